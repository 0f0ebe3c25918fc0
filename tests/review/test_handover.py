"""What stands on the sheet for the administrator, and on the record of a review."""

from __future__ import annotations

from dataclasses import replace

import pytest

from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.review.handover import ENTITY_ROWS
from armatic_setup.review.model import review
from armatic_setup.review.record import review_record
from armatic_setup.review.sheet import Box, Fact, Row, Scope, Sheet, words
from tests.review.sheet_samples import CATALOGUE, DAY, NASTY, NOW, done, fresh, known, sheet_of

BLUESNAP = "bluesnap.bluesnaparqueue"


def _row(sheet: Sheet, permission_id: str) -> Row:
    (row,) = (row for row in sheet.rows if row.id == permission_id)
    return row


def _text(sheet: Sheet) -> str:
    """Every sentence of the sheet that is no table."""
    lines = [*sheet.lead]
    for section in sheet.sections:
        lines += [*section.lead, *section.traps, *section.notes]
        for track in section.tracks:
            lines += [track.path, *track.older]
            for job in track.jobs:
                lines += [job.text, *job.hints]
    return "\n".join(words(line) for line in lines)


def test_everything_is_every_row_of_the_data_file() -> None:
    sheet = sheet_of(fresh())
    assert sorted(row.id for row in sheet.rows) == sorted(row.id for row in CATALOGUE.permissions)
    for permission in CATALOGUE.permissions:
        row = _row(sheet, permission.id)
        assert (row.name, row.why, row.also) == (permission.row, permission.why, permission.aliases)
        assert tuple(one.right for one in row.boxes) == permission.rights
        assert {one.box for one in row.boxes} == {Box.OPEN}


def test_recommended_rows_stand_apart_and_may_be_left_out() -> None:
    (section,) = (section for section in sheet_of(fresh()).sections if section.tables)
    required, recommended, package = section.tables
    optional = {row.id for row in CATALOGUE.permissions if row.optional}
    assert not optional & {row.id for row in required.rows}
    assert {row.id for row in recommended.rows} | {BLUESNAP} == optional
    assert [row.id for row in package.rows] == [BLUESNAP]
    without = sheet_of(fresh(), recommended=False)
    assert [row.id for row in without.rows] == [row.id for row in CATALOGUE.required_permissions]


def test_several_entities_need_their_names() -> None:
    journey = fresh().answer(entities=EntityModel.MULTI)
    rows = {row.id for row in sheet_of(journey, recommended=False).rows}
    assert rows >= ENTITY_ROWS
    assert all(row.optional for row in CATALOGUE.permissions if row.id in ENTITY_ROWS)
    assert "Not confirmed." in _text(sheet_of(journey))
    single = fresh().answer(entities=EntityModel.SINGLE)
    assert "Not confirmed." not in _text(sheet_of(single))
    assert "Does one entity keep its books" in _text(sheet_of(fresh()))
    assert "Does one entity keep its books" not in _text(sheet_of(journey))


def test_only_what_is_missing_is_asked_for() -> None:
    sheet = sheet_of(known(), Scope.MISSING)
    found = review(known())
    assert {row.id for row in sheet.rows} == {row.permission.id for row in found.rows if row.is_open}
    assert _row(sheet, "accounts_receivable.customers").box(Right.EDIT) is Box.REFUSED
    with pytest.raises(ValueError, match="not enough values"):
        _row(sheet, "general_ledger.accounts")


def test_the_ways_to_know_are_told_apart() -> None:
    sheet = sheet_of(known())
    assert _row(sheet, "general_ledger.accounts").box(Right.LIST) is Box.PROVEN
    assert _row(sheet, "accounts_receivable.customers").box(Right.LIST) is Box.TICKED
    assert _row(sheet, "accounts_receivable.invoices").box(Right.LIST) is Box.ENTERED
    assert _row(sheet, "accounts_receivable.invoices").box(Right.POST) is Box.OPEN
    assert _row(sheet, "general_ledger.statistical_accounts").box(Right.VIEW) is Box.REFUSED
    assert _row(sheet, "accounts_receivable.ar_account_labels").box(Right.LIST) is Box.ABSENT
    assert set(sheet.legend) == set(Box)


def test_remarks_say_what_boxes_cannot() -> None:
    sheet = sheet_of(known())
    assert "Granted and not needed: Delete." in _row(sheet, "accounts_receivable.invoices").findings
    customers = _row(sheet, "accounts_receivable.customers")
    assert customers.own == "Debtors"
    assert "Said to be granted, but the live test found otherwise: Edit." in customers.findings
    payments = _row(sheet, "accounts_receivable.manage_payments")
    assert "Note: Dana asks the auditors first." in payments.findings
    assert any("Read only" in remark for remark in payments.remarks)
    assert "The company has no such row." in _row(sheet, "accounts_receivable.ar_account_labels").findings


def test_a_trap_about_a_right_stands_only_where_the_right_is_asked_for() -> None:
    attachments = "company.attachments"
    assert any("Edit" in remark for remark in _row(sheet_of(fresh()), attachments).remarks)
    reading = sheet_of(fresh().answer(profile=Profile.READ_ONLY))
    assert not any("Edit" in remark for remark in _row(reading, attachments).remarks)
    assert Fact("Profile", "Read-only evaluation") in reading.facts
    assert "Reading works with List and View alone." in _text(reading)


