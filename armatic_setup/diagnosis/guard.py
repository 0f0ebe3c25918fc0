"""The lock-out guard: whether a sign-in may be tried, so that trying locks nobody out.

Intacct locks a user after some refused passwords; how many is not public (unconfirmed). So:

* A refused password is not sent again unchanged for the same company and user while the program runs.
  What was refused is remembered as a fingerprint under a random key of this process, in memory only:
  nothing that comes from a password is written to disk.
* How often a user was refused in a row is kept with the journey, so it outlives a restart.
* From the second refusal on there is a pause before each further try, and then a clear warning. A face
  sends such a try only after the user has asked for it anew.

A try is a password that Intacct looked at and refused. Whatever ended before that is none: no network, a
time-out, a busy or closed Intacct, a refused sender ID, a sender that is not authorized. A locked or inactive
user is a try as well; but an administrator sets right the user then and not the password, so the same one may
be sent again.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, TypeAlias

from armatic_setup.diagnosis.results import CheckReport, CheckStatus
from armatic_setup.diagnosis.rules import Diagnosis, diagnose
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.guide import refusals as counting
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import DiagnosisKind
from armatic_setup.guide.refusals import Refusals
from armatic_setup.language import tr

#: Refused tries from which on every further one needs a pause and the user's consent.
WARN_FROM: Final = 2
#: Seconds from a refused try to the next one, once there were that many.
PAUSE: Final = 60.0

#: Diagnoses of a user that Intacct keeps out whatever the password is.
_CLOSED: Final = frozenset({"login.locked_out", "login.user_inactive"})
_SIGN_IN: Final = "sign_in"
_OPENING: Final = "getAPISession"


class SignIn(StrEnum):
    """What became of a sign-in."""

    ACCEPTED = "accepted"
    REFUSED = "refused"  # Intacct looked at the password and refused it: a try
    CLOSED = "closed"  # a try too, but no password opens the user until an administrator does
    UNKNOWN = "unknown"  # it ended before that


@dataclass(frozen=True, slots=True)
class Permit:
    """The sign-in may be tried.

    Attributes:
        refused: Refused tries of the user so far.
        warning: What to say before it is sent, if anything. With a warning, only a user who was shown it
            and asks for the try anew gets it.
    """

    refused: int = 0
    warning: Diagnosis | None = None

    @property
    def sentence(self) -> str:
        """The warning's sentence, or empty."""
        return self.warning.sentence if self.warning else ""


@dataclass(frozen=True, slots=True)
class Wait:
    """The sign-in may be tried later.

    Attributes:
        seconds: Until then.
        diagnosis: What to say, and what to do meanwhile.
        refused: Refused tries of the user so far.
    """

    seconds: float
    diagnosis: Diagnosis
    refused: int

    @property
    def sentence(self) -> str:
        """Why, in one sentence."""
        return self.diagnosis.sentence


@dataclass(frozen=True, slots=True)
class Refused:
    """This password was refused before, for this company and user; it is not sent again unchanged."""

    diagnosis: Diagnosis
    refused: int

    @property
    def sentence(self) -> str:
        """Why, in one sentence."""
        return self.diagnosis.sentence


Verdict: TypeAlias = Permit | Wait | Refused


