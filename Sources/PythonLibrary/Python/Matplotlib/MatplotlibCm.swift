extension PythonSource {
  static let matplotlibCmModule = #"""
  """Scales of colours by name."""

  import numpy as np
  import _plotting
  from matplotlib import rcParams
  from matplotlib._choices import unknown
  from matplotlib.colors import Colormap, ListedColormap, LinearSegmentedColormap, Normalize


  class _NamedColormap(ListedColormap):
      def __init__(self, name, table):
          super().__init__(table, name=name)
          self._table = table


  class ColormapRegistry:
      def __init__(self):
          self._own = {}

      def __getitem__(self, name):
          if name in self._own:
              return self._own[name]
          base = name[:-2] if name.endswith("_r") else name
          table = _plotting.colours(base)
          if table is None:
              raise KeyError(f"{name!r} is not a known colormap name")
          found = _NamedColormap(base, table)
          if base != name:
              found = found.reversed()
          self._own[name] = found
          return found

      def __contains__(self, name):
          return name in self._own or _plotting.colours(name.removesuffix("_r")) is not None

      def get_cmap(self, cmap=None):
          return get_cmap(cmap)

      def register(self, cmap, *, name=None, force=False):
          self._own[name or cmap.name] = cmap

      def __call__(self):
          return sorted(self)

      def __iter__(self):
          return iter(_plotting.colour_names() + [name + "_r" for name in _plotting.colour_names()])


  colormaps = ColormapRegistry()


  class ColorSequenceRegistry:
      """Lists of colours by name."""

      _names = ("tab10", "tab20", "tab20b", "tab20c", "Pastel1", "Pastel2", "Paired", "Accent", "Dark2", "Set1", "Set2", "Set3")

      def __init__(self):
          self._own = {}

      def __getitem__(self, name):
          if name in self._own:
              return list(self._own[name])
          if name not in self._names:
              raise KeyError(f"{name!r} is not a known color sequence name")
          return [tuple(row[:3]) for row in colormaps[name]._lut().tolist()]

      def __iter__(self):
          return iter([*self._names, *self._own])

      def __len__(self):
          return len(self._names) + len(self._own)

      def __contains__(self, name):
          return name in self._names or name in self._own

      def keys(self):
          return list(self)

      def register(self, name, color_list):
          self._own[name] = list(color_list)

      def unregister(self, name):
          self._own.pop(name, None)


  def get_cmap(name=None, lut=None):
      if name is None:
          name = rcParams["image.cmap"]
      if isinstance(name, Colormap):
          return name
      if not isinstance(name, str) or name not in colormaps:
          raise unknown("name", name, sorted(colormaps))
      found = colormaps[name]
      return found if lut is None else found.resampled(lut)


  def _mapping(cmap):
      """The scale of colours that an argument names."""
      if cmap is None or isinstance(cmap, Colormap):
          return get_cmap(cmap)
      if not isinstance(cmap, str):
          raise TypeError(f"'cmap' must be an instance of str or matplotlib.colors.Colormap, not a {type(cmap).__name__}")
      if cmap not in colormaps:
          raise ValueError(f"{unknown('cmap', cmap, sorted(colormaps))}\nSee `matplotlib.bivar_colormaps()` and `matplotlib.multivar_colormaps()` for "
                           "bivariate and multivariate colormaps")
      return colormaps[cmap]


  def _opaque(x, alpha, bytes, norm):
      """Colours of red, green and blue, and how far they cover where that is said."""
      if x.shape[2] not in (3, 4):
          raise ValueError("Third dimension must be 3 or 4")
      if x.dtype.kind == "f":
          if norm and x.size and (x.max() > 1 or x.min() < 0):
              raise ValueError("Floating point image RGB values must be in the [0,1] range")
          x = (x * 255).astype(np.uint8) if bytes else x
      elif x.dtype == np.uint8:
          x = x if bytes else x.astype(np.float32) / 255
      else:
          raise ValueError(f"Image RGB array must be uint8 or floating point; found {x.dtype}")
      if x.shape[2] == 4:
          return x
      whole = np.empty(x.shape[:2] + (4,), dtype=x.dtype)
      whole[..., :3] = x
      cover = 1 if alpha is None else alpha
      whole[..., 3] = cover * 255 if bytes else cover
      return whole


  class ScalarMappable:
      def __init__(self, norm=None, cmap=None):
          self.norm = norm if isinstance(norm, Normalize) else Normalize()
          self.cmap = _mapping(cmap)
          self._A = None
          self.colorbar = None

      def set_array(self, A):
          self._A = None if A is None else np.asarray(A)

      def get_array(self):
          return self._A

      def set_cmap(self, cmap):
          self.cmap = _mapping(cmap)

      def get_cmap(self):
          return self.cmap

      def set_norm(self, norm):
          self.norm = norm

      def set_clim(self, vmin=None, vmax=None):
          if vmax is None and hasattr(vmin, "__len__"):
              vmin, vmax = vmin
          if vmin is not None:
              self.norm.vmin = float(vmin)
          if vmax is not None:
              self.norm.vmax = float(vmax)

      def get_clim(self):
          return self.norm.vmin, self.norm.vmax

      def autoscale(self):
          self.norm.autoscale(self._A)

      def autoscale_None(self):
          if self._A is not None:
              self.norm.autoscale_None(self._A)

      def to_rgba(self, x, alpha=None, bytes=False, norm=True):
          x = np.asarray(x)
          if x.ndim == 3:
              return _opaque(x, alpha, bytes, norm)
          return self.cmap(self.norm(x) if norm else x, alpha=alpha, bytes=bytes)

      def changed(self):
          pass


  def __getattr__(name):
      if name == "colors":
          import matplotlib.colors
          return matplotlib.colors
      if name.startswith("__"):
          raise AttributeError(f"module 'matplotlib.cm' has no attribute {name!r}")
      try:
          return colormaps[name]
      except KeyError:
          raise AttributeError(f"module 'matplotlib.cm' has no attribute {name!r}") from None
  """#
}
