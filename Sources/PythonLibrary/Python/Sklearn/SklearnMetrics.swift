extension PythonSource {
  static let sklearnMetricsModule = #"""
    """Measures of how good predictions are."""

    from sklearn.metrics import cluster
    from sklearn.metrics._classification import (
        classification_report, f1_score, fbeta_score, jaccard_score, precision_recall_fscore_support, precision_score, recall_score,
    )
    from sklearn.metrics._confusion import (
        accuracy_score, balanced_accuracy_score, cohen_kappa_score, confusion_matrix, hamming_loss, matthews_corrcoef,
        multilabel_confusion_matrix, zero_one_loss,
    )
    from sklearn.metrics._probability import brier_score_loss, hinge_loss, log_loss
    from sklearn.metrics._ranking import (
        auc, average_precision_score, confusion_matrix_at_thresholds, dcg_score, det_curve, ndcg_score, precision_recall_curve,
        roc_auc_score, roc_curve, top_k_accuracy_score,
    )
    from sklearn.metrics._regression import (
        explained_variance_score, max_error, mean_absolute_error, mean_absolute_percentage_error, mean_gamma_deviance,
        mean_pinball_loss, mean_poisson_deviance, mean_squared_error, mean_squared_log_error, mean_tweedie_deviance,
        median_absolute_error, r2_score, root_mean_squared_error, root_mean_squared_log_error,
    )
    from sklearn.metrics._scorer import check_scoring, get_scorer, get_scorer_names, make_scorer
    from sklearn.metrics.cluster import (
        adjusted_mutual_info_score, adjusted_rand_score, calinski_harabasz_score, completeness_score, davies_bouldin_score,
        fowlkes_mallows_score, homogeneity_completeness_v_measure, homogeneity_score, mutual_info_score,
        normalized_mutual_info_score, pair_confusion_matrix, rand_score, silhouette_samples, silhouette_score, v_measure_score,
    )
    from sklearn.metrics.pairwise import (
        euclidean_distances, nan_euclidean_distances, pairwise_distances, pairwise_distances_argmin, pairwise_distances_argmin_min,
        pairwise_distances_chunked, pairwise_kernels,
    )

    _displays = {
        "ConfusionMatrixDisplay": "confusion_matrix", "PrecisionRecallDisplay": "precision_recall_curve",
        "PredictionErrorDisplay": "regression", "RocCurveDisplay": "roc_curve",
    }

    __all__ = [name for name in globals() if not name.startswith("_")] + list(_displays)


    def __getattr__(name):
        home = _displays.get(name)
        if home is None:
            raise AttributeError(f"module 'sklearn.metrics' has no attribute '{name}'")
        import importlib
        found = getattr(importlib.import_module("sklearn.metrics._plot." + home), name)
        globals()[name] = found
        return found

    """#
}
