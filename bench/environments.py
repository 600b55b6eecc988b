"""An environment of its own for each peer, under a cache folder outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "dedup-bench")

NEEDS = {
    "datasketch": ("datasketch", "xxhash"),
    "text-dedup": ("text-dedup",),
    # spaCy splits its words where the language is English; its blank pipeline needs no model.
    "datatrove": ("datatrove[io,processing]", "spacy"),
    # Since 0.5 signatures are made in another way, which is faster.
    "rensa": ("rensa>=0.5",),
    "gaoya": ("gaoya",),
    "fast-dedup": ("fast-dedup>=0.1",),
    "near-dupes": ("near-dupes>=0.1",),
}
"""Of each peer, what is installed from the package index, in the newest version that fits this Python."""


class Missing(Exception):
    """A peer cannot be installed; the message is the reason."""


def python(peer: str, cache: Path = CACHE) -> str:
    """Return the Python that has the peer, after installing it where that was not done before.

    Raises Missing where it cannot be installed.
    """
    folder = cache / f"{peer}-python{sys.version_info.major}.{sys.version_info.minor}"
    done = folder / "installed.txt"
    needs = " ".join(NEEDS[peer])
    if not done.exists() or done.read_text("utf-8") != needs:
        _install(folder, peer)
        done.write_text(needs, "utf-8")
    return str(folder / "bin" / "python")


def version(peer: str, interpreter: str) -> str:
    """Return the version of the peer that an environment has."""
    ask = f"import importlib.metadata as m; print(m.version({peer!r}))"
    return subprocess.run([interpreter, "-c", ask], check=True, capture_output=True, text=True).stdout.strip()


def _install(folder: Path, peer: str) -> None:
    try:
        venv.create(folder, clear=True, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as reason:
        raise Missing(f"no environment in {folder}: {reason}") from reason
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*pip, *NEEDS[peer]], capture_output=True, text=True)
    if done.returncode != 0:
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR: ")]
        raise Missing((errors or ["pip failed"])[-1].removeprefix("ERROR: "))
