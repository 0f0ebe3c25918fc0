"""The language the user reads: one at a time for the whole program, chosen by the face.

English is the source. A text that has no translation is shown in English. Texts of the core's own code are
marked where they stand, with literal words and named placeholders::

    tr("{rows} rows from {objects} objects").format(rows=rows, objects=objects)
    _HEADINGS = {Kind.ROWS: mark("Permission rows")}   # made when the module is imported
    tr(_HEADINGS[kind])                                # translated when it is shown

``tools/translations.py`` finds these words and those of the catalogue and compiles what
``resources/translations/`` holds; see docs/decisions/0007.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Final, Protocol

from armatic_setup import paths, product

#: The language the texts are written in.
SOURCE: Final = "en"
#: Each language by its code, named as its speakers name it.
LANGUAGES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
}
#: The context of texts that stand in the core's own code.
CORE: Final = "core"
#: The context of Sage Intacct's own labels; they are explained, not replaced.
INTACCT: Final = "intacct"

#: How ``zlib`` is told that the bytes are of ``gzip``, whose own module costs more to import.
_GZIP: Final = 31
#: Labels, exact values and placeholders in the guide's markup.
_EXACT: Final = r"\*\*[^*`]+\*\*|`[^*`]+`|\{[^{}]*\}"
#: A path that starts so leads through our own window.
_OWN: Final = f"**{product.NAME}**"


class Words(Protocol):
    """What translates."""

    @property
    def code(self) -> str:
        """The language, such as ``de``."""

    def translate(self, context: str, text: str, note: str) -> str:
        """*text* in this language, or itself."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A language as compiled by ``make translations``.

    Attributes:
        code: The language, such as ``de``.
        entries: By context and :func:`key`.
    """

    code: str
    entries: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def translate(self, context: str, text: str, note: str) -> str:
        """*text* in this language, or itself where it is not translated."""
        return self.entries.get(context, {}).get(key(text, note), text)


_words: Words = Dictionary(SOURCE)
#: Of this thread alone, where it works ahead of a switch.
_ahead: ContextVar[Words | None] = ContextVar("ahead", default=None)


def key(text: str, note: str = "") -> str:
    """What a text is found by; *note* tells apart two meanings of the same English words."""
    return f"{text}\x04{note}" if note else text


def current() -> str:
    """The code of the language in use."""
    return in_use().code


def use(code: str) -> None:
    """Show everything in the language *code* from now on.

    Raises:
        KeyError: There is no such language.
        OSError: Its file cannot be read.
        ValueError: It is no compressed JSON.
    """
    install(read(code))


def read(code: str) -> Dictionary:
    """A language, read from its file.

    Raises:
        KeyError: There is no such language.
        OSError: Its file cannot be read.
        ValueError: It is no compressed JSON.
    """
    if code not in LANGUAGES:
        raise KeyError(code)
    if code == SOURCE:
        return Dictionary(SOURCE)
    import json
    import zlib

    packed = (paths.resources() / "translations" / f"{code}.json.gz").read_bytes()
    try:
        text = zlib.decompress(packed, _GZIP)
    except zlib.error as error:
        raise ValueError(code) from error
    return Dictionary(code, json.loads(text))


def install(words: Words) -> None:
    """Translate with *words* from now on, in every thread."""
    global _words  # noqa: PLW0603 - the one language of the program
    _words = words


@contextmanager
def ahead(words: Words) -> Iterator[None]:
    """Translate with *words* in this thread alone, to make ready what is shown after a switch."""
    token = _ahead.set(words)
    try:
        yield
    finally:
        _ahead.reset(token)


def in_use() -> Words:
    """What this thread translates with."""
    return _ahead.get() or _words


def tr(text: str, note: str = "") -> str:
    """A text of the core's code in the language in use.

    Args:
        text: English words, as a literal or as given to :func:`mark`.
        note: For translators; it tells apart two meanings of the same words.
    """
    return in_use().translate(CORE, text, note)


def mark(text: str) -> str:
    """*text* itself: it is translated later, by :func:`tr`."""
    return text


def translated(context: str, text: str) -> str:
    """A text of the catalogue in the language in use; *context* is the name of its file."""
    return in_use().translate(context, text, "")


def best(wanted: Iterable[str]) -> str:
    """The first of the *wanted* languages that there is, English if there is none.

    Args:
        wanted: Language tags in any form, best first: ``es-MX``, ``de_CH.UTF-8``, ``C``.
    """
    for tag in wanted:
        code = tag.replace("_", "-").partition("-")[0].partition(".")[0].lower()
        if code in LANGUAGES:
            return code
    return SOURCE


def gloss(label: str) -> str:
    """What a label of Sage Intacct means in the language in use; empty in English or where nobody said.

    The label itself stays English, since that is what Intacct shows.
    """
    meaning = in_use().translate(INTACCT, label, "")
    return "" if meaning == label else meaning


def explained(label: str) -> str:
    """A label of Sage Intacct with its meaning behind it, such as "Attachments (Anhänge)"."""
    meaning = gloss(label)
    return tr("{label} ({meaning})").format(label=label, meaning=meaning) if meaning else label


def has_words(text: str) -> bool:
    """Whether *text* is more than labels of Intacct and exact values, so that it can be translated."""
    return _OWN in text or any(char.isalpha() for char in re.sub(_EXACT, "", text))
