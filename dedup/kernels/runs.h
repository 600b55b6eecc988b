/* Runs of words of a text, and those that two texts have in common. */

#ifndef DEDUP_RUNS_H
#define DEDUP_RUNS_H

#include "arrays.h"

struct runs_listed {
    uint64s_out keys; /* one for each run, in the order of the text */
    int32s_out order; /* their stable order */
    int32s_out spare; /* room */
};

struct run_words {
    uint64s hashes;
    int64_t length; /* words of a run */
};

struct text_runs {
    uint64s keys;
    int32s order;
};

struct runs_held {
    bytes_out held; /* 1 for each of our runs that the other text holds too */
};

EXPORT int64_t list_runs(const struct run_words *words, struct runs_listed *runs);
EXPORT int64_t count_common(const struct text_runs *theirs, const struct text_runs *ours,
                            struct runs_held *marks);
EXPORT int64_t count_covered(struct runs_held *marks, int64_t count, int64_t length);

#endif
