"""The notices of third parties, made of what is really in the packaged app; for pyinstaller.spec."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

from armatic_setup.about.notices import SHARED, Notice, written
from armatic_setup.about.parts import inside, of_package, of_python

_COMMON = re.compile(r"/usr/share/common-licenses/([A-Za-z]+-[0-9.]*[0-9])")

_HEAD = """\
Armatic Setup contains the parts listed here, each under its own license. A text stands under all parts that
it is for. A line "[Here belongs, word for word, what stands under: ...]" stands for a long text that several
parts have; it is in this file once, under that title. The program shows the same list, with every text whole:
Help and support, Parts of others. The name in brackets is that of the library that a part is inside of.

The libraries of Qt and Qt for Python are files of their own in this folder, named Qt6, PySide6 and shiboken6.
You may put modified ones of the same version in their place.
"""


def notices(modules: Iterable[str], libraries: Iterable[Path]) -> str:
    """The whole text.

    Args:
        modules: The names of the Python modules in the app.
        libraries: The shared libraries in it that came from the system.

    Raises:
        LookupError: A part has no license that is known.
    """
    parts = [of_python(), *_packages(modules), *inside(), *_of_system(libraries)]
    common = sorted({name for one in parts for name in _COMMON.findall(one.text)})
    parts += [Notice(f"{SHARED}{name}", "", name, _common(name)) for name in common]
    return written(_HEAD, parts)


def _packages(modules: Iterable[str]) -> Iterator[Notice]:
    known = packages_distributions()
    tops = {name.partition(".")[0] for name in modules}
    names = {name.lower(): name for top in tops for name in known.get(top, ())}
    for _, name in sorted(names.items()):
        yield of_package(distribution(name))


def _of_system(libraries: Iterable[Path]) -> list[Notice]:
    """The packages of Debian and Ubuntu that the libraries are from, with what they say of their license."""
    found: dict[str, Notice] = {}
    for library in libraries:
        name, version = _package(library)
        if name not in found:
            text = Path(f"/usr/share/doc/{name}/copyright").read_text("utf-8").strip()
            found[name] = Notice(
                name, version, "", text
            )  # many hold for a package; the text tells which for what
    return [found[name] for name in sorted(found)]


def _package(library: Path) -> tuple[str, str]:
    """Name and version of the package that *library* is from."""
    for path in (library, library.resolve(), Path(str(library.resolve()).removeprefix("/usr"))):
        told = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            name = told.stdout.partition(":")[0]
            query = ["dpkg-query", "-W", "-f", "${Version}\n", name]
            shown = subprocess.run(query, capture_output=True, text=True, check=True).stdout
            return name, shown.splitlines()[0]
    raise LookupError(f"no package of the system says what {library} is")


def _common(name: str) -> str:
    return Path("/usr/share/common-licenses", name).read_text("utf-8").strip()
