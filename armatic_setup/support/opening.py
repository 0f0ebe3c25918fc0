"""Reading a bundle that somebody sent: nothing of it is unpacked to disk, and nothing is taken on trust."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Final

from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.json_reader import JsonReader
from armatic_setup.logbook import lines
from armatic_setup.logbook.shapes import Version, admitted
from armatic_setup.support.bundle import FORMAT, VERSION
from armatic_setup.support.contents import ABOUT, MANIFEST, PICTURE
from armatic_setup.support.story import Story, tell

#: Bytes of one file unpacked; the log is at most 5 MB.
_MOST_BYTES: Final = 16_000_000


class BundleError(SetupError):
    """A bundle cannot be read.

    Kinds: ``bundle_damaged`` (or another kind of file), ``bundle_newer`` (a newer version wrote it) and
    ``disk``.
    """

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(Fault(Stage.LOCAL, kind, detail=detail))


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that was read.

    Attributes:
        program: The version that wrote it.
        names_kept: Whether names stand in it as they are.
        texts: File by name.
        picture: A PNG of the page, or empty.
        altered: Files whose content is not what the manifest says.
        story: What happened, the diagnosis first.
    """

    program: str
    names_kept: bool
    texts: Mapping[str, str]
    picture: bytes
    altered: tuple[str, ...]
    story: Story


def open_bundle(path: Path, catalogue: Catalogue) -> Bundle:
    """Read a bundle.

    Raises:
        BundleError: See its kinds.
    """
    with _typed(path), zipfile.ZipFile(path) as archive:
        manifest = JsonReader(json.loads(_read(archive, MANIFEST)))
        if manifest.text("format") != FORMAT:
            raise ValueError("another format")
        if manifest.number("version") > VERSION:
            raise BundleError("bundle_newer", path.name)
        contents: dict[str, bytes] = {}
        altered: list[str] = []
        for entry in manifest.readers("files"):
            name = entry.text("name")
            if name not in ABOUT:
                continue
            contents[name] = _read(archive, name)
            if sha256(contents[name]).hexdigest() != entry.text("sha256"):
                altered.append(name)
        program, names_kept = manifest.text("program"), manifest.flag("names_kept")
    picture = contents.pop(PICTURE, b"")
    texts = {name: content.decode("utf-8", "replace") for name, content in contents.items()}
    return Bundle(
        program=str(admitted(Version, program)),
        names_kept=names_kept,
        texts=MappingProxyType(texts),
        picture=picture,
        altered=tuple(altered),
        story=tell(lines.read(texts.get("log.jsonl", "").splitlines()), catalogue),
    )


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    """A file's content, never more than its limit, whatever the archive says of its size."""
    with archive.open(name) as stream:
        content = stream.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise ValueError("too large")
    return content


@contextmanager
def _typed(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BundleError("disk", f"{path}: {error.strerror}") from error
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, NotImplementedError) as error:
        raise BundleError("bundle_damaged", path.name) from error
    except (EOFError, RuntimeError, RecursionError) as error:  # cut, or sealed with a password
        raise BundleError("bundle_damaged", path.name) from error
