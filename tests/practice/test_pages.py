"""Pages that are compressed once and spliced into answers."""

from __future__ import annotations

import gzip

from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from armatic_setup.practice.pages import Fragment, PageCache, gzip_join, plain_join
from tests.practice.raw import call, post, query, request, running, sign_in

GZIP = {"Accept-Encoding": "gzip, deflate"}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.binary(max_size=3000), st.booleans()), max_size=6))
def test_spliced_streams_are_good_gzip(parts: list[tuple[bytes, bool]]) -> None:
    pieces = [Fragment.of(data) if packed else data for data, packed in parts]
    whole = b"".join(data for data, _ in parts)
    assert gzip.decompress(gzip_join(pieces)) == whole
    assert plain_join(pieces) == whole


def test_compressed_answers_say_the_same(gateway: PracticeGateway, session: str) -> None:
    asked = request(
        gateway, session, query("ARINVOICE", ["RECORDNO", "CUSTOMERNAME"], order="RECORDNO", size=1000)
    )
    plain, packed, again = (post(gateway, asked, **headers) for headers in ({}, GZIP, GZIP))
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert plain.rows == packed.rows == again.rows
    assert int(packed.headers["content-length"]) * 4 < int(plain.headers["content-length"])


def test_a_kept_page_is_dropped_when_the_company_changes() -> None:
    with running(PracticeGateway(PracticeCompany(CompanySize(5, 20)))) as gateway:
        session = sign_in(gateway)
        asked = request(gateway, session, query("CUSTOMER", ["RECORDNO", "COMMENTS"], order="RECORDNO"))
        post(gateway, asked, **GZIP)
        key = int(str(gateway.company.rows("CUSTOMER")[0]["RECORDNO"]))
        gateway.company.update("CUSTOMER", key, {"COMMENTS": "new"})
        assert post(gateway, asked, **GZIP).rows[0]["COMMENTS"] == "new"


def test_the_cache_keeps_to_its_budget() -> None:
    cache = PageCache(budget=1000)
    made = []

    def make() -> bytes:
        made.append(1)
        return bytes(range(256)) * 1  # hardly compressible

    for number in (1, 2, 3, 1, 2, 3):
        assert cache.get(number, make).plain() == bytes(range(256))
    assert len(made) == 3
    for number in range(20):
        cache.get(("more", number), make)
    made.clear()
    cache.get(1, make)
    assert made == [1]


def test_faults_of_rows_are_not_kept(gateway: PracticeGateway, session: str) -> None:
    asked = request(gateway, session, query("ARINVOICE", order="RECORDNO", size=30))
    gateway.faults.add("dropped_row", times=1)
    first, second = post(gateway, asked, **GZIP), post(gateway, asked, **GZIP)
    assert (len(first.rows), len(second.rows)) == (29, 30)


def test_a_budget_of_nothing_keeps_nothing(gateway: PracticeGateway, session: str) -> None:
    gateway.pages.budget = 0
    asked = request(gateway, session, query("ITEM", order="RECORDNO"))
    assert post(gateway, asked, **GZIP).rows == call(gateway, session, query("ITEM", order="RECORDNO")).rows
