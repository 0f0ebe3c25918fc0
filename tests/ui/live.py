"""A page with the real core and the practice company over real HTTP on loopback, in real threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize

from armatic_setup.secret import Secret
from ui.widgets.page_view import PageView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from armatic_setup.practice import PracticeGateway
    from ui.pages.page import Page
    from ui.theme import Theme
    from ui.workspace import Workspace

#: Longer than any step of these tests takes on a busy machine, in milliseconds.
PATIENCE = 20_000

P = TypeVar("P", bound="Page")


@dataclass
class Live:
    """A workspace whose company is the practice one, and what it takes to show a page on it.

    The journey is a real company's, not a rehearsal: keyring and key file are used as they would be.
    """

    theme: Theme
    qtbot: QtBot
    workspace: Workspace
    gateway: PracticeGateway
    views: list[PageView] = field(default_factory=list)  # qtbot keeps weak references only

    def sign(self) -> None:
        """Enter what the practice company accepts."""
        access, workspace = self.gateway.access, self.workspace
        workspace.secrets.user_password = Secret(access.user_password)
        workspace.secrets.sender_password = Secret(access.sender_password)
        workspace.change(workspace.journey.answer(company_id=access.company, user_id=access.user))

    def page(self, kind: type[P], step_id: str) -> P:
        """The page of a step, on screen."""
        page = kind(self.workspace.catalogue.step(step_id), self.theme, self.workspace)
        view = PageView(self.theme, page, QSize(1008, 700))
        self.qtbot.addWidget(view)
        self.views.append(view)
        page.set_width(1280)
        page.on_enter()
        with self.qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        return page

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window work until *done*."""
        self.qtbot.waitUntil(done, timeout=PATIENCE)
