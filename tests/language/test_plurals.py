"""Nothing says "1 rows": a text that counts has a sibling for one, or counts what is always several."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import pytest
from translation_sources import all_messages

from armatic_setup.arrival import words as arrival_words
from armatic_setup.arrival.report import ArrivalReport, Scope
from armatic_setup.delivery import words as delivery_words
from armatic_setup.delivery.seam import Outcome
from armatic_setup.language_figures import counted
from tests.language.conftest import ROOT
from ui import figures

if TYPE_CHECKING:
    from pathlib import Path

#: What this program counts, by what one of them is called.
_NOUNS: Final = {
    "rows": "row", "records": "record", "files": "file", "requests": "request", "invoices": "invoice",
    "customers": "customer", "objects": "object", "checks": "check", "names": "name", "rights": "right",
    "points": "point", "errors": "error", "causes": "cause", "minutes": "minute", "hours": "hour",
    "seconds": "second", "days": "day", "pages": "page", "parts": "part", "applications": "application",
    "passwords": "password", "secrets": "secret", "keys": "key", "documents": "document", "amounts":
    "amount", "sums": "sum", "bytes": "byte", "deletions": "deletion", "lines": "line", "steps": "step",
    "totals": "total", "differences": "difference", "warnings": "warning", "values": "value", "kinds":
    "kind", "findings": "finding", "things": "thing", "sign-ins": "sign-in", "releases": "release",
    "columns": "column", "items": "item", "fields": "field", "messages": "message", "places": "place",
    "times": "time", "changes": "change",
    "batches": "batch", "companies": "company", "currencies": "currency", "diagnoses": "diagnosis",
    "entities": "entity", "row counts": "row count", "tries": "try",
}  # fmt: skip
_COUNTED: Final = re.compile(
    r"\{[^{}]*\} (?:(?!of )[a-z]+ ){0,2}?(" + "|".join(sorted(_NOUNS, key=len, reverse=True)) + r")\b"
)
#: Texts whose number is more than one wherever they are shown, and why.
_ALWAYS_SEVERAL: Final = {
    "{row}, {state}. {granted} of {total} rows ticked.": "the rows of the guide",
    "{granted} of {rows} rows ticked.": "the rows of the guide",
    "of {total} rows ticked": "the rows of the guide",
    "{applications} applications, {rows} rows, each with its reason. Tick, print or e-mail it.": "fixed",
    "{number} applications are subscribed": "the applications of the guide",
    "{number} permission rows can be read": "the rows of the guide",
    "{number} of {total} are subscribed. Missing: {names}.": "the applications of the guide",
    "{failed} of {total} checks failed": "the checks of the guide",
    "1 of {total} checks failed": "the checks of the guide",
    "{count} of {total} diagnoses": "the diagnoses of the guide",
    "{done} of {steps} steps done": "the steps of the guide",
    "{count} of {total} parts": "the notices of what is bundled",
    "About {minutes} minutes, plus the first sync. Have an Intacct administrator at hand.": "all steps",
    "About {requests} requests. They may count as {least} to {most} API transactions.": "closing takes two",
    "Look again every {minutes} minutes while this window is open, until all are there": "fifteen",
    "It may be one of {number} causes": "shown of several only",
    "{number} errors found": "shown of several only",
    ", {n} times in this text": "shown of several only",
    "It happened {count} times since the start. A restart is the better way on then.": "shown from two on",
    "Tried {n} times.": "shown from three on",
    "{count} files are in the folder {folder}, {rows}.": "one file is named",
    "{least} to {most} hours left": "a range",
    "{least} to {most} minutes left": "a range",
    "{least} to {most} hours": "a range",
    "{least} to {most} minutes": "a range",
    "{count} quarterly releases of Sage Intacct lie between the two tests; new rights arrive switched off.": (
        "a single one is named"
    ),
    **{
        f"{jobs} about {{minutes}} minutes and {costs} nothing extra in Intacct.": "each job takes several"
        for jobs, costs in (
            ("One job needs your rights. It takes", "costs"),
            ("Two jobs need your rights. They take", "cost"),
            ("Three jobs need your rights. They take", "cost"),
        )
    },
    "{names} in older releases": "no number",
    "Proven: {arrived} of {asked} customers were found in Armatic {when}.": "a single one has its words",
}
#: The same of lines in plain English, their numbers as ``{}``.
_PLAIN: Final = {
    "{} alone may mean {} things; the rest of the answer tells which.": "shown of several only",
    "{} times in the text": "shown from two on",
    "{} rows/s": "a unit",
    "{} documents": "one has words of its own",
    "{} of {} checks passed": "the checks of the guide",
    "{} has other columns{} than the manifest says.": "no number",
    "Dates {}, offset {} minutes": "a technical fact",
}
#: Numbers that are limits of ours.
_LIMITS: Final = ("MAX", "_LARGEST", "_PATIENCE", "limit")


def one_of(noun: str) -> re.Pattern[str]:
    """A text that says a single *noun*, in whatever words."""
    return re.compile(rf"\b(?:1|[Oo]ne|[Aa]n?|only|same) (?:[a-z]+ ){{0,2}}?{re.escape(_NOUNS[noun])}\b")


def without_a_sibling() -> Iterator[str]:
    """Texts that count and have none for one beside them."""
    beside: dict[str, list[str]] = defaultdict(list)
    messages = [one for one in all_messages() if one.file.endswith(".py")]
    for message in messages:
        beside[message.file].append(message.text)
    for message in messages:
        for found in _COUNTED.finditer(message.text):
            siblings = (text for text in beside[message.file] if text != message.text)
            is_held = any(one_of(found[1]).search(text) for text in siblings)
            if not is_held and message.text not in _ALWAYS_SEVERAL:
                yield f"{message.file}: {message.text}"


def plain_plurals(path: Path) -> Iterator[str]:
    """Lines of English that put a number before a plural without asking which number."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.JoinedStr):
            continue
        words = "".join(
            part.value if isinstance(part, ast.Constant) else _placed(part)
            for part in node.values
            if isinstance(part, ast.Constant | ast.FormattedValue)
        )
        if _COUNTED.search(words) and words not in _PLAIN:
            yield f"{path.relative_to(ROOT)}:{node.lineno}: {words}"


