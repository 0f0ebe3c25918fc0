"""Schematic drawings of Intacct's forms, as data: a widget paints them, a screen reader hears them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from armatic_setup.guide.markup import plain
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language import tr


class FieldLook(StrEnum):
    """What a drawn field looks like."""

    TEXT = "text"
    CHOICE = "choice"
    TICK = "tick"
    LINK = "link"
    BUTTON = "button"


class Place(StrEnum):
    """Where a drawn button sits: in the bar with the menu path, beside the title, or under a section."""

    PATH = "path"
    TITLE = "title"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class DrawnButton:
    """A button or tab of the form.

    Attributes:
        label: As Intacct writes it.
        place: Where it sits.
        callout: Number of the instruction it belongs to, or 0.
    """

    label: str
    place: Place
    callout: int


@dataclass(frozen=True, slots=True)
class DrawnField:
    """One row of the form.

    Attributes:
        label: As Intacct writes it; may hold a placeholder.
        value: What it shows, in markup; a tick box is ticked where this is not empty.
        look: What it looks like.
        callout: Number of the instruction it belongs to, or 0.
        fill: Whether the user enters or chooses it; others stay quiet.
        required: Whether Intacct marks it with a star.
        only_some_forms: Whether only some forms show it; drawn dashed.
        note: Small words under it, or empty.
    """

    label: str
    value: str
    look: FieldLook
    callout: int
    fill: bool
    required: bool
    only_some_forms: bool
    note: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """One sketched form.

    Attributes:
        path: Menu path at the top, in markup.
        title: The form's title.
        section: Title of the part of the form that matters, or empty.
        buttons: Buttons and tabs.
        fields: Rows, from the top.
        caption: The line under it, which says that it is a drawing.
        model: Only in companies of this permission model; unknown means all.
    """

    path: str
    title: str
    section: str
    buttons: tuple[DrawnButton, ...]
    fields: tuple[DrawnField, ...]
    caption: str
    model: PermissionModel

    @property
    def callouts(self) -> tuple[int, ...]:
        """The instruction numbers it shows, ascending."""
        numbers = {button.callout for button in self.buttons} | {field.callout for field in self.fields}
        return tuple(sorted(numbers - {0}))

    def alt(self, values: Mapping[str, str]) -> str:
        """The drawing in words: where the form is, then what to do in the order of the numbers."""
        parts = [
            tr("Drawing of the form {title}, at {path}.").format(
                title=self.title, path=plain(self.path, values)
            )
        ]
        for number in self.callouts:
            said = [
                tr("click {label}").format(label=button.label)
                for button in self.buttons
                if button.callout == number
            ]
            said += [_in_words(field, values) for field in self.fields if field.callout == number]
            parts += [f"{number}: {words}." for words in said]
        return " ".join(parts)


def _in_words(field: DrawnField, values: Mapping[str, str]) -> str:
    label, value = plain(field.label, values), plain(field.value, values)
    words = {
        FieldLook.TEXT: "{label}: {value}",
        FieldLook.CHOICE: tr("{label}: choose {value}"),
        FieldLook.TICK: tr("tick {label}"),
        FieldLook.LINK: tr("click {value} next to {label}"),
        FieldLook.BUTTON: tr("click {label}"),
    }[field.look].format(label=label, value=value)
    return tr("{words} (only on some forms)").format(words=words) if field.only_some_forms else words
