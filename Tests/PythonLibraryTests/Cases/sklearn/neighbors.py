import hashlib
import warnings

import numpy as np
from sklearn.datasets import load_iris, make_blobs, make_moons, make_regression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import (
    KNeighborsClassifier, KNeighborsRegressor, NearestCentroid, NearestNeighbors, RadiusNeighborsClassifier,
    RadiusNeighborsRegressor, kneighbors_graph, radius_neighbors_graph,
)


def attempt(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("   ", warning.category.__name__, warning.message)


def digest(array):
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:16]


X, y = load_iris(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=42)
for k in (1, 3, 5, 15, 60):
    for weights in ("uniform", "distance"):
        model = KNeighborsClassifier(n_neighbors=k, weights=weights).fit(X_train, y_train)
        distances, indices = model.kneighbors(X_test)
        print(k, weights, model._fit_method, model.score(X_test, y_test), digest(model.predict(X_test)), digest(indices),
              digest(np.round(model.predict_proba(X_test), 9)), round(float(distances.sum()), 9))
rough = np.round(np.random.RandomState(0).normal(size=(400, 3)), 1)
points = np.round(np.random.RandomState(1).normal(size=(100, 3)), 1)
for settings in (dict(), dict(algorithm="ball_tree"), dict(algorithm="kd_tree", leaf_size=3), dict(p=1), dict(p=3), dict(p=np.inf),
                 dict(metric="chebyshev", algorithm="ball_tree"), dict(metric="manhattan", leaf_size=7), dict(n_neighbors=20)):
    model = NearestNeighbors(**settings).fit(rough)
    distances, indices = model.kneighbors(points)
    print(model, model._fit_method, digest(indices), round(float(distances.sum()), 9), indices[0], np.round(distances[0], 6))
    print("   own", digest(model.kneighbors(return_distance=False)))
    near, places = model.radius_neighbors(points[:10], 0.7)
    print("   within", [len(each) for each in places], places[0], np.round(near[0], 6))
fine = np.random.RandomState(3).normal(size=(300, 20))
model = NearestNeighbors(n_neighbors=7).fit(fine)
distances, indices = model.kneighbors(fine[:20] + 0.1)
print(model._fit_method, digest(indices), np.round(distances[0], 9))
for metric in ("cosine", "correlation", "hamming", "canberra"):
    distances, indices = NearestNeighbors(n_neighbors=3, metric=metric).fit(fine).kneighbors(fine[:5] + 0.1)
    print(metric, np.round(distances[0], 6), indices.tolist() if metric != "hamming" else "")
distances, indices = NearestNeighbors(n_neighbors=2, metric=lambda a, b: abs(a - b).max()).fit(fine[:30]).kneighbors(fine[30:33])
print(np.round(distances, 6), indices)
print(NearestNeighbors(metric="precomputed", n_neighbors=2).fit(np.abs(np.subtract.outer(range(4), range(4)))).kneighbors(np.array([[3, 1, 0.5, 2]])))

small = [[0.0], [1], [2], [3.5]]
classifier = KNeighborsClassifier(n_neighbors=3).fit(small, ["a", "a", "b", "b"])
print(classifier, classifier.predict([[1.1], [3]]), classifier.predict_proba([[0.9]]), classifier.classes_, classifier.n_samples_fit_)
print(classifier.kneighbors([[1.2]]), classifier.effective_metric_, classifier.n_features_in_)
print(KNeighborsClassifier(2).fit(small, [[0, 1], [0, 2], [1, 1], [1, 2]]).predict([[0.2], [3]]))
print(KNeighborsClassifier(3, weights="distance").fit(small, [0, 0, 1, 1]).predict_proba([[2], [1.4]]))
print(KNeighborsClassifier(3, weights=lambda d: np.exp(-d)).fit(small, [0, 0, 1, 1]).predict_proba([[2.2]]).round(9))
regressor = KNeighborsRegressor(n_neighbors=2).fit(small, [0, 0, 1, 1])
print(regressor, regressor.predict([[1.5], [0.1]]), regressor.score(small, [0, 0, 1, 1]), KNeighborsRegressor(2, weights="distance").fit(small, [[0, 1], [1, 2], [2, 3], [3, 4]]).predict([[1.2], [2]]).round(9))
print(RadiusNeighborsClassifier(radius=1.0).fit(small, [0, 0, 1, 1]).predict_proba([[1.1], [2.9]]), RadiusNeighborsRegressor(radius=1.1, weights="distance").fit(small, [0, 0, 1, 1.0]).predict([[1.4]]).round(9))
attempt(lambda: RadiusNeighborsClassifier(radius=0.1).fit(small, [0, 0, 1, 1]).predict([[9]]))
attempt(lambda: RadiusNeighborsClassifier(radius=0.1, outlier_label=7).fit(small, [0, 0, 1, 1]).predict([[9], [0]]))
attempt(lambda: RadiusNeighborsClassifier(radius=0.1, outlier_label="most_frequent").fit(small, [0, 0, 0, 1]).predict([[9]]))
attempt(lambda: RadiusNeighborsRegressor(radius=0.1).fit(small, [0.5, 0, 1, 1]).predict([[9], [0]]))
for graph in (kneighbors_graph(small, 2), kneighbors_graph(small, 2, mode="distance", include_self=True), radius_neighbors_graph(small, 1.2, mode="distance")):
    print(repr(graph), graph.toarray(), graph)
print(NearestCentroid().fit(X, y).predict(X[::20]), NearestCentroid().fit(X, y).centroids_)
attempt(lambda: KNeighborsClassifier(n_neighbors=0).fit(small, [0, 0, 1, 1]))
attempt(lambda: KNeighborsClassifier(n_neighbors=5).fit(small, [0, 0, 1, 1]).predict([[1]]))
attempt(lambda: KNeighborsClassifier().predict([[1]]))
attempt(lambda: KNeighborsClassifier(2).fit(small, [0, 0, 1, 1]).predict([[1, 2]]))
attempt(lambda: KNeighborsClassifier(2).fit(small, [0, 0, 1, 1]).predict([1]))
attempt(lambda: KNeighborsClassifier(2).fit(small, [0.5, 0.1, 1, 1]))
attempt(lambda: KNeighborsClassifier(2).fit(small, [[0], [0], [1], [1]]).predict([[1]]))
attempt(lambda: KNeighborsClassifier(2, weights="far").fit(small, [0, 0, 1, 1]) if False else None)
attempt(lambda: KNeighborsClassifier(2, metric="cosine", algorithm="kd_tree").fit(small, [0, 0, 1, 1]))
attempt(lambda: NearestNeighbors(n_neighbors=4).fit(small).kneighbors())
attempt(lambda: NearestNeighbors().fit(small).kneighbors([[1]], n_neighbors=-1))
attempt(lambda: NearestNeighbors().fit(small).kneighbors([[1]], n_neighbors=1.5))
attempt(lambda: NearestNeighbors(p=0.5, algorithm="kd_tree").fit(small))
attempt(lambda: kneighbors_graph(small, 2, mode="other") if False else None)
blobs, labels = make_blobs(500, centers=4, random_state=5)
moons, sides = make_moons(300, noise=0.25, random_state=2)
grid = np.stack(np.meshgrid(np.linspace(-2, 3, 40), np.linspace(-2, 2, 40)), axis=-1).reshape(-1, 2)
for k in (1, 5, 10):
    print(k, digest(KNeighborsClassifier(k).fit(moons, sides).predict(grid)), digest(KNeighborsClassifier(k, algorithm="brute").fit(moons, sides).predict(grid)))
