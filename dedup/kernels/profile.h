/* What a word is in its article, and what the flags of words say. */

#ifndef DEDUP_PROFILE_H
#define DEDUP_PROFILE_H

enum { NEITHER, KEYWORD, NUMERAL };
enum { ROLE = 3, SPECIAL = 4 }; /* the bits of a role, and the bit of a name or number beside it */

#endif
