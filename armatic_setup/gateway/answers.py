"""What the gateway answered, as values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from lxml import etree

    from armatic_setup.gateway.errors import OperationRefused

#: Field name to text; ``None`` where the field is empty. A field that was not selected is missing.
Row: TypeAlias = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class QueryPage:
    """One page of rows.

    Attributes:
        rows: In the order asked for.
        total: Rows that match in all, as the gateway counted them for this page.
        count: Rows the gateway says this page has.
        remaining: Rows after this page.
        offset: Rows before this page.
    """

    rows: Sequence[Row]
    total: int
    count: int
    remaining: int
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Result:
    """What one function of a request gave.

    Attributes:
        function: Its name.
        control_id: The function's own control ID.
        data: The answer's ``<data>``, for all functions but ``query``.
        page: The answer's rows, for ``query``.
        error: Why it failed, if it did; then there is neither data nor page.
    """

    function: str
    control_id: str
    data: etree._Element | None = None
    page: QueryPage | None = None
    error: OperationRefused | None = None


@dataclass(frozen=True, slots=True)
class Aggregate:
    """The gateway's own count and totals.

    Attributes:
        count: Rows that match; 0 when no count was asked for.
        sums: Field to total, exact. No rows give 0.
    """

    count: int
    sums: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FieldDefinition:
    """A field of an object.

    Attributes:
        id: Name used in queries, such as ``BILLTO.EMAIL1``.
        label: What the company calls it.
        datatype: ``TEXT``, ``INTEGER``, ``CURRENCY``...; a hint only, answers do not always keep to it.
    """

    id: str
    label: str
    datatype: str


@dataclass(frozen=True, slots=True)
class ObjectDefinition:
    """An object's fields by ID, in the gateway's order."""

    name: str
    fields: Mapping[str, FieldDefinition]


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity the signed-in user may enter.

    Attributes:
        id: Entity ID, as a sign-in takes it.
        currency: Its base currency, or empty.
    """

    id: str
    name: str
    currency: str = ""
    recordno: str = ""


@dataclass(frozen=True, slots=True)
class CompanyShape:
    """What kind of company it is. A part whose function failed is empty and named in ``refused``.

    Attributes:
        base_currency: Currency code, or empty.
        multi_entity: Several entities share the company.
        multi_currency: Transactions may be in other currencies.
        entities: Entities the user may enter; empty in a single-entity company.
        applications: Codes of subscribed applications, such as ``AR``.
        refused: Function name to the error it gave.
    """

    base_currency: str
    multi_entity: bool
    multi_currency: bool
    entities: tuple[Entity, ...]
    applications: tuple[str, ...]
    refused: Mapping[str, OperationRefused] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UserFormatting:
    """How the user's dates and times are written; timestamps carry no zone, so this is needed.

    Attributes:
        locale: Such as ``en_US``.
        date_format: Such as ``/mdY``: separator, then the order of the parts.
        gmt_offset: Minutes east of Greenwich, or ``None`` when the answer is not understood.
        clock: ``12`` or ``24``.
    """

    locale: str
    date_format: str
    gmt_offset: int | None
    clock: str


@dataclass(frozen=True, slots=True)
class UserPermissions:
    """A user's effective rights, by role or by user.

    Attributes:
        rights: Application name, then permission name, to the rights it grants. The names are the
            labels of the user's language and region.
    """

    rights: Mapping[str, Mapping[str, frozenset[str]]]
