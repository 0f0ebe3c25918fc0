"""The parts of others in this installation: as the build noted them, or as they are installed."""

from __future__ import annotations

import platform
import re
import sys
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from armatic_setup import paths
from armatic_setup.about.notices import Notice, of_distribution, read, stated

NOTICES_FILE: Final = "NOTICES.txt"
#: The code of others inside libraries of others: of Qt, made by tools/qt_parts.py, and of the rest.
INSIDE_QT, INSIDE_OTHERS = "qt-parts.txt", "other-parts.txt"
#: What the program asks for by itself; the rest follows from what these ask for.
ROOTS: Final = (
    "PySide6_Essentials",
    "requests",
    "lxml",
    "keyring",
    "platformdirs",
    "truststore",
    "PyNaCl",
)
_PYTHON: Final = "PSF-2.0"
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_OF_QT: Final = """\
Qt and Qt for Python (PySide6, shiboken6) are used under the GNU Lesser
General Public License, version 3. Its text follows, and that of the GNU
General Public License, which it builds on. Their libraries are files of their
own, and you may put modified ones of the same version in their place. Their
source is at https://code.qt.io.
"""


def notices_here() -> tuple[Notice, ...]:
    """All parts, by name. Where an installed package brings no text of its license, that is empty.

    Raises:
        OSError: A file of this program is missing.
    """
    if getattr(sys, "frozen", False):
        return read((paths.resources().parent / NOTICES_FILE).read_text("utf-8"))
    try:
        python = of_python()
    except LookupError:
        python = Notice("Python", platform.python_version(), _PYTHON, "")
    return tuple(sorted([python, *_installed(), *inside()], key=lambda one: one.name.casefold()))


def inside() -> list[Notice]:
    """The code of others inside libraries of others, which no package lists.

    Raises:
        OSError: A file of our resources is missing.
    """
    folder = paths.resources() / "licenses"
    return [one for name in (INSIDE_QT, INSIDE_OTHERS) for one in read((folder / name).read_text("utf-8"))]


def of_python() -> Notice:
    """The interpreter.

    Raises:
        LookupError: The text of its license is not where it should be.
    """
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",  # Windows
        Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright"),  # Debian
    )
    for file in places:
        if file.is_file():
            return Notice("Python", platform.python_version(), _PYTHON, file.read_text("utf-8").strip())
    raise LookupError("Python comes without the text of its license")


def of_package(found: Distribution) -> Notice:
    """A Python package; those of Qt bring no text of their license, which is among our resources.

    Raises:
        LookupError: There is no text of its license.
        OSError: A file of our resources is missing.
    """
    if "LGPL-3.0" not in stated(found):
        return of_distribution(found)
    folder = paths.resources() / "licenses"
    texts = [(folder / name).read_text("utf-8") for name in ("LGPL-3.0.txt", "GPL-3.0.txt")]
    return Notice(
        str(found.metadata["Name"]), found.version, stated(found), "\n\n".join([_OF_QT, *texts]).strip()
    )


def _of_installed(package: Distribution) -> Notice:
    try:
        return of_package(package)
    except LookupError:
        return Notice(package.metadata["Name"], package.version, stated(package), "")


def _installed() -> list[Notice]:
    asked, found = list(ROOTS), dict[str, Notice]()
    while asked:
        name = asked.pop()
        try:
            package = distribution(name)
        except PackageNotFoundError:  # of another system, or of another Python
            continue
        if package.metadata["Name"] in found:
            continue
        found[package.metadata["Name"]] = _of_installed(package)
        wanted = (one for one in package.requires or () if "extra ==" not in one)
        asked += [named[0] for one in wanted if (named := _NAME.match(one))]
    return list(found.values())
