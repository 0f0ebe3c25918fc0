"""The code of others inside Qt's own libraries, as the source of Qt lists it, into resources/licenses/.

Run when Qt's version changes: ``python tools/qt_parts.py SOURCE... VERSION``, each SOURCE an unpacked source
of Qt (qtbase), VERSION the one they are of. The packages of Qt for Python say nothing of it.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from armatic_setup.about.notices import Notice, written  # noqa: E402
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
    for file in sorted(source.rglob("qt_attribution.json")):
        told = json.loads(file.read_text("utf-8"), strict=False)
        for one in told if isinstance(told, list) else [told]:
            parts_of = one.get("QtParts", ["libs"])
            if one["QDocModule"] in MODULES and one["Id"] not in _ELSEWHERE and "libs" in parts_of:
                yield _notice(one, file.parent, source)


def _notice(one: dict[str, Any], folder: Path, source: Path) -> Notice:
    files = (
        one.get("LicenseFiles") or [one["LicenseFile"]]
        if "LicenseFile" in one or "LicenseFiles" in one
        else []
    )
    paths = [folder / name for name in files]
    paths = paths or [source / "LICENSES" / f"{name}.txt" for name in _ids(one["LicenseId"])]
    if not paths:
        raise LookupError(f"{one['Name']} comes without the text of its license")
    copyrights = one.get("Copyright", "")
    told = copyrights if isinstance(copyrights, str) else "\n".join(copyrights)
    texts = [told, *(path.read_text("utf-8") for path in paths)]
    name = f"{one['Name']} ({MODULES[one['QDocModule']]})"
    return Notice(name, "", one["LicenseId"], "\n\n".join(text.strip() for text in texts if text.strip()))


def _ids(expression: str) -> list[str]:
    """The licenses that an expression of SPDX names; of alternatives, the first."""
    return re.split(r" AND ", expression.partition(" OR ")[0])


def main() -> int:
    """Write the file."""
    *sources, version = sys.argv[1:]
    found = sorted(
        (one for source in sources for one in parts(Path(source))), key=lambda one: one.name.casefold()
    )
    text = written(_HEAD.format(version=version), found)
    (ROOT / "resources" / "licenses" / INSIDE_QT).write_text(text, "utf-8", newline="\n")
    print(f"{len(found)} parts, {len(text):,} characters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
