"""The practice company under Intacct's own address, to stand behind a proxy and real encryption."""

from __future__ import annotations

from armatic_setup import product
from armatic_setup.practice import PracticeGateway


class IntacctItself(PracticeGateway):
    """Says that it is where Intacct is; whoever is on the way leads there."""

    @property
    def endpoint(self) -> str:
        return product.GATEWAY_ENDPOINT

    @property
    def port(self) -> int:
        return self._port
