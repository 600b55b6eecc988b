"""What users would otherwise pick: the pairs that other tools and plain thresholds report."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import corpora
import numpy as np
from datasketch import MinHash, MinHashLSH
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, triu

WORD = re.compile(r"\w+")
LEAST_JACCARD = 0.01
"""Pairs that resemble each other less are left out: no threshold that helps lies below."""
TEXT_DEDUP_PYTHON = os.environ.get("TEXT_DEDUP_PYTHON")
"""A Python with text-dedup installed; its requirements are too many for this project's own environment."""
CLUSTERS = """\
import json, pickle, sys
from text_dedup.utils import UnionFind
found = pickle.load(open(sys.argv[1], "rb"))
print(json.dumps([[i, found.find(i)] for i in list(found.parent)]))
"""
"""Run by that Python: what text-dedup wrote, as JSON."""

Pairs = set[corpora.Pair]


@dataclass(frozen=True, slots=True)
class Texts:
    """The articles of a corpus: ids, and the words of each in lower case."""

    ids: list[str]
    words: list[list[str]]


def read(corpus: corpora.Corpus) -> Texts:
    """Read the articles of a corpus."""
    articles = corpus.texts()
    return Texts([id_ for id_, _ in articles], [WORD.findall(text.lower()) for _, text in articles])


def shingles(words: Sequence[str], size: int) -> set[str]:
    """Return the distinct shingles of so many words; all words as one where they are fewer.

    >>> sorted(shingles(["a", "b", "c"], 2)), shingles(["a"], 2)
    (['a b', 'b c'], {'a'})
    """
    return {" ".join(words[i : i + size]) for i in range(max(len(words) - size + 1, 1))}


def datasketch_pairs(texts: Texts, size: int, threshold: float, permutations: int = 128) -> Pairs:
    """Report what MinHashLSH returns for each article, as in its documentation; size 1 takes single words."""
    index = MinHashLSH(threshold=threshold, num_perm=permutations)
    pairs: Pairs = set()
    for id_, words in zip(texts.ids, texts.words, strict=True):
        signature = MinHash(num_perm=permutations)
        signature.update_batch([shingle.encode() for shingle in sorted(shingles(words, size))])
        pairs |= {corpora.pair(id_, other) for other in index.query(signature)}
        index.insert(id_, signature)
    return pairs


def text_dedup_pairs(corpus: corpora.Corpus, texts: Texts) -> Pairs:
    """Report every pair within a cluster of text-dedup at its shipped settings.

    Without TEXT_DEDUP_PYTHON, of datasketch at the same settings: 5-word shingles, 250 permutations, 0.7.
    """
    if not TEXT_DEDUP_PYTHON:
        return _within(_clusters(datasketch_pairs(texts, 5, 0.7, 250)))
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder, "articles.jsonl")
        articles.write_bytes(gzip.decompress(corpus.articles.read_bytes()))
        command = [TEXT_DEDUP_PYTHON, "-m", "text_dedup.minhash", "--path", "json", "--split", "train"]
        command += ["--column", "text", "--num_proc", "1", "--debug"]
        command += [
            "--data_files",
            str(articles),
            "--output",
            f"{folder}/out",
            "--cache_dir",
            f"{folder}/cache",
        ]
        offline = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}
        subprocess.run(command, check=True, capture_output=True, env=offline)
        read_clusters = [TEXT_DEDUP_PYTHON, "-c", CLUSTERS, f"{folder}/out/uf.pkl"]
        found = json.loads(subprocess.run(read_clusters, check=True, capture_output=True).stdout)
    return _within((texts.ids[one], texts.ids[root]) for one, root in found)


def _clusters(pairs: Pairs) -> Iterator[tuple[str, str]]:
    """Yield each article of a pair with the first one of its connected component."""
    root: dict[str, str] = {}

    def find(id_: str) -> str:
        while root.setdefault(id_, id_) != id_:
            id_ = root[id_]
        return id_

    for one, other in sorted(pairs):
        low, high = sorted((find(one), find(other)))
        root[high] = low
    yield from ((id_, find(id_)) for id_ in list(root))


def _within(members: Iterator[tuple[str, str]]) -> Pairs:
    """Return all pairs of the articles with the same root."""
    clusters = defaultdict(list)
    for id_, root in members:
        clusters[root].append(id_)
    return {corpora.pair(*two) for cluster in clusters.values() for two in combinations(sorted(cluster), 2)}


@dataclass(frozen=True, slots=True)
class Jaccards:
    """The pairs that share a shingle, and their exact Jaccard similarities, (pairs,)."""

    pairs: list[corpora.Pair]
    jaccard: NDArray[np.float64]


def jaccards(texts: Texts, size: int = 3) -> Jaccards:
    """Return the similarity of all pairs of LEAST_JACCARD and more, by one product of sparse matrices."""
    number: dict[str, int] = {}
    rows = [[number.setdefault(s, len(number)) for s in shingles(words, size)] for words in texts.words]
    counts = np.array([len(row) for row in rows])
    columns = np.array([column for row in rows for column in row], np.int64)
    bounds = np.append(0, np.cumsum(counts))
    holds = csr_matrix((np.ones(len(columns), np.int32), columns, bounds), shape=(len(rows), len(number)))
    common = triu(holds @ holds.T, k=1).tocoo()
    jaccard = common.data / (counts[common.row] + counts[common.col] - common.data)
    kept = np.flatnonzero(jaccard >= LEAST_JACCARD)
    ids = zip(common.row[kept].tolist(), common.col[kept].tolist(), strict=True)
    return Jaccards([corpora.pair(texts.ids[a], texts.ids[b]) for a, b in ids], jaccard[kept])
