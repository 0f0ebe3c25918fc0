"""The proposal: synced data to an intake, off and on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.faults import Fault, SetupError
from armatic_setup.faults import Stage as FaultStage
from picture_states.arrival import practice_armatic
from picture_states.sync import done
from ui.delivery_jobs import DeliveryKnown
from ui.pages.done import DonePage

if TYPE_CHECKING:
    from stage import Show, Stage

_TAKEN = 2  # batches that are taken before something happens


def _unfolded(stage: Stage) -> DonePage:
    done(stage)
    page = stage.page
    assert isinstance(page, DonePage)
    stage.until(lambda: page.delivering.desk.known.waiting > 0)
    page.delivery.fold.button.click()
    return page


def _show(stage: Stage, page: DonePage) -> None:
    """The card, and where there is too little room for it, what becomes of the act."""
    stage.look_at(page.delivery if page.delivery.act.isHidden() else page.delivery.act)


def delivery_off(stage: Stage) -> None:
    page = _unfolded(stage)
    page.delivering.desk.changed.disconnect(page.delivering.show)  # or the practice Armatic would show again
    page.delivery.show_standing(DeliveryKnown(), practice=False, busy=False, disagrees=False)
    _show(stage, page)


def delivery_refused(stage: Stage) -> None:
    """An address that a key may not be sent to."""
    delivery_off(stage)
    page = stage.page
    assert isinstance(page, DonePage)
    page.delivery.set_up.address.set_text("http://intake.example.com")
    page.delivery.set_up.key.edit.setText("a key of nobody")
    page.delivery.set_up.use.click()
    stage.until(lambda: not page.delivering.desk.busy)
    stage.look_at(page.delivery.set_up.address)


def delivery_on(stage: Stage) -> None:
    _show(stage, _unfolded(stage))


def delivery_own(stage: Stage) -> None:
    """Set up by the user, to an address of his own."""
    page = _unfolded(stage)
    page.delivering.desk.changed.disconnect(page.delivering.show)
    known = DeliveryKnown("https://intake.example.com/v1", on=True, waiting=48_730)
    page.delivery.show_standing(known, practice=False, busy=False, disagrees=False)
    _show(stage, page)


def delivery_running(stage: Stage) -> None:
    """Amid it; the practice Armatic takes its time."""
    page = _unfolded(stage)
    practice_armatic(stage).faults.add("slow", route="deliver", after=_TAKEN, seconds=60.0, times=1)
    page.delivery.deliver.click()
    calls = practice_armatic(stage).calls
    stage.until(lambda: calls.by_route.get("deliver", 0) > _TAKEN)
    _show(stage, page)


def delivery_waiting(stage: Stage) -> None:
    """The receiver wants a pause."""
    page = _unfolded(stage)
    practice_armatic(stage).faults.add("wait", route="deliver", after=_TAKEN, seconds=60.0)
    page.delivery.deliver.click()
    calls = practice_armatic(stage).calls
    stage.until(lambda: calls.by_route.get("deliver", 0) > _TAKEN)
    stage.rest(700)
    _show(stage, page)


def delivery_closing(stage: Stage) -> None:
    """Closing amid it is asked about once."""
    delivery_running(stage)
    stage.window.close()
    stage.rest(300)


def delivery_failed(stage: Stage) -> None:
    """The receiver answers what nobody understands."""
    page = _unfolded(stage)
    practice_armatic(stage).faults.add("not_json", route="deliver", after=_TAKEN)
    page.delivery.deliver.click()
    stage.until(lambda: bool(page.delivery.act.text))
    _show(stage, page)


def delivery_stopped(stage: Stage) -> None:
    delivery_running(stage)
    page = stage.page
    assert isinstance(page, DonePage)
    page.delivery.act.stop.click()
    stage.until(lambda: not page.delivering.desk.busy)
    _show(stage, page)


def delivery_disagrees(stage: Stage) -> None:
    """The receiver has something else: everything may go again."""
    delivery_done(stage)
    page = stage.page
    assert isinstance(page, DonePage)
    error = SetupError(Fault(FaultStage.ARMATIC, "intake_replaced"))
    page.delivering.desk.failed.emit(error)
    _show(stage, page)


def delivery_done(stage: Stage) -> None:
    page = _unfolded(stage)
    page.delivery.deliver.click()
    stage.until(lambda: bool(page.delivery.act.text) and page.delivering.desk.known.waiting == 0)
    _show(stage, page)


STATES: dict[str, Show] = {
    "delivery-off": delivery_off,
    "delivery-refused": delivery_refused,
    "delivery-on": delivery_on,
    "delivery-own": delivery_own,
    "delivery-running": delivery_running,
    "delivery-waiting": delivery_waiting,
    "delivery-closing": delivery_closing,
    "delivery-stopped": delivery_stopped,
    "delivery-failed": delivery_failed,
    "delivery-disagrees": delivery_disagrees,
    "delivery-done": delivery_done,
}
