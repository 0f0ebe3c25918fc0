"""What nobody wants to see: a crash, the window of last resort, and safe mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.logbook.crashes import CrashNote
from armatic_setup.logbook.entries import Crashed
from picture_states.guide import guide_step
from ui.support_plain import PlainWindow

if TYPE_CHECKING:
    from stage import Show, Stage


def _note(stage: Stage) -> CrashNote:
    return CrashNote(
        Crashed("ValueError", "ui.pages.guide_page", "show_note", 118, "main"), stage.workspace.home / "logs"
    )


def crash(times: int) -> Show:
    """So many crashes of one run, over a page of the guide."""

    def show(stage: Stage) -> None:
        guide_step("create_user")(stage)
        stage.window.show_crash(_note(stage), times)
        stage.rest(200)

    return show


def plain(*, started: bool) -> Show:
    """The window of last resort, which is Qt's own alone."""

    def show(stage: Stage) -> None:
        window = PlainWindow(_note(stage), started=started)
        stage.show_beside(window)

    return show


def safe_mode(stage: Stage) -> None:
    stage.window._say_safe()  # noqa: SLF001 - as it begins in safe mode
    stage.window.show_start()


def safe_step(stage: Stage) -> None:
    safe_mode(stage)
    guide_step("create_user")(stage)


STATES: dict[str, Show] = {
    "crash": crash(3),
    "crash-first": crash(1),
    "plain-window": plain(started=True),
    "plain-unstarted": plain(started=False),
    "safe-mode": safe_mode,
    "safe-step": safe_step,
}
