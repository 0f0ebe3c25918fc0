"""The one style sheet, written from the tokens. Everything that needs more than this paints itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.tokens import RADIUS_FIELD, XS, S

if TYPE_CHECKING:
    from ui.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Borders and radii of fields, menus, tool tips and scroll bars in the theme's colors."""

    def color(token: str) -> str:
        return theme.color(token).name()

    px = theme.px
    return f"""
QLineEdit, QPlainTextEdit {{
    background: {color("surface")}; color: {color("text")};
    border: {theme.border}px solid {color("control")}; border-radius: {RADIUS_FIELD}px;
    padding: 0 {px(S)}px;
    selection-background-color: {color("accent")}; selection-color: {color("onaccent")};
}}
QComboBox, QDateEdit {{
    background: {color("surface")}; color: {color("text")};
    border: {theme.border}px solid {color("control")}; border-radius: {RADIUS_FIELD}px;
    padding: 0 {px(S)}px; min-height: {px(36)}px;
}}
QComboBox:hover, QDateEdit:hover {{ background: {theme.blend("tint", "surface", 0.4).name()}; }}
QComboBox:disabled {{ background: {color("sunken")}; color: {color("disabled")}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {px(32)}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {color("surface")}; color: {color("text")}; border: 1px solid {color("control")};
    selection-background-color: {color("tint")}; selection-color: {color("text")}; outline: none;
}}
QLineEdit {{ min-height: {px(36)}px; lineedit-password-character: 8226; }}
QLineEdit:hover {{ background: {theme.blend("tint", "surface", 0.4).name()}; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {color("sunken")}; }}
QLineEdit:disabled {{ background: {color("sunken")}; color: {color("disabled")}; }}
QLineEdit[invalid="true"] {{ border-color: {color("failed")}; }}
QPlainTextEdit {{ padding: {px(XS)}px; }}
QToolTip {{
    background: {color("ink")}; color: {color("onink")}; border: 1px solid {color("inkring")};
    padding: {px(4)}px {px(XS)}px;
}}
QMenu {{
    background: {color("surface")}; color: {color("text")}; border: 1px solid {color("control")};
    padding: {px(4)}px;
}}
QMenu::item {{ padding: {px(6)}px {px(S)}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {color("tint")}; }}
QListView#lines {{
    background: {color("surface")}; color: {color("text")};
    border: {theme.border}px solid {color("control")}; border-radius: {RADIUS_FIELD}px; padding: {px(XS)}px;
    selection-background-color: {color("tint")}; selection-color: {color("text")}; outline: none;
}}
QListView#lines::item:selected {{ background: {color("tint")}; color: {color("text")}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {color("control")}; min-height: 32px; border-radius: 3px; margin: 2px 3px;
}}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {color("control")}; min-width: 32px; border-radius: 3px; margin: 3px 2px;
}}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::handle:hover:enabled {{ background: {color("text2")}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
