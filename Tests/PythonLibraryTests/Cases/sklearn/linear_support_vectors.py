import warnings

import numpy as np
from sklearn.svm import LinearSVC, LinearSVR

rng = np.random.RandomState(0)
X = rng.randn(80, 2)
y = (X[:, 0] - X[:, 1] > 0.2).astype(int)
classes = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.3)
t = X[:, 0] * 2 - X[:, 1] + 1 + 0.1 * rng.randn(80)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for each in ({}, dict(loss="hinge"), dict(dual=True), dict(C=10.0, class_weight="balanced"), dict(fit_intercept=False),
                 dict(intercept_scaling=3), dict(max_iter=3), dict(tol=1e-8), dict(loss="hinge", C=100, max_iter=50)):
        for target in (y, classes):
            model = LinearSVC(random_state=0, **each).fit(X, target)
            print(model, model.n_iter_)
            print(" ", model.coef_.round(10).tolist(), np.round(model.intercept_, 10).tolist())
            print(" ", model.decision_function(X[:2]).round(8).tolist(), model.predict(X[:8]).tolist(), model.score(X, target))
    for each in ({}, dict(loss="squared_epsilon_insensitive"), dict(loss="squared_epsilon_insensitive", dual=True),
                 dict(epsilon=0.3), dict(C=10, fit_intercept=False)):
        model = LinearSVR(random_state=0, **each).fit(X, t)
        print(model, model.n_iter_, model.coef_.round(10).tolist(), np.round(model.intercept_, 10).tolist(), model.predict(X[:2]).round(8))
    wide = rng.randn(20, 30)
    model = LinearSVC(random_state=0).fit(wide, wide[:, 0] > 0)
    print(model.n_iter_, model.coef_[0, :5].round(8), model.classes_)
for each in caught:
    print(each.category.__name__, each.message)
