"""What a line does to answers: pages of other machines, cut and slowed bodies, and hostile XML."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from armatic_setup.practice.fault_catalogue import STATUS_WORDS

_XML: Final = 'text/xml; encoding="UTF-8"'
_HTML: Final = "text/html; charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer ready to go out.

    Attributes:
        gzipped: The body is compressed already and is labelled so.
        promised: Content-Length, if it is not the body's true length; -1 sends chunks without a length.
    """

    body: bytes
    status: int = 200
    content_type: str = _XML
    headers: tuple[tuple[str, str], ...] = field(default=())
    gzipped: bool = False
    promised: int | None = None


def _page(title: str, words: str) -> bytes:
    return (
        "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
        + "</h1><p>" + words + "</p><br><img src=logo.png></body></html>"
    ).encode()  # fmt: skip


_CDN_PAGE: Final = (
    b"<!DOCTYPE html><html><head><title>api.intacct.com | 503</title></head><body>"
    b'<div id="cf-wrapper"><div id="cf-error-details" class="p-0"><h1>Service unavailable</h1>'
    b"<br><span>Ray ID: 8a1b2c3d4e5f</span></div></div></body></html>"
)
_PROXY: Final = (("Proxy-Authenticate", 'Basic realm="web"'),)
_ENTITY_BOMB: Final = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE response [<!ENTITY a0 "ha">'
    + b"".join(b'<!ENTITY a%d "&a%d;&a%d;">' % (level, level - 1, level - 1) for level in range(1, 40))
    + b"]><response><control><status>&a39;</status></control></response>"
)
_EXTERNAL: Final = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE response [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    b"<response><control><status>&x;</status></control></response>"
)


def instead(name: str, status: int) -> Reply | None:
    """What comes instead of the gateway's answer, or None if the fault only changes that answer."""
    match name:
        case "http_407":
            return Reply(
                _page("Proxy", "Sign in to the proxy."),
                407,
                _HTML,
                _PROXY,
            )
        case _ if name.startswith("http_"):
            return Reply(_page(f"{status} {STATUS_WORDS[status]}", "nginx"), status, _HTML)
        case "cdn_page":
            return Reply(_CDN_PAGE, 503, _HTML)
        case "captive_portal":
            return Reply(_page("Welcome to Harbor Guest Wi-Fi", "Accept the terms to continue."), 200, _HTML)
        case "filter_page":
            return Reply(_page("Blocked", "This category is blocked by your company."), 403, _HTML)
        case "empty_body":
            return Reply(b"")
        case "other_xml":
            return Reply(b'<?xml version="1.0"?><Envelope><Body>hello</Body></Envelope>')
        case "entity_bomb":
            return Reply(_ENTITY_BOMB)
        case "external_entity":
            return Reply(_EXTERNAL)
        case "gzip_bomb":
            return Reply(_bomb(), gzipped=True)
        case "deep_nesting":
            return Reply(b"<response>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</response>")
        case "huge_attribute":
            return Reply(b'<response note="' + b"x" * 20_000_000 + b'"></response>')
        case "redirect" | "redirect_keeping_body":
            place = (("Location", "https://gateway.example.net/ia/xml/xmlgw.phtml"),)
            return Reply(b"", status, _HTML, place)
    return None


def changed(name: str, reply: Reply) -> Reply:
    """The gateway's answer as it arrives after the fault; a slow line leaves the bytes as they are."""
    plain = gzip.decompress(reply.body) if reply.gzipped else reply.body
    match name:
        case "cut_body":
            return Reply(
                reply.body[: len(reply.body) * 2 // 3], reply.status, reply.content_type, reply.headers,
                reply.gzipped, len(reply.body),
            )  # fmt: skip
        case "wrong_charset":
            text = plain.decode().replace("</response>", "<!-- é --></response>")
            return Reply(text.encode("cp1252", "replace"))  # it still says UTF-8
        case "utf16":
            return Reply(plain.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"', 1).encode("utf-16"))
        case "control_characters":
            return Reply(plain.replace(b"</status>", b"\x00\x0b</status>"))
        case "malformed_xml":
            return Reply(plain.replace(b"</control>", b"</contrl>"))
        case "two_roots":
            return Reply(plain + b"<notice>maintenance tonight</notice>")
        case "bad_gzip":
            return Reply(b"\x1f\x8b this is not gzip" + plain[:100], gzipped=True)
        case "html_content_type":
            return Reply(plain, content_type=_HTML)
        case "chunked":
            return Reply(reply.body, reply.status, reply.content_type, reply.headers, reply.gzipped, -1)
    return reply


@lru_cache(maxsize=1)
def _bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    pieces = [packer.compress(b"<response><control><status>success</status>")]
    blank = b" " * 1_000_000
    pieces += [packer.compress(blank) for _ in range(200)]
    pieces.append(packer.compress(b"</control></response>"))
    pieces.append(packer.flush())
    return b"".join(pieces)
