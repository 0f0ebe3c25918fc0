from __future__ import annotations

import dataclasses
import re

import pytest

from armatic_setup.diagnosis.entities import entity_choices
from armatic_setup.diagnosis.results import CompanyFacts, EntityFacts
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.markup import plain

COMPANY = CompanyFacts(
    company_id="HarborPine",
    name="",
    base_currency="USD",
    multi_entity=True,
    multi_currency=True,
    entities=(EntityFacts("US-01", "Harbor & Pine Supply, Inc.", "USD"), EntityFacts("UK-01", "", "GBP")),
    entity_id="",
    date_format="/mdY",
    clock="24",
    gmt_offset=-300,
)


def test_the_top_level_comes_first_and_is_chosen(catalogue: Catalogue) -> None:
    choices = entity_choices(COMPANY, catalogue)
    assert [choice.id for choice in choices] == ["", "US-01", "UK-01"]
    assert [choice.label for choice in choices] == ["Top level", "US-01 Harbor & Pine Supply, Inc.", "UK-01"]
    assert [choice.chosen for choice in choices] == [True, False, False]


def test_every_choice_says_what_is_read_then(catalogue: Catalogue) -> None:
    top, one, other = entity_choices(COMPANY, catalogue)
    assert "every entity" in top.meaning
    assert "private" in top.meaning
    assert "only what belongs to this entity" in one.meaning
    assert one.meaning == other.meaning


def test_the_entity_that_was_signed_in_to_is_chosen_even_if_nobody_lists_it(catalogue: Catalogue) -> None:
    inside = dataclasses.replace(COMPANY, entity_id="NL-90")
    choices = entity_choices(inside, catalogue)
    assert [choice.id for choice in choices if choice.chosen] == ["NL-90"]
    assert choices[0].id == ""


def test_a_single_company_has_nothing_to_choose(catalogue: Catalogue) -> None:
    single = dataclasses.replace(COMPANY, multi_entity=False, entities=())
    (choice,) = entity_choices(single, catalogue)
    assert choice.chosen
    assert "nothing to choose" in choice.meaning


@pytest.mark.parametrize("name", ["top_level", "entity", "single"])
def test_the_texts_are_short_and_plain(catalogue: Catalogue, name: str) -> None:
    text = getattr(catalogue.entities, name)
    for words in (text.meaning, plain(text.note)):
        for sentence in re.split(r"(?<=[.:;]) ", words):
            assert len(sentence.split()) <= 20
        assert words.endswith(".")
