#include "CBaseline.h"

#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

double tape_run(int count, double *seconds_forward, double *seconds_backward) {
  enum { MOST = 1 << 17 };
  static double data[MOST], grad[MOST];
  static int left[MOST], right[MOST];
  static unsigned char op[MOST];
  int slots = count + 2;
  double start = now(), result = 0;
  if (slots <= MOST) {
    data[0] = 1;
    data[1] = 0.999;
    grad[0] = grad[1] = 0;
    for (int i = 2; i < slots; i++) {
      left[i] = i - 1;
      right[i] = 1;
      op[i] = i & 1;
      data[i] = op[i] ? data[left[i]] * data[right[i]] : data[left[i]] + data[right[i]];
      grad[i] = 0;
    }
    double middle = now();
    grad[slots - 1] = 1;
    for (int i = slots - 1; i > 1; i--) {
      int a = left[i], b = right[i];
      if (op[i]) {
        grad[a] += data[b] * grad[i];
        grad[b] += data[a] * grad[i];
      } else {
        grad[a] += grad[i];
        grad[b] += grad[i];
      }
    }
    *seconds_backward = now() - middle;
    *seconds_forward = middle - start;
    result = grad[0];
  }
  return result;
}
