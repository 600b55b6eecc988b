/* Characters → words and sentences. */

#include "word_flags.h"
#include "arrays.h"
#include "characters.h"

/* Texts one after another, each with two line breaks at its end: they end its last word and sentence. */
struct classified_texts {
    uint32s codes;
    uint16s classes;
    uint32s folded;
    int64s bounds; /* the characters of text i are bounds[i] to bounds[i + 1] */
};

struct word_rule {
    int64_t stem;             /* letters of a word by which it is compared where endings should not matter */
    int64_t longest_sentence; /* words */
    uint64s multiplier;       /* one number: hashes are sums of its powers */
    uint64s remains;          /* sorted: the hash of a word that is left of an entity, plus the sign after it */
};

/* The outputs of `Words`; first and last are places in the text of the word, last the one after it. */
struct words_found {
    int32s_out first, last;
    uint64s_out hashes, stems;
    int32s_out sentence;
    bytes_out flags;
    int64s_out bounds; /* the words of text i are bounds[i] to bounds[i + 1] */
};

/* Whether a key is among the sorted remains of entities. */
static bool is_remains(uint64s remains, uint64_t key)
{
    int64_t low = 0, high = remains.count;
    while (low < high) {
        int64_t middle = (low + high) / 2;
        if (AT(remains, middle) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low < remains.count && AT(remains, low) == key;
}

/* Whether white space comes after a stop, at once or behind one or two quotation marks or brackets. */
static bool stop_closes(uint16s classes, int64_t at)
{
    for (int64_t distance = 1; distance < 4; distance++) {
        uint16_t sign = AT(classes, least64(at + distance, classes.count - 1));
        if (sign & SPACE)
            return true;
        if (!(sign & CLOSES))
            return false;
    }
    return false;
}

/* Whether a word is a single letter, or two letters of which only the first is upper case. */
static bool is_abbreviation(uint16s classes, int64_t first, int64_t last)
{
    if (last - first == 1)
        return !(AT(classes, first) & (DIGIT | ALONE));
    return last - first == 2 && AT(classes, first) & UPPER && AT(classes, last - 1) & LOWER;
}

/* A word as far as it is read. */
struct word {
    bool inside;    /* there is one */
    bool alone;     /* its last character, marks aside, is of a script without spaces: a word by itself */
    int64_t begin;  /* the place of its first character */
    uint64_t hash;  /* the sum of (folded code + 1) * multiplier^place, not yet mixed */
    uint64_t stem;  /* the same of its first letters; of all where it begins with a digit */
    uint64_t power; /* multiplier^length */
};

/* What stood between the last word of a text and the next one, and what is counted through the text. */
struct between {
    bool opening;     /* no word yet */
    bool stops, full; /* a stop before white space; one that ends a sentence whatever follows */
    bool abbreviated; /* the last word is short enough for an abbreviation */
    int64_t newlines;
    int64_t since;    /* words since a sentence began that was not cut for its length */
    bool quoted;      /* between double quotation marks */
    bool marked;      /* a double quotation mark stands after the last line break */
    bool spoken;      /* inside single quotation marks, or on a line that a dash opens */
};

/* Count a word that begins in lower case or not; return whether it begins a sentence.

   A sentence begins with the text, after a full stop and after an empty line; after a stop or a line break
   unless lower case follows, or a stop may belong to an abbreviation; and after `longest` words. */
static inline bool begin_sentence(struct between *signs, bool lower, int64_t longest)
{
    bool natural = signs->opening || signs->full || signs->newlines >= 2;
    natural = natural || (!lower && (signs->newlines == 1 || (signs->stops && !signs->abbreviated)));
    signs->since = natural ? 0 : signs->since + 1;
    bool begins = signs->since % longest == 0;
    signs->quoted &= !begins || signs->newlines == 0 || signs->marked;
    return begins;
}

struct reader {
    struct classified_texts texts;
    struct word_rule rule;
    int64_t base, at; /* where the text begins, and the next character */
    int64_t words, sentences;
    struct word word;
    struct between signs;
};

/* Return the class of the next character. */
static inline uint16_t kind_at(const struct reader *reader) { return AT(reader->texts.classes, reader->at); }

/* Whether a character of a kind begins a word: where none is read, or where it or the character before it is of
   a script without spaces, unless it is a mark. */
static inline bool starts_word(uint16_t kind, const struct word *word)
{
    return kind & WORD && (!word->inside || (!(kind & MARK) && (kind & ALONE || word->alone)));
}

/* Whether a character of a kind goes on with a word in a script with spaces. */
static inline bool goes_on(uint16_t kind) { return (kind & (WORD | ALONE)) == WORD; }

/* Add the next character to the word and step over it. */
static inline void add_letter(struct reader *reader, uint64_t multiplier)
{
    struct word *word = &reader->word;
    word->hash += ((uint64_t)AT(reader->texts.folded, reader->at++) + 1) * word->power;
    word->power *= multiplier;
}

/* Add the next character to the word, and in a script with spaces all that go on with it. */
static inline void read_letters(struct reader *reader)
{
    struct word *word = &reader->word;
    uint64_t multiplier = AT(reader->rule.multiplier, 0);
    int64_t stem_end = word->begin + reader->rule.stem;
    bool number = AT(reader->texts.classes, word->begin) & DIGIT;
    bool of_stem = reader->at < stem_end || number;
    add_letter(reader, multiplier);
    if (of_stem)
        word->stem = word->hash;
    if (word->alone)
        return;
    while (reader->at < stem_end && goes_on(kind_at(reader))) {
        add_letter(reader, multiplier);
        word->stem = word->hash;
    }
    while (goes_on(kind_at(reader)))
        add_letter(reader, multiplier);
    if (number)
        word->stem = word->hash;
}

enum { DASH = 0x2014, BAR = 0x2015, OPENING = 0x2018, CLOSING = 0x2019, STRAIGHT = 0x27, LONGEST_SPEECH = 1000 };
/* Characters from a double quotation mark up to the one that closes it. */
enum { LONGEST_QUOTATION = 2000 };

/* What a double quotation mark does. */
enum side { CLOSES_QUOTATION = -1, EITHER = 0, OPENS_QUOTATION = 1 };

/* Return what a double quotation mark does by its form: those of languages that have it the other way round
   stand next to a word on one side only. */
static enum side side_by_form(uint32_t code)
{
    switch (code) {
    case 0xAB: case 0x201C: case 0x201E: case 0x201F: case 0x300C: case 0x300E: case 0x301D:
        return OPENS_QUOTATION;
    case 0xBB: case 0x201D: case 0x300D: case 0x300F: case 0x301E:
        return CLOSES_QUOTATION;
    default:
        return EITHER;
    }
}

/* Return what a double quotation mark does: it opens where no letter stands before it and no space after it,
   and closes where no space stands before it. */
static enum side side_of(const struct classified_texts *texts, int64_t base, int64_t at)
{
    uint16_t before = at > base ? AT(texts->classes, at - 1) : SPACE;
    uint16_t after = AT(texts->classes, least64(at + 1, texts->classes.count - 1));
    bool opens = (before & (WORD | ALONE)) != WORD && !(after & SPACE), closes = !(before & SPACE);
    return opens == closes ? side_by_form(AT(texts->codes, at)) : opens ? OPENS_QUOTATION : CLOSES_QUOTATION;
}

/* Whether a mark that opens a quotation has an end: a mark that closes it, or the end of its paragraph. One that
   another follows which opens within the line, or nothing for too long, was left alone by its fellow. */
static bool has_end(const struct classified_texts *texts, int64_t base, int64_t at)
{
    int64_t end = least64(at + LONGEST_QUOTATION, texts->classes.count);
    for (int64_t i = at + 1; i < end; i++) {
        uint16_t kind = AT(texts->classes, i), before = AT(texts->classes, i - 1);
        if (kind & QUOTE)
            return side_of(texts, base, i) != OPENS_QUOTATION || before & NEWLINE;
        if (kind & before & NEWLINE)
            return true;
    }
    return false;
}

/* Take note of whether a quotation begins or ends with the next character, a double quotation mark. */
static inline void read_quote(struct reader *reader)
{
    struct between *signs = &reader->signs;
    enum side side = side_of(&reader->texts, reader->base, reader->at);
    bool opens = side == EITHER ? !signs->quoted : side == OPENS_QUOTATION;
    signs->quoted = opens && has_end(&reader->texts, reader->base, reader->at);
    signs->marked = true;
}

/* Whether a single quotation mark closes at a place: behind what is no space, and before what is no word. */
static bool closes_speech(const struct classified_texts *texts, int64_t at)
{
    uint32_t code = AT(texts->codes, at);
    uint16_t after = AT(texts->classes, least64(at + 1, texts->classes.count - 1));
    return (code == CLOSING || code == STRAIGHT) && at > 0 && !(AT(texts->classes, at - 1) & SPACE) && !(after & WORD);
}

/* Whether a single quotation mark opens at a place: before a word and not behind one, with one that closes on the
   same line. Others are apostrophes. */
static bool opens_speech(const struct classified_texts *texts, int64_t base, int64_t at)
{
    uint32_t code = AT(texts->codes, at);
    uint16_t before = at > base ? AT(texts->classes, at - 1) : NEWLINE;
    uint16_t after = AT(texts->classes, least64(at + 1, texts->classes.count - 1));
    if ((code != OPENING && code != STRAIGHT) || before & WORD || !(after & WORD))
        return false;
    int64_t end = least64(at + LONGEST_SPEECH, texts->classes.count);
    for (int64_t i = at + 1; i < end && !(AT(texts->classes, i) & NEWLINE); i++)
        if (closes_speech(texts, i))
            return true;
    return false;
}

/* Take note of whether speech begins or ends with the next character: between single quotation marks, or on a
   line that a dash opens. */
static inline void read_speech(struct reader *reader, uint16_t kind)
{
    const struct classified_texts *texts = &reader->texts;
    struct between *signs = &reader->signs;
    int64_t at = reader->at;
    uint32_t code = AT(texts->codes, at);
    if (kind & NEWLINE)
        signs->spoken = false;
    else if (code == DASH || code == BAR)
        signs->spoken |= at == reader->base || AT(texts->classes, at - 1) & NEWLINE;
    else if (code == STRAIGHT || code == OPENING || code == CLOSING)
        signs->spoken = signs->spoken ? !closes_speech(texts, at) : opens_speech(texts, reader->base, at);
}

/* Take note of the next character, which belongs to no word, and step over it. */
static inline void read_sign(struct reader *reader)
{
    struct between *signs = &reader->signs;
    uint16_t kind = kind_at(reader);
    reader->word.alone = false;
    if (kind == SPACE) {
        reader->at++;
        return;
    }
    read_speech(reader, kind);
    if (kind & QUOTE)
        read_quote(reader);
    reader->at++;
    if (kind & NEWLINE) {
        signs->newlines++;
        signs->marked = false;
    }
    if (kind & FULL_STOP)
        signs->full = true;
    if (kind & STOP && stop_closes(reader->texts.classes, reader->at - 1))
        signs->stops = true;
}

/* Return the flags of a word whose first character is of a kind. */
static inline uint8_t flags_of(uint16_t kind, bool begins, bool quoted)
{
    int flags = quoted ? FLAG_QUOTED : 0;
    flags |= kind & UPPER && !begins ? FLAG_CAPITAL : 0;
    flags |= kind & DIGIT ? FLAG_NUMBER : 0;
    return (uint8_t)flags;
}

/* Whether the word and the sign that comes next, a semicolon or a comma, are left of an entity. */
static inline bool is_mangled(const struct reader *reader, uint64_t hash)
{
    uint32_t code = AT(reader->texts.codes, reader->at);
    return (code == ';' || code == ',') && is_remains(reader->rule.remains, hash + code);
}

/* Write the word that ends before the next character, unless it is left of an entity. */
static inline void end_word(struct reader *reader, const struct words_found *found)
{
    struct word *word = &reader->word;
    struct between *signs = &reader->signs;
    uint64_t hash = mix64(word->hash);
    word->inside = false;
    if (is_mangled(reader, hash))
        return;
    uint16_t kind = AT(reader->texts.classes, word->begin);
    bool begins = begin_sentence(signs, kind & LOWER, reader->rule.longest_sentence);
    int64_t at = reader->words++;
    reader->sentences += begins;
    AT(found->first, at) = (int32_t)(word->begin - reader->base);
    AT(found->last, at) = (int32_t)(reader->at - reader->base);
    AT(found->hashes, at) = hash;
    AT(found->stems, at) = mix64(word->stem);
    AT(found->sentence, at) = (int32_t)reader->sentences;
    AT(found->flags, at) = flags_of(kind, begins, signs->quoted || signs->spoken);
    signs->abbreviated = is_abbreviation(reader->texts.classes, word->begin, reader->at);
    signs->opening = signs->stops = signs->full = false;
    signs->newlines = 0;
}

/* Read the text that begins at `base`, up to `end`. */
static inline void read_text(struct reader *reader, int64_t end, const struct words_found *found)
{
    reader->at = reader->base;
    reader->word = (struct word){0};
    reader->signs = (struct between){.opening = true};
    while (reader->at < end) {
        uint16_t kind = kind_at(reader);
        bool starts = starts_word(kind, &reader->word);
        if (reader->word.inside && (starts || !(kind & WORD)))
            end_word(reader, found);
        if (!(kind & WORD)) {
            read_sign(reader);
            continue;
        }
        if (starts)
            reader->word = (struct word){.inside = true, .begin = reader->at, .power = 1};
        if (starts || !(kind & MARK))
            reader->word.alone = kind & ALONE;
        read_letters(reader);
    }
}

/* Write the words of texts; return how many there are. */
EXPORT int64_t find_words(const struct classified_texts *texts, const struct word_rule *rule,
                          struct words_found *out)
{
    const struct words_found found = *out; /* bytes are written, which may be anything's for a compiler */
    struct reader reader = {.texts = *texts, .rule = *rule, .sentences = -1};
    AT(found.bounds, 0) = 0;
    for (int64_t text = 0; text + 1 < texts->bounds.count; text++) {
        reader.base = AT(texts->bounds, text);
        read_text(&reader, AT(texts->bounds, text + 1), &found);
        AT(found.bounds, text + 1) = reader.words;
    }
    return reader.words;
}

struct text_places {
    int64s bounds; /* the characters of text i are bounds[i] to bounds[i + 1] */
    int32s origin; /* where each character stands in the text as given */
    int64s words;  /* the words of text i are words[i] to words[i + 1] */
};

struct word_places {
    int32s_out first, last;
};

/* Turn places in joined texts into those in the texts as given: a word begins where its first character stood,
   and ends where the one after it did, or after its last one where both are of one character. */
EXPORT void place_words(const struct text_places *texts, struct word_places *words)
{
    for (int64_t text = 0; text + 1 < texts->bounds.count; text++) {
        int64_t base = AT(texts->bounds, text);
        for (int64_t word = AT(texts->words, text); word < AT(texts->words, text + 1); word++) {
            int64_t begin = base + AT(words->first, word), end = base + AT(words->last, word);
            AT(words->first, word) = AT(texts->origin, begin);
            AT(words->last, word) = (int32_t)most64(AT(texts->origin, end), AT(texts->origin, end - 1) + 1);
        }
    }
}
