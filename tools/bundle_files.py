"""What of the files that PyInstaller collects stays in a folder."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

from armatic_setup import language

#: As PyInstaller lists files: the name in the folder, where it comes from, its kind.
Entry: TypeAlias = tuple[str, str, str]

LINUX: Final = sys.platform.startswith("linux")

UNUSED_MODULES: Final = [
    "tkinter", "curses", "readline", "unittest", "pydoc", "test", "setuptools", "pip",
    "asyncio", "multiprocessing", "doctest", "pdb", "xmlrpc", "cffi", "pycparser",
    "_pydecimal", "charset_normalizer", "chardet",  # nobody guesses encodings; see at_start.py
    # The keychain's password is exchanged with ciphers alone; TLS is Python's own.
    "cryptography.x509", "cryptography.hazmat.primitives.serialization",
    "urllib3.contrib.pyopenssl", "urllib3.contrib.emscripten",
    "lxml.isoschematron", "lxml.objectify", "lxml.html", "lxml.sax", "lxml.builder", "lxml.cssselect",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSql",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtTest", "PySide6.QtXml", "PySide6.QtUiTools",
    "PySide6.QtDBus",
]  # fmt: skip
if sys.platform != "win32":  # ui/local_pipe.py alone uses it
    UNUSED_MODULES.append("PySide6.QtNetwork")
if LINUX:  # Windows and macOS are asked through it; PyInstaller would load it at each start
    UNUSED_MODULES.append("ctypes")

# Files the hooks collect that a Widgets program with SVG icons never loads. Both layouts are matched:
# PySide6/Qt/plugins on Linux and macOS, PySide6/plugins on Windows. TLS is Python's; Qt's network is one
# pipe on Windows.
_UNUSED_FILES: Final = [
    "platformthemes/libqgtk3", "lxml/include",
    "plugins/tls/", "plugins/networkinformation/", "plugins/generic/",
    "libqtiff", "libqwebp", "libqtga", "libqwbmp", "libqicns", "libqpdf", "libqgif", "libqjpeg",
    "qtiff.dll", "qwebp.dll", "qtga.dll", "qwbmp.dll", "qicns.dll", "qpdf.dll", "qgif.dll", "qjpeg.dll",
    "libqeglfs", "libqvnc", "libqlinuxfb", "libqminimal", "libqvkkhrdisplay", "libqwayland",
    "wayland-", "egldeviceintegrations", "libQt6Wayland", "libQt6WlShell", "libQt6EglFS", "libQt6EglFs",
    "opengl32sw.dll",
    "libQt6Network", "QtNetwork.framework",
    "libQt6Qml", "libQt6Quick", "libQt6OpenGL", "Qt6Qml", "Qt6Quick", "Qt6OpenGL",
    # Who prints has CUPS from the system, and with it a library for TLS that the system keeps safe.
    "libcups.so",
    # Whom to trust is the system's to say.
    "certifi/cacert.pem",
    # Lists for installers: of files and of the parts of parts.
    ".dist-info/RECORD", ".dist-info/sboms/",
    # NOTICES.txt holds the same texts.
    ".dist-info/licenses/", "resources/licenses/",
]  # fmt: skip

# Qt's own words, in the languages of the program.
_QT_WORDS: Final = {f"qtbase_{code}.qm" for code in language.LANGUAGES}


def used(entries: Iterable[Entry]) -> list[Entry]:
    """Those of the collected files that stay: what the program loads, and what that is linked to."""
    entries = [entry for entry in entries if _is_used(entry)]
    return _needed(entries) if LINUX else entries


def commit(repository: Path) -> str:
    """What is built, for the page that says so; empty where git does not know."""
    asked = ["git", "-C", str(repository), "rev-parse", "HEAD"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)
    return told.stdout if told.returncode == 0 else ""


def is_system_library(entry: Entry) -> bool:
    """Whether it lies in the folder only for others to be linked to."""
    name, _, kind = entry
    return kind == "BINARY" and "/" not in name and ".so" in name and not name.startswith("libpython")


def _is_used(entry: Entry) -> bool:
    name = entry[0].replace("\\", "/")
    if name.startswith("PySide6/") and "/translations/" in name:
        return name.rpartition("/")[2] in _QT_WORDS
    if name.startswith("resources/translations/") and name.endswith(".ts"):  # for translators
        return False
    return not any(part in name for part in _UNUSED_FILES)


def _needed(entries: list[Entry]) -> list[Entry]:
    """The entries without those libraries of the system that nothing in the folder is linked to.

    They came with files that are left out. Only Linux collects libraries of the system.
    """
    while True:
        linked = frozenset[str]().union(
            *(_linked_to(source) for _, source, kind in entries if kind in ("BINARY", "EXTENSION"))
        )
        kept = [entry for entry in entries if not is_system_library(entry) or Path(entry[0]).name in linked]
        if len(kept) == len(entries):
            return kept
        entries = kept


@cache
def _linked_to(file: str) -> frozenset[str]:
    """The names of the libraries that a file itself is linked to, not those that these are linked to."""
    told = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True).stdout
    return frozenset(re.findall(r"\(NEEDED\).*\[(.+)\]", told))
