extension PythonSource {
  static let matplotlibImageModule = #"""
  """Pictures within pictures."""

  import numpy as np
  from matplotlib import rcParams
  from matplotlib.artist import Artist
  from matplotlib.cm import ScalarMappable

  _smoothings = {"antialiased", "auto", "none", "nearest", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hamming", "hermite", "kaiser",
                 "quadric", "catrom", "gaussian", "bessel", "mitchell", "sinc", "lanczos", "blackman"}


  class AxesImage(ScalarMappable, Artist):
      zorder = 0

      def __init__(self, ax, *, cmap=None, norm=None, interpolation=None, origin=None, extent=None, alpha=None):
          Artist.__init__(self)
          ScalarMappable.__init__(self, norm, cmap)
          self.axes = ax
          self.origin = rcParams["image.origin"] if origin is None else origin
          if self.origin not in ("upper", "lower"):
              raise ValueError(f"{origin!r} is not a valid value for origin; supported values are 'upper', 'lower'")
          self._extent = None if extent is None else tuple(float(x) for x in extent)
          self.set_interpolation(interpolation)
          self._alpha = alpha

      def set_data(self, A):
          A = np.asarray(A.detach().numpy() if hasattr(A, "detach") else A)
          if A.dtype.kind not in "iufb":
              raise TypeError(f"Image data of dtype {A.dtype} cannot be converted to float")
          if A.ndim == 3 and A.shape[-1] == 1:
              A = A[..., 0]
          if not (A.ndim == 2 or A.ndim == 3 and A.shape[-1] in (3, 4)):
              raise TypeError(f"Invalid shape {A.shape} for image data")
          if A.ndim == 3 and A.dtype.kind == "f" and A.size and (np.nanmin(A) < 0 or np.nanmax(A) > 1):
              A = np.clip(A, 0, 1)
          elif A.ndim == 3 and A.dtype.kind in "iu" and A.size and (A.min() < 0 or A.max() > 255):
              A = np.clip(A, 0, 255)
          self._A = A

      set_array = set_data

      def get_size(self):
          return self._A.shape[:2]

      def set_interpolation(self, interpolation):
          name = rcParams["image.interpolation"] if interpolation is None else str(interpolation).lower()
          if name not in _smoothings:
              raise ValueError(f"{interpolation!r} is not a valid value for interpolation")
          if name not in ("antialiased", "auto", "none", "nearest", "bilinear", "bicubic"):
              raise ValueError(f"unsupported: the interpolation {name!r}")
          self._interpolation = name

      def set_extent(self, extent, **kwargs):
          self._extent = tuple(extent)
          self.axes._hold_image(self)

      def get_extent(self):
          if self._extent is not None:
              return self._extent
          rows, columns = self.get_size()
          return (-0.5, columns - 0.5, rows - 0.5, -0.5) if self.origin == "upper" else (-0.5, columns - 0.5, -0.5, rows - 0.5)

      def _pixels(self):
          if self._A.ndim == 2:
              self.autoscale_None()
              return self.to_rgba(self._A.astype(float), alpha=self._alpha)
          pixels = np.ones(self._A.shape[:2] + (4,))
          scale = 255.0 if self._A.dtype.kind in "iu" else 1.0
          pixels[..., :self._A.shape[2]] = self._A / scale
          if self._alpha is not None:
              pixels[..., 3] *= self._alpha
          return pixels

      def _specs(self):
          if not self._visible or self._A is None or not self._A.size:
              return []
          rows, columns = self.get_size()
          left, right, bottom, top = self.get_extent()
          pixels = self._pixels()
          if self.origin == "lower":
              pixels = pixels[::-1]
          return [self._mark("image", width=columns, height=rows, pixels=pixels, box=(left, bottom, right, top), smoothing=self._interpolation)]


  def imread(fname, format=None):
      raise ValueError("unsupported: matplotlib.image.imread")


  def imsave(fname, arr, **kwargs):
      raise ValueError("unsupported: matplotlib.image.imsave")
  """#
}
