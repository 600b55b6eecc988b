/* Pairs of texts → how they are aligned: the passages that one took from the other, what both share, and the
   pair of sentences that shows it best. All pairs of a batch in one call. */

#include <string.h>

#include "chains.h"
#include "example.h"
#include "passages.h"
#include "sentences.h"
#include "texts.h"

struct aligned_pairs {
    int64s source; /* texts of the batch, by number */
    int64s copy;
};

/* As in align.py. */
struct alignment_rule {
    double least_bits;  /* what two aligned sentences share at least */
    double least_words; /* the same in words of mean weight, where that is less */
    double aligned;     /* the next four as in struct sentence_rule */
    double in_step;
    double fresh;
    double twice;
    double whole; /* as in struct stretches */
    double clear; /* the least similarity of a reworded passage of fewer than `brief` words */
    int64_t brief;
    int64_t least_shared; /* words that carry the topic which a reworded passage shares at least */
    int64_t most_cells;   /* pairs of sentences that a word may make */
    int64_t run;          /* words of a verbatim run */
    int64_t shingle;      /* words of a shingle of the resemblance */
    int64_t quoted;       /* the flag of a word in quotation marks */
};

/* By pair, but for `ends` to `same`, which are by passage, and `sentences`. */
struct alignments {
    doubles_out copied;      /* the share of the copy that lies in passages */
    doubles_out used;        /* the same of the source */
    doubles_out resemblance; /* the Jaccard similarity of the sets of shingles */
    int64s_out verbatim;     /* words of the copy in runs that the source holds too */
    int64s_out repeated;     /* words of the source in runs that the copy holds too */
    int64s_out example;      /* four a pair: first and last word of a sentence of the source, and of the copy; -1 */
    doubles_out shown;       /* the similarity of the example */
    int64s_out passages;     /* how many there are */
    int64s_out ends;         /* four a passage: its first and last word in the source, and in the copy */
    doubles_out similarity;
    bytes_out same; /* 1 where a passage is verbatim */
    int64s_out aligned;   /* how many pairs of sentences are aligned, by pair of texts */
    int32s_out sentences; /* two an aligned pair: of the copy, and of the source */
};

/* Room for the largest text, and for what a pair needs. */
struct work_room {
    struct met_words met;
    struct sentence_room sentence;
    struct stretch_room stretch;
    struct runs_held marks;
    struct sentence_pairs cells;
    struct chain_room chain;
    struct chain *chains;
    struct stretches_compared compared;
    int64s_out bounds[4]; /* low, high, our_low and our_high of stretches */
};

/* A batch at work. */
struct batch {
    const struct batch_words *words;
    const struct alignment_rule *rule;
    struct alignments found;
    struct ready_text *texts;
    struct work_room room;
    struct memory of_pair; /* what the pair at hand takes */
    int64_t written;       /* passages */
    int64_t listed;        /* aligned pairs of sentences */
};

/* Two texts of a pair. */
struct both_texts {
    const struct ready_text *source, *copy;
    int64_t pair;
};

static struct work_room make_room(const struct batch_words *words, struct memory *memory)
{
    int64_t longest = 0, sentences = 0;
    for (int64_t text = 0; text + 1 < words->bounds.count; text++) {
        longest = most64(longest, words_of_text(words, text));
        sentences = most64(sentences, sentences_of_text(words, text));
    }
#define WORDS(array, element) TAKE(memory, array, element, longest)
#define SENTENCES(array, element) TAKE(memory, array, element, sentences)
    return (struct work_room){
        .met = {WORDS(int32s_out, int32_t), WORDS(int32s_out, int32_t)},
        .sentence = {SENTENCES(doubles_out, double), SENTENCES(uint64s_out, uint64_t),
                     SENTENCES(int32s_out, int32_t), SENTENCES(int32s_out, int32_t),
                     SENTENCES(int32s_out, int32_t), SENTENCES(bytes_out, uint8_t),
                     SENTENCES(int32s_out, int32_t), SENTENCES(bytes_out, uint8_t),
                     SENTENCES(int32s_out, int32_t), TAKE(memory, int64s_out, int64_t, sentences + 1)},
        .stretch = {WORDS(uint64s_out, uint64_t), WORDS(uint64s_out, uint64_t), WORDS(int32s_out, int32_t),
                    WORDS(int32s_out, int32_t), WORDS(int32s_out, int32_t), WORDS(bytes_out, uint8_t),
                    WORDS(bytes_out, uint8_t)},
        .marks = {WORDS(bytes_out, uint8_t)},
        .chain = {.ending = TAKE(memory, int32s_out, int32_t, 2 * sentences)},
    };
}

