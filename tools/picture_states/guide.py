"""The start page, the steps of the guide, their drawings, and a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.logbook.crashes import CrashNote
from armatic_setup.logbook.entries import Crashed
from ui.scrolling import scroll_to
from ui.widgets.drawing_panel import DrawingPanel

if TYPE_CHECKING:
    from stage import Show, Stage


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


def guide_step(step: str) -> Show:
    def show(stage: Stage) -> None:
        stage.workspace.change(stage.workspace.journey.answer(company_id="HarborPine"))
        stage.goes_on(1)
        stage.window.show_step(step)

    return show


def drawing_walk(step: str, presses: int) -> Show:
    """The walk through the drawings of a step, so many numbers on."""

    def show(stage: Stage) -> None:
        guide_step(step)(stage)
        panel = stage.page.findChild(DrawingPanel)
        panel.deck.walk.click()
        for _ in range(presses):
            panel.deck.bar.next.click()
        stage.rest(300)

    return show


def drawing_enlarged(step: str, form: int, *, walk: bool) -> Show:
    """The window that shows the drawings of a step larger."""

    def show(stage: Stage) -> None:
        guide_step(step)(stage)
        panel = stage.page.findChild(DrawingPanel)
        panel.deck.show_form(form)
        if walk:
            panel.deck.begin()
        panel.open_larger()
        stage.rest(300)

    return show


def drawn_permissions(model: PermissionModel) -> Show:
    """The end of the permission step, where it shows where to tick."""

    def show(stage: Stage) -> None:
        stage.workspace.change(stage.workspace.journey.answer(company_id="HarborPine", model=model))
        stage.goes_on(2)
        stage.window.show_step("permissions")
        stage.rest(100)
        scroll_to(stage.page.findChild(DrawingPanel))

    return show


def permissions(stage: Stage) -> None:
    stage.workspace.change(stage.workspace.journey.answer(company_id="HarborPine"))
    stage.goes_on(2)
    stage.window.show_step("permissions")


def crash(stage: Stage) -> None:
    """The third crash of a run, over a page of the guide."""
    guide_step("create_user")(stage)
    note = CrashNote(
        Crashed("ValueError", "ui.pages.guide_page", "show_note", 118, "main"), stage.workspace.home / "logs"
    )
    stage.window.show_crash(note, 3)
    stage.rest(200)


STATES: dict[str, Show] = {
    "crash": crash,
    "start-new": start_new,
    "start-again": start_again,
    "start-question": start_question,
    "prerequisites": guide_step("prerequisites"),
    "create-user": guide_step("create_user"),
    "permissions": permissions,
    "authorize-sender": guide_step("authorize_sender"),
    "drawing-walk": drawing_walk("create_user", 2),
    "drawing-walk-sender": drawing_walk("authorize_sender", 4),
    "drawing-enlarged": drawing_enlarged("create_user", 0, walk=False),
    "drawing-enlarged-walk": drawing_enlarged("authorize_sender", 1, walk=True),
    "drawing-permissions": drawn_permissions(PermissionModel.USER_BASED),
    "drawing-roles": drawn_permissions(PermissionModel.ROLE_BASED),
    "drawing-window": drawing_enlarged("permissions", 5, walk=False),
}
