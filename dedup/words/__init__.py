"""Texts → words and sentences with offsets, and what is known about words.

characters.py      the class of each character, and what it folds to
composing.py       entities decoded, letters joined with their accents
folding.py         the form in which words are compared
lookalikes.py      letters of one script that stand for another's, put back
digits.py          digits and signs that stand for letters, put back
wordbook.py        the commonest words of eight languages, and letters cut into words
spacing.py         words taken apart or run together, put right
spaceless.py       where words end in scripts without spaces
disguises.py       which texts look disguised, and what they were before
split.py           texts → words and sentences
hashing.py         the hashes of words
function_words.py  which words carry grammar rather than topic
pairs.py           pairs of neighbouring content words
sentences.py       sentences by the hash of their words, and texts without some
furniture.py       which sentences belong to a site or a form
rarity.py          how rare a word is, and how worn a pair of words
usage.py           how a collection uses words: rarity and furniture
epoch.py           numbers of seconds → dates
packing.py         texts as bytes
wordlist.py        the words of an article as bytes, for an index without texts
"""
