# Exponentials and logarithms of single precision to the last digit.
import numpy as np

x = np.linspace(-20, 20, 41, dtype=np.float32)
for value in np.exp(x).tolist():
    print(value)
for value in np.log(np.exp(x * np.float32(4))).tolist():
    print(value)
for value in np.log(np.linspace(0.5, 2, 25, dtype=np.float32)).tolist():
    print(value)

with np.errstate(all="ignore"):
    ends = np.array([np.nan, np.inf, -np.inf, 0, -0.0, 88.7, 88.8, -87.4, -103, -103.9, -104, 1e-30], dtype=np.float32)
    print(np.exp(ends).tolist())
    print(np.log(ends).tolist())
    many = (np.random.default_rng(0).random(100_000) * 200 - 105).astype(np.float32)
    print(int(np.exp(many).view(np.int32).astype(np.int64).sum()))
    print(int(np.log(np.abs(many)).view(np.int32).astype(np.int64).sum()))

# Powers of single precision that have an exact value have it.
base, exponent = np.meshgrid(np.arange(1, 20, dtype=np.float32), np.arange(0, 6, dtype=np.float32))
print((base ** exponent).astype(np.int64))
print(np.array([4, 9, 0.25, 2.25], dtype=np.float32) ** np.array([0.5, 1.5, -0.5, 2.5], dtype=np.float32))
