"""The shell command: streams, exit codes, signals, terminals. Every test runs it as a shell would."""

from __future__ import annotations

import csv
import importlib
import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO

import click
import pytest

from dedup import Settings, __version__
from dedup.cli.keep import FORMS as KEEP_FORMS
from dedup.cli.main import INDEX_COMMANDS, commands
from dedup.report.formats import NAMES as FORMATS
from dedup.report.formats import PLAIN_NAMES, module_of

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "fixtures" / "articles"
COMMAND = [sys.executable, "-m", "dedup"]
TEXT = (
    "The harbour authority will close the old bridge to lorries from March, because the inspectors found "
    "cracks in eleven of its forty hangers, and nobody can say how long the repair of the others would take."
)

# Runs the command with the first argument as its scan, so that a test decides what the scan does and when.
DRIVER = """
import sys
source = sys.argv.pop(1)
names = {}
exec("from dedup.article import *; from types import SimpleNamespace as Report", names)
exec(source, names)
import dedup
dedup.scan = names["scan"]
from dedup.cli.main import main
main()
"""
_SUMMARY = "Summary(3, 0, 0, 0, 0, 0, 0, 0)"
NOTHING = f"Report(matches=(), problems=(), notices=(), summary={_SUMMARY}, settings=Settings())"
FOUND_NOTHING = f"def scan(paths, settings, progress): return {NOTHING}"
SLOW = f"""
import time
def scan(paths, settings, progress):
    progress("reading", 1, None)
    time.sleep(0.6)
    progress("reading", 1234, None)
    progress("reading", 1235, None)
    time.sleep(0.2)
    progress("comparing", 45, 100)
    return {NOTHING}
"""


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment without variables that control colour, width and buffers."""
    names = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "PYTHONWARNINGS", "PYTHONUNBUFFERED")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    return {**kept, "TERM": "xterm", "PYTHONPATH": str(ROOT), **(changes or {})}


def faked(source: str, *arguments: str) -> list[str]:
    """Return the command line that runs this source as its scan."""
    return [sys.executable, "-c", DRIVER, source, "scan", *arguments]


def run(
    command: Sequence[str | bytes | os.PathLike[str]],
    stdin: bytes = b"",
    stdout: int | IO[bytes] = subprocess.PIPE,
    cwd: Path | None = None,
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command, input=stdin, stdout=stdout, stderr=subprocess.PIPE, env=environment(), cwd=cwd, timeout=60
    )


def dedup(
    *arguments: str | bytes | Path, stdin: bytes = b"", cwd: Path | None = None
) -> tuple[int, str, str]:
    """Run the command; return its exit code and what it wrote to standard output and standard error."""
    done = run([*COMMAND, *arguments], stdin, cwd=cwd)
    return done.returncode, done.stdout.decode(errors="surrogateescape"), done.stderr.decode()


def in_terminal(command: Sequence[str], changes: Mapping[str, str] | None = None) -> str:
    """Run the command with both streams in a terminal of 80 columns; return what the terminal received."""
    try:
        master, slave = pty.openpty()
    except OSError as error:
        pytest.skip(f"no terminal can be opened here, as in a chroot without /dev/pts: {error}")
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave, env=environment(changes)
    )
    os.close(slave)
    sent = bytearray()
    try:
        while part := os.read(master, 4096):
            sent += part
    except OSError:
        pass  # Linux reports the end of a terminal as an error.
    process.wait(60)
    os.close(master)
    return sent.decode()


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a folder with an article, its exact copy, and nothing else."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("bridge.txt", "repost.txt"):
        (folder / name).write_text(TEXT)
    return folder


# --- Help and usage


def test_help_imports_nothing_heavy() -> None:
    """`--help` imports no heavy module, so that it answers at once."""
    heavy = "numpy scipy duckdb datasketch charset_normalizer multiprocessing dedup.pipeline"
    heavy += " dedup.words dedup.matching dedup.report.text dedup.report.jsonl dedup.report.html"
    script = f"import sys, dedup.cli.main; print(*sys.modules.keys() & set({heavy!r}.split()))"
    assert b"\n" == run([sys.executable, "-c", script]).stdout


def test_the_formats_of_the_options_are_those_of_the_registry() -> None:
    """Every format has a module that writes it; text comes first and is the default."""
    assert ("text", *FORMATS[1:]) == FORMATS
    for form in FORMATS:
        assert callable(importlib.import_module(f"dedup.report.{module_of(form)}").rows)
    for name, command in commands.commands.items():
        (option,) = [each for each in command.params if each.name == "form"] or [None]
        choices = option.type.choices if option and isinstance(option.type, click.Choice) else PLAIN_NAMES
        own = {"export": ("parquet", "jsonl"), "clusters": ("text", "jsonl", "csv"), "keep": KEEP_FORMS}
        assert tuple(choices) in (FORMATS, PLAIN_NAMES, own.get(name)), name


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_alone_it_prints_help_with_examples(arguments: tuple[str, ...]) -> None:
    """Help goes to standard output and ends with code 0."""
    code, out, err = dedup(*arguments)
    assert (0, "") == (code, err)
    assert "Examples:\n    dedup scan " in out


def test_help_lists_the_commands_as_they_are_needed() -> None:
    """Commands that need no index come first, then the others, in the order in which a user meets them."""
    listed = re.findall(r"^  (\w+)  +[A-Z]", dedup("--help")[1].partition("Commands:\n")[2], re.MULTILINE)
    of_indexes = [command.name for command in INDEX_COMMANDS]
    assert ["scan", "compare", "keep", *of_indexes, "completion"] == listed


@pytest.mark.parametrize("command", ["scan", "check", "matches"])
def test_help_explains_every_format(command: str) -> None:
    """The help of every command that prints a report gives the purpose of each --format."""
    shown = " ".join(dedup(command, "--help")[1].split())
    assert [] == [form for form in FORMATS if f"{form} for " not in shown]


def test_help_of_scan_names_every_option_and_exit_code() -> None:
    """The help names everything, within 80 columns except for the line for cron."""
    code, out, err = dedup("scan", "--help")
    assert (0, "") == (code, err)
    for part in (
        "--output FILE",
        "@FILE",
        "| dedup scan -",
        "feed.jsonl.gz",
        "15 4 * * *",
        "  130  ",
        "  141  ",
    ):
        assert part in out
    assert ["/srv/copies.csv"] == [line.split()[-1] for line in out.splitlines() if len(line) > 80]


def test_version_is_printed() -> None:
    """The version is printed as `dedup VERSION`."""
    assert (0, f"dedup {__version__}\n", "") == dedup("--version")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("scan",), "missing argument 'PATH...'."),
        (("scan", ".", "--formt", "csv"), "no such option '--formt'. (Did you mean one of: '--format'"),
        (("scna", "."), "no such command 'scna'. Did you mean 'scan'?"),
        (("tests",), "tests is not a command; to scan it: dedup scan tests"),
        (("scan", ".", "--format", "xml"), "invalid value for '--format': 'xml' is not one of"),
        (("scan", ".", "--min-score", "1.5"), "invalid value for '--min-score': 1.5 is not in the range"),
        (("scan", ".", "--min-score", "nan"), "invalid value for '--min-score': nan is not a number."),
        (("matches", "--index", "F", "--min-score", "nan"), "invalid value for '--min-score': nan is not a"),
        (("rebuild", "--index", "F", "--wait", "nan"), "invalid value for '--wait': nan is not a number."),
        (("scan", ".", "--min-words", "-1"), "invalid value for '--min-words': -1 is not in the range"),
        (("scan", ".", "--max-bytes", "0"), "invalid value for '--max-bytes': 0 is not in the range"),
        (("scan", ".", "--jobs", "0"), "invalid value for '--jobs': 0 is not in the range"),
        (("scan", ".", "--jobs", "1025"), "invalid value for '--jobs': 1025 is not in the range 1<=x<=1024."),
        (("scan", ".", "--jobs", "many"), "invalid value for '--jobs': 'many' is not a valid integer."),
        (
            ("scan", ".", "--max-bytes", "1MB"),
            "invalid value for '--max-bytes': '1MB' is not a valid integer.",
        ),
        (
            ("scan", ".", "--min-score", "0,5"),
            "invalid value for '--min-score': '0,5' is not a valid number.",
        ),
    ],
)
def test_wrong_usage_is_reported_in_one_form(arguments: tuple[str, ...], message: str) -> None:
    """Wrong usage gives a sentence, a pointer to the help, and exit code 2."""
    code, out, err = dedup(*arguments, cwd=ROOT)
    assert (2, "") == (code, out)
    assert err.startswith(f"dedup: {message}")
    assert re.fullmatch(r"dedup: [^\n]+\nTry 'dedup( [a-z]+)? --help' for help\.\n", err)


def test_a_path_that_does_not_exist_is_wrong_usage() -> None:
    """The message shows bytes that are not UTF-8, and terminal controls, as escapes."""
    code, out, err = dedup("scan", b"gone\xff\x1b[2J")
    assert (2, "") == (code, out)
    assert r"dedup: gone\xff\x1b[2J: no such file or folder" + "\n" == err


@pytest.mark.parametrize("destination", ["", "{folder}", "{folder}/missing/report", "/dev/fd/987654"])
def test_an_output_that_cannot_be_written_is_refused_before_the_scan(
    tmp_path: Path, destination: str
) -> None:
    """An unwritable output is refused before the scan, so that nobody waits an hour for it."""
    command = faked(
        "def scan(*_, **__): print('scanned')", ".", "--output", destination.format(folder=tmp_path)
    )
    done = run(command)
    assert (2, b"", True) == (done.returncode, done.stdout, done.stderr.startswith(b"dedup: cannot write "))


def test_options_reach_the_scan() -> None:
    """Every option reaches the scan; without --jobs, the number is that of the available processors."""
    source = f"def scan(paths, settings, progress): print(paths, settings); return {NOTHING}"
    options = ["a", "b", "--min-score", "0.25", "--min-words", "7", "--max-bytes", "99", "--quiet"]
    settings = Settings(min_score=0.25, min_words=7, max_bytes=99, settle=5.0)
    for jobs, given in ((5, ["--jobs", "5"]), (len(os.sched_getaffinity(0)), [])):
        expected = f"('a', 'b') {replace(settings, jobs=jobs)}\n"
        assert expected.encode() == run(faked(source, *options, *given)).stdout


# --- Reports and exit codes


@pytest.mark.parametrize(
    ("options", "extra", "code"),
    [
        ([], [], 0),
        (["--fail-on-match"], [], 1),
        ([], ["empty.txt"], 3),
        (["--fail-on-match"], ["empty.txt"], 1),
    ],
)
def test_exit_codes(copied: Path, options: list[str], extra: list[str], code: int) -> None:
    """With --fail-on-match, the exit code for copies takes precedence over that for problems."""
    for name in extra:
        (copied / name).touch()
    assert code == dedup("scan", copied, *options)[0]


def test_without_copies_nothing_fails(tmp_path: Path) -> None:
    """An empty folder gives exit code 0, even with --fail-on-match."""
    assert (0, "No copies found among 0 articles.\n", "") == dedup("scan", tmp_path, "--fail-on-match")


def test_text_on_standard_output_needs_no_other_words(copied: Path) -> None:
    """The text ends with its own summary; standard error stays empty, and no colour is written."""
    code, out, err = dedup("scan", copied)
    assert (0, "") == (code, err)
    assert ("2 articles read: 1 story, 1 copy.", False) == (out.splitlines()[-1], "\x1b" in out)


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_other_forms_end_with_a_line_on_standard_error(copied: Path, form: str) -> None:
    """Standard error has the counts, including problems; the report has the details."""
    (copied / "empty.txt").touch()
    code, out, err = dedup("scan", copied, "--format", form, "--with-problems")
    assert (3, "2 articles read, 1 copy in 1 story, 1 input could not be read\n") == (code, err)
    assert "empty.txt" in out


def test_forms_agree(copied: Path) -> None:
    """Every format reports the same one pair."""
    lines = [json.loads(line) for line in dedup("scan", copied, "--format", "jsonl")[1].splitlines()]
    table = dedup("scan", copied, "--format", "csv", "--with-problems")[1]
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    assert ["match", "summary"] == [line["type"] for line in lines] == [row["type"] for row in rows]
    assert lines[0]["copy"]["id"] == rows[0]["copy_id"]


def test_names_of_odd_bytes_come_through(copied: Path) -> None:
    """Newline, quote, emoji and a byte that is not UTF-8 survive in every format for programs."""
    name = os.fsdecode(b"a\n\"'\xff" + "🐟.txt".encode())
    (copied / "repost.txt").rename(copied / name)
    line = json.loads(dedup("scan", copied, "--format", "jsonl")[1].splitlines()[0])
    row = next(csv.DictReader(io.StringIO(dedup("scan", copied, "--format", "csv")[1], newline="")))
    assert [f"{copied}/bridge.txt", f"{copied}/{name}"] == sorted(
        (line["source"]["path"], line["copy"]["path"]), key=lambda path: name in path
    )
    assert (line["source"]["path"], line["copy"]["path"]) == (row["source_path"], row["copy_path"])
    assert r"a\n" in dedup("scan", copied)[1]


def test_standard_input_is_an_article(copied: Path) -> None:
    """Standard input is an article, compared with the given files."""
    out = dedup("scan", "-", copied / "bridge.txt", "--format", "jsonl", stdin=TEXT.encode())[1]
    match = json.loads(out.splitlines()[0])
    assert {"-", "bridge.txt"} == {match["source"]["id"], match["copy"]["id"]}


def test_the_fixtures_can_be_scanned() -> None:
    """One job and four jobs give the same bytes."""
    one = dedup("scan", ARTICLES, "--format", "jsonl", "--jobs", "1")
    assert one == dedup("scan", ARTICLES, "--format", "jsonl", "--jobs", "4")
    assert 3 == one[0]


# --- Where the report goes


def test_output_holds_what_standard_output_would(copied: Path, tmp_path: Path) -> None:
    """The file equals standard output byte for byte; the summary goes to standard error."""
    expected = dedup("scan", copied)[1]
    report = tmp_path / "report"
    assert (0, "", "2 articles read, 1 copy in 1 story\n") == dedup("scan", copied, "--output", report)
    assert expected == report.read_text()


def test_output_has_no_colour_even_in_a_terminal(copied: Path, tmp_path: Path) -> None:
    """A file never gets colour, not even if colour is forced."""
    report = tmp_path / "report"
    in_terminal([*COMMAND, "scan", str(copied), "--output", str(report)], {"FORCE_COLOR": "1"})
    assert "\x1b" not in report.read_text()


@pytest.mark.parametrize("destination", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "-"])
def test_standard_output_has_other_names(destination: str) -> None:
    """Other names of standard output are written directly, and no file replaces them."""
    done = run(faked(FOUND_NOTHING, ".", "--output", destination))
    assert (0, b"No copies found among 3 articles.\n") == (done.returncode, done.stdout)


def test_standard_output_by_name_is_appended_to(tmp_path: Path) -> None:
    """`--output /dev/stdout >> log` keeps what the log held."""
    log = tmp_path / "log"
    log.write_text("before\n")
    with log.open("ab") as file:
        run(faked(FOUND_NOTHING, ".", "--output", "/dev/stdout"), stdout=file)
    assert "before\nNo copies found among 3 articles.\n" == log.read_text()


@pytest.mark.parametrize("options", [[], ["--output", "/dev/full"], ["--output", "/dev/stdout"]])
def test_a_full_disk_is_reported_in_one_sentence(options: list[str]) -> None:
    """A full disk gives one sentence and exit code 1."""
    with Path("/dev/full").open("wb") as full:
        done = run(faked(FOUND_NOTHING, ".", *options), stdout=full)
    assert 1 == done.returncode
    assert re.fullmatch(rb"dedup: cannot write [^\n]+: no space left on device\n", done.stderr)


@pytest.mark.parametrize("options", [[], ["--format", "jsonl"], ["--output", "/dev/stdout"]])
def test_a_closed_pipe_ends_the_run_quietly(options: list[str]) -> None:
    """A closed pipe gives exit code 141 and no message, as SIGPIPE does for other tools."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = run(faked(FOUND_NOTHING, ".", *options), stdout=closed)
    assert (141, b"") == (done.returncode, done.stderr)


