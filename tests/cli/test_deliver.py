"""``deliver``: off until an address and a key are set, marked as a proposal, and told plainly how it went."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from armatic_setup import settings
from armatic_setup.cli import main
from armatic_setup.delivery.intake_receiver import Receivers
from armatic_setup.delivery.words import proposal
from armatic_setup.keychain import Keychain
from armatic_setup.logbook.book import read_log
from armatic_setup.logbook.entries import Delivered, DeliveryBegun
from armatic_setup.practice import PracticeGateway
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.secret import Secret
from tests.cli.conftest import Program, Ran
from tests.delivery.intake_samples import assert_same
from tests.sync.practice import CATALOGUE

KEY = "ARMATIC_INTAKE_KEY"


@pytest.fixture
def armatic(gateway: PracticeGateway) -> Iterator[PracticeArmatic]:
    with PracticeArmatic(gateway.company) as armatic:
        yield armatic
        assert armatic.problems == []


@pytest.fixture
def database(program: Program, tmp_path: Path) -> Path:
    path = tmp_path / "data.sqlite3"
    assert program.run("sync", "--database", str(path)).code == 0
    return path


def run(program: Program, *words: str, **changes: str) -> Ran:
    """A command that signs in nowhere."""
    from subprocess import DEVNULL, PIPE, Popen

    from tests.cli.conftest import finish

    python, main_file, *_ = program.words("deliver")
    return finish(
        Popen(
            [python, main_file, "deliver", *words],
            env=program.environment(**changes),
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=PIPE,
            encoding="utf-8",
        ),
        secrets=tuple(changes.values()),
    )


def words_of(text: str) -> str:
    return " ".join(text.split())


def test_without_an_address_nothing_is_sent(
    program: Program, database: Path, armatic: PracticeArmatic
) -> None:
    ran = run(program, "--database", str(database), **{KEY: armatic.token})
    assert ran.code == 2
    assert "no address and access key are set" in ran.err
    assert "no public interface" in ran.err
    assert armatic.calls.requests == 0


def test_without_a_key_nothing_is_sent(program: Program, database: Path, armatic: PracticeArmatic) -> None:
    assert run(program, "--configure", armatic.address, **{KEY: armatic.token}).code == 0
    assert run(program, "--database", str(database)).code == 2
    assert armatic.calls.requests == 0


def test_from_nothing_to_totals_that_agree(
    program: Program, database: Path, armatic: PracticeArmatic
) -> None:
    here = ("--database", str(database))
    configured = run(program, "--configure", armatic.address, **{KEY: armatic.token})
    assert configured.code == 0
    assert proposal() in words_of(configured.out)
    assert "nothing yet" in run(program, "--status", *here).out
    first = run(program, *here, **{KEY: armatic.token})
    assert first.code == 0, first.out + first.err
    assert proposal() in words_of(first.out)
    assert "The receiver holds the same" in first.out
    assert_same(database, armatic, CATALOGUE.objects)
    again = run(program, *here, "--json", **{KEY: armatic.token})
    assert {"delivered": 0, "agrees": True, "proposal": True, "exit": 0}.items() <= again.last.items()
    assert "0 records" in run(program, "--status", *here).out
    assert run(program, "--forget", *here).code == 0
    assert run(program, *here, **{KEY: armatic.token}).code == 2
    assert run(program, "--status", *here, "--json").last["begun"] is False


def test_the_key_is_in_no_file_and_no_refusal(
    program: Program, database: Path, armatic: PracticeArmatic
) -> None:
    """However it ends; ``run`` searches what is said."""
    here = ("--database", str(database), "--details")
    marker = armatic.token = "marker-intake-key"
    run(program, "--configure", armatic.address, **{KEY: marker})
    for fault in ("http_401", "http_403", "http_404", "http_409", "not_json", "redirect", ""):
        if fault:
            armatic.faults.add(fault, route="deliver")
        run(program, *here, **{KEY: marker})
        armatic.faults.clear()
    assert armatic.intake.streams
    for folder in (program.home, database.parent):
        for file in folder.rglob("*"):
            assert not file.is_file() or marker.encode() not in file.read_bytes(), file


def test_a_refusal_is_explained(program: Program, database: Path, armatic: PracticeArmatic) -> None:
    here = ("--database", str(database))
    run(program, "--configure", armatic.address, **{KEY: armatic.token})
    ran = run(program, *here, **{KEY: "another-key-marker"})
    assert ran.code == 1
    assert "refused the access key" in words_of(ran.out)


def test_totals_that_differ_are_shown_and_begin_anew_mends_them(
    program: Program, database: Path, armatic: PracticeArmatic
) -> None:
    here = ("--database", str(database))
    run(program, "--configure", armatic.address, **{KEY: armatic.token})
    run(program, *here, **{KEY: armatic.token})
    company = next(iter(armatic.intake.streams.values())).declared.company_id
    armatic.intake.of_company(company).rows["ARINVOICE"].popitem()
    ran = run(program, *here, **{KEY: armatic.token})
    assert ran.code == 1
    assert "The receiver holds something else" in ran.out
    assert "ARINVOICE" in ran.out
    assert "--begin-anew" in ran.out
    assert run(program, *here, "--begin-anew", **{KEY: armatic.token}).code == 0
    assert_same(database, armatic, CATALOGUE.objects)


def test_practice_needs_nothing_and_keeps_nothing(program: Program) -> None:
    ran = run(program, "--practice", "--json")
    assert ran.code == 0, ran.out + ran.err
    assert ran.last["agrees"] is True
    assert ran.last["proposal"] is True
    assert not list(program.home.rglob("*.sqlite3"))


@pytest.mark.parametrize("address", ["http://intake.example.com", "ftp://x", "nonsense"])
def test_an_address_that_is_not_encrypted_is_refused(
    program: Program, armatic: PracticeArmatic, address: str
) -> None:
    assert run(program, "--configure", address, **{KEY: armatic.token}).code == 1
    assert settings.read(program.home).intake == ""


def test_the_help_says_that_it_is_a_proposal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deliver", "--help"]) == 0
    text = words_of(capsys.readouterr().out)
    assert "A PROPOSAL" in text
    assert "no public interface" in text


def test_the_key_is_kept_in_the_keychain_alone(tmp_path: Path, memory_keyring: object) -> None:
    allowed = frozenset({f"{type(memory_keyring).__module__}.{type(memory_keyring).__qualname__}"})
    chain = Keychain(memory_keyring, allowed=allowed)  # type: ignore[arg-type]
    receivers = Receivers(tmp_path, chain, {})
    assert receivers.configured() is None
    receivers.keep("https://in.example.com/", Secret("marker-key"))
    receiver = receivers.configured()
    assert receiver is not None
    assert (receiver.address, receiver.token) == ("https://in.example.com", Secret("marker-key"))
    assert all(b"marker-key" not in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert receivers.forget()
    assert receivers.configured() is None
    assert not receivers.forget()


def test_a_delivery_is_in_the_log(program: Program, database: Path, armatic: PracticeArmatic) -> None:
    assert run(program, "--configure", armatic.address, **{KEY: armatic.token}).code == 0
    assert run(program, "--database", str(database), **{KEY: armatic.token}).code == 0
    noted = [line.entry for line in read_log(program.home / "logs")]
    (begun,) = [entry for entry in noted if isinstance(entry, DeliveryBegun)]
    (ended,) = [entry for entry in noted if isinstance(entry, Delivered)]
    assert begun.waiting == ended.delivered == ended.records > 0
    assert ended.differing == 0
