#pragma once

// Sums, differences, products and quotients of rows of few numbers, whose last vector is loaded and stored through a mask: what is left of
// a row for loops over single numbers would take most of the time. A step is 1, or 0 where a row has the same number everywhere.

#include "shim.h"

#ifdef __AVX512F__
#define LECTERN_LOOP(SIGN, VECTOR, LANES, MASK, LETTER)                                                                \
  for (long row = 0; row < rows; row++, out += outRow, a += aRow, b += bRow) {                                         \
    VECTOR x = (VECTOR)(a[0]), y = (VECTOR)(b[0]);                                                                     \
    for (long place = 0; place < columns; place += LANES) {                                                            \
      long count = columns - place;                                                                                    \
      MASK mask = count < LANES ? (MASK)((1 << count) - 1) : (MASK)~0;                                                 \
      if (aStep) x = (VECTOR)__builtin_ia32_loadup##LETTER##512_mask((const void *)(a + place), x, mask);              \
      if (bStep) y = (VECTOR)__builtin_ia32_loadup##LETTER##512_mask((const void *)(b + place), y, mask);              \
      __builtin_ia32_storeup##LETTER##512_mask((void *)(out + place), x SIGN y, mask);                                 \
    }                                                                                                                  \
  }                                                                                                                    \
  return 1;
#else
#define LECTERN_LOOP(SIGN, VECTOR, LANES, MASK, LETTER) return 0;
#endif

// Whether the processor has masks and knows the operation.
#define LECTERN_SHORT_ROWS(NUMBER, ...)                                                                                \
  static inline _Bool lectern_short_rows_of_##NUMBER(                                                                  \
      char sign, NUMBER *out, long outRow, const NUMBER *a, long aRow, long aStep, const NUMBER *b, long bRow,         \
      long bStep, long rows, long columns) {                                                                           \
    switch (sign) {                                                                                                    \
    case '+': LECTERN_LOOP(+, __VA_ARGS__)                                                                             \
    case '-': LECTERN_LOOP(-, __VA_ARGS__)                                                                             \
    case '*': LECTERN_LOOP(*, __VA_ARGS__)                                                                             \
    case '/': LECTERN_LOOP(/, __VA_ARGS__)                                                                             \
    default: return 0;                                                                                                 \
    }                                                                                                                  \
  }
LECTERN_SHORT_ROWS(float, lectern_float16, 16, unsigned short, s)
LECTERN_SHORT_ROWS(double, lectern_double8, 8, unsigned char, d)
#undef LECTERN_SHORT_ROWS
#undef LECTERN_LOOP
