"""The proposed intake at the practice Armatic: ``docs/armatic-intake.openapi.yaml``, and what it received.

Armatic has no such interface. This is what a receiver that keeps to the proposal would do.
"""

from __future__ import annotations

import hashlib
import threading
import zlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from armatic_setup.practice.armatic.intake_lines import (
    Row,
    is_stream,
    read_declaration,
    read_json,
    read_lines,
)
from armatic_setup.practice.armatic.intake_refusal import IntakeRefusedError, refuse, told
from armatic_setup.practice.armatic.intake_stream import Stream, TakenBatch
from armatic_setup.practice.armatic.routes import Request, Routes
from armatic_setup.practice.line_faults import Reply

_LARGEST_SEQUENCE: Final = 2**53 - 1
#: Bytes of a declaration or of totals.
_DOCUMENT: Final = 4 * 1024 * 1024
#: Bytes of a batch on the line. Compressed or not, it is judged by `Limits` after that.
_ON_THE_LINE: Final = 32 * 1024 * 1024


@dataclass(slots=True)
class Limits:
    """What is taken at a time; may change while it runs."""

    max_batch_bytes: int = 2 * 1024 * 1024
    max_batch_records: int = 5_000
    max_ahead: int = 3


class Intake:
    """Takes streams in. Safe to use from several threads.

    Attributes:
        limits: What is taken at a time.
        forbidden: Companies that the token is not for.
        streams: What was received, by stream; those that were replaced are gone.
    """

    def __init__(self) -> None:
        self.limits = Limits()
        self.forbidden: set[str] = set()
        self.streams: dict[str, Stream] = {}
        self._ended: set[str] = set()
        self._lock = threading.RLock()

    def add_to(self, routes: Routes) -> None:
        """Answer the requests of the proposal."""
        stream, batch = "/intake/v1/streams/{stream}", "/intake/v1/streams/{stream}/batches/{sequence}"
        for name, method, path, answer, most in (
            ("declare", "PUT", stream, self._declare, _DOCUMENT),
            ("position", "GET", stream, self._position, _DOCUMENT),
            ("deliver", "PUT", batch, self._deliver, _ON_THE_LINE),
            ("batch", "GET", batch, self._batch, _DOCUMENT),
            ("check", "POST", f"{stream}/checks", self._check, _DOCUMENT),
        ):
            routes.add(name, method, path, _guarded(answer), most=most, refuse=refuse)

    def of_company(self, company_id: str, entity_id: str = "") -> Stream | None:
        """The stream that stands for a company and entity."""
        whose = company_id.casefold(), entity_id.casefold()
        with self._lock:
            return next((one for one in self.streams.values() if one.declared.whose == whose), None)

    def rows(self, company_id: str, entity_id: str = "") -> Mapping[str, Mapping[int, Row]]:
        """What was received of a company and entity, by object and key."""
        stream = self.of_company(company_id, entity_id)
        return {} if stream is None else stream.rows

    # Requests ---------------------------------------------------------------------------------------------

    def _declare(self, request: Request) -> Reply:
        name = self._name(request)
        _of_media(request, "application/json")
        declared = read_declaration(read_json(request.body))
        if declared.company_id in self.forbidden:
            raise IntakeRefusedError("forbidden")
        with self._lock:
            if name in self._ended:
                raise IntakeRefusedError("stream-ended")
            if (known := self.streams.get(name)) is not None:
                if objection := declared.takes_back(known.declared):
                    raise IntakeRefusedError("schema-conflict", objection)
                known.declared = declared
                return self._told(known, 200)
            current = self.of_company(*declared.whose)
            if current is not None:
                if declared.replaces != current.name:
                    raise IntakeRefusedError("company-taken", current=current.name)
                del self.streams[current.name]
                self._ended.add(current.name)
            stream = self.streams[name] = Stream(name, declared)
            return self._told(stream, 201)

    def _position(self, request: Request) -> Reply:
        with self._lock:
            return self._told(self._stream(request), 200)

    def _batch(self, request: Request) -> Reply:
        sequence = _sequence(request)
        with self._lock:
            taken = self._stream(request).batches.get(sequence)
        if taken is None:
            raise IntakeRefusedError("batch-unknown")
        return told({"sequence": sequence, **asdict(taken)})

    def _deliver(self, request: Request) -> Reply:
        sequence = _sequence(request)
        key, name = request.headers.get("idempotency-key", ""), request.first("object")
        if len(key) != 64 or not set(key) <= set("0123456789abcdef"):
            raise IntakeRefusedError("malformed", "no Idempotency-Key")
        if not name:
            raise IntakeRefusedError("malformed", "no object")
        with self._lock:
            stream = self._stream(request)
            if stream.knows(sequence, key):
                return self._acknowledged(stream, sequence, 200)
            if sequence > stream.complete_through + 1 + self.limits.max_ahead:
                raise IntakeRefusedError("too-far-ahead")
            declared = stream.declared.objects.get(name)
        _of_media(request, "application/x-ndjson")
        content = self._unpacked(request)
        if declared is None:
            raise IntakeRefusedError("not-as-declared", "an object that is not declared")
        said = f"{stream.name}\n{sequence}\n{name}\n".encode("utf-8", "surrogatepass")
        if hashlib.sha256(said + content).hexdigest() != key:
            raise IntakeRefusedError("key-differs")
        if content.count(b"\n") > self.limits.max_batch_records:
            raise self._too_large()
        records = read_lines(content, declared)
        with self._lock:
            if self.streams.get(stream.name) is not stream:
                raise IntakeRefusedError("stream-ended")
            if stream.knows(sequence, key):  # the same came twice at the same time
                return self._acknowledged(stream, sequence, 200)
            stream.take(sequence, TakenBatch(name, key, len(records)), records)
            return self._acknowledged(stream, sequence, 201)

    def _check(self, request: Request) -> Reply:
        with self._lock:
            stream = self._stream(request)
            _of_media(request, "application/json")
            through, theirs = _holdings(read_json(request.body))
            if through != stream.complete_through or stream.ahead:
                raise IntakeRefusedError("position-differs")
            if set(theirs) != set(stream.declared.objects):
                raise IntakeRefusedError("not-as-declared", "other objects than declared")
            ours = {name: (len(stream.rows[name]), stream.totals(name)) for name in stream.declared.objects}
            return told({"through": through, "agrees": theirs == ours, "objects": stream.holdings()})

    # What they share --------------------------------------------------------------------------------------

    def _name(self, request: Request) -> str:
        name = request.parts["stream"]
        if not is_stream(name):
            raise IntakeRefusedError("malformed", "no name of a stream")
        return name

    def _stream(self, request: Request) -> Stream:
        name = self._name(request)
        if name in self._ended:
            raise IntakeRefusedError("stream-ended")
        if name not in self.streams:
            raise IntakeRefusedError("stream-unknown")
        return self.streams[name]

    def _told(self, stream: Stream, status: int) -> Reply:
        return told(
            {
                "stream": stream.name,
                "company_id": stream.declared.company_id,
                "entity_id": stream.declared.entity_id,
                "complete_through": stream.complete_through,
                "ahead": stream.ahead,
                "limits": asdict(self.limits),
            },
            status,
        )

    def _acknowledged(self, stream: Stream, sequence: int, status: int) -> Reply:
        key = stream.batches[sequence].key
        return told({"sequence": sequence, "key": key, "complete_through": stream.complete_through}, status)

    def _too_large(self) -> IntakeRefusedError:
        return IntakeRefusedError("too-large", limits=asdict(self.limits))

    def _unpacked(self, request: Request) -> bytes:
        most = self.limits.max_batch_bytes
        encoding = request.headers.get("content-encoding", "identity").strip().lower()
        content = request.body
        if encoding == "gzip":
            unpacker = zlib.decompressobj(31)
            try:
                content = unpacker.decompress(content, most + 1)
            except zlib.error as error:
                raise IntakeRefusedError("malformed", "damaged compression") from error
            if len(content) <= most and (not unpacker.eof or unpacker.unused_data):
                raise IntakeRefusedError("malformed", "damaged compression")
        elif encoding != "identity":
            raise IntakeRefusedError("other-media", "another compression")
        if len(content) > most:
            raise self._too_large()
        return content


