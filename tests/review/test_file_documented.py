"""The documented format is the one that is written and read."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings

from armatic_setup import paths
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.review.review_file import ReviewError, ReviewFile
from armatic_setup.review.review_json import from_text, to_text
from tests.guide.catalogue import CATALOGUE
from tests.review.schema import faults
from tests.review.states import files
from tests.review.test_file import TEXT

DOCS = paths.resources().parent / "docs"
SCHEMA: dict[str, Any] = json.loads((DOCS / "review-file.schema.json").read_text(encoding="utf-8"))
PROSE = (DOCS / "review-file.md").read_text(encoding="utf-8")
SAMPLE = re.search(r"```json\n(.*?)```", PROSE, re.DOTALL)[1]


@settings(max_examples=60, deadline=None)
@given(files())
def test_what_is_written_keeps_to_the_schema(saved: ReviewFile) -> None:
    assert faults(json.loads(to_text(saved)), SCHEMA, SCHEMA) == []


def test_the_sample_in_the_documentation_is_a_review() -> None:
    assert faults(json.loads(SAMPLE), SCHEMA, SCHEMA) == []
    theirs = from_text(SAMPLE)
    assert set(theirs.rows) <= {row.id for row in CATALOGUE.permissions}
    assert theirs.review(CATALOGUE).row("accounts_receivable.invoices").missing == (Right.ADD, Right.EDIT)


def test_the_schema_knows_the_keys_and_words_that_are_written() -> None:
    document, defined = json.loads(TEXT), SCHEMA["$defs"]
    row = next(iter(document["rows"].values()))
    assert set(SCHEMA["properties"]) == set(document)
    assert set(defined["row"]["properties"]) == set(row)
    assert set(SCHEMA["required"]) == set(document) - {"program", "reviewed_at"}
    assert defined["right"]["enum"] == [right.value for right in Right]
    for key, words in (("model", PermissionModel), ("entities", EntityModel), ("profile", Profile)):
        assert SCHEMA["properties"][key]["enum"] == [word.value for word in words]


def test_the_prose_explains_every_key() -> None:
    for key in (*SCHEMA["properties"], *SCHEMA["$defs"]["row"]["properties"]):
        assert f"`{key}`" in PROSE, key
    assert all(f"`{right.value}`" in PROSE for right in Right)


@pytest.mark.parametrize("key", SCHEMA["required"])
def test_what_the_schema_requires_is_required(key: str) -> None:
    document = json.loads(TEXT)
    del document[key]
    assert faults(document, SCHEMA, SCHEMA)
    with pytest.raises(ReviewError):
        from_text(json.dumps(document))


@pytest.mark.parametrize("key", ["program", "reviewed_at"])
def test_what_it_does_not_require_may_be_left_out(key: str) -> None:
    document = json.loads(TEXT)
    del document[key]
    assert faults(document, SCHEMA, SCHEMA) == []
    assert from_text(json.dumps(document)).rows == from_text(TEXT).rows
