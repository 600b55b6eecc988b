/* Buckets → pairs of articles that share enough of them. */

#include "candidates.h"

struct bucket_members {
    int32s member; /* articles, those of a bucket side by side */
    int64s table;  /* of each bucket: where its articles begin, where they end, its hub or -1, its weight */
};

struct asked_rows {
    int64s place;  /* places in `member`, those of own[i] from of_own[i] to of_own[i + 1] */
    int32s bucket; /* the bucket of each */
    int64s of_own;
    int32s own; /* the articles whose pairs are wanted */
};

/* Tally the articles that share the buckets of own[asked]; return how many these are.

   Where the hub of a bucket is an article, all are paired with that only. What is read of a bucket lies
   together: each look elsewhere misses the cache. */
static int64_t meet_members(const struct bucket_members *buckets, const struct asked_rows *rows, int64_t asked,
                            const struct pairing_room *room)
{
    const int64s_out tally = room->tally;
    const int32s_out touched = room->touched;
    const int64_t article = AT(rows->own, asked);
    int64_t reached = 0;
    for (int64_t row = AT(rows->of_own, asked); row < AT(rows->of_own, asked + 1); row++) {
        const int64_t at = 4 * (int64_t)AT(rows->bucket, row);
        const int64_t hub = AT(buckets->table, at + 2), adds = added(AT(buckets->table, at + 3));
        const bool lone = hub >= 0 && hub != article;
        const int64_t begin = lone ? AT(rows->place, row) : AT(buckets->table, at);
        const int64_t end = lone ? begin + 1 : AT(buckets->table, at + 1);
        for (int64_t place = begin; place < end; place++) {
            const int64_t other = lone ? hub : AT(buckets->member, place);
            if (other == article)
                continue;
            if (AT(tally, other) == 0)
                AT(touched, reached++) = (int32_t)other;
            AT(tally, other) += adds;
        }
    }
    return reached;
}

/* Write pairs of articles that share enough buckets, from the article own[done[0]] on and before own[last], until
   there are enough. */
EXPORT void count_collisions(const struct bucket_members *buckets, const struct asked_rows *rows,
                             const struct pairing_rule *rule, struct pairing_room *room,
                             struct shared_pairs *found, int64_t last)
{
    int64_t asked = AT(found->done, 0), pairs = 0;
    for (; asked < last && pairs < rule->enough; asked++) {
        const int64_t reached = meet_members(buckets, rows, asked, room);
        pairs = write_pairs(rule, room, found, AT(rows->own, asked), reached, pairs);
    }
    AT(found->done, 0) = asked;
    AT(found->done, 1) = pairs;
}

struct bucket_rows {
    uint32s keys;
    int32s article; /* by row: an article that is in the bucket with this key */
};

struct dealt_rows {
    uint64s_out ordered; /* key << 32 | row */
    int64s_out begins;   /* 257, all 0: those whose highest 8 bits are p are begins[p] to begins[p + 1] */
};

/* Write the rows by the highest 8 bits of their keys: a counting sort. */
EXPORT void deal_rows(const struct bucket_rows *rows, struct dealt_rows *dealt)
{
    const uint32s keys = rows->keys;
    const int64s_out begins = dealt->begins;
    const uint64s_out ordered = dealt->ordered;
    for (int64_t row = 0; row < keys.count; row++)
        AT(begins, (AT(keys, row) >> 24) + 1)++;
    for (int64_t part = 0; part < 256; part++)
        AT(begins, part + 1) += AT(begins, part);
    for (int64_t row = 0; row < keys.count; row++) {
        const uint64_t key = AT(keys, row);
        AT(ordered, AT(begins, key >> 24)++) = key << 32 | (uint64_t)row;
    }
    for (int64_t part = 256; part > 0; part--)
        AT(begins, part) = AT(begins, part - 1);
    AT(begins, 0) = 0;
}

struct ordered_rows {
    uint64s ordered; /* key << 32 | row, ascending; rows go by article ascending */
    int32s article;  /* by row */
};

struct meeting_rule {
    int64s rank;    /* of each article: of a bucket with more than `limit` of them, the least one is the hub */
    int64s weights; /* of a bucket, by its number of articles */
    int64_t limit;
};

