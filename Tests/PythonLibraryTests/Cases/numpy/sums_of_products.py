"""Products of two vectors and lengths of vectors, to the last digit, for as many elements as fill vectors of a processor or do not."""
import numpy as np

generator = np.random.RandomState(3)
for count in [1, 2, 3, 5, 8, 13, 15, 16, 17, 20, 31, 32, 33, 50, 64, 100, 257, 1000]:
    a, b = generator.rand(count) - 0.3, generator.randn(count)
    print(count, a @ b, np.dot(b, b), np.inner(a, a), np.vdot(a, b), np.linalg.norm(b))
