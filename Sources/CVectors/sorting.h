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

// The other way round; what is no number becomes the largest.
static inline lectern_word8 lectern_ordered_word8(lectern_word8 x) {
  lectern_word8 turned = x ^ ((lectern_word8)((lectern_long8)x >> 63) | 1ull << 63);
  return (x & ~0ull >> 1) > 0x7ffull << 52 ? (lectern_word8)(~0ull) : turned;
}
static inline lectern_half16 lectern_ordered_half16(lectern_half16 x) {
  typedef int whole16 __attribute__((ext_vector_type(16)));
  lectern_half16 turned = x ^ ((lectern_half16)((whole16)x >> 31) | 1u << 31);
  return (x & ~0u >> 1) > 0xffu << 23 ? (lectern_half16)(~0u) : turned;
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

// The 19 comparisons that sort eight numbers, of the columns of eight vectors.
#define LECTERN_SORT_COLUMNS(kind, v) \
  { \
    static const unsigned char pairs[19][2] = {{0, 2}, {1, 3}, {4, 6}, {5, 7}, {0, 4}, {1, 5}, {2, 6}, {3, 7}, {0, 1}, {2, 3}, \
      {4, 5}, {6, 7}, {2, 4}, {3, 5}, {1, 4}, {3, 6}, {1, 2}, {3, 4}, {5, 6}}; \
    _Pragma("unroll") for (int k = 0; k < 19; k++) { \
      lectern_##kind a = v[pairs[k][0]], b = v[pairs[k][1]]; \
      v[pairs[k][0]] = lectern_lesser_##kind(a, b); \
      v[pairs[k][1]] = lectern_greater_##kind(a, b); \
    } \
  }

// Sorts each of eight vectors, with whatever numbers of the others: sorted columns become vectors.
static inline void lectern_sort_eight_word8(void *vectors) {
  lectern_word8 *v = vectors, one[8], two[8];
  LECTERN_SORT_COLUMNS(word8, v)
  _Pragma("unroll") for (int k = 0; k < 8; k += 2) {
    one[k] = __builtin_shufflevector(v[k], v[k + 1], 0, 8, 2, 10, 4, 12, 6, 14);
    one[k + 1] = __builtin_shufflevector(v[k], v[k + 1], 1, 9, 3, 11, 5, 13, 7, 15);
  }
  _Pragma("unroll") for (int k = 0; k < 8; k++) {
    int first = k & ~2;
    two[k] = k & 2 ? __builtin_shufflevector(one[first], one[first + 2], 2, 3, 10, 11, 6, 7, 14, 15)
                   : __builtin_shufflevector(one[first], one[first + 2], 0, 1, 8, 9, 4, 5, 12, 13);
  }
  _Pragma("unroll") for (int k = 0; k < 4; k++) {
    v[k] = __builtin_shufflevector(two[k], two[k + 4], 0, 1, 2, 3, 8, 9, 10, 11);
    v[k + 4] = __builtin_shufflevector(two[k], two[k + 4], 4, 5, 6, 7, 12, 13, 14, 15);
  }
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

static inline void lectern_sort_eight_half16(void *vectors) {
  lectern_half16 *v = vectors, one[8], two[8];
  LECTERN_SORT_COLUMNS(half16, v)
  _Pragma("unroll") for (int k = 0; k < 8; k += 2) {
    one[k] = __builtin_shufflevector(v[k], v[k + 1], 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30);
    one[k + 1] = __builtin_shufflevector(v[k], v[k + 1], 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31);
  }
  _Pragma("unroll") for (int k = 0; k < 8; k++) {
    int first = k & ~2;
    two[k] = k & 2 ? __builtin_shufflevector(one[first], one[first + 2], 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31)
                   : __builtin_shufflevector(one[first], one[first + 2], 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29);
  }
  // Two columns a vector, of which the second one goes down.
  _Pragma("unroll") for (int k = 0; k < 4; k++) {
    lectern_half16 a = two[k], b = two[k + 4];
    v[k] = lectern_cleaned_half16(__builtin_shufflevector(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 27, 26, 25, 24, 11, 10, 9, 8));
    v[k + 4] = lectern_cleaned_half16(__builtin_shufflevector(a, b, 4, 5, 6, 7, 20, 21, 22, 23, 31, 30, 29, 28, 15, 14, 13, 12));
  }
}

#undef LECTERN_SORT_COLUMNS
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

// The lanes of a vector of eight, those in front whose bits are set, a byte each.
#define LECTERN_BITS(m, lane) __builtin_popcount((m) & ((1 << (lane)) - 1))
#define LECTERN_LANE(m, lane) ((lane##ull) << 8 * ((m) >> lane & 1 ? LECTERN_BITS(m, lane) : LECTERN_BITS(m, 8) + LECTERN_BITS(~(m), lane)))
#define LECTERN_LANES(m) \
  LECTERN_LANE(m, 1) + LECTERN_LANE(m, 2) + LECTERN_LANE(m, 3) + LECTERN_LANE(m, 4) + LECTERN_LANE(m, 5) + LECTERN_LANE(m, 6) + \
    LECTERN_LANE(m, 7)
#define LECTERN_FOUR(m) LECTERN_LANES(m), LECTERN_LANES(m + 1), LECTERN_LANES(m + 2), LECTERN_LANES(m + 3)
#define LECTERN_SIXTEEN(m) LECTERN_FOUR(m), LECTERN_FOUR(m + 4), LECTERN_FOUR(m + 8), LECTERN_FOUR(m + 12)
#define LECTERN_SIXTY_FOUR(m) LECTERN_SIXTEEN(m), LECTERN_SIXTEEN(m + 16), LECTERN_SIXTEEN(m + 32), LECTERN_SIXTEEN(m + 48)
static const unsigned long long lectern_parted_lanes[256] = {
  LECTERN_SIXTY_FOUR(0), LECTERN_SIXTY_FOUR(64), LECTERN_SIXTY_FOUR(128), LECTERN_SIXTY_FOUR(192)};
#undef LECTERN_BITS
#undef LECTERN_LANE
#undef LECTERN_LANES
#undef LECTERN_FOUR
#undef LECTERN_SIXTEEN
#undef LECTERN_SIXTY_FOUR

// Eight numbers, those in the mask in front of the others.
static inline __attribute__((always_inline)) lectern_word8 lectern_parted_word8(lectern_word8 x, unsigned char mask) {
  typedef unsigned char places __attribute__((ext_vector_type(8)));
  places lanes;
  __builtin_memcpy(&lanes, &lectern_parted_lanes[mask], sizeof lanes);
  return (lectern_word8)__builtin_ia32_permvardi512((lectern_long_lanes)x, (lectern_long_lanes)__builtin_convertvector(lanes, lectern_word8));
}
typedef unsigned int lectern_half8 __attribute__((ext_vector_type(8)));
static inline __attribute__((always_inline)) lectern_half8 lectern_parted_half8(lectern_half8 x, unsigned char mask) {
  typedef unsigned char places __attribute__((ext_vector_type(8)));
  typedef int lanes8 __attribute__((vector_size(32)));
  places lanes;
  __builtin_memcpy(&lanes, &lectern_parted_lanes[mask], sizeof lanes);
  return (lectern_half8)__builtin_ia32_permvarsi256((lanes8)x, (lanes8)__builtin_convertvector(lanes, lectern_half8));
}
#define LECTERN_WORD_EIGHTS(x, eight) x
#define LECTERN_HALF_EIGHTS(x, eight) (eight ? x.hi : x.lo)

// Puts numbers below a pivot in front of the others; how many there are, and the least and the greatest number of all.
//
// Each vector is brought into that order and written to both ends of the room that is free: what is too much of it is written over. Of many
// numbers eight vectors of either end wait in registers, so that there is always room for eight, which are read where there is less of it;
// of few the others wait in a place of their own, the last ones in front.
#define LECTERN_PART(KIND, NUMBER, WIDTH, MASK, LANES, BELOW, EIGHT, EIGHTS, PARTED)                                                       \
typedef struct { NUMBER *low, *high; lectern_##KIND least, greatest; } lectern_parting_##KIND;                                             \
static inline __attribute__((always_inline)) void lectern_note_##KIND(lectern_parting_##KIND *parting, lectern_##KIND x) {                 \
  parting->least = __builtin_elementwise_min(parting->least, x);                                                                           \
  parting->greatest = __builtin_elementwise_max(parting->greatest, x);                                                                     \
}                                                                                                                                          \
static inline __attribute__((always_inline)) void lectern_part_vector_##KIND(                                                              \
  lectern_parting_##KIND *parting, lectern_##KIND x, NUMBER pivot) {                                                                       \
  MASK below = (MASK)BELOW((LANES)x, (LANES)(lectern_##KIND)(pivot), 1, -1);                                                               \
  _Pragma("unroll") for (int eight = 0; eight < WIDTH / 8; eight++) {                                                                      \
    unsigned char mask = (unsigned char)(below >> 8 * eight);                                                                              \
    EIGHT both = PARTED(EIGHTS(x, eight), mask);                                                                                           \
    long count = __builtin_popcount(mask);                                                                                                 \
    __builtin_memcpy(parting->low, &both, sizeof both);                                                                                    \
    __builtin_memcpy(parting->high - 8, &both, sizeof both);                                                                               \
    parting->low += count;                                                                                                                 \
    parting->high -= 8 - count;                                                                                                            \
  }                                                                                                                                        \
}                                                                                                                                          \
static __attribute__((noinline)) long lectern_part_few_##KIND(NUMBER *start, long count, NUMBER pivot, NUMBER *least, NUMBER *greatest) {  \
  NUMBER others[66 * WIDTH], last[WIDTH];                                                                                                  \
  long whole = count & -WIDTH;                                                                                                             \
  lectern_##KIND x;                                                                                                                        \
  for (int k = 0; k < WIDTH; k++) last[k] = start[0];                                                                                      \
  __builtin_memcpy(last, start + whole, (count - whole) * sizeof(NUMBER));                                                                 \
  __builtin_memcpy(&x, last, sizeof x);                                                                                                    \
  lectern_parting_##KIND parting = {start, others + 66 * WIDTH, x, x};                                                                     \
  for (long place = 0; place < whole; place += WIDTH) {                                                                                    \
    __builtin_memcpy(&x, start + place, sizeof x);                                                                                         \
    lectern_note_##KIND(&parting, x);                                                                                                      \
    lectern_part_vector_##KIND(&parting, x, pivot);                                                                                        \
  }                                                                                                                                        \
  for (long place = 0; place < count - whole; place++) {                                                                                   \
    int below = last[place] < pivot;                                                                                                       \
    *parting.low = last[place];                                                                                                            \
    parting.low += below;                                                                                                                  \
    *(parting.high - 1) = last[place];                                                                                                     \
    parting.high -= !below;                                                                                                                \
  }                                                                                                                                        \
  long behind = start + count - parting.low;                                                                                               \
  for (long place = 0; place + WIDTH <= behind; place += WIDTH) __builtin_memcpy(parting.low + place, parting.high + place, sizeof(LANES)); \
  if (behind >= WIDTH) __builtin_memcpy(start + count - WIDTH, parting.high + behind - WIDTH, sizeof(LANES));                              \
  else __builtin_memcpy(parting.low, parting.high, behind * sizeof(NUMBER));                                                               \
  *least = __builtin_reduce_min(parting.least);                                                                                            \
  *greatest = __builtin_reduce_max(parting.greatest);                                                                                      \
  return parting.low - start;                                                                                                              \
}                                                                                                                                          \
static __attribute__((noinline)) long lectern_part_##KIND(NUMBER *start, long count, NUMBER pivot, NUMBER *least, NUMBER *greatest) {      \
  enum { block = 8 * WIDTH };                                                                                                              \
  if (count <= 8 * block) return lectern_part_few_##KIND(start, count, pivot, least, greatest);                                            \
  lectern_##KIND first[8], last[8], some[8], rest[8];                                                                                      \
  long whole = count & -WIDTH;                                                                                                             \
  NUMBER *from = start + block, *to = start + whole - block;                                                                               \
  lectern_parting_##KIND parting = {start, start + whole, (lectern_##KIND)(start[0]), (lectern_##KIND)(start[0])};                         \
  __builtin_memcpy(first, start, sizeof first);                                                                                            \
  __builtin_memcpy(last, to, sizeof last);                                                                                                 \
  while (to - from >= block) {                                                                                                             \
    NUMBER *next = from;                                                                                                                   \
    if (from - parting.low <= parting.high - to) from += block;                                                                            \
    else next = to -= block;                                                                                                               \
    __builtin_memcpy(some, next, sizeof some);                                                                                             \
    _Pragma("unroll") for (int k = 0; k < 8; k++) {                                                                                        \
      lectern_note_##KIND(&parting, some[k]);                                                                                              \
      lectern_part_vector_##KIND(&parting, some[k], pivot);                                                                                \
    }                                                                                                                                      \
  }                                                                                                                                        \
  long left = (to - from) / WIDTH;                                                                                                         \
  __builtin_memcpy(rest, from, sizeof rest);                                                                                               \
  for (int k = 0; k < left; k++) lectern_note_##KIND(&parting, rest[k]);                                                                   \
  for (int k = 0; k < 8; k++) lectern_note_##KIND(&parting, first[k]);                                                                     \
  for (int k = 0; k < 8; k++) lectern_note_##KIND(&parting, last[k]);                                                                      \
  for (int k = 0; k < left; k++) lectern_part_vector_##KIND(&parting, rest[k], pivot);                                                     \
  for (int k = 0; k < 8; k++) lectern_part_vector_##KIND(&parting, first[k], pivot);                                                       \
  for (int k = 0; k < 8; k++) lectern_part_vector_##KIND(&parting, last[k], pivot);                                                        \
  for (long place = whole; place < count; place++) {                                                                                       \
    NUMBER number = start[place];                                                                                                          \
    lectern_note_##KIND(&parting, (lectern_##KIND)(number));                                                                               \
    if (number >= pivot) continue;                                                                                                         \
    start[place] = *parting.low;                                                                                                           \
    *parting.low++ = number;                                                                                                               \
  }                                                                                                                                        \
  *least = __builtin_reduce_min(parting.least);                                                                                            \
  *greatest = __builtin_reduce_max(parting.greatest);                                                                                      \
  return parting.low - start;                                                                                                              \
}
LECTERN_PART(word8, unsigned long long, 8, unsigned char, lectern_long_lanes, __builtin_ia32_ucmpq512_mask, lectern_word8,
  LECTERN_WORD_EIGHTS, lectern_parted_word8)
LECTERN_PART(half16, unsigned int, 16, unsigned short, lectern_int_lanes, __builtin_ia32_ucmpd512_mask, lectern_half8,
  LECTERN_HALF_EIGHTS, lectern_parted_half8)
#undef LECTERN_PART
#undef LECTERN_WORD_EIGHTS
#undef LECTERN_HALF_EIGHTS
#else
static inline int lectern_parts_vectors(void) { return 0; }
static inline lectern_word8 lectern_load_left_word8(const unsigned long long *from, long left) { return 0; }
static inline void lectern_store_left_word8(lectern_word8 x, unsigned long long *to, long left) {}
static inline lectern_half16 lectern_load_left_half16(const unsigned int *from, long left) { return 0; }
static inline void lectern_store_left_half16(lectern_half16 x, unsigned int *to, long left) {}
static inline long lectern_part_word8(
  unsigned long long *start, long count, unsigned long long pivot, unsigned long long *least, unsigned long long *greatest) {
  return 0;
}
static inline long lectern_part_half16(
  unsigned int *start, long count, unsigned int pivot, unsigned int *least, unsigned int *greatest) {
  return 0;
}
#endif
