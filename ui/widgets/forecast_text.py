"""What a sync will take, in a few quiet lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from armatic_setup.sync.progress import time_needed
from ui import figures, wording
from ui.tokens import XS, Role
from ui.widgets.label import Label
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from datetime import datetime

    from armatic_setup.sync.events import Forecast
    from ui.theme import Theme


class ForecastText(QWidget):
    """Rows and time first, what it may cost below, and a warning only where there is one.

    Its place is kept while Intacct is asked, so that nothing under it moves when the answer comes.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.essence = Label(theme, Role.HEADING, level=0)
        self.cost = Label(theme, Role.SMALL, color="text2")
        self.warning = Label(theme, Role.SMALL, color="warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(XS))
        for label in (self.essence, self.cost, self.warning):
            column.addWidget(label)
        self.warning.hide()

    def show_looking(self) -> None:
        """Intacct is being asked."""
        self._say(self.tr("Asking Intacct how much there is"), self.tr("This reads no records."))

    def show_unknown(self) -> None:
        """Intacct did not say."""
        self._say(
            self.tr("How long it takes is not known yet."),
            self.tr("The sync counts first. The time left appears as soon as the first pages are read."),
        )

    def show_forecast(self, forecast: Forecast, now: datetime) -> None:
        """What Intacct said, as of *now*."""
        essence = self.tr("{rows}: probably {time}.").format(
            rows=figures.rows(forecast.rows), time=time_needed(forecast.seconds)
        )
        if not forecast.rows:
            essence = self.tr("Nothing changed since the last sync.")
        least, most = forecast.transactions
        cost = self.tr(
            "About {requests} requests. They may count as {least} to {most} API transactions."
        ).format(
            requests=figures.count(forecast.requests), least=figures.count(least), most=figures.count(most)
        )
        warning = ""
        if (window := forecast.maintenance) is not None:
            warning = self.tr(
                "Intacct may be closed {when}, until {end}. The sync waits and goes on by itself."
            ).format(when=wording.when(window.begins, now), end=wording.clock_time(window.ends))
        self._say(essence, cost, warning)

    def show_rest(self, rows: int, seconds: tuple[float, float] | None) -> None:
        """What a stopped sync has left: rows, and the least and the most time where that is known."""
        left = self.tr("{rows} still to read.")
        if seconds is not None:
            left = self.tr("{rows} still to read: {time}.")
        time = time_needed(seconds) if seconds is not None else ""
        self._say(left.format(rows=figures.rows(rows), time=time), "")

    def _say(self, essence: str, cost: str, warning: str = "") -> None:
        self.essence.set_text(verbatim(essence))
        self.cost.set_text(verbatim(cost))
        self.cost.setVisible(bool(cost))
        self.warning.set_text(verbatim(warning))
        self.warning.setVisible(bool(warning))
