"""What a shell completes: by the script that `dedup completion` prints, in that shell."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from indexes import ROOT, dedup

SHELLS = ("bash", "zsh", "fish")
ASK = """
source "$1"
COMP_WORDS=(dedup $2); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
_dedup_completion dedup
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_asks_dedup(shell: str) -> None:
    """Whatever shell this is run in, and without the shell being there."""
    done = dedup("completion", shell)
    assert (0, b"") == (done.returncode, done.stderr)
    assert f"_DEDUP_COMPLETE={shell}_complete" in done.stdout.decode()


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash completes")
@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("ma", {"matches"}),
        ("matches --kin", {"--kind"}),
        ("completion f", {"fish"}),
        ("keep --form", {"--format"}),
    ],
)
def test_bash_completes(tmp_path: Path, typed: str, completed: set[str]) -> None:
    """Commands, options and their choices."""
    (tmp_path / "dedup").write_text(f'#!/bin/sh\nexec {sys.executable} -m dedup "$@"\n', "utf-8")
    (tmp_path / "dedup").chmod(0o755)
    script = tmp_path / "script"
    script.write_bytes(dedup("completion", "bash").stdout)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    command = ["bash", "-c", ASK, "bash", str(script), typed]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=60)
    assert completed == set(done.stdout.decode().split())


def test_an_unknown_shell_is_refused() -> None:
    """With those that are known."""
    done = dedup("completion", "tcsh")
    assert (2, b"") == (done.returncode, done.stdout)
    assert b"'bash', 'zsh', 'fish'" in done.stderr
