"""What is announced of an act: its beginning, each full ten per cent, its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.widgets import act_line
from ui.widgets.act_line import ActLine
from ui.widgets.notice import NoticeKind
from ui.widgets.raw_text import RawText

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(act_line, "announce", lambda _widget, text: heard.append(text))
    return heard


@pytest.fixture
def act(theme: Theme, qtbot: QtBot) -> ActLine:
    act = ActLine(theme)
    qtbot.addWidget(act)
    return act


def test_each_ten_per_cent_is_announced_once(act: ActLine, said: list[str]) -> None:
    for run in ("First", "Second"):
        act.begin(run, may_stop=True)
        for done in range(201):
            act.go_on(f"{done} of 200", done, 200)
        act.end("Done", NoticeKind.PASSED)
        tenths = [f"{percent}%. {2 * percent} of 200" for percent in range(10, 100, 10)]
        assert said == [run, *tenths, "Done"]
        said.clear()


def test_what_has_no_figures_is_shown_only(act: ActLine, said: list[str]) -> None:
    act.begin("Writing", may_stop=True)
    act.go_on("Writing customers")
    assert act.words.text() == "Writing customers"
    assert said == ["Writing"]


def test_what_nobody_asked_for_is_not_announced(act: ActLine, said: list[str]) -> None:
    act.go_on("5 of 10", 5, 10)
    act.begin("Asked for", may_stop=True)
    act.end("Done", NoticeKind.PASSED)
    act.go_on("6 of 10", 6, 10)
    assert said == ["Asked for", "Done"]


def test_the_raw_facts_of_a_failure_are_one_click_away(act: ActLine) -> None:
    act.show()
    act.end("It cannot be written.", NoticeKind.FAILED, details="OSError: no space left")
    assert act.more.isVisible()
    act.more.click()
    (raw,) = act.findChildren(RawText)
    assert raw.isVisible()
    assert raw.toPlainText() == "OSError: no space left"
    act.end("Done", NoticeKind.PASSED)
    assert not act.more.isVisible()
    assert not raw.isVisible()
    assert raw.toPlainText() == ""
