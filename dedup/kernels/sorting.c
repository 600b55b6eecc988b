/* Sorting within loops: keys are dealt into as many heaps as there are keys, by their high bits, and the rest is
   insertion. */

#include "sorting.h"

/* Steps a key after which insertion is given up: mixed hashes take one or two, but whoever knows how they are
   mixed can write a text that takes a square. */
#define MOST_STEPS 8

/* Write the order of the keys, one or more, by their high bits. */
static void deal(uint64s keys, int32s_out order, int32s_out spare)
{
    int bits = 0;
    while ((int64_t)2 << bits <= keys.count)
        bits++;
    int64_t heaps = (int64_t)1 << bits, begin = 0;
    int shift = 63 - bits;
    for (int64_t heap = 0; heap < heaps; heap++)
        AT(spare, heap) = 0;
    for (int64_t i = 0; i < keys.count; i++)
        AT(spare, AT(keys, i) >> 1 >> shift)++;
    for (int64_t heap = 0; heap < heaps; heap++) {
        int32_t size = AT(spare, heap);
        AT(spare, heap) = (int32_t)begin;
        begin += size;
    }
    for (int64_t i = 0; i < keys.count; i++)
        AT(order, AT(spare, AT(keys, i) >> 1 >> shift)++) = (int32_t)i;
}

/* Sort what is nearly in order; tell whether it was done in so many steps. */
static bool insert(uint64s keys, int32s_out order)
{
    int64_t left = MOST_STEPS * keys.count;
    for (int64_t i = 1; i < keys.count; i++) {
        int32_t moving = AT(order, i);
        uint64_t key = AT(keys, moving);
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

/* Sort by merging, whatever the keys are. */
static void merge(uint64s keys, int32s_out order, int32s_out spare)
{
    for (int64_t i = 0; i < keys.count; i++)
        AT(order, i) = (int32_t)i;
    for (int64_t width = 1; width < keys.count; width *= 2) {
        for (int64_t begin = 0; begin < keys.count; begin += 2 * width) {
            int64_t middle = least64(begin + width, keys.count), end = least64(begin + 2 * width, keys.count);
            int64_t left = begin, right = middle;
            for (int64_t i = begin; i < end; i++) {
                bool is_left = left < middle && (right >= end || AT(keys, AT(order, left)) <= AT(keys, AT(order, right)));
                AT(spare, i) = AT(order, is_left ? left++ : right++);
            }
        }
        for (int64_t i = 0; i < keys.count; i++)
            AT(order, i) = AT(spare, i);
    }
}

void sort_keys(uint64s keys, int32s_out order, int32s_out spare)
{
    if (keys.count == 0)
        return;
    deal(keys, order, spare);
    if (!insert(keys, order))
        merge(keys, order, spare);
}
