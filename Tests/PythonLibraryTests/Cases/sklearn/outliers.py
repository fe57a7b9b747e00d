import warnings

import numpy as np
from sklearn.datasets import load_iris
from sklearn.ensemble import IsolationForest
from sklearn.neighbors import LocalOutlierFactor
from sklearn.svm import OneClassSVM

warnings.simplefilter("ignore")
rng = np.random.RandomState(42)
near = 0.3 * rng.randn(100, 2)
near = np.r_[near + 2, near - 2]
far = rng.uniform(-4, 4, (20, 2))
both, iris = np.r_[near, far], load_iris().data
for model in (
    IsolationForest(random_state=0), IsolationForest(max_samples=100, random_state=42, contamination=0.1),
    IsolationForest(n_estimators=10, max_features=1, random_state=1, bootstrap=True),
    IsolationForest(max_samples=0.5, random_state=3, n_estimators=20),
):
    for X in (both, iris):
        model.fit(X)
        print(model, model.predict(X).sum(), model.score_samples(X)[:5], model.decision_function(X)[-3:], model.offset_)
        print(model.max_samples_, model.fit_predict(X)[-10:])
for model in (
    LocalOutlierFactor(), LocalOutlierFactor(n_neighbors=35, contamination=0.1), LocalOutlierFactor(n_neighbors=5, metric="manhattan"),
):
    for X in (both, iris):
        print(model, model.fit_predict(X).sum(), model.negative_outlier_factor_[:5], model.offset_, model.n_neighbors_)
model = LocalOutlierFactor(novelty=True).fit(near)
print(model.predict(far), model.decision_function(far)[:4], model.score_samples(far)[:3])
for model in (
    OneClassSVM(), OneClassSVM(nu=0.1, gamma=0.1), OneClassSVM(kernel="linear"), OneClassSVM(kernel="poly", nu=0.3),
    OneClassSVM(nu=0.05, kernel="sigmoid", shrinking=False),
):
    for X in (both, iris):
        model.fit(X)
        print(model, model.predict(X).sum(), model.decision_function(X)[:3], model.offset_, model.support_.shape, model.n_iter_)
        print(model.dual_coef_[0, :3], model.score_samples(X)[:2], model.n_support_, model.intercept_, model.fit_predict(X)[:4])
model = OneClassSVM(gamma=0.5).fit(both, sample_weight=np.linspace(0.1, 2, len(both)))
print(model.predict(far), model.offset_)
for call in (
    lambda: LocalOutlierFactor().fit(near).predict(near), lambda: LocalOutlierFactor(novelty=True).fit_predict(near),
    lambda: IsolationForest(contamination=0.7).fit(near), lambda: OneClassSVM(nu=2).fit(near), lambda: IsolationForest().predict(near),
    lambda: hasattr(LocalOutlierFactor(), "predict"), lambda: OneClassSVM().predict(near),
    lambda: IsolationForest(max_samples=5000, random_state=0, n_estimators=2).fit(near).max_samples_,
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
