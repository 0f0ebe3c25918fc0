"""Asks the public lists of known weaknesses about every locked package, and says what could not be asked.

Usage: python tools/audit.py LOCK_FILE [LOCK_FILE ...], in the environment of ``make audit``.
Exit codes: 0 all were asked about and none is known to be weak, 1 one is, 3 not all could be asked about.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

#: Both are asked in turn: a company's network may let only one of them through.
SERVICES = ("pypi", "osv")


def ask(service: str, lock: str) -> list[dict[str, Any]]:
    """What one list says of each package of a lock file; nothing where it cannot be reached."""
    words = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json"]
    ran = subprocess.run(
        [str(Path(sys.executable).with_name("pip-audit")), "-s", service, *words, "-r", lock],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        found: list[dict[str, Any]] = json.loads(ran.stdout)["dependencies"]
    except (ValueError, KeyError):
        return []
    return found


def main(locks: list[str]) -> int:
    weak: dict[str, str] = {}
    asked: set[str] = set()
    known: set[str] = set()
    for lock in locks:
        for service in SERVICES:
            for one in ask(service, lock):
                name = f"{one['name']} {one.get('version', '')}".strip()
                known.add(one["name"])
                if "skip_reason" in one:
                    continue
                asked.add(one["name"])
                if one["vulns"]:
                    weak[name] = ", ".join(entry["id"] for entry in one["vulns"])
    for name, entries in sorted(weak.items()):
        print(f"{name}: {entries}")
    if not asked:
        print("No list of known weaknesses could be reached, so nothing is known of any package.")
    elif missing := sorted(known - asked):
        print(f"{len(asked)} packages were asked about. Nothing is known of: {', '.join(missing)}.")
    else:
        print(f"{len(asked)} packages were asked about; {len(weak)} are known to be weak.")
    if weak:
        return 1
    return 0 if asked and known == asked else 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
