"""Words → features → signature → buckets → pairs worth comparing. It compares no texts.

sketch.py       words → features → signatures; the only importer of datasketch
fingerprint.py  articles → entries: all that a collection stores of each
exact.py        groups of articles with the same words → pairs
collisions.py   buckets → pairs that share enough of them
stories.py      articles that carry one story; how rare words are if each story counts once
thinning.py     pairs → those worth comparing
"""
