#pragma once

// Rows of numbers of single precision, in the steps of torch's loops for vectors of sixteen: the exponential is that of Sleef, which it
// uses inside of them, sums are of sixteen lanes, then of their halves, and products that are taken away are not rounded before.

#include "exponents.h"

#define LECTERN_ALL(x) ((lectern_float16)(x))
#define LECTERN_FMA(a, b, c) __builtin_elementwise_fma(a, b, c)

static inline lectern_float16 lectern_inner_exponential_float16(lectern_float16 x) {
  lectern_float16 turns = x * LECTERN_ALL(0x1.715476p0f);
  lectern_float16 n = __builtin_elementwise_rint(turns);
  lectern_float16 r = LECTERN_FMA(n, LECTERN_ALL(-0.693145751953125f), x);
  r = LECTERN_FMA(n, LECTERN_ALL(-1.428606765330187045e-06f), r);
  lectern_float16 p = LECTERN_FMA(LECTERN_ALL(0.000198527617612853646278381f), r, LECTERN_ALL(0.00139304355252534151077271f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(0.00833336077630519866943359f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(0.0416664853692054748535156f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(0.166666671633720397949219f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(0.5f));
  lectern_float16 square = r * r;
  p = LECTERN_FMA(square, p, r);
  lectern_float16 y = lectern_scaled_float16(LECTERN_ALL(1) + p, n);
  y = x < LECTERN_ALL(-104) ? LECTERN_ALL(0) : y;
  return x > LECTERN_ALL(100) ? LECTERN_ALL(__builtin_inff()) : y;
}

static inline lectern_float16 lectern_inner_sigmoid_float16(lectern_float16 x) {
  return LECTERN_ALL(1) / (LECTERN_ALL(1) + lectern_inner_exponential_float16(-x));
}

static inline lectern_float8 lectern_inner_sigmoid_float8(lectern_float8 x) {
  lectern_float16 wide;
  wide.lo = wide.hi = x;
  return lectern_inner_sigmoid_float16(wide).lo;
}

// x times its sigmoid.
static inline lectern_float16 lectern_inner_silu_float16(lectern_float16 x) {
  return x / (LECTERN_ALL(1) + lectern_inner_exponential_float16(-x));
}

// The first `count` of sixteen numbers, and something else for the others.
static inline lectern_float16 lectern_some_float16(const float *from, long count, float rest) {
  lectern_float16 x = LECTERN_ALL(rest);
  if (count >= 16) {
    __builtin_memcpy(&x, from, sizeof x);
    return x;
  }
#ifdef __AVX512F__
  return (lectern_float16)__builtin_ia32_loadups512_mask((const void *)from, x, (unsigned short)((1 << count) - 1));
#else
  for (long lane = 0; lane < count; lane++) x[lane] = from[lane];
  return x;
#endif
}

static inline void lectern_store_some_float16(lectern_float16 x, float *to, long count) {
  if (count >= 16) {
    __builtin_memcpy(to, &x, sizeof x);
    return;
  }
#ifdef __AVX512F__
  __builtin_ia32_storeups512_mask((void *)to, x, (unsigned short)((1 << count) - 1));
#else
  for (long lane = 0; lane < count; lane++) to[lane] = x[lane];
#endif
}

// The sum of lanes into which so many numbers went.
static inline float lectern_sum_of_lanes(lectern_float16 x, long count) {
  if (count < 16) {
    float sum = x[0];
    for (long lane = 1; lane < count; lane++) sum += x[lane];
    return sum;
  }
  lectern_float8 half = x.lo + x.hi;
  typedef float quarter __attribute__((ext_vector_type(4)));
  quarter four = half.lo + half.hi;
  return (four[0] + four[2]) + (four[1] + four[3]);
}

static inline float lectern_largest_of_row(const float *row, long count) {
  lectern_float16 most = LECTERN_ALL(-__builtin_inff());
  for (long place = 0; place < count; place += 16)
    most = __builtin_elementwise_max(most, lectern_some_float16(row + place, count - place, -__builtin_inff()));
  return __builtin_reduce_max(most);
}

// The sum of the exponentials of all numbers less the largest; the exponentials themselves are kept where a place for them is given.
static inline float lectern_sum_of_exponentials(const float *row, float largest, float *kept, long count) {
  lectern_float16 lanes = LECTERN_ALL(0);
  for (long place = 0; place < count; place += 16) {
    lectern_float16 x = lectern_some_float16(row + place, count - place, -__builtin_inff()) - LECTERN_ALL(largest);
    lectern_float16 y = lectern_inner_exponential_float16(x);
    lanes = lanes + y;
    if (kept) lectern_store_some_float16(y, kept + place, count - place);
  }
  return lectern_sum_of_lanes(lanes, count);
}

// The gradient of the softmax of a row: what arrived less its sum weighted by the result, times the result.
static inline void lectern_slope_of_softmax(const float *arriving, const float *value, float *slope, long count) {
  lectern_float16 lanes = LECTERN_ALL(0);
  for (long place = 0; place < count; place += 16) {
    lectern_float16 product = lectern_some_float16(arriving + place, count - place, 0) * lectern_some_float16(value + place, count - place, 0);
    lanes = lanes + product;
  }
  float sum = lectern_sum_of_lanes(lanes, count);
  for (long place = 0; place < count; place++) {
    float rest = arriving[place] - sum;
    slope[place] = rest * value[place];
  }
}

// The same of its logarithm: what arrived less the exponential of the result times the sum.
static inline void lectern_slope_of_logarithms(const float *arriving, const float *value, float *slope, long count) {
  lectern_float16 lanes = LECTERN_ALL(0);
  for (long place = 0; place < count; place += 16) lanes = lanes + lectern_some_float16(arriving + place, count - place, 0);
  lectern_float16 sum = LECTERN_ALL(lectern_sum_of_lanes(lanes, count));
  for (long place = 0; place < count; place += 16) {
    long rest = count - place;
    lectern_float16 y = lectern_inner_exponential_float16(lectern_some_float16(value + place, rest, 0));
    lectern_store_some_float16(LECTERN_FMA(-y, sum, lectern_some_float16(arriving + place, rest, 0)), slope + place, rest);
  }
}

// The gradient of numbers times their sigmoid.
static inline void lectern_slope_of_silu(const float *arriving, const float *x, float *slope, long count) {
  for (long place = 0; place < count; place += 16) {
    long rest = count - place;
    lectern_float16 values = lectern_some_float16(x + place, rest, 0);
    lectern_float16 sigmoid = lectern_inner_sigmoid_float16(values);
    lectern_float16 tilt = LECTERN_FMA(values, LECTERN_ALL(1) - sigmoid, LECTERN_ALL(1));
    lectern_float16 product = lectern_some_float16(arriving + place, rest, 0) * sigmoid;
    lectern_store_some_float16(product * tilt, slope + place, rest);
  }
}

#undef LECTERN_ALL
#undef LECTERN_FMA
