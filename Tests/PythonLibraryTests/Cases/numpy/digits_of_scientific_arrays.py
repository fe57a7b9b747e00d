"""Arrays of numbers of very different sizes: further digits than are needed are those of the numbers."""
import numpy as np
rng = np.random.RandomState(0)
for k in range(400):
    n = rng.randint(1,6)
    a = rng.randn(n) * 10.0 ** rng.randint(-12, 12, n)
    if k % 2: a = a.astype(np.float32)
    print(k, a)
print(np.array([5e-324,1.0]), np.array([1e-45],dtype=np.float32), np.array([4.94065646e-324, 2.5]))
print(np.array([2.**k for k in range(-5,60,7)]), np.array([2.**k for k in range(-5,60,7)],dtype=np.float32))
np.set_printoptions(floatmode="maxprec_equal")
print(np.array([0.1, 1 / 3, 2.5]), np.array([0.1, 1 / 3, 2.5], dtype=np.float32))
