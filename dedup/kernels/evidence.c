/* Pairs of articles → what they have in common. */

#include <string.h>

#include "evidence.h"

struct article_pairs {
    int64s first;
    int64s second;
};

struct profile_columns {
    int64s entries; /* the entries of article i are entries[i] to entries[i + 1] */
    uint64s word;
    int32s sentence;
    int32s place;
    doubles weight;
    bytes role;
    int32s by_word;
    int64s sentences; /* the sentences of article i are sentences[i] to sentences[i + 1] */
    doubles gain;
    int64s keywords;
    int64s numerals;
    doubles total;
    int64s runs; /* the runs of article i are runs[i] to runs[i + 1] */
    uint64s run;
    doubles run_freshness;
};

/* A `struct compared` in each row. Whoever keeps them keeps the profiles that they point into. */
struct compared_listed {
    uint64s_out rows; /* (articles, COMPARED) */
};

struct compared_articles {
    uint64s rows; /* (articles, COMPARED) */
};

/* Room for one pair. low, high, row, held, best, mutual and lacking are for both articles, one after the other.
   The table and shared are all 0, and left so. */
struct evidence_room {
    int32s_out bounds; /* four times the words of an article */
    int32s_out low;
    int32s_out high;
    int32s_out row;
    int32s_out held;
    int32s_out at;
    int32s_out slot;
    doubles_out found;
    doubles_out table;
    int32s_out shared;
    int32s_out touched;
    int32s_out best;
    int32s_out mutual;
    int32s_out lacking;
    doubles_out gained;
    doubles_out full;
};

struct evidence_found {
    doubles_out sides; /* (pairs, 2, SIDE) */
    doubles_out swapped;
};

/* Bytes of a line of the processor's cache, and those of a column that are asked for: the processor foresees
   the rest itself. */
enum { LINE = 64, MOST_ASKED = 4096 };

/* Inlined always: gcc takes calls of functions that only prefetch for calls without effect, and drops them. */
__attribute__((always_inline)) static inline void ask(const void *begin, const void *end)
{
    const char *at = begin, *stop = end;
    stop = stop - at > MOST_ASKED ? at + MOST_ASKED : stop;
    for (; at < stop; at += LINE)
        __builtin_prefetch(at);
}

static struct article article_of(const struct profile_columns *all, int64_t number)
{
    int64_t own = AT(all->entries, number), count = AT(all->entries, number + 1) - own;
    int64_t row = AT(all->sentences, number), rows = AT(all->sentences, number + 1) - row;
    return (struct article){.word = SLICE(uint64s, all->word, own, count),
                            .by_word = SLICE(int32s, all->by_word, own, count),
                            .sentence = SLICE(int32s, all->sentence, own, count),
                            .place = SLICE(int32s, all->place, own, count),
                            .weight = SLICE(doubles, all->weight, own, count),
                            .role = SLICE(bytes, all->role, own, count),
                            .gain = SLICE(doubles, all->gain, row, rows)};
}

/* Write where the profile of each article is, so that those of many batches can be compared where they are. */
EXPORT void list_compared(const struct profile_columns *all, struct compared_listed *listed)
{
    for (int64_t number = 0; number + 1 < all->entries.count; number++) {
        int64_t low = AT(all->runs, number), count = AT(all->runs, number + 1) - low;
        struct compared compared = {
            .article = article_of(all, number),
            .runs = {SLICE(uint64s, all->run, low, count), SLICE(doubles, all->run_freshness, low, count)},
            .keywords = AT(all->keywords, number),
            .numerals = AT(all->numerals, number),
            .total = AT(all->total, number),
        };
        AT(listed->rows, COMPARED * number + COMPARED - 1) = 0;
        memcpy(&AT(listed->rows, COMPARED * number), &compared, sizeof compared);
    }
}

static const struct compared *compared_at(const struct compared_articles *articles, int64_t number)
{
    return (const struct compared *)&AT(articles->rows, COMPARED * number);
}

