"""Armatic Setup starts here: it chooses between the window and the command line.

This file keeps to words that an old Python can read, so that it can say which Python is needed.
"""

# Built into Python: other modules take long to load, and Ctrl+C amid that would show where Python was.
import _signal  # type: ignore[import-not-found]  # the part of the module signal that is loaded already

if __name__ == "__main__" and _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from armatic_setup.review.sheet import Paper, Sheet

_NO_SCREEN = "There is no screen here, so the setup runs in this terminal, on the practice company."


def main(argv: "list[str]") -> int:
    """Run the window, or the command that *argv* names; the exit code is returned."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this is the file that says so
        found = ".".join(str(part) for part in sys.version_info[:2])
        sys.stderr.write("Armatic Setup needs Python 3.11 or newer. This is Python " + found + ".\n")
        return 1
    from armatic_setup import language_choice

    try:
        language, argv = language_choice.taken_out(argv)
    except language_choice.UnknownLanguageError as error:
        return _unknown_language(str(error))
    if argv[:1] == ["--self-test"]:
        argv = ["self-test", *argv[1:]]
    if len(argv) == 2 and argv[0] == "--self-test-window":
        return _self_test_window(argv[1])
    if len(argv) == 1 and _is_document(argv[0]) and _has_screen():
        return _window([], language, argv[0])
    if argv and (not argv[0].startswith("-") or argv[0] in ("-h", "--help", "--version")):
        return _command(argv, language)
    if _has_screen():
        return _window(argv, language)
    if argv:
        return _command(argv, language)
    sys.stdout.write(_NO_SCREEN + "\n")
    return _command(["journey", "--practice"], language)


def _has_screen() -> bool:
    """Whether a window can be shown. Where none can, Qt would end the process in the middle."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _is_document(name: str) -> bool:
    """Whether *name* is a file to open; the name of a command has no dot."""
    return "." in name and os.path.isfile(name)  # noqa: PTH113 - an old Python has no pathlib


def _window(argv: "list[str]", language: str = "", file: str = "") -> int:
    gc.disable()  # nothing made at a start is garbage; ui/garbage.py collects from then on
    _hear_ctrl_c(raises=False)
    try:
        from ui import app

        return app.run(argv, file, language=language)
    except ImportError as error:
        return _cannot_start(error)
    except Exception:  # noqa: BLE001 - the last line of defence: a sentence, no traceback
        return _did_not_start()


def _hear_ctrl_c(raises: bool) -> None:
    """Whether Ctrl+C raises an exception. Amid Qt it may not, which passes none on; see ui/ending.py.

    One that whoever started the program wants ignored stays so.
    """
    import signal

    if signal.getsignal(signal.SIGINT) in (signal.default_int_handler, signal.SIG_DFL):
        signal.signal(signal.SIGINT, signal.default_int_handler if raises else signal.SIG_DFL)


def _self_test_window(report: str) -> int:
    """What the command self-test starts beside itself: it asks the parts that need Qt."""
    gc.disable()
    from ui.self_test import run

    return run(report)


def _did_not_start() -> int:
    """The window crashed before it was there: a plain one says so, or else the terminal does."""
    try:
        from ui import app, support_start

        return support_start.tell_unstarted(app.logbook)
    except Exception as error:  # noqa: BLE001 - the same
        _say(
            "Armatic Setup could not start: "
            + type(error).__name__
            + ". Try it with --safe-mode, else install it again."
        )
        return 4


def _command(argv: "list[str]", language: str) -> int:
    try:
        from armatic_setup import cli
    except ImportError as error:
        return _cannot_start(error)
    _hear_ctrl_c(raises=True)  # not amid loading, where Python may print what is raised, and go on
    return cli.main(argv, print_pdf=_print_pdf, language=language)


def _print_pdf(sheet: "Sheet", paper: "Paper") -> bytes:
    """Qt paints PDF files, also without a screen; it is loaded only for them."""
    from ui.paper.pdf import print_pdf_alone

    return print_pdf_alone(sheet, paper)


def _unknown_language(asked: str) -> int:
    from armatic_setup.language import LANGUAGES

    known = ", ".join(code + " (" + name + ")" for code, name in LANGUAGES.items())
    sys.stderr.write("--lang takes one of: " + known + ". " + (asked or "Nothing") + " is none of them.\n")
    return 2


def _cannot_start(error: ImportError) -> int:
    """Say in one sentence what is missing: a Python package, or a library of the system."""
    package = str(error.name or "").split(".")[0]
    if isinstance(error, ModuleNotFoundError) and package:
        missing = "the Python package " + package
    else:
        missing = "a part of the system (" + str(error) + ")"
    _say("Armatic Setup cannot start without " + missing + ". README.md says how to install it.")
    return 1


def _leave_no_core() -> None:
    """A file of the whole memory, which a system may write when a process dies, would hold passwords."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):  # Windows has no such files
        return


def _say(sentence: str) -> None:
    """Where somebody reads it. A packaged window has no terminal; on Windows a box says it then."""
    if sys.stderr is not None:
        sys.stderr.write(sentence + "\n")
    elif sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "Armatic Setup", 0x10)


if __name__ == "__main__":
    _leave_no_core()
    try:
        ended = main(sys.argv[1:])
    except KeyboardInterrupt:  # before the chosen face could take care of it
        ended = 130
    _hear_ctrl_c(raises=False)  # nothing is left to be told while Python ends
    sys.exit(ended)
