import hashlib

import numpy as np
from sklearn.datasets import (
    make_blobs, make_circles, make_classification, make_friedman1, make_friedman2, make_friedman3, make_gaussian_quantiles,
    make_hastie_10_2, make_moons, make_regression, make_s_curve, make_sparse_uncorrelated, make_swiss_roll,
)


def show(name, result):
    print(name)
    for part in result:
        if part.dtype.kind == "f":
            print("  ", part.shape, part.dtype, [round(number, 9) for number in part.ravel()[:3].tolist()], round(float(np.abs(part).sum()), 6))
        else:
            print("  ", part.shape, part.dtype, part.ravel()[:20].tolist(), int(part.sum()))


def exactly(name, result):
    digest = hashlib.sha256()
    for part in result:
        digest.update(np.ascontiguousarray(part).tobytes())
    print(name, [part.shape for part in result], digest.hexdigest()[:16])


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


for seed in (0, 42, 1337):
    exactly("moons", make_moons(n_samples=201, noise=0.1, random_state=seed))
    exactly("circles", make_circles(n_samples=100, noise=0.05, factor=0.5, random_state=seed))
    exactly("blobs", make_blobs(n_samples=101, centers=4, n_features=3, cluster_std=0.6, random_state=seed))
exactly("moons", make_moons((5, 9), shuffle=False))
exactly("circles", make_circles((5, 9), shuffle=False))
exactly("blobs", make_blobs([3, 4, 5], centers=[[0, 0], [1, 1], [2, 5.0]], cluster_std=[0.1, 0.2, 0.3], random_state=1))
exactly("blobs", make_blobs([3, 4, 5], random_state=1, shuffle=False, return_centers=True))
np.random.seed(7)
exactly("moons", make_moons(noise=0.2))
exactly("friedman 1", make_friedman1(random_state=3))
show("friedman 1", make_friedman1(random_state=3, noise=0.5))
show("friedman 2", make_friedman2(random_state=3))
show("friedman 3", make_friedman3(random_state=3, noise=1))
exactly("hastie", make_hastie_10_2(50, random_state=3))
show("sparse", make_sparse_uncorrelated(random_state=3))
show("swiss roll", make_swiss_roll(50, random_state=3, noise=0.1))
show("swiss roll", make_swiss_roll(50, random_state=3, hole=True))
show("s curve", make_s_curve(50, random_state=3, noise=0.1))
show("quantiles", make_gaussian_quantiles(n_samples=100, n_features=3, n_classes=4, cov=2.0, random_state=3))
show("quantiles", make_gaussian_quantiles(mean=(4, 4), n_samples=50, random_state=1, shuffle=False))
show("classification", make_classification(random_state=0))
show("classification", make_classification(n_samples=200, n_features=2, n_redundant=0, n_clusters_per_class=1, random_state=42))
show("classification", make_classification(
    n_samples=300, n_features=12, n_informative=5, n_redundant=3, n_repeated=2, n_classes=3, weights=[0.6, 0.3], flip_y=0.1,
    class_sep=2.0, hypercube=False, shift=None, scale=None, random_state=7))
show("classification", make_classification(n_features=14, n_informative=11, random_state=5, shuffle=False))
show("classification", make_classification(n_features=40, n_informative=33, random_state=5))
made = make_classification(n_samples=6, n_features=6, n_informative=3, n_redundant=1, n_repeated=1, random_state=9, return_X_y=False)
print(made.feature_info, made.y, list(made))
show("regression", make_regression(random_state=0))
show("regression", make_regression(n_samples=20, n_features=1, noise=10, random_state=42))
show("regression", make_regression(n_samples=20, n_features=3, n_informative=2, n_targets=2, bias=3, noise=1, coef=True, random_state=1))
print(make_regression(n_samples=3, n_features=1, noise=10, random_state=42))
print(make_moons(4, random_state=0))
attempt(lambda: make_moons(n_samples=(1, 2, 3)))
attempt(lambda: make_moons(noise=-1))
attempt(lambda: make_moons(100, 0.1))
attempt(lambda: make_moons(n_samples=0))
attempt(lambda: make_moons(n_samples=10.0))
attempt(lambda: make_circles(factor=1.5))
attempt(lambda: make_circles(n_samples=(1, 2, 3)))
attempt(lambda: make_blobs(n_samples=[3, 3], centers=[[1, 1]]))
attempt(lambda: make_blobs(cluster_std=[1, 2]))
attempt(lambda: make_blobs(centers="a"))
attempt(lambda: make_classification(n_informative=30))
attempt(lambda: make_classification(n_classes=5))
attempt(lambda: make_classification(weights=[1, 2, 3]))
attempt(lambda: make_gaussian_quantiles(n_samples=2))