/* Ask for an article that is compared next, so that it need not be waited for then. */
__attribute__((always_inline)) static inline void ask_for(const struct article *article)
{
    int64_t words = article->word.count;
    ask(article->word.at, article->word.at + words);
    ask(article->by_word.at, article->by_word.at + words);
    ask(article->weight.at, article->weight.at + words);
    ask(article->role.at, article->role.at + words);
    ask(article->sentence.at, article->sentence.at + words);
    ask(article->place.at, article->place.at + words);
    ask(article->gain.at, article->gain.at + article->gain.count);
}

/* The part of the room for one of the two articles. */
static struct shown room_of(const struct evidence_room *room, const struct article *of, int part)
{
    int64_t low = part * (room->low.count / 2), row = part * (room->best.count / 2);
    return (struct shown){.low = SLICE(int32s_out, room->low, low, of->word.count),
                          .high = SLICE(int32s_out, room->high, low, of->word.count),
                          .row = SLICE(int32s_out, room->row, low, of->word.count),
                          .held = SLICE(int32s_out, room->held, low, of->word.count + 1),
                          .best = SLICE(int32s_out, room->best, row, of->gain.count),
                          .mutual = SLICE(int32s_out, room->mutual, row, of->gain.count),
                          .lacking = SLICE(int32s_out, room->lacking, row, of->gain.count + 1)};
}

/* Two articles, how each shows in the other, and the columns of each that are written. */
struct both {
    struct article of[2];
    struct shown shown[2];
    doubles_out side[2];
};

/* Match the sentences of both articles. A sentence of the second is looked at only where it is the best match
   of one of the first. */
static void match_sentences(struct both *both, const struct evidence_rule *rule,
                            const struct evidence_room *room)
{
    struct article *of = both->of;
    struct shown *a = &both->shown[0], *b = &both->shown[1];
    struct cells cells = {room->table, room->shared, room->touched};
    for (int64_t row = 0; row < a->mutual.count; row++)
        AT(a->mutual, row) = 1;
    list_held(&of[0], a);
    best_sentences(&of[0], b->row, rule->lone_word, &cells, a);
    mark_best(a->best, b->mutual);
    list_held(&of[1], b);
    keep_held(&of[1], b);
    best_sentences(&of[1], a->row, rule->lone_word, &cells, b);
    mark_mutual(a, b);
}

/* Write the sides of a pair whose words are joined; return what is swapped. */
static double compare_sides(struct both *both, const struct worn_pairs *pairs, const struct evidence_rule *rule,
                            const struct evidence_room *room)
{
    struct gained gained = {room->found, room->at, room->slot, room->gained, room->full};
    match_sentences(both, rule, room);
    for (int part = 0; part < 2; part++) {
        const struct article *of = &both->of[part];
        const struct found_words in = {both->of[1 - part].word, both->shown[1 - part].row};
        struct shown *shown = &both->shown[part];
        keep_held(of, shown);
        find_gains(of, shown, &in, rule, pairs, &gained);
        sum_side(of, &gained, shown, rule->little, both->side[part]);
        struct stretch best = best_stretch(of, &gained, rule->needed), all = {0, of->gain.count, 0.0};
        AT(both->side[part], PASSAGE) = best.sum;
        AT(both->side[part], PASSAGE_STEPS) = count_steps(of, &gained, shown, rule, best);
        AT(both->side[part], PASSAGE_DIFFERING) = share_differing(of, shown, best);
        AT(both->side[part], DIFFERING) = share_differing(of, shown, all);
    }
    return share_swapped(&both->shown[0], &both->shown[1]);
}

/* The two articles of a pair, with their key words and numerals as their own for now. */
static struct both both_of(const struct compared *const compared[2], const struct evidence_room *room,
                           doubles_out sides)
{
    struct both both;
    for (int part = 0; part < 2; part++) {
        both.of[part] = compared[part]->article;
        both.shown[part] = room_of(room, &both.of[part], part);
        both.side[part] = SLICE(doubles_out, sides, SIDE * part, SIDE);
        AT(both.side[part], OWN_KEYWORDS) = (double)compared[part]->keywords;
        AT(both.side[part], OWN_NUMERALS) = (double)compared[part]->numerals;
    }
    return both;
}

