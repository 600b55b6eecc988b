"""Find pairs with text-dedup: python with_text_dedup.py PROCESSES ASKED FOLDER FOUND

Its MinHash command with the settings it ships. It reads no folder of files, so they are put into one JSON
Lines file first. It reports clusters; every pair within one counts, or, asked for copies, each
member with the first one.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

os.environ |= {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}

from files import of_clusters, read, write
from text_dedup import minhash


def main(processes: str, asked: str, folder: str, found: str) -> None:
    """Run the command within this process, and read its clusters from memory."""
    names, texts = read(folder)
    with tempfile.TemporaryDirectory() as work:
        articles = Path(work, "articles.jsonl")
        articles.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
        arguments = ["--path", "json", "--split", "train", "--data_files", str(articles), "--column", "text"]
        arguments += ["--num_proc", processes, "--output", f"{work}/out", "--cache_dir", f"{work}/cache"]
        minhash.main(arguments, standalone_mode=False)
    clusters = defaultdict(list)
    for number in list(minhash.uf.parent):
        clusters[minhash.uf.find(number)].append(number)
    write(found, names, of_clusters(clusters.values(), asked))


if __name__ == "__main__":
    main(*sys.argv[1:])
