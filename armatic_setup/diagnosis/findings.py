"""What a check found out, before it is recorded."""

from __future__ import annotations

from dataclasses import dataclass

from armatic_setup.diagnosis.results import CheckStatus, RightFact
from armatic_setup.diagnosis.rules import Diagnosis


@dataclass(frozen=True, slots=True)
class Finding:
    """How a check turned out; the fields are those of ``CheckResult``."""

    status: CheckStatus
    evidence: str = ""
    diagnosis: Diagnosis | None = None
    absent: bool = False
    rights: tuple[RightFact, ...] = ()
