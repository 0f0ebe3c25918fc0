"""What stands at the head of a sheet: who asks, for whom, and how far things are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from armatic_setup import product
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.markup import Span
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import long_date
from armatic_setup.review.model import Review, Standing
from armatic_setup.review.sheet import Fact, Line
from armatic_setup.review.sheet_words import clean

_MODELS: Final = {
    PermissionModel.UNKNOWN: "",
    PermissionModel.USER_BASED: mark("User-based"),
    PermissionModel.ROLE_BASED: mark("Role-based"),
}
_ENTITIES: Final = {EntityModel.SINGLE: mark("One"), EntityModel.MULTI: mark("Several")}
_PROFILES: Final = {
    Profile.FULL: mark("Full list"),
    Profile.READ_ONLY: mark("Read-only evaluation"),
}
_SENDER: Final = {
    Standing.TICKED: mark("Said to be done, and not proven yet."),
    Standing.PROVEN: mark("The live test found it done."),
    Standing.DISPROVEN: mark("The live test found that it is not done."),
}


def facts(review: Review, by: str = "") -> tuple[Fact, ...]:
    """The facts of *review*; one that nobody told leaves room to write.

    Args:
        review: The review.
        by: What the reviewer is called, "Asked by" where that is not given.
    """
    return tuple(_facts(review, by))


def _facts(review: Review, by: str) -> Iterator[Fact]:
    if review.customer:
        yield Fact(tr("Company"), clean(review.customer))
    yield Fact(tr("Company ID"), clean(review.company_id), exact=True)
    yield Fact(tr("User ID"), clean(review.user_id), exact=True)
    yield Fact(by or tr("Asked by"), clean(review.reviewer))
    yield Fact(tr("Permission type"), tr(_MODELS[review.model]) if review.model else "")
    if review.entities in _ENTITIES:
        yield Fact(tr("Entities"), tr(_ENTITIES[review.entities]))
    yield Fact(tr("Profile"), tr(_PROFILES[review.profile]))
    if review.tested_at:
        yield Fact(tr("Live test"), day(review.tested_at))


def progress(review: Review) -> tuple[Line, ...]:
    """How many of the required rows and rights are granted, and how that is known; nothing if none is."""
    rights = [one for row in review.required_rows for one in row.rights if one.asked]
    known = Counter(one.standing for one in rights)
    if not rights or known[Standing.OPEN] == len(rights):
        return ()
    open_rows = len(review.missing_rows)
    total = len(review.required_rows)
    ways = (
        (known[Standing.PROVEN], tr("{number} proven by the live test")),
        (known[Standing.ENTERED], tr("{number} granted as entered")),
        (known[Standing.TICKED], tr("{number} ticked by hand")),
        (known[Standing.NOT_APPLICABLE], tr("{number} not in this company")),
        (known[Standing.DISPROVEN], tr("{number} refused in the live test")),
        (known[Standing.OPEN], tr("{number} to be granted")),
    )
    told = ", ".join(way.format(number=number) for number, way in ways if number)
    complete = (
        tr("{number} of 1 required row is complete.")
        if total == 1
        else tr("{number} of {total} required rows are complete.")
    )
    said = tr("Of 1 right: {told}.") if len(rights) == 1 else tr("Of {rights} rights: {told}.")
    words = f"{complete} {said}"
    return ((Span(words.format(number=total - open_rows, total=total, rights=len(rights), told=told)),),)


def footer(journey: Journey, review: Review) -> str:
    """What stands on every page, so that loose pages are told apart."""
    listed = tr("permission list of {month}").format(month=journey.catalogue.permissions_as_of)
    return " · ".join(part for part in (product.NAME, clean(review.company_id), listed) if part)


def sender(review: Review) -> tuple[Line, ...]:
    """What is known of the sender authorization; nothing where nobody knows."""
    said = _SENDER.get(review.sender_authorized)
    return ((Span(tr(said)),),) if said else ()


def day(moment: datetime) -> str:
    """The day of *moment*, in UTC as it is kept."""
    return tr("{day} (UTC)").format(day=long_date(moment.date()))
