"""Ask the gateway for its own counts and sums, and lay ours beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.answers import Aggregate
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.decoding import aggregate
from armatic_setup.gateway.filters import equal_to, is_null
from armatic_setup.gateway.functions import AggregateKind, Query, count_of, sum_of
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync.receivables import CURRENCY, amount_field, receivables
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import INVOICE, CountLine, CurrencyLine, TieOut

#: Questions in one request, see ``survey``.
_QUESTIONS_A_REQUEST: Final = 8


def compare(
    gateway: Gateway,
    store: Store,
    targets: Sequence[SyncObject],
    *,
    compared_at: datetime,
    cancel: CancelToken,
) -> TieOut:
    """Compare every object's count, and the open receivables of every currency.

    A currency that only the gateway has cannot be asked for, but its invoices are missing from the count.

    Args:
        gateway: Theirs.
        store: Ours.
        targets: The objects that were read.
        compared_at: By this computer's clock, UTC.
        cancel: Asked between requests.

    Raises:
        GatewayError: The gateway does not answer, or refuses what it gave before.
        StoreError: The file cannot be read.
    """
    ours = receivables(store) if any(target.name == INVOICE for target in targets) else ()
    amount = amount_field(store) if ours else ""
    questions = [Query(target.name, (), order_by=(), aggregates=(count_of(KEY),)) for target in targets]
    for line in ours:
        one = equal_to(CURRENCY, line.currency) if line.currency else is_null(CURRENCY)
        questions.append(Query(INVOICE, (), where=one, order_by=(), aggregates=(sum_of(amount),)))
    answers = _ask(gateway, questions, cancel)
    counts = tuple(
        CountLine(target.name, answer.count, store.count(target))
        for target, answer in zip(targets, answers, strict=False)
    )
    sums = [answer.sums[amount] for answer in answers[len(targets) :]]
    currencies = tuple(
        CurrencyLine(line.currency, line.open_invoices, theirs, line.amount)
        for line, theirs in zip(ours, sums, strict=True)
        if theirs or line.amount or line.open_invoices  # a currency that is all paid proves nothing new
    )
    return TieOut(currencies, counts, compared_at)


def _ask(gateway: Gateway, questions: Sequence[Query], cancel: CancelToken) -> list[Aggregate]:
    """The figure that each question asks for."""
    answers: list[Aggregate] = []
    for start in range(0, len(questions), _QUESTIONS_A_REQUEST):
        cancel.check()
        some = questions[start : start + _QUESTIONS_A_REQUEST]
        for question, result in zip(some, gateway.call(*some), strict=True):
            if result.error is not None:
                raise result.error
            assert result.page is not None  # a query has a page or an error
            folded = [fold.field for fold in question.aggregates if fold.kind is AggregateKind.SUM]
            answers.append(aggregate(result.page, "" if folded else KEY, tuple(folded)))
    return answers
