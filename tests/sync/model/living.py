"""A practice company that is changed at random and remembers every state its records have had."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.objects import KEY, FieldKind
from armatic_setup.practice import CompanySize, PracticeCompany
from armatic_setup.practice.company import SPECS
from armatic_setup.practice.schema import DataType
from armatic_setup.practice.values import Value, value_of
from tests.sync.practice import _stored as stored

CATALOGUE: Final[Catalogue] = load_catalogue()
NAMES: Final = tuple(target.name for target in CATALOGUE.objects)
NOON: Final = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
#: Header, its lines, and the field of a line that names the header.
FAMILIES: Final = (
    ("ARINVOICE", "ARINVOICEITEM", "RECORDKEY"),
    ("ARPYMT", "ARPYMTDETAIL", "PAYMENTKEY"),
    ("SODOCUMENT", "SODOCUMENTENTRY", "DOCHDRNO"),
)
#: What an edit writes into: fields that any text or amount may stand in.
_FREE_TEXT: Final = frozenset({
    "NAME", "TITLE", "DESCRIPTION", "MEMO", "ENTRYDESCRIPTION", "BANKNAME", "CONTACTNAME", "COMPANYNAME",
    "DOCNUMBER", "ITEMDESC", "PONUMBER", "EXTENDED_DESCRIPTION", "DOCID", "PAYERNAME",
})  # fmt: skip
Record = tuple[object, ...]
Absent: Final[Record] = ()


@lru_cache
def template() -> tuple[PracticeCompany, Mapping[str, Mapping[int, Record]]]:
    """The company that all others begin as, and its records as the store has to hold them."""
    company = PracticeCompany(CompanySize(customers=3, invoices=12), seed=7, clock=lambda: NOON)
    return company, {name: _records(company, name) for name in NAMES}


@lru_cache
def fields_of(name: str) -> tuple[str, ...]:
    """The fields of an object that are compared: those it keeps itself, the key first.

    What it shows of related records changes without its own time stamp, so it is as of the last reading.
    """
    spec = SPECS[name]
    own = {field.name for field in spec.fields if not field.joined}
    return tuple(field for field in CATALOGUE.object(name).fields if field in own)


@lru_cache
def _plan(name: str) -> tuple[tuple[int, DataType, FieldKind], ...]:
    """Where in a stored row each compared field stands, and what it is."""
    spec, kinds = SPECS[name], CATALOGUE.object(name).fields
    types = {field.name: field.datatype for field in spec.fields}
    return tuple((spec.index[field], types[field], kinds[field]) for field in fields_of(name))


def record_of(company: PracticeCompany, name: str, key: int) -> Record:
    """A record as the store has to hold it."""
    row = company.table(name).get(key)
    if row is None:
        return Absent
    return tuple(stored(value_of(datatype, row[at]), kind) for at, datatype, kind in _plan(name))


def _records(company: PracticeCompany, name: str) -> dict[int, Record]:
    keys = [int(str(row[KEY])) for row in company.iter_rows(name)]
    return {key: record_of(company, name, key) for key in keys}


class Clock:
    """The company's time."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@dataclass(slots=True)
class _Pending:
    """A change that has its stamp already and can be seen only from a time on."""

    at: datetime
    apply: Callable[[], None]


