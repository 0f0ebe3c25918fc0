"""Ask the gateway for its own counts and sums, and lay ours beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from itertools import chain
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.answers import QueryPage, Result, Row
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.decoding import aggregate
from armatic_setup.gateway.filters import equal_to, is_null, not_equal_to
from armatic_setup.gateway.functions import ASCENDING, Query, count_of, sum_of
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync.customers import compare_customers
from armatic_setup.sync.figures import Figures, KeyRange, figures
from armatic_setup.sync.receivables import CURRENCY, CUSTOMER, amount_field, by_currency
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import (
    INVOICE,
    AmountLine,
    CountLine,
    CurrencyLine,
    Customers,
    TieOut,
)

#: Questions in one request, see ``survey``, and rows that their sums are made of: the answer must not take so
#: long that the line is cut.
_QUESTIONS_A_REQUEST: Final = 8
_ROWS_A_REQUEST: Final = 2_000_000
_NOTHING: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class ReadObject:
    """An object that was read to its end.

    Attributes:
        fields: The fields that were read of it, the key first.
    """

    target: SyncObject
    fields: tuple[str, ...]

    @property
    def amounts(self) -> tuple[str, ...]:
        """The amounts that are summed."""
        return tuple(field for field in self.target.tie_out if field in self.fields)


class Questions:
    """The gateway's own figures, asked for a few at a time.

    Args:
        gateway: Whom to ask.
        cancel: Asked between requests.
    """

    def __init__(self, gateway: Gateway, cancel: CancelToken) -> None:
        self._gateway = gateway
        self._cancel = cancel

    def ask(self, questions: Sequence[Query], rows: Sequence[int] = ()) -> list[Result]:
        """The answer to each question, refusals among them.

        Args:
            questions: What to ask.
            rows: About how many rows each question goes through; left out, few.

        Raises:
            GatewayError: The gateway does not answer.
        """
        answers: list[Result] = []
        together: list[Query] = []
        weight = 0
        for question, more in zip(questions, rows or [0] * len(questions), strict=True):
            full = len(together) == _QUESTIONS_A_REQUEST or weight + more > _ROWS_A_REQUEST
            if together and full:
                answers += self._call(together)
                together, weight = [], 0
            together.append(question)
            weight += more
        return answers + (self._call(together) if together else [])

    def _call(self, questions: Sequence[Query]) -> list[Result]:
        self._cancel.check()
        return list(self._gateway.call(*questions))

    def pages(self, question: Query, first: QueryPage) -> Iterator[Sequence[Row]]:
        """The rows of a grouped query whose first page is here; a page may be followed by others.

        Groups have no key to go on from, so this pages by offset. A group that slips between two pages makes
        a difference, and a difference is compared again.

        Raises:
            GatewayError: The gateway does not answer.
        """
        page, offset = first, 0
        yield page.rows
        while page.remaining and page.rows:
            self._cancel.check()
            offset += len(page.rows)
            page = self._gateway.query(replace(question, offset=offset))
            yield page.rows


def figures_of(name: str, amounts: Sequence[str], keys: KeyRange | None = None) -> Query:
    """The question for an object's count and the sums of some amounts."""
    where = keys.condition if keys else None
    folds = (count_of(KEY), *(sum_of(field) for field in amounts))
    return Query(name, (), where=where, order_by=(), aggregates=folds)


def compare(
    gateway: Gateway,
    store: Store,
    read: Sequence[ReadObject],
    *,
    compared_at: datetime,
    cancel: CancelToken,
) -> TieOut:
    """Compare every object's count and amounts, and the open receivables per currency and per customer.

    Args:
        gateway: Theirs.
        store: Ours.
        read: The objects that were read.
        compared_at: By this computer's clock, UTC.
        cancel: Asked between requests.

    Raises:
        GatewayError: The gateway does not answer, or refuses what it gave before.
        StoreError: The file cannot be read.
    """
    return _Comparison(gateway, store, read, cancel).made(compared_at)


