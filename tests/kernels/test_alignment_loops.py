"""Pairs of a batch aligned in one call, against plain Python that takes them one by one."""

from __future__ import annotations

import os
import subprocess
import sys
from random import Random

import numpy as np
import pytest
from aligned import Text, batch_of
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import alignment as plain
from sayings import readable_texts, texts

from dedup.matching import align as aligning
from dedup.words.split import split_words


@settings(deadline=None, max_examples=100)
@given(
    st.lists(texts | readable_texts, min_size=1, max_size=3),
    st.integers(0, 2**32).map(Random),
    st.sampled_from([1, 32]),
)
def test_a_batch_is_aligned_as_its_pairs_in_plain_python(
    several: list[tuple[Text, Text]], draw: Random, room: int
) -> None:
    """Every number is the same to the last bit, of pairs in any order, with little room for passages too."""
    batch = [text for both in several for text in both]
    pairs = [(2 * n, 2 * n + 1) for n in range(len(several))]
    pairs += [(draw.randrange(len(batch)), draw.randrange(len(batch))) for _ in range(3)]
    draw.shuffle(pairs)
    source, copy = np.array(pairs, np.int64).T
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aligning, "PASSAGES_A_PAIR", room)
        found = aligning.align(batch_of(batch), source, copy)
    expected = [plain.align(batch[i], batch[j]) for i, j in pairs]
    assert expected == found


def test_no_pairs_are_no_alignments() -> None:
    """A step without pairs calls no loop in vain."""
    nothing = np.zeros(0, np.int64)
    texts = aligning.Texts(split_words([""]), np.zeros(0), np.zeros(0, np.bool_))
    assert [] == aligning.align(texts, nothing, nothing)


WITHOUT_MEMORY = """
import resource
import numpy as np
from dedup.matching.align import Texts, align
from dedup.words.split import Words
count = 2_000_000
hashes = np.arange(count, dtype=np.uint64)
places = np.arange(count, dtype=np.int32)
flags, bounds = np.zeros(count, np.uint8), np.array([0, count], np.int64)
words = Words(hashes, hashes, places, places + 1, places // 20, flags, bounds)
texts = Texts(words, np.ones(count), np.ones(count, np.bool_))
align(Texts(words, np.ones(count), np.ones(count, np.bool_)), np.zeros(0, np.int64), np.zeros(0, np.int64))
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 50_000_000, used + 50_000_000))
try:
    align(texts, np.array([0]), np.array([0]))
except MemoryError:
    print("MemoryError")
"""


def test_without_memory_the_call_says_so() -> None:
    """Where the system has no memory left, Python raises what it raises anywhere, and nothing crashes."""
    if "asan" in os.environ.get("LD_PRELOAD", ""):
        pytest.skip("a sanitizer reserves more addresses than the limit allows")
    if sys.platform != "linux":
        pytest.skip("how much memory a process uses is read from Linux's /proc")
    done = subprocess.run([sys.executable, "-c", WITHOUT_MEMORY], capture_output=True, text=True, timeout=120)
    assert (0, "MemoryError\n", "") == (done.returncode, done.stdout, done.stderr)
