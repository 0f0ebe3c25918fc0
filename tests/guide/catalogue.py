"""The product's own data, read once for the tests that are parametrized over it."""

from __future__ import annotations

import shutil
from pathlib import Path

from armatic_setup import paths
from armatic_setup.guide.catalogue import load_catalogue

CATALOGUE = load_catalogue()


def copied_resources(folder: Path) -> Path:
    """A copy of the data files to spoil."""
    for file in paths.resources().glob("*.toml"):
        shutil.copy(file, folder)
    return folder
