import warnings

import numpy as np
from sklearn.linear_model import Lasso, LinearRegression, Perceptron, SGDClassifier, SGDRegressor
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import OneHotEncoder, normalize

warnings.simplefilter("ignore")
rng = np.random.RandomState(0)
codes = rng.randint(0, 4, (40, 3))
X = OneHotEncoder().fit_transform(codes)
y = (codes[:, 0] + codes[:, 1] > 3).astype(int)
numbers = codes.sum(axis=1).astype(float)
for samples in (X.toarray(), X):
    for settings in (
        dict(), dict(penalty="l1"), dict(penalty="elasticnet", alpha=0.01), dict(average=True), dict(penalty=None),
    ):
        for model, targets in ((SGDClassifier(random_state=0, **settings), y), (SGDRegressor(random_state=0, **settings), numbers)):
            model.fit(samples, targets)
            print(model, model.n_iter_, model.coef_.ravel()[:4], model.intercept_)
    model = SGDClassifier(random_state=0, max_iter=5, tol=None).fit(samples, codes[:, 2])
    print(model.coef_.ravel()[:6], model.intercept_)
    model = Perceptron(random_state=0).fit(samples, y)
    print(model.coef_.ravel()[:6], model.intercept_, model.n_iter_)
    model = LinearRegression().fit(samples, numbers)
    print(model.predict(samples[:3]).round(6), Lasso(0.01).fit(samples, numbers).coef_.round(6))
    print(KNeighborsClassifier(1).fit(samples, y).score(samples, y))
print(normalize(X, norm="l1")[0], X[0, 1], X.getnnz(axis=0), X.nonzero()[1][:5], X.count_nonzero(), (X * 2).max(), (-X).min())
