"""Texts → words and sentences with offsets, and what is known about words.

characters.py      the class of each character, and what it folds to
composing.py       entities decoded, letters joined with their accents
split.py           texts → words and sentences
hashing.py         the hashes of words
function_words.py  which words carry grammar rather than topic
pairs.py           pairs of neighbouring content words
sentences.py       sentences by the hash of their words, and texts without some
furniture.py       which sentences belong to a site or a form
rarity.py          how rare a word is, and how worn a pair of words
usage.py           how a collection uses words: rarity and furniture
packing.py         texts as bytes
wordlist.py        the words of an article as bytes, for an index without texts
"""
