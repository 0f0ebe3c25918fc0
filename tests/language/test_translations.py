"""Every text is translated into each language, keeps what it must, and is compiled as it stands."""

from __future__ import annotations

import ast
import gzip
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from armatic_setup import language, paths
from tests.language.conftest import ROOT  # which makes the tools importable

if TYPE_CHECKING:
    from translation_files import Entry

CODES = tuple(code for code in language.LANGUAGES if code != language.SOURCE)
in_each_language = pytest.mark.parametrize("code", CODES)
FOLDER = paths.resources() / "translations"


@cache
def entries(code: str) -> tuple[Entry, ...]:
    """What the language's file holds, brought to the texts of today."""
    from translation_files import read
    from translations import renewed

    return tuple(renewed(read(FOLDER / f"{code}.ts")))


@in_each_language
def test_no_text_is_untranslated(code: str) -> None:
    assert [(one.context, one.text) for one in entries(code) if not one.translation] == []


@in_each_language
def test_nothing_that_must_stay_is_lost(code: str) -> None:
    from translations import own_words, wrong

    own = own_words(entries(code))
    found = {one.text: wrong(one, own) for one in entries(code) if one.translation}
    assert {text: mistakes for text, mistakes in found.items() if mistakes} == {}


@in_each_language
def test_what_is_compiled_is_what_stands_in_the_file(code: str, tmp_path: Path) -> None:
    from translation_files import compile_core, compile_window, read

    kept = read(FOLDER / f"{code}.ts")
    compile_core(tmp_path / "core.json.gz", kept)
    compile_window(tmp_path / "window.qm", code, kept)
    core, made = (FOLDER / f"{code}.json.gz"), (tmp_path / "core.json.gz")
    assert gzip.decompress(core.read_bytes()) == gzip.decompress(made.read_bytes())
    assert (FOLDER / f"{code}.qm").read_bytes() == (tmp_path / "window.qm").read_bytes()


def test_the_finder_refuses_what_nobody_could_find(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import translation_sources

    monkeypatch.setattr(translation_sources, "ROOT", tmp_path)
    module = tmp_path / "ui" / "page.py"
    module.parent.mkdir()
    for code in (
        'class P:\n    def f(self, x):\n        return self.tr(f"{x} rows")\n',
        'class P:\n    def f(self, x):\n        return self.tr("rows" + x)\n',
        'def f(page):\n    return page.tr("rows")\n',
    ):
        module.write_text(code, encoding="utf-8")
        with pytest.raises(translation_sources.NotLiteralError):
            translation_sources._Window(module)


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("{count} rows", "{zahl} Zeilen"),
        ("Type `Pscore`.", "Geben Sie `pscore` ein."),
        ("Click **Save**.", "Klicken Sie auf **Sichern**."),
        ("Click **Save**.", "Klicken Sie auf Save."),
        ("Save", "**Sichern**"),
        ("&Next", "Weiter"),
        ("It is done.", "Es ist getan"),
        ("done", "getan."),
        ("One\nTwo", "Eins Zwei"),
    ],
)
def test_a_translation_that_lost_something_is_refused(text: str, translation: str) -> None:
    from translation_checks import mistakes

    assert mistakes(text, translation, {})


def test_our_own_buttons_are_named_as_the_window_does() -> None:
    from translation_checks import mistakes

    own = {"Test again": ["Erneut testen"]}
    assert mistakes("Choose **Test again**.", "Wählen Sie **Erneut testen**.", own) == []
    assert mistakes("Choose **Test again**.", "Wählen Sie **Nochmal**.", own)


def _shown_literals(path: Path) -> list[str]:
    """Sentences in a module of the window that are handed to a widget without being translated."""
    setters = {"setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText"}
    setters |= {"setWindowTitle", "set_text"}
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr not in setters:
            continue
        for argument in node.args:
            literal = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            if literal and any(char.isalpha() for char in argument.value):
                found.append(f"{path.name}:{node.lineno}: {argument.value}")
    return found


def test_no_widget_is_given_words_that_nobody_translates() -> None:
    found = [one for path in sorted((ROOT / "ui").rglob("*.py")) for one in _shown_literals(path)]
    assert found == []
