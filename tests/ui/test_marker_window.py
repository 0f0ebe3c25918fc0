"""No secret gets out of the window either: marker secrets typed into it, through every fault.

Searched are what the window holds (titles, texts, properties, the accessibility tree, the lines' undo), the
clipboard, what is spoken, the report for support, the shown form of what it works with, and all files.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAction, QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from armatic_setup.keychain import Keychain
from armatic_setup.logbook.book import Logbook
from armatic_setup.logbook.level import Level
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.fault_cases import FAULT_CASES, FaultCase
from tests.support.markers import SENDER, USER, Search
from tests.support.test_marker_secrets import HEALTHY, _marked
from tests.ui.live import Live
from ui.background import ThreadRunner
from ui.pages.connect import ConnectPage
from ui.pages.done import DonePage
from ui.pages.initial_sync import InitialSyncPage
from ui.widgets.secret_edit import SecretEdit
from ui.workspace import Workspace

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend
    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme

#: But those for which the product waits before it tries again.
_EVERY = {case.diagnosis: case for case in FAULT_CASES if not case.waits}
#: One of each check and owner, and each in which a secret is typed; with ``ARMATIC_MARKERS=long`` one of each
#: diagnosis, as on the command line.
_FEWER = {(case.check, case.owner, *sorted(case.typed)): case for case in _EVERY.values()}
CASES = (HEALTHY, *(_EVERY if os.environ.get("ARMATIC_MARKERS") == "long" else _FEWER).values())

_TEXTS = {"QString", "QByteArray", "QStringList", "QVariant", "QUrl", "QKeySequence"}
_SPOKEN = tuple(getattr(QAccessible.Text, name) for name in ("Name", "Description", "Value", "Help"))
_known: dict[str, list[str]] = {}


def _texts_of(part: QObject) -> list[str]:
    """The names of the properties that can hold a text; the same for all of a class."""
    meta = part.metaObject()
    if meta.className() not in _known:
        properties = (meta.property(at) for at in range(meta.propertyCount()))
        _known[meta.className()] = [one.name() for one in properties if one.typeName() in _TEXTS]
    return _known[meta.className()]


def shown(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that can be asked of a window, and where it stands.

    What a line for secrets holds while it is typed is the one thing left out: Qt has no other place for it.
    """
    for part in (root, *root.findChildren(QObject)):
        where = f"{type(part).__name__} {part.objectName()}"
        names = [*_texts_of(part), *(bytes(name.data()).decode() for name in part.dynamicPropertyNames())]
        for name in names:
            if name == "text" and isinstance(part, SecretEdit):
                continue
            with suppress(RuntimeError):  # a note of Qt's own, of a type that Python has no word for
                yield f"property {name} of {where}", str(part.property(name))
        if isinstance(part, QAction):
            yield f"action of {where}", " ".join((part.text(), part.toolTip(), part.statusTip()))
        if isinstance(part, QWidget):
            yield from _spoken(part, where)


