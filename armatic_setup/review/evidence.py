"""What live tests found out about the permission rows, from all that is kept of them.

Three things keep something: the journey's outcome of the latest test, the snapshot of it, and proofs that
came in a review file. The later word on a right wins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from armatic_setup.diagnosis.results import Means
from armatic_setup.diagnosis.snapshot import RowRecord, Snapshot
from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.row_proof import RightProof, RowProof, by_row
from armatic_setup.guide.vocabulary import READING, Right


def proofs(journey: Journey, snapshot: Snapshot | None) -> Mapping[str, RowProof]:
    """By permission row, what is proven.

    Args:
        journey: The journey.
        snapshot: What was kept of the latest test, if there is something. One of another company, user or
            entity proves nothing here.
    """
    return by_row((*journey.state.proofs, *_own(journey, snapshot)))


def concerns(journey: Journey, snapshot: Snapshot) -> bool:
    """Whether the snapshot is of the journey's company, user and entity. Capitals do not matter."""
    answers = journey.state.answers
    mine = (answers.company_id, journey.values["user_id"], answers.entity_id)
    theirs = (snapshot.company_id, snapshot.user_id, snapshot.entity_id)
    return all(one.casefold() == other.casefold() for one, other in zip(mine, theirs, strict=True))


def _own(journey: Journey, snapshot: Snapshot | None) -> Iterator[RowProof]:
    """Proofs of the tests on this computer."""
    fact = journey.state.connection
    if snapshot is not None and concerns(journey, snapshot):
        for row, record in snapshot.rows.items():
            yield _recorded(row, record, told_elsewhere=fact is not None)
    if fact is not None:
        yield from _tested(fact)


def _recorded(row: str, record: RowRecord, *, told_elsewhere: bool) -> RowProof:
    """What the snapshot says of a row, without what was only ticked by hand.

    A refused reading is the journey's to tell, if it remembers a test: there, a row that was ticked anew
    after it was refused waits for a new test.
    """
    told = (
        RightProof(right, known.granted, known.at)
        for right in Right
        if (known := record.rights.get(right))
        and known.means is not Means.TICKED
        and (known.granted or not (told_elsewhere and known.means is Means.QUERY))
    )
    return RowProof(row, record.at, record.absent, tuple(told))


def _tested(fact: ConnectionFact) -> Iterator[RowProof]:
    for row in sorted(fact.proven):
        yield RowProof.found(row, fact.tested_at, granted=READING)
    for row in sorted(fact.denied):
        yield RowProof.found(row, fact.tested_at, refused=READING)
    for row in sorted(fact.absent):
        yield RowProof(row, fact.tested_at, absent=True)
