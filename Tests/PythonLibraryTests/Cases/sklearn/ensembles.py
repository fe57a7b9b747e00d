# Forests, bagging, votes: the seeds of the trees, what was drawn for them, and what they say together.
import warnings

import numpy as np
from sklearn.ensemble import (
    AdaBoostClassifier, BaggingClassifier, BaggingRegressor, ExtraTreesClassifier, ExtraTreesRegressor, RandomForestClassifier,
    RandomForestRegressor, VotingClassifier, VotingRegressor,
)
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

rng = np.random.RandomState(0)
X = rng.randn(120, 5)
y = (X[:, 0] + X[:, 1] ** 2 > 1).astype(int) + (X[:, 2] > 1)
target = X[:, 0] * 2 + np.sin(X[:, 1] * 3) + 0.1 * rng.randn(120)


def show(forest):
    print(forest, len(forest))
    print([(tree.random_state, tree.tree_.node_count, tree.tree_.threshold.tolist()[:2]) for tree in forest.estimators_[:3]])
    print(np.round(forest.feature_importances_, 12).tolist())


for settings in [
    dict(n_estimators=30), dict(n_estimators=20, max_depth=4), dict(n_estimators=10, bootstrap=False, max_features=None),
    dict(n_estimators=15, class_weight="balanced"), dict(n_estimators=15, class_weight="balanced_subsample"),
    dict(n_estimators=10, max_samples=0.5), dict(n_estimators=10, max_samples=30, criterion="entropy", min_samples_leaf=3),
    dict(n_estimators=5, class_weight={0: 1, 1: 3, 2: 1}, n_jobs=2),
]:
    forest = RandomForestClassifier(random_state=0, **settings).fit(X, y)
    show(forest)
    print(forest.predict(X)[:40].tolist(), np.round(forest.predict_proba(X[:4]), 12).tolist(), forest.classes_, forest.n_classes_)
forest = RandomForestClassifier(random_state=0, n_estimators=10).fit(X, y, sample_weight=rng.rand(120))
show(forest)
print(forest.estimators_samples_[0][:10])
for settings in [
    dict(n_estimators=30), dict(n_estimators=10, max_features="sqrt", max_depth=5),
    dict(n_estimators=5, criterion="absolute_error", max_depth=3),
]:
    forest = RandomForestRegressor(random_state=1, **settings).fit(X, target)
    show(forest)
    print(np.round(forest.predict(X[:10]), 12).tolist())
forest = ExtraTreesClassifier(n_estimators=20, random_state=2).fit(X, y)
show(forest)
print(np.round(forest.predict_proba(X[:5] + 0.1), 12).tolist())
forest = ExtraTreesRegressor(n_estimators=20, random_state=2).fit(X, target)
show(forest)
print(np.round(forest.predict(X[:5] + 0.1), 12).tolist(), forest.apply(X[:2]))
forest = RandomForestClassifier(random_state=0, n_estimators=10).fit(X, np.c_[y, y > 0])
print(forest.predict(X[:5]), forest.predict_proba(X[:2]), forest.n_outputs_)
forest = RandomForestClassifier(random_state=0, n_estimators=5, warm_start=True).fit(X, y)
forest.n_estimators = 9
forest.fit(X, y)
show(forest)
print(forest[0], [tree.random_state for tree in forest])
forest = RandomForestClassifier(n_estimators=50, oob_score=True, random_state=0).fit(X, y)
print(forest.oob_score_, np.round(forest.oob_decision_function_[:4], 12).tolist(), forest.score(X, y))
forest = RandomForestRegressor(n_estimators=50, oob_score=True, random_state=0).fit(X, target)
print(f"{forest.oob_score_:.10g}", np.round(forest.oob_prediction_[:4], 10).tolist())

print("bagging")
for settings in [
    dict(), dict(max_samples=0.5, max_features=0.5, n_estimators=6), dict(bootstrap=False, max_samples=0.8),
    dict(bootstrap_features=True, n_estimators=4),
]:
    bag = BaggingClassifier(random_state=0, **settings).fit(X, y)
    print(bag, bag.predict(X)[:40].tolist(), np.round(bag.predict_proba(X[:4]), 12).tolist())
    print([each.tolist() for each in bag.estimators_features_], bag.estimators_samples_[0][:8])
bag = BaggingRegressor(random_state=0, n_estimators=5).fit(X, target)
print(bag, np.round(bag.predict(X[:5]), 12).tolist())
bag = BaggingClassifier(n_estimators=50, oob_score=True, random_state=0).fit(X, y)
print(bag.oob_score_, np.round(bag.oob_decision_function_[:3], 12).tolist())

print("votes")
parts = [
    ("tree", DecisionTreeClassifier(random_state=0, max_depth=2)), ("forest", RandomForestClassifier(n_estimators=5, random_state=0)),
    ("boost", AdaBoostClassifier(random_state=0, n_estimators=5)),
]
vote = VotingClassifier(parts).fit(X, y)
print(vote)
print(vote.predict(X)[:40].tolist(), vote.transform(X[:3]).tolist(), vote.classes_)
vote.set_params(voting="soft", weights=[1, 2, 1]).fit(X, y)
print(np.round(vote.predict_proba(X[:3]), 10).tolist(), vote.named_estimators_["tree"].get_depth(), vote.n_features_in_)
vote = VotingRegressor([
    ("tree", DecisionTreeRegressor(random_state=0, max_depth=2)), ("forest", RandomForestRegressor(n_estimators=5, random_state=0))])
print(np.round(vote.fit(X, target).predict(X[:3]), 12).tolist())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: RandomForestClassifier().predict(X))
attempt(lambda: RandomForestClassifier(n_estimators=-1).fit(X, y))
attempt(lambda: RandomForestClassifier(max_samples=0.5, bootstrap=False).fit(X, y))
attempt(lambda: RandomForestClassifier(oob_score=True, bootstrap=False).fit(X, y))
attempt(lambda: RandomForestClassifier().fit(X, target))
attempt(lambda: RandomForestClassifier().fit(X[:0], y[:0]))
attempt(lambda: RandomForestClassifier().feature_importances_)
attempt(lambda: RandomForestClassifier(n_estimators=3).fit(X, y).predict(X[:, :3]))
attempt(lambda: VotingClassifier([]).fit(X, y))
attempt(lambda: VotingClassifier(parts, weights=[1]).fit(X, y))
attempt(lambda: VotingClassifier(parts).fit(X, target))
attempt(lambda: BaggingClassifier(max_features=9).fit(X, y))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    RandomForestClassifier(n_estimators=2, oob_score=True, random_state=0).fit(X, y)
    RandomForestClassifier(n_estimators=2, random_state=0).fit(X, y.reshape(-1, 1))
    RandomForestClassifier(n_estimators=2, max_samples=0.05, random_state=0).fit(X, y)
print([(each.category.__name__, str(each.message)) for each in caught])