def _placed(part: ast.FormattedValue) -> str:
    value = ast.unparse(part.value)
    is_safe = "counted(" in value or any(limit in value for limit in _LIMITS)
    return "" if is_safe else "{}"


def test_each_text_that_counts_has_one_for_a_single_thing() -> None:
    assert list(without_a_sibling()) == []


def test_what_is_always_several_is_still_said() -> None:
    said = {message.text for message in all_messages()}
    assert {text for text in _ALWAYS_SEVERAL if text not in said} == set()


@pytest.mark.parametrize("room", ["cli", "support", "self_test", "arrival", "delivery", "diagnosis", "about"])
def test_lines_in_plain_english_count_by_the_number(room: str) -> None:
    modules = sorted((ROOT / "armatic_setup" / room).rglob("*.py"))
    assert modules
    assert [found for path in modules for found in plain_plurals(path)] == []


@pytest.mark.parametrize(
    ("number", "rows", "files"), [(0, "0 rows", "0 files"), (1, "1 row", "1 file"), (2, "2 rows", "2 files")]
)
def test_rows_and_files(number: int, rows: str, files: str) -> None:
    assert (figures.rows(number), figures.files(number)) == (rows, files)
    assert (counted(number, "row"), counted(number, "file")) == (rows, files)


def test_two_numbers_in_one_phrase() -> None:
    assert figures.rows_from(1, 1) == "1 row from 1 object"
    assert figures.rows_from(2, 1) == "2 rows from 1 object"
    assert figures.rows_from(1, 2) == "1 row from 2 objects"


def test_other_plurals_are_given() -> None:
    assert counted(1, "line is", "lines are") == "1 line is"
    assert counted(1200, "entity", "entities") == "1,200 entities"


@pytest.mark.parametrize("scope", Scope)
def test_one_customer_has_arrived(scope: Scope) -> None:
    now = datetime(2026, 11, 30, tzinfo=UTC)
    report = ArrivalReport(scope, "https://api.armatic.com", 1, (), now, now, ties=None)
    assert " of 1 " in arrival_words.summary(report)
    assert "customer has arrived" in arrival_words.summary(report)


def test_one_record_is_delivered() -> None:
    assert delivery_words.told(Outcome(records=1, delivered=1)) == (
        "Delivered 1 record. The receiver holds the same record, and every total."
    )
