"""The texts' tiny markup: ``**label**`` as Intacct writes it, ```exact value```, ``{placeholder}``.

The menu arrow › is an ordinary character. There is no nesting and no escaping.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Style(StrEnum):
    """How a span looks."""

    PLAIN = "plain"
    LABEL = "label"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style."""

    text: str
    style: Style = Style.PLAIN


class MarkupError(ValueError):
    """A text's markup is wrong: a label or a value that does not end, or an unknown placeholder."""


_MARKS: Final = re.compile(r"\*\*(?P<label>[^*`]+)\*\*|`(?P<value>[^*`]+)`")
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")


def spans(text: str, values: Mapping[str, str] | None = None) -> tuple[Span, ...]:
    """*text* as runs of one style, its placeholders filled.

    A value that contains a mark stays what it is: filling happens after reading the marks.

    Raises:
        MarkupError: The markup is wrong or a placeholder has no value.
    """
    found: list[Span] = []
    at = 0
    for mark in _MARKS.finditer(text):
        found.append(Span(_unmarked(text[at : mark.start()])))
        if mark["label"]:
            found.append(Span(mark["label"], Style.LABEL))
        else:
            found.append(Span(mark["value"], Style.VALUE))
        at = mark.end()
    found.append(Span(_unmarked(text[at:])))
    filled = (Span(fill(span.text, values or {}), span.style) for span in found)
    return tuple(span for span in filled if span.text)


def plain(text: str, values: Mapping[str, str] | None = None) -> str:
    """*text* without marks, its placeholders filled: for mail, screen readers and the command line.

    Raises:
        MarkupError: The markup is wrong or a placeholder has no value.
    """
    return "".join(span.text for span in spans(text, values))


def placeholders(text: str) -> frozenset[str]:
    """The names between braces in *text*."""
    return frozenset(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """*text* with every placeholder replaced; marks are left alone.

    Raises:
        MarkupError: A placeholder has no value.
    """
    unknown = placeholders(text) - values.keys()
    if unknown:
        raise MarkupError(f"no value for {{{min(unknown)}}}")
    return _PLACEHOLDER.sub(lambda found: values[found[1]], text)


def _unmarked(text: str) -> str:
    if "**" in text or "`" in text:
        raise MarkupError(f'a label or a value does not end, or is empty, in "{text.strip()}"')
    return text
