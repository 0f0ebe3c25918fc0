"""Help and support in the window: every act of every place, on real bundles, a real log and real pages."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState, StateStore
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.logbook.book import read_log
from armatic_setup.logbook.level import Level, kept_level
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from armatic_setup.secret import Secret
from armatic_setup.support.bundle import preview, write
from armatic_setup.support.feed import Feed
from armatic_setup.support.simulation import SIMULATIONS
from armatic_setup.support.sources import Sources
from tests.fault_cases import AT_ONCE, FAULT_CASES, FaultCase
from tests.support.samples import logbook
from ui.pages.connect import ConnectPage
from ui.pages.registry import make_page
from ui.pages.support import SupportPage
from ui.pages.support_diagnoses import DiagnosesPlace
from ui.pages.support_log import LogPlace
from ui.pages.support_open import OpenPlace
from ui.pages.support_save import SavePlace
from ui.pages.support_secrets import SecretsPlace
from ui.support_picture import picture_of
from ui.widgets.fields import PasswordField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme
    from ui.window import Window
    from ui.workspace import Workspace

#: Ten failures of ten kinds: the network, the answer, Intacct, the sender, the sign-in, rights, the company.
TEN = (
    "reset", "captive_portal", "maintenance", "wrong key", "sender_not_authorized",
    "wrong password", "a locked user", "one row denied", "no Accounts Receivable", "dates in two figures",
)  # fmt: skip


@pytest.fixture(scope="module")
def harbor_pine() -> PracticeCompany:
    return PracticeCompany(CompanySize(customers=5, invoices=20))


@pytest.fixture
def practice(harbor_pine: PracticeCompany) -> Iterator[PracticeGateway]:
    with PracticeGateway(harbor_pine) as running:
        yield running


@pytest.fixture
def workspace(workspace: Workspace, tmp_path: Path) -> Workspace:
    """With a log and a saved journey."""
    workspace.logbook = logbook(tmp_path / "data" / "logs")
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    return workspace


@pytest.fixture
def window(workspace: Workspace, monkeypatch: pytest.MonkeyPatch, open_window: OpenWindow) -> Window:
    """With the pages as they are."""
    monkeypatch.setattr("tests.ui.conftest.plain_pages", make_page)
    return open_window(workspace)


@pytest.fixture
def page(window: Window) -> SupportPage:
    window.support.open()
    return window.support.page


Sent = Callable[..., Path]
OpenWindow = Callable[["Workspace"], "Window"]


@pytest.fixture
def sent(catalogue: Catalogue, practice: PracticeGateway, tmp_path: Path) -> Sent:
    """Makes a bundle of a customer at whom something is wrong."""

    def make(case: FaultCase, *, keep_names: bool = False) -> Path:
        home = tmp_path / "customer"
        journey = Journey(catalogue, SetupState()).answer(company_id="HarborPine")
        StateStore(home / "journey.json").save(journey.state)
        case.arrange(practice)
        given = case.credentials(practice)
        feed = Feed(logbook(home / "logs"), Diagnostician(catalogue, Profile.FULL, {}))
        report = run_checks(
            given,
            endpoint=practice.endpoint,
            catalogue=catalogue,
            emit=feed.check_event,
            cancel=CancelToken(),
            retry=AT_ONCE,
            on_exchange=feed.exchanged,
        )
        feed.tested(report)
        path = tmp_path / "sent.zip"
        write(preview(Sources(home, home / "logs"), catalogue, keep_names=keep_names), path)
        return path

    return make


def case(name: str) -> FaultCase:
    return next(one for one in FAULT_CASES if one.name == name)


# -- the way in and out -------------------------------------------------------------------------------------


def test_f1_opens_it_anywhere_and_back_leads_back(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.support.shown
    assert window.windowTitle().startswith("Help and support")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.on_start
    window.show_step("create_user")
    title = window.windowTitle()
    window.setup.panel.help.click()
    assert window.support.shown
    window.support.page.footer.back.click()
    assert not window.support.shown
    assert not window.on_start
    assert window.windowTitle() == title


def test_it_is_one_click_from_the_start_page_and_from_the_checklist(window: Window) -> None:
    window.start.help.click()
    assert window.support.shown
    window.support.leave()
    assert window.on_start
    window.review.open()
    window.review.page.panel.help.click()
    assert window.support.shown
    window.support.leave()
    assert window.review.shown


def test_the_rows_lead_to_their_places(page: SupportPage, window: Window) -> None:
    for row, place in (
        ("save_row", "save"),
        ("open_row", "open"),
        ("log_row", "log"),
        ("secrets_row", "secrets"),
    ):
        page.show_place("help")
        getattr(page.page, row).click()
        assert page.place == place
    page.show_place("help")
    page.page.decode_row.click()
    assert window.decoder.shown


# -- saving a bundle ----------------------------------------------------------------------------------------


def _save_place(page: SupportPage) -> SavePlace:
    page.show_place("save")
    assert isinstance(page.page, SavePlace)
    return page.page


def test_everything_is_seen_before_anything_is_written(page: SupportPage, tmp_path: Path) -> None:
    target = tmp_path / "out.zip"
    page.files.choose_target = lambda _: str(target)
    place = _save_place(page)
    assert not place.keep.isChecked()
    assert not place.picture.isChecked()
    names = [place.shown.choice.itemText(number) for number in range(place.shown.choice.count())]
    assert "settings.json" in names
    seen = {}
    for number, name in enumerate(names):
        place.shown.choice.setCurrentIndex(number)
        seen[name] = "\n".join(place.shown.text.lines)
    replaced = [place.replaced.ledger.cell(row, 0).text for row in range(place.replaced.ledger.rowCount())]
    assert "HarborPine" in replaced
    assert not target.exists()
    page.footer.primary.click()
    assert str(target) in place.outcome.text.text()
    with zipfile.ZipFile(target) as archive:
        assert set(archive.namelist()) == set(names)
        for name in names:
            assert "\n".join(archive.read(name).decode().splitlines()) == seen[name]
            assert "HarborPine" not in seen[name]


def test_names_are_kept_by_choice(page: SupportPage, qtbot: QtBot) -> None:
    place = _save_place(page)
    place.keep.click()
    assert not page.footer.primary.isEnabled()
    qtbot.waitUntil(page.footer.primary.isEnabled)
    place.shown.choice.setCurrentText("settings.json")
    assert "HarborPine" in "\n".join(place.shown.text.lines)
    assert place.replaced.isHidden()


def test_without_a_place_nothing_is_written(page: SupportPage) -> None:
    page.files.choose_target = lambda _: ""
    place = _save_place(page)
    page.footer.primary.click()
    assert place.outcome.isHidden()


def test_a_place_that_cannot_be_written_is_told(page: SupportPage) -> None:
    page.files.choose_target = lambda _: "/proc/nowhere/out.zip"
    place = _save_place(page)
    page.footer.primary.click()
    assert place.notice.text
    assert place.outcome.isHidden()


def test_the_folder_of_what_was_written_is_shown(page: SupportPage, tmp_path: Path) -> None:
    shown: list[Path] = []
    page.files.choose_target = lambda _: str(tmp_path / "mine")
    page.files.show_folder = lambda folder: bool(shown.append(folder)) or True
    place = _save_place(page)
    page.footer.primary.click()
    assert (tmp_path / "mine.zip").exists()
    place.show_folder.click()
    assert shown == [tmp_path]


def test_a_picture_is_of_the_page_below_with_blank_password_fields(
    window: Window, page: SupportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "out.zip"
    page.files.choose_target = lambda _: str(target)
    place = _save_place(page)
    place.picture.click()
    qtbot.waitUntil(page.footer.primary.isEnabled)
    page.footer.primary.click()
    with zipfile.ZipFile(target) as archive:
        picture = QImage.fromData(archive.read("page.png"))
    below = window.start_page.size()
    assert picture.size() == QSize(below.width(), below.height()) * window.devicePixelRatio()


@pytest.mark.parametrize("mode", [QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal])
def test_nothing_of_a_password_is_in_a_picture(theme: Theme, qtbot: QtBot, mode: QLineEdit.EchoMode) -> None:
    """Whatever stands in the field, and whether it is masked: the picture is the same."""
    pictures = []
    for text in ("x", "hunter2-Marker"):
        holder = QWidget()
        qtbot.addWidget(holder)
        holder.resize(320, 120)
        field = PasswordField(theme, "Password", parent=holder)
        field.setFixedSize(300, 90)
        field.edit.setText(text)
        field.edit.setEchoMode(mode)
        holder.show()
        pictures.append(picture_of(holder))
    assert pictures[0] == pictures[1]
    assert not pictures[0].isNull()


def test_a_password_field_that_is_hidden_covers_nothing_in_a_picture(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(400, 300)
    holder.show()
    plain = picture_of(holder)
    PasswordField(theme, "Password", parent=holder).hide()
    assert picture_of(holder) == plain


# -- opening a bundle ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TEN)
def test_the_first_screen_of_a_bundle_says_the_diagnosis(
    window: Window, page: SupportPage, sent: Sent, name: str
) -> None:
    """A rep finds the diagnosis of ten prepared bundles in the first screen of each."""
    window.resize(900, 600)
    path = sent(case(name))
    page.open_sent(path)
    QApplication.processEvents()
    place = page.page
    assert isinstance(place, OpenPlace)
    first = place.cards[0]
    assert first.problem.diagnosis == case(name).diagnosis
    assert first.sentence.text() == first.problem.sentence
    assert first.sentence.visibleRegion().boundingRect() == first.sentence.rect()
    assert (
        first.sentence.mapTo(window, QPoint(0, first.sentence.height())).y()
        < page.footer.mapTo(window, QPoint(0, 0)).y()
    )
    assert first.sentence.hasFocus()
    assert any("!" in line for line in place.timeline.lines)


def test_a_bundle_may_be_dropped_on_any_place(page: SupportPage, sent: Sent) -> None:
    path = sent(case("reset"))
    page.show_place("log")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert page.place == "open"
    assert page.page.cards[0].problem.diagnosis == "network.connection_lost"  # type: ignore[attr-defined]


def test_the_ten_bundles_are_of_ten_diagnoses() -> None:
    assert len({case(name).diagnosis for name in TEN}) == 10


def test_a_rep_mails_the_steps_and_opens_the_customers_screen(
    window: Window, page: SupportPage, sent: Sent, monkeypatch: pytest.MonkeyPatch, workspace: Workspace
) -> None:
    mails = []
    monkeypatch.setattr("ui.pages.support_open.open_ready_mail", lambda mail: mails.append(mail) or "")
    page.open_sent(sent(case("one row denied"), keep_names=True))
    place = page.page
    assert isinstance(place, OpenPlace)
    place.cards[0].mail.click()
    assert "HarborPine" in mails[0].body
    before = workspace.journey
    page.footer.primary.click()
    stage = window.support.stage
    assert stage is not None
    assert window.support.shown
    assert stage.workspace.journey.state.answers.company_id == "HarborPine"
    for step in workspace.catalogue.steps:
        stage.shell.show_step(step.id)
        assert stage.shell.page is not None
        assert stage.shell.page.step.id == step.id
        assert not stage.shell.page.isEnabled()
    stage.shell.show_step("connect")
    assert isinstance(stage.shell.page, ConnectPage)
    card = stage.shell.page.shown.card
    assert card is not None
    assert card.diagnosis.id == "permission.denied"
    assert workspace.journey is before
    stage.back.click()
    assert window.support.stage is None
    assert page.isVisible()


def test_a_file_that_is_no_bundle_is_told_and_the_last_one_stays(
    page: SupportPage, tmp_path: Path, sent: Sent
) -> None:
    page.open_sent(sent(case("reset")))
    (tmp_path / "other.zip").write_bytes(b"PK nonsense")
    page.open_sent(tmp_path / "other.zip")
    place = page.page
    assert isinstance(place, OpenPlace)
    assert "cannot be read" in place.notice.text
    assert place.cards[0].problem.diagnosis == "network.connection_lost"


def test_saved_answers_are_shown_as_a_customers_screen(
    window: Window, page: SupportPage, tmp_path: Path, catalogue: Catalogue
) -> None:
    journey = Journey(catalogue, SetupState()).answer(company_id="Other").confirm("create_user", done=True)
    StateStore(tmp_path / "sent.json").save(replace(journey.state, current="permissions"))
    page.set_rep(rep=True)
    page.files.choose_sent = lambda: str(tmp_path / "sent.json")
    page.show_place("customer")
    page.page.choose.click()  # type: ignore[attr-defined]
    assert "Other" in page.page.who.text()  # type: ignore[attr-defined]
    page.page.rows[5].click()  # type: ignore[attr-defined]
    assert window.support.stage is not None
    assert window.support.stage.shell.page is not None
    assert window.support.stage.shell.page.step.id == "initial_sync"


# -- the log ------------------------------------------------------------------------------------------------


def test_the_level_is_switched_for_this_run_and_the_next(page: SupportPage, workspace: Workspace) -> None:
    page.show_place("log")
    place = page.page
    assert isinstance(place, LogPlace)
    folder = page.files.log_folder
    for level in (Level.DETAILED, Level.OFF, Level.NORMAL):
        place.level.pick(list(Level).index(level))
        assert workspace.logbook.level is level
        assert kept_level(folder) is level
    assert str(folder) == str(workspace.logbook.folder)


def test_the_folder_of_the_log_is_shown(page: SupportPage) -> None:
    shown: list[Path] = []
    page.files.show_folder = lambda folder: bool(shown.append(folder)) or folder.exists()
    page.show_place("log")
    place = page.page
    assert isinstance(place, LogPlace)
    place.show_folder.click()
    assert shown == [page.files.log_folder]
    assert "not there yet" in place.notice.text


# -- passwords ----------------------------------------------------------------------------------------------


def test_one_click_deletes_every_password(
    page: SupportPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    deleted = []
    monkeypatch.setattr("ui.kept_secrets.forget_all", lambda *who: deleted.append(who[1:]) or 2)
    workspace.secrets.user_password = Secret("hunter2-Marker")
    page.show_place("secrets")
    place = page.page
    assert isinstance(place, SecretsPlace)
    place.delete.click()
    assert deleted == [("HarborPine", "xmlgw-armatic", "Pscore")]
    assert workspace.secrets.user_password is None
    assert place.notice.text.startswith("2 passwords are deleted")


def test_a_keychain_that_refuses_is_told(page: SupportPage) -> None:
    page.show_place("secrets")
    place = page.page
    assert isinstance(place, SecretsPlace)
    place.delete.click()  # the tests have no keychain
    assert place.notice.text
    assert place.delete.isEnabled()


# -- for support reps ---------------------------------------------------------------------------------------


def _diagnoses(window: Window) -> DiagnosesPlace:
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    page = window.support.page
    assert page.rep
    page.show_place("diagnoses")
    assert isinstance(page.page, DiagnosesPlace)
    return page.page


def test_every_diagnosis_is_listed_and_found(window: Window, catalogue: Catalogue) -> None:
    place = _diagnoses(window)
    assert len(place.list.lines) == len(catalogue.diagnoses)
    assert not [line for line in place.list.lines if "{" in line]
    for words, found in (
        ("sender.not_auth", "sender.not_authorized"),
        ("maintenance", "service.maintenance"),
    ):
        place.search.setText(words)
        assert place.chosen is not None
        assert place.chosen.id == found
    place.search.setText("zebra crossing")
    assert place.chosen is None
    assert place.copy.isHidden()
    assert place.list.isHidden()
    assert place.none.isVisible()
    place.search.clear()
    assert place.copy.isVisible()
    assert place.list.isVisible()
    assert place.none.isHidden()


def test_each_has_a_ready_mail_on_one_click(window: Window, catalogue: Catalogue) -> None:
    place = _diagnoses(window)
    for rule in catalogue.diagnoses:
        place.choose(rule.id)
        place.copy.click()
        text = QGuiApplication.clipboard().text()
        assert text.startswith("Sage Intacct and Armatic: ")
        assert rule.id in text
        assert "{" not in text
        assert place.show_me.isEnabled() is (rule.id in SIMULATIONS)
        assert bool(place.why.text()) is not place.show_me.isEnabled()


@pytest.mark.parametrize(
    "diagnosis",
    [
        "sender.not_authorized",
        "login.value_blanks",
        "login.entity_private",
        "reply.html",
        "network.connection_refused",
    ],
)
def test_a_rep_sees_what_the_customer_sees(
    window: Window, diagnosis: str, workspace: Workspace, tmp_path: Path
) -> None:
    before = sorted(path for path in tmp_path.rglob("*"))
    place = _diagnoses(window)
    place.choose(diagnosis)
    place.show_me.click()
    stage = window.support.stage
    assert stage is not None
    page = stage.shell.page
    assert isinstance(page, ConnectPage)
    card = page.shown.card
    assert card is not None
    assert card.diagnosis.id == diagnosis
    assert not workspace.practice
    folder = stage.workspace.home
    stage.back.click()
    assert not folder.exists()
    assert sorted(path for path in tmp_path.rglob("*")) == before


def test_the_scripts_of_each_step_and_its_page(window: Window, catalogue: Catalogue) -> None:
    window.support.open_for_rep()
    page = window.support.page
    page.show_place("scripts")
    place = page.page
    for number, step in enumerate(catalogue.steps):
        place.steps.pick(number)  # type: ignore[attr-defined]
        assert place.heading.text() == step.title  # type: ignore[attr-defined]
        assert place.cards[0].isVisible()  # type: ignore[attr-defined]
        assert place.cards[0].none.isHidden()  # type: ignore[attr-defined]
        place.show_page.click()  # type: ignore[attr-defined]
        stage = window.support.stage
        assert stage is not None
        assert stage.shell.page is not None
        assert stage.shell.page.step.id == step.id
        stage.back.click()


def test_the_log_of_a_rehearsal_on_the_stage_stays_empty(window: Window, workspace: Workspace) -> None:
    place = _diagnoses(window)
    place.choose("login.refused")
    place.show_me.click()
    assert workspace.logbook.folder is not None
    assert list(read_log(workspace.logbook.folder)) == []


def test_a_bundle_that_the_program_is_asked_to_open_is_shown(window: Window, sent: Sent) -> None:
    window.pages.asked_files.open(str(sent(case("one row denied"))))
    assert window.support.shown
    place = window.support.page.page
    assert isinstance(place, OpenPlace)
    assert place.cards[0].problem.diagnosis == "permission.denied"


def test_what_was_typed_is_forgotten_with_the_rest(window: Window) -> None:
    window.show_step("connect")
    connect = window.setup.page
    assert isinstance(connect, ConnectPage)
    connect.form.password.edit.setText("hunter2-Marker")
    window.support.open("secrets")
    place = window.support.page.page
    assert isinstance(place, SecretsPlace)
    place.delete.click()
    assert connect.form.password.edit.text() == ""


def test_a_customers_screen_is_read_by_keyboard(window: Window, page: SupportPage, sent: Sent) -> None:
    window.resize(900, 600)
    page.open_sent(sent(case("one row denied")))
    page.footer.primary.click()
    stage = window.support.stage
    assert stage is not None
    stage.shell.show_step("permissions")
    seen: list[QWidget | None] = []
    for _ in range(12):
        window.focusNextPrevChild(True)  # noqa: FBT003 - Qt's signature
        seen.append(window.focusWidget())
    view = stage.shell.view
    assert view is not None
    for wanted in (
        stage.back,
        view,
        stage.shell.footer.primary,
        stage.shell.footer.back,
        stage.shell.panel.steps,
    ):
        assert wanted in seen
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert stage.shell.page is not None
    assert stage.shell.page.step.id == "create_user"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.support.stage is None
    assert page.isVisible()
