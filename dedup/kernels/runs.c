/* Runs of words of two texts → what they have in common. */

#include "runs.h"
#include "sorting.h"

/* An odd number whose bits look drawn. */
#define MULTIPLIER 0xD6E8FEB86659FD93u

/* Write a key of every run of `length` words, and their order; return how many are distinct.

   The key is the polynomial of the words' hashes h, which are mixed already, at an odd number M, modulo 2^64:
   h[0] M^(length - 1) + ... + h[length - 1]. Equal runs have equal keys, others by chance of 2^-64. */
int64_t list_runs(const struct run_words *words, struct runs_listed *runs)
{
    int64_t count = most64(words->hashes.count - words->length + 1, 0), distinct = least64(count, 1);
    for (int64_t n = 0; n < count; n++) {
        uint64_t key = 0;
        for (int64_t place = 0; place < words->length; place++)
            key = key * MULTIPLIER + AT(words->hashes, n + place);
        AT(runs->keys, n) = key;
    }
    sort_keys((uint64s){runs->keys.at, count}, runs->order, runs->spare);
    for (int64_t n = 1; n < count; n++)
        distinct += AT(runs->keys, AT(runs->order, n)) != AT(runs->keys, AT(runs->order, n - 1));
    return distinct;
}

/* Mark which of our runs the other text holds too; return how many distinct ones that are. */
int64_t count_common(const struct text_runs *theirs, const struct text_runs *ours,
                     struct runs_held *marks)
{
    uint64s keys = theirs->keys, our_keys = ours->keys;
    int32s order = theirs->order, our_order = ours->order;
    bytes_out held = marks->held;
    for (int64_t j = 0; j < our_keys.count; j++)
        AT(held, j) = 0;
    int64_t common = 0, i = 0, j = 0;
    while (i < keys.count && j < our_keys.count) {
        uint64_t key = AT(keys, AT(order, i)), our_key = AT(our_keys, AT(our_order, j));
        if (key != our_key) {
            i += key < our_key;
            j += key > our_key;
            continue;
        }
        common++;
        for (; j < our_keys.count && AT(our_keys, AT(our_order, j)) == key; j++)
            AT(held, AT(our_order, j)) = 1;
    }
    return common;
}

/* Return how many words lie in those of the first `count` runs, of this length, that are marked. */
int64_t count_covered(struct runs_held *marks, int64_t count, int64_t length)
{
    int64_t words = 0, end = 0;
    for (int64_t n = 0; n < count; n++) {
        if (AT(marks->held, n)) {
            words += n + length - most64(n, end);
            end = n + length;
        }
    }
    return words;
}
