extension PythonSource {
  static let matplotlibArtistModule = #"""
  """What all that is drawn has in common."""

  import itertools

  _aliases = {
      "lw": "linewidth", "linewidths": "linewidth", "ls": "linestyle", "linestyles": "linestyle", "c": "color",
      "mew": "markeredgewidth", "mec": "markeredgecolor", "mfc": "markerfacecolor", "ms": "markersize", "fc": "facecolor",
      "facecolors": "facecolor", "ec": "edgecolor", "edgecolors": "edgecolor", "aa": "antialiased", "antialiaseds": "antialiased",
      "ha": "horizontalalignment", "va": "verticalalignment", "ma": "multialignment", "size": "fontsize", "weight": "fontweight",
      "family": "fontfamily", "fontname": "fontfamily", "name": "fontfamily", "style": "fontstyle", "ds": "drawstyle",
      "fontproperties": "font_properties",
  }


  # What artists of matplotlib have and these do not.
  _not_honoured = {"agg_filter", "mouseover", "sketch_params", "figure", "math_fontfamily", "transform_rotates_text", "pickradius", 
                   "axlim_clip", "depthshade", "urls", "offset_transform", "offsets", "hatchcolor", "hatch_linewidth", "sizes",
                   "capstyle", "joinstyle", "variant", "stretch", "fontvariant", "fontstretch", "path_effects", "paths", "verts_and_codes"}


  class Artist:
      zorder = 0

      def __init__(self):
          self._alpha = None
          self._label = ""
          self._visible = True
          self._clip_on = True
          self._transform = None
          self.axes = None
          self.figure = None
          self.zorder = type(self).zorder

      def set(self, **kwargs):
          return self.update(kwargs)

      def update(self, properties):
          for name, value in properties.items():
              setter = getattr(self, "set_" + name, None) or getattr(self, "set_" + _aliases.get(name, name), None)
              if setter is None and name in _not_honoured:
                  raise AttributeError(f"unsupported: {type(self).__name__}.set_{name}")
              if setter is None:
                  raise AttributeError(f"{type(self).__name__}.set() got an unexpected keyword argument {name!r}")
              setter(value)

      def set_alpha(self, alpha):
          if alpha is not None and not isinstance(alpha, (int, float)) and (isinstance(alpha, str) or not hasattr(alpha, "__len__")):
              raise TypeError(f"alpha must be numeric or None, not {type(alpha)}")
          if isinstance(alpha, (int, float)) and not 0 <= alpha <= 1:
              raise ValueError(f"alpha ({alpha}) is outside 0-1 range")
          self._alpha = alpha

      def get_alpha(self):
          return self._alpha

      def set_label(self, label):
          self._label = None if label is None else str(label)

      def get_label(self):
          return self._label

      def set_visible(self, visible):
          self._visible = bool(visible)

      def get_visible(self):
          return self._visible

      def set_zorder(self, zorder):
          self.zorder = type(self).zorder if zorder is None else zorder

      def get_zorder(self):
          return self.zorder

      def set_clip_on(self, on):
          self._clip_on = bool(on)

      def get_clip_on(self):
          return self._clip_on

      def set_transform(self, transform):
          self._transform = transform

      def get_transform(self):
          return self._transform if self._transform is not None else self.axes.transData

      def is_transform_set(self):
          return self._transform is not None

      def get_figure(self, root=False):
          return self.figure

      def set_antialiased(self, on):
          pass

      def set_animated(self, on):
          pass

      def set_rasterized(self, on):
          pass

      def set_picker(self, picker):
          pass

      def set_gid(self, gid):
          pass

      def set_url(self, url):
          pass

      def set_snap(self, snap):
          pass

      def set_in_layout(self, on):
          pass

      def set_clip_path(self, path, transform=None):
          """Nothing beyond a shape is seen: a patch, or a path and what turns it."""
          if path is not None and not hasattr(path, "_outline") and not hasattr(path, "vertices"):
              raise TypeError(f"Invalid arguments to set_clip_path, of type {type(path).__name__} and {type(transform).__name__}")
          self._window = None if path is None else (path, transform)

      def get_clip_path(self):
          return getattr(self, "_window", None)

      def set_clip_box(self, box):
          if box is not None:
              raise ValueError("unsupported: set_clip_box")

      def set_path_effects(self, effects):
          from matplotlib.text import Text
          if effects and not isinstance(self, Text) and not hasattr(self, "_markevery"):
              raise ValueError(f"unsupported: the path effects of {type(self).__name__}")
          self._path_effects = list(effects or [])

      def get_path_effects(self):
          return getattr(self, "_path_effects", [])

      def remove(self):
          if self.axes is not None:
              self.axes._remove(self)
          elif self.figure is not None:
              self.figure._remove(self)

      def _frame(self):
          return self._transform._frame() if self._transform is not None else None

      def _mark(self, kind, **parts):
          mark = {"kind": kind, "frame": self._frame(), "zorder": self.zorder, "clip": self._clip_on, "name": self._label or "", **parts}
          window = getattr(self, "_window", None)
          if window is not None:
              shape, transform = window
              mark["window"] = shape._outline() if hasattr(shape, "_outline") else (shape.vertices, shape.codes)
              mark["window_frame"] = shape._frame() if hasattr(shape, "_outline") else None if transform is None else transform._frame()
          return mark


  def setp(artists, *args, **kwargs):
      if isinstance(artists, Artist):
          artists = [artists]
      properties = dict(zip(args[::2], args[1::2]))
      properties.update(kwargs)
      for artist in itertools.chain.from_iterable(a if isinstance(a, (list, tuple)) else [a] for a in artists):
          artist.update(properties)


  def getp(artist, name=None):
      return getattr(artist, "get_" + name)()


  def checked_hatch(hatch):
      """A pattern of strokes as it is, if all of its letters mean one."""
      if not hatch:
          return None
      import warnings
      unknown = sorted(set(hatch) - set("-+|/\\xXoO.*"))
      if unknown:
          warnings.warn(f"hatch must consist of a string of \"-+|/\\xXoO.*\" or None, but found the following invalid values \"{''.join(unknown)}\". "
                        "Passing invalid values is deprecated since 3.4 and will become an error in 3.11.", DeprecationWarning, stacklevel=4)
      return hatch


  def resolved(kwargs):
      """Keyword arguments under their long names; the same thing said twice is an error."""
      result = {}
      for name, value in kwargs.items():
          long = _aliases.get(name, name)
          if long in result and (result[long] is None or value is None):
              value = result[long] if value is None else value
          elif long in result:
              first = next(one for one in kwargs if _aliases.get(one, one) == long)
              raise TypeError(f"Got both {first!r} and {name!r}, which are aliases of one another")
          result[long] = value
      return result
  """#
}
