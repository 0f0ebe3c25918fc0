"""Which language to show: that of ``--lang``, else the one chosen before, else the system's, else English."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from armatic_setup import language, paths, settings

OPTION: Final = "--lang"
#: Variables that name the language on Linux and macOS, strongest first.
_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


class UnknownLanguageError(ValueError):
    """``--lang`` names no language that there is, or none at all."""


def taken_out(argv: Sequence[str]) -> tuple[str, list[str]]:
    """The language that ``--lang`` asks for, empty where it does not, and the other words.

    Raises:
        UnknownLanguageError: There is no such language; the error holds what was asked for.
    """
    rest: list[str] = []
    asked: str | None = None
    words = iter(argv)
    for word in words:
        if word == "--":
            return _known(asked), [*rest, word, *words]
        if word == OPTION:
            asked = next(words, "")
        elif word.startswith(f"{OPTION}="):
            asked = word.removeprefix(f"{OPTION}=")
        else:
            rest.append(word)
    return _known(asked), rest


def kept() -> str:
    """The language that was chosen before; empty where none was or the choice cannot be read."""
    try:
        return settings.read(paths.data_dir()).language
    except ImportError:  # without its packages the guide is shown all the same
        return ""


def keep(code: str) -> None:
    """Remember the choice of a language.

    Raises:
        OSError: It cannot be written.
        SetupError: ``settings_newer``: a newer version wrote the settings.
    """
    settings.keep(paths.data_dir(), lambda kept: replace(kept, language=code))


def to_show(asked: str, system: Iterable[str] = ()) -> str:
    """The language to begin with.

    Args:
        asked: What ``--lang`` asks for, or empty.
        system: The user's languages by the system, best first; asked of the environment where not given.
    """
    return asked or kept() or language.best(system or _of_environment())


def _known(asked: str | None) -> str:
    if asked is None:
        return ""
    if asked not in language.LANGUAGES:
        raise UnknownLanguageError(asked)
    return asked


def _of_environment() -> tuple[str, ...]:
    if sys.platform == "win32":
        return (_of_windows(),)
    named = next((value for name in _VARIABLES if (value := os.environ.get(name))), "")
    if named.partition(".")[0] in ("", "C", "POSIX"):
        return ()
    return (*filter(None, os.environ.get("LANGUAGE", "").split(":")), named)


def _of_windows() -> str:
    """The language of Windows' own menus."""
    import ctypes
    import locale

    number = ctypes.windll.kernel32.GetUserDefaultUILanguage()  # type: ignore[attr-defined,unused-ignore]
    return locale.windows_locale.get(number, "")
