"""About, newer versions and the parts of others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from armatic_setup.faults import Fault, SetupError
from armatic_setup.faults import Stage as FaultStage
from armatic_setup.updates import Known, Package, Statement
from ui.update_jobs import UpdateState

if TYPE_CHECKING:
    from stage import Show, Stage

_MOMENT = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
_HOST = "updates.example.com"
#: What a vendor might say. Pictures ask nobody: no server stands behind it.
_NEWER = Statement(
    "1.4.0",
    datetime(2026, 11, 20, tzinfo=UTC),
    "https://downloads.example.com/armatic-setup/",
    (
        Package("ArmaticSetup-1.4.0-windows-x64.exe", "3f9a" * 16),
        Package("ArmaticSetup-1.4.0-macos.dmg", "b07c" * 16),
    ),
)


def place(name: str) -> Show:
    def show(stage: Stage) -> None:
        stage.window.support.open(name)
        stage.rest(600)

    return show


def told(state: UpdateState) -> Show:
    """About, with *state* known of newer versions."""

    def show(stage: Stage) -> None:
        place("about")(stage)
        stage.workspace.updates.show(state)
        stage.rest(200)

    return show


def failed(stage: Stage) -> None:
    told(UpdateState(on=True, host=_HOST, known=Known(_MOMENT)))(stage)
    error = SetupError(Fault(FaultStage.LOCAL, "update_not_genuine", detail="not JSON"))
    stage.workspace.updates.look = lambda: None  # type: ignore[method-assign]  # it would say what is so
    stage.workspace.updates.troubled.emit(error)
    stage.rest(200)


def on_start(stage: Stage) -> None:
    stage.window.pages.watch_updates()
    stage.rest(200)
    stage.workspace.updates.show(_KNOWN)
    stage.rest(200)


def parts(stage: Stage) -> None:
    place("notices")(stage)
    read(stage)


def read(stage: Stage) -> None:
    """Until the parts of others are listed."""
    stage.until(lambda: bool(stage.window.support.page.page.list.lines))  # type: ignore[attr-defined]


def searched(stage: Stage) -> None:
    parts(stage)
    stage.window.support.page.page.search.setText("apache")  # type: ignore[attr-defined]
    stage.rest(200)


def found_none(stage: Stage) -> None:
    parts(stage)
    stage.window.support.page.page.search.setText("no such part")  # type: ignore[attr-defined]
    stage.rest(200)


def of_qt(stage: Stage) -> None:
    place("about")(stage)
    stage.window.support.page.page.terms.click()  # type: ignore[attr-defined]
    read(stage)
    stage.rest(600)


_KNOWN = UpdateState(on=True, host=_HOST, known=Known(_MOMENT, _NEWER))
_CURRENT = UpdateState(on=True, host=_HOST, known=Known(_MOMENT, replace(_NEWER, version="0.0.1")))

STATES: dict[str, Show] = {
    "about": place("about"),
    "about-off": told(UpdateState(host=_HOST)),
    "about-newest": told(_CURRENT),
    "about-newer": told(_KNOWN),
    "about-failed": failed,
    "start-newer": on_start,
    "notices": parts,
    "notices-qt": of_qt,
    "notices-searched": searched,
    "notices-none": found_none,
}
