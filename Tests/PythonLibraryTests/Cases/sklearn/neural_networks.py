import warnings

import numpy as np
from sklearn.datasets import make_moons
from sklearn.neural_network import BernoulliRBM, MLPClassifier, MLPRegressor


def digits(numbers, count=8):
    return [f"{each:.{count}g}" for each in np.asarray(numbers, dtype=float).ravel() + 0.0]


X, y = make_moons(100, noise=0.2, random_state=0)
classes = np.digitize(X[:, 0], [0, 1])
t = X[:, 0] ** 2 - X[:, 1]


def show(model, count=8):
    print(model)
    print(" ", model.n_iter_, digits(model.loss_, count), digits(model.coefs_[0].ravel()[:4], count), digits(model.intercepts_[-1], count),
          model.t_, model.out_activation_, model.n_layers_, model.n_outputs_, [each.shape for each in model.coefs_])


settings = [
    dict(max_iter=100), dict(solver="sgd", learning_rate_init=0.1, max_iter=100), dict(activation="tanh", hidden_layer_sizes=(5, 4)),
    dict(activation="logistic", solver="sgd", learning_rate="adaptive", learning_rate_init=0.5, max_iter=50),
    dict(solver="sgd", learning_rate="invscaling", nesterovs_momentum=False, max_iter=30),
    dict(activation="identity", batch_size=16, max_iter=20), dict(shuffle=False, max_iter=10), dict(early_stopping=True, max_iter=40),
    dict(solver="sgd", learning_rate="adaptive", learning_rate_init=1, tol=0.01, max_iter=150, hidden_layer_sizes=3),
]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for each in settings:
        for target in (y, classes):
            model = MLPClassifier(random_state=1, **each).fit(X, target)
            show(model)
            print(" ", digits(model.predict_proba(X[:2])), model.predict(X[:8]).tolist(), digits(model.loss_curve_[:3]))
            if model.early_stopping:
                print(" ", model.validation_scores_[:12], model.best_validation_score_)
    show(MLPClassifier(random_state=1, solver="lbfgs", hidden_layer_sizes=(8,), max_iter=10).fit(X, y), 6)
    show(MLPRegressor(random_state=1, solver="lbfgs", hidden_layer_sizes=(8,), max_iter=10).fit(X, t), 6)
    for each in (dict(max_iter=50), dict(solver="sgd", max_iter=20), dict(early_stopping=True, max_iter=20)):
        model = MLPRegressor(random_state=1, **each).fit(X, t)
        show(model)
        print(" ", digits(model.predict(X[:3])), f"{model.score(X, t):.6f}")
    model = MLPClassifier(random_state=1, max_iter=15, warm_start=True, hidden_layer_sizes=4).fit(X, y)
    show(model.fit(X, y))
    model = MLPClassifier(random_state=1, hidden_layer_sizes=4)
    model.partial_fit(X, y, classes=[0, 1])
    show(model.partial_fit(X, y))
    MLPClassifier(random_state=1, hidden_layer_sizes=4, max_iter=5, verbose=True).fit(X, np.array(["x", "y"])[y])

    rng = np.random.RandomState(1)
    bits = (rng.rand(60, 8) < 0.4).astype(float)
    machine = BernoulliRBM(n_components=3, random_state=0, n_iter=5, learning_rate=0.05).fit(bits)
    print(machine, digits(machine.components_), digits(machine.intercept_hidden_), digits(machine.intercept_visible_))
    print(digits(machine.transform(bits[:2])), digits(machine.score_samples(bits[:4])), machine.gibbs(bits[:2]).tolist())
    print(machine.h_samples_.tolist(), machine.get_feature_names_out())
    machine = BernoulliRBM(n_components=2, random_state=0)
    machine.partial_fit(bits)
    print(digits(machine.components_))
for each in caught:
    print(each.category.__name__, each.message)
