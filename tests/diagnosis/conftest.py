from __future__ import annotations

import pytest

from armatic_setup.guide.catalogue import Catalogue, load_catalogue


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()
