"""The check over real HTTP: when it asks, what it takes, what it keeps, and what is sent."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, SetupError
from armatic_setup.gateway.endpoint import Endpoint
from armatic_setup.guide.strict import CatalogueError
from armatic_setup.updates import Known, Source, check, is_due, known, load_source
from armatic_setup.updates import source as source_room
from armatic_setup.updates.statement import MOST_BYTES
from tests.gateway.certificates import Authority
from tests.gateway.loopback import Server, cut, reply, reset
from tests.updates.vendor import KEY, NOW, source, statement, text, write_source

JSON = {"Content_Type": "application/json"}


def ask(server: Server, folder: Path, now: datetime = NOW) -> Known:
    return check(source(server), folder, now=now, cancel=CancelToken())


def refusal(server: Server, folder: Path) -> str:
    with pytest.raises(SetupError) as refused:
        ask(server, folder)
    return refused.value.fault.kind


def test_what_is_said_is_told_and_kept(tmp_path: Path) -> None:
    with Server(reply(text(), **JSON)) as server:
        told = ask(server, tmp_path)
        assert told == Known(NOW, statement())
        assert told.newer == statement()
        assert known(tmp_path, source(server)) == told
    assert [path.name for path in tmp_path.iterdir()] == ["update.json"]


def test_this_version_is_no_news(tmp_path: Path) -> None:
    with Server(reply(text(statement("0.1.0")), **JSON)) as server:
        told = ask(server, tmp_path)
    assert told.statement is not None
    assert told.newer is None


def test_nothing_about_the_user_is_sent(tmp_path: Path) -> None:
    with Server(reply(text())) as server:
        ask(server, tmp_path)
        ask(server, tmp_path)
    assert server.requests[0] == server.requests[1]
    lines = server.requests[0].decode().lower().strip().split("\r\n")
    names = sorted(line.partition(":")[0] for line in lines[1:])
    assert names == ["accept", "accept-encoding", "host", "user-agent"]
    assert lines[0] == "get /ia/xml/xmlgw.phtml http/1.1"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply("<html>", 200), "update_not_genuine"),
        (reply(b"\xff\xfe"), "update_not_genuine"),
        (reply(" " * (MOST_BYTES + 1) + text()), "update_not_genuine"),
        (reply(text(), 404), "update_not_reached"),
        (reply(text(), 503), "update_not_reached"),
        (reply("", 302, Location="http://127.0.0.1:1/"), "update_not_reached"),
        (cut(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"), "update_not_reached"),
        (reset(b""), "update_not_reached"),
    ],
    ids=["html", "bytes", "long", "404", "503", "redirect", "cut", "reset"],
)
def test_what_is_no_statement_is_refused_and_changes_nothing(
    answer: object, kind: str, tmp_path: Path
) -> None:
    with Server(reply(text()), answer) as server:  # type: ignore[arg-type]  # an answer
        before = ask(server, tmp_path)
        assert refusal(server, tmp_path) == kind
        assert len(server.requests) == 2  # no redirect was followed, nothing was asked twice
        assert known(tmp_path, source(server)).statement == before.statement


def test_an_older_statement_is_refused_and_a_later_one_taken(tmp_path: Path) -> None:
    older = text(statement("9.2.0", NOW - timedelta(seconds=1)))
    later = text(statement("9.0.0", NOW + timedelta(seconds=1)))
    with Server(reply(text()), reply(older), reply(text()), reply(later)) as server:
        ask(server, tmp_path)
        assert refusal(server, tmp_path) == "update_older"
        assert known(tmp_path, source(server)).statement == statement()
        assert ask(server, tmp_path).statement == statement()
        told = ask(server, tmp_path).statement
        assert told is not None
        assert told.version == "9.0.0"  # the vendor took a version back


def test_once_a_day_whatever_became_of_it(tmp_path: Path) -> None:
    assert is_due(tmp_path, NOW)
    with Server(reply("", 503)) as server:
        refusal(server, tmp_path)
    assert not is_due(tmp_path, NOW)
    assert not is_due(tmp_path, NOW + timedelta(hours=23))
    assert is_due(tmp_path, NOW + timedelta(hours=24))
    assert is_due(tmp_path, NOW - timedelta(hours=1))  # the clock was wrong then, or is now


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"format": 1}', "\x00", '{"format": "armatic-setup-update-check"}']
)
def test_a_damaged_file_is_as_none(content: str, tmp_path: Path) -> None:
    (tmp_path / "update.json").write_text(content)
    with Server(reply(text())) as server:
        assert known(tmp_path, source(server)) == Known()
        assert is_due(tmp_path, NOW)
        assert ask(server, tmp_path).statement == statement()


def test_what_somebody_wrote_into_the_file_is_not_told(tmp_path: Path) -> None:
    with Server(reply(text())) as server:
        ask(server, tmp_path)
        file = tmp_path / "update.json"
        document = json.loads(file.read_text())
        document["signed"] = document["signed"].replace("9.1.0", "9.9.9")
        file.write_text(json.dumps(document))
        assert known(tmp_path, source(server)) == Known(NOW)


def test_cancel_ends_it_at_once(tmp_path: Path) -> None:
    token = CancelToken()

    def answer(peer: object) -> None:
        token.cancel()
        peer.wait_until_gone()  # type: ignore[attr-defined]  # a peer

    with Server(answer) as server, pytest.raises(Cancelled):
        check(source(server), tmp_path, now=NOW, cancel=token)


def test_tls_is_verified(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with Server(reply(text()), tls=authority.server("127.0.0.1")) as server:
        with pytest.raises(SetupError) as refused:
            ask(server, tmp_path)
        assert refused.value.fault.kind == "update_not_reached"
        assert "certificate" in refused.value.fault.detail
        told = check(source(server), tmp_path, now=NOW, cancel=CancelToken(), trust=authority.client)
        assert told.statement == statement()


# -- whom an installation asks ------------------------------------------------------------------------------


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "update.toml"
    monkeypatch.setattr(source_room, "file_of_source", lambda: file)
    return file


def test_as_shipped_nobody_is_asked() -> None:
    assert load_source() is None


def test_an_installation_names_address_and_key(installed: Path) -> None:
    with Server(reply(text())) as server:
        write_source(installed.parent, server)
        assert load_source() == source(server)


@pytest.mark.parametrize(
    ("address", "key", "message"),
    [
        ("http://updates.example.com/", "good", "address is no https address"),
        ("", "good", "address is no https address"),
        ("https://user:word@updates.example.com/", "good", "address is no https address"),
        ("ftp://updates.example.com/", "good", "address is no https address"),
        ("https://updates.example.com/a.json", "", "key is no Ed25519 public key"),
        ("https://updates.example.com/a.json", "AAAA", "key is no Ed25519 public key"),
        ("https://updates.example.com/a.json", "not base64", "key is no Ed25519 public key"),
    ],
)
def test_a_wrong_one_is_refused_with_its_line(address: str, key: str, message: str, installed: Path) -> None:
    good = "B" * 42 + "E="
    installed.write_text(f'address = "{address}"\nkey = "{good if key == "good" else key}"\n')
    with pytest.raises(CatalogueError, match=message):
        load_source()


def test_https_elsewhere_is_taken(installed: Path) -> None:
    installed.write_text(f'address = "https://updates.example.com/a.json"\nkey = "{"B" * 42 + "E="}"\n')
    found = load_source()
    assert isinstance(found, Source)
    assert found.endpoint == Endpoint(
        "https://updates.example.com/a.json", secure=True, host="updates.example.com"
    )
    assert len(found.key) == len(bytes(KEY.verify_key))
