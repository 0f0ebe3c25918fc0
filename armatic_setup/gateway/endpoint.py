"""Which addresses we send passwords and sessions to, and no others."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

from armatic_setup import product
from armatic_setup.gateway.errors import NotSendable

# Deliberately narrower than a URL: no user part, no query, nothing two parsers could read differently.
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(
    rf"(?P<scheme>https?)://(?P<host>{_LABEL}(?:\.{_LABEL})*\.?|\[::1\])(?::(?P<port>[0-9]{{1,5}}))?"
    r"(?:/[A-Za-z0-9._~/-]*)?",
    re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address, split.

    Attributes:
        host: In lower case.
    """

    url: str
    secure: bool
    host: str

    @property
    def loopback(self) -> bool:
        """Whether it is this computer, where the practice company lives.

        A trailing dot makes a name of the number and of ``localhost``, and a foreign server could answer
        for that name.
        """
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host.strip("[]")).is_loopback
        except ValueError:
            return False

    @property
    def intacct(self) -> bool:
        """Whether it is on Intacct's own domain; a trailing dot is the same host (it occurs)."""
        domain, host = product.GATEWAY_DOMAIN, self.host.removesuffix(".")
        return host == domain or host.endswith(f".{domain}")


def parse(url: str) -> Endpoint | None:
    """*url* split, or ``None`` when it is no plain http or https address."""
    match = _ADDRESS.fullmatch(url)
    if match is None or int(match["port"] or 0) > 65535:
        return None
    return Endpoint(url, match["scheme"].lower() == "https", match["host"].lower())


def configured(url: str) -> Endpoint:
    """The endpoint the user or the product chose.

    Raises:
        NotSendable: Neither https on Intacct's domain nor this computer.
    """
    endpoint = parse(url)
    if endpoint is None or not (endpoint.loopback or (endpoint.secure and endpoint.intacct)):
        raise NotSendable.of("endpoint_not_allowed", detail=f"Address {_shown(url)}")
    return endpoint


def named_by_session(url: str, chosen: Endpoint) -> Endpoint:
    """The endpoint a session names, when the session itself was opened at *chosen*.

    Raises:
        NotSendable: Not allowed, or this computer although the session was opened elsewhere.
    """
    endpoint = parse(url)
    if endpoint is not None and (
        (endpoint.secure and endpoint.intacct) or (endpoint.loopback and chosen.loopback)
    ):
        return endpoint
    raise NotSendable.of("endpoint_not_allowed", function="getAPISession", detail=f"Address {_shown(url)}")


def _shown(url: str) -> str:
    """What of a refused address may be shown: scheme and host, never a user part or a query."""
    match = re.match(r"([a-z]+)://(?:[^/@]*@)?([^/?#@\s]{1,80})", url, re.IGNORECASE)
    return f"{match[1]}://{match[2]}" if match else "without a scheme and a host"
