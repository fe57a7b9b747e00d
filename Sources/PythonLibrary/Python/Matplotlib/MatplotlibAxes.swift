extension PythonSource {
  static let matplotlibAxesModule = #"""
  """A rectangle with two axes and what is drawn in it."""

  import numpy as np
  import _plotting
  from matplotlib import rcParams
  from matplotlib._axes_areas import AreaMethods
  from matplotlib._axes_fields import FieldMethods
  from matplotlib._axes_data import DataMethods, SurfaceMethods
  from matplotlib._axes_events import EventMethods
  from matplotlib._axes_more import MoreMethods
  from matplotlib._axes_limits import LimitMethods
  from matplotlib._axes_words import WordMethods
  from matplotlib._axes_beyond import BeyondMethods
  from matplotlib._axes_spectra import SpectrumMethods
  from matplotlib._axes_hexagons import HexagonMethods
  from matplotlib._axes_triangles import TriangleMethods
  from matplotlib.artist import Artist
  from matplotlib.axis import Axis
  from matplotlib.colors import to_rgba
  from matplotlib.text import Text, points
  from matplotlib.transforms import Bbox, ScaledTranslation, Transform


  class Spine:
      def __init__(self, side):
          self.side = side
          self._visible = rcParams["axes.spines." + side]
          self._color = rcParams["axes.edgecolor"]
          self._width = rcParams["axes.linewidth"]
          self._position = None
          self._bounds = None

      def set_visible(self, visible):
          self._visible = bool(visible)

      def get_visible(self):
          return self._visible

      def set_color(self, color):
          self._color = color

      set_edgecolor = set_color

      def set_linewidth(self, width):
          self._width = width

      set_lw = set_linewidth

      def set_position(self, position):
          given = position
          if isinstance(position, str):
              position = {"zero": ("data", 0), "center": ("axes", 0.5)}.get(position, position)
          if isinstance(position, str) or len(position) != 2:
              raise ValueError("position should be 'center' or 2-tuple")
          kind, amount = position
          if kind not in ("outward", "axes", "data"):
              raise ValueError("position[0] should be one of 'outward', 'axes', or 'data' ")
          self._given_position = given
          self._position = float(amount) if kind == "data" else (kind, float(amount))

      def get_position(self):
          return getattr(self, "_given_position", ("outward", 0.0))

      def set_bounds(self, low=None, high=None):
          if high is None and isinstance(low, (list, tuple)):
              low, high = low
          old = (None, None) if self._bounds is None else self._bounds
          self._bounds = (old[0] if low is None else low, old[1] if high is None else high)
          if None in self._bounds:
              raise ValueError("unsupported: matplotlib.spines.Spine.set_bounds of one end")

      def get_bounds(self):
          return self._bounds

      def __getattr__(self, name):
          if name.startswith("__"):
              raise AttributeError(f"'Spine' object has no attribute {name!r}")
          raise AttributeError(f"unsupported: matplotlib.spines.Spine.{name}")

      def _spec(self, shown):
          # What is not shown still carries its ticks.
          return {"side": self.side, "color": to_rgba(self._color) if shown else (0.0, 0.0, 0.0, 0.0), "width": self._width, "position": self._position,
                  "bounds": None if self._bounds is None else [float(end) for end in self._bounds]}


  class Spines(dict):
      def __getattr__(self, name):
          try:
              return self[name]
          except KeyError:
              raise AttributeError(f"'Spines' object does not contain a {name!r} spine") from None

      def __getitem__(self, key):
          if isinstance(key, (list, tuple)):
              return _Several([self[one] for one in key])
          if isinstance(key, slice):
              return _Several(list(self.values()))
          return dict.__getitem__(self, key)


  class _Several:
      def __init__(self, spines):
          self._spines = spines

      def __getattr__(self, name):
          def call(*args, **kwargs):
              for spine in self._spines:
                  getattr(spine, name)(*args, **kwargs)
          return call


  class ArtistList(list):
      def __init__(self, kind, artists):
          super().__init__(artists)
          self._kind = kind

      def __repr__(self):
          return f"<Axes.ArtistList of {len(self)} {self._kind}>"


  class Axes(DataMethods, SurfaceMethods, AreaMethods, FieldMethods, EventMethods, MoreMethods, LimitMethods, WordMethods,
             HexagonMethods, TriangleMethods, BeyondMethods, SpectrumMethods, Artist):
      zorder = 0
      name = "rectilinear"
      # Whether they only carry something else, and are no axes of the figure.
      _aside = False

      def __init__(self, figure, box, sharex=None, sharey=None, facecolor=None, frameon=True, **kwargs):
          super().__init__()
          self.figure = figure
          self._box = tuple(float(x) for x in box)
          self._spec_of_grid = None
          self._sharex, self._sharey = sharex, sharey
          self._face = rcParams["axes.facecolor"] if facecolor is None else facecolor
          self._frame_on = frameon
          self.clear()
          self.update(kwargs)

      axes = property(lambda self: self, lambda self, value: None)

      def __repr__(self):
          titles = {where: text.get_text() for where, text in self._titles.items() if text.get_text()}
          return "<Axes: " + ", ".join(f"{name}={text!r}" for name, text in [
              ("label", self._label), ("title", titles), ("xlabel", self.get_xlabel()), ("ylabel", self.get_ylabel())] if text) + ">"

      def __str__(self):
          l, b, r, t = self._box
          return f"{type(self).__name__}({l:g},{b:g};{r - l:g}x{t - b:g})"

      def clear(self):
          self._children = []
          self.xaxis, self.yaxis = Axis(self, "x"), Axis(self, "y")
          for mine, other in ((self.xaxis, self._sharex), (self.yaxis, self._sharey)):
              if other is not None:
                  mine.shared = other
          self.spines = Spines((side, Spine(side)) for side in ("left", "right", "bottom", "top"))
          self.legend_ = None
          self._titles = {where: Text({"left": 0.0, "center": 0.5, "right": 1.0}[where], 1.0, fontsize=points(rcParams["axes.titlesize"]), fontweight=rcParams["axes.titleweight"],
                                      horizontalalignment=where) for where in ("left", "center", "right")}
          self._title_pad = rcParams["axes.titlepad"]
          self._aspect = "auto"
          self._adjustable = "box"
          self._anchor = "C"
          self._on = True
          self._cycle = None
          self._patch_cycle = None
          self._axisbelow = rcParams["axes.axisbelow"]
          self._images = []
          self._pending = []
          self.child_axes = []

      cla = clear

      transData = property(lambda self: Transform(axes=self))
      transAxes = property(lambda self: Transform("axes", "axes", axes=self))

      def get_xaxis_transform(self, which="grid"):
          return Transform("data", "axes", axes=self)

      def get_yaxis_transform(self, which="grid"):
          return Transform("axes", "data", axes=self)

      def get_figure(self, root=False):
          return self.figure

      lines = property(lambda self: ArtistList("lines", [a for a in self._children if type(a).__name__ in ("Line2D", "AxLine")]))
      patches = property(lambda self: ArtistList("patches", [a for a in self._children if hasattr(a, "_look")]))
      collections = property(lambda self: ArtistList("collections", [a for a in self._children if hasattr(a, "_widths")]))
      texts = property(lambda self: ArtistList("texts", [a for a in self._children if isinstance(a, Text)]))
      images = property(lambda self: ArtistList("images", self._images))

      def get_children(self):
          return list(self._children) + list(self.spines.values()) + self.child_axes

      def get_lines(self):
          return self.lines

      def _add(self, artist):
          artist.axes, artist.figure = self, self.figure
          self._children.append(artist)
          return artist

      def _remove(self, artist):
          if artist is self.legend_:
              self.legend_ = None
          else:
              self._children.remove(artist)
              if artist in self._images:
                  self._images.remove(artist)

      def add_artist(self, artist):
          return self._add(artist)

      def add_line(self, line):
          self._add(line)
          self._hold_line(line)
          return line

      def add_patch(self, patch):
          if not hasattr(patch, "_look"):
              raise TypeError(f"'p' must be an instance of matplotlib.patches.Patch, not a {type(patch).__name__}")
          self._add(patch)
          self._hold_patch(patch)
          return patch

      def add_collection(self, collection, autolim=True):
          self._add(collection)
          if autolim:
              self._hold_collection(collection)
          return collection

      def add_image(self, image):
          self._images.append(image)
          return self._add(image)

      def remove(self):
          self.figure.delaxes(self)

      def get_position(self, original=False):
          return Bbox.from_extents(*self._box)

      def set_position(self, pos, which="both"):
          self._box = tuple(pos.extents) if isinstance(pos, Bbox) else (pos[0], pos[1], pos[0] + pos[2], pos[1] + pos[3])
          self._spec_of_grid = None

      def get_window_extent(self, renderer=None):
          width, height = self.figure._pixels()
          l, b, r, t = self._shown_box()
          return Bbox.from_extents(l * width, b * height, r * width, t * height)

      bbox = property(get_window_extent)

      def set_facecolor(self, color):
          self._face = color

      def get_facecolor(self):
          return to_rgba(self._face)

      patch = property(lambda self: self)

      def set_frame_on(self, on):
          self._frame_on = on

      def set_axis_off(self):
          self._on = False

      def set_axis_on(self):
          self._on = True

      def set_axisbelow(self, below):
          self._axisbelow = below

      def set_prop_cycle(self, *args, **kwargs):
          from matplotlib import cycler
          self._cycle = self._patch_cycle = None
          self._given_cycle = args[0] if len(args) == 1 else cycler(*args, **kwargs)

      def _next(self, patches=False):
          """The next look of the cycle; lines and patches go through it each on their own."""
          name = "_patch_cycle" if patches else "_cycle"
          if getattr(self, name) is None:
              setattr(self, name, (getattr(self, "_given_cycle", None) or rcParams["axes.prop_cycle"])())
          return next(getattr(self, name))

      def next_colour(self, patches=True):
          return self._next(patches).get("color", "k")

      def has_data(self):
          return bool(self._children)

      def _across(self, side, kind, amount):
          """Where, in data, a share of the axes lies, or what is so many points outside of them."""
          upright = side in ("left", "right")
          axis = self.xaxis if upright else self.yaxis
          if kind == "outward":
              box = self.get_window_extent()
              amount = amount * self.figure.dpi / 72 / (box.width if upright else box.height)
              amount = -amount if side in ("left", "bottom") else 1 + amount
          low, high = self._limits(axis)
          if axis.scale == "linear":
              return low + amount * (high - low)
          if axis.scale != "log":
              raise ValueError(f"unsupported: the spine position {(kind, amount)!r} on the scale {axis.scale!r}")
          return low * (high / low) ** amount

      def _to_pixels(self, points_, frame):
          return np.array(_plotting.places(self._spec(marks=False), self.figure._pixels(), points_, frame)).reshape(-1, 2)

      def _from_pixels(self, points_, frame):
          return np.array(_plotting.data(self._spec(marks=False), self.figure._pixels(), points_, frame)).reshape(-1, 2)

      def _legend_specs(self):
          shown = [artist for artist in self._children if type(artist).__name__ == "Legend"]
          shown += [self.legend_] if self.legend_ is not None and self.legend_ not in shown else []
          return [legend._spec() for legend in shown if legend.get_visible()]

      def _spec(self, marks=True):
          if hasattr(self, "_within"):
              self._place_within()
          self._before_drawing()
          specs = []
          if marks:
              for artist in self._children:
                  specs += artist._specs()
          order = {True: 0.5, "line": 1.5, False: 2.5}[self._axisbelow]
          titles = [{"text": text.get_text(), "style": text._style_spec(), "x": {"left": 0.0, "center": 0.5, "right": 1.0}[where],
                     "pad": self._title_pad} for where, text in self._titles.items() if text.get_text()]
          spines = [spine._spec(spine._visible and self._frame_on) for spine in self.spines.values()
                    if spine._position is not None or spine._visible and self._frame_on]
          for spine in spines:
              if isinstance(spine["position"], tuple):
                  spine["position"] = self._across(spine["side"], *spine["position"])
          return {"box": self._shown_box(), "facecolor": to_rgba(self._face) if self._frame_on else None, "spines": spines, "x": self.xaxis._spec(),
                  "y": self.yaxis._spec(), "marks": specs, "titles": titles,
                  "legends": self._legend_specs(), "zorder": self.zorder,
                  "axis_zorder": order, "on": self._on}
  """#
}
