# The same working sets, the same cache of single precision: supports, multipliers and steps agree.
import warnings

import numpy as np
from sklearn.svm import SVC, SVR


def digits(numbers, count=9):
    return [f"{each:.{count}g}" for each in np.asarray(numbers, dtype=float).ravel() + 0.0]


rng = np.random.RandomState(0)
X = rng.randn(80, 2)
y = (X[:, 0] * X[:, 1] > 0).astype(int)
classes = np.array(["a", "b", "c"])[(X[:, 0] > 0).astype(int) + (X[:, 1] > 0.3)]
t = X[:, 0] ** 2 + X[:, 1]


def show(model):
    print(model)
    print(" ", model.support_.tolist(), model.n_support_.tolist(), np.asarray(model.n_iter_).tolist(), model.fit_status_)
    print(" ", digits(model.intercept_), digits(model.dual_coef_[:, :6]), digits(model._gamma))


settings = [
    {}, dict(C=10, gamma="auto"), dict(gamma=5), dict(kernel="linear", C=2), dict(kernel="poly", degree=2, coef0=1),
    dict(kernel="sigmoid"), dict(kernel="poly"), dict(shrinking=False), dict(class_weight="balanced"), dict(tol=1e-6, C=100),
    dict(max_iter=5), dict(C=0.01), dict(cache_size=1e-4, C=50),
]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for each in settings:
        for target in (y, classes):
            model = SVC(**each).fit(X, target)
            show(model)
            print(" ", digits(model.decision_function(X[:3])), model.predict(X[:8]).tolist(), f"{model.score(X, target):.4f}")
    model = SVC(kernel="linear").fit(X, classes)
    print(digits(model.coef_), model.coef_.shape, model.support_vectors_.shape, model.shape_fit_, model.classes_)
    model = SVC(kernel="linear", decision_function_shape="ovo").fit(X, classes)
    print(digits(model.decision_function(X[:2])), SVC(break_ties=True).fit(X, classes).predict(X[:9]))
    show(SVC().fit(X, y, sample_weight=np.arange(80) % 4))
    gram = X @ X.T
    print(SVC(kernel="precomputed").fit(gram, y).predict(gram[:9]), SVC(kernel=lambda a, b: a @ b.T).fit(X, y).predict(X[:9]))
    for target in (y, classes):
        model = SVC(probability=True, random_state=0).fit(X, target)
        print(digits(model.predict_proba(X[:4])), digits(model.probA_), digits(model.probB_), digits(model.predict_log_proba(X[:1])))
    for each in ({}, dict(kernel="linear", C=10), dict(epsilon=0.5), dict(kernel="poly", degree=2), dict(gamma=0.1, C=1e3)):
        model = SVR(**each).fit(X, t)
        show(model)
        print(" ", digits(model.predict(X[:4])), f"{model.score(X, t):.6f}")
    wide = rng.randn(150, 20)
    show(SVC().fit(wide, (wide.sum(1) > 0) * 1))
for each in caught:
    print(each.category.__name__, each.message)
