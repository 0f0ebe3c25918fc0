"""Finding a permission row by any name: Intacct's, another region's, an older one, the company's own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from armatic_setup.guide.permissions import Application, Permission

_WORDS: Final = re.compile(r"[^\W_]+")
#: What people put between an application and its row.
_PATH: Final = re.compile(r"\s*(?:[>›»→|/\\]|:|\s[-–—]\s)\s*")
#: No name is longer, in characters.
_LONGEST: Final = 200
_PARENTHESES: Final = re.compile(r"\(([^()]*)\)")


def key(text: str) -> str:
    """*text* as names are compared: without capitals, accents of width, punctuation and plural."""
    words = _WORDS.findall(unicodedata.normalize("NFKC", text).casefold())
    return " ".join(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words)


@dataclass(frozen=True, slots=True)
class Named:
    """What a text names.

    Attributes:
        rows: The rows it may be. Several where the name stands in more than one application; those of one
            application are entries of the same row.
        application: The application that the text itself names, or empty.
    """

    rows: tuple[Permission, ...]
    application: str = ""


class RowNames:
    """All names of the permission rows.

    Args:
        permissions: The rows.
        labels: Rows and the names that the company gives them.
        applications: For the codes that applications go by.
        others: Names of further applications of Intacct, which have none of our rows.
    """

    def __init__(
        self,
        permissions: Iterable[Permission],
        labels: Mapping[str, str],
        applications: Iterable[Application] = (),
        others: Iterable[str] = (),
    ) -> None:
        self._rows: dict[str, list[Permission]] = {}
        self._applications = {key(name): name for name in others}
        for row in permissions:
            for name in dict.fromkeys(key(one) for one in _names(row, labels)):
                self._rows.setdefault(name, []).append(row)
            self._applications[key(row.application)] = row.application
        for application in applications:
            self._applications |= {key(name): application.name for name in _application_names(application)}

    def application(self, text: str) -> str:
        """The application that *text* names, as Intacct writes it; empty where it names none."""
        if len(text) > _LONGEST:
            return ""
        for candidate in _without_remark(text):
            if name := self._applications.get(key(candidate)):
                return name
        return ""

    def find(self, text: str, application: str = "") -> Named:
        """The rows that *text* may name.

        Args:
            text: A name, perhaps with its application before it or a remark in parentheses behind it.
            application: The application under whose heading it stands, or empty.
        """
        if len(text) > _LONGEST:
            return Named(())
        for inner, name in self._candidates(text):
            rows = self._rows.get(key(name), [])
            where = inner or application
            found = tuple(row for row in rows if not where or row.application == where)
            if found:
                return Named(found, inner)
        return Named(())

    def _candidates(self, text: str) -> Iterator[tuple[str, str]]:
        """Readings of *text*: an application, or empty, and a name."""
        for reading in _without_remark(text):
            yield "", reading
            *before, last = _PATH.split(reading)
            for part in reversed(before):
                if application := self.application(part):
                    yield application, last
            words = reading.split()
            for count in range(1, len(words)):
                if application := self.application(" ".join(words[:count])):
                    yield application, " ".join(words[count:])


def _names(row: Permission, labels: Mapping[str, str]) -> Iterator[str]:
    yield from (row.row, *row.aliases)
    if own := labels.get(row.id):
        yield own


def _application_names(application: Application) -> tuple[str, ...]:
    return (application.name, *application.codes)


def _without_remark(text: str) -> Iterator[str]:
    """*text*, then without what stands in parentheses, then that alone."""
    text = text.strip()
    yield text
    if remarks := _PARENTHESES.findall(text):
        yield _PARENTHESES.sub(" ", text).strip()
        yield from (remark for remark in remarks if remark.strip())
