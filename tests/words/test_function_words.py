"""Which words are function words, and in which language."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from stop_words import AVAILABLE_LANGUAGES

from dedup.words.function_words import FunctionWords, load_function_words, read_function_words
from dedup.words.hashing import hash_word
from dedup.words.split import split_words

LANGUAGES = sorted(AVAILABLE_LANGUAGES)

# A sentence a language, and the function words in it that every grammar names.
SENTENCES = {
    "english": (
        "The talks broke down and no one would say when they might begin again.",
        "the and no would they",
    ),
    "german": (
        "Die Gespräche wurden am Abend beendet, und niemand sagte, wann sie beginnen.",
        "die am und sie",
    ),
    "spanish": (
        "Las conversaciones se rompieron por la noche y nadie quiso hablar.",
        "las se por la y nadie",
    ),
    "french": (
        "Les discussions ont cessé mardi et personne n’a dit quand elles reprendront.",
        "les ont et n a elles",
    ),
    "russian": ("Переговоры сорвались вечером, и никто не сказал, когда они начнутся.", "и не когда они"),
    "portuguese": ("As conversas foram interrompidas na noite de terça e ninguém falou.", "as foram na de e"),
    "italian": (
        "I colloqui si sono interrotti nella serata di martedì e nessuno ha parlato.",
        "i si sono nella di e ha",
    ),
    "dutch": ("De gesprekken liepen vast en niemand wilde zeggen of ze weer beginnen.", "de en of ze"),
    "swedish": ("Samtalen bröt samman på kvällen och ingen ville säga när de börjar.", "på och ingen när de"),
    "turkish": ("Görüşmeler bugün kesildi ve hiç kimse bir şey söylemek için gelmedi.", "ve hiç bir için"),
    "polish": ("Rozmowy zostały przerwane i nikt nie chciał się odezwać, kiedy wyszli.", "i nie się kiedy"),
    "norwegian": (
        "Samtalene brøt sammen og ingen ville si når de kunne begynne etter dette.",
        "og ingen når de etter",
    ),
    "arabic": ("انهارت المحادثات في وقت متأخر من يوم الثلاثاء ولم يقل أحد شيئا", "في من"),
    "hindi": ("मंगलवार की रात बातचीत टूट गई और किसी ने यह नहीं कहा", "की और ने यह नहीं"),
    "ukrainian": ("Переговори зірвалися увечері, і ніхто не сказав, коли вони почнуться.", "і не коли вони"),
    "indonesian": (
        "Pembicaraan itu gagal pada hari Selasa dan tidak ada yang mau bicara.",
        "itu pada dan tidak ada yang",
    ),
}


def chosen(lists: FunctionWords, text: str) -> str:
    """Return the language whose list holds most words of a text, counted word by word."""
    table = dict(zip(lists.hashes.tolist(), lists.languages.tolist(), strict=True))
    masks = [table.get(word, 0) for word in split_words([text]).hashes.tolist()]
    counts = [sum(mask >> bit & 1 for mask in masks) for bit in range(len(LANGUAGES))]
    return LANGUAGES[counts.index(max(counts))]


def marked(*texts: str) -> list[list[str]]:
    """Return the function words of each text, as they stand in it."""
    words = split_words(texts)
    marks = ~load_function_words().content(words)
    found: list[list[str]] = []
    for i, text in enumerate(texts):
        part, begin = words.of(i), words.bounds[i]
        places = np.flatnonzero(marks[begin : words.bounds[i + 1]])
        found.append([text[part.start[place] : part.end[place]] for place in places])
    return found


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_is_enough_to_tell_the_language(language: str) -> None:
    """One sentence is taken for its language, and its plainest function words are marked."""
    text, expected = SENTENCES[language]
    assert language == chosen(load_function_words(), text)
    assert set() == set(expected.split()) - {word.casefold() for word in marked(text)[0]}


def test_only_the_own_list_is_applied() -> None:
    """War is a topic in English and grammar in German, each beside the other in one batch."""
    english = "The war that began in the spring was the end of the old order."
    german = "Der Krieg war lang, und er war für die Stadt und das Land das Ende."
    in_english, in_german, again = marked(english, german, english)
    assert "war" not in in_english
    assert 2 == in_german.count("war")
    assert in_english == again


@given(
    st.lists(st.sampled_from([text for text, _ in SENTENCES.values()] + ["", "Zyzzyva", "1 2 3"]), max_size=6)
)
def test_marks_are_those_of_each_text_alone(texts: list[str]) -> None:
    """A text's marks do not depend on the others in its batch; without words there is nothing to mark."""
    assert [marked(text)[0] for text in texts] == marked(*texts)


@given(st.sampled_from([text for text, _ in SENTENCES.values()]), st.sampled_from(list(SENTENCES)))
def test_marks_are_the_words_of_the_chosen_list(text: str, other: str) -> None:
    """Of two sentences together, marked is what the list that holds most of their words holds."""
    lists = load_function_words()
    both = f"{text} {SENTENCES[other][0]}"
    bit = LANGUAGES.index(chosen(lists, both))
    words = split_words([both]).hashes.tolist()
    members = {
        word
        for word, mask in zip(lists.hashes.tolist(), lists.languages.tolist(), strict=True)
        if mask >> bit & 1
    }
    assert [word in members for word in words] == (~lists.content(split_words([both]))).tolist()


def test_a_list_without_letters_of_turkish_is_mended() -> None:
    """The Turkish list is read with its own letters: şey and altmış, never þey."""
    lists = load_function_words()
    bit = np.uint64(LANGUAGES.index("turkish"))
    own = {int(word) for word in lists.hashes[(lists.languages >> bit) & np.uint64(1) == 1]}
    assert [True, True, False] == [hash_word(word) in own for word in ("altmış", "bazı", "altmýþ")]


def test_the_lists_are_sorted_and_every_word_is_in_the_table() -> None:
    """Hashes ascend without repetition, each has a language, and each is met in the table before a free
    slot.
    """
    lists = load_function_words()
    assert (np.diff(lists.hashes.astype(object)) > 0).all()
    assert (lists.languages > 0).all()
    table = lists.table.tolist()
    assert [0, 0] == table[-1]
    for word, languages in zip(lists.hashes.tolist(), lists.languages.tolist(), strict=True):
        run = table[word >> 49 : table.index([0, 0], word >> 49)]
        assert [word, languages] in run
    assert 33 == len(LANGUAGES)


def without(lists: FunctionWords, place: int) -> FunctionWords:
    """Return the lists with one word taken out of all of them."""
    return replace(lists, hashes=np.delete(lists.hashes, place), languages=np.delete(lists.languages, place))


@given(st.integers(0, 9_000), st.integers(0, 32))
def test_the_digest_changes_with_any_list(place: int, bit: int) -> None:
    """A word taken out, replaced, or moved in or out of a language changes the digest; nothing else does."""
    lists = load_function_words()
    languages, hashes = lists.languages.copy(), lists.hashes.copy()
    languages[place] ^= np.uint64(1 << bit)
    hashes[place] += np.uint64(1)
    changed = [without(lists, place), replace(lists, languages=languages), replace(lists, hashes=hashes)]
    assert lists.digest not in [other.digest for other in changed]
    assert lists.digest == replace(lists, hashes=lists.hashes.copy()).digest


def test_the_lists_are_those_of_the_package() -> None:
    """The file holds what the package stop-words lists."""
    lists = load_function_words()
    assert read_function_words().tolist() == [lists.hashes.tolist(), lists.languages.tolist()]
