import warnings

import numpy as np
from sklearn.datasets import load_wine
from sklearn.isotonic import IsotonicRegression, check_increasing, isotonic_regression
from sklearn.kernel_ridge import KernelRidge
from sklearn.neighbors import KernelDensity
from sklearn.preprocessing import PowerTransformer, QuantileTransformer, power_transform, quantile_transform

warnings.simplefilter("ignore")
np.set_printoptions(precision=6)
rng = np.random.RandomState(0)
X, others = rng.randn(60, 2), rng.randn(6, 2)
for kernel in ("gaussian", "tophat", "epanechnikov", "exponential", "linear", "cosine"):
    for bandwidth in (0.5, 1.3, "scott", "silverman"):
        model = KernelDensity(kernel=kernel, bandwidth=bandwidth).fit(X)
        print(model, model.score_samples(others), round(model.score(X), 6))
model = KernelDensity(bandwidth=0.3).fit(X, sample_weight=np.arange(1, 61))
print(model.score_samples(others), model.sample(3, random_state=0), KernelDensity(bandwidth=0.2).fit(X).sample(2, random_state=3))
y = X[:, 0] * 2 + np.sin(X[:, 1] * 3)
for model in (
    KernelRidge(), KernelRidge(alpha=0.1, kernel="rbf", gamma=0.5), KernelRidge(kernel="poly", degree=2), KernelRidge(alpha=[0.1, 1.0]),
):
    targets = np.c_[y, y * 2] if isinstance(model.alpha, list) else y
    model.fit(X, targets)
    print(model, model.predict(others), model.dual_coef_.ravel()[:3], round(model.score(X, targets), 9))
times = np.arange(50)
steps = rng.randint(-50, 50, 50) + 50.0 * np.log1p(times)
for model in (
    IsotonicRegression(), IsotonicRegression(out_of_bounds="clip", increasing=False),
    IsotonicRegression(y_min=40, y_max=180, out_of_bounds="clip"), IsotonicRegression(increasing="auto"),
):
    print(model, model.fit_transform(times, steps)[:12], model.predict([-1, 3.5, 7.2, 60]), model.X_thresholds_[:5])
    print(model.y_thresholds_[:5], model.increasing_, model.X_min_, model.X_max_, abs(round(model.score(times, steps), 6)))
print(isotonic_regression([5, 3, 1, 2, 8, 10, 7, 9, 6, 4]), isotonic_regression([1, 3, 2, 4], increasing=False))
print(isotonic_regression([1, 3, 2, 4.0], sample_weight=[1, 2, 3, 4]), check_increasing([1, 2, 3, 4, 5], [5, 6, 4, 7, 8]))
print(IsotonicRegression().fit([1, 1, 2, 3, 3], [2, 4, 1, 5, 6], sample_weight=[1, 1, 2, 0, 1]).predict([1, 2, 3]))
skewed, wine = np.abs(rng.lognormal(size=(80, 3))) + 0.01, load_wine().data
for model in (
    PowerTransformer(), PowerTransformer(standardize=False), PowerTransformer("box-cox"), PowerTransformer("box-cox", standardize=False),
):
    changed = model.fit_transform(skewed)
    print(model, model.lambdas_.round(4), changed[:2].round(4), model.transform(skewed[:1]).round(4))
    print(model.inverse_transform(changed)[:1].round(6))
print(power_transform([[1, 2], [3, 2], [4, 5]]).round(5))
for model in (
    QuantileTransformer(n_quantiles=10), QuantileTransformer(n_quantiles=20, output_distribution="normal"),
    QuantileTransformer(random_state=0), QuantileTransformer(n_quantiles=5, subsample=30, random_state=0),
):
    for samples in (skewed, wine):
        changed = model.fit_transform(samples)
        print(model, changed[:2], model.quantiles_[:2, 0], model.transform(samples[:1] * 1.1), model.n_quantiles_)
        print(model.inverse_transform(changed)[:1])
print(quantile_transform(skewed, n_quantiles=8)[:2], quantile_transform(skewed[:5], n_quantiles=3, axis=1)[:2])
for call in (
    lambda: PowerTransformer("box-cox").fit(-skewed), lambda: PowerTransformer().transform(X),
    lambda: QuantileTransformer(n_quantiles=100, subsample=10).fit(X), lambda: IsotonicRegression().fit(X, y),
    lambda: IsotonicRegression(out_of_bounds="raise").fit(times, steps).predict([100]),
    lambda: KernelDensity().score_samples(X), lambda: KernelRidge().predict(X),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
