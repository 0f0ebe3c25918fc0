"""What a review file says: one person's review, to be passed to another. It holds no secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from armatic_setup.diagnosis.snapshot import Snapshot
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.row_proof import RowProof
from armatic_setup.guide.state import Answers, SetupState
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.review import evidence
from armatic_setup.review.model import Review, Standing, review


class ReviewError(SetupError):
    """A review file cannot be used. Whatever its kind, it is left as it is.

    Kinds: ``review_missing``, ``review_damaged``, ``review_newer`` (a newer version wrote it),
    ``review_other`` (it is something else), ``review`` (cannot be read or written) and ``disk_full``.
    """

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(Fault(Stage.LOCAL, kind, detail=detail))


@dataclass(frozen=True, slots=True)
class RowState:
    """What a review says of one permission row.

    Attributes:
        ticked: Rights ticked by hand.
        granted: Rights entered as granted today; ``None`` where the row was not entered.
        absent: Somebody says that the company has no such row.
        label: The company's own name for it, or empty.
        note: What somebody noted, or empty.
        proof: What a live test found, if one did.
    """

    ticked: frozenset[Right] = field(default=frozenset())
    granted: frozenset[Right] | None = None
    absent: bool = False
    label: str = ""
    note: str = ""
    proof: RowProof | None = None


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """One review.

    Attributes:
        practice: Whether it is of a rehearsal on the sample company.
        saved_at: When the file was written, in UTC.
        company_id: Empty where nobody said.
        user_id: The web-services user.
        sender_id: Armatic's.
        entity_id: Empty at top level.
        customer: The company's name, or empty.
        reviewer: Who reviewed it last, or empty.
        reviewed_at: When that was, in UTC.
        model: How the company grants rights.
        entities: Whether one entity or several keep their books in it.
        profile: Full, or a read-only evaluation.
        sender_authorized: What was known of the sender authorization.
        rows: By permission row; rows of which nothing is said are left out.
    """

    practice: bool
    saved_at: datetime
    company_id: str
    user_id: str
    sender_id: str
    entity_id: str
    customer: str
    reviewer: str
    reviewed_at: datetime | None
    model: PermissionModel
    entities: EntityModel
    profile: Profile
    sender_authorized: Standing
    rows: Mapping[str, RowState]

    @classmethod
    def of(cls, journey: Journey, snapshot: Snapshot | None, at: datetime) -> ReviewFile:
        """The review of *journey*, as it is to be passed on."""
        state, seen = journey.state, review(journey, snapshot)
        return cls(
            practice=state.practice,
            saved_at=at,
            company_id=seen.company_id,
            user_id=seen.user_id,
            sender_id=seen.sender_id,
            entity_id=state.answers.entity_id,
            customer=seen.customer,
            reviewer=seen.reviewer,
            reviewed_at=seen.reviewed_at,
            model=seen.model,
            entities=seen.entities,
            profile=seen.profile,
            sender_authorized=seen.sender_authorized,
            rows=MappingProxyType(row_states(state, evidence.proofs(journey, snapshot))),
        )

    def row(self, permission_id: str) -> RowState:
        """What it says of a row, be it nothing."""
        return self.rows.get(permission_id, RowState())

    def concerns(self, journey: Journey) -> bool:
        """Whether it is of the journey's company, user and entity. Capitals do not matter."""
        answers = journey.state.answers
        mine = (answers.company_id, journey.values["user_id"], answers.entity_id)
        theirs = (self.company_id, self.user_id, self.entity_id)
        same = all(one.casefold() == other.casefold() for one, other in zip(mine, theirs, strict=True))
        return same and self.practice == journey.state.practice

    def journey(self, catalogue: Catalogue) -> Journey:
        """The review as a journey of its own, to be shown. Rows that the guide does not know are left out."""
        known = {row.id: self.row(row.id) for row in catalogue.permissions if row.id in self.rows}
        return Journey(
            catalogue,
            SetupState(
                practice=self.practice,
                answers=Answers(
                    company_id=self.company_id,
                    user_id=self.user_id,
                    sender_id=self.sender_id,
                    entity_id=self.entity_id,
                    model=self.model,
                    entities=self.entities,
                    profile=self.profile,
                ),
                ticks=frozenset((row, right) for row, state in known.items() for right in state.ticked),
                absent=frozenset(row for row, state in known.items() if state.absent),
                labels=tuple((row, state.label) for row, state in known.items() if state.label),
                notes=tuple((row, state.note) for row, state in known.items() if state.note),
                granted=tuple(
                    (row, state.granted) for row, state in known.items() if state.granted is not None
                ),
                proofs=tuple(state.proof for state in known.values() if state.proof),
                customer=self.customer,
                reviewer=self.reviewer,
                reviewed_at=self.reviewed_at,
            ),
        )

    def review(self, catalogue: Catalogue) -> Review:
        """The review, to be shown."""
        return replace(review(self.journey(catalogue)), sender_authorized=self.sender_authorized)


def row_states(state: SetupState, proofs: Mapping[str, RowProof]) -> dict[str, RowState]:
    """What *state* and the proofs say, by row; rows of which nothing is said are left out."""
    ticked: dict[str, set[Right]] = {}
    for row, right in state.ticks:
        ticked.setdefault(row, set()).add(right)
    granted, labels, notes = dict(state.granted), dict(state.labels), dict(state.notes)
    rows = sorted({*ticked, *granted, *labels, *notes, *state.absent, *proofs})
    return {
        row: RowState(
            ticked=frozenset(ticked.get(row, ())),
            granted=granted.get(row),
            absent=row in state.absent,
            label=labels.get(row, ""),
            note=notes.get(row, ""),
            proof=proofs.get(row),
        )
        for row in rows
    }
