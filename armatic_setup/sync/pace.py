"""What a request and a row cost in seconds: measured, kept from run to run, and foretold from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Self

#: A page of so many rows, for which a price is assumed before the first one is read.
_USUAL_PAGE: Final = 2000
_MEMORY: Final = 0.92  # what a sample's weight is multiplied by when the next one arrives
_PRIOR: Final = 0.5  # weight of the assumption, in samples
_REQUESTS_A_SAMPLE: Final = 4
_SECONDS_A_SAMPLE: Final = 5.0
#: More than so many times what was foretold, and a little, is far more.
_OUTLIER: Final = 6.0
_HICCUP: Final = 5.0
_LEAST_MARGIN: Final = 0.08
_WIDE_MARGIN: Final = 0.35


@dataclass(frozen=True, slots=True)
class Pace:
    """The price of the work.

    Attributes:
        per_request: Seconds that a request takes, whatever it brings.
        per_row: Seconds more for each row.
    """

    per_request: float
    per_row: float

    def seconds(self, requests: float, rows: float) -> float:
        """What so much work costs."""
        return self.per_request * requests + self.per_row * rows

    @property
    def rows_a_request(self) -> float:
        """So many rows cost as much as one request does."""
        return self.per_request / self.per_row if self.per_row > 0 else _USUAL_PAGE

    def text(self) -> str:
        """For keeping; :meth:`of_text` reads it."""
        return f"{self.per_request:.6g} {self.per_row:.6g}"

    @classmethod
    def of_text(cls, text: str) -> Self | None:
        """A pace that was kept; None when it is none."""
        try:
            per_request, per_row = map(float, text.split())
        except ValueError:
            return None
        sound = math.isfinite(per_request) and math.isfinite(per_row) and per_request >= 0 and per_row >= 0
        return cls(per_request, per_row) if sound and per_request + per_row > 0 else None


class Doubt:
    """Leaves out what costs far more than was foretold: the computer slept. Twice in a row it is believed."""

    def __init__(self) -> None:
        self._odd = False

    def believed(self, seconds: float, usual: float) -> float:
        """Seconds to learn from, where *usual* ones were expected."""
        most = usual * _OUTLIER + _HICCUP
        odd, self._odd = self._odd, seconds > most
        if not self._odd:
            return seconds
        return most if odd else usual


class PaceMeter:
    """Fits the two prices to what was seen, the recent more than the old.

    Several pages make one sample: two requests that are under way at a time arrive in pairs, and a single
    gap between two pages says little.

    Args:
        assumed: Before anything is seen. It fades, but stays where what was seen cannot tell the two prices
            apart.
    """

    def __init__(self, assumed: Pace) -> None:
        self.assumed = assumed
        self.samples = 0
        self._doubt = Doubt()
        self._open = [0.0, 0.0, 0.0]  # requests, rows, seconds of the sample being gathered
        self._nn = self._nr = self._rr = self._nt = self._rt = self._tt = self._n = self._r = 0.0
        self._t = 0.0

    def learn(self, requests: float, rows: float, seconds: float) -> float:
        """Take what so much work cost; the seconds that are believed."""
        seconds = self._doubt.believed(seconds, self.pace.seconds(requests, rows))
        gathered = self._open
        for index, amount in enumerate((requests, rows, seconds)):
            gathered[index] += amount
        if gathered[0] < _REQUESTS_A_SAMPLE and gathered[2] < _SECONDS_A_SAMPLE:
            return seconds
        n, r, t = gathered
        self._open = [0.0, 0.0, 0.0]
        self.samples += 1
        keep = _MEMORY
        # Relative errors count, not absolute ones: a long sample is no surer than a short one.
        weight = 1.0 / max(n, 1e-9)
        self._nn = self._nn * keep + n * n * weight
        self._nr = self._nr * keep + n * r * weight
        self._rr = self._rr * keep + r * r * weight
        self._nt = self._nt * keep + n * t * weight
        self._rt = self._rt * keep + r * t * weight
        self._tt = self._tt * keep + t * t * weight
        self._n, self._r, self._t = self._n * keep + n, self._r * keep + r, self._t * keep + t
        return seconds

    @property
    def pace(self) -> Pace:
        """As far as is known."""
        open_n, open_r, open_t = self._open
        n, r, t = self._n + open_n, self._r + open_r, self._t + open_t
        if not n:
            return self.assumed
        weight = 1 / max(open_n, 1.0)
        nn, nr = self._nn + open_n * open_n * weight, self._nr + open_n * open_r * weight
        rr, nt = self._rr + open_r * open_r * weight, self._nt + open_n * open_t * weight
        rt = self._rt + open_r * open_t * weight
        # The assumption as two samples: requests without rows, and rows without requests. What a request
        # costs was measured before the first row, so the price of a row is set right by what was seen.
        # A handful of rows says nothing of it, so the assumption counts as one full page.
        a = min(self.assumed.per_request, t / n)
        b = (t - a * n + self.assumed.per_row * _USUAL_PAGE) / (r + _USUAL_PAGE)
        nn, nt = nn + _PRIOR, nt + _PRIOR * a
        page = _PRIOR * _USUAL_PAGE * _USUAL_PAGE * 0.1
        rr, rt = rr + page, rt + page * b
        determinant = nn * rr - nr * nr
        per_request, per_row = (nt * rr - rt * nr) / determinant, (nn * rt - nr * nt) / determinant
        if per_row < 0:
            return Pace(t / n, 0.0)
        if per_request < 0:
            return Pace(0.0, t / r)
        return Pace(per_request, per_row)

    @property
    def rows_per_second(self) -> float | None:
        """Of late; None before the first sample."""
        rows, seconds = self._r + self._open[1], self._t + self._open[2]
        return rows / seconds if seconds > 0 and rows > 0 else None

    def margin(self, requests_left: float) -> float:
        """How far off a forecast of so many requests may be, as a share of it."""
        if self.samples < 2:
            return _WIDE_MARGIN
        pace = self.pace
        a, b = pace.per_request, pace.per_row
        # Sum of the squared errors per request, by the normal equations.
        off = self._tt - 2 * (a * self._nt + b * self._rt) + a * a * self._nn + 2 * a * b * self._nr
        off = max(0.0, off + b * b * self._rr)
        weight = (1 - _MEMORY**self.samples) / (1 - _MEMORY)
        deviation = math.sqrt(off / weight)  # of one request
        usual = self._t / self._n
        spread = deviation / usual / math.sqrt(max(requests_left, 1.0)) if usual > 0 else 0.0
        fresh = (_WIDE_MARGIN - _LEAST_MARGIN) / self.samples
        return min(_WIDE_MARGIN, _LEAST_MARGIN + spread + fresh)
