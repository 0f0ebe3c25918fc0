"""From a result's ``<data>`` to values. Lenient: names in any spelling, parts may be missing.

Bounded, too: a text is cut, and each element is looked at once however deep the answer is nested.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from lxml import etree

from armatic_setup.gateway.answers import (
    Aggregate,
    CompanyShape,
    Entity,
    FieldDefinition,
    ObjectDefinition,
    QueryPage,
    Result,
    UserFormatting,
    UserPermissions,
)
from armatic_setup.gateway.errors import Unreadable
from armatic_setup.gateway.texts import harmless

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: The functions that tell what kind of company it is.
_SHAPE = ("getFinancialSetup", "readEntityDetails", "get_applications")
_OFFSET = re.compile(r"([+-])(0[0-9]|1[0-4]):?([0-5][0-9])")
#: Characters of a text; names, labels, rights and session IDs are far shorter.
_LONGEST_TEXT = 4_000
#: Digits of an amount, zeros of an exponent included: ``1E+999999999`` would take minutes to write out.
_LONGEST_NUMBER = 60


def api_session(data: Element) -> tuple[str, str, str]:
    """Session ID, endpoint and entity ID of a new session; the latter two may be empty."""
    return _value(data, "sessionid"), _value(data, "endpoint"), _value(data, "locationid")


def object_definition(name: str, data: Element) -> ObjectDefinition:
    """Fields of an object."""
    fields = (
        FieldDefinition(_value(found, "id"), _value(found, "label"), _value(found, "datatype"))
        for found in _all(data, "field")
    )
    return ObjectDefinition(name, {definition.id: definition for definition in fields if definition.id})


def company_shape(results: Sequence[Result]) -> CompanyShape:
    """What kind of company it is, from whichever of the three functions about it were asked."""
    data = {result.function: result.data for result in results if result.data is not None}
    setup, listed, subscribed = (data.get(name) for name in _SHAPE)
    currency, multi_entity, multi_currency = ("", False, False) if setup is None else financial_setup(setup)
    return CompanyShape(
        base_currency=currency,
        multi_entity=multi_entity,
        multi_currency=multi_currency,
        entities=() if listed is None else entities(listed),
        applications=() if subscribed is None else applications(subscribed),
        refused={
            result.function: result.error
            for result in results
            if result.function in _SHAPE and result.error is not None
        },
    )


def financial_setup(data: Element) -> tuple[str, bool, bool]:
    """Base currency, several entities, several currencies."""
    return _value(data, "basecurrency"), _flag(data, "multientityshared"), _flag(data, "multicurrency")


def applications(data: Element) -> tuple[str, ...]:
    """Codes of the subscribed applications, in the gateway's order."""
    codes = map(_text, _all(data, "application"))
    return tuple(dict.fromkeys(code for code in codes if code))


def entities(data: Element) -> tuple[Entity, ...]:
    """Entities the user may enter."""
    found = (
        Entity(
            _value(entity, "id"),
            _value(entity, "name"),
            currency=_value(entity, "currency"),
            recordno=_value(entity, "recordno"),
        )
        for entity in _all(data, "entity")
    )
    return tuple(entity for entity in found if entity.id)


def user_formatting(data: Element) -> UserFormatting:
    """How dates and times are written. The offset is like ``-0800``; another form is not guessed at."""
    offset = _OFFSET.fullmatch(_value(data, "gmtoffset"))
    minutes = None
    if offset is not None:
        minutes = (int(offset[2]) * 60 + int(offset[3])) * (-1 if offset[1] == "-" else 1)
    return UserFormatting(
        locale=_value(data, "locale"),
        date_format=_value(data, "dateformat"),
        gmt_offset=minutes,
        clock=_value(data, "clock"),
    )


def user_permissions(data: Element) -> UserPermissions:
    """Effective rights; the same permission named twice counts once, with the rights of both."""
    rights: dict[str, dict[str, frozenset[str]]] = {}
    for subscription in _all(data, "appsubscription"):
        policies = rights.setdefault(_value(subscription, "applicationname"), {})
        for policy in _all(subscription, "policy"):
            name = _value(policy, "policyname")
            granted = frozenset(filter(None, map(str.strip, _value(policy, "rights").split("|"))))
            policies[name] = policies.get(name, frozenset()) | granted
    return UserPermissions(rights)


def aggregate(page: QueryPage, count_field: str, sum_fields: tuple[str, ...]) -> Aggregate:
    """Count and totals from the one row of a folded query.

    Raises:
        Unreadable: A figure is missing or is no number: a total is never guessed.
    """
    if not page.rows:  # whether no match gives no row or zeros is unconfirmed
        return Aggregate(0, dict.fromkeys(sum_fields, Decimal(0)))
    row = {name.upper(): text for name, text in page.rows[0].items()}
    count = _figure(row, "COUNT", count_field) if count_field else Decimal(0)
    if count != count.to_integral_value():
        raise Unreadable.of("unexpected", detail="A count that is not whole")
    return Aggregate(int(count), {name: _figure(row, "SUM", name) for name in sum_fields})


def _figure(row: dict[str, str | None], fold: str, name: str) -> Decimal:
    # ``SUM.TOTALDUE``; one vendor sample shows the bare name instead.
    column = next((each for each in (f"{fold}.{name.upper()}", name.upper()) if each in row), None)
    if column is None:
        raise Unreadable.of("unexpected", detail=f"No {fold}.{name} in the answer")
    text = row[column]
    if text is None:
        return Decimal(0)  # no rows, or none with a value
    digits = text.strip()
    try:
        figure = Decimal(digits if len(digits) <= _LONGEST_NUMBER else "NaN")
    except InvalidOperation:
        figure = Decimal("NaN")
    if not figure.is_finite() or abs(figure.adjusted()) > _LONGEST_NUMBER:
        raise Unreadable.of("unexpected", detail=f"{fold}.{name} is not a number")
    return figure


def _all(element: Element, name: str) -> Iterator[Element]:
    """Descendants of that name, but for those inside of one."""
    walk = etree.iterwalk(element, events=("start",))
    for _, found in walk:
        if found is not element and str(found.tag).lower() == name:
            walk.skip_subtree()
            yield found


def _value(element: Element, name: str) -> str:
    found = next(_all(element, name), None)
    return "" if found is None else _text(found)


def _text(element: Element) -> str:
    return harmless((element.text or "").strip())[:_LONGEST_TEXT]


def _flag(element: Element, name: str) -> bool:
    return _value(element, name).lower() in ("true", "t", "1", "yes")
