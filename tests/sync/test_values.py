from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from armatic_setup.faults import Stage
from armatic_setup.guide.objects import FieldKind
from armatic_setup.sync.errors import UnknownFormatting, UnreadableValue
from armatic_setup.sync.exact import DecimalSum, exact_sum
from armatic_setup.sync.values import RowReader, UserForms, instant, iso

US = UserForms.of("/mdY", -480)

FORMS = st.builds(
    UserForms.of,
    st.sampled_from(["/mdY", "/dmY", "-Ymd", ".dmY", "-dmY", "/Ymd"]),
    st.integers(-14 * 60, 14 * 60) | st.integers(-14, 14).map(lambda hours: hours * 60),
    st.sampled_from(["12", "24"]),
)
INSTANTS = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)


def read(kind: FieldKind, text: str | None, forms: UserForms = US) -> object:
    reader = RowReader("ARINVOICE", {"RECORDNO": FieldKind.KEY, "FIELD": kind}, forms)
    row = {"RECORDNO": "17"} if text is None else {"RECORDNO": "17", "FIELD": text}
    return reader.read([row])[0][1]


@pytest.mark.parametrize("kind", FieldKind)
@pytest.mark.parametrize("text", [None, ""])
def test_empty_and_missing_are_null_in_every_kind(kind: FieldKind, text: str | None) -> None:
    assert read(kind, text) is None


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldKind.TEXT, " Søren & Co ", " Søren & Co "),
        (FieldKind.MONEY, "12345678901234567.89", "12345678901234567.89"),
        (FieldKind.MONEY, "100.50", "100.50"),
        (FieldKind.MONEY, "-0.5", "-0.5"),
        (FieldKind.NUMBER, "1.083412950000", "1.083412950000"),
        (FieldKind.DATE, "03/04/2026", "2026-03-04"),
        (FieldKind.DATE, "2/29/2024", "2024-02-29"),
        (FieldKind.TIMESTAMP, "03/04/2026 23:30:00", "2026-03-05T07:30:00Z"),
        (FieldKind.TIMESTAMP, "03/04/2026", "2026-03-04T08:00:00Z"),
        (FieldKind.BOOLEAN, "true", 1),
        (FieldKind.BOOLEAN, "False", 0),
        (FieldKind.KEY, "48210", 48210),
        (FieldKind.KEY, "12.00", 12),
        (FieldKind.KEY, str(2**63 - 1), 2**63 - 1),
    ],
)
def test_a_value_is_stored_exactly(kind: FieldKind, text: str, value: object) -> None:
    assert read(kind, text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (FieldKind.MONEY, "1,234.00"),
        (FieldKind.MONEY, "1e3"),
        (FieldKind.MONEY, "NaN"),
        (FieldKind.MONEY, "-"),
        (FieldKind.MONEY, "１２"),
        (FieldKind.MONEY, " 5"),
        (FieldKind.MONEY, "1\n2"),
        (FieldKind.DATE, "13/04/2026"),
        (FieldKind.DATE, "02/30/2026"),
        (FieldKind.DATE, "2026-03-04"),
        (FieldKind.DATE, "03/04/26"),
        (FieldKind.TIMESTAMP, "03/04/2026 02:30:00 PM"),
        (FieldKind.TIMESTAMP, "03/04/2026 24:30:00"),
        (FieldKind.TIMESTAMP, "2026-03-04T10:00:00Z"),
        (FieldKind.TIMESTAMP, "12/31/9999 23:00:00"),
        (FieldKind.BOOLEAN, "maybe"),
        (FieldKind.KEY, "12.5"),
        (FieldKind.KEY, "-1"),
        (FieldKind.KEY, str(2**63)),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place_and_without_its_content(
    kind: FieldKind, text: str
) -> None:
    with pytest.raises(UnreadableValue) as caught:
        read(kind, text)
    fault = caught.value.fault
    assert (fault.stage, fault.kind, fault.object) == (Stage.REPLY, "unreadable_value", "ARINVOICE")
    assert "FIELD of RECORDNO 17" in fault.detail
    assert not any(digit in fault.detail.replace("17", "") for digit in "0123456780")


def test_twelve_hours_need_their_half_of_the_day() -> None:
    forms = UserForms.of("/mdY", 0, "12")
    assert read(FieldKind.TIMESTAMP, "03/04/2026 12:05:09 AM", forms) == "2026-03-04T00:05:09Z"
    assert read(FieldKind.TIMESTAMP, "03/04/2026 12:05:09 pm", forms) == "2026-03-04T12:05:09Z"
    for wrong in ("03/04/2026 02:05:09", "03/04/2026 13:05:09 PM", "03/04/2026 00:05:09 AM"):
        with pytest.raises(UnreadableValue):
            read(FieldKind.TIMESTAMP, wrong, forms)


@pytest.mark.parametrize(
    ("date_format", "offset", "clock"),
    [
        ("", 0, "24"),
        ("/mdy", 0, "24"),
        ("/mmY", 0, "24"),
        ("mdY", 0, "24"),
        ("/mdY", 0, ""),
        ("/mdY", 9999, "24"),
    ],
)
def test_a_formatting_we_cannot_read_is_refused(date_format: str, offset: int, clock: str) -> None:
    with pytest.raises(UnknownFormatting):
        UserForms.of(date_format, offset, clock)


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), FORMS)
def test_every_date_comes_back_in_every_form(day: date, forms: UserForms) -> None:
    parts = {"m": f"{day.month:02}", "d": f"{day.day:02}", "Y": f"{day.year:04}"}
    text = forms.separator.join(parts[letter] for letter in forms.order)
    assert read(FieldKind.DATE, text, forms) == day.isoformat()


@given(INSTANTS, FORMS)
@example(datetime(2026, 1, 1, 0, 0, tzinfo=UTC), UserForms.of("/mdY", 0, "12"))
@example(datetime(2026, 1, 1, 12, 0, tzinfo=UTC), UserForms.of("/mdY", 0, "12"))
def test_a_filter_says_what_a_row_would_say(moment: datetime, forms: UserForms) -> None:
    assert read(FieldKind.TIMESTAMP, forms.filter_text(moment), forms) == iso(moment)


@given(INSTANTS)
def test_a_stored_instant_comes_back(moment: datetime) -> None:
    assert instant(iso(moment)) == moment
    assert iso(moment.astimezone(timezone(timedelta(hours=5, minutes=30)))) == iso(moment)


def test_stored_times_sort_as_they_happened() -> None:
    moments = [
        datetime(2026, 9, 30, 23, 59, 59, tzinfo=UTC) + timedelta(seconds=step) for step in (0, 1, 3600)
    ]
    assert sorted(map(iso, moments)) == list(map(iso, moments))


@given(st.lists(st.decimals(-(10**30), 10**30, allow_nan=False, places=4), max_size=20))
def test_sums_are_exact(amounts: list[Decimal]) -> None:
    assert Fraction(exact_sum(amounts)) == sum(map(Fraction, amounts))
    aggregate = DecimalSum()
    for amount in (None, *(f"{amount:f}" for amount in amounts)):
        aggregate.step(amount)
    assert Decimal(aggregate.finalize()) == exact_sum(amounts)
    assert "E" not in aggregate.finalize()
