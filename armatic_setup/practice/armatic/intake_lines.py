"""Reads what is delivered, strictly: the declaration of a stream, and the lines of a batch against it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final, NoReturn, TypeGuard

from armatic_setup.practice.armatic.intake_refusal import IntakeRefusedError

KEY: Final = "RECORDNO"
_DECIMAL: Final = re.compile(r"-?(?:[0-9]{1,100}(?:\.[0-9]{0,100})?|\.[0-9]{1,100})")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIMESTAMP: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_STREAM: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_LARGEST: Final = 2**63 - 1


def is_stream(text: object) -> bool:
    """Whether this is the name of a stream."""
    return isinstance(text, str) and _STREAM.fullmatch(text) is not None


def read_json(body: bytes) -> Any:
    """A JSON document.

    Raises:
        IntakeRefusedError: ``malformed``.
    """
    try:
        return json.loads(body, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise IntakeRefusedError("malformed", "no JSON") from error


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


# Values ---------------------------------------------------------------------------------------------------


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_key(value: object) -> TypeGuard[int]:
    return type(value) is int and 0 <= value <= _LARGEST


def _is_decimal(value: object) -> bool:
    return isinstance(value, str) and _DECIMAL.fullmatch(value) is not None


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(_DATE.fullmatch(value) and date.fromisoformat(value))
    except ValueError:
        return False


def _is_timestamp(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(_TIMESTAMP.fullmatch(value) and datetime.fromisoformat(value))
    except ValueError:
        return False


def _is_truth(value: object) -> bool:
    return isinstance(value, bool)


KINDS: Final[Mapping[str, Callable[[object], bool]]] = MappingProxyType(
    {
        "key": _is_key,
        "text": _is_text,
        "money": _is_decimal,
        "number": _is_decimal,
        "date": _is_date,
        "timestamp": _is_timestamp,
        "boolean": _is_truth,
    }
)


# A declaration --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DeclaredObject:
    """One object of a stream.

    Attributes:
        fields: Each field's kind.
        currency: The field that holds the currency; empty without one.
    """

    name: str
    fields: Mapping[str, str]
    currency: str

    @property
    def amounts(self) -> tuple[str, ...]:
        """The fields that are summed."""
        return tuple(name for name, kind in self.fields.items() if kind == "money")


@dataclass(frozen=True, slots=True)
class Declared:
    """What a stream holds.

    Attributes:
        replaces: The stream that it takes the place of, or empty.
    """

    company_id: str
    entity_id: str
    objects: Mapping[str, DeclaredObject]
    replaces: str

    @property
    def whose(self) -> tuple[str, str]:
        """Company and entity, whatever the case."""
        return self.company_id.casefold(), self.entity_id.casefold()

    def takes_back(self, earlier: Declared) -> str:
        """What an earlier declaration had and this one has not, or another kind of it; empty: nothing."""
        if self.whose != earlier.whose:
            return "another company"
        for name, before in earlier.objects.items():
            now = self.objects.get(name)
            if now is None:
                return f"no {name} any more"
            changed = [field for field, kind in before.fields.items() if now.fields.get(field) != kind]
            if changed or now.currency != before.currency:
                return f"another {name}"
        return ""


def read_declaration(document: Any) -> Declared:
    """A declaration.

    Raises:
        IntakeRefusedError: ``malformed`` or ``not-as-declared``.
    """
    if not isinstance(document, dict):
        raise IntakeRefusedError("malformed", "no object")
    if type(document.get("format")) is not int or document["format"] != 1:
        raise IntakeRefusedError("not-as-declared", "another format")
    _text(document, "sender", 1, 200)
    replaces = document.get("replaces", "")
    if "replaces" in document and not is_stream(replaces):
        raise IntakeRefusedError("not-as-declared", "replaces is no stream")
    objects: dict[str, DeclaredObject] = {}
    for entry in _entries(document, "objects", 200):
        one = _declared_object(entry)
        if one.name in objects:
            raise IntakeRefusedError("not-as-declared", "an object twice")
        objects[one.name] = one
    return Declared(
        _text(document, "company_id", 1, 200),
        _text(document, "entity_id", 0, 200),
        MappingProxyType(objects),
        replaces,
    )


def _declared_object(entry: dict[str, Any]) -> DeclaredObject:
    fields: dict[str, str] = {}
    for field in _entries(entry, "fields", 500):
        name, kind = _text(field, "name", 1, 100), field.get("kind")
        if name in fields or not isinstance(kind, str) or kind not in KINDS:
            raise IntakeRefusedError("not-as-declared", "a field twice, or of another kind")
        fields[name] = kind
    for word in ("currency", "header", "header_key"):
        if word in entry:
            _text(entry, word, 1, 100)
    currency = entry.get("currency", "")
    if fields.get(KEY) != "key" or (currency and fields.get(currency) != "text"):
        raise IntakeRefusedError("not-as-declared", "no key, or no such currency")
    return DeclaredObject(_text(entry, "name", 1, 100), MappingProxyType(fields), currency)


def _text(document: Mapping[str, Any], name: str, least: int, most: int) -> str:
    value = document.get(name)
    if not isinstance(value, str) or not least <= len(value) <= most:
        raise IntakeRefusedError("not-as-declared", f"{name} is no text of its length")
    return value


def _entries(document: Mapping[str, Any], name: str, most: int) -> list[dict[str, Any]]:
    value = document.get(name)
    if not isinstance(value, list) or not 1 <= len(value) <= most:
        raise IntakeRefusedError("not-as-declared", f"{name} is no list of its length")
    if not all(isinstance(entry, dict) for entry in value):
        raise IntakeRefusedError("not-as-declared", f"{name} holds something else")
    return value


# The lines of a batch -------------------------------------------------------------------------------------

Row = dict[str, Any]


def read_lines(content: bytes, declared: DeclaredObject) -> dict[int, Row | None]:
    """The records of a batch by their keys; None: deleted.

    Raises:
        IntakeRefusedError: ``malformed`` or ``not-as-declared``; nothing of the batch may be taken.
    """
    if not content.endswith(b"\n"):
        raise IntakeRefusedError("malformed", "the last line has no end")
    records: dict[int, Row | None] = {}
    for number, line in enumerate(content[:-1].split(b"\n"), 1):
        try:
            key, row = _record(read_json(line), declared)
        except IntakeRefusedError as refused:
            raise IntakeRefusedError(refused.word, refused.detail, line=number) from refused
        if key in records:
            raise IntakeRefusedError("not-as-declared", "a record twice", line=number)
        records[key] = row
    return records


def _record(line: Any, declared: DeclaredObject) -> tuple[int, Row | None]:
    if isinstance(line, dict) and len(line) == 1:
        if _is_key(key := line.get("delete")):
            return key, None
        row = line.get("put")
        if isinstance(row, dict) and _is_key(key := row.get(KEY)):
            for name, value in row.items():
                kind = declared.fields.get(name)
                if kind is None or not (value is None or KINDS[kind](value)):
                    raise IntakeRefusedError("not-as-declared", "a field that is not declared like this")
            return key, row
    raise IntakeRefusedError("not-as-declared", "neither put nor delete")
