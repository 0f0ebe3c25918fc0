"""Finds a reply's elements in a text, be they cut, broken or among other words. It parses nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from armatic_setup.diagnosis.pasted.events import BLOCKS, NAMES, Event, Mark, canonical

#: Words of one element that are looked at.
_LONGEST: Final = 4_000
_TAG: Final = re.compile(
    rf"<\s*(?P<end>/?)\s*(?:[\w.\-]{{1,20}}:)?(?P<name>{NAMES})(?:\s[^<>]{{0,500}}?)?\s*(?P<empty>/?)\s*>",
    re.IGNORECASE,
)
_CDATA: Final = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


def markup_events(text: str) -> Iterator[Event]:
    """The elements of replies in *text*, in its order."""
    tags = list(_TAG.finditer(text))
    for tag, following in zip_longest(tags, tags[1:]):
        name = canonical(tag["name"])
        if name in BLOCKS:
            if tag["end"]:
                yield Event(Mark.CLOSE, name, tag.start(), tag.end())
                continue
            yield Event(Mark.OPEN, name, tag.start(), tag.end())
            if tag["empty"]:
                yield Event(Mark.CLOSE, name, tag.end(), tag.end())
        elif tag["empty"]:
            yield Event(Mark.VALUE, name, tag.start(), tag.end())
        elif not tag["end"]:
            yield _value(text, name, tag, following)


def _value(text: str, name: str, tag: re.Match[str], following: re.Match[str] | None) -> Event:
    closed = following is not None and following["end"] != "" and canonical(following["name"]) == name
    end = following.start() if following is not None else len(text)
    inner = text[tag.end() : min(end, tag.end() + _LONGEST)]
    if not closed:  # cut off: what follows on other lines is somebody else's
        inner = inner.partition("\n")[0]
    words = _CDATA.sub(lambda found: found[1], inner)
    stop = following.end() if closed and following is not None else tag.end() + len(inner)
    return Event(Mark.VALUE, name, tag.start(), stop, words, whole=closed)
