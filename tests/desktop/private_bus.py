"""A message bus of its own for one test, and pretended services of a desktop on it."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

#: What a pretended service answers with: types and values.
Answer = tuple[str, tuple[object, ...]]


@dataclass
class Service:
    """A pretended service: it answers what it knows and remembers everything it hears.

    Attributes:
        answers: By the name of the method.
        heard: (member, arguments) of calls and signals, in their order.
    """

    connection: DBusConnection
    answers: dict[str, Callable[[], Answer]]
    heard: list[tuple[str, tuple[object, ...]]] = field(default_factory=list)
    senders: list[str] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)

    def wait_for(self, member: str, count: int = 1) -> list[tuple[object, ...]]:
        """The arguments of the calls of *member*, as soon as there are *count*."""
        with self.news:
            assert self.news.wait_for(lambda: len(self._of(member)) >= count, 10), self.heard
            return self._of(member)

    def _of(self, member: str) -> list[tuple[object, ...]]:
        return [arguments for name, arguments in self.heard if name == member]

    def serve(self) -> None:
        """Answer until the connection is closed."""
        while True:
            try:
                message = self.connection.receive()
            except (OSError, ValueError):
                return
            fields = message.header.fields
            member = str(fields.get(HeaderFields.member, ""))
            with self.news:
                self.heard.append((member, tuple(message.body)))
                self.senders.append(str(fields.get(HeaderFields.sender, "")))
                self.news.notify_all()
            if message.header.message_type is not MessageType.method_call:
                continue
            answer = self.answers.get(member)
            if answer is None:
                self.connection.send(new_error(message, "org.example.Refused"))
            else:
                self.connection.send(new_method_return(message, *answer()))


@contextmanager
def private_bus() -> Iterator[str]:
    """The address of a bus nobody else uses; it ends with the block."""
    with TemporaryDirectory(prefix="bus") as folder:  # short: a socket's name has at most 108 characters
        address = f"unix:path={Path(folder) / 'bus'}"
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address={address}"]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as daemon:
            assert daemon.stdout is not None
            try:
                yield daemon.stdout.readline().strip()
            finally:
                daemon.terminate()


@contextmanager
def service(address: str, name: str, **answers: Callable[[], Answer]) -> Iterator[Service]:
    """A pretended service of that name on a bus.

    Args:
        address: The bus.
        name: The well-known name; empty only listens to signals.
        answers: By the name of the method.
    """
    connection = open_dbus_connection(bus=address, enable_fds=True)
    if name:
        connection.send_and_get_reply(message_bus.RequestName(name, 0))
    else:
        connection.send_and_get_reply(message_bus.AddMatch("type='signal'"))
    found = Service(connection, answers)
    thread = threading.Thread(target=found.serve, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        connection.sock.shutdown(2)
        thread.join(10)
        connection.close()
