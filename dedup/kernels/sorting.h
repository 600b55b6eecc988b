/* Sorting within loops. */

#ifndef DEDUP_SORTING_H
#define DEDUP_SORTING_H

#include "arrays.h"

/* Write the stable order of the keys, hashes, to `order`, as positions from 0. `spare` is room; both have at
   least as many elements as there are keys. Exported for its own tests: Python calls it nowhere else. */
EXPORT void sort_keys(uint64s keys, int32s_out order, int32s_out spare);

#endif