/* Write the pairs of sentences that say the same; return how many, -1 where there is no memory. */
static int64_t align(struct batch *batch, struct both_texts both)
{
    const struct alignment_rule *rule = batch->rule;
    const struct text_columns *source = &both.source->columns, *copy = &both.copy->columns;
    struct memory *memory = &batch->of_pair;
    int64_t telling = both.source->telling + both.copy->telling;
    double mean = (both.source->said + both.copy->said) / (double)most64(telling, 1);
    double least = telling ? rule->least_words * mean : rule->least_bits;
    struct sentence_rule sentences = {least < rule->least_bits ? least : rule->least_bits, rule->aligned,
                                      rule->in_step, rule->fresh, rule->twice};
    int64_t cells = meet_words(source, copy, rule->most_cells, &batch->room.met);
    batch->room.cells = (struct sentence_pairs){
        TAKE(memory, int32s_out, int32_t, cells), TAKE(memory, int32s_out, int32_t, cells),
        TAKE(memory, doubles_out, double, cells), TAKE(memory, bytes_out, uint8_t, cells)};
    if (memory->is_short)
        return -1;
    return align_sentences(source, copy, &sentences, &batch->room.met, &batch->room.sentence,
                           &batch->room.cells);
}

/* Join aligned sentences to chains; return how many, -1 where there is no memory. */
static int64_t chain(struct batch *batch, struct both_texts both, const struct aligned_sentences *aligned)
{
    const struct text_columns *source = &both.source->columns, *copy = &both.copy->columns;
    struct memory *memory = &batch->of_pair;
    struct work_room *room = &batch->room;
    int64_t pairs = link_sentences(source, copy, aligned, (uint64s_out){NULL, 0});
    room->chain.keys = TAKE(memory, uint64s_out, uint64_t, pairs);
    room->chain.order = TAKE(memory, int32s_out, int32_t, pairs);
    room->chain.spare = TAKE(memory, int32s_out, int32_t, pairs);
    room->chains = take(memory, pairs, sizeof(struct chain));
    for (int part = 0; part < 4; part++)
        room->bounds[part] = TAKE(memory, int64s_out, int64_t, pairs);
    room->compared = (struct stretches_compared){TAKE(memory, doubles_out, double, pairs),
                                                 TAKE(memory, int64s_out, int64_t, pairs),
                                                 TAKE(memory, int64s_out, int64_t, 4 * pairs)};
    if (memory->is_short)
        return -1;
    link_sentences(source, copy, aligned, room->chain.keys);
    return join_sentences(source, copy, pairs, &room->chain, room->chains);
}

/* Write a passage of words first to last of the source, and of the copy. */
static void write_passage(struct batch *batch, const int64_t ends[4], double similarity, bool same)
{
    for (int part = 0; part < 4; part++)
        AT(batch->found.ends, 4 * batch->written + part) = ends[part];
    AT(batch->found.similarity, batch->written) = similarity;
    AT(batch->found.same, batch->written++) = same;
}

/* Tell whether each word of a verbatim chain weighs the same in both texts, as nearly always. */
static bool weigh_the_same(struct both_texts both, const int64_t ends[4])
{
    doubles theirs = both.source->columns.weight, ours = both.copy->columns.weight;
    int64_t count = ends[1] - ends[0] + 1, same = 0;
    while (same < count && AT(theirs, ends[0] + same) == AT(ours, ends[2] + same))
        same++;
    return same == count && AT(theirs, ends[0]) > 0;
}

/* Write the chains that are the same word for word, and of all others where their words are; return how many
   others there are. `verbatim` keeps which of these are verbatim. */
