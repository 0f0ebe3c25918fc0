"""The practice Armatic's intake, asked by hand: what the client never does."""

from __future__ import annotations

import gzip
import hashlib
import threading
from collections.abc import Iterator

import pytest
import requests

from armatic_setup.practice.armatic import PracticeArmatic, intake
from armatic_setup.practice.armatic.intake_lines import read_lines

STREAM = "0f4a1c52-93d7-4c1e-8f0a-1d2b3c4d5e6f"
OTHER = "1f4a1c52-93d7-4c1e-8f0a-1d2b3c4d5e6f"
KINDS = {
    "RECORDNO": "key", "NAME": "text", "DUE": "money", "ON": "date", "AT": "timestamp", "OPEN": "boolean",
}  # fmt: skip
DECLARED = {
    "format": 1,
    "sender": "tests",
    "company_id": "HarborPine",
    "entity_id": "",
    "objects": [{"name": "THING", "fields": [{"name": name, "kind": kind} for name, kind in KINDS.items()]}],
}
TYPE = "urn:armatic-setup:intake:"


class Caller:
    """Asks by hand."""

    def __init__(self, armatic: PracticeArmatic) -> None:
        self._place = f"{armatic.address}/intake/v1/streams/"
        self._headers = {"Authorization": f"Bearer {armatic.token}"}

    def declare(self, stream: str = STREAM, **changes: object) -> requests.Response:
        return requests.put(
            self._place + stream, json={**DECLARED, **changes}, headers=self._headers, timeout=10
        )

    def deliver(
        self, sequence: int, content: bytes, *, key: str = "", stream: str = STREAM, packed: bool = True
    ) -> requests.Response:
        said = f"{stream}\n{sequence}\nTHING\n".encode()
        return requests.put(
            f"{self._place}{stream}/batches/{sequence}?object=THING",
            gzip.compress(content) if packed else content,
            headers={
                **self._headers,
                "Content-Type": "application/x-ndjson",
                "Content-Encoding": "gzip" if packed else "identity",
                "Idempotency-Key": key or hashlib.sha256(said + content).hexdigest(),
            },
            timeout=10,
        )

    def position(self) -> dict[str, object]:
        answer = requests.get(self._place + STREAM, headers=self._headers, timeout=10)
        document: dict[str, object] = answer.json()
        return document


@pytest.fixture
def armatic() -> Iterator[PracticeArmatic]:
    with PracticeArmatic() as armatic:
        yield armatic
        assert armatic.problems == []


@pytest.fixture
def caller(armatic: PracticeArmatic) -> Caller:
    caller = Caller(armatic)
    assert caller.declare().status_code == 201
    return caller


def word(answer: requests.Response) -> str:
    assert answer.headers["Content-Type"] == "application/problem+json"
    document = answer.json()
    assert document["status"] == answer.status_code
    return str(document["type"]).removeprefix(TYPE)


def test_batches_take_effect_in_order_whatever_order_they_come_in(
    armatic: PracticeArmatic, caller: Caller
) -> None:
    later, earlier = b'{"put":{"RECORDNO":1,"NAME":"b"}}\n', b'{"put":{"RECORDNO":1,"NAME":"a"}}\n'
    assert caller.deliver(2, later).status_code == 201
    assert (caller.position()["complete_through"], caller.position()["ahead"]) == (0, [2])
    assert caller.deliver(1, earlier, packed=False).status_code == 201
    assert (caller.position()["complete_through"], caller.position()["ahead"]) == (2, [])
    assert armatic.intake.rows("HARBORPINE")["THING"] == {1: {"RECORDNO": 1, "NAME": "b"}}
    assert word(caller.deliver(7, later)) == "too-far-ahead"


