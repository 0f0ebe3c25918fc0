"""The practice Armatic itself, asked by a foreign client: the lookup, who is let in, and what it counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from armatic_setup.practice import PracticeCompany
from armatic_setup.practice.armatic import FAULTS, PracticeArmatic


@pytest.fixture
def armatic(books: PracticeCompany) -> Iterator[PracticeArmatic]:
    with PracticeArmatic(books) as running:
        yield running
    assert running.problems == []


def ask(
    armatic: PracticeArmatic, text: str | None = None, *, token: str = "", path: str = "/customers"
) -> requests.Response:
    headers = {"Authorization": f"Bearer {token or armatic.token}"}
    parameters = {} if text is None else {"query": text}
    return requests.get(armatic.address + path, params=parameters, headers=headers, timeout=10)


def test_a_lookup_answers_as_it_is_publicly_known(armatic: PracticeArmatic) -> None:
    answer = ask(armatic, "c-00005")
    assert answer.headers["Content-Type"].startswith("application/json")
    (found,) = answer.json()["customers"]
    assert found["account_number"] == "C-00005"
    assert found["pay_balance_link"].startswith("https://")
    assert armatic.calls.by_route == {"lookup": 1}


def test_names_are_searched_too_and_an_answer_has_an_end(armatic: PracticeArmatic) -> None:
    found = ask(armatic, "C-").json()["customers"]
    assert len(found) == 25
    name = found[0]["name"]
    assert name in [one["name"] for one in ask(armatic, name.upper()).json()["customers"]]
    assert ask(armatic, "nobody is called so").json() == {"customers": []}


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer other", "Basic practice-armatic-token"])
def test_another_token_is_refused(armatic: PracticeArmatic, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}
    answer = requests.get(armatic.address + "/customers?query=C-00005", headers=headers, timeout=10)
    assert answer.status_code == 401
    assert (armatic.calls.requests, armatic.calls.refused) == (1, 1)
    assert list(armatic.calls.queries) == []


def test_what_there_is_not(armatic: PracticeArmatic) -> None:
    assert ask(armatic).status_code == 400
    assert ask(armatic, path="/invoices").status_code == 404
    assert armatic.calls.by_route == {"lookup": 1, "unknown": 1}


def test_customers_arrive_one_after_the_other(books: PracticeCompany) -> None:
    moment = [1000.0]
    with PracticeArmatic(books, clock=lambda: moment[0]) as armatic:
        numbers = armatic.directory.numbers
        armatic.directory.first_sync(100.0)
        for passed, there in ((0.0, 0), (50.0, len(numbers) // 2), (100.0, len(numbers))):
            moment[0] = 1000.0 + passed
            arrived = [number for number in numbers if ask(armatic, number).json()["customers"]]
            assert arrived == list(numbers[:there])


def test_what_is_arranged_shows(armatic: PracticeArmatic) -> None:
    armatic.directory.hold_back("C-00005", "C-00006")
    assert ask(armatic, "C-00005").json() == {"customers": []}
    armatic.directory.let_in("C-00005")
    armatic.directory.double("C-00005", 3)
    assert len(ask(armatic, "C-00005").json()["customers"]) == 3
    assert ask(armatic, "C-00006").json() == {"customers": []}
    armatic.directory.change("C-00007", account_number="7", pay_balance_link=None)
    name = next(row["NAME"] for row in armatic.company.rows("CUSTOMER") if row["CUSTOMERID"] == "C-00007")
    found = [one for one in ask(armatic, str(name)).json()["customers"] if one["account_number"] == "7"]
    assert found == [{"account_number": "7", "name": name}]


def test_a_fault_shows_as_often_and_where_it_was_planned(armatic: PracticeArmatic) -> None:
    armatic.faults.add("http_503", route="lookup", times=1, after=1)
    statuses = [ask(armatic, "C-00005").status_code for _ in range(3)]
    assert statuses == [200, 503, 200]
    armatic.faults.add("http_503", route="another")
    assert ask(armatic, "C-00005").status_code == 200
    assert armatic.faults.fired == {"http_503": 1}
    with pytest.raises(KeyError):
        armatic.faults.add("moonlight")
    assert all(FAULTS.values())


def test_stopping_ends_what_is_under_way(books: PracticeCompany) -> None:
    armatic = PracticeArmatic(books)
    armatic.start()
    with pytest.raises(RuntimeError):
        armatic.start()
    armatic.stop()
    armatic.stop()
    with pytest.raises(requests.ConnectionError):
        ask(armatic, "C-00005")
