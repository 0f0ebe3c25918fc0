"""The last mile: the way into Armatic, and who has arrived there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.arrival.report import Scope
from armatic_setup.secret import Secret
from picture_states.connect import connect_passed
from picture_states.sync import done
from ui.pages.done import DonePage

if TYPE_CHECKING:
    from stage import Show, Stage

    from armatic_setup.practice.armatic import PracticeArmatic


def _page(stage: Stage) -> DonePage:
    page = stage.page
    assert isinstance(page, DonePage)
    return page


def practice_armatic(stage: Stage) -> PracticeArmatic:
    """The other end of the line."""
    armatic = stage.workspace.sample.armatic
    assert armatic is not None
    return armatic


def _look(stage: Stage, scope: Scope = Scope.SAMPLE) -> None:
    desk = stage.workspace.armatic
    stage.until(lambda: desk.key is not None and desk.known.customers > 0)
    desk.look_up(scope)
    stage.until(lambda: not desk.busy)


def _asked(stage: Stage, requests: int) -> None:
    """Until so many have been asked after, and it is on screen; in whatever language."""
    calls = practice_armatic(stage).calls
    stage.until(lambda: calls.requests >= requests)
    stage.rest(700)


def _show(stage: Stage) -> None:
    """The card, and where there is too little room for it, what becomes of the act."""
    card = _page(stage).arrival
    stage.look_at(card if card.act.isHidden() else card.act)


def arrival_possible(stage: Stage) -> None:
    done(stage)
    stage.until(lambda: stage.workspace.armatic.key is not None)
    _show(stage)


def arrival_no_key(stage: Stage) -> None:
    arrival_possible(stage)
    desk = stage.workspace.armatic
    stage.workspace.secrets.armatic_key = None
    desk.changed.emit()
    _show(stage)


def arrival_working(stage: Stage) -> None:
    arrival_possible(stage)
    practice_armatic(stage).faults.add("slow", after=9, seconds=60.0)
    desk = stage.workspace.armatic
    desk.look_up(Scope.ALL)
    _asked(stage, 10)
    _show(stage)


def arrival_partly(stage: Stage) -> None:
    arrival_possible(stage)
    directory = practice_armatic(stage).directory
    numbers = directory.numbers
    _look(stage)
    report = stage.workspace.armatic.known.report
    assert report is not None
    asked = [one.customer_id for one in report.customers]
    assert set(asked) <= set(numbers)
    directory.hold_back(*asked[:3])
    directory.change(asked[5], name="Harbor Lights Trading Company of the Northern Shores")
    directory.double(asked[8])
    _look(stage)
    _show(stage)


def arrival_missing(stage: Stage) -> None:
    """Armatic's own first sync is still under way: some are not there yet, and nothing is wrong."""
    arrival_possible(stage)
    directory = practice_armatic(stage).directory
    directory.hold_back(*directory.numbers[::4])
    _look(stage)
    _show(stage)


def arrival_waiting(stage: Stage) -> None:
    """Armatic wants a pause."""
    arrival_possible(stage)
    practice_armatic(stage).faults.add("wait", after=6, seconds=60.0)
    stage.workspace.armatic.look_up(Scope.SAMPLE)
    _asked(stage, 7)
    _show(stage)


def arrival_stopped(stage: Stage) -> None:
    """Stopped amid it: who was found stays found."""
    arrival_working(stage)
    desk = stage.workspace.armatic
    desk.stop()
    stage.until(lambda: not desk.busy)
    _show(stage)


def arrival_all(stage: Stage) -> None:
    arrival_possible(stage)
    _look(stage)
    _show(stage)


def arrival_failed(stage: Stage) -> None:
    arrival_possible(stage)
    stage.workspace.secrets.armatic_key = Secret("not the key")
    _look(stage)
    _show(stage)


def armatic_proven(stage: Stage) -> None:
    """Back on the step Connect: the box has ticked itself."""
    arrival_all(stage)
    stage.window.show_step("connect")
    stage.look_at(stage.page.armatic.card.proof)  # type: ignore[attr-defined]


def armatic_address(stage: Stage) -> None:
    """Another address of Armatic, refused."""
    connect_passed(stage)
    stage.rest(200)
    door = stage.page.armatic.card.door  # type: ignore[attr-defined]
    door.change.click()
    door.field.edit.setText("http://armatic.example.com")
    door.keep.click()
    stage.until(lambda: bool(door.field.edit.property("invalid")))
    stage.look_at(door)


STATES: dict[str, Show] = {
    "arrival-possible": arrival_possible,
    "arrival-no-key": arrival_no_key,
    "arrival-working": arrival_working,
    "arrival-waiting": arrival_waiting,
    "arrival-stopped": arrival_stopped,
    "arrival-missing": arrival_missing,
    "arrival-partly": arrival_partly,
    "arrival-all": arrival_all,
    "arrival-failed": arrival_failed,
    "armatic-proven": armatic_proven,
    "armatic-address": armatic_address,
}
