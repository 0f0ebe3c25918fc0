"""Taking over, by choice, what another person's review says."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from armatic_setup.guide.journey import Journey
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.row_proof import by_row
from armatic_setup.guide.row_values import with_rights
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel
from armatic_setup.review.difference import Aspect, identifier, takeable, takes_identity
from armatic_setup.review.review_file import ReviewFile, RowState


def take(journey: Journey, theirs: ReviewFile, chosen: Collection[str]) -> Journey:
    """*journey* with the chosen differences taken over.

    What a live test found on this computer stays; a proof of theirs is kept beside it, with its own time, and
    only if it is of the same company, user and entity.

    Args:
        journey: The journey.
        theirs: The opened file.
        chosen: Identifiers of :func:`difference.differences`; others change nothing.
    """
    chosen = frozenset(chosen)
    journey = _answers(journey, theirs, chosen)
    same = theirs.concerns(journey) or takes_identity(journey, theirs)
    for row in journey.catalogue.permissions:
        state = takeable(row, theirs.row(row.id), proofs=same)
        if identifier(row.id, Aspect.RIGHTS) in chosen:
            journey = _rights(journey, row, state)
        if identifier(row.id, Aspect.LABEL) in chosen:
            journey = journey.call_row(row.id, state.label)
        if identifier(row.id, Aspect.NOTE) in chosen:
            journey = journey.note(row.id, state.note)
    return journey


def _answers(journey: Journey, theirs: ReviewFile, chosen: frozenset[str]) -> Journey:
    if identifier("", Aspect.IDENTITY) in chosen and takes_identity(journey, theirs):
        journey = journey.answer(
            company_id=theirs.company_id,
            user_id=theirs.user_id,
            sender_id=theirs.sender_id,
            entity_id=theirs.entity_id,
        )
        customer = journey.state.customer or theirs.customer
        journey = replace(journey, state=replace(journey.state, customer=customer))
    if identifier("", Aspect.MODEL) in chosen and theirs.model is not PermissionModel.UNKNOWN:
        journey = journey.answer(model=theirs.model)
    if identifier("", Aspect.ENTITIES) in chosen and theirs.entities is not EntityModel.UNKNOWN:
        journey = journey.answer(entities=theirs.entities)
    if identifier("", Aspect.PROFILE) in chosen:
        journey = journey.answer(profile=theirs.profile)
    return journey


def _rights(journey: Journey, row: Permission, theirs: RowState) -> Journey:
    """Ticks, what is granted today, absence and proofs together: they only make sense together."""
    state = journey.state
    others = frozenset((name, right) for name, right in state.ticks if name != row.id)
    ticks = others | frozenset((row.id, right) for right in theirs.ticked)
    absent = state.absent | {row.id} if theirs.absent else state.absent - {row.id}
    proofs = (*state.proofs, theirs.proof) if theirs.proof else state.proofs
    return replace(
        journey,
        state=replace(
            state,
            ticks=ticks,
            absent=absent,
            granted=with_rights(state.granted, row.id, theirs.granted),
            proofs=tuple(by_row(proofs).values()),
        ),
    )
