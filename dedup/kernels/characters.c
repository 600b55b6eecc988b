/* Characters of joined texts → what each is, what it folds to and where it stood. */

#include "arrays.h"
#include "characters.h"

struct code_points {
    uint32s codes;
};

/* What every code point of Unicode is and folds to; UNKNOWN and UNFOLDED where no text held it yet. */
struct character_tables {
    uint16s classes;
    uint32s folded;
};

struct classified_characters {
    uint16s_out classes;
    uint32s_out folded;
};

/* Write the class bits and the folded code of each character; return all bits that occur, and FOREIGN where a
   word holds a character that is not Latin.

   Other threads fill the tables meanwhile. A character is unknown until both tables hold it, in whatever order
   this processor sees them written; so each entry is read once. */
EXPORT int64_t classify(const struct code_points *text, const struct character_tables *tables,
                        struct classified_characters *out)
{
    const uint32_t *restrict codes = text->codes.at;
    uint16_t *restrict classes = out->classes.at;
    uint32_t *restrict folded = out->folded.at;
    const struct character_tables of_code = *tables;
    uint32_t occur = 0;
    for (int64_t at = 0; at < text->codes.count; at++) {
        uint32_t fold = AT(of_code.folded, codes[at]), bits = AT(of_code.classes, codes[at]);
        bits = fold == UNFOLDED ? UNKNOWN : bits;
        folded[at] = fold;
        classes[at] = (uint16_t)bits;
        occur |= bits | (codes[at] >= FIRST_FOREIGN && bits & WORD ? FOREIGN : 0);
    }
    return occur;
}

struct text_bounds {
    int64s bounds; /* the characters of text i are bounds[i] to bounds[i + 1] */
};

struct character_origins {
    int32s_out origin; /* where a character stands in its own text */
};

/* Write for each joined character where it stands in its own text. */
EXPORT void number_characters(const struct text_bounds *texts, struct character_origins *out)
{
    for (int64_t text = 0; text + 1 < texts->bounds.count; text++) {
        int64_t base = AT(texts->bounds, text);
        for (int64_t at = base; at < AT(texts->bounds, text + 1); at++)
            AT(out->origin, at) = (int32_t)(at - base);
    }
}

struct moved_text_bounds {
    int64s_out bounds;
};

struct moved_characters {
    uint32s_out codes;
    int32s_out origin;
    uint16s_out classes;
    uint32s_out folded;
};

/* Move the characters that are not ignored together, in place, and the bounds of the texts back; return how
   many there are. */
EXPORT int64_t drop_ignored(struct moved_characters *characters, struct moved_text_bounds *texts)
{
    const struct moved_characters of = *characters;
    int64_t count = 0, begin = AT(texts->bounds, 0);
    for (int64_t text = 0; text + 1 < texts->bounds.count; text++) {
        int64_t end = AT(texts->bounds, text + 1);
        for (int64_t at = begin; at < end; at++) {
            uint16_t kind = AT(of.classes, at);
            if (kind & IGNORED)
                continue;
            AT(of.codes, count) = AT(of.codes, at);
            AT(of.origin, count) = AT(of.origin, at);
            AT(of.classes, count) = kind;
            AT(of.folded, count) = AT(of.folded, at);
            count++;
        }
        AT(texts->bounds, text + 1) = count;
        begin = end;
    }
    return count;
}

struct joined_characters {
    uint32s codes;
    int32s origin;
    uint16s classes;
    uint32s folded;
};

struct character_expansions {
    uint32s folded;
    int64s bounds; /* the i-th character that EXPANDS folds to bounds[i] to bounds[i + 1] */
};

/* Write a character, which folds to `folded`, as a mark where it is not the `first` of what one folds to. */
static void write_character(const struct joined_characters *of, int64_t at, bool first, uint32_t folded,
                            struct moved_characters *out, int64_t count)
{
    AT(out->codes, count) = AT(of->codes, at);
    AT(out->origin, count) = AT(of->origin, at);
    AT(out->classes, count) = (uint16_t)(first ? AT(of->classes, at) : AT(of->classes, at) | MARK);
    AT(out->folded, count) = folded;
}

/* Write the characters with those that fold to several written out, and move the bounds of the texts on. */
EXPORT void expand(const struct joined_characters *of, const struct character_expansions *expansions,
                   struct moved_text_bounds *texts, struct moved_characters *out)
{
    int64_t count = 0, expanded = 0, begin = AT(texts->bounds, 0);
    for (int64_t text = 0; text + 1 < texts->bounds.count; text++) {
        int64_t end = AT(texts->bounds, text + 1);
        for (int64_t at = begin; at < end; at++) {
            if (!(AT(of->classes, at) & EXPANDS)) {
                write_character(of, at, true, AT(of->folded, at), out, count++);
                continue;
            }
            int64_t low = AT(expansions->bounds, expanded), high = AT(expansions->bounds, expanded + 1);
            for (int64_t i = low; i < high; i++)
                write_character(of, at, i == low, AT(expansions->folded, i), out, count++);
            expanded++;
        }
        AT(texts->bounds, text + 1) = count;
        begin = end;
    }
}
