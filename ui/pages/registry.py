"""Which page shows which kind of step. A page's module is imported when the page is first needed."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from armatic_setup.guide.steps import PageKind
from ui.pages.review_places import import_places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from armatic_setup.guide.steps import Step
    from ui.pages.page import Page
    from ui.theme import Theme
    from ui.workspace import Workspace


def import_first_pages() -> Iterator[str]:
    """Imports what the start page leads to, for idle moments: the first visit then need not wait for it."""
    yield from _import("guide_page")


def import_pages() -> Iterator[str]:
    """Imports one page's module per step, for idle moments on a page behind the start page."""
    yield from _import("permissions", "connect", "initial_sync", "done")
    yield from import_places()


def _import(*names: str) -> Iterator[str]:
    for name in names:
        importlib.import_module(f"ui.pages.{name}")
        yield name


def make_page(step: Step, theme: Theme, workspace: Workspace) -> Page:
    """The page of *step*."""
    match step.page:
        case PageKind.INSTRUCTIONS:
            from ui.pages.guide_page import GuidePage

            return GuidePage(step, theme, workspace)
        case PageKind.CHECKLIST:
            from ui.pages.permissions import PermissionsPage

            return PermissionsPage(step, theme, workspace)
        case PageKind.CONNECT:
            from ui.pages.connect import ConnectPage

            return ConnectPage(step, theme, workspace)
        case PageKind.SYNC:
            from ui.pages.initial_sync import InitialSyncPage

            return InitialSyncPage(step, theme, workspace)
        case PageKind.DONE:
            from ui.pages.done import DonePage

            return DonePage(step, theme, workspace)
