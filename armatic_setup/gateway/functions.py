"""The functions this product may send: every one of them only reads.

``READ_FUNCTIONS`` is the allow-list. ``request`` looks every function up in it, so a function that is not
listed here cannot be sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from armatic_setup.gateway.filters import Filter

#: The gateway's largest page.
MAX_PAGE_SIZE: Final = 2000


class Direction(StrEnum):
    """Which end of the order comes first; the value is the gateway's element name."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


ASCENDING: Final = Direction.ASCENDING
DESCENDING: Final = Direction.DESCENDING


class AggregateKind(StrEnum):
    """How a query folds a field; the value is the gateway's element name."""

    COUNT = "count"
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class Aggregation:
    """A folded field of a query.

    Never select ``RECORDNO`` beside one: the answer would be one row per record.
    """

    kind: AggregateKind
    field: str

    @property
    def column(self) -> str:
        """The column of the answer, such as ``COUNT.RECORDNO``."""
        return f"{self.kind.upper()}.{self.field}"


def count_of(field: str) -> Aggregation:
    """How many rows have a value in *field*."""
    return Aggregation(AggregateKind.COUNT, field)


def sum_of(field: str) -> Aggregation:
    """The total of *field*."""
    return Aggregation(AggregateKind.SUM, field)


@dataclass(frozen=True, slots=True)
class GetApiSession:
    """Opens a session. The only function that is ever sent with the user's password."""


@dataclass(frozen=True, slots=True)
class Query:
    """Reads a page of rows.

    Without an order the gateway promises none, so pages would overlap; the default order is by key.

    Attributes:
        object: Gateway object, such as ``ARINVOICE``.
        fields: Fields to read; one unknown field fails the whole query.
        where: Condition, or ``None`` for all rows.
        order_by: Fields with their directions, most significant first.
        page_size: Rows wanted, 1 to 2,000.
        offset: Rows to skip. Each page is a new query over live data, so prefer a condition on the key.
        show_private: Also rows of private entities, when signed in at top level.
        aggregates: Folded fields, beside or instead of ``fields``.
        doc_par_id: Document type, for the custom fields of ``SODOCUMENT`` and its lines.
    """

    object: str
    fields: tuple[str, ...]
    where: Filter | None = None
    order_by: tuple[tuple[str, Direction], ...] = (("RECORDNO", ASCENDING),)
    page_size: int = MAX_PAGE_SIZE
    offset: int = 0
    show_private: bool = True
    aggregates: tuple[Aggregation, ...] = ()
    doc_par_id: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.page_size <= MAX_PAGE_SIZE:
            raise ValueError(f"a page holds 1 to {MAX_PAGE_SIZE} rows, not {self.page_size}")
        if self.offset < 0:
            raise ValueError(f"an offset is not negative: {self.offset}")
        if not self.fields and not self.aggregates:
            raise ValueError("a query selects at least one field")


@dataclass(frozen=True, slots=True)
class Lookup:
    """Describes an object's fields. It does not check permissions, so it proves none."""

    object: str
    doc_par_id: str = ""


@dataclass(frozen=True, slots=True)
class GetFinancialSetup:
    """Base currency, and whether the company has several entities or currencies."""


@dataclass(frozen=True, slots=True)
class GetApplications:
    """The applications the company subscribes to."""


@dataclass(frozen=True, slots=True)
class ReadEntityDetails:
    """The entities the signed-in user may enter."""


@dataclass(frozen=True, slots=True)
class ReadUserFormatting:
    """How a user's dates and times are written."""

    user_id: str


@dataclass(frozen=True, slots=True)
class GetUserPermissions:
    """A user's effective rights. The caller needs Company › Users › Permissions › View for it."""

    user_id: str


ReadFunction: TypeAlias = (
    GetApiSession
    | Query
    | Lookup
    | GetFinancialSetup
    | GetApplications
    | ReadEntityDetails
    | ReadUserFormatting
    | GetUserPermissions
)

#: The allow-list: what may be sent, and the gateway's name for it.
READ_FUNCTIONS: Final[Mapping[type[ReadFunction], str]] = MappingProxyType(
    {
        GetApiSession: "getAPISession",
        Query: "query",
        Lookup: "lookup",
        GetFinancialSetup: "getFinancialSetup",
        GetApplications: "get_applications",
        ReadEntityDetails: "readEntityDetails",
        ReadUserFormatting: "readUserFormatting",
        GetUserPermissions: "getUserPermissions",
    }
)


def name_of(function: ReadFunction) -> str:
    """The gateway's name of *function*, or its class name when it is not on the allow-list."""
    return READ_FUNCTIONS.get(type(function), type(function).__name__)


def object_of(function: ReadFunction) -> str:
    """The gateway object *function* reads, or an empty text."""
    return function.object if isinstance(function, Query | Lookup) else ""
