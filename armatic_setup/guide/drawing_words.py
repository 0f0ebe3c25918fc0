"""A drawing in words: the same form, path, fields, values and numbers for those who hear it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from armatic_setup.guide.drawing import Drawing, DrawnRow, FieldLook, Frame
from armatic_setup.guide.markup import plain
from armatic_setup.language import gloss, mark, tr

_LOOKS: Final = {
    FieldLook.TEXT: mark("{label}: {value}"),
    FieldLook.CHOICE: mark("{label}: choose {value}"),
    FieldLook.TICK: mark("tick {label}"),
    FieldLook.BUTTON: mark("click {value} next to {label}"),
}


def alt(drawing: Drawing, values: Mapping[str, str]) -> str:
    """Where the form is, what to do in the order of the numbers, and what else it shows."""
    parts = [_form(drawing, values)]
    parts += [spoken(drawing, number, values) for number in drawing.callouts]
    if others := ", ".join(_quiet(drawing, values)):
        parts.append(tr("Also on the form: {fields}.").format(fields=others))
    return " ".join(parts)


def spoken(drawing: Drawing, number: int, values: Mapping[str, str]) -> str:
    """What the callout *number* says: "2: User ID: xmlgw-armatic."."""
    said = "; ".join(_said(drawing, number, values))
    return f"{number}: {said}." if said else ""


def _form(drawing: Drawing, values: Mapping[str, str]) -> str:
    title, path = _named(drawing.title), plain(drawing.path, values)
    if drawing.frame is Frame.WINDOW:
        return tr("Drawing of the window {title}, opened at {path}.").format(title=title, path=path)
    return tr("Drawing of the form {title}, at {path}.").format(title=title, path=path)


def _said(drawing: Drawing, number: int, values: Mapping[str, str]) -> Iterator[str]:
    for button in drawing.buttons:
        if button.callout == number:
            yield tr("click {label}").format(label=_named(button.label))
    yield from _rows_said([row for row in drawing.rows if row.callout == number], values)
    for field in drawing.fields:
        if field.callout == number:
            label, value = _named(plain(field.label, values)), plain(field.shown, values)
            words = tr(_LOOKS[field.look]).format(label=label, value=value)
            yield _on_some(words) if field.only_some_forms else words


def _rows_said(rows: list[DrawnRow], values: Mapping[str, str]) -> Iterator[str]:
    """Rows with rights one by one; others, which are all treated alike, together."""
    for row in rows:
        if row.rights:
            words = tr("{row}: tick {rights}").format(row=_row(row, values), rights=", ".join(row.rights))
            yield _on_some(words) if row.only_some_forms else words
    others = [row for row in rows if not row.rights]
    if not others:
        return
    names = ", ".join(_row(row, values) for row in others)
    if others[0].ticked:
        yield tr("tick {label}").format(label=names)
    if others[0].link and len(others) > 1:
        yield tr("click {label} beside each").format(label=_named(others[0].link))
    elif others[0].link:
        yield tr("click {value} next to {label}").format(value=_named(others[0].link), label=names)
    elif others[0].ticked is None:
        yield tr("choose {label}").format(label=names)


def _quiet(drawing: Drawing, values: Mapping[str, str]) -> Iterator[str]:
    """What belongs to no instruction."""
    for button in drawing.buttons:
        if not button.callout:
            yield _named(button.label)
    for row in drawing.rows:
        if not row.callout:
            yield _row(row, values)
    for field in drawing.fields:
        if not field.callout:
            label, value = _named(plain(field.label, values)), plain(field.shown, values)
            yield f"{label}: {value}" if value and field.look is not FieldLook.TICK else label


def _row(row: DrawnRow, values: Mapping[str, str]) -> str:
    if row.own or row.words:
        return row.own or plain(row.words, values)
    return _named(plain(row.cells[0], values)) if row.cells else ""


def _on_some(words: str) -> str:
    return tr("{words} (only on some forms)").format(words=words)


def _named(label: str) -> str:
    """A label with its meaning in the reader's language."""
    meaning = gloss(label)
    return f"{label} ({meaning})" if meaning else label


def meanings(labels: Iterable[str]) -> str:
    """Labels with their meanings, a line each; empty in English."""
    found = dict.fromkeys(label for label in labels if gloss(label))
    return "\n".join(f"{label}: {gloss(label)}" for label in found)
