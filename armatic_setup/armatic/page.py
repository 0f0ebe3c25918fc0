"""Armatic's pages in the browser: where people sign in. No program asks there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from armatic_setup import product, settings
from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.gateway import endpoint


def page_address(folder: Path) -> str:
    """Where people sign in to Armatic: what was set on this computer, or Armatic's own site.

    An address that was put into the settings by hand counts only if it is https.
    """
    try:
        return _checked(settings.read(folder).armatic_page) or product.ARMATIC_PAGE
    except ArmaticError:
        return product.ARMATIC_PAGE


def keep_page_address(folder: Path, url: str) -> str:
    """Open an address from now on; Armatic's own site when empty.

    Returns:
        The address that is opened.

    Raises:
        ArmaticError: ``address_not_allowed``: it is not https.
        OSError: The settings cannot be written.
        SetupError: The settings are of a newer version.
    """
    kept = _checked(url)
    settings.keep(folder, lambda known: replace(known, armatic_page=kept))
    return kept or product.ARMATIC_PAGE


def _checked(url: str) -> str:
    text = url.strip().rstrip("/")
    if not text:
        return ""
    found = endpoint.parse(text if "://" in text else f"https://{text}")
    if found is None or not found.secure:
        raise ArmaticError.of("address_not_allowed")
    return found.url
