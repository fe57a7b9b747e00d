import warnings

import numpy as np
from sklearn.datasets import load_iris, make_regression
from sklearn.metrics import accuracy_score, f1_score, make_scorer
from sklearn.model_selection import (
    GridSearchCV, KFold, LeaveOneOut, RandomizedSearchCV, StratifiedKFold, cross_val_predict, cross_val_score, cross_validate,
    learning_curve, permutation_test_score, validation_curve,
)
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def attempt(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, str(error).strip().split("\n")[0])
    for warning in caught:
        print("   ", warning.category.__name__, str(warning.message).strip().split("\n")[0])


X, y = load_iris(return_X_y=True)
Xr, yr = make_regression(80, 4, noise=10, random_state=3)
model = KNeighborsClassifier(n_neighbors=5)
print(cross_val_score(model, X, y), cross_val_score(model, X, y, cv=3).mean())
print(cross_val_score(model, X, y, cv=KFold(4, shuffle=True, random_state=1), scoring="f1_macro").round(9))
print(cross_val_score(KNeighborsRegressor(), Xr, yr).round(9), cross_val_score(KNeighborsRegressor(), Xr, yr, cv=3, scoring="neg_mean_squared_error").round(6))
for scoring in ("accuracy", "balanced_accuracy", "roc_auc_ovr", "roc_auc_ovo_weighted", "neg_log_loss", "f1_weighted", "precision_micro", "matthews_corrcoef", "jaccard_macro"):
    print(scoring, cross_val_score(model, X, y, cv=3, scoring=scoring).round(9))
two = y > 0
for scoring in ("roc_auc", "average_precision", "f1", "recall", "neg_brier_score", "precision"):
    print(scoring, cross_val_score(model, X[:, :2], two, cv=3, scoring=scoring).round(9))
found = cross_validate(model, X, y, cv=4, scoring=["accuracy", "f1_macro"], return_train_score=True, return_estimator=True, return_indices=True)
print(list(found), found["test_accuracy"], found["train_f1_macro"].round(9), found["estimator"][0], found["indices"]["test"][0][:5])
print(list(cross_validate(model, X, y)), cross_validate(model, X, y, scoring={"a": "accuracy", "b": make_scorer(f1_score, average="macro")})["test_b"].round(6))
print(cross_val_predict(model, X, y, cv=5)[::7], accuracy_score(y, cross_val_predict(model, X, y, cv=LeaveOneOut())))
print(cross_val_predict(model, X, y, cv=3, method="predict_proba")[::30], cross_val_predict(KNeighborsRegressor(), Xr, yr, cv=3)[:4].round(6))

grid = GridSearchCV(model, {"n_neighbors": [1, 3, 5, 7, 9], "weights": ["uniform", "distance"]}, cv=5)
print(grid)
grid.fit(X, y)
print(grid.best_params_, grid.best_score_, grid.best_index_, grid.best_estimator_, grid.n_splits_, grid.classes_, grid.n_features_in_)
print(grid.score(X, y), grid.predict(X[::30]), grid.predict_proba(X[:1]), grid.multimetric_)
print(list(grid.cv_results_))
for key in ("mean_test_score", "std_test_score", "rank_test_score", "split3_test_score"):
    print(key, grid.cv_results_[key].round(9))
print(grid.cv_results_["params"][:3], list(grid.cv_results_["param_weights"])[:3], grid.cv_results_["param_n_neighbors"][4])
print(repr(grid)[:60], grid.scorer_)
searched = GridSearchCV(make_pipeline(StandardScaler(), KNeighborsClassifier()), [{"kneighborsclassifier__n_neighbors": [3, 30]}, {"standardscaler": ["passthrough"]}],
                        cv=StratifiedKFold(3), scoring=["accuracy", "f1_macro"], refit="f1_macro", return_train_score=True, verbose=1)
print(searched.fit(X, y).best_params_, searched.best_score_, searched.cv_results_["mean_train_accuracy"].round(9), searched.score(X, y))
chance = RandomizedSearchCV(model, {"n_neighbors": list(range(1, 40)), "p": [1, 2, 3], "weights": ["uniform", "distance"]}, n_iter=6, random_state=0, cv=3)
print(chance.fit(X, y).best_params_, [tuple(each.values()) for each in chance.cv_results_["params"]], chance.best_score_)
print(chance)
print(GridSearchCV(KNeighborsRegressor(), {"n_neighbors": [2, 4]}, scoring="neg_root_mean_squared_error").fit(Xr, yr).cv_results_["mean_test_score"].round(6))
sizes, train, test = learning_curve(model, X, y, cv=3, train_sizes=[0.3, 0.6, 1.0], shuffle=True, random_state=0)
print(sizes, train.round(6), test.round(6))
train, test = validation_curve(model, X, y, param_name="n_neighbors", param_range=[1, 10, 50], cv=3)
print(train.round(6), test.round(6))
score, chances, p = permutation_test_score(model, X, y, cv=3, n_permutations=5, random_state=1)
print(round(score, 9), chances.round(9), p)
attempt(lambda: cross_val_score(model, X, y, scoring="accurate") if False else None)
attempt(lambda: cross_val_score(model, X, y, scoring=accuracy_score) if False else None)
attempt(lambda: cross_val_score(model, X, y, cv=1))
attempt(lambda: cross_val_score(model, X, y[:10]))
attempt(lambda: cross_val_score(KNeighborsClassifier(n_neighbors=200), X, y).tolist())
attempt(lambda: cross_val_score(KNeighborsClassifier(n_neighbors=-1), X, y))
attempt(lambda: cross_val_score(model, X, y, cv=200))
attempt(lambda: cross_val_predict(model, X, y, cv=KFold(3), method="predict_proba")[:1])
attempt(lambda: GridSearchCV(model, {"neighbors": [1]}).fit(X, y))
attempt(lambda: GridSearchCV(model, {"n_neighbors": [1]}).predict(X))
attempt(lambda: GridSearchCV(model, {"n_neighbors": [1]}, refit=False).fit(X, y).predict(X))
attempt(lambda: GridSearchCV(model, {"n_neighbors": [1]}, scoring=["accuracy", "f1_macro"]).fit(X, y))
attempt(lambda: GridSearchCV(model, {"n_neighbors": []}).fit(X, y))
attempt(lambda: GridSearchCV(model, {"n_neighbors": [1, 500]}).fit(X, y).best_params_)
attempt(lambda: GridSearchCV(model, {"n_neighbors": [500]}, error_score="raise").fit(X, y))
attempt(lambda: GridSearchCV(KMissing(), {}) if False else None)
attempt(lambda: validation_curve(model, X, y, param_name="k", param_range=[1]))
attempt(lambda: learning_curve(model, X, y, train_sizes=[2.0]))
