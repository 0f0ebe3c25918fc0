"""Renders every page in every state, measures it, and puts the pictures onto contact sheets.

    python tools/pictures.py FOLDER [STATE ...] [--lang de ...] [--look usual ...] [--scheme dark ...]

Without options: all states, in all languages and in the two that nobody speaks (``accented``, ``mirrored``:
``tools/pseudo_language.py``), in every look. Ends with 1 where something is cut, lies upon something else, or
is elided without a tool tip (``tools/geometry.py``); ``FOLDER/geometry.txt`` says what and where.

A look is a size of window, of text and a scale factor. Each has a process of its own, since Qt reads the
factor once.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
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
from PySide6.QtWidgets import QApplication  # noqa: E402
from stage import Stage, staged  # noqa: E402

from armatic_setup.guide.catalogue import load_catalogue  # noqa: E402
from armatic_setup.language import LANGUAGES, SOURCE  # noqa: E402
from ui.app import make_application  # noqa: E402
from ui.language import Languages  # noqa: E402
from ui.theme import Theme  # noqa: E402
from ui.tokens import Scheme  # noqa: E402

ALL_LANGUAGES = (*LANGUAGES, *BORROWED)
FINDINGS = "geometry.txt"


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


def speak(application: QApplication, lang: str) -> None:
    """Show everything in *lang*."""
    languages = Languages(application, remembers=False)
    if lang in BORROWED:
        languages.use(*pseudo_language(lang))
    else:
        languages.begin(lang)


def render(folder: Path, states: Sequence[str], name: str, lang: str, schemes: Sequence[Scheme]) -> None:
    """All pictures of one look in one language, and the sheets of them."""
    qInstallMessageHandler(
        lambda _kind, _context, text: None if "propagateSizeHints" in text else print(text)
    )
    application = make_application([])
    speak(application, lang)
    look = LOOKS[name]
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * look.text)
    application.setFont(font)
    theme = Theme(application, scheme=Scheme.LIGHT)
    catalogue = load_catalogue()
    schemes = [scheme for scheme in look.schemes if scheme in schemes]
    for state in states:
        theme.set_scheme(Scheme.LIGHT)
        with staged(theme, catalogue, look.size) as stage:
            STATES[state](stage)
            _photograph(stage, theme, {one: folder / file_name(state, one, name, lang) for one in schemes})
            found = wrong(QApplication.activeModalWidget() or stage.window)
        with (folder / FINDINGS).open("a", encoding="utf-8") as findings:
            findings.writelines(f"{state}, {name}, {lang}: {one}\n" for one in found)
        print(state, name, lang, *(f"\n    {one}" for one in found), flush=True)
    sheets = folder / "sheets"
    sheets.mkdir(exist_ok=True)
    for (group, members), scheme in product(GROUPS.items(), schemes):
        shown = [(one, folder / file_name(one, scheme, name, lang)) for one in members if one in states]
        if shown:
            write_sheet(shown, sheets / file_name(group, scheme, name, lang), application.font())


def _photograph(stage: Stage, theme: Theme, targets: dict[Scheme, Path]) -> None:
    for scheme, target in targets.items():
        theme.set_scheme(scheme)
        stage.rest(250)
        stage.until(stage.still)
        shown = QApplication.activeModalWidget() or stage.window
        shown.grab().save(str(target))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", choices=[*STATES, []], help="which states; all by default")
    parser.add_argument("--lang", nargs="+", choices=ALL_LANGUAGES, default=ALL_LANGUAGES)
    parser.add_argument("--look", nargs="+", choices=LOOKS, default=tuple(LOOKS))
    parser.add_argument("--scheme", nargs="+", type=Scheme, choices=tuple(Scheme), default=tuple(Scheme))
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    states = options.states or list(STATES)
    if options.here:
        render(options.folder, states, options.look[0], options.lang[0], options.scheme)
        return 0
    options.folder.mkdir(parents=True, exist_ok=True)
    findings = options.folder / FINDINGS
    findings.write_text("", encoding="utf-8")
    for lang, look in product(options.lang, options.look):
        command = [sys.executable, __file__, str(options.folder), *states, "--here"]
        command += ["--lang", lang, "--look", look, "--scheme", *options.scheme]
        environment = os.environ | {"QT_SCALE_FACTOR": LOOKS[look].scale}
        ended = subprocess.run(command, env=environment, check=False)
        if ended.returncode:
            return ended.returncode
    found = findings.read_text(encoding="utf-8").splitlines()
    print(f"{len(found)} findings in {findings}" if found else "Nothing is cut or lies upon something else.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
