"""How fast `dedup scan` is, how much memory it takes, and how soon `dedup --help` answers.

    python bench/speed.py [CORPUS ...]      default: reuters21578 fakebr

Whole processes, files in, findings on disk; the best of three runs, because other work only ever slows a
machine down. Corpora that are not there are named and left out.
"""

from __future__ import annotations

import gzip
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import corpora

ROUNDS = 3
DEFAULT = ["reuters21578", "fakebr"]
DEDUP = [sys.executable, "-m", "dedup"]


def main() -> None:
    """Print the machine, the time of --help, and one line a corpus."""
    print(f"machine: {machine()}")
    print(f"dedup --help: {min(measure([*DEDUP, '--help'])[0] for _ in range(10)):.3f} s (aim: 0.15)")
    for name in sys.argv[1:] or DEFAULT:
        if name not in corpora.names():
            print(f"{name}: not there, left out")
            continue
        print(scan(corpora.FOLDER / name / "articles.jsonl.gz"))


def machine() -> str:
    """Return what the figures were measured on."""
    cpu = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        models = [line for line in cpuinfo.read_text("utf-8").splitlines() if line.startswith("model name")]
        cpu = models[0].partition(":")[2].strip() if models else cpu
    return f"{cpu}, {len(os.sched_getaffinity(0))} cores, Python {platform.python_version()}"


def scan(articles: Path) -> str:
    """Scan one corpus and return a line of figures."""
    with gzip.open(articles) as lines:
        count = sum(1 for _ in lines)
    with tempfile.TemporaryDirectory() as folder:
        command = [
            *DEDUP,
            "scan",
            "--quiet",
            "--format",
            "jsonl",
            "--output",
            f"{folder}/found.jsonl",
            str(articles),
        ]
        seconds, megabytes = min(measure(command) for _ in range(ROUNDS))
    rate = f"{count / seconds:,.0f} articles/s"
    return f"{articles.parent.name}: {count:,} articles, {seconds:.1f} s, {rate}, {megabytes:.0f} MB"


def measure(command: list[str]) -> tuple[float, float]:
    """Run a command; return its seconds and the greatest memory of any of its processes together, in MB.

    The memory is the peak of the proportional set sizes of the process and its children, sampled.
    """
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, sum(_proportional_set_size(pid) for pid in _family(process.pid)))
        time.sleep(0.02)
    seconds = time.perf_counter() - began
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with exit code {process.returncode}")
    return seconds, peak


def _family(pid: int) -> list[int]:
    """Return a process and its descendants."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except OSError:
        return []
    return [pid, *(descendant for child in children for descendant in _family(int(child)))]


def _proportional_set_size(pid: int) -> float:
    """Return the memory of a process in MB, pages shared with others counted in part; 0 once it is gone."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    main()
