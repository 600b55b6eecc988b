"""Texts → words and sentences with offsets, and what is known of words.

characters.py      what each character is and folds to
composing.py       a text as it was meant: entities decoded, accents joined
split.py           texts → words and sentences
hashing.py         the hashes of words
function_words.py  which words carry grammar and no topic
pairs.py           pairs of neighbouring content words
rarity.py          how much a word tells, and how worn a pair is
packing.py         texts as bytes
wordlist.py        the words of an article as bytes, for an index without texts
"""
