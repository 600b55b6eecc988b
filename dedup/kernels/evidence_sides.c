/* How an article shows in another one, from the sentences that match. */

#include <math.h>

#include "evidence.h"
#include "profile.h"

/* Whether the best match of a sentence, or one at most `window` from it, holds the word of the entry e. */
static bool is_near(int32s_out rows, const struct shown *shown, int64_t e, int32_t best, int64_t window)
{
    for (int64_t k = AT(shown->low, e); k < AT(shown->high, e); k++) {
        int64_t apart = AT(rows, k) - best;
        if (apart <= window && -apart <= window)
            return true;
    }
    return false;
}

/* List the held entries whose words are found near the best match, and the counter of the pair that each forms
   with the one before it in its sentence, -1 without one; return how many. The bits of the counters are asked
   for: they come while the rest is listed. */
static int64_t list_found(const struct article *of, const struct shown *shown, const struct found_words *in,
                          const struct evidence_rule *rule, const struct worn_pairs *pairs, struct gained *gained)
{
    int64_t count = 0, before = -1;
    for (int64_t n = 0; n < shown->count; n++) {
        int64_t e = AT(shown->held, n);
        int32_t row = AT(of->sentence, e);
        if (!is_near(in->row, shown, e, AT(shown->best, row), rule->window))
            continue;
        int64_t slot = -1;
        bool follows = before >= 0 && AT(of->sentence, before) == row;
        if (follows && AT(of->place, e) - AT(of->place, before) <= rule->reach) {
            slot = slot_of(AT(in->word, AT(shown->low, before)), AT(in->word, AT(shown->low, e)));
            __builtin_prefetch(&AT(pairs->worn, slot >> 3));
        }
        AT(gained->slot, count) = (int32_t)slot;
        AT(gained->at, count++) = (int32_t)e;
        before = e;
    }
    return count;
}

/* Write how fresh the freshest pair is that each found word forms with the one before or after it, 0 without. */
static void find_company(const struct worn_pairs *pairs, int64_t count, struct gained *gained)
{
    double before = 0.0;
    for (int64_t n = 0; n < count; n++) {
        int64_t next = n + 1 < count ? AT(gained->slot, n + 1) : -1;
        double after = next >= 0 ? freshness_of(next, pairs) : 0.0;
        AT(gained->found, n) = before > after ? before : after;
        before = after;
    }
}

/* Write what each sentence shares with its best match and those around it: the weights of its found words by
   their freshness, less the heaviest, as gain, and the weights alone as full. A word without company keeps all. */
void find_gains(const struct article *of, const struct shown *shown, const struct found_words *in,
                const struct evidence_rule *rule, const struct worn_pairs *pairs, struct gained *gained)
{
    int64_t count = list_found(of, shown, in, rule, pairs, gained);
    find_company(pairs, count, gained);
    for (int64_t row = 0; row < of->gain.count; row++)
        AT(gained->gain, row) = AT(gained->full, row) = 0.0;
    double total = 0.0, heaviest = 0.0;
    int32_t row = -1;
    for (int64_t n = 0; n < count; n++) {
        int64_t e = AT(gained->at, n);
        double fresh = AT(gained->found, n), value = AT(of->weight, e) * (fresh > 0 ? fresh : 1.0);
        if (AT(of->sentence, e) != row) {
            total = heaviest = 0.0;
            row = AT(of->sentence, e);
        }
        total += value;
        heaviest = value > heaviest ? value : heaviest;
        AT(gained->gain, row) = total - heaviest;
        AT(gained->full, row) += AT(of->weight, e);
    }
}

/* Sum up the sentences, of which those without a mutual match gain 0, branch-free: the branches would mispredict.
   Write the share, the order, the weight and the freshness of a side. With n steps from one sentence that gains
   to the next, order = (steps forward - steps back) / sqrt((n + 1) / 3). */
