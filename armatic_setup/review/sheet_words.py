"""What people typed, made fit to print: no control characters, one line, not without end."""

from __future__ import annotations

import unicodedata
from typing import Final

#: Characters of a name and of a note on paper. A row has to fit on a page.
NAME_LENGTH: Final = 120
NOTE_LENGTH: Final = 600

#: Joiners inside words of some scripts: the only format characters that are part of a text.
_JOINERS: Final = "\u200c\u200d"


def clean(text: str, longest: int = NAME_LENGTH) -> str:
    """*text* in one line, without characters that steer a program, cut to *longest* characters."""
    kept = "".join(
        " " if _separates(character) else character for character in text if not _steers(character)
    )
    line = " ".join(kept.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _separates(character: str) -> bool:
    return character in "\t\r\n\v\f\x85" or unicodedata.category(character) in ("Zs", "Zl", "Zp")


def _steers(character: str) -> bool:
    if _separates(character) or character in _JOINERS:
        return False
    return unicodedata.category(character) in ("Cc", "Cf", "Cs")
