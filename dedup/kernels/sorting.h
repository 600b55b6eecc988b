/* Sorting within loops. */

#ifndef DEDUP_SORTING_H
#define DEDUP_SORTING_H

#include "arrays.h"

/* Write the stable order of keys, which are hashes, as positions from 0. Order and spare have room for as many. */
void sort_keys(uint64s keys, int32s_out order, int32s_out spare);

#endif
