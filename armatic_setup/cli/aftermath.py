"""What follows a connection test: how often the sign-in was refused, and what changed since earlier tests."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from armatic_setup import paths
from armatic_setup.cli.connection import Connection
from armatic_setup.cli.console import Console
from armatic_setup.cli.drift_face import drift_facts, drift_records, show_drift
from armatic_setup.cli.saved import SavedJourney
from armatic_setup.cli.sign_in_guard import SignInGuard
from armatic_setup.diagnosis.guard import of_report
from armatic_setup.diagnosis.results import CheckReport
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.diagnosis.snapshot import take, with_ticks
from armatic_setup.diagnosis.snapshot_file import Remembered, SnapshotFile, remember
from armatic_setup.faults import Fault
from armatic_setup.guide.catalogue import Catalogue

#: ``--compare`` without a file: with the test that is kept here.
_HERE: Final = Path()


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What to say after a test, in the words of both faces.

    Attributes:
        guard: Counts the sign-in.
        remembered: What comparing and keeping came to; nothing where neither was to be done.
        explain: Turns what went wrong into a sentence.
        asked: Whether the user asked for the comparison.
    """

    guard: SignInGuard
    remembered: Remembered | None
    explain: Callable[[Fault], Diagnosis]
    asked: bool

    def show(self, console: Console) -> None:
        """Write it as text."""
        self.guard.show(console)
        if self.remembered:
            show_drift(console, self.remembered, self.explain, asked=self.asked)

    def records(self) -> Iterator[Mapping[str, object]]:
        """A JSON line for each change that was asked for."""
        if self.remembered and self.asked:
            yield from drift_records(self.remembered.drift)

    @property
    def facts(self) -> Mapping[str, object]:
        """What the last JSON line says."""
        found = dict(self.guard.facts)
        if self.remembered:
            found |= drift_facts(self.remembered, self.explain)
        return found


def follow_up(
    arguments: Namespace,
    report: CheckReport,
    *,
    connection: Connection,
    saved: SavedJourney,
    guard: SignInGuard,
    catalogue: Catalogue,
    explain: Callable[[Fault], Diagnosis],
) -> Aftermath:
    """Count the sign-in, compare with the earlier test, and keep this one.

    Of a rehearsal nothing is kept, unless a comparison was asked for; then it has a folder of its own. Nor is
    anything kept of a part of a test.
    """
    guard.note(of_report(report))
    asked: Path | None = arguments.compare
    remembered = None
    if asked is not None or (connection.is_real and not arguments.only):
        company_id, user_id, entity_id = connection.company_id, connection.user_id, connection.entity_id
        snapshot = take(report, company_id=company_id, user_id=user_id, entity_id=entity_id)
        kept = paths.snapshot_file(company_id, user_id, entity_id, practice=not connection.is_real)
        remembered = remember(
            with_ticks(snapshot, saved.ticks(connection)),
            SnapshotFile(kept),
            catalogue=catalogue,
            baseline=None if asked is None or asked == _HERE else SnapshotFile(asked),
        )
    return Aftermath(guard, remembered, explain, asked=asked is not None)
