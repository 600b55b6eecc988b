/* Which words are listed in the language of their article. */

#include "arrays.h"

struct hashed_words {
    uint64s hashes;
    int64s bounds; /* the words of article i are bounds[i] to bounds[i + 1] */
};

/* A hash table: the hash and the languages, a bit each, of a word in the slot of its high bits or the next free
   one. The languages of a free slot are 0. The last slot is free. */
struct language_table {
    uint64s slots; /* (slots, 2) */
    int64_t shift; /* lower bits of a hash that do not choose the slot */
    bytes marks;   /* a bit for each beginning of a hash, of MARK_BITS: whether a listed word has it */
};

/* Of the words of a text that are not listed, one in 25 begins like a listed one. The marks stay in the first
   cache, the table does not. */
enum { MARK_BITS = 18, BYTE_BITS = 3 };

struct language_room {
    uint64s_out masks;  /* the languages of each word */
    int32s_out listed;  /* the words whose beginning is marked */
};

struct content_found {
    bytes_out content; /* 1 where a word is in no list of its article's language */
};

/* Return the languages that list a word. */
static uint64_t languages_of(const struct language_table *table, uint64_t hash)
{
    int64_t slot = (int64_t)(hash >> table->shift);
    while (AT(table->slots, 2 * slot + 1) != 0 && AT(table->slots, 2 * slot) != hash)
        slot++;
    return AT(table->slots, 2 * slot + 1);
}

/* Write the languages of each word. First those that look listed are found, without a branch, which would
   mispredict. */
static void look_up(uint64s hashes, int64_t low, int64_t high, const struct language_table *table,
                    struct language_room *room)
{
    const uint8_t *restrict marks = table->marks.at;
    int32_t *restrict listed = room->listed.at;
    int64_t count = 0;
    for (int64_t word = low; word < high; word++) {
        uint64_t mark = AT(hashes, word) >> (64 - MARK_BITS);
        AT(room->masks, word) = 0;
        listed[count] = (int32_t)(word - low);
        count += marks[mark >> BYTE_BITS] >> (mark & ((1 << BYTE_BITS) - 1)) & 1;
    }
    for (int64_t n = 0; n < count; n++) {
        int64_t word = low + AT(room->listed, n);
        AT(room->masks, word) = languages_of(table, AT(hashes, word));
    }
}

/* Counts of words of all languages at once: bit l of plane p is bit p of the count of language l. */
struct language_counts {
    uint64_t planes[64];
    int used;
};

/* Add a bit for each language to a plane; return what is carried to the next one. */
static inline uint64_t add_to(uint64_t *plane, uint64_t bits)
{
    uint64_t carried = *plane & bits;
    *plane ^= bits;
    return carried;
}

/* Add what the lowest four planes carry to those above. */
static void carry_on(struct language_counts *counts, uint64_t carried)
{
    for (int p = 4; carried != 0; p++) {
        if (p == counts->used)
            counts->planes[counts->used++] = 0;
        carried = add_to(&counts->planes[p], carried);
    }
}

/* Count the words of each language. The lowest planes are in registers meanwhile. */
static void count_languages(uint64s_out masks, int64_t low, int64_t high, struct language_counts *counts)
{
    uint64_t ones = 0, twos = 0, fours = 0, eights = 0;
    for (int64_t word = low; word < high; word++) {
        uint64_t carried = add_to(&fours, add_to(&twos, add_to(&ones, AT(masks, word))));
        carried = add_to(&eights, carried);
        if (carried != 0)
            carry_on(counts, carried);
    }
    counts->planes[0] = ones;
    counts->planes[1] = twos;
    counts->planes[2] = fours;
    counts->planes[3] = eights;
}

/* Return the language with the highest count, the first of several: from the highest bit of the counts on, those
   that have it stay, where any has. */
static int most_counted(const struct language_counts *counts)
{
    uint64_t leading = ~(uint64_t)0;
    for (int p = counts->used - 1; p >= 0; p--)
        if (leading & counts->planes[p])
            leading &= counts->planes[p];
    return __builtin_ctzll(leading);
}

/* Write which words are in no list of their article's language, the one that lists most of its words. */
EXPORT void mark_content(const struct hashed_words *words, const struct language_table *table,
                         struct language_room *room, struct content_found *found)
{
    for (int64_t article = 0; article + 1 < words->bounds.count; article++) {
        int64_t low = AT(words->bounds, article), high = AT(words->bounds, article + 1);
        struct language_counts counts = {.used = 4};
        look_up(words->hashes, low, high, table, room);
        count_languages(room->masks, low, high, &counts);
        int most = most_counted(&counts);
        for (int64_t word = low; word < high; word++)
            AT(found->content, word) = 1 - (AT(room->masks, word) >> most & 1);
    }
}