@pytest.mark.parametrize(
    ("model", "titles"),
    [
        (PermissionModel.UNKNOWN, ["In a user-based company", "In a role-based company"]),
        (PermissionModel.USER_BASED, ["In a user-based company"]),
        (PermissionModel.ROLE_BASED, ["In a role-based company"]),
    ],
)
def test_both_models_and_both_menus_are_told(model: PermissionModel, titles: list[str]) -> None:
    sheet = sheet_of(fresh().answer(model=model))
    section = sheet.sections[1]
    assert [track.title for track in section.tracks] == titles
    text = _text(sheet)
    for path in CATALOGUE.step("permissions").paths:
        for told in (path.today, *path.older):
            plain = told.replace("**", "").replace("`", "").format(**CATALOGUE.values)
            assert plain in text
    assert ("Does your company grant rights" in text) is (model is PermissionModel.UNKNOWN)


@pytest.mark.parametrize("trap", CATALOGUE.traps, ids=lambda trap: trap.id)
def test_every_trap_is_on_the_sheet(trap: object) -> None:
    sheet = sheet_of(fresh())
    told = _text(sheet) + "\n".join(remark for row in sheet.rows for remark in row.remarks)
    sentence = getattr(trap, "text").split(". ")[0].replace("**", "").removesuffix(".")  # noqa: B009
    assert sentence in told or getattr(trap, "rows")[0][1].replace("**", "") in told  # noqa: B009


def test_who_asks_and_for_whom() -> None:
    facts = {fact.label: fact for fact in sheet_of(known()).facts}
    assert facts["Company"].value == "Harbor & Pine Supply"
    assert facts["Company ID"] == Fact("Company ID", "HarborPine", exact=True)
    assert facts["User ID"].value == "xmlgw-armatic"
    assert facts["Asked by"].value == "Kim Ortega"
    assert facts["Permission type"].value == "Role-based"
    assert facts["Entities"].value == "Several"
    assert facts["Live test"].value == "24 November 2026 (UTC)"
    assert {fact.label for fact in sheet_of(fresh()).facts if not fact.value} == {
        "Company ID", "Asked by", "Permission type",
    }  # fmt: skip


def test_what_people_typed_is_cleaned() -> None:
    journey = fresh().answer(company_id=NASTY)
    for row in CATALOGUE.permissions:
        journey = journey.call_row(row.id, NASTY).note(row.id, NASTY * 100)
    sheet = sheet_of(journey.reviewed(NASTY, NASTY, NOW))
    texts = [fact.value for fact in sheet.facts] + [row.own for row in sheet.rows]
    texts += [finding for row in sheet.rows for finding in row.findings]
    assert all(text.isprintable() for text in texts)
    assert all(len(text) < 620 for text in texts)


def test_done_steps_are_left_out_and_proven_ones_are_said_to_be() -> None:
    nothing = sheet_of(done(), Scope.MISSING)
    assert nothing.sections == ()
    assert "Nothing is left to do in Intacct" in _text(nothing)
    whole = sheet_of(done())
    assert len(whole.sections) == 3
    assert {job.box for job in whole.sections[2].tracks[0].jobs} == {Box.PROVEN}
    assert "The live test found it done." in _text(whole)


@pytest.mark.parametrize(("confirmed", "left"), [((), 3), (("create_user",), 2), (("authorize_sender",), 2)])
def test_the_purpose_counts_the_jobs(confirmed: tuple[str, ...], left: int) -> None:
    journey = fresh()
    for step in confirmed:
        journey = journey.confirm(step, done=True)
    sheet = sheet_of(journey, Scope.MISSING)
    assert len(sheet.sections) == left
    assert {2: "Two jobs need", 3: "Three jobs need"}[left] in _text(sheet)


def test_the_sender_is_asked_for_until_it_is_granted() -> None:
    refused = ConnectionFact(
        NOW,
        passed=False,
        checks_passed=frozenset(),
        checks_total=8,
        disproved=frozenset({"authorize_sender"}),
    )
    sheet = sheet_of(known().connection_tested(refused), Scope.MISSING)
    assert "The live test found that it is not done." in _text(sheet)
    assert "Pscore" in _text(sheet)


def test_the_footer_tells_loose_pages_apart() -> None:
    assert sheet_of(known()).footer.startswith("Armatic Setup · HarborPine · ")
    assert "of 13 required rows" in sheet_of(known(), Scope.MISSING).footer


# ---------------------------------------------------------------- the record


def _record(journey: Journey, scope: Scope = Scope.EVERYTHING) -> Sheet:
    return review_record(journey, review(journey), DAY, scope=scope)


def test_the_record_has_the_open_points_first() -> None:
    sheet = _record(known())
    first, second = sheet.sections
    opened = [row.id for table in first.tables for row in table.rows]
    assert set(opened) == {row.permission.id for row in review(known()).rows if row.is_open}
    rest = [row.id for table in second.tables for row in table.rows]
    assert sorted(opened + rest) == sorted(row.permission.id for row in review(known()).rows)
    assert len(_record(known(), Scope.MISSING).sections) == 1


def test_the_record_says_who_reviewed_whom_and_when() -> None:
    facts = {fact.label: fact.value for fact in _record(known()).facts}
    assert facts["Reviewed by"] == "Kim Ortega"
    assert facts["Company"] == "Harbor & Pine Supply"
    assert facts["Reviewed on"] == "24 November 2026 (UTC)"
    assert "Harbor & Pine Supply" in _record(known()).subject
    blank = {fact.label: fact.value for fact in _record(fresh()).facts}
    assert (blank["Company"], blank["Reviewed by"], blank["Reviewed on"]) == ("", "", "")
    assert "No live test has proven anything yet." in _text(_record(fresh()))


def test_a_record_without_open_points_says_so() -> None:
    sheet = _record(done())
    assert words(sheet.sections[0].lead[0]) == "Nothing is open."
    lacking = replace(done(), state=replace(done().state, connection=None))
    assert "Pscore is not known to be allowed" in _text(_record(lacking))
