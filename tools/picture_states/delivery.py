"""The proposal: synced data to an intake, off and on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picture_states.sync import done
from ui.delivery_jobs import DeliveryKnown
from ui.pages.done import DonePage
from ui.scrolling import scroll_to

if TYPE_CHECKING:
    from stage import Show, Stage


def _unfolded(stage: Stage) -> DonePage:
    done(stage)
    page = stage.page
    assert isinstance(page, DonePage)
    stage.until(lambda: page.delivering.desk.known.waiting > 0)
    page.delivery.fold.button.click()
    return page


def _show(stage: Stage, page: DonePage) -> None:
    stage.rest(300)
    scroll_to(page.delivery)
    stage.rest(300)


def delivery_off(stage: Stage) -> None:
    page = _unfolded(stage)
    page.delivery.show_standing(DeliveryKnown(), practice=False, busy=False, disagrees=False)
    _show(stage, page)


def delivery_on(stage: Stage) -> None:
    _show(stage, _unfolded(stage))


def delivery_done(stage: Stage) -> None:
    page = _unfolded(stage)
    page.delivery.deliver.click()
    stage.until(lambda: bool(page.delivery.act.text) and page.delivering.desk.known.waiting == 0)
    _show(stage, page)


STATES: dict[str, Show] = {
    "delivery-off": delivery_off,
    "delivery-on": delivery_on,
    "delivery-done": delivery_done,
}
