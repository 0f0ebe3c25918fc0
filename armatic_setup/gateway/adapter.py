"""What ``requests`` sends through: our sockets, the given trust, proxies as the address needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from requests import Response
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict

from armatic_setup.gateway.request import proxy_authorization
from armatic_setup.gateway.sockets import Sockets, pool_classes
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    import ssl

    from requests import PreparedRequest
    from urllib3 import PoolManager, ProxyManager


class Adapter(HTTPAdapter):
    """Connections from *sockets*, verified by *trust* and by nothing else.

    Args:
        sockets: Opens them.
        trust: Verifies them.
        proxy_sign_in: Sent to the proxy, if there is one, in the place of what its address may say.
    """

    def __init__(
        self, sockets: Sockets, trust: ssl.SSLContext | None, proxy_sign_in: Secret | None = None
    ) -> None:
        self._proxy_sign_in = proxy_sign_in
        self._pool_classes = pool_classes(sockets)
        self._trust = trust  # set first: the base class makes its pools while it is made
        super().__init__()

    def init_poolmanager(
        self,
        connections: int,
        maxsize: int,
        block: bool = False,
        **pool_kwargs: Any,
    ) -> None:
        """The pools for direct connections."""
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._trust, **pool_kwargs)
        self._use_ours(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> ProxyManager:
        """The pools for connections through *proxy*; a proxy's own TLS is verified alike."""
        manager: ProxyManager = super().proxy_manager_for(
            proxy, ssl_context=self._trust, proxy_ssl_context=self._trust, **proxy_kwargs
        )
        self._use_ours(manager)
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """What is said to the proxy alone, before the connection through it is encrypted."""
        if self._proxy_sign_in:
            return {"Proxy-Authorization": proxy_authorization(self._proxy_sign_in)}
        headers: dict[str, str] = super().proxy_headers(proxy)
        return headers

    def build_response(self, req: PreparedRequest, resp: Any) -> Response:  # noqa: ARG002
        """Status, headers and body. Cookies and charsets, which could fail on odd headers, are left alone."""
        response = Response()
        response.status_code = resp.status
        response.headers = CaseInsensitiveDict(resp.headers)
        response.raw = resp
        return response

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002
        """Always verify, and add no certificates of our own to the trust that was given."""
        conn.cert_reqs = "CERT_REQUIRED"

    def _use_ours(self, manager: PoolManager) -> None:
        manager.pool_classes_by_scheme = self._pool_classes
