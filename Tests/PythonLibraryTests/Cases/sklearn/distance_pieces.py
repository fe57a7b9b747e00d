# Distances in pieces that fit the memory that is allowed.
import warnings

import numpy as np
from sklearn.metrics import pairwise_distances, pairwise_distances_chunked

warnings.showwarning = lambda message, kind, *rest, **named: print(kind.__name__, message)
X = np.random.RandomState(0).rand(5, 3)
r = 0.2


def near(distances, start):
    neighbours = [np.flatnonzero(row < r) for row in distances]
    return neighbours, (distances * (distances < r)).mean(axis=1)


print(next(pairwise_distances_chunked(X)).round(4))
print(next(pairwise_distances_chunked(X, reduce_func=near)))
pieces = pairwise_distances_chunked(X, reduce_func=lambda d, start: [np.flatnonzero(row < 0.5) + start for row in d], working_memory=0)
print(next(pieces), next(pieces), len(list(pieces)))
many = np.random.RandomState(1).rand(300, 4)
for memory in (0.1, 0.5, 1, None):
    parts = list(pairwise_distances_chunked(many, working_memory=memory))
    print([part.shape for part in parts][:2], len(parts), np.allclose(np.vstack(parts), pairwise_distances(many)))
print([part.shape for part in pairwise_distances_chunked(many, many[:40], metric="manhattan", working_memory=0.05)])
