"""Secrets that are looked for, in every form in which they could have been written."""

from __future__ import annotations

import base64
import html
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import quote, quote_plus
from xml.sax.saxutils import escape, quoteattr

#: Characters that careless XML, URLs, shells and encodings break on, and a core that nothing changes.
USER = "Mk-User-Pä55w0rd <&>\"']]>%7E+/=-31415"
SENDER = "Mk-Sender-K€y ;&amp;$(x)`\\#?-27182"


def wrong(number: int, typed: str) -> str:
    """A wrong secret in the place of one that a fault case types, as badly copied as that."""
    return f"Mk-Wrong-{number:02d}-Pä55 <&>-16180" + typed[len(typed.rstrip()) :]


def forms(secret: str) -> Mapping[str, bytes]:
    """What to search bytes for: the name of the form and the bytes."""
    bare = secret.strip()
    texts = {
        "plain": bare,
        "url": quote(bare, safe=""),
        "url with slashes": quote(bare),
        "url form": quote_plus(bare),
        "xml": escape(bare),
        "xml attribute": quoteattr(bare)[1:-1],
        "html": html.escape(bare),
        "xml twice": escape(escape(bare)),
        "numbered": bare.encode("ascii", "xmlcharrefreplace").decode(),
        "xml numbered": escape(bare).encode("ascii", "xmlcharrefreplace").decode(),
        "json": json.dumps(bare)[1:-1],
        "json twice": json.dumps(json.dumps(bare))[3:-3],
        "json, not ascii": json.dumps(bare, ensure_ascii=False)[1:-1],
        "python": repr(bare)[1:-1],
        "hex": bare.encode().hex(),
    }
    found = {name: text.encode() for name, text in texts.items()}
    for encoding in ("utf-16-le", "utf-16-be", "latin-1", "cp1252"):
        found |= {f"{name}, {encoding}": text.encode(encoding, "replace") for name, text in texts.items()}
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = bare.encode(encoding)
        for shift in range(3):
            for name, encode in (("base64", base64.b64encode), ("base64 url", base64.urlsafe_b64encode)):
                found[f"{name} of {encoding}, {shift}"] = _core(encode(b"\0" * shift + raw), shift)
    return found


def _core(encoded: bytes, shift: int) -> bytes:
    """What stands in any Base64 text that has the secret at such a place, whatever is around it."""
    return encoded.rstrip(b"=")[(4 if shift else 0) : -1]


class Search:
    """Looks for secrets.

    Args:
        secrets: What must be found nowhere.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        self._needles = {
            needle: f"{secret.strip()!r} as {name}"
            for secret in dict.fromkeys(secrets)
            for name, needle in forms(secret).items()
        }

    def of(self, content: bytes | str, where: str) -> list[str]:
        """What was found, in words."""
        raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        return [f"{where}: {what}" for needle, what in self._needles.items() if needle in raw]

    def of_all(self, said: Iterable[tuple[str, str]]) -> list[str]:
        """What was found in texts, each with where it was said.

        All are searched at once, and one by one only if there is something.
        """
        texts = list(said)
        if not self.of("\n".join(text for _, text in texts), ""):
            return []
        return [hit for where, text in texts for hit in self.of(text, where)]

    def of_folder(self, folder: Path) -> list[str]:
        """What was found in the names and contents of all files, in ZIP files too."""
        return [
            hit
            for name, content in contents(folder)
            for hit in (*self.of(name, f"the name {name}"), *self.of(content, name))
        ]


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder, and every file in a ZIP file there."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            raw = path.read_bytes()
            yield path.relative_to(folder).as_posix(), raw
            if zipfile.is_zipfile(io.BytesIO(raw)):
                with zipfile.ZipFile(io.BytesIO(raw)) as archive:
                    for name in archive.namelist():
                        yield f"{path.name}/{name}", archive.read(name)
