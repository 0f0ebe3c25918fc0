"""Where the command line's words go: aligned text on a screen or in a file, or one JSON object a line."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final, TextIO

_MAX_WIDTH: Final = 96
_MIN_WIDTH: Final = 40
_BAR_WIDTH: Final = 16


class Tone(StrEnum):
    """What a coloured word means. The value is its code on a terminal."""

    GOOD = "32"
    BAD = "1;31"
    CAREFUL = "33"
    QUIET = "2"
    STRONG = "1"


class Glyph(StrEnum):
    """A mark before a line; the value is its character where the terminal can show it."""

    GOOD = "✓"
    BAD = "✗"
    CAREFUL = "!"
    OPEN = "·"
    HERE = "›"
    FULL = "█"
    EMPTY = "░"


_PLAIN_GLYPHS: Final = {
    Glyph.GOOD: "+",
    Glyph.BAD: "x",
    Glyph.CAREFUL: "!",
    Glyph.OPEN: ".",
    Glyph.HERE: ">",
    Glyph.FULL: "#",
    Glyph.EMPTY: ".",
}


class OutputLost(Exception):  # noqa: N818 - the name says what happened
    """What a command has to say cannot be written, such as into a file on a full disk."""


class _Nowhere(io.StringIO):
    """A stream that keeps nothing."""

    def write(self, text: str) -> int:
        """Forget *text*."""
        return len(text)


class Console:
    """One command's output.

    Args:
        out: For results.
        err: For what goes wrong with the command itself.
        colour: Whether *out* shows colours.
        live: Whether *out* can repaint a line.
        width: Columns to fill.
    """

    def __init__(
        self, out: TextIO, err: TextIO, *, colour: bool = False, live: bool = False, width: int = 80
    ) -> None:
        self._out = out
        self._err = err
        self._colour = colour
        self.live = live
        self.width = max(_MIN_WIDTH, min(width, _MAX_WIDTH))
        self._painted = 0

    @classmethod
    def of_process(cls) -> Console:
        """The console of this process. A windowed program may have no streams at all; then words are lost."""
        out: TextIO = sys.stdout or _Nowhere()
        err: TextIO = sys.stderr or _Nowhere()
        screen = out.isatty() and os.environ.get("TERM") != "dumb"
        return cls(
            out,
            err,
            colour=screen and not os.environ.get("NO_COLOR") and _understands_colours(),
            live=screen,
            width=shutil.get_terminal_size().columns - 1 if screen else _MAX_WIDTH,
        )

    def glyph(self, glyph: Glyph) -> str:
        """The mark, or a plain character where the stream's encoding lacks it."""
        return glyph.value if self._can_show(glyph.value) else _PLAIN_GLYPHS[glyph]

    def paint(self, text: str, tone: Tone) -> str:
        """*text* in its colour, or unchanged where there are no colours."""
        return f"\x1b[{tone.value}m{text}\x1b[0m" if self._colour and text else text

    def line(self, text: str = "", tone: Tone | None = None) -> None:
        """Write one line of our own; it is neither wrapped nor indented."""
        shown = printable(text)
        self._write(self.paint(shown, tone) if tone else shown)

    def row(self, *cells: tuple[str, Tone | None], indent: int = 2) -> None:
        """Write cells that the caller has padded, each in its colour."""
        painted = (self.paint(printable(text), tone) if tone else printable(text) for text, tone in cells)
        self._write((" " * indent + "".join(painted)).rstrip())

    def wrapped(self, text: str, *, label: str = "", indent: int = 0, tone: Tone | None = None) -> None:
        """Write *text* broken into lines, all beginning in one column; *label* stands before the first."""
        room = max(_MIN_WIDTH // 2, self.width - indent - len(label))
        lines = textwrap.wrap(printable(text), room, break_long_words=False, break_on_hyphens=False) or [""]
        for number, part in enumerate(lines):
            before = " " * indent + (label if number == 0 else " " * len(label))
            self._write(before + (self.paint(part, tone) if tone else part))

    def heading(self, text: str) -> None:
        """Write a line that starts something new."""
        self.line()
        self.line(text, Tone.STRONG)

    def json(self, record: Mapping[str, object]) -> None:
        """Write one JSON object in one line of ASCII, which every stream can carry."""
        self._put(json.dumps(record, default=str) + "\n")

    def progress(self, fraction: float, text: str) -> None:
        """Repaint the bar at the bottom; nothing where lines cannot be repainted."""
        if not self.live:
            return
        fraction = min(max(fraction, 0.0), 1.0)
        filled = round(_BAR_WIDTH * fraction)
        bar = self.glyph(Glyph.FULL) * filled + self.glyph(Glyph.EMPTY) * (_BAR_WIDTH - filled)
        shown = fitted(f"{bar} {fraction:4.0%}  {printable(text)}", self.width)
        self._put("\r" + shown + " " * max(0, self._painted - len(shown)))
        self._painted = len(shown)

    def error(self, text: str) -> None:
        """Write to the error stream."""
        self._clear_bar()
        self._err.write(self._encodable(printable(text), self._err) + "\n")
        self._err.flush()

    def _write(self, line: str) -> None:
        self._clear_bar()
        self._put(self._encodable(line, self._out) + "\n")

    def _put(self, text: str) -> None:
        try:
            self._out.write(text)
            self._out.flush()
        except BrokenPipeError:  # the reader has seen enough, which is no failure
            raise
        except OSError as error:
            raise OutputLost(error.strerror or type(error).__name__) from error

    def _clear_bar(self) -> None:
        if self._painted:
            self._put("\r" + " " * self._painted + "\r")
            self._painted = 0

    def _can_show(self, text: str) -> bool:
        return self._encodable(text, self._out) == text

    @staticmethod
    def _encodable(text: str, stream: TextIO) -> str:
        encoding = stream.encoding or "utf-8"
        return text.encode(encoding, errors="replace").decode(encoding, errors="replace")


def printable(text: str) -> str:
    """*text* without characters that steer a terminal: names come from a company's own data."""
    return "".join(" " if character in "\t\r\n" else character for character in text if _harmless(character))


def _harmless(character: str) -> bool:
    return character in "\t\r\n" or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")


def fitted(text: str, width: int) -> str:
    """*text* cut to *width* columns, with an ellipsis where something is missing."""
    return text if len(text) <= width else text[: width - 1] + "…"


def table(
    console: Console, rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset(), indent: int = 2
) -> None:
    """Write aligned columns; the first row is the heading, columns in *right* are numbers."""
    widths = [max(len(printable(row[column])) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(map(printable, row), widths, strict=True))
        ]
        console.row(("  ".join(cells), Tone.QUIET if number == 0 else None), indent=indent)


def _understands_colours() -> bool:
    """Old Windows consoles print colour codes as they are; the newer ones, and all others, obey them."""
    return sys.platform != "win32" or bool(os.environ.get("WT_SESSION") or os.environ.get("TERM"))
