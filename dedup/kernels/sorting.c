/* Sorting within loops: stable, and never slow, whatever the keys. */

#include "sorting.h"

/* Steps a key after which insertion is given up: mixed hashes take one or two, but whoever knows how they are
   mixed can write a text that takes a square. */
#define MOST_STEPS 8

/* The heap of a key, its highest 63 - shift bits: none where shift is 63. */
static inline int64_t heap_of(uint64_t key, int shift) { return (int64_t)(key >> 1 >> shift); }

/* Write the order of the keys, one or more, by their high bits to `order`: as many heaps as keys, or fewer. */
static void deal(uint64s keys, int32s_out order, int32s_out spare)
{
    int bits = 0;
    while ((int64_t)2 << bits <= keys.count)
        bits++;
    const int64_t heaps = (int64_t)1 << bits;
    const int shift = 63 - bits;
    for (int64_t heap = 0; heap < heaps; heap++)
        AT(spare, heap) = 0;
    for (int64_t i = 0; i < keys.count; i++)
        AT(spare, heap_of(AT(keys, i), shift))++;
    int32_t begin = 0;
    for (int64_t heap = 0; heap < heaps; heap++) {
        int32_t size = AT(spare, heap);
        AT(spare, heap) = begin;
        begin += size;
    }
    for (int64_t i = 0; i < keys.count; i++)
        AT(order, AT(spare, heap_of(AT(keys, i), shift))++) = (int32_t)i;
}

/* Sort what is nearly in order; tell whether it was done in so many steps. */
static bool insert(uint64s keys, int32s_out order)
{
    int64_t left = MOST_STEPS * keys.count;
    for (int64_t i = 1; i < keys.count; i++) {
        const int32_t moving = AT(order, i);
        const uint64_t key = AT(keys, moving);
        int64_t at = i;
        for (; at > 0 && AT(keys, AT(order, at - 1)) > key; at--)
            AT(order, at) = AT(order, at - 1);
        AT(order, at) = moving;
        left -= i - at;
        if (left < 0)
            return false;
    }
    return true;
}

/* Merge order[begin] to order[middle - 1] with order[middle] to order[end - 1] into `spare`: of equal keys, the
   left one goes first. */
static void merge_two(uint64s keys, int32s_out order, int32s_out spare, int64_t begin, int64_t middle, int64_t end)
{
    int64_t left = begin, right = middle;
    for (int64_t i = begin; i < end; i++) {
        if (left < middle && (right >= end || AT(keys, AT(order, left)) <= AT(keys, AT(order, right))))
            AT(spare, i) = AT(order, left++);
        else
            AT(spare, i) = AT(order, right++);
    }
}

/* Sort by merging, whatever the keys are: keys.count * log2(keys.count) steps. */
static void merge(uint64s keys, int32s_out order, int32s_out spare)
{
    for (int64_t i = 0; i < keys.count; i++)
        AT(order, i) = (int32_t)i;
    for (int64_t width = 1; width < keys.count; width *= 2) {
        for (int64_t begin = 0; begin < keys.count; begin += 2 * width)
            merge_two(keys, order, spare, begin, least64(begin + width, keys.count),
                      least64(begin + 2 * width, keys.count));
        for (int64_t i = 0; i < keys.count; i++)
            AT(order, i) = AT(spare, i);
    }
}

EXPORT void sort_keys(uint64s keys, int32s_out order, int32s_out spare)
{
    if (keys.count == 0)
        return;
    deal(keys, order, spare);
    if (!insert(keys, order))
        merge(keys, order, spare);
}
