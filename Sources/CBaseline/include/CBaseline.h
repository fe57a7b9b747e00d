#ifndef CBASELINE_H
#define CBASELINE_H

/// Trains a network of 2, 16, 16 and 1 neurons on points of two sides by gradient descent, with the sums of micrograd in the order of
/// micrograd. `points` are pairs, `sides` are 1 or -1, `parameters` stand neuron by neuron with the bias last. Gives the last loss.
double moons_train(const double *points, const double *sides, int count, double *parameters, int steps);

/// Makes a chain of `count` additions and multiplications on a tape and goes back through it. Gives the gradient of the start.
double tape_run(int count, double *seconds_forward, double *seconds_backward);

/// The product of square matrices row by row, and loops over `n` elements.
void array_multiply(const double *a, const double *b, double *c, int n);
void array_add(const double *a, const double *b, double *c, int n);
void array_exp(const double *a, double *c, int n);
void array_tanh(const double *a, double *c, int n);
void array_power(const double *a, const double *b, double *c, int n);
int array_largest(const double *a, int n);
void array_sort(double *a, int n);
double array_sum(const double *a, int n);

#endif
