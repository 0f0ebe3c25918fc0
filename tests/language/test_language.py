"""The core's part: one language at a time, English where nothing is translated, and which to begin with."""

from __future__ import annotations

import threading
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup import language, language_choice, paths
from armatic_setup.delivery.seam import Outcome
from armatic_setup.delivery.words import told
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.language import CORE, INTACCT, Dictionary, gloss, tr
from armatic_setup.language_choice import UnknownLanguageError
from armatic_setup.language_figures import amount, count, long_date, short_date

GERMAN = Dictionary(
    "de",
    {
        CORE: {"not known": "nicht bekannt", language.key("Open", "state"): "offen"},
        INTACCT: {"Attachments": "Anhänge"},
        "steps.toml": {"Before you start": "Bevor Sie beginnen"},
    },
)


def test_what_is_not_translated_is_english() -> None:
    language.install(GERMAN)
    assert tr("not known") == "nicht bekannt"
    assert tr("not translated") == "not translated"
    assert tr("Open", "state") == "offen"
    assert tr("Open") == "Open"


def test_the_guide_is_read_in_the_language_in_use() -> None:
    english = load_catalogue()
    language.install(GERMAN)
    german = load_catalogue()
    assert english.step("prerequisites").title == "Before you start"
    assert german.step("prerequisites").title == "Bevor Sie beginnen"
    assert german.values == english.values
    assert [row.row for row in german.permissions] == [row.row for row in english.permissions]


def test_a_label_of_intacct_is_explained_not_replaced() -> None:
    assert gloss("Attachments") == ""
    language.install(GERMAN)
    assert gloss("Attachments") == "Anhänge"
    assert gloss("Invoices") == ""
    assert load_catalogue().permission("company.attachments").row == "Attachments"


def test_a_language_ahead_is_that_of_one_thread_alone() -> None:
    told: list[str] = []
    with language.ahead(GERMAN):
        other = threading.Thread(target=lambda: told.append(tr("not known")))
        other.start()
        other.join()
        told.append(tr("not known"))
    told.append(tr("not known"))
    assert told == ["not known", "nicht bekannt", "not known"]


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_language_can_be_used(code: str) -> None:
    language.use(code)
    assert language.current() == code


def test_another_language_cannot() -> None:
    with pytest.raises(KeyError):
        language.use("xx")


@pytest.mark.parametrize(
    ("wanted", "best"),
    [
        (["de-CH"], "de"),
        (["pt_BR.UTF-8", "fr_CA.UTF-8"], "fr"),
        (["ES"], "es"),
        (["C"], "en"),
        (["C.UTF-8", "de"], "de"),
        ([], "en"),
    ],
)
def test_the_best_of_the_users_languages(wanted: list[str], best: str) -> None:
    assert language.best(wanted) == best


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], ("", [])),
        (["--lang", "de"], ("de", [])),
        (["steps", "--lang=fr", "3"], ("fr", ["steps", "3"])),
        (["--lang", "es", "check", "--json"], ("es", ["check", "--json"])),
        (["diagnose", "--", "--lang", "de"], ("", ["diagnose", "--", "--lang", "de"])),
    ],
)
def test_the_option_is_taken_out(words: list[str], found: tuple[str, list[str]]) -> None:
    assert language_choice.taken_out(words) == found


@pytest.mark.parametrize("words", [["--lang"], ["--lang", "xx"], ["--lang="]])
def test_an_unknown_language_is_refused(words: list[str]) -> None:
    with pytest.raises(UnknownLanguageError):
        language_choice.taken_out(words)


def test_the_choice_is_kept() -> None:
    assert language_choice.kept() == ""
    language_choice.keep("fr")
    assert language_choice.kept() == "fr"
    assert language_choice.to_show("", ["de"]) == "fr"
    assert language_choice.to_show("es", ["de"]) == "es"


@pytest.mark.parametrize("content", ["", "xx", "\u00e9", "de\nfr"])
def test_a_damaged_choice_is_none(content: str) -> None:
    path = paths.data_dir() / "language.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    assert language_choice.to_show("", ["de"]) == "de"


@pytest.mark.parametrize(
    ("variables", "shown"),
    [
        ({"LC_ALL": "", "LANG": "de_AT.UTF-8"}, "de"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "de_DE.UTF-8"}, "fr"),
        ({"LC_ALL": "", "LANG": "de_DE.UTF-8", "LANGUAGE": "es:de"}, "es"),
        ({"LC_ALL": "C", "LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": ""}, "en"),
    ],
)
def test_the_systems_language(variables: dict[str, str], shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.setenv(name, variables.get(name, ""))
    monkeypatch.setattr("sys.platform", "linux")
    assert language_choice.to_show("") == shown


def test_days_and_numbers_of_the_core() -> None:
    assert long_date(date(2026, 11, 3)) == "3 November 2026"
    assert short_date(date(2026, 5, 24)) == "24 May"
    assert [count(number) for number in (999, 1234, 1_234_567)] == ["999", "1,234", "1,234,567"]
    assert [amount(Decimal(text)) for text in ("-0.50", "12600.01", "7")] == ["-0.50", "12,600.01", "7"]
    language.install(GERMAN)
    assert count(1_234_567) == "1.234.567"
    assert amount(Decimal("-1284310.57")) == "-1.284.310,57"
    outcome = Outcome(records=12_000, delivered=12_000, differences=())
    assert "12.000" in told(outcome)
    assert "12,000" not in told(outcome)


def test_the_file_of_a_language_is_in_the_program(tmp_path: Path) -> None:
    for code in language.LANGUAGES:
        if code != language.SOURCE:
            assert (paths.resources() / "translations" / f"{code}.json.gz").is_file()
            assert (paths.resources() / "translations" / f"{code}.qm").is_file()


@pytest.mark.parametrize("spoilt", [b"{}", b"", b"\x1f\x8b\x08\x00"])
def test_a_damaged_file_of_a_language_is_a_value_error(
    spoilt: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "de.json.gz").write_bytes(spoilt)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    with pytest.raises(ValueError, match="de"):
        language.read("de")
