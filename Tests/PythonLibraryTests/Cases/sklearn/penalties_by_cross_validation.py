import numpy as np
from sklearn.datasets import load_breast_cancer, load_iris, make_regression
from sklearn.linear_model import ElasticNetCV, LassoCV, RidgeClassifierCV, RidgeCV

np.set_printoptions(precision=6, suppress=True)
X, y = make_regression(80, 6, n_informative=4, noise=20, random_state=3)
both = np.c_[y, X @ np.arange(6) + 1]
wide, few = make_regression(20, 30, noise=5, random_state=1)
weights = np.linspace(0.5, 2, 80)
for model in (
    RidgeCV(), RidgeCV(alphas=np.logspace(-6, 6, 13)), RidgeCV([1e-3, 1, 100], store_cv_results=True), RidgeCV(gcv_mode="svd"),
    RidgeCV(cv=5), RidgeCV(scoring="neg_mean_absolute_error"), RidgeCV(alphas=5.0), RidgeCV(fit_intercept=False),
):
    model.fit(X, y)
    print(model, model.alpha_, round(model.best_score_, 6), model.coef_, round(model.intercept_, 6), round(model.score(X, y), 9))
    if hasattr(model, "cv_results_"):
        print(model.cv_results_.shape, model.cv_results_[:2])
for model, samples, targets, settings in (
    (RidgeCV([0.1, 1, 10]), X, y, dict(sample_weight=weights)), (RidgeCV([0.1, 1, 10]), wide, few, {}),
    (RidgeCV([0.1, 1, 10], alpha_per_target=True), X, both, {}), (RidgeCV([0.1, 1, 10], store_cv_results=True), X, both, {}),
):
    model.fit(samples, targets, **settings)
    print(model.alpha_, model.coef_.ravel()[:8], np.round(model.best_score_, 6), np.round(model.intercept_, 6))
for model in (
    RidgeClassifierCV(), RidgeClassifierCV(alphas=[1e-3, 1e-2, 1e-1, 1]), RidgeClassifierCV(cv=3), RidgeClassifierCV(scoring="accuracy"),
    RidgeClassifierCV(class_weight="balanced"),
):
    for data in (load_iris(return_X_y=True), load_breast_cancer(return_X_y=True)):
        model.fit(*data)
        print(model, model.alpha_, round(model.best_score_, 6), model.coef_.ravel()[:3], model.score(*data))
for model in (
    LassoCV(), LassoCV(cv=3), LassoCV(alphas=20), LassoCV(alphas=[1, 0.1, 10]), LassoCV(positive=True),
    LassoCV(selection="random", random_state=0, cv=10), LassoCV(fit_intercept=False), ElasticNetCV(),
    ElasticNetCV(l1_ratio=[0.1, 0.5, 0.9, 1], cv=4),
):
    model.fit(X, y)
    print(model, round(model.alpha_, 6), model.coef_, round(model.intercept_, 6), model.alphas_.shape, model.mse_path_.shape)
    print(model.mse_path_.ravel()[:4], model.n_iter_, getattr(model, "l1_ratio_", None), round(model.score(X, y), 8))
print(LassoCV(cv=5).fit(X, y, sample_weight=weights).coef_, LassoCV(cv=5).fit(wide, few).coef_[:6])
for call in (
    lambda: RidgeCV(alphas=[-1, 1]).fit(X, y), lambda: RidgeCV(cv=3, store_cv_results=True).fit(X, y), lambda: LassoCV().fit(X, both),
    lambda: LassoCV(eps=0).fit(X, y), lambda: LassoCV(alphas=[-1]).fit(X, y), lambda: RidgeCV(alphas=0).fit(X, y),
    lambda: ElasticNetCV(l1_ratio=0).fit(X, y), lambda: RidgeCV().predict(X),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
