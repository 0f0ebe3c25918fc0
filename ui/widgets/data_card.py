"""The synced data on this computer: where and how large, out as CSV, and away in one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot

from armatic_setup.delivery.portable_rows import DataFormat
from armatic_setup.guide.markup import Span, Style
from armatic_setup.sync.datafiles import FileKind
from ui import figures
from ui.scrolling import scroll_to
from ui.tokens import XS, L, M, Role, S
from ui.widgets.act_line import ActLine
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.fact_grid import FactGrid
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from armatic_setup.sync.datafiles import DataFile
    from ui.data_jobs import StoredData
    from ui.theme import Theme


class DataCard(Card):
    """What is here, and the acts on it.

    Signals:
        folder_wanted: (folder) The user wants to see where it is.
        export_wanted: (name) The user wants one kind of record; empty for everything.
        handover_wanted: (format, packed) The user wants everything, for others to load and verify.
        verify_wanted: The user wants such an export to be verified.
        delete_wanted: The user answered that the data is to go.
    """

    folder_wanted = Signal(object)
    export_wanted = Signal(str)
    handover_wanted = Signal(str, bool)
    verify_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=L, parent=parent)
        self._theme = theme
        self._folder: Path | None = None
        self._into_view = QTimer(self)  # once the page has given the question its room
        self._into_view.setSingleShot(True)
        self._into_view.timeout.connect(self._on_into_view)
        self._files: tuple[DataFile, ...] = ()
        self._grid = FactGrid(theme, (self.tr("Synced"), self.tr("Size"), self.tr("File")))
        self.facts = self._grid.values
        self.kept = Label(theme, Role.SMALL, color="text2")
        self.show_folder = Button(theme, self.tr("Show &in folder"), small=True)
        self.what = ChoiceBox(theme)
        self.export = Button(theme, self.tr("E&xport as CSV"), icon="document")
        self.form = ChoiceBox(theme)
        self.hand_over = Button(theme, self.tr("&Hand over to Armatic…"), icon="document")
        self.verify = Button(
            theme, self.tr("&Verify an export…"), ButtonKind.TERTIARY, small=True, flush=True
        )
        self.delete = Button(
            theme, self.tr("&Delete the local data…"), ButtonKind.TERTIARY, small=True, flush=True
        )
        self.question = Notice(theme, "", NoticeKind.WARNING)
        self.yes = Button(theme, self.tr("Delete the data"), small=True)
        self.no = Button(theme, self.tr("&Keep it"), small=True)
        self.act = ActLine(theme)
        self._build()
        self.show_folder.clicked.connect(self._on_folder)
        self.export.clicked.connect(self._on_export)
        self.hand_over.clicked.connect(self._on_hand_over)
        self.verify.clicked.connect(self.verify_wanted)
        self.delete.clicked.connect(self._on_delete)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)

    def show_data(self, stored: StoredData, when: str) -> None:
        """Show what is there; *when* says when it was synced."""
        self._files = tuple(file for file in stored.files if file.kind is not FileKind.LOCK)
        database = next((file.path for file in stored.files if file.kind is FileKind.DATA), None)
        self._folder = database.parent if database else None
        self._grid.show_values((when, _size(self._files), str(database) if database else ""))
        words = {
            FileKind.BACKUP: self.tr("The data as it was before an upgrade is kept as {name}."),
            FileKind.DAMAGED: self.tr("A damaged file was set aside as {name}."),
        }
        kept = [words[one.kind].format(name=one.path.name) for one in self._files if one.kind in words]
        self.kept.set_text(verbatim(" ".join(kept)))
        self.kept.setVisible(bool(kept))
        self.what.clear()
        self.what.addItem(self.tr("Everything, a file each"), "")
        for one in stored.exportables:
            self.what.addItem(one.label, one.name)
        self._even_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._even_out()

    def _even_out(self) -> None:
        """The buttons beside both choices begin at the same place, where there is room for that."""
        even = max(box.sizeHint().width() for box in (self.what, self.form))
        widest = max(button.sizeHint().width() for button in (self.export, self.hand_over))
        room = self.width() - 2 * self._theme.px(L)
        least = even if even + self._theme.px(XS) + widest <= room else 0
        for box in (self.what, self.form):
            box.setMinimumWidth(least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.question.isHidden():
            self._on_no()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        theme, px = self._theme, self._theme.px
        self.column.setSpacing(px(S))
        self.what.set_name(self.tr("What to export"))
        self.what.setFont(theme.font(Role.BODY))
        self.what.setMinimumContentsLength(22)
        self.question.add_answers(self.yes, self.no)
        self.question.hide()
        out = FlowRow(px(XS))
        for widget in (self.what, self.export):
            out.add(widget)
        self.form.set_name(self.tr("How to hand over"))
        self.form.setFont(theme.font(Role.BODY))
        self.form.setMinimumContentsLength(22)
        self.form.addItem(self.tr("CSV in one ZIP file"), (DataFormat.CSV.value, True))
        self.form.addItem(self.tr("CSV in a folder"), (DataFormat.CSV.value, False))
        self.form.addItem(self.tr("JSON Lines in one ZIP file"), (DataFormat.JSON_LINES.value, True))
        self.form.addItem(self.tr("JSON Lines in a folder"), (DataFormat.JSON_LINES.value, False))
        over = FlowRow(px(XS))
        for widget in (self.form, self.hand_over):
            over.add(widget)
        handed = self.tr(
            "For Armatic’s onboarding team: every record, with totals and hashes that anybody can verify."
        )
        rest = FlowRow(px(M))
        for button in (self.show_folder, self.verify, self.delete):
            rest.add(button)
        private = self.tr("Only you may read it. Any SQLite browser opens it.")
        self.column.addWidget(Label(theme, Role.HEADING, self.tr("The data on this computer")))
        self.column.addLayout(self._grid)
        self.column.addWidget(Label(theme, Role.SMALL, private, color="text2"))
        self.column.addWidget(self.kept)
        self.kept.hide()
        self.column.addWidget(out)
        self.column.addWidget(over)
        self.column.addWidget(Label(theme, Role.SMALL, handed, color="text2"))
        for part in (rest, self.question, self.act):
            self.column.addWidget(part)

    def _words(self) -> tuple[Span, ...]:
        """What goes, what stays, and what then."""
        return (
            Span(self.tr("Delete the synced data from this computer?"), Style.LABEL),
            Span(" "),
            Span(
                self.tr("These files go: {files}.").format(
                    files=", ".join(f"{file.path.name} ({_size((file,))})" for file in self._files)
                )
            ),
            Span(" "),
            Span(
                self.tr(
                    "Sage Intacct and Armatic are not touched. "
                    "Your answers, passwords and exported files stay."
                )
            ),
            Span(" "),
            Span(self.tr("The next sync reads everything anew.")),
        )

    @Slot()
    def _on_folder(self) -> None:
        if self._folder is not None:
            self.folder_wanted.emit(self._folder)

    @Slot()
    def _on_export(self) -> None:
        self.export_wanted.emit(str(self.what.currentData() or ""))

    @Slot()
    def _on_hand_over(self) -> None:
        data_format, packed = self.form.currentData()
        self.handover_wanted.emit(data_format, packed)

    @Slot()
    def _on_delete(self) -> None:
        self.act.clear()
        count = len(self._files)
        words = self.tr("&Delete 1 file, {size}") if count == 1 else self.tr("&Delete {count} files, {size}")
        self.yes.setText(words.format(count=figures.count(count), size=_size(self._files)))
        self.question.set_notice(self._words(), NoticeKind.WARNING)
        self.delete.hide()
        self.question.show()
        announce(self.question, self.question.text.text(), urgent=True)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        self._into_view.start()

    @Slot()
    def _on_into_view(self) -> None:
        scroll_to(self.question)

    @Slot()
    def _on_yes(self) -> None:
        self.question.hide()
        self.delete.show()
        self.delete_wanted.emit()

    @Slot()
    def _on_no(self) -> None:
        self.question.hide()
        self.delete.show()
        self.delete.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Nothing was deleted."))


def _size(files: tuple[DataFile, ...]) -> str:
    """All of them together, as people read it."""
    whole = sum(file.size for file in files)
    return QLocale().formattedDataSize(whole, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
