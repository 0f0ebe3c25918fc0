"""The language of the window: Qt's translations, the country's figures and the direction of reading.

A switch while the program runs is made ready in the background; then the window is built anew
(:meth:`ui.window.Window.speak`). Whatever works meanwhile goes on.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTimer, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from armatic_setup import language, language_choice, paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from armatic_setup.faults import SetupError
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.language import Words
    from ui.background import Job, Runner

#: Languages that are read from right to left. None of ours is yet, and asking Qt for the direction would
#: bring all of its names into every start.
RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})
#: How often a switch asks whether what runs has ended, in milliseconds.
_ASK: Final = 200


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that a switch needs: the core's words, the catalogue in them, and Qt's translations as bytes."""

    words: Words
    catalogue: Catalogue
    translations: tuple[bytes, ...]


class Languages(QObject):
    """The language in use, and the way to another one.

    Signals:
        ready: (Catalogue) Another language is in use from now on; what is on screen has to be built anew.

    Args:
        parent: Owner.
        remembers: Whether the choice of an earlier run holds, and one of this run is kept.
    """

    ready = Signal(object)

    def __init__(self, parent: QObject | None = None, *, remembers: bool = True) -> None:
        super().__init__(parent)
        self._remembers = remembers
        self._translators: list[QTranslator] = []
        self._bytes: tuple[bytes, ...] = ()
        self._wanted = language.current()
        self.may_switch: Callable[[], bool] = lambda: True

    def begin(self, asked: str = "") -> None:
        """Use the language that the user wants, before anything is shown.

        Args:
            asked: What ``--lang`` asks for, or empty.
        """
        system = QLocale.system().uiLanguages()
        code = language_choice.to_show(asked, system) if self._remembers else asked or language.best(system)
        try:
            self.use(language.read(code), _translations(code))
        except (OSError, ValueError):  # a damaged installation still speaks English
            self.use(language.read(language.SOURCE), ())

    def use(self, words: Words, translations: tuple[bytes, ...]) -> None:
        """Speak with *words* and Qt's *translations* from now on."""
        self._wanted = words.code
        language.install(words)
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()
        self._bytes = translations  # Qt reads them in place
        for content in translations:
            translator = QTranslator(self)
            if translator.load(content):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
        locale = locale_of(words.code)
        QLocale.setDefault(locale)
        if (words.code in RIGHT_TO_LEFT) != QGuiApplication.isRightToLeft():
            QGuiApplication.setLayoutDirection(locale.textDirection())

    def choose(self, code: str, runner: Runner) -> None:
        """Switch to a language and remember it; :attr:`ready` tells when it is in use.

        What runs and cannot be shown by other pages is waited for.
        """
        if code == self._wanted:
            return
        self._wanted = code
        runner.start(
            _prepare(code, keep=self._remembers), succeeded=self._on_prepared, failed=self._on_failed
        )

    def _on_prepared(self, prepared: object) -> None:
        assert isinstance(prepared, Prepared)
        if prepared.words.code != self._wanted:  # another one was chosen meanwhile
            return
        if not self.may_switch():
            QTimer.singleShot(_ASK, self, partial(self._on_prepared, prepared))
            return
        self.use(prepared.words, prepared.translations)
        self.ready.emit(prepared.catalogue)

    def _on_failed(self, _error: SetupError) -> None:
        """Everything stays as it is."""
        self._wanted = language.current()


def locale_of(code: str) -> QLocale:
    """How figures and dates are written: as the system's country does where it speaks the language."""
    system, wanted = QLocale.system(), QLocale(code)
    return system if system.language() == wanted.language() else wanted


def _translations(code: str) -> tuple[bytes, ...]:
    """Our own words and Qt's, those that there are."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = (qt / f"qtbase_{code}.qm", paths.resources() / "translations" / f"{code}.qm")
    return tuple(file.read_bytes() for file in files if file.is_file())


def _prepare(code: str, *, keep: bool) -> Job:
    from ui.background import job_of

    def work() -> Prepared:
        from contextlib import suppress

        from armatic_setup.faults import Fault, SetupError, Stage
        from armatic_setup.guide.catalogue import load_catalogue

        try:
            words = language.read(code)
        except (OSError, ValueError) as error:  # ValueError: it is no JSON
            raise SetupError(Fault(Stage.LOCAL, "catalogue", detail=type(error).__name__)) from error
        with language.ahead(words):
            catalogue = load_catalogue()
        if keep:
            with suppress(OSError, SetupError):  # what cannot be written holds for this run
                language_choice.keep(code)
        return Prepared(words, catalogue, _translations(code))

    return job_of(work)
