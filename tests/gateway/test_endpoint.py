from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urllib3.util import parse_url

from armatic_setup import product
from armatic_setup.gateway.endpoint import configured, named_by_session, parse
from armatic_setup.gateway.errors import NotSendable

VENDOR = configured(product.GATEWAY_ENDPOINT)
LOOPBACK = configured("http://127.0.0.1:8001/ia/xml/xmlgw.phtml")


@pytest.mark.parametrize(
    "url",
    [
        "https://api.intacct.com/ia/xml/xmlgw.phtml",
        "https://na12.intacct.com/ia/xml/xmlgw.phtml",
        "https://api.intacct.com./ia/xml/xmlgw.phtml",  # a trailing dot is the same host
        "https://API.Intacct.COM/ia/xml/xmlgw.phtml",
        "https://intacct.com/",
        "https://api.intacct.com:443/ia/xml/xmlgw.phtml",
    ],
)
def test_intacct_over_tls_is_accepted(url: str) -> None:
    assert configured(url).url == url
    assert named_by_session(url, VENDOR).intacct
    assert named_by_session(url, LOOPBACK).intacct


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8001/ia/xml/xmlgw.phtml",
        "http://localhost:8001/x",
        "https://localhost/x",
        "http://[::1]:8001/x",
        "http://127.3.2.1/x",
    ],
)
def test_this_computer_is_accepted_only_where_it_was_chosen(url: str) -> None:
    assert configured(url).loopback
    assert named_by_session(url, LOOPBACK).loopback
    with pytest.raises(NotSendable) as caught:
        named_by_session(url, VENDOR)
    assert caught.value.fault.kind == "endpoint_not_allowed"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.intacct.com",
        "http://api.intacct.com/ia/xml/xmlgw.phtml",
        "ftp://api.intacct.com/",
        "http://127.0.0.1.:8001/x",  # with the dot it is a name that a foreign server could answer for
        "http://localhost.:8001/x",
        "https://intacct.com.example.org/",
        "https://notintacct.com/",
        "https://intacct.com@example.org/",
        "https://user:password@api.intacct.com/",
        "https://example.org\\@api.intacct.com/",
        "https://example.org/?api.intacct.com",
        "https://example.org#.intacct.com",
        "https://api.intacct.com..example.org/",
        "https://api..intacct.com/",
        "https://api.intacct.com../",
        "https://api.intacct.com:99999/",
        "https://api.intacct.com /",
        "https://api.intacct.com/x\r\nHost: example.org",
        "https://api.intacct.com\n",
        "https://äpi.intacct.com/",
        "https://" + "a" * 64 + ".intacct.com/",
        "http://192.168.0.1/",
        "http://10.0.0.1/",
        "http://[::2]/",
        "http://127.0.0.1.example.org/",
        "http://localhost.example.org/",
    ],
)
def test_anything_else_is_refused(url: str) -> None:
    with pytest.raises(NotSendable) as caught:
        configured(url)
    assert caught.value.fault.kind == "endpoint_not_allowed"
    assert "password" not in str(caught.value)


PIECES = [
    "intacct.com",
    "example.org",
    "api",
    ".",
    "@",
    "/",
    ":443",
    "?",
    "#",
    "\\",
    "%2e",
    "[::1]",
    "localhost",
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join))
def test_no_other_reader_of_addresses_sees_another_host(text: str) -> None:
    endpoint = parse(f"https://{text}")
    if endpoint is not None and (endpoint.intacct or endpoint.loopback):
        for host in (urlsplit(endpoint.url).hostname, parse_url(endpoint.url).host):
            assert host is not None
            seen = parse(f"https://{host}/" if ":" not in host else f"https://[{host.strip('[]')}]/")
            assert seen is not None
            assert (seen.intacct, seen.loopback) == (endpoint.intacct, endpoint.loopback)
