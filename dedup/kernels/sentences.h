/* Pairs of sentences of two texts that share words, within sentences.c and sentence_pairs.c. */

#ifndef DEDUP_SENTENCES_H
#define DEDUP_SENTENCES_H

#include "entries.h"

/* All but the last three are by sentence of the source; our_held and our_best are by sentence of the copy. */
struct sentence_room {
    doubles_out shared;
    uint64s_out keys;
    int32s_out touched;
    int32s_out order;
    int32s_out spare;
    bytes_out held;
    int32s_out best; /* the best pair of each sentence */
    bytes_out our_held;
    int32s_out our_best;
    int64s_out begins; /* the pairs of sentence i of the copy are begins[i] to begins[i + 1] */
};

/* By copy, then by source. */
struct sentence_pairs {
    int32s_out copy;
    int32s_out source;
    doubles_out bits; /* what both say: a word weighs what it does where it stands first in the copy */
    bytes_out known;  /* marks */
};

struct sentence_rule {
    double least;   /* bits that two sentences must share */
    double aligned; /* the share of the lighter one that makes them aligned */
    double in_step; /* the same next to a pair that is aligned; of the heavier one where both are */
    double fresh;   /* the share of what they have in common that no better pair explains */
    double twice;   /* the share of the heavier one from which a sentence is used once more */
};

/* Two texts with the pairs of their sentences. The structs are held by value: marks are bytes, and what is
   reached through a pointer would be loaded again after each. */
struct sharing {
    const struct text_columns *source, *copy;
    struct sentence_room room;
    struct sentence_pairs pairs;
    int64_t count;
};

static inline int64_t sentences_of(const struct text_columns *text) { return text->totals.count; }

/* Return where the pair of sentence i of the copy and j of the source is; -1 where these share nothing. */
static inline int64_t find_pair(const struct sharing *sharing, int64_t i, int64_t j)
{
    if (i < 0 || i >= sentences_of(sharing->copy))
        return -1;
    int64_t low = AT(sharing->room.begins, i), end = AT(sharing->room.begins, i + 1), high = end;
    while (low < high) {
        int64_t middle = (low + high) >> 1;
        if (AT(sharing->pairs.source, middle) < j)
            low = middle + 1;
        else
            high = middle;
    }
    return low < end && AT(sharing->pairs.source, low) == j ? low : -1;
}

/* Write the pairs of sentences that share a word; of our entry e, low[e] to high[e] - 1 are the entries of the
   source that hold the same word. */
void share_words(struct sharing *sharing, const struct met_words *met);

/* Write which of the pairs that bear a mark is the best of each sentence, -1 where it has none. */
void mark_best_pairs(struct sharing *sharing, uint8_t among, bool by_neighbours);

EXPORT int64_t align_sentences(const struct text_columns *source, const struct text_columns *copy,
                               const struct sentence_rule *rule, struct met_words *met,
                               struct sentence_room *room, struct sentence_pairs *pairs);

#endif
