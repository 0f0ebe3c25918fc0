"""What Windows reads from the two programs: their version resource and their manifest."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from armatic_setup import product

_INSTALLERS: Final = Path(__file__).resolve().parent / "installers" / "windows"
ICON: Final = _INSTALLERS / f"{product.SLUG}.ico"
MANIFEST: Final = _INSTALLERS / "program.manifest"

_RESOURCE: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'Armatic'),
      StringStruct('FileDescription', {description!r}),
      StringStruct('FileVersion', {version!r}),
      StringStruct('InternalName', {program!r}),
      StringStruct('LegalCopyright', {copyright!r}),
      StringStruct('OriginalFilename', {file!r}),
      StringStruct('ProductName', {name!r}),
      StringStruct('ProductVersion', {version!r}),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""


def version_resource(program: str, *, console: bool) -> str:
    """The version resource of *program*, as PyInstaller reads it."""
    return _RESOURCE.format(
        numbers=version_numbers(product.VERSION),
        description=f"{product.NAME} (command line)" if console else product.NAME,
        version=product.VERSION,
        program=program,
        file=f"{program}.exe",
        copyright=f"{product.COPYRIGHT}, MIT License",
        name=product.NAME,
    )


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows compares; what follows them, as in ``1.2.0rc1``, has no place there."""
    numbers = [int(part) for part in re.match(r"\d+(\.\d+)*", version)[0].split(".")]  # type: ignore[index]
    first, second, third, fourth, *_ = [*numbers, 0, 0, 0, 0]
    return first, second, third, fourth
