#include "CBaseline.h"
#include <math.h>
#include <string.h>

void array_multiply(const double *restrict a, const double *restrict b, double *restrict c, int n) {
  memset(c, 0, sizeof(double) * n * n);
  for (int i = 0; i < n; i++) {
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < n; j++) c[i * n + j] += a[i * n + k] * b[k * n + j];
    }
  }
}

void array_add(const double *restrict a, const double *restrict b, double *restrict c, int n) {
  for (int i = 0; i < n; i++) c[i] = a[i] + b[i];
}

void array_exp(const double *restrict a, double *restrict c, int n) {
  for (int i = 0; i < n; i++) c[i] = exp(a[i]);
}

double array_sum(const double *a, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += a[i];
  return sum;
}