struct meeting {
    int32s_out member;     /* the articles of `ordered` */
    uint32s_out following; /* by row: where the members begin that it is paired with, */
    int32s_out left;       /* how many these are, */
    int32s_out weight;     /* and what sharing this bucket weighs */
};

/* Write the members from `begin` on that have the same key; return where they end, and the place of the one of
   least rank. */
static int64_t meet_bucket(const struct ordered_rows *rows, int64s rank, const struct meeting *met, int64_t begin,
                           int64_t high, int64_t *hub)
{
    const uint64_t key = AT(rows->ordered, begin) >> 32;
    int64_t end = begin;
    *hub = begin;
    for (; end < high && AT(rows->ordered, end) >> 32 == key; end++) {
        AT(met->member, end) = AT(rows->article, AT(rows->ordered, end) & 0xFFFFFFFF);
        if (AT(rank, AT(met->member, end)) < AT(rank, AT(met->member, *hub)))
            *hub = end;
    }
    return end;
}

/* Write the articles of ordered[low] to ordered[high - 1] and whom each is paired with; return how many buckets
   have more than `limit` of them.

   A pair is of the lesser number's row. In an over-full bucket, all are paired with the hub. */
EXPORT int64_t follow_rows(const struct ordered_rows *rows, const struct meeting_rule *rule, struct meeting *met,
                           int64_t low, int64_t high)
{
    int64_t full = 0, hub;
    for (int64_t begin = low, end; begin < high; begin = end) {
        end = meet_bucket(rows, rule->rank, met, begin, high, &hub);
        const bool over = end - begin > rule->limit;
        const int32_t weight = (int32_t)AT(rule->weights, end - begin);
        for (int64_t at = begin; at < end; at++) {
            const int64_t row = AT(rows->ordered, at) & 0xFFFFFFFF;
            const bool lone = over && at != hub;
            AT(met->following, row) = (uint32_t)(lone ? hub : at + 1);
            AT(met->left, row) = (int32_t)(lone ? at < hub : end - at - 1);
            AT(met->weight, row) = weight;
        }
        full += over;
    }
    return full;
}

struct met_rows {
    int32s member;
    uint32s following;
    int32s left;
    int32s weight;
    int64s bounds; /* the rows of article a are bounds[a] to bounds[a + 1] */
};

/* Tally the articles that follow in the buckets of an article; return how many these are. Whether one is new is
   added, not asked: no processor foresees it. */
static int64_t meet_following(const struct met_rows *met, int64_t article, const struct pairing_room *room)
{
    const int64s_out tally = room->tally;
    const int32s_out touched = room->touched;
    const int32s member = met->member;
    int64_t reached = 0;
    for (int64_t row = AT(met->bounds, article); row < AT(met->bounds, article + 1); row++) {
        const int64_t adds = added(AT(met->weight, row)), begin = AT(met->following, row);
        const int64_t end = begin + AT(met->left, row);
        for (int64_t place = begin; place < end; place++) {
            const int32_t other = AT(member, place);
            const int64_t before = AT(tally, other);
            AT(touched, reached) = other;
            reached += before == 0;
            AT(tally, other) = before + adds;
        }
    }
    return reached;
}

/* Write pairs of articles that share enough buckets, from the article done[0] on and before `last`, until there
   are enough: what `count_collisions` does, where all buckets are at hand, as `follow_rows` wrote them. */
EXPORT void count_following(const struct met_rows *met, const struct pairing_rule *rule,
                            struct pairing_room *room, struct shared_pairs *found, int64_t last)
{
    int64_t article = AT(found->done, 0), pairs = 0;
    for (; article < last && pairs < rule->enough; article++) {
        const int64_t reached = meet_following(met, article, room);
        pairs = write_pairs(rule, room, found, article, reached, pairs);
    }
    AT(found->done, 0) = article;
    AT(found->done, 1) = pairs;
}

struct known_keys {
    uint32s known; /* distinct */
};

