"""Where the page that connects has its passwords from: the keyring, the key file, memory."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked, NoKeyringError
from PySide6.QtCore import Qt

from armatic_setup import keychain as names
from armatic_setup.keychain import Keychain
from armatic_setup.practice import PracticeGateway
from armatic_setup.secret import Secret
from tests.ui.connecting import books, fill, live, page, press_test
from tests.ui.live import Live
from tests.unit.test_keychain import Failing, MacError, PromptDismissedException, WindowsError
from ui.background import ThreadRunner
from ui.pages.connect import ConnectPage
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from tests.conftest import MemoryKeyring
    from ui.theme import Theme

__all__ = ["books", "live", "page"]  # fixtures


def test_kept_passwords_are_found_again(live: Live, memory_keyring: MemoryKeyring) -> None:
    access, chain = live.gateway.access, live.workspace.keychain
    chain.set(names.user_password(access.company, access.user), Secret(access.user_password))
    chain.set(names.sender_password(access.sender), Secret(access.sender_password))
    live.workspace.change(live.workspace.journey.answer(company_id=access.company))
    page = live.page(ConnectPage, "connect")
    live.until(lambda: page.form.key.isHidden())
    assert page.form.password.edit.text() == ""
    assert page.form.password.edit.placeholderText() != ""
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.passed


def test_unticked_nothing_is_kept(live: Live, page: ConnectPage, memory_keyring: MemoryKeyring) -> None:
    live.qtbot.mouseClick(page.form.keep, Qt.MouseButton.LeftButton)
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert not live.workspace.journey.state.answers.keep_passwords
    assert memory_keyring.entries == {}


def test_without_a_keyring_it_goes_on_in_memory(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path, gateway: PracticeGateway, memory_keyring
) -> None:
    runner = ThreadRunner()
    nothing = Keychain(memory_keyring, allowed=frozenset())
    workspace = Workspace(catalogue, runner, folder=tmp_path, keychain=nothing, endpoint=gateway.endpoint)
    workspace.begin()
    live = Live(theme, qtbot, workspace, gateway)
    page = live.page(ConnectPage, "connect")
    live.until(lambda: "does not protect what it keeps" in page.notice.text)
    assert page.form.keep.isHidden()  # there is nothing to keep it in
    fill(page, gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.passed
    assert runner.close(10.0)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (NoKeyringError("no"), "This computer has no keychain"),
        (KeyringLocked("no"), "is locked, and nobody unlocked it"),
        (PromptDismissedException("no"), "was closed, so it did nothing"),
        (MacError(-25293), "does not let Armatic Setup in"),
        (WindowsError(1783), "longer than this computer's keychain takes"),
        (RuntimeError("no"), "did not do what was asked"),
    ],
)
def test_each_refusal_of_a_keyring_has_its_sentence(
    live: Live, page: ConnectPage, error: Exception, sentence: str
) -> None:
    """It works all the same: what is not kept is in memory."""
    backend = Failing(error)
    named = f"{type(backend).__module__}.{type(backend).__qualname__}"
    live.workspace.keychain = Keychain(backend, allowed=frozenset({named}))
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing and bool(page.notice.text))
    assert page.report is not None
    assert page.report.passed
    assert sentence in page.notice.text.replace("’", "'")
    assert page.form.keep.isHidden() == isinstance(error, NoKeyringError)


def key_file(folder: Path, password: str) -> Path:
    path = folder / "harbor.armatic-key.json"
    text = {
        "format": "armatic-connection-key",
        "version": 1,
        "sender_id": "Pscore",
        "sender_password": password,
    }
    path.write_text(json.dumps(text), encoding="utf-8")
    return path


def test_a_key_file_moves_into_the_keyring(
    live: Live, page: ConnectPage, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    path = key_file(tmp_path, live.gateway.access.sender_password)
    page.choose_file = lambda: str(path)
    live.qtbot.mouseClick(page.form.key_file, Qt.MouseButton.LeftButton)
    live.until(lambda: "Delete the file harbor.armatic-key.json" in page.notice.text)
    assert page.form.key.isHidden()
    assert list(memory_keyring.entries.values()) == [live.gateway.access.sender_password]
    assert live.workspace.secrets.sender_password == Secret(live.gateway.access.sender_password)


def test_a_file_that_is_no_key_says_so(live: Live, page: ConnectPage, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text("{}", encoding="utf-8")
    page.choose_file = lambda: str(path)
    live.qtbot.mouseClick(page.form.key_file, Qt.MouseButton.LeftButton)
    live.until(lambda: page.notice.text != "")
    assert not page.form.key.isHidden()


def test_another_key_can_be_entered(live: Live) -> None:
    live.sign()
    page = live.page(ConnectPage, "connect")
    assert page.form.key.isHidden()
    live.qtbot.mouseClick(page.form.key_replace, Qt.MouseButton.LeftButton)
    assert not page.form.key.isHidden()
    assert page.form.key.edit.hasFocus()
