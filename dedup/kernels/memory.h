/* Memory that a loop takes while it runs: where what it needs depends on what it finds. All else is made by the
   callers. */

#ifndef DEDUP_MEMORY_H
#define DEDUP_MEMORY_H

#include <stdlib.h>

#include "arrays.h"

/* Blocks that are given back together. `is_short` is set for good once the system has none left. */
struct memory {
    void **blocks;
    int64_t count, room;
    bool is_short;
};

/* Return `count` elements of so many bytes, filled with anything; NULL where there is no memory. */
static inline void *take(struct memory *memory, int64_t count, int64_t bytes)
{
    if (memory->count == memory->room) {
        int64_t room = 2 * memory->room + 64;
        void **blocks = realloc(memory->blocks, (size_t)room * sizeof(void *));
        if (blocks == NULL) {
            memory->is_short = true;
            return NULL;
        }
        memory->blocks = blocks;
        memory->room = room;
    }
    void *block = malloc((size_t)most64(count * bytes, 1));
    if (block == NULL)
        memory->is_short = true;
    else
        memory->blocks[memory->count++] = block;
    return block;
}

/* An array of so many elements, taken from `memory`. */
#define TAKE(memory, array, element, count) ((array){take((memory), (count), sizeof(element)), (count)})

static inline void give_back(struct memory *memory)
{
    for (int64_t n = 0; n < memory->count; n++)
        free(memory->blocks[n]);
    free(memory->blocks);
    *memory = (struct memory){0};
}

#endif
