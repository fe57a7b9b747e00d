import numpy as np

small = np.array([0, 5, 200], dtype=np.uint8)
print(small < -1, small > -1, small == -1, small != -1)
print(small < 300, small >= 300, small == 300)
print(np.array([1, -2], dtype=np.int8) < 1000, 1000 > np.array([1, -2], dtype=np.int8))
print(np.array([1, 2**63], dtype=np.uint64) > -1)
