"""A program: reads each document in a process of its own and prints what that cost at its peak.

One line for each: kind, bytes read, bytes of memory, name. A first, empty one says what everybody costs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator

from tests.hostile.documents import DOCUMENTS, Document
from tests.hostile.oracle import ask, unpacked

_NOTHING = Document(lambda: [b""], "Unreadable.empty")


class _Counted:
    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        self.size = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.size += len(piece)
            yield piece


def weigh(document: Document) -> tuple[str, int, int]:
    """The outcome, the bytes read and the peak of the memory, in a new process."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        pieces = _Counted(document.pieces())
        outcome = ask(document.question, unpacked(pieces, document.encoding))
        os.write(writing, f"{outcome.kind} {pieces.size}".encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        kind, size = answer.read().split() or ("died", "0")
    _, _, usage = os.wait4(child, 0)
    return kind, int(size), usage.ru_maxrss * 1024


def main() -> None:
    everybody = weigh(_NOTHING)[2]
    for name, document in DOCUMENTS.items():
        kind, size, peak = weigh(document)
        sys.stdout.write(f"{kind}\t{size}\t{max(0, peak - everybody)}\t{name}\n")


if __name__ == "__main__":
    main()
