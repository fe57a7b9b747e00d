#pragma once

// Powers in single precision all the way: the logarithm to the base of two and its product are carried in two numbers each.

#include "exponents.h"
#include "tables.h"

// From 1 to 2 in thirty-two steps: the inverse of each, and the logarithm of that, of which the first part is a multiple of 2^-16.
static const float lectern_inverses_of_floats[32] = {
  1.0f, 0.969697f, 0.9411765f, 0.9142857f, 0.8888889f, 0.8648649f, 0.84210527f, 0.82051283f, 0.8f, 0.7804878f, 0.7619048f, 0.74418604f,
  0.72727275f, 0.7111111f, 0.6956522f, 0.68085104f, 0.6666667f, 0.6530612f, 0.64f, 0.627451f, 0.61538464f, 0.6037736f, 0.5925926f,
  0.58181816f, 0.5714286f, 0.5614035f, 0.55172414f, 0.5423729f, 0.53333336f, 0.52459013f, 0.516129f, 0.50793654f,
};
static const float lectern_high_logarithms_of_floats[32] = {
  0.0f, 0.044387817f, 0.08746338f, 0.12928772f, 0.16992188f, 0.2094574f, 0.2479248f, 0.2854004f, 0.32192993f, 0.3575592f, 0.39231873f,
  0.42626953f, 0.45942688f, 0.4918518f, 0.5235596f, 0.55459595f, 0.58496094f, 0.6147156f, 0.64385986f, 0.6724243f, 0.70043945f,
  0.72792053f, 0.7548828f, 0.7813568f, 0.8073578f, 0.83288574f, 0.85798645f, 0.88264465f, 0.90689087f, 0.93074036f, 0.9541931f,
  0.97727966f,
};
static const float lectern_low_logarithms_of_floats[32] = {
  0.0f, 6.25898e-06f, -5.4303035e-07f, -4.7108433e-06f, 3.1156933e-06f, -4.066766e-06f, 2.6980072e-06f, 1.8094266e-06f, -1.858251e-06f,
  -7.145739e-06f, -1.3296794e-06f, -4.7711733e-06f, 4.695759e-06f, 1.254755e-06f, 2.3588723e-06f, -7.049905e-06f, 1.5202255e-06f,
  -5.702497e-06f, -3.6412598e-06f, 9.745079e-07f, 2.1127151e-07f, -9.916119e-08f, 4.6789146e-06f, 2.9476842e-06f, -2.9305218e-06f,
  4.2612282e-06f, -5.449693e-06f, -1.6066457e-06f, -3.487745e-07f, -2.9382657e-06f, 3.238148e-06f, 1.7710988e-07f,
};

#define LECTERN_ALL(x) ((lectern_float16)(x))
#define LECTERN_FMA(a, b, c) __builtin_elementwise_fma(a, b, c)

// Negative where it is no power: the base is no positive normal number, or the power near an end of the range.
static inline lectern_float16 lectern_power_float16(lectern_float16 x, lectern_float16 y) {
  // x = 2^k m, where m c is nearly 1, and c the inverse of the nearest step.
  lectern_half16 shifted = (lectern_half16)x + (1 << 17);
  lectern_half16 step = (shifted >> 18) & 31;
  lectern_float16 k = lectern_exponent_float16((lectern_float16)shifted);
  lectern_float16 m = lectern_scaled_float16(x, -k);
  lectern_float16 c = lectern_pick32_float16(lectern_inverses_of_floats, step);
  lectern_float16 product = m * c;
  lectern_float16 r = product - LECTERN_ALL(1);
  lectern_float16 lost = LECTERN_FMA(m, c, -product);
  // The derivative of the logarithm is 1 - r + ….
  lost = LECTERN_FMA(-lost, r, lost);
  // log2(1 + r) = r h - r^2 h / 2 + r^3 Q(r), where h is the logarithm of e, in two parts.
  lectern_float16 first = r * LECTERN_ALL(0x1.715476p0f);
  lectern_float16 low = LECTERN_FMA(r, LECTERN_ALL(0x1.715476p0f), -first);
  low = LECTERN_FMA(lost, LECTERN_ALL(0x1.715476p0f), LECTERN_FMA(r, LECTERN_ALL(0x1.4ae0cp-26f), low));
  lectern_float16 halved = r * LECTERN_ALL(-0.5f);
  lectern_float16 second = first * halved;
  lectern_float16 rest = LECTERN_FMA(first, halved, -second);
  lectern_float16 cube = r * (r * r);
  lectern_float16 q = LECTERN_FMA(LECTERN_FMA(LECTERN_ALL(0.28859448f), r, LECTERN_ALL(-0.3607223f)), r, LECTERN_ALL(0.48089835f));
  rest = rest + lectern_pick32_float16(lectern_low_logarithms_of_floats, step);
  low = low + LECTERN_FMA(q, cube, rest);
  lectern_float16 whole = k + lectern_pick32_float16(lectern_high_logarithms_of_floats, step);
  lectern_float16 high = whole + first;
  low = low + (first - (high - whole));
  lectern_float16 sum = high + second;
  low = low + (second - (sum - high));
  lectern_float16 exponent = y * sum;
  lectern_float16 rounded = LECTERN_FMA(y, sum, -exponent);
  rounded = LECTERN_FMA(y, low, rounded);
  lectern_float16 n = __builtin_elementwise_rint(exponent);
  lectern_float16 f = (exponent - n) + rounded;
  lectern_float16 p = LECTERN_FMA(LECTERN_ALL(0.00015461448f), f, LECTERN_ALL(0.0013390867f));
  p = LECTERN_FMA(p, f, LECTERN_ALL(0.009618057f));
  p = LECTERN_FMA(p, f, LECTERN_ALL(0.05550357f));
  p = LECTERN_FMA(p, f, LECTERN_ALL(0.2402265f));
  p = LECTERN_FMA(p, f, LECTERN_ALL(0.6931472f));
  p = LECTERN_FMA(p, f, LECTERN_ALL(1));
  lectern_half16 isNone = lectern_or_half16(lectern_not_normal_float16(x), lectern_not_within_float16(n, 125));
  return (lectern_float16)((lectern_half16)lectern_scaled_float16(p, n) | (isNone & 0x80000000));
}

#undef LECTERN_ALL
#undef LECTERN_FMA
