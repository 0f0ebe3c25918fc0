"""What a rep says on the phone: a script for every part of the call, in sentences one can speak."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from armatic_setup.guide.scripts import STEP_TOPICS, Script, Topic, load_scripts
from armatic_setup.guide.strict import CatalogueError
from tests.guide.catalogue import CATALOGUE, copied_resources
from tests.guide.texts import too_long, unwanted

each_script = pytest.mark.parametrize("script", CATALOGUE.scripts, ids=lambda script: script.about)


@each_script
def test_it_can_be_spoken(script: Script) -> None:
    for text in (*script.ask, *script.see, *script.lost):
        assert text[-1] in ".?", text
        assert not re.search(r"[›*`{}<>/]|->", text), text
        assert not unwanted(text), text
        assert not too_long(text), text
        assert all(len(sentence.split()) <= 20 for sentence in re.split(r"(?<=[.?]) ", text)), text


def test_every_topic_application_and_required_row_has_one() -> None:
    for about in (
        *Topic,
        *(application.id for application in CATALOGUE.requested_applications),
        *(row.id for row in CATALOGUE.required_permissions),
    ):
        assert CATALOGUE.script(about) is not None, about


@pytest.mark.parametrize("row", CATALOGUE.required_permissions, ids=lambda row: row.id)
def test_a_rows_script_names_it_and_all_its_rights(row: object) -> None:
    script = CATALOGUE.script(row.id)
    said = " ".join(script.ask)
    assert row.row in said
    for right in row.rights:
        assert right.value in said, right


@pytest.mark.parametrize("row", CATALOGUE.required_permissions, ids=lambda row: row.id)
def test_a_rows_other_names_are_told(row: object) -> None:
    told = " ".join(CATALOGUE.script(row.id).lost)
    assert all(alias in told for alias in row.aliases)


def test_each_step_has_its_part_of_the_call_and_no_part_is_left_over() -> None:
    assert list(STEP_TOPICS) == [step.id for step in CATALOGUE.steps]
    assert sorted(topic for topics in STEP_TOPICS.values() for topic in topics) == sorted(Topic)


def test_nothing_is_said_of_what_there_is_no_script_about() -> None:
    assert CATALOGUE.script("company.contacts") is None


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ('about = "saving"', 'about = "safing"', "does not exist"),
        ('about = "saving"', 'about = "sender"', "exists already"),
        (
            'about = "company.attachments"',
            'about = "company.contacts"',
            'no script about "company.attachments"',
        ),
        ('see = ["The words User-based or Role-based."]', "", "lacks the key"),
    ],
)
def test_a_mistake_in_the_data_is_refused(tmp_path: Path, right: str, wrong: str, message: str) -> None:
    file = copied_resources(tmp_path) / "scripts.toml"
    text = file.read_text(encoding="utf-8")
    assert text.count(right) == 1
    file.write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(CatalogueError, match=message):
        load_scripts(file, applications=CATALOGUE.applications, rows=CATALOGUE.permissions)
