# Trees node by node: measures, limits, draws of features and thresholds.
import numpy as np
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, ExtraTreeRegressor

rng = np.random.RandomState(0)
X = rng.randn(90, 4)
X[:, 3] = np.round(X[:, 3])
y = (X[:, 0] + X[:, 1] ** 2 > 1).astype(int) + (X[:, 2] > 1)
target = X[:, 0] * 2 + np.sin(X[:, 1] * 3) + 0.1 * rng.randn(90)
weights = rng.rand(90) * (rng.rand(90) > 0.2)
holes = np.where(rng.rand(90, 4) < 0.2, np.nan, X)


def show(estimator):
    tree = estimator.tree_
    print(estimator, tree.node_count, estimator.get_depth(), estimator.get_n_leaves())
    print(tree.feature.tolist(), tree.children_left.tolist(), tree.children_right.tolist())
    print(tree.threshold.tolist())
    print(tree.impurity.tolist())
    print(tree.n_node_samples.tolist(), tree.weighted_n_node_samples.tolist()[:5])
    print(tree.value.ravel().tolist()[:12], estimator.feature_importances_)


for settings in [
    dict(max_depth=4), dict(criterion="entropy", min_samples_leaf=4), dict(criterion="log_loss", max_leaf_nodes=7),
    dict(splitter="random", max_depth=5), dict(max_features="sqrt", min_samples_leaf=5), dict(max_features=2, min_samples_split=0.2),
    dict(class_weight="balanced", max_depth=3), dict(class_weight={0: 1, 1: 2, 2: 5}, max_features="log2", max_depth=3),
    dict(ccp_alpha=0.02), dict(min_impurity_decrease=0.01), dict(max_leaf_nodes=5, splitter="random"),
    dict(min_weight_fraction_leaf=0.1, max_features=0.5),
]:
    show(DecisionTreeClassifier(random_state=42, **settings).fit(X, y))
for settings in [
    dict(max_depth=4), dict(criterion="absolute_error", max_depth=3), dict(max_leaf_nodes=9), dict(splitter="random", max_depth=4),
    dict(ccp_alpha=0.05),
]:
    show(DecisionTreeRegressor(random_state=1, **settings).fit(X, target))
show(DecisionTreeRegressor(random_state=1, criterion="poisson", max_depth=3).fit(X, np.abs(target)))
show(ExtraTreeClassifier(random_state=3, max_depth=4).fit(X, y))
show(ExtraTreeRegressor(random_state=3, max_depth=3).fit(X, target))

print("weights")
show(DecisionTreeClassifier(random_state=0, max_depth=3).fit(X, y, sample_weight=weights))
show(DecisionTreeRegressor(random_state=0, max_depth=3).fit(X, target, sample_weight=weights))
show(DecisionTreeRegressor(random_state=0, max_depth=2, criterion="absolute_error").fit(X, target, sample_weight=weights))

print("several outputs")
both = DecisionTreeRegressor(random_state=1, max_depth=3).fit(X, np.c_[target, y])
show(both)
print(both.predict(X[:4]))
both = DecisionTreeClassifier(random_state=1, max_depth=3).fit(X, np.c_[(target > 0).astype(int), y])
show(both)
print(both.predict(X[:4]), both.predict_proba(X[:2]))

print("missing values")
holed = DecisionTreeClassifier(random_state=0, max_depth=5).fit(holes, y)
show(holed)
print(holed.predict(holes).tolist(), holed.tree_.missing_go_to_left.tolist())
show(ExtraTreeClassifier(random_state=0, max_depth=3).fit(holes, y))
