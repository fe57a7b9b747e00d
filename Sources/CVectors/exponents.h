#pragma once

// Numbers of single precision taken apart, and put together again.

#include "shim.h"

typedef int lectern_whole16 __attribute__((ext_vector_type(16)));

// The builtins' last arguments: all lanes, rounded as the processor does.

// The exponent of positive normal numbers.
static inline lectern_float16 lectern_exponent_float16(lectern_float16 x) {
#ifdef __AVX512F__
  return (lectern_float16)__builtin_ia32_getexpps512_mask(x, x, (unsigned short)-1, 4);
#else
  return __builtin_convertvector((lectern_whole16)((lectern_half16)x >> 23) - 127, lectern_float16);
#endif
}

// Two to the power of n, an integer of at most 126 either way.
static inline lectern_float16 lectern_power_of_two_float16(lectern_float16 n) {
  return (lectern_float16)((__builtin_convertvector(n, lectern_whole16) + 127) << 23);
}

// x times two to the power of n, an integer.
static inline lectern_float16 lectern_scaled_float16(lectern_float16 x, lectern_float16 n) {
#ifdef __AVX512F__
  return (lectern_float16)__builtin_ia32_scalefps512_mask(x, n, x, (unsigned short)-1, 4);
#else
  // In two steps, of which only the last one rounds where the result is denormal.
  lectern_float16 bounded = __builtin_elementwise_max(__builtin_elementwise_min(n, (lectern_float16)(252)), (lectern_float16)(-252));
  lectern_float16 half = __builtin_elementwise_trunc(bounded * (lectern_float16)(0.5f));
  return x * lectern_power_of_two_float16(half) * lectern_power_of_two_float16(bounded - half);
#endif
}