/* Write both sides of the evidence for each pair of articles, and what is swapped. Pairs with the same first
   article one after the other take less time. */
EXPORT void compare_pairs(const struct article_pairs *pairs, const struct compared_articles *articles,
                          const struct worn_pairs *worn, const struct evidence_rule *rule,
                          struct evidence_room *room, struct evidence_found *found)
{
    struct marks marks;
    int64_t marked = -1;
    for (int64_t pair = 0; pair < pairs->first.count; pair++) {
        int64_t first = AT(pairs->first, pair);
        const struct compared *compared[2] = {compared_at(articles, first),
                                              compared_at(articles, AT(pairs->second, pair))};
        doubles_out sides = SLICE(doubles_out, found->sides, 2 * SIDE * pair, 2 * SIDE);
        struct both both = both_of(compared, room, sides);
        struct joined joined = {room->bounds, room->held, 0};
        bool is_compared = false;
        if (pair + 1 < pairs->first.count)
            ask_for(&compared_at(articles, AT(pairs->second, pair + 1))->article);
        if (first != marked)
            mark_words(both.of[0].word, &marks);
        marked = first;
        join_words(&both.of[0], &both.of[1], &marks, &joined);
        for (int part = 0; part < 2; part++) {
            double weight = weigh_found(&both.of[part], &joined, 2 * part, &both.shown[part], both.side[part]);
            is_compared |= weight >= rule->common * compared[part]->total;
        }
        if (joined.count > 0 && is_compared) {
            AT(found->swapped, pair) = compare_sides(&both, worn, rule, room);
        } else {
            AT(found->swapped, pair) = 0.0;
            show_nothing(&both.of[0], both.side[0]);
            show_nothing(&both.of[1], both.side[1]);
        }
    }
}

struct runs_shared {
    doubles_out columns; /* (pairs, 2) */
};

/* Runs of which those that look held are listed at a time. */
enum { STRETCH = 512 };

/* Return how many runs both articles hold, those of `a` marked, and add up what they count. */
static int64_t share_runs(const struct some_runs *a, const struct some_runs *b, const struct marks *marks,
                          double *fresh)
{
    int32_t listed[STRETCH];
    int64_t common = 0;
    for (int64_t low = 0; low < b->run.count; low += STRETCH) {
        uint64s stretch = SLICE(uint64s, b->run, low, least64(STRETCH, b->run.count - low));
        int64_t count = list_marked(stretch, marks, (int32s_out){listed, STRETCH});
        for (int64_t n = 0; n < count; n++) {
            int64_t at = find_marked(a->run, marks, AT(stretch, listed[n]));
            if (at < 0)
                continue;
            double one = AT(a->fresh, at), other = AT(b->fresh, low + listed[n]);
            common++;
            *fresh += one < other ? one : other;
        }
    }
    return common;
}

/* Write for each pair of articles what the runs that both hold count, the lesser of either's freshness each, and
   the Jaccard similarity |A and B| / |A or B| of their runs. */
EXPORT void common_runs(const struct article_pairs *pairs, const struct compared_articles *articles,
                        struct runs_shared *shared)
{
    struct marks marks;
    int64_t marked = -1;
    for (int64_t pair = 0; pair < pairs->first.count; pair++) {
        const struct some_runs *a = &compared_at(articles, AT(pairs->first, pair))->runs;
        const struct some_runs *b = &compared_at(articles, AT(pairs->second, pair))->runs;
        if (pair + 1 < pairs->first.count) {
            uint64s next = compared_at(articles, AT(pairs->second, pair + 1))->runs.run;
            ask(next.at, next.at + next.count);
        }
        if (AT(pairs->first, pair) != marked)
            mark_words(a->run, &marks);
        marked = AT(pairs->first, pair);
        double fresh = 0.0;
        int64_t common = share_runs(a, b, &marks, &fresh), either = a->run.count + b->run.count - common;
        AT(shared->columns, 2 * pair + RUNS) = fresh;
        AT(shared->columns, 2 * pair + RESEMBLANCE) = (double)common / (double)most64(either, 1);
    }
}
