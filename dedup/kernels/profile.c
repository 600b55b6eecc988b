/* Words → what is compared of an article: its entries, what its sentences weigh, and its runs of words.

   An entry is a distinct pair of a content word and a sentence that holds it. profile.py names the columns. */

#include "profile.h"
#include "rarity.h"
#include "sorting.h"
#include "word_flags.h"

struct profiled_words {
    uint64s hashes;
    uint64s stems;
    int32s sentence;
    doubles weight;
    bytes flags;
    int64s bounds;         /* the words of article i are bounds[i] to bounds[i + 1] */
    int64s content;        /* positions of the content words */
    int64s content_bounds; /* those of article i are content_bounds[i] to content_bounds[i + 1] */
};

/* How the sentences of an article become rows: `length` of them, from `first` on, are one. */
struct sentence_rows {
    int64s first;
    int64s length;
    int64s bounds; /* the rows of article i are bounds[i] to bounds[i + 1] */
};

struct profile_rule {
    int64_t reach;     /* content words between the two of a pair, at most */
    int64_t length;    /* words of a run */
    double names_upto; /* share of capitals above which they mark no names */
};

/* Room for the words of the longest article. */
struct profile_room {
    uint64s_out keys;
    uint64s_out text;
    int32s_out order;
    int32s_out spare;
    bytes_out opens;
    doubles_out fresh;
    doubles_out company;
};

struct profile_entries_found {
    int64s_out entries;
    uint64s_out word;
    int32s_out sentence;
    int32s_out place;
    doubles_out weight;
    bytes_out role;
    int32s_out by_word;
    doubles_out gain;
    int64s_out keywords;
    int64s_out numerals;
    doubles_out total;
};

/* One article: its content words, its first entry, and the flags that mark a name or number in it. */
struct one_article {
    const struct profiled_words *words;
    int64_t number, low, count, first, stretch, begin, entries;
    uint8_t telling;
};

/* Where the content word k stands among all words. */
static inline int64_t position(const struct one_article *of, int64_t k)
{
    return AT(of->words->content, of->low + k);
}

/* The row of the sentence that holds the content word k. */
static inline int32_t row_of(const struct one_article *of, int64_t k)
{
    int64_t sentence = AT(of->words->sentence, position(of, k)) - of->first;
    return (int32_t)(of->stretch == 1 ? sentence : sentence / of->stretch);
}

/* The flags of names and numbers: capitals mark none where more than a share of the content words has one. */
static uint8_t telling_flags(const struct one_article *of, double names_upto)
{
    int64_t capitals = 0;
    for (int64_t k = 0; k < of->count; k++)
        capitals += (AT(of->words->flags, position(of, k)) & FLAG_CAPITAL) != 0;
    return (double)capitals > names_upto * (double)of->count ? FLAG_NUMBER : FLAG_CAPITAL | FLAG_NUMBER;
}

/* Sort the content words, and mark those that open an entry: the first of their word and row. */
static void find_openers(const struct one_article *of, const struct profile_room *room)
{
    for (int64_t k = 0; k < of->count; k++)
        AT(room->keys, k) = AT(of->words->stems, position(of, k));
    sort_keys((uint64s){room->keys.at, of->count}, room->order, room->spare);
    for (int64_t i = 0; i < of->count; i++) {
        int64_t k = AT(room->order, i), before = i > 0 ? AT(room->order, i - 1) : k;
        bool repeats = i > 0 && AT(room->keys, before) == AT(room->keys, k);
        AT(room->opens, k) = !(repeats && row_of(of, before) == row_of(of, k));
    }
}

/* Write the entries in the order of the text; spare[k] becomes the entry that the content word k opens. */
static void write_entries(struct one_article *of, const struct profile_room *room, struct profile_entries_found *found)
{
    double total = 0.0;
    int64_t count = 0;
    for (int64_t k = 0; k < of->count; k++) {
        AT(room->spare, k) = (int32_t)count;
        if (!AT(room->opens, k))
            continue;
        int64_t word = position(of, k), entry = of->begin + count;
        double weight = AT(of->words->weight, word);
        total += weight;
        AT(room->text, count) = AT(room->keys, k);
        AT(found->sentence, entry) = row_of(of, k);
        AT(found->place, entry) = (int32_t)k;
        AT(found->weight, entry) = weight;
        AT(found->role, entry) = AT(of->words->flags, word) & of->telling ? SPECIAL : NEITHER;
        count++;
    }
    AT(found->total, of->number) = total;
    of->entries = count;
}

