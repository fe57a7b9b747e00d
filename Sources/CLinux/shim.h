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
int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes);

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

// Whether the processor has what x86-64-v3 names, and the system saves those registers.
static inline int lectern_has_x86_64_v3(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
#else
  return 0;
#endif
}
