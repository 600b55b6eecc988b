/* What is known of a word beside its hash: the bits of its flags. */

#ifndef DEDUP_WORD_FLAGS_H
#define DEDUP_WORD_FLAGS_H

enum { FLAG_QUOTED = 1, FLAG_CAPITAL = 2, FLAG_NUMBER = 4 };

#endif
