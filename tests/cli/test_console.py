"""The text and JSON faces: aligned, safe on any terminal, coloured only where that is wanted."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.cli.console import Console, Glyph, Tone, fitted, printable, table


class Screen(io.StringIO):
    """A terminal, as far as Python can tell."""

    def isatty(self) -> bool:
        return True


def _console(**settings: bool) -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(out, io.StringIO(), width=60, **settings), out


def test_plain_output_has_no_control_characters() -> None:
    console, out = _console()
    console.heading("Result")
    console.line("fine", Tone.GOOD)
    console.row(("a  ", Tone.BAD), ("b", None))
    console.progress(0.5, "half")
    assert out.getvalue() == "\nResult\nfine\n  a  b\n"


def test_colours_surround_the_words() -> None:
    console, out = _console(colour=True)
    console.line("fine", Tone.GOOD)
    assert out.getvalue() == "\x1b[32mfine\x1b[0m\n"


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_colours_only_on_a_screen_that_wants_them(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], coloured: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    screen = Screen()
    monkeypatch.setattr("sys.stdout", screen)
    Console.of_process().line("x", Tone.GOOD)
    assert ("\x1b" in screen.getvalue()) is coloured


def test_a_program_without_streams_still_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)
    console = Console.of_process()
    console.line("nobody sees it")
    console.error("nor this")


def test_the_bar_repaints_its_line_and_makes_way_for_text() -> None:
    console, out = _console(live=True)
    console.progress(0.25, "Invoices, a long line")
    console.progress(1.5, "Invoices")
    console.line("done")
    painted = out.getvalue().split("\r")
    assert painted[1].startswith("████░░")
    assert " 25%  Invoices, a long line" in painted[1]
    assert "100%  Invoices" in painted[2]
    assert len(painted[2]) == len(painted[1]), "the rest of the longer line is painted over"
    assert painted[3].strip() == ""
    assert painted[4] == "done\n"


def test_words_a_stream_cannot_carry_are_replaced() -> None:
    raw = io.BytesIO()
    console = Console(io.TextIOWrapper(raw, encoding="cp1252", newline="\n"), io.StringIO())
    console.line(console.glyph(Glyph.GOOD) + " Müller › 東京")
    assert raw.getvalue().decode("cp1252") == "+ Müller › ??\n"


@given(text=st.text())
def test_nothing_from_outside_steers_the_terminal(text: str) -> None:
    console, out = _console()
    console.line(text)
    console.wrapped(text, label="Who    ")
    assert "\x1b" not in out.getvalue()
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert printable(shown) == shown


def test_wrapped_lines_begin_in_one_column() -> None:
    console, out = _console()
    console.wrapped("word " * 30, label="1. ", indent=2)
    lines = out.getvalue().splitlines()
    assert lines[0].startswith("  1. word")
    assert len(lines) > 2
    assert all(line.startswith("     word") for line in lines[1:])
    assert max(map(len, lines)) <= 60


def test_json_is_one_line_of_ascii() -> None:
    console, out = _console()
    console.json({"sentence": "a › b\nc", "when": None})
    assert out.getvalue().count("\n") == 1
    assert out.getvalue().isascii()
    assert json.loads(out.getvalue()) == {"sentence": "a › b\nc", "when": None}


def test_tables_align_words_left_and_numbers_right() -> None:
    console, out = _console()
    table(console, [("Currency", "Total"), ("USD", "1,234.50"), ("EUR", "7.00")], right=frozenset({1}))
    assert out.getvalue().splitlines() == [
        "  Currency     Total",
        "  USD       1,234.50",
        "  EUR           7.00",
    ]


def test_fitted_shows_that_something_is_missing() -> None:
    assert fitted("Harbor", 6) == "Harbor"
    assert fitted("Harbor & Pine", 6) == "Harbo…"
