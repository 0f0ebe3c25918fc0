"""The statement about the newest version: a short JSON text whose signature is checked before it is read.

    {"format": "armatic-setup-update", "version": 1, "statement": "<JSON>", "signature": "<Base64>"}

The signature (Ed25519, RFC 8032) is over a fixed word and the statement as it stands, so nothing is ever read
that is not signed, and no signature of another kind fits. What the statement holds is :class:`Statement`.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from armatic_setup import product
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.gateway.endpoint import parse

#: Bytes of a signed statement. One of ten packages has 2,000.
MOST_BYTES: Final = 32 * 1024

_FORMAT: Final = "armatic-setup-update"
_VERSION: Final = 1
_SIGNED_AS: Final = b"armatic-setup-update 1\n"
_MOST_PACKAGES: Final = 40
_NUMBER: Final = re.compile(r"\d{1,5}(?:\.\d{1,5}){1,3}", re.ASCII)
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", re.ASCII)
_SHA256: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_MOMENT: Final = "%Y-%m-%dT%H:%M:%SZ"


class NotGenuine(SetupError):  # noqa: N818 - the name says what is so
    """Nothing signed by the key of this installation."""

    def __init__(self, detail: str) -> None:
        super().__init__(Fault(Stage.LOCAL, "update_not_genuine", detail=detail))


@dataclass(frozen=True, slots=True)
class Package:
    """One file that can be downloaded.

    Attributes:
        name: Of the file.
        sha256: Of its bytes, in hexadecimal.
    """

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What the vendor says of the newest version.

    Attributes:
        version: Such as ``1.2.0``.
        issued: When it was signed, in UTC; a later one takes the place of an earlier one.
        page: Where a person gets it; always https.
        packages: The files there.
    """

    version: str
    issued: datetime
    page: str
    packages: tuple[Package, ...]

    @property
    def is_newer(self) -> bool:
        """Whether its version is newer than this program."""
        return _parts(self.version) > _parts(product.VERSION)


def signed(statement: Statement, sign: Callable[[bytes], bytes]) -> str:
    """The signed text of *statement*.

    Args:
        statement: What is said.
        sign: Gives the Ed25519 signature of bytes.

    Raises:
        ValueError: Something in it would not be taken.
    """
    text = json.dumps(
        {
            "version": statement.version,
            "issued": statement.issued.astimezone(UTC).strftime(_MOMENT),
            "page": statement.page,
            "packages": [{"name": one.name, "sha256": one.sha256} for one in statement.packages],
        }
    )
    _statement(text)
    signature = base64.b64encode(sign(_SIGNED_AS + text.encode())).decode()
    document = {"format": _FORMAT, "version": _VERSION, "statement": text, "signature": signature}
    return json.dumps(document, indent=2) + "\n"


def verified(text: str, key: bytes) -> Statement:
    """What *text* says, if the owner of *key* signed it.

    Raises:
        NotGenuine: It is not signed by that key, or not of this form.
    """
    try:
        document = _object(text)
        if document.get("format") != _FORMAT or document.get("version") != _VERSION:
            raise ValueError("another format")
        said, signature = str(document["statement"]), base64.b64decode(document["signature"], validate=True)
        _verify(said, signature, key)
        return _statement(said)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        # Nobody signed these words, so they are not repeated.
        reason = str(error) if type(error) is ValueError else type(error).__name__
        raise NotGenuine(reason) from None


def _verify(text: str, signature: bytes, key: bytes) -> None:
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(key).verify(_SIGNED_AS + text.encode(), signature)
    except BadSignatureError:
        raise ValueError("the signature does not fit") from None


def _statement(text: str) -> Statement:
    said = _object(text)
    packages = said["packages"]
    if not isinstance(packages, list) or len(packages) > _MOST_PACKAGES:
        raise ValueError("no list of packages")
    page = parse(_matching(re.compile(r"[!-~]{1,300}"), said["page"], "page"))
    if page is None or not page.secure:
        raise ValueError("no page on https")
    return Statement(
        version=_matching(_NUMBER, said["version"], "version"),
        issued=_moment(said["issued"]),
        page=page.url,
        packages=tuple(
            Package(_matching(_NAME, one["name"], "name"), _matching(_SHA256, one["sha256"], "sum"))
            for one in packages
        ),
    )


def _object(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except json.JSONDecodeError:
        raise ValueError("not JSON") from None
    if not isinstance(found, dict):
        raise ValueError("no JSON object")
    return found


def _matching(pattern: re.Pattern[str], value: object, what: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError(f"no {what}")
    return value


def _moment(value: object) -> datetime:
    if not isinstance(value, str):
        raise ValueError("no time")
    try:
        return datetime.strptime(value, _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        raise ValueError("no time") from None


def _parts(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    while numbers and not numbers[-1]:  # 1.2.0 is 1.2
        numbers.pop()
    return tuple(numbers)
