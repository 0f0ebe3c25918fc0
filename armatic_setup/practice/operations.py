"""Runs the functions of a request that has signed in, each with a result of its own."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from armatic_setup.practice import metadata
from armatic_setup.practice.access import LoginRefusedError, PracticeAccess
from armatic_setup.practice.calls import CallLog
from armatic_setup.practice.columns import Column
from armatic_setup.practice.company import PracticeCompany
from armatic_setup.practice.context import Context, Request
from armatic_setup.practice.fault_kind import FaultKind, Where
from armatic_setup.practice.faults import FaultPlan, PlannedFault
from armatic_setup.practice.pages import Fragment, PageCache
from armatic_setup.practice.permissions import PracticePermissions
from armatic_setup.practice.query import Finder, Page, Query
from armatic_setup.practice.query_reader import QueryReader
from armatic_setup.practice.refusals import GENERIC, QueryError, denied, fill, operation_name
from armatic_setup.practice.render import Style, rows_xml
from armatic_setup.practice.row_faults import retold, tampered
from armatic_setup.practice.schema import DataType, ObjectSpec, Row
from armatic_setup.practice.sessions import Sessions
from armatic_setup.practice.xml_out import (
    ErrorText,
    ResultText,
    element,
    failed_result,
    leaf,
    result,
    result_with_rows,
)

#: Functions that change data. They are refused as missing permissions and counted as writing.
_WRITES: Final = frozenset(
    {"create", "update", "delete", "create_invoice", "create_arpayment", "apply_arpayment"}
)


@dataclass(slots=True)
class _Cursor:
    """What ``readMore`` goes on with."""

    query: Query
    spec: ObjectSpec
    session: str


class Operations:
    """All functions that the practice gateway knows. Safe to use from several threads."""

    def __init__(
        self,
        company: PracticeCompany,
        access: PracticeAccess,
        permissions: PracticePermissions,
        sessions: Sessions,
        faults: FaultPlan,
        calls: CallLog,
        pages: PageCache,
    ) -> None:
        self._company = company
        self._access = access
        self._permissions = permissions
        self._sessions = sessions
        self._faults = faults
        self._calls = calls
        self._pages = pages
        self._reader = QueryReader(company)
        self._finder = Finder(company)
        self._cursors: dict[str, _Cursor] = {}
        self._numbers = itertools.count(1)
        self._functions: Mapping[str, Callable[[Request, Context], ResultText]] = {
            "getAPISession": self._get_session,
            "query": self._query,
            "readByQuery": self._read_by_query,
            "readMore": self._read_more,
            "read": self._read,
            "readByName": self._read,
            "lookup": self._lookup,
            "getFinancialSetup": self._financial_setup,
            "get_applications": self._applications,
            "readEntityDetails": self._entities,
            "readUserFormatting": self._formatting,
            "getUserPermissions": self._user_permissions,
        }

    def known(self, name: str) -> bool:
        """Whether the gateway's schema has a function of this name."""
        return name in self._functions or name in _WRITES

    def run(self, request: Request, context: Context) -> ResultText:
        """The result of one function."""
        fault = self._faults.take(Where.RESULT, [(request.name, request.object)])
        if fault is not None:
            return self._failed(request, fault.kind)
        try:
            with self._company.lock:
                if request.name in _WRITES:
                    self._calls.write()
                    raise QueryError(denied(request.name.upper(), request.object or "customer"))
                return self._functions[request.name](request, context)
        except QueryError as refused:
            return failed_result(request.name, request.control_id, [self._with_support_id(refused.error)])

    # Failures ---------------------------------------------------------------------------------------

    def _failed(self, request: Request, kind: FaultKind) -> ResultText:
        name = request.object or "CUSTOMER"
        words = {"object": name, "type": name.lower(), "operation": operation_name(request.name)}
        errors = [fill(error, words) for error in kind.errors]
        return failed_result(request.name, request.control_id, errors, kind.result_status)

    def _with_support_id(self, error: ErrorText) -> ErrorText:
        """The error with a Support ID behind its text, percent-encoded as real ones are."""
        number = next(self._numbers)
        tail = f" [Support ID: {self._company.id}%3AEB{number:04d}%7EYk1Q8P0e1Y6D-_VsyE8JSgAAAAk]"
        return replace(error, description2=error.description2 + tail)

    def _readable(self, request: Request) -> ObjectSpec:
        spec = self._defined(request)
        if not self._permissions.may_read(spec.name):
            if spec.name == "AUDITHISTORY":
                parts = ("description", "description2", "correction")
                raise QueryError(
                    ErrorText("", "", "You do not have permission to view audit history", "", parts)
                )
            raise QueryError(denied(operation_name(request.name), spec.name))
        return spec

    def _defined(self, request: Request) -> ObjectSpec:
        spec = self._company.objects.get(request.object)
        if spec is None or not self._permissions.available(spec.name):
            words = f"Object definition {request.object} not found"
            if request.name == "readByQuery":
                raise QueryError(ErrorText("Query Failed", "", words, ""))
            raise QueryError(ErrorText("XL03000009", "There was an error processing the function", words, ""))
        return spec

    # Functions --------------------------------------------------------------------------------------

    def _get_session(self, request: Request, context: Context) -> ResultText:
        entity = context.session.entity
        wanted = request.body.child("locationid")
        if wanted is not None:
            entity = wanted.text.strip()
            try:
                self._access.check_entity(entity, frozenset(one.id for one in self._company.entities))
            except LoginRefusedError as refused:
                raise QueryError(replace(refused.error, errorno="Get API Session Failed")) from refused
        endpoint = context.endpoint
        fault = self._faults.take(Where.SESSION_ANSWER, [(request.name, "")])
        if _is(fault, "new_endpoint"):
            endpoint = endpoint.replace("/ia/xml/", "/na12/ia/xml/")
        who = context.session
        session = self._sessions.open(who.user, who.company, entity, endpoint)
        identity = session.id
        if fault is not None:
            match fault.kind.name:
                case "foreign_endpoint":
                    endpoint = "https://gateway.example.net/ia/xml/xmlgw.phtml"
                case "plain_endpoint":
                    endpoint = "http://na12.intacct.com/ia/xml/xmlgw.phtml"
                case "no_session_id":
                    identity = ""
        api = element(
            "api", leaf("sessionid", identity), leaf("endpoint", endpoint), leaf("locationid", entity)
        )
        return result(request.name, request.control_id, element("data", api))

    def _query(self, request: Request, context: Context) -> ResultText:
        spec = self._readable(request)
        query = self._reader.read_query(spec, request.body, context.viewer)
        fault = self._faults.take(Where.ROWS, [(request.name, request.object)])
        if query.aggregates:
            return self._aggregates(request, context, query, bare=_is(fault, "bare_aggregates"))
        if _is(fault, "repeated_page"):
            query = replace(query, offset=0)
        page = self._finder.page(query)
        attributes = _counts(spec.name, page, query.offset)
        if _is(fault, "wrong_total"):
            attributes["totalcount"] = str(page.total + 1)
        columns: Sequence[Column] = query.select
        if fault is not None:
            rows_sent = tampered(page.rows(), query.table, fault)
            page = Page(page.total, len(rows_sent), lambda: rows_sent)
            columns = [retold(column, fault) for column in columns]
        rows = self._rows(
            query, page, columns, Style(spec.name, spaced=context.spaced), context, kept=fault is None
        )
        return result_with_rows(request.name, request.control_id, attributes, rows)

    def _aggregates(self, request: Request, context: Context, query: Query, *, bare: bool) -> ResultText:
        lines = self._finder.groups(query)
        picked = lines[query.offset : query.offset + query.page_size]
        shown = Page(len(lines), len(picked), lambda: picked)
        columns = [replace(column, at=at, get=_cell_at(at)) for at, column in enumerate(query.select)]
        for at, one in enumerate(query.aggregates, start=len(columns)):
            name = one.column.name if bare else f"{one.function.upper()}.{one.column.name}"
            kept = one.function in {"min", "max"}
            datatype = one.column.datatype if kept else DataType.DECIMAL
            columns.append(Column(name, datatype, at, _cell_at(at), {}))
        style = Style(query.table.spec.name, spaced=context.spaced)
        rows = rows_xml(picked, columns, style, context.viewer.calendar).encode()
        attributes = _counts(query.table.spec.name, shown, query.offset)
        return result_with_rows(request.name, request.control_id, attributes, rows)

    def _read_by_query(self, request: Request, context: Context) -> ResultText:
        spec = self._readable(request)
        query = self._reader.read_legacy(spec, request.body, context.viewer)
        return self._legacy_page(request, context, spec, query)

    def _read_more(self, request: Request, context: Context) -> ResultText:
        cursor = self._cursors.pop(request.body.value("resultId").strip(), None)
        if cursor is None or cursor.session != context.session.id:
            raise QueryError(GENERIC)  # the real text for a cursor that is gone is unconfirmed
        return self._legacy_page(request, context, cursor.spec, cursor.query)

    def _legacy_page(self, request: Request, context: Context, spec: ObjectSpec, query: Query) -> ResultText:
        page = self._finder.page(query)
        attributes = _counts(spec.name.lower(), page, query.offset)
        following = ""
        if attributes["numremaining"] != "0":
            following = f"{next(self._numbers):012d}Q"
            later = replace(query, offset=query.offset + query.page_size)
            self._cursors[following] = _Cursor(later, spec, context.session.id)
        legacy = {name: attributes[name] for name in ("listtype", "count", "totalcount", "numremaining")}
        style = Style(spec.name.lower(), letters=True, spaced=context.spaced)
        rows = self._rows(query, page, query.select, style, context)
        return result_with_rows(request.name, request.control_id, {**legacy, "resultId": following}, rows)

    def _read(self, request: Request, context: Context) -> ResultText:
        spec = self._readable(request)
        by_name = request.name == "readByName"
        query = self._reader.read_keys(spec, request.body, context.viewer, by_name=by_name)
        return self._legacy_page(request, context, spec, query)

    def _rows(
        self,
        query: Query,
        page: Page,
        columns: Sequence[Column],
        style: Style,
        context: Context,
        *,
        kept: bool = True,
    ) -> bytes | Fragment:
        calendar = context.viewer.calendar

        def make() -> bytes:
            return rows_xml(page.rows(), columns, style, calendar).encode()

        if not context.compressed or not kept or not self._pages.budget:
            return make()
        names = tuple(column.name for column in columns)
        key = (query.identity, self._company.version, names, query.offset, query.page_size, style)
        return self._pages.get(key, make)

    def _lookup(self, request: Request, _: Context) -> ResultText:
        spec = self._defined(request)  # permissions are not asked for
        return result(request.name, request.control_id, metadata.definition(spec, self._company.label))

    def _financial_setup(self, request: Request, _: Context) -> ResultText:
        return result(request.name, request.control_id, metadata.financial_setup(self._company))

    def _applications(self, request: Request, _: Context) -> ResultText:
        codes = (leaf("application", code) for code in self._permissions.codes())
        return result(request.name, request.control_id, element("data", *codes))

    def _entities(self, request: Request, _: Context) -> ResultText:
        shown = [
            one
            for one in self._company.entities
            if self._access.entities is None or one.id in self._access.entities
        ]
        return result(request.name, request.control_id, metadata.entities(shown, self._company.base_currency))

    def _formatting(self, request: Request, _: Context) -> ResultText:
        user, key = request.body.value("userId").strip(), request.body.value("key").strip()
        if user != self._access.user and key != str(self._access.user_key):
            raise QueryError(GENERIC)
        return result(request.name, request.control_id, metadata.user_formatting(self._access))

    def _user_permissions(self, request: Request, _: Context) -> ResultText:
        """Whether a user may read its own rights without this right is unconfirmed; here it may not."""
        if not self._permissions.may_read_permissions():
            raise QueryError(denied("GETUSERPERMISSIONS", "userinfo"))
        if request.body.value("userId").strip() != self._access.user:
            raise QueryError(GENERIC)
        data = metadata.user_permissions(self._permissions.effective(), self._company.label)
        return result(request.name, request.control_id, data)


def _counts(listtype: str, page: Page, offset: int) -> dict[str, str]:
    return {
        "listtype": listtype,
        "totalcount": str(page.total),
        "offset": str(offset),
        "count": str(page.count),
        "numremaining": str(max(0, page.total - offset - page.count)),
    }


def _is(fault: PlannedFault | None, name: str) -> bool:
    return fault is not None and fault.kind.name == name


def _cell_at(at: int) -> Callable[[Row], str | int | None]:
    return lambda row: row[at]
