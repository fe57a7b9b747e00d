#include "CBaseline.h"
#include <math.h>
#include <stdlib.h>
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

void array_tanh(const double *restrict a, double *restrict c, int n) {
  for (int i = 0; i < n; i++) c[i] = tanh(a[i]);
}

void array_power(const double *restrict a, const double *restrict b, double *restrict c, int n) {
  for (int i = 0; i < n; i++) c[i] = pow(fabs(a[i]), b[i]);
}

int array_largest(const double *a, int n) {
  int place = 0;
  for (int i = 1; i < n; i++) {
    if (a[i] > a[place]) place = i;
  }
  return place;
}

static int compare(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

void array_sort(double *a, int n) { qsort(a, n, sizeof(double), compare); }

double array_sum(const double *a, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += a[i];
  return sum;
}
