"""The sheet for the Intacct administrator: what to grant, where to click, and room to sign."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from armatic_setup.guide.branches import Fork
from armatic_setup.guide.journey import Journey, StepState
from armatic_setup.guide.markup import Span
from armatic_setup.guide.steps import Step
from armatic_setup.guide.traps import TrapPlace
from armatic_setup.guide.vocabulary import EntityModel, Profile
from armatic_setup.language import mark, tr
from armatic_setup.review import sheet_facts, sheet_rows, sheet_steps
from armatic_setup.review.model import GRANTED, Review, RowReview
from armatic_setup.review.sheet import Line, Scope, Section, Sheet

_TITLE: Final = mark("For your Sage Intacct administrator")
_SUBJECT: Final = mark("Sage Intacct and Armatic: what to set up in Intacct")
_SIGN_OFF: Final = (mark("Done by"), mark("Initials"), mark("Date"))
_NOTHING: Final = mark("Nothing is left to do in Intacct, as far as is known.")

# Steps and notes of the guide, by name.
_USER, _ROWS, _SENDER = "create_user", "permissions", "authorize_sender"
_EVALUATION: Final = "read_only"
_AFTERWARDS: Final = ("row_missing", "rows_from")
#: Told at its row alone.
_PARTNER: Final = "attachments_partner"
#: Recommended rows that a company of several entities needs for its names.
ENTITY_ROWS: Final = frozenset({"company.entities", "company.locations"})
#: By how many jobs there are.
_JOBS: Final = (
    mark("No job needs your rights."),
    mark("One job needs your rights. It takes about {minutes} minutes and costs nothing extra in Intacct."),
    mark("Two jobs need your rights. They take about {minutes} minutes and cost nothing extra in Intacct."),
    mark("Three jobs need your rights. They take about {minutes} minutes and cost nothing extra in Intacct."),
)


def handover_sheet(
    journey: Journey,
    review: Review,
    made_on: date,
    *,
    scope: Scope = Scope.MISSING,
    recommended: bool = True,
) -> Sheet:
    """The sheet.

    Args:
        journey: Its guide, and which of its steps are done.
        review: What is granted and what is missing.
        made_on: The day the sheet shows.
        scope: Only what is missing, or everything.
        recommended: Whether rows beyond the vendor's list are on it too. In a company of several entities
            the rows that name them always are.
    """
    maker = _Maker(journey, review, scope, recommended=recommended)
    parts = tuple(maker.parts())
    shown = sum(not row.permission.optional for row in maker.rows)
    total = len(review.required_rows)
    counted = (
        tr("{shown} of 1 required row") if total == 1 else tr("{shown} of {total} required rows")
    ).format(shown=shown, total=total)
    return Sheet(
        title=tr(_TITLE),
        subject=tr(_SUBJECT),
        made_on=made_on,
        lead=(_said(_purpose(tuple(step for step, _ in parts))), *sheet_facts.progress(review)),
        facts=sheet_facts.facts(review),
        sections=tuple(section for _, section in parts),
        sign_off=tuple(tr(label) for label in _SIGN_OFF),
        footer=f"{sheet_facts.footer(journey, review)} · {counted}",
    )


class _Maker:
    """Makes the sections of one sheet."""

    def __init__(self, journey: Journey, review: Review, scope: Scope, *, recommended: bool) -> None:
        self._catalogue = journey.catalogue
        self._journey = journey
        self._values = journey.values
        self._review = review
        self._missing_only = scope is Scope.MISSING
        self.rows = tuple(row for row in review.rows if self._shows(row, recommended=recommended))

    def parts(self) -> Iterator[tuple[Step, Section]]:
        """Each step that is on the sheet, and its section."""
        user, rows, sender = (self._catalogue.step(name) for name in (_USER, _ROWS, _SENDER))
        if not self._missing_only or not self._user_exists:
            yield user, self._user(user)
            if self.rows:
                yield rows, self._permissions(rows, about=())
        elif self.rows:
            yield rows, self._permissions(rows, about=self._entities())
        if not self._missing_only or self._review.sender_authorized not in GRANTED:
            yield sender, self._sender(sender)

    @property
    def _user_exists(self) -> bool:
        """Whether somebody said so, or a live test got as far as the rows, which takes a sign-in."""
        said = self._journey.status(_USER).state is StepState.DONE
        return said or self._review.tested_at is not None

    def _shows(self, row: RowReview, *, recommended: bool) -> bool:
        permission = row.permission
        if not row.asked or (self._missing_only and not row.is_open):
            return False
        named = permission.id in ENTITY_ROWS and self._review.entities is EntityModel.MULTI
        return recommended or named or not permission.optional

    def _user(self, step: Step) -> Section:
        return Section(
            title=step.heading,
            lead=(sheet_steps.line(step.lead, self._values),),
            tracks=sheet_steps.tracks(step, self._values, self._review.model),
            traps=sheet_steps.traps(step, self._values),
            notes=self._entities(),
        )

    def _permissions(self, step: Step, *, about: tuple[Line, ...]) -> Section:
        review, values, traps = self._review, self._values, self._catalogue.traps
        lead = [sheet_steps.line(step.lead, values)]
        if review.profile is Profile.READ_ONLY:
            lead += sheet_steps.notes(step, values, [_EVALUATION])
        if not review.model:
            lead.append(sheet_steps.question(self._catalogue.branch(Fork.MODEL)))
        lead += about
        later = [trap for trap in traps if trap.place is TrapPlace.RELEASE]
        return Section(
            title=tr("Grant the permissions"),
            lead=tuple(lead),
            tracks=sheet_steps.tracks(step, values, review.model),
            traps=tuple(
                sheet_steps.trap_line(trap) for trap in traps if trap not in later and trap.id != _PARTNER
            ),
            tables=sheet_rows.tables(self._catalogue, self.rows),
            notes=(
                *(sheet_steps.trap_line(trap) for trap in later),
                *sheet_steps.notes(step, values, _AFTERWARDS),
                *sheet_steps.other_models(step, values, review.model),
            ),
        )

    def _entities(self) -> tuple[Line, ...]:
        """What several entities mean, and how to tell where nobody said; nothing for a single one."""
        branch = self._catalogue.branch(Fork.ENTITIES)
        several = branch.choice(EntityModel.MULTI)
        if self._review.entities is EntityModel.SINGLE or several is None:
            return ()
        asked = () if self._review.entities else (sheet_steps.question(branch),)
        return (*asked, *sheet_steps.answer(several))

    def _sender(self, step: Step) -> Section:
        box = sheet_rows.box_of(self._review.sender_authorized)
        state = sheet_facts.sender(self._review)
        return Section(
            title=step.heading,
            lead=(sheet_steps.line(step.lead, self._values), *state),
            tracks=sheet_steps.tracks(step, self._values, self._review.model, box),
            traps=sheet_steps.traps(step, self._values),
        )


def _purpose(steps: tuple[Step, ...]) -> str:
    if not steps:
        return tr(_NOTHING)
    minutes = sum(step.minutes for step in steps)
    return " ".join(
        (
            tr("Your finance team connects Sage Intacct to Armatic, which automates accounts receivable."),
            tr(_JOBS[len(steps)]).format(minutes=minutes),
            tr("Tick each box as you go."),
        )
    )


def _said(text: str) -> Line:
    return (Span(text),)
