/* Which words of an article another one holds. */

#include <string.h>

#include "evidence.h"
#include "profile.h"

/* Mark the sorted hashes, and no others. */
void mark_words(uint64s hashes, struct marks *marks)
{
    memset(marks->held, 0, sizeof marks->held);
    for (int64_t i = hashes.count - 1; i >= 0; i--) {
        int64_t mark = mark_of(AT(hashes, i));
        marks->held[mark] = 1;
        marks->first[mark] = (int32_t)i;
    }
}

/* List the hashes that look held by their marks; return how many. Branch-free: the branch would mispredict. */
int64_t list_marked(uint64s hashes, const struct marks *marks, int32s_out listed)
{
    int32_t *restrict out = listed.at;
    int64_t count = 0;
    for (int64_t j = 0; j < hashes.count; j++) {
        out[count] = (int32_t)j;
        count += marks->held[mark_of(hashes.at[j])];
    }
    return count;
}

static int64_t end_of(uint64s words, int64_t begin, uint64_t word)
{
    while (begin < words.count && AT(words, begin) == word)
        begin++;
    return begin;
}

/* Find each distinct word that both articles hold: a's words are marked. */
void join_words(const struct article *a, const struct article *b, const struct marks *marks,
                struct joined *joined)
{
    int64_t candidates = list_marked(b->word, marks, joined->candidates), next = 0;
    joined->count = 0;
    for (int64_t n = 0; n < candidates; n++) {
        int64_t j = AT(joined->candidates, n);
        if (j < next)
            continue;
        uint64_t word = AT(b->word, j);
        int64_t i = find_marked(a->word, marks, word);
        if (i < 0)
            continue;
        next = end_of(b->word, j + 1, word);
        int32_t *bounds = &AT(joined->bounds, 4 * joined->count++);
        bounds[0] = (int32_t)i;
        bounds[1] = (int32_t)end_of(a->word, i + 1, word);
        bounds[2] = (int32_t)j;
        bounds[3] = (int32_t)next;
    }
}

/* Return what the words weigh that the other article holds, and take them from the key words and numerals that
   are the article's own; part is 0 for the first article, 2 for the second. Write for each entry where the same
   word stands among the other article's, and for each word found its sentence. */
double weigh_found(const struct article *of, const struct joined *joined, int part, struct shown *shown,
                   doubles_out side)
{
    double found = 0.0;
    memset(shown->low.at, 0, (size_t)of->word.count * sizeof *shown->low.at);
    memset(shown->high.at, 0, (size_t)of->word.count * sizeof *shown->high.at);
    int64_t keywords = 0, numerals = 0;
    for (int64_t n = 0; n < joined->count; n++) {
        const int32_t *own = &AT(joined->bounds, 4 * n + part), *other = &AT(joined->bounds, 4 * n + 2 - part);
        for (int64_t k = own[0]; k < own[1]; k++) {
            int64_t e = AT(of->by_word, k);
            AT(shown->low, e) = other[0];
            AT(shown->high, e) = other[1];
            AT(shown->row, k) = AT(of->sentence, e);
            found += AT(of->weight, e);
            keywords += (AT(of->role, e) & ROLE) == KEYWORD;
            numerals += (AT(of->role, e) & ROLE) == NUMERAL;
        }
    }
    AT(side, OWN_KEYWORDS) -= (double)keywords;
    AT(side, OWN_NUMERALS) -= (double)numerals;
    return found;
}

/* List the entries that the other article holds. Branch-free, as above. */
void list_held(const struct article *of, struct shown *shown)
{
    const int32_t *restrict low = shown->low.at, *restrict high = shown->high.at;
    int32_t *restrict held = shown->held.at;
    int64_t count = 0;
    for (int64_t e = 0; e < of->word.count; e++) {
        held[count] = (int32_t)e;
        count += low[e] < high[e];
    }
    shown->count = count;
}

/* Keep those of the sentences that are marked as mutual. */
void keep_held(const struct article *of, struct shown *shown)
{
    int64_t count = 0;
    for (int64_t n = 0; n < shown->count; n++) {
        int32_t e = AT(shown->held, n);
        AT(shown->held, count) = e;
        count += AT(shown->mutual, AT(of->sentence, e));
    }
    shown->count = count;
}
