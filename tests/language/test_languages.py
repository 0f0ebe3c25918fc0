"""The window's language: made ready in the background, remembered, taken up when nothing is spoilt by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from armatic_setup import language, language_choice, paths
from armatic_setup.guide.catalogue import Catalogue
from ui import figures
from ui.background import ImmediateRunner, ThreadRunner
from ui.language import RIGHT_TO_LEFT, Languages, locale_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from pytestqt.qtbot import QtBot

PATIENCE = 60_000


@pytest.fixture
def runner() -> Iterator[ThreadRunner]:
    runner = ThreadRunner()
    yield runner
    assert runner.close(5)


@pytest.mark.parametrize(
    ("code", "back", "yes"), [("de", "&Zurück", "&Ja"), ("es", "&Atrás", "&Sí"), ("fr", "&Retour", "&Oui")]
)
def test_a_chosen_language_is_in_use_and_remembered(
    languages: Languages, runner: ThreadRunner, qtbot: QtBot, code: str, back: str, yes: str
) -> None:
    with qtbot.waitSignal(languages.ready, timeout=PATIENCE) as told:
        languages.choose(code, runner)
    (catalogue,) = told.args
    assert isinstance(catalogue, Catalogue)
    assert catalogue.step("connect").title != "Connect"
    assert language.current() == code
    assert language_choice.kept() == code
    assert QLocale().language() == QLocale(code).language()
    assert QCoreApplication.translate("Footer", "&Back") == back
    assert QCoreApplication.translate("QPlatformTheme", "&Yes") == yes  # Qt's own words


def test_the_language_in_use_is_no_choice(languages: Languages) -> None:
    told: list[object] = []
    languages.ready.connect(told.append)
    languages.choose("en", ImmediateRunner())
    assert told == []
    assert language_choice.kept() == ""


def test_what_runs_is_waited_for(languages: Languages, runner: ThreadRunner, qtbot: QtBot) -> None:
    asked: list[bool] = []

    def may_switch() -> bool:
        asked.append(len(asked) >= 2)
        return asked[-1]

    languages.may_switch = may_switch
    with qtbot.waitSignal(languages.ready, timeout=PATIENCE):
        languages.choose("fr", runner)
    assert asked == [False, False, True]


def test_the_last_choice_counts(languages: Languages, runner: ThreadRunner, qtbot: QtBot) -> None:
    told: list[str] = []
    languages.ready.connect(lambda _catalogue: told.append(language.current()))
    languages.choose("fr", runner)
    languages.choose("es", runner)
    qtbot.waitUntil(lambda: language.current() == "es", timeout=PATIENCE)
    assert told == ["es"]


@pytest.mark.parametrize("error", [OSError, ValueError])
def test_a_language_that_cannot_be_read_changes_nothing(
    error: type[Exception],
    languages: Languages,
    runner: ThreadRunner,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unreadable(code: str) -> language.Dictionary:
        raise error(code)

    monkeypatch.setattr(language, "read", unreadable)
    languages.choose("fr", runner)
    qtbot.waitUntil(lambda: languages._wanted == "en", timeout=PATIENCE)
    assert language.current() == "en"
    monkeypatch.undo()


def test_the_start_takes_the_kept_language(languages: Languages) -> None:
    language_choice.keep("de")
    languages.begin()
    assert language.current() == "de"
    languages.begin("fr")
    assert language.current() == "fr"


def test_without_its_file_the_program_speaks_english(
    languages: Languages, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    empty = tmp_path_factory.mktemp("resources")
    monkeypatch.setattr(paths, "resources", lambda: empty)
    languages.begin("de")
    assert language.current() == "en"


def test_figures_follow_the_country_where_it_speaks_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    swiss = QLocale(QLocale.Language.German, QLocale.Country.Switzerland)
    monkeypatch.setattr(QLocale, "system", lambda: swiss)
    assert locale_of("de") == swiss
    assert locale_of("fr") == QLocale(QLocale.Language.French, QLocale.Country.France)


@pytest.mark.parametrize("code", [*language.LANGUAGES, *sorted(RIGHT_TO_LEFT)])
def test_it_is_known_which_languages_are_read_from_right_to_left(code: str) -> None:
    leftwards = QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft
    assert leftwards is (code in RIGHT_TO_LEFT)


@pytest.mark.parametrize(
    ("code", "money", "share"),
    [
        ("en", "1,284,310.57", "47.7%"),
        ("de", "1.284.310,57", "47,7\u00a0%"),
        ("es", "1.284.310,57", "47,7\u00a0%"),
        ("fr", "1\u202f284\u202f310,57", "47,7\u00a0%"),
    ],
)
def test_money_is_exact_in_every_language(code: str, money: str, share: str) -> None:
    from decimal import Decimal

    amount: Decimal = Decimal("1284310.57")
    assert figures.money(amount, "USD", QLocale(code)) == money
    assert figures.money(Decimal("90071992547409931.25"), "USD", QLocale(code)).replace("\u202f", "")[
        -3:
    ] in (
        ".25",
        ",25",
    )
    assert figures.share(Decimal("612480.10"), amount, QLocale(code)) == share
