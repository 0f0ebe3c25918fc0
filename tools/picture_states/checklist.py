"""The permission checklist that stands alone, place by place."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.vocabulary import Right
from armatic_setup.review.file import save_review
from picture_states.start import start_again

if TYPE_CHECKING:
    from stage import Show, Stage

INVOICES, CUSTOMERS = "accounts_receivable.invoices", "accounts_receivable.customers"
TABLE = (
    "Permission\tList\tView\tAdd\tEdit\tDelete\tPost\n"
    "Customers\tx\tx\tx\tx\t\t\n"
    "AR sales invoices\tx\tx\tx\tx\tx\tx\n"
    "Dunning notices\tx\tx\t\t\t\t\n"
)


def checklist(place: str) -> Show:
    """A place of the checklist that stands alone, half ticked, partly entered and once tested."""

    def show(stage: Stage) -> None:
        start_again(stage)
        fact = ConnectionFact(
            datetime.now(UTC),
            passed=False,
            checks_passed=frozenset({"sign_in"}),
            checks_total=8,
            disproved=frozenset({"permissions"}),
            proven=frozenset({INVOICES}),
            denied=frozenset({CUSTOMERS}),
        )
        journey = stage.workspace.journey.connection_tested(fact)
        journey = journey.grant_today(INVOICES, {Right.LIST, Right.VIEW, Right.ADD, Right.DELETE})
        stage.workspace.change(journey.note(INVOICES, "Finance calls them bills"))
        stage.window.review.open(place)

    return show


def checklist_paste(stage: Stage) -> None:
    checklist("paste")(stage)
    table = QMimeData()
    table.setText(TABLE)
    stage.window.review.page.files.drop(table)


def checklist_differences(stage: Stage) -> None:
    checklist("files")(stage)
    mine, page = stage.workspace.journey, stage.window.review.page
    theirs = mine.tick_row("inventory_control.items", ticked=True).note(CUSTOMERS, "Granted on Monday")
    theirs = theirs.reviewed("Dana Ruiz", "Harbor & Pine Supply", datetime.now(UTC))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "theirs.armatic-review.json"
        save_review(file, theirs, None, datetime.now(UTC))
        page.files.read_review(file)
        stage.until(lambda: page.place == "differences")


STATES: dict[str, Show] = {
    "checklist": checklist("rows"),
    "checklist-today": checklist("today"),
    "checklist-paste": checklist_paste,
    "checklist-hand-over": checklist("handover"),
    "checklist-call": checklist("call"),
    "checklist-files": checklist("files"),
    "checklist-differences": checklist_differences,
    "checklist-history": checklist("history"),
}
