"""The packaged app beside an empty Qt window packaged the same way: size, start to first paint, memory.

Run by ``make package``, or: ``python benchmarks/package_figures.py FOLDER [ROUNDS]``

Both start in turns on one virtual screen, and only the screen is watched: a window is painted when the color
at the middle of the screen is another one. A cold start is one after all files of the folder were put out of
the computer's memory; libraries of the system stay in it, as on a desktop that runs. Memory is what a window
keeps by itself and its share of what it has in common with others (Pss), at its start page, when all is calm.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from screen import Screen  # noqa: E402

from armatic_setup import product  # noqa: E402
from tests.window.desk import desk  # noqa: E402

#: What is at most allowed, as a multiple of the empty window's.
GOALS: Final = {"size": 1.25, "cold start": 1.5, "warm start": 1.5, "memory": 1.4}
_MIDDLE: Final = (640, 400)
_PATIENCE: Final = 60.0
#: Seconds: between two looks, and without work until a window counts as calm.
_LOOK, _CALM = 0.002, 1.0
_EMPTY: Final = ROOT / "benchmarks" / "empty_window" / "empty_window.spec"


@dataclass(frozen=True, slots=True)
class Start:
    """One start.

    Attributes:
        seconds: Until it was painted.
        memory: Of the calm start page, in KiB.
    """

    seconds: float
    memory: int


def size(folder: Path) -> int:
    """Bytes of all files; what is linked counts once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def empty_window(folder: Path) -> Path:
    """Build the empty window into *folder*, as ``make package`` builds the app; its program."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(folder / "dist"), "--workpath", str(folder / "build"), str(_EMPTY)]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONNODEBUGRANGES": "1"}
    subprocess.run(command, check=True, env=environment, stderr=subprocess.DEVNULL)
    return folder / "dist" / "empty-window" / "empty-window"


def forget(folder: Path) -> None:
    """Put the files of *folder* out of the computer's memory; the next start reads them from the disk."""
    os.sync()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def start(program: Path, environment: Mapping[str, str], screen: Screen, home: str) -> Start:
    """Start *program*, wait until it is painted and calm, and end it."""
    pause = threading.Event()
    before = screen.color(*_MIDDLE)
    begun = time.perf_counter()
    process = subprocess.Popen([program], env={**environment, "ARMATIC_SETUP_HOME": home})
    try:
        while screen.color(*_MIDDLE) == before:
            if time.perf_counter() - begun > _PATIENCE:
                raise TimeoutError(f"{program.name} paints nothing")
            pause.wait(_LOOK)
        seconds = time.perf_counter() - begun
        worked = -1.0
        while (now := _worked(process.pid)) > worked:
            worked = now
            pause.wait(_CALM)
        return Start(seconds, _memory(process.pid))
    finally:
        process.terminate()
        process.wait(20)
        while screen.color(*_MIDDLE) != before:
            pause.wait(_LOOK)


def _worked(pid: int) -> float:
    """Clock ticks of work so far."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return float(fields[11]) + float(fields[12])


def _memory(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("Pss:")).split()[1])


def start_of_command(command: Path) -> float:
    """Seconds until the command line has told its version."""
    begun = time.perf_counter()
    subprocess.run([command, "--version"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def compare(app: Path, empty: Path, rounds: int) -> bool:
    """Print the figures of both side by side; whether all goals are met."""
    with tempfile.TemporaryDirectory() as home, desk(Path(home) / "desk") as place:
        # Accessibility costs both, and only who uses it.
        kept = {
            name: value for name, value in place.environment.items() if "ACCESSIBILITY_ALWAYS" not in name
        }
        screen = Screen(kept["DISPLAY"])
        cold: list[tuple[Start, Start]] = []
        warm: list[tuple[Start, Start]] = []
        for round_ in range(2 * rounds):
            pair = []
            for program in (app, empty) if round_ % 2 else (empty, app):
                if round_ < rounds:
                    forget(program.parent)
                pair.append(start(program, kept, screen, f"{home}/data"))
            ours, theirs = pair if round_ % 2 else reversed(pair)
            (cold if round_ < rounds else warm).append((ours, theirs))
        screen.close()
    print(f"{'':<12}{product.NAME:>16}{'empty window':>16}{'times':>8}{'goal':>8}")
    met = _line("size", "MiB", [(size(app.parent) / 2**20, size(empty.parent) / 2**20)])
    for name, pairs in (("cold start", cold), ("warm start", warm)):
        met &= _line(name, "ms", [(ours.seconds * 1000, theirs.seconds * 1000) for ours, theirs in pairs])
    return met & _line("memory", "MiB", [(ours.memory / 1024, theirs.memory / 1024) for ours, theirs in warm])


def _line(name: str, unit: str, pairs: list[tuple[float, float]]) -> bool:
    ours, theirs = (statistics.median(pair[side] for pair in pairs) for side in (0, 1))
    times = statistics.median(pair[0] / pair[1] for pair in pairs)
    met = times <= GOALS[name]
    mark = "" if met else "  missed"
    print(f"{name:<12}{ours:>12.1f} {unit:<3}{theirs:>12.1f} {unit:<3}{times:>8.2f}{GOALS[name]:>8}{mark}")
    return met


def main() -> int:
    """Measure, and print what was found. Windows are measured on Linux only."""
    folder = Path(sys.argv[1]).resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    commands = [start_of_command(folder / f"{product.SLUG}-cli") for _ in range(rounds)]
    print(f"command line, start to its version: median {statistics.median(commands) * 1000:.0f} ms")
    if sys.platform != "linux":  # only there is a screen that scripts drive
        print(f"size: {size(folder) / 2**20:.1f} MiB")
        return 0
    with tempfile.TemporaryDirectory() as away:
        compare(folder / product.SLUG, empty_window(Path(away)), rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
