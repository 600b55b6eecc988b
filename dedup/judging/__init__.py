"""Two articles → evidence → the probability that one derives from the other.

profile.py        words of an article → its profile: the columns that are compared
profile_table.py  profiles of many batches → one table of articles
profile_cache.py  profiles of many articles, kept while there is room
evidence.py       pairs of profiles → numbers for and against a copy
comparison.py     pairs of a collection → evidence, in many threads
terms.py          evidence → the terms of the judge: one table of named numbers
judge.py          terms → probability; the weights are in judge.toml
prior.py          how often a lookalike is a copy in this collection
"""
