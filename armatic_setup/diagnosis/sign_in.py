"""The five checks that one answer to a sign-in decides: where in it the refusal sits tells which failed."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from armatic_setup.diagnosis import user
from armatic_setup.diagnosis.findings import Finding, Part, worst
from armatic_setup.diagnosis.plan import SIGN_IN_CHECKS
from armatic_setup.diagnosis.recorder import Recorder
from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician
from armatic_setup.diagnosis.user import UserFacts
from armatic_setup.diagnosis.way import Way
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.guide.diagnoses import CHECK_PARTS
from armatic_setup.language import mark, tr

_NOT_REACHED: Final = Finding(CheckStatus.NOT_REACHED)
_ELSEWHERE: Final = mark(
    "This computer may connect. That does not prove it for Armatic's servers, where only known addresses may."
)
_OPENED: Final = mark("The connection opens; who answers is not proven.")
_OPEN: Final = mark("Intacct's answer leaves this open.")


class SignInChecks:
    """Records the checks that the sign-in decides.

    Args:
        recorder: Where to.
        diagnosed: For what to do.
        given: Who signed in.
    """

    def __init__(self, recorder: Recorder, diagnosed: Diagnostician, given: Credentials) -> None:
        self._recorder = recorder
        self._diagnosed = diagnosed
        self._given = given

    def passed(self, way: Way) -> None:
        """The sign-in was accepted. ``sign_in`` itself stays open until :meth:`signed_in`."""
        for check in SIGN_IN_CHECKS[:-1]:
            self._pass(check, way)
        self._recorder.start(SIGN_IN_CHECKS[-1])

    def signed_in(self, facts: UserFacts | None) -> None:
        """What is known of the user; ``None`` where nobody could be asked any more."""
        accepted = Finding(CheckStatus.PASSED, self._signed_in_as())
        parts: tuple[Part, ...] = (Part("sign_in.password", accepted),)
        if facts is None:
            parts += tuple(Part(part, _NOT_REACHED) for part in CHECK_PARTS["sign_in"][1:])
            self._recorder.finish("sign_in", accepted, parts=parts)
            return
        parts += user.judge(facts, self._diagnosed)
        found = worst(parts)
        self._recorder.finish("sign_in", replace(found, evidence=accepted.evidence), parts=parts)

    def failed(self, found: Diagnosis, way: Way) -> str:
        """The sign-in ended in *found*: what comes before the check it fails passed or stays open.

        Returns:
            The check that failed.
        """
        check = found.check or SIGN_IN_CHECKS[0]
        check = check if check in SIGN_IN_CHECKS else SIGN_IN_CHECKS[-1]
        position = SIGN_IN_CHECKS.index(check)
        for before in SIGN_IN_CHECKS[:position]:
            if before in found.undecided:
                self._leave_open(before, way)
            else:
                self._pass(before, way)
        if position:
            self._recorder.start(check)
        seconds = way.answer_seconds if check == SIGN_IN_CHECKS[0] else None
        finding = Finding(CheckStatus.FAILED, "", found)
        self._recorder.finish(check, finding, parts=self._failed_parts(check, found, way), seconds=seconds)
        return check

    def _pass(self, check: str, way: Way) -> None:
        if check != SIGN_IN_CHECKS[0]:  # that one was started before the sign-in was sent
            self._recorder.start(check)
        line = way.line
        match check:
            case "reach":
                spent = None
                if way.answer_seconds is not None:
                    spent = way.answer_seconds - (line.tls_seconds or 0.0)
                parts = way.reach(None)
                self._recorder.finish(check, parts[-1].finding, parts=parts, seconds=spent)
            case "encryption":
                parts = way.encryption(None, self._diagnosed)
                certificate, clock = (part.finding for part in parts)
                warned = clock.status is CheckStatus.WARNING
                self._recorder.finish(
                    check, clock if warned else certificate, parts=parts, seconds=line.tls_seconds
                )
            case "sender":
                evidence = tr("Sender ID {sender_id} and its key are accepted.").format(
                    sender_id=self._given.sender_id
                )
                self._recorder.finish(check, Finding(CheckStatus.PASSED, evidence))
            case "authorization":
                parts = self._authorized()
                self._recorder.finish(check, parts[0].finding, parts=parts)

    def _authorized(self) -> tuple[Part, ...]:
        allowed = tr("Sender ID {sender_id} is allowed.").format(sender_id=self._given.sender_id)
        return (
            Part("authorization.sender", Finding(CheckStatus.PASSED, allowed)),
            Part("authorization.addresses", Finding(CheckStatus.SKIPPED, tr(_ELSEWHERE))),
            Part("authorization.entity", Finding(CheckStatus.PASSED, self._signed_in())),
        )

    def _failed_parts(self, check: str, found: Diagnosis, way: Way) -> tuple[Part, ...]:
        match check:
            case "reach":
                return way.reach(found)
            case "encryption":
                return way.encryption(found, self._diagnosed)
        names = CHECK_PARTS.get(check, ())
        failing = found.part or (names[0] if names else "")
        failure = Finding(CheckStatus.FAILED, "", found)
        return tuple(Part(name, failure if name == failing else _NOT_REACHED) for name in names)

    def _leave_open(self, check: str, way: Way) -> None:
        opened = check == "reach" and way.line.connect_seconds is not None
        self._recorder.finish(
            check,
            Finding(CheckStatus.NOT_REACHED, tr(_OPENED if opened else _OPEN)),
            parts=way.opened() if opened else (),
        )

    def _signed_in(self) -> str:
        entity = self._given.entity_id
        words = tr("Signed in to entity {entity}.") if entity else tr("Signed in at the top level.")
        return words.format(entity=entity)

    def _signed_in_as(self) -> str:
        user, entity = self._given.user_id, self._given.entity_id
        words = (
            tr("Signed in as {user_id}, in entity {entity}.")
            if entity
            else tr("Signed in as {user_id}, at the top level.")
        )
        return words.format(user_id=user, entity=entity)
