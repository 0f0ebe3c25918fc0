"""Reading a pasted text in the background: secrets are masked, failures are named. No network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.background import job_of

if TYPE_CHECKING:
    from armatic_setup.diagnosis.decoder import Decoded
    from armatic_setup.faults import SetupError
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.vocabulary import Profile
    from ui.background import Handle
    from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of a text.

    Attributes:
        text: It with its secrets masked; of a very long one the end, which is what was read.
        masked: Whether there was anything to mask.
        found: The failures it tells of, in its order.
    """

    text: str
    masked: bool
    found: tuple[Decoded, ...]


class Decoding(QObject):
    """Reads one text at a time; a newer one makes the older one forgotten.

    Signals:
        done: (Reading) The text was read.
        failed: (SetupError) Reading it failed, which is our fault.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._handle: Handle | None = None

    @property
    def running(self) -> bool:
        """Whether a text is being read."""
        return self._handle is not None and self._handle.active

    def start(self, text: str) -> None:
        """Read *text*."""
        self.stop()
        workspace = self._workspace
        job = job_of(_reader(text, workspace.catalogue, workspace.journey.state.answers.profile))
        self._handle = workspace.runner.start(job, succeeded=self.done.emit, failed=self._on_failed)

    def stop(self) -> None:
        """Never hear of the text under way."""
        if self._handle is not None:
            self._handle.abandon()

    def _on_failed(self, error: SetupError) -> None:
        self.failed.emit(error)


def _reader(text: str, catalogue: Catalogue, profile: Profile) -> Callable[[], Reading]:
    def read() -> Reading:
        from armatic_setup.diagnosis.decoder import decode, masked_end

        shown = masked_end(text)
        return Reading(shown, not text.endswith(shown), decode(text, catalogue, profile=profile))

    return read
