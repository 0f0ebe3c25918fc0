"""What the program keeps on disk, as a bundle may show it: field by field, names replaced.

Notes, names that the company gives rows, and the reviewer stay out: they are free texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final, TypeAlias

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.snapshot import CompanyRecord, Snapshot
from armatic_setup.diagnosis.snapshot_json import NewerSnapshotError, from_text
from armatic_setup.faults import SetupError
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.json_reader import iso
from armatic_setup.guide.state import Answers, SetupState
from armatic_setup.logbook.shapes import UNFIT, Word, admitted
from armatic_setup.support.aliases import Aliases
from armatic_setup.sync import migrations, tieout_record
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import TieOut
from armatic_setup.sync.values import instant

Document: TypeAlias = Mapping[str, object]

#: SQLite keeps the version that we give a file at this place of its head.
_VERSION_AT: Final = slice(60, 64)
#: No more syncs are told of one database.
_MOST_RUNS: Final = 50


def settings(path: Path, aliases: Aliases, catalogue: Catalogue) -> Document:
    """The saved journey: answers, steps, results. The file is only looked at, also a damaged one."""

    def read() -> Document:
        state = SetupState.from_json(path.read_bytes().decode("utf-8"))
        return _settings(state, aliases, catalogue)

    return _tried(read) if path.exists() else {"found": False}


def snapshots(paths: Sequence[Path], aliases: Aliases) -> Sequence[Document]:
    """What tests proved."""

    def reading(path: Path) -> Callable[[], Document]:
        return lambda: _snapshot(from_text(path.read_bytes().decode("utf-8")), aliases)

    return [_tried(reading(path)) for path in paths]


def databases(
    paths: Sequence[Path], aliases: Aliases, catalogue: Catalogue, cancel: CancelToken
) -> Sequence[Document]:
    """How far the syncs came, and how they tied out. Files are neither upgraded nor changed.

    Raises:
        Cancelled: The user stopped.
    """

    def reading(path: Path) -> Callable[[], Document]:
        return lambda: _database(path, aliases, catalogue, cancel)

    return [_tried(reading(path)) for path in paths]


def _tried(read: Callable[[], Document]) -> Document:
    """What *read* gives, or the kind of what went wrong: no message of it gets in."""
    try:
        return {"found": True, **read()}
    except SetupError as error:
        return {"found": True, "unreadable": error.fault.kind}
    except NewerSnapshotError:
        return {"found": True, "unreadable": "newer"}
    except (OSError, ValueError) as error:
        return {"found": True, "unreadable": type(error).__name__}


def _settings(state: SetupState, aliases: Aliases, catalogue: Catalogue) -> Document:
    test, sync = state.connection, state.sync
    return {
        "saved_at": iso(state.saved_at),
        "practice": state.practice,
        "answers": _answers(state.answers, aliases, catalogue),
        "current_step": _one_of(state.current, (step.id for step in catalogue.steps)),
        "confirmed_steps": _known(state.confirmed, (step.id for step in catalogue.steps)),
        "ticked_rights": len(state.ticks),
        "ticks": _ticks(state, catalogue),
        "rows_named_otherwise": len(state.labels),
        "refused_sign_ins": [
            {
                "company": aliases.company(tries.company_id),
                "user": aliases.user(tries.user_id),
                "count": tries.count,
                "last_at": iso(tries.last_at),
            }
            for tries in state.refusals
        ],
        "last_test": test
        and {
            "at": iso(test.tested_at),
            "passed": test.passed,
            "checks_passed": len(test.checks_passed),
            "steps_disproved": _known(test.disproved, (step.id for step in catalogue.steps)),
            "rows_proven": _known(test.proven, (row.id for row in catalogue.permissions)),
            "checks": test.checks_total,
            "rows_denied": _known(test.denied, (row.id for row in catalogue.permissions)),
            "company_name": aliases.name(test.company_name),
        },
        "last_sync": sync
        and {
            "at": iso(sync.finished_at),
            "rows": sync.rows,
            "objects": sync.objects,
            "skipped": sync.skipped,
            "ties": sync.ties,
        },
        "unfinished_sync_percent": state.sync_percent,
    }


def _answers(answers: Answers, aliases: Aliases, catalogue: Catalogue) -> Document:
    return {
        "company": aliases.company(answers.company_id),
        "entity": aliases.entity(answers.entity_id),
        "user": aliases.user(answers.user_id),
        "user_as_in_the_guide": answers.user_id in ("", catalogue.values["user_id"]),
        "sender_as_in_the_guide": answers.sender_id in ("", catalogue.values["sender_id"]),
        "permission_model": answers.model.value,
        "entities": answers.entities.value,
        "profile": answers.profile.value,
        "keep_passwords": answers.keep_passwords,
    }


def _snapshot(snapshot: Snapshot, aliases: Aliases) -> Document:
    return {
        "company": aliases.company(snapshot.company_id),
        "user": aliases.user(snapshot.user_id),
        "entity": aliases.entity(snapshot.entity_id),
        "taken_at": iso(snapshot.taken_at),
        "by_server": snapshot.by_server,
        "passed": snapshot.passed,
        "checks": {
            check: {"status": record.status.value, "passed_at": iso(record.passed_at)}
            for check, record in sorted(snapshot.checks.items())
            if _is_id(check)
        },
        "rows": {
            row: {
                "absent": record.absent,
                "granted": sorted(right.value for right, known in record.rights.items() if known.granted),
                "denied": sorted(right.value for right, known in record.rights.items() if not known.granted),
            }
            for row, record in sorted(snapshot.rows.items())
            if _is_id(row)
        },
        "company_facts": snapshot.company and _company(snapshot.company, aliases),
    }


def _company(company: CompanyRecord, aliases: Aliases) -> Document:
    return {
        "multi_entity": company.multi_entity,
        "multi_currency": company.multi_currency,
        "entities": [
            {"entity": aliases.entity(entity), "name": aliases.name(name)}
            for entity, name in company.entities.items()
        ],
        "date_format": company.date_format if len(company.date_format) <= _LONGEST_FORM else "?",
        "clock": company.clock if company.clock in ("", "12", "24") else "?",
        "gmt_offset": company.gmt_offset,
    }


#: Such as ``/mdY``.
_LONGEST_FORM: Final = 4


def _database(path: Path, aliases: Aliases, catalogue: Catalogue, cancel: CancelToken) -> Document:
    head = {"file": aliases.path(path), "bytes": path.stat().st_size}
    with path.open("rb") as stream:
        version = int.from_bytes(stream.read(_VERSION_AT.stop)[_VERSION_AT], "big")
    if version != migrations.VERSION:  # opening it would upgrade it
        return {**head, "version": version}
    with Store(path, read_only=True) as store, store.snapshot(cancel):
        tie_out = tieout_record.last(store)
        marks = [(target, store.bookmark(target.name)) for target in catalogue.objects]
        runs = store.select(
            f"SELECT id, started_at, finished_at FROM sync_run ORDER BY id DESC LIMIT {_MOST_RUNS}"  # noqa: S608 - our own names
        )
        return {
            **head,
            "version": version,
            "company": aliases.company(store.company_id),
            "entity": aliases.entity(store.entity_id),
            "syncs": [
                {
                    "sync": int(number or 0),
                    "started_at": iso(instant(str(started))),
                    "finished_at": iso(instant(str(finished))) if finished else None,
                }
                for number, started, finished in runs
            ],
            "objects": [
                {
                    "object": target.name,
                    "rows": store.count(target),
                    "mode": mark.mode.value,
                    "rows_read": mark.rows_read,
                    "done": mark.done,
                    "complete_as_of": iso(mark.complete_as_of),
                    "fields": len(mark.fields),
                    "fields_refused": [field for field in mark.refused if field in target.fields],
                }
                for target, mark in marks
                if mark
            ],
            "tie_out": _tie_out(tie_out, aliases) if tie_out else None,
        }


def _tie_out(tie_out: TieOut, aliases: Aliases) -> Document:
    def sums(theirs: Decimal, ours: Decimal) -> Document:
        return {"ties": theirs == ours, "theirs": aliases.amount(theirs), "ours": aliases.amount(ours)}

    return {
        "compared_at": iso(tie_out.compared_at),
        "ties": tie_out.ties,
        "counts": [
            {"object": line.object, "ties": line.ties, "theirs": line.theirs, "ours": line.ours}
            for line in tie_out.counts
        ],
        "sums": [
            {"object": line.object, "field": line.field, **sums(line.theirs, line.ours)}
            for line in tie_out.amounts
        ],
        "open_receivables": [
            {"invoices": line.open_invoices, **sums(line.theirs, line.ours)} for line in tie_out.currencies
        ],
        "customers_differing": len(tie_out.customers.differing) if tie_out.customers else 0,
        "settled": tie_out.settled_count,
        "unexplained_objects": list(tie_out.unexplained),
    }


def _ticks(state: SetupState, catalogue: Catalogue) -> Mapping[str, list[str]]:
    """The rights ticked by hand, by permission row."""
    rows = _known(frozenset(row for row, _ in state.ticks), (row.id for row in catalogue.permissions))
    return {row: sorted(right.value for each, right in state.ticks if each == row) for row in rows}


def _known(texts: frozenset[str], known: Iterable[str]) -> list[str]:
    return sorted(texts & set(known))


def _one_of(text: str, known: Iterable[str]) -> str:
    return text if text in set(known) else ""


def _is_id(text: str) -> bool:
    """Whether it can be one of our identifiers; a file may have been changed by hand."""
    return admitted(Word, text) != UNFIT
