"""Find pairs with datatrove: python with_datatrove.py WORKERS ASKED FOLDER FOUND

The four stages of its MinHash example on local executors, with the settings of that example: signatures,
buckets, clusters, and the articles that stay. It reports clusters; every pair within
one counts, or, asked for copies, each member with the first one.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from datatrove.executor.local import LocalPipelineExecutor
from datatrove.pipeline.dedup import MinhashDedupSignature
from datatrove.pipeline.dedup.minhash import (
    MinhashConfig,
    MinhashDedupBuckets,
    MinhashDedupCluster,
    MinhashDedupFilter,
)
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers.jsonl import JsonlWriter
from datatrove.utils.binaryio import read_tuples_from_file
from datatrove.utils.hashing import HashConfig
from files import of_clusters, read, write

CONFIG = MinhashConfig(hash_config=HashConfig(precision=64), num_buckets=14, hashes_per_bucket=8)


def main(workers: str, asked: str, folder: str, found: str) -> None:
    """Put the articles into one JSON Lines file a worker, run the stages, and read the clusters."""
    count = int(workers)
    names, texts = read(folder)
    with tempfile.TemporaryDirectory() as work:
        for worker in range(count):
            lines = [json.dumps({"text": text, "id": "-"}) + "\n" for text in texts[worker::count]]
            path = Path(work, "input", f"{worker:05d}.jsonl")
            path.parent.mkdir(exist_ok=True)
            path.write_text("".join(lines), "utf-8")
        run(work, count)
        clusters = defaultdict(list)
        for worker in range(count):
            path = Path(work, "remove", f"{worker:06d}.clusters")
            for line, cluster in members(path):
                clusters[cluster].append(line * count + worker)
    write(found, names, of_clusters(clusters.values(), asked))


def run(work: str, workers: int) -> None:
    """Run the four stages, one after the other."""
    reader = JsonlReader(f"{work}/input")
    signatures = MinhashDedupSignature(f"{work}/signatures", config=CONFIG)
    buckets = MinhashDedupBuckets(f"{work}/signatures", f"{work}/buckets", config=CONFIG)
    cluster = MinhashDedupCluster(f"{work}/buckets", f"{work}/remove", config=CONFIG, save_cluster_id=True)
    stays = [reader, MinhashDedupFilter(f"{work}/remove"), JsonlWriter(f"{work}/stays")]
    stages = [
        ([reader, signatures], workers),
        ([buckets], CONFIG.num_buckets),
        ([cluster], 1),
        (stays, workers),
    ]
    for number, (pipeline, tasks) in enumerate(stages, 1):
        LocalPipelineExecutor(
            pipeline=pipeline,
            tasks=tasks,
            workers=min(workers, tasks),
            logging_dir=f"{work}/logs/{number}",
        ).run()


def members(path: Path) -> list[tuple[int, int]]:
    """Return the line and the cluster of each article that has duplicates."""
    if not path.exists():
        return []
    with path.open("rb") as file:
        return list(read_tuples_from_file(file, "2I", lines_to_buffer=5))


if __name__ == "__main__":
    main(*sys.argv[1:])
