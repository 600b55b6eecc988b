/* Aligned sentences → chains of those that follow one another in both texts. */

#include "chains.h"
#include "sorting.h"

/* Two texts and what is aligned. */
struct linking {
    const struct text_columns *source, *copy;
    const struct aligned_sentences *aligned;
    uint64s_out keys;
    int64_t count;
};

/* The key of a pair, by copy, then by source. */
static inline uint64_t key_of(const struct text_columns *source, int64_t i, int64_t j)
{
    return (uint64_t)i * (uint64_t)source->totals.count + (uint64_t)j;
}

/* Tell whether sentence j of the source and i of the copy are the same words in the same order. */
static bool are_same_words(const struct text_columns *source, const struct text_columns *copy, int64_t i,
                           int64_t j)
{
    int64_t low = AT(source->begins, j), our_low = AT(copy->begins, i);
    int64_t count = AT(source->begins, j + 1) - low, same = 0;
    if (count != AT(copy->begins, i + 1) - our_low)
        return false;
    while (same < count && AT(source->hashes, low + same) == AT(copy->hashes, our_low + same))
        same++;
    return same == count;
}

/* Tell whether two sentences are aligned, by bisection. */
static bool are_aligned(const struct linking *linking, int64_t i, int64_t j)
{
    const struct aligned_sentences *aligned = linking->aligned;
    int64_t low = 0, high = aligned->copy.count;
    while (low < high) {
        int64_t middle = (low + high) >> 1, other = AT(aligned->copy, middle);
        if (other < i || (other == i && AT(aligned->source, middle) < j))
            low = middle + 1;
        else
            high = middle;
    }
    return low < aligned->copy.count && AT(aligned->copy, low) == i && AT(aligned->source, low) == j;
}

static void add(struct linking *linking, int64_t i, int64_t j)
{
    if (linking->keys.count)
        AT(linking->keys, linking->count) = key_of(linking->source, i, j);
    linking->count++;
}

/* Add the pairs of the same words next to a verbatim one, one way, up to one that is aligned itself; those
   before it only where they lead to none, which adds them as those after it. */
static void add_around(struct linking *linking, int64_t i, int64_t j, int64_t way)
{
    int64_t steps = 0;
    bool meets = false;
    while (true) {
        int64_t k = i + way * (steps + 1), m = j + way * (steps + 1);
        bool is_inside = k >= 0 && k < linking->copy->totals.count && m >= 0 && m < linking->source->totals.count;
        if (!is_inside || !are_same_words(linking->source, linking->copy, k, m))
            break;
        meets = are_aligned(linking, k, m);
        if (meets)
            break;
        steps++;
    }
    for (int64_t step = 1; step <= steps && !(meets && way < 0); step++)
        add(linking, i + way * step, j + way * step);
}

int64_t link_sentences(const struct text_columns *source, const struct text_columns *copy,
                       const struct aligned_sentences *aligned, uint64s_out keys)
{
    struct linking linking = {source, copy, aligned, keys, 0};
    for (int64_t n = 0; n < aligned->copy.count; n++) {
        int64_t i = AT(aligned->copy, n), j = AT(aligned->source, n);
        add(&linking, i, j);
        if (are_same_words(source, copy, i, j)) {
            add_around(&linking, i, j, -1);
            add_around(&linking, i, j, 1);
        }
    }
    return linking.count;
}

/* Return the chain that sentences i and j go on with, -1 for none. Verbatim sentences must follow each other at
   once. Reworded ones may skip one of the source, swap two, or come twice. */
static int64_t find_chain(const struct chain *chains, int32s_out ending, int64_t offset, struct chain pair)
{
    static const int64_t steps[4] = {1, 0, 2, -1};
    int64_t sentences = ending.count / 2;
    for (int64_t n = 0; n < (pair.verbatim ? 1 : 4); n++) {
        int64_t last = pair.source - steps[n];
        int64_t number = last >= 0 && last < sentences ? AT(ending, offset + last) : -1;
        if (number >= 0) {
            int64_t apart = pair.copy - chains[number].copy_last;
            if (apart >= pair.verbatim && apart <= 1)
                return number;
        }
    }
    return -1;
}

int64_t join_sentences(const struct text_columns *source, const struct text_columns *copy, int64_t pairs,
                       struct chain_room *room, struct chain *chains)
{
    int64_t sentences = source->totals.count, count = 0;
    int32s_out ending = {room->ending.at, 2 * sentences};
    for (int64_t n = 0; n < ending.count; n++)
        AT(ending, n) = -1;
    sort_keys((uint64s){room->keys.at, pairs}, room->order, room->spare);
    for (int64_t n = 0; n < pairs; n++) {
        uint64_t key = AT(room->keys, AT(room->order, n));
        int64_t i = (int64_t)(key / (uint64_t)sentences), j = (int64_t)(key % (uint64_t)sentences);
        struct chain pair = {i, i, j, j, are_same_words(source, copy, i, j)};
        int64_t offset = pair.verbatim ? sentences : 0;
        int64_t number = find_chain(chains, ending, offset, pair);
        if (number >= 0) {
            AT(ending, offset + chains[number].source_last) = -1;
            chains[number].copy_last = i;
            chains[number].source = least64(chains[number].source, j);
            chains[number].source_last = most64(chains[number].source_last, j);
        } else {
            number = count++;
            chains[number] = pair;
        }
        AT(ending, offset + chains[number].source_last) = (int32_t)number;
    }
    return count;
}
