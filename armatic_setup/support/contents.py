"""The files of a bundle. What is not made here, field by field, cannot get in."""

from __future__ import annotations

import json
import os
import platform
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from armatic_setup import product
from armatic_setup.about.parts import ROOTS
from armatic_setup.cancel import CancelToken
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.language import mark, tr
from armatic_setup.logbook import entries, lines
from armatic_setup.logbook.book import log_files, obstacle, read_log
from armatic_setup.logbook.crashes import trace_file
from armatic_setup.logbook.level import kept_level
from armatic_setup.logbook.lines import Line
from armatic_setup.logbook.shapes import Version, Word, admitted
from armatic_setup.support import kept, story
from armatic_setup.support.aliases import Aliases
from armatic_setup.support.sources import Sources

#: The only file that is no text. It is there if the user chose so.
PICTURE: Final = "page.png"
#: Vouches for the others.
MANIFEST: Final = "manifest.json"
#: Every name that a file of a bundle may have beside the manifest, and what it is.
ABOUT: Final = {
    "summary.txt": mark("what is wrong, and what happened when"),
    "about.json": mark("versions of the program and of this computer's system"),
    "settings.json": mark("saved answers and steps, without notes and without secrets"),
    "results.json": mark("the checks of the last test, with their diagnoses"),
    "snapshots.json": mark("what the tests proved"),
    "databases.json": mark("how far the syncs came, and whether they tie out"),
    "log.jsonl": mark("the log; of each request its function, size, time and status, nothing it said"),
    "died.txt": mark("places in the program's code where it died"),
    PICTURE: mark("the page as it stood, with its names and amounts; password fields are blank"),
}
_MANIFEST_ABOUT: Final = mark("the names of the other files, their sizes and their hashes")
_PROXIES: Final = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
#: A line of Python's own trace: a file's name without its place, a line, a function.
_TRACE_LINE: Final = re.compile(
    r'  File "[^"\n]*?([A-Za-z0-9_]+\.py)", line (\d+) in ([A-Za-z0-9_<>]+)', re.ASCII
)
_TRACE_HEAD: Final = re.compile(r"Fatal Python error: [A-Za-z ]+|(?:Current thread|Thread) 0x[0-9a-f]+.*")


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file, as it is written.

    Attributes:
        text: The whole of it; empty for a picture.
        picture: A picture's bytes; empty for a text.
    """

    name: str
    text: str
    picture: bytes = b""

    @property
    def about(self) -> str:
        """What it is, in a few words."""
        return tr(_MANIFEST_ABOUT if self.name == MANIFEST else ABOUT[self.name])

    @property
    def content(self) -> bytes:
        """The bytes that are written."""
        return self.picture or self.text.encode("utf-8")


def contents(
    sources: Sources,
    aliases: Aliases,
    catalogue: Catalogue,
    *,
    picture: bytes = b"",
    cancel: CancelToken,
) -> tuple[BundleFile, ...]:
    """Make every file.

    Args:
        sources: Where everything lies; nothing there is changed.
        aliases: Takes the names out, and remembers them.
        catalogue: For the sentences.
        picture: A PNG of the page; empty leaves it out.
        cancel: Ends the work.

    Raises:
        Cancelled: The user stopped.
    """
    logged, unread = _logged(sources, aliases)
    cancel.check()
    told = story.tell(logged, catalogue)
    made = {
        "summary.txt": story.as_text(told),
        "about.json": _json(_about(sources, aliases, unread or obstacle(sources.logs))),
        "settings.json": _json(kept.settings(sources.journey, aliases, catalogue)),
        "results.json": _json(_results(logged, told)),
        "snapshots.json": _json(kept.snapshots(sources.snapshots, aliases)),
        "databases.json": _json(kept.databases(sources.databases, aliases, catalogue, cancel)),
        "log.jsonl": "".join(lines.to_text(line) + "\n" for line in logged),
        "died.txt": _trace(sources),
    }
    files = [BundleFile(name, text) for name, text in made.items() if text]
    if picture:
        files.append(BundleFile(PICTURE, "", picture))
    return tuple(files)


def _logged(sources: Sources, aliases: Aliases) -> tuple[list[Line], str]:
    """The log with the companies in its Support IDs replaced, and why it could not be read."""
    try:
        return [_replaced(line, aliases) for line in read_log(sources.logs)], ""
    except OSError as error:
        return [], f"unreadable {type(error).__name__}"


def _replaced(line: Line, aliases: Aliases) -> Line:
    match line.entry:
        case entries.Exchanged() | entries.Failed() | entries.ObjectLeftOut() as entry if entry.support_ids:
            ids = tuple(aliases.support_id(ticket) for ticket in entry.support_ids)
            return replace(line, entry=replace(entry, support_ids=ids))
    return line


def _about(sources: Sources, aliases: Aliases, trouble: str) -> kept.Document:
    return {
        "program": {
            "name": product.NAME,
            "version": product.VERSION,
            "packaged": bool(getattr(sys, "frozen", False)),
            "packages": {name: _version(name) for name in ROOTS},
        },
        "system": {
            "name": admitted(Word, platform.system()),
            "release": admitted(Version, platform.release()),
            "machine": admitted(Word, platform.machine()),
            "python": platform.python_version(),
            "utc_offset_minutes": _offset(),
            "proxy_variables_set": [name for name in _PROXIES if _is_set(name)],
        },
        "data_folder": aliases.path(sources.folder),
        "log": {
            "level": kept_level(sources.logs).value,
            "bytes": sum(path.stat().st_size for path in log_files(sources.logs)),
            "trouble": trouble,
        },
        "names_kept": aliases.keep,
    }


def _version(package: str) -> object:
    try:
        return admitted(Version, version(package))
    except PackageNotFoundError:
        return None


def _offset() -> int:
    offset = datetime.now().astimezone().utcoffset()
    return int(offset.total_seconds() // 60) if offset else 0


def _is_set(name: str) -> bool:
    return bool(os.environ.get(name) or os.environ.get(name.lower()))


def _results(logged: Sequence[Line], told: story.Story) -> kept.Document:
    """The last whole test: its checks come before its end, in the same run."""
    ends = [place for place, line in enumerate(logged) if isinstance(line.entry, entries.Tested)]
    wholes = [place for place in ends if getattr(logged[place].entry, "whole", False)]
    problems: list[kept.Document] = [
        {
            "area": problem.area,
            "diagnosis": problem.diagnosis,
            "sentence": problem.sentence,
            "owner": problem.owner,
            "since": problem.at.isoformat(),
            "support_ids": list(problem.support_ids),
            "control_id": problem.control_id,
        }
        for problem in told.problems
    ]
    if not wholes:
        return {"wrong": problems, "last_test": None}
    last = wholes[-1]
    begin = max((place for place in ends if place < last), default=-1) + 1
    end = logged[last]
    checks = [line.entry for line in logged[begin:last] if line.run == end.run]
    return {
        "wrong": problems,
        "last_test": {
            "ended_at": end.at.isoformat(),
            "passed": getattr(end.entry, "passed", False),
            "checks": [
                {
                    "check": check.check,
                    "status": check.status,
                    "diagnosis": check.diagnosis,
                    "seconds": check.seconds,
                }
                for check in checks
                if isinstance(check, entries.Checked)
            ],
        },
    }


def _trace(sources: Sources) -> str:
    """Python's trace: the places in code only, each file by its last name."""
    try:
        text = trace_file(sources.logs).read_text("ascii", errors="replace")
    except OSError:
        return ""
    found = []
    for line in text.splitlines():
        if place := _TRACE_LINE.match(line):
            found.append(f"  {place[1]} line {place[2]} in {place[3]}")
        elif head := _TRACE_HEAD.match(line):
            found.append(head[0].partition("(")[0].strip())
    return "".join(f"{line}\n" for line in found)


def _json(document: object) -> str:
    return json.dumps(document, indent=2) + "\n"
