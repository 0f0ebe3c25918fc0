"""Renders every page in its states: light, dark and high contrast, 100 % and 200 %, usual and small window.

    python tools/pictures.py FOLDER [NAME ...] [--lang de]

With ``--lang`` the pictures are in that language; nobody speaks ``accented`` and ``mirrored``
(``tools/pseudo_language.py``).

The pages are the real ones, on the practice company; nothing leaves this computer. Each scale factor needs
a process of its own, since Qt reads it once.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pseudo_language import BORROWED, pseudo_language  # noqa: E402
from PySide6.QtCore import (  # noqa: E402
    QEvent,
    QEventLoop,
    QMimeData,
    QPropertyAnimation,
    QSize,
    QTimer,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QAbstractButton, QApplication  # noqa: E402

from armatic_setup import product  # noqa: E402
from armatic_setup.diagnosis.results import CheckStatus  # noqa: E402
from armatic_setup.guide.catalogue import Catalogue, load_catalogue  # noqa: E402
from armatic_setup.guide.facts import ConnectionFact  # noqa: E402
from armatic_setup.guide.vocabulary import PermissionModel, Right  # noqa: E402
from armatic_setup.keychain import Keychain  # noqa: E402
from armatic_setup.language import LANGUAGES, SOURCE  # noqa: E402
from armatic_setup.logbook.book import Logbook, started  # noqa: E402
from armatic_setup.logbook.crashes import CrashNote  # noqa: E402
from armatic_setup.logbook.entries import Crashed  # noqa: E402
from armatic_setup.practice import PracticeGateway  # noqa: E402
from armatic_setup.review.file import save_review  # noqa: E402
from armatic_setup.secret import Secret  # noqa: E402
from armatic_setup.support.bundle import preview, write  # noqa: E402
from armatic_setup.sync import events  # noqa: E402
from armatic_setup.sync.maintenance import next_maintenance  # noqa: E402
from ui.app import make_application  # noqa: E402
from ui.background import ThreadRunner  # noqa: E402
from ui.language import Languages  # noqa: E402
from ui.pages.connect import ConnectPage  # noqa: E402
from ui.pages.initial_sync import InitialSyncPage  # noqa: E402
from ui.pages.page import Page  # noqa: E402
from ui.pages.registry import make_page  # noqa: E402
from ui.scrolling import scroll_to  # noqa: E402
from ui.theme import Theme  # noqa: E402
from ui.tokens import Scheme  # noqa: E402
from ui.widgets.drawing_panel import DrawingPanel  # noqa: E402
from ui.window import Window  # noqa: E402
from ui.workspace import Workspace  # noqa: E402

USUAL, SMALL = QSize(1280, 800), QSize(900, 600)
PATIENCE = 60.0


class Stage:
    """One window on one fresh folder, and the acts that bring it into a state.

    Args:
        theme: Fonts and colors.
        catalogue: The guide's data.
        folder: Where its state is kept.
    """

    def __init__(self, theme: Theme, catalogue: Catalogue, folder: Path) -> None:
        self._ahead = timedelta()
        self.workspace = Workspace(
            catalogue,
            ThreadRunner(),
            folder=folder,
            keychain=Keychain(allowed=set()),
            clock=lambda: datetime.now(UTC) + self._ahead,
        )
        self.window = Window(theme)
        self.window.begin(self.workspace, make_page)
        self._ready = False
        self.workspace.load(self._on_loaded)
        self.until(lambda: self._ready)

    def _on_loaded(self) -> None:
        self.window.show_start()
        self._ready = True

    @property
    def page(self) -> Page:
        """The page on screen."""
        assert self.window.setup.page is not None
        return self.window.setup.page

    def until(self, reached: Callable[[], bool]) -> None:
        """Let the window live until *reached*."""
        end = time.monotonic() + PATIENCE
        while not reached():
            if time.monotonic() > end:
                raise TimeoutError("a state was not reached")
            self.rest(20)

    def rest(self, milliseconds: int) -> None:
        """Let the window live for a while: fades end, layouts settle."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def still(self) -> bool:
        """Whether nothing on screen is fading in any more."""
        moving = self.window.findChildren(QPropertyAnimation)
        return not any(one.state() is QPropertyAnimation.State.Running for one in moving)

    def begin_practice(self) -> None:
        """The rehearsal, at its first step."""
        self.window.start.practice_row.click()
        self.until(lambda: not self.window.on_start)

    def goes_on(self, steps: int) -> None:
        """As if the first *steps* steps were done."""
        journey = self.workspace.journey
        for step in self.workspace.catalogue.steps[:steps]:
            journey = journey.confirm(step.id, done=True)
        for row in self.workspace.catalogue.required_permissions[: 9 if steps < 3 else None]:
            if steps >= 2:
                journey = journey.tick_row(row.id, ticked=True)
        self.workspace.change(journey)

    def press(self, text: str) -> None:
        """Press the visible button of the page that says *text*."""
        buttons = self.window.findChildren(QAbstractButton)
        named = [one for one in buttons if one.isVisible() and one.text().replace("&", "") == text]
        named[0].click()

    @property
    def practice(self) -> PracticeGateway:
        """The other end of the line."""
        assert self.workspace.practice_gateway is not None
        return self.workspace.practice_gateway

    def later(self, seconds: float) -> None:
        """As if so many seconds had passed."""
        self._ahead += timedelta(seconds=seconds)

    def refuse(self, password: str) -> None:
        """Run the test with a password that the practice company refuses."""
        self.workspace.secrets.user_password = Secret(password)
        self.test()

    def test(self) -> None:
        """Run the connection test to its end."""
        if not isinstance(self.page, ConnectPage):
            self.window.show_step("connect")
        self.page.form.test.click()  # type: ignore[attr-defined]
        self.until(lambda: not self.page.testing)  # type: ignore[attr-defined]


