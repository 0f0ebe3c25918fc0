"""Each fault of Armatic ends in its diagnosis after the right number of tries."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from armatic_setup.armatic.client import ANSWER_LIMIT, ArmaticClient
from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.armatic.lookup import FoundCustomer, Lookup, look_up
from armatic_setup.armatic.request import Call
from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.rules import diagnose
from armatic_setup.faults import Stage
from armatic_setup.gateway.reports import Exchange, Waiting
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.gateway.transport import Transport
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.practice.armatic import FAULTS as PRACTICED
from armatic_setup.practice.armatic import PracticeArmatic, said
from armatic_setup.secret import Secret
from tests.armatic.fault_table import FAULTS, HARMLESS

CATALOGUE = load_catalogue()
HASTY = RetryPolicy(tries=3, first_wait=0.001, throttle_wait=0.001, longest_wait=1.0)
MARKER = "Armatic-marker-7341"


def client(armatic: PracticeArmatic, cancel: CancelToken | None = None, **options: Any) -> ArmaticClient:
    token = Secret(options.pop("token", armatic.token))
    settings: dict[str, Any] = {"per_second": 0, "retry": HASTY, **options}
    return ArmaticClient(armatic.address, token, cancel or CancelToken(), **settings)


def test_a_customer_is_found(armatic: PracticeArmatic) -> None:
    with client(armatic) as asked:
        found = look_up(asked, " C-00005 ")
    name = next(row["NAME"] for row in armatic.company.rows("CUSTOMER") if row["CUSTOMERID"] == "C-00005")
    assert found == Lookup((FoundCustomer("C-00005", str(name)),))
    assert list(armatic.calls.queries) == ["C-00005"]
    with client(armatic) as asked:
        assert look_up(asked, "nobody-of-this-name") == Lookup()


def test_nothing_is_looked_up_without_a_text(armatic: PracticeArmatic) -> None:
    with client(armatic) as asked, pytest.raises(ValueError, match="nothing"):
        look_up(asked, "  ")


def test_every_fault_of_the_practice_armatic_is_in_the_table() -> None:
    of_others = {"doubled", "cut_request"}  # of the proposed intake: they need something that is posted
    assert FAULTS.keys() | HARMLESS == PRACTICED.keys() - of_others


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_ends_in_its_diagnosis(armatic: PracticeArmatic, name: str) -> None:
    diagnosis, asked_times = FAULTS[name]
    slow = name.startswith("slow")
    armatic.token = MARKER
    armatic.faults.add(name, seconds=600 if slow else 0)
    exchanges: list[Exchange] = []
    cancel = CancelToken()
    transport = Transport(cancel, read_timeout=0.1 if slow else 60.0, body_limit=ANSWER_LIMIT)
    with (
        client(armatic, cancel, transport=transport, on_exchange=exchanges.append) as asked,
        pytest.raises(ArmaticError) as caught,
    ):
        look_up(asked, "C-00005")
    fault = caught.value.fault
    assert fault.stage is Stage.ARMATIC
    assert fault.function == "GET customers"
    assert diagnose(fault, CATALOGUE).id == diagnosis
    assert len(exchanges) == asked_times
    received = armatic.calls.requests  # one that was given up may not be read by the other side yet
    assert received <= asked_times if slow else received == asked_times
    assert {exchange.outcome for exchange in exchanges} - {"ok"} or name.startswith("bare")
    told = "".join(traceback.format_exception(caught.value)) + repr(exchanges) + fault.technical
    assert MARKER not in told
    assert "C-00005" not in fault.technical + repr(exchanges)


@pytest.mark.parametrize("name", sorted(HARMLESS))
def test_an_odd_answer_is_no_fault(armatic: PracticeArmatic, name: str) -> None:
    armatic.faults.add(name)
    with client(armatic) as asked:
        found = look_up(asked, "C-00005")
    assert found.listed is (name not in {"no_list", "null_list"})
    numbers = [one.account_number for one in found.customers if one.account_number.startswith("C-")]
    assert numbers == (["C-00005"] if found.listed else [])


def test_a_refused_token_is_sent_once_even_if_the_refusal_is_cut(armatic: PracticeArmatic) -> None:
    with client(armatic, token="another-token") as asked, pytest.raises(ArmaticError) as caught:
        look_up(asked, "C-00005")
    assert caught.value.fault.kind == "token_refused"
    assert (armatic.calls.requests, armatic.calls.refused) == (1, 1)
    armatic.faults.add("cut_body")
    with client(armatic, token="another-token") as asked, pytest.raises(ArmaticError) as cut:
        look_up(asked, "C-00005")
    assert cut.value.fault.kind == "token_refused"
    assert armatic.calls.requests == 2


def test_retry_after_is_kept_to(armatic: PracticeArmatic) -> None:
    armatic.faults.add("wait", seconds=1, times=1)
    waits: list[Waiting] = []
    with client(armatic, on_wait=waits.append) as asked:
        look_up(asked, "C-00005")
    assert [(wait.seconds, wait.reason, wait.tried) for wait in waits] == [(1.0, "throttled", 1)]


def test_who_asks_to_be_left_alone_for_long_is(armatic: PracticeArmatic) -> None:
    armatic.faults.add("wait", seconds=3600)
    with client(armatic) as asked, pytest.raises(ArmaticError) as caught:
        look_up(asked, "C-00005")
    assert armatic.calls.requests == 1
    assert caught.value.fault.retry_after == 3600


def test_the_waits_get_longer_and_are_spread(armatic: PracticeArmatic) -> None:
    armatic.faults.add("http_500")
    waits: list[Waiting] = []
    patient = RetryPolicy(tries=4, first_wait=0.01, longest_wait=1.0)
    with (
        client(armatic, retry=patient, on_wait=waits.append, chance=lambda: 1.0) as asked,
        pytest.raises(ArmaticError),
    ):
        look_up(asked, "C-00005")
    assert [wait.seconds for wait in waits] == [0.0125, 0.025, 0.05]


def test_a_redirect_takes_the_token_nowhere(armatic: PracticeArmatic) -> None:
    with PracticeArmatic(armatic.company) as other:
        armatic.routes.add("moved", "GET", "/moved", lambda _: said({}, 307, (("Location", other.address),)))
        with client(armatic) as asked, pytest.raises(ArmaticError) as caught:
            asked.send(Call("GET moved", "GET", "/moved"))
        assert caught.value.fault.kind == "redirect"
        assert other.calls.requests == 0


def test_a_call_judges_the_statuses_it_expects(armatic: PracticeArmatic) -> None:
    armatic.faults.add("http_409")
    with client(armatic) as asked:
        answer = asked.send(Call("POST batches", "POST", "/batches", body=b"{}", expected=frozenset({409})))
    assert answer.status == 409
    assert answer.document == {"error": "Conflict", "status": "409"}


def test_what_a_request_says_of_us(armatic: PracticeArmatic) -> None:
    seen: list[dict[str, str]] = []

    def answer(request: Any) -> Any:
        seen.append(dict(request.headers))
        return said({})

    armatic.routes.add("seen", "GET", "/seen", answer)
    with client(armatic) as asked:
        asked.send(Call("GET seen", "GET", "/seen"))
    host = seen[0].pop("host")
    assert armatic.address.endswith(host)
    assert seen == [
        {
            "accept": "application/json",
            "accept-encoding": "gzip",
            "user-agent": seen[0]["user-agent"],
        }
    ]
    assert seen[0]["user-agent"].startswith("ArmaticSetup/")


def test_numbers_are_their_own_digits(armatic: PracticeArmatic) -> None:
    armatic.directory.change("C-00005", account_number=12345678901234567890123)
    with client(armatic) as asked:
        name = next(row["NAME"] for row in armatic.company.rows("CUSTOMER") if row["CUSTOMERID"] == "C-00005")
        found = look_up(asked, str(name))
    assert "12345678901234567890123" in [one.account_number for one in found.customers]
