"""What an SVG drawing of our family consists of: paths with their fill and line, for ``ui/icons.py``.

Qt reads the shapes; fill and line are taken from the elements, whose order is that of the painting.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

from PySide6.QtGui import QPaintDevice, QPaintEngine, QPaintEngineState, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

#: Digits after the point. A drawing is 32 wide at most, and shown 128 pixels wide at most.
_DIGITS: Final = 3
_LETTERS: Final = {
    QPainterPath.ElementType.MoveToElement: "M",
    QPainterPath.ElementType.LineToElement: "L",
    QPainterPath.ElementType.CurveToElement: "C",
}
#: What these drawings may say of an element beside its shape.
_LOOK: Final = ("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin")


def parts_of(drawing: Path) -> dict[str, Any]:
    """The drawing's side, and its parts in the order to paint them.

    Raises:
        ValueError: It is no square SVG drawing of paths, each in one color, with round ends and corners.
    """
    renderer = QSvgRenderer(str(drawing))
    side = round(renderer.viewBoxF().width())
    if not renderer.isValid() or renderer.viewBoxF().getRect() != (0, 0, side, side):
        raise ValueError(f"{drawing} is no square SVG drawing")
    recorder = _Recorder(side)
    painter = QPainter(recorder)
    renderer.render(painter, renderer.viewBoxF())
    painter.end()
    root = ET.parse(drawing).getroot()  # noqa: S314 - a file of our own
    if len(root) != len(recorder.engine.paths):
        raise ValueError(f"{drawing} has something that is no path")
    parts = [
        {**_look({**root.attrib, **element.attrib}), "path": path}
        for element, path in zip(root, recorder.engine.paths, strict=True)
    ]
    return {"side": side, "parts": parts}


def _look(attributes: dict[str, str]) -> dict[str, Any]:
    fill, line, width, *ends = (attributes.get(name, "") for name in _LOOK)
    look: dict[str, Any] = {}
    if line not in ("", "none"):
        if set(ends) - {"round", ""} or "round" not in ends:
            raise ValueError(f"a line ends {' and '.join(ends)}, not round")
        look = {"line": line.lower(), "width": float(width)}
    if fill not in ("", "none"):
        look["fill"] = fill.lower()
    return look


class _Engine(QPaintEngine):
    """Keeps the paths that are painted."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.paths: list[str] = []

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def updateState(self, _state: QPaintEngineState) -> None:  # noqa: N802 - Qt's name
        """The colors are known from the file."""

    def drawPath(self, path: QPainterPath) -> None:  # noqa: N802 - Qt's name
        self.paths.append(_text(path))

    def drawPixmap(self, *_: Any) -> None:  # noqa: N802 - Qt's name
        raise NotImplementedError


class _Recorder(QPaintDevice):
    """A square to paint on, one unit a pixel."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self.side = side
        self.engine = _Engine()

    def paintEngine(self) -> QPaintEngine:  # noqa: N802 - Qt's name
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        known = {kinds.PdmDevicePixelRatio: 1, kinds.PdmDevicePixelRatioScaled: 1 << 16, kinds.PdmDepth: 32}
        known |= dict.fromkeys((kinds.PdmWidth, kinds.PdmHeight), self.side)
        return known.get(metric, 96)


def _text(path: QPainterPath) -> str:
    """As in an SVG file, with absolute places and the commands M, L and C alone."""
    words: list[str] = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        words.append(_LETTERS.get(element.type, ""))  # further points of a curve have no letter
        words += [f"{round(element.x, _DIGITS):g}", f"{round(element.y, _DIGITS):g}"]
    return " ".join(filter(None, words))
