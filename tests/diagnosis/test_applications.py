from __future__ import annotations

import pytest

from armatic_setup.diagnosis import applications
from armatic_setup.diagnosis.applications import Subscriptions
from armatic_setup.diagnosis.findings import Finding, Part
from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.faults import ErrorEntry
from armatic_setup.gateway.answers import CompanyShape
from armatic_setup.gateway.errors import OperationRefused
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.vocabulary import Owner, Profile

ALL = ("CO", "CM", "GL", "AR", "INV", "SO")


def _judge(catalogue: Catalogue, *codes: str, **refused: OperationRefused) -> Finding:
    return _both(catalogue, *codes, **refused)[0]


def _both(catalogue: Catalogue, *codes: str, **refused: OperationRefused) -> tuple[Finding, tuple[Part, ...]]:
    shape = CompanyShape(
        base_currency="USD",
        multi_entity=False,
        multi_currency=False,
        entities=(),
        applications=codes,
        refused=refused,
    )
    diagnosed = Diagnostician(catalogue, Profile.FULL, {"company_id": "HarborPine"})
    return applications.judge(Subscriptions.of(shape, catalogue), shape, diagnosed)


def test_all_six_and_others_beside(catalogue: Catalogue) -> None:
    found = _judge(catalogue, "AP", *ALL, "4.XY")
    assert found.status is CheckStatus.PASSED
    assert found.diagnosis is None
    assert "Order Entry" in found.evidence


def test_codes_may_be_small_or_names(catalogue: Catalogue) -> None:
    assert _judge(catalogue, "co", "cm", "General Ledger", " ar ", "IC", "oe").status is CheckStatus.PASSED


def test_without_accounts_receivable_nothing_works(catalogue: Catalogue) -> None:
    found = _judge(catalogue, *[code for code in ALL if code != "AR"])
    assert found.status is CheckStatus.FAILED
    assert found.diagnosis is not None
    assert found.diagnosis.id == "application.not_subscribed"
    assert found.diagnosis.owner is Owner.INTACCT_ADMIN
    assert "Accounts Receivable" in found.diagnosis.sentence
    assert "HarborPine" in found.diagnosis.sentence


def test_an_application_the_sync_can_do_without_is_a_warning(catalogue: Catalogue) -> None:
    found = _judge(catalogue, "CO", "CM", "GL", "AR")
    assert found.status is CheckStatus.WARNING
    assert found.diagnosis is not None
    assert "Inventory Control and Order Entry" in found.diagnosis.sentence
    assert found.evidence.startswith("4 of 6")


@pytest.mark.parametrize("codes", [(), ("7", "1"), ("Debitoren", "Hauptbuch")])
def test_an_answer_we_do_not_understand_is_no_lack(catalogue: Catalogue, codes: tuple[str, ...]) -> None:
    found = _judge(catalogue, *codes)
    assert found.status is CheckStatus.SKIPPED
    assert found.diagnosis is None


def test_a_refused_list_is_told_and_is_no_lack(catalogue: Catalogue) -> None:
    refusal = OperationRefused.of("refused", errors=(ErrorEntry("PL04000005"),), function="get_applications")
    found = _judge(catalogue, get_applications=refusal)
    assert found.status is CheckStatus.SKIPPED
    assert "lacks a permission" in found.evidence


def test_every_application_is_a_part_of_its_own(catalogue: Catalogue) -> None:
    whole, parts = _both(catalogue, "CO", "CM", "GL", "AR")
    statuses = {part.id: part.finding.status for part in parts}
    assert statuses == {
        "applications.company": CheckStatus.PASSED,
        "applications.cash_management": CheckStatus.PASSED,
        "applications.general_ledger": CheckStatus.PASSED,
        "applications.accounts_receivable": CheckStatus.PASSED,
        "applications.inventory_control": CheckStatus.WARNING,
        "applications.order_entry": CheckStatus.WARNING,
    }
    assert whole.status is CheckStatus.WARNING
    lacking = [part.finding.diagnosis for part in parts if part.finding.diagnosis]
    assert [found.id for found in lacking] == ["application.not_subscribed"] * 2
    assert "Order Entry" in lacking[1].sentence
    assert "Inventory" not in lacking[1].sentence


def test_only_what_the_sync_needs_fails(catalogue: Catalogue) -> None:
    _, parts = _both(catalogue, *[code for code in ALL if code not in ("AR", "INV")])
    failed = [part.id for part in parts if part.finding.status is CheckStatus.FAILED]
    assert failed == ["applications.accounts_receivable"]


def test_what_nobody_says_is_skipped_part_by_part(catalogue: Catalogue) -> None:
    _, parts = _both(catalogue)
    assert {part.finding.status for part in parts} == {CheckStatus.SKIPPED}