/* Write the entries by word, and the role of each word to its first entry. */
static void write_roles(const struct one_article *of, const struct profile_room *room, struct profile_entries_found *found)
{
    int64_t keywords = 0, numerals = 0, place = of->begin;
    for (int64_t i = 0; i < of->count;) {
        int64_t head = AT(room->order, i), rows = 0;
        uint8_t flagged = 0;
        for (; i < of->count && AT(room->keys, AT(room->order, i)) == AT(room->keys, head); i++) {
            int64_t k = AT(room->order, i);
            if (!AT(room->opens, k))
                continue;
            rows++;
            flagged |= AT(of->words->flags, position(of, k));
            AT(found->by_word, place) = AT(room->spare, k);
            AT(found->word, place++) = AT(room->keys, k);
        }
        int64_t entry = of->begin + AT(room->spare, head);
        if (flagged & FLAG_NUMBER) {
            AT(found->role, entry) |= NUMERAL;
            numerals++;
        } else if (flagged & of->telling || rows > 1) {
            AT(found->role, entry) |= KEYWORD;
            keywords++;
        }
    }
    AT(found->keywords, of->number) = keywords;
    AT(found->numerals, of->number) = numerals;
}

/* The entries of an article as `keep_company` sees them. */
struct neighbours {
    uint64s text;
    int32s sentence, place;
    int64_t reach;
};

/* Neighbours that all entries are held against. More would settle few that are left, and look up the bits of
   worn pairs for all, which are more than the fastest cache holds. */
enum { SETTLING = 3 };

/* Mark the entries that form a fresh pair with one of the next neighbours in their sentence.

   Branch-free: the branch would mispredict. */
static void settle(const struct neighbours *of, bytes worn, int32s_out settled)
{
    const uint64_t *restrict text = of->text.at;
    const int32_t *restrict sentence = of->sentence.at, *restrict place = of->place.at;
    int32_t *restrict marks = settled.at;
    int64_t count = of->text.count;
    for (int64_t e = 0; e < count; e++)
        marks[e] = 0;
    for (int64_t step = 1; step <= least64(of->reach, SETTLING) && step < count; step++) {
        for (int64_t e = 0; e < count - step; e++) {
            int32_t near = (sentence[e + step] == sentence[e]) & (place[e + step] - place[e] <= of->reach);
            int32_t fresh = near & is_fresh(slot_of(text[e], text[e + step]), worn);
            marks[e] |= fresh;
            marks[e + step] |= fresh;
        }
    }
}

/* How fresh the freshest pair is that an entry forms with one near it in its sentence, 1 without any. */
static double best_company(const struct neighbours *of, int64_t e, const struct worn_pairs *pairs)
{
    double best = -1.0;
    int64_t end = least64(e + of->reach + 1, of->text.count);
    for (int64_t other = most64(e - of->reach, 0); other < end && best < 1.0; other++) {
        int64_t apart = AT(of->place, other) - AT(of->place, e);
        bool is_near = apart <= of->reach && -apart <= of->reach;
        if (other == e || AT(of->sentence, other) != AT(of->sentence, e) || !is_near)
            continue;
        double fresh = freshness(AT(of->text, e), AT(of->text, other), pairs);
        best = fresh > best ? fresh : best;
    }
    return best < 0 ? 1.0 : best;
}

/* Write what each entry of an article keeps of its weight in the company of its neighbours. The counters are
   looked up only for the few entries that no fresh pair settles. */
static void keep_company(const struct neighbours *of, const struct worn_pairs *pairs,
                         const struct profile_room *room)
{
    settle(of, pairs->worn, room->spare);
    for (int64_t e = 0; e < of->text.count; e++)
        AT(room->company, e) = AT(room->spare, e) ? 1.0 : best_company(of, e, pairs);
}

/* Write what each row weighs in its company, less its heaviest word: gain = sum(weight * company) - max. */
static void write_gains(const struct one_article *of, doubles_out company, int64_t first_row,
                        struct profile_entries_found *found)
{
    double total = 0.0, heaviest = 0.0;
    int32_t row = -1;
    for (int64_t e = 0; e < of->entries; e++) {
        double value = AT(company, e) * AT(found->weight, of->begin + e);
        if (AT(found->sentence, of->begin + e) != row) {
            total = heaviest = 0.0;
            row = AT(found->sentence, of->begin + e);
        }
        total += value;
        heaviest = value > heaviest ? value : heaviest;
        AT(found->gain, first_row + row) = total - heaviest;
    }
}

/* Write the entries of each article, in the order of its text and by word, the gains of its rows, and its
   numbers of key words and numerals. `found` has room for every content word. */
