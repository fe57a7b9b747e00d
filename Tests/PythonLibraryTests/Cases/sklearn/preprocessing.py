import warnings

import numpy as np
from sklearn.preprocessing import *
from sklearn.preprocessing import (
    Binarizer, FunctionTransformer, KBinsDiscretizer, LabelBinarizer, LabelEncoder, MaxAbsScaler, MinMaxScaler, MultiLabelBinarizer,
    Normalizer, OneHotEncoder, OrdinalEncoder, PolynomialFeatures, RobustScaler, StandardScaler, label_binarize,
)


def attempt(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("   ", warning.category.__name__, warning.message)


X = np.array([[1.0, -1, 2, 5], [2, 0, 0, 5], [0, 1, -1, 5], [4, 3, 1.5, 5], [-2, 8, 0.5, 5]])
holes = np.array([[1.0, np.nan], [3, 4], [np.nan, 8]])
for scaler in (StandardScaler(), StandardScaler(with_mean=False), StandardScaler(with_std=False), MinMaxScaler(),
               MinMaxScaler(feature_range=(-1, 2), clip=True), MaxAbsScaler(), RobustScaler(), RobustScaler(quantile_range=(10, 90), unit_variance=True),
               Normalizer(), Normalizer("l1"), Normalizer("max"), Binarizer(threshold=0.7)):
    print(scaler)
    fitted = scaler.fit(X)
    Z = scaler.transform(X)
    print(np.round(Z, 12))
    for name in sorted(vars(scaler)):
        if name.endswith("_"):
            value = getattr(scaler, name)
            print("  ", name, np.round(value, 12) if isinstance(value, np.ndarray) else value)
    if hasattr(scaler, "inverse_transform"):
        print(np.allclose(scaler.inverse_transform(Z), X), scaler.get_feature_names_out())
    attempt(lambda: scaler.transform([[1, 2]]))
for scaler in (StandardScaler(), MinMaxScaler(), MaxAbsScaler(), RobustScaler()):
    print(scaler.fit_transform(holes))
    attempt(lambda: type(scaler)().transform(X))
    attempt(lambda: type(scaler)().fit([1, 2, 3]))
    attempt(lambda: type(scaler)().fit([["a", "b"]]))
scaler = StandardScaler()
for part in (X[:2], X[2:]):
    scaler.partial_fit(part)
print(np.round(scaler.mean_, 12), np.round(scaler.var_, 12), scaler.n_samples_seen_)
print(StandardScaler().fit(X, sample_weight=[1, 2, 1, 0, 3]).mean_)
print(StandardScaler().fit(X.astype(int)).transform(X.astype(int))[0], StandardScaler().fit_transform(X.astype("float32")).dtype)
Y = X.copy()
StandardScaler(copy=False).fit_transform(Y)
print(Y[0])
print(np.round(scale(X), 10), scale([1, 2, 3, 4]), np.round(scale(X, axis=1, with_mean=False), 10)[0])
print(minmax_scale(X[:, 0]), maxabs_scale(X)[0], robust_scale(X, axis=1)[0], normalize(X)[0], normalize(X, axis=0)[0], binarize(X)[0])
print(add_dummy_feature([[0, 1], [1, 0]]), normalize([[3, 4]], return_norm=True))
attempt(lambda: MinMaxScaler(feature_range=(2, 1)).fit(X))
attempt(lambda: RobustScaler(quantile_range=(90, 10)).fit(X))
attempt(lambda: StandardScaler(with_mean=3).fit(X))
attempt(lambda: Normalizer("l3").fit(X).transform(X)) if False else None

for poly in (PolynomialFeatures(), PolynomialFeatures(3), PolynomialFeatures(2, interaction_only=True), PolynomialFeatures((2, 3), include_bias=False),
             PolynomialFeatures(degree=2, include_bias=False), PolynomialFeatures(1), PolynomialFeatures(0)):
    print(poly, poly.fit_transform([[2, 3, 5], [1, 2, 3]]).tolist())
    print(poly.get_feature_names_out(), poly.n_output_features_, poly.powers_[-1], poly.get_feature_names_out(["a", "b", "c"])[-1])
attempt(lambda: PolynomialFeatures(-1).fit(X))
attempt(lambda: PolynomialFeatures(0, include_bias=False).fit(X))
attempt(lambda: PolynomialFeatures((3, 1)).fit(X))

encoder = LabelEncoder()
print(encoder.fit_transform([2, 2, 6, 1]), encoder.classes_, encoder.inverse_transform([0, 2]), encoder)
print(encoder.fit(["paris", "tokyo", "paris", "amsterdam"]).classes_, encoder.transform(["tokyo", "paris"]), encoder.inverse_transform([2, 0]))
attempt(lambda: encoder.transform(["rome"]))
attempt(lambda: LabelEncoder().fit([1, 2]).transform([3, 4]))
attempt(lambda: encoder.inverse_transform([5]))
attempt(lambda: LabelEncoder().transform([1]))
attempt(lambda: LabelEncoder().fit_transform([[1], [2]]))
attempt(lambda: LabelEncoder().fit_transform([[1, 2], [2, 3]]))
binarizer = LabelBinarizer()
print(binarizer.fit_transform([1, 2, 6, 4, 2]), binarizer.classes_, binarizer.inverse_transform(np.eye(4)), binarizer.transform([9, 1]))
print(LabelBinarizer().fit_transform(["yes", "no", "no"]), LabelBinarizer(neg_label=-1, pos_label=2).fit_transform([0, 1, 2]))
print(LabelBinarizer().fit(["yes", "no"]).inverse_transform(np.array([0.2, 0.8])), label_binarize([1, 6], classes=[1, 2, 4, 6]), LabelBinarizer().fit_transform([3, 3]))
attempt(lambda: LabelBinarizer(neg_label=2).fit([1]))
attempt(lambda: LabelBinarizer().fit([[1, 2], [3, 4]]))
many = MultiLabelBinarizer()
print(many.fit_transform([{"sci-fi", "thriller"}, {"comedy"}]), many.classes_, many.inverse_transform(np.array([[1, 0, 1]])))
print(MultiLabelBinarizer().fit_transform([(1, 2), (3,)]))
attempt(lambda: many.transform([{"drama"}]))

data = [["Male", 1], ["Female", 3], ["Female", 2]]
for encoder in (OneHotEncoder(), OneHotEncoder(sparse_output=False, handle_unknown="ignore"), OneHotEncoder(drop="first", sparse_output=False),
                OneHotEncoder(drop="if_binary", sparse_output=False, dtype=int), OneHotEncoder(categories=[["Male", "Female"], [1, 2, 3]], sparse_output=False)):
    print(encoder)
    Z = encoder.fit_transform(data)
    print(Z, encoder.categories_, encoder.drop_idx_, encoder.get_feature_names_out(), encoder.get_feature_names_out(["sex", "group"]))
    print(encoder.inverse_transform(Z))
    attempt(lambda: encoder.transform([["Other", 1]]))
    attempt(lambda: encoder.transform([["Male"]]))
sparse = OneHotEncoder().fit_transform(data)
print(repr(sparse), sparse.shape, sparse.nnz, sparse.toarray(), type(sparse))
print(OneHotEncoder(sparse_output=False).fit_transform(np.array([[1], [5], [1]])), OneHotEncoder().fit([[1.5], [np.nan]]).categories_)
print(OneHotEncoder(sparse_output=False).fit_transform(np.array([["a", "b"], ["c", "b"]])))
attempt(lambda: OneHotEncoder(categories=[["Male"], [1, 2, 3]]).fit(data))
attempt(lambda: OneHotEncoder(categories=[[3, 1, 2]]).fit([[1], [2]]))
attempt(lambda: OneHotEncoder(categories=[[1]]).fit(data))
attempt(lambda: OneHotEncoder().fit([["a"], [1]]))
attempt(lambda: OneHotEncoder().fit(["a", "b"]))
attempt(lambda: OneHotEncoder(drop=["Other", 1]).fit(data))
attempt(lambda: OneHotEncoder().transform(data))
for encoder in (OrdinalEncoder(), OrdinalEncoder(dtype=int), OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)):
    Z = encoder.fit_transform(data)
    print(encoder, Z, encoder.categories_, encoder.inverse_transform(Z), encoder.get_feature_names_out())
    attempt(lambda: encoder.transform([["Other", 9]]))
