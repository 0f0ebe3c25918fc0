"""From the gateway's texts to the values we store, and back for filters. Exact, or a typed error.

The gateway writes dates and times in the *user's* form and zone (``readUserFormatting``). They are stored
in ISO form, times in UTC, because the user may change both between two runs. Amounts stay the decimal text
that was sent: SQLite has no exact decimal type.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final, TypeAlias, cast

from armatic_setup.gateway.answers import Row
from armatic_setup.gateway.rows import Rows, Texts
from armatic_setup.guide.objects import KEY, FieldKind
from armatic_setup.sync.errors import UnknownFormatting, UnreadableValue
from armatic_setup.sync.moments import Moments
from armatic_setup.sync.recordset import RecordSet

Value: TypeAlias = str | int | None
"""What a column holds: text, an integer (keys and booleans) or NULL."""

_LARGEST_INTEGER: Final = 2**63 - 1  # SQLite's
_SHORT: Final = 18  # digits that always fit
_DECIMAL_SIGNS: Final = re.compile(r"[0-9.-]*")
_INTEGER: Final = re.compile(r"([0-9]{1,19})(?:\.0*)?")  # INTEGER fields with decimals were seen
_TRUTH: Final[Mapping[str, int]] = {"true": 1, "t": 1, "false": 0, "f": 0}
_PART_NAMES: Final[Mapping[str, str]] = {"m": "MM", "d": "DD", "Y": "YYYY"}


@dataclass(frozen=True, slots=True)
class UserForms:
    """How one Intacct user's dates and times are written.

    Attributes:
        separator: Between the parts of a date.
        order: The parts in order, of ``m``, ``d`` and ``Y``.
        offset: The user's clock minus UTC. It is a fixed number: a change to summer time moves it by an
            hour, which the look-back window of the next run covers.
        twelve_hours: The clock shows AM and PM.
    """

    separator: str
    order: str
    offset: timedelta
    twelve_hours: bool = False

    @classmethod
    def of(cls, date_format: str, gmt_offset: int, clock: str = "24") -> UserForms:
        """Read the three values of ``readUserFormatting``.

        Args:
            date_format: A separator and three letters, such as ``/mdY``. Two-digit years are refused.
            gmt_offset: Minutes that the user's clock is ahead of UTC.
            clock: ``24`` or ``12``.

        Raises:
            UnknownFormatting: They are none we can read without guessing.
        """
        separator, order = date_format[:1], date_format[1:]
        if sorted(order) != ["Y", "d", "m"] or separator.isalnum():
            raise UnknownFormatting(f"date format {date_format!r}")
        hours = re.match(r"24|12", clock.strip())
        if hours is None:
            raise UnknownFormatting(f"clock {clock!r}")
        if abs(gmt_offset) > 24 * 60:
            raise UnknownFormatting(f"GMT offset of {gmt_offset} minutes")
        return cls(separator, order, timedelta(minutes=gmt_offset), hours.group() == "12")

    @property
    def date_shape(self) -> str:
        """The form of a date, such as ``MM/DD/YYYY``."""
        return self.separator.join(_PART_NAMES[letter] for letter in self.order)

    @property
    def timestamp_shape(self) -> str:
        """The form of a date with a time, such as ``MM/DD/YYYY HH:MM:SS``."""
        return f"{self.date_shape} HH:MM:SS" + (" AM" if self.twelve_hours else "")

    def filter_text(self, instant: datetime) -> str:
        """An instant as a filter on a timestamp field wants it: the form and zone the rows come in."""
        local = instant.astimezone(UTC) + self.offset
        parts = {"m": f"{local.month:02}", "d": f"{local.day:02}", "Y": f"{local.year:04}"}
        day = self.separator.join(parts[letter] for letter in self.order)
        if not self.twelve_hours:
            return f"{day} {local:%H:%M:%S}"
        return f"{day} {(local.hour + 11) % 12 + 1:02}:{local:%M:%S} {'AM' if local.hour < 12 else 'PM'}"


def iso(instant: datetime) -> str:
    """An instant as it is stored: ``YYYY-MM-DDTHH:MM:SSZ``."""
    return instant.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def instant(text: str) -> datetime:
    """The instant that :func:`iso` wrote."""
    return datetime.fromisoformat(text)


Convert: TypeAlias = Callable[[Texts], Sequence[Value]]
"""Turns a column into its values, or raises ValueError."""


class RowReader:
    """Turns rows of one object into values, in the order of the fields.

    It works column by column, which costs half of what a call per value does.
    """

    def __init__(self, object_name: str, fields: Mapping[str, FieldKind], forms: UserForms) -> None:
        converters = _converters(forms)
        self._object = object_name
        self._kinds = fields
        self._forms = forms
        self._plan: Sequence[tuple[str, Convert]] = [
            (field, converters[kind]) for field, kind in fields.items()
        ]

    def read(self, rows: Sequence[Row]) -> RecordSet:
        """The values of *rows*; empty and missing texts become NULL.

        Raises:
            UnreadableValue: A text does not fit its field's kind.
        """
        by_column = Rows.of(rows)
        try:
            return RecordSet([convert(by_column.column(field)) for field, convert in self._plan])
        except ValueError as error:
            raise self._unreadable(by_column) from error

    def _unreadable(self, rows: Rows) -> UnreadableValue:
        """Find the value that failed: only then is its place worth the time."""
        for row in rows:
            for field, convert in self._plan:
                text = row.get(field)
                try:
                    convert([text])
                except ValueError:
                    expected = _expected(self._kinds[field], self._forms)
                    return UnreadableValue(
                        self._object, field, row.get(KEY) or "?", shape(text or ""), expected
                    )
        raise AssertionError("a value failed once and then did not")


def shape(text: str) -> str:
    """The form of a text without its content: digits as 9, letters as a, at most 40 characters."""
    masked = "".join("9" if sign.isdigit() else "a" if sign.isalpha() else sign for sign in text[:40])
    return repr(masked + ("…" if len(text) > 40 else ""))


def _expected(kind: FieldKind, forms: UserForms) -> str:
    if kind is FieldKind.DATE:
        return forms.date_shape
    if kind is FieldKind.TIMESTAMP:
        return forms.timestamp_shape
    return f"a value of kind {kind}"


def _converters(forms: UserForms) -> Mapping[FieldKind, Convert]:
    """The conversion of each kind."""
    moments = Moments(forms)
    return {
        FieldKind.TEXT: _as_sent,
        FieldKind.MONEY: _decimal_texts,
        FieldKind.NUMBER: _decimal_texts,
        FieldKind.DATE: moments.dates,
        FieldKind.TIMESTAMP: moments.timestamps,
        FieldKind.BOOLEAN: _truths,
        FieldKind.KEY: to_keys,
    }


def _as_sent(texts: Texts) -> Texts:
    return texts


def _decimal_texts(texts: Texts) -> Texts:
    """The texts themselves, all of them seen to be plain decimals."""
    present = _present(texts)
    if not _DECIMAL_SIGNS.fullmatch("".join(present)):
        raise ValueError("not a plain decimal")
    try:
        deque(map(Decimal, present), maxlen=0)
    except InvalidOperation as error:
        raise ValueError("not a decimal") from error
    return texts


def _present(texts: Texts) -> Sequence[str]:
    """The texts that are there; most columns have them all, and are not looked through then."""
    if all(texts):
        return cast("Sequence[str]", texts)
    return [text for text in texts if text is not None]


def to_keys(texts: Texts) -> list[int | None]:
    """A column of keys as integers.

    Raises:
        ValueError: One is none, or larger than SQLite can hold.
    """
    present = _present(texts)
    if not present:
        return [None] * len(texts)
    joined = "".join(present)
    if joined.isascii() and joined.isdigit() and len(max(present, key=len)) <= _SHORT:
        if len(present) == len(texts):
            return list(map(int, present))
        return [None if text is None else int(text) for text in texts]
    return [None if text is None else to_key(text) for text in texts]


class _Truths(dict["str | None", "int | None"]):
    """What a text says; one in other letters is looked at when it is met."""

    def __missing__(self, text: str) -> int:
        if (truth := _TRUTH.get(text.lower())) is None:
            raise ValueError("neither true nor false")
        return truth


_TRUTHS: Final = _Truths(_TRUTH)
_TRUTHS[None] = None


def _truths(texts: Texts) -> list[int | None]:
    return list(map(_TRUTHS.__getitem__, texts))


def to_key(text: str) -> int:
    """A key as the integer it is.

    Raises:
        ValueError: It is none, or larger than SQLite can hold.
    """
    found = _INTEGER.fullmatch(text)
    if found is None or (number := int(found[1])) > _LARGEST_INTEGER:
        raise ValueError(text)
    return number
