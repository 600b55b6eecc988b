"""The command `rebuild`: make an index again from scratch."""

from __future__ import annotations

from dataclasses import asdict

import click

import dedup
from dedup.article import Settings
from dedup.cli.options import (
    IndexFile,
    gathered,
    index_option,
    jobs_option,
    min_score_option,
    min_words_option,
    plain_format_option,
    wait_option,
)
from dedup.cli.progress import Bar
from dedup.cli.terminal import megabytes, print_json, print_lines, say
from dedup.kernels.heap import spend_memory


@click.command(short_help="Fingerprint and judge an index again from scratch.")
@index_option
@min_score_option("Keep matches with at least this score.  [default: as before]")
@min_words_option("Check shorter articles for exact copies only.  [default: as before]")
@plain_format_option
@jobs_option
@wait_option
@gathered(index=IndexFile)
def rebuild(index: IndexFile, min_score: float | None, min_words: int | None, form: str, jobs: int) -> None:
    """Make the index again from its texts, with this version of dedup. Every article is fingerprinted and
    judged from scratch, with the word rarities of everything stored, and unused space is freed.

    The new file replaces the old one in the last step. Until then, the disk must hold both. Of a damaged
    index, all articles are kept whose text can be read; what is dropped is named on standard error, the next
    scan reads its files again, and the exit code is 3.
    """
    spend_memory()
    with Bar(quiet=form == "jsonl") as bar:
        rebuilt = dedup.rebuild(
            index.path,
            Settings(jobs=jobs),
            min_score=min_score,
            min_words=min_words,
            wait=index.wait,
            progress=bar.show,
        )
    code = 3 if rebuilt.dropped else 0
    if form == "jsonl":
        print_json([{"type": "rebuilt", **asdict(rebuilt)}])
        raise click.exceptions.Exit(code)
    for each in rebuilt.dropped:
        say(f"dedup: dropped: {each}")
    from dedup.report.figures import count

    print_lines(
        [
            f"{count(rebuilt.articles, 'article')} rebuilt, {count(rebuilt.matches, 'match')}; "
            f"{megabytes(rebuilt.size_before)} before, {megabytes(rebuilt.size)} now."
        ]
    )
    raise click.exceptions.Exit(code)
