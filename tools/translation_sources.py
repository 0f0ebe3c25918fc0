"""Finds every text that is translated: in the window's code, in the core's code and in the catalogue."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from armatic_setup import language
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.help import load_help
from armatic_setup.guide.vocabulary import Right

ROOT = Path(__file__).resolve().parents[1]


class NotLiteralError(Exception):
    """A text is put together where it is translated, so nobody can find it."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text to translate.

    Attributes:
        context: What it belongs to: a class of the window, ``core``, a file of the catalogue, or ``intacct``
            for a label of Sage Intacct that is shown with its meaning beside it.
        text: In English.
        note: Tells apart two meanings of the same words.
        file: Where it stands, from the project's folder.
    """

    context: str
    text: str
    note: str
    file: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it one and the same."""
        return (self.context, self.text, self.note)


def all_messages() -> tuple[Message, ...]:
    """Every text, none twice: the window's, the core's, the catalogue's, Intacct's labels.

    Raises:
        NotLiteralError: A text in the code is no literal.
    """
    found: dict[tuple[str, str, str], Message] = {}
    for message in (*_of_window(), *_of_core(), *_of_catalogue()):
        found.setdefault(message.key, message)
    return tuple(found.values())


def _of_window() -> Iterator[Message]:
    for path in _modules("ui"):
        yield from _Window(path).found


def _of_core() -> Iterator[Message]:
    """Also those that the window's modules have without Qt: in tables made at import, in plain functions."""
    for path in (*_modules("armatic_setup"), *_modules("ui")):
        if path.name != "language.py":
            yield from _core(path)


def _modules(room: str) -> Iterable[Path]:
    return sorted((ROOT / room).rglob("*.py"))


def _literal(node: ast.expr | None, path: Path) -> str:
    """The text of a literal; implicitly joined parts are one."""
    if node is None:
        return ""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotLiteralError(f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}")


class _Window(ast.NodeVisitor):
    """Reads one module: ``self.tr``, ``QCoreApplication.translate`` and a module's own ``_tr``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._classes: list[str] = []
        self._short = ""
        self.found: list[Message] = []
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name == "_tr":
                self._short = next(
                    _literal(call.args[0], path)
                    for call in ast.walk(node)
                    if isinstance(call, ast.Call) and len(call.args) > 1
                )
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "_tr":
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case (
                ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate")
                | ast.Name(id="translate")
            ):
                self._add(_literal(node.args[0], self._path), node.args[1:])
            case ast.Name(id="_tr"):
                self._add(self._short, node.args)
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self._classes:
                self._add(self._classes[-1], node.args)
            case ast.Attribute(attr="tr"):
                raise NotLiteralError(f"{self._path.relative_to(ROOT)}:{node.lineno}: whose tr is this?")
        self.generic_visit(node)

    def _add(self, context: str, args: list[ast.expr]) -> None:
        note = _literal(args[1], self._path) if len(args) > 1 else ""
        file = self._path.relative_to(ROOT).as_posix()
        self.found.append(Message(context, _literal(args[0], self._path), note, file))


def _core(path: Path) -> Iterator[Message]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "armatic_setup.language"
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id not in names & {"tr", "mark"}:
            continue
        if node.func.id == "tr" and not isinstance(node.args[0], ast.Constant | ast.JoinedStr | ast.BinOp):
            continue  # a text that was marked where it stands
        note = _literal(node.args[1], path) if len(node.args) > 1 else ""
        file = path.relative_to(ROOT).as_posix()
        yield Message(language.CORE, _literal(node.args[0], path), note, file)


class _Recorder:
    """A language that notes what it is asked for."""

    code = language.SOURCE

    def __init__(self) -> None:
        self.found: list[Message] = []

    def translate(self, context: str, text: str, note: str) -> str:
        if context != language.CORE and language.has_words(text):
            self.found.append(Message(context, text, note, f"resources/{context}"))
        return text


def _of_catalogue() -> Iterator[Message]:
    recorder = _Recorder()
    language.install(recorder)
    try:
        catalogue = load_catalogue()
        load_help()
    finally:
        language.use(language.SOURCE)
    yield from recorder.found
    for label in intacct_labels(catalogue):
        yield Message(language.INTACCT, label, "", "resources")


def intacct_labels(catalogue: Catalogue) -> tuple[str, ...]:
    """What Sage Intacct shows and the window shows with its meaning: applications, rows, rights, forms."""
    labels = [application.name for application in catalogue.applications]
    labels += [row.row for row in catalogue.permissions]
    labels += [right.value for right in Right]
    for step in catalogue.steps:
        for drawing in step.drawings:
            labels += drawing.labels
    return tuple(dict.fromkeys(label for label in labels if label and "{" not in label))
