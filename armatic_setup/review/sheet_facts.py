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
from armatic_setup.review.model import Review, Standing
from armatic_setup.review.sheet import Fact, Line, long_date
from armatic_setup.review.sheet_words import clean, counted

_MODELS: Final = {
    PermissionModel.UNKNOWN: "",
    PermissionModel.USER_BASED: "User-based",
    PermissionModel.ROLE_BASED: "Role-based",
}
_ENTITIES: Final = {EntityModel.SINGLE: "One", EntityModel.MULTI: "Several"}
_PROFILES: Final = {
    Profile.FULL: "Full list",
    Profile.READ_ONLY: "Read-only evaluation",
}
_SENDER: Final = {
    Standing.TICKED: "Said to be done, and not proven yet.",
    Standing.PROVEN: "The live test found it done.",
    Standing.DISPROVEN: "The live test found that it is not done.",
}


def facts(review: Review, by: str = "Asked by") -> tuple[Fact, ...]:
    """The facts of *review*; one that nobody told leaves room to write.

    Args:
        review: The review.
        by: What the reviewer is called.
    """
    return tuple(_facts(review, by))


def _facts(review: Review, by: str) -> Iterator[Fact]:
    if review.customer:
        yield Fact("Company", clean(review.customer))
    yield Fact("Company ID", clean(review.company_id), exact=True)
    yield Fact("User ID", clean(review.user_id), exact=True)
    yield Fact(by, clean(review.reviewer))
    yield Fact("Permission type", _MODELS[review.model])
    if review.entities in _ENTITIES:
        yield Fact("Entities", _ENTITIES[review.entities])
    yield Fact("Profile", _PROFILES[review.profile])
    if review.tested_at:
        yield Fact("Live test", day(review.tested_at))


def progress(review: Review) -> tuple[Line, ...]:
    """How many of the required rows and rights are granted, and how that is known; nothing if none is."""
    rights = [one for row in review.required_rows for one in row.rights if one.asked]
    known = Counter(one.standing for one in rights)
    if not rights or known[Standing.OPEN] == len(rights):
        return ()
    open_rows = len(review.missing_rows)
    total = len(review.required_rows)
    ways = (
        (known[Standing.PROVEN], "proven by the live test"),
        (known[Standing.ENTERED], "granted as entered"),
        (known[Standing.TICKED], "ticked by hand"),
        (known[Standing.NOT_APPLICABLE], "not in this company"),
        (known[Standing.DISPROVEN], "refused in the live test"),
        (known[Standing.OPEN], "to be granted"),
    )
    told = ", ".join(f"{number} {way}" for number, way in ways if number)
    said = (
        f"{total - open_rows} of {counted(total, 'required row is', 'required rows are')} complete. "
        f"Of {counted(len(rights), 'right', 'rights')}: {told}."
    )
    return ((Span(said),),)


def footer(journey: Journey, review: Review) -> str:
    """What stands on every page, so that loose pages are told apart."""
    listed = f"permission list of {journey.catalogue.permissions_as_of}"
    return " · ".join(part for part in (product.NAME, clean(review.company_id), listed) if part)


def sender(review: Review) -> tuple[Line, ...]:
    """What is known of the sender authorization; nothing where nobody knows."""
    said = _SENDER.get(review.sender_authorized)
    return ((Span(said),),) if said else ()


def day(moment: datetime) -> str:
    """The day of *moment*, in UTC as it is kept."""
    return f"{long_date(moment.date())} (UTC)"