def test_the_same_batch_twice_at_the_same_time_takes_effect_once(
    armatic: PracticeArmatic, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = threading.Barrier(2, timeout=10)

    def reading(*told: object) -> object:
        both.wait()
        return read_lines(*told)  # type: ignore[arg-type]

    monkeypatch.setattr(intake, "read_lines", reading)
    statuses: list[int] = []
    line = b'{"put":{"RECORDNO":1}}\n'
    threads = [
        threading.Thread(target=lambda: statuses.append(caller.deliver(1, line).status_code))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200, 201]
    assert armatic.intake.streams[STREAM].changes == 1


def test_a_changed_content_does_not_hide_behind_an_old_key(caller: Caller) -> None:
    first = b'{"delete":1}\n'
    taken = caller.deliver(1, first).json()["key"]
    assert caller.deliver(1, first).status_code == 200
    assert word(caller.deliver(1, b'{"delete":2}\n')) == "sequence-taken"
    assert word(caller.deliver(2, b'{"delete":2}\n', key=taken)) == "key-differs"


@pytest.mark.parametrize(
    "line",
    [
        '{"put":{"NAME":"a"}}', '{"put":{"RECORDNO":-1}}', '{"put":{"RECORDNO":"1"}}',
        '{"put":{"RECORDNO":true}}', '{"put":{"RECORDNO":1,"MORE":"a"}}', '{"put":{"RECORDNO":1,"DUE":5}}',
        '{"put":{"RECORDNO":1,"DUE":"1e5"}}', '{"put":{"RECORDNO":1,"DUE":"NaN"}}',
        '{"put":{"RECORDNO":1,"ON":"2026-02-30"}}', '{"put":{"RECORDNO":1,"AT":"2026-02-03"}}',
        '{"put":{"RECORDNO":1,"OPEN":1}}', '{"put":{"RECORDNO":1,"NAME":7}}', '{"delete":"1"}',
        '{"delete":1,"put":{"RECORDNO":1}}', "[]", "1", "null", '{"put":[]}',
    ],
)  # fmt: skip
def test_a_line_that_is_not_as_declared_refuses_the_batch(
    armatic: PracticeArmatic, caller: Caller, line: str
) -> None:
    answer = caller.deliver(1, b'{"delete":7}\n' + line.encode() + b"\n")
    assert (answer.status_code, word(answer), answer.json()["line"]) == (422, "not-as-declared", 2)
    assert armatic.intake.streams[STREAM].batches == {}


def test_every_kind_of_value_is_taken(armatic: PracticeArmatic, caller: Caller) -> None:
    line = (
        b'{"put":{"RECORDNO":9223372036854775807,"NAME":"\\u2028","DUE":"-.5","ON":"2024-02-29",'
        b'"AT":"2026-11-30T23:59:59Z","OPEN":false}}\n{"put":{"RECORDNO":0,"NAME":null,"DUE":"5."}}\n'
    )
    assert caller.deliver(1, line).status_code == 201
    assert armatic.intake.streams[STREAM].totals("THING")["DUE", ""] == pytest.approx(4.5)


def test_damaged_content_is_refused_and_a_bomb_not_unpacked(caller: Caller) -> None:
    assert word(caller.deliver(1, b'{"delete":1}')) == "malformed"
    assert word(caller.deliver(1, b"nonsense\n")) == "malformed"
    assert word(caller.deliver(1, b'{"delete":1}\n{"delete":1}\n')) == "not-as-declared"
    assert word(caller.deliver(1, b" " * 50_000_000)) == "too-large"
    assert "limits" in caller.deliver(1, b" " * 50_000_000).json()


def test_another_stream_has_to_say_whom_it_replaces(armatic: PracticeArmatic, caller: Caller) -> None:
    caller.deliver(1, b'{"put":{"RECORDNO":1}}\n')
    refused = caller.declare(OTHER)
    assert (word(refused), refused.json()["current"]) == ("company-taken", STREAM)
    assert caller.declare(OTHER, replaces=STREAM).status_code == 201
    assert dict(armatic.intake.rows("HarborPine")) == {}
    assert word(caller.deliver(2, b'{"delete":1}\n')) == "stream-ended"


def test_a_declaration_may_grow_and_not_shrink(caller: Caller) -> None:
    more = {"name": "MORE", "fields": [{"name": "RECORDNO", "kind": "key"}]}
    assert caller.declare(objects=[*DECLARED["objects"], more]).status_code == 200  # type: ignore[misc]
    assert word(caller.declare()) == "schema-conflict"


def test_without_the_token_nothing_is_told(armatic: PracticeArmatic, caller: Caller) -> None:
    answer = requests.get(f"{armatic.address}/intake/v1/streams/{STREAM}", timeout=10)
    assert (answer.status_code, word(answer)) == (401, "unauthorized")
