"""What the journey keeps of a look into Armatic."""

from __future__ import annotations

from armatic_setup.arrival.report import ArrivalReport, Scope
from armatic_setup.guide.facts import ArrivalFact


def arrival_fact(report: ArrivalReport) -> ArrivalFact | None:
    """The outcome of a whole look; nothing of one that can be resumed."""
    if report.finished_at is None:
        return None
    return ArrivalFact(report.finished_at, report.asked, report.arrived, report.scope is Scope.ALL)
