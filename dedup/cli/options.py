"""The options of the commands, each defined once, and a decorator that gathers options into values.

Most options belong to several commands. A command whose option means something else passes its own help text.
The parameter of an option has the name of the field that it is gathered into.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from dedup.article import KINDS, Settings
from dedup.index.file.lock import WAIT
from dedup.report import formats

DEFAULTS = Settings()
INDEX_VARIABLE = "DEDUP_INDEX"
"""The environment variable that names the index for every command that takes one."""

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class IndexFile:
    """The index that a command works on."""

    path: str
    wait: float
    """Seconds to wait while another process uses it."""


class Number(click.FloatRange):
    """A number within a range. NaN is refused, which no comparison would do."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the number, or refuse it."""
        number = float(super().convert(value, param, ctx))
        if math.isnan(number):
            self.fail("nan is not a number.", param, ctx)
        return number


class WholeNumber(click.IntRange):
    """A whole number within a range."""

    name = "integer"


MOST_JOBS = 1024
"""More threads than that would only wait for each other, on any machine there is."""


def processors() -> int:
    """Return how many processors this process may use, at most MOST_JOBS."""
    if sys.version_info >= (3, 13):
        number = os.process_cpu_count() or 1
    elif hasattr(os, "sched_getaffinity"):
        number = len(os.sched_getaffinity(0))
    else:
        number = os.cpu_count() or 1
    return min(number, MOST_JOBS)


