"""What is sent to Armatic. The only place that reveals its token."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.secret import Secret

#: What a header can carry as a bearer token, blanks and line ends not among it.
_SENDABLE: Final = re.compile(r"[!-~]{1,2000}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Call:
    """One request, apart from address and token.

    Attributes:
        name: Two words for the log, such as ``GET customers``; never anything of what is asked.
        path: Below the address, with its slash.
        query: Parameters of the address.
        body: What is posted; ``None`` where nothing is.
        headers: Further ones.
        expected: HTTP statuses, besides those of success, that the caller judges by itself.
    """

    name: str
    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)
    expected: frozenset[int] = frozenset()


def headers(call: Call, token: Secret) -> dict[str, str]:
    """The headers of *call*.

    Raises:
        ArmaticError: ``token_missing`` or ``token_unsendable``.
    """
    if not token:
        raise ArmaticError.of("token_missing", function=call.name)
    if not _SENDABLE.fullmatch(token.reveal()):
        raise ArmaticError.of("token_unsendable", function=call.name)
    return {"Accept": "application/json", **call.headers, "Authorization": f"Bearer {token.reveal()}"}
