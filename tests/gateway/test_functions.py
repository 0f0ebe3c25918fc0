from __future__ import annotations

from decimal import Decimal

import pytest

from armatic_setup.gateway import functions as fn
from armatic_setup.gateway.filters import Group, all_of, any_of, equal_to, is_in


def test_the_allow_list_is_exactly_the_agreed_read_functions() -> None:
    assert set(fn.READ_FUNCTIONS.values()) == {
        "getAPISession",
        "query",
        "lookup",
        "getFinancialSetup",
        "get_applications",
        "readEntityDetails",
        "readUserFormatting",
        "getUserPermissions",
    }


def test_the_allow_list_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        fn.READ_FUNCTIONS[str] = "create"  # type: ignore[index]


@pytest.mark.parametrize("size", [0, -1, 2001])
def test_a_page_size_the_gateway_would_refuse_is_refused_here(size: int) -> None:
    with pytest.raises(ValueError, match="1 to 2000"):
        fn.Query("CUSTOMER", ("RECORDNO",), page_size=size)


def test_a_query_needs_fields_and_no_negative_offset() -> None:
    with pytest.raises(ValueError, match="at least one field"):
        fn.Query("CUSTOMER", ())
    with pytest.raises(ValueError, match="negative"):
        fn.Query("CUSTOMER", ("RECORDNO",), offset=-1)


def test_a_query_is_ordered_by_key_and_sees_private_entities_by_itself() -> None:
    query = fn.Query("CUSTOMER", ("NAME",))
    assert query.order_by == (("RECORDNO", fn.ASCENDING),)
    assert query.show_private
    assert query.page_size == 2000


def test_conditions_join_only_what_needs_joining() -> None:
    one, two = equal_to("A", 1), equal_to("B", Decimal("2.50"))
    assert all_of(one) is one
    assert any_of(one, two) == Group("or", (one, two))
    assert two.values == ("2.50",)


@pytest.mark.parametrize("make", [lambda: all_of(), lambda: is_in("A")])
def test_an_empty_condition_means_nothing_and_is_refused(make: object) -> None:
    with pytest.raises(ValueError, match="means nothing"):
        make()  # type: ignore[operator]


def test_functions_know_their_name_and_object() -> None:
    assert (fn.name_of(fn.Lookup("CUSTOMER")), fn.object_of(fn.Lookup("CUSTOMER"))) == ("lookup", "CUSTOMER")
    assert fn.object_of(fn.GetApplications()) == ""
    assert fn.sum_of("TRX_TOTALDUE").column == "SUM.TRX_TOTALDUE"
