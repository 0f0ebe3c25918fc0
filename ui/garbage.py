"""Python's cyclic garbage is collected here only: in the GUI thread, between two events.

Left to itself, Python collects in whichever thread makes the next object, at that very point. A background
thread would then destroy widgets, and the GUI thread would destroy them while Qt walks over all of them.
Both end in a crash, sooner or later.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

#: Between two looks whether a collection is due, in milliseconds.
INTERVAL_MS: Final = 250


class GarbageCollector(QObject):
    """Takes the place of Python's automatic collection. One is made with the application, before any thread.

    Args:
        parent: The application; it must live in the GUI thread.
        interval: Between two looks, in milliseconds.
    """

    def __init__(self, parent: QObject, interval: int = INTERVAL_MS) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self._on_look)
        timer.start(interval)

    @Slot()
    def _on_look(self) -> None:
        collect_due()


def collect_due() -> None:
    """Collect the oldest generation that is due by Python's own counts, which go on while it is disabled."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if 0 < limits[generation] < counts[generation]:
            gc.collect(generation)
            return


def collect_all() -> None:
    """Collect what was left of importing modules and reading files, so that pages are made where it lay."""
    gc.collect()


def spare_what_is_old() -> None:
    """Look only at what is made from now on: a look at everything takes up to a tenth of a second."""
    gc.freeze()


def spare_nothing() -> None:
    """Look at everything again."""
    gc.unfreeze()
