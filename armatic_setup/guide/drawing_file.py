"""Reads the drawings of a step from ``steps.toml``, and draws the permission window of each application."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.guide.drawing import (
    Drawing,
    DrawnButton,
    DrawnField,
    DrawnRow,
    DrawnTable,
    FieldLook,
    Frame,
    Place,
)
from armatic_setup.guide.markup import MarkupError, plain
from armatic_setup.guide.permissions import Application, Permission
from armatic_setup.guide.strict import Table
from armatic_setup.guide.vocabulary import COMMON, PermissionModel, Right

#: Stands for the application's name in a drawing that is made for each of them.
_APPLICATION: Final = "{application}"


@dataclass(frozen=True, slots=True)
class Granted:
    """What the permission windows show.

    Attributes:
        applications: Those asked for, in order.
        rows: Those asked for, in the applications' order.
    """

    applications: tuple[Application, ...]
    rows: tuple[Permission, ...]


def read_drawings(table: Table, values: Mapping[str, str], granted: Granted) -> tuple[Drawing, ...]:
    """The drawings of a step, those made for each application at their place.

    Raises:
        CatalogueError: A drawing is wrong.
    """
    return tuple(
        drawing for one in table.tables("drawing") for drawing in _Reader(values, granted).drawings(one)
    )


class _Reader:
    def __init__(self, values: Mapping[str, str], granted: Granted) -> None:
        self._values = values
        self._granted = granted

    def drawings(self, table: Table) -> Iterator[Drawing]:
        """One drawing, or one for each application."""
        if not table.flag("per_application", default=False):
            yield self._drawing(table, self._values, "", self._table(table))
            return
        callout = table.number("callout")
        other, dashed = table.prose("other_rows"), table.prose("dashed_rows")
        for application in self._granted.applications:
            named = {**self._values, _APPLICATION.strip("{}"): application.name}
            rows = [row for row in self._granted.rows if row.application == application.name]
            yield self._drawing(table, named, application.name, _window(rows, callout, other, dashed))

    def _drawing(
        self, table: Table, values: Mapping[str, str], variant: str, drawn: DrawnTable | None
    ) -> Drawing:
        def named(key: str, default: str | None = None) -> str:
            """A text as Intacct writes it, with the application's name filled in."""
            text = self._checked(table, key, table.text(key, default), values)
            return text.replace(_APPLICATION, variant)

        return Drawing(
            frame=table.choice("frame", Frame, Frame.PAGE),
            path=named("path"),
            title=named("title"),
            variant=variant,
            section=named("section", ""),
            buttons=tuple(_button(one) for one in table.tables("button")),
            table=drawn,
            fields=tuple(self._field(one) for one in table.tables("field")),
            caption=self._checked(table, "caption", table.prose("caption"), values),
            model=table.choice("model", PermissionModel, PermissionModel.UNKNOWN),
        )

    def _field(self, table: Table) -> DrawnField:
        return DrawnField(
            label=self._exact(table, "label"),
            value=self._exact(table, "value", ""),
            words=self._words(table, "words"),
            look=table.choice("look", FieldLook, FieldLook.TEXT),
            callout=table.number("callout", 0),
            fill=table.flag("fill", default=False),
            required=table.flag("required", default=False),
            only_some_forms=table.flag("only_some_forms", default=False),
            note=self._words(table, "note"),
        )

    def _table(self, table: Table) -> DrawnTable | None:
        """The table of a form, if it has rows."""
        rows: list[DrawnRow] = []
        columns = table.texts("columns", ())
        for one in table.tables("row"):
            rows += self._rows(one, len(columns))
        return DrawnTable(columns, (), tuple(rows)) if rows else None

    def _rows(self, table: Table, columns: int) -> Iterator[DrawnRow]:
        """One row, or one for each application."""
        each = table.flag("per_application", default=False)
        cells = () if each else tuple(self._checked(table, "cells", one) for one in table.texts("cells", ()))
        words = self._words(table, "words")
        if not (cells or each or words):
            raise table.error("a row needs cells, words or per_application")
        if len(cells) > columns:
            raise table.error("more cells than columns", "cells")
        for shown in [(one.name,) for one in self._granted.applications] if each else [cells]:
            yield DrawnRow(
                cells=shown,
                words=words,
                ticked=table.flag("ticked") if "ticked" in table else None,
                link=table.text("link", ""),
                callout=table.number("callout", 0),
                fill=table.flag("fill", default=False),
            )

    def _exact(self, table: Table, key: str, default: str | None = None) -> str:
        return self._checked(table, key, table.text(key, default))

    def _words(self, table: Table, key: str) -> str:
        return self._checked(table, key, table.prose(key, ""))

    def _checked(self, table: Table, key: str, text: str, values: Mapping[str, str] | None = None) -> str:
        try:
            plain(text, values or self._values)
        except MarkupError as error:
            raise table.error(str(error), key) from error
        return text


def _window(rows: Sequence[Permission], callout: int, other: str, dashed: str) -> DrawnTable:
    """The table of an application's permission window: its rows, each with the rights to tick."""
    asked = {right for row in rows for right in row.rights}
    return DrawnTable(
        columns=("",),
        rights=tuple(right for right in Right if right in asked or right in COMMON),
        rows=(
            *(
                DrawnRow(
                    cells=(row.row,),
                    rights=row.rights,
                    callout=callout,
                    fill=True,
                    only_some_forms=row.may_be_absent,
                    permission=row.id,
                )
                for row in rows
            ),
            DrawnRow(cells=(), words=other),
        ),
        note=dashed if any(row.may_be_absent for row in rows) else "",
    )


def _button(table: Table) -> DrawnButton:
    return DrawnButton(
        label=table.text("label"),
        place=table.choice("place", Place),
        callout=table.number("callout", 0),
    )
