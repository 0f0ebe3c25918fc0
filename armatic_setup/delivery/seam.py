"""The seam: synced data leaves this program through a :class:`Destination`, and in no other way.

There are three. The local database (``local``) is the default: the data is there already. The portable
export (``portable``) is a folder or ZIP file. The intake (``intake_destination``) is a proposal to Armatic.

A destination reads the file by itself, since each needs it otherwise: the export as one stream of one
moment, the intake as what changed since the last time. What they have in common is here.

- **Schema.** Every destination tells the same objects and fields, in the same order (:func:`schemas`).
- **Rows.** Values are those of the file: amounts are decimal text, never floating point; NULL is not an
  empty text. A batch that is sent apart is a ``sync.outbox.Batch``.
- **Deletions.** A destination that takes the whole file takes the place of what it took before, so what is
  not there is gone. One that takes changes is told each deletion: the outbox holds it as an entry.
- **Resuming.** Broken off anywhere, the next delivery goes on; nothing counts as delivered before it is.
- **Totals.** At the end both sides are compared (``totals``); a difference is part of the outcome, no error.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.totals import Disagreement
from armatic_setup.guide.objects import FieldKind, SyncObject
from armatic_setup.sync.receivables import CURRENCY
from armatic_setup.sync.store import Store


@dataclass(frozen=True, slots=True)
class FieldSchema:
    """One field.

    Attributes:
        name: The gateway's name.
    """

    name: str
    kind: FieldKind


@dataclass(frozen=True, slots=True)
class ObjectSchema:
    """One object, as the file has it.

    Attributes:
        name: The gateway's name.
        label: As the user reads it.
        table: Its table in the file.
        fields: In their order, the key first.
        currency: The field with the currency of its amounts; empty where it has none.
        header: For lines: the object they belong to, if it is delivered too; otherwise empty.
        header_key: For lines: the field with the key of their header.
    """

    name: str
    label: str
    table: str
    fields: tuple[FieldSchema, ...]
    currency: str = ""
    header: str = ""
    header_key: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a delivery is.

    Attributes:
        object: What is being delivered; empty where several are at a time.
        done: Records delivered so far, those of before an interruption included.
        total: Records that there are to deliver.
    """

    object: str
    done: int
    total: int

    @property
    def fraction(self) -> float:
        """From 0 to 1."""
        return self.done / self.total if self.total else 1.0


@dataclass(frozen=True, slots=True)
class Standing:
    """What a destination has taken, as far as this computer knows; nobody is asked.

    Attributes:
        taken: Records it has.
        waiting: Records that the next delivery would bring.
    """

    taken: int
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a delivery came to.

    Attributes:
        records: Records that the destination holds now.
        delivered: Of these, records that this delivery brought.
        differences: Figures that are not the same on both sides.
    """

    records: int
    delivered: int
    differences: tuple[Disagreement, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether all totals do."""
        return not self.differences


Emit = Callable[[Progress], None]


class Destination(Protocol):
    """Somewhere that synced data goes."""

    def standing(self, store: Store, objects: Sequence[SyncObject]) -> Standing:
        """What it has taken of a file.

        Raises:
            StoreError: The file cannot be read.
        """

    def deliver(
        self, store: Store, objects: Sequence[SyncObject], *, emit: Emit, cancel: CancelToken
    ) -> Outcome:
        """Bring it what is due, everything the first time, and compare.

        Args:
            store: Of one company and entity.
            objects: The objects, names before what refers to them.
            emit: Told how far it is, in this thread.
            cancel: Ends it at once; the next delivery goes on.

        Raises:
            SetupError: It cannot be delivered; what was taken stays taken.
            Cancelled: The user stopped.
        """


def schemas(store: Store, objects: Sequence[SyncObject]) -> tuple[ObjectSchema, ...]:
    """The objects that the file has tables for.

    Raises:
        StoreError: The file cannot be read.
    """
    present = {one.name: fields for one in objects if (fields := store.outbox.fields(one))}
    return tuple(_schema(one, present[one.name], present.keys()) for one in objects if one.name in present)


def _schema(one: SyncObject, fields: Sequence[str], names: Collection[str]) -> ObjectSchema:
    lines = one.header_key in fields and one.header in names
    return ObjectSchema(
        name=one.name,
        label=one.label,
        table=one.table,
        fields=tuple(FieldSchema(field, one.fields[field]) for field in fields),
        currency=CURRENCY if CURRENCY in fields else "",
        header=one.header if lines else "",
        header_key=one.header_key if lines else "",
    )
