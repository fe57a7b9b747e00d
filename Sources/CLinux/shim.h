// What Glibc's module hides, or what C offers only as a macro. The functions that need _GNU_SOURCE are declared here one by one: defining it
// would give the headers that Glibc's module shares with this one different contents.
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
