extension PythonSource {
  static let sklearnDecompositionModule = #"""
    """Data in fewer dimensions."""

    from sklearn.decomposition._kernel_pca import KernelPCA
    from sklearn.decomposition._pca import PCA
    from sklearn.decomposition._truncated_svd import TruncatedSVD

    _elsewhere = {"FastICA": "_fastica", "IncrementalPCA": "_incremental_pca", "NMF": "_nmf", "fastica": "_fastica"}

    __all__ = [name for name in globals() if not name.startswith("_")] + list(_elsewhere)


    def __getattr__(name):
        home = _elsewhere.get(name)
        if home is None:
            raise AttributeError(f"module 'sklearn.decomposition' has no attribute '{name}'")
        import importlib
        found = getattr(importlib.import_module("sklearn.decomposition." + home), name)
        globals()[name] = found
        return found

    """#
}
