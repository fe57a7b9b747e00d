# Affinity propagation, OPTICS and spectral clustering.
import warnings

import numpy as np
from sklearn.cluster import OPTICS, AffinityPropagation, SpectralClustering, affinity_propagation, cluster_optics_dbscan, spectral_clustering

rng = np.random.RandomState(0)
middles = rng.uniform(-6, 6, (4, 2))
X = middles[rng.randint(0, 4, 120)] + rng.randn(120, 2) * 0.7


def run(model, *names):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model.fit(X)
    print(model)
    print(model.labels_.dtype, model.labels_.tolist())
    for name in names:
        value = getattr(model, name)
        value = value.tolist() if isinstance(value, np.ndarray) else value
        print(name, [float(f"{each:.9g}") for each in value[::6]] if name in ("reachability_", "core_distances_") else value)
    print([(each.category.__name__, str(each.message)) for each in caught])


for settings in [
    dict(random_state=0), dict(damping=0.9, preference=-50, random_state=0), dict(damping=0.75, preference=-200, random_state=1),
    dict(max_iter=3, random_state=0),
]:
    run(AffinityPropagation(**settings), "cluster_centers_indices_", "n_iter_")
model = AffinityPropagation(random_state=0).fit(X)
print(np.round(model.cluster_centers_, 8).tolist(), model.predict(X[:5] + 0.1))
similarities = -((X[:, None] - X) ** 2).sum(-1)
print([each.tolist() for each in affinity_propagation(similarities, random_state=0, preference=-40)])

for settings in [
    dict(), dict(min_samples=7, xi=0.05, min_cluster_size=0.1), dict(cluster_method="dbscan", eps=0.8), dict(max_eps=0.6),
    dict(min_samples=0.05, metric="manhattan"), dict(xi=0.2, predecessor_correction=False),
]:
    run(OPTICS(**settings), "ordering_", "reachability_", "core_distances_", "predecessor_")
model = OPTICS(min_samples=7).fit(X)
print(model.cluster_hierarchy_.tolist())
print(cluster_optics_dbscan(
    reachability=model.reachability_, core_distances=model.core_distances_, ordering=model.ordering_, eps=1.2).tolist())

for settings in [
    dict(n_clusters=4, random_state=0), dict(n_clusters=4, affinity="nearest_neighbors", eigen_solver="arpack", random_state=0),
    dict(n_clusters=3, gamma=0.3, random_state=1),
    dict(n_clusters=4, assign_labels="discretize", random_state=0, affinity="nearest_neighbors", n_neighbors=20),
]:
    run(SpectralClustering(**settings))
print(spectral_clustering(np.exp(similarities), n_clusters=3, random_state=0).tolist())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: OPTICS(min_samples=500).fit(X))
attempt(lambda: OPTICS(cluster_method="dbscan", eps=2, max_eps=1).fit(X))
attempt(lambda: AffinityPropagation(damping=0.2).fit(X))
attempt(lambda: AffinityPropagation(affinity="precomputed").fit(X))
attempt(lambda: SpectralClustering(4, affinity="nearest_neighbors", n_neighbors=1000).fit(X))
attempt(lambda: SpectralClustering(2).fit(X[:1]))
