"""Files that the program is asked to open: by a double click, by a name behind it, by a later start."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from armatic_setup import product
from ui.background import job_of
from ui.pasted_files import read_table
from ui.widgets.notice import NoticeKind
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from armatic_setup.faults import SetupError
    from ui.decoder_desk import DecoderDesk
    from ui.review_desk import ReviewDesk
    from ui.support_desk import SupportDesk
    from ui.workspace import Workspace


class AskedFiles(QObject):
    """Shows a file on the page that reads its kind: a review file, a bundle, else the text of an error.

    Args:
        workspace: The door to threads.
        review: The checklist.
        decoder: The decoder.
        support: Help and support.
        parent: Owner.
    """

    def __init__(
        self,
        workspace: Workspace,
        review: ReviewDesk,
        decoder: DecoderDesk,
        support: SupportDesk,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._review = review
        self._decoder = decoder
        self._support = support

    def open(self, file: str) -> None:
        """Open *file*, an absolute path, once it is known what is saved."""
        path = Path(file)
        if path.suffix.lower() in (".json", *product.REVIEW_ENDINGS):
            self._workspace.when_loaded(partial(self._open_review, path))
        elif path.suffix.lower() == ".zip":
            self._workspace.when_loaded(partial(self._support.open_sent, path))
        else:
            work = job_of(partial(read_table, path))
            self._workspace.runner.start(work, succeeded=self._on_text, failed=self._on_unreadable)

    def _open_review(self, path: Path) -> None:
        if not self._workspace.on_real_journey and not self._workspace.practice:
            self._workspace.resume()
        self._review.open("files")
        self._review.page.arrive()  # before there is news for it
        self._review.page.files.read_review(path)

    def _on_text(self, text: object) -> None:
        assert isinstance(text, str)
        self._decoder.read(text)

    def _on_unreadable(self, error: SetupError) -> None:
        self._decoder.open()
        self._decoder.page.notice.say(verbatim(self._workspace.diagnose(error).sentence), NoticeKind.FAILED)
