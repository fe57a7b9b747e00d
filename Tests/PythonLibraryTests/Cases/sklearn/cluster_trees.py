# Samples joined pair by pair: linkages, distances, graphs of neighbours, trees of sums.
import warnings

import numpy as np
from sklearn.cluster import AgglomerativeClustering, Birch, FeatureAgglomeration, ward_tree

rng = np.random.RandomState(0)
middles = rng.uniform(-6, 6, (4, 2))
X = middles[rng.randint(0, 4, 100)] + rng.randn(100, 2) * 0.7
distances = np.sqrt(((X[:, None] - X) ** 2).sum(-1))
near = np.zeros((100, 100))
near[np.arange(100)[:, None], np.argsort(distances, axis=1)[:, 1:6]] = 1
near = 0.5 * (near + near.T)


def run(model, data, *names):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model.fit(data)
    print(model)
    print(model.labels_.dtype, model.labels_.tolist())
    for name in names:
        value = getattr(model, name)
        value = value.tolist() if isinstance(value, np.ndarray) else value
        if name == "distances_":
            value = [round(each, 10) for each in value[::5]]
        print(name, value[::4] if name == "children_" else value)
    print([(each.category.__name__, str(each.message)) for each in caught])


for linkage in ("ward", "complete", "average", "single"):
    for count in (2, 4, 9):
        run(AgglomerativeClustering(count, linkage=linkage), X, "children_", "n_leaves_", "n_clusters_")
    run(AgglomerativeClustering(None, linkage=linkage, distance_threshold=2.0), X, "distances_", "n_clusters_")
    if linkage != "ward":
        for metric in ("manhattan", "cosine", "chebyshev", "l1"):
            run(AgglomerativeClustering(3, linkage=linkage, metric=metric, compute_distances=True), X, "children_", "distances_")
    run(AgglomerativeClustering(4, linkage=linkage, connectivity=near, compute_distances=True), X, "distances_", "n_connected_components_")
    run(AgglomerativeClustering(4, linkage=linkage, connectivity=near, compute_full_tree=False), X)
run(AgglomerativeClustering(3, linkage="average", metric="precomputed"), distances, "children_")
print(AgglomerativeClustering(3, connectivity=lambda data: near).fit(X).children_[::9].tolist())
print(ward_tree(X[:6])[0].tolist(), AgglomerativeClustering(2).fit_predict(X)[:8])
print(np.round(FeatureAgglomeration(2).fit_transform(X[:5].repeat(3, axis=1) + np.arange(6)), 10).tolist())

for settings in [
    dict(), dict(n_clusters=4), dict(threshold=0.2, branching_factor=5), dict(n_clusters=None, threshold=1.0), dict(threshold=8.0),
]:
    run(Birch(**settings), X, "subcluster_labels_")
birch = Birch(n_clusters=4).fit(X)
print(np.round(birch.subcluster_centers_, 8).tolist(), birch.predict(X[:5]), np.round(birch.transform(X[:2]), 8).tolist())
birch = Birch(n_clusters=3)
for start in range(0, 100, 25):
    birch.partial_fit(X[start:start + 25])
print(birch.subcluster_labels_.tolist(), birch.predict(X).tolist())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: AgglomerativeClustering(500).fit(X))
attempt(lambda: AgglomerativeClustering(2, metric="manhattan").fit(X))
attempt(lambda: AgglomerativeClustering(None).fit(X))
attempt(lambda: AgglomerativeClustering(2).fit(X[:1]))
attempt(lambda: AgglomerativeClustering(2).fit(np.where(X > 5, np.nan, X)))
attempt(lambda: AgglomerativeClustering(2, connectivity=np.eye(3)).fit(X))
attempt(lambda: AgglomerativeClustering(2, linkage="average", metric="precomputed").fit(X))
attempt(lambda: AgglomerativeClustering(2, linkage="average", metric="cosine").fit(np.zeros((3, 2))))
attempt(lambda: Birch(threshold=0).fit(X))
attempt(lambda: Birch().predict(X))
