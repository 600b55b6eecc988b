/* What two rows of words have in common in the same order (subsequence.h). */

#include "subsequence.h"
#include "sorting.h"

/* Write for each word of a which of b it equals: holders[low] to holders[high - 1], ascending. */
static void find_holders(uint64s a, uint64s b, struct subsequence_room *room)
{
    int32s_out order = room->order, holders = room->holders;
    sort_keys(a, order, room->spare);
    sort_keys(b, holders, room->spare);
    int64_t j = 0, j_end = 0;
    for (int64_t n = 0; n < a.count; n++) {
        uint64_t word = AT(a, AT(order, n));
        if (n == 0 || word != AT(a, AT(order, n - 1))) {
            j = j_end;
            while (j < b.count && AT(b, AT(holders, j)) < word)
                j++;
            j_end = j;
            while (j_end < b.count && AT(b, AT(holders, j_end)) == word)
                j_end++;
        }
        AT(room->low, AT(order, n)) = (int32_t)j;
        AT(room->high, AT(order, n)) = (int32_t)j_end;
    }
}

/* Write the places in both that the rows tell, the last first; return how many. */
static int64_t trace_back(uint64s_out rows, int64_t width, int64_t i, int64_t j, int32s_out pairs)
{
    int64_t found = 0;
    while (i > 0 && j > 0) {
        int64_t part = (j - 1) / LANES, lane = (j - 1) % LANES;
        if (AT(rows, width * i + part) >> lane & 1) {
            j--;
        } else if (AT(rows, width * (i - 1) + part) >> lane & 1) {
            AT(pairs, 2 * found) = (int32_t)--i;
            AT(pairs, 2 * found + 1) = (int32_t)--j;
            found++;
        } else {
            i--;
        }
    }
    return found;
}

/* Write row i + 1: (row + hit) | (row - hit) over all its numbers, hit = row & hits. */
static void add_row(struct subsequence_room *room, int64_t width, int64_t i)
{
    uint64_t carry = 0;
    for (int64_t part = 0; part < width; part++) {
        uint64_t row = AT(room->rows, width * i + part), hit = row & AT(room->hits, part);
        uint64_t half = row + hit, whole = half + carry;
        carry = (uint64_t)(half < row) | (uint64_t)(whole < half);
        AT(room->rows, width * (i + 1) + part) = whole | (row ^ hit);
    }
}

int64_t common_subsequence(uint64s a, uint64s b, struct subsequence_room *room, int32s_out pairs)
{
    if (a.count == 0 || b.count == 0)
        return 0;
    find_holders(a, b, room);
    int64_t width = (b.count + LANES - 1) / LANES;
    for (int64_t part = 0; part < width; part++) {
        AT(room->rows, part) = UINT64_MAX;
        AT(room->hits, part) = 0;
    }
    for (int64_t i = 0; i < a.count; i++) {
        int64_t low = AT(room->low, i), high = AT(room->high, i);
        for (int64_t n = low; n < high; n++) {
            int64_t holder = AT(room->holders, n);
            AT(room->hits, holder / LANES) |= (uint64_t)1 << (holder % LANES);
        }
        add_row(room, width, i);
        for (int64_t n = low; n < high; n++)
            AT(room->hits, AT(room->holders, n) / LANES) = 0;
    }
    return trace_back(room->rows, width, a.count, b.count, pairs);
}

int64_t common_subsequence_of_few(uint64s a, uint64s b, uint64s_out rows, int32s_out pairs)
{
    AT(rows, 0) = UINT64_MAX;
    for (int64_t i = 0; i < a.count; i++) {
        uint64_t hit = 0, row = AT(rows, i), word = AT(a, i);
        for (int64_t j = 0; j < b.count; j++)
            hit |= (uint64_t)(AT(b, j) == word) << j;
        hit &= row;
        AT(rows, i + 1) = (row + hit) | (row ^ hit);
    }
    return trace_back(rows, 1, a.count, b.count, pairs);
}
