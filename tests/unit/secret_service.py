"""A private D-Bus session with a real Secret Service (gnome-keyring), for one test at a time."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: $1 is the password of the keyring and the rest the command. An empty line on standard input makes a
#: keyring with an empty password; no line at all would leave none.
_START = 'printf "%s\\n" "$1" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; '


def environment(folder: Path) -> dict[str, str]:
    """Nothing of the user's own session gets in: no bus, no screen, no settings.

    Args:
        folder: Holds everything the session keeps. Its path must be short: a socket's name in it has to
            stay under 108 characters.
    """
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_DATA_HOME": str(folder / "share"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",
    }


def in_session(
    folder: Path,
    command: Sequence[str],
    *,
    unlock_with: str | None,
    variables: Mapping[str, str] | None = None,
    config: str = "",
) -> subprocess.CompletedProcess[str]:
    """Run *command* in a fresh session; the keyring is unlocked with the password given, or not at all.

    Args:
        folder: See ``environment``.
        command: What to run.
        unlock_with: The password.
        variables: More of the environment.
        config: The bus's configuration, in place of the usual one.
    """
    script = ("" if unlock_with is None else _START) + 'shift; exec "$@"'
    bus = ["dbus-run-session"]
    if config:
        (folder / "bus.conf").write_text(config, "utf-8")
        bus.append(f"--config-file={folder / 'bus.conf'}")
    return subprocess.run(
        [*bus, "--", "sh", "-c", script, "sh", unlock_with or "", *command],
        env={**environment(folder), **(variables or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
