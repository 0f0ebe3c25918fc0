"""The design's numbers as data: colors, type roles, spacing, measures. ``ui/theme.py`` applies them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Scheme(StrEnum):
    """One set of colors."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


_NAMES: Final = (
    "window surface sunken line control text text2 accent accenthover accentpress onaccent tint "
    "ink ink2 onink onink2 inkfocus passed passedbg warn warnbg failed failedbg idle disabled "
    "c0 c1 c2 c3 c4 inkdone inkring inkline inkwarn oninkwarn"
)


def _scheme(values: str) -> Mapping[str, str]:
    return MappingProxyType(dict(zip(_NAMES.split(), values.split(), strict=True)))


#: Color of every token in every scheme. The last five occur on ink only (step list, start panel).
COLORS: Final[Mapping[Scheme, Mapping[str, str]]] = MappingProxyType(
    {
        Scheme.LIGHT: _scheme(
            "#F3F6F7 #FFFFFF #E9EFF1 #D3DDE1 #6F858F #12232C #485B65 #0B5A78 #084961 #06394D #FFFFFF #E0EEF3 "
            "#0C2B3A #164257 #F2F7F9 #A9C3CF #7FD0EA #1B7443 #E3F2E9 #7A4F00 #FCF1DA #B0263A #FCEBED #566974 "
            "#6C7F89 #0B5A78 #3F87A2 #A86C08 #B4561A #A32338 #2C566A #6F8E9C #2C566A #F0C069 #2B1D00"
        ),
        Scheme.DARK: _scheme(
            "#0F1A20 #17252D #101D24 #2C3F49 #7C929D #E8F0F3 #A9BAC3 #6CC3E0 #8AD2EA #A9E0F2 #06202B #16394A "
            "#0A1319 #15303D #EEF5F8 #9DB4BF #8AD2EA #6BCB93 #143227 #EBB957 #362A12 #FF929E #3A1E25 #9DAFB8 "
            "#84959E #6CC3E0 #4E9DB8 #D9A441 #E58A4B #F2788A #274352 #6F8E9C #2C566A #F0C069 #2B1D00"
        ),
        Scheme.HIGH_CONTRAST: _scheme(
            "#000000 #000000 #000000 #FFFFFF #FFFFFF #FFFFFF #FFFFFF #66D9FF #99E6FF #FFFFFF #000000 #00303D "
            "#000000 #00303D #FFFFFF #FFFFFF #FFFF00 #7CFF9E #000000 #FFD84D #000000 #FF9AA6 #000000 #FFFFFF "
            "#B8B8B8 #66D9FF #3FB0D6 #FFD84D #FFA860 #FF9AA6 #00303D #FFFFFF #FFFFFF #FFD84D #000000"
        ),
    }
)


class Role(StrEnum):
    """What a piece of text is for. Never name a size in a page; name its role."""

    HERO = "hero"  # start panel
    FIGURE = "figure"  # overall per cent
    TITLE = "title"  # page title, one per page
    SECTION = "section"  # headings of the start page
    HEADING = "heading"  # card heading, fix-it sentence
    LEAD = "lead"  # one sentence under the title
    ROW = "row"  # name of a row one can choose on the start page
    BODY = "body"
    LABEL = "label"  # body with weight: field labels, names, buttons
    SMALL = "small"  # hints, table heads, states; nothing smaller on screen
    SMALL_LABEL = "small_label"  # small with weight
    CODE = "code"  # exact values only


@dataclass(frozen=True, slots=True)
class Type:
    """How one role is set.

    Attributes:
        ratio: Size as a multiple of the application font, so larger system text works.
        line: Line height in pixels at 100 %.
        strong: Whether it has weight (semibold).
        spacing: Letter spacing in per cent.
    """

    ratio: float
    line: int
    strong: bool = False
    spacing: float = 100.0


TYPES: Final[Mapping[Role, Type]] = MappingProxyType(
    {
        Role.HERO: Type(2.4, 42, strong=True, spacing=98.5),
        Role.FIGURE: Type(2.9, 44, strong=True, spacing=98.5),
        Role.TITLE: Type(1.85, 32, strong=True, spacing=98.5),
        Role.SECTION: Type(1.43, 28, strong=True, spacing=99.0),
        Role.HEADING: Type(1.15, 24, strong=True),
        Role.LEAD: Type(1.07, 23),
        Role.ROW: Type(1.07, 21, strong=True),
        Role.BODY: Type(1.0, 20),
        Role.LABEL: Type(1.0, 20, strong=True),
        Role.SMALL: Type(0.9, 18),
        Role.SMALL_LABEL: Type(0.9, 18, strong=True),
        Role.CODE: Type(0.93, 18),
    }
)

#: The size the design is drawn at: 10.5 pt at 96 dpi, which is 14 logical pixels.
BASE_PIXELS: Final = 14.0
BASE_POINTS: Final = 10.5

# Spacing scale, in logical pixels at 100 %.
RIM: Final = 2  # between a border and what it holds
XXS: Final = 4
TIGHT: Final = 6  # between a label and its field, a title and its lead
XS: Final = 8
S: Final = 12
M: Final = 16
CARD: Final = 20  # above and below what a card with one block holds
L: Final = 24
XL: Final = 32
XXL: Final = 48

# Radii.
RADIUS_BOX: Final = 4
RADIUS_FIELD: Final = 6
RADIUS_BUTTON: Final = 7
RADIUS_ROW: Final = 8
RADIUS_CARD: Final = 10

# Measures of the shell.
STEP_LIST: Final = 272
STEP_RAIL: Final = 72
STEP_ROW: Final = 40
FOOTER: Final = 72
PAGE_SIDE: Final = 40
PAGE_TOP: Final = 32
CONTENT: Final = 928
RAIL_BELOW: Final = 1100
NARROW_BELOW: Final = 1000
#: Narrower than the smallest window: a small screen, or large text.
CRAMPED_BELOW: Final = 900
#: Text so many times the usual size leaves no room for rows of choices.
LARGE_TEXT: Final = 1.4
START_PANEL: Final = 452
START_PANEL_NARROW: Final = 304
START_CONTENT: Final = 700
START_SIDE: Final = 64
#: Narrower windows have no room for the start panel.
START_PANEL_FROM: Final = 820
#: A box of several lines is so much higher than its lines: padding and border on both sides.
BOX_EDGES: Final = 26
CHECKS: Final = 632
FORM: Final = 264
FORM_ALONE: Final = 480
BUTTON: Final = 38
BUTTON_SMALL: Final = 30
BUTTON_WIDTH: Final = 88
COLUMN: Final = 384
COLUMN_GAP: Final = 36
DRAWING: Final = 508
RING: Final = 2  # focus ring: 2 px line after a 2 px gap
RING_GAP: Final = 2
