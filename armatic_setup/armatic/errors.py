"""Everything that can go wrong between us and Armatic."""

from __future__ import annotations

from typing import Final, Self

from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.gateway.errors import GatewayError

#: The gateway's kinds that have another name here.
_NAMES: Final = {"not_xml": "not_json"}


class ArmaticError(SetupError):
    """Any failure of a request to Armatic. The fault's stage is ``armatic``, its kind says why.

    =========================  ==========================================================================
    ``address_not_allowed``    neither https nor this computer, or no address at all; nothing was sent
    ``token_missing``          there is no token; nothing was sent
    ``token_unsendable``       it holds what no header can carry; nothing was sent
    ``token_refused``          HTTP 401; never sent again by itself
    ``token_forbidden``        HTTP 403 by Armatic itself: the token may not do this
    ``not_found``              HTTP 404: at this address is no such interface
    ``request_refused``        another HTTP 4xx
    ``throttled``              HTTP 429
    ``server_error``           HTTP 5xx; ``gateway_timeout`` for 504 and 524
    ``redirect``, ``blocked``  something sends us elsewhere, or turns us away, with a web page
    ``html``, ``not_json``     HTTP 200 with a web page, or with what is no JSON
    ``empty``, ``truncated``   nothing arrived, or not all
    ``encoding``               it is not packed, or not written, as it says
    ``too_large``              more than we take
    ``unexpected``             JSON of another form, or no HTTP
    =========================  ==========================================================================

    Without an answer the kinds are those of :class:`~armatic_setup.gateway.errors.NotReached`.
    """

    @classmethod
    def of(
        cls,
        kind: str,
        *,
        function: str = "",
        http_status: int | None = None,
        detail: str = "",
        retry_after: float | None = None,
    ) -> Self:
        """An error of *kind*."""
        return cls(
            Fault(
                Stage.ARMATIC,
                kind,
                http_status=http_status,
                function=function,
                detail=detail,
                retry_after=retry_after,
            )
        )

    @classmethod
    def of_wire(cls, error: GatewayError, function: str) -> Self:
        """The same failure as the transport's *error*, which knows only that it was a request."""
        fault = error.fault
        return cls.of(
            _NAMES.get(fault.kind, fault.kind),
            function=function,
            http_status=fault.http_status,
            detail=fault.detail,
            retry_after=fault.retry_after,
        )
