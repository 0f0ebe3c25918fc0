"""Where to deliver, and by what right: an address in the settings and a key in the keychain, or nowhere."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from armatic_setup import keychain, settings
from armatic_setup.armatic import address
from armatic_setup.delivery.intake import Receiver
from armatic_setup.gateway.endpoint import parse
from armatic_setup.gateway.line import Proxy
from armatic_setup.gateway.proxies import in_use
from armatic_setup.keychain import Keychain, KeychainError
from armatic_setup.secret import Secret

#: The variable that may hold the key.
VARIABLE: Final = "ARMATIC_INTAKE_KEY"


@dataclass(frozen=True, slots=True)
class Receivers:
    """Knows, keeps and forgets the receiver of this computer.

    Attributes:
        folder: Of the settings.
        chain: This computer's keychain.
        environ: The variables of this process.
        proxy: The proxy on the way to an address.
    """

    folder: Path
    chain: Keychain
    environ: Mapping[str, str]
    proxy: Callable[[str], Proxy | None] = in_use

    @classmethod
    def of_process(cls, folder: Path) -> Receivers:
        """Those of this process."""
        return cls(folder, Keychain(), os.environ)

    @property
    def address(self) -> str:
        """Where to; empty: nowhere."""
        return settings.read(self.folder).intake

    def configured(self) -> Receiver | None:
        """The receiver, or None where address or key is missing: nothing is delivered then.

        Raises:
            ArmaticError: ``address_not_allowed``.
            KeychainError: The keychain did not answer.
        """
        where = self.address
        if not where:
            return None
        address.configured(where)
        typed = self.environ.get(VARIABLE)
        key = Secret(typed) if typed else self._kept(where)
        return Receiver(where, key, self._proxy_sign_in(where)) if key else None

    def keep(self, where: str, key: Secret | None) -> str:
        """Deliver to an address from now on; *key* goes into the keychain.

        Returns:
            The address as it is kept.

        Raises:
            ArmaticError: ``address_not_allowed``: neither https nor this computer.
            KeychainError: The key was not kept; nothing else was.
            SetupError: The settings cannot be written.
        """
        url = address.configured(where).url
        if key is not None:
            self.chain.set(keychain.intake_key(url), key)
        settings.keep(self.folder, lambda kept: replace(kept, intake=url))
        return url

    def forget(self) -> bool:
        """Deliver nowhere; whether there was anything to forget.

        Raises:
            KeychainError: The keychain kept the key.
            SetupError: The settings cannot be written.
        """
        where = self.address
        if not where:
            return False
        try:
            self.chain.delete(keychain.intake_key(where))
        except KeychainError as error:
            if error.fault.kind != "keychain_missing":
                raise
        settings.keep(self.folder, lambda kept: replace(kept, intake=""))
        return True

    def _kept(self, where: str) -> Secret | None:
        try:
            return self.chain.get(keychain.intake_key(where))
        except KeychainError as error:
            if error.fault.kind == "keychain_missing":  # then it cannot hold the key either
                return None
            raise

    def _proxy_sign_in(self, where: str) -> Secret | None:
        """What is kept for the proxy on the way, if there is one."""
        endpoint = parse(where)
        proxy = None if endpoint is None or endpoint.loopback else self.proxy(where)
        try:
            return self.chain.get(keychain.proxy_sign_in(proxy.address)) if proxy else None
        except KeychainError:
            return None
