"""A notice of the desktop's own, and progress on the program's button in the dock, on Linux.

Windows and macOS have other ways, which the window takes. Every function here may wait for another program.
"""

from __future__ import annotations

from typing import Final

from armatic_setup import product
from armatic_setup.desktop.bus import Bus, BusError

_ENTRY: Final = f"application://{product.SLUG}.desktop"
#: Left to the desktop: how long a notice is shown.
_USUAL: Final = -1


def notify(title: str, text: str) -> bool:
    """Show a notice; whether somebody took it. Never raises.

    Args:
        title: In a few words, plain.
        text: One sentence, plain.
    """
    bus = None
    try:
        bus = Bus("SESSION")
        bus.call(
            "org.freedesktop.Notifications",
            "/org/freedesktop/Notifications",
            "org.freedesktop.Notifications.Notify",
            "susssasa{sv}i",
            (product.NAME, 0, product.SLUG, title, text, [], {"desktop-entry": ("s", product.SLUG)}, _USUAL),
        )
    except BusError:
        return False
    finally:
        if bus is not None:
            bus.close()
    return True


class DockProgress:
    """Progress on the program's button, in docks that know the launcher entry of Unity."""

    def __init__(self) -> None:
        self._bus: Bus | None = None
        self._missing = False

    def show(self, share: float | None) -> None:
        """Show how much is done, from 0 to 1; None takes the bar away. Never raises."""
        shown = {"progress": ("d", share or 0.0), "progress-visible": ("b", share is not None)}
        try:
            if self._bus is None and share is not None and not self._missing:
                self._bus = Bus("SESSION")
            if self._bus is not None:
                self._bus.tell("/", "com.canonical.Unity.LauncherEntry.Update", "sa{sv}", (_ENTRY, shown))
        except BusError:
            self._missing = True
        if share is None and self._bus is not None:
            self._bus.close()  # docks forget who is gone
            self._bus = None
