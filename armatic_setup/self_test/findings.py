"""What the self-test is asked and what it found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from armatic_setup.faults import SetupError


class Verdict(StrEnum):
    """How a part ended."""

    PASSED = "passed"
    NOTE = "note"  # the program works without it, but somebody should know
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the self-test.

    Attributes:
        id: For programs.
        title: What it is about.
        sentence: What is said when it fails: what is, who acts, where.
    """

    id: str
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Finding:
    """How one part ended.

    Attributes:
        part: What was asked.
        verdict: The answer.
        evidence: What was seen where it passed.
        sentence: What to do where it did not.
        detail: The technical facts of a failure; never what an error quotes.
        seconds: How long it took.
    """

    part: Part
    verdict: Verdict
    evidence: str = ""
    sentence: str = ""
    detail: str = ""
    seconds: float = 0.0


class NotWorking(Exception):  # noqa: N818 - the name says what is so
    """A part does not work.

    Attributes:
        sentence: Said in the place of the part's own sentence; empty where that fits.
        detail: The technical facts.
        harmless: The program works without it.
    """

    def __init__(self, detail: str, *, sentence: str = "", harmless: bool = False) -> None:
        super().__init__(detail)
        self.sentence = sentence
        self.detail = detail
        self.harmless = harmless


def failure(part: Part, error: Exception, seconds: float = 0.0) -> Finding:
    """What *error* says of *part*. The text of a foreign error is left out: it may quote anything."""
    if isinstance(error, NotWorking):
        verdict = Verdict.NOTE if error.harmless else Verdict.FAILED
        return Finding(part, verdict, "", error.sentence or part.sentence, error.detail, seconds)
    detail = error.fault.technical if isinstance(error, SetupError) else type(error).__name__
    if isinstance(error, OSError) and error.strerror:
        detail += f": {error.strerror}"
    return Finding(part, Verdict.FAILED, "", part.sentence, detail, seconds)
