"""The notices of third parties, made of what is really in the packaged app; for pyinstaller.spec."""

from __future__ import annotations

import re
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

_LICENCE = re.compile(r"(licen[sc]e|notice|copying|authors)", re.IGNORECASE)
_COMMON = re.compile(r"/usr/share/common-licenses/([A-Za-z]+-[0-9.]*[0-9])")
_LINE = "=" * 80

_HEAD = """\
Armatic Setup contains the parts listed here, each under its own license.

Qt and Qt for Python (PySide6, shiboken6) are used under the GNU Lesser General Public License, version 3.
Its text and that of the GNU General Public License, which it builds on, are in resources/licenses/. Their
libraries are files of their own in this folder, named Qt6, PySide6 and shiboken6, and you may put modified
ones of the same version in their place. Their source is at https://code.qt.io.
"""


def notices(modules: Iterable[str], libraries: Iterable[Path]) -> str:
    """The whole text.

    Args:
        modules: The names of the Python modules in the app.
        libraries: The shared libraries in it that came from the system.

    Raises:
        LookupError: A part has no license that is known.
    """
    sections = [("Python", [_of_python()])]
    sections += [(_title(found), _texts(found)) for found in _distributions(modules)]
    packages = _system_packages(libraries)
    sections += [(f"{package} (library of the system)", [text]) for package, text in packages]
    common = sorted({name for _, texts in sections for text in texts for name in _COMMON.findall(text)})
    sections += [(f"Text of the license {name}", [_common(name)]) for name in common]
    return _HEAD + "".join(
        f"\n{_LINE}\n{title}\n{_LINE}\n\n" + "\n\n".join(texts) + "\n" for title, texts in sections
    )


def _distributions(modules: Iterable[str]) -> Iterator[Distribution]:
    known = packages_distributions()
    tops = {name.partition(".")[0] for name in modules}
    names = {name.lower(): name for top in tops for name in known.get(top, ())}
    for _, name in sorted(names.items()):
        yield distribution(name)


def _title(found: Distribution) -> str:
    stated = _stated(found) or "license below"
    return f"{found.metadata['Name']} {found.version} ({stated.splitlines()[0]})"


def _stated(found: Distribution) -> str:
    return str(found.metadata.get("License-Expression") or found.metadata.get("License") or "")


def _texts(found: Distribution) -> list[str]:
    files = [file for file in found.files or () if ".dist-info" in str(file) and _LICENCE.search(file.name)]
    texts = [file.read_text("utf-8").strip() for file in files]
    if texts:
        return texts
    if "LGPL-3.0" in _stated(found):
        return ["See the beginning of this file, and resources/licenses/."]
    raise LookupError(f"{found.metadata['Name']} comes without the text of its license")


def _of_python() -> str:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if not text.is_file():  # Debian keeps it elsewhere
        text = Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright")
    return text.read_text("utf-8").strip()


def _system_packages(libraries: Iterable[Path]) -> list[tuple[str, str]]:
    """The packages of Debian and Ubuntu that the libraries are from, with what they say of their license."""
    found: dict[str, str] = {}
    for library in libraries:
        package = _package(library)
        found[package] = Path(f"/usr/share/doc/{package}/copyright").read_text("utf-8").strip()
    return sorted(found.items())


def _package(library: Path) -> str:
    for path in (library, library.resolve(), Path(str(library.resolve()).removeprefix("/usr"))):
        told = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.partition(":")[0]
    raise LookupError(f"no package of the system says what {library} is")


def _common(name: str) -> str:
    return Path("/usr/share/common-licenses", name).read_text("utf-8").strip()
