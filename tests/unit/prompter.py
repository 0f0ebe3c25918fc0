"""Somebody who is asked by gnome-keyring and closes the question: a stand-in for the system's own prompt.

Runs inside the private session: ``python -m tests.unit.prompter COMMAND ...`` answers every question with
"no" while the command runs. What it speaks is the protocol between gnome-keyring and its prompt, as
``org.gnome.keyring.Prompter.xml`` of gcr describes it.
"""

from __future__ import annotations

import subprocess
import sys
import threading

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_call, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.gnome.keyring.SystemPrompter"
CALLBACK = "org.gnome.keyring.internal.Prompter.Callback"


def serve(bus: DBusConnection) -> None:
    """Say no to every question, and stop when the callback is stopped or the connection ends."""
    asked = 0
    while True:
        message = bus.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        fields = message.header.fields
        member = fields.get(HeaderFields.member)
        bus.send(new_method_return(message))
        who = DBusAddress(message.body[0], fields[HeaderFields.sender], CALLBACK) if message.body else None
        if member == "BeginPrompting":
            bus.send(new_method_call(who, "PromptReady", "sa{sv}s", ("", {}, "")))
        elif member == "PerformPrompt":
            asked += 1
            sys.stderr.write(f"asked {asked}\n")
            bus.send(new_method_call(who, "PromptReady", "sa{sv}s", ("no", {}, "")))
        elif member == "StopPrompting":
            bus.send(new_method_call(who, "PromptDone"))


def main(command: list[str]) -> int:
    bus = open_dbus_connection("SESSION")
    bus.send_and_get_reply(message_bus.RequestName(NAME, 4))
    threading.Thread(target=serve, args=(bus,), daemon=True).start()
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
