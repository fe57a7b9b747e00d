# What a grown tree says: text, graphs, paths, pruning; and what it does not accept.
import warnings

import numpy as np
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, export_graphviz, export_text

rng = np.random.RandomState(0)
X = rng.randn(120, 4)
y = (X[:, 0] + X[:, 1] ** 2 > 1).astype(int) + (X[:, 2] > 1)
target = X[:, 0] * 2 + np.sin(X[:, 1] * 3)
tree = DecisionTreeClassifier(random_state=0, max_depth=4).fit(X, y)
print(export_text(tree))
print(export_text(tree, feature_names=list("abcd"), class_names=["x", "y", "z"], show_weights=True, max_depth=2, decimals=3, spacing=4))
print(export_graphviz(tree))
print(export_graphviz(
    tree, filled=True, rounded=True, feature_names=list("abcd"), class_names=["x", "y", "z"], special_characters=True, max_depth=2,
    proportion=True, node_ids=True, rotate=True, leaves_parallel=True))
line = DecisionTreeRegressor(max_depth=2, random_state=0).fit(X, target)
print(export_text(line))
print(export_graphviz(line, filled=True, label="root", precision=2, impurity=False, class_names=True))
print(line.predict(X[:6]), line.apply(X[:6]))

path = tree.cost_complexity_pruning_path(X, y)
print(path.ccp_alphas.tolist(), path.impurities.tolist())
for alpha in path.ccp_alphas[-4:]:
    pruned = DecisionTreeClassifier(random_state=0, max_depth=4, ccp_alpha=alpha).fit(X, y)
    print(pruned.get_n_leaves(), pruned.tree_.max_depth, pruned.tree_.feature.tolist(), pruned.predict(X[:12]).tolist())
steps = tree.decision_path(X[:4])
print(steps.indices.tolist(), steps.indptr.tolist())
print(steps.toarray())
print(tree.apply(X[:10]), tree.predict_proba(X[:3]), tree.classes_, tree.n_classes_, tree.max_features_, tree.n_features_in_)
with np.errstate(divide="ignore"):
    print(tree.predict_log_proba(X[:3]))
print(DecisionTreeClassifier().fit(X[:1], y[:1]).predict(X[:2]), DecisionTreeClassifier().fit(X, np.zeros(120)).tree_.node_count)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: DecisionTreeClassifier().fit(X, target))
attempt(lambda: DecisionTreeClassifier(max_depth=0).fit(X, y))
attempt(lambda: DecisionTreeClassifier().predict(X))
attempt(lambda: tree.predict(X[:, :2]))
attempt(lambda: DecisionTreeClassifier().fit(X, y[:3]))
attempt(lambda: DecisionTreeClassifier().fit(X[:0], y[:0]))
attempt(lambda: DecisionTreeRegressor(criterion="poisson").fit(X, target))
attempt(lambda: export_text(tree, feature_names=["a"]))
attempt(lambda: export_text(tree, class_names=["a"]))
attempt(lambda: export_graphviz(tree, feature_names=["a"]))
attempt(lambda: export_graphviz(tree, feature_names=[1, 2, 3, 4]))
attempt(lambda: DecisionTreeClassifier(min_samples_leaf=1.5).fit(X, y))
attempt(lambda: ExtraTreeClassifier(splitter="best").fit(np.where(X > 2, np.nan, X), y))
attempt(lambda: DecisionTreeClassifier().fit(X[0], y))
attempt(lambda: DecisionTreeClassifier().fit(np.where(X > 2, np.inf, X), y))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(DecisionTreeRegressor(criterion="friedman_mse"))
print([str(each.message) for each in caught])
