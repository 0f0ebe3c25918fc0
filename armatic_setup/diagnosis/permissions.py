"""Can the permission rows be read, and are their other rights granted?

Reading is proven by reading: one row of each object. Add, Edit and Post cannot be proven without writing,
and we never write; where the company lets the user see its own rights, those are compared instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from armatic_setup.diagnosis.applications import Subscriptions
from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.results import CheckResult, CheckStatus, Means, RightFact
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician, listed
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.answers import UserPermissions
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.vocabulary import READING, Profile, Right

#: Objects that ``query`` does not offer: attachments are read by a legacy list call that sends whole files.
_NOT_QUERIED: Final = frozenset({"SUPDOC"})
#: Diagnoses of a row that Intacct did not let us read.
DENIALS: Final = frozenset({"permission.denied", "permission.denied_object"})
_RIGHT_MISSING: Final = "permission.right_missing"
#: The group's sentence names this many rows; its steps name all.
_ROWS_IN_A_SENTENCE: Final = 2


@dataclass(frozen=True, slots=True)
class Readable:
    """The object of a row was read.

    Attributes:
        rows: How many rows the user sees; 0 is a pass, too.
    """

    rows: int


#: What reading an object came to.
Outcome = Readable | Fault


def probe_of(permission: Permission) -> str:
    """The object whose reading proves the row, or empty."""
    return "" if permission.probe in _NOT_QUERIED else permission.probe


def rows_to_check(catalogue: Catalogue, profile: Profile) -> tuple[Permission, ...]:
    """The rows of which this profile asks for anything, in order."""
    return tuple(row for row in catalogue.permissions if row.asked(profile))


@dataclass(frozen=True, slots=True)
class RowJudge:
    """Turns what is known about a row into a finding.

    Attributes:
        diagnosed: For what to do; it knows the rows and the profile, too.
        subscriptions: The company's applications.
        declared: The user's rights as Intacct lists them, or ``None`` where it does not.
    """

    diagnosed: Diagnostician
    subscriptions: Subscriptions
    declared: UserPermissions | None

    def judge(self, row: Permission, outcome: Outcome | None, sharer: Permission | None) -> Finding:
        """The finding about *row*.

        Args:
            row: The row.
            outcome: What reading its object came to; ``None`` where nothing can be read.
            sharer: An earlier row proven by the same object, if there is one: then reading tells nothing
                about this row.
        """
        finding = self._judged(row, outcome, sharer)
        return replace(finding, rights=() if finding.absent else self._known(row, outcome, sharer))

    def _judged(self, row: Permission, outcome: Outcome | None, sharer: Permission | None) -> Finding:
        granted = self._granted(row)
        if isinstance(outcome, Fault) and sharer is None:
            return self._refused(row, outcome)
        if granted is not None:
            missing = [right for right in self._asked(row) if right not in granted]
            if missing:
                return self._lacking(row, missing)
        if self.subscriptions.lack(row.application) and not isinstance(outcome, Readable):
            return self._not_applicable(f"{row.application} is not subscribed")
        if granted is not None:
            return Finding(CheckStatus.PASSED, f"{_read(outcome)}Intacct lists {self._rights(row)}.")
        if sharer is not None:
            told = "can be read" if isinstance(outcome, Readable) else "cannot be read"
            return Finding(CheckStatus.SKIPPED, f"Cannot be told apart from {sharer.path}, which {told}.")
        if outcome is None:
            ticked = f"{self._rights(row)} {'is' if len(self._asked(row)) == 1 else 'are'} ticked"
            return Finding(CheckStatus.SKIPPED, f"Cannot be proven from here: see in Intacct that {ticked}.")
        return Finding(CheckStatus.PASSED, f"{_read(outcome)}{self._unproven(row)}".strip())

    def _known(
        self, row: Permission, outcome: Outcome | None, sharer: Permission | None
    ) -> tuple[RightFact, ...]:
        """What is known of each right. Reading proves List and View together: nothing tells them apart."""
        granted = self._granted(row)
        facts: dict[Right, RightFact] = {}
        if granted is not None:
            listed_rights = granted.union(row.rights)
            facts = {right: RightFact(right, right in granted, Means.DECLARED) for right in listed_rights}
        denied = isinstance(outcome, Fault) and self.diagnosed(outcome, permission=row).id in DENIALS
        if sharer is None and (denied or isinstance(outcome, Readable)):
            facts |= {right: RightFact(right, not denied, Means.QUERY) for right in READING}
        return tuple(facts[right] for right in Right if right in facts)

    def _refused(self, row: Permission, fault: Fault) -> Finding:
        if self.subscriptions.lack(row.application):
            return self._not_applicable(f"{row.application} is not subscribed")
        found = self.diagnosed(fault, permission=row)
        if found.absent and not self._is_needed(row):
            return self._not_applicable("the company does not use this feature")
        bearable = row.optional or row.may_be_absent
        return Finding(CheckStatus.WARNING if bearable else CheckStatus.FAILED, "", found)

    def _lacking(self, row: Permission, missing: Sequence[Right]) -> Finding:
        """Reading goes on without Add, Edit or Post, so their lack does not stop the setup."""
        names = listed([right.value for right in missing])
        fault = Fault(
            Stage.OPERATION, "right_missing", function="getUserPermissions", detail=f"Missing: {names}"
        )
        found = self.diagnosed(fault, permission=row, more={"rights": names})
        return Finding(CheckStatus.WARNING, f"Intacct lists the row without {names}.", found)

    @staticmethod
    def _not_applicable(why: str) -> Finding:
        return Finding(CheckStatus.SKIPPED, f"Not applicable: {why}.", absent=True)

    def _granted(self, row: Permission) -> frozenset[Right] | None:
        """The row's rights as Intacct lists them; ``None`` where we do not understand the list.

        Labels follow the user's language and region, and companies rename some: a label that we do not
        know is never a missing right.
        """
        if self.declared is None:
            return None
        for application, policies in self.declared.rights.items():
            if application.strip().casefold() != row.application.casefold():
                continue
            for policy, rights in policies.items():
                if row.named(policy):
                    known = {right.value.casefold(): right for right in Right}
                    granted = frozenset(known[r.casefold()] for r in rights if r.casefold() in known)
                    return granted if granted or not rights else None
        return None

    def _asked(self, row: Permission) -> tuple[Right, ...]:
        return row.asked(self.diagnosed.profile)

    def _rights(self, row: Permission) -> str:
        return listed([right.value for right in self._asked(row)])

    def _unproven(self, row: Permission) -> str:
        writing = [right.value for right in self._asked(row) if right not in READING]
        return f"{listed(writing)} cannot be proven without writing." if writing else ""

    def _is_needed(self, row: Permission) -> bool:
        """Whether the sync cannot do without the row."""
        return any(
            synced.required and synced.permission == row.id for synced in self.diagnosed.catalogue.objects
        )


def summarize(
    parts: Sequence[CheckResult], row_of: Callable[[CheckResult], Permission], diagnosed: Diagnostician
) -> Finding:
    """The ``permissions`` check from its parts: it never hides one denial behind another."""
    required = [part for part in parts if not row_of(part).optional]
    failed = [part for part in parts if part.status is CheckStatus.FAILED]
    warned = [part for part in parts if part.status is CheckStatus.WARNING]
    status = CheckStatus.FAILED if failed else CheckStatus.WARNING if warned else CheckStatus.PASSED
    return Finding(
        status,
        _counts(required, parts),
        _common(failed or warned, parts, row_of, diagnosed),
    )


def _counts(required: Sequence[CheckResult], parts: Sequence[CheckResult]) -> str:
    readable = sum(part.status is CheckStatus.PASSED or _lacks_a_right(part) for part in required)
    sentences = [f"{readable} of {len(required)} rows can be read."]
    absent = sum(part.absent for part in required)
    unproven = sum(part.status is CheckStatus.SKIPPED for part in required) - absent
    if unproven:
        sentences.append(f"{unproven} cannot be proven without looking.")
    if absent:
        sentences.append(f"{absent} {'does' if absent == 1 else 'do'} not apply to this company.")
    lacking = sum(map(_lacks_a_right, parts))
    if lacking:
        sentences.append(f"{lacking} {'lacks' if lacking == 1 else 'lack'} another right.")
    recommended = [part for part in parts if part not in required]
    refused = sum(part.status is CheckStatus.WARNING and not _lacks_a_right(part) for part in recommended)
    if refused:
        sentences.append(f"{refused} of {len(recommended)} recommended rows cannot.")
    return " ".join(sentences)


def _common(
    troubled: Sequence[CheckResult],
    parts: Sequence[CheckResult],
    row_of: Callable[[CheckResult], Permission],
    diagnosed: Diagnostician,
) -> Diagnosis | None:
    """One diagnosis for all rows in trouble: denials are told together, a single one as its row's own."""
    found = [part.diagnosis for part in troubled if part.diagnosis]
    if not found:
        return None
    denied = [part for part in troubled if part.diagnosis and part.diagnosis.id in DENIALS]
    if len(denied) < 2:
        return (denied[0].diagnosis if denied else None) or found[0]
    tried = [part for part in parts if probe_of(row_of(part)) and not part.absent]
    nothing = not any(part.status is CheckStatus.PASSED for part in tried)
    fault = Fault(
        Stage.OPERATION,
        "all_rows_denied" if nothing else "rows_denied",
        function="query",
        detail="\n".join(part.diagnosis.detail for part in denied if part.diagnosis),
    )
    paths = [row_of(part).path for part in denied]
    return diagnosed(fault, more={"rows": _some(paths), "all_rows": listed(paths)})


def _some(names: Sequence[str]) -> str:
    more = len(names) - _ROWS_IN_A_SENTENCE
    if more <= 0:
        return listed(names)
    return f"{', '.join(names[:_ROWS_IN_A_SENTENCE])} and {more} more"


def _lacks_a_right(part: CheckResult) -> bool:
    """Whether the row can be read, but not all that Armatic asks for is granted."""
    return part.diagnosis is not None and part.diagnosis.id == _RIGHT_MISSING


def _read(outcome: Outcome | None) -> str:
    if not isinstance(outcome, Readable):
        return ""
    if not outcome.rows:
        return "Can be read; there are none yet. "
    return f"{outcome.rows:,} record{'' if outcome.rows == 1 else 's'} can be read. "
