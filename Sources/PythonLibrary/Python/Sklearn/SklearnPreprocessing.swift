extension PythonSource {
  static let sklearnPreprocessingModule = #"""
    """Features and labels made ready for estimators."""

    from sklearn.preprocessing._data import (
        Binarizer, FunctionTransformer, Normalizer, add_dummy_feature, binarize, normalize,
    )
    from sklearn.preprocessing._scalers import (
        MaxAbsScaler, MinMaxScaler, RobustScaler, StandardScaler, maxabs_scale, minmax_scale, robust_scale, scale,
    )

    _elsewhere = {
        "KBinsDiscretizer": "_discretization", "LabelBinarizer": "_label", "LabelEncoder": "_label", "MultiLabelBinarizer": "_label",
        "OneHotEncoder": "_encoders", "OrdinalEncoder": "_encoders", "PolynomialFeatures": "_polynomial", "label_binarize": "_label",
        "PowerTransformer": "_distribution", "QuantileTransformer": "_distribution", "power_transform": "_distribution",
        "quantile_transform": "_distribution",
    }

    __all__ = [name for name in globals() if not name.startswith("_")] + list(_elsewhere)


    def __getattr__(name):
        home = _elsewhere.get(name)
        if home is None:
            raise AttributeError(f"module 'sklearn.preprocessing' has no attribute '{name}'")
        import importlib
        found = getattr(importlib.import_module("sklearn.preprocessing." + home), name)
        globals()[name] = found
        return found

    """#
}