struct grouping_room {
    int32s_out table;  /* a power of two of places, more than twice as many as there are known keys, all 0 */
    int32s_out bucket; /* by row */
    int64s_out ends;   /* one more than known keys */
};

struct grouped_rows {
    int64s_out sizes;  /* of each known key: how many articles it has; all 0 */
    int32s_out member; /* the articles, those of each key together */
};

/* Fibonacci hashing: the place where a key is looked for first. */
static inline int64_t first_place(uint32_t key, int64_t mask) { return (int64_t)(key * 2654435761u) & mask; }

/* Write the bucket of each row, which is the place of its key among the known ones. Other keys are an error. */
static void find_buckets(const struct bucket_rows *rows, uint32s known, const struct grouping_room *room)
{
    const int64_t mask = room->table.count - 1;
    for (int64_t i = 0; i < known.count; i++) {
        int64_t place = first_place(AT(known, i), mask);
        while (AT(room->table, place) != 0)
            place = (place + 1) & mask;
        AT(room->table, place) = (int32_t)(i + 1);
    }
    for (int64_t row = 0; row < rows->keys.count; row++) {
        const uint32_t key = AT(rows->keys, row);
        int64_t place = first_place(key, mask);
        while (AT(known, AT(room->table, place) - 1) != key)
            place = (place + 1) & mask;
        AT(room->bucket, row) = AT(room->table, place) - 1;
    }
}

/* Write the articles of all rows, those of each known key together, in the order of these and, within a key, of
   the rows. */
EXPORT void group_rows(const struct bucket_rows *rows, const struct known_keys *keys, struct grouping_room *room,
                       struct grouped_rows *grouped)
{
    find_buckets(rows, keys->known, room);
    for (int64_t row = 0; row < rows->keys.count; row++)
        AT(grouped->sizes, AT(room->bucket, row))++;
    AT(room->ends, 0) = 0;
    for (int64_t i = 0; i < keys->known.count; i++)
        AT(room->ends, i + 1) = AT(room->ends, i) + AT(grouped->sizes, i);
    for (int64_t row = 0; row < rows->keys.count; row++)
        AT(grouped->member, AT(room->ends, AT(room->bucket, row))++) = AT(rows->article, row);
}

struct weighed_rows {
    int64s article;
    int64s weight;
    int64s bounds; /* the weights of article a have room from bounds[a] to bounds[a + 1] */
};

struct best_weights {
    int64s_out filled; /* how many of each article there are; all 0 at first */
    int64s_out best;   /* the greatest of each article, as a heap: the least of them first */
};

/* Add a value to a heap of `held` others: no value is less than the one at half its place, counted from 1. */
static void heap_add(int64s_out heap, int64_t held, int64_t value)
{
    int64_t at = held + 1;
    for (; at > 1 && AT(heap, at / 2 - 1) > value; at /= 2)
        AT(heap, at - 1) = AT(heap, at / 2 - 1);
    AT(heap, at - 1) = value;
}

/* Put a value in the place of the least of a full heap. */
static void heap_replace(int64s_out heap, int64_t value)
{
    int64_t at = 1;
    while (2 * at <= heap.count) {
        int64_t lower = 2 * at;
        if (lower < heap.count && AT(heap, lower) < AT(heap, lower - 1))
            lower++;
        if (AT(heap, lower - 1) >= value)
            break;
        AT(heap, at - 1) = AT(heap, lower - 1);
        at = lower;
    }
    AT(heap, at - 1) = value;
}

/* Keep the greatest weights of each article's rows, as many as there is room for. */
EXPORT void heap_best(const struct weighed_rows *rows, struct best_weights *kept)
{
    for (int64_t row = 0; row < rows->article.count; row++) {
        const int64_t article = AT(rows->article, row), value = AT(rows->weight, row);
        const int64_t begin = AT(rows->bounds, article), held = AT(kept->filled, article);
        const int64s_out heap = {kept->best.at + begin, AT(rows->bounds, article + 1) - begin};
        if (held < heap.count) {
            heap_add(heap, held, value);
            AT(kept->filled, article)++;
        } else if (heap.count > 0 && value > AT(heap, 0)) {
            heap_replace(heap, value);
        }
    }
}