def test_a_closed_pipe_ends_help_quietly() -> None:
    """`dedup --help | true` ends quietly, too."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = run([*COMMAND, "--help"], stdout=closed)
    assert (141, b"") == (done.returncode, done.stderr)


def test_closed_standard_output_is_reported() -> None:
    """`dedup scan . >&-` fails with one sentence."""
    shell = ["sh", "-c", '"$@" >&-', "sh", *faked(FOUND_NOTHING, ".")]
    done = run(shell)
    assert (1, b"dedup: standard output is closed\n") == (done.returncode, done.stderr)


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
def test_lost_words_stop_nothing(redirection: str) -> None:
    """If standard error is lost, the report is still written."""
    done = run(["sh", "-c", f'"$@" {redirection}', "sh", *faked(FOUND_NOTHING, ".", "--format", "jsonl")])
    assert (0, "summary") == (done.returncode, json.loads(done.stdout)["type"])


# --- Failures


def test_memory_that_runs_out_is_reported() -> None:
    """The message for exhausted memory names a remedy."""
    done = run(faked("def scan(*_, **__): raise MemoryError", "."))
    assert (1, True) == (done.returncode, done.stderr.startswith(b"dedup: out of memory; "))


def test_a_failure_keeps_its_sentence_and_exit_code() -> None:
    """An error ends the command with its own sentence and exit code."""
    source = "from dedup.errors import IndexFault\ndef scan(*_, **__): raise IndexFault('it is damaged')"
    done = run(faked(source, "."))
    assert (5, b"dedup: it is damaged\n") == (done.returncode, done.stderr)


def test_a_bug_shows_its_traceback() -> None:
    """A bug shows its traceback and is not hidden."""
    done = run(faked("def scan(*_, **__): raise KeyError('bug')", "."))
    assert (1, True) == (done.returncode, b"Traceback" in done.stderr and b"KeyError: 'bug'" in done.stderr)


# --- Signals


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_run_with_its_code(tmp_path: Path, number: signal.Signals) -> None:
    """A signal ends the run with its exit code, without a traceback, and keeps the old report."""
    report, fifo = tmp_path / "report", tmp_path / "list"
    report.write_text("old")
    os.mkfifo(fifo)
    process = subprocess.Popen(
        [*COMMAND, "scan", f"@{fifo}", "--output", report], stderr=subprocess.PIPE, env=environment()
    )
    with fifo.open("wb"):  # Opens when the scan does.
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
    assert (128 + number, b"dedup: interrupted\n") == (process.returncode, err)
    assert ({"report", "list"}, "old") == ({entry.name for entry in tmp_path.iterdir()}, report.read_text())


def test_a_signal_while_the_output_is_written_leaves_the_old(tmp_path: Path) -> None:
    """A signal during writing removes the new file and keeps the old one."""
    report = tmp_path / "report"
    report.write_text("old")
    source = """
