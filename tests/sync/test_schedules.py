"""Random lives of a company against random interruptions: whatever happens, the next whole sync is exact."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.gateway.errors import NotReached
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.sync.engine import run_sync
from armatic_setup.sync.store import Store
from armatic_setup.sync.values import RowReader
from tests.sync.fake_gateway import FakeGateway
from tests.sync.samples import DEPARTMENTS, INVOICES

CATALOGUE = dataclasses.replace(load_catalogue(), objects=(DEPARTMENTS, INVOICES))
NAMES = ("DEPARTMENT", "ARINVOICE")

KEYS = st.integers(1, 14)
SAVE = st.tuples(
    st.just("save"),
    st.sampled_from(NAMES),
    KEYS,
    st.sampled_from(["0", "1.10", "-2.25", "12345678901234567.89"]),
)
SAVE_LATE = st.tuples(st.just("late"), KEYS, st.integers(1, 119))
SAVE_UNSTAMPED = st.tuples(st.just("unstamped"), st.integers(15, 20))
DELETE = st.tuples(st.just("delete"), st.sampled_from(NAMES), KEYS)
CHANGE = st.one_of(SAVE, SAVE_LATE, SAVE_UNSTAMPED, DELETE)
LIFE = st.lists(
    st.one_of(
        CHANGE,
        st.tuples(st.just("wait"), st.sampled_from([1, 100, 130, 5000])),
        st.tuples(st.just("sync"), st.one_of(st.none(), st.integers(1, 12)), st.lists(CHANGE, max_size=2)),
    ),
    max_size=12,
)


class Life:
    """One company that lives, and one store that follows it."""

    def __init__(self, folder: Path) -> None:
        self.gateway = FakeGateway(DEPARTMENTS, INVOICES)
        self.path = folder / "x.sqlite3"

    def change(self, kind: str, *values: object) -> None:
        match kind, *values:
            case "save", "DEPARTMENT", key, amount:
                self.gateway.put("DEPARTMENT", key, TITLE=f"title {amount}")
            case "save", "ARINVOICE", key, amount:
                self.gateway.put("ARINVOICE", key, CURRENCY=("USD", "EUR")[key % 2], TRX_TOTALDUE=amount)
            case "late", key, minutes:  # stamped before it can be seen
                self.gateway.pass_time(minutes=-minutes)
                self.gateway.put("ARINVOICE", key, CURRENCY="USD", TRX_TOTALDUE="3")
                self.gateway.pass_time(minutes=minutes)
            case "unstamped", key:
                if key not in self.gateway.tables["ARINVOICE"]:
                    self.gateway.put("ARINVOICE", key, stamp=False, TRX_TOTALDUE="4")
            case "delete", name, key:
                self.gateway.tables[name].pop(key, None)
            case "wait", minutes:
                self.gateway.pass_time(minutes=minutes)

    def sync(self, stop_at: int | None, meanwhile: Sequence[tuple]) -> None:
        """Sync in a new process, so to speak; it may be stopped at a request, and the company may change."""
        self.gateway.session = None
        changes = list(meanwhile)
        left = [stop_at or -1]

        def before(_: object) -> None:
            left[0] -= 1
            if left[0] == 0:
                raise NotReached.of("connection_lost")
            if left[0] % 2 and changes:
                self.change(*changes.pop())

        self.gateway.before = before
        with Store(self.path) as store:
            try:
                run_sync(
                    self.gateway,
                    store,
                    catalogue=CATALOGUE,
                    emit=lambda _: None,
                    cancel=CancelToken(),
                    page_size=2,
                    lanes=1,
                )
            except (NotReached, Cancelled):
                assert stop_at is not None
        self.gateway.before = lambda _: None

    def assert_same(self) -> None:
        with Store(self.path) as store:
            for name, table in self.gateway.tables.items():
                target = self.gateway.objects[name]
                rows = [row for _, row in sorted(table.items())]
                truth = RowReader(name, target.fields, self.gateway.forms).read(rows)
                assert list(store.select(f"SELECT * FROM {target.table} ORDER BY recordno")) == truth, name


@settings(max_examples=150, deadline=None)
@given(LIFE)
def test_whatever_happens_the_next_whole_sync_is_exact(life: list[tuple]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        company = Life(Path(folder))
        for kind, *values in life:
            if kind == "sync":
                company.sync(*values)
            else:
                company.change(kind, *values)
        company.sync(None, ())
        company.sync(None, ())  # what changed while an interrupted run was finished
        company.assert_same()
