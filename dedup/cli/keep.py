"""The command `keep`: one article a story, as a corpus without copies."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

import dedup
from dedup.article import KINDS, STORY_KINDS, STORY_SCORE, Kind, Settings, Wanted
from dedup.cli import output
from dedup.cli.delivery import Delivery, leave
from dedup.cli.folder import write_folder
from dedup.cli.options import (
    DEFAULTS,
    gathered,
    jobs_option,
    max_bytes_option,
    min_score_option,
    min_words_option,
    reading_options,
)
from dedup.cli.progress import Bar
from dedup.cli.terminal import say
from dedup.errors import UsageError
from dedup.kernels.heap import spend_memory

if TYPE_CHECKING:
    from dedup.index.file.keeping import Selection

FORMS = ("jsonl", "paths", "dropped", "dropped-paths")


class Kinds(click.ParamType):  # type: ignore[type-arg]  # generic from click 8.3 on
    """Kinds of match, with commas between them."""

    name = "kinds"

    def convert(
        self, value: str | tuple[Kind, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[Kind, ...]:
        """Return the kinds in their order."""
        if not isinstance(value, str):
            return value
        named = {name.strip() for name in value.split(",")}
        if wrong := sorted(named.difference(KINDS)):
            self.fail(f"{wrong[0]!r} is no kind; name some of {','.join(KINDS)}", param, ctx)
        return tuple(kind for kind in KINDS if kind in named)


@dataclass(frozen=True, slots=True)
class Cleaning:
    """Which article of a story to keep, and how that is written."""

    policy: str
    kinds: tuple[Kind, ...]
    min_score: float
    form: str
    null: bool
    dry_run: bool


@click.command(short_help="Write a corpus with one article a story.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@click.option(
    "-o",
    "--output",
    metavar="FILE|FOLDER",
    type=click.Path(),
    help="Write to this file instead of standard output, or copy what is kept into a new FOLDER/.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default=FORMS[0],
    show_default=True,
    help="The articles to keep, their paths, what to drop and why, or the paths of what to drop.",
)
@click.option("-0", "--null", is_flag=True, help="End each path with a NUL byte, for xargs -0.")
@click.option(
    "--policy",
    metavar="POLICY",
    default="source",
    show_default=True,
    help="What to keep of a story: source (what came first), first (in the input), longest, newest, or "
    "field:NAME, the highest number in a field of records.",
)
@click.option(
    "--kind",
    "kinds",
    metavar="KIND,...",
    type=Kinds(),
    default=",".join(STORY_KINDS),
    show_default=True,
    help="Drop only copies of these kinds.",
)
@min_score_option("Drop only copies with at least this score.", STORY_SCORE)
@click.option("--dry-run", is_flag=True, help="Only count what would be kept and dropped.")
@min_words_option("Check shorter articles for exact copies only.", DEFAULTS.min_words)
@max_bytes_option
@jobs_option
@reading_options
@click.option("--quiet", is_flag=True, help="On standard error, only errors.")
@gathered(cleaning=Cleaning, settings=Settings, delivery=Delivery)
def keep(paths: tuple[str, ...], settings: Settings, cleaning: Cleaning, delivery: Delivery) -> None:
    """Write the articles under the paths again, one a story: the one that came first, or another by --policy.
    Records keep all their fields. Inputs are never changed or deleted.

    An article is dropped only if it is a copy of one that is kept, or of others of its story. Of two articles
    that share a part only, both are kept, unless --kind names excerpt.

    \b
    Examples:
      dedup keep corpus.jsonl.gz --output clean.jsonl
      zcat corpus.jsonl.gz | dedup keep - --kind exact,near | gzip > clean.jsonl.gz
      dedup keep articles/ --dry-run
      dedup keep articles/ --output clean/
      dedup keep articles/ --format dropped --output why.jsonl
      dedup keep articles/ --format dropped-paths -0 | xargs -0 mv --target-directory=copies/

    \b
    Exit codes:
        0  done
        1  the run failed, as when the disk is full
        2  wrong usage; nothing was written
        3  done, but some inputs could not be read; standard error names them
    """
    folder = _folder(delivery.target, cleaning)
    if folder is None:
        delivery.check(*paths)
    if cleaning.null and not cleaning.form.endswith("paths"):
        raise click.UsageError("-0 needs --format paths or dropped-paths.", click.get_current_context())
    spend_memory()
    beside = Path(delivery.target).resolve().parent if delivery.target and not cleaning.dry_run else None
    if beside is not None and not os.access(beside, os.W_OK):
        beside = None  # a device, such as /dev/null
    with (
        Bar(delivery.quiet) as bar,
        dedup.keep(
            paths,
            settings,
            policy=cleaning.policy,
            wanted=Wanted(cleaning.kinds, cleaning.min_score),
            folder=beside,
            progress=bar.show,
        ) as kept,
    ):
        bar.clear()
        if not cleaning.dry_run:
            if folder is not None:
                write_folder(kept, folder)
            else:
                output.write(_chunks(kept, cleaning), delivery.target)
        if not delivery.quiet:
            for line in _told(kept, cleaning.dry_run):
                say(line)
        summary = kept.summary
    leave(summary, delivery)


def _folder(target: str | None, cleaning: Cleaning) -> Path | None:
    """Return the folder to write to, if the output is one. Raises UsageError if it cannot be made."""
    if target is None or not (target.endswith("/") or Path(target).is_dir()):
        return None
    if cleaning.form != "jsonl":
        raise UsageError(f"{target}: --format {cleaning.form} is written to a file, not into a folder")
    folder = Path(target)
    with suppress(OSError):
        if next(folder.iterdir(), None) is not None:
            raise UsageError(f"{target} is not empty; name a new folder, so that nothing in it is replaced")
    if not folder.resolve().parent.is_dir():
        raise UsageError(f"cannot make {target}: there is no folder {folder.resolve().parent}")
    return folder


def _chunks(kept: Selection, cleaning: Cleaning) -> Iterator[bytes]:
    """Yield the output, line by line."""
    is_dropped = cleaning.form.startswith("dropped")
    if cleaning.form == "jsonl":
        yield from map(kept.record, kept.items())
    elif cleaning.form == "dropped":
        from dedup.report.escape import one_line

        for each in kept.reasons():
            line = one_line(json.dumps({"type": "dropped", **asdict(each)}, ensure_ascii=False))
            yield f"{line}\n".encode("utf-8", "surrogateescape")
    else:
        for item in kept.items(is_dropped):
            if item.member is not None:
                other = "dropped" if is_dropped else "jsonl"
                raise UsageError(
                    f"{item.path} holds many articles, which a list of paths cannot tell apart; use --format "
                    f"{other}"
                )
            yield os.fsencode(kept.shown(item.path)) + (b"\0" if cleaning.null else b"\n")


def _told(kept: Selection, dry_run: bool) -> Iterator[str]:
    """Yield what a person should know of a run."""
    from dedup.report.figures import count

    for problem in kept.problems:
        place = f", line {problem.line:,}" if problem.line else ""
        yield f"{problem.path}{place}: {problem.reason}"
    kinds = ", ".join(f"{kept.kinds[kind]:,} {kind}" for kind in KINDS if kept.kinds[kind])
    parts = [
        f"{count(kept.articles, 'article')} read",
        f"{kept.kept:,} {'would be kept' if dry_run else 'kept'}",
        f"{kept.dropped:,} {'would be dropped' if dry_run else 'dropped'}{f' ({kinds})' if kinds else ''}",
        f"{count(kept.stories, 'story')} with copies",
    ]
    parts += [f"{count(kept.summary.problems, 'input')} could not be read"] * bool(kept.summary.problems)
    parts += [f"{count(kept.summary.inputs_left_out, 'input')} left out"] * bool(kept.summary.left_out)
    yield ", ".join(parts)
