/* Bits of the flags of a word. `dedup/words/split.py` explains them; a test holds both equal. */

#ifndef DEDUP_WORDS_H
#define DEDUP_WORDS_H

enum { FLAG_QUOTED = 1, FLAG_CAPITAL = 2, FLAG_NUMBER = 4 };

#endif
