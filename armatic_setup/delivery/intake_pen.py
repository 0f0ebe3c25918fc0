"""Records as the proposed intake takes them: JSON Lines, compressed, with a key made of their content."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from armatic_setup.guide.objects import KEY, FieldKind, SyncObject
from armatic_setup.sync.outbox import Batch
from armatic_setup.sync.values import Value

#: Higher levels take several times as long and save a few per cent of such lines.
_LEVEL: Final = 3
_ENCODE: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class JsonPen:
    """Writes the batches of one object.

    Args:
        stream: Part of each key.
        target: The object.
        fields: The fields of the rows, in their order.
    """

    def __init__(self, stream: str, target: SyncObject, fields: Sequence[str]) -> None:
        self._stream = stream
        self._fields = tuple(fields)
        self._truths = tuple(field for field in fields if target.fields[field] is FieldKind.BOOLEAN)

    def line(self, recordno: int, row: Sequence[Value] | None) -> bytes:
        """One record; what is null is left out."""
        if row is None:
            return b'{"delete":%d}\n' % recordno
        named: dict[str, Any] = {
            field: value for field, value in zip(self._fields, row, strict=True) if value is not None
        }
        for field in self._truths:
            if field in named:
                named[field] = bool(named[field])
        return _ENCODE({"put": named}).encode() + b"\n"

    def seal(self, sequence: int, object_name: str, lines: Sequence[bytes]) -> Batch:
        """The batch of these lines."""
        return sealed(self._stream, sequence, object_name, lines)


def sealed(stream: str, sequence: int, object_name: str, lines: Sequence[bytes]) -> Batch:
    """The batch of these lines. The same lines under the same number always give the same key."""
    content = b"".join(lines)
    said = f"{stream}\n{sequence}\n{object_name}\n".encode()
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, 31)
    return Batch(
        sequence=sequence,
        object=object_name,
        key=hashlib.sha256(said + content).hexdigest(),
        records=len(lines),
        size=len(content),
        content=packer.compress(content) + packer.flush(),
    )


@dataclass(frozen=True, slots=True)
class Half:
    """What becomes of a batch that is too large.

    Attributes:
        batch: Its first half, under the same number.
        left_out: The records of the other.
    """

    batch: Batch
    left_out: tuple[int, ...]


def halved(stream: str, batch: Batch) -> Half | None:
    """The first half of a batch; None where it is a single record."""
    lines = zlib.decompress(batch.content, 31).splitlines(keepends=True)
    if len(lines) < 2:
        return None
    kept, others = lines[: len(lines) // 2], lines[len(lines) // 2 :]
    smaller = sealed(stream, batch.sequence, batch.object, kept)
    return Half(replace(smaller, former=(*batch.former, batch.key)), tuple(_keys(others)))


def _keys(lines: Iterable[bytes]) -> Iterable[int]:
    for line in lines:
        record = json.loads(line)
        yield record["delete"] if "delete" in record else record["put"][KEY]
