# Bytes seen as truths: any but 0 is true, in whichever part of a long row it stands.
import numpy as np

bytes_ = np.zeros(20000, np.uint8)
bytes_[3] = 2
truths = bytes_.view(bool)
print(truths.any(), truths.all(), truths.reshape(2, -1).any(axis=1), truths[::2].any())
print((bytes_ + 2).view(bool).all(), np.r_[np.full(9000, 2, np.uint8), np.zeros(3, np.uint8)].view(bool).all())
print(np.ones(0, bool).any(), np.ones(0, bool).all(), np.ones((3, 0), bool).any(axis=1))