class _Comparison:
    def __init__(
        self, gateway: Gateway, store: Store, read: Sequence[ReadObject], cancel: CancelToken
    ) -> None:
        self._questions = Questions(gateway, cancel)
        self._store = store
        self._read = read
        invoices = any(one.target.name == INVOICE for one in read)
        self._amount = amount_field(store) if invoices else ""

    def made(self, compared_at: datetime) -> TieOut:
        ours = [figures(self._store, one.target, one.amounts) for one in self._read]
        asked = [figures_of(one.target.name, one.amounts) for one in self._read]
        rows = [figure.count if figure.sums else 0 for figure in ours]
        grouped = [self._grouped(CURRENCY), self._grouped(CUSTOMER, CURRENCY)] if self._amount else []
        answers = self._questions.ask([*asked, *grouped], [*rows, *([max(rows, default=0)] * len(grouped))])
        counts: list[CountLine] = []
        amounts: list[AmountLine] = []
        for one, figure, answer in zip(self._read, ours, answers, strict=False):
            count, sums = self._object(one, figure, answer)
            counts.append(count)
            amounts += sums
        if not grouped:
            return TieOut((), tuple(counts), compared_at, tuple(amounts))
        currencies = self._currencies(grouped[0], answers[-2])
        customers = self._customers(grouped[1], answers[-1])
        return TieOut(currencies, tuple(counts), compared_at, tuple(amounts), customers)

    def _object(self, one: ReadObject, ours: Figures, answer: Result) -> tuple[CountLine, list[AmountLine]]:
        name, amounts = one.target.name, one.amounts
        if answer.error is not None and amounts:  # what cannot be summed can be counted all the same
            amounts = ()
            (answer,) = self._questions.ask([figures_of(name, ())])
        theirs = aggregate(_page(answer), KEY, amounts)
        lines = [
            AmountLine(name, field, theirs.sums[field], amount)
            for field, amount in zip(amounts, ours.sums, strict=False)
        ]
        return CountLine(name, theirs.count, ours.count), lines

    def _grouped(self, *fields: str) -> Query:
        """What is open, by some fields: the gateway groups by the fields selected beside a sum."""
        return Query(
            INVOICE,
            fields,
            where=not_equal_to(self._amount, "0"),
            order_by=tuple((field, ASCENDING) for field in fields),
            aggregates=(sum_of(self._amount),),
        )

    def _currencies(self, question: Query, answer: Result) -> tuple[CurrencyLine, ...]:
        ours = {line.currency: line for line in by_currency(self._store)}
        if answer.error is None:
            rows = chain.from_iterable(self._questions.pages(question, _page(answer)))
            theirs = {row.get(CURRENCY) or "": self._sum(row) for row in rows}
        else:
            theirs = self._one_by_one(sorted(ours))
        return tuple(
            CurrencyLine(
                name,
                ours[name].open_invoices if name in ours else 0,
                theirs.get(name, _NOTHING),
                ours[name].amount if name in ours else _NOTHING,
            )
            for name in sorted(ours.keys() | theirs.keys())
        )

    def _one_by_one(self, currencies: Sequence[str]) -> dict[str, Decimal]:
        """The sums of a gateway that does not group: of the currencies that we know of."""
        questions = [
            Query(
                INVOICE,
                (),
                where=equal_to(CURRENCY, name) if name else is_null(CURRENCY),
                order_by=(),
                aggregates=(sum_of(self._amount),),
            )
            for name in currencies
        ]
        answers = self._questions.ask(questions)
        return {
            name: aggregate(_page(answer), "", (self._amount,)).sums[self._amount]
            for name, answer in zip(currencies, answers, strict=True)
        }

    def _customers(self, question: Query, answer: Result) -> Customers | None:
        if answer.error is not None:
            return None
        pages = self._questions.pages(question, _page(answer))
        owed = (
            [(row.get(CUSTOMER) or "", row.get(CURRENCY) or "", f"{self._sum(row):f}") for row in page]
            for page in pages
        )
        return compare_customers(self._store, self._amount, owed)

    def _sum(self, row: Row) -> Decimal:
        return aggregate(QueryPage([row], 1, 1, 0), "", (self._amount,)).sums[self._amount]


def _page(answer: Result) -> QueryPage:
    if answer.error is not None:
        raise answer.error
    assert answer.page is not None  # a query has a page or an error
    return answer.page
