"""The product's own name, version and addresses."""

from __future__ import annotations

from typing import Final

from armatic_setup import __version__

NAME: Final = "Armatic Setup"
SLUG: Final = "armatic-setup"
COPYRIGHT: Final = "Copyright (c) 2026 Armatic Setup contributors"
VERSION: Final = __version__
USER_AGENT: Final = f"ArmaticSetup/{__version__}"
#: The program's name among all programs of a computer, backwards as macOS and the desktops of Linux want it.
IDENTIFIER: Final = "com.armatic.setup"
#: Under this the desktops of Linux know the files of a review.
REVIEW_MIME: Final = "application/vnd.armatic.review+json"
#: How the names of these files end. Windows and macOS know a file by what stands after its last dot.
REVIEW_ENDINGS: Final = (".armatic-review.json", ".armaticreview")

#: Where the first request goes; later ones go to the endpoint the session names.
GATEWAY_ENDPOINT: Final = "https://api.intacct.com/ia/xml/xmlgw.phtml"
#: An endpoint that a session names is accepted only on this domain (or its subdomains).
GATEWAY_DOMAIN: Final = "intacct.com"
#: Armatic's own interface; public is the lookup of customers there, and nothing else.
ARMATIC_ADDRESS: Final = "https://api.armatic.com"
#: Where people find the way to their Armatic account. The address of the account itself is not public.
ARMATIC_PAGE: Final = "https://armatic.com"
