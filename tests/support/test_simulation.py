"""What is said to be simulated really comes out of a test; of each other diagnosis it is said why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.practice import PracticeCompany, PracticeGateway
from armatic_setup.support.simulation import SIMULATIONS, why_not
from tests.cli.real import Run
from tests.diagnosis.plain_words import too_long
from tests.fault_cases import AT_ONCE, FAULT_CASES

CATALOGUE = load_catalogue()


@pytest.fixture
def practice(harbor_pine: PracticeCompany) -> Iterator[PracticeGateway]:
    with PracticeGateway(harbor_pine) as running:
        yield running
    assert running.problems == []


def test_every_diagnosis_can_be_simulated_or_says_why_not() -> None:
    for rule in CATALOGUE.diagnoses:
        assert bool(why_not(rule.id)) is (rule.id not in SIMULATIONS), rule.id
        assert why_not(rule.id).endswith(".") or rule.id in SIMULATIONS
        assert not too_long(why_not(rule.id))
    assert why_not("login.moonlight") == ""


def test_whatever_the_practice_company_can_do_is_offered() -> None:
    assert {case.diagnosis for case in FAULT_CASES} - SIMULATIONS.keys() == set()


@pytest.mark.parametrize("diagnosis", SIMULATIONS)
def test_a_simulated_diagnosis_is_what_the_test_says(diagnosis: str, practice: PracticeGateway) -> None:
    simulation = SIMULATIONS[diagnosis]
    given, endpoint = simulation.credentials(practice), practice.endpoint
    simulation.arrange(practice)
    report = run_checks(
        given,
        endpoint=endpoint,
        catalogue=CATALOGUE,
        emit=lambda _: None,
        cancel=CancelToken(),
        retry=AT_ONCE,
    )
    told = [check.diagnosis.id for check in report.checks if check.diagnosis]
    assert told[0] == diagnosis


def test_the_command_shows_what_a_customer_sees(run: Run) -> None:
    ran = run("check", "--practice", "--simulate", "sender.not_authorized", "--json")
    assert ran.code == 1
    assert ran.last["diagnosis"] == "sender.not_authorized"


def test_the_command_lists_what_it_can_simulate(run: Run) -> None:
    ran = run("check", "--practice", "--simulate")
    assert ran.code == 0
    assert [name for name in SIMULATIONS if f"{name} " not in ran.out] == []
    assert "{" not in ran.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--practice", "--simulate", "sender.not"), "Near it are sender.other"),
        (
            ("--practice", "--simulate", "network.tls"),
            "network.tls cannot be simulated. The practice company",
        ),
        (("--simulate", "login.refused"), "add --practice"),
        (("--practice", "--compare"), "nothing is kept"),
    ],
)
def test_what_cannot_be_simulated_says_why(run: Run, words: tuple[str, ...], said: str) -> None:
    ran = run("check", *words)
    assert ran.code == 2
    assert said in ran.err


def test_a_simulation_keeps_nothing(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARMATIC_SETUP_HOME", str(tmp_path / "home"))
    assert run("check", "--practice", "--simulate", "login.refused").code == 1
    assert not (tmp_path / "home").exists()