print(OrdinalEncoder().fit_transform(np.array([[10.0], [np.nan], [5]])), OrdinalEncoder(encoded_missing_value=-1).fit_transform([["a"], [np.nan]]))
attempt(lambda: OrdinalEncoder(unknown_value=3).fit(data))
attempt(lambda: OrdinalEncoder(handle_unknown="use_encoded_value").fit(data))
attempt(lambda: OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=1).fit(data))

wide = np.arange(20).reshape(10, 2) ** 1.5
for bins in (KBinsDiscretizer(3, encode="ordinal"), KBinsDiscretizer([2, 4], encode="ordinal", strategy="uniform"), KBinsDiscretizer(3, encode="onehot-dense")):
    Z = bins.fit_transform(wide)
    print(bins, Z[:4], [np.round(edges, 8) for edges in bins.bin_edges_], bins.n_bins_, np.round(bins.inverse_transform(Z)[:2], 8), bins.get_feature_names_out())
print(repr(KBinsDiscretizer(3).fit_transform(wide)))
attempt(lambda: KBinsDiscretizer(3, encode="ordinal").fit_transform([[1], [1], [1]]))
attempt(lambda: KBinsDiscretizer(4, encode="ordinal").fit_transform([[1], [1], [1], [2]]))
attempt(lambda: KBinsDiscretizer([1, 2]).fit(wide))
function = FunctionTransformer(np.log1p, inverse_func=np.expm1)
print(np.round(function.fit_transform(np.array([[0.0, 1], [2, 3]])), 10), function.inverse_transform(np.array([[0.0]])))
print(FunctionTransformer().fit_transform([[1, 2]]), FunctionTransformer(lambda X, k: X * k, kw_args={"k": 3}).transform(np.array([1])))
print(FunctionTransformer(np.sqrt, feature_names_out="one-to-one").fit(X).get_feature_names_out(["a"]) if False else "")
attempt(lambda: FunctionTransformer(np.sqrt, inverse_func=np.exp).fit(np.array([[4.0]])))
attempt(lambda: FunctionTransformer(np.sqrt).get_feature_names_out())
attempt(lambda: FunctionTransformer(validate=True).fit_transform([1, 2]))
