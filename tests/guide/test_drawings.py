"""The drawings of Intacct's forms as data: complete, in step with the instructions, and told in words."""

from __future__ import annotations

import re

import pytest

from armatic_setup.guide.drawing import Drawing, Frame, windows_of
from armatic_setup.guide.drawing_words import alt, meanings, spoken
from armatic_setup.guide.markup import plain
from armatic_setup.guide.steps import Instruction, Step
from armatic_setup.guide.vocabulary import READING, PermissionModel, Profile
from tests.guide.catalogue import CATALOGUE

VALUES = CATALOGUE.values
MODELS = (PermissionModel.USER_BASED, PermissionModel.ROLE_BASED)
EVERY = [
    pytest.param(step, model, drawing, id=f"{step.id}-{model}-{number}")
    for step in CATALOGUE.steps
    for model in MODELS
    for number, drawing in enumerate(step.drawings_for(model))
]
each_drawing = pytest.mark.parametrize(("step", "model", "drawing"), EVERY)


def meant(step: Step, model: PermissionModel) -> tuple[Instruction, ...]:
    """The instructions that the numbers of the drawings count: those of the last section."""
    instructions = step.instructions_for(model)
    starts = [at for at, one in enumerate(instructions) if one.section] or [0]
    return instructions[starts[-1] :]


def words_of(drawing: Drawing, number: int) -> list[str]:
    """What the parts with this number say."""
    words = [button.label for button in drawing.buttons if button.callout == number]
    for row in drawing.rows:
        words += [*row.cells, row.words, row.link] if row.callout == number else []
    for field in drawing.fields:
        words += [field.label, field.value] if field.callout == number else []
    return [plain(word, VALUES) for word in words if word]


@each_drawing
def test_each_callout_is_an_instruction(step: Step, model: PermissionModel, drawing: Drawing) -> None:
    assert drawing.path
    assert re.match(r"Drawings?( of Armatic)?, not (a screenshot|screenshots)\.", drawing.caption)
    for number in drawing.callouts:
        one = meant(step, model)[number - 1]
        said = " ".join(plain(text, VALUES) for text in (one.text, one.hint, one.value)).lower()
        shown = words_of(drawing, number)
        rights = drawing.variant and any(row.callout == number for row in drawing.rows)
        assert rights or any(word.lower() in said for word in shown), (number, shown, said)


@each_drawing
def test_a_drawing_is_told_in_words(step: Step, model: PermissionModel, drawing: Drawing) -> None:
    told = alt(drawing, VALUES)
    kind = "window" if drawing.frame is Frame.WINDOW else "form"
    assert told.startswith(f"Drawing of the {kind} {drawing.title}, ")
    assert plain(drawing.path, VALUES) in told
    assert [int(number) for number in re.findall(r"(?<= )(\d+): ", told)] == list(drawing.callouts)
    for number in drawing.callouts:
        assert spoken(drawing, number, VALUES) in told
        assert all(word in told for word in words_of(drawing, number))
    for field in drawing.fields:
        assert plain(field.label, VALUES) in told
        assert plain(field.shown, VALUES) in told
    assert "{" not in told
    assert "*" not in told


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("step_id", ["create_user", "permissions", "authorize_sender", "connect"])
def test_the_drawings_of_a_step_in_intacct_show_every_instruction(
    step_id: str, model: PermissionModel
) -> None:
    step = CATALOGUE.step(step_id)
    shown = {number for drawing in step.drawings_for(model) for number in drawing.callouts}
    assert shown == set(range(1, len(meant(step, model)) + 1))


def test_where_the_company_id_stands_is_drawn() -> None:
    company = CATALOGUE.step("prerequisites").drawings[-1]
    assert alt(company, VALUES) == (
        "Drawing of the form Company information, at Company › Setup › Configuration › Company. "
        "4: click General information; ID: the company ID to note. Also on the form: Security."
    )


