#pragma once

// Sines and cosines in single precision all the way, in numpy's steps, so that last digits are nearly always the same.

#include "shim.h"

// The sine of a number and quarters of a turn. From x so many halves of pi are taken, in three parts, that it is at most a quarter of pi
// either way; there x + x^3 P(x^2) and 1 - x^2 / 2 + x^4 Q(x^2) are off by less than 0.7 units in the last place. P and Q have the least
// relative error (Remez), one coefficient rounded after the other.
static inline lectern_float16 lectern_sine_float16(lectern_float16 x, unsigned int quarters) {
  lectern_float16 turns = x * (lectern_float16)(0x1.45f306p-1f);
  lectern_float16 shifted = turns + (lectern_float16)(0x1.8p23f);
  lectern_float16 n = shifted - (lectern_float16)(0x1.8p23f);
  lectern_float16 r = __builtin_elementwise_fma(n, (lectern_float16)(-0x1.921fb0p0f), x);
  r = __builtin_elementwise_fma(n, (lectern_float16)(-0x1.5110b4p-22f), r);
  r = __builtin_elementwise_fma(n, (lectern_float16)(-0x1.846988p-48f), r);
  lectern_float16 z = r * r;
  lectern_float16 sine = __builtin_elementwise_fma((lectern_float16)(2.83251e-06f), z, (lectern_float16)(-0.00019853064f));
  sine = __builtin_elementwise_fma(sine, z, (lectern_float16)(0.008333379f));
  sine = __builtin_elementwise_fma(sine, z, (lectern_float16)(-0.16666667f));
  // Not a product, which would be -0 for zeros.
  sine = __builtin_elementwise_fma(sine, z, (lectern_float16)(0));
  sine = __builtin_elementwise_fma(sine, r, r);
  lectern_float16 cosine = __builtin_elementwise_fma((lectern_float16)(2.4432327e-05f), z, (lectern_float16)(-0.001388731f));
  cosine = __builtin_elementwise_fma(cosine, z, (lectern_float16)(0.041666646f));
  cosine = __builtin_elementwise_fma(cosine, z, (lectern_float16)(-0.5f));
  cosine = __builtin_elementwise_fma(cosine, z, (lectern_float16)(1));
  lectern_half16 quadrant = (lectern_half16)shifted + quarters;
  lectern_half16 isOdd = 0 - (quadrant & 1);
  lectern_half16 result = ((lectern_half16)cosine & isOdd) | ((lectern_half16)sine & ~isOdd);
  return (lectern_float16)(result ^ ((quadrant & 2) << 30));
}
