"""The data on this computer: handed over, exported, verified."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup.delivery.seam import Progress
from picture_states.sync import done
from ui.data_desk import Place
from ui.pages.done import DonePage

if TYPE_CHECKING:
    from stage import Show, Stage

_FOLDER = 1  # the second way to hand over: CSV in a folder


def _page(stage: Stage) -> DonePage:
    done(stage)
    page = stage.page
    assert isinstance(page, DonePage)
    home = stage.workspace.home
    page.desk.choose_target = lambda name: str(home / name)
    page.desk.choose_folder = lambda: str(home)
    return page


def _show(stage: Stage, page: DonePage) -> None:
    """The card, and where there is too little room for it, what becomes of the act."""
    stage.look_at(page.data if page.data.act.isHidden() else page.data.act)


def _hand_over(stage: Stage, page: DonePage) -> None:
    page.data.hand_over.click()
    stage.until(lambda: not page.desk.busy and bool(page.data.act.text))


def _verify(stage: Stage, page: DonePage, export: Path) -> None:
    page.desk.choose_export = lambda: str(export)
    page.data.verify.click()
    stage.until(lambda: not page.desk.busy and bool(page.data.act.text))


def handover(stage: Stage) -> None:
    _show(stage, _page(stage))


def handover_working(stage: Stage) -> None:
    """As the desk tells it; the work itself is over before a picture is taken."""
    page = _page(stage)
    desk = page.desk
    assert desk.stored is not None
    desk._labels = {one.name: one.label for one in desk.stored.exportables}  # noqa: SLF001 - what it tells of
    desk.began.emit(Place.DATA, desk.tr("Writing {name}").format(name="HarborPine-2026-11-24.zip"), True)  # noqa: FBT003 - a signal
    desk._place = Place.DATA  # noqa: SLF001
    desk._on_progressed(Progress("ARINVOICE", 18_400, 48_730))  # noqa: SLF001
    _show(stage, page)


def handover_written(stage: Stage) -> None:
    page = _page(stage)
    _hand_over(stage, page)
    _show(stage, page)


def handover_failed(stage: Stage) -> None:
    page = _page(stage)
    page.desk.choose_target = lambda name: str(stage.workspace.database / name)  # a file is no folder
    _hand_over(stage, page)
    _show(stage, page)


def handover_verified(stage: Stage) -> None:
    page = _page(stage)
    _hand_over(stage, page)
    _verify(stage, page, next(stage.workspace.home.glob("*.zip")))
    _show(stage, page)


def handover_changed(stage: Stage) -> None:
    """Somebody changed a file of the export."""
    page = _page(stage)
    page.data.form.setCurrentIndex(_FOLDER)
    _hand_over(stage, page)
    manifest = next(stage.workspace.home.glob("*/manifest.json"))
    changed = manifest.parent / "arinvoice.csv"
    changed.write_bytes(changed.read_bytes().replace(b"INV", b"INW", 1))
    _verify(stage, page, manifest)
    _show(stage, page)


STATES: dict[str, Show] = {
    "handover": handover,
    "handover-working": handover_working,
    "handover-written": handover_written,
    "handover-failed": handover_failed,
    "handover-verified": handover_verified,
    "handover-changed": handover_changed,
}
