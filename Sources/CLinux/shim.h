// What Glibc's module hides, or what C offers only as a macro. The functions that need _GNU_SOURCE are declared here one by one: defining it
// would give the headers that Glibc's module shares with this one different contents.
#include <complex.h>
#include <malloc.h>
#include <math.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

void *memmem(const void *haystack, size_t haystack_size, const void *needle, size_t needle_size);
void *memrchr(const void *bytes, int byte, size_t count);
int memfd_create(const char *name, unsigned int flags);
int sched_getaffinity(int process, size_t size, void *processors);
int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes);

// The kernel kills this process when the one that started it is gone.
static inline int lectern_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, 9); }

static inline double lectern_lgamma(double x) {
  int sign;
  return lgamma_r(x, &sign);
}

// Swift does not import functions of complex numbers.
static inline void lectern_complex(char function, double *real, double *imaginary) {
  double _Complex z = __builtin_complex(*real, *imaginary);
  switch (function) {
  case 'e': z = cexp(z); break;
  case 'l': z = clog(z); break;
  case 'q': z = csqrt(z); break;
  case 's': z = csinh(z); break;
  case 'c': z = ccosh(z); break;
  case 't': z = ctanh(z); break;
  case 'S': z = casinh(z); break;
  case 'C': z = cacosh(z); break;
  case 'T': z = catanh(z); break;
  default: z = cacos(z); break;
  }
  *real = creal(z);
  *imaginary = cimag(z);
}

#if defined(__x86_64__)
#include <xmmintrin.h>
#else
#include <fenv.h>
#endif

// Whether arithmetic had no result (1), divided by zero (2) or left the range of its numbers (4) since the last question; forgets it.
static inline int lectern_arithmetic_failures(void) {
#if defined(__x86_64__)
  const unsigned failures = _MM_EXCEPT_INVALID | _MM_EXCEPT_DIV_ZERO | _MM_EXCEPT_OVERFLOW;
  unsigned state = _mm_getcsr();
  if (!(state & failures)) return 0;
  _mm_setcsr(state & ~failures);
  return (state & _MM_EXCEPT_INVALID ? 1 : 0) | (state & _MM_EXCEPT_DIV_ZERO ? 2 : 0) | (state & _MM_EXCEPT_OVERFLOW ? 4 : 0);
#else
  const int failures = FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW;
  int state = fetestexcept(failures);
  if (!state) return 0;
  feclearexcept(failures);
  return (state & FE_INVALID ? 1 : 0) | (state & FE_DIVBYZERO ? 2 : 0) | (state & FE_OVERFLOW ? 4 : 0);
#endif
}

// Whether the processor has what x86-64-v3 names, and the system saves those registers.
static inline int lectern_has_x86_64_v3(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
#else
  return 0;
#endif
}

// The same for x86-64-v4.
static inline int lectern_has_x86_64_v4(void) {
#if defined(__x86_64__)
  return lectern_has_x86_64_v3() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
         && __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
#else
  return 0;
#endif
}
