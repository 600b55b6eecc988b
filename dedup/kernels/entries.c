/* Words of a text → its entries; entries of two texts → which are of the same word. */

#include "entries.h"
#include "sorting.h"

/* Write the stems and the places of the words that carry the topic; return how many. */
static int64_t take_content(const struct entry_words *words, struct entry_room *room)
{
    int64_t count = 0;
    for (int64_t n = 0; n < words->stems.count; n++) {
        if (AT(words->content, n)) {
            AT(room->keys, count) = AT(words->stems, n);
            AT(room->places, count++) = (int32_t)n;
        }
    }
    return count;
}

/* Write the entries of one word, which stands at order[begin] to order[end - 1], and in spare[place] the entry
   of each place where it stands first in a sentence; return how many entries there are then. */
static int64_t add_word(const struct entry_words *words, struct entry_room *room, int64_t begin, int64_t end,
                        int64_t entries, struct entries_found *found)
{
    int64_t first = entries;
    for (int64_t n = begin; n < end; n++) {
        int64_t place = AT(room->places, AT(room->order, n));
        if (entries == first || AT(found->of, entries - 1) != AT(words->sentence, place)) {
            AT(found->word, entries) = AT(words->stems, place);
            AT(found->of, entries) = AT(words->sentence, place);
            AT(found->bits, entries) = AT(words->weight, place);
            AT(room->spare, place) = (int32_t)entries++;
        }
        AT(found->last, entries - 1) = AT(words->weight, place);
    }
    for (int64_t entry = first; entry < entries; entry++)
        AT(found->times, entry) = (int32_t)(entries - first);
    return entries;
}

/* Write rows, by_sentence and totals: entries are counted, then dealt out in their order. */
static void deal_by_sentence(struct entries_found *found, int64_t entries, int32s_out next)
{
    int64_t sentences = found->totals.count;
    for (int64_t row = 0; row <= sentences; row++)
        AT(found->rows, row) = 0;
    for (int64_t entry = 0; entry < entries; entry++)
        AT(found->rows, AT(found->of, entry) + 1)++;
    for (int64_t row = 0; row < sentences; row++) {
        AT(found->rows, row + 1) += AT(found->rows, row);
        AT(found->totals, row) = 0.0;
        AT(next, row) = (int32_t)AT(found->rows, row);
    }
    for (int64_t entry = 0; entry < entries; entry++) {
        int64_t row = AT(found->of, entry);
        AT(found->totals, row) += AT(found->bits, entry);
        AT(found->by_sentence, AT(next, row)++) = (int32_t)entry;
    }
}

/* Write the entries of a text of totals.count sentences; return how many there are. */
int64_t list_entries(const struct entry_words *words, struct entry_room *room,
                     struct entries_found *found)
{
    int64_t count = take_content(words, room), entries = 0, in_order = 0;
    sort_keys((uint64s){room->keys.at, count}, room->order, room->spare);
    for (int64_t n = 0; n < words->stems.count; n++)
        AT(room->spare, n) = -1;
    for (int64_t begin = 0, end = 0; begin < count; begin = end) {
        uint64_t key = AT(room->keys, AT(room->order, begin));
        while (end < count && AT(room->keys, AT(room->order, end)) == key)
            end++;
        entries = add_word(words, room, begin, end, entries, found);
    }
    deal_by_sentence(found, entries, room->order);
    for (int64_t n = 0; n < words->stems.count; n++) {
        if (AT(room->spare, n) >= 0)
            AT(found->in_order, in_order++) = AT(room->spare, n);
    }
    return entries;
}

/* Write for each of our entries which of theirs hold the same word, low to high - 1; return how many that are
   together. A word that makes more than `most` pairs of sentences meets none. */
int64_t meet_words(const struct text_columns *theirs, const struct text_columns *ours, int64_t most,
                   struct met_words *met)
{
    int64_t pairs = 0, i = 0;
    for (int64_t j = 0; j < ours->word.count;) {
        uint64_t word = AT(ours->word, j);
        int64_t times = AT(ours->times, j), begin = 0, end = 0;
        while (i < theirs->word.count && AT(theirs->word, i) < word)
            i += AT(theirs->times, i);
        if (i < theirs->word.count && AT(theirs->word, i) == word && AT(theirs->times, i) * times <= most) {
            begin = i;
            end = i + AT(theirs->times, i);
        }
        pairs += (end - begin) * times;
        for (int64_t next = j + times; j < next; j++) {
            AT(met->low, j) = (int32_t)begin;
            AT(met->high, j) = (int32_t)end;
        }
    }
    return pairs;
}
