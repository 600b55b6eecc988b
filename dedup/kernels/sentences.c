/* Sentences of two texts → the pairs that say the same. */

#include "sentences.h"

/* What is known of a pair of sentences. */
enum {
    ENOUGH = 1,
    BEST_OF_COPY = 2,
    BEST_OF_SOURCE = 4,
    LIKELY = 8,
    SURE = 16,
    CLAIMED = 32,
    BETWEEN = 64,
    ALIGNED = 128,
    FIRM = ALIGNED | BEST_OF_COPY | BEST_OF_SOURCE /* the best of both its sentences */
};
/* Bits below which a sentence says nothing. */
#define NOTHING 1e-9

/* What the sentences of a pair say. */
struct said {
    double least, most;
};

static inline struct said said_by(const struct sharing *sharing, int64_t at)
{
    double ours = AT(sharing->copy->totals, AT(sharing->pairs.copy, at));
    double theirs = AT(sharing->source->totals, AT(sharing->pairs.source, at));
    return ours < theirs ? (struct said){ours, theirs} : (struct said){theirs, ours};
}

/* Mark the pairs that share enough, those that are the best of a sentence, and of these the likely and the sure
   ones: share = bits / what the lighter sentence says. */
static void mark_likely(struct sharing *sharing, const struct sentence_rule *rule)
{
    struct sentence_pairs pairs = sharing->pairs;
    for (int64_t at = 0; at < sharing->count; at++)
        AT(pairs.known, at) = AT(pairs.bits, at) >= rule->least ? ENOUGH : 0;
    mark_best_pairs(sharing, ENOUGH, true);
    for (int64_t at = 0; at < sharing->count; at++) {
        double lighter = said_by(sharing, at).least;
        double share = AT(pairs.bits, at) / (lighter > NOTHING ? lighter : NOTHING);
        uint8_t known = AT(pairs.known, at);
        known |= AT(sharing->room.our_best, AT(pairs.copy, at)) == at ? BEST_OF_COPY : 0;
        known |= AT(sharing->room.best, AT(pairs.source, at)) == at ? BEST_OF_SOURCE : 0;
        if (known > ENOUGH && share >= rule->in_step)
            known |= LIKELY | (share >= rule->aligned ? SURE : 0);
        AT(pairs.known, at) = known;
    }
}

/* Tell whether a sure pair stands one or two sentences away in both texts, the same way. */
static bool has_neighbour(const struct sharing *sharing, int64_t at)
{
    int64_t i = AT(sharing->pairs.copy, at), j = AT(sharing->pairs.source, at);
    for (int64_t k = -2; k <= 2; k++) {
        for (int64_t m = -2; m <= 2; m++) {
            int64_t other = k * m > 0 ? find_pair(sharing, i + k, j + m) : -1;
            if (other >= 0 && AT(sharing->pairs.known, other) & SURE)
                return true;
        }
    }
    return false;
}

/* Tell whether a sentence one or two before or after i is firmly aligned with j or one near it. */
static bool has_firm_around(const struct sharing *sharing, int64_t i, int64_t j)
{
    for (int64_t k = -2; k <= 2; k++) {
        for (int64_t m = -2; m <= 2; m++) {
            int64_t at = k ? find_pair(sharing, i + k, j + m) : -1;
            if (at >= 0 && (AT(sharing->pairs.known, at) & FIRM) == FIRM)
                return true;
        }
    }
    return false;
}

/* Tell whether the better pair of one of its sentences leaves less than `fresh` of what a pair shares. */
static bool is_claimed(const struct sharing *sharing, double fresh, int64_t at)
{
    const struct text_columns *source = sharing->source, *copy = sharing->copy, *rivals = source;
    int64_t i = AT(sharing->pairs.copy, at), j = AT(sharing->pairs.source, at), rival;
    if (AT(sharing->pairs.known, at) & BEST_OF_COPY) {
        if (has_firm_around(sharing, i, j))
            return false;
        rivals = copy;
        rival = AT(sharing->pairs.copy, AT(sharing->room.best, j));
    } else {
        rival = AT(sharing->pairs.source, AT(sharing->room.our_best, i));
    }
    double shared = 0.0, left = 0.0;
    for (int64_t n = AT(copy->rows, i); n < AT(copy->rows, i + 1); n++) {
        int64_t entry = AT(copy->in_order, n);
        if (holds(source, j, AT(copy->word, entry))) {
            shared += AT(copy->last, entry);
            if (!holds(rivals, rival, AT(copy->word, entry)))
                left += AT(copy->last, entry);
        }
    }
    return left < fresh * shared;
}

