"""The review: each permission row with its rights, what is known of them, and how that is known.

It is made anew from the journey and the evidence whenever one of them changes, and never changed itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from armatic_setup.diagnosis.snapshot import Snapshot
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.row_proof import RightProof, RowProof
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.review import evidence

#: The check that proves the sender authorization.
_AUTHORIZATION: Final = "authorization"


class Standing(StrEnum):
    """What is known of something, and how. The ways to know are never confused."""

    OPEN = "open"  # nobody said or proved that it is granted
    TICKED = "ticked"  # somebody ticked it off by hand
    ENTERED = "entered"  # somebody entered or pasted it as granted today
    PROVEN = "proven"  # a live test found it granted
    DISPROVEN = "disproven"  # a live test found it not granted
    NOT_APPLICABLE = "not_applicable"  # the company has no such row


#: Standings that mean "it is granted".
GRANTED: Final = frozenset({Standing.TICKED, Standing.ENTERED, Standing.PROVEN})
#: Standings that mean "somebody has to grant it".
LACKING: Final = frozenset({Standing.OPEN, Standing.DISPROVEN})


@dataclass(frozen=True, slots=True)
class RightReview:
    """One right of a row.

    Attributes:
        right: Which.
        asked: Armatic needs it, in the profile chosen.
        standing: What is known. A live test's word counts more than what people say.
        ticked: Somebody ticked it, shown beside what a live test says.
        entered: Whether it is granted today, as entered or pasted; ``None`` where the row was not entered.
        tested_at: When a live test found it granted or not, in UTC; ``None`` where none told.
    """

    right: Right
    asked: bool
    standing: Standing
    ticked: bool = False
    entered: bool | None = None
    tested_at: datetime | None = None

    @property
    def granted(self) -> bool:
        """Whether it is granted, as far as anybody knows."""
        return self.standing in GRANTED

    @property
    def contradicted(self) -> bool:
        """Whether somebody says it is granted and a live test found that it is not."""
        return self.standing is Standing.DISPROVEN and (self.ticked or bool(self.entered))


@dataclass(frozen=True, slots=True)
class RowReview:
    """One permission row.

    Attributes:
        permission: The row, as the guide knows it.
        label: Its name in this company: its own where it gave it one.
        rights: Those asked for and those granted beyond, in the order of Intacct's columns.
        note: What somebody noted, or empty.
        absent: The company has no such row.
    """

    permission: Permission
    label: str
    rights: tuple[RightReview, ...]
    note: str = ""
    absent: bool = False

    @property
    def missing(self) -> tuple[Right, ...]:
        """Rights that Armatic needs and nobody said or proved are granted."""
        return tuple(one.right for one in self.rights if one.asked and one.standing in LACKING)

    @property
    def present(self) -> tuple[Right, ...]:
        """Rights that Armatic needs and that are granted."""
        return tuple(one.right for one in self.rights if one.asked and one.granted)

    @property
    def more(self) -> tuple[Right, ...]:
        """Rights that are granted and that Armatic does not need."""
        return tuple(one.right for one in self.rights if one.granted and not one.asked)

    @property
    def asked(self) -> tuple[Right, ...]:
        """Rights that Armatic needs."""
        return tuple(one.right for one in self.rights if one.asked)

    @property
    def is_open(self) -> bool:
        """Whether something is missing."""
        return bool(self.missing)

    @property
    def is_renamed(self) -> bool:
        """Whether the company calls it by a name of its own."""
        return self.label != self.permission.row

    def right(self, right: Right) -> RightReview | None:
        """What is known of one right; nothing where it is neither asked for nor granted."""
        return next((one for one in self.rights if one.right is right), None)


@dataclass(frozen=True, slots=True)
class Review:
    """All rows, and what the review rests on. An empty text means that it is not known.

    Attributes:
        customer: The company's name, as the reviewer wrote it or Intacct told it.
        reviewer: Who reviewed it last.
        reviewed_at: When that was, in UTC.
        entities: As a live test found it; else as answered.
        tested_at: When the latest live test of the permissions was, in UTC.
        sender_authorized: Whether the company lets Armatic's sender in.
        rows: In the order of the applications, required ones first in each; those with nothing to ask for
            and nothing known are left out.
    """

    company_id: str
    user_id: str
    sender_id: str
    customer: str
    reviewer: str
    reviewed_at: datetime | None
    model: PermissionModel
    entities: EntityModel
    profile: Profile
    tested_at: datetime | None
    sender_authorized: Standing
    rows: tuple[RowReview, ...]

    @property
    def required_rows(self) -> tuple[RowReview, ...]:
        """Rows of the vendor's list, without the recommended ones."""
        return tuple(row for row in self.rows if not row.permission.optional)

    @property
    def missing_rows(self) -> tuple[RowReview, ...]:
        """Required rows with something missing."""
        return tuple(row for row in self.required_rows if row.is_open)

    @property
    def recommended_rows(self) -> tuple[RowReview, ...]:
        """Recommended rows with something missing. Armatic works without them, in our reasoning."""
        return tuple(row for row in self.rows if row.permission.optional and row.is_open)

    def row(self, permission_id: str) -> RowReview:
        """The row of that identifier.

        Raises:
            KeyError: There is none, or there is nothing to say of it.
        """
        for row in self.rows:
            if row.permission.id == permission_id:
                return row
        raise KeyError(permission_id)

    def applications(
        self, rows: Iterable[RowReview] | None = None
    ) -> tuple[tuple[str, tuple[RowReview, ...]], ...]:
        """The rows by application, in order. Applications without a row are left out.

        Args:
            rows: Those to sort, such as :attr:`missing_rows`; all where not given.
        """
        sorted_in: dict[str, list[RowReview]] = {}
        for row in self.rows if rows is None else rows:
            sorted_in.setdefault(row.permission.application, []).append(row)
        return tuple((application, tuple(theirs)) for application, theirs in sorted_in.items())


