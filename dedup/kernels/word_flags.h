/* Bits of the flags of a word. `dedup/words/split.py` explains them; a test holds both equal. */

#ifndef DEDUP_WORD_FLAGS_H
#define DEDUP_WORD_FLAGS_H

enum { FLAG_QUOTED = 1, FLAG_CAPITAL = 2, FLAG_NUMBER = 4 };

#endif
