from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.diagnosis.hints import Field, Hint, Typed, refined, value_hints
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.markup import plain
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.secret import Secret
from tests.diagnosis.samples import SAMPLES

CATALOGUE = load_catalogue()
DIAGNOSED = Diagnostician(CATALOGUE, Profile.FULL, {"user_id": "xmlgw-armatic"})


def _typed(
    company_id: str = "HarborPine",
    user_id: str = "xmlgw-armatic",
    sender_id: str = "Pscore",
    entity_id: str = "",
    user_password: str | None = "Pa55 word!",
    sender_password: str | None = "K3y",
) -> Typed:
    return Typed(
        company_id,
        user_id,
        sender_id,
        entity_id,
        None if user_password is None else Secret(user_password),
        None if sender_password is None else Secret(sender_password),
    )


def _hints(**typed: str | None) -> tuple[Hint, ...]:
    return value_hints(_typed(**typed), DIAGNOSED)  # type: ignore[arg-type]


def test_good_values_give_no_hint() -> None:
    assert _hints() == ()
    assert _hints(entity_id="US-01", user_password=None, sender_password=None) == ()
    assert _hints(sender_id="Another") == ()  # Armatic may say so; only the capitals of its own are known


#: Field, value, diagnosis, the value without the slip.
SLIPS = (
    ("company_id", "Harbor Pine", "login.value_blanks", "HarborPine"),
    ("company_id", "HarborPine ", "login.value_blanks", "HarborPine"),
    ("company_id", "Harbor\u00a0Pine", "login.value_blanks", "HarborPine"),
    ("company_id", "HarborPine\u200b", "login.value_blanks", "HarborPine"),
    ("company_id", '"HarborPine"', "login.value_quotes", "HarborPine"),
    ("company_id", "“HarborPine”", "login.value_quotes", "HarborPine"),
    ("company_id", "'HarborPine'", "login.value_quotes", "HarborPine"),
    ("company_id", "BigFirm|HarborPine", "login.console_id", "HarborPine"),
    ("company_id", "BigFirm|HarborPine|US-01", "login.console_id", "HarborPine"),
    ("company_id", "ar@harborpine.example", "login.value_email", ""),
    ("user_id", "ar@harborpine.example", "login.value_email", ""),
    ("user_id", "xmlgw armatic", "login.value_blanks", "xmlgwarmatic"),
    ("user_id", "«xmlgw-armatic»", "login.value_quotes", "xmlgw-armatic"),
    ("sender_id", "pscore", "sender.capitals", "Pscore"),
    ("sender_id", "PSCORE", "sender.capitals", "Pscore"),
    ("sender_id", "Pscore ", "login.value_blanks", "Pscore"),
    ("entity_id", "US-01 ", "login.value_blanks", "US-01"),
    ("user_password", "", "local.password_missing", ""),
    ("user_password", "Qz7#word ", "login.value_padded", ""),
    ("user_password", "Qz7#word\n", "login.value_padded", ""),
    ("sender_password", "\tQz7#key", "login.value_padded", ""),
)


@pytest.mark.parametrize(("name", "value", "diagnosis", "corrected"), SLIPS)
def test_each_slip_is_told_with_its_field(name: str, value: str, diagnosis: str, corrected: str) -> None:
    (hint,) = _hints(**{name: value})
    assert (hint.field, hint.diagnosis.id, hint.corrected) == (Field(name), diagnosis, corrected)
    said = " ".join([hint.diagnosis.sentence, *map(plain, hint.diagnosis.steps)])
    assert "{" not in said
    if diagnosis.startswith("login.value"):
        assert hint.field.label in said
    if name.endswith("password") and value.strip():
        assert value.strip() not in said + repr(hint)


def test_a_corrected_value_gives_no_further_hint() -> None:
    for name, _, _, corrected in SLIPS:
        if corrected:
            assert _hints(**{name: corrected}) == (), name


def test_one_hint_a_field_in_the_order_of_the_form() -> None:
    found = _hints(company_id='" Harbor | x', user_id="a b", sender_id="pscore", user_password="")
    assert [hint.field for hint in found] == [
        Field.COMPANY_ID, Field.USER_ID, Field.USER_PASSWORD, Field.SENDER_ID,
    ]  # fmt: skip


def test_credentials_are_looked_at_whole() -> None:
    given = Credentials("Harbor Pine", "u", Secret(" p"), "pscore", Secret("k"), "US 01")
    fields = {hint.field for hint in value_hints(Typed.of(given), DIAGNOSED)}
    assert fields == {Field.COMPANY_ID, Field.USER_PASSWORD, Field.SENDER_ID, Field.ENTITY_ID}


# -- after a refusal ------------------------------------------------------------------------------------

REFUSED = Fault(Stage.LOGIN, "refused", (ErrorEntry("XL03000006", "Sign-in information is incorrect"),))
SENDER = Fault(
    Stage.SENDER, "refused", (ErrorEntry("XL03000006", "", "Incorrect Intacct XML Partner ID or password."),)
)
LOCKED = Fault(Stage.LOGIN, "refused", (ErrorEntry("XL03000006", "", "The account is locked."),))


def _refined(fault: Fault, **typed: str) -> tuple[Diagnosis, Diagnosis]:
    found = DIAGNOSED(fault)
    return found, refined(found, fault, _typed(**typed), DIAGNOSED)


def test_a_refusal_that_leaves_it_open_is_explained_by_the_slip() -> None:
    before, after = _refined(REFUSED, company_id='"HarborPine"')
    assert after.id == "login.value_quotes"
    assert (after.check, after.part, after.undecided) == (before.check, before.part, before.undecided)
    assert after.detail.startswith("login: value_quotes")
    assert "Sign-in information is incorrect" in after.detail  # Intacct's own words stay


def test_without_a_slip_nothing_changes() -> None:
    before, after = _refined(REFUSED)
    assert after is before


def test_a_slip_of_another_field_is_not_the_cause() -> None:
    assert _refined(SENDER, company_id="Harbor Pine")[1].id == "sender.not_recognized"
    assert _refined(REFUSED, sender_id="pscore")[1].id == "login.refused"
    assert _refined(SENDER, sender_id="pscore")[1].id == "sender.capitals"


def test_a_refusal_that_says_why_is_left_alone() -> None:
    assert _refined(LOCKED, company_id="Harbor Pine")[1].id == "login.locked_out"


@pytest.mark.parametrize(("name", "sample", "expected"), SAMPLES, ids=[sample[0] for sample in SAMPLES])
def test_good_values_refine_no_sample(name: str, sample: Fault, expected: str) -> None:
    found = DIAGNOSED(sample)
    assert refined(found, sample, _typed(), DIAGNOSED) is found


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20), st.text(max_size=20), st.text())
def test_whatever_is_typed_the_hint_is_whole_and_says_no_password(
    company: str, user: str, sender: str, entity: str, password: str
) -> None:
    found = value_hints(Typed(company, user, sender, entity, Secret(password), Secret("k")), DIAGNOSED)
    for hint in found:
        assert hint.diagnosis.sentence.endswith(".")
        assert hint.diagnosis.steps
    assert len({hint.field for hint in found}) == len(found)
