"""The manual pages: one a command, with all its options, in roff that has no faults."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import click
import pytest
from benches import bench

from dedup.cli.main import commands

manual = bench("manual")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("man")
    manual.write(folder, "2031-05-04")
    return folder


def test_every_command_has_a_page_with_its_options(pages: Path) -> None:
    """And the page of dedup names every command."""
    for name, command in commands.commands.items():
        text = (pages / f"dedup-{name}.1").read_text("utf-8").replace("\\-", "-")
        options = [each for each in command.params if isinstance(each, click.Option) and not each.hidden]
        assert [] == [each.opts[-1] for each in options if each.opts[-1] not in text], name
        assert f"dedup-{name}" in (pages / "dedup.1").read_text("utf-8").replace("\\-", "-")


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff reads the pages")
def test_groff_finds_no_fault(pages: Path) -> None:
    """Every line of the examples is there as it is typed."""
    for path in sorted(pages.iterdir()):
        command = ["groff", "-man", "-Tutf8", "-ww", str(path)]
        done = subprocess.run(command, capture_output=True, timeout=60)
        assert (0, b"") == (done.returncode, done.stderr), path
        assert b"DEDUP" in done.stdout
