"""What else to know: notes and traps in the open, questions folded with their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span, Style, plain, spans
from armatic_setup.guide.steps import NoteKind
from ui.tokens import XXS, Role, S
from ui.widgets.disclosure import Disclosure
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from armatic_setup.guide.steps import MenuPath, Note
    from ui.theme import Theme


class NoteList(QWidget):
    """Notes of a step, loudest first, and its menu paths, today's and older ones.

    Args:
        theme: Fonts and colors.
        notes: In the guide's order.
        paths: Menu paths, or none.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        notes: Sequence[Note],
        paths: Sequence[MenuPath] = (),
        *,
        values: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values = values
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        for kind in (NoteKind.TRAP, NoteKind.NOTE):
            for note in notes:
                if note.kind is kind:
                    column.addWidget(self._open_note(note))
        folded = QVBoxLayout()
        folded.setSpacing(theme.px(XXS))
        for note in notes:
            if note.kind is NoteKind.HELP:
                folded.addWidget(self._folded(note))
        if paths:
            folded.addWidget(self._menus(paths))
        column.addLayout(folded)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _open_note(self, note: Note) -> QWidget:
        theme = self._theme
        icon, token = ("warning", "warn") if note.kind is NoteKind.TRAP else ("info", "text2")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(S))
        line.addWidget(IconLabel(theme, icon, token, 18), 0, Qt.AlignmentFlag.AlignTop)
        title = plain(note.title, self._values)
        words = (
            Span(f"{title}. ", Style.LABEL),
            *spans(note.text, self._values),
            *_source(note.source),
        )
        line.addWidget(Label(theme, Role.SMALL, words, color="text2", strong_color="text"), 1)
        return row

    def _folded(self, note: Note) -> Disclosure:
        words = (*spans(note.text, self._values), *_source(note.source))
        answer = Label(self._theme, Role.SMALL, words, color="text2", strong_color="text")
        return Disclosure(self._theme, plain(note.title, self._values), answer)

    def _menus(self, paths: Sequence[MenuPath]) -> Disclosure:
        theme = self._theme
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(XXS))
        today = QCoreApplication.translate("NoteList", "Today")
        for path in paths:
            column.addWidget(Label(theme, Role.SMALL_LABEL, spans(path.task, self._values)))
            for text in (f"{today}: {path.today}", *path.older):
                words = spans(text, self._values)
                column.addWidget(Label(theme, Role.SMALL, words, color="text2", strong_color="text"))
        title = QCoreApplication.translate("NoteList", "Where it is in today's menus and in older ones")
        return Disclosure(theme, title, table)


def _source(source: str) -> tuple[Span, ...]:
    """The evidence of a note in words, where it needs any."""
    if not source:
        return ()
    return (Span(" " + QCoreApplication.translate("NoteList", "Source: {source}.").format(source=source)),)
