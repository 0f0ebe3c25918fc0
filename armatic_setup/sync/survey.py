"""Ask the gateway what there is to read: which fields, how many rows, and whether this user may."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol, TypeAlias

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.decoding import object_definition
from armatic_setup.gateway.errors import OperationRefused
from armatic_setup.gateway.functions import Lookup, Query
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync.bookmark import Bookmark
from armatic_setup.sync.events import Emit, FieldDropped
from armatic_setup.sync.plan import PlannedPass, beyond, condition, next_pass, wanted_fields
from armatic_setup.sync.refusals import Refusal, refusal, refused_field
from armatic_setup.sync.values import UserForms

#: Objects asked about in one request. Each is a count over a whole object, and the answer must not take so
#: long that the line is cut.
_OBJECTS_A_REQUEST: Final = 8


@dataclass(frozen=True, slots=True)
class UpToDate:
    """An object that this run has read already, before it was interrupted."""

    target: SyncObject
    position: Bookmark


@dataclass(frozen=True, slots=True)
class Refused:
    """An object that cannot be read."""

    target: SyncObject
    error: OperationRefused


Finding: TypeAlias = PlannedPass | UpToDate | Refused


class Bookmarks(Protocol):
    """Where the positions of the objects are kept; a ``Store``, or the memory of a mere forecast."""

    def bookmark(self, name: str) -> Bookmark | None:
        """Where the reading of an object stands, or None before its first pass."""

    def set_bookmark(self, bookmark: Bookmark) -> None:
        """Keep a position."""


class Surveyor:
    """Finds out what to read next.

    Args:
        gateway: Whom to ask.
        store: Where the bookmarks are.
        forms: How this user's dates are written.
        run: The run that goes on or begins.
        now: Intacct's clock when this process signed in.
        emit: Told of fields that are left out.
        cancel: Asked between requests.
    """

    def __init__(
        self,
        gateway: Gateway,
        store: Bookmarks,
        forms: UserForms,
        run: int,
        now: datetime,
        emit: Emit,
        cancel: CancelToken,
    ) -> None:
        self._gateway = gateway
        self._store = store
        self._forms = forms
        self._run = run
        self._now = now
        self._emit = emit
        self._cancel = cancel

    def survey(self, targets: Sequence[SyncObject]) -> list[Finding]:
        """What to do about each object, in their order.

        Counting also proves the permission: ``lookup`` works without one.

        Raises:
            GatewayError: The gateway does not answer.
        """
        findings: list[Finding] = []
        for start in range(0, len(targets), _OBJECTS_A_REQUEST):
            self._cancel.check()
            findings.extend(self._survey_some(targets[start : start + _OBJECTS_A_REQUEST]))
        return findings

    def again(self, target: SyncObject, fields: tuple[str, ...]) -> Finding:
        """What to do about one object after its bookmark has changed.

        Raises:
            GatewayError: The gateway does not answer.
        """
        position = self._position(target, fields)
        if position is None:
            return self._up_to_date(target)
        try:
            return PlannedPass(target, position, self._gateway.query(self._probe(target, position)).total)
        except OperationRefused as error:
            return Refused(target, error)

    def drop_field(self, position: Bookmark, field: str) -> None:
        """Remember that a field has to be left out, and tell it."""
        kept = tuple(name for name in position.fields if name != field)
        self._store.set_bookmark(replace(position, fields=kept, refused=(*position.refused, field)))
        self._emit(FieldDropped(position.object, field))

    def _survey_some(self, targets: Sequence[SyncObject]) -> Iterator[Finding]:
        fields = self._fields(targets)
        positions = {target.name: self._position(target, fields[target.name]) for target in targets}
        results = self._gateway.call(*(self._probe(target, positions[target.name]) for target in targets))
        for target, result in zip(targets, results, strict=True):
            position = positions[target.name]
            if result.error is not None and refusal(result.error.fault) is not Refusal.OTHER:
                yield Refused(target, result.error)
            elif position is None:
                yield self._up_to_date(target)
            elif result.page is not None:
                yield PlannedPass(target, position, result.page.total)
            else:
                # A refusal without a reason may pass, and a field that cannot be filtered by is left out.
                if result.error and (field := refused_field(result.error.fault, position.fields)):
                    self.drop_field(position, field)
                yield self.again(target, fields[target.name])

    def _fields(self, targets: Sequence[SyncObject]) -> dict[str, tuple[str, ...]]:
        """The fields to read of each object."""
        results = self._gateway.call(*(Lookup(target.name) for target in targets))
        fields = {}
        for target, result in zip(targets, results, strict=True):
            if result.data is not None:
                listed = object_definition(target.name, result.data).fields
                fields[target.name] = wanted_fields(target, listed)
            else:
                fields[target.name] = tuple(target.fields)  # counting will tell why
        return fields

    def _position(self, target: SyncObject, fields: tuple[str, ...]) -> Bookmark | None:
        previous = self._store.bookmark(target.name)
        refused = previous.refused if previous else ()
        kept = tuple(field for field in fields if field not in refused)
        return next_pass(target, kept, previous, self._run, self._now)

    def _probe(self, target: SyncObject, position: Bookmark | None) -> Query:
        """A query whose total is the number of rows a pass still has to read; without one, of all rows."""
        where = None
        if position is not None:
            where = beyond(position.last_key, condition(target, position, self._forms))
        return Query(target.name, (KEY,), where=where, page_size=1)

    def _up_to_date(self, target: SyncObject) -> UpToDate:
        position = self._store.bookmark(target.name)
        assert position is not None
        return UpToDate(target, position)
