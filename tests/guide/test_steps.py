from __future__ import annotations

import pytest

from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.markup import plain
from armatic_setup.guide.steps import ChipKind, DoneWhen, Group, PageKind, Step
from armatic_setup.guide.vocabulary import Owner, PermissionModel
from tests.guide.catalogue import CATALOGUE
from tests.guide.texts import step_texts, too_long, unwanted

VALUES = CATALOGUE.values
MODELS = (PermissionModel.USER_BASED, PermissionModel.ROLE_BASED)

each_step = pytest.mark.parametrize("step", CATALOGUE.steps, ids=lambda step: step.id)


def test_the_seven_steps_stand_in_the_guides_order() -> None:
    assert [step.id for step in CATALOGUE.steps] == [
        "prerequisites",
        "create_user",
        "permissions",
        "authorize_sender",
        "connect",
        "initial_sync",
        "done",
    ]
    assert [step.group for step in CATALOGUE.steps] == [
        Group.NONE,
        *[Group.INTACCT] * 3,
        *[Group.WINDOW] * 3,
    ]


@each_step
def test_a_step_says_what_to_do_who_and_where(step: Step) -> None:
    assert step.title
    assert step.heading
    assert step.lead
    assert step.instructions or step.notes
    if step.group is Group.INTACCT:
        assert step.owner is Owner.INTACCT_ADMIN
        assert step.minutes
        assert step.paths
        assert step.drawings
        assert step.proven_by or step.done_when is DoneWhen.ROWS_GRANTED
    assert step.chips[0].kind is ChipKind.PERSON
    assert bool(step.minutes) == any(chip.kind is ChipKind.CLOCK for chip in step.chips)


@each_step
def test_every_text_can_be_read_and_filled(step: Step) -> None:
    for text in step_texts(step):
        said = plain(text, VALUES)
        assert "{" not in said
        assert said == said.strip()


@each_step
def test_the_texts_keep_to_plain_words(step: Step) -> None:
    for text in step_texts(step):
        said = plain(text, VALUES)
        assert not unwanted(said), said
        assert not too_long(said), said


@each_step
def test_instructions_and_hints_are_sentences(step: Step) -> None:
    for one in step.instructions:
        ending = ":" if one.value else "."
        assert plain(one.text, VALUES).endswith(ending), one.text
        assert not one.hint or plain(one.hint, VALUES).endswith("."), one.hint
    for note in step.notes:
        assert plain(note.text, VALUES).endswith("."), note.text
        assert not note.title.endswith(".")
    for sentence in (step.lead, step.blocked, step.offline, step.disproved):
        assert not sentence or sentence.endswith(".")


@each_step
def test_a_page_that_blocks_says_why(step: Step) -> None:
    assert bool(step.needs) == bool(step.blocked)
    needs_gateway = step.page in {PageKind.CONNECT, PageKind.SYNC}
    assert bool(step.offline) == needs_gateway
    if step.proven_by:
        assert step.proven_by in CHECK_IDS
        assert step.disproved


def test_exact_values_are_the_guides() -> None:
    assert VALUES["user_id"] == "xmlgw-armatic"
    assert VALUES["sender_id"] == "Pscore"
    assert VALUES["sender_description"] == "Armatic Integration"
    assert VALUES["phone"] == "(949) 424-2875"
    assert VALUES["row_count"] == str(len(CATALOGUE.required_permissions))


def test_today_and_older_menus_are_both_told() -> None:
    user = CATALOGUE.step("create_user")
    assert "Users, roles, and groups" in user.paths[0].today
    assert any("Web Services Users" in older for older in user.paths[0].older)
    assert "Web Services Users" in user.instructions[0].older
    sender = CATALOGUE.step("authorize_sender")
    assert "Configuration" in sender.paths[0].today
    assert any("Company information" in older for older in sender.paths[0].older)


FACTS = {
    "prerequisites": ["administrator", "Subscriptions", "Web Services", "costs nothing", "partner"],
    "create_user": [
        "xmlgw-armatic",
        "Restrict user access to web services only",
        "Account email address",
        "mails the password",
        "Business",
        "Save",
        "free of charge",
    ],
    "permissions": [
        "User Application Subscriptions",
        "Roles Subscriptions",
        "Permission type",
        "Save twice",
        "Read only",
        "quarterly release",
        "role",
    ],
    "authorize_sender": [
        "Pscore",
        "Armatic Integration",
        "Active",
        "cannot be edited",
        "Capital P",
        "capital and small letters",
        "Web Services sender information",
        "Save twice",
    ],
    "connect": [
        "company ID",
        "user ID",
        "password",
        "Account › Accounting",
        "under the Intacct logo",
        "Connect",
    ],
    "initial_sync": ["picks up where it stopped", "Intacct's own totals", "skipped"],
    "done": [
        "every two hours",
        "several hours",
        "sync log",
        "Account › Accounting",
        "chat",
        "(949) 424-2875",
        "customers",
        "paid in Intacct",
    ],
}


@pytest.mark.parametrize(
    ("step_id", "fact"), [(step, fact) for step, facts in FACTS.items() for fact in facts]
)
def test_no_fact_of_the_guide_is_lost(step_id: str, fact: str) -> None:
    step = CATALOGUE.step(step_id)
    said = " ".join([plain(text, VALUES) for text in step_texts(step)])
    assert fact in said


def test_what_is_our_reasoning_says_so() -> None:
    for step_id, title in [
        ("create_user", "Companies with several entities"),
        ("permissions", "Where the rows come from"),
        ("permissions", "Read-only evaluation"),
        ("authorize_sender", "Where the sender ID comes from"),
    ]:
        note = next(note for note in CATALOGUE.step(step_id).notes if note.title == title)
        assert "our reasoning" in note.source.lower()


def test_both_permission_models_are_told_and_never_mixed() -> None:
    step = CATALOGUE.step("permissions")
    user, role = (step.instructions_for(model) for model in MODELS)
    assert len(user) == 5
    assert len(role) == 6
    assert not set(user) & set(role)
    assert step.instructions_for(PermissionModel.UNKNOWN) == step.instructions
    for model in MODELS:
        saves = [one for one in step.instructions_for(model) if "**Save**" in one.text]
        assert len(saves) >= 2
        assert len(step.paths_for(model)) == 1


def test_only_pages_that_need_it_have_a_box_to_confirm() -> None:
    for step in CATALOGUE.steps:
        if step.done_when is DoneWhen.CONFIRMED:
            assert step.confirm
    assert CATALOGUE.step("connect").confirm
