"""Renders every page in every state, measures it, and puts the pictures onto contact sheets.

    python tools/pictures.py FOLDER [STATE ...] [--lang de ...] [--look usual ...] [--scheme dark ...]

Without options: all states, in all languages and in the two that nobody speaks (``accented``, ``mirrored``:
``tools/pseudo_language.py``), in every look. Ends with 1 where something is cut, lies upon something else, or
is elided without a tool tip (``tools/geometry.py``); ``FOLDER/geometry.txt`` says what and where.

A look is a size of window, of text and a scale factor. A group of states has a process of its own in each
language, so that several run at a time and none grows.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from contact_sheets import write_sheet  # noqa: E402
from geometry import wrong  # noqa: E402
from picture_states import GROUPS, STATES  # noqa: E402
from pseudo_language import BORROWED, pseudo_language  # noqa: E402
from PySide6.QtCore import QSize, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QFont, QPixmap  # noqa: E402
from stage import Stage, staged  # noqa: E402

from armatic_setup.guide.catalogue import load_catalogue  # noqa: E402
from armatic_setup.language import LANGUAGES, SOURCE  # noqa: E402
from ui.app import make_application  # noqa: E402
from ui.application import Application  # noqa: E402
from ui.language import Languages  # noqa: E402
from ui.theme import Theme  # noqa: E402
from ui.tokens import Scheme  # noqa: E402

ALL_LANGUAGES = (*LANGUAGES, *BORROWED)
FINDINGS = "geometry.txt"
#: Until a page that is painted in several turns is whole.
_REACHED_MS = 400
#: After a change of size or colors.
_SETTLED_MS = 60


@dataclass(frozen=True, slots=True)
class Look:
    """How large everything is.

    Attributes:
        size: Of the window, in pixels of Qt.
        scale: Qt's scale factor.
        text: Size of the text, as a multiple of the usual one.
        schemes: In which colors it is rendered.
    """

    size: QSize
    scale: str = "1"
    text: float = 1.0
    schemes: tuple[Scheme, ...] = (Scheme.LIGHT,)


LOOKS = {
    "usual": Look(QSize(1280, 800), schemes=tuple(Scheme)),
    "2x": Look(QSize(1280, 800), scale="2", schemes=tuple(Scheme)),
    "small": Look(QSize(900, 600), schemes=(Scheme.LIGHT, Scheme.DARK)),
    "150-percent": Look(QSize(683, 512), scale="1.5"),  # a screen of 1024 x 768
    "large-text": Look(QSize(1280, 800), text=2.0),
}


def file_name(state: str, scheme: Scheme, look: str, lang: str) -> str:
    """Of a picture; what is usual is not said."""
    parts = (state, scheme, "" if look == "usual" else look, "" if lang == SOURCE else lang)
    return "-".join(part for part in parts if part) + ".png"


def speak(application: Application, lang: str) -> None:
    """Show everything in *lang*."""
    languages = Languages(application, remembers=False)
    if lang in BORROWED:
        languages.use(*pseudo_language(lang))
    else:
        languages.begin(lang)


def render(
    folder: Path,
    states: Sequence[str],
    group: str,
    looks: Sequence[str],
    lang: str,
    schemes: Sequence[Scheme],
) -> None:
    """All pictures of a group of states in one language, and the sheets of them."""
    qInstallMessageHandler(
        lambda _kind, _context, text: None if "propagateSizeHints" in text else print(text)
    )
    application = make_application([])
    speak(application, lang)
    theme = Theme(application, scheme=Scheme.LIGHT)
    usual = QFont(application.font())
    catalogue = load_catalogue()
    font = QFont(application.font())
    font.setPointSizeF(font.pointSizeF() * LOOKS[looks[0]].text)
    theme.set_application_font(font)
    for state in states:
        theme.set_scheme(Scheme.LIGHT)
        with staged(theme, catalogue, LOOKS[looks[0]].size) as stage:
            STATES[state](stage)
            stage.rest(_REACHED_MS)
            for scheme in schemes:
                theme.set_scheme(scheme)
                for name in (name for name in looks if scheme in LOOKS[name].schemes):
                    found = _photograph(stage, LOOKS[name], folder / file_name(state, scheme, name, lang))
                    if scheme is schemes[0]:  # no color moves anything
                        _tell(folder, f"{state}, {name}, {lang}", found)
    sheets = folder / "sheets"
    sheets.mkdir(exist_ok=True)
    for name, scheme in product(looks, schemes):
        shown = [(state, folder / file_name(state, scheme, name, lang)) for state in states]
        if scheme in LOOKS[name].schemes:
            write_sheet(shown, sheets / file_name(group, scheme, name, lang), usual)


def _photograph(stage: Stage, look: Look, target: Path) -> list[str]:
    """One picture, painted as large as the look wants it; what is wrong in it."""
    stage.fit(look.size)
    stage.rest(_SETTLED_MS)
    found = stage.settled(lambda: wrong(stage.shown))
    stage.until(stage.still)
    ratio = float(look.scale)
    image = QPixmap(stage.shown.size() * ratio)
    image.setDevicePixelRatio(ratio)
    stage.shown.render(image)
    image.save(str(target))
    return found


def _tell(folder: Path, where: str, found: Sequence[str]) -> None:
    with (folder / FINDINGS).open("a", encoding="utf-8") as findings:
        findings.writelines(f"{where}: {one}\n" for one in found)
    print(where, *(f"\n    {one}" for one in found), flush=True)


def _runs(looks: Sequence[str], lang: str) -> list[tuple[str, tuple[str, ...]]]:
    """Which looks share a process, and its scale factor, which Qt reads once.

    Each size of text has a process of its own, and in English each factor, as on such a screen. Other
    languages change words: there the window is painted larger, where only its icons are less sharp.
    """

    def kind(name: str) -> tuple[str, float]:
        return (LOOKS[name].scale if lang == SOURCE else "1", LOOKS[name].text)

    return [
        (one[0], tuple(name for name in looks if kind(name) == one)) for one in sorted(set(map(kind, looks)))
    ]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", choices=[*STATES, []], help="which states; all by default")
    parser.add_argument("--lang", nargs="+", choices=ALL_LANGUAGES, default=ALL_LANGUAGES)
    parser.add_argument("--look", nargs="+", choices=LOOKS, default=tuple(LOOKS))
    parser.add_argument("--scheme", nargs="+", type=Scheme, choices=tuple(Scheme), default=tuple(Scheme))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many processes at a time")
    parser.add_argument("--here", default="", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    states = options.states or list(STATES)
    if options.here:
        render(options.folder, states, options.here, options.look, options.lang[0], options.scheme)
        return 0
    options.folder.mkdir(parents=True, exist_ok=True)
    findings = options.folder / FINDINGS
    findings.write_text("", encoding="utf-8")
    work = [
        (group, lang, scale, looks)
        for lang in options.lang
        for group in GROUPS
        for scale, looks in _runs(options.look, lang)
        if any(state in GROUPS[group] for state in states)
    ]

    def run(one: tuple[str, str, str, tuple[str, ...]]) -> int:
        group, lang, scale, looks = one
        members = [state for state in GROUPS[group] if state in states]
        command = [sys.executable, __file__, str(options.folder), *members, "--here", group]
        command += ["--lang", lang, "--look", *looks, "--scheme", *options.scheme]
        environment = os.environ | {"QT_SCALE_FACTOR": scale}
        return subprocess.run(command, env=environment, check=False).returncode

    with ThreadPoolExecutor(options.jobs) as pool:
        failed = [one for one, code in zip(work, pool.map(run, work), strict=True) if code]
    for group, lang, scale, _ in failed:
        print(f"The pictures of {group} in {lang} at {scale} were not taken.")
    found = findings.read_text(encoding="utf-8").splitlines()
    print(f"{len(found)} findings in {findings}" if found else "Nothing is cut or lies upon something else.")
    return 1 if found or failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
