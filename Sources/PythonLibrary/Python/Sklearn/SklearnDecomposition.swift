extension PythonSource {
  static let sklearnDecompositionModule = #"""
    """Data in fewer dimensions."""

    from sklearn.decomposition._kernel_pca import KernelPCA
    from sklearn.decomposition._pca import PCA
    from sklearn.decomposition._truncated_svd import TruncatedSVD

    """#
}
