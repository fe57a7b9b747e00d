import warnings

import numpy as np
from sklearn.linear_model import ElasticNet, Lasso, LinearRegression, Ridge, lasso_path


def digits(numbers):
    return [f"{each:.9g}" for each in np.asarray(numbers, dtype=float).ravel() + 0.0]


def show(model):
    print(model, digits(model.coef_), digits(model.intercept_), getattr(model, "n_iter_", "-"))


rng = np.random.RandomState(1)
X = rng.randn(120, 3)
t = X @ [1.0, -2, 0.5] + 0.3 * rng.randn(120) + 2
both = np.stack([t, -t], 1)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model = LinearRegression().fit(X, t)
    show(model)
    print(model.rank_, digits(model.singular_), f"{model.score(X, t):.9f}", model.coef_.shape, model.n_features_in_)
    show(LinearRegression(fit_intercept=False).fit(X, both))
    show(LinearRegression(positive=True).fit(X, t))
    show(LinearRegression().fit(X, t, sample_weight=np.arange(120)))
    print(LinearRegression().fit([[1], [2], [3]], [2, 4, 6.5]).predict([[4]]))
    print(LinearRegression().fit([[1, 1], [2, 2], [3, 3]], [[1], [2], [3]]).coef_.round(6))
    for alpha in (0, 0.1, 1, 100):
        show(Ridge(alpha).fit(X, t))
    show(Ridge(solver="svd", alpha=3).fit(X, t))
    show(Ridge(alpha=3).fit(X[:2], t[:2]))
    show(Ridge(alpha=[1, 2]).fit(X, both))
    show(Ridge().fit(X, t, sample_weight=np.arange(120)))
    for solver in ("sag", "saga"):
        show(Ridge(solver=solver, random_state=0).fit(X, t))
    for alpha in (0.001, 0.1, 1, 5):
        show(Lasso(alpha).fit(X, t))
        show(ElasticNet(alpha).fit(X, t))
        show(ElasticNet(alpha, l1_ratio=0.1, positive=True).fit(X, t))
    show(Lasso(0.1, selection="random", random_state=0).fit(X, t))
    show(Lasso(0.01, max_iter=1, tol=1e-12).fit(X, t))
    show(Lasso(0.1, fit_intercept=False).fit(X, both))
    show(Lasso(0.1).fit(X, t, sample_weight=np.arange(120)))
    show(ElasticNet(0).fit(X, t))
    alphas, coefs, gaps = lasso_path(X, t, alphas=5)
    print(digits(alphas), digits(coefs))
    model = Lasso(0.05, warm_start=True).fit(X, t)
    print(model.fit(X, t).n_iter_, model.predict(X[:3]).round(8))
for each in caught:
    print(each.category.__name__, each.message)
