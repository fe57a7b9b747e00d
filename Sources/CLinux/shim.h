// What Glibc's module hides, or what C offers only as a macro.
#define _GNU_SOURCE
#include <math.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static inline double lectern_lgamma(double x) {
  int sign;
  return lgamma_r(x, &sign);
}
