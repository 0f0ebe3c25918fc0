"""Which full ten per cent are reached: what is announced of a progress."""

from __future__ import annotations


class Tenths:
    """Tells each full ten per cent once."""

    def __init__(self) -> None:
        self._told = 0

    def reached(self, percent: int) -> int:
        """The full ten per cent that are newly reached, or 0."""
        tenth = percent // 10
        if tenth <= self._told:
            return 0
        self._told = tenth
        return tenth * 10

    def restart(self) -> None:
        """Before another run."""
        self._told = 0
