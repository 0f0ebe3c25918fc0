"""The record of a review: who looked at whose permissions, when, what stands and what is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from armatic_setup.guide.journey import Journey
from armatic_setup.guide.markup import Span
from armatic_setup.review import sheet_facts, sheet_rows, sheet_steps
from armatic_setup.review.model import LACKING, Review
from armatic_setup.review.sheet import Fact, Line, Scope, Section, Sheet
from armatic_setup.review.sheet_words import clean, counted

_TITLE: Final = "Permission review"
_SUBJECT: Final = "Sage Intacct and Armatic: review of the permissions"
_SIGN_OFF: Final = ("Reviewed by", "Initials", "Date")
_PURPOSE: Final = "What Armatic needs in Sage Intacct, what is granted today, and what is open."
_NOTHING_OPEN: Final = "Nothing is open."
_UNTESTED: Final = "No live test has proven anything yet."
_REST: Final = "Granted, or not in this company"
_SENDER: Final = "authorize_sender"


def review_record(
    journey: Journey, review: Review, made_on: date, *, scope: Scope = Scope.EVERYTHING
) -> Sheet:
    """The record.

    Args:
        journey: Its guide.
        review: What is granted and what is missing.
        made_on: The day the record shows.
        scope: Only the open points, or the rows that are not open after them.
    """
    name = clean(review.customer or review.company_id)
    return Sheet(
        title=_TITLE,
        subject=f"{_SUBJECT}, {name}" if name else _SUBJECT,
        made_on=made_on,
        lead=tuple(_lead(review)),
        facts=tuple(_facts(review)),
        sections=tuple(_sections(journey, review, scope)),
        sign_off=_SIGN_OFF,
        footer=f"{sheet_facts.footer(journey, review)} · "
        f"{counted(len(review.missing_rows), 'required row', 'required rows')} open",
    )


def _lead(review: Review) -> Iterator[Line]:
    yield _said(_PURPOSE)
    yield from sheet_facts.progress(review)
    if review.tested_at is None:
        yield _said(_UNTESTED)


def _facts(review: Review) -> Iterator[Fact]:
    if not review.customer:
        yield Fact("Company")
    yield from sheet_facts.facts(review, by="Reviewed by")
    yield Fact("Reviewed on", sheet_facts.day(review.reviewed_at) if review.reviewed_at else "")


def _sections(journey: Journey, review: Review, scope: Scope) -> Iterator[Section]:
    yield _open_points(journey, review)
    rest = [row for row in review.rows if not row.is_open]
    if rest and scope is Scope.EVERYTHING:
        yield Section(_REST, tables=sheet_rows.tables(journey.catalogue, rest))


def _open_points(journey: Journey, review: Review) -> Section:
    step = journey.catalogue.step(_SENDER)
    rows = tuple(row for row in review.rows if row.is_open)
    sender_open = review.sender_authorized in LACKING
    lead = []
    if sender_open:
        sender = f"The sender ID {review.sender_id} is not known to be allowed."
        lead = [_said(sender), *sheet_facts.sender(review)]
    elif not rows:
        lead = [_said(_NOTHING_OPEN)]
    return Section(
        "Open points",
        lead=tuple(lead),
        tracks=sheet_steps.tracks(step, journey.values, review.model) if sender_open else (),
        tables=sheet_rows.tables(journey.catalogue, rows),
    )


def _said(text: str) -> Line:
    return (Span(text),)
