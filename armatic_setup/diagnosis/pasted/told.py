"""Whom a pasted text speaks of: company, user, sender and entity, so that an answer can name them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from armatic_setup.gateway.texts import cleaned

#: A reply's element to the fact it tells.
OF_ELEMENT: Final = {
    "companyid": "company_id",
    "userid": "user_id",
    "senderid": "sender_id",
    "locationid": "entity_id",
}
_OF_WORD: Final = {
    "company": "company_id",
    "user": "user_id",
    "sender": "sender_id",
    "location": "entity_id",
    "entity": "entity_id",
}
_WORD: Final = rf"(?P<word>{'|'.join(_OF_WORD)})"
#: Intacct's own sentences: ``company ID 'HarborPine'``. A blank inside may be a line that was broken.
_QUOTED: Final = re.compile(
    rf"\b{_WORD}(?:\s{{1,3}}ID)?\s{{1,3}}['\"‘“`](?P<value>[^\s'\"’”`<>]{{1,80}})['\"’”`]",
    re.IGNORECASE,
)
#: What people write in a mail: ``Company ID: HarborPine``, up to the end of the line.
_LABELED: Final = re.compile(
    rf"\b{_WORD}\s?ID[ \t]?[:=][ \t]*(?P<value>[^\s'\"<>,;]{{1,80}})[ \t]*(?=[,;\n]|\Z)", re.IGNORECASE
)
#: The head of our own test on the command line.
_OWN_HEAD: Final = re.compile(
    r"^[ \t]*Testing the connection of (?P<user>\S{1,80}) to (?P<company>\S{1,80})[ \t]*$", re.MULTILINE
)
#: Facts of one text that are looked at.
_MOST: Final = 1_000


@dataclass(frozen=True, slots=True, order=True)
class Told:
    """One fact, and where in the text it stands."""

    start: int
    name: str
    value: str

    @classmethod
    def of(cls, start: int, name: str, value: str) -> Iterator[Told]:
        """The fact, if *value* says anything. Blanks and marks inside may be the cause, so they stay."""
        shown = cleaned(value)
        if any(map(str.isalnum, shown)):
            yield cls(start, name, shown)


def told_in_words(text: str) -> list[Told]:
    """What the sentences of *text* tell, in its order."""
    return sorted(islice(_in_words(text), _MOST))


def _in_words(text: str) -> Iterator[Told]:
    for head in _OWN_HEAD.finditer(text):
        yield from Told.of(head.start(), "user_id", head["user"])
        yield from Told.of(head.start(), "company_id", head["company"])
    for pattern in (_QUOTED, _LABELED):
        for match in pattern.finditer(text):
            yield from Told.of(match.start(), _OF_WORD[match["word"].lower()], match["value"])


class Nearby:
    """The facts of one text, asked by place.

    Args:
        told: In any order.
    """

    def __init__(self, told: Iterable[Told]) -> None:
        self._by_name: dict[str, list[Told]] = {}
        for one in sorted(told):
            self._by_name.setdefault(one.name, []).append(one)

    def at(self, end: int) -> dict[str, str]:
        """What was told last before *end*, where something else ends; else what is told next behind it."""
        return {
            name: told[max(0, bisect_right(told, end, key=lambda one: one.start) - 1)].value
            for name, told in self._by_name.items()
        }
