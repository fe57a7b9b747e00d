import matplotlib.pyplot as plt
import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_breast_cancer, load_iris
from sklearn.inspection import DecisionBoundaryDisplay, permutation_importance
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import ConfusionMatrixDisplay, PrecisionRecallDisplay, PredictionErrorDisplay, RocCurveDisplay
from sklearn.model_selection import LearningCurveDisplay, ValidationCurveDisplay, cross_validate
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor, plot_tree

iris = load_iris()
tree = DecisionTreeClassifier(random_state=0).fit(iris.data, iris.target)
notes = plot_tree(tree)
print(notes)
print(notes[0], [round(note.get_fontsize(), 3) for note in notes[:2]])
plt.figure(figsize=(12, 8))
notes = plot_tree(
    tree, feature_names=iris.feature_names, class_names=iris.target_names, filled=True, rounded=True, max_depth=2, node_ids=True)
print(notes, round(notes[0].get_fontsize(), 3))
X, y = load_breast_cancer(return_X_y=True)
notes = plot_tree(DecisionTreeRegressor(max_depth=4, random_state=0).fit(X, y), impurity=False, proportion=True, label="root", fontsize=7)
print([note.get_position() for note in notes], notes[3].get_fontsize())

model = KNeighborsClassifier().fit(iris.data, iris.target)
shown = ConfusionMatrixDisplay.from_estimator(model, iris.data, iris.target, display_labels=iris.target_names, colorbar=False)
print(shown.confusion_matrix, [[each.get_text() for each in row] for row in shown.text_], shown.display_labels)
shown = ConfusionMatrixDisplay.from_predictions([0, 1, 1, 2], [0, 1, 2, 2], normalize="true", cmap="Blues", text_kw={"c": "red"})
print([[(each.get_text(), each.get_color()) for each in row] for row in shown.text_], shown.ax_.get_xlabel(), shown.ax_.get_ylabel())

two = X[:, :2]
classifier = LogisticRegression().fit(two, y)
for shown in (
    RocCurveDisplay.from_estimator(classifier, two, y, plot_chance_level=True),
    RocCurveDisplay.from_predictions(y, classifier.decision_function(two), name="margin", pos_label=0, despine=True),
    PrecisionRecallDisplay.from_estimator(classifier, two, y, name="pr", plot_chance_level=True),
    RocCurveDisplay.from_cv_results(
        cross_validate(KNeighborsClassifier(), two, y, cv=3, return_estimator=True, return_indices=True), two, y, name="folds"),
):
    print(shown.ax_.get_xlabel(), shown.ax_.get_ylabel(), [text.get_text() for text in shown.ax_.get_legend().get_texts()])
for kind in ("actual_vs_predicted", "residual_vs_predicted"):
    shown = PredictionErrorDisplay.from_predictions(y, LinearRegression().fit(X, y).predict(X), kind=kind, subsample=50, random_state=0)
    print(shown.ax_.get_xlabel(), shown.ax_.get_ylabel(), shown.scatter_.get_offsets().shape)
shown = LearningCurveDisplay.from_estimator(KNeighborsClassifier(), X, y, scoring="neg_log_loss", train_sizes=[150, 200, 300], cv=3)
print(shown.train_sizes, shown.test_scores.mean(axis=1), shown.ax_.get_ylabel(), shown.ax_.get_xscale())
shown = ValidationCurveDisplay.from_estimator(
    KNeighborsClassifier(), X, y, param_name="n_neighbors", param_range=[1, 3, 50], cv=3, score_type="test")
print(shown.param_range, shown.test_scores.mean(axis=1), shown.ax_.get_ylabel(), shown.ax_.get_xscale(), shown.ax_.get_xlabel())

features = iris.data[:, :2]
for estimator, settings in (
    (tree.fit(features, iris.target), dict(response_method="predict", plot_method="pcolormesh")),
    (KNeighborsClassifier().fit(features, iris.target), dict(grid_resolution=30, xlabel=iris.feature_names[0])),
    (KNeighborsClassifier().fit(features, iris.target), dict(grid_resolution=30, class_of_interest=2, response_method="predict_proba")),
    (SVC(kernel="linear").fit(two, y), dict(plot_method="contour", grid_resolution=20)),
    (KMeans(3, random_state=0, n_init=1).fit(features), dict(response_method="predict", eps=0.5, grid_resolution=10)),
    (LinearRegression().fit(features, iris.target), dict(grid_resolution=10)),
):
    shown = DecisionBoundaryDisplay.from_estimator(estimator, features if estimator.n_features_in_ == 2 else two, **settings)
    print(type(estimator).__name__, shown.n_classes, shown.response.shape, shown.response.ravel()[:3], repr(shown.ax_.get_xlabel()))

print(permutation_importance(model, iris.data, iris.target, n_repeats=3, random_state=0))
found = permutation_importance(model, iris.data, iris.target, scoring=["accuracy", "neg_log_loss"], random_state=1, max_samples=0.5)
print({name: found[name].importances_mean.shape for name in found}, found["accuracy"].importances_mean.round(2))

for call in (
    lambda: plot_tree(DecisionTreeClassifier()),
    lambda: plot_tree(model),
    lambda: plot_tree(tree, precision=-1),
    lambda: ConfusionMatrixDisplay.from_estimator(LinearRegression(), X, y),
    lambda: RocCurveDisplay.from_estimator(model, iris.data, iris.target),
    lambda: RocCurveDisplay.from_predictions(iris.target, iris.target),
    lambda: DecisionBoundaryDisplay.from_estimator(model, iris.data),
    lambda: DecisionBoundaryDisplay.from_estimator(tree, features, grid_resolution=1),
    lambda: DecisionBoundaryDisplay.from_estimator(tree, features, plot_method="scatter"),
    lambda: DecisionBoundaryDisplay.from_estimator(tree, features, class_of_interest=7),
    lambda: DecisionBoundaryDisplay.from_estimator(tree, features, multiclass_colors=["red"]),
):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
