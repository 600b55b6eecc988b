"""The command `rebuild`: all of an index anew."""

from __future__ import annotations

from dataclasses import asdict

import click

from dedup.article import Settings
from dedup.commands.options import Number, index_option, jobs_option, plain_format_option, wait_option
from dedup.commands.terminal import megabytes, print_json, print_lines
from dedup.progress import Bar


@click.command(short_help="Fingerprint and judge all of an index anew.")
@index_option
@click.option(
    "--min-score",
    metavar="P",
    type=Number(0, 1),
    help="Keep matches from this score on.  [default: as before]",
)
@click.option(
    "--min-words",
    metavar="N",
    type=click.IntRange(0),
    help="Shorter articles take part in exact matching only.  [default: as before]",
)
@plain_format_option
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
        print_json([{"type": "rebuilt", **asdict(rebuilt)}])
        return
    from dedup.report.figures import count

    print_lines(
        [
            f"{count(rebuilt.articles, 'article')} rebuilt, {count(rebuilt.matches, 'finding')}; "
            f"{megabytes(rebuilt.size_before)} before, {megabytes(rebuilt.size)} now."
        ]
    )
