"""Save a support bundle: every file and every replaced value is seen before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span, Style
from ui import figures
from ui.pages.support_place import SupportPlace
from ui.support_jobs import Seen
from ui.tokens import XS, XXS, L, Role, S
from ui.widgets.bundle_files import BundleFiles
from ui.widgets.busy_bar import BusyBar
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.label import Label
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.long_table import LongTable
from ui.widgets.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from armatic_setup.support.aliases import Replaced
    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace

#: How long a choice may be changed before the bundle is put together anew, in milliseconds.
_SETTLE_MS: Final = 60


class SavePlace(SupportPlace):
    """Two choices, the preview, and the button that writes."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Save a support bundle"),
            self.tr("You see every file and every replaced value first. Nothing is sent."),
        )
        self._seen: Seen | None = None
        self._folder: Path | None = None
        self.keep = CheckBox(theme, self.tr("**Keep names**, company IDs, amounts and places as they are"))
        self.picture = CheckBox(theme, self.tr("**Add a picture** of the page you came from"))
        self.picture_hint = Label(
            theme,
            Role.SMALL,
            self.tr("It shows names and amounts as they stand there. Password fields are blank."),
            color="text2",
        )
        self.busy = BusyBar(theme)
        self.busy_words = Label(theme, Role.BODY, self.tr("Putting it together…"), color="text2")
        self.shown = BundleFiles(theme)
        self.replaced_words = Label(theme, Role.BODY, color="text2")
        columns = (
            Column(self.tr("On this computer"), 220, stretch=3),
            Column(self.tr("In the bundle"), 110, stretch=1),
            Column(self.tr("Times"), 70, figures=True),
        )
        self.replaced = LongTable(theme, columns, self.tr("Replaced values"))
        self.outcome = Notice(theme, "", NoticeKind.PASSED)
        self.show_folder = Button(theme, self.tr("Show in &folder"), small=True)
        self.outcome.add_answers(self.show_folder)
        self._preview = QWidget()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._build()
        for box in (self.keep, self.picture):
            box.toggled.connect(self._on_chosen)
        self._settle.timeout.connect(self._look)
        self.show_folder.clicked.connect(self._on_show_folder)
        self.files.seen.connect(self._on_seen)
        self.files.saved.connect(self._on_saved)

    # -- what the page asks -------------------------------------------------------------------------

    @property
    def next_label(self) -> str:
        return self.tr("&Save the bundle…")

    @property
    def can_go_next(self) -> bool:
        return self._seen is not None

    @property
    def footer_note(self) -> str:
        if self._seen is None:
            return self.tr("Putting it together…")
        size = QLocale().formattedDataSize(self._seen.size, 0)
        return self.tr("{files}, {size}. Passwords are never in it.").format(
            files=figures.files(len(self._seen.preview.all_files)), size=size
        )

    def on_enter(self) -> None:
        self.outcome.hide()
        self.notice.clear()
        self._look()

    def on_next(self) -> bool:
        self.outcome.hide()
        self.files.save()
        return False

    def failed(self) -> None:
        self._wait(waiting=False)

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        self.outcome.hide()
        choices = Card(theme)
        choices.column.addWidget(self.keep)
        choices.column.addSpacing(px(S))
        choices.column.addWidget(self.picture)
        choices.column.addSpacing(px(XXS))
        choices.column.addWidget(self.picture_hint)
        waiting = QVBoxLayout()
        waiting.addWidget(self.busy_words)
        waiting.addWidget(self.busy)
        parts = QVBoxLayout()
        parts.setSpacing(px(L))
        parts.addWidget(choices)
        parts.addWidget(self.outcome)
        parts.addLayout(waiting)
        parts.addWidget(self._preview)
        self.column.addLayout(parts)
        self.column.addStretch(1)
        column = QVBoxLayout(self._preview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(L))
        files = Card(theme)
        files.column.addWidget(Label(theme, Role.HEADING, self.tr("What goes into it")))
        files.column.addSpacing(px(XS))
        files.column.addWidget(self.shown)
        column.addWidget(files)
        values = Card(theme)
        values.column.addWidget(Label(theme, Role.HEADING, self.tr("What is replaced")))
        values.column.addSpacing(px(XS))
        values.column.addWidget(self.replaced_words)
        values.column.addSpacing(px(XS))
        values.column.addWidget(self.replaced)
        column.addWidget(values)

    # -- the bundle ---------------------------------------------------------------------------------

    @Slot(bool)
    def _on_chosen(self, _on: bool) -> None:
        self.outcome.hide()
        self._seen = None
        self.changed.emit()
        self._settle.start()

    @Slot()
    def _look(self) -> None:
        self._seen = None
        self._wait(waiting=True)
        self.changed.emit()
        self.files.look(keep_names=self.keep.isChecked(), with_picture=self.picture.isChecked())

    def _wait(self, *, waiting: bool) -> None:
        self.busy_words.setVisible(waiting)
        self.busy.set_running(running=waiting)
        self.busy.setVisible(waiting)

    @Slot(object)
    def _on_seen(self, seen: object) -> None:
        assert isinstance(seen, Seen)
        self._seen = seen
        self._wait(waiting=False)
        self.notice.clear()
        about = {file.name: file.about for file in seen.preview.all_files}
        picture = next((file.picture for file in seen.preview.files if file.picture), b"")
        lines = {name: lines for name, lines in seen.lines.items() if lines}
        self.shown.show_files(lines, about, picture)
        self._show_replaced(seen.preview.replaced, kept=seen.preview.names_kept)
        self.changed.emit()

    def _show_replaced(self, replaced: tuple[Replaced, ...], *, kept: bool) -> None:
        self.replaced.setVisible(bool(replaced))
        self.replaced.show_items(replaced, _row)
        if kept:
            words = self.tr("Nothing: names, company IDs, amounts and places stand in it as they are.")
        elif replaced:
            words = self.tr(
                "These values are not in the bundle. The same one has the same stand-in everywhere."
            )
        else:
            words = self.tr("Nothing: no name, amount or place is known yet.")
        self.replaced_words.set_text(words)

    @Slot(object)
    def _on_saved(self, path: object) -> None:
        assert isinstance(path, Path)
        self._folder = path.parent
        self.notice.clear()
        written = self.tr("The bundle is written.")
        where = self.tr("Mail it to Armatic support yourself: {path}").format(path=path)
        self.outcome.set_notice((Span(written, Style.LABEL), Span(f" {where}")), NoticeKind.PASSED)
        self.outcome.show()
        self.show_folder.setFocus()

    @Slot()
    def _on_show_folder(self) -> None:
        if self._folder is not None:
            self.files.show_folder(self._folder)


def _row(one: Replaced) -> tuple[Cell, ...]:
    return (Cell(one.value), Cell(one.alias, role=Role.CODE), Cell(figures.count(one.times)))
