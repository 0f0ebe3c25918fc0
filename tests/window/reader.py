"""Reads a window as a screen reader does: over the real accessibility bus (AT-SPI)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, Properties

from tests.window.desk import wait_for

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_COMPONENT = "org.a11y.atspi.Component"
_SCREEN = 0
#: Bits of AT-SPI's state set.
_CHECKED, _ENABLED, _FOCUSED, _SHOWING, _FOCUSABLE = 4, 8, 12, 25, 11


@dataclass(frozen=True)
class Node:
    """One thing a screen reader can speak of."""

    bus_name: str
    path: str
    name: str
    role: str
    states: frozenset[int]

    @property
    def showing(self) -> bool:
        return _SHOWING in self.states

    @property
    def enabled(self) -> bool:
        return _ENABLED in self.states

    @property
    def checked(self) -> bool:
        return _CHECKED in self.states

    @property
    def focused(self) -> bool:
        return _FOCUSED in self.states


class Reader:
    """Speaks the accessibility bus's language to one program."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        session = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])
        try:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = session.send_and_get_reply(new_method_call(launcher, "GetAddress")).body
        finally:
            session.close()
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def nodes(self) -> Iterator[Node]:
        """Everything all programs show, parents first; what is hidden is passed over with all it holds."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        waiting = list(reversed(self._children(*root)))
        while waiting:
            bus_name, path = waiting.pop()
            try:
                node = self._node(bus_name, path)
                if node.role != "application" and not node.showing:
                    continue
                # The cells of a table are many; the tests that want one read the table itself.
                children = [] if node.role in ("tree", "table") else self._children(bus_name, path)
            except DBusErrorResponse:
                continue  # it went away while we looked
            yield node
            waiting.extend(reversed(children))

    def cell(self, table: Node, name: str) -> Node:
        """The cell of a table or tree whose name begins so."""
        for bus_name, path in self._children(table.bus_name, table.path):
            node = self._node(bus_name, path)
            if node.name.startswith(name):
                return node
        raise AssertionError(f"{table.name} has no cell {name!r}")

    def find(self, role: str, name: str) -> Node | None:
        """The first showing thing of that role whose name begins so, if there is one."""
        for node in self.nodes():
            if node.role == role and node.name.startswith(name) and node.showing:
                return node
        return None

    def wait(self, role: str, name: str, seconds: float = 30.0, *, enabled: bool = True) -> Node:
        """Wait until such a thing shows (and is enabled)."""

        def look() -> Node | None:
            node = self.find(role, name)
            return node if node is not None and (node.enabled or not enabled) else None

        return wait_for(look, f"{role} {name!r}", seconds)

    def focused(self) -> Node | None:
        """What the keyboard is at."""
        # Qt calls the current item of every list focused, also while the keyboard is elsewhere.
        return next(
            (
                node
                for node in self.nodes()
                if node.focused and _FOCUSABLE in node.states and node.role != "list item"
            ),
            None,
        )

    def middle(self, node: Node) -> tuple[int, int]:
        """Where on the screen its middle is, in pixels."""
        address = DBusAddress(node.path, node.bus_name, _COMPONENT)
        ((x, y, width, height),) = self._call(address, "GetExtents", "u", (_SCREEN,))
        return x + width // 2, y + height // 2

    def text(self) -> str:
        """All names that show, a line each, as a screen reader would come across them."""
        return "\n".join(f"{node.role}: {node.name}" for node in self.nodes() if node.showing and node.name)

    def _children(self, bus_name: str, path: str) -> list[tuple[str, str]]:
        (children,) = self._call(DBusAddress(path, bus_name, _ACCESSIBLE), "GetChildren")
        return [(child[0], child[1]) for child in children]

    def _node(self, bus_name: str, path: str) -> Node:
        address = DBusAddress(path, bus_name, _ACCESSIBLE)
        (low_high,) = self._call(address, "GetState")
        bits = low_high[0] | (low_high[1] << 32)
        states = frozenset(bit for bit in range(64) if bits >> bit & 1)
        ((_, name),) = self._reply(partial(Properties(address).get, "Name"))
        (role,) = self._call(address, "GetRoleName")
        return Node(bus_name, path, name, role, states)

    def _call(
        self, address: DBusAddress, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        return self._reply(partial(new_method_call, address, method, signature or None, body))

    def _reply(self, message: Callable[[], Any]) -> Any:
        reply = self._bus.send_and_get_reply(message(), timeout=10)
        if reply.header.message_type.name == "error":
            raise DBusErrorResponse(reply)
        return reply.body
