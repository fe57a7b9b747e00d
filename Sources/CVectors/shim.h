#pragma once

// Operations on vectors, which Swift's own types have only element by element: what the optimiser makes of those is a matter of luck.

typedef double lectern_double8 __attribute__((ext_vector_type(8)));
typedef float lectern_float8 __attribute__((ext_vector_type(8)));
typedef float lectern_float16 __attribute__((ext_vector_type(16)));
typedef unsigned int lectern_half16 __attribute__((ext_vector_type(16)));
typedef unsigned long long lectern_word8 __attribute__((ext_vector_type(8)));
typedef long lectern_long8 __attribute__((ext_vector_type(8)));

static inline lectern_double8 lectern_add_double8(lectern_double8 a, lectern_double8 b) { return a + b; }
static inline lectern_double8 lectern_subtract_double8(lectern_double8 a, lectern_double8 b) { return a - b; }
static inline lectern_double8 lectern_multiply_double8(lectern_double8 a, lectern_double8 b) { return a * b; }
static inline lectern_double8 lectern_divide_double8(lectern_double8 a, lectern_double8 b) { return a / b; }
// a * b + c, rounded once.
static inline lectern_double8 lectern_fma_double8(lectern_double8 a, lectern_double8 b, lectern_double8 c) { return __builtin_elementwise_fma(a, b, c); }

static inline lectern_float8 lectern_add_float8(lectern_float8 a, lectern_float8 b) { return a + b; }
static inline lectern_float8 lectern_subtract_float8(lectern_float8 a, lectern_float8 b) { return a - b; }
static inline lectern_float8 lectern_multiply_float8(lectern_float8 a, lectern_float8 b) { return a * b; }
static inline lectern_float8 lectern_divide_float8(lectern_float8 a, lectern_float8 b) { return a / b; }
// a * b + c, rounded once.
static inline lectern_float8 lectern_fma_float8(lectern_float8 a, lectern_float8 b, lectern_float8 c) { return __builtin_elementwise_fma(a, b, c); }

static inline lectern_word8 lectern_add_word8(lectern_word8 a, lectern_word8 b) { return a + b; }
static inline lectern_word8 lectern_subtract_word8(lectern_word8 a, lectern_word8 b) { return a - b; }
static inline lectern_word8 lectern_and_word8(lectern_word8 a, lectern_word8 b) { return a & b; }
static inline lectern_word8 lectern_or_word8(lectern_word8 a, lectern_word8 b) { return a | b; }
static inline lectern_word8 lectern_xor_word8(lectern_word8 a, lectern_word8 b) { return a ^ b; }
static inline lectern_word8 lectern_left_word8(lectern_word8 a, lectern_word8 b) { return a << b; }
static inline lectern_word8 lectern_right_word8(lectern_word8 a, lectern_word8 b) { return a >> b; }

// Whether any has the highest bit.
static inline int lectern_has_sign_word8(lectern_word8 x) { return __builtin_reduce_or((lectern_long8)x < 0) != 0; }
// All bits that are set in any of them.
static inline unsigned long long lectern_or_of_word8(lectern_word8 x) { return __builtin_reduce_or(x); }

static inline lectern_double8 lectern_widened(lectern_float8 x) { return __builtin_convertvector(x, lectern_double8); }
static inline lectern_float8 lectern_narrowed(lectern_double8 x) { return __builtin_convertvector(x, lectern_float8); }

static inline lectern_double8 lectern_widened_low(lectern_float16 x) { return __builtin_convertvector(x.lo, lectern_double8); }
static inline lectern_double8 lectern_widened_high(lectern_float16 x) { return __builtin_convertvector(x.hi, lectern_double8); }
static inline lectern_float16 lectern_narrowed_both(lectern_double8 low, lectern_double8 high) {
  lectern_float16 result;
  result.lo = __builtin_convertvector(low, lectern_float8);
  result.hi = __builtin_convertvector(high, lectern_float8);
  return result;
}
// All bits of the lanes that are no positive normal numbers.
static inline lectern_half16 lectern_not_normal_float16(lectern_float16 x) {
  return (lectern_half16)((lectern_half16)x - 0x00800000 >= 0x7f000000);
}
// All bits of the lanes that are not nearer to zero than the bound.
static inline lectern_half16 lectern_not_within_float16(lectern_float16 x, float bound) {
  return (lectern_half16)(((lectern_half16)x & 0x7fffffff) >= (lectern_half16)((lectern_float16)(bound)));
}
static inline lectern_half16 lectern_or_half16(lectern_half16 a, lectern_half16 b) { return a | b; }
static inline int lectern_has_any_half16(lectern_half16 x) { return __builtin_reduce_or((lectern_half16)(x != 0)) != 0; }
static inline int lectern_has_sign_float16(lectern_float16 x) { return lectern_has_any_half16((lectern_half16)x >> 31); }
// The upper halves of sixteen words.
static inline lectern_half16 lectern_upper_halves(lectern_word8 low, lectern_word8 high) {
  typedef unsigned int half8 __attribute__((ext_vector_type(8)));
  lectern_half16 result;
  result.lo = __builtin_convertvector(low >> 32, half8);
  result.hi = __builtin_convertvector(high >> 32, half8);
  return result;
}

