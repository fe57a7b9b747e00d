import warnings

import numpy as np
from sklearn.calibration import CalibratedClassifierCV, CalibrationDisplay, calibration_curve
from sklearn.datasets import load_iris, make_classification, make_regression
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import KNNImputer
from sklearn.linear_model import RANSACRegressor, Ridge
from sklearn.naive_bayes import GaussianNB
from sklearn.svm import SVC

warnings.simplefilter("ignore")
np.set_printoptions(precision=5, suppress=True)
two, three = make_classification(300, 6, random_state=4), load_iris(return_X_y=True)
for base in (None, GaussianNB(), SVC(), RandomForestClassifier(10, random_state=0)):
    for method in ("sigmoid", "isotonic", "temperature"):
        for ensemble in (True, False):
            model = CalibratedClassifierCV(base, method=method, cv=3, ensemble=ensemble)
            for X, y in (two, three):
                model.fit(X, y)
                print(model, model.predict_proba(X[:2]), model.score(X, y), len(model.calibrated_classifiers_), model.predict(X[:5]))
X, y = two
model = CalibratedClassifierCV(GaussianNB(), cv=4).fit(X, np.where(y, "yes", "no"), sample_weight=np.linspace(0.1, 2, 300))
print(model.predict_proba(X[:3]), model.predict(X[:4]), model.classes_)
shares = GaussianNB().fit(X, y).predict_proba(X)[:, 1]
for strategy in ("uniform", "quantile"):
    print(calibration_curve(y, shares, n_bins=6, strategy=strategy))
shown = CalibrationDisplay.from_predictions(y, shares, n_bins=7, name="bayes")
print(shown.ax_.get_xlabel(), shown.ax_.get_ylabel(), [text.get_text() for text in shown.ax_.get_legend().get_texts()], shown.prob_true)

X, y = make_regression(n_samples=200, n_features=1, n_informative=1, noise=10, random_state=0)
rng = np.random.RandomState(0)
X[:30], y[:30] = 3 + 0.5 * rng.normal(size=(30, 1)), -3 + 10 * rng.normal(size=30)
for model in (
    RANSACRegressor(random_state=42), RANSACRegressor(Ridge(), min_samples=20, random_state=1),
    RANSACRegressor(min_samples=0.2, loss="squared_error", random_state=3, max_trials=20),
    RANSACRegressor(residual_threshold=5.0, random_state=0, stop_probability=0.9),
):
    model.fit(X, y)
    print(model, model.inlier_mask_.sum(), model.estimator_.coef_, model.n_trials_, model.n_skips_no_inliers_, model.predict(X[:3]))

A = np.array([[1, 2, np.nan], [3, 4, 3], [np.nan, 6, 5], [8, 8, 7]])
for model in (KNNImputer(n_neighbors=2), KNNImputer(n_neighbors=2, weights="distance"), KNNImputer(add_indicator=True)):
    print(model, model.fit_transform(A), model.transform([[np.nan, np.nan, 1], [1, 1, 1]]), model.get_feature_names_out())
A[:, 1] = np.nan
print(KNNImputer().fit_transform(A), KNNImputer(keep_empty_features=True).fit_transform(A))
for call in (
    lambda: CalibratedClassifierCV(cv=200).fit(*two), lambda: calibration_curve([0, 1, 2], [0.1, 0.2, 0.3]),
    lambda: calibration_curve([0, 1], [0.1, 1.2]), lambda: RANSACRegressor(Ridge()).fit(X, y),
    lambda: RANSACRegressor(min_samples=500).fit(X, y), lambda: KNNImputer(n_neighbors=0).fit(A), lambda: KNNImputer().transform(A),
    lambda: CalibratedClassifierCV().predict(X),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
