# Mixtures of normal distributions: steps, parameters, probabilities, criteria.
import warnings

import numpy as np
from sklearn.mixture import GaussianMixture

rng = np.random.RandomState(0)
middles = rng.uniform(-6, 6, (4, 2))
X = middles[rng.randint(0, 4, 300)] + rng.randn(300, 2) @ np.array([[1, 0.5], [0, 0.6]])


def short(values):
    return [short(each) if isinstance(each, list) else float(f"{each:.9g}") for each in np.asarray(values).tolist()]


for settings in [
    *(dict(n_components=count, covariance_type=kind, random_state=0) for count in (1, 3) for kind in ("full", "tied", "diag", "spherical")),
    dict(n_components=4, n_init=3, random_state=1), dict(n_components=3, init_params="random", random_state=2, max_iter=200),
    dict(n_components=3, init_params="k-means++", random_state=2), dict(n_components=3, init_params="random_from_data", random_state=2),
    dict(n_components=2, means_init=[[0, 0], [3, 3]], random_state=0),
    dict(n_components=2, weights_init=[0.5, 0.5], means_init=[[0, 0], [3, 3]], precisions_init=[np.eye(2), np.eye(2)]),
    dict(n_components=2, random_state=0, verbose=1, verbose_interval=2, tol=1e-8), dict(n_components=3, random_state=0, max_iter=2),
]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = GaussianMixture(**settings).fit(X)
    print(model)
    print(model.n_iter_, model.converged_, f"{model.lower_bound_:.9g}", short(model.weights_), short(model.means_))
    print(short(model.covariances_), short(model.precisions_), short(model.precisions_cholesky_))
    print(model.predict(X)[:60].tolist(), short(model.predict_proba(X[:3])))
    print(f"{model.score(X):.9g} {model.aic(X):.9g} {model.bic(X):.9g}", short(model.score_samples(X[:3])))
    print([str(each.message) for each in caught], model.sample(9)[1].tolist())
print(GaussianMixture(2, random_state=0).fit_predict(X)[:9], len(model.lower_bounds_), GaussianMixture(2, random_state=0).fit(X.astype(np.float32)).means_.dtype)
drawn, labels = GaussianMixture(2, random_state=0, covariance_type="diag").fit(X).sample(5)
print(short(drawn), labels)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: GaussianMixture(500).fit(X))
attempt(lambda: GaussianMixture(0).fit(X))
attempt(lambda: GaussianMixture(2).predict(X))
attempt(lambda: GaussianMixture(2, weights_init=[0.5, 0.9]).fit(X))
attempt(lambda: GaussianMixture(2, means_init=[[1, 2, 3]]).fit(X))
attempt(lambda: GaussianMixture(2, covariance_type="diag", precisions_init=[[1, 1], [0, 1]]).fit(X))
attempt(lambda: GaussianMixture(3, reg_covar=0, random_state=0).fit(np.repeat([[0.0, 0], [1, 1], [2, 2]], 4, axis=0)))
attempt(lambda: GaussianMixture(2).fit(np.where(X > 4, np.nan, X)))
attempt(lambda: GaussianMixture(2).fit(X[:1]))
attempt(lambda: GaussianMixture(1).fit(X).sample(0))
