"""A gateway without a wire: rows in a dictionary, queries evaluated in a few lines.

It stands in for ``Gateway`` where hundreds of small companies are needed; that the real client and the
practice company agree with it is what the tests over HTTP are for.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation

from lxml import etree

from armatic_setup.faults import ErrorEntry
from armatic_setup.gateway.answers import QueryPage, Result, UserFormatting
from armatic_setup.gateway.errors import OperationRefused
from armatic_setup.gateway.exchange import where_asked
from armatic_setup.gateway.filters import Comparison, Filter
from armatic_setup.gateway.functions import AggregateKind, Lookup, Query, name_of, object_of
from armatic_setup.gateway.session import Session
from armatic_setup.guide.objects import KEY, FieldKind, SyncObject
from armatic_setup.secret import Secret
from armatic_setup.sync.values import UserForms
from tests.sync.samples import NOON

DENIED = ErrorEntry("PL04000005", "", "You do not have permission for API operation READ_BY_QUERY on objects")
ABSENT = ErrorEntry(
    "XL03000009", "There was an error processing the function", "Object definition X not found"
)
NO_HISTORY = ErrorEntry("", "", "You do not have permission to view audit history")
UNKNOWN_FIELD = "Field requested is not valid: "
NO_REASON = ErrorEntry("DL02000001", "Error", "There was an error processing the request.")
Stored = dict[str, str | None]


class FakeGateway:
    def __init__(self, *objects: SyncObject, offset: int = -480, date_format: str = "/mdY") -> None:
        self.objects = {target.name: target for target in objects}
        self.tables: dict[str, dict[int, Stored]] = {target.name: {} for target in objects}
        self.formatting = UserFormatting("en_US", date_format, offset, "24")
        self.forms = UserForms.of(date_format, offset)
        self.now = NOON
        self.session: Session | None = None
        self.on_wait = None
        self.desk = where_asked
        self.requests = 0
        self.seconds_on_the_line = 0.0
        self.refused: dict[str, ErrorEntry] = {}
        self.unlisted: set[str] = set()
        self.unqueryable: set[str] = set()
        self.queries: list[Query] = []
        #: Called before every request is answered; may change the company or raise.
        self.before: Callable[[tuple[object, ...]], None] = lambda _: None
        #: Called with every page before it is given out; may spoil it.
        self.spoil: Callable[[Query, QueryPage], QueryPage] = lambda _, page: page

    def put(self, name: str, key: int, *, stamp: bool = True, **values: str | None) -> None:
        """Save a record as Intacct would: stamped by its own clock."""
        row = self.tables[name].setdefault(key, dict.fromkeys(self.objects[name].fields))
        row.update({KEY: str(key), **values})
        for field in (self.objects[name].modified, self.objects[name].created):
            if field and stamp and (field == self.objects[name].modified or row[field] is None):
                row[field] = self.forms.filter_text(self.now)

    def pass_time(self, **amount: float) -> None:
        self.now += timedelta(**amount)

    # What a Gateway offers

    def sign_in(self) -> Session:
        self._request()
        self.session = Session(
            Secret("s"), "http://127.0.0.1/", None, "HarborPine", "xmlgw-armatic", "", self.now
        )
        return self.session

    def user_formatting(self) -> UserFormatting:
        self._request()
        return self.formatting

    def query(self, query: Query) -> QueryPage:
        result = self.call(query)[0]
        if result.error:
            raise result.error
        assert result.page is not None
        return result.page

    def call(self, *functions: Lookup | Query) -> tuple[Result, ...]:
        self._request(*functions)
        return tuple(self._result(function) for function in functions)

    # Behind it

    def _request(self, *functions: object) -> None:
        self.requests += 1
        self.before(functions)

    def _result(self, function: Lookup | Query) -> Result:
        name, target = name_of(function), object_of(function)
        if isinstance(function, Lookup):
            return Result(name, "f", data=self._definition(target))
        if target == "AUDITHISTORY":
            return Result(
                name,
                "f",
                error=OperationRefused.of("refused", errors=(NO_HISTORY,), function=name, object=target),
            )
        self.queries.append(function)
        entry = self.refused.get(target) or self._unknown_field(function)
        if entry:
            refused = OperationRefused.of("refused", errors=(entry,), function=name, object=target)
            return Result(name, "f", error=refused)
        return Result(name, "f", page=self.spoil(function, self._page(function)))

    def _definition(self, name: str) -> etree._Element:
        data = etree.Element("data")
        for field in self.objects[name].fields:
            if field not in self.unlisted:
                etree.SubElement(etree.SubElement(data, "Field"), "ID").text = field
        return data

    def _unknown_field(self, query: Query) -> ErrorEntry | None:
        used = {*query.fields, *_fields_of(query.where)}
        for field in (self.unlisted | self.unqueryable) & used:
            named = f"{UNKNOWN_FIELD}{query.object.lower()}.{field}"
            return ErrorEntry("XL03000010", description2=named)
        return None

    def _page(self, query: Query) -> QueryPage:
        rows = [row for _, row in sorted(self.tables[query.object].items()) if self._holds(query, row)]
        if query.aggregates:
            return self._groups(query, rows)
        assert query.order_by[0][0] == KEY
        chosen = rows[: query.page_size]
        answer = [{field: row[field] for field in query.fields} for row in chosen]
        return QueryPage(answer, len(rows), len(chosen), len(rows) - len(chosen))

    def _groups(self, query: Query, rows: list[Stored]) -> QueryPage:
        """The fields selected beside an aggregate are what the rows are grouped by."""
        groups: dict[tuple[str | None, ...], list[Stored]] = {} if query.fields else {(): rows}
        for row in rows if query.fields else ():
            groups.setdefault(tuple(row[field] for field in query.fields), []).append(row)
        lines: list[Stored] = [
            dict(zip(query.fields, names, strict=True))
            | {fold.column: self._fold(fold.kind, fold.field, group) for fold in query.aggregates}
            for names, group in sorted(groups.items(), key=lambda item: [name or "" for name in item[0]])
        ]
        chosen = lines[query.offset : query.offset + query.page_size]
        remaining = max(0, len(lines) - query.offset - len(chosen))
        return QueryPage(chosen, len(lines), len(chosen), remaining, query.offset)

    def _fold(self, kind: AggregateKind, field: str, rows: list[Stored]) -> str:
        values = [row[field] for row in rows if row[field] is not None]
        if kind is AggregateKind.COUNT:
            return str(len(values))
        return str(sum((Decimal(str(value)) for value in values), Decimal(0)))

    def _holds(self, query: Query, row: Stored) -> bool:
        return query.where is None or self._true(query.object, query.where, row)

    def _true(self, name: str, where: Filter, row: Stored) -> bool:
        if not isinstance(where, Comparison):
            parts = [self._true(name, part, row) for part in where.parts]
            return all(parts) if where.operator == "and" else any(parts)
        text = row[where.field]
        if where.operator == "isnull":
            return text is None
        if text is None:
            return False
        kind = self.objects[name].fields[where.field]
        ours, theirs = self._value(kind, text), [self._value(kind, value) for value in where.values]
        match where.operator:
            case "greaterthan":
                return bool(ours > theirs[0])
            case "greaterthanorequalto":
                return bool(ours >= theirs[0])
            case "lessthanorequalto":
                return bool(ours <= theirs[0])
            case "equalto":
                return ours == theirs[0]
            case "notequalto":
                return ours != theirs[0]
            case "in":
                return ours in theirs
        raise AssertionError(where.operator)

    def _value(self, kind: FieldKind, text: str) -> Decimal | datetime | str:
        if kind is FieldKind.TIMESTAMP:
            return datetime.strptime(text, "%m/%d/%Y %H:%M:%S").replace(tzinfo=UTC)
        try:
            return Decimal(text)
        except InvalidOperation:
            return text


def _fields_of(where: Filter | None) -> list[str]:
    if where is None:
        return []
    if isinstance(where, Comparison):
        return [where.field]
    return [field for part in where.parts for field in _fields_of(part)]
