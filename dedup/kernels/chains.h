/* Aligned sentences that follow one another in both texts. */

#ifndef DEDUP_CHAINS_H
#define DEDUP_CHAINS_H

#include "entries.h"

/* Aligned sentences by number, by copy, then by source. */
struct aligned_sentences {
    int32s copy;
    int32s source;
};

/* Sentences first to last of either text that stay in step. */
struct chain {
    int64_t copy, copy_last, source, source_last;
    bool verbatim;
};

/* Room for as many pairs as `link_sentences` returns, chains too. `ending` is twice as long as sentences of the
   source: the chain that ends at each, of reworded sentences first, then of verbatim ones. */
struct chain_room {
    uint64s_out keys;
    int32s_out order;
    int32s_out spare;
    int32s_out ending;
};

/* Write a key for each aligned pair, and for each verbatim one around those that are verbatim; return how many
   there are. Where `keys` has no element, nothing is written. */
int64_t link_sentences(const struct text_columns *source, const struct text_columns *copy,
                       const struct aligned_sentences *aligned, uint64s_out keys);

/* Join the pairs that `link_sentences` wrote; return how many chains there are. */
int64_t join_sentences(const struct text_columns *source, const struct text_columns *copy, int64_t pairs,
                       struct chain_room *room, struct chain *chains);

#endif
