import numpy as np

a = np.array([1.0, 0.0, -1.0])
print(a / 0)
print(1 / a)
print(np.log(a))
print(np.sqrt(a))
print(np.exp(np.array([1000.0])))
print(np.array([1, 2]) // 0)
print(np.array([1, 2]) % 0)
print(np.float64(1) / 0)
print(np.float64(0) / 0)
print(np.float64(1e308) * 10)
print(np.int64(1) // 0)
print(np.array([1e308]) * 10)
print(np.array([np.inf]) - np.inf)
print(np.array([np.nan, 1.5]).astype(int)[1])
print(np.arcsin(np.array([2.0])))
print(np.power(np.array([0.0]), -1))
with np.errstate(all="ignore"):
    print(a / 0)
with np.errstate(divide="raise"):
    try:
        a / 0
    except FloatingPointError as e:
        print(e)
old = np.seterr(all="ignore")
print(old, 1 / a)
np.seterr(**old)
for i in range(2):
    a / 0