import os, signal
class Matches(tuple):
    def __iter__(self):
        yield from ()
        assert [name for name in os.listdir(os.environ["FOLDER"]) if name.endswith(".tmp")]
        os.kill(os.getpid(), signal.SIGINT)
def scan(*_, **__):
    summary = Summary(3, 0, 0, 0, 0, 0, 0, 0)
    return Report(matches=Matches(), problems=(), notices=(), summary=summary, settings=Settings())
"""
    done = subprocess.run(
        faked(source, ".", "--output", str(report)),
        env=environment({"FOLDER": str(tmp_path)}),
        stderr=subprocess.PIPE,
        timeout=60,
    )
    assert (130, b"dedup: interrupted\n") == (done.returncode, done.stderr)
    assert ([report], "old") == (list(tmp_path.iterdir()), report.read_text())


def test_a_run_that_does_not_heed_the_signal_is_ended() -> None:
    """Code that ignores the signal is ended too, like a DuckDB query or a thread blocked by a disk."""
    source = """
import threading, time
def scan(*_, **__):
    threading.Thread(target=time.sleep, args=(600,)).start()
    print('started', flush=True)
    while True:
        try: time.sleep(600)
        except KeyboardInterrupt: pass
"""
    with subprocess.Popen(faked(source, "."), stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdout is not None
        assert b"started\n" == process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert b"" == process.communicate(timeout=30)[0]
        assert 130 == process.returncode


def test_an_error_that_a_signal_caused_is_not_reported() -> None:
    """If a library turns the interruption into an error of its own, only the interruption is reported."""
    source = """
