"""Gets the text to decode: from a file, from standard input, or from the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO, Final

from armatic_setup.cli.command import UsageError
from armatic_setup.cli.console import Console
from armatic_setup.language import tr

#: Bytes of a file that are kept, the last ones: enough for all that the decoder looks at.
_KEPT: Final = 4 * 1024 * 1024
_PIECE: Final = 1024 * 1024
_END: Final = "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D on a line of its own"


def read_file(path: Path) -> str:
    """The end of a file, in whatever encoding it is.

    Raises:
        UsageError: It cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return decoded(_tail(stream))
    except FileNotFoundError:
        raise UsageError(tr("There is no such file. To give the text itself, put it after --text.")) from None
    except (OSError, ValueError) as error:  # a name with a NUL is no value for a path
        reason = error.strerror if isinstance(error, OSError) else "its name is none"
        raise UsageError(tr("The file cannot be read: {reason}.").format(reason=reason)) from None


def read_input(console: Console) -> str:
    """All of standard input; a person is told how to end it.

    Raises:
        UsageError: There is none.
    """
    if sys.stdin is None:
        raise UsageError(tr("There is no input here: name a file, or put the text after --text."))
    if sys.stdin.isatty():
        console.error(f"Paste the text, then press {_END}.")
    return decoded(_tail(sys.stdin.buffer))


def decoded(content: bytes) -> str:
    """*content* as text: UTF-8, UTF-16, or what Windows writes where it is neither. Any content is one."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    if b"\0" in content[:200]:
        return content.decode("utf-16-be" if content[:1] == b"\0" else "utf-16-le", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _tail(stream: BinaryIO) -> bytes:
    """The last bytes of a stream, without holding more of it."""
    kept = b""
    while piece := stream.read(_PIECE):
        kept = (kept + piece)[-_KEPT:]
    return kept
