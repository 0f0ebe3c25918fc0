"""Fonts and measures of one paint device. Everything on paper is measured in points (1/72 inch)."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPen

#: Typefaces that can be embedded in a PDF, so that its text can be searched; the system's comes last.
_FAMILIES: Final = ("Inter", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans")
_CODE_FAMILIES: Final = ("Cascadia Mono", "Menlo", "Consolas", "Liberation Mono", "DejaVu Sans Mono")
#: On smaller paper everything shrinks, so that a row still fits on a page.
_FULL_WIDTH, _FULL_HEIGHT = 440.0, 560.0

#: Letters that grew together are found by no search in some PDF readers.
_LIGATURES: Final = (QFont.Tag("liga"), QFont.Tag("clig"))

BLACK: Final = QColor("#000000")
#: The only ground there is; it only groups, and means nothing by itself.
GROUND: Final = QColor("#EDEDED")


class Type(StrEnum):
    """What a piece of text is for."""

    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    BODY = "body"
    SMALL = "small"


_POINTS: Final = {Type.TITLE: 18.0, Type.HEADING: 11.5, Type.LABEL: 8.8, Type.BODY: 8.8, Type.SMALL: 7.4}
_STRONG: Final = frozenset({Type.TITLE, Type.HEADING, Type.LABEL})


class Ink:
    """What a painter needs to know of *device*. Usable in any thread."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        self.device = device
        self._unit = device.logicalDpiY() / 72
        width, height = device.width() / self._unit, device.height() / self._unit
        self._shrink = min(1.0, width / _FULL_WIDTH, height / _FULL_HEIGHT)
        self._fonts = {role: self._font(role) for role in Type}

    def pt(self, points: float) -> float:
        """A measure of the design in the device's units."""
        return points * self._unit * self._shrink

    @property
    def width(self) -> float:
        """Between the margins, in the device's units."""
        return float(self.device.width())

    @property
    def height(self) -> float:
        """Between the margins, in the device's units."""
        return float(self.device.height())

    def font(self, role: Type) -> QFont:
        """The font of *role*."""
        return self._fonts[role]

    def metrics(self, role: Type) -> QFontMetricsF:
        """The measures of the font of *role* on this device."""
        return QFontMetricsF(self._fonts[role], self.device)

    def pen(self, points: float) -> QPen:
        """A black pen."""
        pen = QPen(BLACK)
        pen.setWidthF(self.pt(points))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    @property
    def code_families(self) -> list[str]:
        """Typefaces of exact values."""
        return list(_CODE_FAMILIES)

    def _font(self, role: Type) -> QFont:
        font = QFont()
        font.setFamilies([*_FAMILIES, *font.families()])
        font.setPointSizeF(_POINTS[role] * self._shrink)
        font.setWeight(QFont.Weight.DemiBold if role in _STRONG else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for joined in _LIGATURES:
            font.setFeature(joined, 0)
        return font
