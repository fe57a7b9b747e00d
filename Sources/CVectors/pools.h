#pragma once

// The largest of each four elements, two side by side in each of two rows, and its place in the image: of equal ones the first, and the last
// NaN if there is one.
#define LECTERN_FOURS(LANES, FLOATS, EVEN, ODD, CORNERS)                                                                \
  static inline void lectern_largest_of_##LANES##_fours(                                                               \
    const float *top, int width, long long first, float *values, long long *places) {                                  \
    typedef float numbers __attribute__((ext_vector_type(LANES)));                                                     \
    typedef int steps __attribute__((ext_vector_type(LANES)));                                                         \
    typedef long long wide __attribute__((ext_vector_type(LANES)));                                                    \
    typedef float pairs __attribute__((ext_vector_type(FLOATS)));                                                      \
    pairs upper, lower;                                                                                                \
    __builtin_memcpy(&upper, top, sizeof upper);                                                                       \
    __builtin_memcpy(&lower, top + width, sizeof lower);                                                               \
    numbers best = __builtin_shufflevector(upper, upper, EVEN);                                                        \
    numbers others[3] = {                                                                                              \
      __builtin_shufflevector(upper, upper, ODD), __builtin_shufflevector(lower, lower, EVEN),                         \
      __builtin_shufflevector(lower, lower, ODD)};                                                                     \
    const int distances[3] = {1, width, width + 1};                                                                    \
    const steps corner = CORNERS;                                                                                      \
    steps place = corner;                                                                                              \
    for (int k = 0; k < 3; k++) {                                                                                      \
      steps wins = (others[k] > best) | (others[k] != others[k]);                                                      \
      best = wins ? others[k] : best;                                                                                  \
      place = wins ? corner + distances[k] : place;                                                                    \
    }                                                                                                                  \
    wide found = __builtin_convertvector(place, wide) + first;                                                         \
    __builtin_memcpy(values, &best, sizeof best);                                                                      \
    __builtin_memcpy(places, &found, sizeof found);                                                                    \
  }
#define LECTERN_EVEN8 0, 2, 4, 6, 8, 10, 12, 14
#define LECTERN_ODD8 1, 3, 5, 7, 9, 11, 13, 15
#define LECTERN_EVEN4 0, 2, 4, 6
#define LECTERN_ODD4 1, 3, 5, 7
LECTERN_FOURS(8, 16, LECTERN_EVEN8, LECTERN_ODD8, ((steps){LECTERN_EVEN8}))
LECTERN_FOURS(4, 8, LECTERN_EVEN4, LECTERN_ODD4, ((steps){LECTERN_EVEN4}))
#undef LECTERN_EVEN8
#undef LECTERN_ODD8
#undef LECTERN_EVEN4
#undef LECTERN_ODD4
#undef LECTERN_FOURS

static inline void lectern_largest_of_fours(
  const float *image, int width, float *values, long long *places, long rows, long columns) {
  for (long row = 0; row < rows; row++, values += columns, places += columns) {
    long long first = 2 * row * width;
    // The last vector of a row begins early enough to be whole.
    const long lanes = columns >= 8 ? 8 : 4;
    for (long column = 0; columns >= 4 && column < columns; column += lanes) {
      long begin = column < columns - lanes ? column : columns - lanes;
      long long place = first + 2 * begin;
      if (lanes == 8) lectern_largest_of_8_fours(image + place, width, place, values + begin, places + begin);
      else lectern_largest_of_4_fours(image + place, width, place, values + begin, places + begin);
    }
    for (long column = 0; columns < 4 && column < columns; column++) {
      const long long corner = first + 2 * column, others[3] = {corner + 1, corner + width, corner + width + 1};
      long long best = corner;
      for (int k = 0; k < 3; k++)
        if (image[others[k]] > image[best] || image[others[k]] != image[others[k]]) best = others[k];
      values[column] = image[best];
      places[column] = best;
    }
  }
}
