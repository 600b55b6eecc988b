/* Which sentence of an article shares most with each of another one. */

#include "evidence.h"

/* Add the words of the held entries from n on, as far as they stand in one sentence, to the cells of the
   sentences of the other article that hold them; return where the next sentence begins. */
static int64_t add_sentence(const struct article *of, int32s_out rows, const struct shown *shown, int64_t n,
                            struct cells *cells, int64_t *reached)
{
    int32_t row = AT(of->sentence, AT(shown->held, n));
    for (; n < shown->count && AT(of->sentence, AT(shown->held, n)) == row; n++) {
        int64_t e = AT(shown->held, n);
        double weight = AT(of->weight, e);
        for (int64_t k = AT(shown->low, e); k < AT(shown->high, e); k++) {
            int32_t column = AT(rows, k);
            AT(cells->touched, *reached) = column;
            *reached += AT(cells->shared, column) == 0;
            AT(cells->table, column) += weight;
            AT(cells->shared, column)++;
        }
    }
    return n;
}

/* Return the first of the sentences that share most, and clear the cells. */
static int32_t take_best(struct cells *cells, int64_t reached, double lone_word)
{
    double most = 0.0;
    int32_t best = 0;
    for (int64_t i = 0; i < reached; i++) {
        int32_t column = AT(cells->touched, i);
        double value = AT(cells->table, column) * (AT(cells->shared, column) > 1 ? 1.0 : lone_word);
        bool better = (value > most) | ((value == most) & (column < best));
        most = better ? value : most;
        best = better ? column : best;
        AT(cells->table, column) = 0.0;
        AT(cells->shared, column) = 0;
    }
    return best;
}

/* Write for each sentence that is wanted, as `mutual` says, the one of the other article that shares most with
   it, the first where several tie, and -1 for the others; rows are the sentences of the other article by word.
   The cells are all 0, and left so. */
void best_sentences(const struct article *of, int32s_out rows, double lone_word, struct cells *cells,
                    struct shown *shown)
{
    for (int64_t row = 0; row < shown->best.count; row++)
        AT(shown->best, row) = AT(shown->mutual, row) ? 0 : -1;
    for (int64_t n = 0; n < shown->count;) {
        int64_t reached = 0;
        int32_t row = AT(of->sentence, AT(shown->held, n));
        n = add_sentence(of, rows, shown, n, cells, &reached);
        AT(shown->best, row) = take_best(cells, reached, lone_word);
    }
}

/* Mark the sentences that are the best match of one. */
void mark_best(int32s_out best, int32s_out wanted)
{
    for (int64_t column = 0; column < wanted.count; column++)
        AT(wanted, column) = 0;
    for (int64_t row = 0; row < best.count; row++)
        if (AT(best, row) >= 0)
            AT(wanted, AT(best, row)) = 1;
}

/* Mark the sentences that are each other's best match. */
void mark_mutual(struct shown *one, struct shown *other)
{
    for (int64_t row = 0; row < other->mutual.count; row++)
        AT(other->mutual, row) = 0;
    for (int64_t row = 0; row < one->mutual.count; row++) {
        int32_t best = AT(one->best, row);
        AT(one->mutual, row) = best >= 0 && AT(other->best, best) == row;
        if (best >= 0)
            AT(other->mutual, best) |= AT(one->mutual, row);
    }
}
