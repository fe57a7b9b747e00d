# IterativeImputer, and what is switched on by an import.
import warnings

import numpy as np

warnings.showwarning = lambda message, kind, *rest, **named: print(kind.__name__, message)
try:
    from sklearn.impute import IterativeImputer
except ImportError as error:
    print(error)
from sklearn.experimental import enable_hist_gradient_boosting, enable_iterative_imputer
from sklearn.datasets import load_iris, load_wine
from sklearn.impute import IterativeImputer
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeRegressor

np.set_printoptions(precision=6, suppress=True)
imputer = IterativeImputer(random_state=0)
imputer.fit([[7, 2, 3], [4, np.nan, 6], [10, 5, 9]])
print(imputer, imputer.transform([[np.nan, 2, 3], [4, np.nan, 6], [10, np.nan, 9]]), imputer.n_iter_)
imputer = IterativeImputer(max_iter=10, random_state=0).fit([[1, 2], [3, 6], [4, 8], [np.nan, 3], [7, np.nan]])
print(np.round(imputer.transform([[np.nan, 2], [6, np.nan], [np.nan, 6]])))

I, t = load_iris(return_X_y=True)
W, w = load_wine(return_X_y=True)
random = np.random.RandomState(3)
N = I.copy()
N[random.rand(*N.shape) < 0.2] = np.nan
V = W.copy()
V[random.rand(*V.shape) < 0.1] = np.nan
for given in (
    {}, {"max_iter": 2}, {"initial_strategy": "median", "imputation_order": "descending"}, {"imputation_order": "roman"},
    {"imputation_order": "arabic", "skip_complete": True}, {"imputation_order": "random", "random_state": 1},
    {"n_nearest_features": 2, "random_state": 0}, {"min_value": 0, "max_value": 5}, {"max_iter": 0}, {"tol": 0.1},
    {"add_indicator": True}, {"estimator": Ridge(alpha=0.1), "max_iter": 3},
    {"estimator": KNeighborsRegressor(n_neighbors=5), "max_iter": 2, "min_value": [0, 0, 0, 0.2]},
    {"estimator": DecisionTreeRegressor(max_depth=3, random_state=0), "max_iter": 3},
):
    imputer = IterativeImputer(**given)
    filled = imputer.fit_transform(N)
    print(imputer, imputer.n_iter_, filled.shape, np.abs(filled - np.where(np.isnan(N), filled[:, :4], N)).max() if filled.shape[1] == 4 else "")
    print(filled[:4], filled.mean(axis=0), imputer.transform(N[:5])[1], imputer.get_feature_names_out())
    print([(int(each.feat_idx), each.neighbor_feat_idx.tolist(), type(each.estimator).__name__) for each in imputer.imputation_sequence_[:4]])
filled = IterativeImputer(max_iter=20).fit_transform(V)
print(filled[:3], round(np.abs(filled - W).mean(), 8))
print(cross_val_score(make_pipeline(IterativeImputer(max_iter=20), StandardScaler(), LogisticRegression()), N, t))
E = np.column_stack([N[:, :2], np.full(len(N), np.nan)])
for keep in (False, True):
    imputer = IterativeImputer(keep_empty_features=keep)
    print(imputer.fit_transform(E)[:3], imputer.get_feature_names_out(["a", "b", "c"]))
for given in ({"min_value": 3, "max_value": 2}, {"max_iter": -1}, {"max_value": [1, 2]}, {"estimator": 3}):
    try:
        IterativeImputer(**given).fit(N)
    except Exception as error:
        print(type(error).__name__, error)
