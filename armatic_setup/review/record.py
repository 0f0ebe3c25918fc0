"""The record of a review: who looked at whose permissions, when, what stands and what is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from armatic_setup.guide.journey import Journey
from armatic_setup.guide.markup import Span
from armatic_setup.language import mark, tr
from armatic_setup.review import sheet_facts, sheet_rows, sheet_steps
from armatic_setup.review.model import LACKING, Review
from armatic_setup.review.sheet import Fact, Line, Scope, Section, Sheet
from armatic_setup.review.sheet_words import clean

_TITLE: Final = mark("Permission review")
_SUBJECT: Final = mark("Sage Intacct and Armatic: review of the permissions")
_SIGN_OFF: Final = (mark("Reviewed by"), mark("Initials"), mark("Date"))
_PURPOSE: Final = mark("What Armatic needs in Sage Intacct, what is granted today, and what is open.")
_NOTHING_OPEN: Final = mark("Nothing is open.")
_UNTESTED: Final = mark("No live test has proven anything yet.")
_REST: Final = mark("Granted, or not in this company")
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
        title=tr(_TITLE),
        subject=f"{tr(_SUBJECT)}, {name}" if name else tr(_SUBJECT),
        made_on=made_on,
        lead=tuple(_lead(review)),
        facts=tuple(_facts(review)),
        sections=tuple(_sections(journey, review, scope)),
        sign_off=tuple(tr(label) for label in _SIGN_OFF),
        footer=f"{sheet_facts.footer(journey, review)} · {_open_rows(len(review.missing_rows))}",
    )


def _lead(review: Review) -> Iterator[Line]:
    yield _said(tr(_PURPOSE))
    yield from sheet_facts.progress(review)
    if review.tested_at is None:
        yield _said(tr(_UNTESTED))


def _facts(review: Review) -> Iterator[Fact]:
    if not review.customer:
        yield Fact(tr("Company"))
    yield from sheet_facts.facts(review, by=tr("Reviewed by"))
    yield Fact(tr("Reviewed on"), sheet_facts.day(review.reviewed_at) if review.reviewed_at else "")


def _sections(journey: Journey, review: Review, scope: Scope) -> Iterator[Section]:
    yield _open_points(journey, review)
    rest = [row for row in review.rows if not row.is_open]
    if rest and scope is Scope.EVERYTHING:
        yield Section(tr(_REST), tables=sheet_rows.tables(journey.catalogue, rest))


def _open_points(journey: Journey, review: Review) -> Section:
    step = journey.catalogue.step(_SENDER)
    rows = tuple(row for row in review.rows if row.is_open)
    sender_open = review.sender_authorized in LACKING
    lead = []
    if sender_open:
        sender = tr("The sender ID {sender_id} is not known to be allowed.").format(
            sender_id=review.sender_id
        )
        lead = [_said(sender), *sheet_facts.sender(review)]
    elif not rows:
        lead = [_said(tr(_NOTHING_OPEN))]
    return Section(
        tr("Open points"),
        lead=tuple(lead),
        tracks=sheet_steps.tracks(step, journey.values, review.model) if sender_open else (),
        tables=sheet_rows.tables(journey.catalogue, rows),
    )


def _open_rows(count: int) -> str:
    words = tr("1 required row open") if count == 1 else tr("{count} required rows open")
    return words.format(count=count)


def _said(text: str) -> Line:
    return (Span(text),)
