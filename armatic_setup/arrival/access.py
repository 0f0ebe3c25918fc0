"""Where Armatic is asked, and by what right: an address in the settings, an access key in the keychain.

The access key is what Armatic calls a token; it is kept by company and address, so one that is kept for an
address goes to no other.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from armatic_setup import keychain, paths, product, settings
from armatic_setup.armatic import address
from armatic_setup.gateway.line import Proxy
from armatic_setup.gateway.proxies import in_use
from armatic_setup.keychain import Entry, Keychain, KeychainError
from armatic_setup.secret import Secret

#: The variable that may hold the access key.
VARIABLE: Final = "ARMATIC_ACCESS_KEY"


@dataclass(frozen=True, slots=True)
class ArmaticAccess:
    """Finds, keeps and forgets address and access keys. Every call may be slow.

    Attributes:
        folder: Of the settings.
        chain: This computer's keychain.
        environ: The variables of this process.
        proxy: The proxy on the way to an address.
    """

    folder: Path = field(default_factory=paths.data_dir)
    chain: Keychain = field(default_factory=Keychain)
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    proxy: Callable[[str], Proxy | None] = in_use

    @property
    def address(self) -> str:
        """Where Armatic is asked: what was set on this computer, or Armatic's usual address."""
        return settings.read(self.folder).armatic or product.ARMATIC_ADDRESS

    def keep_address(self, url: str) -> str:
        """Ask at an address from now on; the usual one when empty.

        Returns:
            The address as it is kept.

        Raises:
            ArmaticError: ``address_not_allowed``.
            SetupError: The settings cannot be written.
        """
        kept = address.configured(url).url if url.strip() else ""
        settings.keep(self.folder, lambda known: replace(known, armatic=kept))
        return kept or product.ARMATIC_ADDRESS

    def find(self, company_id: str, url: str) -> Secret | None:
        """The access key of a company at an address; None where there is none.

        Raises:
            ArmaticError: ``address_not_allowed``.
            KeychainError: The keychain would not answer.
        """
        entry = _entry(company_id, url)
        given = self.environ.get(VARIABLE, "").strip()
        return Secret(given) if given else self._kept(entry)

    def keep(self, company_id: str, url: str, key: Secret) -> None:
        """Keep an access key in the keychain, in the place of an older one.

        Raises:
            ArmaticError: ``address_not_allowed``.
            KeychainError: It was not kept.
        """
        self.chain.set(_entry(company_id, url), key)

    def forget(self, company_id: str, url: str) -> bool:
        """Delete an access key from the keychain; False where there was none.

        Raises:
            ArmaticError: ``address_not_allowed``.
            KeychainError: It was not deleted.
        """
        return self.chain.delete(_entry(company_id, url))

    def proxy_sign_in(self, url: str) -> Secret | None:
        """What is kept for the company's proxy on the way, if there is one; it says itself that it wants it.

        Raises:
            ArmaticError: ``address_not_allowed``.
        """
        place = address.configured(url)
        way = None if place.loopback else self.proxy(place.url)
        try:
            return self.chain.get(keychain.proxy_sign_in(way.address)) if way else None
        except KeychainError:
            return None

    def _kept(self, entry: Entry) -> Secret | None:
        try:
            return self.chain.get(entry)
        except KeychainError as error:
            if error.fault.kind in ("keychain_missing", "keychain_insecure"):  # then it holds no key of ours
                return None
            raise


def _entry(company_id: str, url: str) -> Entry:
    return keychain.armatic_key(company_id, address.configured(url).url)