def _spoken(widget: QWidget, where: str) -> Iterator[tuple[str, str]]:
    reader: Any = QAccessible.queryAccessibleInterface(widget)
    if reader is None or not reader.isValid():
        return
    for what in _SPOKEN:
        yield f"{what.name} of {where} in the accessibility tree", reader.text(what)
    if (text := reader.textInterface()) is not None:
        yield f"text of {where} in the accessibility tree", text.text(0, text.characterCount())
    if isinstance(widget, SecretEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal:
        assert reader.state().passwordEdit, "it says that it is a password"


@pytest.fixture(scope="module")
def books() -> PracticeCompany:
    return PracticeCompany(CompanySize(customers=5, invoices=20))


class _Window:
    """Pages on a workspace of one case; collects what they show."""

    def __init__(self, theme: Theme, qtbot: QtBot, catalogue: Catalogue, chain: Keychain, home: Path) -> None:
        self._theme, self._qtbot, self._catalogue, self._chain = theme, qtbot, catalogue, chain
        self._home = home
        self.said: list[tuple[str, str]] = []

    def test(self, case: FaultCase, gateway: PracticeGateway, number: int) -> None:
        given = case.credentials(gateway)
        runner = ThreadRunner()
        book = Logbook.of_user("window")
        book.level = Level.DETAILED
        workspace = Workspace(
            self._catalogue, runner, folder=self._home / f"window-{number}", keychain=self._chain,
            endpoint=gateway.endpoint, logbook=book,
        )  # fmt: skip
        workspace.begin()
        live = Live(self._theme, self._qtbot, workspace, gateway)
        workspace.change(workspace.journey.answer(sender_id=given.sender_id))
        page = live.page(ConnectPage, "connect")
        form = page.form
        form.company.edit.setText(given.company_id)
        form.user.edit.setText(given.user_id)
        form.entity.edit.setText(given.entity_id)
        form.password.edit.insert(given.user_password.reveal())  # as typing does: it can be undone
        form.key.edit.insert(given.sender_password.reveal())
        if number < 3:  # it is the same for all of them
            self._look(case.name + ", typed", live)
        form.test.click()
        live.until(lambda: not page.testing)
        self._look(case.name + ", tested", live)
        target = self._home / f"report-{number}.txt"
        page.saver.choose_target = lambda _name: str(target)
        page.footer_actions[0].call()
        live.until(target.exists)
        secrets = (workspace.secrets, workspace.credentials(), page.report, page.test.order)
        self.said.append(
            (f"objects of {case.name}", repr(secrets) + repr(vars(workspace)) + repr(vars(page)))
        )
        if case is HEALTHY:
            self._whole_way(live, page)
        page.on_discard()
        assert runner.close(10.0)

    def _whole_way(self, live: Live, page: ConnectPage) -> None:
        """What was typed is gone from the lines; the sync and its result follow."""
        for line in (page.form.password.edit, page.form.key.edit):
            line.setEchoMode(QLineEdit.EchoMode.Normal)
            line.undo()
            assert line.text() == ""
            line.setEchoMode(QLineEdit.EchoMode.Password)
        sync = live.page(InitialSyncPage, "initial_sync")
        with live.qtbot.waitSignal(sync.step_wanted, timeout=20_000):
            live.until(lambda: not sync.plan.look.signing_in)
            sync.plan.start.click()
        self._look("the sync", live)
        done = live.page(DonePage, "done")
        self._look("the result", live)
        sync.on_discard()
        done.on_discard()

    def _look(self, case: str, live: Live) -> None:
        for view in live.views:
            self.said += [(f"{case}: {where}", text) for where, text in shown(view)]
        for mode in QClipboard.Mode:
            data = QGuiApplication.clipboard().mimeData(mode)
            if data is not None:
                texts = [bytes(data.data(form).data()).decode("utf-8", "replace") for form in data.formats()]
                self.said.append((f"{case}: clipboard", " ".join(texts)))


def test_no_marker_leaves_the_window_through_every_fault(
    home: Path,
    theme: Theme,
    qtbot: QtBot,
    catalogue: Catalogue,
    books: PracticeCompany,
    memory_keyring: KeyringBackend,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    spoken: list[str] = []
    original: Callable[..., None] = QAccessible.updateAccessibility
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: (spoken.append(repr(event)), original(event))[1]
    )
    named = f"{type(memory_keyring).__module__}.{type(memory_keyring).__qualname__}"
    window = _Window(theme, qtbot, catalogue, Keychain(memory_keyring, allowed=frozenset({named})), home)
    secrets, found, searched = [USER, SENDER], [], 0
    for number, case in enumerate(CASES):
        case = case if case is HEALTHY else _marked(case, number)
        with PracticeGateway(books) as practice:
            practice.access.user_password, practice.access.sender_password = USER, SENDER
            case.arrange(practice)
            window.test(case, practice, number)
            used = [USER, SENDER, *case.secrets(practice), *practice.sessions._open]
            secrets += used
        found += Search(used).of_all(window.said)
        searched += len(window.said)
        window.said.clear()
    search = Search(secrets)
    found += search.of_folder(home)
    found += search.of(caplog.text, "our log")
    found += search.of("\n".join(spoken), "what is spoken")
    assert found == []
    assert searched > 10_000, "there was something to search"
    assert (home / "window-0" / "journey.json").exists()
    assert list((home / "window-0" / "data").glob("*.sqlite3"))
    assert list((home / "logs").iterdir())


def test_the_search_of_the_window_finds_what_is_there(theme: Theme, qtbot: QtBot) -> None:
    word = "Mk-Plain-11235813"
    for hide in (
        lambda widget: widget.setProperty("note", f"x{word}"),
        lambda widget: widget.setWindowTitle(f"x{word}"),
        lambda widget: widget.setAccessibleDescription(f"x{word}"),
        lambda widget: widget.setText(word),
    ):
        line = QLineEdit()
        qtbot.addWidget(line)
        hide(line)
        assert [where for where, text in shown(line) if word in text]
