"""Mistakes others made, tied to the rows where they bite, and the questions to settle first."""

from __future__ import annotations

from pathlib import Path

import pytest

from armatic_setup.guide.branches import Branch, Fork
from armatic_setup.guide.markup import plain
from armatic_setup.guide.permissions import load_permissions
from armatic_setup.guide.strict import CatalogueError
from armatic_setup.guide.traps import Trap, TrapPlace, at_row
from armatic_setup.guide.vocabulary import EntityModel, Mark, PermissionModel, Right
from tests.guide.catalogue import CATALOGUE, copied_resources
from tests.guide.texts import too_long, unwanted

each_trap = pytest.mark.parametrize("trap", CATALOGUE.traps, ids=lambda trap: trap.id)
each_branch = pytest.mark.parametrize("branch", CATALOGUE.branches, ids=lambda branch: branch.id)


@each_trap
def test_a_trap_says_what_to_do_in_plain_words(trap: Trap) -> None:
    for text in (trap.title, trap.text, *(words for _, words in trap.rows)):
        assert not unwanted(text), text
        assert not too_long(text), text
    assert trap.source
    assert trap.text.endswith(".")


def test_the_three_traps_of_the_work_stand_where_they_bite() -> None:
    places = {trap.id: trap.place for trap in CATALOGUE.traps}
    assert places["read_only_preset"] is TrapPlace.WINDOW
    assert places["save_twice"] is TrapPlace.SAVE
    assert places["new_rights_off"] is TrapPlace.RELEASE


def test_a_row_knows_its_traps() -> None:
    def named(row: str) -> list[str]:
        return [trap.id for trap in at_row(CATALOGUE.traps, row)]

    assert named("accounts_receivable.manage_payments") == ["read_only_preset"]
    assert named("accounts_receivable.manage_payments_post") == ["new_rights_off"]
    assert named("accounts_receivable.invoices") == ["new_rights_off"]
    assert named("company.attachments") == ["list_first", "attachments_partner"]
    assert named("company.contacts") == []


def test_what_the_read_only_shortcut_leaves_out_is_told_at_the_row_too() -> None:
    left_out = [row.id for row in CATALOGUE.permissions if row.left_out_by_read_only]
    (trap,) = (trap for trap in CATALOGUE.traps if trap.id == "read_only_preset")
    assert left_out == [row for row, _ in trap.rows]


def test_the_steps_tell_the_same_traps() -> None:
    notes = {note.title: (note.text, note.marks) for note in CATALOGUE.step("permissions").notes}
    for trap in CATALOGUE.traps:
        assert notes[trap.title] == (trap.text, trap.marks)


@each_branch
def test_a_branch_says_how_to_find_out_and_what_follows(branch: Branch) -> None:
    assert branch.question.endswith("?")
    assert branch.tell
    assert branch.source
    for text in (branch.question, *branch.tell):
        assert not unwanted(text), text
        assert not too_long(text), text
    for choice in branch.choices:
        assert choice.means
        assert choice.source
        for text in (choice.title, *choice.means, *choice.unconfirmed):
            assert not unwanted(text), text
            assert not too_long(text), text
        if Mark.INFERRED in choice.marks:
            assert choice.unconfirmed


def test_every_answer_is_known() -> None:
    model, entities = CATALOGUE.branch(Fork.MODEL), CATALOGUE.branch(Fork.ENTITIES)
    for answer in PermissionModel:
        assert (model.choice(answer) is None) is (answer is PermissionModel.UNKNOWN)
    for count in EntityModel:
        assert (entities.choice(count) is None) is (count is EntityModel.UNKNOWN)


def test_what_is_not_public_about_several_entities_is_said() -> None:
    several = CATALOGUE.branch(Fork.ENTITIES).choice(EntityModel.MULTI)
    assert several is not None
    words = plain(" ".join(several.means))
    assert "Enable access to top level" in words
    assert "Restrict access to top level only" in words
    assert any("not public" in text for text in several.unconfirmed)


def test_older_names_are_names_too() -> None:
    row = CATALOGUE.permission("cash_management.credit_card_accounts")
    assert row.older_names == ("Charge card accounts",)
    assert set(row.older_names) <= set(row.aliases)
    assert Right.VOID not in row.rights


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ('place = "save"', 'place = "saving"', "must be one of"),
        (
            '"company.attachments" = "**Edit** works',
            '"company.attachment" = "**Edit** works',
            "does not exist",
        ),
        ('"company.attachments" = "**Edit** works', '"company.attachments" = "**Edit works', "does not end"),
        ('id = "save_twice"', 'id = "list_first"', "exists already"),
        ('value = "single"', 'value = "one"', "a choice for each of these"),
        ('tell = [\n  "Open **Company** › **Setup** › **Entities**', 'tell = [\n  "{where}', "no value for"),
    ],
)
def test_a_mistake_in_the_data_is_refused(tmp_path: Path, right: str, wrong: str, message: str) -> None:
    file = copied_resources(tmp_path) / "permissions.toml"
    text = file.read_text(encoding="utf-8")
    assert text.count(right) == 1
    file.write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(CatalogueError, match=message):
        load_permissions(file)


def test_a_question_that_is_missing_is_refused(tmp_path: Path) -> None:
    file = copied_resources(tmp_path) / "permissions.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.index('[[branch]]\nid = "entities"')], encoding="utf-8")
    with pytest.raises(CatalogueError, match="a branch for each of these"):
        load_permissions(file)
