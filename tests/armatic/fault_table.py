"""What goes wrong between us and Armatic, over real HTTP, and what is said then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: By fault of the practice Armatic: the diagnosis, and how often it is asked with three tries.
FAULTS: Final[Mapping[str, tuple[str, int]]] = {
    "http_400": ("armatic.not_understood", 1),
    "http_401": ("armatic.key_refused", 1),
    "http_403": ("armatic.key_forbidden", 1),
    "http_404": ("armatic.not_found", 1),
    "http_409": ("armatic.not_understood", 1),
    "http_413": ("armatic.not_understood", 1),
    "http_422": ("armatic.not_understood", 1),
    "http_429": ("armatic.busy", 3),
    "wait": ("armatic.busy", 3),
    "http_500": ("armatic.trouble", 3),
    "http_502": ("armatic.trouble", 3),
    "http_503": ("armatic.trouble", 3),
    "wait_503": ("armatic.trouble", 3),
    "error_page": ("armatic.trouble", 3),
    "http_504": ("armatic.trouble", 2),
    "filter_page": ("armatic.web_page", 1),
    "captive_portal": ("armatic.web_page", 2),
    "redirect": ("armatic.web_page", 1),
    "proxy_page": ("armatic.proxy_sign_in", 1),
    "empty_body": ("armatic.incomplete", 3),
    "cut_body": ("armatic.incomplete", 3),
    "not_json": ("armatic.not_understood", 2),
    "deep_nesting": ("armatic.not_understood", 2),
    "bare_list": ("armatic.not_understood", 1),
    "bare_text": ("armatic.not_understood", 1),
    "too_large": ("armatic.not_understood", 1),
    "bad_charset": ("armatic.not_understood", 1),
    "gzip_bad": ("armatic.not_understood", 1),
    "closed": ("armatic.lost", 3),
    "reset": ("armatic.lost", 3),
    "reset_in_body": ("armatic.lost", 3),
    "lost_answer": ("armatic.lost", 3),
    "slow": ("armatic.lost", 2),
    "slow_body": ("armatic.lost", 2),
}
#: Faults that a lookup never ends in: the answer is good, or of another route.
HARMLESS: Final = frozenset(
    {"no_list", "null_list", "odd_entries", "odd_fields", "unknown_fields", "more_pages", "html_label"}
)
#: Reached in ``test_way``, without an answer of Armatic.
ON_THE_WAY: Final = frozenset(
    {
        "armatic.address_not_allowed",
        "armatic.key_missing",
        "armatic.key_unsendable",
        "armatic.name_resolution",
        "armatic.certificate",
        "armatic.proxy",
        "armatic.not_reached",
        "armatic.other",
    }
)
REACHED: Final = frozenset(diagnosis for diagnosis, _ in FAULTS.values()) | ON_THE_WAY