@pytest.mark.parametrize("model", MODELS)
def test_each_application_has_its_permission_window(model: PermissionModel) -> None:
    drawings = CATALOGUE.step("permissions").drawings_for(model)
    windows = [drawing for drawing in drawings if drawing.variant]
    assert [window.title for window in windows] == [
        application.name for application in CATALOGUE.requested_applications
    ]
    for window in windows:
        rows = [row for row in CATALOGUE.required_permissions if row.application == window.title]
        drawn = [row for row in window.rows if row.callout]
        assert [(row.cells, row.rights) for row in drawn] == [((row.row,), row.rights) for row in rows]
        assert [row.only_some_forms for row in drawn] == [row.may_be_absent for row in rows]


def window_of(application: str) -> Drawing:
    return next(one for one in CATALOGUE.step("permissions").drawings if one.variant == application)


def test_a_read_only_evaluation_ticks_list_and_view_alone() -> None:
    window = window_of("Order Entry")
    assert window.in_company(Profile.FULL, {}, ()) == window
    for row in window.in_company(Profile.READ_ONLY, {}, ()).rows:
        assert set(row.rights) <= set(READING)
        assert bool(row.rights) == bool(row.callout)


def test_a_row_has_the_companys_own_name_and_one_it_lacks_is_not_drawn() -> None:
    window = window_of("Accounts Receivable")
    own = {"accounts_receivable.customers": "Clients `A` **B** {C}"}  # typed by somebody: never markup
    seen = window.in_company(Profile.FULL, own, {"accounts_receivable.ar_account_labels"})
    assert "3: Clients `A` **B** {C}: tick List, View, Add, Edit;" in alt(seen, VALUES)
    assert len(seen.rows) == len(window.rows) - 1
    assert window.table is not None
    assert seen.table is not None
    assert window.table.note
    assert not seen.table.note  # nothing dashed is left


def test_of_forms_alike_the_story_tells_one() -> None:
    drawings = CATALOGUE.step("permissions").drawings_for(PermissionModel.USER_BASED)
    story = windows_of(drawings, "Cash Management")
    assert [one.title for one in story] == [
        "Web Services users",
        "User Application Subscriptions",
        "Cash Management",
    ]


def test_exact_values_can_be_taken_from_a_drawing() -> None:
    found = {
        step: [entry for drawing in CATALOGUE.step(step).drawings for entry in drawing.exact_values(VALUES)]
        for step in ("create_user", "authorize_sender", "connect")
    }
    assert [(entry.callout, entry.label, entry.value) for entry in found["create_user"]] == [
        (2, "User ID", "xmlgw-armatic")
    ]
    assert [entry.value for entry in found["authorize_sender"]] == ["Pscore", "Armatic Integration"]
    assert [entry.label for entry in found["connect"]] == ["User ID"]  # no company is known yet


def test_a_company_id_can_be_copied_once_it_is_known() -> None:
    form = CATALOGUE.step("connect").drawings[-1]
    entries = form.exact_values({**VALUES, "company_id": "HarborPine"})
    assert [(entry.label, entry.value) for entry in entries] == [
        ("Company ID", "HarborPine"),
        ("User ID", "xmlgw-armatic"),
    ]


class Pretended:
    """A language that knows two of Intacct's labels."""

    code = "xx"

    def translate(self, context: str, text: str, note: str) -> str:
        known = {"User ID": "Kennung", "Save": "Speichern"} if context == "intacct" else {}
        return known.get(text, text)


def test_labels_stay_and_their_meaning_is_told_beside_them(monkeypatch: pytest.MonkeyPatch) -> None:
    drawing = CATALOGUE.step("create_user").drawings[0]
    assert meanings(drawing.labels) == ""
    monkeypatch.setattr("armatic_setup.language._words", Pretended())
    told = alt(drawing, VALUES)
    assert "2: User ID (Kennung): xmlgw-armatic." in told
    assert "6: click Save (Speichern)." in told
    assert meanings(drawing.labels).splitlines() == ["Save: Speichern", "User ID: Kennung"]
