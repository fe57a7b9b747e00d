extension PythonSource {
  static let sklearnPreprocessingLabelModule = #"""
    """Labels as numbers, and as columns of ones."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, TransformerMixin, _fit_context
    from sklearn.preprocessing._encoders import _categories_of, _objects, _places
    from sklearn.utils._param_validation import Integral, Interval, validate_params
    from sklearn.utils._sparse import csr_matrix
    from sklearn.utils.multiclass import type_of_target, unique_labels
    from sklearn.utils.validation import _num_samples, check_array, check_is_fitted, column_or_1d


    class _LabelTransformer(TransformerMixin, BaseEstimator):
        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.two_d_array = False
            tags.target_tags.one_d_labels = True
            return tags


    class LabelEncoder(_LabelTransformer):
        def fit(self, y):
            self.classes_ = _categories_of(column_or_1d(y, warn=True))
            return self

        def fit_transform(self, y):
            y = column_or_1d(y, warn=True)
            self.classes_ = _categories_of(y)
            return _places(y, self.classes_)

        def transform(self, y):
            check_is_fitted(self)
            y = column_or_1d(y, dtype=None if self.classes_.dtype.kind in "US" else self.classes_.dtype, warn=True)
            if _num_samples(y) == 0:
                return np.asarray([])
            codes = _places(y, self.classes_)
            if (codes < 0).any():
                strange = y[codes < 0]
                if y.dtype.kind in "OUS":
                    shown = repr(strange.tolist()[0])
                    if y.dtype.kind == "U":
                        shown = f"np.str_({shown})"
                else:
                    shown = list(np.unique(strange))
                raise ValueError(f"y contains previously unseen labels: {shown}")
            return codes

        def inverse_transform(self, y):
            check_is_fitted(self)
            y = column_or_1d(y, warn=True)
            if _num_samples(y) == 0:
                return np.asarray([])
            strange = np.setdiff1d(y, np.arange(len(self.classes_)))
            if len(strange):
                raise ValueError(f"y contains previously unseen labels: {strange}")
            return self.classes_[y]


    class LabelBinarizer(_LabelTransformer):
        _parameter_constraints = {"neg_label": [Integral], "pos_label": [Integral], "sparse_output": ["boolean"]}

        def __init__(self, *, neg_label=0, pos_label=1, sparse_output=False):
            self.neg_label = neg_label
            self.pos_label = pos_label
            self.sparse_output = sparse_output

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, y):
            if self.neg_label >= self.pos_label:
                raise ValueError(f"neg_label={self.neg_label} must be strictly less than pos_label={self.pos_label}.")
            if self.sparse_output and (self.pos_label == 0 or self.neg_label != 0):
                raise ValueError(
                    "Sparse binarization is only supported with non zero pos_label and zero neg_label, got "
                    f"pos_label={self.pos_label} and neg_label={self.neg_label}")
            self.y_type_ = type_of_target(y, input_name="y")
            if "multioutput" in self.y_type_:
                raise ValueError("Multioutput target data is not supported with label binarization")
            if _num_samples(y) == 0:
                raise ValueError(f"y has 0 samples: {y!r}")
            self.sparse_input_ = False
            self.classes_ = unique_labels(y)
            return self

        def fit_transform(self, y):
            return self.fit(y).transform(y)

        def transform(self, y):
            check_is_fitted(self)
            if type_of_target(y).startswith("multilabel") and not self.y_type_.startswith("multilabel"):
                raise ValueError("The object was not fitted with multilabel input.")
            return label_binarize(
                y, classes=self.classes_, pos_label=self.pos_label, neg_label=self.neg_label, sparse_output=self.sparse_output)

        def inverse_transform(self, Y, threshold=None):
            check_is_fitted(self)
            if hasattr(Y, "toarray"):
                Y = Y.toarray()
            if self.y_type_ == "multiclass":
                return self.classes_[np.clip(np.argmax(Y, axis=1), 0, len(self.classes_) - 1)]
            if self.y_type_ == "binary" and Y.ndim == 2 and Y.shape[1] > 2:
                raise ValueError(f"output_type='binary', but y.shape = {Y.shape}")
            if self.y_type_ != "binary" and Y.shape[1] != len(self.classes_):
                raise ValueError("The number of class is not equal to the number of dimension of y.")
            if threshold is None:
                threshold = (self.pos_label + self.neg_label) / 2.0
            above = (np.asarray(Y) > threshold).astype(np.int64)
            if self.y_type_ == "multilabel-indicator":
                return above
            if above.ndim == 2 and above.shape[1] == 2:
                return self.classes_[above[:, 1]]
            if len(self.classes_) == 1:
                return np.repeat(self.classes_, len(above))
            return self.classes_[above.reshape(-1)]


    _label = [Interval(Integral, None, None, closed="neither")]


    @validate_params({
        "y": ["array-like", "sparse matrix"], "classes": ["array-like"], "neg_label": _label, "pos_label": _label,
        "sparse_output": ["boolean"]})
    def label_binarize(y, *, classes, neg_label=0, pos_label=1, sparse_output=False):
        if not isinstance(y, list):
            y = check_array(y, input_name="y", accept_sparse="csr", ensure_2d=False, dtype=None)
        elif _num_samples(y) == 0:
            raise ValueError(f"y has 0 samples: {y!r}")
        if neg_label >= pos_label:
            raise ValueError(f"neg_label={neg_label} must be strictly less than pos_label={pos_label}.")
        if sparse_output and (pos_label == 0 or neg_label != 0):
            raise ValueError(
                "Sparse binarization is only supported with non zero pos_label and zero neg_label, got "
                f"pos_label={pos_label} and neg_label={neg_label}")
        kind = type_of_target(y)
        if "multioutput" in kind:
            raise ValueError("Multioutput target data is not supported with label binarization")
        if kind == "unknown":
            raise ValueError("The type of target data is not known")
        classes = np.asarray(classes)
        count = len(classes)
        if kind == "multilabel-indicator":
            Y = np.asarray(y) != 0
            if count != Y.shape[1]:
                raise ValueError(f"classes {classes} mismatch with the labels {unique_labels(y)} found in the data")
        elif kind in ("binary", "multiclass"):
            y = column_or_1d(y)
            Y = _places(y, classes)[:, None] == np.arange(count)
            if kind == "binary" and count == 1:
                Y = np.zeros((len(y), 1), dtype=bool)
            elif kind == "binary" and count == 2:
                Y = Y[:, -1:]
        else:
            raise ValueError(f"{kind} target data is not supported with label binarization")
        Y = np.where(Y, pos_label, neg_label).astype(np.int64)
        return csr_matrix.of(Y) if sparse_output else Y


    class MultiLabelBinarizer(_LabelTransformer):
        _parameter_constraints = {"classes": ["array-like", None], "sparse_output": ["boolean"]}

        def __init__(self, *, classes=None, sparse_output=False):
            self.classes = classes
            self.sparse_output = sparse_output

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, y):
            if self.classes is None:
                classes = sorted({label for labels in y for label in labels})
            elif len(set(self.classes)) < len(self.classes):
                raise ValueError(
                    "The classes argument contains duplicate classes. Remove these duplicates before passing them to "
                    "MultiLabelBinarizer.")
            else:
                classes = list(self.classes)
            self.classes_ = np.array(classes) if classes and all(isinstance(each, int) for each in classes) else _objects(classes)
            return self

        def fit_transform(self, y):
            y = [list(labels) for labels in y]
            return self.fit(y).transform(y)

        def transform(self, y):
            check_is_fitted(self)
            places = {label: place for place, label in enumerate(self.classes_.tolist())}
            y = [list(labels) for labels in y]
            table = np.zeros((len(y), len(places)), dtype=np.int64)
            unknown = set()
            for row, labels in enumerate(y):
                for label in labels:
                    if label in places:
                        table[row, places[label]] = 1
                    else:
                        unknown.add(label)
            if unknown:
                _warnings.warn(f"unknown class(es) {sorted(unknown, key=str)} will be ignored")
            return csr_matrix.of(table) if self.sparse_output else table

        def inverse_transform(self, yt):
            check_is_fitted(self)
            if hasattr(yt, "toarray"):
                yt = yt.toarray()
            if yt.shape[1] != len(self.classes_):
                raise ValueError(f"Expected indicator for {len(self.classes_)} classes, but got {yt.shape[1]}")
            unexpected = np.setdiff1d(yt, [0, 1])
            if len(unexpected):
                raise ValueError(f"Expected only 0s and 1s in label indicator. Also got {unexpected}")
            return [tuple(self.classes_[row != 0]) for row in yt]

    """#
}
