"""Whom a pasted text speaks of: its company, user, sender and entity stand in the answer."""

from __future__ import annotations

import dataclasses

import pytest

from armatic_setup.diagnosis.decoder import Decoded, decode
from armatic_setup.diagnosis.pasted.told import Nearby, Told, told_in_words
from armatic_setup.guide.catalogue import load_catalogue
from tests.diagnosis.renderings import WRAPS, Wrap, reply
from tests.diagnosis.samples import LOGIN, SENDER, fault

CATALOGUE = load_catalogue()
REFUSED = fault(LOGIN, errorno="XL03000006", d2="Sign-in information is incorrect")
#: How a reply, a log, a mail and our own test name the company.
NAMED = (
    reply(REFUSED).replace("HarborPine", "AcmeCorp"),
    "{'companyid': 'AcmeCorp', 'errorno': 'XL03000006', 'description2': 'Sign-in information is incorrect'}",
    "companyid=AcmeCorp step=login XL03000006 Sign-in information is incorrect",
    "Company ID: AcmeCorp\nXL03000006 Sign-in information is incorrect\n",
    "XL03000006 Sign-in information is incorrect, company ID 'AcmeCorp'",
    "Testing the connection of someone to AcmeCorp\n\nXL03000006 Sign-in information is incorrect",
)


def one(text: str) -> Decoded:
    (decoded,) = decode(text, CATALOGUE)
    return decoded


def sentence(text: str) -> str:
    found = one(text).diagnosis
    assert found is not None
    return found.sentence


@pytest.mark.parametrize("text", NAMED)
def test_the_company_of_the_text_stands_in_the_answer(text: str) -> None:
    assert "AcmeCorp" in sentence(text)
    assert "your company" not in sentence(text)


@pytest.mark.parametrize("wrap", [wrap for _, wrap in WRAPS], ids=[name for name, _ in WRAPS])
def test_however_it_is_wrapped(wrap: Wrap) -> None:
    assert "acmecorp" in sentence(wrap(NAMED[0])).casefold()


def test_what_is_given_beside_the_text_wins() -> None:
    (decoded,) = decode(NAMED[0], CATALOGUE, company_id="Given")
    assert decoded.diagnosis is not None
    assert "Given" in decoded.diagnosis.sentence


def test_every_failure_of_a_log_has_its_own_company() -> None:
    text = "\n".join(reply(REFUSED).replace("HarborPine", company) for company in ("First", "Second"))
    told = [found.diagnosis.sentence for found in decode(text, CATALOGUE) if found.diagnosis]
    assert ["First" in told[0], "Second" in told[1], len(told)] == [True, True, 2]


def test_the_user_stands_in_the_steps() -> None:
    locked = dataclasses.replace(REFUSED.errors[0], description2="Your account is locked.")
    text = reply(dataclasses.replace(REFUSED, errors=(locked,))).replace("xmlgw-armatic", "ws-acme")
    found = one(text).diagnosis
    assert found is not None
    assert found.id == "login.locked_out"
    assert "ws-acme" in found.sentence
    assert "`ws-acme`" in found.steps[0]


@pytest.mark.parametrize(
    ("words", "diagnosis", "named"),
    [
        ("The location ID 'US-99' is invalid.", "login.entity_unknown", "US-99"),
        ("You do not have access to the entity 'NL-90'.", "login.entity_private", "NL-90"),
        ("You do not have access to the entity.", "login.entity", "the entity that was typed"),
    ],
)
def test_an_unknown_entity_and_a_closed_one_are_named(words: str, diagnosis: str, named: str) -> None:
    found = one(reply(fault(LOGIN, errorno="XL03000006", d2=words))).diagnosis
    assert found is not None
    assert found.id == diagnosis
    assert named in found.sentence


def test_the_entity_of_the_sign_in_is_told_too() -> None:
    text = reply(fault(LOGIN, errorno="XL03000006", d2="The location ID is invalid."))
    text = text.replace("</companyid>", "</companyid><locationid>US-99</locationid>")
    found = one(text).diagnosis
    assert found is not None
    assert "US-99" in found.sentence


def test_the_rows_of_an_answer_tell_of_nobody() -> None:
    rows = "<data><ARINVOICEITEM><LOCATIONID>UK-01</LOCATIONID><USERID>dana</USERID></ARINVOICEITEM></data>"
    text = f"<response><operation><result><status>success</status>{rows}</result></operation></response>"
    text += reply(fault(LOGIN, errorno="XL03000006", d2="You do not have access to the entity."))
    found = one(text).diagnosis
    assert found is not None
    assert found.id == "login.entity"
    assert "dana" not in found.sentence


@pytest.mark.parametrize(
    ("company", "diagnosis"),
    [
        ("Firm|HarborPine", "login.console_id"),
        ("'HarborPine'", "login.value_quotes"),
        ("Harbor Pine", "login.value_blanks"),
        ("ar@harborpine.example", "login.value_email"),
        ("HarborPine", "login.refused"),
    ],
)
def test_a_slip_in_the_company_id_is_the_cause_as_in_a_live_test(company: str, diagnosis: str) -> None:
    found = one(reply(REFUSED).replace("HarborPine", company)).diagnosis
    assert found is not None
    assert found.id == diagnosis
    assert "XL03000006" in found.detail


def test_wrong_capitals_of_the_sender_are_the_cause_unless_the_text_has_lost_its_own() -> None:
    refused = fault(SENDER, errorno="XL03000006", d2="Incorrect Intacct XML Partner ID or password.")
    text = reply(refused).replace("Pscore", "pscore")
    assert [c.diagnosis.id for c in one(text).candidates] == ["sender.capitals"]
    assert [c.diagnosis.id for c in one(text.lower()).candidates] == ["sender.not_recognized"]


@pytest.mark.parametrize(
    "text",
    [
        "Look at Company ID and User ID: capitals count, and no blank before or after.",
        "company ID ''",
        "user ID: ••••••",
        "the company is closed",
        "location id 4 loaded from cache",
    ],
)
def test_words_that_name_nobody(text: str) -> None:
    assert told_in_words(text) == []


def test_what_was_told_last_counts_and_else_what_comes_next() -> None:
    nearby = Nearby([Told(50, "company_id", "B"), Told(10, "company_id", "A"), Told(90, "user_id", "u")])
    assert nearby.at(5) == {"company_id": "A", "user_id": "u"}
    assert nearby.at(49) == {"company_id": "A", "user_id": "u"}
    assert nearby.at(60) == {"company_id": "B", "user_id": "u"}
