/* Two passages → the words that stand for others. */

#include "sorting.h"
#include "subsequence.h"

struct rewording_texts {
    uint64s spelled; /* hashes of the words of both texts; so are stems */
    uint64s stems;
    bytes content;   /* 1 where a word carries the topic */
    int64s passages; /* four a passage: its words of the source and of the copy, the last exclusive */
};

struct rewording_rule {
    int64_t narrow;         /* the widest gap in which words that carry no topic are kept too */
    int64_t most_paired;    /* words on either side of a gap that are paired one by one */
    int64_t longest_phrase; /* words of a phrase that stands for a phrase */
    int64_t balanced;       /* words by which two such phrases may differ in length */
};

/* Room for twice the words of the longest passage and four, but for gone. */
struct rewording_room {
    uint64s_out keys;
    uint64s_out our_keys;
    int32s_out topic; /* words that carry the topic, and others in turn */
    int32s_out our_topic;
    int32s_out pairs;
    int32s_out inner;
    int32s_out kept; /* two a word that is kept: where it stands in the source and in the copy */
    bytes_out gone;  /* a mark for each word of both texts, all 0 */
};

struct rewording_found {
    int32s_out words; /* four each: words of the source and what stands for them, the last exclusive */
};

/* The passages at work, and how many replacements are written so far. */
struct rewording {
    const struct rewording_texts *texts;
    const struct rewording_rule *rule;
    struct subsequence_room *subsequence;
    struct rewording_room room; /* by value: after a byte is marked, C loads again what a pointer leads to */
    struct rewording_found found;
    int64_t written;
};

/* Words low to high - 1 of the source, our_low to our_high - 1 of the copy. */
struct part {
    int64_t low, high, our_low, our_high;
};

/* Add what stands for what to what is written. */
static void tell(struct rewording *work, struct part words)
{
    int64_t place = 4 * work->written++;
    AT(work->found.words, place) = (int32_t)words.low;
    AT(work->found.words, place + 1) = (int32_t)words.high;
    AT(work->found.words, place + 2) = (int32_t)words.our_low;
    AT(work->found.words, place + 3) = (int32_t)words.our_high;
}

/* Write the words from low to high that carry the topic and are not gone; return how many. */
static int64_t list_words(const struct rewording *work, int64_t low, int64_t high, int32s_out words)
{
    bytes content = work->texts->content;
    int64_t count = 0;
    for (int64_t n = low; n < high; n++) {
        if (AT(content, n) && !AT(work->room.gone, n))
            AT(words, count++) = (int32_t)n;
    }
    return count;
}

/* Write the stems of the words of a stretch that carry the topic and are not gone; return these. */
static uint64s list_stems(const struct rewording *work, int64_t low, int64_t high, int32s_out words,
                          uint64s_out keys)
{
    int64_t count = list_words(work, low, high, words);
    for (int64_t n = 0; n < count; n++)
        AT(keys, n) = AT(work->texts->stems, AT(words, n));
    return (uint64s){keys.at, count};
}

/* Keep the words, as they are spelled, that two narrow stretches have in common in the same order too; return
   how many are kept then. */
static int64_t keep_spelled(struct rewording *work, struct part gap, int64_t count)
{
    int64_t theirs = gap.high - gap.low, ours = gap.our_high - gap.our_low;
    if (least64(theirs, ours) < 1 || most64(theirs, ours) >= work->rule->narrow)
        return count;
    uint64s spelled = work->texts->spelled;
    int64_t between = common_subsequence(part_of(spelled, gap.low, theirs), part_of(spelled, gap.our_low, ours),
                                         work->subsequence, work->room.inner);
    for (int64_t n = between - 1; n >= 0; n--, count++) {
        AT(work->room.kept, 2 * count) = (int32_t)(gap.low + AT(work->room.inner, 2 * n));
        AT(work->room.kept, 2 * count + 1) = (int32_t)(gap.our_low + AT(work->room.inner, 2 * n + 1));
    }
    return count;
}

/* Write which words are kept in order, and after them the ends of the passage; return how many.

   First the words that carry the topic, by stem; then, where little is left between two of these, all words. */
static int64_t keep_in_order(struct rewording *work, struct part passage)
{
    struct rewording_room *room = &work->room;
    uint64s theirs = list_stems(work, passage.low, passage.high, room->topic, room->keys);
    uint64s ours = list_stems(work, passage.our_low, passage.our_high, room->our_topic, room->our_keys);
    int64_t left = common_subsequence(theirs, ours, work->subsequence, room->pairs), count = 0;
    int64_t low = passage.low, our_low = passage.our_low;
    for (;;) {
        int64_t high = passage.high, our_high = passage.our_high;
        if (--left >= 0) {
            high = AT(room->topic, AT(room->pairs, 2 * left));
            our_high = AT(room->our_topic, AT(room->pairs, 2 * left + 1));
        }
        count = keep_spelled(work, (struct part){low, high, our_low, our_high}, count);
        AT(room->kept, 2 * count) = (int32_t)high;
        AT(room->kept, 2 * count + 1) = (int32_t)our_high;
        if (left < 0)
            return count;
        count++;
        low = high + 1;
        our_low = our_high + 1;
    }
}