void sum_side(const struct article *of, const struct gained *gained, const struct shown *shown, double little,
              doubles_out side)
{
    double total = 0.0, found = 0.0, shared = 0.0;
    int64_t steps = 0, pairs = 0, previous = -1;
    for (int64_t row = 0; row < of->gain.count; row++) {
        int64_t best = AT(shown->best, row);
        bool gains = AT(gained->gain, row) > 0, goes = gains & (previous >= 0);
        total += AT(of->gain, row);
        found += AT(gained->gain, row);
        shared += AT(gained->full, row);
        pairs += goes;
        steps += goes * ((best > previous) - (best < previous));
        previous = gains ? best : previous;
    }
    AT(side, MUTUAL) = found / (total > little ? total : little);
    AT(side, ORDER) = (double)steps / sqrt((double)(pairs + 1) / 3.0);
    AT(side, WEIGHT) = total;
    AT(side, FRESH) = shared > 0 ? found / shared : 1.0;
}

/* Sums of weights that differ by less are the same but for rounding. */
static const double ROUNDING = 1e-9;

/* Return the stretch of sentences with the greatest sum of gain - needed * weight (Kadane), the shortest and first
   of several; an empty one where no sum is above 0. */
struct stretch best_stretch(const struct article *of, const struct gained *gained, double needed)
{
    struct stretch best = {0, 0, 0.0}, here = {0, 0, 0.0};
    for (int64_t row = 0; row < of->gain.count; row++) {
        here.sum += AT(gained->gain, row) - needed * AT(of->gain, row);
        here.last = row + 1;
        if (here.sum <= ROUNDING)
            here = (struct stretch){row + 1, row + 1, 0.0};
        if (here.sum > best.sum + ROUNDING)
            best = here;
    }
    return best;
}

/* Return how many sentences of a stretch share what is needed and follow, in the other article, the one before
   that does, with at most `window` sentences between. */
double count_steps(const struct article *of, const struct gained *gained, const struct shown *shown,
                   const struct evidence_rule *rule, struct stretch stretch)
{
    int64_t steps = 0, previous = -1;
    for (int64_t row = stretch.first; row < stretch.last; row++) {
        if (AT(gained->gain, row) <= rule->needed * AT(of->gain, row))
            continue;
        int64_t best = AT(shown->best, row);
        steps += previous >= 0 && best > previous && best - previous <= rule->window + 1;
        previous = best;
    }
    return (double)steps;
}

/* Return lacking / (1 + named) of the names and numbers in sentences of a stretch with a mutual match, those
   lacking that the other article nowhere holds, and mark the sentences of the latter. There is a mark more than
   sentences, for the words that are not lacking: to read and write the mark of one sentence again and again takes
   longer. */
double share_differing(const struct article *of, struct shown *shown, struct stretch stretch)
{
    int64_t nowhere = of->gain.count;
    for (int64_t row = 0; row < nowhere; row++)
        AT(shown->lacking, row) = 0;
    int64_t named = 1, differing = 0;
    for (int64_t e = 0; e < of->word.count; e++) {
        int32_t row = AT(of->sentence, e);
        int32_t is_inside = (row >= stretch.first) & (row < stretch.last);
        int32_t special = ((AT(of->role, e) & SPECIAL) != 0) & AT(shown->mutual, row) & is_inside;
        int32_t lacking = special & (AT(shown->low, e) == AT(shown->high, e));
        named += special;
        differing += lacking;
        AT(shown->lacking, lacking ? row : nowhere) = 1;
    }
    return (double)differing / (double)named;
}

/* Return the share of the mutual matches of which both sentences lack something. */
double share_swapped(const struct shown *one, const struct shown *other)
{
    int64_t pairs = 0, swapped = 0;
    for (int64_t row = 0; row < one->mutual.count; row++) {
        pairs += AT(one->mutual, row);
        swapped += AT(one->lacking, row) & AT(other->lacking, most64(AT(one->best, row), 0));
    }
    return (double)swapped / (double)most64(pairs, 1);
}

/* Write a side that is not compared any further, all but its own key words and numerals. */
void show_nothing(const struct article *of, doubles_out side)
{
    double total = 0.0;
    for (int64_t row = 0; row < of->gain.count; row++)
        total += AT(of->gain, row);
    AT(side, MUTUAL) = AT(side, ORDER) = AT(side, DIFFERING) = 0.0;
    AT(side, PASSAGE) = AT(side, PASSAGE_DIFFERING) = AT(side, PASSAGE_STEPS) = 0.0;
    AT(side, WEIGHT) = total;
    AT(side, FRESH) = 1.0;
}
