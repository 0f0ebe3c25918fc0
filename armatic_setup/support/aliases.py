"""Stable stand-ins for what names somebody: the same value has the same alias in all files of a bundle."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path


class Kind(StrEnum):
    """What is replaced. The value begins the alias."""

    COMPANY = "company"
    USER = "user"
    ENTITY = "entity"
    NAME = "name"
    AMOUNT = "amount"
    PATH = "path"


@dataclass(frozen=True, slots=True)
class Replaced:
    """A value that stands in no file of the bundle.

    Attributes:
        alias: What stands there, such as ``company-1``.
        times: How often.
    """

    kind: Kind
    value: str
    alias: str
    times: int


class Aliases:
    """Gives every value its alias. What says nothing (an empty text, zero) stays what it is.

    Args:
        keep: Replace nothing, because the user wants to show the values.
    """

    def __init__(self, *, keep: bool = False) -> None:
        self.keep = keep
        self._numbers: dict[tuple[Kind, str], int] = {}
        self._times: dict[tuple[Kind, str], int] = {}

    @property
    def replaced(self) -> tuple[Replaced, ...]:
        """Every replaced value, by kind and number."""
        order = sorted(self._numbers.items(), key=lambda each: (list(Kind).index(each[0][0]), each[1]))
        return tuple(
            Replaced(kind, value, f"{kind}-{number}", self._times[kind, value])
            for (kind, value), number in order
        )

    def company(self, value: str) -> str:
        """A company ID."""
        return self._alias(Kind.COMPANY, value)

    def user(self, value: str) -> str:
        """A user ID."""
        return self._alias(Kind.USER, value)

    def entity(self, value: str) -> str:
        """An entity ID."""
        return self._alias(Kind.ENTITY, value)

    def name(self, value: str) -> str:
        """The name of a company, an entity or a person."""
        return self._alias(Kind.NAME, value)

    def path(self, value: Path) -> str:
        """A place on this computer: it names the person who is signed in."""
        return self._alias(Kind.PATH, str(value))

    def amount(self, value: Decimal) -> str:
        """An amount; equal ones have equal aliases, so it is seen whether two tie."""
        return self._alias(Kind.AMOUNT, f"{value.normalize():f}") if value else "0"

    def support_id(self, value: str) -> str:
        """A Support ID. Before its colon there may be the company's ID."""
        company, colon, rest = value.partition(":")
        return f"{self.company(company)}:{rest}" if colon else value

    def _alias(self, kind: Kind, value: str) -> str:
        if self.keep or not value.strip():
            return value
        known = sum(each is kind for each, _ in self._numbers)
        number = self._numbers.setdefault((kind, value), known + 1)
        self._times[kind, value] = self._times.get((kind, value), 0) + 1
        return f"{kind}-{number}"