static int64_t write_whole(struct batch *batch, struct both_texts both, int64_t chains, bytes_out verbatim)
{
    const struct text_columns *source = &both.source->columns, *copy = &both.copy->columns;
    int64_t others = 0;
    for (int64_t n = 0; n < chains; n++) {
        const struct chain *one = &batch->room.chains[n];
        int64_t ends[4] = {AT(source->begins, one->source), AT(source->begins, one->source_last + 1) - 1,
                           AT(copy->begins, one->copy), AT(copy->begins, one->copy_last + 1) - 1};
        if (ends[1] < ends[0] || ends[3] < ends[2])
            continue;
        if (one->verbatim && weigh_the_same(both, ends)) {
            write_passage(batch, ends, 1.0, true);
            continue;
        }
        AT(verbatim, others) = one->verbatim;
        for (int part = 0; part < 4; part++)
            AT(batch->room.bounds[part], others) = ends[part] + part % 2;
        others++;
    }
    return others;
}

/* Write the others of which enough is the same for a reader to see it. */
static void write_reworded(struct batch *batch, struct both_texts both, int64_t count, bytes_out verbatim)
{
    const struct alignment_rule *rule = batch->rule;
    struct work_room *room = &batch->room;
    struct stretches pairs = {{room->bounds[0].at, count}, {room->bounds[1].at, count},
                              {room->bounds[2].at, count}, {room->bounds[3].at, count}, rule->whole};
    compare_stretches(&both.source->columns, &both.copy->columns, &pairs, &room->stretch, &room->compared);
    for (int64_t n = 0; n < count; n++) {
        int64_t ends[4];
        for (int part = 0; part < 4; part++)
            ends[part] = AT(room->compared.ends, 4 * n + part);
        int64_t words = least64(ends[1] - ends[0], ends[3] - ends[2]) + 1;
        double similarity = AT(room->compared.similarity, n);
        bool clear = words >= rule->brief || similarity >= rule->clear;
        if (AT(verbatim, n) || (clear && AT(room->compared.alike, n) >= rule->least_shared))
            write_passage(batch, ends, similarity, AT(verbatim, n));
    }
}

/* Return the share of the words of a text that lie in passages from `first` on; side is 0 for the source. */
static double share_inside(struct batch *batch, int64_t first, int side, int64_t words)
{
    bytes_out marks = batch->room.marks.held;
    int64_t inside = 0;
    for (int64_t n = 0; n < words; n++)
        AT(marks, n) = 0;
    for (int64_t passage = first; passage < batch->written; passage++) {
        int64_t last = AT(batch->found.ends, 4 * passage + 2 * side + 1);
        for (int64_t n = AT(batch->found.ends, 4 * passage + 2 * side); n <= last; n++) {
            inside += !AT(marks, n);
            AT(marks, n) = 1;
        }
    }
    return words ? (double)inside / (double)words : 0.0;
}

/* Write what the runs of both texts have in common. */
static void compare_runs(struct batch *batch, struct both_texts both)
{
    const struct ready_text *source = both.source, *copy = both.copy;
    struct runs_held *marks = &batch->room.marks;
    int64_t run = batch->rule->run, common = 0;
    count_common(&source->run.runs, &copy->run.runs, marks);
    AT(batch->found.verbatim, both.pair) = count_covered(marks, copy->run.runs.keys.count, run);
    count_common(&copy->run.runs, &source->run.runs, marks);
    AT(batch->found.repeated, both.pair) = count_covered(marks, source->run.runs.keys.count, run);
    if (source->shingle.count && copy->shingle.count)
        common = count_common(&source->shingle.runs, &copy->shingle.runs, marks);
    int64_t either = source->shingle.count + copy->shingle.count - common;
    AT(batch->found.resemblance, both.pair) = common ? (double)common / (double)either : 0.0;
}

