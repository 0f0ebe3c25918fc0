"""The support bundle: first seen, then written, exactly as it was seen. It is sent nowhere by itself."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from armatic_setup import language, product
from armatic_setup.cancel import CancelToken
from armatic_setup.files import write_bytes
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.support.aliases import Aliases, Replaced
from armatic_setup.support.contents import MANIFEST, BundleFile, contents
from armatic_setup.support.sources import Sources

FORMAT: Final = "armatic-setup-support"
VERSION: Final = 1
#: A ZIP file has no time zone; and the same contents are to make the same file.
_NO_DATE: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be written.

    Attributes:
        files: Every file, with its whole text.
        replaced: Every value that stands in none of them, and what stands there. It is shown to the user and
            is itself never written.
        names_kept: The user wants the values to be seen, so none is replaced.
    """

    files: tuple[BundleFile, ...]
    replaced: tuple[Replaced, ...]
    names_kept: bool

    @property
    def all_files(self) -> tuple[BundleFile, ...]:
        """The files and the manifest: everything that is written."""
        return (*self.files, BundleFile(MANIFEST, self.manifest))

    @property
    def manifest(self) -> str:
        """The file that vouches for the others."""
        hashes = [
            {"name": file.name, "bytes": len(file.content), "sha256": sha256(file.content).hexdigest()}
            for file in self.files
        ]
        document = {
            "format": FORMAT,
            "version": VERSION,
            "program": product.VERSION,
            "names_kept": self.names_kept,
            "files": hashes,
        }
        return json.dumps(document, indent=2) + "\n"


def preview(
    sources: Sources,
    catalogue: Catalogue,
    *,
    keep_names: bool = False,
    picture: bytes = b"",
    cancel: CancelToken | None = None,
) -> Preview:
    """Put the bundle together in memory. Reads files only, and none of the passwords' places.

    Args:
        sources: Where everything lies.
        catalogue: For the sentences of the diagnoses.
        keep_names: Show names, company IDs, amounts and paths as they are.
        picture: A PNG of the page that the user wants to be in it. What it shows is not replaced.
        cancel: Ends the work.

    Raises:
        Cancelled: The user stopped.
    """
    aliases = Aliases(keep=keep_names)
    spoken = language.current()
    with language.ahead(language.read(language.SOURCE)):  # whoever reads it reads English
        if spoken != language.SOURCE:
            catalogue = load_catalogue()
        files = contents(sources, aliases, catalogue, picture=picture, cancel=cancel or CancelToken())
    return Preview(files, aliases.replaced, keep_names)


def write(seen: Preview, path: Path) -> None:
    """Write what was seen, all or nothing, readable by its owner only. A former file is replaced.

    Raises:
        SetupError: ``disk`` or ``disk_full``: the place cannot be written to.
    """
    write_bytes(path, _zipped(seen), 0o600)


def _zipped(seen: Preview) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (
            (MANIFEST, seen.manifest.encode("ascii")),
            *((file.name, file.content) for file in seen.files),
        ):
            info = zipfile.ZipInfo(name, _NO_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return stream.getvalue()
