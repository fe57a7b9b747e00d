import warnings

import numpy as np
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.datasets import load_iris, make_classification, make_regression
from sklearn.feature_selection import (
    RFE, RFECV, GenericUnivariateSelect, SelectFdr, SelectFpr, SelectFromModel, SelectFwe, SelectKBest, SelectPercentile,
    SequentialFeatureSelector, VarianceThreshold, chi2, f_classif, f_regression, r_regression,
)
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline

X, y = load_iris(return_X_y=True)
A, b = make_classification(n_samples=90, n_features=12, n_informative=3, random_state=4)
C, d = make_regression(n_samples=50, n_features=6, n_informative=2, noise=5.0, random_state=1)
for name, (scores, chances) in (("f", f_classif(X, y)), ("chi2", chi2(X, y)), ("many", f_classif(A, b)), ("line", f_regression(C, d)),
                                ("uncentred", f_regression(C, d, center=False))):
    print(name, [f"{each:.8g}" for each in scores], [f"{each:.8g}" for each in chances])
print(np.round(r_regression(C, d), 8))

for selector in (SelectKBest(k=2), SelectKBest(chi2, k=2), SelectKBest(k="all"), SelectPercentile(percentile=50), SelectFpr(alpha=1e-40),
                 SelectFdr(alpha=1e-60), SelectFwe(alpha=1e-30), GenericUnivariateSelect(mode="k_best", param=1), VarianceThreshold(0.5)):
    new = selector.fit_transform(X, y)
    print(type(selector).__name__, new.shape, selector.get_support(), selector.get_support(indices=True), selector.get_feature_names_out())
print(new[:2], selector.variances_, selector.inverse_transform(new[:2]), selector.get_feature_names_out(["a", "b", "c", "d"]))
selector = SelectKBest(f_regression, k=2).fit(C, d)
print(selector.get_support(indices=True), make_pipeline(SelectKBest(k=3), KNeighborsClassifier()).fit(A, b).score(A, b))

model = LinearDiscriminantAnalysis()
for selector in (SelectFromModel(model), SelectFromModel(model, threshold="1.5*median"), SelectFromModel(model, max_features=2, threshold=-np.inf),
                 RFE(model, n_features_to_select=4), RFE(model, n_features_to_select=0.25, step=2), RFE(model, verbose=1, step=4),
                 RFECV(model, cv=3, min_features_to_select=2), SequentialFeatureSelector(KNeighborsClassifier(3), n_features_to_select=3, cv=3),
                 SequentialFeatureSelector(KNeighborsClassifier(3), n_features_to_select=9, direction="backward", cv=3),
                 SequentialFeatureSelector(KNeighborsClassifier(3), tol=0.01, cv=3)):
    selector.fit(A, b)
    print(selector, selector.get_support(indices=True), selector.transform(A).shape)
    for name in ("ranking_", "n_features_", "n_features_to_select_"):
        if hasattr(selector, name):
            print(name, getattr(selector, name))
    if hasattr(selector, "threshold_"):
        print(f"{selector.threshold_:.6f}")
    if hasattr(selector, "cv_results_"):
        print(sorted(selector.cv_results_), selector.cv_results_["n_features"], np.round(selector.cv_results_["mean_test_score"], 5))
        print(selector.predict(A[:8]), round(selector.score(A, b), 6))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    SelectKBest(k=9).fit(X, y)
    print(SelectFpr(alpha=0.0).fit(X, y).transform(X).shape)
    constant = X.copy()
    constant[:, 1] = 2.0
    f_classif(constant, y)
for each in caught:
    print(each.category.__name__, each.message)
for attempt in (
    lambda: VarianceThreshold(9).fit(X),
    lambda: SelectKBest(k=-1).fit(X, y),
    lambda: SelectKBest().transform(X),
    lambda: SelectKBest(k=2).fit(X, y).transform(X[:, :3]),
    lambda: chi2(-X, y),
    lambda: SelectFromModel(KNeighborsClassifier()).fit(X, y).transform(X),
    lambda: SelectFromModel(model, prefit=True).transform(X),
    lambda: SelectFromModel(model, threshold="most").fit(X, y).transform(X),
    lambda: SequentialFeatureSelector(model, n_features_to_select=4).fit(X, y),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
