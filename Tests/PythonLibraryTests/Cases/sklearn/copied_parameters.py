import copy

import numpy as np
from sklearn.base import clone
from sklearn.datasets import make_classification
from sklearn.model_selection import GridSearchCV, KFold, validation_curve
from sklearn.neighbors import KNeighborsClassifier, RadiusNeighborsRegressor
from sklearn.naive_bayes import GaussianNB

for value in (np.float64(1.5), np.int64(3), np.bool_(True), np.float32(2), np.str_("a")):
    print(type(value).__name__, copy.deepcopy(value) is value, copy.copy(value) is value)
generator = np.random.RandomState(0)
generator.rand(3)
other = copy.deepcopy(generator)
print(generator.rand(2), other.rand(2))
generator = np.random.default_rng(0)
other = copy.deepcopy(generator)
print(generator.random(2), other.random(2))
splits = KFold(3, shuffle=True, random_state=np.random.RandomState(3))
print(next(copy.deepcopy(splits).split(range(9)))[1], next(splits.split(range(9)))[1])

X, y = make_classification(n_samples=60, random_state=1)
search = GridSearchCV(GaussianNB(), {"var_smoothing": np.logspace(-9, 0, 4)}, cv=3).fit(X, y)
print(search.best_params_, search.best_estimator_)
train, test = validation_curve(GaussianNB(), X, y, param_name="var_smoothing", param_range=np.logspace(-3, 2, 3), cv=3)
print(train, test)
print(clone(GaussianNB(var_smoothing=np.float64(0.5))).get_params())
print(RadiusNeighborsRegressor(radius=1.0).fit([[0], [1], [2], [3]], [0.0, 0.0, 1.0, 1.0]).predict([[1.5]]))
