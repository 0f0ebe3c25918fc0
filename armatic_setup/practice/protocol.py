"""From a request's bytes to an answer: control block, authentication, then function after function."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Final

from armatic_setup.practice.access import SENDER_REFUSED, LoginRefusedError, PracticeAccess
from armatic_setup.practice.calls import Call, CallLog
from armatic_setup.practice.company import PracticeCompany
from armatic_setup.practice.context import Context, Request, Viewer
from armatic_setup.practice.dates import UserCalendar
from armatic_setup.practice.fault_catalogue import KINDS
from armatic_setup.practice.fault_kind import FaultKind, Where
from armatic_setup.practice.faults import FaultPlan, PlannedFault, Target
from armatic_setup.practice.operations import Operations
from armatic_setup.practice.refusals import fill
from armatic_setup.practice.sessions import PracticeSession, Sessions
from armatic_setup.practice.xml_in import Element, MalformedRequestError, parse
from armatic_setup.practice.xml_out import (
    Answer,
    AuthenticationEcho,
    ControlEcho,
    ErrorText,
    authentication_failure,
    control_failure,
    failed_result,
    success,
)

_VERSIONS: Final = frozenset({"3.0", "2.1"})


@dataclass(frozen=True, slots=True)
class Envelope:
    """A request that could be parsed."""

    control: ControlEcho
    sender_password: str
    spaced: bool
    login: Element | None
    session_id: str | None
    functions: tuple[Request, ...]

    @property
    def targets(self) -> list[Target]:
        """What its functions are about, for the plan of faults."""
        return [(one.name, one.object) for one in self.functions]


def read_envelope(body: bytes) -> Envelope:
    """Parse a request and check its outer form.

    Raises:
        MalformedRequestError: It is not XML, or an element that the schema demands is missing.
    """
    root = parse(body)
    control, operation = root.child("control"), root.child("operation")
    if root.tag != "request" or control is None or operation is None:
        raise MalformedRequestError("request, control or operation is missing")
    for tag in ("senderid", "password", "controlid", "dtdversion"):
        if control.child(tag) is None:
            raise MalformedRequestError(f"{tag} is missing")
    if control.value("dtdversion").strip() not in _VERSIONS:
        raise MalformedRequestError("dtdversion is not valid")
    authentication, content = operation.child("authentication"), operation.child("content")
    if authentication is None or content is None:
        raise MalformedRequestError("authentication or content is missing")
    login, session = authentication.child("login"), authentication.child("sessionid")
    if (login is None) == (session is None):
        raise MalformedRequestError("authentication takes either login or sessionid")
    functions = []
    for one in content.all("function"):
        if len(one.children) != 1 or not one.attributes.get("controlid"):
            raise MalformedRequestError("function is not valid")
        inside = one.children[0]
        name = inside.value("object").strip()
        functions.append(Request(inside.tag, one.attributes["controlid"], name, inside))
    if not functions:
        raise MalformedRequestError("content is empty")
    return Envelope(
        ControlEcho(
            control.value("senderid"),
            control.value("controlid"),
            control.value("uniqueid", "true").strip() or "true",
            control.value("dtdversion").strip(),
        ),
        control.value("password"),
        control.value("includewhitespace", "true").strip() != "false",
        login,
        None if session is None else session.text.strip(),
        tuple(functions),
    )


class Protocol:
    """Answers requests. Safe to use from several threads."""

    def __init__(
        self,
        company: PracticeCompany,
        access: PracticeAccess,
        sessions: Sessions,
        operations: Operations,
        faults: FaultPlan,
        calls: CallLog,
        clock: Callable[[], datetime],
    ) -> None:
        self._company = company
        self._access = access
        self._sessions = sessions
        self._operations = operations
        self._faults = faults
        self._calls = calls
        self._clock = clock
        self._lock = threading.Lock()
        self._used_ids: deque[str] = deque(maxlen=5_000)
        self._calendars: dict[tuple[int, str], UserCalendar] = {}

    def answer(self, envelope: Envelope, endpoint: str, *, compressed: bool) -> Answer:
        """The answer to a request.

        Args:
            envelope: The request.
            endpoint: The address that a new session is told to use.
            compressed: Whether the answer will go out compressed.
        """
        fault = self._faults.take(Where.CONTROL, envelope.targets)
        if fault is not None:
            return self._failed_control(envelope, fault)
        unknown = [one for one in envelope.functions if not self._operations.known(one.name)]
        for _ in unknown:
            self._calls.write()
        if unknown:
            words = f"XML Parse schema error: element '{unknown[0].name}' is not expected"
            return control_failure(envelope.control, [ErrorText("XL03000003", "", words, "")])
        if not self._access.check_sender(envelope.control.sender, envelope.sender_password):
            return control_failure(envelope.control, [SENDER_REFUSED])
        try:
            session, until = self._sign_in(envelope, endpoint)
        except LoginRefusedError as refused:
            if refused.status != 200:
                return control_failure(None, [refused.error], refused.status)
            echo = AuthenticationEcho(
                envelope.login.value("userid") if envelope.login else "",
                envelope.login.value("companyid") if envelope.login else "",
                envelope.login.value("locationid") if envelope.login else "",
            )
            return authentication_failure(envelope.control, echo, [refused.error])
        return self._run(envelope, session, until, endpoint, compressed=compressed)

    @staticmethod
    def _failed_control(envelope: Envelope, fault: PlannedFault) -> Answer:
        kind = fault.kind
        answer = control_failure(envelope.control if kind.echo else None, kind.errors, kind.status)
        if kind.name == "throttled_with_retry_after":
            return replace(answer, headers=(("Retry-After", str(math.ceil(fault.seconds))),))
        return answer

    def _sign_in(self, envelope: Envelope, endpoint: str) -> tuple[PracticeSession, datetime]:
        where = Where.SESSION if envelope.login is None else Where.LOGIN
        fault = self._faults.take(where, envelope.targets)
        if envelope.login is None:
            if fault is not None:
                raise self._refusal(envelope, fault.kind)
            session = self._sessions.use(envelope.session_id or "", endpoint)
            if session is None:
                raise self._refusal(envelope, KINDS["session_expired"])
            self._access.check_authorization(envelope.control.sender, session.company)
            return session, session.until
        login = envelope.login
        company, user = login.value("companyid"), login.value("userid")
        entity = login.value("locationid").strip()
        try:
            if fault is not None:
                raise self._refusal(envelope, fault.kind)
            with self._lock:
                self._access.check_authorization(envelope.control.sender, company)
                self._access.check_login(user, login.value("password"))
                self._access.check_entity(entity, frozenset(one.id for one in self._company.entities))
        except LoginRefusedError:
            self._calls.login(refused=True)
            raise
        self._calls.login(refused=False)
        until = self._clock() + self._sessions.lifetime
        return PracticeSession("", user, company, entity, endpoint, until), until

    def _refusal(self, envelope: Envelope, kind: FaultKind) -> LoginRefusedError:
        company = envelope.login.value("companyid") if envelope.login else self._access.company
        words = {"sender": envelope.control.sender, "company": company}
        return LoginRefusedError(fill(kind.errors[0], words), kind.status)

    def _run(
        self,
        envelope: Envelope,
        session: PracticeSession,
        until: datetime,
        endpoint: str,
        *,
        compressed: bool,
    ) -> Answer:
        offset = self._access.gmt_offset
        form = self._access.date_format
        calendar = self._calendars.setdefault((offset, form), UserCalendar(offset, form))
        viewer = Viewer(session.entity, calendar)
        context = Context(session, viewer, endpoint, compressed, envelope.spaced)
        repeated = self._repeated(envelope)
        results = [
            failed_result(one.name, one.control_id, [_REPEATED])
            if one.control_id in repeated
            else self._operations.run(one, context)
            for one in envelope.functions
        ]
        ahead = timedelta(hours=3) if self._faults.take(Where.ANY_ANSWER, envelope.targets) else timedelta()
        echo = AuthenticationEcho(
            session.user,
            session.company,
            session.entity,
            (self._clock() + ahead).isoformat(timespec="seconds"),
            (until + ahead).isoformat(timespec="seconds"),
        )
        answer = success(envelope.control, echo, results)
        date = ("Date", format_datetime((self._clock() + ahead).astimezone(UTC), usegmt=True))
        return replace(answer, headers=(date,)) if ahead else answer

    def _repeated(self, envelope: Envelope) -> frozenset[str]:
        """Control IDs of functions that were used before, where the request asked for unique ones."""
        if envelope.control.unique_id == "false":
            return frozenset()
        with self._lock:
            repeated = frozenset(one.control_id for one in envelope.functions) & frozenset(self._used_ids)
            self._used_ids.extend(one.control_id for one in envelope.functions)
        return repeated

    def log(self, envelope: Envelope, path: str, user_agent: str) -> None:
        """Count the functions of a request."""
        for one in envelope.functions:
            self._calls.function(Call(one.name, one.object, one.control_id, path, user_agent))


#: Number and text for a control ID that was used before are unconfirmed.
_REPEATED: Final = ErrorText("XL03000009", "", "The function control ID has been used before.", "")


def malformed(reason: str, errors: Sequence[ErrorText] = ()) -> Answer:
    """The answer to a request that could not be parsed."""
    words = f"XML Parse schema error: {reason}"
    return control_failure(None, errors or [ErrorText("XL03000003", "", words, "")])
