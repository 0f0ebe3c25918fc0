"""One conversation with a message bus of Linux (D-Bus). Whoever is not there is a :class:`BusError`, soon."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Final, Literal

#: How long an answer may take, in seconds.
_PATIENCE: Final = 2.0

Which = Literal["SESSION", "SYSTEM"]


class BusError(Exception):
    """There is no bus, nobody who answers there, or the answer is no."""


class Bus:
    """A connection to a bus. What it holds there is let go of when it is closed, or the process ends.

    Args:
        which: The user's session, or the whole computer.

    Raises:
        BusError: There is no such bus.
    """

    def __init__(self, which: Which) -> None:
        try:  # on Linux the library comes with keyring, elsewhere it is missing
            from jeepney.io.blocking import open_dbus_connection

            self._connection = open_dbus_connection(bus=which, enable_fds=True, auth_timeout=_PATIENCE)
        except Exception as error:  # the library's own, OSError, KeyError, ValueError
            raise BusError(type(error).__name__) from error

    def call(
        self, service: str, path: str, member: str, signature: str, body: Sequence[object]
    ) -> tuple[object, ...]:
        """Call a method.

        Args:
            service: Who is asked.
            path: Which of its objects.
            member: Interface and method, such as ``org.freedesktop.Notifications.Notify``.
            signature: Types of *body*, as D-Bus writes them.
            body: The arguments.

        Raises:
            BusError: Nobody answers in time, or the answer is an error.
        """
        from jeepney import DBusAddress, MessageType, new_method_call

        interface, _, method = member.rpartition(".")
        message = new_method_call(
            DBusAddress(path, bus_name=service, interface=interface), method, signature, tuple(body)
        )
        try:
            reply = self._connection.send_and_get_reply(message, timeout=_PATIENCE)
        except Exception as error:  # the same, and TimeoutError
            raise BusError(type(error).__name__) from error
        if reply.header.message_type is not MessageType.method_return:
            raise BusError(f"{member} was refused")
        return tuple(reply.body)

    def tell(self, path: str, member: str, signature: str, body: Sequence[object]) -> None:
        """Tell everyone who listens.

        Raises:
            BusError: The bus is gone.
        """
        from jeepney import DBusAddress, new_signal

        interface, _, name = member.rpartition(".")
        try:
            self._connection.send(
                new_signal(DBusAddress(path, interface=interface), name, signature, tuple(body))
            )
        except Exception as error:
            raise BusError(type(error).__name__) from error

    def close(self) -> None:
        """End the conversation. What was asked for ends with it."""
        with suppress(OSError):
            self._connection.close()