/* Mark as gone the words that carry the topic and stand elsewhere in the other passage, the first with the
   first. */
static void mark_moved(struct rewording *work, struct part passage)
{
    struct rewording_room *room = &work->room;
    int32s_out order = work->subsequence->order, our_order = work->subsequence->holders;
    uint64s theirs = list_stems(work, passage.low, passage.high, room->topic, room->keys);
    uint64s ours = list_stems(work, passage.our_low, passage.our_high, room->our_topic, room->our_keys);
    sort_keys(theirs, order, work->subsequence->spare);
    sort_keys(ours, our_order, work->subsequence->spare);
    for (int64_t i = 0, j = 0; i < theirs.count && j < ours.count;) {
        uint64_t mine = AT(theirs, AT(order, i)), yours = AT(ours, AT(our_order, j));
        if (mine == yours) {
            AT(room->gone, AT(room->topic, AT(order, i))) = 1;
            AT(room->gone, AT(room->our_topic, AT(our_order, j))) = 1;
        }
        i += mine <= yours;
        j += yours <= mine;
    }
}

/* Write the words from low to high that are not gone, if they are a phrase: words in a row, and few; return how
   many, 0 where they are none. */
static int64_t list_phrase(const struct rewording *work, int64_t low, int64_t high, int32s_out words)
{
    int64_t count = 0, longest = work->rule->longest_phrase;
    for (int64_t n = low; n < high && count <= longest; n++) {
        if (!AT(work->room.gone, n))
            AT(words, count++) = (int32_t)n;
    }
    bool in_a_row = count > 0 && AT(words, count - 1) - AT(words, 0) == count - 1;
    return in_a_row && count <= longest ? count : 0;
}

/* Tell what stands for what between two words that are kept: words that carry the topic one by one where there
   are as many on both sides, and few; else a phrase for a phrase. */
static void tell_gap(struct rewording *work, struct part gap)
{
    int32s_out topic = work->room.topic, our_topic = work->room.our_topic;
    int64_t theirs = list_words(work, gap.low, gap.high, topic);
    int64_t ours = list_words(work, gap.our_low, gap.our_high, our_topic);
    if (theirs == 0 || ours == 0)
        return;
    if (theirs == ours && theirs <= work->rule->most_paired) {
        for (int64_t n = 0; n < theirs; n++) {
            int64_t i = AT(topic, n), j = AT(our_topic, n);
            tell(work, (struct part){i, i + 1, j, j + 1});
        }
        return;
    }
    theirs = list_phrase(work, gap.low, gap.high, topic);
    ours = list_phrase(work, gap.our_low, gap.our_high, our_topic);
    int64_t apart = theirs > ours ? theirs - ours : ours - theirs;
    if (theirs && ours && apart <= work->rule->balanced) {
        int64_t i = AT(topic, 0), j = AT(our_topic, 0);
        tell(work, (struct part){i, i + theirs, j, j + ours});
    }
}

/* Mark the words that are kept as gone. */
static void mark_kept(struct rewording *work, int64_t kept)
{
    for (int64_t n = 0; n < 2 * kept; n++)
        AT(work->room.gone, AT(work->room.kept, n)) = 1;
}

/* Mark words low to high - 1 as not gone. */
static void unmark(struct rewording *work, int64_t low, int64_t high)
{
    for (int64_t n = low; n < high; n++)
        AT(work->room.gone, n) = 0;
}

/* Tell what stands for what in a passage: in each gap, and where a word that is kept is spelled otherwise. */
static void compare_passage(struct rewording *work, struct part passage)
{
    const struct rewording_texts *texts = work->texts;
    int64_t kept = keep_in_order(work, passage), low = passage.low, our_low = passage.our_low;
    mark_kept(work, kept);
    mark_moved(work, passage);
    for (int64_t n = 0; n <= kept; n++) {
        int64_t high = AT(work->room.kept, 2 * n), our_high = AT(work->room.kept, 2 * n + 1);
        tell_gap(work, (struct part){low, high, our_low, our_high});
        if (n < kept && AT(texts->spelled, high) != AT(texts->spelled, our_high) && AT(texts->content, high) &&
            AT(texts->content, our_high))
            tell(work, (struct part){high, high + 1, our_high, our_high + 1});
        low = high + 1;
        our_low = our_high + 1;
    }
    unmark(work, passage.low, passage.high);
    unmark(work, passage.our_low, passage.our_high);
}

/* Write which words stand for which and carry the topic, of all passages; return how many. It does what
   `align_words` does in rewording/steps.py, and leaves out what it does not tell. */
EXPORT int64_t find_replaced(const struct rewording_texts *texts, const struct rewording_rule *rule,
                             struct subsequence_room *subsequence, struct rewording_room *room,
                             struct rewording_found *found)
{
    struct rewording work = {texts, rule, subsequence, *room, *found, 0};
    for (int64_t n = 0; n + 4 <= texts->passages.count; n += 4) {
        compare_passage(&work, (struct part){
                                 AT(texts->passages, n), AT(texts->passages, n + 1),
                                 AT(texts->passages, n + 2), AT(texts->passages, n + 3)});
    }
    return work.written;
}
