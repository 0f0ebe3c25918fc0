"""Safe mode: nothing saved is read, and nothing is kept."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup import product
from armatic_setup.keychain import Keychain
from ui.journey_files import Saved
from ui.workspace import Workspace

if TYPE_CHECKING:
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.logbook.book import Logbook
    from ui.background import Runner


class SafeWorkspace(Workspace):
    """Everything it has to write goes into a folder that goes with it; of the keychain it knows nothing.

    Args:
        catalogue: The guide's data.
        runner: The door to threads.
        logbook: Told of the work.
    """

    remembers = False

    def __init__(self, catalogue: Catalogue, runner: Runner, *, logbook: Logbook) -> None:
        self._away = Path(tempfile.mkdtemp(prefix=f"{product.SLUG}-safe-"))
        super().__init__(
            catalogue, runner, folder=self._away, keychain=Keychain(allowed=frozenset()), logbook=logbook
        )

    def load(self, done: Callable[[], None]) -> None:
        self.saved = Saved()
        done()

    def close(self) -> bool:
        ended = super().close()
        shutil.rmtree(self._away, ignore_errors=True)
        return ended

    def _save(self) -> None:
        """Nothing of it is kept."""
