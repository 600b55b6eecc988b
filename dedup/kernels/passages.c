/* Stretches of two texts → what they have in common. */

#include "passages.h"
#include "sorting.h"

/* An odd number whose bits look drawn. */
#define MULTIPLIER 0xD6E8FEB86659FD93u
/* Bits below which two stretches say nothing. */
#define NOTHING 1e-9

/* A stretch of one text, with its room. */
struct stretch {
    const struct text_columns *text;
    int64_t low, count;
    uint64s_out keys;
    int32s_out order;
    bytes_out held;
};

/* Write a key for each word, equal for equal stems, and their order; mark none as held.

   key = stem * M + mix64(number of the pair): which keys fall together is not the same in every pair. */
static void take_keys(struct stretch *side, int64_t pair, int32s_out spare)
{
    uint64_t added = mix64((uint64_t)pair);
    for (int64_t n = 0; n < side->count; n++)
        AT(side->keys, n) = AT(side->text->stems, side->low + n) * MULTIPLIER + added;
    for (int64_t n = 0; n < side->count; n++)
        AT(side->held, n) = 0;
    sort_keys((uint64s){side->keys.at, side->count}, side->order, spare);
}

static inline uint64_t key_at(const struct stretch *side, int64_t n)
{
    return AT(side->keys, AT(side->order, n));
}

/* Return where the keys end that equal the one at `begin`, in their order. */
static int64_t run_end(const struct stretch *side, int64_t begin)
{
    int64_t end = begin + 1;
    while (end < side->count && key_at(side, end) == key_at(side, begin))
        end++;
    return end;
}

/* Return what the last of these words weighs. */
static double weight_of(const struct stretch *side, int64_t end)
{
    return AT(side->text->weight, side->low + AT(side->order, end - 1));
}

/* Mark these words as held by both; return 1 where one of them carries the topic. */
static int64_t hold(struct stretch *side, int64_t begin, int64_t end)
{
    int64_t tells = 0;
    for (int64_t n = begin; n < end; n++) {
        int64_t place = AT(side->order, n);
        AT(side->held, place) = 1;
        tells |= AT(side->text->content, side->low + place);
    }
    return tells;
}

/* Write the first and the last word of a stretch; where less than `whole` of what it says is held, from the
   first that is held and carries the topic to the last, with what is held right before and after. */
static void cut_to_shared(const struct stretch *side, double whole, int64s_out ends, int64_t at)
{
    double found = 0.0, said = 0.0;
    int64_t first = -1, last = -1;
    for (int64_t n = 0; n < side->count; n++) {
        if (AT(side->text->content, side->low + n)) {
            said += AT(side->text->weight, side->low + n);
            if (AT(side->held, n)) {
                found += AT(side->text->weight, side->low + n);
                last = n;
                first = first < 0 ? n : first;
            }
        }
    }
    if (first < 0 || found >= whole * said) {
        first = 0;
        last = side->count - 1;
    } else {
        while (first > 0 && AT(side->held, first - 1))
            first--;
        while (last + 1 < side->count && AT(side->held, last + 1))
            last++;
    }
    AT(ends, at) = side->low + first;
    AT(ends, at + 1) = side->low + last;
}

/* Write the Dice coefficient of the distinct words of two stretches, 2 shared / (ours + theirs), and how many
   that carry the topic both hold. Both are walked in the order of their keys. */
static void compare(struct stretch *theirs, struct stretch *ours, double *similarity, int64_t *alike)
{
    double shared = 0.0, our_bits = 0.0, their_bits = 0.0;
    int64_t count = 0;
    for (int64_t i = 0, j = 0, i_end, j_end; i < theirs->count || j < ours->count; i = i_end, j = j_end) {
        bool is_theirs = j == ours->count || (i < theirs->count && key_at(theirs, i) <= key_at(ours, j));
        bool is_ours = i == theirs->count || (j < ours->count && key_at(ours, j) <= key_at(theirs, i));
        i_end = is_theirs ? run_end(theirs, i) : i;
        j_end = is_ours ? run_end(ours, j) : j;
        if (is_theirs)
            their_bits += weight_of(theirs, i_end);
        if (is_ours)
            our_bits += weight_of(ours, j_end);
        if (is_theirs && is_ours) {
            shared += weight_of(ours, j_end);
            int64_t tells = hold(theirs, i, i_end);
            count += tells & hold(ours, j, j_end);
        }
    }
    double all = our_bits + their_bits;
    *similarity = 2 * shared / (all > NOTHING ? all : NOTHING);
    *alike = count;
}

/* Write of each pair of stretches: the Dice coefficient of their distinct words, each by the weight that it has
   where it stands last; how many that carry the topic both hold; the ends of both, cut to what is shared. */
void compare_stretches(const struct text_columns *source, const struct text_columns *copy,
                       const struct stretches *pairs, struct stretch_room *room,
                       struct stretches_compared *found)
{
    for (int64_t s = 0; s < pairs->low.count; s++) {
        int64_t low = AT(pairs->low, s), our_low = AT(pairs->our_low, s);
        struct stretch theirs = {source, low, AT(pairs->high, s) - low, room->keys, room->order, room->held};
        int64_t our_count = AT(pairs->our_high, s) - our_low;
        struct stretch ours = {copy, our_low, our_count, room->our_keys, room->our_order, room->our_held};
        take_keys(&theirs, s, room->spare);
        take_keys(&ours, s, room->spare);
        compare(&theirs, &ours, &AT(found->similarity, s), &AT(found->alike, s));
        cut_to_shared(&theirs, pairs->whole, found->ends, 4 * s);
        cut_to_shared(&ours, pairs->whole, found->ends, 4 * s + 2);
    }
}
