"""A notice about files that cannot be used: what is wrong, which file and where, details one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ui.tokens import Role
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.fold_button import FoldButton
from ui.widgets.label import Label
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.raw_text import RawText
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme


class FileNotice(Notice):
    """Names each file with its folder, shows the folder, and unfolds the technical details.

    Signals:
        folder_wanted: (folder) The user wants to see where the files are.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    folder_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", NoticeKind.WARNING, parent=parent)
        self._folder: Path | None = None
        self.place = Label(theme, Role.SMALL)
        self.show_folder = Button(theme, self.tr("Show in &folder"), small=True)
        self.more = FoldButton(theme, self.tr("De&tails"), icon="chevron-down", trailing=True)
        self.details = RawText(theme, "")
        self.details.hide()
        self.add_below(self.place)
        self.add_answers(self.show_folder, self.more)
        self.add_below(self.details)
        self.show_folder.clicked.connect(self._on_show_folder)
        self.more.folded.connect(self.details.setVisible)

    def tell(self, sentences: str, files: Sequence[Path], details: str) -> None:
        """Say what is wrong.

        Args:
            sentences: In plain words.
            files: As they lie there now; the folder of the first can be shown.
            details: Technical facts.
        """
        self.set_notice(verbatim(sentences), NoticeKind.WARNING)
        self.place.set_text(verbatim(self._where(files)))
        self.place.setVisible(bool(files))
        self._folder = files[0].parent if files else None
        self.show_folder.setVisible(self._folder is not None)
        self.details.setPlainText(details)

    def _where(self, files: Sequence[Path]) -> str:
        """In words, where *files* are."""
        if len(files) == 2 and files[0].parent == files[1].parent:
            both = self.tr("The files are {first} and {second}, in the folder {folder}.")
            return both.format(first=files[0].name, second=files[1].name, folder=files[0].parent)
        where = self.tr("The file is {name}, in the folder {folder}.")
        return " ".join(where.format(name=file.name, folder=file.parent) for file in files)

    def say_unopened(self) -> None:
        """No file manager opened: the folder stands there to be copied."""
        self.more.set_unfolded(unfolded=True)
        announce(self, self.tr("No file manager opened. The folder stands in the details."))

    @Slot()
    def _on_show_folder(self) -> None:
        self.folder_wanted.emit(self._folder)
