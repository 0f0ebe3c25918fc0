"""Finds connections that failed in what programs of any language say about them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from typing import Final

from armatic_setup.diagnosis.pasted.found import Found
from armatic_setup.faults import Stage

#: Kind of fault and the words it is told in. The most telling kinds come first: one failure is told in
#: several of them, as libraries wrap each other's words.
_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "proxy_sign_in": ("tunnel connection failed: 407", r"proxy\s+authentication\s+required"),
    "proxy": (
        "ProxyError",
        "unable to connect to proxy",
        "tunnel connection failed",
        "ERR_PROXY",
        "ERR_TUNNEL",
    ),
    "certificate": (
        *("CERTIFICATE_VERIFY_FAILED", "certificate verify failed", "certificate problem", "PKIX path"),
        *("SunCertPathBuilder", "self[- ]signed certificate", "local issuer certificate", "x509:"),
        *("remote certificate is invalid", "certificate has expired", "SEC_E_UNTRUSTED_ROOT", "altnames"),
        "hostname mismatch",
    ),
    "name_resolution": (
        *("getaddrinfo", "ENOTFOUND", "EAI_AGAIN", "name or service not known", "nodename nor servname"),
        *("could not resolve", "UnknownHostException", "NameResolutionError", "failure in name resolution"),
        *("no such host", "failed to resolve", "remote name could not be resolved", "ERR_NAME_NOT_RESOLVED"),
    ),
    "connection_refused": (
        "ECONNREFUSED",
        "connection refused",
        "actively refused",
        "ERR_CONNECTION_REFUSED",
    ),
    "connect_timeout": (
        *("ConnectTimeout", "connect(?:ion)? timed out", "connect timeout", "ETIMEDOUT"),
        "connection attempt failed because",
    ),
    "read_timeout": (
        *("ReadTimeout", "read timed out", "SocketTimeoutException", "ESOCKETTIMEDOUT", "request timed out"),
        *("operation (?:has )?timed out", "TaskCanceledException"),
    ),
    "connection_lost": (
        *(
            "ECONNRESET",
            "connection reset",
            "ConnectionResetError",
            "RemoteDisconnected",
            "connection aborted",
        ),
        *(
            "socket hang up",
            "EPIPE",
            "broken pipe",
            "connection was (?:forcibly )?closed",
            "connection closed",
        ),
        *("IncompleteRead", "ChunkedEncodingError"),
    ),
    "tls": (
        *("SSLError", "SSLHandshakeException", "handshake failure", "WRONG_VERSION_NUMBER", "EPROTO"),
        *("tlsv1 alert", "SSL/TLS secure channel", "TLS handshake", "ssl3_get_record"),
    ),
}
_PATTERNS: Final = {kind: re.compile("|".join(words), re.IGNORECASE) for kind, words in _WORDS.items()}
#: Words of one failed connection stand this close.
_TOGETHER: Final = 1_500
_MOST: Final = 200
#: Characters beside the words that a diagnosis may look at.
_BESIDE: Final = 200


def connection_faults(text: str) -> list[Found]:
    """Connections that failed; of everything told about one, the most telling counts."""
    ranks = {kind: rank for rank, kind in enumerate(_PATTERNS)}
    hits = sorted(
        (match.start(), match.end(), kind)
        for kind, pattern in _PATTERNS.items()
        for match in islice(pattern.finditer(text), _MOST)
    )
    events: list[list[tuple[int, int, str]]] = []
    for hit in hits:
        if events and hit[0] - events[-1][-1][0] <= _TOGETHER:
            events[-1].append(hit)
        else:
            events.append([hit])
    found = []
    for event in events:
        start, end, kind = min(event, key=lambda hit: ranks[hit[2]])
        found.append(Found(Stage.NETWORK, kind, detail=_line_around(text, start, end), start=start, end=end))
    return found


def _line_around(text: str, start: int, end: int) -> str:
    first = max(text.rfind("\n", 0, start) + 1, start - _BESIDE)
    line_end = text.find("\n", end)
    return text[first : min(line_end if line_end >= 0 else len(text), end + _BESIDE)].strip()
