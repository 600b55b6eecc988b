/* Articles that share buckets → pairs that share enough of them: what every way of counting has in common. */

#ifndef DEDUP_CANDIDATES_H
#define DEDUP_CANDIDATES_H

#include "arrays.h"

/* A tally counts shared buckets in its lower bits, more than an article has; the others add up their weight. */
#define COUNT_BITS 16

struct pairing_rule {
    int64_t least_collisions; /* shared buckets of a pair, at least, */
    int64_t least_weight;     /* and what these weigh; */
    int64_t strong;           /* or this many, whatever they weigh */
    int64_t enough;           /* pairs in a call: from here on, no further article is taken */
};

struct pairing_room {
    int64s_out tally; /* all 0; both have an element for every number of an article */
    int32s_out touched;
};

struct shared_pairs {
    int64s_out first, second, collisions, weight; /* room for `enough` pairs and those of one article */
    int64s_out done;                              /* the place of the next article, and how many pairs there are */
};

/* What sharing a bucket adds to a tally. */
static inline int64_t added(int64_t weight) { return weight * (1 << COUNT_BITS) + 1; }

/* Write the pairs of an article with those touched that share enough, from place `pairs` on; set the tally of
   all touched to 0; return how many pairs there are now. */
static inline int64_t write_pairs(const struct pairing_rule *rule, const struct pairing_room *room,
                                  const struct shared_pairs *found, int64_t article, int64_t reached,
                                  int64_t pairs)
{
    const int64_t strong = rule->strong, least = rule->least_collisions, least_weight = rule->least_weight;
    const int64s_out tally = room->tally;
    const int32s_out touched = room->touched;
    for (int64_t i = 0; i < reached; i++) {
        const int32_t other = AT(touched, i);
        const int64_t count = AT(tally, other) & ((1 << COUNT_BITS) - 1), total = AT(tally, other) >> COUNT_BITS;
        AT(tally, other) = 0;
        if (count >= strong || (count >= least && total >= least_weight)) {
            AT(found->first, pairs) = article;
            AT(found->second, pairs) = other;
            AT(found->collisions, pairs) = count;
            AT(found->weight, pairs) = total;
            pairs++;
        }
    }
    return pairs;
}

#endif
