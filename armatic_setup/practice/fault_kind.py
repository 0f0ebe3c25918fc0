"""What a fault is: where in an exchange it shows and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from armatic_setup.practice.xml_out import ErrorText


class Where(StrEnum):
    """Where in an exchange a fault shows."""

    LINE = "line"  # instead of the gateway's answer, or done to it on the way
    CONTROL = "control"  # the control block fails
    LOGIN = "login"  # the authentication block fails, only where a user ID and password came
    SESSION = "session"  # the authentication block fails, only where a session came
    RESULT = "result"  # one function's result fails
    SESSION_ANSWER = "session_answer"  # what getAPISession answers is changed
    ROWS = "rows"  # the rows of a query are changed
    ANY_ANSWER = "any_answer"  # something around the results is changed


@dataclass(frozen=True, slots=True)
class FaultKind:
    """One fault.

    Attributes:
        errors: The error elements of the answer; ``{object}`` and ``{type}`` stand for the object's name in
            capitals and in small letters, ``{company}``, ``{sender}`` and ``{operation}`` for theirs.
        status: HTTP status of the answer.
        echo: The control block repeats sender ID and control ID; real gateway errors do not.
        confirmed: A public source shows it like this.
        result_status: ``failure`` or ``aborted``, where a result fails.
    """

    name: str
    where: Where
    description: str
    errors: tuple[ErrorText, ...] = ()
    status: int = 200
    echo: bool = True
    confirmed: bool = True
    result_status: str = "failure"
