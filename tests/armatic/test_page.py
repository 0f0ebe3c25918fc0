"""Which address is opened in the browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from armatic_setup import product
from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.armatic.page import keep_page_address, page_address


def test_it_is_armatics_own_site_until_another_is_set(tmp_path: Path) -> None:
    assert page_address(tmp_path) == product.ARMATIC_PAGE
    assert (
        keep_page_address(tmp_path, " https://acme.example.com/login/ ") == "https://acme.example.com/login"
    )
    assert page_address(tmp_path) == "https://acme.example.com/login"
    assert keep_page_address(tmp_path, " ") == product.ARMATIC_PAGE == page_address(tmp_path)


def test_https_may_be_left_out(tmp_path: Path) -> None:
    assert keep_page_address(tmp_path, "acme.example.com") == "https://acme.example.com"


@pytest.mark.parametrize(
    "url",
    ["http://acme.example.com", "http://127.0.0.1", "file:///etc", "javascript:alert(1)", "https://a:b@c"],
)
def test_nothing_but_https_is_taken(tmp_path: Path, url: str) -> None:
    with pytest.raises(ArmaticError) as refused:
        keep_page_address(tmp_path, url)
    assert refused.value.fault.kind == "address_not_allowed"
    assert page_address(tmp_path) == product.ARMATIC_PAGE


def test_an_address_put_in_by_hand_counts_only_if_it_is_https(tmp_path: Path) -> None:
    keep_page_address(tmp_path, "https://acme.example.com")
    file = tmp_path / "settings.json"
    file.write_text(file.read_text().replace("https://acme", "http://acme"))
    assert page_address(tmp_path) == product.ARMATIC_PAGE
