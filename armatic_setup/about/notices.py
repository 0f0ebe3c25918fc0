"""The notices of third parties: name, version, license and its text, as one readable file and as a list.

The file begins with a few words; then each text stands under the parts it is for, a part a line:

    ====
    libx11-6 | 2:1.8.4-2 | MIT
    libx11-xcb1 | 2:1.8.4-2 | MIT
    ====

    The text.

A long text that several parts have stands once, under a title of its own; in the others a line stands for it.
Whoever reads the file through here gets every text whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import Distribution
from typing import Final

LINE: Final = "=" * 80
#: The name of a text that stands once begins so.
SHARED: Final = "Text of the license "
_SEPARATOR: Final = " | "
_PLACE: Final = "[Here belongs, word for word, what stands under: {name}]"
_SECTION: Final = re.compile(rf"^{LINE}\n((?:.+\n)+?){LINE}\n\n", re.MULTILINE)
_FILE: Final = re.compile(r"(licen[sc]e|notice|copying|authors)", re.IGNORECASE)
_CLASSIFIER: Final = "License :: OSI Approved :: "
#: Characters of a license's name; some packages put its whole text there.
_LONGEST: Final = 80


@dataclass(frozen=True, slots=True)
class Notice:
    """One part of others.

    Attributes:
        name: Of the part.
        version: Empty where there is none.
        license: Its name, as the part states it; empty where only its text tells.
        text: Of the license, with the copyright.
    """

    name: str
    version: str
    license: str
    text: str


def written(head: str, notices: Iterable[Notice]) -> str:
    """The file; parts of the same text stand together, and shared texts stand once.

    Raises:
        ValueError: It would not be read as it was meant.
    """
    notices = tuple(notices)
    shared = _shared(notices)
    texts: dict[str, list[Notice]] = {}
    for one in notices:
        texts.setdefault(_without(one, shared), []).append(one)
    sections = (
        f"\n{LINE}\n{''.join(_title(one) for one in parts)}{LINE}\n\n{text}\n"
        for text, parts in texts.items()
    )
    made = head + "".join(sections)
    if sorted(read(made), key=_key) != sorted(notices, key=_key):
        raise ValueError("the notices cannot be told apart")
    return made


def read(text: str) -> tuple[Notice, ...]:
    """The parts that a file tells of, by name."""
    pieces = _SECTION.split(text)
    found: list[Notice] = []
    for titles, body in zip(pieces[1::2], pieces[2::2], strict=True):
        for title in titles.splitlines():
            name, version, license_ = (*title.split(_SEPARATOR), "", "")[:3]
            found.append(Notice(name, version, license_, body.strip()))
    shared = _shared(found)
    return tuple(sorted((replace(one, text=_with(one, shared)) for one in found), key=_key))


def find(notices: Iterable[Notice], words: str) -> tuple[Notice, ...]:
    """Those whose name, version or license holds each of *words*."""
    asked = words.casefold().split()
    return tuple(
        one
        for one in notices
        if all(word in f"{one.name} {one.version} {one.license}".casefold() for word in asked)
    )


def of_distribution(found: Distribution) -> Notice:
    """What a Python package says of itself.

    Raises:
        LookupError: It comes without the text of its license.
    """
    files = [file for file in found.files or () if ".dist-info" in str(file) and _FILE.search(file.name)]
    text = "\n\n".join(file.read_text("utf-8").strip() for file in files)
    if not text:
        raise LookupError(f"{found.metadata['Name']} comes without the text of its license")
    return Notice(str(found.metadata["Name"]), found.version, stated(found), text)


def stated(found: Distribution) -> str:
    """The name of a Python package's license, as it states it; empty where only its text tells."""
    for field in ("License-Expression", "License"):
        for told in _all(found, field):
            if first := told.strip().partition("\n")[0]:
                return first[:_LONGEST]
    named = _all(found, "Classifier")
    return ", ".join(name.removeprefix(_CLASSIFIER) for name in named if name.startswith(_CLASSIFIER))


def _shared(notices: Iterable[Notice]) -> dict[str, str]:
    """The texts that stand once, by title, the longest first; a title of two texts tells neither."""
    named = [one for one in notices if one.name.startswith(SHARED)]
    twice = {name for name, times in Counter(one.name for one in named).items() if times > 1}
    named.sort(key=lambda one: (-len(one.text), one.name))
    return {one.name: one.text for one in named if one.text and one.name not in twice}


def _without(one: Notice, shared: Mapping[str, str]) -> str:
    if one.name.startswith(SHARED):
        return one.text
    text = one.text
    for name, told in shared.items():
        text = text.replace(told, _PLACE.format(name=name))
    return text


def _with(one: Notice, shared: Mapping[str, str]) -> str:
    if one.name.startswith(SHARED):
        return one.text
    text = one.text
    for name, told in shared.items():
        text = text.replace(_PLACE.format(name=name), told)
    return text


def _all(found: Distribution, field: str) -> Sequence[str]:
    return found.metadata.get_all(field) or ()


def _title(one: Notice) -> str:
    return _SEPARATOR.join((one.name, one.version, one.license)).rstrip(" |") + "\n"


def _key(one: Notice) -> tuple[str, str]:
    return one.name.casefold(), one.version
