/* In how many articles words and pairs of words occur: counters, and which of them an article raises. */

#include "arrays.h"

struct counters {
    int32s_out counts;
};

struct counted_slots {
    int32s slots;
};

/* Raise by one the counter of each slot, modulo 2^32: those of a damaged file may hold anything. */
EXPORT void count_up(const struct counted_slots *named, struct counters *counters)
{
    for (int64_t i = 0; i < named->slots.count; i++) {
        int32_t *count = &AT(counters->counts, AT(named->slots, i));
        *count = (int32_t)((uint32_t)*count + 1);
    }
}

/* Numbers of counters and what each changes by. A number is a row of bytes: of all numbers the lowest come first,
   then the next ones. */
struct packed_change {
    bytes steps; /* the first number of a counter, and how much higher each other one is */
    int64_t step_bytes;
    bytes changes;
    int64_t change_bytes;
    int64_t count;
};

/* Return number i of `count` packed ones, unsigned and modulo 2^32. */
static inline uint32_t unpack(bytes planes, int64_t width, int64_t count, int64_t i)
{
    uint32_t number = 0;
    for (int64_t place = 0; place < least64(width, 4); place++)
        number |= (uint32_t)AT(planes, place * count + i) << (8 * place);
    return number;
}

/* Add each change to its counter modulo 2^32; return whether all of them are there. Those before one that is not
   are changed. */
EXPORT bool raise_counters(const struct packed_change *packed, struct counters *counters)
{
    const struct packed_change change = *packed;
    int64_t slot = 0;
    for (int64_t i = 0; i < change.count; i++) {
        slot += unpack(change.steps, change.step_bytes, change.count, i);
        if (slot >= counters->counts.count)
            return false;
        uint32_t by = unpack(change.changes, change.change_bytes, change.count, i);
        AT(counters->counts, slot) = (int32_t)((uint32_t)AT(counters->counts, slot) + by);
    }
    return true;
}

struct stemmed_words {
    uint64s stems;
    int64s bounds; /* the words of article i are bounds[i] to bounds[i + 1] */
    int64_t shift; /* lower bits of a stem that do not choose the counter */
};

struct slot_marks {
    uint64s_out marks; /* a bit for each counter, all 0 between calls */
};

struct slots_found {
    int32s_out slots; /* room for one more than there are words */
    int64s_out ends;  /* the slots of article i are ends[i] to ends[i + 1] */
};

/* Write the distinct counters of the words of each article, stem >> shift, in the order of the text. Branch-free:
   a slot that was met is overwritten by the next. */
EXPORT void find_slots(const struct stemmed_words *words, struct slot_marks *room, struct slots_found *found)
{
    uint64s_out marks = room->marks;
    int64_t count = 0;
    AT(found->ends, 0) = 0;
    for (int64_t article = 0; article + 1 < words->bounds.count; article++) {
        int64_t first = count, high = AT(words->bounds, article + 1);
        for (int64_t word = AT(words->bounds, article); word < high; word++) {
            int64_t slot = (int64_t)(AT(words->stems, word) >> words->shift);
            uint64_t held = AT(marks, slot >> 6), bit = (uint64_t)1 << (slot & 63);
            AT(found->slots, count) = (int32_t)slot;
            count += !(held & bit);
            AT(marks, slot >> 6) = held | bit;
        }
        for (int64_t i = first; i < count; i++)
            AT(marks, AT(found->slots, i) >> 6) = 0;
        AT(found->ends, article + 1) = count;
    }
}
