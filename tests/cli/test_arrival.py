"""``arrival``: from synced data to "27 of 27 sampled customers have arrived in Armatic", over real HTTP."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from armatic_setup import paths, settings
from armatic_setup.arrival import access
from armatic_setup.cli import arrival_work, main
from armatic_setup.guide.state import Answers, SetupState, StateStore
from armatic_setup.keychain import Keychain
from armatic_setup.logbook import entries
from armatic_setup.logbook.book import read_log
from armatic_setup.practice import PracticeCompany, PracticeGateway
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.secret import Secret
from armatic_setup.support.story import tell
from tests.arrival.looking import HASTY
from tests.cli.conftest import Program, Ran

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

    Run = Callable[..., Ran]

ARRIVED = "27 of 27 sampled customers have arrived in Armatic, totals agree."


@pytest.fixture
def armatic(company: PracticeCompany) -> Iterator[PracticeArmatic]:
    with PracticeArmatic(company) as practice:
        yield practice
    assert practice.problems == []


@pytest.fixture(scope="session")
def synced(company: PracticeCompany, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from armatic_setup.cancel import CancelToken
    from armatic_setup.gateway.client import Gateway
    from armatic_setup.practice_sign_in import credentials_of
    from armatic_setup.sync.recovery import sync_file
    from tests.sync.practice import CATALOGUE

    path = tmp_path_factory.mktemp("synced") / "HarborPine.sqlite3"
    with (
        PracticeGateway(company) as practice,
        Gateway(credentials_of(practice.access), endpoint=practice.endpoint) as client,
    ):
        sync_file(client, path, catalogue=CATALOGUE, emit=lambda _: None, cancel=CancelToken())
    return path


@pytest.fixture
def run(
    armatic: PracticeArmatic,
    synced: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Runs ``arrival`` for the company that was synced, without the waiting."""
    import shutil

    database = paths.database_file("HarborPine")
    database.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(synced, database)
    assert home in database.parents
    made = arrival_work.ArrivalRequest

    def hasty(*args: object, **more: object) -> object:
        return made(*args, **{"retry": HASTY, **more})

    monkeypatch.setattr(arrival_work, "ArrivalRequest", hasty)

    def run(*options: str, key: str = armatic.token, command: str = "arrival") -> Ran:
        monkeypatch.setenv(access.VARIABLE, key)
        where = ("--armatic-url", armatic.address) if command == "arrival" else ()
        code = main([command, *options, *where])
        told = capsys.readouterr()
        assert not key or key not in told.out + told.err
        assert "pay.example.com" not in told.out + told.err
        return Ran(code, told.out, told.err)

    return run


