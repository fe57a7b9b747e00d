# K-means, its small batches, mean shift and density: labels, centres and counts of steps.
import warnings

import numpy as np
from sklearn.cluster import DBSCAN, KMeans, MeanShift, MiniBatchKMeans, dbscan, estimate_bandwidth, k_means, kmeans_plusplus

rng = np.random.RandomState(0)
middles = rng.uniform(-6, 6, (5, 2))
X = middles[rng.randint(0, 5, 400)] + rng.randn(400, 2) * 0.8
weights = rng.rand(400)


def short(values):
    return [short(each) if isinstance(each, list) else float(f"{each:.10g}") for each in values]


def show(estimator, *names):
    print(estimator)
    for name in names:
        value = getattr(estimator, name)
        if name == "labels_":
            print(name, value.dtype, np.bincount(value + 1).tolist(), value[::9].tolist())
        elif isinstance(value, np.ndarray):
            print(name, value.dtype, short(value.tolist()) if value.dtype.kind == "f" else value.tolist()[:40])
        else:
            print(name, float(f"{value:.10g}") if isinstance(value, float) else value)


for settings in [
    dict(n_clusters=3), dict(n_clusters=5), dict(n_clusters=5, n_init=10), dict(n_clusters=4, init="random"),
    dict(n_clusters=6, algorithm="elkan"), dict(n_clusters=2, init=np.array([[0.0, 0], [1, 1]])), dict(n_clusters=12, tol=0),
    dict(n_clusters=6, max_iter=3), dict(), dict(n_clusters=1), dict(n_clusters=3, verbose=1),
]:
    model = KMeans(random_state=42, **settings).fit(X)
    show(model, "cluster_centers_", "labels_", "inertia_", "n_iter_")
print(model.predict(X[:5] + 1), short(model.transform(X[:3]).tolist()), f"{model.score(X):.9g}", model.fit_predict(X)[:5])
print(model.get_feature_names_out())
show(KMeans(n_clusters=3, random_state=0).fit(X, sample_weight=weights), "cluster_centers_", "inertia_", "n_iter_")
show(KMeans(n_clusters=4, random_state=7).fit(X.astype(np.float32)), "n_iter_", "labels_")
print([each.tolist() for each in kmeans_plusplus(X, 4, random_state=1)])
print(k_means(X, 2, random_state=0, return_n_iter=True)[3])

for settings in [
    dict(n_clusters=3), dict(n_clusters=5, batch_size=40), dict(n_clusters=8, n_init=3, batch_size=100),
    dict(n_clusters=4, init="random", batch_size=64, tol=1e-3),
]:
    show(MiniBatchKMeans(random_state=0, **settings).fit(X), "cluster_centers_", "labels_", "inertia_", "n_iter_", "n_steps_")
model = MiniBatchKMeans(n_clusters=3, random_state=0, batch_size=50)
for start in range(0, 400, 100):
    model.partial_fit(X[start:start + 100])
show(model, "cluster_centers_", "inertia_")

print("density")
for settings in [
    dict(), dict(eps=0.3), dict(eps=1.0, min_samples=10), dict(eps=0.8, metric="manhattan"), dict(eps=0.4, metric="chebyshev"),
    dict(eps=0.5, metric="minkowski", p=3), dict(eps=0.1),
]:
    show(DBSCAN(**settings).fit(X), "labels_", "core_sample_indices_")
show(DBSCAN(eps=0.5, min_samples=3).fit(X, sample_weight=weights), "labels_")
distances = np.sqrt(((X[:, None] - X[None]) ** 2).sum(-1))
show(DBSCAN(eps=0.6, metric="precomputed").fit(distances), "labels_")
print(DBSCAN(eps=0.5).fit(X).components_.shape, dbscan(X, eps=0.7)[1].max(), DBSCAN(eps=0.5).fit_predict(X)[:12])

print("mean shift")
for quantile in (0.1, 0.3):
    print(f"{estimate_bandwidth(X, quantile=quantile):.9g} {estimate_bandwidth(X, quantile=quantile, n_samples=100):.9g}")
for settings in [
    dict(), dict(bandwidth=1.5), dict(bandwidth=2, bin_seeding=True),
    dict(bandwidth=1, bin_seeding=True, cluster_all=False, min_bin_freq=3),
]:
    model = MeanShift(**settings).fit(X)
    show(model, "labels_", "n_iter_")
    print(np.round(model.cluster_centers_, 6).tolist(), model.predict(X[:4]))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: KMeans(n_clusters=500).fit(X))
attempt(lambda: KMeans(n_clusters=0).fit(X))
attempt(lambda: KMeans().predict(X))
attempt(lambda: KMeans(2, init=np.zeros((3, 2))).fit(X))
attempt(lambda: KMeans(2, init=np.zeros((2, 3))).fit(X))
attempt(lambda: KMeans(2).fit(np.where(X > 5, np.nan, X)))
attempt(lambda: KMeans(2).fit(X[:, 0]))
attempt(lambda: KMeans(2).fit([]))
attempt(lambda: DBSCAN(eps=0).fit(X))
attempt(lambda: DBSCAN().fit([]))
attempt(lambda: MeanShift(bandwidth=0).fit(X))
attempt(lambda: MiniBatchKMeans(1000).fit(X))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    show(KMeans(4, random_state=0).fit(np.repeat([[0.0, 0], [1, 1]], 5, axis=0)), "labels_", "cluster_centers_", "inertia_")
    show(KMeans(2, n_init=4, init=np.array([[0.0, 0], [1, 1]])).fit(X), "n_iter_")
print([(each.category.__name__, str(each.message)) for each in caught])
