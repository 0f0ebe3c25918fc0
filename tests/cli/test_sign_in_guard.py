"""The lock-out guard on the command line: counts outlive the process, pauses hold, consent is asked for."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime, timedelta

import pytest

from armatic_setup import paths, product
from armatic_setup.cli.connection import Connection
from armatic_setup.cli.console import Console
from armatic_setup.cli.saved import SavedJourney
from armatic_setup.cli.sign_in_guard import SignInGuard
from armatic_setup.diagnosis.guard import Guard, SignIn
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.refusals import Refusals, refused
from armatic_setup.guide.state import SetupState, StateStore
from armatic_setup.practice import PracticeGateway
from armatic_setup.secret import Secret
from tests.cli.real import Run, runner

CATALOGUE = load_catalogue()
WRONG = ("Wr0ng-Marker-1", "Wr0ng-Marker-2", "Wr0ng-Marker-3")


@pytest.fixture
def run(gateway: PracticeGateway, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(gateway, monkeypatch, capsys)


def kept() -> Refusals:
    return StateStore(paths.journey_file()).load().refusals


def minutes_pass(minutes: float) -> None:
    """As if the last try had been that much earlier."""
    store = StateStore(paths.journey_file())
    document = json.loads(store.load().to_json())
    for tries in document["refusals"]:
        before = datetime.fromisoformat(tries["last_at"]) - timedelta(minutes=minutes)
        tries["last_at"] = before.isoformat()
    store.save(SetupState.from_json(json.dumps(document)))


def test_two_refused_tries_then_a_pause_then_consent(run: Run, gateway: PracticeGateway) -> None:
    for number, password in enumerate(WRONG[:2], start=1):
        ended = run("check", "--json", password=password)
        assert ended.last["diagnosis"] == "login.refused"
        assert ended.last["refused_tries"] == number
        assert kept()[0].count == number
    assert gateway.calls.refused_logins == 2
    paused = run("check", "--json")
    assert paused.code == 1
    assert paused.last["diagnosis"] == "local.sign_in_paused"
    assert 0 < paused.last["wait_seconds"] <= 60
    assert run("check", "--json", "--try-again").last["diagnosis"] == "local.sign_in_paused"
    minutes_pass(2)
    warned = run("check", "--json")
    assert warned.code == 1
    assert warned.last["diagnosis"] == "local.sign_in_warned"
    assert warned.last["refused_tries"] == 2
    assert gateway.calls.logins == 2, "nothing went out since the second"
    fine = run("check", "--json", "--try-again")
    assert fine.code == 0
    assert (fine.last["refused_tries"], fine.last["wait_seconds"]) == (0, 0)
    assert kept() == ()
    assert b"Marker" not in paths.journey_file().read_bytes()


def test_the_text_counts_and_says_that_a_browser_proves_nothing(run: Run) -> None:
    first = run("check", password=WRONG[0]).out
    assert "refused 1 sign-in of xmlgw-armatic so far; too many in a row lock the user out." in first
    second = run("check", password=WRONG[1]).out
    assert "refused 2 sign-ins of xmlgw-armatic; another one may lock the user out." in second
    paused = run("check").out
    assert "so the next one waits for" in paused
    assert "a Web Services user cannot be tested by signing in there" in " ".join(paused.split())
    minutes_pass(2)
    assert "Then run the command again with --try-again." in " ".join(run("check").out.split())


def test_the_sync_keeps_to_the_same_count(run: Run, gateway: PracticeGateway) -> None:
    first = run("sync", "--json", password=WRONG[0])
    assert first.last["diagnosis"] == "login.refused"
    assert first.last["refused_tries"] == 1
    assert "refused 2 sign-ins of xmlgw-armatic" in run("sync", password=WRONG[1]).out
    assert run("sync", "--json").last["diagnosis"] == "local.sign_in_paused"
    assert gateway.calls.logins == 2
    minutes_pass(2)
    assert run("sync", "--json", "--try-again").code == 0
    assert kept() == ()


@pytest.mark.parametrize(
    "fault", ["throttled", "maintenance_at_control", "sender_wrong", "sender_not_authorized", "reset"]
)
def test_what_ends_before_the_password_is_looked_at_is_no_try(
    fault: str, run: Run, gateway: PracticeGateway
) -> None:
    run("check", password=WRONG[0])
    gateway.faults.add(fault)
    for _ in range(2):
        assert run("check", "--json").last["refused_tries"] == 1
    gateway.faults.clear()
    assert run("check", "--json").code == 0


def test_a_company_that_the_journey_is_not_about_is_counted_too(run: Run) -> None:
    assert run("check", "--json").code == 0
    run("check", "--json", "--user", "someone-else", password=WRONG[0])
    state = StateStore(paths.journey_file()).load()
    assert [(tries.user_id, tries.count) for tries in state.refusals] == [("someone-else", 1)]
    assert state.connection is not None
    assert state.connection.passed, "the journey's own result stays"


class TestAPersonIsThere:
    CONNECTION = Connection("HarborPine", "xmlgw-armatic", "", "Pscore", product.GATEWAY_ENDPOINT)
    GIVEN = Credentials("HarborPine", "xmlgw-armatic", Secret("Marker"), "Pscore", Secret("Marker-sender"))

    def guard(
        self, answer: str | None, *, tries: int = 2, ago: float = 120, pause: float = 60
    ) -> tuple[SignInGuard, list[str]]:
        refusals: Refusals = ()
        for _ in range(tries):
            at = datetime.now(UTC) - timedelta(seconds=ago)
            refusals = refused(refusals, "HarborPine", "xmlgw-armatic", at)
        StateStore(paths.journey_file()).save(SetupState(refusals=refusals))
        asked: list[str] = []

        def ask(question: str) -> str:
            asked.append(question)
            if answer is None:
                raise EOFError
            return answer

        saved = SavedJourney.of_user(CATALOGUE, self.console())
        guard = Guard(CATALOGUE, pause=pause)
        return SignInGuard(guard, saved, self.CONNECTION, self.GIVEN, ask), asked

    def console(self) -> Console:
        self.out = io.StringIO()
        return Console(self.out, io.StringIO())

    @pytest.mark.parametrize(
        ("answer", "goes_on"), [("y", True), (" YES ", True), ("", False), (None, False)]
    )
    def test_who_agrees_goes_on(self, answer: str | None, goes_on: bool) -> None:
        guard, asked = self.guard(answer)
        objection = guard.objection(self.console(), try_again=False)
        assert (objection is None) == goes_on
        assert len(asked) == 1
        assert "another one may lock the user out" in " ".join(self.out.getvalue().split())

    def test_who_says_so_beforehand_is_not_asked(self) -> None:
        guard, asked = self.guard("")
        assert guard.objection(self.console(), try_again=True) is None
        assert asked == []

    def test_the_pause_is_waited_for(self) -> None:
        guard, asked = self.guard("y", ago=0, pause=0.2)
        assert guard.objection(self.console(), try_again=False) is None
        assert "waits for" in self.out.getvalue()
        assert len(asked) == 1

    def test_one_refusal_asks_nothing(self) -> None:
        guard, asked = self.guard("", tries=1)
        assert guard.objection(self.console(), try_again=False) is None
        assert asked == []

    def test_the_same_password_is_refused_whoever_agrees(self) -> None:
        guard, asked = self.guard("y", tries=0)
        guard.note(SignIn.REFUSED)
        objection = guard.objection(self.console(), try_again=True)
        assert objection is not None
        assert objection.id == "local.password_unchanged"
        assert asked == []
