import warnings

import numpy as np
from sklearn.datasets import load_digits, load_iris, make_regression
from sklearn.decomposition import NMF, FastICA, IncrementalPCA, fastica
from sklearn.linear_model import BayesianRidge

warnings.showwarning = lambda message, category, *rest, **named: print(category.__name__, message)
np.set_printoptions(precision=5, suppress=True)
iris, digits = load_iris().data, load_digits().data[:200]
for model in (
    NMF(2), NMF(3, init="random", random_state=0), NMF(2, init="nndsvd", random_state=0, max_iter=50),
    NMF(2, init="nndsvdar", random_state=1, shuffle=True), NMF(2, alpha_W=0.01, l1_ratio=0.5, random_state=0),
):
    parts = model.fit_transform(iris)
    print(model, parts[:3], model.components_, round(model.reconstruction_err_, 6), model.n_iter_, model.n_components_)
    print(model.transform(iris[:2]), model.inverse_transform(parts)[:1], model.get_feature_names_out()[:3])
model = NMF(10, random_state=0, max_iter=500).fit(digits)
print(round(model.reconstruction_err_, 4), model.components_[:2, :10].round(3))

times = np.linspace(0, 8, 200)
sources = np.c_[np.sin(2 * times), np.sign(np.sin(3 * times)), (times * 1.3) % 1]
X = (sources - sources.mean(0)) / sources.std(0) @ np.array([[1, 1, 1], [0.5, 2, 1], [1.5, 1, 2]]).T
for model in (
    FastICA(random_state=0), FastICA(2, random_state=1, whiten="arbitrary-variance"), FastICA(3, algorithm="deflation", random_state=0),
    FastICA(fun="cube", random_state=0, whiten_solver="eigh"), FastICA(fun="exp", random_state=0, max_iter=3),
):
    found = model.fit_transform(X)
    print(model, found[:2], model.mixing_, model.n_iter_, model.components_, model.mean_, model.inverse_transform(found)[:1])
print(*[part[:2] for part in fastica(X, random_state=0)])

for model in (IncrementalPCA(2), IncrementalPCA(2, batch_size=10), IncrementalPCA(3, whiten=True), IncrementalPCA()):
    found = model.fit_transform(iris)
    print(model, found[:2], model.components_, model.explained_variance_, model.explained_variance_ratio_)
    print(round(model.noise_variance_, 7), model.mean_, model.n_samples_seen_, model.inverse_transform(found)[:1], model.batch_size_)
model = IncrementalPCA(5, batch_size=50)
model.partial_fit(digits[:100])
model.partial_fit(digits[100:])
print(model.transform(digits)[:2], model.singular_values_)

long, wide = make_regression(60, 5, noise=10, random_state=2), make_regression(10, 20, noise=1, random_state=2)
for model in (BayesianRidge(), BayesianRidge(compute_score=True), BayesianRidge(fit_intercept=False, alpha_init=1, lambda_init=1e-3)):
    for samples, targets in (long, wide):
        model.fit(samples, targets)
        print(model, model.coef_[:5], round(model.intercept_, 6), round(float(model.lambda_), 9), model.n_iter_)
        print(np.asarray(model.scores_)[:3], model.predict(samples[:2], return_std=True))
print(BayesianRidge().fit(*long, sample_weight=np.linspace(0.1, 2, 60)).coef_)
for call in (
    lambda: NMF(2).fit(-iris), lambda: NMF(9, init="nndsvd").fit(iris), lambda: FastICA(9).fit(iris).components_.shape,
    lambda: IncrementalPCA(9).fit(iris), lambda: IncrementalPCA(4, batch_size=3).fit(iris).batch_size_, lambda: NMF().transform(iris),
    lambda: FastICA(fun_args={"alpha": 3}).fit(iris),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
