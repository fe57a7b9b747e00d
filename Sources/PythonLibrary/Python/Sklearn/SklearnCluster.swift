extension PythonSource {
  static let sklearnClusterModule = #"""
    """Clusters."""

    from sklearn.cluster._affinity_propagation import AffinityPropagation, affinity_propagation
    from sklearn.cluster._agglomerative import AgglomerativeClustering, FeatureAgglomeration, linkage_tree, ward_tree
    from sklearn.cluster._birch import Birch
    from sklearn.cluster._dbscan import DBSCAN, dbscan
    from sklearn.cluster._kmeans import KMeans, MiniBatchKMeans, k_means, kmeans_plusplus
    from sklearn.cluster._mean_shift import MeanShift, estimate_bandwidth, get_bin_seeds, mean_shift
    from sklearn.cluster._optics import OPTICS, cluster_optics_dbscan, cluster_optics_xi, compute_optics_graph
    from sklearn.cluster._spectral import SpectralClustering, spectral_clustering

    __all__ = [
        "DBSCAN", "HDBSCAN", "OPTICS", "AffinityPropagation", "AgglomerativeClustering", "Birch", "FeatureAgglomeration", "KMeans", "MeanShift",
        "MiniBatchKMeans", "SpectralClustering", "affinity_propagation", "cluster_optics_dbscan", "cluster_optics_xi",
        "compute_optics_graph", "dbscan", "estimate_bandwidth", "get_bin_seeds", "k_means", "kmeans_plusplus", "linkage_tree", "mean_shift",
        "spectral_clustering", "ward_tree",
    ]

    _unsupported = ("BisectingKMeans", "SpectralBiclustering", "SpectralCoclustering")


    def __getattr__(name):
        if name == "HDBSCAN":
            from sklearn.cluster._hdbscan import HDBSCAN
            return HDBSCAN
        if name in _unsupported:
            raise AttributeError(f"unsupported: sklearn.cluster.{name}")
        raise AttributeError(f"module 'sklearn.cluster' has no attribute '{name}'")

    """#
}
