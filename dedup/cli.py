"""The shell command: parse, call, print, exit.

Data goes to standard output, words to standard error. Imports nothing heavy before a command runs, so that
`--help` answers at once.

    0    done, whatever was found
    1    copies found and --fail-on-match given, unread inputs or not; or the run failed: memory, a full disk
    2    wrong usage; nothing was done
    3    done, but some inputs could not be read
    4    another process is at work on the index
    5    the index cannot be used, or verify found something wrong
    130  interrupted (SIGINT); 143 by SIGTERM, 129 by SIGHUP
    141  the reader of the output went away, as in `| head`
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

import click
from click.core import ParameterSource

from dedup import __version__, output
from dedup.article import Settings
from dedup.cli_index import INDEX_COMMANDS, jobs_option, max_bytes_option, scan_index, wait_option
from dedup.errors import DedupError
from dedup.explaining import compare
from dedup.interruption import heed_signals, restore_signals
from dedup.progress import Bar
from dedup.shell import FORMATS, look, say

if TYPE_CHECKING:
    from dedup.pipeline import Report
    from dedup.report import Format

_DEFAULTS = Settings()

_READER_GONE = 128 + signal.SIGPIPE


def main() -> NoReturn:
    """Run the command of the shell and exit."""
    caught: list[int] = []
    heed_signals(caught)
    try:
        code = _run(sys.argv[1:])
    except BaseException:
        # What a library makes of an interruption may be an error of any class.
        if not caught:
            raise
        say("dedup: interrupted")
        code = 128 + caught[0]
    restore_signals()
    sys.exit(code)


def _run(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code; tell what went wrong. Bugs pass through."""
    try:
        with commands.make_context("dedup", list(arguments)) as context:
            commands.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        message = error.format_message()
        say(f"dedup: {message[:1].lower()}{message[1:]}")
        if error.ctx:
            say(f"Try '{error.ctx.command_path} --help' for help.")
        return error.exit_code
    except DedupError as error:
        say(f"dedup: {error}")
        return error.exit_code
    except MemoryError:
        say("dedup: out of memory; run again with fewer --jobs, or on fewer articles at a time")
        return DedupError.exit_code
    except BrokenPipeError:
        output.abandon()
        return _READER_GONE
    return 0


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="COMMAND [ARGUMENTS]...",
    options_metavar="",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def commands(context: click.Context) -> None:
    """Find copied articles, each with its source and the evidence: exact copies, syndicated near-copies,
    rewrites (machine-spun or by hand) and lifted passages.

    \b
    Examples:
      dedup scan articles/
      dedup scan feed.jsonl.gz archive/ --format jsonl
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@commands.command(short_help="Report which of the given articles are copies of which.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="text for people, jsonl for programs, csv for spreadsheets, markdown for tickets.",
)
@click.option(
    "--output",
    "destination",
    metavar="FILE",
    type=click.Path(),
    help="Write the report to this file, whole or not at all, instead of standard output.",
)
@click.option("--html", "page", metavar="FILE", type=click.Path(), help="Write a page to look at too.")
@click.option(
    "--quiet", is_flag=True, help="No words on standard error but errors; matches only in the text form."
)
@click.option("--fail-on-match", is_flag=True, help="Exit with 1 where copies are found.")
@click.option(
    "--min-score",
    metavar="P",
    type=click.FloatRange(0, 1),
    default=_DEFAULTS.min_score,
    show_default=True,
    help="Least probability of a reported copy.",
)
@click.option(
    "--min-words",
    metavar="N",
    type=click.IntRange(0),
    default=_DEFAULTS.min_words,
    show_default=True,
    help="Shorter articles take part in exact matching only.",
)
@max_bytes_option
@click.option(
    "--prefer-source",
    "trusted",
    metavar="GLOB",
    multiple=True,
    help="Articles whose id, path, address or host fits are originals; may be given more than once.",
)
@click.option(
    "--index",
    metavar="FILE",
    type=click.Path(),
    help="Compare with all that earlier runs put into this index, add what is new, report each finding once.",
)
@click.option("--prune", is_flag=True, help="Forget indexed articles of these paths whose files are gone.")
@click.option("--no-text", is_flag=True, help="Make an index that keeps hashes of words, and no texts.")
@wait_option
@jobs_option
@click.pass_context
def scan(
    context: click.Context,
    paths: tuple[str, ...],
    form: Format,
    destination: str | None,
    page: str | None,
    quiet: bool,
    fail_on_match: bool,
    min_score: float,
    min_words: int,
    max_bytes: int,
    trusted: tuple[str, ...],
    index: str | None,
    prune: bool,
    no_text: bool,
    wait: float,
    jobs: int,
) -> None:
    """Compare all articles that the paths name with each other, and report which are copies of which.

    A PATH is a folder (with all .txt, .text, .md and suffixless files in it), a file, a .jsonl or .jsonl.gz
    file (one article a line, with "id" and "text"), "-" for one article on standard input, or @FILE for a
    list of paths.

    \b
    Examples:
      A folder, with all that is in it:
        dedup scan articles/
      A feed against an archive, for programs:
        dedup scan feed.jsonl.gz archive/ --format jsonl > matches.jsonl
      One article from a pipe against a folder:
        pdftotext article.pdf - | dedup scan - articles/
      Chosen files:
        find wire/ -name '*.txt' -mtime -7 | dedup scan @-
      Every night by cron, with a mail only where the run failed:
        15 4 * * *  dedup scan /srv/scrape --quiet --format csv --output /srv/copies.csv
      Every five minutes, only what is new against all that was ever seen:
        */5 * * * *  dedup scan /srv/scrape --index /srv/news.dedup --quiet

    \b
    Exit codes:
        0  done, whatever was found
        1  copies found and --fail-on-match given, whether or not all was read;
           or the run failed: out of memory, disk full
        2  wrong usage; nothing was done
        3  done, but some inputs could not be read; the report names them
        4  another process is at work on the index
        5  the index cannot be used; standard error says why and what to do
      130  interrupted; 143 where terminated
      141  the reader of the output went away, as in | head
    """
    if min_score != min_score:
        raise click.BadParameter("nan is not a number.", param_hint="'--min-score'")
    target = None if destination == "-" else destination
    for path in filter(None, (target, page)):
        output.check(path)
    settings = Settings(min_score, min_words, max_bytes, jobs, trusted)
    if index is not None:
        found, problems = scan_index(context, index, paths, form, target, page, quiet, prune, settings, wait)
        raise click.exceptions.Exit(1 if fail_on_match and found else 3 if problems else 0)
    for name in ("prune", "no_text", "wait"):
        if context.get_parameter_source(name) == ParameterSource.COMMANDLINE:
            raise click.UsageError(f"--{name.replace('_', '-')} needs --index FILE.", context)
    from dedup import pipeline
    from dedup.report import render

    with Bar(quiet) as bar:
        report = pipeline.scan(paths, settings, progress=bar.show)
    shown = look(target, quiet, min_words)
    output.write(render(form, report.matches, report.problems, report.summary, shown), target)
    if page is not None:
        from dedup.report import html

        output.write(html.rows(report.matches, report.problems, report.summary), page)
    if not quiet and (target is not None or form != "text"):
        say(_closing(report))
    raise click.exceptions.Exit(_exit_code(report, fail_on_match))


commands.add_command(compare)


def _exit_code(report: Report, fail_on_match: bool) -> int:
    if fail_on_match and report.matches:
        return 1
    return 3 if report.problems else 0


def _closing(report: Report) -> str:
    """Return the line that ends a run whose report the user does not see."""
    from dedup.report.figures import count

    copies = len({match.copy.id for match in report.matches})
    told = [f"{count(report.summary.articles, 'article')} read", f"{count(copies, 'copy')} found"]
    if report.problems:
        told.append(f"{count(len(report.problems), 'input')} could not be read")
    return ", ".join(told)


for _command in INDEX_COMMANDS:
    commands.add_command(_command)
