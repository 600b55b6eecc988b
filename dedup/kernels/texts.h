/* Texts of a batch, made ready to be compared sentence by sentence. */

#ifndef DEDUP_TEXTS_H
#define DEDUP_TEXTS_H

#include "entries.h"
#include "memory.h"
#include "runs.h"

/* The words of a batch of texts: those of text n are bounds[n] to bounds[n + 1] - 1. */
struct batch_words {
    uint64s hashes;
    uint64s stems;
    int32s sentence; /* counted through the batch; none that a text begins with is empty */
    bytes flags;
    doubles weight;
    bytes content; /* 1 where a word carries the topic */
    int64s bounds;
};

/* The runs of a text, and how many of them are distinct. */
struct distinct_runs {
    struct text_runs runs;
    int64_t count;
};

/* A text as the loops over pairs of texts read it. */
struct ready_text {
    struct text_columns columns;
    struct distinct_runs run, shingle;
    double said;     /* what its words that carry the topic weigh */
    int64_t telling; /* how many these are */
    bool is_ready;
};

static inline int64_t words_of_text(const struct batch_words *words, int64_t text)
{
    return AT(words->bounds, text + 1) - AT(words->bounds, text);
}

/* Return how many sentences a text has; some may have lost all their words. */
static inline int64_t sentences_of_text(const struct batch_words *words, int64_t text)
{
    int64_t low = AT(words->bounds, text), high = AT(words->bounds, text + 1);
    return high == low ? 0 : AT(words->sentence, high - 1) - AT(words->sentence, low) + 1;
}

/* Make a text ready, with runs of two lengths. Return whether there was memory. */
bool make_ready(const struct batch_words *words, int64_t text, const int64_t lengths[2],
                struct memory *memory, struct ready_text *ready);

#endif
