/* The candidates of a great many articles, of buckets that are packed in memory. */

#include "candidates.h"

/* Where in a bucket's 32 bits its size and how many of its members are written begin; the key's lower bits come
   before. `packed.py` has the same. */
enum { SIZE_AT = 12, FILLED_AT = 20, LOWER = 0xFFF, BYTE = 0xFF };

struct packed_rows {
    uint64s ordered; /* key << 32 | what belongs to it, ascending: what is looked for lies side by side then */
};

struct packed_parts {
    /* The buckets whose keys have the higher bits p begin at parts[2 * p], and their members at parts[2 * p + 1]:
       there lie those of one bucket after the other. Behind the last part is one end of both. */
    int32s parts;
};

struct packed_filling {
    uint32s_out buckets; /* the lower bits of a key, ascending within a part, the size, and how many are written */
    uint16s_out low;     /* members: the lower 16 bits of an article's number, */
    bytes_out high;      /* and the others */
};

struct packed_buckets {
    uint32s buckets;
};

struct found_members {
    int32s_out first;
    int32s_out size;
};

/* Where a walk over ascending keys is: in which part, at which bucket, where the part ends, and where the members
   of the bucket begin. It starts in part -1. */
struct walk {
    int64_t part, at, end, begin;
};

static inline int64_t size_of(uint32_t bucket) { return bucket >> SIZE_AT & BYTE; }

/* Go on to the first bucket whose key is not below this one; tell whether it is this one. */
static inline bool go_to_bucket(struct walk *walk, uint32_t key, uint32s buckets, int32s parts)
{
    const int64_t part = key >> SIZE_AT;
    const uint32_t lower = key & LOWER;
    if (part != walk->part) {
        walk->part = part;
        walk->at = AT(parts, 2 * part);
        walk->begin = AT(parts, 2 * part + 1);
        walk->end = AT(parts, 2 * part + 2);
    }
    for (; walk->at < walk->end && (AT(buckets, walk->at) & LOWER) < lower; walk->at++)
        walk->begin += size_of(AT(buckets, walk->at));
    return walk->at < walk->end && (AT(buckets, walk->at) & LOWER) == lower;
}

/* Write the article of each row behind those that are written of its bucket; leave rows of other buckets out. */
EXPORT void place_members(const struct packed_rows *rows, const struct packed_parts *parts,
                          struct packed_filling *filling)
{
    const uint64s ordered = rows->ordered;
    const uint32s buckets = {filling->buckets.at, filling->buckets.count};
    struct walk walk = {.part = -1};
    for (int64_t row = 0; row < ordered.count; row++) {
        const uint32_t key = (uint32_t)(AT(ordered, row) >> 32), article = (uint32_t)AT(ordered, row);
        if (go_to_bucket(&walk, key, buckets, parts->parts)) {
            const int64_t place = walk.begin + (AT(buckets, walk.at) >> FILLED_AT);
            AT(filling->low, place) = (uint16_t)article;
            AT(filling->high, place) = (uint8_t)(article >> 16);
            AT(filling->buckets, walk.at) += 1u << FILLED_AT;
        }
    }
}

/* Write, to the place that each row names, where the members of its bucket begin, and how many there are: 0 where
   it is none of these. */
EXPORT void find_members(const struct packed_rows *rows, const struct packed_parts *parts,
                         const struct packed_buckets *packed, struct found_members *found)
{
    const uint64s ordered = rows->ordered;
    const uint32s buckets = packed->buckets;
    struct walk walk = {.part = -1};
    for (int64_t row = 0; row < ordered.count; row++) {
        const uint32_t key = (uint32_t)(AT(ordered, row) >> 32), place = (uint32_t)AT(ordered, row);
        const bool met = go_to_bucket(&walk, key, buckets, parts->parts);
        AT(found->first, place) = (int32_t)walk.begin;
        AT(found->size, place) = met ? (int32_t)size_of(AT(buckets, walk.at)) : 0;
    }
}

struct packed_members {
    uint16s low;
    bytes high;
    int64s weights; /* of a bucket, by its number of articles */
};

struct packed_asked {
    int32s first, size; /* by row: where the members of its bucket begin, and how many there are; or 0, and then */
    int32s hub;         /* the article to pair with, of an over-full bucket; or -1: no other article is in it */
    int64s hub_weight;  /* what sharing this bucket with the hub weighs */
    int64s of_own;      /* the rows of own[i] are of_own[i] to of_own[i + 1] */
    int32s own;         /* the articles whose pairs are wanted */
};

/* Tally another article. Whether it is new is added, not asked: no processor foresees it. */
static inline int64_t meet_article(int64s_out tally, int32s_out touched, int64_t reached, int32_t other,
                                   int64_t adds)
{
    const int64_t before = AT(tally, other);
    AT(touched, reached) = other;
    AT(tally, other) = before + adds;
    return reached + (before == 0);
}

/* Tally the articles that share the buckets of own[asked]; return how many these are. */
static int64_t meet_packed(const struct packed_members *members, const struct packed_asked *rows, int64_t asked,
                           const struct pairing_room *room)
{
    const int64s_out tally = room->tally;
    const int32s_out touched = room->touched;
    const uint16s low = members->low;
    const bytes high = members->high;
    int64_t reached = 0;
    for (int64_t row = AT(rows->of_own, asked); row < AT(rows->of_own, asked + 1); row++) {
        const int64_t size = AT(rows->size, row), begin = AT(rows->first, row);
        if (size > 0) {
            const int64_t adds = added(AT(members->weights, size));
            for (int64_t place = begin; place < begin + size; place++) {
                const int32_t other = AT(low, place) | AT(high, place) << 16;
                reached = meet_article(tally, touched, reached, other, adds);
            }
        } else if (AT(rows->hub, row) >= 0) {
            const int64_t adds = added(AT(rows->hub_weight, row));
            reached = meet_article(tally, touched, reached, AT(rows->hub, row), adds);
        }
    }
    return reached;
}

/* Write pairs of articles that share enough buckets, from the article own[done[0]] on and before own[last], until
   there are enough: what `count_collisions` does, where nearly all buckets are at hand. */
EXPORT void count_packed(const struct packed_members *members, const struct packed_asked *rows,
                         const struct pairing_rule *rule, struct pairing_room *room, struct shared_pairs *found,
                         int64_t last)
{
    int64_t asked = AT(found->done, 0), pairs = 0;
    for (; asked < last && pairs < rule->enough; asked++) {
        const int64_t article = AT(rows->own, asked);
        AT(room->tally, article) = 1; /* as if it had been met, so that it is not among those touched */
        const int64_t reached = meet_packed(members, rows, asked, room);
        AT(room->tally, article) = 0;
        pairs = write_pairs(rule, room, found, article, reached, pairs);
    }
    AT(found->done, 0) = asked;
    AT(found->done, 1) = pairs;
}
