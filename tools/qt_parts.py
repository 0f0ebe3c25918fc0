"""The code of others inside Qt's own libraries, as the source of Qt lists it, into resources/licenses/.

Run when Qt's version changes: ``python tools/qt_parts.py SOURCE... VERSION``, each SOURCE an unpacked source
of Qt (qtbase), VERSION the one they are of. The packages of Qt for Python say nothing of it.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from armatic_setup.about.notices import SHARED, Notice, written  # noqa: E402
from armatic_setup.about.parts import INSIDE_QT  # noqa: E402

#: Qt's modules in the packaged app, by the names that Qt's lists have for them.
MODULES: Final = {
    "qtcore": "Qt Core",
    "qtdbus": "Qt D-Bus",
    "qtgui": "Qt GUI",
    "qtnetwork": "Qt Network",
    "qtprintsupport": "Qt Print Support",
    "qtsvg": "Qt SVG",
    "qtwidgets": "Qt Widgets",
}
#: Characters of a text that is worth a title of its own.
_LONG: Final = 1500
#: For systems that the app is not built for.
_ELSEWHERE: Final = {"android-native-style", "dejayvu"}
_HEAD: Final = """\
The code of others inside the libraries of Qt, as the source of Qt {version} lists it for the modules in use.
Some of it is for Windows or macOS alone. Where a library of the system takes its place, that is named too.
Made by tools/qt_parts.py.
"""


def parts(source: Path) -> Iterator[Notice]:
    """What the source of one of Qt's modules lists.

    Raises:
        LookupError: A part comes without the text of its license.
    """
    for one, folder in _listed(source):
        copyrights = one.get("Copyright", "")
        told = copyrights if isinstance(copyrights, str) else "\n".join(copyrights)
        texts = [text for text in (told.strip(), *_licenses(one, folder, source)) if text]
        yield Notice(
            f"{one['Name']} ({MODULES[one['QDocModule']]})", "", one["LicenseId"], "\n\n".join(texts)
        )


def shared(sources: Iterable[Path]) -> Iterator[Notice]:
    """The long texts of licenses that several parts have; the file holds them once."""
    times = Counter(
        (one["LicenseId"], text)
        for source in sources
        for one, folder in _listed(source)
        for text in _licenses(one, folder, source)
    )
    for (name, text), count in times.items():
        if count > 1 and len(text) > _LONG:
            yield Notice(f"{SHARED}{name} (Qt)", "", name, text)


def _listed(source: Path) -> Iterator[tuple[dict[str, Any], Path]]:
    """What Qt's lists have on parts that the app contains, and the folder of each."""
    for file in sorted(source.rglob("qt_attribution.json")):
        told = json.loads(file.read_text("utf-8"), strict=False)
        for one in told if isinstance(told, list) else [told]:
            parts_of = one.get("QtParts", ["libs"])
            if one["QDocModule"] in MODULES and one["Id"] not in _ELSEWHERE and "libs" in parts_of:
                yield one, file.parent


def _licenses(one: dict[str, Any], folder: Path, source: Path) -> list[str]:
    """The texts of a part's license, in the order of Qt's list."""
    files = (
        one.get("LicenseFiles") or [one["LicenseFile"]] if {"LicenseFile", "LicenseFiles"} & set(one) else []
    )
    paths = [folder / name for name in files]
    paths = paths or [source / "LICENSES" / f"{name}.txt" for name in _ids(one["LicenseId"])]
    if not paths:
        raise LookupError(f"{one['Name']} comes without the text of its license")
    return [text for path in paths if (text := path.read_text("utf-8").strip())]


def _ids(expression: str) -> list[str]:
    """The licenses that an expression of SPDX names; of alternatives, the first."""
    return re.split(r" AND ", expression.partition(" OR ")[0])


def main() -> int:
    """Write the file."""
    *sources, version = sys.argv[1:]
    folders = [Path(source) for source in sources]
    found = [*(one for folder in folders for one in parts(folder)), *shared(folders)]
    found.sort(key=lambda one: one.name.casefold())
    text = written(_HEAD.format(version=version), found)
    (ROOT / "resources" / "licenses" / INSIDE_QT).write_text(text, "utf-8", newline="\n")
    print(f"{len(found)} parts, {len(text):,} characters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
