"""How large the packaged app is, and how long it takes from its start to a window on the screen.

Run by ``make package``, or: ``python benchmarks/package_figures.py FOLDER [ROUNDS]``
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from armatic_setup import product
from tests.window.desk import desk


def size(folder: Path) -> int:
    """Bytes of all files; what is linked counts once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def start_of_command(command: Path) -> float:
    """Seconds until the command line has told its version."""
    begun = time.perf_counter()
    subprocess.run([command, "--version"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def start_of_window(command: Path, environment: Mapping[str, str], home: str) -> tuple[float, int]:
    """Seconds until the window is on the screen, and the most memory it had by then, in KiB."""
    begun = time.perf_counter()
    process = subprocess.Popen([command], env={**environment, "ARMATIC_SETUP_HOME": home})
    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", product.NAME]
        subprocess.run(search, env=environment, check=True, stdout=subprocess.DEVNULL, timeout=120)
        seconds = time.perf_counter() - begun
        status = Path(f"/proc/{process.pid}/status").read_text("ascii")
        peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return seconds, int(peak.split()[1])
    finally:
        process.terminate()
        process.wait(20)


def main() -> int:
    """Measure, and print what was found. The window is measured on Linux only."""
    folder = Path(sys.argv[1]).resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    print(f"size: {size(folder) / 2**20:.1f} MiB")
    commands = [start_of_command(folder / f"{product.SLUG}-cli") for _ in range(rounds)]
    print(
        f"command line, start to its version: first {commands[0]:.2f} s, "
        f"median {statistics.median(commands):.2f} s"
    )
    if sys.platform != "linux":  # only there is a screen that scripts drive
        return 0
    with tempfile.TemporaryDirectory() as home, desk(Path(home) / "desk") as place:
        windows = [start_of_window(folder / product.SLUG, place.environment, home) for _ in range(rounds)]
    seconds = [one for one, _ in windows]
    print(
        f"window, start to the screen: first {seconds[0]:.2f} s, median {statistics.median(seconds):.2f} s; "
        f"memory then {max(memory for _, memory in windows) / 1024:.0f} MiB"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
