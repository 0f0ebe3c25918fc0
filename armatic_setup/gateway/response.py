"""Replies as values, read while they arrive. Judged by their bytes, never by the HTTP status.

A reply has three places that can fail by themselves: control, authentication, and each result. Every
element is optional here: real replies leave out what they like.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Final, cast

from armatic_setup.faults import ErrorEntry
from armatic_setup.gateway.answers import QueryPage
from armatic_setup.gateway.errors import Unreadable
from armatic_setup.gateway.parsing import ReplyParser, row
from armatic_setup.gateway.rows import Rows
from armatic_setup.gateway.texts import cleaned, harmless, shortened, without_ticket

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: More errors or results of one reply say nothing new; real replies have a few.
_MOST_ERRORS: Final = 20
_MOST_RESULTS: Final = 200
#: Characters of a text that is shown.
_LONGEST_TEXT: Final = 2_000
#: Digits of a count.
_LONGEST_COUNT: Final = 15


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
    root = parser.close()
    return _Translation(parser.rows, masked).reply(root)


class _Translation:
    """Turns the tree that is left into values."""

    def __init__(self, rows: Callable[[Element], Rows | None], masked: Callable[[str], str]) -> None:
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
            Part(self._text(control, "status"), self._errors(root, control)),
            None if operation is None else self._authentication(operation, authentication),
            () if operation is None else self._results(operation),
        )

    def _authentication(self, operation: Element, element: Element | None) -> Authentication:
        return Authentication(
            self._text(element, "status"),
            self._errors(operation, element),
            user_id=self._text(element, "userid"),
            company_id=self._text(element, "companyid"),
            entity_id=self._text(element, "locationid"),
            server_time=_time(self._text(element, "sessiontimestamp")),
            expires_at=_time(self._text(element, "sessiontimeout")),
        )

    def _results(self, operation: Element) -> tuple[FunctionResult, ...]:
        found = list(islice(operation.iterfind("result"), _MOST_RESULTS + 1))
        if len(found) > _MOST_RESULTS:
            raise Unreadable.of("too_large", detail="More results than a request can have functions")
        return tuple(map(self._result, found))

    def _result(self, element: Element) -> FunctionResult:
        data = element.find("data")
        return FunctionResult(
            self._text(element, "status"),
            self._errors(element),
            function=self._text(element, "function"),
            control_id=self._text(element, "controlid"),
            page=None if data is None else self._page(data),
            data=data,
        )

    def _page(self, data: Element) -> QueryPage | None:
        rows = self._rows(data)
        if rows is None:
            if "totalcount" not in data.attrib:
                return None
            # Rows under a name we did not expect were left in the tree.
            names: dict[str, str] = {}
            rows = Rows.of([row(found, names) for found in data])
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
        found = (
            self._entry(error)
            for place in places
            if place is not None
            for error in place.iterfind("errormessage/error")
        )
        return tuple(islice(found, _MOST_ERRORS))

    def _entry(self, error: Element) -> ErrorEntry:
        names = ("errorno", "description", "description2", "correction")
        found = [without_ticket(cleaned(_words(error.find(name)))) for name in names]
        errorno, description, description2, correction = (self._shown(text) for text, _ in found)
        more = error.find("additionalinfo")
        return ErrorEntry(
            errorno,
            description,
            description2,
            correction,
            support_id=self._shown(next((ticket for _, ticket in found if ticket), "")),
            error_id=self._shown(cleaned(_words(_anywhere(more, "errorid")))),
            category=self._shown(cleaned(_words(_anywhere(more, "category")))),
        )

    def _text(self, element: Element | None, name: str) -> str:
        """The text of a child."""
        return self._shown(harmless(_words(None if element is None else element.find(name))))

    def _shown(self, text: str) -> str:
        """*text* without secrets, which are looked for before it is cut."""
        return shortened(self._masked(text), _LONGEST_TEXT)


def _anywhere(element: Element | None, name: str) -> Element | None:
    """A descendant in any spelling: no public source shows this part whole (unconfirmed)."""
    if element is None:
        return None
    return next((found for found in element.iter() if str(found.tag).lower() == name), None)


def _words(element: Element | None) -> str:
    """The text of an element, tags inside it left out."""
    return "" if element is None else "".join(cast("Iterator[str]", element.itertext())).strip()


def _number(element: Element, name: str, default: int) -> int:
    text = element.get(name, "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST_COUNT else default


def _time(text: str) -> datetime | None:
    try:
        told = datetime.fromisoformat(text)
    except ValueError:
        return None
    # Years ago or ahead, it is no clock; and close to the ends of the calendar no zone can be added.
    return told if 2000 <= told.year < 2200 else None
