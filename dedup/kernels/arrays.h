/* Arrays as kernels take them: a pointer and how many elements it points to. What is read is const.

   AT(array, i) is the element i. A debug build stops where i is outside; a release build costs nothing. */

#ifndef DEDUP_ARRAYS_H
#define DEDUP_ARRAYS_H

#include <stdbool.h>
#include <stdint.h>

#define ARRAYS(type, name)                                    \
    typedef struct {                                          \
        const type *at;                                       \
        int64_t count;                                        \
    } name;                                                   \
    typedef struct {                                          \
        type *at;                                             \
        int64_t count;                                        \
    } name##_out;

ARRAYS(uint8_t, bytes)
ARRAYS(uint16_t, uint16s)
ARRAYS(int32_t, int32s)
ARRAYS(int64_t, int64s)
ARRAYS(uint32_t, uint32s)
ARRAYS(uint64_t, uint64s)
ARRAYS(double, doubles)

#ifdef DEDUP_DEBUG
#include <stdio.h>
#include <stdlib.h>

static inline int64_t within(int64_t i, int64_t count, const char *file, int line)
{
    if (i < 0 || i >= count) {
        fprintf(stderr, "%s:%d: element %lld of %lld\n", file, line, (long long)i, (long long)count);
        abort();
    }
    return i;
}
#define AT(array, i) ((array).at[within((i), (array).count, __FILE__, __LINE__)])
#else
#define AT(array, i) ((array).at[i])
#endif

/* A function that Python calls. */
#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

static inline int64_t least64(int64_t a, int64_t b) { return a < b ? a : b; }
static inline int64_t most64(int64_t a, int64_t b) { return a > b ? a : b; }

/* The 64-bit finaliser of MurmurHash3: a bijection that spreads every bit over all. */
static inline uint64_t mix64(uint64_t value)
{
    value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCDu;
    value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53u;
    return value ^ (value >> 33);
}

#endif
