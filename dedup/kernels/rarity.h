/* How worn a pair of words is: the formulas of `Rarity`, for a pair at a time. */

#ifndef DEDUP_RARITY_H
#define DEDUP_RARITY_H

#include "arrays.h"

/* The counter of a pair of words, one of 2^22: the high bits of mix64(a + b). */
static inline int64_t slot_of(uint64_t one, uint64_t other) { return (int64_t)(mix64(one + other) >> 42); }

/* 1 where a pair of words keeps all of its weight, 0 where not; `worn` has a bit for each counter, the lowest of
   a byte first. */
static inline int32_t is_fresh(int64_t slot, bytes worn) { return ((AT(worn, slot >> 3) >> (slot & 7)) & 1) ^ 1; }

/* What a pair of words keeps of its weight: 1 / (1 + (count - worn_from) / worn_by), at most 1. */
static inline double freshness(uint64_t one, uint64_t other, int32s pair_counts, double worn_from, double worn_by)
{
    double worn = AT(pair_counts, slot_of(one, other)) - worn_from;
    return worn > 0 ? 1.0 / (1.0 + worn / worn_by) : 1.0;
}

#endif
