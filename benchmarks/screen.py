"""What a virtual screen shows at a point, asked of the X server itself: no window has to tell anything."""

from __future__ import annotations

import ctypes
from typing import Any, Final

_ALL_PLANES: Final = 0xFFFFFFFF
_Z_PIXMAP: Final = 2


class Screen:
    """A screen that is looked at.

    Args:
        display: Its name, such as ``:1``.
    """

    def __init__(self, display: str) -> None:
        self._x: Any = ctypes.CDLL("libX11.so.6")
        pointer, number = ctypes.c_void_p, ctypes.c_int
        self._x.XOpenDisplay.restype = pointer
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [pointer]
        self._x.XGetImage.restype = pointer
        size = ctypes.c_uint
        self._x.XGetImage.argtypes = [
            pointer, ctypes.c_ulong, number, number, size, size, ctypes.c_ulong, number,
        ]  # fmt: skip
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._x.XGetPixel.argtypes = [pointer, number, number]
        self._x.XDestroyImage.argtypes = [pointer]
        self._x.XCloseDisplay.argtypes = [pointer]
        self._display = self._x.XOpenDisplay(display.encode())
        self._root = self._x.XDefaultRootWindow(self._display)

    def color(self, x: int, y: int) -> int:
        """The color at a point."""
        image = self._x.XGetImage(self._display, self._root, x, y, 1, 1, _ALL_PLANES, _Z_PIXMAP)
        color: int = self._x.XGetPixel(image, 0, 0)
        self._x.XDestroyImage(image)
        return color

    def close(self) -> None:
        """Look no more."""
        self._x.XCloseDisplay(self._display)
