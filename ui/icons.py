"""Our own line icons: drawings colored by token and rendered once per size and screen.

They are SVG files. ``make icons`` writes their paths into one file, which Qt's painter draws as well: so a
start loads neither forty files nor Qt's library for SVG, which takes 0.8 MiB.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from ui.widgets.painting import brush_of, pen_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QIcon

#: The paths of all icons, by name.
PATHS: Final = "paths.json"
#: The color every icon is drawn in; it is replaced by the token's when the icon is rendered.
_DRAWN_IN: Final = "#12232c"
#: How many numbers follow a command of a path.
_NUMBERS: Final = {"M": 2, "L": 2, "C": 6}
#: The mark at these sizes, in pixels, is drawn so that its lines fill whole ones.
_SMALL_MARKS: Final = (16, 20, 24)
# Larger ones a desktop takes from the program's files; one of 256 pixels would keep 0.4 MiB.
_MARKS: Final = (32, 48, 64, 128)


class Icons:
    """The icon set. It is read at once by :meth:`read`, so that painting never touches the disk.

    Args:
        folder: Where the SVG files and their paths are; the name of a file is the name of its icon.
        color: Gives the color of a token in the scheme of the moment.
    """

    def __init__(self, folder: Path, color: Callable[[str], QColor]) -> None:
        self._folder = folder
        self._color = color
        self._drawings: dict[str, Any] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def read(self) -> None:
        """Read the paths. Until then :meth:`paint` leaves icons out, so that words are on screen earlier."""
        import json

        self._drawings = json.loads((self._folder / PATHS).read_text(encoding="utf-8"))

    @property
    def names(self) -> frozenset[str]:
        """Every icon there is."""
        return frozenset(self._drawings)

    def pixmap(self, name: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon *name* in the color of *token*, *size* logical pixels square, for a screen of *ratio*.

        Raises:
            KeyError: There is no icon of that name.
        """
        color = self._color(token).name(QColor.NameFormat.HexRgb)
        key = (name, color, size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._render(name, color, size, ratio)
        return found

    def icon(self, name: str, token: str, size: int = 20, *, disabled: str = "disabled") -> QIcon:
        """The same as a :class:`QIcon` with 1x and 2x pixmaps and a *disabled* face."""
        from PySide6.QtGui import QIcon

        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, token, size, ratio), QIcon.Mode.Normal)
            icon.addPixmap(self.pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
        return icon

    def program(self) -> QIcon:
        """The program's own icon, for the window and the list of windows."""
        from PySide6.QtGui import QIcon

        icon = QIcon()
        for side in _SMALL_MARKS:
            icon.addPixmap(self.pixmap(f"mark-{side}", "ink", side))
        for side in _MARKS:
            icon.addPixmap(self.pixmap("mark", "ink", side))
        return icon

    def paint(self, painter: QPainter, name: str, token: str, area: QRectF) -> None:
        """Draw the icon into *area* (square, logical pixels), sharp on the painter's screen."""
        if not self._drawings:
            return
        size = max(1, round(min(area.width(), area.height())))
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawPixmap(area.topLeft(), self.pixmap(name, token, size, ratio))

    def clear(self) -> None:
        """Forget what was rendered, after a change of colors or of screen."""
        self._pixmaps.clear()

    def _render(self, name: str, color: str, size: int, ratio: float) -> QPixmap:
        from PySide6.QtCore import Qt

        drawing = self._drawings[name]
        side = max(1, round(size * ratio))
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / drawing["side"], side / drawing["side"])
        for part in drawing["parts"]:
            path = _path(part["path"])
            fill, line = (
                (color if part.get(kind) == _DRAWN_IN else part.get(kind)) for kind in ("fill", "line")
            )
            if fill:
                painter.fillPath(path, brush_of(QColor(fill)))
            if line:
                pen = pen_of(QColor(line), part["width"])
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.strokePath(path, pen)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _color(drawn_in: str, wanted: str) -> QColor:
    return QColor(wanted if drawn_in == _DRAWN_IN else drawn_in)


def _path(text: str) -> QPainterPath:
    """A path of the commands M, L and C with absolute places."""
    path = QPainterPath()
    draw: dict[str, Callable[..., None]] = {"M": path.moveTo, "L": path.lineTo, "C": path.cubicTo}
    words = iter(text.split())
    for command in words:
        draw[command](*(float(next(words)) for _ in range(_NUMBERS[command])))
    return path
