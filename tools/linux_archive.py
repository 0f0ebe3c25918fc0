"""Packs the built app with its installer into one archive for Linux; the same files give the same bytes.

Usage: tools/linux_archive.py BUNDLE OUT, where OUT is a folder.
"""

from __future__ import annotations

import gzip
import io
import platform
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from armatic_setup import product  # noqa: E402

PARTS: Final = ROOT / "tools" / "installers" / "linux"
METAINFO: Final = PARTS / "share" / "metainfo" / f"{product.IDENTIFIER}.metainfo.xml"


def archive(bundle: Path, out: Path) -> Path:
    """Make the archive of *bundle* in the folder *out*."""
    name = f"{product.SLUG}-{product.VERSION}-linux-{platform.machine()}"
    path = out / f"{name}.tar.gz"
    when = _commit_time()
    with (
        path.open("wb") as raw,
        gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for source, inside in _entries(bundle):
            entry = tar.gettarinfo(source, f"{name}/{inside}")
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = ""
            entry.mtime = int(when.timestamp())
            entry.mode = 0o755 if entry.mode & 0o100 else 0o644
            data = metainfo(when).encode() if source == METAINFO else b""
            if data:
                entry.size = len(data)
                tar.addfile(entry, io.BytesIO(data))
            elif entry.isreg():
                with source.open("rb") as stream:
                    tar.addfile(entry, stream)
            else:
                tar.addfile(entry)
    return path


def metainfo(when: datetime) -> str:
    """What software centers show, with the version, released on the day of *when*."""
    text = METAINFO.read_text("utf-8")
    return text.replace("@VERSION@", product.VERSION).replace("@DATE@", when.date().isoformat())


def _entries(bundle: Path) -> list[tuple[Path, str]]:
    """What goes into the archive, with its name there, in order."""
    found = [(PARTS / script, script) for script in ("install.sh", "uninstall.sh")]
    for folder, inside in ((PARTS / "share", "share"), (bundle, "app")):
        files = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
        found += [(path, f"{inside}/{path.relative_to(folder).as_posix()}") for path in sorted(files)]
    return found


def _commit_time() -> datetime:
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return datetime.fromtimestamp(int(told or 0), UTC)


if __name__ == "__main__":
    print(archive(Path(sys.argv[1]), Path(sys.argv[2])))
