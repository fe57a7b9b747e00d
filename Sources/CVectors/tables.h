#pragma once

// Tables of numbers, one of which is picked for each lane: with AVX-512 a whole table lies in two registers.

#include "shim.h"

#ifdef __AVX512F__
static inline lectern_double8 lectern_pick16_double8(const double *table, lectern_word8 index) {
  lectern_double8 low, high;
  __builtin_memcpy(&low, table, sizeof low);
  __builtin_memcpy(&high, table + 8, sizeof high);
  return (lectern_double8)__builtin_ia32_vpermi2varpd512(low, (lectern_long8)index, high);
}

static inline lectern_float16 lectern_pick32_float16(const float *table, lectern_half16 index) {
  typedef int whole16 __attribute__((ext_vector_type(16)));
  lectern_float16 low, high;
  __builtin_memcpy(&low, table, sizeof low);
  __builtin_memcpy(&high, table + 16, sizeof high);
  return (lectern_float16)__builtin_ia32_vpermi2varps512(low, (whole16)index, high);
}
#else
// Gathering would be slower on many processors.
static inline lectern_double8 lectern_pick16_double8(const double *table, lectern_word8 index) {
  lectern_double8 result;
  for (int lane = 0; lane < 8; lane++) result[lane] = table[index[lane] & 15];
  return result;
}

#ifdef __AVX2__
typedef int lectern_places8 __attribute__((ext_vector_type(8)));

static inline lectern_float8 lectern_pick32_float8(const float *table, lectern_places8 index) {
  lectern_float8 parts[4];
  for (int k = 0; k < 4; k++) parts[k] = (lectern_float8)__builtin_ia32_permvarsf256(lectern_load_float8(table + 8 * k), index);
  lectern_float8 third = (lectern_float8)(index << 28), fourth = (lectern_float8)(index << 27);
  lectern_float8 low = (lectern_float8)__builtin_ia32_blendvps256(parts[0], parts[1], third);
  lectern_float8 high = (lectern_float8)__builtin_ia32_blendvps256(parts[2], parts[3], third);
  return (lectern_float8)__builtin_ia32_blendvps256(low, high, fourth);
}

static inline lectern_float16 lectern_pick32_float16(const float *table, lectern_half16 index) {
  lectern_float16 result;
  result.lo = lectern_pick32_float8(table, (lectern_places8)index.lo);
  result.hi = lectern_pick32_float8(table, (lectern_places8)index.hi);
  return result;
}
#else
static inline lectern_float16 lectern_pick32_float16(const float *table, lectern_half16 index) {
  lectern_float16 result;
  for (int lane = 0; lane < 16; lane++) result[lane] = table[index[lane] & 31];
  return result;
}
#endif
#endif

// Numbers from 0.703125 to 1.40625 in sixteen intervals of the same number of bit patterns. The tables hold for each the inverse of a number
// near its middle, of eight bits, and the logarithm of that number, also in two parts, of which the first is a multiple of 2^-41. The
// interval around 1 has 1, so that logarithms near zero lose nothing.
static const double lectern_inverses[16] = {
  1.390625, 1.33203125, 1.28125, 1.23046875, 1.18359375, 1.14453125, 1.1015625, 1.06640625, 1.03125, 1.0, 0.94140625, 0.890625,
  0.84375, 0.80078125, 0.76171875, 0.7265625,
};
static const double lectern_logarithms[16] = {
  -0.329753286372468, -0.2867050328039543, -0.24783616390458127, -0.2073951943460706, -0.16855536102980667, -0.13499516453750482,
  -0.09672962645855111, -0.06429435070539725, -0.030771658666753687, 0.0, 0.06038051098890748, 0.1158318155251217, 0.16989903679539747,
  0.2221674653411543, 0.27217788591581565, 0.3194307707663612,
};
static const double lectern_high_logarithms[16] = {
  -0.32975328637257917, -0.2867050328040932, -0.2478361639045943, -0.2073951943461907, -0.16855536103003033, -0.13499516453748583,
  -0.09672962645845473, -0.06429435070549516, -0.03077165866670839, 0.0, 0.06038051098903452, 0.11583181552532551, 0.16989903679541385,
  0.2221674653410446, 0.2721778859158803, 0.3194307707663029,
};
static const double lectern_low_logarithms[16] = {
  1.1118671389559323e-13, 1.3889257940316386e-13, 1.3029797173308663e-14, 1.2010499967033472e-13, 2.236592776890616e-13,
  -1.8996158041578768e-14, -9.638067658552277e-14, 9.790518511990216e-14, -4.529814257790929e-14, 0.0, -1.2703942655647089e-13,
  -2.0380485326119331e-13, -1.6376276414097503e-14, 1.0970699320566433e-13, -6.465103064005256e-14, 5.834357420090924e-14,
};

static inline lectern_double8 lectern_inverse_of_interval(lectern_word8 index) { return lectern_pick16_double8(lectern_inverses, index); }
static inline lectern_double8 lectern_logarithm_of_interval(lectern_word8 index) { return lectern_pick16_double8(lectern_logarithms, index); }
static inline lectern_double8 lectern_high_logarithm(lectern_word8 index) { return lectern_pick16_double8(lectern_high_logarithms, index); }
static inline lectern_double8 lectern_low_logarithm(lectern_word8 index) { return lectern_pick16_double8(lectern_low_logarithms, index); }

// Two to the power of sixteenths, and what rounding has taken from them.
static const double lectern_powers_of_two[16] = {
  1.0, 1.0442737824274138, 1.0905077326652577, 1.1387886347566916, 1.189207115002721, 1.241857812073484, 1.2968395546510096,
  1.3542555469368927, 1.4142135623730951, 1.4768261459394993, 1.5422108254079407, 1.6104903319492543, 1.681792830507429,
  1.7562521603732995, 1.8340080864093424, 1.9152065613971474,
};
static const double lectern_rests_of_powers[16] = {
  0.0, 8.551889705537965e-17, -3.046782079812471e-17, 8.912812676025408e-17, 3.982015231465646e-17, 4.658027591836937e-17,
  2.5382502794888315e-17, 7.70094837980299e-17, -9.667293313452913e-17, -3.483994556892796e-17, 7.949834809697621e-17,
  2.4707192569797888e-17, 8.199010020581497e-17, 2.960140695448873e-17, 3.283107224245627e-17, -1.0619946056195963e-16,
};

static inline lectern_double8 lectern_power_of_sixteenths(lectern_word8 index) { return lectern_pick16_double8(lectern_powers_of_two, index); }
static inline lectern_double8 lectern_rest_of_power(lectern_word8 index) { return lectern_pick16_double8(lectern_rests_of_powers, index); }