EXPORT void profile_entries(const struct profiled_words *words, const struct sentence_rows *rows,
                            const struct worn_pairs *pairs, const struct profile_rule *rule,
                            struct profile_room *room, struct profile_entries_found *found)
{
    int64_t begin = 0;
    AT(found->entries, 0) = 0;
    for (int64_t article = 0; article + 1 < words->content_bounds.count; article++) {
        int64_t low = AT(words->content_bounds, article);
        struct one_article of = {.words = words, .number = article, .low = low, .begin = begin};
        of.count = AT(words->content_bounds, article + 1) - low;
        of.first = AT(rows->first, article);
        of.stretch = AT(rows->length, article);
        of.telling = telling_flags(&of, rule->names_upto);
        find_openers(&of, room);
        write_entries(&of, room, found);
        write_roles(&of, room, found);
        struct neighbours near = {{room->text.at, of.entries}, {found->sentence.at + begin, of.entries},
                                  {found->place.at + begin, of.entries}, rule->reach};
        keep_company(&near, pairs, room);
        write_gains(&of, room->company, AT(rows->bounds, article), found);
        begin += of.entries;
        AT(found->entries, article + 1) = begin;
    }
}

struct runs_found {
    int64s_out runs;
    uint64s_out run;
    doubles_out fresh;
};

/* text[e] = the stem of the content word low + e, company[e] = how fresh its pair with the next one is. */
static void find_company(const struct profiled_words *words, int64_t low, int64_t high,
                         const struct worn_pairs *pairs, const struct profile_room *room)
{
    for (int64_t k = low; k < high; k++)
        AT(room->text, k - low) = AT(words->stems, AT(words->content, k));
    for (int64_t e = 0; e + 1 < high - low; e++)
        AT(room->company, e) = freshness(AT(room->text, e), AT(room->text, e + 1), pairs);
}

/* keys[i] = the hash of the run of `length` words from low + i on: h = mix64(h + word), from h = 0. */
static void hash_runs(uint64s hashes, int64_t low, int64_t count, int64_t length, uint64s_out keys)
{
    uint64_t *restrict into = keys.at;
    const uint64_t *restrict from = hashes.at + low;
    for (int64_t i = 0; i < count; i++)
        into[i] = 0;
    for (int64_t word = 0; word < length; word++)
        for (int64_t i = 0; i < count; i++)
            into[i] = mix64(into[i] + from[i + word]);
}

/* Collect the hashes of the runs of an article outside quotations in `keys`, and in `fresh` how fresh the
   freshest pair of neighbouring content words is that each holds, 0 without any; return how many. */
static int64_t list_runs(const struct profiled_words *words, int64_t article, int64_t length,
                         const struct profile_room *room)
{
    int64_t low = AT(words->bounds, article), high = AT(words->bounds, article + 1);
    int64_t first = AT(words->content_bounds, article), end = AT(words->content_bounds, article + 1);
    int64_t found = 0, unquoted = 0, following = first;
    hash_runs(words->hashes, low, most64(high - low - length + 1, 0), length, room->keys);
    for (int64_t at = low; at < high; at++) {
        unquoted = AT(words->flags, at) & FLAG_QUOTED ? 0 : unquoted + 1;
        int64_t start = at - length + 1;
        if (unquoted < length)
            continue;
        while (following < end && AT(words->content, following) < start)
            following++;
        double best = 0.0;
        for (int64_t k = following; k + 1 < end && AT(words->content, k + 1) <= at && best != 1.0; k++) {
            double near = AT(room->company, k - first);
            best = near > best ? near : best;
        }
        AT(room->keys, found) = AT(room->keys, start - low);
        AT(room->fresh, found++) = best;
    }
    return found;
}

/* Write the distinct runs of `length` words of each article outside quotations, sorted, and their freshness. */
EXPORT void profile_runs(const struct profiled_words *words, const struct worn_pairs *pairs,
                         const struct profile_rule *rule, struct profile_room *room, struct runs_found *found)
{
    int64_t count = 0;
    AT(found->runs, 0) = 0;
    for (int64_t article = 0; article + 1 < words->bounds.count; article++) {
        int64_t low = AT(words->content_bounds, article), high = AT(words->content_bounds, article + 1);
        find_company(words, low, high, pairs, room);
        int64_t listed = list_runs(words, article, rule->length, room);
        sort_keys((uint64s){room->keys.at, listed}, room->order, room->spare);
        for (int64_t i = 0; i < listed; i++) {
            int64_t at = AT(room->order, i);
            if (i > 0 && AT(room->keys, at) == AT(room->keys, AT(room->order, i - 1)))
                continue;
            AT(found->run, count) = AT(room->keys, at);
            AT(found->fresh, count++) = AT(room->fresh, at);
        }
        AT(found->runs, article + 1) = count;
    }
}
