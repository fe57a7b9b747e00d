extension PythonSource {
  static let sklearnUtilsMaskModule = #"""
    """Masks of samples."""

    import numpy as np


    def safe_mask(X, mask):
        return np.asarray(mask)

    """#
}
