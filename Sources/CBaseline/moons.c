#include "CBaseline.h"

enum { INPUTS = 2, WIDTH = 16, MOST_POINTS = 1024 };
enum { FIRST = 0, SECOND = WIDTH * (INPUTS + 1), THIRD = SECOND + WIDTH * (WIDTH + 1), TOTAL = THIRD + WIDTH + 1 };

static double inner[MOST_POINTS][2][WIDTH];

static void layer(const double *parameters, const double *x, int inputs, double *out) {
  for (int k = 0; k < WIDTH; k++) {
    const double *w = parameters + k * (inputs + 1);
    double sum = w[inputs];
    for (int i = 0; i < inputs; i++) sum += w[i] * x[i];
    out[k] = sum < 0 ? 0 : sum;
  }
}

static double score(const double *parameters, const double *x, double h[2][WIDTH]) {
  layer(parameters + FIRST, x, INPUTS, h[0]);
  layer(parameters + SECOND, h[0], WIDTH, h[1]);
  const double *w = parameters + THIRD;
  double sum = w[WIDTH];
  for (int i = 0; i < WIDTH; i++) sum += w[i] * h[1][i];
  return sum;
}

static void layer_back(
  const double *restrict w, double *restrict dw, const double *restrict x, double *restrict dx, const double *restrict out,
  const double *restrict dout, int inputs) {
  for (int k = WIDTH - 1; k >= 0; k--) {
    double g = (out[k] > 0 ? 1 : 0) * dout[k];
    const double *row = w + k * (inputs + 1);
    double *drow = dw + k * (inputs + 1);
    drow[inputs] += g;
    for (int i = 0; i < inputs; i++) {
      drow[i] += x[i] * g;
      dx[i] += row[i] * g;
    }
  }
}

double moons_train(const double *points, const double *sides, int count, double *p, int steps) {
  double loss = 0, scores[MOST_POINTS], margins[MOST_POINTS], d[TOTAL];
  if (count > MOST_POINTS) return 0;
  for (int step = 0; step < steps; step++) {
    double sum = 0, squares = 0;
    for (int s = 0; s < count; s++) {
      scores[s] = score(p, points + 2 * s, inner[s]);
      double margin = -sides[s] * scores[s] + 1;
      margins[s] = margin < 0 ? 0 : margin;
      sum += margins[s];
    }
    for (int i = 0; i < TOTAL; i++) squares += p[i] * p[i];
    loss = sum * (1.0 / count) + squares * 1e-4;

    for (int i = 0; i < TOTAL; i++) {
      double part = p[i] * 1e-4;
      d[i] = part + part;
    }
    for (int s = count - 1; s >= 0; s--) {
      double g = (margins[s] > 0 ? 1 : 0) * (1.0 / count) * -sides[s];
      double dh[2][WIDTH] = {{0}}, dx[INPUTS] = {0};
      double *dw = d + THIRD;
      const double *w = p + THIRD;
      dw[WIDTH] += g;
      for (int i = 0; i < WIDTH; i++) {
        dw[i] += inner[s][1][i] * g;
        dh[1][i] += w[i] * g;
      }
      layer_back(p + SECOND, d + SECOND, inner[s][0], dh[0], inner[s][1], dh[1], WIDTH);
      layer_back(p + FIRST, d + FIRST, points + 2 * s, dx, inner[s][0], dh[0], INPUTS);
    }
    double rate = 1.0 - 0.9 * (step % 100) / 100;
    for (int i = 0; i < TOTAL; i++) p[i] -= rate * d[i];
  }
  return loss;
}
