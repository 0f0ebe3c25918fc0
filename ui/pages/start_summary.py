"""What the start page says of saved journeys, from the journeys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from armatic_setup.guide.journey import Journey, StepState
from armatic_setup.guide.markup import plain
from armatic_setup.guide.steps import ChipKind, PageKind, Step
from ui import wording
from ui.pages.start_content import SavedJourney

if TYPE_CHECKING:
    from datetime import datetime

    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.state import SetupState


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartContent", text)


def summary(catalogue: Catalogue, state: SetupState, now: datetime) -> SavedJourney:
    """The card of a journey that can be continued."""
    journey = Journey(catalogue, state)
    following = next_step(journey)
    saved = _tr("saved {when}").format(when=wording.when(state.saved_at, now)) if state.saved_at else ""
    return SavedJourney(
        name=name_of(catalogue, state),
        company_id=state.answers.company_id,
        saved=saved,
        shares=tuple(journey.status(step.id).share for step in catalogue.steps),
        next_title=plain(following.title, journey.values) if following else "",
        next_text=_what_next(journey, following),
    )


def next_step(journey: Journey) -> Step | None:
    """Where to go on: the step the user was on, unless it is done; nothing when all steps are."""
    current = journey.current
    done = journey.status(current.id).state is StepState.DONE
    return journey.upcoming if done else current


def name_of(catalogue: Catalogue, state: SetupState) -> str:
    """The company of a journey, as far as it is known."""
    return Journey(catalogue, state).company_name or state.answers.company_id or _tr("Your company")


def practice_step(catalogue: Catalogue, state: SetupState | None) -> str:
    """The title of the step with which an unfinished rehearsal goes on, or empty."""
    following = next_step(Journey(catalogue, state)) if state is not None else None
    return following.title if following else ""


def _what_next(journey: Journey, step: Step | None) -> str:
    if step is None:
        return _tr("Everything is done.")
    words = []
    granted, rows = journey.rows_granted
    if step.page is PageKind.CHECKLIST and granted:
        words.append(_tr("{granted} of {rows} rows ticked.").format(granted=granted, rows=rows))
    words += [f"{chip.text}." for chip in step.chips if chip.kind is ChipKind.PERSON]
    return " ".join(words)
