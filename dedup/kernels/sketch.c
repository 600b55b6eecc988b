/* Words → features → signatures. */

#include "arrays.h"

struct content_words {
    uint64s stems;
    bytes content; /* 1 where a word carries the topic */
    int64s bounds; /* the words of article i are bounds[i] to bounds[i + 1] */
};

struct pair_rule {
    int64_t reach; /* content words between the two of a pair, at most */
    int64_t shift; /* lower bits of a hash that do not choose the counter */
};

struct pair_room {
    uint64s_out carried; /* one word more than the longest article has */
    uint32s_out table;   /* a power of two, more than four times the hashes of any article */
};

struct pairs_found {
    uint32s_out hashes;
    int64s_out ends;
    int32s_out slots;
    int64s_out slot_ends;
};

/* The free places of a table are 0, so a hash of 0 and a slot of 0 are remembered by themselves. */
struct met {
    int64_t mask, count, slotted;
    bool zero, zero_slot;
};

/* Write a hash that was not met before in the article, and its slot where that was not either.

   Hashes of one slot are looked for from the same place on, so whoever finds a free place has met all of
   them. The table is at most a quarter full: fuller, the branch mispredicts, and that takes a third longer. */
static void meet(const struct pair_room *room, struct met *met, uint32_t value, int64_t shift,
                 struct pairs_found *found)
{
    int64_t slot = value >> shift, at = slot & met->mask;
    bool fresh = true;
    while (AT(room->table, at) != 0 && AT(room->table, at) != value) {
        fresh = fresh && (int64_t)(AT(room->table, at) >> shift) != slot;
        at = (at + 1) & met->mask;
    }
    if (AT(room->table, at) != 0 || (value == 0 && met->zero))
        return;
    AT(room->table, at) = value;
    AT(found->hashes, met->count++) = value;
    met->zero = met->zero || value == 0;
    if (fresh && !(slot == 0 && met->zero_slot)) {
        AT(found->slots, met->slotted++) = (int32_t)slot;
        met->zero_slot = met->zero_slot || slot == 0;
    }
}

/* Collect the content words of an article in `carried`; return how many there are. */
static int64_t carry(const struct content_words *words, int64_t article, uint64s_out carried)
{
    int64_t count = 0;
    for (int64_t word = AT(words->bounds, article); word < AT(words->bounds, article + 1); word++) {
        AT(carried, count) = AT(words->stems, word);
        count += AT(words->content, word);
    }
    return count;
}

/* Write the distinct hashes of the pairs of content words of each article at most `reach` content words apart,
   hash(a, b) = mix64(a + b) >> 32, and their distinct slots, hash >> shift; both in the order of the text. */
EXPORT void find_features(const struct content_words *words, const struct pair_rule *rule,
                          struct pair_room *room, struct pairs_found *found)
{
    struct met met = {0};
    AT(found->ends, 0) = AT(found->slot_ends, 0) = 0;
    for (int64_t article = 0; article + 1 < words->bounds.count; article++) {
        int64_t carried = carry(words, article, room->carried), size = 2;
        while (size <= 4 * rule->reach * carried)
            size *= 2;
        for (int64_t at = 0; at < size; at++)
            AT(room->table, at) = 0;
        met.mask = size - 1;
        met.zero = met.zero_slot = false;
        for (int64_t one = 0; one < carried; one++) {
            int64_t end = least64(one + 1 + rule->reach, carried);
            for (int64_t other = one + 1; other < end; other++) {
                uint64_t sum = AT(room->carried, one) + AT(room->carried, other);
                meet(room, &met, (uint32_t)(mix64(sum) >> 32), rule->shift, found);
            }
        }
        AT(found->ends, article + 1) = met.count;
        AT(found->slot_ends, article + 1) = met.slotted;
    }
}

struct feature_rows {
    uint32s hashes;
    int64s bounds; /* the features of article i are bounds[i] to bounds[i + 1] */
};

struct permutations {
    uint32s a;
    uint32s b;
};

