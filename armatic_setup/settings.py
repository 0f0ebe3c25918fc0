"""What holds on this computer whoever's company is connected: language, log level, the window's place.

One small JSON file, versioned. To read it changes nothing and never fails, so the first painting can do so.
What is wrong with it is put in order afterwards by :func:`settle`: a damaged file is set aside, a newer one
is left alone, and what earlier versions kept in single files moves in.
"""

from __future__ import annotations

import binascii
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from armatic_setup import language

if TYPE_CHECKING:
    from armatic_setup.faults import SetupError

_FILE: Final = "settings.json"
_FORMAT: Final = "armatic-setup-settings"
_VERSION: Final = 2
#: More characters than any settings have. It is read before the first painting.
_MOST: Final = 20_000
#: One change at a time; each reads what the others wrote.
_LOCK: Final = threading.Lock()


class Level(StrEnum):
    """How much is logged."""

    OFF = "off"  # nothing, not even a crash
    NORMAL = "normal"
    DETAILED = "detailed"  # every page of a sync, too


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen on this computer.

    Attributes:
        language: The one chosen in the window; empty where none was.
        level: How much is logged.
        window: Where the window was, as Qt tells it, in Base64; empty while unknown.
        updates: Whether to ask now and then if a newer version exists.
        intake: Where synced data is delivered to, which is a proposal only; empty: nowhere.
        armatic: Where customers are looked up; empty: at Armatic's usual address.
        armatic_page: Where people sign in to Armatic; empty: at Armatic's own site.
    """

    language: str = ""
    level: Level = Level.NORMAL
    window: str = ""
    updates: bool = False
    intake: str = ""
    armatic: str = ""
    armatic_page: str = ""


class _NewerError(ValueError):
    """A newer version wrote the file."""


def read(folder: Path) -> Settings:
    """The settings in *folder*; the usual ones where there are none or they cannot be used."""
    try:
        return _load(folder)
    except FileNotFoundError:
        return _earlier(folder)[0]
    except (OSError, ValueError, RecursionError):
        return Settings()


def keep(folder: Path, change: Callable[[Settings], Settings]) -> None:
    """Keep what *change* makes of the settings in *folder*.

    Raises:
        OSError: They cannot be read or written.
        SetupError: ``settings_newer``: a newer version wrote them; they are left alone.
    """
    with _LOCK:
        try:
            before = _load(folder)
        except FileNotFoundError:
            before = _earlier(folder)[0]
        except _NewerError as error:
            raise _refused("settings_newer", f"{folder / _FILE}: {error}", folder / _FILE) from error
        except (ValueError, RecursionError):
            _set_aside(folder / _FILE)
            before = Settings()
        _write(folder, change(before))


def settle(folder: Path) -> SetupError | None:
    """Put the settings in *folder* in order, and say what is wrong with them.

    Nothing is said of a disk that cannot be read or written: who changes a setting hears of it.

    Returns:
        ``settings_damaged``: a file was set aside, *detail* names it. ``settings_newer``: a newer version
        wrote the file, which is left alone. Nothing where all is well.
    """
    with _LOCK:
        try:
            _load(folder)
            damaged: tuple[Path, ...] = ()
            _forget_earlier(folder)
        except FileNotFoundError:
            found, damaged = _earlier(folder)
            if damaged or any(path.is_file() for path in _of_earlier(folder)):
                with suppress(OSError):  # it is tried again at the next start
                    _write(folder, found, sparing=damaged)
        except OSError:
            return None
        except _NewerError as error:
            return _refused("settings_newer", f"{folder / _FILE}: {error}", folder / _FILE)
        except (ValueError, RecursionError):
            damaged = (folder / _FILE,)
        if damaged:
            kept = [_set_aside(path) for path in damaged]
            return _refused("settings_damaged", "\n".join(words for words, _ in kept), kept[0][1])
    return None


def _load(folder: Path) -> Settings:
    """What the file holds.

    Raises:
        OSError: It is not there, or cannot be read.
        _NewerError: A newer version wrote it.
        ValueError: It is damaged.
        RecursionError: The same.
    """
    with (folder / _FILE).open(encoding="ascii") as stream:
        text = stream.read(_MOST + 1)
    import json  # where nothing was ever chosen, the first painting does without

    document = json.loads(text)
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise ValueError("another format")
    version = document.get("version")
    if type(version) is not int or version < 1:
        raise ValueError("no version")
    if version > _VERSION:
        raise _NewerError(f"version {version}, this program knows {_VERSION}")
    if version == 1:  # knew nothing of newer versions of the program
        document = {**document, "updates": False} if "updates" not in document else {}
    document.setdefault("intake", "")
    document.setdefault("armatic", "")
    document.setdefault("armatic_page", "")
    if set(document) != set(_document(Settings())):
        raise ValueError("a setting too many or too few")
    return Settings(
        language=_language(document["language"]),
        level=Level(document["level"]),
        window=_window(document["window"]),
        updates=_flag(document["updates"]),
        intake=_address(document["intake"]),
        armatic=_address(document["armatic"]),
        armatic_page=_address(document["armatic_page"]),
    )


def _document(settings: Settings) -> dict[str, object]:
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "language": settings.language,
        "level": settings.level.value,
        "window": settings.window,
        "updates": settings.updates,
        "intake": settings.intake,
        "armatic": settings.armatic,
        "armatic_page": settings.armatic_page,
    }


def _language(code: Any) -> str:
    if not isinstance(code, str) or (code and code not in language.LANGUAGES):
        raise ValueError("no such language")
    return code


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither on nor off")
    return value


def _address(text: Any) -> str:
    if not isinstance(text, str) or not text.isascii() or not text.isprintable():
        raise ValueError("no address")
    return text


def _window(place: Any) -> str:
    if not isinstance(place, str):
        raise ValueError("no place of a window")
    binascii.a2b_base64(place, strict_mode=True)
    return place


def _write(folder: Path, settings: Settings, *, sparing: tuple[Path, ...] = ()) -> None:
    import json

    from armatic_setup.files import write_atomically

    write_atomically(folder / _FILE, json.dumps(_document(settings), indent=2) + "\n")
    _forget_earlier(folder, sparing)


# -- the files of earlier versions, one for each setting ---------------------------------------------------


def _of_earlier(folder: Path) -> tuple[Path, Path, Path]:
    return folder / "language.txt", folder / "logs" / "level.txt", folder / "window.txt"


def _earlier(folder: Path) -> tuple[Settings, tuple[Path, ...]]:
    """What the single files say, and which of them are damaged."""
    found, damaged = Settings(), []
    in_language, in_level, in_window = _of_earlier(folder)
    takers: tuple[tuple[Path, Callable[[str], Settings]], ...] = (
        (in_language, lambda text: replace(found, language=_language(text))),
        (in_level, lambda text: replace(found, level=Level(text))),
        (in_window, lambda text: replace(found, window=_window(text))),
    )
    for path, take in takers:
        try:
            with path.open(encoding="ascii") as stream:
                found = take(stream.read(_MOST).strip())
        except OSError:
            continue
        except ValueError:
            damaged.append(path)
    return found, tuple(damaged)


def _forget_earlier(folder: Path, sparing: tuple[Path, ...] = ()) -> None:
    for path in _of_earlier(folder):
        if path not in sparing:
            with suppress(OSError):
                path.unlink()


# -- what is wrong -------------------------------------------------------------------------------------------


def _set_aside(path: Path) -> tuple[str, Path]:
    """Give a damaged file another name, so that nothing is lost; what was done, and the file now."""
    from datetime import UTC, datetime

    aside = path.with_name(f"{path.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}")
    try:
        path.rename(aside)
    except OSError:
        return f"{path}: damaged", path
    return f"{path}: damaged. Kept as {aside.name}", aside


def _refused(kind: str, detail: str, file: Path) -> SetupError:
    from armatic_setup.faults import Fault, SetupError, Stage  # not needed by what the first painting needs

    return SetupError(Fault(Stage.LOCAL, kind, detail=detail, file=str(file)))
