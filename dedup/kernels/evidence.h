/* Evidence about pairs of articles: what the parts of it share.

   evidence_words.c finds the words that both articles hold, evidence_sentences.c the sentences that match, and
   evidence_sides.c what an article shows; evidence.c puts them together. */

#ifndef DEDUP_EVIDENCE_H
#define DEDUP_EVIDENCE_H

#include "arrays.h"
#include "rarity.h"

/* The columns of an article of a pair; `Side` in evidence.py explains them. */
enum {
    MUTUAL, ORDER, OWN_KEYWORDS, OWN_NUMERALS, WEIGHT, DIFFERING, FRESH,
    PASSAGE, PASSAGE_DIFFERING, PASSAGE_STEPS, SIDE
};

/* Numbers of 64 bits that hold a `struct compared`, at least. */
enum { COMPARED = 22 };

/* The columns that common_runs writes. */
enum { RUNS, RESEMBLANCE };

/* The elements of an array from `low` on, `count` of them. */
#ifdef DEDUP_DEBUG
#define SLICE(type, array, low, count_)                                                          \
    ((type){(array).at + within((low), (array).count + 1, __FILE__, __LINE__),                   \
            within((count_), (array).count - (low) + 1, __FILE__, __LINE__)})
#else
#define SLICE(type, array, low, count_) ((type){(array).at + (low), (count_)})
#endif

/* One article: its entries in the order of the text, its words sorted, and its sentences. */
struct article {
    uint64s word;   /* by word: the stem */
    int32s by_word; /* by word: the entry */
    int32s sentence, place;
    doubles weight;
    bytes role;
    doubles gain; /* what each sentence weighs */
};

/* The runs of one article, sorted. */
struct some_runs {
    uint64s run;
    doubles fresh; /* what each counts */
};

/* Where the profile of an article is. */
struct compared {
    struct article article;
    struct some_runs runs;
    int64_t keywords, numerals;
    double total; /* what all entries weigh */
};
_Static_assert(sizeof(struct compared) <= COMPARED * sizeof(uint64_t), "COMPARED is too few");

struct evidence_rule {
    int64_t reach;    /* content words between the two of a pair, at most */
    int64_t window;   /* sentences before and after the best match that count with it */
    double lone_word; /* what a pair of sentences with one word in common keeps */
    double little;    /* the smallest denominator of a share */
    double common;    /* share of either article's weight that the other must hold */
    double needed;    /* share of a sentence's weight that must be found for it to lengthen a passage */
};

/* How an article shows in the other one of its pair. */
struct shown {
    int32s_out low, high; /* (entries) its word is low to high - 1 of the other article's words, if held */
    int32s_out row;       /* by word, where the other article holds it: its sentence */
    int32s_out held;      /* entries that the other article holds, in order; then of some sentences */
    int32s_out best;      /* (sentences) the best match, -1 without one */
    int32s_out mutual;    /* (sentences) 1 where each is the other's best match */
    int32s_out lacking;   /* (sentences) 1 where it names what the other article does not hold */
    int64_t count;        /* of held */
};

/* MARKS says how many beginnings of hashes are distinguished: of 500 words of an article, 3 in 100 look held by
   another one of that size by chance. Sorted hashes of one beginning are neighbours. */
enum { MARK_BITS = 14, MARKS = 1 << MARK_BITS };

/* Which beginnings of hashes a sorted array holds: 1 for each, and where the first of them is. */
struct marks {
    uint8_t held[MARKS];
    int32_t first[MARKS];
};

static inline int64_t mark_of(uint64_t hash) { return (int64_t)(hash >> (64 - MARK_BITS)); }

/* Where a hash whose mark is held stands among the sorted hashes that are marked, -1 where it does not. */
static inline int64_t find_marked(uint64s hashes, const struct marks *marks, uint64_t hash)
{
    int64_t i = marks->first[mark_of(hash)];
    while (i < hashes.count && AT(hashes, i) < hash)
        i++;
    return i < hashes.count && AT(hashes, i) == hash ? i : -1;
}

/* Words that both articles hold: of each the bounds in either, four numbers. */
struct joined {
    int32s_out bounds;
    int32s_out candidates; /* room for the words of an article */
    int64_t count;
};

/* A cell of the table of sentences against sentences: what they share, and how many words. */
struct cells {
    doubles_out table;
    int32s_out shared;
    int32s_out touched;
};

/* The words of the other article, and the sentences of those that are found. */
struct found_words {
    uint64s word;
    int32s_out row;
};

/* The words of the shared entries of an article, and what each sentence gains by them. */
struct gained {
    doubles_out found;
    int32s_out at, slot;
    doubles_out gain, full;
};

/* Some sentences of an article, the last not included, and what they share beyond what is needed. */
struct stretch {
    int64_t first, last;
    double sum;
};

void mark_words(uint64s hashes, struct marks *marks);
int64_t list_marked(uint64s hashes, const struct marks *marks, int32s_out listed);
void join_words(const struct article *a, const struct article *b, const struct marks *marks,
                struct joined *joined);
double weigh_found(const struct article *of, const struct joined *joined, int part, struct shown *shown,
                   doubles_out side);
void list_held(const struct article *of, struct shown *shown);
void keep_held(const struct article *of, struct shown *shown);

void best_sentences(const struct article *of, int32s_out rows, double lone_word, struct cells *cells,
                    struct shown *shown);
void mark_best(int32s_out best, int32s_out wanted);
void mark_mutual(struct shown *one, struct shown *other);

void find_gains(const struct article *of, const struct shown *shown, const struct found_words *in,
                const struct evidence_rule *rule, const struct worn_pairs *pairs, struct gained *gained);
void sum_side(const struct article *of, const struct gained *gained, const struct shown *shown, double little,
              doubles_out side);
struct stretch best_stretch(const struct article *of, const struct gained *gained, double needed);
double count_steps(const struct article *of, const struct gained *gained, const struct shown *shown,
                   const struct evidence_rule *rule, struct stretch stretch);
double share_differing(const struct article *of, struct shown *shown, struct stretch stretch);
double share_swapped(const struct shown *one, const struct shown *other);
void show_nothing(const struct article *of, doubles_out side);

#endif
