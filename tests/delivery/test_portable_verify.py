"""An export verified by its own ``verify.py``, with another Python and nothing of this program."""

from __future__ import annotations

import ast
import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.delivery import portable_verify
from armatic_setup.delivery.portable_rows import DataFormat
from armatic_setup.delivery.portable_verify import checksum, verify
from tests.delivery.intake_samples import put
from tests.delivery.portable_samples import contents, export, make_company, sync_again
from tests.sync.samples import INVOICES, bookmark

#: A Python that knows none of our packages, even where the tests run in an environment that does.
PYTHON = next(
    (path for path in ("/usr/bin/python3", shutil.which("python3")) if path and Path(path).exists()), ""
)
_CELL = re.compile(r'("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)')


def apart(target: Path, *words: str, program: Path | None = None) -> tuple[int, list[str]]:
    """What ``verify.py`` says, run as anybody would who has nothing but Python."""
    script = program or target / "verify.py"
    done = subprocess.run(
        [PYTHON, "-I", str(script), *words], env={}, cwd="/", capture_output=True, text=True, check=False
    )
    assert not done.stderr
    return done.returncode, done.stdout.splitlines()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Exports in every form."""
    folder = tmp_path_factory.mktemp("made")
    with make_company(folder / "data.sqlite3") as store:
        for data_format in DataFormat:
            export(store, folder / data_format.value, data_format)
            export(store, folder / f"{data_format.value}.zip", data_format)
    return folder


@pytest.fixture
def target(made: Path, tmp_path: Path) -> Path:
    """A CSV folder to spoil."""
    return Path(shutil.copytree(made / "csv", tmp_path / "csv"))


def test_it_needs_nothing_newer_than_python_3_8() -> None:
    source = Path(portable_verify.__file__).read_text("utf-8")
    tree = ast.parse(source, feature_version=(3, 8))
    modules = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    modules |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not [name for name in modules if name.startswith("armatic")]
    for newer in ("removeprefix", "removesuffix", "strict=True)):", "slots=", "match "):
        assert newer not in source.replace("csv.reader(text, strict=True)", "")


@pytest.mark.parametrize("name", ["csv", "jsonl", "csv.zip", "jsonl.zip"])
def test_it_verifies_on_another_machine(made: Path, name: str) -> None:
    words = [str(made / name)] if name.endswith("zip") else []
    code, said = apart(made / name, *words, program=made / "csv" / "verify.py")
    assert (code, said) == (0, ["Verified: 5 files, 1,203 rows, every total."])


def test_nothing_to_look_at(made: Path, tmp_path: Path) -> None:
    verifier = made / "csv" / "verify.py"
    assert apart(tmp_path, str(tmp_path / "nowhere"), program=verifier)[0] == 2
    assert apart(tmp_path, "--help", program=verifier)[0] == 2
    (tmp_path / "x.zip").write_bytes(b"no zip")
    for nothing in (tmp_path, tmp_path / "x.zip"):
        assert apart(tmp_path, str(nothing), program=verifier)[0] == 1


def edit(name: str, change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def spoil(target: Path) -> None:
        file = target / name
        before = file.read_bytes()
        after = change(before)
        assert after != before
        file.write_bytes(after)

    return spoil


def replaced(before: str, after: str, name: str = "arinvoice.csv") -> Callable[[Path], None]:
    return edit(name, lambda content: content.replace(before.encode(), after.encode(), 1))


def told(change: Callable[[Any], None], *, honest: bool = True) -> Callable[[Path], None]:
    """Another manifest; an honest one has the checksum that fits."""

    def spoil(target: Path) -> None:
        document = json.loads((target / "manifest.json").read_text("utf-8"))
        change(document)
        if honest:
            document["checksum"] = checksum(document)
        (target / "manifest.json").write_text(json.dumps(document), "utf-8")

    return spoil


def lines(change: Callable[[list[bytes]], list[bytes]]) -> Callable[[Path], None]:
    return edit("arinvoice.csv", lambda content: b"".join(change(content.splitlines(keepends=True))))


def total(document: Any, value: str) -> None:
    document["objects"][1]["totals"][0]["total"] = value


SPOILT = {
    "a file is missing": (lambda target: (target / "department.csv").unlink(), {"missing"}),
    "the verifier is missing": (lambda target: (target / "README.txt").unlink(), {"missing"}),
    "a file too many": (lambda target: (target / "more.csv").write_text("1"), {"extra"}),
    "a folder too many": (lambda target: (target / "more").mkdir(), {"extra"}),
    "a digit of an amount": (replaced("10.50", "10.51"), {"hash", "total"}),
    "a text": (replaced("INV-7", "INV-8"), {"hash"}),
    "another currency": (replaced('"USD"', '"EUR"'), {"hash", "total"}),
    "an amount that is none": (replaced("10.50", "1O.50"), {"hash", "total", "value"}),
    "an infinite amount": (replaced("10.50", "1e999"), {"hash", "total", "value"}),
    "a day that is none": (replaced("2026-11-02", "02/11/2026"), {"hash", "value"}),
    "a row less": (lines(lambda all_: all_[:-1]), {"hash", "size", "rows", "total"}),
    "a row twice": (lines(lambda all_: [*all_, all_[-1]]), {"hash", "size", "rows", "total", "order"}),
    "two rows in the other order": (lines(lambda all_: [*all_[:-2], all_[-1], all_[-2]]), {"hash", "order"}),
    "a cell too many": (replaced("10.50", "10,50"), {"hash", "columns"}),
    "another heading": (replaced("RECORDNO", "RECORDN0"), {"hash", "columns"}),
    "cut off": (edit("arinvoice.csv", lambda content: content[:-30]), None),
    "amid a text": (edit("arinvoice.csv", lambda content: content[: content.index(b"INV-2") + 3]), None),
    "emptied": (edit("arinvoice.csv", lambda _: b""), {"hash", "size", "columns"}),
    "no UTF-8": (edit("arinvoice.csv", lambda content: content[:-3] + b"\xff\r\n"), {"hash", "unreadable"}),
    "huge": (edit("department.csv", lambda content: content + b" " * 5_000_000), {"size"}),
    "the verifier": (edit("verify.py", lambda content: content + b"\n"), {"hash", "size"}),
    "no manifest": (lambda target: (target / "manifest.json").unlink(), {"manifest"}),
    "a manifest of nothing": (lambda target: (target / "manifest.json").write_text("[]"), {"manifest"}),
    "a manifest that is cut": (edit("manifest.json", lambda content: content[:-9]), {"manifest"}),
    "nested without end": (lambda target: (target / "manifest.json").write_text("[" * 99_999), {"manifest"}),
    "another company": (told(lambda it: it.update(company_id="Other"), honest=False), {"manifest"}),
    "another version": (told(lambda it: it.update(schema_version=2)), {"manifest"}),
    "a file elsewhere": (told(lambda it: it["objects"][0].update(file="../x.csv")), {"manifest"}),
    "a size that is none": (told(lambda it: it["objects"][0].update(bytes=-1)), {"manifest"}),
    "a kind that is none": (told(lambda it: it["objects"][0]["fields"][1].update(kind="x")), {"manifest"}),
    "a file twice": (told(lambda it: it["objects"].append(it["objects"][0])), {"manifest"}),
    "a total in it": (told(lambda it: total(it, "12600.01")), {"total"}),
    "a total that is none": (told(lambda it: total(it, "NaN")), {"manifest"}),
    "a number of rows in it": (told(lambda it: it["objects"][1].update(rows=1_199)), {"rows"}),
    "a hash in it": (told(lambda it: it["objects"][1].update(sha256="0" * 64)), {"hash"}),
    "a total too many": (
        told(
            lambda it: it["objects"][1]["totals"].append(
                {"field": "TRX_TOTALDUE", "currency": "EUR", "total": "1"}
            )
        ),
        {"total"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", SPOILT)
def test_whatever_is_spoilt_is_found(target: Path, made: Path, what: str) -> None:
    spoil, expected = SPOILT[what]
    spoil(target)
    findings = verify(target).findings
    assert findings
    if expected is not None:
        assert {one.kind for one in findings} == expected
    for one in findings:
        assert one.sentence.endswith(".")
        assert len(one.sentence.split()) <= 20
    code, said = apart(target, str(target), program=made / "csv" / "verify.py")
    assert code == 1
    assert said[:-1] == [one.sentence for one in findings]


def test_what_a_desktop_leaves_is_no_finding(target: Path) -> None:
    (target / ".DS_Store").write_bytes(b"x")
    assert not verify(target).findings


def test_every_byte_of_a_zip_file_counts(made: Path, tmp_path: Path) -> None:
    whole = (made / "csv.zip").read_bytes()
    for at in range(40, len(whole), len(whole) // 60):
        spoilt = tmp_path / "spoilt.zip"
        spoilt.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        if not verify(spoilt).findings:  # a time stamp or the like, which means nothing
            assert contents(spoilt) == contents(made / "csv.zip")
    for length in (0, 10, len(whole) // 2, len(whole) - 1):
        (tmp_path / "cut.zip").write_bytes(whole[:length])
        assert verify(tmp_path / "cut.zip").findings


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_file_with_a_name_twice(made: Path, tmp_path: Path) -> None:
    spoilt = tmp_path / "spoilt.zip"
    shutil.copy(made / "csv.zip", spoilt)
    with zipfile.ZipFile(spoilt, "a") as packed:
        packed.writestr("department.csv", "other")
        packed.writestr("\x1b[2J/evil", "other")
    findings = verify(spoilt).findings
    assert {one.kind for one in findings} >= {"extra", "hash"}
    assert not any("\x1b" in one.sentence for one in findings)


@pytest.mark.parametrize(
    ("before", "after", "kinds"),
    [
        ('"TITLE":null', '"TITLE":12', {"size", "hash", "unreadable"}),
        ('"RECORDNO":2', '"RECORDNO":"2"', {"size", "hash", "value"}),
        ('"TITLE":null', '"TITEL":null', {"hash", "columns"}),
        ('{"RECORDNO":2,', '{"RECORDNO":2 ;', {"size", "hash", "unreadable"}),
    ],
)
def test_spoilt_json_lines(made: Path, tmp_path: Path, before: str, after: str, kinds: set[str]) -> None:
    target = Path(shutil.copytree(made / "jsonl", tmp_path / "jsonl"))
    replaced(before, after, "department.jsonl")(target)
    found = {one.kind for one in verify(target).findings}
    assert kinds <= found <= kinds | {"order"}


# Values

SIGNS = st.characters(codec="utf-8", exclude_characters="\0")
ODD = ["", '"', '""', ",", "\r\n", "\n", "\r", "=1+1", " x ", "\u2028", "\ufeff", "😀", "null", 'a,b\r\n"c"']
TEXTS = st.none() | st.text(SIGNS, max_size=30) | st.sampled_from(ODD)
USUAL = st.decimals(allow_nan=False, allow_infinity=False, places=4).map(lambda amount: f"{amount:f}")
HUGE = st.from_regex(r"-?[0-9]{1,60}\.[0-9]{0,20}", fullmatch=True, alphabet="-.0123456789")
AMOUNTS = st.none() | USUAL | HUGE
CURRENCIES = st.sampled_from([None, "", "USD", "JPY"])
ROWS = st.lists(st.tuples(TEXTS, TEXTS, CURRENCIES, AMOUNTS), max_size=8)


@pytest.mark.parametrize("data_format", DataFormat)
@settings(max_examples=60)
@given(rows=ROWS)
def test_every_value_comes_back(
    tmp_path_factory: pytest.TempPathFactory, data_format: DataFormat, rows: list[tuple[Any, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("values")
    stored = [
        (key, name, customer, None, currency, amount, None, None, None, None)
        for key, (name, customer, currency, amount) in enumerate(rows, 1)
    ]
    with make_company(folder / "data.sqlite3", 0) as store:
        put(store, INVOICES, stored)
        store.set_bookmark(bookmark(INVOICES, len(rows), len(rows), done=True))
        sync_again(store)
        export(store, folder / "out", data_format)
    assert verify(folder / "out").findings == ()
    content = (folder / "out" / f"arinvoice.{data_format.value}").read_bytes().decode()
    read = of_csv(content) if data_format is DataFormat.CSV else of_json(content)
    assert read == [[str(row[0]), *row[1:]] for row in stored]
    shutil.rmtree(folder)


def of_csv(content: str) -> list[list[str | None]]:
    """Read by the rules of docs/portable-export.md, with code that is not the writer's."""
    rows: list[list[str | None]] = [[]]
    at = 0
    while at < len(content):
        cell = _CELL.match(content, at)
        assert cell is not None
        value = cell[1]
        rows[-1].append(None if not value else value[1:-1].replace('""', '"') if value[0] == '"' else value)
        if cell[2] != ",":
            rows.append([])
        at = cell.end()
    plain = list(csv.reader(io.StringIO(content, newline=""), strict=True))
    assert plain == [[value or "" for value in row] for row in rows[:-1]]
    return rows[1:-1]


def of_json(content: str) -> list[list[str | None]]:
    rows = [list(json.loads(line).values()) for line in content.split("\n")[:-1]]
    return [[str(row[0]), *row[1:]] for row in rows]


def test_totals_are_exact_however_large(tmp_path: Path) -> None:
    amounts = ["9" * 70 + ".01", "0." + "0" * 40 + "1", "-.5", "5."]
    with make_company(tmp_path / "data.sqlite3") as store:
        rows = [
            (9_000 + at, "x", "y", None, "XTS", amount, None, None, None, None)
            for at, amount in enumerate(amounts)
        ]
        put(store, INVOICES, rows)
        export(store, tmp_path / "out")
    document = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    totals = {one["currency"]: one["total"] for one in document["objects"][1]["totals"]}
    assert Decimal(totals["XTS"]).as_tuple().digits[-1] == 1
    assert verify(tmp_path / "out").findings == ()


def test_the_work_can_be_ended(made: Path) -> None:
    class EndedError(Exception):
        pass

    def look(file: str, rows: int) -> None:
        if rows >= 1_000:
            raise EndedError

    with pytest.raises(EndedError):
        verify(made / "csv.zip", look)
