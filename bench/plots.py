"""The two plots of docs/quality.md. Draws what it is given; measures nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Curve:
    """Recall and precision at every threshold, from strict to lax."""

    recall: Floats
    precision: Floats


@dataclass(frozen=True, slots=True)
class Bin:
    """The pairs whose scores fall into one bin: how many, their mean score, the share that are copies."""

    low: float
    high: float
    pairs: int
    score: float
    copies: float


def _pyplot() -> Any:
    """Return what draws, without a screen. It is imported late: who only counts bins need not have it."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    return pyplot


def curve(scores: Floats, positive: NDArray[np.bool_], copies: int) -> Curve:
    """Return the curve of scored pairs, of which `copies` there are in all, found or not."""
    order = np.argsort(-scores, kind="stable")
    last = np.append(np.flatnonzero(np.diff(scores[order])), len(order) - 1) if len(order) else order
    hits, reported = np.cumsum(positive[order])[last], last + 1
    return Curve(hits / copies, hits / reported)


def draw_precision_recall(
    ours: Mapping[str, Curve],
    plain: Mapping[str, Curve],
    points: Mapping[str, tuple[float, float]],
    path: Path,
) -> None:
    """Draw one colour a corpus: solid for dedup with its point at 0.5, dotted for plain shingles."""
    figure, axes = _pyplot().subplots(figsize=(7.5, 5.5))
    for i, name in enumerate(ours):
        colour = f"C{i}"
        axes.plot(ours[name].recall, ours[name].precision, color=colour, label=name)
        axes.plot(plain[name].recall, plain[name].precision, color=colour, linestyle=":", linewidth=1)
        axes.plot(*points[name], color=colour, marker="o", markersize=6)
    axes.plot([], [], color="grey", linestyle=":", label="3-word shingles, any threshold")
    axes.plot([], [], color="grey", marker="o", linestyle="", label="dedup at 0.5")
    axes.set(xlabel="recall", ylabel="precision", xlim=(0, 1.02), ylim=(0.4, 1.01))
    axes.set_title("Precision and recall, five-fold cross-validated")
    axes.grid(alpha=0.3)
    axes.legend(loc="lower left", fontsize=8)
    _save(figure, path)


def draw_calibration(series: Mapping[str, Sequence[Bin]], path: Path) -> None:
    """Draw the share of copies over the mean score of each bin, sized by how many pairs it holds."""
    figure, axes = _pyplot().subplots(figsize=(5.5, 5.5))
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1)
    for name, bins in series.items():
        filled = [each for each in bins if each.pairs]
        score, copies = [each.score for each in filled], [each.copies for each in filled]
        line = axes.plot(score, copies, label=name)[0]
        sizes = [8 + 25 * np.log10(each.pairs) for each in filled]
        axes.scatter(score, copies, s=sizes, color=line.get_color())
    axes.set(xlabel="score", ylabel="share that are copies", xlim=(0, 1.02), ylim=(0, 1.02))
    axes.set_title("Calibration")
    axes.grid(alpha=0.3)
    axes.legend(loc="upper left", fontsize=8)
    _save(figure, path)


def _save(figure: Figure, path: Path) -> None:
    """Write a PNG that is the same for the same figures."""
    figure.tight_layout()
    figure.savefig(path, dpi=110, metadata={"Software": None})
    _pyplot().close(figure)