static inline lectern_float8 lectern_load_float8(const float *from) { lectern_float8 x; __builtin_memcpy(&x, from, sizeof x); return x; }
static inline void lectern_store_float8(lectern_float8 x, float *to) { __builtin_memcpy(to, &x, sizeof x); }

// Eight rows of eight numbers each, made columns.
static inline void lectern_turn_float8(const float *from, long fromStep, float *to, long toStep) {
#define LECTERN_LOW(x, y) __builtin_shufflevector(x, y, 0, 8, 1, 9, 4, 12, 5, 13)
#define LECTERN_HIGH(x, y) __builtin_shufflevector(x, y, 2, 10, 3, 11, 6, 14, 7, 15)
#define LECTERN_EVEN(x, y) __builtin_shufflevector(x, y, 0, 1, 8, 9, 4, 5, 12, 13)
#define LECTERN_ODD(x, y) __builtin_shufflevector(x, y, 2, 3, 10, 11, 6, 7, 14, 15)
#define LECTERN_FIRST(x, y) __builtin_shufflevector(x, y, 0, 1, 2, 3, 8, 9, 10, 11)
#define LECTERN_LAST(x, y) __builtin_shufflevector(x, y, 4, 5, 6, 7, 12, 13, 14, 15)
  lectern_float8 row0 = lectern_load_float8(from), row1 = lectern_load_float8(from + fromStep);
  lectern_float8 row2 = lectern_load_float8(from + 2 * fromStep), row3 = lectern_load_float8(from + 3 * fromStep);
  lectern_float8 row4 = lectern_load_float8(from + 4 * fromStep), row5 = lectern_load_float8(from + 5 * fromStep);
  lectern_float8 row6 = lectern_load_float8(from + 6 * fromStep), row7 = lectern_load_float8(from + 7 * fromStep);
  lectern_float8 low01 = LECTERN_LOW(row0, row1), high01 = LECTERN_HIGH(row0, row1);
  lectern_float8 low23 = LECTERN_LOW(row2, row3), high23 = LECTERN_HIGH(row2, row3);
  lectern_float8 low45 = LECTERN_LOW(row4, row5), high45 = LECTERN_HIGH(row4, row5);
  lectern_float8 low67 = LECTERN_LOW(row6, row7), high67 = LECTERN_HIGH(row6, row7);
  lectern_float8 upper0 = LECTERN_EVEN(low01, low23), lower0 = LECTERN_EVEN(low45, low67);
  lectern_float8 upper1 = LECTERN_ODD(low01, low23), lower1 = LECTERN_ODD(low45, low67);
  lectern_float8 upper2 = LECTERN_EVEN(high01, high23), lower2 = LECTERN_EVEN(high45, high67);
  lectern_float8 upper3 = LECTERN_ODD(high01, high23), lower3 = LECTERN_ODD(high45, high67);
  lectern_store_float8(LECTERN_FIRST(upper0, lower0), to);
  lectern_store_float8(LECTERN_FIRST(upper1, lower1), to + toStep);
  lectern_store_float8(LECTERN_FIRST(upper2, lower2), to + 2 * toStep);
  lectern_store_float8(LECTERN_FIRST(upper3, lower3), to + 3 * toStep);
  lectern_store_float8(LECTERN_LAST(upper0, lower0), to + 4 * toStep);
  lectern_store_float8(LECTERN_LAST(upper1, lower1), to + 5 * toStep);
  lectern_store_float8(LECTERN_LAST(upper2, lower2), to + 6 * toStep);
  lectern_store_float8(LECTERN_LAST(upper3, lower3), to + 7 * toStep);
#undef LECTERN_LOW
#undef LECTERN_HIGH
#undef LECTERN_EVEN
#undef LECTERN_ODD
#undef LECTERN_FIRST
#undef LECTERN_LAST
}

