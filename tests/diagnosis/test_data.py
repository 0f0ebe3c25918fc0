"""What must hold for every entry of ``diagnoses.toml``, whoever adds one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest

from armatic_setup.diagnosis.rules import diagnose, permission_facts
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.gateway import errors
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.diagnoses import ALWAYS_KNOWN, DiagnosisRule, Match
from armatic_setup.guide.markup import Style, placeholders, plain, spans
from armatic_setup.guide.numbers import AmbiguousNumber
from armatic_setup.guide.vocabulary import Owner
from tests.diagnosis.plain_words import too_long, unplain

CATALOGUE = load_catalogue()
RULES = CATALOGUE.diagnoses
INVOICES = CATALOGUE.permission("accounts_receivable.invoices")
ROW_FACTS = {
    "rows": "Accounts Receivable › Invoices and Customers",
    "all_rows": "Accounts Receivable › Invoices and Customers",
    "applications": "Order Entry",
    "entity_id": "US-01",
    "tries": "2 sign-ins",
    "seconds": "60 seconds",
    "entities": "2 more entities",
    "field": "Company ID",
    "expected": "Pscore",
    "difference": "3 hours slow",
    "user_type": "employee user",
}
VALUES = {**CATALOGUE.values, **permission_facts(INVOICES), **ROW_FACTS}

each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])


def _faults(match: Match) -> Iterator[Fault]:
    """Faults with exactly the facts that *match* asks for."""
    stages = sorted(match.stage) or [Stage.HTTP, Stage.SENDER, Stage.OPERATION]
    choices = itertools.product(
        stages,
        sorted(match.kind) or ["refused"],
        sorted(match.errorno) or [""],
        match.text or [""],
        sorted(match.http_status) or [None],
        sorted(match.function) or [""],
        sorted(match.object) or [""],
    )
    for stage, kind, errorno, text, status, function, name in choices:
        entries = (ErrorEntry(errorno, description2=text),) if errorno or text else ()
        yield Fault(stage, kind, entries, http_status=status, function=function, object=name)


@each_rule
def test_every_alternative_of_a_rule_is_reachable(rule: DiagnosisRule) -> None:
    facts = {name: value for name, value in ROW_FACTS.items() if name in rule.placeholders}
    for match in rule.match:
        reached = {
            diagnose(
                fault, CATALOGUE, permission=INVOICES if "row" in rule.placeholders else None, **facts
            ).id
            for fault in _faults(match)
        }
        assert rule.id in reached, f"{match} is hidden by earlier rules: {reached}"


@each_rule
def test_sentence_is_one_plain_sentence(rule: DiagnosisRule) -> None:
    values = {**VALUES, "company_id": "HarborPine"}
    sentence = "".join(span.text for span in spans(rule.sentence, values))
    assert {span.style for span in spans(rule.sentence, values)} == {Style.PLAIN}
    assert sentence.endswith(".")
    assert sentence[0].isupper()
    assert not rule.sentence.startswith("{")
    assert ". " not in sentence
    assert len(sentence) < 200
    assert len(sentence.split()) <= 20


def _filled(rule: DiagnosisRule) -> Iterator[str]:
    """Everything a card says, as it is read, with every placeholder filled."""
    values = {**VALUES, "company_id": "HarborPine", "quote": "a code"}
    for text in (
        *(rule.sentence, rule.where, rule.older, *rule.steps),
        *(rule.role_where, *rule.role_steps, rule.copy_hint),
    ):
        yield plain(text, values)


@each_rule
def test_words_are_those_of_a_finance_person(rule: DiagnosisRule) -> None:
    for text in _filled(rule):
        assert not unplain(text), text


@each_rule
def test_nothing_is_longer_than_one_breath(rule: DiagnosisRule) -> None:
    for text in _filled(rule):
        assert not too_long(text), text


@each_rule
def test_a_card_reads_well_without_the_company(rule: DiagnosisRule) -> None:
    """The decoder knows no company where the text names none: then "your company" stands there."""
    sentence = plain(rule.sentence, {**VALUES, "company_id": "your company"})
    assert not re.search(r"\b(company|ID|the|of the) your company\b", sentence)


@pytest.mark.parametrize("number", CATALOGUE.numbers, ids=lambda number: number.code)
def test_what_tells_causes_apart_is_plain(number: AmbiguousNumber) -> None:
    for cause in number.may_be:
        assert not unplain(cause.telling), cause.telling
        assert not too_long(cause.telling), cause.telling


def test_what_is_said_of_entities_is_plain() -> None:
    texts = CATALOGUE.entities
    for choice in (texts.top_level, texts.entity, texts.single):
        for text in (choice.meaning, choice.note):
            assert not unplain(text), text
            assert not too_long(text), text


@pytest.mark.parametrize(
    "word", ["envelope", "control block", "endpoint", "request", "XML", "payload", "API"]
)
def test_the_word_list_holds(word: str) -> None:
    assert unplain(f"Look at the {word} once more.")
    assert not unplain(f"The text says “{word}”.")


@each_rule
def test_steps_end_and_their_markup_holds(rule: DiagnosisRule) -> None:
    assert rule.steps
    for text in (rule.where, rule.older, *rule.steps, rule.role_where, *rule.role_steps, rule.copy_hint):
        spans(text, dict.fromkeys(placeholders(text), "x"))
    for step in (*rule.steps, *rule.role_steps):
        assert step.endswith(".")


@each_rule
def test_somebody_is_told_where_to_act(rule: DiagnosisRule) -> None:
    assert rule.owner in set(Owner)
    assert rule.where
    assert rule.older != rule.where
    if rule.owner is Owner.INTACCT_ADMIN:
        assert rule.minutes > 0
        assert "›" in rule.where or "account manager" in rule.where


@pytest.mark.parametrize(
    ("error", "kind"),
    [(error, kind) for error in errors.GatewayError.__subclasses__() for kind in sorted(error.kinds)],
    ids=str,
)
def test_every_kind_of_gateway_error_has_a_diagnosis_of_its_stage(
    error: type[errors.GatewayError], kind: str
) -> None:
    found = diagnose(error.of(kind).fault, CATALOGUE)
    assert found.id != "unknown"


@pytest.mark.parametrize(
    "kind",
    [
        *("keychain_missing", "keychain_insecure", "keychain_locked", "keychain_denied", "keychain_failed"),
        "keychain_cancelled",
        *("value_too_long", "key_file_unreadable", "key_file_too_large", "key_file_not_json"),
        *("key_file_wrong_format", "key_file_newer", "catalogue", "unexpected", "disk", "disk_full"),
        *("state", "state_damaged", "state_newer", "state_other", "database", "database_locked"),
        *("snapshot_missing", "snapshot_damaged", "snapshot_newer"),
        *("paste_empty", "paste_too_long", "paste_nonsense", "paste_no_rights", "paste_no_ticks"),
        "printer",
        *("settings_damaged", "settings_newer"),
        *("update_no_address", "update_not_reached", "update_not_genuine", "update_older"),
        *("bundle_damaged", "bundle_newer"),
        *("review", "review_missing", "review_damaged", "review_newer", "review_other"),
        *("database_in_use", "database_read_only", "database_damaged", "database_newer"),
        *("database_other_company", "database_foreign", "database_missing"),
        *("file_exists", "export_foreign", "export_in_use", "no_customers"),
    ],
)
def test_every_failure_of_this_computer_has_a_diagnosis_of_its_own(kind: str) -> None:
    found = diagnose(Fault(Stage.LOCAL, kind), CATALOGUE)
    assert found.id.startswith("local.")
    assert not found.check  # nothing was asked of Intacct


def test_identifiers_and_sentences_are_told_apart() -> None:
    sentences = [rule.sentence for rule in RULES]
    assert len(set(sentences)) == len(sentences)
    assert len(RULES) >= 35
    assert {rule.owner for rule in RULES} == set(Owner)


def test_the_last_rule_asks_for_nothing_that_may_be_unknown() -> None:
    assert RULES[-1].placeholders <= ALWAYS_KNOWN
