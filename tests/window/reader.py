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
_TEXT = "org.a11y.atspi.Text"
_VALUE = "org.a11y.atspi.Value"
_SCREEN = 0
_LABELLED_BY = 2
_PASSWORD_TEXT = 40
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


def bus_address(environment: Mapping[str, str]) -> str:
    """Where the accessibility bus of a session is."""
    session = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])
    try:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = session.send_and_get_reply(new_method_call(launcher, "GetAddress")).body
    finally:
        session.close()
    return str(address)


class Reader:
    """Speaks the accessibility bus's language to one program."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._bus: DBusConnection = open_dbus_connection(bus_address(environment))

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def tops(self) -> list[tuple[str, str]]:
        """The programs on the bus: name and path of each."""
        return self.children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

    def nodes(self) -> Iterator[Node]:
        """Everything all programs show, parents first; what is hidden is passed over with all it holds."""
        waiting = list(reversed(self.tops()))
        while waiting:
            bus_name, path = waiting.pop()
            try:
                node = self.node(bus_name, path)
                if node.role != "application" and not node.showing:
                    continue
                # The cells of a table are many; the tests that want one read the table itself.
                children = [] if node.role in ("tree", "table") else self.children(bus_name, path)
            except DBusErrorResponse:
                continue  # it went away while we looked
            yield node
            waiting.extend(reversed(children))

    def hidden_yet_showing(self) -> Iterator[str]:
        """What says of itself that it shows, though what it is in does not; a closed box's list is Qt's own.

        A screen reader that asks for everything that shows would read it.
        """
        waiting = [(*top, True, "") for top in self.tops()]
        while waiting:
            bus_name, path, shown, way = waiting.pop()
            try:
                node = self.node(bus_name, path)
                children = [] if node.role == "combo box" else self.children(bus_name, path)
            except DBusErrorResponse:
                continue  # it went away while we looked
            if node.showing and not shown and node.name.strip():
                yield f"{way}: {node.role} {node.name}"
            shown = shown and (node.showing or node.role == "application")
            way = f"{node.role} {node.name}" if node.name.strip() else way
            waiting.extend((*child, shown, way) for child in children)

    def cell(self, table: Node, name: str) -> Node:
        """The cell of a table or tree whose name begins so."""
        for bus_name, path in self.children(table.bus_name, table.path):
            node = self.node(bus_name, path)
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

    def children(self, bus_name: str, path: str) -> list[tuple[str, str]]:
        """What a thing holds: bus name and path of each."""
        (children,) = self._call(DBusAddress(path, bus_name, _ACCESSIBLE), "GetChildren")
        return [(child[0], child[1]) for child in children]

    def node(self, bus_name: str, path: str) -> Node:
        """A thing by its path."""
        address = DBusAddress(path, bus_name, _ACCESSIBLE)
        (low_high,) = self._call(address, "GetState")
        bits = low_high[0] | (low_high[1] << 32)
        states = frozenset(bit for bit in range(64) if bits >> bit & 1)
        ((_, name),) = self._reply(partial(Properties(address).get, "Name"))
        (role,) = self._call(address, "GetRoleName")
        return Node(bus_name, path, name, role, states)

    def description(self, node: Node) -> str:
        """What is said of a thing after its name."""
        address = DBusAddress(node.path, node.bus_name, _ACCESSIBLE)
        ((_, text),) = self._reply(partial(Properties(address).get, "Description"))
        return str(text)

    def level(self, node: Node) -> int:
        """How deep a heading stands, 1 being the page's title; 0 where it does not say."""
        address = DBusAddress(node.path, node.bus_name, _ACCESSIBLE)
        (attributes,) = self._call(address, "GetAttributes")
        return int(attributes.get("level", 0))

    def interfaces(self, node: Node) -> frozenset[str]:
        """What can be asked of a thing."""
        (names,) = self._call(DBusAddress(node.path, node.bus_name, _ACCESSIBLE), "GetInterfaces")
        return frozenset(names)

    def content(self, node: Node) -> str:
        """The text in a field; of a password its dots."""
        (text,) = self._call(DBusAddress(node.path, node.bus_name, _TEXT), "GetText", "ii", (0, -1))
        return str(text)

    def is_password(self, node: Node) -> bool:
        """Whether a screen reader says of a field that what is typed is hidden."""
        (role,) = self._call(DBusAddress(node.path, node.bus_name, _ACCESSIBLE), "GetRole")
        return bool(role == _PASSWORD_TEXT)

    def percent(self, node: Node) -> int:
        """How far a progress bar is."""
        asked = Properties(DBusAddress(node.path, node.bus_name, _VALUE))
        least, most, now = (
            float(self._reply(partial(asked.get, name))[0][1])
            for name in ("MinimumValue", "MaximumValue", "CurrentValue")
        )
        return round(100 * (now - least) / (most - least)) if most > least else 0

    def label(self, node: Node) -> str:
        """The words of the labels that belong to a thing."""
        (relations,) = self._call(DBusAddress(node.path, node.bus_name, _ACCESSIBLE), "GetRelationSet")
        labels = [target for kind, targets in relations if kind == _LABELLED_BY for target in targets]
        return " ".join(self.node(*target).name for target in labels)

    def _call(
        self, address: DBusAddress, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        return self._reply(partial(new_method_call, address, method, signature or None, body))

    def _reply(self, message: Callable[[], Any]) -> Any:
        reply = self._bus.send_and_get_reply(message(), timeout=10)
        if reply.header.message_type.name == "error":
            raise DBusErrorResponse(reply)
        return reply.body