// Four rows of four numbers each, made columns.
#define LECTERN_TURN_4(NAME, NUMBER)                                                                                   \
  typedef NUMBER lectern_four_of_##NAME __attribute__((ext_vector_type(4)));                                           \
  static inline void lectern_turn_##NAME##4(const NUMBER *from, long fromStep, NUMBER *to, long toStep) {              \
    lectern_four_of_##NAME row[4], turned[4];                                                                          \
    for (int k = 0; k < 4; k++) __builtin_memcpy(&row[k], from + k * fromStep, sizeof row[k]);                         \
    lectern_four_of_##NAME low01 = __builtin_shufflevector(row[0], row[1], 0, 4, 1, 5);                                \
    lectern_four_of_##NAME high01 = __builtin_shufflevector(row[0], row[1], 2, 6, 3, 7);                               \
    lectern_four_of_##NAME low23 = __builtin_shufflevector(row[2], row[3], 0, 4, 1, 5);                                \
    lectern_four_of_##NAME high23 = __builtin_shufflevector(row[2], row[3], 2, 6, 3, 7);                               \
    turned[0] = __builtin_shufflevector(low01, low23, 0, 1, 4, 5);                                                     \
    turned[1] = __builtin_shufflevector(low01, low23, 2, 3, 6, 7);                                                     \
    turned[2] = __builtin_shufflevector(high01, high23, 0, 1, 4, 5);                                                   \
    turned[3] = __builtin_shufflevector(high01, high23, 2, 3, 6, 7);                                                   \
    for (int k = 0; k < 4; k++) __builtin_memcpy(to + k * toStep, &turned[k], sizeof turned[k]);                       \
  }
LECTERN_TURN_4(float, float)
LECTERN_TURN_4(double, double)
#undef LECTERN_TURN_4

static inline lectern_float8 lectern_rectified_float8(lectern_float8 x) { return x <= 0 ? (lectern_float8)(0) : x; }
static inline lectern_double8 lectern_rectified_double8(lectern_double8 x) { return x <= 0 ? (lectern_double8)(0) : x; }
// The first one's lanes where the second one's are positive, otherwise 0.
static inline lectern_float8 lectern_where_positive_float8(lectern_float8 x, lectern_float8 y) { return y > 0 ? x : (lectern_float8)(0); }
static inline lectern_double8 lectern_where_positive_double8(lectern_double8 x, lectern_double8 y) { return y > 0 ? x : (lectern_double8)(0); }

// The second one where either is not a number.
static inline lectern_double8 lectern_larger_double8(lectern_double8 a, lectern_double8 b) { return a > b ? a : b; }
static inline lectern_double8 lectern_smaller_double8(lectern_double8 a, lectern_double8 b) { return a < b ? a : b; }
static inline lectern_float16 lectern_larger_float16(lectern_float16 a, lectern_float16 b) { return a > b ? a : b; }
static inline lectern_float16 lectern_smaller_float16(lectern_float16 a, lectern_float16 b) { return a < b ? a : b; }
// The largest or smallest of all lanes, which are numbers.
static inline double lectern_largest_of_double8(lectern_double8 a) {
  a = lectern_larger_double8(a, __builtin_shufflevector(a, a, 4, 5, 6, 7, 0, 1, 2, 3));
  a = lectern_larger_double8(a, __builtin_shufflevector(a, a, 2, 3, 0, 1, 6, 7, 4, 5));
  return lectern_larger_double8(a, __builtin_shufflevector(a, a, 1, 0, 3, 2, 5, 4, 7, 6))[0];
}
static inline double lectern_smallest_of_double8(lectern_double8 a) { return -lectern_largest_of_double8(-a); }
static inline float lectern_largest_of_float16(lectern_float16 a) {
  a = lectern_larger_float16(a, __builtin_shufflevector(a, a, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  a = lectern_larger_float16(a, __builtin_shufflevector(a, a, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11));
  a = lectern_larger_float16(a, __builtin_shufflevector(a, a, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13));
  return lectern_larger_float16(a, __builtin_shufflevector(a, a, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14))[0];
}
static inline float lectern_smallest_of_float16(lectern_float16 a) { return -lectern_largest_of_float16(-a); }

// All bits of the lanes in which either is not a number.
static inline lectern_word8 lectern_unordered_double8(lectern_double8 a, lectern_double8 b) { return (lectern_word8)((a != a) | (b != b)); }
static inline lectern_word8 lectern_unordered_float16(lectern_float16 a, lectern_float16 b) { return (lectern_word8)((a != a) | (b != b)); }
// All bits of the lanes in which both are equal.
static inline lectern_word8 lectern_equal_double8(lectern_double8 a, lectern_double8 b) { return (lectern_word8)(a == b); }
static inline lectern_word8 lectern_equal_float16(lectern_float16 a, lectern_float16 b) { return (lectern_word8)(a == b); }

// Cut down to integers; what does not fit becomes the smallest one.
static inline lectern_long8 lectern_truncated(lectern_double8 x) {
  lectern_long8 fits = (x >= -0x1p63) & (x < 0x1p63);
  lectern_long8 whole = __builtin_convertvector((lectern_double8)((lectern_long8)x & fits), lectern_long8);
  return (whole & fits) | (~fits & (lectern_long8)(-0x7fffffffffffffffL - 1));
}
