import warnings

import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin, clone
from sklearn.compose import ColumnTransformer, TransformedTargetRegressor, make_column_transformer
from sklearn.datasets import load_iris
from sklearn.impute import MissingIndicator, SimpleImputer
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline, make_union
from sklearn.preprocessing import FunctionTransformer, MinMaxScaler, OneHotEncoder, PolynomialFeatures, StandardScaler


def attempt(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("   ", warning.category.__name__, warning.message)


X, y = load_iris(return_X_y=True)
pipe = Pipeline([("scale", StandardScaler()), ("clf", KNeighborsClassifier(n_neighbors=3))])
print(pipe)
print(pipe.fit(X, y).predict(X[::25]), pipe.score(X, y), pipe.named_steps["clf"].n_neighbors, pipe["scale"].mean_, pipe[0], pipe[:1], len(pipe))
print(pipe.predict_proba(X[70:72]), pipe.classes_, pipe.n_features_in_, pipe.steps[1], list(pipe.named_steps))
print(sorted(pipe.get_params()))
print(pipe.set_params(clf__n_neighbors=7, scale__with_mean=False).get_params()["clf__n_neighbors"], clone(pipe))
print(pipe.set_params(scale=MinMaxScaler()), pipe.set_params(scale="passthrough").fit(X, y).score(X, y))
print(make_pipeline(StandardScaler(), PolynomialFeatures(2), KNeighborsClassifier()))
print(make_pipeline(StandardScaler(), StandardScaler(), MinMaxScaler()))
print(make_pipeline(StandardScaler(), PolynomialFeatures(2, include_bias=False)).fit(X).get_feature_names_out())
scaled = make_pipeline(StandardScaler(), MinMaxScaler())
print(scaled.fit_transform(X)[0].round(10), np.allclose(scaled.inverse_transform(scaled.transform(X)), X), hasattr(scaled, "predict"))
print(Pipeline([("a", StandardScaler()), ("b", None)]).fit(X).transform(X)[0].round(8))
attempt(lambda: Pipeline([("a", StandardScaler()), ("b", None)]).predict(X))
attempt(lambda: make_pipeline(StandardScaler(), KNeighborsClassifier()).predict(X))
attempt(lambda: Pipeline([]).fit(X))
attempt(lambda: Pipeline([("a", KNeighborsClassifier()), ("b", KNeighborsClassifier())]).fit(X, y))
attempt(lambda: Pipeline([("a", StandardScaler()), ("a", KNeighborsClassifier())]).fit(X, y))
attempt(lambda: Pipeline([("a__b", StandardScaler()), ("a", KNeighborsClassifier())]).fit(X, y))
attempt(lambda: Pipeline([("steps", StandardScaler()), ("a", KNeighborsClassifier())]).fit(X, y))
attempt(lambda: Pipeline([("a", StandardScaler), ("b", KNeighborsClassifier())]).fit(X, y))
attempt(lambda: Pipeline([("a", StandardScaler()), ("b", 3)]).fit(X, y))
attempt(lambda: pipe.fit(X, y, sample_weight=y))
attempt(lambda: pipe.set_params(clf__neighbors=3))
attempt(lambda: pipe["nothing"])
attempt(lambda: pipe.transform(X))
attempt(lambda: make_pipeline(FunctionTransformer(np.log1p), KNeighborsRegressor(2)).fit(X, y).predict(X[:3]))


class Difference(TransformerMixin, BaseEstimator):
    def __init__(self, first=0, second=1):
        self.first = first
        self.second = second

    def fit(self, X, y=None):
        self.mean_ = (X[:, self.first] - X[:, self.second]).mean()
        return self

    def transform(self, X):
        return (X[:, self.first] - X[:, self.second] - self.mean_).reshape(-1, 1)


union = FeatureUnion([("poly", PolynomialFeatures(2, include_bias=False)), ("difference", Difference(second=3))])
print(union, union.fit_transform(X)[0].round(8), union.fit(X).transform(X[:1]).round(8))
print(make_union(StandardScaler(), MinMaxScaler()).fit(X).get_feature_names_out(), FeatureUnion([("a", StandardScaler()), ("b", "drop"), ("c", "passthrough")], transformer_weights={"a": 10}).fit_transform(X)[0].round(6))
attempt(lambda: union.get_feature_names_out())
attempt(lambda: FeatureUnion([("a", StandardScaler())], transformer_weights={"b": 1}).fit(X))
attempt(lambda: make_pipeline(union, KNeighborsClassifier(5)).fit(X, y).score(X, y))
attempt(lambda: make_union(StandardScaler(), MinMaxScaler(), verbose_feature_names_out=False).fit(X).get_feature_names_out())

table = [["red", 1.0, 10], ["blue", 2.0, 20], ["red", np.nan, 30], ["green", 4.0, 40]]
numbers = make_pipeline(SimpleImputer(), StandardScaler())
columns = ColumnTransformer([("color", OneHotEncoder(handle_unknown="ignore"), [0]), ("number", numbers, [1, 2])])
print(columns)
print(columns.fit_transform(table).round(6), columns.transform([["pink", 3, 20]]).round(6))
print(columns.get_feature_names_out(), columns.named_transformers_["color"].categories_, columns.output_indices_)
print(columns.get_params()["number__simpleimputer__strategy"], columns.sparse_output_, [name for name, _, _ in columns.transformers_])
print(make_column_transformer((StandardScaler(), [0, 1]), (MinMaxScaler(), slice(2, 3)), remainder="passthrough").fit_transform(X)[0].round(6))
print(make_column_transformer((StandardScaler(), [True, False, False, True]), ("drop", [1]), remainder=MinMaxScaler()).fit_transform(X)[0].round(6))
print(ColumnTransformer([("a", "passthrough", [2]), ("b", StandardScaler(), lambda X: [0])], remainder="drop", verbose_feature_names_out=False).fit(X).get_feature_names_out())
print(repr(ColumnTransformer([("a", OneHotEncoder(), [0])], sparse_threshold=1).fit_transform([["a"], ["b"], ["c"]])))
attempt(lambda: ColumnTransformer([("a", StandardScaler(), 0)]).fit(X))
attempt(lambda: ColumnTransformer([("a", StandardScaler(), ["x"])]).fit(X))
attempt(lambda: ColumnTransformer([("a", StandardScaler(), [9])]).fit(X))
attempt(lambda: ColumnTransformer([("a", KNeighborsClassifier(), [0])]).fit(X))
attempt(lambda: ColumnTransformer([("a", StandardScaler(), [0])]).transform(X))
attempt(lambda: ColumnTransformer([("a", StandardScaler(), [0])]).fit(X).transform(X[:, :2]))
attempt(lambda: ColumnTransformer([("a", StandardScaler(), [0])], remainder="keep").fit(X))

holes = [[7, 2, np.nan], [4, np.nan, 6], [10, 5, 9], [4, 2, 9]]
for imputer in (SimpleImputer(), SimpleImputer(strategy="median"), SimpleImputer(strategy="most_frequent"), SimpleImputer(strategy="constant", fill_value=-1),
                SimpleImputer(missing_values=4), SimpleImputer(add_indicator=True)):
    if imputer.missing_values == 4:
        data = [[7, 2, 3], [4, 5, 6], [10, 5, 9]]
    else:
        data = holes
    print(imputer, imputer.fit_transform(data), imputer.statistics_, imputer.get_feature_names_out())
print(SimpleImputer(strategy="most_frequent").fit_transform([["a", "x"], [np.nan, "y"], ["a", np.nan]]))
print(SimpleImputer(strategy="constant", missing_values=None).fit_transform(np.array([["a", None], [None, "b"]], dtype=object)))
print(MissingIndicator().fit_transform(holes), MissingIndicator(features="all").fit_transform(holes))
attempt(lambda: SimpleImputer().fit([["a", "b"]]))
attempt(lambda: SimpleImputer().fit_transform([[np.nan, 1], [np.nan, 2]]))
attempt(lambda: SimpleImputer(keep_empty_features=True).fit_transform([[np.nan, 1], [np.nan, 2]]))
attempt(lambda: SimpleImputer().transform(holes))
attempt(lambda: SimpleImputer(strategy="mode").fit(holes) if False else None)
target = TransformedTargetRegressor(regressor=KNeighborsRegressor(2), func=np.log, inverse_func=np.exp)
print(target.fit(X, y + 1.0).predict(X[::40]).round(9), target)
attempt(lambda: TransformedTargetRegressor(KNeighborsRegressor(2), func=np.log).fit(X, y + 1))
attempt(lambda: TransformedTargetRegressor(KNeighborsRegressor(2), func=np.sqrt, inverse_func=np.log).fit(X, y + 1).predict(X[:1]))
