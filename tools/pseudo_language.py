"""Languages that nobody speaks, made from the English texts to see what a translation would break.

``accented`` is longer by half and full of accents: what stays plain is not translated, what is cut shows.
``mirrored`` is the same, read from right to left.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Final

from translation_files import Entry, compile_window
from translation_sources import all_messages

from armatic_setup import language
from armatic_setup.language import Dictionary

#: The language whose figures, dates and direction a pseudo-language borrows.
BORROWED: Final = {"accented": "en", "mirrored": "he"}

#: Stays as it is: labels and values in markup, placeholders, tags, the key to press.
_KEPT: Final = re.compile(r"\*\*[^*`]+\*\*|`[^*`]+`|\{[^{}]*\}|</?[a-z][^<>]*>|&(?=\w)")
_ACCENTS: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "åƀçđéƒĝĥîĵķļɱñöþǫřšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ",
)
_VOWEL: Final = re.compile(r"[aeiouyAEIOUY]")


def accent(text: str, *, labels: bool = False) -> str:
    """*text* about half as long again, with accents; what a program fills in or Intacct shows stays.

    Args:
        text: In English.
        labels: Whether labels get accents, too: those of our own window.
    """
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts.append(_plain(text[at : kept.start()]))
        own = labels and kept[0].startswith("**")
        parts.append(f"**{accent(kept[0][2:-2])}**" if own else kept[0])
        at = kept.end()
    return "".join((*parts, _plain(text[at:])))


def _plain(text: str) -> str:
    return _VOWEL.sub(lambda vowel: vowel[0] + 2 * vowel[0].lower(), text).translate(_ACCENTS)


def pseudo_language(name: str) -> tuple[Dictionary, tuple[bytes, ...]]:
    """The core's words and Qt's, as :meth:`ui.language.Languages.use` takes them."""
    entries: dict[str, dict[str, str]] = {}
    window = []
    for message in all_messages():
        entry = Entry(message.context, message.text, message.note, message.file, "")
        text = accent(message.text, labels=not message.context.endswith(".toml"))
        if entry.for_core:
            entries.setdefault(message.context, {})[language.key(message.text, message.note)] = text
        else:
            window.append(entry.with_translation(text))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "pseudo.qm"
        compile_window(target, BORROWED[name], window)
        return Dictionary(BORROWED[name], entries), (target.read_bytes(),)
