"""What is granted today against what Armatic needs."""

from __future__ import annotations

from armatic_setup.guide.vocabulary import Profile, Right
from armatic_setup.review.compare import enter, totals
from armatic_setup.review.model import Standing, review
from tests.review.start import CUSTOMERS, INVOICES, PAYMENTS, PAYMENTS_POST, journey
from tests.review.test_pasting import SPREADSHEET, read


def test_a_pasted_table_tells_missing_present_and_more() -> None:
    seen = review(enter(journey(), read(SPREADSHEET)))
    customers, invoices, payments = seen.row(CUSTOMERS), seen.row(INVOICES), seen.row(PAYMENTS)
    assert (customers.missing, customers.more) == ((), (Right.DELETE,))
    assert customers.present == (Right.LIST, Right.VIEW, Right.ADD, Right.EDIT)
    assert invoices.missing == (Right.ADD, Right.EDIT)
    assert invoices.present == (Right.LIST, Right.VIEW, Right.POST)
    assert payments.missing == payments.permission.rights
    assert {one.standing for one in customers.rights} == {Standing.ENTERED}


def test_a_read_only_evaluation_needs_less_so_more_is_more() -> None:
    seen = review(enter(journey().answer(profile=Profile.READ_ONLY), read(SPREADSHEET)))
    assert seen.row(CUSTOMERS).more == (Right.ADD, Right.EDIT, Right.DELETE)
    assert seen.row(INVOICES).missing == ()
    assert seen.row(INVOICES).more == (Right.POST,)


def test_a_recommended_right_is_not_more_than_needed() -> None:
    text = "Permission\tList\tView\tPost\nManage payments\tx\tx\tx\n"
    seen = review(enter(journey(), read(text)))
    assert seen.row(PAYMENTS).more == ()
    assert seen.row(PAYMENTS_POST).present == (Right.POST,)


def test_rows_the_text_does_not_tell_of_stay_as_they_are() -> None:
    before = journey().tick_row("company.attachments", ticked=True).grant_today(INVOICES, {Right.LIST})
    after = enter(before, read("Customers: List, View"))
    assert dict(after.state.granted)[INVOICES] == {Right.LIST}
    assert after.state.ticks == before.state.ticks


def test_the_totals_are_told_in_words() -> None:
    assert totals(review(journey())).sentence == "39 rights are missing in 13 rows. 0 rights are granted."
    entered = enter(journey(), read(SPREADSHEET))
    assert totals(review(entered)).sentence == (
        "32 rights are missing in 12 rows. 7 rights are granted. 1 right is more than Armatic needs."
    )
    done = journey()
    for row in done.catalogue.required_permissions:
        done = done.tick_row(row.id, ticked=True)
    assert totals(review(done)).sentence == "Nothing is missing. 39 rights are granted."