@pytest.fixture
def ring(memory_keyring: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> Keychain:
    allowed = frozenset({f"{type(memory_keyring).__module__}.{type(memory_keyring).__qualname__}"})
    chain = Keychain(memory_keyring, allowed=allowed)
    made = arrival_work.ArmaticAccess
    monkeypatch.setattr(arrival_work, "ArmaticAccess", lambda: made(chain=chain))
    return chain


def words(ended: Ran) -> str:
    return " ".join(ended.out.split())


def test_all_of_the_sample_have_arrived(run: Run) -> None:
    ended = run("--company", "HarborPine")
    assert ended.code == 0
    assert ARRIVED in ended.out
    assert "No public interface of Armatic tells amounts" in words(ended)


def test_for_a_program_it_is_a_line_each(run: Run) -> None:
    ended = run("--company", "HarborPine", "--json")
    planned, *customers, last = ended.lines
    assert planned == {"event": "planned", "scope": "sample", "customers": 27, "done": 0}
    assert len(customers) == 27
    assert {one["outcome"] for one in customers} == {"arrived"}
    assert last["exit"] == ended.code == 0
    assert (last["sentence"], last["proven"], last["totals_agree"]) == (ARRIVED, True, True)
    assert last["totals_of"] == "tie-out with Sage Intacct"


def test_who_is_not_there_yet_is_told_and_comes_later(run: Run, armatic: PracticeArmatic) -> None:
    armatic.directory.hold_back("C-00005")
    armatic.directory.double("C-00006")
    ended = run("--company", "HarborPine", "--all")
    assert ended.code == 3
    assert "38 of 40 customers have arrived in Armatic, totals agree." in ended.out
    assert "not yet: Armatic does not find this customer." in words(ended)
    assert "unclear: Armatic finds several customers like this one." in words(ended)
    armatic.directory.let_in()
    armatic.directory.double("C-00006", 1)
    assert run("--company", "HarborPine", "--all").code == 0


def test_a_difference_is_somebodys_job(run: Run, armatic: PracticeArmatic) -> None:
    armatic.directory.change("C-00005", account_number="10005")
    ended = run("--company", "HarborPine", "--all", "--json")
    assert ended.code == 1
    (other,) = [one for one in ended.lines if one.get("outcome") == "different"]
    assert other["differs"] == [{"field": "account_number", "ours": "C-00005", "theirs": "10005"}]


@pytest.mark.parametrize(
    ("fault", "code", "said"),
    [
        ("http_401", 1, "Armatic refused the access key"),
        ("http_403", 1, "it may not look up customers"),
        ("http_404", 1, "At this address there is no Armatic"),
        ("http_429", 3, "Armatic is asked too much"),
        ("http_500", 3, "Armatic has trouble of its own"),
        ("captive_portal", 1, "A web page answered in the place of Armatic"),
        ("not_json", 4, "in a way that Armatic Setup does not know"),
        ("cut_body", 3, "arrived empty or only in part"),
        ("reset", 3, "The connection to Armatic broke off"),
    ],
)
def test_a_fault_is_a_sentence_and_a_code(
    run: Run, armatic: PracticeArmatic, fault: str, code: int, said: str
) -> None:
    armatic.faults.add(fault, after=2)
    ended = run("--company", "HarborPine", "--details")
    assert ended.code == code
    assert said in words(ended)
    assert "Who" in ended.out
    assert "Traceback" not in ended.out + ended.err
    failed = [line.entry for line in read_log(paths.log_dir()) if isinstance(line.entry, entries.Failed)]
    assert [one.work for one in failed] == ["arrival"]
    armatic.faults.clear()
    assert "Done already: 2." in run("--company", "HarborPine").out


def test_without_a_key_nothing_is_asked(run: Run, armatic: PracticeArmatic) -> None:
    ended = run("--company", "HarborPine", key="")
    assert ended.code == 2
    assert "ARMATIC_ACCESS_KEY" in ended.err
    assert armatic.calls.requests == 0


def test_a_key_is_kept_only_when_asked_to_and_forgotten_again(
    run: Run, armatic: PracticeArmatic, ring: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrival_work, "_typed", lambda: Secret(armatic.token))
    who = ("--company", "HarborPine")
    assert run(*who, key="").code == 0
    monkeypatch.setattr(arrival_work, "_typed", lambda: Secret("another-key"))
    assert run(*who, key="").code == 1, "what was typed is not kept"
    assert run(*who, "--keep-token", key="").code == 1
    assert arrival_work.ArmaticAccess().find("HarborPine", armatic.address) is None, "nor is a refused one"
    monkeypatch.setattr(arrival_work, "_typed", lambda: Secret(armatic.token))
    assert run(*who, "--keep-token", key="").code == 0
    monkeypatch.setattr(arrival_work, "_typed", lambda: Secret("another-key"))
    assert run(*who, key="").code == 0, "the kept one is used"
    assert run("--company", "Other", "--database", str(paths.database_file("HarborPine")), key="").code == 0
    asked = armatic.calls.requests
    assert "is deleted" in run(*who, "--forget-token").out
    assert "No access key is kept" in run(*who, "--forget-token").out
    assert armatic.calls.requests == asked
    assert run(*who, key="").code == 1


def test_a_key_of_one_address_goes_to_no_other(ring: Keychain, armatic: PracticeArmatic) -> None:
    found = access.ArmaticAccess(chain=ring, environ={})
    found.keep("HarborPine", armatic.address, Secret("kept"))
    assert found.find("HarborPine", armatic.address + "/") == Secret("kept")
    assert found.find("HarborPine", "https://api.armatic.com") is None
    assert found.find("Other", armatic.address) is None
    assert ring.delete_all() == 1
    assert found.find("HarborPine", armatic.address) is None


def test_the_address_is_remembered_on_this_computer(run: Run, armatic: PracticeArmatic) -> None:
    assert run("--company", "HarborPine").code == 0
    assert settings.read(paths.data_dir()).armatic == armatic.address
    assert access.ArmaticAccess(environ={}).address == armatic.address
    access.ArmaticAccess(environ={}).keep_address("")
    assert access.ArmaticAccess(environ={}).address == "https://api.armatic.com"


def test_an_address_without_encryption_gets_no_key(
    run: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(access.VARIABLE, "Mk-access")
    code = main(["arrival", "--company", "HarborPine", "--armatic-url", "http://api.armatic.com"])
    assert code == 1
    assert "is not an encrypted one" in " ".join(capsys.readouterr().out.split())
    assert settings.read(paths.data_dir()).armatic == ""


def test_without_synced_data_there_is_nobody_to_look_up(run: Run, armatic: PracticeArmatic) -> None:
    paths.database_file("HarborPine").unlink()
    ended = run("--company", "HarborPine")
    assert ended.code == 1
    assert "There is no synced data" in words(ended)
    assert armatic.calls.requests == 0


def test_it_joins_what_is_said_of_the_data(run: Run, tmp_path: Path) -> None:
    who = ("--company", "HarborPine")
    assert "not looked up yet" in run("show", *who, command="data").out
    assert run(*who).code == 0
    assert ARRIVED in words(run("show", *who, command="data"))
    assert run("show", *who, "--json", command="data").last["arrival"]["sentence"] == ARRIVED
    report = tmp_path / "tie-out.csv"
    assert ARRIVED in run("tie-out", *who, "--csv", str(report), command="data").out
    assert run("tie-out", *who, "--json", command="data").last["arrival"]["arrived"] == 27
    with report.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert {len(row) for row in (head, *rows)} == {10}
    (whole,) = [row for row in rows if row[0] == "Arrival"]
    assert (whole[3], whole[8]) == (ARRIVED, "yes")
    assert sum(row[0] == "In Armatic" for row in rows) == 27


def test_the_log_tells_the_shape_and_no_name(run: Run, armatic: PracticeArmatic) -> None:
    armatic.faults.add("wait", seconds=0, times=1)
    run("--company", "HarborPine")
    lines = list(read_log(paths.log_dir()))
    noted = [line.entry for line in lines]
    exchanges = [one for one in noted if isinstance(one, entries.Exchanged)]
    assert {one.functions for one in exchanges} == {("GET customers",)}
    assert [one.outcome for one in exchanges] == ["throttled"] + ["ok"] * 27
    (arrived,) = [one for one in noted if isinstance(one, entries.Arrived)]
    assert (arrived.scope, arrived.customers, arrived.arrived) == ("sample", 27, 27)
    from armatic_setup.guide.catalogue import load_catalogue

    assert "27 of 27 customers are in Armatic" in [
        moment.text for moment in tell(lines, load_catalogue()).moments
    ]
    written = b"".join(path.read_bytes() for path in paths.log_dir().glob("*"))
    for row in armatic.company.rows("CUSTOMER"):
        assert str(row["CUSTOMERID"]).encode() not in written
        assert str(row["NAME"]).encode() not in written


def test_the_practice_company_shows_how_it_is(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    assert main(["arrival", "--practice", "--json"]) == 0
    assert '"proven": true' in capsys.readouterr().out.splitlines()[-1]
    assert not list(home.rglob("*.sqlite3"))


def test_the_practice_journey_ends_with_it(program: Program) -> None:
    ended = program.run("journey", "--practice")
    assert ended.code == 0
    last = " ".join(ended.out.partition("7. ")[2].split())
    assert ARRIVED in last


def test_a_real_journey_without_a_key_says_how_to_look_later(program: Program) -> None:
    ended = program.run("journey")
    assert ended.code == 0
    assert "the command arrival does it" in " ".join(ended.out.split())


@pytest.fixture
def as_if_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Armatic on this computer counts as the real one: nothing in a test can be that."""
    elsewhere = SimpleNamespace(configured=lambda _: SimpleNamespace(loopback=False))
    monkeypatch.setattr(arrival_work, "address", elsewhere)


@pytest.mark.usefixtures("as_if_elsewhere")
def test_the_saved_journey_is_told_and_ticked(run: Run) -> None:
    store = StateStore(paths.journey_file())
    store.save(SetupState(answers=Answers(company_id="HarborPine", user_id="xmlgw-armatic")))
    assert "In Armatic" not in run(command="status").out
    run("--company", "HarborPine")
    kept = store.load().arrival
    assert kept is not None
    assert (kept.arrived, kept.asked, kept.everybody) == (27, 27, False)
    told = run(command="status")
    assert "27 of 27 sampled customers have arrived" in words(told)
    record = json.loads(run("--json", command="status").out.splitlines()[-1])
    assert record["arrival"]["arrived"] == 27


def test_an_armatic_on_this_computer_proves_nothing(run: Run) -> None:
    store = StateStore(paths.journey_file())
    store.save(SetupState(answers=Answers(company_id="HarborPine", user_id="xmlgw-armatic")))
    run("--company", "HarborPine")
    assert store.load().arrival is None


@pytest.mark.usefixtures("as_if_elsewhere")
def test_another_companys_look_is_not_noted_in_the_journey(run: Run) -> None:
    store = StateStore(paths.journey_file())
    store.save(SetupState(answers=Answers(company_id="Elsewhere", user_id="xmlgw-armatic")))
    run("--company", "HarborPine")
    assert store.load().arrival is None