/* Mark the sure pairs and the likely ones next to them as aligned, and which of these are claimed by others. */
static void mark_aligned(struct sharing *sharing, const struct sentence_rule *rule)
{
    bytes_out marks = sharing->pairs.known;
    for (int64_t at = 0; at < sharing->count; at++) {
        uint8_t known = AT(marks, at);
        if (known & SURE || (known & LIKELY && has_neighbour(sharing, at)))
            AT(marks, at) = known | ALIGNED;
    }
    for (int64_t at = 0; at < sharing->count; at++) {
        uint8_t known = AT(marks, at);
        if (known & ALIGNED && (known & FIRM) != FIRM &&
            AT(sharing->pairs.bits, at) < rule->twice * said_by(sharing, at).most &&
            is_claimed(sharing, rule->fresh, at))
            AT(marks, at) = known | CLAIMED;
    }
}

static inline bool is_kept(uint8_t known) { return (known & (ALIGNED | CLAIMED)) == ALIGNED; }

/* Mark the sentences that are aligned; return how many pairs are. */
static int64_t mark_held(struct sharing *sharing)
{
    struct sentence_pairs pairs = sharing->pairs;
    bytes_out held = sharing->room.held, our_held = sharing->room.our_held;
    int64_t kept = 0;
    for (int64_t j = 0; j < sentences_of(sharing->source); j++)
        AT(held, j) = 0;
    for (int64_t i = 0; i < sentences_of(sharing->copy); i++)
        AT(our_held, i) = 0;
    for (int64_t at = 0; at < sharing->count; at++) {
        if (is_kept(AT(pairs.known, at))) {
            AT(held, AT(pairs.source, at)) = AT(our_held, AT(pairs.copy, at)) = 1;
            kept++;
        }
    }
    return kept;
}

/* Tell whether a pair is kept; the places before the first sentences count, and those after the last. */
static bool is_aligned(const struct sharing *sharing, int64_t i, int64_t j)
{
    bool ends = i == sentences_of(sharing->copy) && j == sentences_of(sharing->source);
    if (ends || (i == -1 && j == -1))
        return true;
    int64_t at = find_pair(sharing, i, j);
    return at >= 0 && is_kept(AT(sharing->pairs.known, at));
}

/* Tell whether something is aligned at most two sentences from a pair in both texts: after it where `way` is 1,
   before it where it is -1. */
static bool has_aligned(const struct sharing *sharing, int64_t i, int64_t j, int64_t way)
{
    for (int64_t k = 0; k <= 2; k++) {
        for (int64_t m = 0; m <= 2; m++) {
            if (k + m && is_aligned(sharing, i + way * k, j + way * m))
                return true;
        }
    }
    return false;
}

/* Mark the pairs that stand between aligned ones, share `in_step` of both sentences, and have one that is
   aligned with none. */
static void mark_between(struct sharing *sharing, double in_step)
{
    struct sentence_pairs pairs = sharing->pairs;
    for (int64_t at = 0; at < sharing->count; at++) {
        int64_t i = AT(pairs.copy, at), j = AT(pairs.source, at);
        bool is_left = !AT(sharing->room.held, j) || !AT(sharing->room.our_held, i);
        if (is_left && AT(pairs.bits, at) >= in_step * said_by(sharing, at).most &&
            has_aligned(sharing, i, j, -1) && has_aligned(sharing, i, j, 1))
            AT(pairs.known, at) |= BETWEEN;
    }
}

/* Move the aligned pairs to the front, with the best of those between them for a sentence that is aligned with
   none; return how many. */
static int64_t keep(struct sharing *sharing)
{
    struct sentence_pairs pairs = sharing->pairs;
    struct sentence_room room = sharing->room;
    int64_t kept = 0;
    for (int64_t at = 0; at < sharing->count; at++) {
        int32_t i = AT(pairs.copy, at), j = AT(pairs.source, at);
        bool fills_copy = !AT(room.our_held, i) && AT(room.our_best, i) == at;
        bool fills_source = !AT(room.held, j) && AT(room.best, j) == at;
        if (fills_copy || fills_source || is_kept(AT(pairs.known, at))) {
            AT(pairs.copy, kept) = i;
            AT(pairs.source, kept++) = j;
        }
    }
    return kept;
}

/* Write the pairs of sentences that say the same; return how many there are. `pairs` is room for as many as
   meet_words returned. */
int64_t align_sentences(const struct text_columns *source, const struct text_columns *copy,
                        const struct sentence_rule *rule, struct met_words *met,
                        struct sentence_room *room, struct sentence_pairs *pairs)
{
    struct sharing sharing = {source, copy, *room, *pairs, 0};
    share_words(&sharing, met);
    mark_likely(&sharing, rule);
    mark_aligned(&sharing, rule);
    if (!mark_held(&sharing))
        return 0;
    mark_between(&sharing, rule->in_step);
    mark_best_pairs(&sharing, BETWEEN, false);
    return keep(&sharing);
}
