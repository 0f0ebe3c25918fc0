"""Reads ``query``, ``readByQuery`` and ``read`` into queries, or says why they cannot be answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from armatic_setup.practice.columns import Column, Columns, UnknownFieldError
from armatic_setup.practice.company import PracticeCompany
from armatic_setup.practice.conditions import AllOf, AnyOf, Condition, ConditionError, ConditionMaker, IsNull
from armatic_setup.practice.context import Viewer
from armatic_setup.practice.query import Aggregate, Order, Query, Visible
from armatic_setup.practice.refusals import GENERIC, QueryError, malformed_part
from armatic_setup.practice.schema import ObjectSpec
from armatic_setup.practice.sql import read_condition
from armatic_setup.practice.xml_in import Element
from armatic_setup.practice.xml_out import ErrorText

_RELATIONS: Final = {
    "equalto": "==",
    "notequalto": "!=",
    "lessthan": "<",
    "lessthanorequalto": "<=",
    "greaterthan": ">",
    "greaterthanorequalto": ">=",
}
_AGGREGATES: Final = frozenset({"count", "sum", "avg", "min", "max"})
_MAX_PAGE: Final = 2000
_MAX_LEGACY_PAGE: Final = 1000
_DEFAULT_PAGE: Final = 100


class QueryReader:
    """Makes queries from requests. Not locked: the caller holds the company's lock."""

    def __init__(self, company: PracticeCompany) -> None:
        self._company = company
        self._columns = Columns(company)
        self._private = frozenset(one.id for one in company.entities if one.private)

    def read_query(self, spec: ObjectSpec, request: Element, viewer: Viewer) -> Query:
        """A ``query`` element.

        The errors for a missing part, a page size out of bounds and a wrong operator are unconfirmed.

        Raises:
            QueryError: It names an unknown field, or has the wrong form.
        """
        selected = request.child("select")
        if selected is None or not selected.children:
            raise QueryError(malformed_part("select"))
        fields = tuple(
            self._column(spec, one.text.strip()) for one in selected.children if one.tag == "field"
        )
        aggregates = tuple(
            Aggregate(one.tag, self._column(spec, one.text.strip()))
            for one in selected.children
            if one.tag in _AGGREGATES
        )
        if len(fields) + len(aggregates) != len(selected.children):
            raise QueryError(malformed_part("select"))
        options = request.child("options") or Element("options")
        ignore_case = options.value("caseinsensitive").strip() == "true"
        show_private = options.value("showprivate").strip().lower() == "true"
        if options.value("returnformat", "xml").strip() not in {"xml", ""}:
            raise QueryError(malformed_part("returnformat"))
        maker = ConditionMaker(viewer.calendar, ignore_case=ignore_case)
        parts: list[Condition] = []
        filters = request.child("filter")
        if filters is not None and not filters.empty:
            if len(filters.children) != 1:
                raise QueryError(malformed_part("filter"))
            parts.append(self._condition(spec, filters.children[0], maker))
        document = request.value("docparid").strip()
        if document and "DOCPARID" in spec.index:
            parts.append(maker.compare(self._column(spec, "DOCPARID"), "==", document))
        return self._query(
            spec,
            fields,
            aggregates,
            parts,
            self._order(spec, request),
            _whole(request, "pagesize", _DEFAULT_PAGE, 1, _MAX_PAGE),
            _whole(request, "offset", 0, 0, None),
            viewer,
            show_private=show_private,
            identity=(_canonical(filters), document, ignore_case, _canonical(request.child("orderby"))),
        )

    def read_legacy(self, spec: ObjectSpec, request: Element, viewer: Viewer) -> Query:
        """A ``readByQuery`` element. It cannot show private records and has no order.

        Raises:
            QueryError: It cannot be understood; the real gateway gives no reason either.
        """
        maker = ConditionMaker(viewer.calendar, letters=True)
        text = request.value("query").strip()
        try:
            parts = (
                [read_condition(text, lambda name: self._columns.resolve(spec, name), maker)] if text else []
            )
            fields = self._legacy_fields(spec, request)
        except (UnknownFieldError, ConditionError, ValueError) as error:
            raise QueryError(GENERIC) from error
        size = _whole(request, "pagesize", _DEFAULT_PAGE, 1, _MAX_LEGACY_PAGE)
        return self._query(
            spec, fields, (), parts, (), size, 0, viewer, show_private=False, identity=("sql", text)
        )

    def read_keys(self, spec: ObjectSpec, request: Element, viewer: Viewer, *, by_name: bool) -> Query:
        """A ``read`` or ``readByName`` element.

        Raises:
            QueryError: It names an unknown field or no keys.
        """
        keys = [key.strip() for key in request.value("keys").split(",") if key.strip()]
        name = spec.natural_key if by_name else spec.key
        maker = ConditionMaker(viewer.calendar)
        try:
            wanted = maker.one_of(self._columns.resolve(spec, name), keys, wanted=True)
            fields = self._legacy_fields(spec, request)
        except (UnknownFieldError, ConditionError, ValueError) as error:
            raise QueryError(GENERIC) from error
        if not keys:
            raise QueryError(GENERIC)
        return self._query(
            spec, fields, (), [wanted], (), _DEFAULT_PAGE, 0, viewer, show_private=True,
            identity=("keys", by_name, tuple(keys)),
        )  # fmt: skip

    def _query(
        self,
        spec: ObjectSpec,
        fields: tuple[Column, ...],
        aggregates: tuple[Aggregate, ...],
        parts: Sequence[Condition],
        order: tuple[Order, ...],
        page_size: int,
        offset: int,
        viewer: Viewer,
        *,
        show_private: bool,
        identity: tuple[object, ...],
    ) -> Query:
        conditions = list(parts)
        if spec.owner and (viewer.entity or (not show_private and self._private)):
            conditions.append(Visible(self._columns.resolve(spec, spec.owner), viewer.entity, self._private))
        flat = [one for part in conditions for one in (part.parts if isinstance(part, AllOf) else (part,))]
        where = None if not flat else flat[0] if len(flat) == 1 else AllOf(tuple(flat))
        whole = (spec.name, viewer.entity, show_private, viewer.calendar.offset, *identity)
        if aggregates:
            whole = (
                *whole,
                tuple(f.name for f in fields),
                tuple((a.function, a.column.name) for a in aggregates),
            )
        return Query(
            self._company.table(spec.name), fields, aggregates, where, order, page_size, offset, whole
        )

    def _column(self, spec: ObjectSpec, name: str) -> Column:
        try:
            return self._columns.resolve(spec, name)
        except UnknownFieldError as error:
            raise QueryError(
                ErrorText("XL03000010", "", f"Field requested is not valid: {spec.name.lower()}.{name}", "")
            ) from error

    def _legacy_fields(self, spec: ObjectSpec, request: Element) -> tuple[Column, ...]:
        names = [name.strip() for name in request.value("fields").split(",") if name.strip()]
        if not names or names == ["*"]:
            names = [field.name for field in spec.fields]
        return tuple(self._columns.resolve(spec, name) for name in names)

    def _order(self, spec: ObjectSpec, request: Element) -> tuple[Order, ...]:
        orders = request.child("orderby")
        if orders is None:
            return ()
        return tuple(
            Order(self._column(spec, one.value("field").strip()), one.child("descending") is not None)
            for one in orders.all("order")
        )

    def _condition(self, spec: ObjectSpec, one: Element, maker: ConditionMaker) -> Condition:
        if one.tag in {"and", "or"}:
            parts = tuple(self._condition(spec, part, maker) for part in one.children)
            if not parts:
                raise QueryError(malformed_part(one.tag))
            return AllOf(parts) if one.tag == "and" else AnyOf(parts)
        column = self._column(spec, one.value("field").strip())
        values = [value.text for value in one.all("value")]
        try:
            match one.tag, values:
                case "isnull", []:
                    return IsNull(column, wanted=True)
                case "isnotnull", []:
                    return IsNull(column, wanted=False)
                case "between", [low, high]:
                    return maker.between(column, low, high)
                case "in" | "notin", [_, *_]:
                    return maker.one_of(column, values, wanted=one.tag == "in")
                case "like" | "notlike", [pattern]:
                    return maker.like(column, pattern, wanted=one.tag == "like")
                case name, [value] if name in _RELATIONS:
                    return maker.compare(column, _RELATIONS[name], value)
        except ConditionError as error:
            raise QueryError(GENERIC) from error
        raise QueryError(malformed_part(one.tag))


def _whole(request: Element, tag: str, default: int, low: int, high: int | None) -> int:
    text = request.value(tag).strip()
    if not text:
        return default
    if not text.isdecimal() or int(text) < low or (high is not None and int(text) > high):
        raise QueryError(malformed_part(tag))
    return int(text)


def _canonical(one: Element | None) -> object:
    if one is None:
        return None
    return (one.tag, one.text.strip(), tuple(_canonical(child) for child in one.children))
