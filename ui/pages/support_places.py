"""Which place of help and support is which class. Its module is imported when the place is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.pages.support import SupportPage
    from ui.pages.support_place import SupportPlace
    from ui.theme import Theme
    from ui.workspace import Workspace


def make_place(place: str, theme: Theme, workspace: Workspace, home: SupportPage) -> SupportPlace:
    """The page of *place*.

    Raises:
        ValueError: There is no such place.
    """
    match place:
        case "help":
            from ui.pages.support_help import HelpPlace

            return HelpPlace(theme, workspace, home)
        case "save":
            from ui.pages.support_save import SavePlace

            return SavePlace(theme, workspace, home)
        case "open":
            from ui.pages.support_open import OpenPlace

            return OpenPlace(theme, workspace, home)
        case "log":
            from ui.pages.support_log import LogPlace

            return LogPlace(theme, workspace, home)
        case "secrets":
            from ui.pages.support_secrets import SecretsPlace

            return SecretsPlace(theme, workspace, home)
        case "answers":
            from ui.pages.support_answers import AnswersPlace

            return AnswersPlace(theme, workspace, home)
        case "about":
            from ui.pages.support_about import AboutPlace

            return AboutPlace(theme, workspace, home)
        case "notices":
            from ui.pages.support_notices import NoticesPlace

            return NoticesPlace(theme, workspace, home)
        case "customer":
            from ui.pages.support_customer import CustomerPlace

            return CustomerPlace(theme, workspace, home)
        case "scripts":
            from ui.pages.support_scripts import ScriptsPlace

            return ScriptsPlace(theme, workspace, home)
        case "diagnoses":
            from ui.pages.support_diagnoses import DiagnosesPlace

            return DiagnosesPlace(theme, workspace, home)
    raise ValueError(f"there is no place {place}")
