import numpy as np
from sklearn.datasets import make_multilabel_classification
from sklearn.multioutput import MultiOutputClassifier
from sklearn.neighbors import KNeighborsClassifier

for seed in (0, 1, 42):
    X, Y = make_multilabel_classification(n_samples=20, n_features=6, n_classes=3, random_state=seed)
    print(X.shape, Y.dtype, X[:5], Y.tolist())
X, Y, classes, words = make_multilabel_classification(n_samples=5, n_labels=3, allow_unlabeled=False, return_distributions=True, random_state=7)
print(X.sum(axis=1), Y, np.round(classes, 8), np.round(words[:2], 8))
print(make_multilabel_classification(n_samples=4, n_features=5, return_indicator=False, random_state=2)[1])
X, Y = make_multilabel_classification(n_samples=200, random_state=0)
print(MultiOutputClassifier(KNeighborsClassifier()).fit(X, Y).score(X, Y))
try:
    make_multilabel_classification(n_classes=0)
except ValueError as error:
    print(error)
