/* Aligned sentences, and the pair that shows best what was done. */

#ifndef DEDUP_EXAMPLE_H
#define DEDUP_EXAMPLE_H

#include "entries.h"

struct example_pairs {
    int32s copy; /* sentences, by number */
    int32s source;
    int64_t quoted; /* the flag of a word in quotation marks */
};

struct example_shown {
    doubles_out similarity; /* of the one that is shown */
};

EXPORT int64_t choose_pair(const struct text_columns *source, const struct text_columns *copy,
                           const struct example_pairs *pairs, struct example_shown *shown);

#endif
