"""Counters in C, against plain Python."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plain import counters as plain

from dedup.kernels import counters as loops

SIZE = 10
"""Counters."""
SHIFT = 57
"""Low bits of a stem that do not choose one of 128 counters."""
int32s = st.integers(-(2**31), 2**31 - 1) | st.sampled_from([-(2**31), -1, 0, 2**31 - 1])
counts = st.lists(int32s, min_size=SIZE, max_size=SIZE).map(lambda values: np.array(values, np.int32))


@settings(deadline=None)
@given(counts, st.lists(st.integers(0, SIZE - 1), max_size=30))
@example(np.full(SIZE, 2**31 - 1, np.int32), [0, 0, 3])
def test_raised_counters_equal_plain_python(before: np.ndarray, slots: list[int]) -> None:  # type: ignore[type-arg]
    """Each as often as it is named; those of a damaged file wrap around."""
    one, other, named = before.copy(), before.copy(), np.array(slots, np.int32)
    loops.count_up(loops.CountedSlots(named), loops.Counters(one))
    with np.errstate(over="ignore"):
        plain.count_up(other, named, len(named))
    assert one.tolist() == other.tolist()


@st.composite
def changes(draw: st.DrawFn) -> tuple[bytes, int, bytes, int, int]:
    """Draw packed numbers: mostly steps that reach a counter; damaged ones of any width and size."""
    count, widths = draw(st.integers(0, 6)), st.integers(0, 6)
    step_bytes, change_bytes = draw(widths), draw(widths)
    low = draw(st.lists(st.integers(0, 2), min_size=count, max_size=count)) if step_bytes else []
    high = max(step_bytes - 1, 0) * count
    rest = draw(st.just(bytes(high)) | st.binary(min_size=high, max_size=high))
    by = draw(st.binary(min_size=change_bytes * count, max_size=change_bytes * count))
    return bytes(low) + rest, step_bytes, by, change_bytes, count


@settings(deadline=None, max_examples=300)
@given(counts, changes())
@example(np.zeros(SIZE, np.int32), (b"\xff" * 4, 4, b"\xff" * 4, 4, 1))
@example(np.zeros(SIZE, np.int32), (bytes([SIZE - 1, 1]), 1, b"\x05\x05", 1, 2))
@example(np.full(SIZE, 2**31 - 1, np.int32), (b"\x09\x00\x00", 1, b"\x01\x00\xff" + b"\x00" * 2 * 3, 3, 3))
def test_packed_changes_equal_plain_python(
    before: np.ndarray,  # type: ignore[type-arg]
    packed: tuple[bytes, int, bytes, int, int],
) -> None:
    """Both stop at the first counter that is not there, and wrap around alike."""
    steps, step_bytes, by, change_bytes, count = packed
    one, other = before.copy(), before.copy()
    of_steps, of_changes = np.frombuffer(steps, np.uint8), np.frombuffer(by, np.uint8)
    fits = loops.raise_counters(
        loops.PackedChange(of_steps, step_bytes, of_changes, change_bytes, count), loops.Counters(one)
    )
    with np.errstate(over="ignore"):
        expected = plain.raise_counters(of_steps, step_bytes, of_changes, change_bytes, count, other, SIZE)
    assert (bool(expected), other.tolist()) == (fits, one.tolist())


stems = st.lists(
    st.integers(0, 2**64 - 1) | st.sampled_from([0, 1, 1 << 57, 64 << 57, 2**64 - 1]), max_size=20
)


@settings(deadline=None)
@given(st.lists(stems, max_size=4))
def test_slots_equal_plain_python(articles: list[list[int]]) -> None:
    """Each counter of an article once, in the order of the text; the marks are left clear."""
    flat = np.array([stem for article in articles for stem in article], np.uint64)
    bounds = np.cumsum([0, *map(len, articles)])
    made = []
    for native in (True, False):
        slots, ends = np.zeros(len(flat) + 1, np.int32), np.full(len(bounds), 9, np.int64)
        marks = np.zeros(2, np.uint64)
        if native:
            loops.find_slots(
                loops.StemmedWords(flat, bounds, SHIFT), loops.SlotMarks(marks), loops.SlotsFound(slots, ends)
            )
        else:
            plain.find_slots(flat, bounds, len(articles), SHIFT, marks, slots, ends)
        made.append((slots.tolist(), ends.tolist(), marks.tolist()))
    assert made[0] == made[1]
    assert made[0][2] == [0, 0]
