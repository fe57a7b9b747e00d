extension PythonSource {
  static let sklearnUtilsModule = #"""
    """Tools for estimators."""

    from sklearn.exceptions import DataConversionWarning
    from sklearn.utils._bunch import Bunch
    from sklearn.utils._tags import ClassifierTags, InputTags, RegressorTags, Tags, TargetTags, TransformerTags, get_tags
    from sklearn.utils.validation import (
        as_float_array, assert_all_finite, check_array, check_consistent_length, check_random_state, check_scalar, check_symmetric,
        check_X_y, column_or_1d, indexable,
    )
    from sklearn.utils._chunking import gen_batches, gen_even_slices
    from sklearn.utils._indexing import _safe_indexing, resample, shuffle
    from sklearn.utils._mask import safe_mask
    from sklearn.utils.class_weight import compute_class_weight, compute_sample_weight
    from sklearn.utils.extmath import safe_sqr

    __all__ = [
        "Bunch", "ClassifierTags", "DataConversionWarning", "InputTags", "RegressorTags", "Tags", "TargetTags", "TransformerTags",
        "as_float_array", "assert_all_finite", "check_X_y", "check_array", "check_consistent_length", "check_random_state",
        "check_scalar", "check_symmetric", "column_or_1d", "compute_class_weight", "compute_sample_weight", "gen_batches",
        "gen_even_slices", "get_tags", "indexable", "resample", "safe_mask", "safe_sqr", "shuffle",
    ]

    """#
}
