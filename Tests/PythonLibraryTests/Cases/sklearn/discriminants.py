import warnings

import numpy as np
from sklearn.datasets import load_iris, make_classification
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis, QuadraticDiscriminantAnalysis
from sklearn.model_selection import cross_val_score

np.set_printoptions(precision=5, suppress=True)
X, y = load_iris(return_X_y=True)
for model in (LinearDiscriminantAnalysis(), LinearDiscriminantAnalysis(solver="lsqr"), LinearDiscriminantAnalysis(solver="eigen"),
              LinearDiscriminantAnalysis(n_components=1, store_covariance=True), LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto"),
              LinearDiscriminantAnalysis(solver="eigen", shrinkage=0.3, priors=[0.2, 0.3, 0.5])):
    model.fit(X, y)
    print(model)
    for name in ("classes_", "priors_", "means_", "xbar_", "coef_", "intercept_", "explained_variance_ratio_", "covariance_", "scalings_"):
        if hasattr(model, name):
            found = getattr(model, name)
            print(name, found[:, :2] if name == "scalings_" else found)
    print(model.predict(X[::12]), model.score(X, y), model.predict_proba(X[60:150:18]), model.decision_function(X[::50]))
    print(model.get_feature_names_out())
    try:
        print(model.transform(X[::30]))
    except NotImplementedError as error:
        print(error)
print(LinearDiscriminantAnalysis().fit_transform(X, y)[:3])
A, b = make_classification(n_samples=80, n_features=5, n_informative=3, random_state=2)
two = LinearDiscriminantAnalysis().fit(A, b)
print(two.coef_, two.intercept_, two.scalings_.shape, two.transform(A[:3]), two.predict_proba(A[:4]), two.predict_log_proba(A[:2]))
print(cross_val_score(two, A, b, cv=4))

for model in (QuadraticDiscriminantAnalysis(), QuadraticDiscriminantAnalysis(store_covariance=True, reg_param=0.1),
              QuadraticDiscriminantAnalysis(solver="eigen", shrinkage=0.2, priors=[0.1, 0.1, 0.8])):
    model.fit(X, y)
    print(model, model.priors_, model.means_, model.scalings_, model.score(X, y))
    print(model.predict_proba(X[60:150:18]), model.decision_function(X[::50]), getattr(model, "covariance_", None))
two = QuadraticDiscriminantAnalysis(reg_param=0.01).fit(A, b)
print(two.decision_function(A[:4]), two.predict(A[:10]), two.score(A, b))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(LinearDiscriminantAnalysis(priors=[1, 1, 2]).fit(X, y).priors_)
print([str(each.message) for each in caught])
for attempt in (
    lambda: LinearDiscriminantAnalysis(n_components=3).fit(X, y),
    lambda: LinearDiscriminantAnalysis(shrinkage=0.5).fit(X, y),
    lambda: LinearDiscriminantAnalysis(priors=[-1, 1, 1]).fit(X, y),
    lambda: LinearDiscriminantAnalysis(tol=-1).fit(X, y),
    lambda: LinearDiscriminantAnalysis().predict(X),
    lambda: LinearDiscriminantAnalysis().fit(X, y).predict(X[:, :2]),
    lambda: LinearDiscriminantAnalysis().fit(X[:3], [0, 1, 2]),
    lambda: QuadraticDiscriminantAnalysis().fit(X[:50], y[:50]),
    lambda: QuadraticDiscriminantAnalysis().fit(X[:51], y[:51]),
    lambda: QuadraticDiscriminantAnalysis().fit(X[:53], y[:53]),
    lambda: QuadraticDiscriminantAnalysis().fit(X[:, [0, 0, 1]], y),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
