"""Which place of the checklist page is which class. Its module is imported when the place is first needed."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.pages.review_files import ReviewFiles
    from ui.pages.review_place import ReviewPlace
    from ui.pages.review_rows import RowsPlace
    from ui.theme import Theme
    from ui.workspace import Workspace


def import_places() -> Iterator[str]:
    """Imports one place's module per step, for idle moments."""
    for name in ("checklist", "review_rows", "review_today", "review_call", "review_handover"):
        importlib.import_module(f"ui.pages.{name}")
        yield name


def make_place(place: str, theme: Theme, workspace: Workspace, files: ReviewFiles) -> ReviewPlace | RowsPlace:
    """The page of *place*.

    Raises:
        ValueError: There is no such place.
    """
    match place:
        case "rows":
            from ui.pages.review_rows import RowsPlace

            return RowsPlace(theme, workspace)
        case "today":
            from ui.pages.review_today import TodayPlace

            return TodayPlace(theme, workspace, files)
        case "paste":
            from ui.pages.review_paste import PastePlace

            return PastePlace(theme, workspace, files)
        case "handover":
            from ui.pages.review_handover import HandoverPlace

            return HandoverPlace(theme, workspace, files)
        case "call":
            from ui.pages.review_call import CallPlace

            return CallPlace(theme, workspace, files)
        case "files":
            from ui.pages.review_file import FilePlace

            return FilePlace(theme, workspace, files)
        case "differences":
            from ui.pages.review_differences import DifferencesPlace

            return DifferencesPlace(theme, workspace, files)
        case "history":
            from ui.pages.review_history import HistoryPlace

            return HistoryPlace(theme, workspace)
    raise ValueError(f"there is no place {place}")
