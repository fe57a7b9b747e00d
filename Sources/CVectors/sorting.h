#pragma once

// Steps of bitonic sorting in a vector, and parting a vector at a number.

#include "shim.h"

static inline lectern_word8 lectern_lesser_word8(lectern_word8 a, lectern_word8 b) { return __builtin_elementwise_min(a, b); }
static inline lectern_word8 lectern_greater_word8(lectern_word8 a, lectern_word8 b) { return __builtin_elementwise_max(a, b); }
static inline lectern_half16 lectern_lesser_half16(lectern_half16 a, lectern_half16 b) { return __builtin_elementwise_min(a, b); }
static inline lectern_half16 lectern_greater_half16(lectern_half16 a, lectern_half16 b) { return __builtin_elementwise_max(a, b); }

static inline lectern_word8 lectern_reversed_word8(lectern_word8 x) { return __builtin_shufflevector(x, x, 7, 6, 5, 4, 3, 2, 1, 0); }
static inline lectern_half16 lectern_reversed_half16(lectern_half16 x) {
  return __builtin_shufflevector(x, x, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
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

// The lanes below a number, side by side, and then what else; how many there are. Only processors that do it at once are asked.
#ifdef __AVX512F__
static inline int lectern_parts_vectors(void) { return 1; }

static inline long lectern_part_word8(lectern_word8 x, unsigned long long pivot, void *below, void *others) {
  typedef long long signed8 __attribute__((vector_size(64)));
  unsigned char marks = (unsigned char)__builtin_ia32_ucmpq512_mask((signed8)x, (signed8)(lectern_word8)(pivot), 1, -1);
  signed8 low = __builtin_ia32_compressdi512_mask((signed8)x, (signed8)x, marks);
  signed8 high = __builtin_ia32_compressdi512_mask((signed8)x, (signed8)x, (unsigned char)~marks);
  __builtin_memcpy(below, &low, sizeof low);
  __builtin_memcpy(others, &high, sizeof high);
  return __builtin_popcount(marks);
}

static inline long lectern_part_half16(lectern_half16 x, unsigned int pivot, void *below, void *others) {
  typedef int signed16 __attribute__((vector_size(64)));
  unsigned short marks = (unsigned short)__builtin_ia32_ucmpd512_mask((signed16)x, (signed16)(lectern_half16)(pivot), 1, -1);
  signed16 low = __builtin_ia32_compresssi512_mask((signed16)x, (signed16)x, marks);
  signed16 high = __builtin_ia32_compresssi512_mask((signed16)x, (signed16)x, (unsigned short)~marks);
  __builtin_memcpy(below, &low, sizeof low);
  __builtin_memcpy(others, &high, sizeof high);
  return __builtin_popcount(marks);
}
#else
static inline int lectern_parts_vectors(void) { return 0; }
static inline long lectern_part_word8(lectern_word8 x, unsigned long long pivot, void *below, void *others) { return 0; }
static inline long lectern_part_half16(lectern_half16 x, unsigned int pivot, void *below, void *others) { return 0; }
#endif
