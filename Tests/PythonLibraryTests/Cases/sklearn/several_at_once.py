import warnings

import numpy as np
from sklearn.datasets import load_iris, make_classification, make_regression
from sklearn.multiclass import OneVsOneClassifier, OneVsRestClassifier
from sklearn.multioutput import ClassifierChain, MultiOutputClassifier, MultiOutputRegressor, RegressorChain
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.model_selection import cross_val_score, train_test_split

np.set_printoptions(precision=6, suppress=True)
X, y = load_iris(return_X_y=True)
for kind in (OneVsRestClassifier, OneVsOneClassifier):
    model = kind(GaussianNB()).fit(X, y)
    print(model, len(model.estimators_), model.n_features_in_, model.classes_, model.n_classes_)
    print(model.score(X, y), cross_val_score(model, X, y, cv=5))
    print(model.predict(X[::15]))
    for name in ("predict_proba", "decision_function"):
        try:
            print(getattr(model, name)(X[::30]))
        except AttributeError as error:
            print(error)
print(model.get_params())

names = np.array(["red", "green", "blue"])[y]
model = OneVsRestClassifier(KNeighborsClassifier(5)).fit(X, names)
print(model.predict(X[::25]), model.predict_proba(X[60:90:7]))
model = OneVsRestClassifier(KNeighborsClassifier(5)).fit(X[:100], y[:100])
print(model.predict(X[::12]), model.predict_proba(X[:2]), model.multilabel_, len(model.estimators_))
table = np.column_stack([y == 0, X[:, 0] > 5.8, X[:, 1] > 3.0]).astype(int)
model = OneVsRestClassifier(KNeighborsClassifier(3)).fit(X, table)
print(model.predict(X[::30]), model.predict_proba(X[::50]), model.multilabel_, model.score(X, table))
table[:, 1] = 1
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model = OneVsRestClassifier(KNeighborsClassifier(3)).fit(X, table)
print([str(each.message) for each in caught], model.predict(X[::50]))
model = OneVsOneClassifier(GaussianNB()).partial_fit(X, y, classes=[0, 1, 2]).partial_fit(X, y)
print(model.score(X, y))

for attempt in (
    lambda: OneVsOneClassifier(GaussianNB()).fit(X[:50], y[:50]),
    lambda: OneVsRestClassifier(GaussianNB()).predict(X),
    lambda: OneVsRestClassifier(GaussianNB()).fit(X, y, sample_weight=np.ones(150)),
    lambda: OneVsRestClassifier(3).fit(X, y),
    lambda: MultiOutputRegressor(KNeighborsRegressor()).fit(X, y),
    lambda: MultiOutputRegressor(KNeighborsRegressor()).fit(X, table, sample_weight=np.ones(150)),
    lambda: RegressorChain(KNeighborsRegressor(), order=[0, 0, 1]).fit(X, table),
    lambda: OneVsRestClassifier(KNeighborsClassifier()).fit(X, y).decision_function(X),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

A, B = make_regression(n_samples=60, n_features=4, n_targets=3, random_state=0)
A_train, A_test, B_train, B_test = train_test_split(A, B, random_state=0)
for model in (MultiOutputRegressor(KNeighborsRegressor(3)), RegressorChain(KNeighborsRegressor(3)),
              RegressorChain(KNeighborsRegressor(3), order=[2, 0, 1]), RegressorChain(KNeighborsRegressor(3), order="random", random_state=1),
              RegressorChain(KNeighborsRegressor(3), cv=3)):
    print(model)
    model.fit(A_train, B_train)
    print(model.predict(A_test)[:4], model.score(A_test, B_test), getattr(model, "order_", None))

labels = np.column_stack([y > 0, X[:, 0] > 5.8, X[:, 1] > 3.0]).astype(int)
several = np.column_stack([y, (X[:, 0] > 5.8).astype(int)])
model = MultiOutputClassifier(KNeighborsClassifier(3)).fit(X, several)
print(model, model.classes_, model.score(X, several))
print(model.predict(X[::30]), [each.shape for each in model.predict_proba(X)])
for how in ("predict", "predict_proba"):
    model = ClassifierChain(GaussianNB(), chain_method=how, order=[1, 2, 0]).fit(X, labels)
    print(model, model.classes_, model.score(X, labels), model.chain_method_)
    print(model.predict(X[::30]), model.predict_proba(X[::50]))
