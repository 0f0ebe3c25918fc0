"""The calls of the proposed intake (``docs/armatic-intake.openapi.yaml``), their answers and refusals.

Armatic has no such interface in public; what is written here is tried against the practice Armatic alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import InvalidOperation
from typing import Any, Final

from armatic_setup.armatic.client import ArmaticClient
from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.armatic.request import Call
from armatic_setup.armatic.verdict import Answer, Json
from armatic_setup.delivery.totals import Holdings
from armatic_setup.sync.outbox import Batch

_TYPE: Final = "urn:armatic-setup:intake:"
_DECLARE: Final = "PUT stream"
_JSON: Final = {"Content-Type": "application/json"}
#: Refusals that are judged here. All others mean the same for every call, see ``armatic.verdict``.
_JUDGED: Final = frozenset({400, 404, 409, 413, 415, 422})
#: What is said of a key means something else here than for a lookup.
_OF_KEYS: Final[Mapping[str, str]] = {
    "token_refused": "intake_key_refused",
    "token_forbidden": "intake_forbidden",
}
#: The kinds of a fault by the word of the problem document.
_KINDS: Final[Mapping[str, str]] = {
    "company-taken": "intake_taken",
    "stream-ended": "intake_replaced",
    "stream-unknown": "intake_begin_anew",
    "schema-conflict": "intake_begin_anew",
    "sequence-taken": "intake_begin_anew",
    "position-differs": "intake_begin_anew",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What the receiver takes at a time.

    Attributes:
        size: Bytes of a batch, before compression.
        records: Records of a batch.
        ahead: How far a batch's number may be beyond the next in order.
    """

    size: int
    records: int
    ahead: int


@dataclass(frozen=True, slots=True)
class Position:
    """Where the receiver stands.

    Attributes:
        complete_through: It has every batch through this one.
        ahead: And these.
    """

    complete_through: int
    ahead: tuple[int, ...]
    limits: Limits

    def has(self, sequence: int) -> bool:
        """Whether it has a batch of this number."""
        return sequence <= self.complete_through or sequence in self.ahead


@dataclass(frozen=True, slots=True)
class Taken:
    """The receiver has the batch."""


@dataclass(frozen=True, slots=True)
class TooLarge:
    """It takes no batch of this size; nothing of it was taken."""


@dataclass(frozen=True, slots=True)
class TooFarAhead:
    """It takes no batch of this number yet."""


Receipt = Taken | TooLarge | TooFarAhead


