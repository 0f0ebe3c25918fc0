"""The user's own rights, row by row and right by right, as Intacct lists them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.diagnosis.applications import Subscriptions
from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.permissions import Outcome, Readable, RowJudge
from armatic_setup.diagnosis.results import CheckStatus, Means
from armatic_setup.diagnosis.rights import Listed, RightsList
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.gateway.answers import UserPermissions
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.vocabulary import Profile, Right

CATALOGUE = load_catalogue()
INVOICES = CATALOGUE.permission("accounts_receivable.invoices")
PAYMENTS = CATALOGUE.permission("accounts_receivable.manage_payments")
CHECKING = CATALOGUE.permission("cash_management.checking_accounts")
ATTACHMENTS = CATALOGUE.permission("company.attachments")
DEPARTMENTS = CATALOGUE.permission("company.departments")
DENIED = Fault(
    Stage.OPERATION,
    "refused",
    (ErrorEntry("PL04000005", description2="You do not have permission for API operation QUERY"),),
    function="query",
    object="ARINVOICE",
)
FULL = ("List", "View", "Add", "Edit", "Post")


def _list(*rows: tuple[str, str, tuple[str, ...]], **labels: str) -> RightsList:
    told: dict[str, dict[str, frozenset[str]]] = {}
    for application, row, rights in rows:
        told.setdefault(application, {})[row] = frozenset(rights)
    own = {CATALOGUE.permission(row.replace("__", ".")).id: label for row, label in labels.items()}
    return RightsList(UserPermissions(told), CATALOGUE.applications, own)


def _judge(
    row: Permission,
    rights: RightsList,
    outcome: Outcome | None = Readable(7),  # noqa: B008 - frozen
    profile: Profile = Profile.FULL,
) -> Finding:
    diagnosed = Diagnostician(CATALOGUE, profile, {"user_id": "xmlgw-armatic"})
    return RowJudge(diagnosed, Subscriptions((), known=True), rights).judge(row, outcome, None)


NOT_SHOWN = RightsList(None, CATALOGUE.applications, {})
AR = "Accounts Receivable"


# -- compared -------------------------------------------------------------------------------------------


def test_all_that_is_asked_and_no_more() -> None:
    found = _judge(INVOICES, _list((AR, "Invoices", FULL)))
    assert found.status is CheckStatus.PASSED
    assert found.evidence == "7 records can be read. Intacct lists List, View, Add, Edit and Post."
    assert found.more == ()


@pytest.mark.parametrize("missing", FULL[2:])
def test_every_missing_right_is_named_with_its_row(missing: str) -> None:
    held = tuple(right for right in FULL if right != missing)
    found = _judge(INVOICES, _list((AR, "Invoices", held)))
    assert found.status is CheckStatus.WARNING
    assert found.diagnosis is not None
    assert found.diagnosis.id == "permission.right_missing"
    assert f"lacks {missing} on Accounts Receivable › Invoices" in found.diagnosis.sentence
    assert found.evidence == f"Intacct lists the row without {missing}."


def test_more_than_needed_is_a_note_and_no_warning() -> None:
    found = _judge(INVOICES, _list((AR, "Invoices", (*FULL, "Void", "Delete", "Reclass"))))
    assert found.status is CheckStatus.PASSED
    assert found.diagnosis is None
    assert found.more == ("Delete", "Reclass", "Void")
    assert found.evidence.endswith("More than Armatic needs: Delete, Reclass and Void.")


def test_missing_and_more_are_both_shown() -> None:
    found = _judge(INVOICES, _list((AR, "Invoices", ("List", "View", "Add", "Edit", "Delete"))))
    assert found.status is CheckStatus.WARNING
    assert found.evidence == "Intacct lists the row without Post. More than Armatic needs: Delete."
    assert found.more == ("Delete",)


@pytest.mark.parametrize("word", ["All", "ALL", "all"])
def test_a_row_with_all_has_everything_and_more(word: str) -> None:
    found = _judge(INVOICES, _list((AR, "Invoices", (word,))))
    assert found.status is CheckStatus.PASSED
    assert found.more == ("All",)
    assert "Intacct lists All, which is more than Armatic needs." in found.evidence
    assert {fact.right for fact in found.rights if fact.granted} == {*INVOICES.rights, Right.DELETE}


def test_an_evaluation_needs_less_so_more_is_too_much() -> None:
    found = _judge(INVOICES, _list((AR, "Invoices", FULL)), profile=Profile.READ_ONLY)
    assert found.status is CheckStatus.PASSED
    assert found.more == ("Add", "Edit", "Post")


def test_a_recommendation_of_its_own_counts_as_needed() -> None:
    """Post on Manage payments is a row of its own in our list, and the same row in Intacct."""
    post = next(row for row in CATALOGUE.permissions if row.path == PAYMENTS.path and row is not PAYMENTS)
    rights = _list((AR, "Manage payments", FULL))
    assert _judge(PAYMENTS, rights).more == ()
    assert _judge(post, rights).more == ()


# -- names ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "application", "label"),
    [
        (INVOICES, AR, "AR sales invoices"),
        (INVOICES, "AR", "invoices"),
        (INVOICES, " accounts receivable ", " INVOICES "),
        (CHECKING, "Cash Management", "Current accounts"),
        (CATALOGUE.permission("cash_management.credit_card_accounts"), "CM", "Charge card accounts"),
    ],
)
def test_regional_labels_are_known(row: Permission, application: str, label: str) -> None:
    found = _list((application, label, FULL)).of(row)
    assert found is not None
    assert Right.VIEW in found.rights


def test_a_name_the_company_gave_is_known_where_it_was_told() -> None:
    rows = (("Company", "Teams", ("List", "View")),)
    assert _list(*rows).of(DEPARTMENTS) is None
    assert _list(*rows, company__departments="teams").of(DEPARTMENTS) == Listed(
        frozenset({Right.LIST, Right.VIEW})
    )


def test_a_row_named_twice_has_the_rights_of_both() -> None:
    found = _list((AR, "Invoices", ("List",)), ("AR", "AR sales invoices", ("View",))).of(INVOICES)
    assert found == Listed(frozenset({Right.LIST, Right.VIEW}))


UNKNOWN: Mapping[str, RightsList] = {
    "another row": _list((AR, "Rechnungen", FULL)),
    "another application": _list(("Debitoren", "Invoices", FULL)),
    "another application of ours": _list(("Order Entry", "Invoices", FULL)),
    "rights in another language": _list((AR, "Invoices", ("Liste", "Ansicht"))),
    "an empty list": _list(),
}


@pytest.mark.parametrize("told", UNKNOWN.values(), ids=UNKNOWN)
def test_a_label_nobody_knows_is_cannot_tell_and_never_missing(told: RightsList) -> None:
    found = _judge(INVOICES, told)
    assert found.status is CheckStatus.PASSED  # reading was proven by reading
    assert found.diagnosis is None
    assert "Intacct lists no row called Invoices (or AR sales invoices)" in found.evidence
    assert "Add, Edit and Post cannot be proven without writing." in found.evidence
    assert [fact.means for fact in found.rights] == [Means.QUERY, Means.QUERY]


def test_what_nothing_reads_and_nobody_lists_says_where_to_look() -> None:
    found = _judge(ATTACHMENTS, UNKNOWN["another row"], None)
    assert found.status is CheckStatus.SKIPPED
    assert "List, View and Edit are ticked in the row Attachments under Company." in found.evidence
    assert not found.rights


# -- where Intacct does not show the list ---------------------------------------------------------------


def test_what_cannot_be_proven_names_the_exact_row() -> None:
    found = _judge(INVOICES, NOT_SHOWN)
    assert found.evidence == (
        "7 records can be read. Add, Edit and Post cannot be proven without writing. "
        "Look at the row Invoices (or AR sales invoices) under Accounts Receivable."
    )


def test_a_row_of_reading_rights_alone_is_proven_whole() -> None:
    assert _judge(CHECKING, NOT_SHOWN).evidence == "7 records can be read."


def test_a_denied_row_whose_rights_are_listed_hints_at_the_user_type() -> None:
    found = _judge(INVOICES, _list((AR, "Invoices", FULL)), DENIED)
    assert found.status is CheckStatus.FAILED
    assert "the user type may stand in the way" in found.evidence
    assert "user type" not in _judge(INVOICES, NOT_SHOWN, DENIED).evidence


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("accounts_receivable.invoices", "No sync can run without it. Invoices do not arrive in Armatic"),
        (
            "order_entry.order_entry_transactions",
            "The sync goes on without Order Entry transactions and Order Entry lines. Sales documents behind",
        ),
        ("company.contacts", "The sync goes on without Contacts. Reminders may lack the name"),
        ("inventory_control.warehouses", "Sales lines appear without their warehouse."),
    ],
)
def test_a_denied_row_says_what_becomes_of_the_sync(row: str, sentence: str) -> None:
    assert _judge(CATALOGUE.permission(row), NOT_SHOWN, DENIED).evidence.startswith(sentence)


_words = st.text(max_size=12)


@given(
    rows=st.dictionaries(
        st.sampled_from([AR, "AR", "x"]) | _words,
        st.dictionaries(
            st.sampled_from(["Invoices", "AR sales invoices"]) | _words,
            st.frozensets(st.sampled_from([*FULL, "All", "Void"]) | _words),
        ),
    ),
    readable=st.none() | st.integers(0, 10).map(Readable) | st.just(DENIED),
)
def test_whatever_is_listed_nothing_is_guessed(
    rows: dict[str, dict[str, frozenset[str]]], readable: Outcome | None
) -> None:
    rights = RightsList(UserPermissions(rows), CATALOGUE.applications, {})
    found = _judge(INVOICES, rights, readable)
    told = rights.of(INVOICES)
    if told is None:
        assert Means.DECLARED not in {fact.means for fact in found.rights}
        assert not found.more
    if found.status is CheckStatus.WARNING:
        assert told is not None
        assert told.missing(INVOICES.rights)
