/* A text as the loops over its sentences read it: its words, and its entries. */

#ifndef DEDUP_ENTRIES_H
#define DEDUP_ENTRIES_H

#include "arrays.h"

/* The first columns are by word. Entries are the distinct (word, sentence) pairs of the words that carry the
   topic, by word, then by sentence. */
struct text_columns {
    uint64s hashes;
    uint64s stems;
    doubles weight;
    bytes content;      /* 1 where a word carries the topic */
    bytes flags;        /* how a word is written */
    int64s begins;      /* the words of sentence i are begins[i] to begins[i + 1] */
    uint64s word;       /* of an entry: its stem */
    int32s of;          /* its sentence */
    doubles bits;       /* the weight of the word where it stands first in the sentence */
    doubles last;       /* the same where it stands last */
    int32s times;       /* in how many sentences the word stands */
    int32s by_sentence; /* entries by sentence, then by word: those of sentence i at rows[i] to rows[i + 1] */
    int32s in_order;        /* the same in the order of the text */
    int64s rows;
    doubles totals; /* the bits of each sentence */
};

/* Of each of our entries, which of theirs hold the same word: low to high - 1. */
struct met_words {
    int32s_out low;
    int32s_out high;
};

/* Whether a sentence holds a word, by bisection. */
static inline bool holds(const struct text_columns *text, int64_t sentence, uint64_t wanted)
{
    int64_t low = AT(text->rows, sentence), end = AT(text->rows, sentence + 1), high = end;
    while (low < high) {
        int64_t middle = (low + high) >> 1;
        if (AT(text->word, AT(text->by_sentence, middle)) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low < end && AT(text->word, AT(text->by_sentence, low)) == wanted;
}

#endif
