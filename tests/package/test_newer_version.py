"""The packaged app tells of a newer version: all that docs/releasing.md has the vendor do, from key to line.

A copy of the app asks this computer instead of the vendor.
"""

from __future__ import annotations

import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from armatic_setup import product
from tests.window.desk import desk, program
from tests.window.reader import Reader

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import sign_update  # type: ignore[import-not-found]  # noqa: E402 - a tool, not a package

BUNDLE = Path(os.environ.get("ARMATIC_BUNDLE", "nowhere"))
VERSION, PAGE = "99.0.0", "https://downloads.example.com/"

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(
        not BUNDLE.is_dir() or sys.platform != "linux", reason="make package runs it, on Linux"
    ),
]


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the statement, and says nothing."""

    def log_message(self, *_words: object) -> None:
        """Nobody reads it."""


@dataclass(frozen=True)
class Asking:
    """A copy of the app that asks this computer, on data of its own.

    Attributes:
        folder: Of the copy.
        home: Where its data is.
    """

    folder: Path
    home: Path

    def command(self, *words: str) -> str:
        """What a command says."""
        ran = subprocess.run(
            [str(self.folder / f"{product.SLUG}-cli"), *words],
            env={"HOME": str(self.home), "ARMATIC_SETUP_HOME": str(self.home), "PATH": "/nowhere"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout


@pytest.fixture
def asking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Asking]:
    """The vendor has made a key, signed a statement and serves it."""
    key, served = tmp_path / "key", tmp_path / "served"
    served.mkdir()
    package = tmp_path / "package.tar.gz"
    package.write_bytes(b"the package")
    assert sign_update.main(["key", str(key)]) == 0
    public = capsys.readouterr().out.strip()
    assert sign_update.main(["sign", str(key), VERSION, PAGE, str(served / "newest.json"), str(package)]) == 0
    made = Asking(tmp_path / "app", tmp_path / "home")
    made.home.mkdir()
    shutil.copytree(BUNDLE, made.folder, symlinks=True)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(served))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}/newest.json"
        (made.folder / "_internal" / "resources" / "update.toml").write_text(
            f'address = "{address}"\nkey = "{public}"\n', "utf-8"
        )
        yield made
        server.shutdown()


def test_the_command_line_tells_version_and_page(asking: Asking) -> None:
    told = asking.command("update", "--check")
    assert VERSION in told
    assert PAGE in told


@pytest.mark.xvfb
def test_the_window_tells_it_quietly_and_shows_more_by_a_click(asking: Asking, tmp_path: Path) -> None:
    assert "yes, by the window" in asking.command("update", "--on")
    folder = tmp_path / "desk"
    around = {
        "ARMATIC_SETUP_HOME": str(asking.home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    with (
        desk(folder) as place,
        program(place, [str(asking.folder / product.SLUG)], folder, **around) as running,
    ):
        place.focus_window(product.NAME)
        with closing(Reader(place.environment)) as reader:
            line = reader.wait("push button", f"Version {VERSION} is available")
            place.click(*reader.middle(line))
            reader.wait("heading", "About")
            assert VERSION in reader.text()
        assert place.close_window(running) == 0
