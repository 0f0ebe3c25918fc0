"""Finds a reply's parts where a program wrote them as names and values: JSON, Python, PHP, JavaScript, C#."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from armatic_setup.diagnosis.pasted.events import BLOCKS, NAMES, Event, Mark, canonical
from armatic_setup.diagnosis.pasted.told import OF_ELEMENT
from armatic_setup.diagnosis.pasted.wrapping import unescaped

_LONGEST: Final = 4_000
_DEEPEST: Final = 200
#: A known name before its value, a text to step over, or a bracket.
_TOKEN: Final = re.compile(
    rf"""
      \(?\s?(?P<kq>\\{{0,8}}["'])(?P<quoted>{NAMES})(?P=kq)\s{{0,20}}(?:=>|:|=|,)\s{{0,200}}
    | \[["']?(?P<php>{NAMES})["']?\]\s{{0,20}}=>\s{{0,200}}
    | (?<![\w<&/.\-"'])(?P<bare>{NAMES})\s{{0,20}}(?:=>|:|=)\s{{0,200}}
    | (?P<text>"(?:[^"\\\n]|\\.){{0,300}}"|(?<!\w)'(?:[^'\\\n]|\\.){{0,300}}')
    | (?P<open>[{{\[(])
    | (?P<close>[}}\])])
    """,
    re.IGNORECASE | re.VERBOSE,
)
_QUOTED: Final = re.compile(
    rf"(?:string\(\d+\)\s*|[ub])?(?P<q>\\{{0,8}}[\"'])(?P<value>.{{0,{_LONGEST}}}?)(?<!\\)(?P=q)", re.DOTALL
)
_BLOCK: Final = re.compile(
    r"(?:array\(\d+\)|[\w.]{1,60}(?:\s(?:Object|Array))?(?:\([^()\n]{0,60}\))?(?:\#\d+)?(?:\s?\(\d+\))?)?\s{0,40}"
    r"(?P<bracket>[{\[(])",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    r"(?P<value>[^\n{}]{0,2000}?)(?=,\s{0,200}[\"'\[]?\w{1,40}[\"'\]]?\s{0,20}(?:=>|:|=)|[\n{}]|\]\s{0,20}[,}\n]|\Z)"
)


def mapping_events(text: str) -> Iterator[Event]:
    """The names of replies in *text* with what they hold, in its order."""
    stack: list[str] = []
    at = 0
    while token := _TOKEN.search(text, at):
        at = token.end()
        if token["close"]:
            if stack and (name := stack.pop()):
                yield Event(Mark.CLOSE, name, token.start(), token.end())
        elif token["open"]:
            if len(stack) < _DEEPEST:
                stack.append("")
        elif key := token["quoted"] or token["php"] or token["bare"]:
            name = canonical(key)
            if name in BLOCKS:
                block = _BLOCK.match(text, at)
                if block and len(stack) < _DEEPEST:
                    at = block.end()
                    stack.append(name)
                    yield Event(Mark.OPEN, name, token.start(), at)
                continue
            value = _value(text, name, token)
            at = max(at, value.end)
            yield value


def _value(text: str, name: str, token: re.Match[str]) -> Event:
    for pattern in (_QUOTED, _BARE):
        found = pattern.match(text, token.end())
        if found:
            words = found["value"].rstrip(" ,;)") if pattern is _BARE else unescaped(found["value"])
            if pattern is _BARE and name in OF_ELEMENT:  # an ID is one word; a log goes on behind it
                words = words.partition(" ")[0]
            return Event(Mark.VALUE, name, token.start(), found.end(), words)
    return Event(Mark.VALUE, name, token.start(), token.end(), whole=False)
