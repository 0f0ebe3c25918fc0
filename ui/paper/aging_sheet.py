"""The aging report as a document: plain data, made once, painted anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from armatic_setup import product
from armatic_setup.arrival.words import summary
from armatic_setup.guide.markup import Span
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import long_date
from armatic_setup.review.sheet import Fact
from ui import figures, wording

if TYPE_CHECKING:
    from datetime import date, datetime

    from armatic_setup.arrival.report import ArrivalReport
    from armatic_setup.review.sheet import Line
    from armatic_setup.sync.aging_report import AgingReport, CurrencyAging, CustomerAging
    from armatic_setup.sync.tieout import TieOut

_TOP: Final = mark("Top level")
#: Numbers of invoices that are named, to be looked up.
_MOST_NAMED: Final = 10


@dataclass(frozen=True, slots=True)
class AgedSection:
    """One currency.

    Attributes:
        total: All customers.
        customers: Each of them; empty where only totals are wanted.
        notes: How the total follows from today's, and what is not in it.
    """

    total: CurrencyAging
    customers: tuple[CustomerAging, ...]
    notes: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class AgingSheet:
    """The whole document.

    Attributes:
        title: Its heading.
        subject: The title of the file.
        made_on: The day it was made.
        lead: What it shows, a sentence each.
        facts: Whose receivables, as of when, from which data.
        sections: The currencies.
        footer: Stands on every page.
    """

    title: str
    subject: str
    made_on: date
    lead: tuple[Line, ...]
    facts: tuple[Fact, ...]
    sections: tuple[AgedSection, ...]
    footer: str


def aging_sheet(
    report: AgingReport,
    tie_out: TieOut | None,
    company: str,
    now: datetime,
    *,
    customers: bool = True,
    arrived: ArrivalReport | None = None,
) -> AgingSheet:
    """The document of *report*.

    Args:
        report: What was open on a day.
        tie_out: The last comparison with Intacct's totals, if there was one.
        company: Its name, or its ID.
        now: The time.
        customers: Whether each customer has a row.
        arrived: Who was found in Armatic, if somebody has looked.
    """
    day = long_date(report.as_of)
    title = tr("Aging of open invoices")
    of_currency: dict[str, list[CustomerAging]] = {}
    for one in report.customers if customers else ():
        of_currency.setdefault(one.currency, []).append(one)
    return AgingSheet(
        title=title,
        subject=f"{title}, {company}, {day}",
        made_on=now.astimezone().date(),
        lead=((Span(_lead(day)),),),
        facts=(
            Fact(tr("Company"), company),
            Fact(tr("Entity"), report.entity_id or tr(_TOP)),
            Fact(tr("As of"), day),
            Fact(tr("Read up to"), _moment(report.complete_as_of)),
            Fact(tr("Compared with Intacct"), _moment(tie_out.compared_at if tie_out else None)),
            Fact(tr("Tie-out"), _tie_out_words(tie_out)),
            *((Fact(tr("In Armatic"), summary(arrived)),) if arrived is not None else ()),
        ),
        sections=tuple(
            AgedSection(line, tuple(of_currency.get(line.currency, ())), notes_of(report, line))
            for line in report.currencies
        ),
        footer=f"{product.NAME} · {title} · {company} · {tr('as of {day}').format(day=day)}",
    )


def notes_of(report: AgingReport, line: CurrencyAging) -> tuple[Line, ...]:
    """How a currency's total follows from what is open now, and what is not in it, a sentence each."""
    notes = []
    if line.dated_later or line.applied_later:
        notes.append(
            tr(
                "Open now {open}, less {dated_later} dated later, plus {applied_later} applied later, "
                "is {total}."
            ).format(
                open=figures.money(line.open_now, line.currency),
                dated_later=figures.money(line.dated_later, line.currency),
                applied_later=figures.money(line.applied_later, line.currency),
                total=figures.money(line.total, line.currency),
            )
        )
    if line.adjustments or line.unapplied:
        notes.append(
            tr("Not in the aging: adjustments {adjustments}, payments not applied {unapplied}.").format(
                adjustments=figures.money(line.adjustments, line.currency),
                unapplied=figures.money(line.unapplied, line.currency),
            )
        )
    if report.unproven:
        named = ", ".join(report.unproven[:_MOST_NAMED])
        more = ", …" if len(report.unproven) > _MOST_NAMED else ""
        notes.append(
            (
                tr(
                    "In all currencies, 1 amount may differ, since later payments do not add up to what "
                    "is paid: {names}."
                )
                if len(report.unproven) == 1
                else tr(
                    "In all currencies, {count} amounts may differ, since later payments do not add up to "
                    "what is paid: {names}."
                )
            ).format(count=figures.count(len(report.unproven)), names=f"{named}{more}")
        )
    return tuple((Span(note),) for note in notes)


def _lead(day: str) -> str:
    words = tr("As of {day}, by due date. To be held against Intacct's AR aging report.")
    return words.format(day=day)


def _moment(at: datetime | None) -> str:
    if at is None:
        return tr("not yet")
    return f"{long_date(at.astimezone().date())}, {wording.clock_time(at)}"


def _tie_out_words(tie_out: TieOut | None) -> str:
    if tie_out is None:
        return tr("not compared yet")
    return tr("every total ties") if tie_out.ties else tr("some totals differ")
