"""``update``: what it says, what it keeps, and its line in the log."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from armatic_setup import settings
from armatic_setup.cli import main
from armatic_setup.logbook import entries
from armatic_setup.logbook.book import read_log
from armatic_setup.updates import source as source_room
from tests.gateway.loopback import Answer, Server, reply
from tests.updates.vendor import PACKAGE, PAGE, text, write_source

Install = Callable[[Server], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    def names(server: Server) -> None:
        file = write_source(tmp_path, server)
        monkeypatch.setattr(source_room, "file_of_source", lambda: file)

    return names


def logged(home: Path) -> list[str]:
    return [
        line.entry.outcome for line in read_log(home / "logs") if isinstance(line.entry, entries.UpdateAsked)
    ]


def test_as_shipped_it_is_off_and_says_that_nobody_can_be_asked(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["update"]) == 0
    out = capsys.readouterr().out
    assert "Asked daily   no" in out
    assert "No address is set for this installation." in out
    assert main(["update", "--check"]) == 1
    assert "No address is set for this installation, so it cannot ask" in " ".join(
        capsys.readouterr().out.split()
    )
    assert not home.exists()


def test_a_newer_version_is_told_with_its_page_and_sums(
    home: Path, install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    with Server(reply(text())) as server:
        install(server)
        assert main(["update", "--check"]) == 0
        asked = capsys.readouterr().out
        assert main(["update"]) == 0
        assert len(server.requests) == 1
    for words in (asked, capsys.readouterr().out):
        assert "Newest        9.1.0 of 2026-11-30" in words
        assert PAGE in words
        assert PACKAGE.sha256 in words
    assert logged(home) == ["newer"]


def test_for_programs(home: Path, install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    with Server(reply(text())) as server:
        install(server)
        assert main(["update", "--check", "--on", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["newer"], said["newest"], said["daily"], said["page"]) == (True, "9.1.0", True, PAGE)
    assert said["packages"] == {PACKAGE.name: PACKAGE.sha256}
    assert settings.read(home).updates


def test_the_switch(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "--on"]) == 0
    assert "yes, by the window" in capsys.readouterr().out
    assert settings.read(home).updates
    assert main(["update", "--off"]) == 0
    assert not settings.read(home).updates
    assert main(["update", "--on", "--off"]) == 2


@pytest.mark.parametrize(
    ("answers", "sentence", "code", "outcome"),
    [
        ([reply("", 503)], "did not answer as it should", 3, "update_not_reached"),
        ([reply("{}")], "not signed by the vendor", 1, "update_not_genuine"),
    ],
)
def test_a_failure_is_a_sentence_and_one_line_of_the_log(
    answers: list[Answer], sentence: str, code: int, outcome: str,
    home: Path, install: Install, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    with Server(*answers) as server:
        install(server)
        assert main(["update", "--check"]) == code
    said = capsys.readouterr()
    assert sentence in " ".join(said.out.split())
    assert "Traceback" not in said.out + said.err
    assert logged(home) == [outcome]
