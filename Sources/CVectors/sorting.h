#pragma once

// Steps of bitonic sorting in a vector, and parting numbers at one of them. Only processors that part vectors at once are asked to part.

#include "shim.h"

static inline lectern_word8 lectern_lesser_word8(lectern_word8 a, lectern_word8 b) { return __builtin_elementwise_min(a, b); }
static inline lectern_word8 lectern_greater_word8(lectern_word8 a, lectern_word8 b) { return __builtin_elementwise_max(a, b); }
static inline lectern_half16 lectern_lesser_half16(lectern_half16 a, lectern_half16 b) { return __builtin_elementwise_min(a, b); }
static inline lectern_half16 lectern_greater_half16(lectern_half16 a, lectern_half16 b) { return __builtin_elementwise_max(a, b); }

static inline lectern_word8 lectern_reversed_word8(lectern_word8 x) { return __builtin_shufflevector(x, x, 7, 6, 5, 4, 3, 2, 1, 0); }
static inline lectern_half16 lectern_reversed_half16(lectern_half16 x) {
  return __builtin_shufflevector(x, x, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
}

// What numbers were whose bits have been brought into the order of the numbers: those of negative ones are turned over, of others the sign.
static inline lectern_word8 lectern_unordered_word8(lectern_word8 x) { return x ^ (~(lectern_word8)((lectern_long8)x >> 63) | 1ull << 63); }
static inline lectern_half16 lectern_unordered_half16(lectern_half16 x) {
  typedef int whole16 __attribute__((ext_vector_type(16)));
  return x ^ (~(lectern_half16)((whole16)x >> 31) | 1u << 31);
}

// Each lane and its partner, the lesser one in front: lanes of the first list take that, those of the second one the greater.
#define LECTERN_STEP(kind, x, partners, ...) \
  ({ \
    lectern_##kind other = __builtin_shufflevector(x, x, partners); \
    __builtin_shufflevector(lectern_lesser_##kind(x, other), lectern_greater_##kind(x, other), __VA_ARGS__); \
  })
#define LECTERN_LIST(...) __VA_ARGS__

// Sorts lanes that go up and then down.
static inline lectern_word8 lectern_cleaned_word8(lectern_word8 x) {
  x = LECTERN_STEP(word8, x, LECTERN_LIST(4, 5, 6, 7, 0, 1, 2, 3), 0, 1, 2, 3, 12, 13, 14, 15);
  x = LECTERN_STEP(word8, x, LECTERN_LIST(2, 3, 0, 1, 6, 7, 4, 5), 0, 1, 10, 11, 4, 5, 14, 15);
  return LECTERN_STEP(word8, x, LECTERN_LIST(1, 0, 3, 2, 5, 4, 7, 6), 0, 9, 2, 11, 4, 13, 6, 15);
}

static inline lectern_word8 lectern_sorted_word8(lectern_word8 x) {
  x = LECTERN_STEP(word8, x, LECTERN_LIST(1, 0, 3, 2, 5, 4, 7, 6), 0, 9, 2, 11, 4, 13, 6, 15);
  x = LECTERN_STEP(word8, x, LECTERN_LIST(3, 2, 1, 0, 7, 6, 5, 4), 0, 1, 10, 11, 4, 5, 14, 15);
  x = LECTERN_STEP(word8, x, LECTERN_LIST(1, 0, 3, 2, 5, 4, 7, 6), 0, 9, 2, 11, 4, 13, 6, 15);
  x = LECTERN_STEP(word8, x, LECTERN_LIST(7, 6, 5, 4, 3, 2, 1, 0), 0, 1, 2, 3, 12, 13, 14, 15);
  x = LECTERN_STEP(word8, x, LECTERN_LIST(2, 3, 0, 1, 6, 7, 4, 5), 0, 1, 10, 11, 4, 5, 14, 15);
  return LECTERN_STEP(word8, x, LECTERN_LIST(1, 0, 3, 2, 5, 4, 7, 6), 0, 9, 2, 11, 4, 13, 6, 15);
}

#define LECTERN_BY_1(x) \
  LECTERN_STEP(half16, x, LECTERN_LIST(1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14), \
    0, 17, 2, 19, 4, 21, 6, 23, 8, 25, 10, 27, 12, 29, 14, 31)
#define LECTERN_BY_2(x) \
  LECTERN_STEP(half16, x, LECTERN_LIST(2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13), \
    0, 1, 18, 19, 4, 5, 22, 23, 8, 9, 26, 27, 12, 13, 30, 31)
#define LECTERN_BY_4(x) \
  LECTERN_STEP(half16, x, LECTERN_LIST(4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11), \
    0, 1, 2, 3, 20, 21, 22, 23, 8, 9, 10, 11, 28, 29, 30, 31)

static inline lectern_half16 lectern_cleaned_half16(lectern_half16 x) {
  x = LECTERN_STEP(half16, x, LECTERN_LIST(8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7),
    0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31);
  x = LECTERN_BY_4(x);
  x = LECTERN_BY_2(x);
  return LECTERN_BY_1(x);
}

static inline lectern_half16 lectern_sorted_half16(lectern_half16 x) {
  x = LECTERN_BY_1(x);
  x = LECTERN_STEP(half16, x, LECTERN_LIST(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12),
    0, 1, 18, 19, 4, 5, 22, 23, 8, 9, 26, 27, 12, 13, 30, 31);
  x = LECTERN_BY_1(x);
  x = LECTERN_STEP(half16, x, LECTERN_LIST(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8),
    0, 1, 2, 3, 20, 21, 22, 23, 8, 9, 10, 11, 28, 29, 30, 31);
  x = LECTERN_BY_2(x);
  x = LECTERN_BY_1(x);
  x = LECTERN_STEP(half16, x, LECTERN_LIST(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
    0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31);
  x = LECTERN_BY_4(x);
  x = LECTERN_BY_2(x);
  return LECTERN_BY_1(x);
}

#undef LECTERN_BY_1
#undef LECTERN_BY_2
#undef LECTERN_BY_4
#undef LECTERN_STEP
#undef LECTERN_LIST

#ifdef __AVX512F__
static inline int lectern_parts_vectors(void) { return 1; }

typedef long long lectern_long_lanes __attribute__((vector_size(64)));
typedef int lectern_int_lanes __attribute__((vector_size(64)));

// As many lanes as there are numbers left; the others are the largest number, and are not written.
static inline lectern_word8 lectern_load_left_word8(const unsigned long long *from, long left) {
  unsigned char mask = (unsigned char)(left >= 8 ? 255 : left <= 0 ? 0 : (1 << left) - 1);
  return (lectern_word8)__builtin_ia32_loaddqudi512_mask((const long long *)from, (lectern_long_lanes)(lectern_word8)(~0ull), mask);
}
static inline void lectern_store_left_word8(lectern_word8 x, unsigned long long *to, long left) {
  unsigned char mask = (unsigned char)(left >= 8 ? 255 : left <= 0 ? 0 : (1 << left) - 1);
  __builtin_ia32_storedqudi512_mask((lectern_long_lanes *)to, (lectern_long_lanes)x, mask);
}
static inline lectern_half16 lectern_load_left_half16(const unsigned int *from, long left) {
  unsigned short mask = (unsigned short)(left >= 16 ? 65535 : left <= 0 ? 0 : (1 << left) - 1);
  return (lectern_half16)__builtin_ia32_loaddqusi512_mask((const int *)from, (lectern_int_lanes)(lectern_half16)(~0u), mask);
}
static inline void lectern_store_left_half16(lectern_half16 x, unsigned int *to, long left) {
  unsigned short mask = (unsigned short)(left >= 16 ? 65535 : left <= 0 ? 0 : (1 << left) - 1);
  __builtin_ia32_storedqusi512_mask((lectern_int_lanes *)to, (lectern_int_lanes)x, mask);
}

// Puts numbers below a pivot in front of the others; how many there are, the greatest one of them, and the least one of the others.
//
// Each vector is compressed to the ones below and the others behind them, and written to both ends of the room that is free: what is too
// much of it is written over. Of many numbers eight vectors of either end wait in registers, so that there is always room for eight, which
// are read where there is less of it; of few the others wait in a place of their own.
#define LECTERN_PART(KIND, NUMBER, WIDTH, MASK, LANES, BELOW, COMPRESS, EXPAND, SELECT)                                                    \
typedef struct { NUMBER *low, *high; lectern_##KIND greatest, least; } lectern_parting_##KIND;                                             \
static inline __attribute__((always_inline)) MASK lectern_below_##KIND(lectern_parting_##KIND *parting, lectern_##KIND x, NUMBER pivot) {  \
  MASK below = (MASK)BELOW((LANES)x, (LANES)(lectern_##KIND)(pivot), 1, -1);                                                               \
  lectern_##KIND greatest = __builtin_elementwise_max(parting->greatest, x), least = __builtin_elementwise_min(parting->least, x);         \
  parting->greatest = (lectern_##KIND)SELECT(below, (LANES)greatest, (LANES)parting->greatest);                                            \
  parting->least = (lectern_##KIND)SELECT((MASK)~below, (LANES)least, (LANES)parting->least);                                              \
  return below;                                                                                                                            \
}                                                                                                                                          \
static inline __attribute__((always_inline)) void lectern_part_vector_##KIND(                                                              \
  lectern_parting_##KIND *parting, lectern_##KIND x, NUMBER pivot) {                                                                       \
  MASK below = lectern_below_##KIND(parting, x, pivot);                                                                                    \
  long count = __builtin_popcount(below);                                                                                                  \
  LANES low = COMPRESS((LANES)x, (LANES)x, below), high = COMPRESS((LANES)x, (LANES)x, (MASK)~below);                                      \
  LANES both = EXPAND(high, low, (MASK)(((1 << WIDTH) - 1) << count));                                                                     \
  __builtin_memcpy(parting->low, &both, sizeof both);                                                                                      \
  __builtin_memcpy(parting->high - WIDTH, &both, sizeof both);                                                                             \
  parting->low += count;                                                                                                                   \
  parting->high -= WIDTH - count;                                                                                                          \
}                                                                                                                                          \
static __attribute__((noinline)) long lectern_part_few_##KIND(                                                                             \
  NUMBER *start, long count, NUMBER pivot, NUMBER *greatestLow, NUMBER *leastHigh) {                                                       \
  NUMBER others[66 * WIDTH], last[WIDTH];                                                                                                  \
  long behind = 0, whole = count & -WIDTH;                                                                                                 \
  lectern_parting_##KIND parting = {start, start, (lectern_##KIND)(0), (lectern_##KIND)(~(NUMBER)0)};                                      \
  for (int k = 0; k < WIDTH; k++) last[k] = ~(NUMBER)0;                                                                                    \
  __builtin_memcpy(last, start + whole, (count - whole) * sizeof(NUMBER));                                                                 \
  for (long place = 0; place <= whole; place += WIDTH) {                                                                                   \
    lectern_##KIND x;                                                                                                                      \
    __builtin_memcpy(&x, place < whole ? start + place : last, sizeof x);                                                                  \
    MASK below = lectern_below_##KIND(&parting, x, pivot);                                                                                 \
    LANES low = COMPRESS((LANES)x, (LANES)x, below), high = COMPRESS((LANES)x, (LANES)x, (MASK)~below);                                    \
    if (parting.low + WIDTH <= start + count) __builtin_memcpy(parting.low, &low, sizeof low);                                             \
    else __builtin_memcpy(parting.low, &low, __builtin_popcount(below) * sizeof(NUMBER));                                                  \
    __builtin_memcpy(others + behind, &high, sizeof high);                                                                                 \
    parting.low += __builtin_popcount(below);                                                                                              \
    behind += WIDTH - __builtin_popcount(below);                                                                                           \
  }                                                                                                                                        \
  behind = start + count - parting.low;                                                                                                    \
  for (long place = 0; place + WIDTH <= behind; place += WIDTH) __builtin_memcpy(parting.low + place, others + place, sizeof(LANES));      \
  if (behind >= WIDTH) __builtin_memcpy(start + count - WIDTH, others + behind - WIDTH, sizeof(LANES));                                    \
  else __builtin_memcpy(parting.low, others, behind * sizeof(NUMBER));                                                                     \
  *greatestLow = __builtin_reduce_max(parting.greatest);                                                                                   \
  *leastHigh = __builtin_reduce_min(parting.least);                                                                                        \
  return parting.low - start;                                                                                                              \
}                                                                                                                                          \
static __attribute__((noinline)) long lectern_part_##KIND(                                                                                 \
  NUMBER *start, long count, NUMBER pivot, NUMBER *greatestLow, NUMBER *leastHigh) {                                                       \
  enum { block = 8 * WIDTH };                                                                                                              \
  if (count <= 8 * block) return lectern_part_few_##KIND(start, count, pivot, greatestLow, leastHigh);                                     \
  lectern_##KIND first[8], last[8], some[8], rest[8];                                                                                      \
  long whole = count & -WIDTH;                                                                                                             \
  NUMBER *from = start + block, *to = start + whole - block;                                                                               \
  lectern_parting_##KIND parting = {start, start + whole, (lectern_##KIND)(0), (lectern_##KIND)(~(NUMBER)0)};                              \
  __builtin_memcpy(first, start, sizeof first);                                                                                            \
  __builtin_memcpy(last, to, sizeof last);                                                                                                 \
  while (to - from >= block) {                                                                                                             \
    NUMBER *next = from;                                                                                                                   \
    if (from - parting.low <= parting.high - to) from += block;                                                                            \
    else next = to -= block;                                                                                                               \
    __builtin_memcpy(some, next, sizeof some);                                                                                             \
    _Pragma("unroll") for (int k = 0; k < 8; k++) lectern_part_vector_##KIND(&parting, some[k], pivot);                                    \
  }                                                                                                                                        \
  long left = (to - from) / WIDTH;                                                                                                         \
  __builtin_memcpy(rest, from, sizeof rest);                                                                                               \
  for (int k = 0; k < left; k++) lectern_part_vector_##KIND(&parting, rest[k], pivot);                                                     \
  for (int k = 0; k < 8; k++) lectern_part_vector_##KIND(&parting, first[k], pivot);                                                       \
  for (int k = 0; k < 8; k++) lectern_part_vector_##KIND(&parting, last[k], pivot);                                                        \
  for (long place = whole; place < count; place++) {                                                                                       \
    NUMBER number = start[place];                                                                                                          \
    if (number < pivot) {                                                                                                                  \
      start[place] = *parting.low;                                                                                                         \
      *parting.low++ = number;                                                                                                             \
      if (number > parting.greatest[0]) parting.greatest[0] = number;                                                                      \
    } else if (number < parting.least[0]) parting.least[0] = number;                                                                       \
  }                                                                                                                                        \
  *greatestLow = __builtin_reduce_max(parting.greatest);                                                                                   \
  *leastHigh = __builtin_reduce_min(parting.least);                                                                                        \
  return parting.low - start;                                                                                                              \
}
LECTERN_PART(word8, unsigned long long, 8, unsigned char, lectern_long_lanes, __builtin_ia32_ucmpq512_mask,
  __builtin_ia32_compressdi512_mask, __builtin_ia32_expanddi512_mask, __builtin_ia32_selectq_512)
LECTERN_PART(half16, unsigned int, 16, unsigned short, lectern_int_lanes, __builtin_ia32_ucmpd512_mask,
  __builtin_ia32_compresssi512_mask, __builtin_ia32_expandsi512_mask, __builtin_ia32_selectd_512)
#undef LECTERN_PART
#else
static inline int lectern_parts_vectors(void) { return 0; }
static inline lectern_word8 lectern_load_left_word8(const unsigned long long *from, long left) { return 0; }
static inline void lectern_store_left_word8(lectern_word8 x, unsigned long long *to, long left) {}
static inline lectern_half16 lectern_load_left_half16(const unsigned int *from, long left) { return 0; }
static inline void lectern_store_left_half16(lectern_half16 x, unsigned int *to, long left) {}
static inline long lectern_part_word8(
  unsigned long long *start, long count, unsigned long long pivot, unsigned long long *greatestLow, unsigned long long *leastHigh) {
  return 0;
}
static inline long lectern_part_half16(
  unsigned int *start, long count, unsigned int pivot, unsigned int *greatestLow, unsigned int *leastHigh) {
  return 0;
}
#endif
