"""The parts of the self-test that need Qt, asked of a second process of this program.

Qt ends the process where it finds no way to show a window; then the second one ends, and this one says so.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from armatic_setup import paths
from armatic_setup.cancel import CancelToken
from armatic_setup.self_test.findings import Finding, Part, Verdict

#: Starts the second process; the name of the file it reports to follows.
OPTION: Final = "--self-test-window"
_PATIENCE: Final = 120.0  # seconds; a cold start on a busy computer takes some
_LOOK: Final = 0.1  # seconds between two looks at the second process

_INSTALL: Final = "A file of Armatic Setup is missing or damaged. Install Armatic Setup again."
PLATFORM: Final = Part(
    "platform",
    "Window system",
    "No window can be shown on this computer. On Linux IT installs the libraries named in README.md.",
)
ICONS: Final = Part("icons", "Icons", _INSTALL)
TRANSLATIONS: Final = Part("translations", "Translations", _INSTALL)
PAPER: Final = Part(
    "paper", "Paper", "A sheet cannot be made as PDF. IT installs a typeface on this computer."
)
WINDOW: Final = Part(
    "window",
    "Window",
    "The window cannot be drawn. Try it with --safe-mode, and send this result to Armatic support, "
    "(949) 424-2875.",
)
PARTS: Final = (PLATFORM, ICONS, TRANSLATIONS, PAPER, WINDOW)


def ask(folder: Path, cancel: CancelToken) -> Iterator[Finding]:
    """What the second process finds, in the order of :data:`PARTS`.

    Args:
        folder: Everything it writes goes there.
        cancel: Ends it.

    Raises:
        Cancelled: The user stopped it.
    """
    report = folder / "window.jsonl"
    end = _run(report, _environment(folder), cancel)
    told = _read(report)
    before_it = True
    for part in PARTS:
        found = told.get(part.id)
        if found is not None:
            passed = "evidence" in found
            yield Finding(
                part,
                Verdict.PASSED if passed else Verdict.FAILED,
                evidence=str(found.get("evidence", "")),
                sentence="" if passed else part.sentence,
                detail=str(found.get("detail", "")),
                seconds=float(str(found.get("seconds", 0))),
            )
        elif before_it:
            before_it = False
            yield Finding(part, Verdict.FAILED, sentence=part.sentence, detail=end)
        else:
            yield Finding(part, Verdict.FAILED, sentence="Not tried: the part before it did not end.")


def program() -> list[str]:
    """The words that start this program, packaged or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(paths.resources().parent / "main.py")]


def _environment(folder: Path) -> dict[str, str]:
    """Nothing of the user's is near; where there is no screen, the window is drawn in memory."""
    kept = {**os.environ, "ARMATIC_SETUP_HOME": str(folder / "home")}
    kept.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder)))
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        kept["QT_QPA_PLATFORM"] = "offscreen"
    return kept


def _run(report: Path, environment: Mapping[str, str], cancel: CancelToken) -> str:
    """Run the second process to its end; how it ended, in technical words."""
    words = [*program(), OPTION, str(report)]
    try:
        process = subprocess.Popen(  # noqa: S603 - this program itself
            words,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        return f"it did not start: {error.strerror}"
    try:
        for _ in range(int(_PATIENCE / _LOOK)):
            if process.poll() is not None:
                return f"it ended with {process.returncode}"
            cancel.wait(_LOOK)
        return f"it did not end within {_PATIENCE:.0f} seconds"
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def _read(report: Path) -> dict[str, Mapping[str, object]]:
    """What was reported, by part; a line that was being written when the process died counts as none."""
    told: dict[str, Mapping[str, object]] = {}
    lines = report.read_text("utf-8").splitlines() if report.is_file() else ()
    for line in lines:
        try:
            found = json.loads(line)
        except ValueError:
            continue
        told[str(found["id"])] = found
    return told
