import warnings

import numpy as np
from sklearn.datasets import load_iris, make_blobs, make_classification, make_moons
from sklearn.decomposition import PCA, KernelPCA, TruncatedSVD
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import BernoulliNB, ComplementNB, GaussianNB, MultinomialNB


def attempt(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("   ", warning.category.__name__, warning.message)


X, y = load_iris(return_X_y=True)
gauss = GaussianNB().fit(X, y)
print(gauss, gauss.theta_, gauss.var_.round(9), gauss.class_prior_, gauss.class_count_, gauss.epsilon_, gauss.classes_)
print(gauss.score(X, y), gauss.predict(X[::15]), gauss.predict_proba(X[70:74]).round(9), gauss.predict_log_proba(X[50:51]).round(6), cross_val_score(gauss, X, y))
print(GaussianNB(priors=[0.1, 0.2, 0.7]).fit(X, y, sample_weight=np.arange(150)).predict_proba(X[75:76]).round(9))
part = GaussianNB().partial_fit(X[:80], y[:80], classes=[0, 1, 2])
print(part.partial_fit(X[80:], y[80:]).theta_.round(9), part.var_.round(9)[1], GaussianNB().fit([[1.0], [2], [5], [6]], ["a", "a", "b", "b"]).predict([[3], [4]]))
attempt(lambda: GaussianNB(priors=[1]).fit(X, y))
attempt(lambda: GaussianNB(priors=[0.5, 0.5, 0.5]).fit(X, y))
attempt(lambda: GaussianNB(var_smoothing=-1).fit(X, y))
attempt(lambda: GaussianNB().predict(X))
attempt(lambda: GaussianNB().partial_fit(X, y))
attempt(lambda: GaussianNB().fit(X, y).predict(X[:, :2]))
attempt(lambda: GaussianNB().partial_fit(X, y, classes=[0, 1]))
counts = np.random.RandomState(1).randint(5, size=(6, 8))
labels = np.array([1, 2, 3, 1, 2, 3])
for model in (MultinomialNB(), MultinomialNB(alpha=0.1, fit_prior=False), ComplementNB(), ComplementNB(norm=True), BernoulliNB(), BernoulliNB(binarize=2, class_prior=[0.2, 0.3, 0.5])):
    model.fit(counts, labels)
    print(model, model.predict(counts[::-1]), model.predict_proba(counts[:2]).round(9), model.feature_log_prob_[0].round(8), model.class_log_prior_.round(8), model.feature_count_[1])
attempt(lambda: MultinomialNB().fit(-counts, labels))
attempt(lambda: MultinomialNB(alpha=-1).fit(counts, labels))
attempt(lambda: MultinomialNB(alpha=0, force_alpha=False).fit(counts, labels).alpha)
print(MultinomialNB().partial_fit(counts[:3], labels[:3], classes=[1, 2, 3]).partial_fit(counts[3:], labels[3:]).predict(counts))

for settings in (dict(), dict(n_components=2), dict(n_components=0.95), dict(n_components="mle"), dict(n_components=2, whiten=True), dict(n_components=3, svd_solver="full"),
                 dict(n_components=2, svd_solver="randomized", random_state=0), dict(n_components=1, svd_solver="arpack")):
    pca = PCA(**settings)
    Z = pca.fit_transform(X)
    print(pca, pca._fit_svd_solver, pca.n_components_, pca.components_.round(8).tolist(), pca.explained_variance_.round(8), pca.explained_variance_ratio_.round(8))
    print("  ", Z[:2].round(7), pca.singular_values_.round(7), pca.mean_, round(float(pca.noise_variance_), 9), np.allclose(pca.transform(X), Z), pca.get_feature_names_out(), pca.n_samples_)
print(PCA(2).fit(X).inverse_transform(PCA(2).fit_transform(X))[:2].round(8), round(PCA(2).fit(X).score(X), 8), PCA(2).fit(X).get_covariance().round(8)[0], PCA(2).fit(X).get_precision().round(6)[0])
wide = np.random.RandomState(0).normal(size=(600, 80)) @ np.random.RandomState(1).normal(size=(80, 80))
pca = PCA(n_components=3, random_state=0).fit(wide)
print(pca._fit_svd_solver, pca.explained_variance_ratio_.round(5))
attempt(lambda: PCA(n_components=5).fit(X))
attempt(lambda: PCA(n_components=-1).fit(X))
attempt(lambda: PCA(n_components=1.5).fit(X))
attempt(lambda: PCA().transform(X))
attempt(lambda: PCA(2).fit(X).transform(X[:, :3]))
attempt(lambda: PCA(svd_solver="arpack", n_components=4).fit(X))
attempt(lambda: PCA().fit([1, 2, 3]))
svd = TruncatedSVD(n_components=2, random_state=42)
print(svd, svd.fit_transform(X)[:2].round(7), svd.components_.round(7), svd.explained_variance_ratio_.round(8), svd.singular_values_.round(6), svd.inverse_transform(svd.transform(X))[0].round(6))
attempt(lambda: TruncatedSVD(9).fit(X))
for kernel in ("linear", "rbf", "poly", "cosine"):
    kernel_pca = KernelPCA(n_components=2, kernel=kernel, fit_inverse_transform=kernel == "rbf")
    Z = kernel_pca.fit_transform(X[::3])
    print(kernel_pca, Z[:2].round(6), kernel_pca.eigenvalues_.round(5), kernel_pca.transform(X[:2]).round(6))

for strategy in ("prior", "most_frequent", "stratified", "uniform"):
    dummy = DummyClassifier(strategy=strategy, random_state=0).fit(X[:90], y[:90])
    print(dummy, dummy.predict(X[:12]), dummy.predict_proba(X[:2]), dummy.score(X, y), dummy.classes_, dummy.class_prior_)
print(DummyClassifier(strategy="constant", constant="b").fit([[0], [1]], ["a", "b"]).predict([[0], [5]]), DummyRegressor().fit(X, y).predict(X[:2]), DummyRegressor(strategy="quantile", quantile=0.9).fit(X, X[:, 0]).constant_)
print(DummyRegressor(strategy="median").fit(X, X[:, :2]).predict(X[:1]), DummyRegressor(strategy="constant", constant=3).fit(X, y).predict(X[:1]), DummyRegressor().fit(X, y).score(X, y))
attempt(lambda: DummyClassifier(strategy="constant").fit(X, y))
attempt(lambda: DummyClassifier(strategy="constant", constant=7).fit(X, y))
attempt(lambda: DummyRegressor(strategy="quantile").fit(X, y))
attempt(lambda: DummyRegressor().predict(X))
