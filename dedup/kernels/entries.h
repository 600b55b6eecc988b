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

struct entry_words {
    uint64s stems;
    int32s sentence;
    doubles weight;
    bytes content;
};

struct entry_room {
    uint64s_out keys;
    int32s_out places;
    int32s_out order; /* as many as words or as sentences, whichever are more; so is spare */
    int32s_out spare;
};

/* As in struct text_columns. */
struct entries_found {
    uint64s_out word;
    int32s_out of;
    doubles_out bits;
    doubles_out last;
    int32s_out times;
    int32s_out by_sentence;
    int32s_out in_order;
    int64s_out rows;
    doubles_out totals;
};

/* Write the entries of a text of totals.count sentences; return how many there are. */
EXPORT int64_t list_entries(const struct entry_words *words, struct entry_room *room,
                            struct entries_found *found);

/* Write for each of our entries which of theirs hold the same word, low to high - 1; return how many that are
   together. A word that makes more than `most` pairs of sentences meets none. */
EXPORT int64_t meet_words(const struct text_columns *theirs, const struct text_columns *ours, int64_t most,
                          struct met_words *met);

#endif
