"""Pages of one object by key: everything above the last RECORDNO, ascending, and seen to ascend.

No offset is ever used: each page is a new query over live data, and a row deleted or inserted between two
pages would shift all later ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from operator import lt
from typing import Final

from armatic_setup.gateway.answers import QueryPage
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.errors import GatewayError, NotReached, OperationRefused, Unavailable, Unreadable
from armatic_setup.gateway.filters import Filter
from armatic_setup.gateway.functions import MAX_PAGE_SIZE, Query
from armatic_setup.gateway.rows import Rows
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync.errors import PageOutOfOrder
from armatic_setup.sync.plan import beyond
from armatic_setup.sync.recordset import RecordSet
from armatic_setup.sync.refusals import Refusal, refusal, refused_field
from armatic_setup.sync.values import RowReader, UserForms, to_key, to_keys

_SMALLEST_PAGE: Final = 100
_PAGES_UNTIL_GROWTH: Final = 4
#: Kinds that a smaller page may mend: the request took too long, or its answer was too large.
_TOO_MUCH: Final = frozenset({"gateway_timeout", "read_timeout", "too_large"})


@dataclass(frozen=True, slots=True)
class Page:
    """One page, its values converted.

    Attributes:
        rows: Values in the order of the fields asked for, the key first.
        last_key: The position after the page.
        remaining: Rows the gateway still has after it; 0 on the last page.
    """

    rows: RecordSet
    last_key: int
    remaining: int

    @property
    def is_last(self) -> bool:
        """Whether nothing follows."""
        return self.remaining == 0


class FieldRefused(Exception):  # noqa: N818 - an answer the caller acts on, never a failure
    """``query`` does not know a field that ``lookup`` names. Leave it out and ask again."""

    def __init__(self, field: str, refused: OperationRefused) -> None:
        super().__init__(field)
        self.field = field
        self.refused = refused


class PageSize:
    """How many rows to ask for: halves when the gateway cannot answer in time, and grows back."""

    def __init__(self, largest: int = MAX_PAGE_SIZE) -> None:
        self.rows = largest
        self._largest = largest
        self._good = 0

    def shrink(self) -> bool:
        """Halve it, down to 100 rows. False when it is that small already."""
        if self.rows <= _SMALLEST_PAGE:
            return False
        self.rows = max(_SMALLEST_PAGE, self.rows // 2)
        self._good = 0
        return True

    def answered(self) -> None:
        """A page came through; after four of them the next is twice as large again."""
        self._good += 1
        if self._good >= _PAGES_UNTIL_GROWTH and self.rows < self._largest:
            self.rows = min(self._largest, self.rows * 2)
            self._good = 0


def read_pages(
    gateway: Gateway,
    target: SyncObject,
    fields: Sequence[str],
    forms: UserForms,
    *,
    after: int = 0,
    where: Filter | None = None,
    size: PageSize | None = None,
) -> Iterator[Page]:
    """Read an object from a position to its end.

    Args:
        gateway: Where from.
        target: The object.
        fields: What to read, the key first.
        forms: How this user's dates are written.
        after: The position: rows up to this key are not read.
        where: Which rows, None for all.
        size: Of the pages.

    Raises:
        FieldRefused: A field has to be left out.
        UnreadableValue: A value does not fit its field.
        PageOutOfOrder: Twice in a row a page did not ascend by key or did not hold what it announced.
        GatewayError: The gateway did not answer, or refused.
    """
    reader = RowReader(target.name, {field: target.fields[field] for field in fields}, forms)
    size = size or PageSize()
    while True:
        page = _sound_page(gateway, target, fields, after, where, size)
        rows = gateway.desk(partial(reader.read, page.rows))
        if rows:
            after = int(rows.columns[0][-1] or 0)
        remaining = page.remaining
        del page  # while a page is stored, only its values are kept
        yield Page(rows, after, remaining)
        if remaining == 0:
            return


def _sound_page(
    gateway: Gateway,
    target: SyncObject,
    fields: Sequence[str],
    after: int,
    where: Filter | None,
    size: PageSize,
) -> QueryPage:
    """One page; asked for a second time if the first was unsound."""
    page = _page(gateway, target, fields, after, where, size)
    if _flaw(page, after):
        page = _page(gateway, target, fields, after, where, size)
        if flaw := _flaw(page, after):
            raise PageOutOfOrder(target.name, flaw)
    return page


def _page(
    gateway: Gateway,
    target: SyncObject,
    fields: Sequence[str],
    after: int,
    where: Filter | None,
    size: PageSize,
) -> QueryPage:
    """One page, as large as the gateway can answer."""
    refused_once = False
    while True:
        query = Query(target.name, tuple(fields), where=beyond(after, where), page_size=size.rows)
        try:
            page = gateway.query(query)
        except OperationRefused as error:
            field = refused_field(error.fault, fields)
            if field and field != KEY:
                raise FieldRefused(field, error) from error
            # A refusal without a reason (DL02000001) passes, or a smaller page mends it.
            if refused_once or refusal(error.fault) is not Refusal.OTHER:
                raise
            refused_once = True
            size.shrink()
        except (NotReached, Unavailable, Unreadable) as error:
            if not _took_too_much(error) or not size.shrink():
                raise
        else:
            size.answered()
            return page


def _took_too_much(error: GatewayError) -> bool:
    return error.fault.kind in _TOO_MUCH


def _flaw(page: QueryPage, after: int) -> str:
    """What is wrong with a page, or empty."""
    keys = [after, *_keys(page)]
    if not all(map(lt, keys, keys[1:])):
        last, key = next(pair for pair in pairwise(keys) if pair[0] >= pair[1])
        return f"RECORDNO {key} after {last}"
    if page.count != len(page.rows):
        return f"{len(page.rows)} rows where {page.count} were announced"
    if page.remaining and not page.rows:
        return f"no rows although {page.remaining} remain"
    return ""


def _keys(page: QueryPage) -> list[int]:
    """The keys of a page; 0, which never ascends, for a row that has none."""
    texts = Rows.of(page.rows).column(KEY)
    try:
        return [key or 0 for key in to_keys(texts)]
    except ValueError:
        return [_key(text) for text in texts]


def _key(text: str | None) -> int:
    try:
        return to_key(text or "")
    except ValueError:
        return 0