class Guard:
    """One process's guard. The counts it works on are the journey's; it holds only what must not be kept.

    Args:
        catalogue: For the sentences.
        now: The time, with its zone.
        pause: Seconds between tries, once there were :data:`WARN_FROM` refused ones.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        pause: float = PAUSE,
    ) -> None:
        self.catalogue = catalogue
        self._now = now
        self._pause = pause
        self._key = os.urandom(32)
        self._refused: set[tuple[str, str, bytes]] = set()

    def may_try(self, credentials: Credentials, refusals: Refusals) -> Verdict:
        """Whether a sign-in with *credentials* may be sent now.

        Args:
            credentials: Who would sign in. Another company or user with the same password is another
                sign-in: one of the two may have been the mistake.
            refusals: The journey's counts.
        """
        tries = counting.tries_of(refusals, credentials.company_id, credentials.user_id)
        count = tries.count if tries else 0
        if self._fingerprint(credentials) in self._refused:
            return Refused(self._said("password_unchanged", credentials, count), count)
        if tries is None or count < WARN_FROM:
            return Permit(count)
        left = self._seconds_left(tries.last_at)
        if left > 0:
            return Wait(left, self._said("sign_in_paused", credentials, count, left), count)
        return Permit(count, self._said("sign_in_warned", credentials, count))

    def tried(self, credentials: Credentials, refusals: Refusals, outcome: SignIn) -> Refusals:
        """The counts after a sign-in with *credentials* came to *outcome*."""
        company_id, user_id = credentials.company_id, credentials.user_id
        match outcome:
            case SignIn.REFUSED:
                self._refused.add(self._fingerprint(credentials))
                return counting.refused(refusals, company_id, user_id, self._now().astimezone(UTC))
            case SignIn.CLOSED:
                # Once the user is set right again, the very same password may be the right one.
                return counting.refused(refusals, company_id, user_id, self._now().astimezone(UTC))
            case SignIn.ACCEPTED:
                # An administrator may have set the user right again, and the password with it.
                self._refused.discard(self._fingerprint(credentials))
                return counting.accepted(refusals, company_id, user_id)
            case SignIn.UNKNOWN:
                return refusals

    def standing(self, credentials: Credentials, refusals: Refusals) -> Diagnosis | None:
        """How many tries were refused so far, and what that means; nothing where there were none."""
        tries = counting.tries_of(refusals, credentials.company_id, credentials.user_id)
        if tries is None:
            return None
        kind = "sign_in_counted" if tries.count < WARN_FROM else "sign_in_warned"
        return self._said(kind, credentials, tries.count)

    def _fingerprint(self, credentials: Credentials) -> tuple[str, str, bytes]:
        # Capitals and blanks count here: to correct those of an ID is a reason to send the password again.
        return (
            credentials.company_id,
            credentials.user_id,
            credentials.user_password.fingerprint(self._key),
        )

    def _seconds_left(self, last_at: datetime) -> float:
        passed = (self._now() - last_at).total_seconds()
        # A clock that was set back since then measures nothing; waiting for it could take for ever.
        return 0.0 if passed < 0 else max(0.0, self._pause - passed)

    def _said(self, kind: str, credentials: Credentials, count: int, seconds: float = 0.0) -> Diagnosis:
        whole = math.ceil(seconds)
        return diagnose(
            Fault(Stage.LOCAL, kind, detail=f"Refused sign-ins in a row: {count}"),
            self.catalogue,
            company_id=credentials.company_id,
            user_id=credentials.user_id,
            sender_id=credentials.sender_id,
            tries=_counted(count, tr("1 sign-in"), tr("{count} sign-ins")),
            seconds=_counted(whole, tr("1 second"), tr("{count} seconds")),
        )


def of_report(report: CheckReport) -> SignIn:
    """What became of the sign-in of a connection test.

    A report may hold facts of an earlier test beside a sign-in that was refused just now, so the check
    itself comes first.
    """
    result = next((check for check in report.checks if check.id == _SIGN_IN), None)
    if result and result.status is CheckStatus.FAILED and result.diagnosis:
        tried = _refused_try(result.diagnosis)
        if tried is not None:
            return tried
    elif result and result.status is CheckStatus.NOT_REACHED:
        return SignIn.UNKNOWN
    if report.company is not None or report.server_time is not None:
        return SignIn.ACCEPTED  # both are told to somebody who is signed in
    return SignIn.ACCEPTED if result and result.status is CheckStatus.PASSED else SignIn.UNKNOWN


def of_failure(fault: Fault, diagnosis: Diagnosis) -> SignIn:
    """What became of the sign-in of other work that ended with *fault*, such as a sync."""
    if fault.stage is Stage.LOGIN and (tried := _refused_try(diagnosis)) is not None:
        return tried
    if fault.stage is Stage.OPERATION and fault.function != _OPENING:
        return SignIn.ACCEPTED  # it was asked with a session
    return SignIn.UNKNOWN


def _refused_try(diagnosis: Diagnosis) -> SignIn | None:
    """What a refusal says of the password, if Intacct looked at it at all.

    Which failures fail the sign-in check is data.
    """
    judged = (
        diagnosis.check == _SIGN_IN
        and diagnosis.id.startswith("login.")
        and diagnosis.kind is DiagnosisKind.CONFIG  # a session that ended passes by itself
    )
    if not judged:
        return None
    return SignIn.CLOSED if diagnosis.id in _CLOSED else SignIn.REFUSED


def _counted(number: int, one: str, many: str) -> str:
    return (one if number == 1 else many).format(count=number)
