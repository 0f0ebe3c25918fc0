"""The result page on a real sync of the practice company: compared, aged, written, deleted, synced again."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible

from armatic_setup.guide.facts import SyncFact
from armatic_setup.guide.journey import StepState
from armatic_setup.guide.markup import Style
from armatic_setup.sync.aging_report import AgingReport, CurrencyAging, CustomerAging
from armatic_setup.sync.datafiles import FileKind, belonging
from armatic_setup.sync.standing import Changes, ObjectChange
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import Cause, CustomerLine, Customers, Difference, TieOut
from armatic_setup.sync.tieout_record import keep, last
from tests.ui.live import Live, shown, sync
from ui.pages.done import DonePage
from ui.widgets.aging_card import AgingCard
from ui.widgets.changes_card import ChangesCard
from ui.widgets.raw_text import RawText
from ui.widgets.tie_out_card import View

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


@pytest.fixture
def page(live: Live) -> DonePage:
    sync(live)
    return shown(live)


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def click(live: Live, button: object) -> None:
    live.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


# -- the comparison -----------------------------------------------------------------------------------


def test_after_a_restart_the_comparison_is_still_there(live: Live) -> None:
    sync(live)
    live.workspace.sync_result = None
    page = shown(live)
    assert not page.tie_out.isHidden()
    assert page.tie_out.table.ledger.rowCount() > 1
    assert "tied out today at" in page.header.lead.text()
    assert page.header.title.text() == "Connected, and every cent ties out"
    assert page.changes.isHidden()


@pytest.mark.parametrize(
    ("allowed", "words"),
    [
        (True, "Deleted records are found by Intacct’s audit history."),
        (
            False,
            "This user may not read Intacct’s audit history. The comparison finds deletions instead.",
        ),
    ],
)
def test_what_finds_deleted_records_is_said(live: Live, allowed: bool, words: str) -> None:
    if allowed:
        live.gateway.permissions.allow("AUDITHISTORY")
    sync(live)
    page = shown(live)
    assert page.tie_out.notes.isVisible()
    assert page.tie_out.notes.text() == words
    page.tie_out.show_notes(None, 2)
    assert page.tie_out.notes.text().startswith("2 documents changed while being read.")
    page.tie_out.show_notes(None, 0)
    assert page.tie_out.notes.isHidden()


def test_it_is_shown_by_objects_customers_and_records(page: DonePage) -> None:
    card = page.tie_out
    card.views.step(1)
    assert card.views.value == View.OBJECTS
    texts = [card.objects.ledger.cell(row, 0).text for row in range(card.objects.ledger.rowCount())]
    assert "Invoices" in texts
    assert "Invoices, Total due" in texts
    card.views.step(1)
    assert "customers agree, to the cent" in card.words.text()
    card.views.step(1)
    assert card.words.text() == "No record differed from Intacct."


def test_what_differs_is_listed_record_by_record_with_its_reason(live: Live) -> None:
    result = sync(live)
    one = Difference("ARINVOICE", 7, "INV-7", "C-1", "USD", Decimal("10.00"), Decimal("9.00"), Cause.CHANGED)
    gone = Difference("ARINVOICE", 8, "INV-8", "C-1", "USD", None, Decimal("5.00"), Cause.DELETED)
    found = result.summary.tie_out
    differing = TieOut(
        found.currencies,
        found.counts,
        found.compared_at,
        found.amounts,
        Customers(40, (CustomerLine("C-1", "USD", Decimal("10.00"), Decimal("9.00")),)),
        (gone,),
        1,
        (one,),
    )
    with Store(live.workspace.database) as store:
        keep(store, differing)
    state = live.workspace.journey.state.sync
    assert state is not None
    live.workspace.sync_result = None
    fact = SyncFact(state.finished_at, state.rows, state.objects, 0, ties=False)
    live.workspace.change(live.workspace.journey.sync_finished(fact))
    assert live.workspace.journey.may_open("done")
    page = shown(live)
    assert page.header.title.text() == "Connected, and some totals still differ"
    assert page.next_label.replace("&", "") == "Sync again"
    card = page.tie_out
    assert card.views.value == View.RECORDS
    ledger = card.records.ledger
    assert [ledger.cell(row, 0).text for row in range(2)] == ["INV-7", "INV-8"]
    assert ledger.cell(0, 0).below == "Invoices: changed in Intacct during the sync"
    assert ledger.cell(0, 0).spoken == "INV-7. Invoices: changed in Intacct during the sync"
    assert ledger.cell(0, 4).text == "differs still"
    assert ledger.cell(1, 0).below == "Invoices: deleted in Intacct"
    assert ledger.cell(1, 4).text == "agrees now"
    assert ledger.cell(1, 2).spoken == "none"
    card.views.choose(View.CUSTOMERS)
    card._show_view()
    assert card.customers.ledger.cell(0, 4).text == "-1.00"
    assert "39 of 40 customers agree." in card.counts.text()
    red = [span.text for span in card.counts._text if span.style is Style.LABEL]
    assert red == [
        "39 of 40 customers agree.",
        "The company changed while we compared. Sync again to settle 1 record.",
    ]


def test_the_comparison_goes_into_a_file(live: Live, page: DonePage, tmp_path: Path) -> None:
    page.desk.choose_target = lambda name: str(tmp_path / name)
    click(live, page.tie_out.save)
    live.until(lambda: bool(page.tie_out.act.text))
    (file,) = tmp_path.glob("armatic-tie-out-*.csv")
    assert {row[0] for row in rows(file)} >= {"Line", "Rows", "Sum", "Currency"}


# -- the aging ----------------------------------------------------------------------------------------


def test_another_day_is_aged_anew_and_told(live: Live, page: DonePage) -> None:
    today = page.desk.today
    before = page.desk.report
    assert before is not None
    assert before.as_of == today
    then = today - timedelta(days=60)
    page.aging.day.setDate(QDate(then.year, then.month, then.day))
    live.until(lambda: page.desk.report is not None and page.desk.report.as_of == then)
    assert page.aging.today.isVisible()
    click(live, page.aging.today)
    live.until(lambda: page.desk.report is not None and page.desk.report.as_of == today)
    assert page.desk.report.currencies == before.currencies


def test_every_currency_has_its_bars_its_row_and_its_customers(live: Live, page: DonePage) -> None:
    report = page.desk.report
    assert report is not None
    truth = live.gateway.company.open_receivables()
    assert {line.currency: line.total for line in report.currencies if line.total} == truth
    for line in report.currencies:
        page.aging.box.setCurrentIndex(page.aging.box.findData(line.currency))
        page.aging._on_chosen(line.currency)
        assert page.aging.chart.accessibleName().endswith(line.currency)
        customers = [one for one in report.customers if one.currency == line.currency]
        assert page.aging.customers.table.ledger.rowCount() == len(customers)


def test_the_report_goes_into_a_pdf_and_a_csv(live: Live, page: DonePage, tmp_path: Path) -> None:
    page.desk.choose_target = lambda name: str(tmp_path / name)
    click(live, page.aging.pdf)
    live.until(lambda: bool(page.aging.act.text))
    (pdf,) = tmp_path.glob("armatic-aging-*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")
    assert page.aging.act.text == f"Saved as {pdf.name}."
    click(live, page.aging.csv)
    live.until(lambda: ".csv" in page.aging.act.text)
    (file,) = tmp_path.glob("armatic-aging-*.csv")
    totals = {row[1]: Decimal(row[-1]) for row in rows(file)[1:] if row[3] == "All customers"}
    assert {name: total for name, total in totals.items() if total} == live.gateway.company.open_receivables()
    opened: list[Path] = []
    page.desk.show_folder = lambda folder: bool(opened.append(folder)) or True
    click(live, page.aging.act.show_folder)
    assert opened == [tmp_path]


def test_a_preview_opens(page: DonePage) -> None:
    page.aging.preview.click()
    assert page.acts.printer is not None
    dialog = next(one for one in page.children() if one.inherits("QPrintPreviewDialog"))
    dialog.close()  # type: ignore[attr-defined]


def many(count: int, currencies: int) -> AgingReport:
    amounts = tuple(Decimal(index) for index in range(1, 6))
    names = [f"C{index:02}" for index in range(currencies)]
    customers = tuple(
        CustomerAging(name, f"C-{index:05}", f"Customer {index} of a rather long name", 5, amounts)
        for name in names
        for index in range(count)
    )
    whole = tuple(amount * count for amount in amounts)
    lines = tuple(
        CurrencyAging(name, 5 * count, whole, sum(whole, Decimal(0)), Decimal(0), Decimal(0))
        for name in names
    )
    return AgingReport("HarborPine", "", date(2026, 11, 24), None, lines, customers)


def test_ten_thousand_customers_are_searched_and_only_those_seen_are_made(theme: Theme, qtbot: QtBot) -> None:
    card = AgingCard(theme, lambda _report, _line: ())
    qtbot.addWidget(card)
    card.show_report(many(10_000, 8), "C03", "")
    assert card.currency == "C03"
    assert card.currencies is None  # eight of them are a list
    customers = card.customers
    assert customers.table.ledger.rowCount() == 10_000
    assert len(customers.table.ledger._rows._made) < 500  # type: ignore[attr-defined]
    customers.search.setText("c-00042")
    qtbot.waitUntil(lambda: customers.table.ledger.rowCount() == 1)
    assert customers.found.text() == "1 of 10,000 customers"


# -- files out ----------------------------------------------------------------------------------------


def test_everything_is_exported_into_a_new_folder(live: Live, page: DonePage, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    page.desk.choose_folder = lambda: str(target)
    for _ in range(2):
        page.data.act.clear()
        click(live, page.data.export)
        live.until(lambda: bool(page.data.act.text))
        assert "files are in the folder" in page.data.act.text
    folders = sorted(target.iterdir())
    assert len(folders) == 2
    assert (folders[0] / "open_invoices.csv").exists()
    assert len(rows(folders[0] / "arinvoice.csv")) == 401


def test_one_kind_of_record_is_exported(live: Live, page: DonePage, tmp_path: Path) -> None:
    page.desk.choose_target = lambda name: str(tmp_path / name)
    page.data.what.setCurrentIndex(page.data.what.findData("CUSTOMER"))
    click(live, page.data.export)
    live.until(lambda: bool(page.data.act.text))
    assert len(rows(tmp_path / "customer.csv")) == 41


def test_a_file_that_cannot_be_written_is_told(live: Live, page: DonePage, tmp_path: Path) -> None:
    page.desk.choose_target = lambda name: str(tmp_path / "nowhere" / name)
    click(live, page.aging.csv)
    live.until(lambda: bool(page.aging.act.text))
    assert page.aging.act.show_folder.isHidden()


# -- the local data -----------------------------------------------------------------------------------


def test_it_says_where_the_data_is_and_how_large(live: Live, page: DonePage) -> None:
    texts = [label.text() for label in page.data.facts]
    assert texts[0].startswith("Today at")
    assert page.data.facts[0].accessibleName() == f"Synced: {texts[0]}"
    assert "B" in texts[1]
    assert texts[2].endswith(str(live.workspace.database))


def test_deleting_asks_once_and_says_what_goes_and_what_stays(live: Live, page: DonePage) -> None:
    click(live, page.data.delete)
    words = page.data.question.text.text()
    assert live.workspace.database.name in words
    assert "Sage Intacct and Armatic are not touched." in words
    assert page.data.no.hasFocus()
    live.qtbot.keyClick(page.data.no, Qt.Key.Key_Escape)
    assert page.data.question.isHidden()
    assert live.workspace.database.exists()
    click(live, page.data.delete)
    requests = live.gateway.calls.requests
    with live.qtbot.waitSignal(page.desk.deleted, timeout=10_000):
        click(live, page.data.yes)
    assert not [one for one in belonging(live.workspace.database) if one.kind is not FileKind.LOCK]
    assert live.workspace.journey.state.sync is None
    assert live.workspace.sync_result is None
    assert live.workspace.journey.status("initial_sync").state is StepState.CURRENT
    assert page.header.title.text() == "The local data is deleted"
    assert page.tie_out.isHidden()
    assert page.next_label.replace("&", "") == "Go to the sync"
    assert live.gateway.calls.requests == requests
    with live.qtbot.waitSignal(page.step_wanted) as told:
        page.on_next()
    assert told.args == ["initial_sync"]
    assert not live.workspace.sync_wanted  # nothing is read again before somebody says so there


def test_where_little_is_seen_the_page_shows_that_the_data_is_gone(live: Live, page: DonePage) -> None:
    view = live.views[-1]
    view.setFixedSize(500, 240)
    click(live, page.data.delete)
    bar = view.verticalScrollBar()
    live.until(lambda: bar.value() > view.height())
    click(live, page.data.yes)
    live.until(lambda: page.header.title.text() == "The local data is deleted")
    live.until(lambda: 0 < bar.maximum() < view.height() * 3)  # only the notes are left
    assert page.header.title.visibleRegion().boundingRect() == page.header.title.rect()


def test_data_that_is_gone_by_itself_is_told(live: Live) -> None:
    sync(live)
    for file in belonging(live.workspace.database):
        file.path.unlink()
    page = live.page(DonePage, "done")
    live.until(lambda: bool(page.notice.text))
    assert page.aging.isHidden()


# -- later visits -------------------------------------------------------------------------------------


def test_a_second_sync_says_what_changed(live: Live) -> None:
    first = sync(live)
    assert first.before is None
    company = live.gateway.company
    company.delete("ARINVOICE", int(str(company.rows("ARINVOICE")[0]["RECORDNO"])))
    second = sync(live)
    assert second.before is not None
    page = shown(live)
    assert not page.changes.isHidden()
    assert page.changes.title.text().startswith("What changed since the sync today at")
    assert page.changes.words.text().startswith("No row is new or changed.")
    ledger = page.changes.objects.ledger
    found = {ledger.cell(row, 0).text: ledger.cell(row, 3).text for row in range(ledger.rowCount())}
    assert found["Invoices"] == "-1"


@pytest.mark.parametrize(
    ("gone", "read", "words"),
    [
        (0, 0, "Nothing: no number of records and no open amount. No row is new or changed."),
        (0, 1, "Nothing: no number of records and no open amount. One row was looked at again."),
        (0, 1200, "Nothing: no number of records and no open amount. 1,200 rows were looked at again."),
        (1, 0, "No row is new or changed. Rows deleted in Intacct are gone here, too."),
        (1, 1, "One row was read, new or looked at again."),
        (1, 2, "2 rows were read, new or looked at again."),
    ],
)
def test_no_row_and_one_row_have_their_own_words(
    theme: Theme, qtbot: QtBot, gone: int, read: int, words: str
) -> None:
    card = ChangesCard(theme)
    qtbot.addWidget(card)
    one = ObjectChange("Invoices", before=9, now=9 - gone, read=read)
    card.show_changes(Changes(datetime.now(UTC), (one,), ()), "today")
    assert card.words.text() == words


def test_sync_again_is_one_click(live: Live, page: DonePage) -> None:
    again = next(one for one in page.footer_actions if one.label == "Sync &again")
    with live.qtbot.waitSignal(page.step_wanted) as told:
        again.call()
    assert told.args == ["initial_sync"]
    assert live.workspace.sync_wanted


def test_everything_that_can_be_acted_on_has_a_name(page: DonePage) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateEdit, QLineEdit, QTableView

    for kind in (QAbstractButton, QComboBox, QDateEdit, QLineEdit, QTableView):
        for widget in page.findChildren(kind):
            if widget.isVisibleTo(page) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                spoken = QAccessible.queryAccessibleInterface(widget)
                assert spoken.text(QAccessible.Text.Name), widget


def test_the_record_of_the_file_is_what_the_page_shows(live: Live, page: DonePage) -> None:
    with Store(live.workspace.database, read_only=True) as store:
        kept = last(store)
    assert page.desk.stored is not None
    assert page.desk.stored.tie_out == kept


# -- handed over ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", range(4))
def test_everything_is_handed_over_and_verified(
    live: Live, page: DonePage, tmp_path: Path, form: int
) -> None:
    zipped = tmp_path / "handed.zip"
    page.desk.choose_target = lambda _name: str(zipped)
    page.desk.choose_folder = lambda: str(tmp_path)
    page.data.form.setCurrentIndex(form)
    _, packed = page.data.form.currentData()
    page.data.hand_over.click()
    assert "The export is still being written" in page.closing_question
    live.until(lambda: not page.desk.busy)
    assert page.closing_question == ""
    if packed:
        assert page.data.act.text == "Saved as handed.zip."
        page.desk.choose_export = lambda: str(zipped)
    else:
        manifest = next(tmp_path.glob("*/manifest.json"))
        page.desk.choose_export = lambda: str(manifest)
    told: list[tuple[str, int, int]] = []
    page.desk.moved.connect(lambda _, words, done, total: told.append((words, done, total)))
    page.data.verify.click()
    assert page.closing_question == "", "nothing is lost where a verifying ends"
    live.until(lambda: not page.desk.busy)
    words, done, total = told[-1]
    assert 0 < done <= total
    assert words == f"Verified {done:,} of {total:,} rows"
    assert f"{total:,} rows" in page.data.act.text
    assert page.data.act.text.startswith("As it was written: ")


def test_a_hand_over_that_is_stopped_says_that_it_goes_on(live: Live, page: DonePage, tmp_path: Path) -> None:
    page.desk.choose_folder = lambda: str(tmp_path)
    page.data.form.setCurrentIndex(1)
    page.data.hand_over.click()
    page.desk.stop()
    live.until(lambda: not page.desk.busy)
    assert page.data.act.text.startswith("Stopped. The same export goes on from here")


def test_the_buttons_of_both_choices_stand_in_line(page: DonePage) -> None:
    assert page.data.what.width() == page.data.form.width()
    assert page.data.export.x() == page.data.hand_over.x()


def test_an_export_that_was_changed_is_told(live: Live, page: DonePage, tmp_path: Path) -> None:
    page.desk.choose_folder = lambda: str(tmp_path)
    page.data.form.setCurrentIndex(1)
    page.data.hand_over.click()
    live.until(lambda: not page.desk.busy)
    manifest = next(tmp_path.glob("*/manifest.json"))
    file = next(manifest.parent.glob("*.csv"))
    file.write_bytes(file.read_bytes() + b"x")
    page.desk.choose_export = lambda: str(manifest)
    page.data.verify.click()
    live.until(lambda: not page.desk.busy)
    changed = f"This export is not as it was written. {file.name} was changed. "
    assert page.data.act.text.startswith(changed)
    (details,) = page.data.act.findChildren(RawText)
    assert file.name in details.toPlainText()
    assert "SHA-256" in details.toPlainText()
