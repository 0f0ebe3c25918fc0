from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.diagnosis.rules import Diagnosis, code_of, diagnose, listed, quote_of
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.diagnoses import DiagnosisKind
from armatic_setup.guide.markup import plain
from armatic_setup.guide.vocabulary import Owner, Profile
from tests.diagnosis.samples import SAMPLES, fault

CATALOGUE = load_catalogue()
NO_PERMISSION = next(sample for name, sample, _ in SAMPLES if name == "no permission")
ROLLED_BACK = ErrorEntry(
    "XL03000009",
    description2="The entire transaction in this operation has been rolled back due to an error.",
)
each_sample = pytest.mark.parametrize(("name", "sample", "expected"), SAMPLES, ids=[s[0] for s in SAMPLES])


def _noisy(entry: ErrorEntry) -> ErrorEntry:
    """The same words as Intacct may also write them."""
    return dataclasses.replace(
        entry,
        description2=entry.description2.upper().replace("'", "&#039;").replace(" ", "&nbsp;", 1)
        + " [Support ID: cPT6w%7EYSFr%2DEB06d6cb%5F%41]",
        correction=f"<b>{entry.correction}</b><br/>",
    )


@each_sample
def test_samples_of_the_error_catalogue(name: str, sample: Fault, expected: str) -> None:
    assert diagnose(sample, CATALOGUE).id == expected


@each_sample
def test_samples_with_entities_tags_support_ids_and_other_capitals(
    name: str, sample: Fault, expected: str
) -> None:
    noisy = dataclasses.replace(sample, errors=tuple(_noisy(entry) for entry in sample.errors))
    assert diagnose(noisy, CATALOGUE).id == expected


@pytest.mark.parametrize(
    ("sample", "expected"), [(sample, expected) for _, sample, expected in SAMPLES if sample.errors]
)
def test_a_rolled_back_companion_never_hides_the_cause(sample: Fault, expected: str) -> None:
    both = dataclasses.replace(sample, errors=(ROLLED_BACK, *sample.errors))
    if expected == "operation.other":
        expected = "operation.rolled_back"
    assert diagnose(both, CATALOGUE).id == expected


def test_the_words_in_a_support_id_decide_nothing() -> None:
    tail = "[Support ID: you do not have permission for api operation]"
    assert diagnose(fault(Stage.OPERATION, errorno="X1", d=f"New {tail}"), CATALOGUE).id == "operation.other"


def test_four_uses_of_one_number_have_four_owners() -> None:
    same = [sample for _, sample, _ in SAMPLES if sample.errors and sample.errors[0].errorno == "XL03000006"]
    found = {diagnose(sample, CATALOGUE).id: diagnose(sample, CATALOGUE).owner for sample in same}
    assert found["sender.not_recognized"] is Owner.ARMATIC
    assert found["sender.not_authorized"] is Owner.INTACCT_ADMIN
    assert found["login.refused"] is Owner.YOU
    assert len(found) >= 4


def test_a_denied_row_is_named_for_both_permission_models() -> None:
    found = diagnose(NO_PERMISSION, CATALOGUE, user_id="xmlgw-armatic")
    assert found.sentence == "The user xmlgw-armatic may not read Accounts Receivable › Invoices."
    for steps in (found.steps, found.role_steps):
        assert any("Invoices (or AR sales invoices)" in step for step in steps)
        assert any("List, View, Add, Edit and Post" in step for step in steps)
        assert any("**Accounts Receivable**" in step for step in steps)
    assert "Roles" in found.role_where
    assert found.step == "permissions"


def test_a_read_only_evaluation_asks_for_reading_only() -> None:
    found = diagnose(NO_PERMISSION, CATALOGUE, profile=Profile.READ_ONLY)
    assert any("List and View" in step and "Post" not in step for step in found.steps)


def test_an_unknown_fault_keeps_its_raw_code_and_words() -> None:
    found = diagnose(fault(Stage.OPERATION, errorno="ZZ-77", d="Words nobody knows"), CATALOGUE)
    assert found.copy == "ZZ-77"
    assert "Words nobody knows" in found.detail
    assert "ZZ-77" in found.detail
    assert found.kind is DiagnosisKind.CONFIG


@pytest.mark.parametrize(
    ("sample", "code"),
    [
        (fault(Stage.NETWORK, "read_timeout"), "network/read_timeout"),
        (fault(Stage.HTTP, "server_error", http_status=503), "HTTP 503, http/server_error"),
        (fault(Stage.LOGIN, errorno="XL03000006"), "XL03000006"),
    ],
)
def test_code_for_support(sample: Fault, code: str) -> None:
    assert code_of(sample) == code


def test_what_to_quote_names_every_support_id_once() -> None:
    first = ErrorEntry("ZZ1", support_id="HarborPine:A~1")
    sample = Fault(Stage.LOGIN, "refused", (first, ErrorEntry("ZZ2"), first, ErrorEntry(support_id="B/2")))
    assert quote_of(sample) == "ZZ1, Support ID HarborPine:A~1, Support ID B/2"
    assert diagnose(sample, CATALOGUE).copy == quote_of(sample)
    endless = Fault(
        Stage.LOGIN, "refused", tuple(ErrorEntry("Z" * 500, support_id=str(n)) for n in range(99))
    )
    assert len(quote_of(endless)) < 400


def test_typed_values_cannot_break_or_bury_the_text() -> None:
    sample = fault(Stage.LOGIN, errorno="XL03000006", d2="Sign-in information is incorrect")
    hostile = "**A` {steps}\n" + "x" * 500
    found = diagnose(sample, CATALOGUE, company_id=hostile, user_id=hostile)
    assert len(found.sentence) < 200
    for step in (found.sentence, *found.steps):
        plain(step)  # markup still holds, no placeholder is left


def test_an_unknown_fact_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="colour"):
        diagnose(fault(Stage.NETWORK, "tls"), CATALOGUE, colour="red")


def test_an_empty_fact_counts_as_unknown() -> None:
    found = diagnose(SAMPLES[1][1], CATALOGUE, company_id=" ", sender_id="")
    assert found.sentence == "The sender ID Pscore is not allowed to connect to your company yet."
    assert found.copy == "Pscore"


@pytest.mark.parametrize(
    ("names", "text"),
    [(["List"], "List"), (["List", "View"], "List and View"), (["A", "B", "C"], "A, B and C")],
)
def test_listed(names: list[str], text: str) -> None:
    assert listed(names) == text


_words = st.text(max_size=40)


@given(
    stage=st.sampled_from(list(Stage)),
    kind=_words,
    entries=st.lists(st.builds(ErrorEntry, _words, _words, _words, _words, _words), max_size=3),
    status=st.none() | st.integers(100, 599),
    function=_words,
    name=_words,
    company=_words,
)
def test_whatever_happens_there_is_a_whole_diagnosis(
    stage: Stage,
    kind: str,
    entries: list[ErrorEntry],
    status: int | None,
    function: str,
    name: str,
    company: str,
) -> None:
    sample = Fault(stage, kind, tuple(entries), status, function, name)
    found = diagnose(sample, CATALOGUE, company_id=company)
    assert isinstance(found, Diagnosis)
    assert found.sentence
    assert found.steps
    for text in (found.where, *found.steps, *found.role_steps):
        assert "{" not in plain(text)


def test_a_number_of_a_character_without_end_is_no_character() -> None:
    endless = "&amp;#" + "9" * 5_000 + ";"
    fault = Fault(Stage.LOGIN, "refused", (ErrorEntry("XL03000006", f"{endless} user is locked"),))
    assert diagnose(fault, CATALOGUE).id == "login.locked_out"
