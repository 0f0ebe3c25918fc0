"""Which addresses the token is sent to, and no others."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlencode

from armatic_setup import product
from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.gateway import endpoint
from armatic_setup.gateway.endpoint import Endpoint


def configured(url: str = product.ARMATIC_ADDRESS) -> Endpoint:
    """The address that the user or the product chose.

    Raises:
        ArmaticError: ``address_not_allowed``: it is neither https nor this computer.
    """
    found = endpoint.parse(url.strip().rstrip("/"))
    if found is None or not (found.secure or found.loopback):
        raise ArmaticError.of("address_not_allowed")  # what was typed may hold a password, so it is not told
    return found


def at(base: Endpoint, path: str, query: Mapping[str, str]) -> Endpoint:
    """A place below *base*; *path* begins with a slash."""
    asked = f"?{urlencode(query, quote_via=quote)}" if query else ""
    return Endpoint(base.url + path + asked, base.secure, base.host)
