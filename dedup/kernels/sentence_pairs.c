/* Pairs of sentences that share words, and which of them is the best, within sentences.c. */

#include "sentences.h"
#include "sorting.h"

/* Add to `shared` what sentence i of the copy shares with each of the source; write those that it shares a word
   with from source[begin] on, with a key that sorts them; return how many. */
static int64_t share_sentence(const struct sharing *sharing, const struct met_words *met, int64_t i, int shift)
{
    const struct text_columns *copy = sharing->copy;
    const struct sentence_room *room = &sharing->room;
    int64_t begin = AT(room->begins, i), count = 0;
    for (int64_t n = AT(copy->rows, i); n < AT(copy->rows, i + 1); n++) {
        int64_t entry = AT(copy->by_sentence, n);
        double bits = AT(copy->bits, entry);
        for (int64_t place = AT(met->low, entry); place < AT(met->high, entry); place++) {
            int64_t j = AT(sharing->source->of, place);
            if (!AT(room->touched, j)) {
                AT(room->touched, j) = 1;
                AT(room->shared, j) = 0.0;
                AT(room->keys, count) = (uint64_t)j << shift;
                AT(sharing->pairs.source, begin + count++) = (int32_t)j;
            }
            AT(room->shared, j) += bits;
        }
    }
    return count;
}

void share_words(struct sharing *sharing, const struct met_words *met)
{
    const struct sentence_room *room = &sharing->room;
    const struct sentence_pairs *pairs = &sharing->pairs;
    int64_t sentences = sentences_of(sharing->source), cells = 0;
    int shift = 64;
    while (sentences >> (64 - shift))
        shift--;
    for (int64_t j = 0; j < sentences; j++)
        AT(room->touched, j) = 0;
    AT(room->begins, 0) = 0;
    for (int64_t i = 0; i < sentences_of(sharing->copy); i++) {
        int64_t count = share_sentence(sharing, met, i, shift);
        sort_keys((uint64s){room->keys.at, count}, room->order, room->spare);
        for (int64_t n = 0; n < count; n++)
            AT(room->order, n) = AT(pairs->source, cells + AT(room->order, n));
        for (int64_t n = 0; n < count; n++, cells++) {
            int64_t j = AT(room->order, n);
            AT(pairs->copy, cells) = (int32_t)i;
            AT(pairs->source, cells) = (int32_t)j;
            AT(pairs->bits, cells) = AT(room->shared, j);
            AT(room->touched, j) = 0;
        }
        AT(room->begins, i + 1) = cells;
    }
    sharing->count = cells;
}

/* Return what two sentences share. */
static double bits_at(const struct sharing *sharing, int64_t i, int64_t j)
{
    int64_t at = find_pair(sharing, i, j);
    return at >= 0 ? AT(sharing->pairs.bits, at) : 0.0;
}

/* Return what the sentences before and those after a pair share. */
static double bits_around(const struct sharing *sharing, int64_t at)
{
    int64_t i = AT(sharing->pairs.copy, at), j = AT(sharing->pairs.source, at);
    return bits_at(sharing, i - 1, j - 1) + bits_at(sharing, i + 1, j + 1);
}

/* Return how far apart the places of a pair's sentences are. */
static int64_t distance(const struct sharing *sharing, int64_t at)
{
    int64_t apart = (int64_t)AT(sharing->pairs.copy, at) - AT(sharing->pairs.source, at);
    return apart < 0 ? -apart : apart;
}

/* Tell whether one pair is better than another that comes before it: it shares more; else the sentences before
   and those after share more; else its sentences stand at more similar places. */
static bool is_better(const struct sharing *sharing, int64_t one, int64_t other, bool by_neighbours)
{
    double bits = AT(sharing->pairs.bits, one), others = AT(sharing->pairs.bits, other);
    if (bits == others && by_neighbours) {
        bits = bits_around(sharing, one);
        others = bits_around(sharing, other);
    }
    return bits != others ? bits > others : distance(sharing, one) < distance(sharing, other);
}

void mark_best_pairs(struct sharing *sharing, uint8_t among, bool by_neighbours)
{
    int32s_out best = sharing->room.best, our_best = sharing->room.our_best;
    for (int64_t j = 0; j < sentences_of(sharing->source); j++)
        AT(best, j) = -1;
    for (int64_t i = 0; i < sentences_of(sharing->copy); i++)
        AT(our_best, i) = -1;
    for (int64_t at = 0; at < sharing->count; at++) {
        if (AT(sharing->pairs.known, at) & among) {
            int32_t *ours = &AT(our_best, AT(sharing->pairs.copy, at));
            int32_t *theirs = &AT(best, AT(sharing->pairs.source, at));
            if (*ours < 0 || is_better(sharing, at, *ours, by_neighbours))
                *ours = (int32_t)at;
            if (*theirs < 0 || is_better(sharing, at, *theirs, by_neighbours))
                *theirs = (int32_t)at;
        }
    }
}
