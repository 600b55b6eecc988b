/* What two rows of words have in common in the same order, within rewording.c and example.c.

   Hyyrö, "Bit-parallel LCS-length computation revisited" (2004): a row of bits for each word of a and one
   before them, as long as b, LANES of its places in each of `width` numbers. Bit j of a row is 0 where b up to
   j shares one more with what came of a than b before j does. */

#ifndef DEDUP_SUBSEQUENCE_H
#define DEDUP_SUBSEQUENCE_H

#include "arrays.h"

/* Bits of a number: places of b that one addition deals with. */
#define LANES 64

/* Room for the longer of a and b, but for rows and hits. */
struct subsequence_room {
    uint64s_out rows; /* one more than words of a, of as many numbers as hits */
    uint64s_out hits; /* a bit for each word of b, and one number more */
    int32s_out order;
    int32s_out spare;
    int32s_out holders;
    int32s_out low;
    int32s_out high;
};

/* Return `count` words from `low` on. */
static inline uint64s part_of(uint64s words, int64_t low, int64_t count)
{
    return (uint64s){words.at + low, count};
}

/* Write a longest common subsequence as places in a and in b, the last first; return how many. */
int64_t common_subsequence(uint64s a, uint64s b, struct subsequence_room *room, int32s_out pairs);

/* Do the same for a b of at most LANES words: to compare each with each takes less time than to sort both. */
int64_t common_subsequence_of_few(uint64s a, uint64s b, uint64s_out rows, int32s_out pairs);

#endif
