import warnings

import numpy as np
from sklearn.cluster import HDBSCAN
from sklearn.datasets import load_iris, make_moons
from sklearn.metrics import pairwise_distances

warnings.simplefilter("ignore")
iris, moons = load_iris().data, make_moons(200, noise=0.07, random_state=0)[0]
for settings in (
    dict(), dict(allow_single_cluster=True), dict(algorithm="brute"), dict(alpha=1.3),
    dict(algorithm="ball_tree"), dict(store_centers="both"),
):
    for X in (iris, moons):
        model = HDBSCAN(copy=True, **settings).fit(X)
        print(settings, np.bincount(model.labels_ + 1), model.labels_[:30], model.probabilities_[:5].round(4))
        if "store_centers" in settings:
            print(model.centroids_.round(4), model.medoids_)
X = moons.copy()
X[3], X[7, 0] = np.nan, np.inf
model = HDBSCAN().fit(X)
print(model, model.labels_[[3, 7]], model.probabilities_[[3, 7]])
print(HDBSCAN(metric="precomputed", copy=True).fit_predict(pairwise_distances(moons))[:40], HDBSCAN(copy=True).fit(moons).dbscan_clustering(1.0)[:9])
for call in (
    lambda: HDBSCAN(min_cluster_size=1, copy=True).fit(iris), lambda: HDBSCAN(min_samples=500, copy=True).fit(iris),
    lambda: HDBSCAN(metric="precomputed", copy=True).fit(iris),
    lambda: HDBSCAN(metric="cosine", algorithm="kd_tree", copy=True).fit(iris),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
