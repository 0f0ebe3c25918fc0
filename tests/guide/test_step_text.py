from __future__ import annotations

import pytest

from armatic_setup.guide.journey import Journey
from armatic_setup.guide.markup import plain
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.steps import Step
from armatic_setup.guide.vocabulary import PermissionModel, Profile
from tests.guide.catalogue import CATALOGUE

JOURNEY = Journey(CATALOGUE, SetupState()).answer(company_id="HarborPine")


@pytest.mark.parametrize("step", CATALOGUE.steps, ids=lambda step: step.id)
def test_the_mail_holds_every_instruction_value_and_hint(step: Step) -> None:
    mail = JOURNEY.email(step.id)
    assert step.title in mail.subject
    assert "\n" not in mail.subject
    assert mail.body == JOURNEY.email_text(step.id)
    for one in step.instructions:
        for text in (one.text, one.value, one.hint, one.older):
            assert plain(text, JOURNEY.values) in mail.body
    assert "Company ID: HarborPine" in mail.body
    for mark in ("**", "`", "{", "}"):
        assert mark not in mail.body


def test_the_mail_about_permissions_lists_every_required_row_with_its_rights() -> None:
    body = JOURNEY.email_text("permissions")
    assert body.count("\n- ") == len(CATALOGUE.required_permissions)
    assert "- Invoices (also: AR sales invoices): List, View, Add, Edit, Post." in body
    for application in CATALOGUE.requested_applications:
        assert f"\n{application.name}:\n" in body


def test_it_is_written_for_the_companys_own_model_and_profile() -> None:
    assert "In a user-based company:" in JOURNEY.email_text("permissions")
    assert "In a role-based company:" in JOURNEY.email_text("permissions")
    role = JOURNEY.answer(model=PermissionModel.ROLE_BASED, profile=Profile.READ_ONLY)
    body = role.email_text("permissions")
    assert "user-based" not in body
    assert "Roles Subscriptions" in body
    assert "- Invoices (also: AR sales invoices): List, View." in body


def test_no_company_is_named_before_it_is_known() -> None:
    body = Journey(CATALOGUE, SetupState()).email_text("create_user")
    assert "Company ID:" not in body
    assert "2. Type this User ID, exactly: xmlgw-armatic\n" in body


def test_our_reasoning_is_labelled() -> None:
    assert "(Source: Setup guide, our reasoning.)" in JOURNEY.email_text("authorize_sender")
    assert "Items: List, View. Items on invoice lines. Source: Our reasoning." in JOURNEY.email_text(
        "permissions"
    )
