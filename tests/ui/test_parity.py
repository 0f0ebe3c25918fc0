"""The window and the command line say the same of the same fault, check by check."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main as program
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.keychain import Keychain
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.fault_cases import FAULT_CASES, FaultCase
from tests.ui.live import Live
from ui.background import ThreadRunner
from ui.pages.connect import ConnectPage
from ui.widgets.check_words import MARKS
from ui.widgets.label import Label
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]

#: One fault for each diagnosis, but those for which the product waits before it tries again.
CASES = tuple({case.diagnosis: case for case in FAULT_CASES if not case.waits}.values())


@dataclass(frozen=True)
class Said:
    """What a face says of a check or a part of one."""

    status: str
    diagnosis: str | None
    sentence: str


@pytest.fixture(scope="module")
def books() -> PracticeCompany:
    return PracticeCompany(CompanySize(10, 40))


@pytest.fixture
def gateways(books: PracticeCompany) -> Iterator[tuple[PracticeGateway, PracticeGateway]]:
    """One for each face, so that neither meets what is left of the other."""
    with PracticeGateway(books) as first, PracticeGateway(books) as second:
        yield first, second
        assert first.calls.written == second.calls.written == 0


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> Iterator[Callable[..., Live]]:
    runner = ThreadRunner()

    def make(gateway: PracticeGateway) -> Live:
        workspace = Workspace(
            catalogue,
            runner,
            folder=tmp_path / "window",
            keychain=Keychain(allowed=frozenset()),
            endpoint=gateway.endpoint,
        )
        workspace.begin()
        return Live(theme, qtbot, workspace, gateway)

    yield make
    assert runner.close(10.0)


def words(given: Credentials, endpoint: str) -> list[str]:
    who = ["--company", given.company_id, "--user", given.user_id, "--sender", given.sender_id]
    where = ["--endpoint", endpoint]
    entity = ["--entity", given.entity_id] if given.entity_id else []
    return ["check", *who, *where, *entity, "--json"]


def passwords(given: Credentials) -> dict[str, str]:
    return {
        "ARMATIC_USER_PASSWORD": given.user_password.reveal(),
        "ARMATIC_SENDER_PASSWORD": given.sender_password.reveal(),
    }


def lines_of(out: str) -> dict[str, Said]:
    lines = [json.loads(line) for line in out.splitlines()]
    return {
        line["check"]: Said(line["status"], line["diagnosis"], line["sentence"] or "")
        for line in lines
        if "check" in line
    }


def shown_by(page: ConnectPage) -> dict[str, Said]:
    """What the window shows: the marks of the rows, and the sentences of cards and labels."""
    report = page.report
    assert report is not None
    shown: dict[str, Said] = {}
    for check in report.checks:
        section = page.shown.checks.sections[check.id]
        assert section.row.glyph.mark is MARKS[check.status]
        card = section.cards[0] if section.cards else None
        assert (card is not None) == (check.diagnosis is not None)
        sentence = card.sentence.text() if card else section.evidence.text()
        shown[check.id] = Said(check.status.value, card.diagnosis.id if card else None, sentence)
        labels = [label.text() for label in section.findChildren(Label)]
        for part in check.parts:
            assert section.parts[part.id].glyph.mark is MARKS[part.status]
            found = part.diagnosis
            sentence = found.sentence if found else part.evidence
            assert any(text.startswith(sentence) for text in labels), part.id
            shown[part.id] = Said(part.status.value, found.id if found else None, sentence)
    return shown


def said_in(live: Live, given: Credentials) -> dict[str, Said]:
    """Type everything into the page, press the button, and read what it shows."""
    live.workspace.change(live.workspace.journey.answer(sender_id=given.sender_id))
    page = live.page(ConnectPage, "connect")
    form = page.form
    form.company.edit.setText(given.company_id)
    form.user.edit.setText(given.user_id)
    form.entity.edit.setText(given.entity_id)
    form.password.edit.setText(given.user_password.reveal())
    form.key.edit.setText(given.sender_password.reveal())
    form.test.click()
    live.until(lambda: not page.testing)
    shown = shown_by(page)
    page.on_discard()
    return shown


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_both_faces_say_the_same(
    case: FaultCase,
    gateways: tuple[PracticeGateway, PracticeGateway],
    window: Callable[..., Live],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for gateway in gateways:
        case.arrange(gateway)
    for name, value in passwords(case.credentials(gateways[0])).items():
        monkeypatch.setenv(name, value)
    program.main(words(case.credentials(gateways[0]), gateways[0].endpoint))
    on_the_line = lines_of(capsys.readouterr().out)
    in_the_window = said_in(window(gateways[1]), case.credentials(gateways[1]))
    assert in_the_window == on_the_line
    assert case.diagnosis in {said.diagnosis for said in in_the_window.values()}
    assert set(CHECK_IDS) <= in_the_window.keys()
    assert gateways[0].calls.functions == gateways[1].calls.functions


def test_the_program_itself_says_so_too(
    gateways: tuple[PracticeGateway, PracticeGateway], window: Callable[..., Live], tmp_path: Path
) -> None:
    """Once as the user runs it: ``python main.py check --json``."""
    for gateway in gateways:
        gateway.faults.add("permission_denied", object="ARINVOICE")
    given = next(case for case in CASES if not case.typed).credentials(gateways[0])
    ran = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words(given, gateways[0].endpoint)],
        env={
            "ARMATIC_SETUP_HOME": str(tmp_path / "line"),
            "HOME": str(tmp_path),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONIOENCODING": "utf-8",
            **passwords(given),
        },
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert said_in(window(gateways[1]), given) == lines_of(ran.stdout)