struct signatures {
    uint32s_out rows; /* (articles, permutations) */
};

/* The 32-bit finaliser of MurmurHash3, with which datasketch mixes every input hash. */
static inline uint32_t fmix32(uint32_t value)
{
    value = (value ^ (value >> 16)) * 0x85EBCA6Bu;
    value = (value ^ (value >> 13)) * 0xC2B2AE35u;
    return value ^ (value >> 16);
}

/* row[k] = min(row[k], a[k] * f + b[k] mod 2^32) for the `count` mixed features f, at most 8: a row of the
   signature, of a and of b is loaded once for all of them. */
static inline void lower(uint32_t *restrict row, const struct permutations *with, const uint32_t *mixed, int count)
{
    const uint32_t *restrict a = with->a.at, *restrict b = with->b.at;
    for (int64_t k = 0; k < with->a.count; k++) {
        uint32_t least = row[k];
        for (int i = 0; i < count; i++) {
            uint32_t value = a[k] * mixed[i] + b[k];
            least = value < least ? value : least;
        }
        row[k] = least;
    }
}

/* Lower each signature to the least permuted hashes of its article's features. */
EXPORT void lower_signatures(const struct feature_rows *features, const struct permutations *with,
                             struct signatures *signatures)
{
    for (int64_t article = 0; article + 1 < features->bounds.count; article++) {
        uint32_t *row = &AT(signatures->rows, article * with->a.count);
        int64_t feature = AT(features->bounds, article), end = AT(features->bounds, article + 1);
        for (; feature + 8 <= end; feature += 8) {
            uint32_t mixed[8];
            for (int i = 0; i < 8; i++)
                mixed[i] = fmix32(AT(features->hashes, feature + i));
            lower(row, with, mixed, 8);
        }
        for (; feature < end; feature++) {
            uint32_t mixed = fmix32(AT(features->hashes, feature));
            lower(row, with, &mixed, 1);
        }
    }
}

struct low_rule {
    int64_t below; /* permuted hashes that are kept are less, at most 2^24 */
};

struct low_keys {
    uint32s_out keys; /* permutation << 24 | permuted hash */
};

/* Features of a text that are permuted together: they stay in the processor's registers and first cache. */
#define TOGETHER 64

/* Write permutation << 24 | value for each value of one permutation that is less than `below`, as far as there
   is room; return how many there are then. */
static int64_t keep_low(const uint32_t *values, int64_t permutation, int64_t below, int64_t count,
                        uint32s_out keys)
{
    for (int64_t i = 0; i < TOGETHER; i++) {
        if (values[i] < below) {
            if (count < keys.count)
                AT(keys, count) = (uint32_t)(permutation << 24) | values[i];
            count++;
        }
    }
    return count;
}

/* Write a key for every permuted hash of these features, of one text, that is less than `below`, as far as there
   is room; return how many there are. */
EXPORT int64_t list_low(const struct feature_rows *features, const struct permutations *with,
                        const struct low_rule *rule, struct low_keys *found)
{
    int64_t count = 0, features_count = features->hashes.count;
    for (int64_t first = 0; first < features_count; first += TOGETHER) {
        uint32_t mixed[TOGETHER], values[TOGETHER];
        for (int64_t i = 0; i < TOGETHER; i++)
            mixed[i] = first + i < features_count ? fmix32(AT(features->hashes, first + i)) : 0;
        int64_t rest = least64(features_count - first, TOGETHER);
        for (int64_t k = 0; k < with->a.count; k++) {
            uint32_t a = AT(with->a, k), b = AT(with->b, k), least = UINT32_MAX;
            for (int64_t i = 0; i < TOGETHER; i++) {
                values[i] = i < rest ? a * mixed[i] + b : UINT32_MAX;
                least = values[i] < least ? values[i] : least;
            }
            if (least < rule->below)
                count = keep_low(values, k, rule->below, count, found->keys);
        }
    }
    return count;
}
