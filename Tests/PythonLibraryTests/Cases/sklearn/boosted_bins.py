# Boosting of binned values: losses, early stopping, missing values, stages.
import numpy as np
from sklearn.datasets import load_breast_cancer, load_iris, load_wine, make_friedman1, make_hastie_10_2, make_regression
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from sklearn.model_selection import cross_val_score

np.set_printoptions(precision=6, suppress=True)
I, t = load_iris(return_X_y=True)
B, b = load_breast_cancer(return_X_y=True)
W, w = load_wine(return_X_y=True)
X, y = make_regression(300, 5, noise=10, random_state=0)
F, f = make_friedman1(400, noise=0.5, random_state=1)
for m in (
    HistGradientBoostingRegressor(max_iter=6),
    HistGradientBoostingRegressor(max_iter=8, learning_rate=0.3, max_depth=3, l2_regularization=1.0),
    HistGradientBoostingRegressor(max_iter=6, max_leaf_nodes=5, min_samples_leaf=5, max_bins=10),
    HistGradientBoostingRegressor(early_stopping=True, random_state=0, max_iter=8),
):
    for A, z in ((X, y), (F, f)):
        m.fit(A, z)
        print(m, m.predict(A[:3]), round(m.score(A, z), 8), m.n_iter_, m.train_score_[:2], m.validation_score_[:2])
for m in (
    HistGradientBoostingClassifier(max_iter=4),
    HistGradientBoostingClassifier(max_iter=5, max_depth=2),
    HistGradientBoostingClassifier(max_iter=6, early_stopping=True, random_state=1, n_iter_no_change=3),
):
    for A, z in ((I, t), (B, b), (W, w)):
        m.fit(A, z)
        print(m, m.predict_proba(A[:2]), round(m.score(A, z), 8), m.n_iter_)
        print(m.decision_function(A[:2]), m.predict(A[-4:]), m.n_trees_per_iteration_, m.classes_)

random = np.random.RandomState(0)
N = F.copy()
N[random.rand(*N.shape) < 0.1] = np.nan
m = HistGradientBoostingRegressor(max_iter=6).fit(N, f)
print(m.predict(N[:4]), round(m.score(N, f), 8))
N = B.copy()
N[random.rand(*N.shape) < 0.2] = np.nan
m = HistGradientBoostingClassifier(max_iter=6).fit(N, b)
print(m.predict_proba(N[:3]), round(m.score(N, b), 8), m.predict(B[:5]))
small = np.array([0, 1, 2, np.nan]).reshape(-1, 1)
print(HistGradientBoostingClassifier(min_samples_leaf=1).fit(small, [0, 0, 1, 1]).predict(small))
print(HistGradientBoostingClassifier(max_iter=3).fit(B, np.where(b, "good", "bad")).predict(B[:3]))
print(cross_val_score(HistGradientBoostingClassifier(max_iter=3), B, b, cv=3))
staged = HistGradientBoostingClassifier(max_iter=3).fit(B, b).staged_predict(B)
print([round(float((q == b).mean()), 4) for q in staged])
H, h = make_hastie_10_2(n_samples=2000, random_state=1)
print(HistGradientBoostingClassifier(max_iter=5).fit(H[:1000], h[:1000]).score(H[1000:], h[1000:]))


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: HistGradientBoostingClassifier(max_bins=300).fit(I, t))
attempt(lambda: HistGradientBoostingRegressor(learning_rate=0).fit(X, y))
attempt(lambda: HistGradientBoostingClassifier().predict(I))
attempt(lambda: HistGradientBoostingClassifier(loss="x").fit(I, t))
