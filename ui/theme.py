"""Colors, type and measures of the window, following the system's light, dark or high-contrast setting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSysInfo, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette

from armatic_setup import paths
from ui.icons import Icons
from ui.tokens import BASE_PIXELS, BASE_POINTS, COLORS, TYPES, Role, Scheme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_TABULAR: Final = QFont.Tag("tnum")
#: Tokens that take the system's window and text color in a contrast theme of the system's own.
_SYSTEM_GROUNDS: Final = "window surface sunken tint ink ink2 passedbg warnbg failedbg"
_SYSTEM_TEXTS: Final = (
    "text text2 line control onink onink2 inkring inkline idle passed warn failed c0 c1 c2 c3 c4"
)


class Theme(QObject):
    """What every widget asks for its color, font or measure. One is made at the start and passed along.

    Signals:
        changed: The colors or the font changed; whoever keeps a derived value makes it anew.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, *, scheme: Scheme | None = None, complete: bool = True
    ) -> None:
        """Take over the look of *application*.

        Args:
            application: The program.
            scheme: Colors to use whatever the system wishes.
            complete: With icons and style sheet; else these come with :meth:`complete`.
        """
        super().__init__()
        self._application = application
        self._forced = scheme
        self._complete = False
        self._system_palette = application.palette()  # a copy
        self._fonts: dict[tuple[Role, bool], QFont] = {}
        self._lines: dict[Role, int] = {}
        self._scale = 1.0
        self._colors: Mapping[str, str] = {}
        self.scheme = Scheme.LIGHT
        self._choose_application_font()
        self._code_family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.icons = Icons(paths.resources() / "icons", self.color)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self.apply()
        if complete:
            self.complete()

    def complete(self) -> None:
        """Add what the first painting does without: icons and the style sheet, a wish for contrast."""
        self._complete = True
        self.icons.read()
        if self._wanted_scheme() is not self.scheme:
            self.apply()
            return
        self._write_style_sheet()

    @property
    def is_complete(self) -> bool:
        """Whether icons and the style sheet are there."""
        return self._complete

    # -- colors ---------------------------------------------------------------------------------

    def color(self, token: str) -> QColor:
        """The color of *token* in the scheme of the moment.

        Raises:
            KeyError: There is no such token.
        """
        return QColor(self._colors[token])

    def blend(self, token: str, ground: str, share: float) -> QColor:
        """*share* (0 to 1) of *token* laid over *ground*, as an opaque color."""
        over, under = self.color(token), self.color(ground)
        mixed = [
            round(one * share + other * (1 - share))
            for one, other in zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]
        ]
        return QColor(*mixed)

    @property
    def border(self) -> int:
        """Width of a control's border in pixels: 1, or 2 in high contrast."""
        return 2 if self.scheme is Scheme.HIGH_CONTRAST else 1

    # -- type and measures ------------------------------------------------------------------------

    def font(self, role: Role, *, tabular: bool = False) -> QFont:
        """The font of *role*; *tabular* gives figures of one width, for columns."""
        key = (role, tabular)
        font = self._fonts.get(key)
        if font is None:
            font = self._fonts[key] = self._make_font(role, tabular=tabular)
        return QFont(font)

    def metrics(self, role: Role) -> QFontMetrics:
        """The measures of the font of *role*."""
        return QFontMetrics(self.font(role))

    @property
    def scale(self) -> float:
        """Size of the application font relative to the design's base."""
        return self._scale

    def px(self, pixels: float) -> int:
        """A measure of the design (pixels at 100 %) at the text size of the moment."""
        return max(1, round(pixels * self._scale)) if pixels else 0

    def line(self, role: Role) -> int:
        """Line height of *role* in pixels, never less than its font needs."""
        found = self._lines.get(role)
        if found is None:
            found = self._lines[role] = max(self.px(TYPES[role].line), self.metrics(role).height())
        return found

    def duration(self, milliseconds: int) -> int:
        """How long a movement lasts: 0 where the system or the style asks for none."""
        from PySide6.QtWidgets import QStyle  # long lists of names that the first page does not need

        style = self._application.style()
        allowed = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return milliseconds if allowed > 0 else 0

    # -- applying -----------------------------------------------------------------------------------

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Use *scheme* whatever the system says; ``None`` follows the system again."""
        self._forced = scheme
        self.apply()

    def set_application_font(self, font: QFont) -> None:
        """Use another application font; everything scales with it."""
        self._application.setFont(font)
        self.apply()

    def apply(self) -> None:
        """Write the palette and the style sheet, and tell everyone."""
        self.scheme = self._wanted_scheme()
        self._colors = COLORS[self.scheme]
        if self.scheme is Scheme.HIGH_CONTRAST and self._forced is None:
            self._colors = _with_system_colors(self._colors, self._system_palette)
        self._fonts.clear()
        self._lines.clear()
        self._scale = self._measure()
        self.icons.clear()
        self._application.setPalette(self._palette())
        if self._complete:
            self._write_style_sheet()
        self.changed.emit()

    def _write_style_sheet(self) -> None:
        from ui.stylesheet import style_sheet

        # Qt keeps the rules of each widget it styled, and goes through them when one sheet follows another.
        # A widget that asks for its style while it is being destroyed stays among them, and Qt would call it.
        # Without a sheet all of them are forgotten.
        self._application.setStyleSheet("")
        self._application.setStyleSheet(style_sheet(self))

    def _measure(self) -> float:
        font = self._application.font()
        if font.pixelSize() > 0:
            return font.pixelSize() / BASE_PIXELS
        return font.pointSizeF() / BASE_POINTS

    @Slot()
    def _on_system_changed(self) -> None:
        self.apply()

    def _wanted_scheme(self) -> Scheme:
        if self._forced is not None:
            return self._forced
        return self._system_scheme() if self._complete else self._scheme_of_palette()

    def _scheme_of_palette(self) -> Scheme:
        """What the system's own colors say: that is known before the names in ``Qt`` are there."""
        palette = self._system_palette
        window, text = palette.window().color(), palette.windowText().color()
        return Scheme.DARK if window.lightness() < text.lightness() else Scheme.LIGHT

    def _system_scheme(self) -> Scheme:
        from PySide6.QtCore import Qt

        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Scheme.HIGH_CONTRAST
        wish = hints.colorScheme()
        if wish == Qt.ColorScheme.Unknown:
            return self._scheme_of_palette()
        return Scheme.DARK if wish == Qt.ColorScheme.Dark else Scheme.LIGHT

    def _choose_application_font(self) -> None:
        """The system's font, never smaller than the design's base; on Linux Inter where it is installed."""
        font = self._application.font()
        if QSysInfo.kernelType() == "linux" and QFontDatabase.hasFamily("Inter"):
            font.setFamily("Inter")
        if font.pixelSize() > 0:
            font.setPixelSize(max(font.pixelSize(), round(BASE_PIXELS)))
        else:
            base = BASE_PIXELS if QSysInfo.kernelType() == "darwin" else BASE_POINTS
            font.setPointSizeF(max(font.pointSizeF(), base))
        self._application.setFont(font)

    def _make_font(self, role: Role, *, tabular: bool) -> QFont:
        spec = TYPES[role]
        font = QFont(self._application.font())
        if role is Role.CODE:
            font.setFamily(self._code_family)
            font.setStyleHint(QFont.StyleHint.Monospace)
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * spec.ratio))
        else:
            font.setPointSizeF(font.pointSizeF() * spec.ratio)
        # Weight and spacing are always set: what is left open, a painter takes from the widget's font.
        font.setWeight(QFont.Weight.DemiBold if spec.strong else QFont.Weight.Normal)
        leftwards = QGuiApplication.isRightToLeft()
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100.0 if leftwards else spec.spacing)
        if tabular:
            font.setFeature(_TABULAR, 1)
        return font

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        wanted = {
            role.Window: "window",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Text: "text",
            role.PlaceholderText: "text2",
            role.Button: "surface",
            role.ButtonText: "text",
            role.BrightText: "failed",
            role.Highlight: "accent",
            role.HighlightedText: "onaccent",
            role.Accent: "accent",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.Light: "surface",
            role.Midlight: "line",
            role.Mid: "control",
            role.Dark: "control",
            role.Shadow: "control",
            role.ToolTipBase: "ink",
            role.ToolTipText: "onink",
        }
        palette = QPalette()
        for color_role, token in wanted.items():
            palette.setColor(color_role, self.color(token))
        for color_role in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, color_role, self.color("disabled"))
        for color_role in (role.Base, role.Button):
            palette.setColor(QPalette.ColorGroup.Disabled, color_role, self.color("sunken"))
        return palette


def _with_system_colors(colors: Mapping[str, str], palette: QPalette) -> Mapping[str, str]:
    """The system's contrast theme for grounds, text and controls, where it has one of its own."""
    role = QPalette.ColorRole
    window, text = palette.color(role.Window), palette.color(role.WindowText)
    if QSysInfo.kernelType() != "winnt" or abs(window.lightness() - text.lightness()) < 128:
        return colors
    highlight, on_highlight = palette.color(role.Highlight), palette.color(role.HighlightedText)
    own = dict(colors)
    own.update(dict.fromkeys(_SYSTEM_GROUNDS.split(), window.name()))
    own.update(dict.fromkeys(_SYSTEM_TEXTS.split(), text.name()))
    own.update(
        accent=highlight.name(),
        accenthover=highlight.name(),
        accentpress=highlight.name(),
        inkfocus=highlight.name(),
        inkdone=highlight.name(),
        onaccent=on_highlight.name(),
        inkwarn=text.name(),
        oninkwarn=window.name(),
    )
    return own
