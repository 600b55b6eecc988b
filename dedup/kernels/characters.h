/* Bits of the class of a character. `dedup/words/characters.py` explains them; a test holds both equal. */

#ifndef DEDUP_CHARACTERS_H
#define DEDUP_CHARACTERS_H

enum {
    WORD = 1 << 0,
    ALONE = 1 << 1,
    MARK = 1 << 2,
    IGNORED = 1 << 3,
    LOWER = 1 << 4,
    UPPER = 1 << 5,
    DIGIT = 1 << 6,
    STOP = 1 << 7,
    FULL_STOP = 1 << 8,
    SPACE = 1 << 9,
    NEWLINE = 1 << 10,
    QUOTE = 1 << 11,
    EXPANDS = 1 << 12,
    CLOSES = 1 << 13,
    UNKNOWN = 1 << 15
};

#define UNFOLDED 0xFFFFFFFFu
#define FOREIGN 0x10000u
#define FIRST_FOREIGN 0x0370u

#endif