def review(journey: Journey, snapshot: Snapshot | None = None) -> Review:
    """The review of *journey*.

    Args:
        journey: What was answered, ticked, entered and noted.
        snapshot: What was kept of the latest live test, if there is something. It is used only if it is of
            the same company, user and entity.
    """
    state, values = journey.state, journey.values
    if snapshot is not None and not evidence.concerns(journey, snapshot):
        snapshot = None
    proven = evidence.proofs(journey, snapshot)
    rows = (
        _row(permission, journey, proven.get(permission.id)) for permission in journey.catalogue.permissions
    )
    return Review(
        company_id=state.answers.company_id,
        user_id=values["user_id"],
        sender_id=values["sender_id"],
        customer=state.customer or journey.company_name,
        reviewer=state.reviewer,
        reviewed_at=state.reviewed_at,
        model=state.answers.model,
        entities=_entities(journey, snapshot),
        profile=state.answers.profile,
        tested_at=max((proof.at for proof in proven.values()), default=None),
        sender_authorized=_sender(journey),
        rows=tuple(row for row in rows if row.rights or row.note),
    )


def needed_elsewhere(permission: Permission, rows: Iterable[Permission]) -> frozenset[Right]:
    """Rights that another entry of our list asks of the very same row in Intacct, as a recommendation."""
    return frozenset(
        right
        for other in rows
        if other.path == permission.path and other.id != permission.id
        for right in other.rights
    )


def _stands_first(permission: Permission, rows: Iterable[Permission]) -> bool:
    """Whether it is the first entry of our list for its row in Intacct."""
    return next(row for row in rows if row.path == permission.path) is permission


def _row(permission: Permission, journey: Journey, proof: RowProof | None) -> RowReview:
    state = journey.state
    asked = permission.asked(state.answers.profile)
    entered = dict(state.granted).get(permission.id)
    ticked = frozenset(right for row, right in state.ticks if row == permission.id)
    others = needed_elsewhere(permission, journey.catalogue.permissions)
    absent = proof.absent if proof else False
    absent = absent or (permission.id in state.absent and not (proof and proof.granted))

    def known(right: Right) -> RightReview:
        told = proof.of(right) if proof else None
        return RightReview(
            right,
            right in asked,
            Standing.NOT_APPLICABLE if absent else _standing(right, ticked, entered or frozenset(), told),
            ticked=right in ticked,
            entered=None if entered is None else right in entered,
            tested_at=told.at if told else None,
        )

    found = proof.granted if proof else frozenset()
    if not _stands_first(permission, journey.catalogue.permissions):
        found &= frozenset(permission.rights)  # the rest is shown at the first entry, once
    beyond = ticked | (entered or frozenset()) | found
    rights = (known(right) for right in Right if right in asked or (right in beyond and right not in others))
    return RowReview(
        permission=permission,
        label=dict(state.labels).get(permission.id, permission.row),
        rights=tuple(one for one in rights if one.asked or one.granted),
        note=dict(state.notes).get(permission.id, ""),
        absent=absent,
    )


def _standing(
    right: Right, ticked: frozenset[Right], entered: frozenset[Right], proof: RightProof | None
) -> Standing:
    if proof is not None:
        return Standing.PROVEN if proof.granted else Standing.DISPROVEN
    if right in entered:
        return Standing.ENTERED
    return Standing.TICKED if right in ticked else Standing.OPEN


def _entities(journey: Journey, snapshot: Snapshot | None) -> EntityModel:
    if snapshot is not None and snapshot.company is not None:
        return EntityModel.MULTI if snapshot.company.multi_entity else EntityModel.SINGLE
    return journey.state.answers.entities


def _sender(journey: Journey) -> Standing:
    fact = journey.state.connection
    (step,) = (step for step in journey.catalogue.steps if step.proven_by == _AUTHORIZATION)
    if fact is not None and step.id in fact.disproved:
        return Standing.DISPROVEN
    if fact is not None and _AUTHORIZATION in fact.checks_proven:
        return Standing.PROVEN
    return Standing.TICKED if step.id in journey.state.confirmed else Standing.OPEN
