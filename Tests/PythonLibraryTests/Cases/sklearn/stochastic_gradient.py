# Stochastic gradient descent draws and rounds as scikit-learn does: weights agree to the last digit.
import warnings

import numpy as np
from sklearn.linear_model import Perceptron, SGDClassifier, SGDRegressor


def show(model):
    print(model)
    print(" ", model.coef_.tolist(), np.asarray(model.intercept_).tolist(), model.n_iter_, model.t_)


rng = np.random.RandomState(1)
X = rng.randn(120, 3)
t = X @ [1.0, -2, 0.5] + 0.3 * rng.randn(120)
y = (t > 0).astype(int)
classes = np.digitize(t, [-2, 1])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for loss in ("hinge", "squared_hinge", "perceptron", "log_loss", "modified_huber", "squared_error", "huber",
                 "epsilon_insensitive", "squared_epsilon_insensitive"):
        for penalty in ("l2", "l1", "elasticnet", None):
            model = SGDClassifier(loss=loss, penalty=penalty, random_state=0)
            try:
                show(model.fit(X, y))
            except ValueError as error:
                print(model, "ValueError:", error)
    for rate in ("constant", "optimal", "invscaling", "adaptive", "pa1", "pa2"):
        for average in (False, True, 10):
            show(SGDClassifier(learning_rate=rate, average=average, random_state=3, eta0=0.1).fit(X, classes))
    for loss in ("squared_error", "huber", "epsilon_insensitive", "squared_epsilon_insensitive"):
        for rate in ("constant", "optimal", "invscaling", "adaptive"):
            show(SGDRegressor(loss=loss, learning_rate=rate, random_state=0, average=rate == "constant").fit(X, t))
    show(SGDRegressor(loss="epsilon_insensitive", learning_rate="pa1", random_state=0, average=5).fit(X, t))
    show(Perceptron().fit(X, y))
    show(Perceptron(penalty="l1", alpha=0.01, eta0=0.3, random_state=7).fit(X, classes))
    show(SGDClassifier(class_weight="balanced", random_state=1).fit(X, y, sample_weight=np.arange(120) % 3))
    show(SGDClassifier(shuffle=False, max_iter=5).fit(X, y))
    model = SGDClassifier(random_state=1)
    model.partial_fit(X[:50], classes[:50], classes=[0, 1, 2])
    show(model.partial_fit(X[50:], classes[50:]))
    model = SGDRegressor(random_state=1, warm_start=True, max_iter=3).fit(X, t)
    show(model.fit(X, t))
    np.random.seed(5)
    show(SGDClassifier().fit(X, y))
    show(SGDClassifier().fit(X, np.array(["no", "yes"])[y]))
    for loss in ("log_loss", "modified_huber"):
        for target in (y, classes):
            model = SGDClassifier(loss=loss, random_state=1).fit(X, target)
            print(np.round(model.predict_proba(X[:3]), 8).tolist(), model.predict(X[:12]).tolist())
            print(np.round(model.decision_function(X[:2]), 8).tolist())
    for data, target in ((X * 1e200, y), (X, y * 0)):
        try:
            SGDClassifier(loss="squared_error", random_state=0).fit(data, target)
        except ValueError as error:
            print(error)
for each in caught:
    print(each.category.__name__, each.message)
