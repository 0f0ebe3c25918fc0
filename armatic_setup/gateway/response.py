"""Replies as values, read while they arrive. Judged by their bytes, never by the HTTP status.

A reply has three places that can fail by themselves: control, authentication, and each result. Every
element is optional here: real replies leave out what they like.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

from armatic_setup.faults import ErrorEntry
from armatic_setup.gateway.answers import QueryPage, Row
from armatic_setup.gateway.errors import Unreadable
from armatic_setup.gateway.parsing import ReplyParser, row
from armatic_setup.gateway.texts import cleaned, without_ticket

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@dataclass(frozen=True, slots=True)
class Part:
    """A place of a reply that can fail: its status and its errors."""

    status: str
    errors: tuple[ErrorEntry, ...] = ()

    @property
    def failed(self) -> bool:
        """Anything but success is a failure; where there is no status, errors are."""
        return self.status.lower() != "success" if self.status else bool(self.errors)


@dataclass(frozen=True, slots=True)
class Authentication(Part):
    """Who was signed in, and until when.

    Attributes:
        server_time: The server's clock.
        expires_at: When the session times out unless used.
    """

    user_id: str = ""
    company_id: str = ""
    entity_id: str = ""
    server_time: datetime | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FunctionResult(Part):
    """What one function gave.

    Attributes:
        page: The rows, where there were any row elements or row counts.
        data: The ``<data>`` element, without the rows.
    """

    function: str = ""
    control_id: str = ""
    page: QueryPage | None = None
    data: Element | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole reply. Without an authentication block the control block has decided everything."""

    control: Part
    authentication: Authentication | None
    results: tuple[FunctionResult, ...]


def read_reply(
    chunks: Iterable[bytes],
    *,
    row_tags: Iterable[str] = (),
    masked: Callable[[str], str] = str,
) -> Reply:
    """Read a reply from its (decompressed) bytes as they arrive.

    Rows leave the tree as soon as they are complete, so memory holds the rows and about one chunk.

    Args:
        chunks: The body, in pieces of any size.
        row_tags: Elements that are rows, such as ``ARINVOICE``.
        masked: Takes secrets out of an error's text.

    Raises:
        Unreadable: The bytes are not a reply.
    """
    parser = ReplyParser(frozenset(row_tags))
    for chunk in chunks:
        parser.feed(chunk)
    return _Translation(parser.rows, masked).reply(parser.close())


class _Translation:
    """Turns the tree that is left into values."""

    def __init__(self, rows: dict[Element, list[Row]], masked: Callable[[str], str]) -> None:
        self._rows = rows
        self._masked = masked

    def reply(self, root: Element) -> Reply:
        if root.tag != "response":
            raise Unreadable.of("unexpected", detail="Another kind of XML")
        control = root.find("control")
        operation = root.find("operation")
        if control is None and operation is None and root.find("errormessage") is None:
            raise Unreadable.of("unexpected", detail="An empty reply")
        authentication = None if operation is None else operation.find("authentication")
        return Reply(
            Part(_text(control, "status"), self._errors(root, control)),
            None if operation is None else self._authentication(operation, authentication),
            () if operation is None else tuple(self._result(found) for found in operation.iterfind("result")),
        )

    def _authentication(self, operation: Element, element: Element | None) -> Authentication:
        return Authentication(
            _text(element, "status"),
            self._errors(operation, element),
            user_id=_text(element, "userid"),
            company_id=_text(element, "companyid"),
            entity_id=_text(element, "locationid"),
            server_time=_time(_text(element, "sessiontimestamp")),
            expires_at=_time(_text(element, "sessiontimeout")),
        )

    def _result(self, element: Element) -> FunctionResult:
        data = element.find("data")
        return FunctionResult(
            _text(element, "status"),
            self._errors(element),
            function=_text(element, "function"),
            control_id=_text(element, "controlid"),
            page=None if data is None else self._page(data),
            data=data,
        )

    def _page(self, data: Element) -> QueryPage | None:
        rows = self._rows.get(data)
        if rows is None:
            if "totalcount" not in data.attrib:
                return None
            # Rows under a name we did not expect were left in the tree.
            rows = [row(found) for found in data]
        remaining = _number(data, "numremaining", 0)
        offset = _number(data, "offset", 0)
        return QueryPage(
            rows=rows,
            total=_number(data, "totalcount", offset + len(rows) + remaining),
            count=_number(data, "count", len(rows)),
            remaining=remaining,
            offset=offset,
        )

    def _errors(self, *places: Element | None) -> tuple[ErrorEntry, ...]:
        """All errors at *places*: a few replies put those of the sign-in one level deeper."""
        return tuple(
            self._entry(error)
            for place in places
            if place is not None
            for error in place.iterfind("errormessage/error")
        )

    def _entry(self, error: Element) -> ErrorEntry:
        names = ("errorno", "description", "description2", "correction")
        found = [without_ticket(self._masked(cleaned(_text(error, name)))) for name in names]
        (errorno, _), (description, _), (description2, _), (correction, _) = found
        more = error.find("additionalinfo")
        return ErrorEntry(
            errorno,
            description,
            description2,
            correction,
            support_id=next((ticket for _, ticket in found if ticket), ""),
            error_id=self._masked(cleaned(_anywhere(more, "errorid"))),
            category=self._masked(cleaned(_anywhere(more, "category"))),
        )


def _text(element: Element | None, name: str) -> str:
    """The text of a child, tags inside it left out."""
    found = None if element is None else element.find(name)
    return "" if found is None else _words(found)


def _anywhere(element: Element | None, name: str) -> str:
    """The same for a descendant in any spelling: no public source shows this part whole (unconfirmed)."""
    if element is not None:
        for found in element.iter():
            if str(found.tag).lower() == name:
                return _words(found)
    return ""


def _words(element: Element) -> str:
    return "".join(cast("Iterator[str]", element.itertext())).strip()


def _number(element: Element, name: str, default: int) -> int:
    text = element.get(name, "").strip()
    return int(text) if text.isascii() and text.isdigit() else default


def _time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