class IntakeWire:
    """The calls about one stream. Safe to use from several threads.

    Args:
        client: Sends them, and sends them again where that may help.
        stream: The name of the stream.
    """

    def __init__(self, client: ArmaticClient, stream: str) -> None:
        self._client = client
        self._path = f"/intake/v1/streams/{stream}"

    def declare(self, declaration: Mapping[str, Any], *, take_over: bool = False) -> Position:
        """Say what the stream holds, and hear where the receiver stands.

        Args:
            declaration: See the proposal.
            take_over: Take the place of another stream that stands for the company.

        Raises:
            ArmaticError: It cannot be asked, or refuses; ``intake_taken``: another stream stands there.
            Cancelled: The user stopped.
        """
        answer = self._declared(declaration)
        word, problem = _problem(answer)
        if take_over and answer.status == 409 and word == "company-taken":
            answer = self._declared({**declaration, "replaces": problem.get("current")})
        if answer.status >= 300:
            raise _refused(_DECLARE, answer)
        return _position(_DECLARE, _object(_DECLARE, answer.document))

    def _declared(self, declaration: Mapping[str, Any]) -> Answer:
        body = json.dumps(declaration).encode()
        return self._sent(Call(_DECLARE, "PUT", self._path, body=body, headers=_JSON, expected=_JUDGED))

    def _sent(self, call: Call) -> Answer:
        try:
            return self._client.send(call)
        except ArmaticError as error:
            status = error.fault.http_status
            kind = _OF_KEYS.get(error.fault.kind)
            if kind is None:
                raise
        raise ArmaticError.of(kind, function=call.name, http_status=status)

    def deliver(self, batch: Batch) -> Receipt:
        """Deliver a batch, or deliver it again.

        Raises:
            ArmaticError: As :meth:`declare`; ``intake_begin_anew``: the number is another content's.
            Cancelled: The user stopped.
        """
        call = Call(
            "PUT batch",
            "PUT",
            f"{self._path}/batches/{batch.sequence}",
            {"object": batch.object},
            batch.content,
            {
                "Content-Type": "application/x-ndjson",
                "Content-Encoding": "gzip",
                "Idempotency-Key": batch.key,
            },
            _JUDGED,
        )
        answer = self._sent(call)
        if answer.status < 300:
            return Taken()
        word, problem = _problem(answer)
        if answer.status == 413:
            return TooLarge()
        if word == "too-far-ahead":
            return TooFarAhead()
        if word == "sequence-taken" and (
            problem.get("key") == batch.key or problem.get("key") in batch.former
        ):
            return Taken()
        raise _refused(call.name, answer)

    def key_of(self, sequence: int) -> str:
        """The key of the batch that the receiver holds under a number; empty where it holds none.

        Raises:
            ArmaticError: As :meth:`declare`.
            Cancelled: The user stopped.
        """
        call = Call("GET batch", "GET", f"{self._path}/batches/{sequence}", expected=_JUDGED)
        answer = self._sent(call)
        if answer.status == 404 and _problem(answer)[0] == "batch-unknown":
            return ""
        if answer.status >= 300:
            raise _refused(call.name, answer)
        document = _object(call.name, answer.document)
        return str(document.get("key"))

    def check(self, through: int, ours: Holdings) -> Holdings:
        """What the receiver holds after a batch; it is told what we hold.

        Raises:
            ArmaticError: As :meth:`declare`.
            Cancelled: The user stopped.
        """
        body = json.dumps({"through": through, "objects": ours.document()}).encode()
        path = f"{self._path}/checks"
        call = Call("POST check", "POST", path, body=body, headers=_JSON, expected=_JUDGED)
        document = self._good(call)
        try:
            return Holdings.read(document["objects"])
        except (KeyError, TypeError, ValueError, InvalidOperation) as error:
            raise _unexpected(call.name) from error

    def _good(self, call: Call) -> Mapping[str, Json]:
        answer = self._sent(call)
        if answer.status >= 300:
            raise _refused(call.name, answer)
        return _object(call.name, answer.document)


def _position(name: str, document: Mapping[str, Json]) -> Position:
    limits, ahead = document.get("limits"), document.get("ahead")
    try:
        if not isinstance(limits, dict) or not isinstance(ahead, list):
            raise TypeError
        return Position(
            _number(document["complete_through"]),
            tuple(_number(one) for one in ahead),
            Limits(
                max(1, _number(limits["max_batch_bytes"])),
                max(1, _number(limits["max_batch_records"])),
                _number(limits["max_ahead"]),
            ),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _unexpected(name) from error


def _number(value: Json) -> int:
    """An integer of an answer, whose numbers are read as their digits."""
    if not isinstance(value, str) or not value.isascii() or not value.isdigit() or len(value) > 18:
        raise ValueError("no number")
    return int(value)


def _object(name: str, document: Json) -> Mapping[str, Json]:
    if not isinstance(document, dict):
        raise _unexpected(name)
    return document


def _unexpected(name: str) -> ArmaticError:
    return ArmaticError.of("unexpected", function=name, detail="An answer of another form than proposed")


def _problem(answer: Answer) -> tuple[str, Mapping[str, Json]]:
    """The word of a problem document, and the document; empty where it is none of the proposal."""
    document = answer.document if isinstance(answer.document, dict) else {}
    kind = document.get("type")
    return (kind.removeprefix(_TYPE) if isinstance(kind, str) and kind.startswith(_TYPE) else ""), document


def _refused(name: str, answer: Answer) -> ArmaticError:
    word, problem = _problem(answer)
    if answer.status == 404 and word != "stream-unknown":
        return ArmaticError.of("intake_absent", function=name, http_status=404)
    line = problem.get("line")
    where = f"line {line}" if isinstance(line, str) and line.isdigit() else ""
    detail = " ".join(part for part in (word if word in _WORDS else "", where) if part)
    return ArmaticError.of(
        _KINDS.get(word, "intake_refused"), function=name, http_status=answer.status, detail=detail
    )


#: What may be told of a refusal: words of the proposal, never what a server made up.
_WORDS: Final = frozenset(
    {*_KINDS, "malformed", "batch-unknown", "too-far-ahead", "too-large", "other-media", "not-as-declared",
     "key-differs"}
)  # fmt: skip