def gathered(**kinds: type[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Call a function with its options gathered into dataclasses, one dataclass per named parameter.

    An option goes to the dataclass that has a field of its name. A field without an option keeps its default.
    """

    def decorate(function: Callable[..., None]) -> Callable[..., None]:
        @wraps(function)
        def call(*arguments: Any, **options: Any) -> None:
            for name, kind in kinds.items():
                own = [field.name for field in fields(kind) if field.name in options]
                options[name] = kind(**{each: options.pop(each) for each in own})
            function(*arguments, **options)

        return call

    return decorate


def named(*names: str) -> dict[str, Any]:
    """Return the parameters, of those given, that the user named on the command line, with their values."""
    return _from(names, ParameterSource.COMMANDLINE)


def insisted(*names: str) -> dict[str, Any]:
    """Return those that the user named on the command line or in a file of options."""
    return _from(names, ParameterSource.COMMANDLINE, ParameterSource.DEFAULT_MAP)


def _from(names: Iterable[str], *sources: ParameterSource) -> dict[str, Any]:
    context = click.get_current_context()
    return {name: context.params[name] for name in names if context.get_parameter_source(name) in sources}


def refuse_without_index(*names: str) -> None:
    """Raise click.UsageError if the user named one of these options, which need an index."""
    for name in named(*names):
        option = name.replace("_", "-")
        raise click.UsageError(f"--{option} needs --index FILE.", click.get_current_context())


def format_option(choices: Iterable[str], text: str) -> Callable[[Command], Command]:
    """Return the option that chooses a format; the first is the default."""
    listed = list(choices)
    return click.option(
        "--format", "form", type=click.Choice(listed), default=listed[0], show_default=True, help=text
    )


_report_form_option = format_option(formats.NAMES, formats.purposes(formats.NAMES))
_with_problems_option = click.option(
    "--with-problems", is_flag=True, help="In CSV, also write rows for problems and the summary."
)


def report_format_option(command: Command) -> Command:
    """Add the options that choose the format of a report."""
    return _report_form_option(_with_problems_option(command))


plain_format_option = format_option(formats.PLAIN_NAMES, formats.purposes(formats.PLAIN_NAMES))


def index_option_for(text: str, required: bool = False) -> Callable[[Command], Command]:
    """Return the option that names an index."""
    return click.option(
        "--index",
        "path",
        metavar="FILE",
        type=click.Path(),
        envvar=INDEX_VARIABLE,
        required=required,
        help=f"{text}  [default: ${INDEX_VARIABLE}]",
    )


index_option = index_option_for("The index to work on.", required=True)
wait_option = click.option(
    "--wait",
    metavar="SECONDS",
    type=Number(0),
    default=WAIT,
    show_default=True,
    help="How long to wait while another process uses the index.",
)


def html_option(text: str, required: bool = False) -> Callable[[Command], Command]:
    """Return the option that names an HTML page to write."""
    return click.option("--html", metavar="FILE", type=click.Path(), required=required, help=text)


def max_bytes_option_for(text: str) -> Callable[[Command], Command]:
    """Return the option that limits the size of files and lines."""
    return click.option(
        "--max-bytes",
        metavar="N",
        type=WholeNumber(1),
        default=DEFAULTS.max_bytes,
        show_default=True,
        help=text,
    )


def min_score_option(
    text: str, default: float | None = None, name: str = "min_score"
) -> Callable[[Command], Command]:
    """Return the option that sets the least score of a match, under the name of a field."""
    return click.option(
        "--min-score", name, metavar="P", type=Number(0, 1), default=default, show_default=True, help=text
    )


def min_words_option(text: str, default: int | None = None) -> Callable[[Command], Command]:
    """Return the option that sets the least length of an article that is compared sentence by sentence."""
    return click.option(
        "--min-words", metavar="N", type=WholeNumber(0), default=default, show_default=True, help=text
    )


output_option = click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(),
    help="Write the report to this file instead of standard output, whole or not at all.",
)
max_bytes_option = max_bytes_option_for("Do not read larger files and lines; report them as problems.")
jobs_option = click.option(
    "--jobs",
    metavar="N",
    type=WholeNumber(1, MOST_JOBS),
    default=processors,
    show_default="all available processors",
    help="Threads that read and compare.",
)
page_reader_option = click.option(
    "--page-reader",
    type=click.Choice(["best", "fast"]),
    default=DEFAULTS.page_reader,
    show_default=True,
    help="What reads web pages: trafilatura (best), or resiliparse (fast), which leaves in more furniture.",
)
quiet_option = click.option(
    "--quiet",
    is_flag=True,
    help="Print matches only, and nothing if there are none; on standard error, only errors.",
)
limit_option = click.option(
    "--limit",
    metavar="N",
    type=WholeNumber(0),
    help="Show the N strongest stories only, and count the others. For text and Markdown.",
)
stdin_format_option = click.option(
    "--stdin-format",
    type=click.Choice(["text", "jsonl", "json", "csv", "parquet", "xml", "html", "warc", "zip", "tar"]),
    help="What standard input is.  [default: its content tells]",
)
include_option = click.option(
    "--include",
    metavar="GLOB",
    multiple=True,
    help="Of folders, read only files whose path fits, as in ripgrep: *.html, bell/**; may be repeated.",
)
exclude_option = click.option(
    "--exclude",
    metavar="GLOB",
    multiple=True,
    help="Of folders, leave out files and folders whose path fits: drafts/, *.bak; may be repeated.",
)
site_option = click.option(
    "--site",
    type=click.Choice(["host", "folder", "field"]),
    help="What names the site of an article: the host of its address, the top folder of its file, or the "
    "field `source` of its record.  [default: host, else field, else a folder that is called like a host]",
)
fail_on_match_option = click.option("--fail-on-match", is_flag=True, help="Exit with 1 if copies are found.")
settle_option = click.option(
    "--settle",
    metavar="SECONDS",
    type=Number(0),
    default=5.0,
    show_default=True,
    help="In a run on an index, leave files that were written to more recently for the next run.",
)


def prefer_source_option(command: Command) -> Command:
    """Add the option that names trusted originals."""
    return click.option(
        "--prefer-source",
        metavar="GLOB",
        multiple=True,
        help="Treat articles as originals if their id, path, URL or host matches; may be repeated.",
    )(command)


def _lines_of(context: click.Context, parameter: click.Parameter, path: str | None) -> tuple[str, ...]:
    """Return the lines of a file that an option names. Raises click.BadParameter if it cannot be read."""
    if path is None:
        return ()
    try:
        return tuple(Path(path).read_text("utf-8-sig").splitlines())
    except (OSError, ValueError) as error:
        reason = (error.strerror or str(error)).lower() if isinstance(error, OSError) else "not UTF-8"
        raise click.BadParameter(f"{path}: {reason}", context, parameter) from None


def whose_options(command: Command) -> Command:
    """Add the options that say whose copies are reported."""
    for name, text in (
        ("theirs", "The other side; without it, all that is not --ours. May be repeated."),
        ("ours", "Report only matches between this side and --theirs: ids, paths, folders, hosts, sites."),
    ):
        command = click.option(f"--{name}", metavar="GLOB", multiple=True, help=text)(command)
    command = click.option(
        "--same-site",
        type=click.Choice(["report", "skip"]),
        default=DEFAULTS.same_site,
        show_default=True,
        help="Whether to report matches within one site.",
    )(command)
    return click.option(
        "--licensed",
        metavar="FILE",
        type=click.Path(),
        callback=_lines_of,
        help="A list of sites that may republish, one a line, or SOURCE > COPY. Their copies are marked, and "
        "left out of --quiet and --fail-on-match.",
    )(command)


kind_option = click.option(
    "--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Only this kind; may be repeated."
)

_FIELDS = ("text", "id", "title", "url", "date")


def reading_options(command: Command) -> Command:
    """Add the options that say how records and pages are read."""
    for name in reversed(_FIELDS):
        command = click.option(
            f"--{name}-field",
            metavar="NAME",
            help=f"The field of records that holds the {name}, such as article.body; else by known names.",
        )(command)
    return stdin_format_option(page_reader_option(site_option(include_option(exclude_option(command)))))
