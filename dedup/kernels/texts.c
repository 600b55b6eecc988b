/* Words of a batch of texts → what the loops over pairs of texts read. */

#include "texts.h"

/* The words of one text. */
static struct entry_words words_in(const struct batch_words *words, int64_t text, int32s sentence)
{
    int64_t low = AT(words->bounds, text), count = words_of_text(words, text);
    return (struct entry_words){
        {words->stems.at + low, count}, sentence, {words->weight.at + low, count}, {words->content.at + low, count}};
}

/* Write where each sentence begins, and the numbers of sentences from 0. */
static void count_sentences(const struct batch_words *words, int64_t text, int32s_out sentence, int64s_out begins)
{
    int64_t low = AT(words->bounds, text), next = 0;
    for (int64_t n = 0; n < sentence.count; n++) {
        AT(sentence, n) = AT(words->sentence, low + n) - AT(words->sentence, low);
        while (next <= AT(sentence, n))
            AT(begins, next++) = n;
    }
    while (next < begins.count)
        AT(begins, next++) = sentence.count;
}

/* List the entries of a text and put its columns together. Return whether there was memory. */
static bool list_columns(const struct batch_words *words, int64_t text, struct memory *memory,
                         struct ready_text *ready)
{
    int64_t low = AT(words->bounds, text), count = words_of_text(words, text);
    int64_t sentences = sentences_of_text(words, text), longer = most64(count, sentences);
    int32s_out sentence = TAKE(memory, int32s_out, int32_t, count);
    int64s_out begins = TAKE(memory, int64s_out, int64_t, sentences + 1);
    struct entry_room room = {
        TAKE(memory, uint64s_out, uint64_t, count), TAKE(memory, int32s_out, int32_t, count),
        TAKE(memory, int32s_out, int32_t, longer), TAKE(memory, int32s_out, int32_t, longer)};
    struct entries_found found = {
        TAKE(memory, uint64s_out, uint64_t, count), TAKE(memory, int32s_out, int32_t, count),
        TAKE(memory, doubles_out, double, count), TAKE(memory, doubles_out, double, count),
        TAKE(memory, int32s_out, int32_t, count), TAKE(memory, int32s_out, int32_t, count),
        TAKE(memory, int32s_out, int32_t, count), TAKE(memory, int64s_out, int64_t, sentences + 1),
        TAKE(memory, doubles_out, double, sentences)};
    if (memory->is_short)
        return false;
    count_sentences(words, text, sentence, begins);
    struct entry_words own = words_in(words, text, (int32s){sentence.at, count});
    int64_t entries = list_entries(&own, &room, &found);
    ready->columns = (struct text_columns){
        {words->hashes.at + low, count}, own.stems, own.weight, own.content, {words->flags.at + low, count},
        {begins.at, sentences + 1}, {found.word.at, entries}, {found.of.at, entries}, {found.bits.at, entries},
        {found.last.at, entries}, {found.times.at, entries}, {found.by_sentence.at, entries},
        {found.in_order.at, entries}, {found.rows.at, sentences + 1}, {found.totals.at, sentences}};
    return true;
}

/* List the runs of so many words. Return whether there was memory. */
static bool list_distinct(uint64s hashes, int64_t length, struct memory *memory, struct distinct_runs *found)
{
    int64_t count = most64(hashes.count - length + 1, 0);
    struct runs_listed listed = {TAKE(memory, uint64s_out, uint64_t, count), TAKE(memory, int32s_out, int32_t, count),
                                 TAKE(memory, int32s_out, int32_t, count)};
    if (memory->is_short)
        return false;
    struct run_words words = {hashes, length};
    found->count = list_runs(&words, &listed);
    found->runs = (struct text_runs){{listed.keys.at, count}, {listed.order.at, count}};
    return true;
}

bool make_ready(const struct batch_words *words, int64_t text, const int64_t lengths[2],
                struct memory *memory, struct ready_text *ready)
{
    if (ready->is_ready)
        return true;
    if (!list_columns(words, text, memory, ready) ||
        !list_distinct(ready->columns.hashes, lengths[0], memory, &ready->run) ||
        !list_distinct(ready->columns.hashes, lengths[1], memory, &ready->shingle))
        return false;
    ready->said = 0.0;
    ready->telling = 0;
    for (int64_t n = 0; n < ready->columns.weight.count; n++) {
        if (AT(ready->columns.content, n)) {
            ready->said += AT(ready->columns.weight, n);
            ready->telling++;
        }
    }
    ready->is_ready = true;
    return true;
}
