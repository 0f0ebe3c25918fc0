"""The page that connects, on the practice company."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from armatic_setup.keychain import Keychain
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.ui.live import Live
from ui.background import ThreadRunner
from ui.pages.connect import ConnectPage
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme


@pytest.fixture(scope="module")
def books() -> PracticeCompany:
    return PracticeCompany(CompanySize(20, 60), seed=5)


@pytest.fixture
def live(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path, gateway: PracticeGateway, memory_keyring
) -> Iterator[Live]:
    kind = type(memory_keyring)
    chain = Keychain(memory_keyring, allowed=frozenset({f"{kind.__module__}.{kind.__qualname__}"}))
    runner = ThreadRunner()
    workspace = Workspace(
        catalogue, runner, folder=tmp_path / "data", keychain=chain, endpoint=gateway.endpoint
    )
    workspace.begin()
    yield Live(theme, qtbot, workspace, gateway)
    assert runner.close(10.0)


@pytest.fixture
def page(live: Live) -> ConnectPage:
    return live.page(ConnectPage, "connect")


def fill(page: ConnectPage, gateway: PracticeGateway, *, password: str = "") -> None:
    access = gateway.access
    page.form.company.edit.setText(access.company)
    page.form.password.edit.setText(password or access.user_password)
    if not page.form.key.isHidden():
        page.form.key.edit.setText(access.sender_password)


def press_test(page: ConnectPage, live: Live) -> None:
    live.qtbot.mouseClick(page.form.test, Qt.MouseButton.LeftButton)