def start_new(stage: Stage) -> None:
    stage.window.show_start()


def start_again(stage: Stage) -> None:
    journey = stage.workspace.journey.answer(company_id="HarborPine")
    stage.workspace.change(journey)
    stage.goes_on(2)
    stage.window.show_start()


def start_question(stage: Stage) -> None:
    start_again(stage)
    stage.window.start.new_row.click()


def guide_step(step: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.workspace.change(stage.workspace.journey.answer(company_id="HarborPine"))
        stage.goes_on(1)
        stage.window.show_step(step)

    return show


def drawing_walk(step: str, presses: int) -> Callable[[Stage], None]:
    """The walk through the drawings of a step, so many numbers on."""

    def show(stage: Stage) -> None:
        guide_step(step)(stage)
        panel = stage.page.findChild(DrawingPanel)
        panel.deck.walk.click()
        for _ in range(presses):
            panel.deck.bar.next.click()
        stage.rest(300)

    return show


def drawing_enlarged(step: str, form: int, *, walk: bool) -> Callable[[Stage], None]:
    """The window that shows the drawings of a step larger."""

    def show(stage: Stage) -> None:
        guide_step(step)(stage)
        panel = stage.page.findChild(DrawingPanel)
        panel.deck.show_form(form)
        if walk:
            panel.deck.begin()
        panel.open_larger()
        stage.rest(300)

    return show


def drawn_permissions(model: PermissionModel) -> Callable[[Stage], None]:
    """The end of the permission step, where it shows where to tick."""

    def show(stage: Stage) -> None:
        stage.workspace.change(stage.workspace.journey.answer(company_id="HarborPine", model=model))
        stage.goes_on(2)
        stage.window.show_step("permissions")
        stage.rest(100)
        scroll_to(stage.page.findChild(DrawingPanel))

    return show


def connect_armatic(stage: Stage) -> None:
    """The second half of connecting."""
    connect_passed(stage)
    stage.rest(100)
    scroll_to(stage.page.findChild(DrawingPanel))


def permissions(stage: Stage) -> None:
    stage.workspace.change(stage.workspace.journey.answer(company_id="HarborPine"))
    stage.goes_on(2)
    stage.window.show_step("permissions")


def connect(stage: Stage) -> None:
    stage.begin_practice()
    stage.goes_on(4)
    stage.window.show_step("connect")


def connect_passed(stage: Stage) -> None:
    connect(stage)
    stage.test()


Arrange = Callable[[PracticeGateway], object]


def fails(arrange: Arrange) -> Callable[[Stage], None]:
    """The test on a practice company in which *arrange* lets something be wrong."""

    def show(stage: Stage) -> None:
        connect(stage)
        arrange(stage.practice)
        stage.test()

    return show


def fault(name: str, **where: object) -> Arrange:
    return lambda practice: practice.faults.add(name, **where)  # type: ignore[arg-type]


def several_rows(practice: PracticeGateway) -> None:
    for name in ("CUSTOMER", "ARINVOICE"):
        practice.faults.add("permission_denied", object=name)
    practice.faults.add("object_absent", object="SODOCUMENT")


def lacks_edit(practice: PracticeGateway) -> None:
    practice.permissions.grant_reading_permissions()
    practice.permissions.revoke("Accounts Receivable", "Customers", "Edit")


def no_payments(practice: PracticeGateway) -> None:
    practice.permissions.unsubscribe("Order Entry")


def own_entities(practice: PracticeGateway) -> None:
    practice.access.entities = frozenset({"US-01", "UK-01"})


def connect_running(stage: Stage) -> None:
    connect(stage)
    stage.practice.faults.add("slow", after=6, seconds=60.0, times=1)
    stage.press("Test the connection")
    check = stage.page.shown.checks.sections["permissions"]  # type: ignore[attr-defined]
    stage.until(lambda: check.row.busy.running)


def connect_waiting(stage: Stage) -> None:
    connect(stage)
    stage.practice.faults.add("http_429", times=9)
    stage.press("Test the connection")
    word = stage.page.shown.checks.sections["reach"].row.word  # type: ignore[attr-defined]
    stage.until(lambda: "next try" in word.text())


def connect_offline(stage: Stage) -> None:
    connect(stage)
    stage.practice.stop()
    stage.test()


def connect_cancelled(stage: Stage) -> None:
    connect_running(stage)
    stage.press("Cancel the test")
    stage.until(lambda: not stage.page.testing)  # type: ignore[attr-defined]


def connect_entity(stage: Stage) -> None:
    connect_passed(stage)
    stage.page.form.entities.box.setCurrentIndex(2)  # type: ignore[attr-defined]


def connect_private(stage: Stage) -> None:
    connect(stage)
    stage.practice.access.entities = frozenset({"US-01"})
    stage.page.form.entity.edit.setText("NL-90")  # type: ignore[attr-defined]
    stage.test()


def connect_refused(stage: Stage) -> None:
    connect(stage)
    stage.refuse("not the password")


def connect_paused(stage: Stage) -> None:
    connect_refused(stage)
    stage.refuse("not the password either")


def connect_asked(stage: Stage) -> None:
    connect_paused(stage)
    stage.later(100.0)
    stage.until(stage.page.form.test.isEnabled)  # type: ignore[attr-defined]
    stage.workspace.secrets.user_password = Secret("a third password")
    stage.press("Run all checks again")


def connect_thrice(stage: Stage) -> None:
    connect_asked(stage)
    stage.press("Send it once")
    stage.until(lambda: not stage.page.testing)  # type: ignore[attr-defined]


def connect_hints(stage: Stage) -> None:
    connect(stage)
    form = stage.page.form  # type: ignore[attr-defined]
    form.company.edit.setText("“Firm|HarborPine”")
    form.password.edit.setText("a password with a blank ")
    form.company.edited.emit()


def connect_unfolded(stage: Stage) -> None:
    connect_passed(stage)
    stage.page.shown.checks.unfold(shown=True)  # type: ignore[attr-defined]


def connect_rerun(stage: Stage) -> None:
    fails(several_rows)(stage)
    stage.practice.latency = 60.0
    stage.page.shown.run_wanted.emit("permissions.accounts_receivable.invoices")  # type: ignore[attr-defined]


def connect_changed(stage: Stage) -> None:
    connect_passed(stage)
    for name in ("CUSTOMER", "ARINVOICE", "ARPYMT"):
        stage.practice.faults.add("permission_denied", object=name)
    stage.test()


def connect_gained(stage: Stage) -> None:
    connect_changed(stage)
    stage.practice.faults.clear()
    stage.test()


def connect_many(stage: Stage) -> None:
    """Forty failures with long details, in a company with a long ID."""
    connect(stage)
    stage.practice.faults.add("permission_denied", object="CUSTOMER")
    stage.test()
    page = stage.page
    check = page.report.check("permissions")  # type: ignore[attr-defined]
    detail = "Intacct said a good deal about this very row and would not stop. " * 3
    long = replace(check.diagnosis, sentence=check.diagnosis.sentence + " " + detail[:120], detail=detail)
    parts = tuple(
        replace(
            check.parts[0],
            id=f"permissions.row{number}",
            title=f"Accounts Receivable › A row with quite a long name, number {number}",
            diagnosis=long,
            evidence=detail,
            status=CheckStatus.FAILED,
        )
        for number in range(40)
    )
    page.shown.checks.finish(replace(check, diagnosis=long, parts=parts))  # type: ignore[attr-defined]
    page.shown.name_checks("HarborAndPineSupplyWithAnUncommonlyLongCompanyIdentifier")  # type: ignore[attr-defined]
    page.shown.checks.cards[0].more.set_unfolded(unfolded=True)  # type: ignore[attr-defined]


def decoder(text: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.window.start.decode_row.click()
        page = stage.window.decoder.page
        if text:
            page.enter(text)
            stage.until(lambda: not page.reading.running)

    return show


INVOICES, CUSTOMERS = "accounts_receivable.invoices", "accounts_receivable.customers"
TABLE = (
    "Permission\tList\tView\tAdd\tEdit\tDelete\tPost\n"
    "Customers\tx\tx\tx\tx\t\t\n"
    "AR sales invoices\tx\tx\tx\tx\tx\tx\n"
    "Dunning notices\tx\tx\t\t\t\t\n"
)


def checklist(place: str) -> Callable[[Stage], None]:
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


def sync_plan(stage: Stage) -> None:
    connect_passed(stage)
    stage.window.show_step("initial_sync")


def sync_running(stage: Stage) -> None:
    sync_plan(stage)
    stage.press("Start the sync")
    stage.until(lambda: (stage.workspace.journey.state.sync_percent or 0) > 20)


def sync_foretold(stage: Stage) -> None:
    """Intacct has said how much there is, and its weekly maintenance is near."""
    sync_plan(stage)
    page = stage.page
    assert isinstance(page, InitialSyncPage)
    stage.until(lambda: not page.plan.look.looking)
    told = page.plan.look.forecast
    assert told is not None
    page.plan.look.forecast = replace(told, seconds=(140.0, 700.0), maintenance=next_maintenance(told.as_of))
    page.plan.look.changed.emit()
    stage.rest(300)


def sync_paused(stage: Stage) -> None:
    """Standing still between two pages."""
    sync_running(stage)
    stage.press("Pause sync")
    page = stage.page
    assert isinstance(page, InitialSyncPage)
    stage.until(lambda: page.board.paused)
    stage.rest(300)


def sync_held_up(fault_name: str, reason: str) -> Callable[[Stage], None]:
    """Waiting in the middle, for Intacct or for the network."""

    def show(stage: Stage) -> None:
        sync_plan(stage)
        stage.press("Start the sync")
        page = stage.page
        assert isinstance(page, InitialSyncPage)
        stage.until(lambda: page.board.meter.percent > 25)
        stage.practice.faults.add(fault_name)
        stage.until(lambda: page.board.held_up_for(page.run.now()) > 2.0)
        page.run.note(events.Waiting(24.0, reason))
        stage.rest(300)

    return show


def done(stage: Stage) -> None:
    sync_plan(stage)
    stage.press("Start the sync")
    stage.until(lambda: stage.workspace.journey.state.sync is not None)
    stage.window.show_step("done")
    desk = stage.page.desk  # type: ignore[attr-defined]
    stage.until(lambda: desk.stored is not None and desk.report is not None)
    stage.rest(500)


def done_question(stage: Stage) -> None:
    done(stage)
    stage.press("Delete the local data…")


def done_deleted(stage: Stage) -> None:
    done_question(stage)
    page = stage.page
    page.data.yes.click()  # type: ignore[attr-defined]
    stage.until(lambda: page.desk.stored is None)  # type: ignore[attr-defined]


def support(place: str) -> Callable[[Stage], None]:
    """A place of help and support, opened over the connect page of a company that was tested."""

    def show(stage: Stage) -> None:
        tested(stage)
        stage.window.support.page.set_rep(rep=place in ("customer", "scripts", "diagnoses"))
        stage.window.support.open(place)
        stage.rest(400)

    return show


def tested(stage: Stage) -> None:
    """A real company whose test failed: the practice company stands in Intacct's place, and a log is kept."""
    gateway = PracticeGateway()
    gateway.start()
    workspace = stage.workspace
    workspace._real_endpoint = gateway.endpoint  # noqa: SLF001 - in Intacct's place
    workspace.logbook = Logbook(workspace.home / "logs", started("window", ""))
    access = gateway.access
    workspace.change(workspace.journey.answer(company_id=access.company, user_id=access.user))
    stage.goes_on(4)
    gateway.permissions.deny("ARINVOICE")
    stage.window.show_step("connect")
    secrets = workspace.secrets
    secrets.user_password, secrets.sender_password = (
        Secret(access.user_password),
        Secret(access.sender_password),
    )
    stage.test()
    gateway.stop()


def bundle(stage: Stage) -> Path:
    """A bundle of the company that was tested."""
    support("help")(stage)
    workspace = stage.workspace
    path = workspace.home / "armatic-support-2026-11-24.zip"
    write(preview(stage.window.support.page.files.sources, workspace.catalogue), path)
    return path


def support_saved(stage: Stage) -> None:
    support("save")(stage)
    page = stage.window.support.page
    page.files.choose_target = lambda name: str(stage.workspace.home / name)
    stage.until(lambda: page.page.can_go_next)
    page.page.picture.click()  # type: ignore[attr-defined]
    stage.until(lambda: page.page.can_go_next and page.page.shown.choice.count() == 9)  # type: ignore[attr-defined]
    page.page.shown.choice.setCurrentIndex(7)  # type: ignore[attr-defined]
    page.go_next()
    stage.until(page.page.outcome.isVisible)  # type: ignore[attr-defined]


def support_opened(place: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        path = bundle(stage)
        page = stage.window.support.page
        page.set_rep(rep=place == "customer")
        page.open_sent(path, place)
        stage.until(lambda: page.files.sent is not None)
        stage.rest(200)

    return show


def crash(stage: Stage) -> None:
    """The third crash of a run, over a page of the guide."""
    guide_step("create_user")(stage)
    note = CrashNote(
        Crashed("ValueError", "ui.pages.guide_page", "show_note", 118, "main"), stage.workspace.home / "logs"
    )
    stage.window.show_crash(note, 3)
    stage.rest(200)


def support_screen(stage: Stage) -> None:
    support_opened("open")(stage)
    stage.window.support.page.go_next()
    stage.rest(400)


def support_simulated(stage: Stage) -> None:
    stage.window.support.open_for_rep()
    page = stage.window.support.page
    page.show_place("diagnoses")
    page.page.choose("sender.not_authorized")  # type: ignore[attr-defined]
    page.page.show_me.click()  # type: ignore[attr-defined]
    shown = stage.window.support.stage
    assert shown is not None
    stage.until(lambda: shown.workspace.journey.state.connection is not None)
    stage.rest(400)


STATES: dict[str, Callable[[Stage], None]] = {
    **{f"support-{place}": support(place) for place in ("help", "save", "open", "log", "secrets", "answers")},
    **{f"support-{place}": support(place) for place in ("customer", "scripts", "diagnoses")},
    "support-saved": support_saved,
    "support-opened": support_opened("open"),
    "support-customer-opened": support_opened("customer"),
    "support-screen": support_screen,
    "support-simulated": support_simulated,
    "crash": crash,
    "start-new": start_new,
    "start-again": start_again,
    "start-question": start_question,
    "prerequisites": guide_step("prerequisites"),
    "create-user": guide_step("create_user"),
    "permissions": permissions,
    "authorize-sender": guide_step("authorize_sender"),
    "drawing-walk": drawing_walk("create_user", 2),
    "drawing-walk-sender": drawing_walk("authorize_sender", 4),
    "drawing-enlarged": drawing_enlarged("create_user", 0, walk=False),
    "drawing-enlarged-walk": drawing_enlarged("authorize_sender", 1, walk=True),
    "drawing-permissions": drawn_permissions(PermissionModel.USER_BASED),
    "drawing-roles": drawn_permissions(PermissionModel.ROLE_BASED),
    "drawing-window": drawing_enlarged("permissions", 5, walk=False),
    "connect-armatic": connect_armatic,
    "connect": connect,
    "connect-passed": connect_passed,
    "connect-running": connect_running,
    "connect-waiting": connect_waiting,
    "connect-cancelled": connect_cancelled,
    "connect-offline": connect_offline,
    "connect-proxy": fails(fault("http_407")),
    "connect-portal": fails(fault("captive_portal")),
    "connect-clock": fails(fault("clock_ahead")),
    "connect-sender": fails(fault("sender_wrong")),
    "connect-failed": fails(fault("sender_not_authorized")),
    "connect-refused": connect_refused,
    "connect-paused": connect_paused,
    "connect-asked": connect_asked,
    "connect-thrice": connect_thrice,
    "connect-locked": fails(fault("user_locked")),
    "connect-private": connect_private,
    "connect-entity": connect_entity,
    "connect-application": fails(no_payments),
    "connect-mixed": fails(several_rows),
    "connect-right": fails(lacks_edit),
    "connect-empty-role": fails(lambda practice: practice.permissions.revoke_all()),
    "connect-entities": fails(own_entities),
    "connect-hints": connect_hints,
    "connect-unfolded": connect_unfolded,
    "connect-rerun": connect_rerun,
    "connect-changed": connect_changed,
    "connect-gained": connect_gained,
    "connect-many": connect_many,
    "decoder-empty": decoder(""),
    "decoder-one": decoder(
        "<response><control><status>failure</status></control><errormessage><error>"
        "<errorno>XL03000006</errorno><description2>Sender ID 'Pscore' is not authorized to make "
        "Web services requests to company ID 'HarborPine'. "
        "[Support ID: Cgqe1EB032%7EaHwbfP0I2_x-c2gXfPzjcAAAAAE]"
        "</description2></error></errormessage><password>never shown</password></response>"
    ),
    "decoder-open": decoder("XL03000006"),
    "decoder-several": decoder(
        "09:41:07 XL03000006 Sign-in information is incorrect\n"
        "09:42:10 XL03000006 Sign-in information is incorrect\n"
        "09:50:33 DL02000001 You do not have permission for API operation READ_BY_QUERY "
        "on objects of type ARINVOICE\n"
        "09:51:00 HTTP/1.1 503 Service Unavailable"
    ),
    "decoder-nothing": decoder("Dear all, lunch is at noon."),
    "checklist": checklist("rows"),
    "checklist-today": checklist("today"),
    "checklist-paste": checklist_paste,
    "checklist-hand-over": checklist("handover"),
    "checklist-call": checklist("call"),
    "checklist-files": checklist("files"),
    "checklist-differences": checklist_differences,
    "checklist-history": checklist("history"),
    "sync-plan": sync_plan,
    "sync-foretold": sync_foretold,
    "sync-running": sync_running,
    "sync-paused": sync_paused,
    "sync-busy": sync_held_up("throttled", "throttled"),
    "sync-gone": sync_held_up("throttled", "name_resolution"),
    "done": done,
    "done-question": done_question,
    "done-deleted": done_deleted,
}


@contextmanager
def staged(theme: Theme, catalogue: Catalogue, size: QSize) -> Iterator[Stage]:
    """A stage that is taken down again."""
    with tempfile.TemporaryDirectory(prefix=f"{product.SLUG}-pictures-") as folder:
        stage = Stage(theme, catalogue, Path(folder))
        stage.window.setMinimumSize(1, 1)
        stage.window.resize(size)
        stage.window.show()
        yield stage
        stage.workspace.close()  # first, or the window would ask about work under way
        stage.window.close()
        stage.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def speak(application: QApplication, lang: str) -> None:
    """Show everything in *lang*."""
    languages = Languages(application)
    if lang in BORROWED:
        languages.use(*pseudo_language(lang))
    else:
        languages.begin(lang)


def render(folder: Path, names: list[str], scale: str, lang: str) -> None:
    """All pictures of one scale factor."""
    qInstallMessageHandler(
        lambda _kind, _context, text: None if "propagateSizeHints" in text else print(text)
    )
    application = make_application([])
    speak(application, lang)
    theme = Theme(application, scheme=Scheme.LIGHT)
    catalogue = load_catalogue()
    suffix = ("" if lang == SOURCE else f"-{lang}") + ("" if scale == "1" else f"@{scale}x")
    for name in names:
        # Each size has a stage of its own: what is scrolled into view depends on it.
        for size in (USUAL, SMALL) if scale == "1" else (USUAL,):
            theme.set_scheme(Scheme.LIGHT)
            smaller = "-small" if size == SMALL else ""
            with staged(theme, catalogue, size) as stage:
                STATES[name](stage)
                for scheme in Scheme if (scale, size) == ("1", USUAL) else (Scheme.LIGHT, Scheme.DARK):
                    theme.set_scheme(scheme)
                    stage.rest(250)
                    stage.until(stage.still)
                    shown = QApplication.activeModalWidget() or stage.window
                    shown.grab().save(str(folder / f"{name}-{scheme}{smaller}{suffix}.png"))
        print(name, f"x{scale}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", choices=[*STATES, []], help="which states; all by default")
    parser.add_argument("--lang", choices=(*LANGUAGES, *BORROWED), default=SOURCE, help="which language")
    parser.add_argument("--scale", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    names = options.names or list(STATES)
    if options.scale:
        render(options.folder, names, options.scale, options.lang)
        return 0
    for scale in ("1", "2"):
        wanted = [*names, "--scale", scale, "--lang", options.lang]
        command = [sys.executable, __file__, str(options.folder), *wanted]
        environment = os.environ | {"QT_SCALE_FACTOR": scale}
        ended = subprocess.run(command, env=environment, check=False)
        if ended.returncode:
            return ended.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
