# AdaBoost and boosting by gradients, stage by stage.
import numpy as np
from sklearn.ensemble import AdaBoostClassifier, AdaBoostRegressor, GradientBoostingClassifier, GradientBoostingRegressor
from sklearn.tree import DecisionTreeClassifier

rng = np.random.RandomState(0)
X = rng.randn(120, 5)
y = (X[:, 0] + X[:, 1] ** 2 > 1).astype(int) + (X[:, 2] > 1)
two = (y > 0).astype(int)
target = X[:, 0] * 2 + np.sin(X[:, 1] * 3) + 0.1 * rng.randn(120)


def short(values):
    return [short(each) if isinstance(each, list) else float(f"{each:.9g}") for each in np.asarray(values).tolist()]


for settings in [dict(), dict(n_estimators=20, learning_rate=0.5), dict(estimator=DecisionTreeClassifier(max_depth=2), n_estimators=10)]:
    for labels in (y, two):
        boost = AdaBoostClassifier(random_state=0, **settings).fit(X, labels)
        print(boost)
        print(short(boost.estimator_weights_), short(boost.estimator_errors_))
        print(boost.predict(X)[:40].tolist(), short(boost.predict_proba(X[:4])), short(boost.decision_function(X[:4])))
        print(short(boost.feature_importances_), [each[:5].tolist() for each in boost.staged_predict(X)][-2:])
for loss in ("linear", "square", "exponential"):
    boost = AdaBoostRegressor(random_state=0, n_estimators=15, loss=loss).fit(X, target)
    print(boost, short(boost.estimator_weights_), short(boost.predict(X[:6])))

print("gradients")
for settings in [
    dict(n_estimators=40), dict(n_estimators=10, max_depth=2), dict(n_estimators=10, subsample=0.5),
    dict(n_estimators=10, max_features="sqrt", learning_rate=0.3), dict(n_estimators=8, init="zero"),
    dict(n_estimators=10, max_leaf_nodes=4),
]:
    # Among many classes deep trees meet splits that are equally good but for the last digit of a logarithm.
    for labels in (y, two) if "max_depth" in settings or "max_leaf_nodes" in settings else (two,):
        boost = GradientBoostingClassifier(random_state=0, **settings).fit(X, labels)
        print(boost, boost.estimators_.shape, boost.n_estimators_, boost.init_)
        print(short(boost.train_score_), boost.predict(X)[:40].tolist())
        print(short(boost.predict_proba(X[:4])), short(boost.decision_function(X[:4])), short(boost.feature_importances_))
        if "subsample" in settings:
            print(short(boost.oob_improvement_), f"{boost.oob_score_:.9g}")
boost = GradientBoostingClassifier(random_state=0, loss="exponential", n_estimators=10).fit(X, two)
print(short(boost.train_score_), short(boost.predict_proba(X[:3])))
for settings in [
    dict(n_estimators=40), dict(loss="absolute_error", n_estimators=10), dict(loss="huber", n_estimators=10),
    dict(loss="quantile", alpha=0.3, n_estimators=10), dict(n_estimators=10, subsample=0.7),
]:
    boost = GradientBoostingRegressor(random_state=0, **settings).fit(X, target)
    print(boost, short(boost.train_score_))
    print(short(boost.predict(X[:8])), short(boost.feature_importances_), boost.apply(X[:2]).shape)
    print([short(each[:3]) for each in boost.staged_predict(X)][:2])
boost = GradientBoostingRegressor(n_estimators=5, random_state=0, warm_start=True).fit(X, target)
print(short(boost.set_params(n_estimators=8).fit(X, target).train_score_))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: GradientBoostingClassifier().fit(X, np.zeros(120)))
attempt(lambda: GradientBoostingClassifier(n_estimators=0).fit(X, y))
attempt(lambda: GradientBoostingClassifier(loss="exponential").fit(X, y))
attempt(lambda: GradientBoostingClassifier().predict(X))
attempt(lambda: AdaBoostClassifier(learning_rate=0).fit(X, y))
attempt(lambda: AdaBoostClassifier().feature_importances_)
