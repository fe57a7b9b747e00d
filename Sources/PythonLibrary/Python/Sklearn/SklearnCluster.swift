extension PythonSource {
  static let sklearnClusterModule = #"""
    """Clusters."""

    from sklearn.cluster._dbscan import DBSCAN, dbscan
    from sklearn.cluster._kmeans import KMeans, MiniBatchKMeans, k_means, kmeans_plusplus
    from sklearn.cluster._mean_shift import MeanShift, estimate_bandwidth, get_bin_seeds, mean_shift
    """#
}
