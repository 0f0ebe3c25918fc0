from __future__ import annotations

import dataclasses

import pytest

from armatic_setup.diagnosis.company import CompanyJudge, company_facts
from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.permissions import Outcome, Readable
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


def _facts(
    shape: CompanyShape = SHAPE,
    formatting: UserFormatting | Fault = USUAL,
    existing: Outcome | None = None,
    session: Session = SESSION,
) -> CompanyFacts:
    return company_facts(session, "HarborPine", shape, formatting, existing)


def _judge(catalogue: Catalogue, facts: CompanyFacts, formatting: UserFormatting | Fault = USUAL) -> Finding:
    return _whole(catalogue, facts, formatting)[0]


def _whole(
    catalogue: Catalogue,
    facts: CompanyFacts,
    formatting: UserFormatting | Fault = USUAL,
    refused: Fault | None = None,
) -> tuple[Finding, dict[str, Finding]]:
    diagnosed = Diagnostician(catalogue, Profile.FULL, {"user_id": "xmlgw-armatic"})
    found, parts = CompanyJudge(diagnosed, facts, formatting, refused).judge()
    return found, {part.id: part.finding for part in parts}


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


# -- entities -------------------------------------------------------------------------------------------


def test_the_parts_show_company_entities_and_dates(catalogue: Catalogue) -> None:
    found, parts = _whole(catalogue, _facts())
    assert found.status is CheckStatus.PASSED
    assert list(parts) == ["company.identity", "company.entities", "company.dates"]
    assert parts["company.identity"].evidence == "HarborPine, base currency USD and others."
    assert parts["company.entities"].evidence == (
        "At the top level. The user may enter US-01 Harbor East and CA-01 Harbor North."
    )
    assert parts["company.dates"].evidence == "Dates are written month day year, time zone UTC-05:00."


def test_many_entities_are_not_all_named(catalogue: Catalogue) -> None:
    many = [Entity(f"E-{number}", "") for number in range(9)]
    _, parts = _whole(catalogue, _facts(_shape("USD", *many, several=True)))
    assert parts["company.entities"].evidence.endswith("E-4, E-5 and 3 more.")


@pytest.mark.parametrize(
    ("existing", "closed"),
    [
        (None, None),  # nobody asked
        (Fault(Stage.OPERATION, "refused"), None),  # the list of entities is not open to the user
        (Readable(2), 0),
        (Readable(5), 3),
        (Readable(1), 0),  # it may enter more than it may list
    ],
)
def test_entities_closed_to_the_user_are_counted(existing: Outcome | None, closed: int | None) -> None:
    assert _facts(existing=existing).closed_entities == closed


def test_closed_entities_are_a_warning_with_their_number(catalogue: Catalogue) -> None:
    found, parts = _whole(catalogue, _facts(existing=Readable(3)))
    assert found.status is CheckStatus.WARNING
    assert found.diagnosis is parts["company.entities"].diagnosis
    assert found.diagnosis is not None
    assert found.diagnosis.id == "company.entities_closed"
    assert "may not enter 1 more entity" in found.diagnosis.sentence


def test_inside_an_entity_the_others_are_not_counted(catalogue: Catalogue) -> None:
    inside = dataclasses.replace(SESSION, entity_id="US-01")
    facts = _facts(existing=Readable(5), session=inside)
    assert facts.closed_entities is None
    assert _judge(catalogue, facts).status is CheckStatus.PASSED


def test_a_multi_entity_company_without_entities_is_a_warning(catalogue: Catalogue) -> None:
    found, _ = _whole(catalogue, _facts(_shape("USD", several=True)))
    assert found.status is CheckStatus.WARNING
    assert found.diagnosis is not None
    assert found.diagnosis.id == "company.no_entities"


def test_entities_that_are_not_told_are_skipped(catalogue: Catalogue) -> None:
    refused = Fault(Stage.OPERATION, "refused", function="readEntityDetails")
    found, parts = _whole(catalogue, _facts(_shape("USD", several=True)), refused=refused)
    assert parts["company.entities"].status is CheckStatus.SKIPPED
    assert found.status is CheckStatus.PASSED


def test_a_failed_part_comes_before_a_warning(catalogue: Catalogue) -> None:
    unknown = dataclasses.replace(USUAL, gmt_offset=None)
    found, _ = _whole(catalogue, _facts(formatting=unknown, existing=Readable(3)), unknown)
    assert found.status is CheckStatus.FAILED
    assert found.diagnosis is not None
    assert found.diagnosis.id == "company.date_format"