class LivingCompany:
    """The company of one schedule. Not locked: changes happen one at a time.

    Attributes:
        company: What the practice gateway serves.
        versions: By object and key: every state since the beginning, the first one included.
        families: By header object and key: every state of the header with its lines.
    """

    def __init__(self, names: Iterable[str]) -> None:
        base, self._first = template()
        self.clock = Clock()
        self.company = base.twin()
        self.company.clock = self.clock
        self.names = tuple(names)
        self.versions: dict[tuple[str, int], list[Record]] = {}
        self.families: dict[tuple[str, int], list[tuple[Record, frozenset[Record]]]] = {}
        self._next: dict[str, int] = {}
        self._pending: list[_Pending] = []

    # What is true

    def now(self, name: str) -> dict[int, Record]:
        """The records of an object as they are."""
        changed = {key: states[-1] for (of, key), states in self.versions.items() if of == name}
        return {key: one for key, one in {**self._first[name], **changed}.items() if one != Absent}

    def ever(self, name: str, key: int) -> list[Record]:
        """Every state a record has had."""
        known = self.versions.get((name, key))
        return known if known is not None else [self._first[name].get(key, Absent)]

    def counted(self) -> dict[tuple[str, int], int]:
        """How many states each record has had that has ever changed."""
        return {record: len(states) for record, states in self.versions.items()}

    def family_ever(self, header: str, key: int) -> list[tuple[Record, frozenset[Record]]]:
        """Every state a header with its lines has had."""
        return self.families.get((header, key)) or [self._family(header, key)]

    def _family(self, header: str, key: int) -> tuple[Record, frozenset[Record]]:
        lines, field = next((line, field) for head, line, field in FAMILIES if head == header)
        at = fields_of(lines).index(field)
        mine = frozenset(record for record in self.now(lines).values() if record[at] == key)
        return self.ever(header, key)[-1], mine

    # What happens

    def change(self, kind: str, name: str, salt: int) -> None:
        """Let something happen to a random record of an object, all of it at one moment."""
        dice = random.Random(f"{kind}/{name}/{salt}")
        with self.company.lock:
            getattr(self, f"_{kind}")(name, dice)

    def pass_time(self, minutes: float) -> None:
        """Move the clock; what was hidden until then shows."""
        self.clock.now += timedelta(minutes=minutes)
        self._show(self.clock.now)

    def settle(self) -> None:
        """Show everything that is still hidden."""
        self._show(None)

    def _show(self, until: datetime | None) -> None:
        ready = [one for one in self._pending if until is None or one.at <= until]
        self._pending = [one for one in self._pending if one not in ready]
        with self.company.lock:
            for one in ready:
                one.apply()

    # The kinds of changes

    def _edit(self, name: str, dice: random.Random) -> None:
        if key := self._any(name, dice):
            self._touch(name, {key: self._values(name, dice)})

    def _add(self, name: str, dice: random.Random) -> None:
        self._touch(name, {self._new_key(name): self._values(name, dice)})

    def _add_unstamped(self, name: str, dice: random.Random) -> None:
        values = {**self._values(name, dice), "WHENMODIFIED": None}
        if dice.random() < 0.3:
            values[CATALOGUE.object(name).created] = None
        self._touch(name, {self._new_key(name): values})

    def _late_edit(self, name: str, dice: random.Random) -> None:
        key, values, stamp = self._any(name, dice), self._values(name, dice), self.clock.now
        if not key:
            return

        def apply() -> None:
            if self.company.table(name).get(key):
                self._touch(name, {key: {**values, "WHENMODIFIED": stamp}})

        self._pending.append(_Pending(stamp + timedelta(minutes=dice.randint(1, 115)), apply))

    def _late_add(self, name: str, dice: random.Random) -> None:
        key, values, stamp = self._new_key(name), self._values(name, dice), self.clock.now
        stamps = {"WHENMODIFIED": stamp, CATALOGUE.object(name).created: stamp}

        def apply() -> None:
            self._touch(name, {key: {**values, **stamps}})

        self._pending.append(_Pending(stamp + timedelta(minutes=dice.randint(1, 115)), apply))

    def _drop(self, name: str, dice: random.Random) -> None:
        if key := self._any(name, dice):
            self._touch(name, {key: None}, audit=dice.randrange(3))

    def _edit_family(self, name: str, dice: random.Random) -> None:
        """A header is saved with its lines: some changed, one gone, one new; not all of them are stamped."""
        header, lines, field = dice.choice(FAMILIES)
        key = self._any(header, dice)
        if not key:
            return
        mine = self._lines_of(header, key)
        changes: dict[int, dict[str, Value] | None] = {}
        for line in mine:
            changes[line] = self._values(lines, dice)
            if dice.random() < 0.5:  # the header alone is stamped
                row = self.company.table(lines).get(line)
                spec = self.company.objects[lines]
                assert row is not None
                changes[line]["WHENMODIFIED"] = value_of(DataType.TIMESTAMP, row[spec.index["WHENMODIFIED"]])
        if mine and dice.random() < 0.4:
            changes[dice.choice(mine)] = None
        if dice.random() < 0.4:
            changes[self._new_key(lines)] = {**self._values(lines, dice), field: key}
        stamped = {} if dice.random() < 0.7 else {"WHENMODIFIED": self._stamp_of(header, key)}
        if not changes or any(values is None or "WHENMODIFIED" in values for values in changes.values()):
            stamped = {}  # then nothing at all would tell of it
        self._touch(
            header, {key: {**self._values(header, dice, text_only=bool(stamped)), **stamped}}, lines, changes
        )

    def _drop_family(self, name: str, dice: random.Random) -> None:
        """A header goes with its lines, and the audit history tells of the header alone."""
        header, lines, _ = dice.choice(FAMILIES)
        if key := self._any(header, dice):
            gone = dict.fromkeys(self._lines_of(header, key))
            self._touch(header, {key: None}, lines, gone, audit=dice.randrange(2))

    def _recreate(self, name: str, dice: random.Random) -> None:
        """Order Entry makes an invoice anew: the same number under a new RECORDNO, with new lines."""
        header, lines, field = FAMILIES[0]
        old = self._any(header, dice)
        if not old:
            return
        new, kept = self._new_key(header), self._own_values(header, old)
        lines_before = self._lines_of(header, old)
        remade = {
            self._new_key(lines): {**self._own_values(lines, line), field: new} for line in lines_before
        }
        gone: dict[int, dict[str, Value] | None] = dict.fromkeys(lines_before)
        self._touch(header, {old: None, new: kept}, lines, {**gone, **remade}, audit=dice.randrange(2))

    # How they happen

    def _touch(
        self,
        name: str,
        changes: Mapping[int, Mapping[str, Value] | None],
        lines: str = "",
        line_changes: Mapping[int, Mapping[str, Value] | None] = {},
        *,
        audit: int = 0,
    ) -> None:
        """Save or delete records at one moment, and remember what they and their families are now."""
        affected = self._headers_of(name, changes) | self._headers_of(lines, line_changes)
        for family in affected:
            self.families.setdefault(family, [self._family(*family)])
        for of, some in ((name, changes), (lines, line_changes)):
            for key, values in some.items():
                self.versions.setdefault((of, key), [self._first[of].get(key, Absent)])
                self._save(of, key, values, audit if of == name else -1)
                self.versions[of, key].append(record_of(self.company, of, key))
        affected |= self._headers_of(name, changes) | self._headers_of(lines, line_changes)
        for family in affected:
            self.families.setdefault(family, []).append(self._family(*family))

    def _save(self, name: str, key: int, values: Mapping[str, Value] | None, audit: int) -> None:
        row = self.company.table(name).get(key)
        if values is None:
            forms = (None, str(key), f"{key}--REC")
            self.company.delete(name, key, audit_key=forms[max(audit, 0)])
            if audit < 0:  # lines that go with their header leave no trace of their own
                table = self.company.table("AUDITHISTORY")
                table.remove(table.next_key() - 1)
        elif row is None:
            self.company.insert(name, {**values, KEY: key})
        else:
            self.company.update(name, key, values)

    def _headers_of(self, name: str, changes: Mapping[int, object]) -> set[tuple[str, int]]:
        found = set()
        for header, lines, field in FAMILIES:
            if name == header:
                found |= {(header, key) for key in changes}
            if name == lines:
                at = self.company.objects[lines].index[field]
                rows = (self.company.table(lines).get(key) for key in changes)
                found |= {(header, owner) for row in rows if row and isinstance(owner := row[at], int)}
        return found

    # What is chosen

    def _any(self, name: str, dice: random.Random) -> int:
        keys = [
            key for block in self.company.table(name).blocks() for key in self.company.table(name).keys(block)
        ]
        return dice.choice(keys) if keys else 0

    def _lines_of(self, header: str, key: int) -> list[int]:
        lines, field = next((lines, field) for head, lines, field in FAMILIES if head == header)
        table = self.company.table(lines)
        at = table.spec.index[field]
        return [int(str(row[0])) for row in table if row[at] == key]

    def _new_key(self, name: str) -> int:
        """A key that nothing else will get, seen or hidden."""
        key = self._next.get(name) or self.company.table(name).next_key()
        self._next[name] = key + 1
        return key

    def _stamp_of(self, name: str, key: int) -> Value:
        row = self.company.table(name).get(key)
        assert row is not None
        return value_of(DataType.TIMESTAMP, row[self.company.objects[name].index["WHENMODIFIED"]])

    def _values(self, name: str, dice: random.Random, *, text_only: bool = False) -> dict[str, Value]:
        """New values for the free texts of an object, and for one of its amounts."""
        spec = self.company.objects[name]
        own = [one for one in spec.fields if not one.joined and one.name in CATALOGUE.object(name).fields]
        values: dict[str, Value] = {
            one.name: f"{dice.choice(('Søl', 'A & B', '<x>', 'q', '日'))} {dice.randrange(10**6)}"
            for one in own
            if one.name in _FREE_TEXT and one.datatype == DataType.TEXT
        }
        amounts = [one.name for one in own if one.datatype == DataType.CURRENCY]
        if amounts and not text_only:
            values[dice.choice(amounts)] = f"{dice.randrange(-(10**7), 10**7)}.{dice.randrange(100):02}"
        return values

    def _own_values(self, name: str, key: int) -> dict[str, Value]:
        """A record's values, its key and its stamps apart."""
        row, spec = self.company.table(name).get(key), self.company.objects[name]
        assert row is not None
        apart = {KEY, "WHENMODIFIED", CATALOGUE.object(name).created}
        return {
            one.name: value_of(one.datatype, row[spec.index[one.name]])
            for one in spec.fields
            if not one.joined and one.name not in apart
        }
