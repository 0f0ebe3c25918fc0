"""One run over the checks: what is asked in which order, and which check each answer decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from armatic_setup.diagnosis import applications
from armatic_setup.diagnosis.applications import Subscriptions
from armatic_setup.diagnosis.company import ENTITIES, CompanyJudge, company_facts
from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.hints import Typed, refined
from armatic_setup.diagnosis.merge import merge_rows
from armatic_setup.diagnosis.permissions import RowJudge
from armatic_setup.diagnosis.plan import SIGN_IN_CHECKS, Selection, part_id, rows_to_check
from armatic_setup.diagnosis.probes import Prober, RowChecks
from armatic_setup.diagnosis.recorder import Recorder
from armatic_setup.diagnosis.results import CheckResult, CheckStatus, CompanyFacts
from armatic_setup.diagnosis.rights import RightsList
from armatic_setup.diagnosis.row_summary import RowSummary
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.diagnosis.sign_in import SignInChecks
from armatic_setup.diagnosis.user import UserFacts, user_facts, user_query
from armatic_setup.diagnosis.way import Way
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.gateway.answers import CompanyShape, Result, UserFormatting, UserPermissions
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.decoding import company_shape, user_formatting, user_permissions
from armatic_setup.gateway.functions import (
    GetApplications,
    GetFinancialSetup,
    GetUserPermissions,
    ReadEntityDetails,
    ReadFunction,
    ReadUserFormatting,
)
from armatic_setup.guide.diagnoses import CHECK_IDS

#: Whole requests that fail here were refused as a sign-in, even if only a session was renewed.
_SIGN_IN_STAGES: Final = frozenset({Stage.SENDER, Stage.LOGIN})


@dataclass(frozen=True, slots=True)
class _Company:
    """What the first request after the sign-in told."""

    shape: CompanyShape
    user: UserFacts
    seconds: float


@dataclass(frozen=True, slots=True)
class _User:
    """What the second one told."""

    formatting: UserFormatting | Fault
    rights: UserPermissions | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One run. It ends early where nothing more can be asked, and leaves the rest not reached.

    Attributes:
        gateway: Signed in already where the run goes on with an open session.
        rows_before: Permission rows of an earlier test, to stay where they are not tested now.
    """

    gateway: Gateway
    credentials: Credentials
    endpoint: str
    diagnosed: Diagnostician
    recorder: Recorder
    selection: Selection
    labels: Mapping[str, str]
    rows_before: tuple[CheckResult, ...]
    now: Callable[[], datetime]

    def run(self) -> CompanyFacts | None:
        """The checks that were asked for; the company's facts where those were and became known."""
        signing_in = self.gateway.session is None
        if signing_in and not self._sign_in():
            return None
        company = self._ask_company(signing_in=signing_in)
        if company is None:
            return None
        subscriptions = Subscriptions.of(company.shape, self.diagnosed.catalogue)
        if self._asked("applications"):
            found, parts = applications.judge(subscriptions, company.shape, self.diagnosed)
            self.recorder.start("applications")
            self.recorder.finish("applications", found, parts=parts, seconds=company.seconds)
        return self._rows_and_company(company, subscriptions)

    # -- the sign-in ------------------------------------------------------------------------------

    @property
    def _sign_in_checks(self) -> SignInChecks:
        return SignInChecks(self.recorder, self.diagnosed, self.credentials)

    def _sign_in(self) -> bool:
        self.recorder.start(SIGN_IN_CHECKS[0])
        try:
            session = self.gateway.sign_in()
        except SetupError as error:
            self._sign_in_failed(error.fault)
            return False
        told = session.server_time
        ahead = (told - self.now()).total_seconds() if told and told.tzinfo else None
        self._sign_in_checks.passed(self._way(ahead))
        return True

    def _sign_in_failed(self, fault: Fault) -> None:
        found = refined(self.diagnosed(fault), fault, Typed.of(self.credentials), self.diagnosed)
        failed = self._sign_in_checks.failed(found, self._way(None))
        later = SIGN_IN_CHECKS[SIGN_IN_CHECKS.index(failed) + 1 :]
        self.recorder.not_reached(*later, *self._asked_after(SIGN_IN_CHECKS[-1]))

    def _way(self, clock_ahead: float | None) -> Way:
        """The way as it was found.

        Args:
            clock_ahead: By the sign-in; the answer's own date is nearer to the moment.
        """
        address, line = urlsplit(self.endpoint), self.gateway.line
        return Way(
            host=address.hostname or "",
            secure=address.scheme == "https",
            line=line,
            answer_seconds=self.recorder.elapsed(SIGN_IN_CHECKS[0]),
            clock_ahead=line.clock_ahead if line.clock_ahead is not None else clock_ahead,
        )

    # -- two requests about company and user ------------------------------------------------------

    def _ask_company(self, *, signing_in: bool) -> _Company | None:
        """Its shape, and whom we signed in as: functions of one request that fail each by itself."""
        functions: list[ReadFunction] = []
        if self._asked("company"):
            functions += [GetFinancialSetup(), ReadEntityDetails()]
        if self._asked("applications") or self._asked("permissions"):
            functions.append(GetApplications())
        if signing_in:
            functions.append(user_query(self.credentials.user_id))
        began = self.recorder.now()
        try:
            results = self._call(functions)
        except SetupError as error:
            if signing_in:
                self._sign_in_checks.signed_in(None)
            self._stopped(error.fault, signing_in=signing_in)
            return None
        user = user_facts(results.get("query"))
        if signing_in:
            self._sign_in_checks.signed_in(user)
        return _Company(company_shape(tuple(results.values())), user, self.recorder.now() - began)

    def _ask_user(self) -> _User:
        """How dates are written and which rights there are. Not to see the own rights is usual.

        Raises:
            SetupError: The request as a whole failed.
        """
        user = self.credentials.user_id
        functions: list[ReadFunction] = []
        if self._asked("company"):
            functions.append(ReadUserFormatting(user))
        if self._asked("permissions"):
            functions.append(GetUserPermissions(user))
        results = self._call(functions)
        formatting, rights = results.get("readUserFormatting"), results.get("getUserPermissions")
        return _User(
            user_formatting(formatting.data)
            if formatting and formatting.data is not None
            else _fault_of(formatting),
            user_permissions(rights.data) if rights and rights.data is not None else None,
        )

    def _call(self, functions: list[ReadFunction]) -> dict[str, Result]:
        """Function name to result; nothing is sent where nothing is asked."""
        results = self.gateway.call(*functions) if functions else ()
        return {result.function: result for result in results}

    # -- rows and company -------------------------------------------------------------------------

    def _rows_and_company(self, company: _Company, subscriptions: Subscriptions) -> CompanyFacts | None:
        if self._asked("permissions"):
            self.recorder.start("permissions")
        try:
            user = self._ask_user()
        except SetupError as error:
            self._stopped(error.fault, after="applications")
            return None
        prober = Prober(self.gateway)
        if self._asked("permissions"):
            self._rows(prober, company, subscriptions, user)
        if not self._asked("company"):
            return None
        return self._company(prober, company, user)

    def _rows(self, prober: Prober, company: _Company, subscriptions: Subscriptions, user: _User) -> None:
        catalogue = self.diagnosed.catalogue
        rights = RightsList(user.rights, catalogue.applications, self.labels)
        judge = RowJudge(self.diagnosed, subscriptions, rights)
        tested = RowChecks(prober, self.recorder, judge).run(self.selection.rows)
        rows = {part_id(row): row for row in rows_to_check(catalogue, self.diagnosed.profile)}
        parts = merge_rows(self.rows_before, tested, tuple(rows))
        narrow_type = company.user.type if company.user.narrow else ""
        finding = RowSummary(self.diagnosed, rows, narrow_type).of(parts)
        if prober.lost is not None:
            finding = Finding(CheckStatus.FAILED, finding.evidence, self.diagnosed(prober.lost))
        seconds = self.recorder.elapsed("permissions")
        self.recorder.finish_with("permissions", finding, parts, seconds=seconds)

    def _company(self, prober: Prober, company: _Company, user: _User) -> CompanyFacts:
        self.recorder.start("company")
        session = self.gateway.session
        assert session is not None  # a request was answered
        shape = company.shape
        listed = shape.multi_entity and not session.entity_id
        existing = prober.read(ENTITIES) if listed else None
        facts = company_facts(session, self.credentials.company_id, shape, user.formatting, existing)
        refused = shape.refused.get("readEntityDetails")
        if refused is None and not shape.entities:
            refused = shape.refused.get("getFinancialSetup")  # nobody knows whether there are any
        finding, parts = CompanyJudge(
            self.diagnosed, facts, user.formatting, refused.fault if refused else None
        ).judge()
        seconds = self.recorder.elapsed("company")
        self.recorder.finish("company", finding, parts=parts, seconds=seconds)
        return facts

    # -- common -----------------------------------------------------------------------------------

    def _asked(self, check: str) -> bool:
        return check in self.selection.checks

    def _asked_after(self, check: str) -> tuple[str, ...]:
        """The checks asked for that come after *check*."""
        later = CHECK_IDS[CHECK_IDS.index(check) + 1 :]
        return tuple(check for check in self.selection.planned if check in later)

    def _stopped(self, fault: Fault, *, after: str = SIGN_IN_CHECKS[-1], signing_in: bool = True) -> None:
        """The connection was lost: nothing that is asked for after *after* was tried but the first of it."""
        if fault.stage in _SIGN_IN_STAGES and not signing_in:
            self.recorder.start(SIGN_IN_CHECKS[0])
            self._sign_in_failed(fault)
            return
        first, *rest = self._asked_after(after) or ("",)
        if first:
            self.recorder.start(first)
            self.recorder.finish(first, Finding(CheckStatus.FAILED, "", self.diagnosed(fault)))
        self.recorder.not_reached(*rest)


def _fault_of(result: Result | None) -> Fault:
    if result is not None and result.error is not None:
        return result.error.fault
    return Fault(Stage.REPLY, "unexpected", function="readUserFormatting")
