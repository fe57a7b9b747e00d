extension PythonSource {
  static let matplotlibImageModule = #"""
  """Pictures within pictures."""

  import _plotting
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import unknown
  from matplotlib.artist import Artist
  from matplotlib.cm import ScalarMappable

  _smoothings = ["antialiased", "auto", "nearest", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hamming", "hermite", "kaiser", "quadric",
                 "catrom", "gaussian", "bessel", "mitchell", "sinc", "lanczos", "blackman", "none"]


  class AxesImage(ScalarMappable, Artist):
      zorder = 0

      def __init__(self, ax, *, cmap=None, norm=None, interpolation=None, origin=None, extent=None, alpha=None):
          Artist.__init__(self)
          ScalarMappable.__init__(self, norm, cmap)
          self.axes = ax
          self.origin = rcParams["image.origin"] if origin is None else origin
          if self.origin not in ("upper", "lower"):
              raise unknown("origin", origin, ["upper", "lower"])
          self._extent = None if extent is None else tuple(float(x) for x in extent)
          self.set_interpolation(interpolation)
          self.set_alpha(alpha)

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

      def __str__(self):
          return f"{type(self).__name__}(shape={self._A.shape!r})"


      def get_size(self):
          return self._A.shape[:2]

      def set_interpolation(self, interpolation):
          name = rcParams["image.interpolation"] if interpolation is None else str(interpolation).lower()
          if name not in _smoothings:
              raise unknown("interpolation", interpolation, _smoothings)
          self._interpolation = name

      def set_extent(self, extent, **kwargs):
          self._extent = tuple(extent)
          self.axes._hold_image(self)

      def get_extent(self):
          if self._extent is not None:
              return self._extent
          rows, columns = self.get_size()
          return [-0.5, columns - 0.5, rows - 0.5, -0.5] if self.origin == "upper" else [-0.5, columns - 0.5, -0.5, rows - 0.5]

      def _pixels(self):
          shown = self._thinned()
          if shown.ndim == 2:
              self.autoscale_None()
              return self.to_rgba(shown.astype(float), alpha=self._alpha)
          pixels = np.ones(shown.shape[:2] + (4,))
          scale = 255.0 if self._A.dtype.kind in "iu" else 1.0
          pixels[..., :shown.shape[2]] = shown / scale
          if self._alpha is not None:
              pixels[..., 3] *= self._alpha
          return pixels

      def _thinned(self):
          """The data with no more rows and columns than any picture shows; the mean of those that fall together."""
          rows, columns = self.get_size()
          down, across = (-(-count // 2000) for count in (rows, columns))
          if down == across == 1:
              return self._A
          if self._interpolation in ("none", "nearest"):
              return self._A[down // 2::down, across // 2::across]
          kept = self._A[:rows // down * down, :columns // across * across]
          total = np.zeros((kept.shape[0] // down, kept.shape[1] // across) + kept.shape[2:])
          for row in range(down):
              for column in range(across):
                  total += kept[row::down, column::across]
          return total / (down * across)

      def _specs(self):
          if not self._visible or self._A is None or not self._A.size:
              return []
          left, right, bottom, top = self.get_extent()
          shown = self._thinned()
          if shown.ndim == 2:
              self.autoscale_None()
          if shown.ndim == 2 and (self._alpha is None or np.ndim(self._alpha) == 0):
              shares, table, ends = self._shares(shown.astype(float))
              rows, columns = shares.shape
              look = {"pixels": (), "shares": shares[::-1] if self.origin == "lower" else shares, "table": table, "ends": ends}
          else:
              pixels = self._pixels()
              rows, columns = pixels.shape[:2]
              look = {"pixels": pixels[::-1] if self.origin == "lower" else pixels}
          return [self._mark("image", width=columns, height=rows, box=(left, bottom, right, top), smoothing=self._interpolation, **look)]

      def _shares(self, values):
          """The numbers from 0 to 1 along the colour map, its colours, and those below, above and where there is no number."""
          from matplotlib.colors import NoNorm
          cmap = self.get_cmap()
          shares = self.norm(values)
          if isinstance(self.norm, NoNorm) or getattr(shares, "dtype", np.dtype(float)).kind in "iu":
              shares = (np.asarray(shares) + 0.5) / cmap.N
          if hasattr(shares, "filled"):
              shares = shares.filled(np.nan)
          table = np.asarray(cmap(np.arange(cmap.N)), dtype=float)
          ends = np.asarray(cmap(np.array([-1.0, 2.0, np.nan])), dtype=float)
          if self._alpha is not None:
              table, ends = table.copy(), ends.copy()
              table[:, 3] *= self._alpha
              ends[:2, 3] *= self._alpha
          return np.asarray(shares, dtype=float).reshape(values.shape), table, ends


  class UnidentifiedImageError(OSError):
      __module__ = "PIL"


  def _read(fname):
      if hasattr(fname, "read"):
          return fname.read()
      with open(fname, "rb") as file:
          return file.read()


  def imread(fname, format=None):
      if isinstance(fname, str) and "://" in fname:
          raise ValueError("Please open the URL for reading and pass the result to Pillow, e.g. with "
                           "``np.array(PIL.Image.open(urllib.request.urlopen(url)))``.")
      data = _read(fname)
      for start, kind in (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"BM", "BMP"), (b"RIFF", "WebP"), (b"II*\0", "TIFF"), (b"MM\0*", "TIFF"):
          if data.startswith(start):
              raise ValueError(f"unsupported: matplotlib.image.imread of {kind} files")
      if not data.startswith(b"\x89PNG\r\n\x1a\n") or len(data) < 33:
          raise UnidentifiedImageError(f"cannot identify image file {fname!r}")
      width, height = int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
      depth, colours = data[24], data[25]
      if width * height > 50_000_000:
          raise ValueError(f"unsupported: matplotlib.image.imread of a picture of {width}x{height} pixels")
      if depth == 16:
          raise ValueError("unsupported: matplotlib.image.imread of 16 bits a colour")
      pixels = _plotting.read_png(data)
      if pixels is None:
          raise OSError("broken PNG file")
      if colours == 0:
          pixels = pixels[..., 0]
      elif colours == 2:
          pixels = pixels[..., :3]
      return np.divide(pixels, 255, dtype=np.float32)


  def imsave(fname, arr, vmin=None, vmax=None, cmap=None, format=None, origin=None, dpi=100, *, metadata=None, pil_kwargs=None):
      if format is None:
          name = str(fname)
          format = name.rsplit(".", 1)[-1].lower() if "." in name and not hasattr(fname, "write") else rcParams["savefig.format"]
      if format != "png":
          raise ValueError(f"unsupported: matplotlib.image.imsave to {format!r}")
      if pil_kwargs:
          raise ValueError("unsupported: matplotlib.image.imsave(pil_kwargs=...)")
      arr = np.asarray(arr.detach().numpy() if hasattr(arr, "detach") else arr)
      if (rcParams["image.origin"] if origin is None else origin) == "lower":
          arr = arr[::-1]
      if arr.ndim == 3 and arr.shape[2] == 4 and arr.dtype == np.uint8:
          pixels = arr
      else:
          mappable = ScalarMappable(cmap=cmap)
          mappable.set_clim(vmin, vmax)
          pixels = mappable.to_rgba(arr, bytes=True)
      if pixels.ndim != 3:
          raise ValueError(f"unsupported: matplotlib.image.imsave of an array with {arr.ndim} dimensions")
      height, width = pixels.shape[:2]
      data = _plotting.write_png(np.ascontiguousarray(pixels).tobytes(), width, height)
      if data is None:
          raise ValueError(f"unsupported: matplotlib.image.imsave of {width}x{height} pixels")
      if hasattr(fname, "write"):
          fname.write(data)
          return
      with open(fname, "wb") as file:
          file.write(data)
  """#
}
