extension PythonSource {
  static let sklearnDatasetsModule = #"""
    """Data to learn from: made up by chance, or measured and well known."""

    from sklearn.datasets._base import load_breast_cancer, load_digits, load_iris, load_wine
    from sklearn.datasets._samples_generator import (
        make_blobs, make_circles, make_classification, make_friedman1, make_friedman2, make_friedman3, make_gaussian_quantiles,
        make_hastie_10_2, make_low_rank_matrix, make_moons, make_regression, make_s_curve, make_sparse_uncorrelated, make_spd_matrix,
        make_swiss_roll,
    )

    __all__ = [
        "load_breast_cancer", "load_digits", "load_iris", "load_wine", "make_blobs", "make_circles", "make_classification",
        "make_friedman1", "make_friedman2", "make_friedman3", "make_gaussian_quantiles", "make_hastie_10_2", "make_low_rank_matrix",
        "make_moons", "make_regression", "make_s_curve", "make_sparse_uncorrelated", "make_spd_matrix", "make_swiss_roll",
    ]


    def __getattr__(name):
        if name == "make_multilabel_classification":
            from sklearn.datasets._multilabel import make_multilabel_classification
            return make_multilabel_classification
        raise AttributeError(f"module 'sklearn.datasets' has no attribute '{name}'")

    """#
}
