"""The start page with all that it may have to tell."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from armatic_setup.faults import Fault, SetupError
from armatic_setup.faults import Stage as FaultStage
from armatic_setup.guide.facts import ConnectionFact, SyncFact
from ui.journey_files import Saved

if TYPE_CHECKING:
    from stage import Show, Stage

#: What a damaged file is called afterwards.
_ASIDE = ".damaged-20261124T093105000000Z"


def start_new(stage: Stage) -> None:
    stage.window.show_start()


def start_again(stage: Stage) -> None:
    journey = stage.workspace.journey.answer(company_id="HarborPine")
    stage.workspace.change(journey)
    stage.goes_on(2)
    stage.window.show_start()


def start_question(stage: Stage) -> None:
    start_again(stage)
    stage.window.start.new_row.click()


def start_practice(stage: Stage) -> None:
    """Amid a rehearsal, with a real company saved as well."""
    start_again(stage)
    stage.begin_practice()
    stage.goes_on(3)
    stage.window.show_start()


def start_done(stage: Stage) -> None:
    """Nothing is left to do."""
    start_again(stage)
    stage.goes_on(6)
    finished = datetime.now(UTC) - timedelta(minutes=5)
    tested = ConnectionFact(finished, passed=True, checks_passed=frozenset(), checks_total=8)
    stage.workspace.change(stage.workspace.journey.connection_tested(tested))
    fact = SyncFact(finished, rows=48_730, objects=24, skipped=0, ties=True)
    stage.workspace.change(stage.workspace.journey.sync_finished(fact))
    stage.window.show_start()


def start_damaged(stage: Stage) -> None:
    """The saved journey cannot be read, nor the settings of this computer."""
    journey, settings = stage.workspace.home / "journey.json", stage.workspace.home / "settings.json"
    stage.workspace.saved = Saved(
        error=_refused(
            "state_damaged", f"{journey}: Expecting value: line 1 column 1 (char 0)", f"{journey}{_ASIDE}"
        ),
        settings=_refused("settings_damaged", f"{settings}: damaged", f"{settings}{_ASIDE}"),
    )
    stage.window.show_start()


def start_damaged_details(stage: Stage) -> None:
    """The same, with its details."""
    start_damaged(stage)
    assert stage.window.start.trouble is not None
    stage.window.start.trouble.more.click()


def start_newer(stage: Stage) -> None:
    """A newer version saved the journey."""
    journey = stage.workspace.home / "journey.json"
    error = _refused("state_newer", f"{journey}: version 9, this program knows 3", str(journey))
    stage.workspace.saved = Saved(error=error)
    stage.window.show_start()


def _refused(kind: str, detail: str, file: str) -> SetupError:
    return SetupError(Fault(FaultStage.LOCAL, kind, detail=detail, file=file))


def start_taken(stage: Stage) -> None:
    """The answers of another computer were taken."""
    start_again(stage)
    stage.window.pages._desk.say_taken()  # noqa: SLF001 - the window says it itself


def start_preparing(stage: Stage) -> None:
    """The sample company is being made; here it stays so."""
    stage.workspace.begin_practice = lambda *_: None  # type: ignore[method-assign]
    stage.window.start.practice_row.click()


def start_broken(stage: Stage) -> None:
    """A file of the program itself is damaged."""
    page = stage.window.start_page
    assert page._scroll is not None  # noqa: SLF001 - as below
    page._scroll.takeWidget()  # noqa: SLF001 - nothing was on offer, and what is here is needed elsewhere
    page.say_damaged("resources/objects.toml: it does not say what it should")


STATES: dict[str, Show] = {
    "start-new": start_new,
    "start-again": start_again,
    "start-question": start_question,
    "start-practice": start_practice,
    "start-done": start_done,
    "start-damaged": start_damaged,
    "start-damaged-details": start_damaged_details,
    "start-newer-file": start_newer,
    "start-taken": start_taken,
    "start-preparing": start_preparing,
    "start-broken": start_broken,
}
