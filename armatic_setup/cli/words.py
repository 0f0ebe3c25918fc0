"""What the user typed, as it was meant."""

from __future__ import annotations

import os
import re
from typing import Final

_STRAY_BYTES: Final = re.compile("[\udc80-\udcff]")


def as_typed(word: str) -> str:
    """A word of the command line or a variable, its letters put together again.

    In a locale that knows ASCII only, Python hands over every byte of another letter as a lone surrogate.
    Terminals write UTF-8 all the same, and a password must arrive as it is.
    """
    if not _STRAY_BYTES.search(word):
        return word
    return os.fsencode(word).decode("utf-8", "surrogateescape")
