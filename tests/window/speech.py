"""What a screen reader says of a window: all that shows in reading order, and what is announced meanwhile."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from queue import SimpleQueue

from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse

from tests.window.reader import Node, Reader, bus_address

#: Bits of AT-SPI's state set, and how they are said.
_SAID = {3: "busy", 20: "pressed", 23: "selected", 32: "partly checked", 33: "required", 36: "invalid"}
_CHECKABLE = 41
_TABLES = frozenset({"tree", "table", "tree table"})
#: Of a table so many cells are read; the others are like them.
_CELLS = 130
#: What screen readers go through without a word: boxes around others, and what only the mouse uses.
_SILENT = frozenset({"application", "filler", "panel", "layered pane", "scroll pane", "scroll bar"})
_TYPED = frozenset({"text", "password text", "entry", "spin box"})
#: What needs a name. Items of a list may be empty lines of a text.
NAMED = (
    _TYPED
    | _TABLES
    | frozenset(("push button", "check box", "radio button", "combo box", "list", "progress bar"))
    | frozenset(("column header", "dialog", "graphic", "frame", "heading"))
)


@dataclass(frozen=True)
class Spoken:
    """One thing, as it is said.

    Attributes:
        node: What it is.
        role: What it is called.
        name: Its name, or its label's.
        value: What stands in it, or what is chosen.
        description: What is said after a pause.
        depth: How many things with names it is in.
    """

    node: Node
    role: str
    name: str
    value: str
    description: str
    depth: int

    def __str__(self) -> str:
        node = self.node
        states = [word for bit, word in _SAID.items() if bit in node.states]
        if _CHECKABLE in node.states or self.role in ("check box", "radio button"):
            states.insert(0, "checked" if node.checked else "not checked")
        if not node.enabled:
            states.append("unavailable")
        said = [f"{self.role}: {self.name}"]
        if self.value:
            said.append(f"= {self.value}")
        said += [f"[{state}]" for state in states]
        if self.description and self.description != self.name:
            said.append(f"({self.description})")
        return "  " * self.depth + " ".join(said)


def spoken(reader: Reader) -> Iterator[Spoken]:
    """Everything that shows, in the order in which a screen reader comes to it."""
    waiting = [(*top, 0) for top in reversed(reader.tops())]
    while waiting:
        bus_name, path, depth = waiting.pop()
        try:
            node = reader.node(bus_name, path)
            if node.role != "application" and not node.showing:
                continue
            children = reader.children(bus_name, path)
            one = _said(reader, node, depth)
        except DBusErrorResponse:
            continue  # it went away while we looked
        silent = one.role in _SILENT or (one.role == "label" and not one.name.strip())
        if not silent:
            yield one
        if node.role in _TABLES:
            children = children[:_CELLS]
        deeper = depth if silent else depth + 1
        waiting.extend((*child, deeper) for child in reversed(children))


def _said(reader: Reader, node: Node, depth: int) -> Spoken:
    role, name, value = node.role, node.name, ""
    if role == "text" and reader.is_password(node):
        role = "password text"
    if node.role == "combo box":  # on Linux its name is what is chosen, its label is what it is
        name, value = reader.label(node), node.name
    elif node.role in _TYPED:
        value = repr(reader.content(node))
    elif node.role == "heading":
        value = f"level {reader.level(node)}"
    elif node.role == "progress bar":
        value = f"{reader.percent(node)}%"
    return Spoken(node, role, name, value, reader.description(node), depth)


class Announcements:
    """Hears what programs have read out; begins to listen when made.

    Made before the program starts, as a screen reader runs already: Qt asks once which events are wanted, and
    only then begins to hear of others. What is asked for in between it never learns of, and it stays silent.

    Args:
        environment: The desk's, which says where the session bus is.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._heard: deque[str] = deque()
        self._bus: DBusConnection = open_dbus_connection(bus_address(environment))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        )
        wanted = ("object:announcement", [], "")
        self._bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "sass", wanted))
        self._ended = threading.Event()
        self._answered: SimpleQueue[int] = SimpleQueue()
        self._ear = threading.Thread(target=self._listen)
        self._ear.start()

    def close(self) -> None:
        """Listen no longer."""
        self._ended.set()
        self._ear.join()
        self._bus.close()

    @property
    def heard(self) -> list[str]:
        """What was announced until now and since the last :meth:`take`, oldest first."""
        self._catch_up()
        return list(self._heard)

    def take(self) -> list[str]:
        """The same, and it is forgotten."""
        self._catch_up()
        return [self._heard.popleft() for _ in range(len(self._heard))]

    def _catch_up(self) -> None:
        """The bus keeps the order: once it answers, all that it was given before has come."""
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message_bus.GetId(), serial=serial)
        while self._answered.get(timeout=30) != serial:
            pass

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                message = self._bus.receive(timeout=0.2)
            except TimeoutError:
                continue
            fields = message.header.fields
            if HeaderFields.reply_serial in fields:
                self._answered.put(fields[HeaderFields.reply_serial])
            elif fields.get(HeaderFields.member) == "Announcement":
                _detail, _politeness, _, (_, text), *_ = message.body
                self._heard.append(str(text))
