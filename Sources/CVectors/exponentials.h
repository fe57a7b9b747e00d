#pragma once

// The exponential and the logarithm in single precision, in numpy's steps, so that the last digits are the same: a quotient of polynomials
// each, whose coefficients are numpy's.

#include "exponents.h"

#define LECTERN_ALL(x) ((lectern_float16)(x))
#define LECTERN_FMA(a, b, c) __builtin_elementwise_fma(a, b, c)

static inline lectern_float16 lectern_exponential_float16(lectern_float16 x) {
  lectern_float16 turns = x * LECTERN_ALL(0x1.715476p0f);
  lectern_float16 shifted = turns + LECTERN_ALL(0x1.8p23f);
  lectern_float16 n = shifted - LECTERN_ALL(0x1.8p23f);
  lectern_float16 r = LECTERN_FMA(n, LECTERN_ALL(-6.93145752e-1f), x);
  r = LECTERN_FMA(n, LECTERN_ALL(-1.42860677e-6f), r);
  lectern_float16 p = LECTERN_FMA(LECTERN_ALL(5.082762527590693718096e-04f), r, LECTERN_ALL(6.757896990527504603057e-03f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(5.114512081637298353406e-02f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(2.473615434895520810817e-01f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(7.257664613233124478488e-01f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(9.999999999980870924916e-01f));
  lectern_float16 q = LECTERN_FMA(LECTERN_ALL(2.159509375685829852307e-02f), r, LECTERN_ALL(-2.742335390411667452936e-01f));
  q = LECTERN_FMA(q, r, LECTERN_ALL(1));
  lectern_float16 y = lectern_scaled_float16(p / q, n);
  y = x >= LECTERN_ALL(88.72283935546875f) ? LECTERN_ALL(__builtin_inff()) : y;
  return x <= LECTERN_ALL(-103.97208404541015625f) ? LECTERN_ALL(0) : y;
}

// Of positive normal numbers.
static inline lectern_float16 lectern_logarithm_float16(lectern_float16 x) {
  lectern_float16 exponent = lectern_exponent_float16(x);
  lectern_float16 m = (lectern_float16)(((lectern_half16)x & 0x007fffff) | 0x3f800000);
  lectern_half16 isLarge = (lectern_half16)(m > LECTERN_ALL(0x1.6a09e6p0f));
  exponent = isLarge ? exponent + LECTERN_ALL(1) : exponent;
  m = isLarge ? m * LECTERN_ALL(0.5f) : m;
  lectern_float16 r = m - LECTERN_ALL(1);
  lectern_float16 p = LECTERN_FMA(LECTERN_ALL(2.589979117907922693523e-02f), r, LECTERN_ALL(3.808837741388407920751e-01f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(1.480000633576506585156e+00f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(2.112677543073053063722e+00f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(9.999999999999998702752e-01f));
  p = LECTERN_FMA(p, r, LECTERN_ALL(0));
  lectern_float16 q = LECTERN_FMA(LECTERN_ALL(5.875095403124574342950e-03f), r, LECTERN_ALL(1.546476374983906719538e-01f));
  q = LECTERN_FMA(q, r, LECTERN_ALL(9.864942958519418960339e-01f));
  q = LECTERN_FMA(q, r, LECTERN_ALL(2.453006071784736363091e+00f));
  q = LECTERN_FMA(q, r, LECTERN_ALL(2.612677543073109236779e+00f));
  q = LECTERN_FMA(q, r, LECTERN_ALL(1));
  return LECTERN_FMA(exponent, LECTERN_ALL(0x1.62e430p-1f), p / q);
}

#undef LECTERN_ALL
#undef LECTERN_FMA
