import hashlib

import numpy as np
from sklearn import datasets
from sklearn.datasets import load_iris

iris = load_iris()
print(type(iris), sorted(iris), iris.keys() == dict(iris).keys())
print(iris.data.shape, iris.data.dtype, iris.target.shape, iris.target.dtype)
print(iris.data[:5], iris["target"][::25], iris.data[-1])
print(iris.feature_names, iris.target_names, repr(iris.target_names), list(iris.target_names))
print(iris.target_names[iris.target[[0, 60, 120]]])
print(iris.frame, iris.filename, iris.data_module)
print(hashlib.sha256(iris.data.tobytes()).hexdigest(), hashlib.sha256(iris.target.tobytes()).hexdigest())
X, y = datasets.load_iris(return_X_y=True)
print((X == iris.data).all(), (y == iris.target).all(), X.mean(axis=0), np.bincount(y))
for name, mean in zip(iris.feature_names, X.mean(axis=0)):
    print(f"{name:20}{mean:8.3f}")
for call in (lambda: load_iris(True), lambda: load_iris(return_X_y="yes"), lambda: iris.nothing):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
from sklearn.utils.multiclass import type_of_target, unique_labels
from sklearn.metrics import classification_report, confusion_matrix, f1_score, accuracy_score, roc_auc_score
a = ["cat", "dog", "cat", "bird", "dog"]
b = np.array(["cat", "cat", "cat", "bird", "dog"])
print(type_of_target(a), unique_labels(a, b), accuracy_score(a, b))
print(confusion_matrix(a, b), confusion_matrix(a, b, labels=["dog", "cat"]))
print(classification_report(a, b))
print(f1_score(["y", "n", "y"], ["y", "y", "y"], pos_label="y"))
print(roc_auc_score(["y", "n", "y"], [0.3, 0.2, 0.1]))
for call in (lambda: f1_score(["y", "n"], ["y", "n"]), lambda: accuracy_score(a, [1, 2, 3, 4, 5]), lambda: roc_auc_score([1, 2, 1, 0], ["a"] * 4)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
