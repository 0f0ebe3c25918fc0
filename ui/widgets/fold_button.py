"""A button that unfolds something, and says to a screen reader whether it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from ui.widgets.button import Button, ButtonKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme


class FoldButton(Button):
    """Each press unfolds or folds.

    It is not checkable: Qt would call it a check box that is not checked.

    Signals:
        folded: (unfolded) It was unfolded, or folded again.

    Args:
        theme: Fonts and colors.
        text: With ``&`` before the mnemonic.
        icon: Name of an icon, or empty.
        trailing: The icon stands after the text.
        flush: It begins where the text above it does.
        parent: Owner, if not a layout's.
    """

    folded = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        icon: str = "",
        trailing: bool = False,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            text,
            ButtonKind.TERTIARY,
            icon=icon,
            small=True,
            trailing=trailing,
            flush=flush,
            parent=parent,
        )
        self._unfolded = False
        self._name = text.replace("&", "")
        self.clicked.connect(self._on_clicked)
        self._tell()

    @property
    def unfolded(self) -> bool:
        """Whether what belongs to it shows."""
        return self._unfolded

    def set_unfolded(self, *, unfolded: bool) -> None:
        """Unfold or fold; whoever listens does it."""
        if unfolded != self._unfolded:
            self._unfolded = unfolded
            self._tell()
            self.update()
            self.folded.emit(unfolded)

    def set_name(self, name: str) -> None:
        """What a screen reader calls it; the state is said after it."""
        self._name = name
        self._tell()

    def _tell(self) -> None:
        state = self.tr("expanded") if self._unfolded else self.tr("collapsed")
        self.setAccessibleName(f"{self._name}, {state}")

    def _looks_down(self) -> bool:
        return super()._looks_down() or self._unfolded

    @Slot()
    def _on_clicked(self) -> None:
        self.set_unfolded(unfolded=not self._unfolded)
