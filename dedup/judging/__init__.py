"""Two articles → evidence → the probability that one derives from the other.

profile.py        what is compared of an article
profile_cache.py  profiles of many articles, kept while there is room
evidence.py       pairs of profiles → numbers for and against a copy
comparison.py     pairs of a collection → evidence, in many threads
judge.py          evidence → probability; its weights are in judge.toml
prior.py          how often likeness proves a copy in this collection
"""
