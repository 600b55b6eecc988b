"""The commands that work on an index in a file: parse, call, print, exit. As `cli.py`, which adds them to its
own, imports nothing heavy before a command runs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click
from click.core import ParameterSource

from dedup import output
from dedup.article import KINDS, Settings, Summary
from dedup.errors import UsageError
from dedup.progress import Bar
from dedup.shell import FORMATS, look, processors, say

if TYPE_CHECKING:
    from dedup.article import Kind, Match, Problem
    from dedup.indexed import Findings
    from dedup.report import Format
    from dedup.store.account import Account
    from dedup.store.exporting import ExportFormat

WAIT = 60.0
"""Seconds: less than lies between two runs of most cron jobs."""
_DEFAULTS = Settings()
_PLAIN_FORMATS = ("text", "jsonl")

Command = TypeVar("Command", bound=Callable[..., Any])

index_option = click.option(
    "--index", "index", metavar="FILE", type=click.Path(), required=True, help="The index to work on."
)
wait_option = click.option(
    "--wait",
    metavar="SECONDS",
    type=click.FloatRange(0),
    default=WAIT,
    show_default=True,
    help="How long to wait for another process that works on the index.",
)


def _format_option(choices: Iterable[str], text: str) -> Callable[[Command], Command]:
    listed = list(choices)
    return click.option(
        "--format", "form", type=click.Choice(listed), default=listed[0], show_default=True, help=text
    )


output_option = click.option(
    "--output",
    "destination",
    metavar="FILE",
    type=click.Path(),
    help="Write to this file, whole or not at all, instead of standard output.",
)
max_bytes_option = click.option(
    "--max-bytes",
    metavar="N",
    type=click.IntRange(1),
    default=_DEFAULTS.max_bytes,
    show_default=True,
    help="Larger files and lines are not read, and reported.",
)
jobs_option = click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1),
    default=processors,
    show_default="the processors it may use",
    help="Threads that read and compare.",
)


# --- Scan


def scan_index(
    context: click.Context,
    index: str,
    paths: tuple[str, ...],
    form: Format,
    target: str | None,
    page: str | None,
    quiet: bool,
    prune: bool,
    settings: Settings,
    wait: float,
) -> tuple[bool, bool]:
    """Do `dedup scan --index`; tell whether copies were found, and whether problems were met."""
    from dedup import indexed
    from dedup.store.opening import created_or_opened
    from dedup.store.versions import Choice

    no_text = bool(context.params["no_text"])
    given = {
        name: repr(context.params[name])
        for name in ("min_score", "min_words")
        if context.get_parameter_source(name) == ParameterSource.COMMANDLINE
    } | ({"texts": "dropped"} if no_text else {})
    choice = Choice(settings.min_score, settings.min_words, not no_text)
    with created_or_opened(index, choice, given, wait) as store:
        chosen = store.choice
        settings = replace(settings, min_score=chosen.min_score, min_words=chosen.min_words)
        with Bar(quiet) as bar:
            findings = indexed.scan(store, paths, settings, prune, progress=bar.show)
        _write(form, findings, target, quiet, settings.min_words)
        if page is not None:
            from dedup.report import html

            output.write(html.rows(findings.matches, findings.problems, findings.summary), page)
        indexed.told(store)
        articles = len(store)
    if not quiet:
        say(_closing(findings, articles))
    return bool(findings.summary.matches), bool(findings.problems)


def _closing(findings: Findings, articles: int) -> str:
    from dedup.report.figures import count

    taken, summary = findings.taken, findings.summary
    told = [f"{count(taken.read - taken.changed, 'article')} added"]
    for number, word in ((taken.changed, "changed"), (taken.moved, "moved"), (taken.forgotten, "forgotten")):
        told += [f"{number:,} {word}"] * bool(number)
    told.append(f"{count(summary.matches, 'new finding')}")
    told += [f"{count(summary.problems, 'input')} could not be read"] * bool(summary.problems)
    return ", ".join(told) + f"; {count(articles, 'article')} in the index"


def _write(form: Format, findings: Findings, target: str | None, quiet: bool, min_words: int) -> None:
    """Write findings; with --quiet, nothing where there is nothing new: an input that cannot be read would be
    told by every run.
    """
    if quiet and target is None and not findings.summary.matches:
        return
    output.write(
        _lines(form, findings.matches, findings.problems, findings.summary, target, quiet, min_words), target
    )


def _lines(
    form: Format,
    matches: Iterable[Match],
    problems: Iterable[Problem],
    summary: Summary,
    target: str | None,
    quiet: bool,
    min_words: int,
) -> Iterator[str]:
    """Yield the report; with --quiet, JSON Lines have no summary, so that they can be fed to a program."""
    from dedup.report import render

    for line in render(form, matches, problems, summary, look(target, quiet, min_words)):
        if not (quiet and form == "jsonl" and line.startswith('{"type": "summary"')):
            yield line


# --- Check


@click.command(short_help="Compare articles with an index, and leave it as it is.")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path())
@index_option
@_format_option(FORMATS, "text for people, jsonl for programs, csv for spreadsheets.")
@output_option
@click.option(
    "--quiet", is_flag=True, help="No words on standard error but errors; nothing at all without copies."
)
@click.option("--fail-on-match", is_flag=True, help="Exit with 1 where copies are found.")
@max_bytes_option
@jobs_option
@wait_option
def check(
    paths: tuple[str, ...],
    index: str,
    form: Format,
    destination: str | None,
    quiet: bool,
    fail_on_match: bool,
    max_bytes: int,
    jobs: int,
    wait: float,
) -> None:
    """Compare articles with all that is in the index, and with each other. Nothing is added.

    A FILE is what `dedup scan` takes: a file, a folder, JSON Lines, "-" for one article on standard input.

    \b
    Examples:
      dedup check draft.txt --index news.dedup
      pdftotext article.pdf - | dedup check - --index news.dedup --fail-on-match
    """
    target = _target(destination)
    from dedup import indexed
    from dedup.store.opening import opened

    with opened(index, wait, write=True, hashing=True) as store:
        choice = store.choice
        settings = Settings(choice.min_score, choice.min_words, max_bytes, jobs)
        with Bar(quiet) as bar:
            findings = indexed.check(store, paths, settings, progress=bar.show)
    _write(form, findings, target, quiet, settings.min_words)
    _exit(1 if fail_on_match and findings.summary.matches else 3 if findings.problems else 0)


# --- Matches


@click.command(short_help="Show what was found so far.")
@index_option
@click.option(
    "--since", metavar="TIME", help="Found at this time or later, as in 2031-05-04 or 2031-05-04T06:30; UTC."
)
@click.option("--since-last", is_flag=True, help="Only what no earlier call with --since-last has shown.")
@click.option(
    "--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Of this kind; may be repeated."
)
@click.option(
    "--min-score",
    metavar="P",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    help="Least probability of a copy that is shown.",
)
@_format_option(FORMATS, "text for people, jsonl for programs, csv for spreadsheets.")
@output_option
@click.option("--quiet", is_flag=True, help="The matches alone, and nothing at all without any.")
@wait_option
def matches(
    index: str,
    since: str | None,
    since_last: bool,
    kinds: tuple[Kind, ...],
    min_score: float,
    form: Format,
    destination: str | None,
    quiet: bool,
    wait: float,
) -> None:
    """Show the matches that the index keeps, by source, the surest first.

    With --since-last each is shown once: what is written is remembered when all of it is written.

    \b
    Examples:
      dedup matches --index news.dedup --since 2031-05-04 --kind rewrite
      dedup matches --index news.dedup --since-last --format jsonl --quiet | while read -r match; do …
    """
    target = _target(destination)
    moment = _moment(since)
    from dedup.store import matches as kept
    from dedup.store.opening import opened

    wanted = kept.Wanted(kinds or KINDS, min_score, moment, "matches" if since_last else None)
    with opened(index, wait, write=since_last) as store:
        count = kept.count(store, wanted)
        summary = Summary(len(store), 0, count, 0, 0, 0, 0)
        found = list(kept.read(store, wanted))
        lines = _lines(form, found, (), summary, target, quiet, store.choice.min_words)
        shown = count or not quiet or target is not None
        if since_last:  # told when it is written, and written by one at a time
            if shown:
                output.write(lines, target)
            kept.tell(store, wanted)
    if shown and not since_last:  # the index is free again, however slowly somebody reads
        output.write(lines, target)


def _moment(since: str | None) -> datetime | None:
    """Read a time, in UTC where it names no zone."""
    if since is None:
        return None
    try:
        moment = datetime.fromisoformat(since)
        return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        raise UsageError(
            f"--since {since}: not a time; write it as in 2031-05-04 or 2031-05-04T06:30"
        ) from None


# --- Clusters and the page


@click.command(short_help="Show copies around their sources.")
@index_option
@_format_option(_PLAIN_FORMATS, "text for people, jsonl for programs.")
@output_option
@wait_option
def clusters(index: str, form: str, destination: str | None, wait: float) -> None:
    """Put the matches that the index keeps around their sources: each with its copies, the earliest first.

    A copy belongs to one source, which it matches itself: nothing is joined through a third article.

    \b
    Examples:
      dedup clusters --index news.dedup
      dedup clusters --index news.dedup --format jsonl --output clusters.jsonl
    """
    target = _target(destination)
    from dedup import cluster
    from dedup.report import stars
    from dedup.store import matches as kept
    from dedup.store.opening import opened

    with opened(index, wait, write=False) as store:
        found = cluster.clusters(kept.read(store, kept.Wanted()))
        shown = look(target, False, store.choice.min_words)
    output.write(stars.lines(found) if form == "jsonl" else stars.rows(found, shown), target)


@click.command(short_help="Write what the index found as a page to look at.")
@index_option
@click.option(
    "--html", "page", metavar="FILE", type=click.Path(), required=True, help="The page to write, in one file."
)
@wait_option
def report(index: str, page: str, wait: float) -> None:
    """Write the matches that the index keeps as a page: both texts side by side, time lines, who copies whom.

    \b
    Example:
      dedup report --index news.dedup --html report.html
    """
    output.check(page)
    from dedup.report import html
    from dedup.store import matches as kept
    from dedup.store.opening import opened

    with opened(index, wait, write=False) as store:
        found = list(kept.read(store, kept.Wanted()))
        summary = Summary(len(store), 0, len(found), 0, 0, 0, 0)
    output.write(html.rows(found, [], summary), page)


# --- Forget


@click.command(short_help="Remove articles from an index.")
@click.argument("names", metavar="PATH|ID...", nargs=-1, required=True)
@index_option
@_format_option(_PLAIN_FORMATS, "text for people, jsonl for programs.")
@wait_option
def forget(names: tuple[str, ...], index: str, form: str, wait: float) -> None:
    """Remove articles and all their matches: by id, by path, or all that were read in a folder.

    A file that is still there comes back with the next scan of its folder.
    """
    from dedup.report.escape import visible
    from dedup.report.figures import count
    from dedup.store import changing, lookup
    from dedup.store.opening import opened

    with opened(index, wait, write=True) as store:
        numbers = {name: lookup.named(store, name) for name in names}
        for name, found in numbers.items():
            if not found:
                raise UsageError(f"{name}: no article in {index} has this id or path; nothing was forgotten")
        every = sorted({number for found in numbers.values() for number in found})
        ids = store.ids(every)
        forgotten = changing.forget(store, every)
    if form == "jsonl":
        _print_json({"type": "forgotten", "id": ids[number]} for number in every)
    else:
        _print([f"forgotten: {visible(ids[number])}" for number in every])
        _print([f"{count(forgotten, 'article')} forgotten."])


# --- Info


@click.command(short_help="Tell what an index holds.")
@index_option
@_format_option(_PLAIN_FORMATS, "text for people, jsonl for programs.")
@wait_option
def info(index: str, form: str, wait: float) -> None:
    """Tell the settings, versions, counts and sizes of an index, its fullest buckets and its last runs."""
    from dedup.store.account import account
    from dedup.store.opening import opened

    with opened(index, wait) as store:
        told = account(store)
    if form == "jsonl":
        _print_json([{"type": "info", **asdict(told)}])
    else:
        _print(_told(told))


def _told(told: Account) -> Iterator[str]:
    from dedup.report.escape import visible
    from dedup.report.figures import count
    from dedup.store.account import NEWEST

    settings = told.settings
    yield visible(told.path)
    seen = f", from {count(told.files, 'file')}" if told.files else ""
    yield f"  {count(told.articles, 'article')}{seen}; {told.short:,} of them short"
    yield f"  {count(told.known_files, 'file')} not to be read again unless they change"
    kinds = ", ".join(f"{number:,} {kind}" for kind, number in told.matches.items())
    yield f"  {count(sum(told.matches.values()), 'finding')}{': ' + kinds if kinds else ''}"
    if told.pending:
        yield f"  {count(told.pending, 'article')} still to judge: the next scan does it"
    yield f"  {_size(told.size)}, of which {_size(told.reclaimable)} can be reclaimed with dedup rebuild"
    yield "  " + ", ".join(f"{name} {_size(size)}" for name, size in told.parts.items())
    newest = f" of the last {NEWEST:,} articles" if told.articles > NEWEST else ""
    yield f"  fullest buckets{newest}: {', '.join(f'{size:,}' for size in told.fullest) or 'none'} articles"
    yield f"  format {settings['format']}, made by dedup {settings['dedup']}"
    yield (
        f"  scheme {settings['scheme']}, {settings['permutations']} permutations, seed {settings['seed']}, "
        f"canary {settings['canary']}"
    )
    yield (
        f"  min-score {settings['min_score']}, min-words {settings['min_words']}, texts {settings['texts']}"
    )
    yield "last runs" if told.runs else "no run yet"
    for run in told.runs:
        took = f"{(run.ended - run.began).total_seconds():.1f} s" if run.ended else "stopped"
        yield (
            f"  {run.run:>5}  {run.began:%Y-%m-%dT%H:%M:%SZ}  {run.command:<8}{took:>9}  "
            f"{run.added:,} added, {run.changed:,} changed, {run.moved:,} moved, "
            f"{run.forgotten:,} forgotten, {count(run.problems, 'problem')}, {count(run.matches, 'finding')}"
        )


def _size(number: int) -> str:
    """Write a number of bytes.

    >>> _size(1_500_000)
    '1.5 MB'
    """
    return f"{number / 1e9:.1f} GB" if number >= 1e9 else f"{number / 1e6:.1f} MB"


# --- Verify


@click.command(short_help="Check every row of an index.")
@index_option
@_format_option(_PLAIN_FORMATS, "text for people, jsonl for programs.")
@wait_option
def verify(index: str, form: str, wait: float) -> None:
    """Check every row of the index against its hash, and every reference between its tables.

    Each article is fingerprinted anew, so it takes about as long as reading them all. Exits with 5 where
    something is wrong.
    """
    from dedup.report.escape import visible
    from dedup.report.figures import count
    from dedup.store.opening import opened
    from dedup.store.verification import faults

    found = 0
    with opened(index, wait, hashing=True) as store:
        for fault in faults(store):
            found += 1
            if form == "jsonl":
                _print_json([{"type": "fault", "reason": fault}])
            else:
                _print([visible(fault)])
        articles = None if found else len(store)
    if form == "jsonl":
        _print_json([{"type": "summary", "articles": articles, "faults": found}])
    elif articles is not None:
        _print([f"{count(articles, 'article')} checked, nothing is wrong."])
    else:
        say(f"dedup: {count(found, 'fault')} in {index}; restore a backup, or scan the articles anew")
    _exit(5 if found else 0)


# --- Rebuild


@click.command(short_help="Fingerprint and judge all of an index anew.")
@index_option
@click.option(
    "--min-score",
    metavar="P",
    type=click.FloatRange(0, 1),
    help="Keep matches from this score on.  [default: as before]",
)
@click.option(
    "--min-words",
    metavar="N",
    type=click.IntRange(0),
    help="Shorter articles take part in exact matching only.  [default: as before]",
)
@_format_option(_PLAIN_FORMATS, "text for people, jsonl for programs.")
@jobs_option
@wait_option
def rebuild(
    index: str, min_score: float | None, min_words: int | None, form: str, jobs: int, wait: float
) -> None:
    """Make the index anew from the texts that it keeps: with this version of dedup, judged with the rarities
    of all that is stored, without unused space.

    The new file takes the place of the old one in the last step. Until then it needs as much room again.
    """
    from dedup import indexed
    from dedup.store.opening import opened
    from dedup.store.versions import Choice

    with opened(index, wait, write=True, any_format=True) as store, Bar(quiet=form == "jsonl") as bar:
        before = store.choice
        choice = Choice(
            before.min_score if min_score is None else min_score,
            before.min_words if min_words is None else min_words,
            before.keeps_texts,
        )
        settings = Settings(choice.min_score, choice.min_words, jobs=jobs)
        rebuilt = indexed.rebuild(store, choice, settings, bar.show)
    if form == "jsonl":
        _print_json([{"type": "rebuilt", **asdict(rebuilt)}])
        return
    from dedup.report.figures import count

    _print(
        [
            f"{count(rebuilt.articles, 'article')} rebuilt, {count(rebuilt.matches, 'finding')}; "
            f"{_size(rebuilt.size_before)} before, {_size(rebuilt.size)} now."
        ]
    )


# --- Export


@click.command(short_help="Write an index out for other programs.")
@click.argument("folder", type=click.Path())
@index_option
@_format_option(("parquet", "jsonl"), "One file of this kind for each table.")
@wait_option
def export(folder: str, index: str, form: ExportFormat, wait: float) -> None:
    """Write articles, matches, passages and runs into the FOLDER, one file each.

    The file of matches refers to articles by their ids, that of passages to matches by their numbers.
    """
    from dedup.report.figures import count
    from dedup.store.exporting import export as write_out
    from dedup.store.opening import opened

    with opened(index, wait) as store:
        rows = write_out(store, folder, form)
    say(", ".join(f"{name}.{form}: {count(number, 'row')}" for name, number in rows.items()))


# --- What they share


def _target(destination: str | None) -> str | None:
    """Return where to write, None for standard output. Raises UsageError where that is not possible."""
    target = None if destination == "-" else destination
    if target is not None:
        output.check(target)
    return target


def _print(lines: Iterable[str]) -> None:
    output.write(f"{line}\n" for line in lines)


def _print_json(items: Iterable[Mapping[str, object]]) -> None:
    from dedup.report.escape import one_line

    _print(one_line(json.dumps(item, ensure_ascii=False, default=_as_text)) for item in items)


def _as_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat() + "Z"
    raise TypeError(type(value).__name__)


def _exit(code: int) -> NoReturn:
    raise click.exceptions.Exit(code)


INDEX_COMMANDS = (check, matches, clusters, report, forget, info, verify, rebuild, export)
