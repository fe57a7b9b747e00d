# What linear models, support vectors and networks say of data and settings that they cannot use.
import warnings

import numpy as np
from sklearn.base import clone
from sklearn.linear_model import ElasticNet, Lasso, LinearRegression, LogisticRegression, Perceptron, Ridge, SGDClassifier, SGDRegressor
from sklearn.neural_network import BernoulliRBM, MLPClassifier, MLPRegressor
from sklearn.svm import SVC, SVR, LinearSVC, LinearSVR

rng = np.random.RandomState(1)
X = rng.randn(60, 3)
y = (X[:, 0] > 0).astype(int)
t = X[:, 0] + X[:, 1]
classes = np.digitize(t, [-1, 1])
holed = X.copy()
holed[3, 1] = np.nan


def attempt(work):
    try:
        print("fine:", work())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


warnings.simplefilter("ignore")
regressors = [LinearRegression(), Ridge(), Lasso(), ElasticNet(), SGDRegressor(), SVR(), LinearSVR(), MLPRegressor(max_iter=2)]
classifiers = [
    LogisticRegression(), LogisticRegression(solver="liblinear"), SGDClassifier(), Perceptron(), SVC(), LinearSVC(),
    MLPClassifier(max_iter=2)]
for model in regressors + classifiers:
    print("==", model)
    attempt(lambda: clone(model).fit(holed, y))
    attempt(lambda: clone(model).fit(X, y[:50]))
    attempt(lambda: clone(model).fit(X[:0], y[:0]))
    attempt(lambda: clone(model).fit(X[:, 0], y))
    attempt(lambda: clone(model).fit(X, None))
    attempt(lambda: clone(model).predict(X))
    attempt(lambda: clone(model).fit(X, y).predict(X[:, :2]))
    attempt(lambda: clone(model).set_params(nothing=1))
for model in classifiers[:-1]:
    attempt(lambda: clone(model).fit(X, y * 0))
    attempt(lambda: clone(model).fit(X, t))
print("== settings")
for work in (
    lambda: SVC(C=-1).fit(X, y), lambda: SVC(kernel="precomputed").fit(X, y), lambda: SVC().fit(X, y).coef_,
    lambda: SVC().fit(X, y).predict_proba(X), lambda: SVC().predict_proba(X), lambda: SVC().n_support_,
    lambda: SVC(break_ties=True, decision_function_shape="ovo").fit(X, classes).predict(X),
    lambda: SVC().fit(X, y, sample_weight=[1, 2]), lambda: SVC().fit(X, y, sample_weight=y),
    lambda: SVC().fit(X, y, sample_weight=np.zeros(60)), lambda: SVC(class_weight={5: 1}).fit(X, y),
    lambda: SVC(C=1e10, kernel="linear", max_iter=2000).fit(X, t > 0.1).n_iter_,
    lambda: SVC().fit(X * 1e200, y), lambda: LogisticRegression(C=0).fit(X, y), lambda: LogisticRegression(max_iter="a").fit(X, y),
    lambda: LogisticRegression(penalty="l1").fit(X, y), lambda: LogisticRegression(solver="liblinear").fit(X, classes),
    lambda: LogisticRegression(l1_ratio=0.5).fit(X, y), lambda: LogisticRegression(penalty=None, solver="liblinear").fit(X, y),
    lambda: SGDClassifier(alpha=0).fit(X, y), lambda: SGDClassifier().predict_proba(X), lambda: SGDClassifier(eta0=0).fit(X, y),
    lambda: SGDClassifier(learning_rate="pa1", loss="log_loss").fit(X, y), lambda: SGDClassifier().partial_fit(X, y),
    lambda: SGDRegressor(random_state=0).fit(X * 1e10, t * 1e10), lambda: LinearSVC(loss="hinge", dual=False).fit(X, y),
    lambda: LinearSVC(penalty="l1", loss="hinge").fit(X, y), lambda: LinearSVC(penalty="l1", dual=True).fit(X, y),
    lambda: LinearSVC(C=0).fit(X, y), lambda: LinearSVR(epsilon=-1).fit(X, y), lambda: Lasso(alpha=-1).fit(X, y),
    lambda: ElasticNet(l1_ratio=2).fit(X, y), lambda: Ridge(alpha=-1).fit(X, y), lambda: Ridge(alpha=[1, 2, 3]).fit(X, y),
    lambda: Ridge(solver="lbfgs").fit(X, y), lambda: Perceptron(eta0=0).fit(X, y), lambda: LinearRegression(fit_intercept="a").fit(X, y),
    lambda: LinearRegression(1), lambda: MLPClassifier(hidden_layer_sizes=(3, -1)).fit(X, y),
    lambda: MLPClassifier(solver="lbfgs").partial_fit(X, y), lambda: MLPClassifier().partial_fit(X, y),
    lambda: MLPClassifier(hidden_layer_sizes=0).fit(X, y), lambda: BernoulliRBM(n_components=0).fit(X), lambda: BernoulliRBM().transform(X),
    lambda: BernoulliRBM(3, random_state=0, n_iter=1).fit(X).transform(X[:, :1]),
):
    attempt(work)
