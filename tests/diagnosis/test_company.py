from __future__ import annotations

import dataclasses

import pytest

from armatic_setup.diagnosis import company
from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.results import CheckStatus, CompanyFacts
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.answers import CompanyShape, Entity, UserFormatting
from armatic_setup.gateway.session import Session
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.secret import Secret


def _shape(currency: str, *entities: Entity, several: bool = False) -> CompanyShape:
    return CompanyShape(
        base_currency=currency,
        multi_entity=several,
        multi_currency=several,
        entities=entities,
        applications=(),
    )


SHAPE = _shape(
    "USD", Entity("US-01", "Harbor East", "USD"), Entity("CA-01", "Harbor North", "CAD"), several=True
)
SESSION = Session(Secret("id"), "https://example.intacct.com", company_id="HarborPine")
USUAL = UserFormatting("en_US", "/mdY", -300, "24")


def _facts(shape: CompanyShape = SHAPE, formatting: UserFormatting | Fault = USUAL) -> CompanyFacts:
    return company.company_facts(SESSION, "HarborPine", shape, formatting)


def _judge(catalogue: Catalogue, facts: CompanyFacts, formatting: UserFormatting | Fault = USUAL) -> Finding:
    return company.judge(facts, formatting, Diagnostician(catalogue, Profile.FULL, {}))


def test_evidence_lets_the_user_recognize_the_company(catalogue: Catalogue) -> None:
    found = _judge(catalogue, _facts())
    assert found.status is CheckStatus.PASSED
    assert found.evidence == "2 entities, base currency USD and others, time zone UTC-05:00."


def test_a_single_entity_company(catalogue: Catalogue) -> None:
    facts = _facts(_shape("EUR"))
    assert _judge(catalogue, facts).evidence == "One entity, base currency EUR, time zone UTC-05:00."


def test_half_hour_zones_east(catalogue: Catalogue) -> None:
    formatting = dataclasses.replace(USUAL, gmt_offset=330)
    assert "UTC+05:30" in _judge(catalogue, _facts(formatting=formatting), formatting).evidence


def test_signed_in_to_an_entity(catalogue: Catalogue) -> None:
    facts = dataclasses.replace(_facts(), entity_id="US-01")
    assert _judge(catalogue, facts).evidence.startswith("Entity US-01, ")


def test_facts_hold_what_was_told() -> None:
    facts = _facts()
    assert facts.company_id == "HarborPine"
    assert facts.multi_entity
    assert [entity.id for entity in facts.entities] == ["US-01", "CA-01"]
    assert (facts.date_format, facts.clock, facts.gmt_offset) == ("/mdY", "24", -300)


def test_the_only_entity_gives_a_single_company_its_name() -> None:
    only = _shape("USD", Entity("1", "Harbor & Pine Supply"))
    assert _facts(only).name == "Harbor & Pine Supply"
    assert _facts().name == ""


@pytest.mark.parametrize(
    "formatting",
    [UserFormatting("de_DE", ".dmY", 60, "24"), UserFormatting("en_US", "/mdY", 0, "12")],
)
def test_other_forms_that_need_no_guess(catalogue: Catalogue, formatting: UserFormatting) -> None:
    assert _judge(catalogue, _facts(), formatting).status is CheckStatus.PASSED


@pytest.mark.parametrize(
    "formatting",
    [
        UserFormatting("en_US", "/mdy", -300, "24"),
        UserFormatting("en_US", "", -300, "24"),
        UserFormatting("en_US", "mdY", -300, "24"),
        UserFormatting("en_US", "/mdY", None, "24"),
        UserFormatting("en_US", "/mdY", -300, ""),
    ],
)
def test_dates_that_would_have_to_be_guessed_at(catalogue: Catalogue, formatting: UserFormatting) -> None:
    found = _judge(catalogue, _facts(), formatting)
    assert found.status is CheckStatus.FAILED
    assert found.diagnosis is not None
    assert found.diagnosis.id == "company.date_format"
    assert found.diagnosis.check == "company"


def test_a_refused_date_format_keeps_what_else_is_known(catalogue: Catalogue) -> None:
    refused = Fault(Stage.OPERATION, "refused", function="readUserFormatting")
    found = _judge(catalogue, _facts(formatting=refused), refused)
    assert found.status is CheckStatus.FAILED
    assert found.evidence == "2 entities, base currency USD and others."
    assert found.diagnosis is not None
    assert found.diagnosis.id == "company.formatting_refused"