import os, signal
def scan(*_, **__):
    try: os.kill(os.getpid(), signal.SIGINT)
    except KeyboardInterrupt: raise RuntimeError("query interrupted")
"""
    done = run(faked(source, "."))
    assert (130, b"dedup: interrupted\n") == (done.returncode, done.stderr)


def test_a_signal_that_was_ignored_stays_ignored() -> None:
    """An ignored signal stays ignored, so that `nohup dedup scan …` outlives its terminal."""
    source = f"import os, signal\ndef scan(*_, **__): os.kill(os.getpid(), signal.SIGHUP); return {NOTHING}"
    done = run(["sh", "-c", 'trap "" HUP; exec "$@"', "sh", *faked(source, ".")])
    assert (0, b"No copies found among 3 articles.\n") == (done.returncode, done.stdout)


# --- Terminals


@pytest.mark.parametrize(
    ("changes", "colored"),
    [
        ({}, True),
        ({"NO_COLOR": ""}, True),
        ({"NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(copied: Path, changes: dict[str, str], colored: bool) -> None:
    """A terminal gets colour if it can show it; a NO_COLOR that is not empty always turns it off."""
    sent = in_terminal([*COMMAND, "scan", str(copied)], changes)
    assert colored == ("\x1b[1m" in sent)
    assert "repost.txt" in sent


def test_text_is_as_wide_as_the_terminal() -> None:
    """Text is as wide as the terminal, and 100 columns wide without a terminal."""
    report = NOTHING.replace("3, 0, 0, 0, 0, 0, 0", "3, 0, 0, 2, 0, 12, 0")
    source = f"def scan(*_, **__): return {report}"
    lines = in_terminal(faked(source, "."), {"COLUMNS": "40"}).split("\r\n")
    assert max(len(line) for line in lines) <= 40
    assert 80 < max(len(line) for line in run(faked(source, ".")).stdout.splitlines()) <= 100


def test_progress_is_shown_and_erased() -> None:
    """Progress is drawn at most ten times a second, and not during the first half second."""
    drawn = in_terminal(faked(SLOW, ".")).split("\r\x1b[K")
    assert ["", "reading 1,234 articles", f"comparing [{'#' * 10}{'.' * 14}] 45 %"] == drawn[:3]
    assert ["No copies found among 3 articles.\r\n"] == drawn[3:]


@pytest.mark.parametrize(("options", "changes"), [(["--quiet"], {}), ([], {"TERM": "dumb"})])
def test_progress_can_be_done_without(options: list[str], changes: dict[str, str]) -> None:
    """Progress is not drawn if it is turned off, or if the terminal cannot erase it."""
    assert "reading" not in in_terminal(faked(SLOW, ".", *options), changes)


def test_a_short_run_shows_no_progress() -> None:
    """A run shorter than half a second draws no progress, so that nothing flickers."""
    source = f"def scan(paths, settings, progress): progress('reading', 1, None); return {NOTHING}"
    assert "No copies found among 3 articles.\r\n" == in_terminal(faked(source, "."))


def test_no_progress_in_a_pipe() -> None:
    """Without a terminal no progress is drawn, so that a log of cron stays empty."""
    assert b"" == run(faked(SLOW, ".")).stderr


def test_an_interrupted_run_erases_its_progress() -> None:
    """The progress line is erased before the message about the interruption."""
    source = SLOW.replace(
        "    return", "    import os, signal; os.kill(os.getpid(), signal.SIGINT)\n    return"
    )
    assert in_terminal(faked(source, ".")).endswith("45 %\r\x1b[Kdedup: interrupted\r\n")
