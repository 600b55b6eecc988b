/* Aligned sentences → the pair that shows best what was done. */

#include <math.h>

#include "example.h"
#include "subsequence.h"

/* Words of a sentence that is shown; fewer than there are bits in a number. */
#define SHORTEST 6
#define LONGEST 45
/* Words that a line has room for: more do not convince more. */
#define GLANCE 16
/* Words from which a sentence is hard to compare at a glance. */
#define LONG 28
/* Words in a row that stand for others in their place; longer stretches were written anew. */
#define LONGEST_GAP 3
/* Similarities of two sentences: up to the first they may be two, from the second they are plainly one. */
#define DOUBTFUL 0.25
#define CLEAR 0.4
/* The most that kept² · replaced can be, as both make up at most the whole. */
#define MOST_SHOWN (4.0 / 27)
/* What words anew somewhere in a sentence count beside words that stand in the place of others. */
#define ANEW 0.1
/* Bits below which two sentences say nothing. */
#define NOTHING 1e-9

/* A sentence of each text. */
struct both {
    const struct text_columns *source, *copy;
    int64_t j, i;         /* their numbers */
    int64_t low, our_low; /* their first words */
    int64_t theirs, ours; /* how many words they have */
};

/* What two sentences have in common. */
struct alike {
    double dice;   /* 2 · common / (what the copy's says + what the source's says) */
    double common; /* bits of the words that both hold */
    int64_t words; /* how many these are */
};

static inline double less(double a, double b) { return a < b ? a : b; }
static inline double more(double a, double b) { return a > b ? a : b; }

static bool is_readable(int64_t words) { return SHORTEST <= words && words <= LONGEST; }

/* Tell whether two sentences hold the same in the same order; the arrays are hashes or stems. */
static bool are_equal(const struct both *both, uint64s theirs, uint64s ours)
{
    if (both->theirs != both->ours)
        return false;
    int64_t same = 0;
    while (same < both->ours && AT(theirs, both->low + same) == AT(ours, both->our_low + same))
        same++;
    return same == both->ours;
}

static struct alike compare(const struct both *both)
{
    const struct text_columns *source = both->source, *copy = both->copy;
    struct alike alike = {0};
    double bits = 0.0, their_bits = 0.0;
    for (int64_t at = AT(copy->rows, both->i); at < AT(copy->rows, both->i + 1); at++) {
        int64_t entry = AT(copy->in_order, at);
        bits += AT(copy->last, entry);
        if (holds(source, both->j, AT(copy->word, entry))) {
            alike.common += AT(copy->last, entry);
            alike.words++;
        }
    }
    for (int64_t at = AT(source->rows, both->j); at < AT(source->rows, both->j + 1); at++)
        their_bits += AT(source->last, AT(source->in_order, at));
    alike.dice = 2 * alike.common / more(bits + their_bits, NOTHING);
    return alike;
}

/* Return the share of the words of a sentence that bear a flag. */
static double share_with(bytes flags, int64_t low, int64_t count, int64_t flag)
{
    int64_t bearing = 0;
    for (int64_t n = low; n < low + count; n++)
        bearing += (AT(flags, n) & flag) != 0;
    return (double)bearing / (double)count;
}

/* Return what a pair is worth, whatever it shows: its length, up to GLANCE, less where it is LONG, without what
   is quoted, times how plainly it is one sentence, and the mean bits of what both say. */
static double weigh(const struct both *both, const struct alike *alike, int64_t quoted)
{
    int64_t words = most64(both->ours, both->theirs);
    double worth = (double)least64(words, GLANCE) * less(1.0, LONG / (double)words);
    worth *= 1 - share_with(both->source->flags, both->low, both->theirs, quoted);
    worth *= 1 - share_with(both->copy->flags, both->our_low, both->ours, quoted);
    double plain = less(1.0, alike->dice / CLEAR);
    return worth * (plain * plain) * alike->common / (double)most64(alike->words, 1);
}

/* Return how many words that carry the topic stand for others between two that are kept: words i and k of the
   source are the same as j and m of the copy. */
static int64_t count_between(const struct both *both, int64_t i, int64_t k, int64_t j, int64_t m)
{
    int64_t gap = k - i, our_gap = m - j, count = 0, ours = 0;
    if (least64(gap, our_gap) < 2 || most64(gap, our_gap) > LONGEST_GAP + 1 || gap - our_gap > 1 ||
        our_gap - gap > 1)
        return 0;
    for (int64_t n = i + 1; n < k; n++)
        count += AT(both->source->content, both->low + n);
    for (int64_t n = j + 1; n < m; n++)
        ours += AT(both->copy->content, both->our_low + n);
    return least64(count, ours);
}

/* Return what a pair shows, kept² · replaced + ANEW · alike² · (1 - kept), shares of its words: kept are those
   that stand in the same order in both, replaced those that stand in the place of others between these. */
static double show(const struct both *both, double alike)
{
    uint64_t rows[LONGEST + 1];
    int32_t kept[2 * LONGEST];
    uint64s theirs = part_of(both->source->stems, both->low, both->theirs);
    uint64s ours = part_of(both->copy->stems, both->our_low, both->ours);
    int64_t count = common_subsequence_of_few(theirs, ours, (uint64s_out){rows, LONGEST + 1},
                                              (int32s_out){kept, 2 * LONGEST});
    int64_t replaced = 0, k = both->theirs, m = both->ours;
    for (int64_t n = 0; n < count; n++) {
        replaced += count_between(both, kept[2 * n], k, kept[2 * n + 1], m);
        k = kept[2 * n];
        m = kept[2 * n + 1];
    }
    replaced += count_between(both, -1, k, -1, m);
    double words = (double)most64(both->ours, both->theirs), part = (double)count / words;
    return part * part * (double)replaced / words + ANEW * (alike * alike) * (1 - part);
}

/* Return which of the pairs of sentences is worth showing, and write its similarity, the rarity-weighted Dice
   coefficient of what both say; -1 if none is.

   A pair is worth what it shows times what `weigh` gives it. Of equal ones, that which could have shown more is
   chosen, else the first. */
int64_t choose_pair(const struct text_columns *source, const struct text_columns *copy,
                    const struct example_pairs *pairs, struct example_shown *shown)
{
    int64_t best = -1;
    double value = 0.0, could = INFINITY;
    for (int64_t n = 0; n < pairs->copy.count; n++) {
        int64_t i = AT(pairs->copy, n), j = AT(pairs->source, n);
        int64_t low = AT(source->begins, j), our_low = AT(copy->begins, i);
        int64_t theirs = AT(source->begins, j + 1) - low, ours = AT(copy->begins, i + 1) - our_low;
        struct both both = {source, copy, j, i, low, our_low, theirs, ours};
        if (!is_readable(ours) || !is_readable(theirs) || are_equal(&both, source->hashes, copy->hashes))
            continue;
        struct alike alike = compare(&both);
        if (alike.dice <= DOUBTFUL)
            continue;
        double worth = weigh(&both, &alike, pairs->quoted);
        double most = worth * (MOST_SHOWN + ANEW * (alike.dice * alike.dice));
        if (most <= value || are_equal(&both, source->stems, copy->stems))
            continue;
        double found = worth * show(&both, alike.dice);
        if (found > value || (found == value && most > could)) {
            best = n;
            value = found;
            could = most;
            AT(shown->similarity, 0) = alike.dice;
        }
    }
    return best;
}
