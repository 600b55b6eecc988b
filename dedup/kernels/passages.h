/* Stretches of two texts, and what they have in common. */

#ifndef DEDUP_PASSAGES_H
#define DEDUP_PASSAGES_H

#include "entries.h"

struct stretches {
    int64s low;     /* the first word of each stretch of the source */
    int64s high;    /* the one after its last */
    int64s our_low; /* the same of the copy */
    int64s our_high;
    double whole; /* the share that has to be found for a stretch to be kept whole */
};

/* Room for the longest stretch. */
struct stretch_room {
    uint64s_out keys;
    uint64s_out our_keys;
    int32s_out order;
    int32s_out our_order;
    int32s_out spare;
    bytes_out held;
    bytes_out our_held;
};

struct stretches_compared {
    doubles_out similarity;
    int64s_out alike;
    int64s_out ends; /* four a pair: the first and the last word of the source's stretch, and of the copy's */
};

EXPORT void compare_stretches(const struct text_columns *source, const struct text_columns *copy,
                              const struct stretches *pairs, struct stretch_room *room,
                              struct stretches_compared *found);

#endif
