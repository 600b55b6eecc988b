/* How worn pairs of words are: `Rarity` in rarity.py says what that means. */

#ifndef DEDUP_RARITY_H
#define DEDUP_RARITY_H

#include "arrays.h"

/* Counters of pairs of words. A pair is worn where its counter is above worn_from; its bit in `worn`, the
   lowest of a byte first, says the same in a table that stays in the processor's cache. */
struct worn_pairs {
    int32s counts;
    bytes worn;
    double worn_from, worn_by;
};

/* The counter of a pair of words. */
static inline int64_t slot_of(uint64_t one, uint64_t other) { return (int64_t)(mix64(one + other) >> 42); }

/* 1 where the pairs of a counter keep all of their weight, 0 where not. */
static inline int32_t is_fresh(int64_t slot, bytes worn) { return ~(AT(worn, slot >> 3) >> (slot & 7)) & 1; }

/* What the pairs of a counter keep of their weight: 1 / (1 + (count - worn_from) / worn_by), at most 1. */
static inline double freshness_of(int64_t slot, const struct worn_pairs *pairs)
{
    if (is_fresh(slot, pairs->worn))
        return 1.0;
    return 1.0 / (1.0 + (AT(pairs->counts, slot) - pairs->worn_from) / pairs->worn_by);
}

/* What a pair of words keeps of its weight. */
static inline double freshness(uint64_t one, uint64_t other, const struct worn_pairs *pairs)
{
    return freshness_of(slot_of(one, other), pairs);
}

#endif
