"""What happened to a record stands whole below it, in every language and in the smallest window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from armatic_setup import language
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.sync.tieout import Cause, Difference, TieOut
from ui.tokens import Role
from ui.widgets.tie_out_lists import Names, RecordList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme

#: Of the list in a window of 900 x 600, and on a screen of 1024 x 768 at 150 percent; and lines below a row.
WIDTHS = {712: 1, 495: 2}
ONE = Difference("ARINVOICEITEM", 7, "INV-7", "C-1", "USD", Decimal("1250.00"), None, Cause.ADDED)


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_nothing_of_it_is_cut(theme: Theme, qtbot: QtBot, code: str) -> None:
    language.use(code)
    labels = {one.name: one.label for one in load_catalogue().objects}
    longest = max(labels, key=lambda name: len(labels[name]))
    records = RecordList(theme)
    qtbot.addWidget(records)
    differences = tuple(replace(ONE, object=longest, cause=cause) for cause in Cause)
    records.show_lines(TieOut((), (), datetime.now(UTC), differences=differences), Names(labels, {}))
    with qtbot.waitExposed(records):
        records.show()
    for width, lines in WIDTHS.items():
        records.resize(width, 400)
        assert not records.horizontalScrollBar().isVisible()
        told = [records.ledger.cell(row, 0).below for row in range(records.ledger.rowCount())]
        assert max(map(theme.metrics(Role.SMALL).horizontalAdvance, told)) <= lines * (width - 12)
