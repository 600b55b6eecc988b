"""What is said of the origin holds what it claims, on pairs of which it is known which came first."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from benches import bench

from dedup.matching.origin import origin

SURE, FLOOR = 0.9, 0.95
"""What is claimed with SURE or more is right this often at least."""


@pytest.fixture(scope="module")
def said() -> list[Any]:
    """What is said of all pairs, both ways round."""
    measuring = bench("origin")
    return list(measuring.answers(bench("origin_pairs").Press().pairs(measuring.EACH)))


def test_what_is_claimed_for_certain_is_right(said: list[Any]) -> None:
    """On 300 pairs or more, both ways round, 95 in 100 answers of 0.9 or more are right."""
    sure = [each for each in said if each.by != "unknown" and each.confidence >= SURE]
    assert len(said) >= 2 * 300
    assert len(sure) > 200
    assert bench("origin").precision(sure) >= FLOOR


def test_no_evidence_is_right_less_often_than_it_claims(said: list[Any]) -> None:
    """Each kind of evidence that the pairs have is as good as its confidence."""
    spoken = [each for each in said if each.by != "unknown"]
    claims = {(each.by, each.confidence) for each in spoken}
    assert {"attribution", "published", "traces"} == {by for by, _ in claims}
    for claim in claims:
        own = [each for each in spoken if (each.by, each.confidence) == claim]
        assert bench("origin").precision(own) >= claim[1], claim


def test_decoys_are_met_with_silence(said: list[Any]) -> None:
    """Credits, own outlets, agencies, defaults and slips say nothing, and what can be told is told."""
    spoken = Counter(each.what for each in said if each.by != "unknown")
    every = Counter(each.what for each in said)
    telling = {"a note names the other", "both have dates", "the copy was spun", "a note names nobody known"}
    assert telling == set(spoken)
    assert all(spoken[what] >= 0.95 * every[what] for what in telling)


def test_the_pairs_are_the_same_for_the_same_seed() -> None:
    """Two presses with one seed print the same, and the ids tell nothing."""
    one, other = (list(bench("origin_pairs").Press("seed").pairs(1)) for _ in range(2))
    assert one == other
    bare = [(known.source.id < known.copy.id) for known in one]
    assert 0.3 < sum(bare) / len(bare) < 0.7
    assert all(origin(known.source, known.copy)[1] == origin(known.copy, known.source)[1] for known in one)
