"""What a live test found out about one permission row, as the review and its files keep it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from armatic_setup.guide.json_reader import JsonReader, iso
from armatic_setup.guide.vocabulary import Right


@dataclass(frozen=True, slots=True)
class RightProof:
    """One right.

    Attributes:
        right: Which.
        granted: Whether it was found granted.
        at: When, in UTC.
    """

    right: Right
    granted: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class RowProof:
    """The outcome of testing one row.

    Attributes:
        row: Identifier of the permission row.
        at: When it was last tested, in UTC.
        absent: The company has no such row.
        rights: Those that the test told something of, each once.
    """

    row: str
    at: datetime
    absent: bool = False
    rights: tuple[RightProof, ...] = ()

    @classmethod
    def found(
        cls, row: str, at: datetime, *, granted: Iterable[Right] = (), refused: Iterable[Right] = ()
    ) -> RowProof:
        """What one test found of a row."""
        told = dict.fromkeys(granted, True) | dict.fromkeys(refused, False)
        return cls(
            row, at, rights=tuple(RightProof(right, told[right], at) for right in Right if right in told)
        )

    @property
    def granted(self) -> frozenset[Right]:
        """Rights that were found granted."""
        return frozenset(one.right for one in self.rights if one.granted)

    def of(self, right: Right) -> RightProof | None:
        """What was found of one right, if something was."""
        return next((one for one in self.rights if one.right is right), None)

    def merged(self, other: RowProof | None) -> RowProof:
        """Both together: the later word on each right counts, and at the same time the refusal.

        The order in which proofs are merged does not matter.
        """
        if other is None:
            return self
        told: dict[Right, RightProof] = {}
        for one in (*self.rights, *other.rights):
            known = told.get(one.right)
            if known is None or (known.at, not known.granted) < (one.at, not one.granted):
                told[one.right] = one
        latest = max(self, other, key=lambda proof: (proof.at, proof.absent))
        rights = tuple(told[right] for right in Right if right in told)
        return RowProof(self.row, latest.at, latest.absent, rights)

    def to_json(self) -> dict[str, object]:
        """The proof as JSON values."""
        return {
            "row": self.row,
            "at": iso(self.at),
            "absent": self.absent,
            "rights": {one.right.value: {"granted": one.granted, "at": iso(one.at)} for one in self.rights},
        }

    @classmethod
    def from_json(cls, reader: JsonReader) -> RowProof:
        """The proof that :meth:`to_json` wrote.

        Raises:
            ValueError: Something is missing or of another kind.
        """
        rights = reader.reader("rights")
        return cls(
            reader.text("row"),
            reader.time("at"),
            reader.flag("absent"),
            tuple(_right(right, rights.reader(right.value)) for right in sorted_rights(rights.keys())),
        )


def by_row(proofs: Iterable[RowProof]) -> dict[str, RowProof]:
    """One proof for each row, in the order of their names, the later word on each right in it."""
    found: dict[str, RowProof] = {}
    for proof in proofs:
        found[proof.row] = proof.merged(found.get(proof.row))
    return dict(sorted(found.items()))


def sorted_rights(names: Iterable[str]) -> list[Right]:
    """The rights of those names, in the order of Intacct's columns.

    Raises:
        ValueError: A name is no right's.
    """
    named = {Right(name) for name in names}
    return [right for right in Right if right in named]


def _right(right: Right, reader: JsonReader) -> RightProof:
    return RightProof(right, reader.flag("granted"), reader.time("at"))
