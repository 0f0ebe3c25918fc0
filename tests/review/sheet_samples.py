"""Journeys and sheets to render: small ones for golden files, real ones in every state."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.markup import spans
from armatic_setup.guide.row_proof import RowProof
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Right
from armatic_setup.review.handover import handover_sheet
from armatic_setup.review.model import review
from armatic_setup.review.sheet import (
    Box,
    Fact,
    Group,
    Job,
    RightBox,
    Row,
    Scope,
    Section,
    Sheet,
    Table,
    Track,
)
from armatic_setup.review.sheet_words import clean

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
CATALOGUE = load_catalogue()

#: What somebody may have typed to get more than a row out of a sheet.
NASTY = '=HYPERLINK("http://x")|<b onload=alert(1)>*_`# [x](y) & "q"\r\n+1\u202e'


def fresh(catalogue: Catalogue = CATALOGUE) -> Journey:
    """Nobody said anything yet."""
    return Journey(catalogue, SetupState())


def known() -> Journey:
    """A role-based company of several entities: every way to know something occurs, and all is named."""
    journey = fresh().answer(
        company_id="HarborPine", model=PermissionModel.ROLE_BASED, entities=EntityModel.MULTI
    )
    for row in ("general_ledger.accounts", "accounts_receivable.customers"):
        journey = journey.tick_row(row, ticked=True)
    journey = journey.grant_today(
        "accounts_receivable.invoices", [Right.LIST, Right.VIEW, Right.ADD, Right.DELETE]
    )
    journey = journey.mark_absent("accounts_receivable.ar_account_labels", absent=True)
    journey = journey.call_row("accounts_receivable.customers", "Debtors")
    journey = journey.call_row("cash_management.checking_accounts", "House banks of the northern region")
    journey = journey.note("accounts_receivable.manage_payments", "Dana asks the auditors first.")
    journey = journey.reviewed("Kim Ortega", "Harbor & Pine Supply", NOW)
    proofs = (
        RowProof.found("general_ledger.accounts", NOW, granted=[Right.LIST, Right.VIEW]),
        RowProof.found("general_ledger.statistical_accounts", NOW, refused=[Right.LIST, Right.VIEW]),
        RowProof.found("accounts_receivable.customers", NOW, refused=[Right.EDIT]),
    )
    return replace(journey, state=replace(journey.state, proofs=proofs))


def long_names() -> Journey:
    """Every row has a name of the company's own, and a long note."""
    journey = fresh().answer(company_id="A" * 60)
    for row in CATALOGUE.permissions:
        journey = journey.call_row(
            row.id, f"Rechnungsausgangsbuchungsdatensätze (Vertriebsgebiet Nord) {row.row}"
        )
        journey = journey.note(row.id, "Only after the quarter is closed, says the controller. " * 4)
    return journey.reviewed("Konstantin-Alexander Freiherr von Hohenlohe", "Donaudampfschiff " * 6, NOW)


def done() -> Journey:
    """Nothing is left to do."""
    journey = fresh().answer(company_id="HarborPine", model=PermissionModel.USER_BASED)
    for row in CATALOGUE.permissions:
        journey = journey.tick_row(row.id, ticked=True)
    return journey.connection_tested(
        ConnectionFact(
            NOW, passed=True, checks_passed=frozenset({"sign_in", "authorization"}), checks_total=8
        )
    )


def many(number: int) -> Journey:
    """A list of *number* required rows."""
    rows = CATALOGUE.required_permissions
    long = tuple(
        replace(
            rows[index % len(rows)], id=f"{rows[index % len(rows)].id}_{index}", row=f"Row number {index}"
        )
        for index in range(number)
    )
    return fresh(replace(CATALOGUE, permissions=long))


def sheet_of(journey: Journey, scope: Scope = Scope.EVERYTHING, *, recommended: bool = True) -> Sheet:
    """The sheet for the administrator, of a fixed day."""
    return handover_sheet(journey, review(journey), DAY, scope=scope, recommended=recommended)


def small() -> Sheet:
    """A sheet with every part and every box, some of it nasty, that no change of the data touches."""
    row = Row(
        id="receivables.invoices",
        name="Invoices",
        own=clean(NASTY),
        also=("AR sales invoices",),
        boxes=(
            RightBox(Right.LIST, Box.PROVEN),
            RightBox(Right.VIEW, Box.TICKED),
            RightBox(Right.ADD, Box.ENTERED),
            RightBox(Right.EDIT, Box.REFUSED),
            RightBox(Right.POST, Box.OPEN),
        ),
        why="Open and paid invoices in",
        breaks="Invoices do not arrive.",
        source="Vendor, Sage",
        remarks=("List comes first.",),
        findings=("Note: -1 of @them | 50%",),
    )
    absent = replace(row, id="receivables.labels", name="Labels", own="", also=(), remarks=(), findings=())
    absent = replace(absent, boxes=(RightBox(Right.LIST, Box.ABSENT),))
    return Sheet(
        title="For your administrator",
        subject="What to set up",
        made_on=DAY,
        lead=(spans("Tick each box as you go."),),
        facts=(
            Fact("Company ID", clean(NASTY), exact=True),
            Fact("User ID", "xmlgw-armatic", exact=True),
            Fact("Asked by"),
        ),
        sections=(
            Section(
                "Create the user",
                tracks=(
                    Track(
                        "",
                        spans("**Company** › **Admin**"),
                        (spans("Until 2024: **Admin**"),),
                        (Job(spans("Type `xmlgw-armatic`."), (spans("It cannot be changed."),)),),
                    ),
                ),
                traps=(spans("**Save twice.** Both are needed."),),
            ),
            Section(
                "Grant the permissions",
                lead=(spans("Grant each row."),),
                tracks=(
                    Track("In a user-based company", (), (), (Job(spans("Click **Save**.")),)),
                    Track("In a role-based company", (), (), (Job(spans("Open the role."), box=Box.TICKED),)),
                ),
                tables=(
                    Table("", (), tuple(Right)[:6], (Group("Accounts Receivable", (row, absent)),)),
                    Table(
                        "Recommended as well",
                        (spans("Skip them to grant the least."),),
                        (Right.LIST,),
                        (
                            Group(
                                "Company",
                                (replace(absent, name="Contacts", boxes=(RightBox(Right.LIST, Box.OPEN),)),),
                            ),
                        ),
                    ),
                ),
                notes=(spans("**A row is missing.** Skip it."),),
            ),
        ),
        sign_off=("Done by", "Initials", "Date"),
        footer="Armatic Setup · 2 of 2 required rows",
    )
