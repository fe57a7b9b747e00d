#pragma once

// The largest of whole numbers, and where one of them stands first. With all bits of `flip` set, the smallest.
#define LECTERN_PLACES(NAME, NUMBER, LANES)                                                                            \
  typedef NUMBER lectern_lanes_of_##NAME __attribute__((ext_vector_type(LANES)));                                      \
  static inline lectern_lanes_of_##NAME lectern_lanes_##NAME(const NUMBER *from) {                                     \
    lectern_lanes_of_##NAME lanes;                                                                                     \
    __builtin_memcpy(&lanes, from, sizeof lanes);                                                                      \
    return lanes;                                                                                                      \
  }                                                                                                                    \
  static inline NUMBER lectern_largest_##NAME(const NUMBER *from, long count, NUMBER flip) {                           \
    const long step = 4 * LANES;                                                                                       \
    if (count < step) {                                                                                                \
      NUMBER best = from[0] ^ flip;                                                                                    \
      for (long k = 1; k < count; k++) best = (from[k] ^ flip) > best ? from[k] ^ flip : best;                         \
      return best ^ flip;                                                                                              \
    }                                                                                                                  \
    lectern_lanes_of_##NAME best[4];                                                                                   \
    for (int k = 0; k < 4; k++) best[k] = lectern_lanes_##NAME(from + k * LANES) ^ flip;                               \
    for (long place = step; place < count; place += step) {                                                            \
      /* The last ones are looked at once more, together with some that were before. */                                \
      const NUMBER *block = from + (place < count - step ? place : count - step);                                      \
      for (int k = 0; k < 4; k++) {                                                                                    \
        lectern_lanes_of_##NAME lanes = lectern_lanes_##NAME(block + k * LANES) ^ flip;                                \
        best[k] = lanes > best[k] ? lanes : best[k];                                                                   \
      }                                                                                                                \
    }                                                                                                                  \
    for (int k = 1; k < 4; k++) best[0] = best[k] > best[0] ? best[k] : best[0];                                       \
    return __builtin_reduce_max(best[0]) ^ flip;                                                                       \
  }                                                                                                                    \
  static inline long lectern_place_##NAME(const NUMBER *from, long count, NUMBER wanted) {                             \
    long place = 0;                                                                                                    \
    while (place + LANES <= count && __builtin_reduce_or(lectern_lanes_##NAME(from + place) == wanted) == 0) place += LANES; \
    while (place < count && from[place] != wanted) place++;                                                            \
    return place;                                                                                                      \
  }
LECTERN_PLACES(long, long long, 8)
LECTERN_PLACES(int, int, 16)
LECTERN_PLACES(byte, unsigned char, 64)
#undef LECTERN_PLACES
