"""Reads the SQL-like conditions of ``readByQuery``: comparisons, like, in, is null, AND, OR, brackets."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from armatic_setup.practice.columns import Column
from armatic_setup.practice.conditions import AllOf, AnyOf, Condition, ConditionMaker, IsNull

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<text>'(?:[^'\\]|\\.)*')|(?P<sign><=|>=|=|<|>|\(|\)|,)|(?P<word>[^\s<>=(),']+))"
)
_MAX_DEPTH: Final = 20


def read_condition(text: str, column: Callable[[str], Column], maker: ConditionMaker) -> Condition:
    """The condition that *text* describes.

    Args:
        text: Such as ``RECORDNO > 5 AND STATUS = 'T'``.
        column: Finds a field by name.
        maker: Makes the single conditions.

    Raises:
        ValueError: It does not follow the grammar (an ORDER BY does not).
    """
    reader = _Reader(_tokens(text), column, maker)
    condition = reader.either(0)
    reader.end()
    return condition


def _tokens(text: str) -> list[str]:
    tokens, at = [], 0
    text = text.rstrip()
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise ValueError(f"not understood at {at}")
        tokens.append(found.group().strip())
        at = found.end()
    return tokens


class _Reader:
    """Recursive descent over the tokens."""

    def __init__(self, tokens: list[str], column: Callable[[str], Column], maker: ConditionMaker) -> None:
        self._tokens = tokens
        self._at = 0
        self._column = column
        self._maker = maker

    def end(self) -> None:
        if self._at != len(self._tokens):
            raise ValueError("something follows the condition")

    def either(self, depth: int) -> Condition:
        if depth > _MAX_DEPTH:
            raise ValueError("nested too deeply")
        parts = [self._both(depth)]
        while self._skip("OR"):
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _both(self, depth: int) -> Condition:
        parts = [self._single(depth)]
        while self._skip("AND"):
            parts.append(self._single(depth))
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _single(self, depth: int) -> Condition:
        if self._skip("("):
            inside = self.either(depth + 1)
            self._need(")")
            return inside
        column = self._column(self._next())
        if self._skip("IS"):
            wanted = not self._skip("NOT")
            self._need("NULL")
            return IsNull(column, wanted)
        wanted = not self._skip("NOT")
        if self._skip("LIKE"):
            return self._maker.like(column, self._value(), wanted=wanted)
        if self._skip("IN"):
            self._need("(")
            values = [self._value()]
            while self._skip(","):
                values.append(self._value())
            self._need(")")
            return self._maker.one_of(column, values, wanted=wanted)
        relation = self._next()
        if not wanted or relation not in {"=", "<", ">", "<=", ">="}:
            raise ValueError("no comparison")
        return self._maker.compare(column, "==" if relation == "=" else relation, self._value())

    def _value(self) -> str:
        token = self._next()
        if token.startswith("'"):
            return re.sub(r"\\(.)", r"\1", token[1:-1])
        return token

    def _next(self) -> str:
        if self._at == len(self._tokens):
            raise ValueError("it ends too early")
        self._at += 1
        return self._tokens[self._at - 1]

    def _skip(self, word: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at].upper() == word:
            self._at += 1
            return True
        return False

    def _need(self, word: str) -> None:
        if not self._skip(word):
            raise ValueError(f"{word} is missing")
