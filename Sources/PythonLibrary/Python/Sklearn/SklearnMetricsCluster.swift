extension PythonSource {
  static let sklearnMetricsClusterModule = #"""
    """Measures of clusterings."""

    from sklearn.metrics.cluster._supervised import (
        adjusted_mutual_info_score, adjusted_rand_score, completeness_score, contingency_matrix, fowlkes_mallows_score,
        homogeneity_completeness_v_measure, homogeneity_score, mutual_info_score, normalized_mutual_info_score, pair_confusion_matrix,
        rand_score, v_measure_score,
    )
    from sklearn.metrics.cluster._unsupervised import (
        calinski_harabasz_score, davies_bouldin_score, silhouette_samples, silhouette_score,
    )

    """#
}
