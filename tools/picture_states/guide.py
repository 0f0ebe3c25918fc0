"""The steps of the guide and their drawings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.guide.vocabulary import PermissionModel
from ui.widgets.drawing_panel import DrawingPanel

if TYPE_CHECKING:
    from stage import Show, Stage


def guide_step(step: str) -> Show:
    def show(stage: Stage) -> None:
        stage.workspace.change(stage.workspace.journey.answer(company_id="HarborPine"))
        stage.goes_on(1)
        stage.window.show_step(step)

    return show


def drawings(stage: Stage) -> DrawingPanel:
    """The drawings of the page."""
    panel = stage.page.findChild(DrawingPanel)
    assert panel is not None
    return panel


def drawing_walk(step: str, presses: int) -> Show:
    """The walk through the drawings of a step, so many numbers on."""

    def show(stage: Stage) -> None:
        guide_step(step)(stage)
        panel = drawings(stage)
        panel.deck.walk.click()
        for _ in range(presses):
            panel.deck.bar.next.click()
        stage.rest(300)

    return show


def drawing_enlarged(step: str, form: int, *, walk: bool) -> Show:
    """The window that shows the drawings of a step larger."""

    def show(stage: Stage) -> None:
        guide_step(step)(stage)
        panel = drawings(stage)
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
        stage.look_at(drawings(stage))

    return show


def permissions(stage: Stage) -> None:
    stage.workspace.change(stage.workspace.journey.answer(company_id="HarborPine"))
    stage.goes_on(2)
    stage.window.show_step("permissions")


STATES: dict[str, Show] = {
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
    "drawing-company": drawing_enlarged("prerequisites", 1, walk=False),
}
