import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression


def digits(numbers, count=8):
    return [f"{each:.{count}g}" for each in np.asarray(numbers, dtype=float).ravel().round(12) + 0.0]


rng = np.random.RandomState(1)
X = rng.randn(120, 3)
t = X @ [1.0, -2, 0.5] + 0.3 * rng.randn(120)
y = (t > 0).astype(int)
classes = np.array(["low", "middle", "high"])[np.digitize(t, [-2, 1])]

settings = [
    {}, dict(C=10), dict(C=0.01), dict(max_iter=2), dict(fit_intercept=False), dict(C=np.inf), dict(class_weight="balanced"),
    dict(tol=1e-9), dict(penalty="l2"), dict(penalty=None), dict(solver="liblinear"),
    dict(solver="liblinear", l1_ratio=1, random_state=0), dict(solver="liblinear", penalty="l1", C=0.1, random_state=0),
    dict(solver="newton-cg"), dict(solver="newton-cg", tol=1e-8, C=3),
    dict(solver="sag", random_state=0), dict(solver="saga", random_state=0), dict(solver="saga", random_state=0, l1_ratio=1, C=0.1),
    dict(solver="saga", random_state=0, l1_ratio=0.5, C=0.2), dict(solver="sag", random_state=0, max_iter=5),
    dict(solver="saga", random_state=0, fit_intercept=False), dict(l1_ratio=1), dict(dual=True), dict(l1_ratio=None),
]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for each in settings:
        for target in (y, classes):
            model = LogisticRegression(**each)
            try:
                model.fit(X, target)
            except ValueError as error:
                print(model, "ValueError:", error)
                continue
            print(model, model.n_iter_, model.coef_.shape, model.intercept_.shape)
            print(" ", digits(model.coef_, 7), digits(model.intercept_, 5))
            print(" ", digits(model.predict_proba(X[:2]), 6), model.predict(X[:5]).tolist())
    model = LogisticRegression().fit(X, y, sample_weight=np.arange(120))
    print(digits(model.coef_), digits(model.decision_function(X[:3])), digits(model.predict_log_proba(X[:2])))
    model = LogisticRegression(warm_start=True, max_iter=3).fit(X, classes)
    print(model.fit(X, classes).n_iter_, model.classes_, f"{model.score(X, classes):.6f}")
    print(model.get_params())
for each in caught:
    print(each.category.__name__, each.message)
