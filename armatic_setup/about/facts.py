"""Product, version and build, and the versions of what it stands on."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from typing import Final

from armatic_setup import paths, product

#: What pyinstaller.spec writes into the folder: the commit that was built.
BUILD_FILE: Final = "BUILD.txt"
_QT: Final = "PySide6_Essentials"
#: Characters of a commit that people read.
_SHORT: Final = 12


@dataclass(frozen=True, slots=True)
class About:
    """What this program is.

    Attributes:
        version: Its own.
        packaged: Whether it is the packaged app, not a checkout.
        commit: What was built; empty where nobody noted it.
        qt: The version of Qt for Python; empty where it is not there.
        python: The version of Python.
        system: Such as ``Linux x86_64``.
        folder: Where the program lies.
        libraries: Where Qt's own libraries lie.
        license: The file with the license of the program itself.
    """

    version: str
    packaged: bool
    commit: str
    qt: str
    python: str
    system: str
    folder: Path
    libraries: Path
    license: Path


def about() -> About:
    """What this program is; nothing of it is asked of Qt."""
    root = paths.resources().parent
    packaged = bool(getattr(sys, "frozen", False))
    return About(
        version=product.VERSION,
        packaged=packaged,
        commit=_commit(root / BUILD_FILE) if packaged else "",
        qt=_version(),
        python=platform.python_version(),
        system=f"{platform.system()} {platform.machine()}",
        folder=Path(sys.executable).parent if packaged else root,
        libraries=root / "PySide6" if packaged else _installed(root) / "PySide6",
        license=root / "LICENSE",
    )


def _commit(file: Path) -> str:
    try:
        return file.read_text("ascii").strip()[:_SHORT]
    except (OSError, ValueError):
        return ""


def _version() -> str:
    try:
        return version(_QT)
    except PackageNotFoundError:
        return ""


def _installed(otherwise: Path) -> Path:
    """Where packages are installed, without importing one."""
    try:
        return Path(str(distribution(_QT).locate_file("")))
    except PackageNotFoundError:
        return otherwise