def _guarded(answer: Callable[[Request], Reply]) -> Callable[[Request], Reply]:
    def guarded(request: Request) -> Reply:
        try:
            return answer(request)
        except IntakeRefusedError as refused:
            return refused.reply()

    return guarded


def _sequence(request: Request) -> int:
    text = request.parts["sequence"]
    plain = text.isascii() and text.isdigit() and not text.startswith("0") and len(text) <= 16
    if not plain or int(text) > _LARGEST_SEQUENCE:
        raise IntakeRefusedError("malformed", "no number of a batch")
    return int(text)


def _of_media(request: Request, wanted: str) -> None:
    kind, *parameters = request.headers.get("content-type", "").lower().split(";")
    charsets = [value.strip() for value in parameters if value.strip().startswith("charset=")]
    if kind.strip() != wanted or any(value not in ("charset=utf-8", 'charset="utf-8"') for value in charsets):
        raise IntakeRefusedError("other-media")


_Totals = dict[tuple[str, str], Decimal]


def _holdings(document: Any) -> tuple[int, dict[str, tuple[int, _Totals]]]:
    """What the sender says that it holds."""
    match document:
        case {"through": int(through), "objects": [*entries]} if type(through) is int and through >= 0:
            if not entries:
                raise IntakeRefusedError("not-as-declared", "no objects")
            return through, dict(map(_object_totals, entries))
    raise IntakeRefusedError("not-as-declared", "no holdings")


def _object_totals(entry: Any) -> tuple[str, tuple[int, _Totals]]:
    match entry:
        case {"name": str(name), "records": int(records), "totals": [*totals]} if type(records) is int:
            return name, (records, dict(map(_total, totals)))
    raise IntakeRefusedError("not-as-declared", "no totals of an object")


def _total(entry: Any) -> tuple[tuple[str, str], Decimal]:
    match entry:
        case {"field": str(field), "currency": str(currency), "total": str(total)}:
            try:
                return (field, currency), Decimal(total)
            except InvalidOperation as error:
                raise IntakeRefusedError("not-as-declared", "no decimal") from error
    raise IntakeRefusedError("not-as-declared", "no total")
