"""What looks wrong with typed values, before anything is sent. Pure.

Intacct answers a stray quote like a wrong password, so the slip is found here. A hint stops nobody: the
faces show it before a test, and a test that is refused shows it as the cause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.language import mark, tr
from armatic_setup.secret import Secret


class Field(StrEnum):
    """A value that is typed or pasted."""

    COMPANY_ID = "company_id"
    USER_ID = "user_id"
    USER_PASSWORD = "user_password"  # noqa: S105 - a field's name
    SENDER_ID = "sender_id"
    SENDER_PASSWORD = "sender_password"  # noqa: S105 - a field's name
    ENTITY_ID = "entity_id"

    @property
    def label(self) -> str:
        """As the page names it."""
        return tr(_LABELS[self])


_LABELS: Final = {
    Field.COMPANY_ID: mark("Company ID"),
    Field.USER_ID: mark("User ID"),
    Field.USER_PASSWORD: mark("Password"),
    Field.SENDER_ID: mark("Sender ID"),
    Field.SENDER_PASSWORD: mark("Armatic connection key"),
    Field.ENTITY_ID: mark("Entity"),
}

#: Blanks of every kind, and characters of no width that copying brings along.
_BLANKS: Final = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]+")
_QUOTES: Final = re.compile("[\"'`\u00b4\u2018-\u201f\u2039\u203a\u00ab\u00bb]")
#: What an accountant's console writes: console, client and perhaps entity.
_CONSOLE: Final = "|"
#: Diagnoses that leave open which value was wrong, and the fields they may mean.
_OPEN: Final[Mapping[str, tuple[Field, ...]]] = {
    "login.refused": (Field.COMPANY_ID, Field.USER_ID, Field.USER_PASSWORD),
    "request.company_or_sender": (Field.COMPANY_ID, Field.SENDER_ID),
    "sender.not_recognized": (Field.SENDER_ID, Field.SENDER_PASSWORD),
    "sender.not_authorized": (Field.SENDER_ID,),
    "login.entity": (Field.ENTITY_ID,),
    "login.entity_unknown": (Field.ENTITY_ID,),
}


@dataclass(frozen=True, slots=True)
class Hint:
    """A value that looks wrong.

    Attributes:
        field: Which one.
        kind: What is wrong, as the fault it would be.
        corrected: The value without the slip; empty where only the user knows it.
        diagnosis: What to say and to do.
    """

    field: Field
    kind: str
    corrected: str
    diagnosis: Diagnosis


@dataclass(frozen=True, slots=True)
class Typed:
    """The values as they are typed. Secrets are looked at only as far as they let themselves be."""

    company_id: str
    user_id: str
    sender_id: str
    entity_id: str = ""
    user_password: Secret | None = None
    sender_password: Secret | None = None

    @classmethod
    def of(cls, given: Credentials) -> Typed:
        """The values of credentials that are complete."""
        return cls(
            given.company_id,
            given.user_id,
            given.sender_id,
            given.entity_id,
            given.user_password,
            given.sender_password,
        )


def value_hints(typed: Typed, diagnosed: Diagnostician) -> tuple[Hint, ...]:
    """What looks wrong, one hint a field at most, in the order of the form.

    Args:
        typed: The values. A password that is ``None`` is not looked at; an empty one is missing.
        diagnosed: For what to say; its catalogue knows the sender ID as Armatic writes it.
    """
    usual = diagnosed.catalogue.values["sender_id"]
    found: dict[Field, tuple[str, str]] = {}
    for name, kind, corrected in _slips(typed, usual):
        found.setdefault(name, (kind, corrected))
    return tuple(
        Hint(name, kind, corrected, diagnosed(Fault(Stage.LOCAL, kind), more=_facts(name, corrected)))
        for name, (kind, corrected) in found.items()
    )


def refined(found: Diagnosis, fault: Fault, typed: Typed, diagnosed: Diagnostician) -> Diagnosis:
    """*found*, or what a suspicious value says about it.

    Only where Intacct's answer leaves open which value was wrong; what it decided stays decided.
    """
    fields = _OPEN.get(found.id, ())
    for hint in value_hints(typed, diagnosed):
        if hint.field in fields:
            facts = _facts(hint.field, hint.corrected)
            meant = diagnosed(replace(fault, kind=hint.kind), more=facts)
            return replace(meant, check=found.check, part=found.part, undecided=found.undecided)
    return found


def _facts(name: Field, corrected: str) -> dict[str, str]:
    return {"field": name.label, "expected": corrected}


def _slips(typed: Typed, usual_sender: str) -> Iterator[tuple[Field, str, str]]:
    """Field, kind and corrected value of everything that looks wrong."""
    plain = (
        (Field.COMPANY_ID, typed.company_id),
        (Field.USER_ID, typed.user_id),
        (Field.SENDER_ID, typed.sender_id),
        (Field.ENTITY_ID, typed.entity_id),
    )
    for name, value in plain:
        cleaned = _QUOTES.sub("", value).strip()
        if _QUOTES.search(value):
            yield name, "value_quotes", _BLANKS.sub("", cleaned)
        if value != _BLANKS.sub("", value):
            yield name, "value_blanks", _BLANKS.sub("", value)
    if _CONSOLE in typed.company_id:
        client = typed.company_id.split(_CONSOLE)[1].strip()
        yield Field.COMPANY_ID, "company_console", client
    if "@" in typed.company_id:
        yield Field.COMPANY_ID, "value_email", ""
    if "@" in typed.user_id:
        yield Field.USER_ID, "value_email", ""
    if typed.user_password is not None:
        if not typed.user_password:
            yield Field.USER_PASSWORD, "password_missing", ""
        elif typed.user_password.padded:
            yield Field.USER_PASSWORD, "value_padded", ""
    if typed.sender_id != usual_sender and typed.sender_id.strip().casefold() == usual_sender.casefold():
        yield Field.SENDER_ID, "sender_capitals", usual_sender
    if typed.sender_password is not None and typed.sender_password.padded:
        yield Field.SENDER_PASSWORD, "value_padded", ""
