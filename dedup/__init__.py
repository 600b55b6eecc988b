"""Find copied articles: exact copies, near-copies, rewrites and excerpts, with source and evidence.

import dedup

for match in dedup.scan(["articles"]):
    print(match.kind, match.copy.id, "from", match.source.id)

match = dedup.compare(text_a, text_b)  # None where neither derives from the other
"""

from __future__ import annotations

from dedup.article import (
    Article,
    Cluster,
    Edit,
    Kind,
    Match,
    Origin,
    Passage,
    Problem,
    Replacement,
    Settings,
    Summary,
)
from dedup.errors import DedupError, IndexFault, UsageError
from dedup.library import compare, scan

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Cluster",
    "DedupError",
    "Edit",
    "IndexFault",
    "Kind",
    "Match",
    "Origin",
    "Passage",
    "Problem",
    "Replacement",
    "Settings",
    "Summary",
    "UsageError",
    "__version__",
    "compare",
    "scan",
]
