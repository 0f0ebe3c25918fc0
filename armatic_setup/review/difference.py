"""Where a review file says something else than the journey, one entry for each thing that can be taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from armatic_setup.diagnosis.snapshot import Snapshot
from armatic_setup.guide.branches import Fork
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.row_proof import RowProof
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import long_date
from armatic_setup.review import evidence
from armatic_setup.review.review_file import ReviewFile, RowState, row_states


class Aspect(StrEnum):
    """What of a row, or of the whole review, differs."""

    RIGHTS = "rights"  # ticks, what is granted today, whether the row is there, what a live test found
    LABEL = "label"
    NOTE = "note"
    IDENTITY = "identity"  # company, user, sender and entity; offered only where mine are not known
    MODEL = "model"
    ENTITIES = "entities"
    PROFILE = "profile"


_NOTHING: Final = mark("nothing")
_NOT_KNOWN: Final = mark("not known")
_PROFILES: Final = {Profile.FULL: mark("Full"), Profile.READ_ONLY: mark("Read-only evaluation")}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs.

    Attributes:
        row: Identifier of the permission row; empty for the whole review.
        what: See :class:`Aspect`.
        mine: As the journey has it, in words; never empty.
        theirs: As the file has it.
        words: What it is about, such as ``Accounts Receivable › Invoices``.
        loses: Taking it removes or replaces something of mine.
    """

    row: str
    what: Aspect
    mine: str
    theirs: str
    words: str
    loses: bool

    @property
    def id(self) -> str:
        """What :func:`merge.take` is told."""
        return identifier(self.row, self.what)


def identifier(row: str, what: Aspect) -> str:
    """The identifier of a difference, such as ``accounts_receivable.invoices#note``."""
    return f"{row}#{what.value}"


def differences(
    mine: Journey, theirs: ReviewFile, snapshot: Snapshot | None = None
) -> tuple[Difference, ...]:
    """What taking from *theirs* would change, in the order of the list.

    Args:
        mine: The journey.
        theirs: The opened file.
        snapshot: What was kept of my latest live test: a newer proof is never replaced by an older one.
    """
    return (*_of_review(mine, theirs), *_of_rows(mine, theirs, snapshot))


def takes_identity(mine: Journey, theirs: ReviewFile) -> bool:
    """Whether mine has no company yet, so that theirs can be taken. Two companies are never mixed."""
    known = mine.state.answers.company_id
    return not known and bool(theirs.company_id) and mine.state.practice == theirs.practice


def news(mine: RowProof | None, theirs: RowProof | None) -> RowProof | None:
    """What is proven with theirs added; nothing where theirs adds nothing."""
    if theirs is None:
        return None
    merged = theirs.merged(mine)
    return None if merged == mine else merged


def _of_review(mine: Journey, theirs: ReviewFile) -> Iterator[Difference]:
    answers, catalogue = mine.state.answers, mine.catalogue
    if takes_identity(mine, theirs):
        words = tr("{company_id}, user {user_id}").format(
            company_id=theirs.company_id, user_id=theirs.user_id
        )
        yield Difference("", Aspect.IDENTITY, tr(_NOT_KNOWN), words, tr("Company and user"), loses=False)
    if theirs.model not in (answers.model, PermissionModel.UNKNOWN):
        own, other = (_answer(catalogue, Fork.MODEL, one) for one in (answers.model, theirs.model))
        loses = answers.model is not PermissionModel.UNKNOWN
        yield Difference("", Aspect.MODEL, own, other, tr("How rights are granted"), loses)
    if theirs.entities not in (answers.entities, EntityModel.UNKNOWN):
        own, other = (_answer(catalogue, Fork.ENTITIES, one) for one in (answers.entities, theirs.entities))
        loses = answers.entities is not EntityModel.UNKNOWN
        yield Difference("", Aspect.ENTITIES, own, other, tr("Entities"), loses)
    if theirs.profile is not answers.profile:
        own, other = tr(_PROFILES[answers.profile]), tr(_PROFILES[theirs.profile])
        yield Difference("", Aspect.PROFILE, own, other, tr("How much to grant"), loses=True)


def _of_rows(mine: Journey, theirs: ReviewFile, snapshot: Snapshot | None) -> Iterator[Difference]:
    states = row_states(mine.state, evidence.proofs(mine, snapshot))
    same = theirs.concerns(mine) or takes_identity(mine, theirs)
    for row in mine.catalogue.permissions:
        own, other = states.get(row.id, RowState()), takeable(row, theirs.row(row.id), proofs=same)
        said = (own.ticked, own.granted, own.absent) != (other.ticked, other.granted, other.absent)
        if said or news(own.proof, other.proof):
            words = rights_words(own), rights_words(other)
            yield Difference(row.id, Aspect.RIGHTS, *words, row.path, loses=_loses_rights(own, other))
        if own.label != other.label:
            words = own.label or tr(_NOTHING), other.label or tr(_NOTHING)
            yield Difference(row.id, Aspect.LABEL, *words, row.path, loses=bool(own.label))
        if own.note != other.note:
            words = own.note or tr(_NOTHING), other.note or tr(_NOTHING)
            yield Difference(row.id, Aspect.NOTE, *words, row.path, loses=bool(own.note))


def _loses_rights(own: RowState, other: RowState) -> bool:
    entered = own.granted is not None and own.granted != other.granted
    return bool(own.ticked - other.ticked) or entered or (own.absent and not other.absent)


def takeable(row: Permission, state: RowState, *, proofs: bool) -> RowState:
    """*state* as far as the row allows it: its own rights can be ticked, and not every row can be absent.

    Args:
        row: The permission row.
        state: What a file says.
        proofs: Whether its proofs are of the same company and user.
    """
    return RowState(
        ticked=state.ticked & frozenset(row.rights),
        granted=state.granted,
        absent=state.absent and row.may_be_absent,
        label="" if row.named(state.label) else state.label,
        note=state.note,
        proof=state.proof if proofs else None,
    )


def rights_words(state: RowState) -> str:
    """What a review says of a row's rights, in words."""
    parts = []
    if state.absent:
        parts.append(tr("not in this company"))
    if state.ticked:
        parts.append(tr("ticked: {rights}").format(rights=_listed(state.ticked)))
    if state.granted is not None:
        parts.append(tr("granted today: {rights}").format(rights=_listed(state.granted) or tr("none")))
    if proof := state.proof:
        day = long_date(proof.at.date())
        refused = frozenset(one.right for one in proof.rights if not one.granted)
        if proof.absent:
            parts.append(tr("no such row when tested {day}").format(day=day))
        else:
            told = [(proof.granted, tr("proven {day}: {rights}"))]
            told.append((refused, tr("not granted when tested {day}: {rights}")))
            parts += [words.format(day=day, rights=_listed(rights)) for rights, words in told if rights]
    return "; ".join(parts) or tr(_NOTHING)


def _listed(rights: frozenset[Right]) -> str:
    return ", ".join(right.value for right in Right if right in rights)


def _answer(catalogue: Catalogue, fork: Fork, value: PermissionModel | EntityModel) -> str:
    choice = catalogue.branch(fork).choice(value)
    return choice.title if choice else tr(_NOT_KNOWN)