/* Write the pair of sentences that shows best what was done. */
static void show_example(struct batch *batch, struct both_texts both, const struct aligned_sentences *aligned)
{
    const struct text_columns *source = &both.source->columns, *copy = &both.copy->columns;
    struct example_pairs pairs = {aligned->copy, aligned->source, batch->rule->quoted};
    struct example_shown shown = {{&AT(batch->found.shown, both.pair), 1}};
    AT(batch->found.shown, both.pair) = 0.0;
    int64_t best = choose_pair(source, copy, &pairs, &shown), at = 4 * both.pair;
    for (int part = 0; part < 4; part++)
        AT(batch->found.example, at + part) = -1;
    if (best >= 0) {
        int64_t i = AT(aligned->copy, best), j = AT(aligned->source, best);
        AT(batch->found.example, at) = AT(source->begins, j);
        AT(batch->found.example, at + 1) = AT(source->begins, j + 1) - 1;
        AT(batch->found.example, at + 2) = AT(copy->begins, i);
        AT(batch->found.example, at + 3) = AT(copy->begins, i + 1) - 1;
    }
}

/* Write which sentences are aligned. */
static void list_sentences(struct batch *batch, int64_t pair, const struct aligned_sentences *aligned)
{
    AT(batch->found.aligned, pair) = aligned->copy.count;
    for (int64_t n = 0; n < aligned->copy.count; n++) {
        int64_t at = 2 * batch->listed++;
        AT(batch->found.sentences, at) = AT(aligned->copy, n);
        AT(batch->found.sentences, at + 1) = AT(aligned->source, n);
    }
}

/* What became of a pair. */
enum outcome { DONE, NO_ROOM, NO_MEMORY };

static enum outcome align_pair(struct batch *batch, struct both_texts both)
{
    int64_t count = align(batch, both), first = batch->written;
    if (count < 0)
        return NO_MEMORY;
    struct aligned_sentences aligned = {{batch->room.cells.copy.at, count}, {batch->room.cells.source.at, count}};
    int64_t chains = chain(batch, both, &aligned);
    bytes_out verbatim = TAKE(&batch->of_pair, bytes_out, uint8_t, chains);
    if (chains < 0 || batch->of_pair.is_short)
        return NO_MEMORY;
    if (batch->written + chains > batch->found.same.count ||
        2 * (batch->listed + count) > batch->found.sentences.count)
        return NO_ROOM;
    int64_t others = write_whole(batch, both, chains, verbatim);
    write_reworded(batch, both, others, verbatim);
    AT(batch->found.passages, both.pair) = batch->written - first;
    AT(batch->found.used, both.pair) = share_inside(batch, first, 0, both.source->columns.weight.count);
    AT(batch->found.copied, both.pair) = share_inside(batch, first, 1, both.copy->columns.weight.count);
    compare_runs(batch, both);
    show_example(batch, both, &aligned);
    list_sentences(batch, both.pair, &aligned);
    return DONE;
}

/* Align pairs of texts of a batch; return how many, from the first on. They are fewer than all where what is
   found has no room for the passages or the sentences of the next; -1 where there is no memory. */
EXPORT int64_t align_pairs(const struct batch_words *words, const struct aligned_pairs *pairs,
                           const struct alignment_rule *rule, struct alignments *found)
{
    struct memory memory = {0};
    struct batch batch = {.words = words, .rule = rule, .found = *found};
    int64_t texts = most64(words->bounds.count - 1, 0), done = 0, lengths[2] = {rule->run, rule->shingle};
    enum outcome outcome = DONE;
    batch.texts = take(&memory, texts, sizeof(struct ready_text));
    batch.room = make_room(words, &memory);
    if (!memory.is_short)
        memset(batch.texts, 0, (size_t)texts * sizeof(struct ready_text));
    while (done < pairs->copy.count && outcome == DONE) {
        int64_t source = AT(pairs->source, done), copy = AT(pairs->copy, done);
        if (memory.is_short || !make_ready(words, source, lengths, &memory, &batch.texts[source]) ||
            !make_ready(words, copy, lengths, &memory, &batch.texts[copy]))
            outcome = NO_MEMORY;
        else
            outcome = align_pair(&batch, (struct both_texts){&batch.texts[source], &batch.texts[copy], done});
        give_back(&batch.of_pair);
        done += outcome == DONE;
    }
    give_back(&memory);
    return outcome == NO_MEMORY ? -1 : done;
}
