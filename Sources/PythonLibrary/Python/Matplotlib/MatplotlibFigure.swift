extension PythonSource {
  static let matplotlibFigureModule = #"""
  """A picture with its axes."""

  import _plotting
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import Artist, resolved
  from matplotlib.axes import Axes
  from matplotlib.colors import to_rgba
  from matplotlib.patches import Rectangle
  from matplotlib.gridspec import GridSpec, SubplotSpec
  from matplotlib.text import Text, points
  from matplotlib.transforms import Bbox, Transform


  class Figure(Artist):
      def __init__(self, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, linewidth=0.0, frameon=None, subplotpars=None,
                   tight_layout=None, constrained_layout=None, layout=None, **kwargs):
          super().__init__()
          size = rcParams["figure.figsize"] if figsize is None else figsize
          if isinstance(size, str) or not hasattr(size, "__len__") or len(size) not in (2, 3):
              raise ValueError(f"Invalid figsize format, expected (x, y) or (x, y, unit) but got {size!r}")
          self._set_size(size if len(size) == 2 else _inches(*size, rcParams["figure.dpi"] if dpi is None else dpi))
          self.set_dpi(rcParams["figure.dpi"] if dpi is None else dpi)
          self._face = rcParams["figure.facecolor"] if facecolor is None else facecolor
          self._frame_on = rcParams["figure.frameon"] if frameon is None else frameon
          self._edge, self._edge_width = rcParams["figure.edgecolor"] if edgecolor is None else edgecolor, float(linewidth)
          self.number = None
          if layout is None:
              given = tight_layout or constrained_layout
              layout = "tight" if tight_layout or tight_layout is None and not given and rcParams["figure.autolayout"] else None
              if constrained_layout or constrained_layout is None and not given and rcParams["figure.constrained_layout.use"]:
                  layout = layout or "constrained"
              self.set_layout_engine(layout, **(given if isinstance(given, dict) else {}))
          else:
              self.set_layout_engine(layout)
          self.clear()
          self.update(kwargs)

      def _set_size(self, size):
          size = tuple(size)
          if len(size) != 2 or not all(np.isfinite(size)) or min(size) < 0:
              raise ValueError(f"figure size must be positive finite not {size}")
          self._size = tuple(float(x) for x in size)

      def __str__(self):
          return "Figure({:g}x{:g})".format(*self._pixels())

      def __repr__(self):
          width, height = self._pixels()
          return f"<{type(self).__name__} size {width:g}x{height:g} with {len(self.axes)} Axes>"

      def clear(self, keep_observers=False):
          self._axes, self._current = [], None
          self.subfigs = []
          self._artists = []
          self._suptitle = self._supxlabel = self._supylabel = None
          self.legends = []
          self._last_mappable = None
          self.subplotpars = {name: rcParams["figure.subplot." + name] for name in ("left", "right", "bottom", "top", "wspace", "hspace")}

      clf = clear

      axes = property(lambda self: [axes for axes in self._axes if not axes._aside], lambda self, value: None)
      dpi = property(lambda self: self._dpi, lambda self, dpi: self.set_dpi(dpi))
      @property
      def transFigure(self):
          made = Transform("figure", "figure", axes=None)
          made._figure = self
          return made

      @property
      def bbox(self):
          return Bbox.from_bounds(0, 0, *self._pixels())

      def get_width_height(self, *, physical=False):
          return tuple(int(side) for side in self._pixels())

      def buffer_rgba(self):
          """The pixels of the picture as it is now."""
          return _plotting.read_png(_picture(self._spec(), _plotting.png, 1)).astype(np.uint8)

      def tostring_argb(self):
          return np.roll(self.buffer_rgba(), 1, axis=2).tobytes()

      def get_window_extent(self, renderer=None):
          return self.bbox

      def get_renderer(self):
          return self

      _get_renderer = get_renderer
      dpi_scale_trans = property(lambda self: Transform("inches", "inches", axes=None))
      canvas = property(lambda self: self)
      manager = property(lambda self: _Window())
      patch = property(lambda self: self)

      def draw(self, renderer=None):
          pass

      draw_idle = flush_events = draw_without_rendering = draw

      def get_axes(self):
          return self.axes

      def get_size_inches(self):
          return np.array(self._size)

      def set_size_inches(self, w, h=None, forward=True):
          self._set_size(w if h is None else (w, h))

      def set_figwidth(self, w):
          self._set_size((w, self._size[1]))

      def set_figheight(self, h):
          self._set_size((self._size[0], h))

      def get_figwidth(self):
          return self._size[0]

      def get_figheight(self):
          return self._size[1]

      def get_dpi(self):
          return self._dpi

      def set_dpi(self, dpi):
          if not dpi > 0:
              raise ValueError("dpi must be positive")
          self._dpi = float(dpi)

      def set_facecolor(self, color):
          self._face = color

      def get_facecolor(self):
          return to_rgba(self._face)

      def set_edgecolor(self, color):
          self._edge = color

      def set_linewidth(self, width):
          self._edge_width = float(width)

      def _border(self):
          """The line around the whole picture, which is not drawn unless it has a width."""
          if not self._edge_width or not self._frame_on:
              return []
          return [Rectangle((0, 0), 1, 1, fill=False, edgecolor=self._edge, linewidth=self._edge_width, zorder=-10, clip_on=False,
                            transform=self.transFigure)]

      def set_layout_engine(self, layout=None, **kwargs):
          from matplotlib.layout_engine import LayoutEngine
          if isinstance(layout, LayoutEngine):
              self._layout, self._layout_options = layout._kind, layout._options
              return
          check("layout", layout, ["constrained", "compressed", "tight", "none", None])
          if layout == "constrained" and "w_pad" in kwargs or layout == "constrained":
              kwargs = {name: value for name, value in kwargs.items() if name in ("w_pad", "h_pad", "wspace", "hspace", "rect")}
          self._layout, self._layout_options = (None if layout == "none" else layout), kwargs

      def get_layout_engine(self):
          from matplotlib.layout_engine import ConstrainedLayoutEngine, TightLayoutEngine
          if self._layout is None:
              return None
          made = TightLayoutEngine() if self._layout == "tight" else ConstrainedLayoutEngine(compress=self._layout == "compressed")
          made._options = self._layout_options
          return made

      def set_tight_layout(self, tight):
          self.set_layout_engine("tight" if tight else None, **(tight if isinstance(tight, dict) else {}))

      def get_tight_layout(self):
          return self._layout == "tight"

      def set_constrained_layout(self, constrained):
          self.set_layout_engine("constrained" if constrained else None, **(constrained if isinstance(constrained, dict) else {}))

      def get_constrained_layout(self):
          return self._layout in ("constrained", "compressed")

      def set_constrained_layout_pads(self, **kwargs):
          self._layout_options = {**self._layout_options, **kwargs}

      def _pixels(self):
          return float(int(self._size[0] * self._dpi)), float(int(self._size[1] * self._dpi))

      # Axes

      def add_axes(self, rect, **kwargs):
          if isinstance(rect, Axes):
              return self._take(rect)
          if len(rect) == 3:
              raise TypeError("Bbox.from_bounds() missing 1 required positional argument: 'height'")
          l, b, w, h = rect
          if w < 0 or h < 0:
              raise ValueError("Width and height specified must be non-negative")
          return self._take(_axes_class(kwargs)(self, (l, b, l + w, b + h), **kwargs))

      def add_subplot(self, *args, **kwargs):
          if not args:
              args = (1, 1, 1)
          if len(args) == 1 and isinstance(args[0], int):
              if not 100 <= args[0] <= 999:
                  raise ValueError(f"Single argument to subplot must be a three-digit integer, not {args[0]!r}")
              args = tuple(int(digit) for digit in str(args[0]))
          if isinstance(args[0], SubplotSpec):
              place = args[0]
          else:
              if len(args) == 1:
                  raise ValueError(f"Single argument to subplot must be a three-digit integer, not {args[0]!r}")
              if len(args) != 3:
                  raise TypeError(f"add_subplot() takes 1 or 3 positional arguments but {len(args)} were given")
              rows, columns, index = args
              grid = GridSpec(rows, columns, self)
              first, last = index if isinstance(index, tuple) else (index, index)
              if not 1 <= first <= rows * columns or not 1 <= last <= rows * columns:
                  raise ValueError(f"num must be an integer with 1 <= num <= {rows * columns}, not {index!r}")
              place = grid[first - 1:last]
          if place._grid.figure is None:
              place._grid.figure = self
          axes = _axes_class(kwargs)(self, place.box(), **kwargs)
          axes._spec_of_grid = place
          return self._take(axes)

      def _take(self, axes):
          if axes not in self._axes:
              self._axes.append(axes)
          self._current = axes
          return axes

      def subplots(self, nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None, height_ratios=None, subplot_kw=None,
                   gridspec_kw=None):
          options = dict(gridspec_kw or {})
          if width_ratios is not None:
              options["width_ratios"] = width_ratios
          if height_ratios is not None:
              options["height_ratios"] = height_ratios
          return self._subplots_in(GridSpec(nrows, ncols, self, **options), sharex, sharey, squeeze, subplot_kw)

      def _subplots_in(self, grid, sharex, sharey, squeeze, subplot_kw):
          nrows, ncols = grid.nrows, grid.ncols
          made = np.empty((nrows, ncols), dtype=object)
          for name, shared in (("sharex", sharex), ("sharey", sharey)):
              check(name, shared, ["all", "row", "col", "none", False, True])
          kinds = {True: "all", False: "none"}
          sharex, sharey = kinds.get(sharex, sharex), kinds.get(sharey, sharey)
          for r in range(nrows):
              for c in range(ncols):
                  def other(kind):
                      return {"none": None, "all": made[0, 0], "row": made[r, 0], "col": made[0, c]}[kind]
                  made[r, c] = self.add_subplot(grid[r, c], sharex=other(sharex), sharey=other(sharey), **(subplot_kw or {}))
          for r in range(nrows):
              for c in range(ncols):
                  if sharex in ("all", "col") and r < nrows - 1:
                      made[r, c].xaxis.major.labels_first = False
                  if sharey in ("all", "row") and c > 0:
                      made[r, c].yaxis.major.labels_first = False
          if not squeeze:
              return made
          return made.item() if made.size == 1 else made.squeeze()

      def subplot_mosaic(self, mosaic, *, sharex=False, sharey=False, width_ratios=None, height_ratios=None, empty_sentinel=".", subplot_kw=None,
                         per_subplot_kw=None, gridspec_kw=None):
          options = dict(gridspec_kw or {})
          if width_ratios is not None:
              options["width_ratios"] = width_ratios
          if height_ratios is not None:
              options["height_ratios"] = height_ratios
          for name, shared in (("sharex", sharex), ("sharey", sharey)):
              check(name, shared, [True, False])
          if isinstance(mosaic, str):
              words = mosaic.strip("\n").split("\n") if "\n" in mosaic else mosaic.split(";")
              mosaic = [list(row.strip()) for row in words if row.strip()]
          per_name = {}
          for names, look in (per_subplot_kw or {}).items():
              for name in names if isinstance(names, (tuple, str)) else [names]:
                  per_name[name] = look
          rows = [list(row) for row in mosaic]
          if any(isinstance(one, (list, np.ndarray)) for row in rows for one in row):
              raise ValueError("unsupported: subplot_mosaic with a layout within a layout")
          for k, row in enumerate(rows):
              if len(row) != len(rows[0]):
                  raise ValueError(f"All of the rows must be the same length, however the first row ({mosaic[0]!r}) has length {len(rows[0])} "
                                   f"and row {k} ({mosaic[k]!r}) has length {len(row)}.")
          places = {}
          for r, row in enumerate(rows):
              for c, name in enumerate(row):
                  if name != empty_sentinel:
                      places.setdefault(name, []).append((r, c))
          missing = set(per_name) - set(places)
          if missing:
              raise ValueError(f"The keys {missing} are in *per_subplot_kw* but not in the mosaic.")
          grid = GridSpec(len(rows), len(rows[0]), self, **options)
          made = {}
          for name, cells in places.items():
              (top, left), (bottom, right) = cells[0], cells[-1]
              if cells != [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)]:
                  whole = np.empty((len(rows), len(rows[0])), dtype=object)
                  whole[:] = rows
                  raise ValueError(f"While trying to layout\n{whole!r}\nwe found that the label {name!r} specifies a non-rectangular or "
                                   "non-contiguous area.")
              first = next(iter(made.values()), None)
              look = {"label": str(name), **(subplot_kw or {}), **per_name.get(name, {})}
              made[name] = self.add_subplot(grid[top:bottom + 1, left:right + 1], sharex=first if sharex else None,
                                            sharey=first if sharey else None, **look)
          for axes in made.values():
              if sharex and not axes._spec_of_grid.is_last_row():
                  axes.xaxis.major.labels_first = False
              if sharey and not axes._spec_of_grid.is_first_col():
                  axes.yaxis.major.labels_first = False
          return made

      def add_gridspec(self, nrows=1, ncols=1, **kwargs):
          return GridSpec(nrows, ncols, self, **kwargs)

      def subfigures(self, nrows=1, ncols=1, squeeze=True, wspace=None, hspace=None, width_ratios=None, height_ratios=None, **kwargs):
          from matplotlib._subfigures import subfigures
          return subfigures(self, nrows, ncols, squeeze, wspace, hspace, width_ratios, height_ratios, kwargs)

      def add_subfigure(self, subplotspec, **kwargs):
          from matplotlib._subfigures import SubFigure
          if subplotspec._grid.figure is None:
              subplotspec._grid.figure = self
          made = SubFigure(self, subplotspec, **kwargs)
          self.subfigs.append(made)
          return made

      def align_xlabels(self, axs=None):
          self._aligned = getattr(self, "_aligned", set()) | {"x"}

      def align_ylabels(self, axs=None):
          self._aligned = getattr(self, "_aligned", set()) | {"y"}

      def align_labels(self, axs=None):
          self.align_xlabels()
          self.align_ylabels()

      def align_titles(self, axs=None):
          raise AttributeError("unsupported: matplotlib.figure.Figure.align_titles")

      def mpl_connect(self, s, func):
          return 0

      def mpl_disconnect(self, cid):
          pass

      def delaxes(self, axes):
          self._axes.remove(axes)
          if self._current is axes:
              self._current = self._axes[-1] if self._axes else None

      def gca(self):
          return self._current if self._current is not None else self.add_subplot()

      def sca(self, axes):
          self._current = axes
          return axes

      def _gci(self):
          return self._last_mappable

      def _remove(self, artist):
          self._artists.remove(artist)

      def _take_in(self, axes):
          """Further axes, that do not become the current ones."""
          if axes not in self._axes:
              self._axes.append(axes)

      def _take_quietly(self, box):
          """Axes that do not become the current ones."""
          current = self._current
          made = Axes(self, box)
          self._axes.append(made)
          self._current = current
          return made

      def colorbar(self, mappable, cax=None, ax=None, use_gridspec=True, **kwargs):
          from matplotlib.colorbar import Colorbar, make_axes, side_of
          place = {name: kwargs.pop(name) for name in ("fraction", "shrink", "aspect", "pad", "anchor", "panchor") if name in kwargs}
          location, orientation = kwargs.pop("location", None), kwargs.get("orientation")
          if cax is None:
              if ax is None:
                  ax = getattr(mappable, "axes", None)
                  if ax is None:
                      raise ValueError("Unable to determine Axes to steal space for Colorbar. Either provide the *cax* argument to use as the Axes for "
                                       "the Colorbar, provide the *ax* argument to steal space from it, or add *mappable* to an Axes.")
              location, kwargs["orientation"] = side_of(location, orientation)
              cax = make_axes(ax, location, kwargs["orientation"], gridspec=use_gridspec, **place)
              kwargs["location"] = location
          elif location is not None:
              kwargs["location"] = location
          return Colorbar(cax, mappable, **kwargs)

      def legend(self, *args, handles=None, labels=None, **kwargs):
          from matplotlib.legend import Legend
          if handles is None and len(args) == 2:
              handles, labels = args
          elif handles is None:
              handles, own = [], []
              for axes in self._axes:
                  more, names = axes.get_legend_handles_labels()
                  handles += more
                  own += names
              labels = args[0] if args else own
          elif labels is None:
              labels = [handle.get_label() for handle in handles]
          if str(kwargs.get("loc")).startswith("outside "):
              raise ValueError(f"unsupported: legend(loc={kwargs['loc']!r})")
          whole = Axes(self, (0, 0, 1, 1))
          whole._aside = True
          whole.set_axis_off()
          whole.zorder = 10
          whole.legend_ = Legend(whole, handles, labels, **{"loc": "upper right", **kwargs})
          self._axes.append(whole)
          return whole.legend_

      # Words

      def suptitle(self, t, **kwargs):
          kwargs = resolved(kwargs)
          placed = "x" in kwargs or "y" in kwargs
          x, y = kwargs.pop("x", 0.5), kwargs.pop("y", 0.98)
          look = {"horizontalalignment": "center", "verticalalignment": "top", "fontsize": rcParams["figure.titlesize"],
                  "fontweight": rcParams["figure.titleweight"], **kwargs}
          self._suptitle = self._words(x, y, t, look)
          self._suptitle._autopos = not placed
          return self._suptitle

      def supxlabel(self, t, **kwargs):
          look = {"horizontalalignment": "center", "verticalalignment": "bottom", "fontsize": rcParams["figure.labelsize"], **resolved(kwargs)}
          placed = "x" in look or "y" in look
          self._supxlabel = self._words(look.pop("x", 0.5), look.pop("y", 0.01), t, look)
          self._supxlabel._autopos = not placed
          return self._supxlabel

      def supylabel(self, t, **kwargs):
          look = {"horizontalalignment": "left", "verticalalignment": "center", "rotation": "vertical", "rotation_mode": "anchor",
                  "fontsize": rcParams["figure.labelsize"], **resolved(kwargs)}
          placed = "x" in look or "y" in look
          self._supylabel = self._words(look.pop("x", 0.02), look.pop("y", 0.5), t, look)
          self._supylabel._autopos = not placed
          return self._supylabel

      def _words(self, x, y, text, look):
          return Text(x, y, text, transform=self.transFigure, **look)

      def text(self, x, y, s, fontdict=None, **kwargs):
          return self.add_artist(self._words(x, y, s, {**resolved(fontdict or {}), **resolved(kwargs)}))

      def add_artist(self, artist, clip=False):
          artist.figure = self
          if not artist.is_transform_set():
              artist.set_transform(self.transFigure)
          self._artists.append(artist)
          return artist

      def get_suptitle(self):
          return "" if self._suptitle is None else self._suptitle.get_text()

      # Layout

      def subplots_adjust(self, left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
          new = {"left": left, "bottom": bottom, "right": right, "top": top, "wspace": wspace, "hspace": hspace}
          merged = {**self.subplotpars, **{name: value for name, value in new.items() if value is not None}}
          if merged["left"] >= merged["right"]:
              raise ValueError("left cannot be >= right")
          if merged["bottom"] >= merged["top"]:
              raise ValueError("bottom cannot be >= top")
          self.subplotpars = merged
          self._place_axes()

      def tight_layout(self, *, pad=1.08, h_pad=None, w_pad=None, rect=None):
          from matplotlib._tight_layout import adjust
          adjust(self, pad, h_pad, w_pad, rect)

      def _place_axes(self):
          for axes in self._axes:
              if axes._spec_of_grid is not None:
                  axes._box = axes._spec_of_grid.box()

      def autofmt_xdate(self, bottom=0.2, rotation=30, ha="right", which="major"):
          for axes in self._axes:
              axes.xaxis.major.text.update({"rotation": rotation, "horizontalalignment": ha})
          self.subplots_adjust(bottom=bottom)

      # Out

      def _spec(self):
          if self._layout == "tight":
              self.tight_layout(**self._layout_options)
          elif self._layout in ("constrained", "compressed"):
              from matplotlib._constrained_layout import constrain
              constrain(self, compress=self._layout == "compressed", **self._layout_options)
          return self._spec_without_layout()

      def _spec_without_layout(self):
          words = [text for text in (self._suptitle, self._supxlabel, self._supylabel) if text is not None]
          marks = [spec for artist in self._border() + self._artists + words for spec in artist._specs()]
          shown = [axes._spec() for axes in self._axes if axes.get_visible()]
          for one in self.subfigs:
              if one.get_visible():
                  more, others = one._parts()
                  shown, marks = shown + more, marks + others
          return {"size": self._size, "dpi": self._dpi, "facecolor": to_rgba(self._face) if self._frame_on else (1.0, 1.0, 1.0, 0.0), "axes": shown, "marks": marks}

      def _reaches(self, spec=None):
          """What each visible axes takes up, with axes that only stand beside it or within."""
          spec = self._spec_without_layout() if spec is None else spec
          shown = [axes for axes in self._axes if axes.get_visible()]
          boxes = np.array(_plotting.reaches({**spec, "axes": spec["axes"][:len(shown)]})).reshape(-1, 4)
          found = {id(axes): box.tolist() for axes, box in zip(shown, boxes)}
          for axes in shown:
              outer = axes._within[0] if hasattr(axes, "_within") else getattr(axes, "_beside", None)
              if outer is not None and id(outer) in found:
                  own, more = found[id(outer)], found[id(axes)]
                  found[id(outer)] = [min(own[0], more[0]), min(own[1], more[1]), max(own[2], more[2]), max(own[3], more[3])]
          return spec, found

      def _shown_spec(self):
          """The picture as it is saved: with as many dots to the inch as files have."""
          dots, face = rcParams["savefig.dpi"], rcParams["savefig.facecolor"]
          spec = self._spec() if dots in (None, "figure") or float(dots) == self._dpi else self._with_dots(float(dots))
          return spec if isinstance(face, str) and face == "auto" else {**spec, "facecolor": to_rgba(face)}

      def _with_dots(self, dots):
          kept = self._dpi
          self.set_dpi(dots)
          try:
              return self._spec()
          finally:
              self.set_dpi(kept)

      def savefig(self, fname, *, transparent=None, dpi=None, facecolor="auto", edgecolor="auto", format=None, bbox_inches=None, pad_inches=None,
                  **kwargs):
          name = str(fname) if not hasattr(fname, "write") else None
          kind = format or (name.rsplit(".", 1)[-1].lower() if name and "." in name.rsplit("/", 1)[-1] else "png")
          if kind != "png":
              raise ValueError(f"unsupported: pictures of the format {kind!r}; supported formats: png")
          dpi = rcParams["savefig.dpi"] if dpi is None else dpi
          spec = self._spec() if dpi in (None, "figure") or float(dpi) == self._dpi else self._with_dots(float(dpi))
          if isinstance(facecolor, str) and facecolor == "auto":
              facecolor = rcParams["savefig.facecolor"]
          if not (isinstance(facecolor, str) and facecolor == "auto"):
              spec["facecolor"] = to_rgba(facecolor)
          if transparent or transparent is None and rcParams["savefig.transparent"]:
              spec["facecolor"] = (1.0, 1.0, 1.0, 0.0)
              for axes in spec["axes"]:
                  axes["facecolor"] = None
          box = bbox_inches
          if box == "tight":
              _crop(spec, rcParams["savefig.pad_inches"] if pad_inches is None else float(pad_inches))
          elif box not in (None, "standard"):
              raise ValueError(f"unsupported: savefig(bbox_inches={box!r})")
          png = _picture(spec, _plotting.png, 1)
          if name is None:
              fname.write(png)
              return
          with open(name if format or "." in name.rsplit("/", 1)[-1] else name + ".png", "wb") as file:
              file.write(png)

      def show(self, warn=True):
          _picture(self._shown_spec(), _plotting.show_figure)

      def describe(self):
          """What the picture shows, in a line of words."""
          return _plotting.describe(self._spec())

      @property
      def alt(self):
          return self.describe()

      def _repr_png_(self):
          return _picture(self._shown_spec(), _plotting.png, 1)

      def _show_(self):
          _picture(self._shown_spec(), _plotting.show_figure)


  class _Window:
      """The window that a figure would have on a screen."""

      def set_window_title(self, title):
          pass

      def __getattr__(self, name):
          raise AttributeError(f"unsupported: FigureManager.{name}")


  def _inches(width, height, unit, dpi):
      check("unit", unit, ["in", "cm", "px"])
      scale = {"in": 1.0, "cm": 1 / 2.54, "px": 1 / dpi}[unit]
      return width * scale, height * scale


  def _picture(spec, draw, *density):
      if any(int(side * spec["dpi"]) == 0 for side in spec["size"]):
          raise ValueError("cannot write empty image")
      drawn = draw(spec, *density)
      _warn_of_missing()
      return drawn


  def _warn_of_missing():
      """Says which characters no font at hand has."""
      missing = _plotting.missing()
      if missing:
          import warnings
          east = any(ord(letter) >= 0x2E80 for letter in missing)
          advice = "; the package fonts-droid-fallback has Chinese, Japanese and Korean" if east else ""
          warnings.warn(f"no font at hand has {', '.join(map(repr, missing))}: boxes stand in their place{advice}", UserWarning, stacklevel=3)


  def _axes_class(kwargs):
      projection = kwargs.pop("projection", None)
      if kwargs.pop("polar", False):
          projection = "polar"
      if projection in (None, "rectilinear"):
          return Axes
      if projection == "3d":
          from matplotlib._axes3d import Axes3D
          return Axes3D
      if projection == "polar":
          from matplotlib._axes_polar import PolarAxes
          return PolarAxes
      raise ValueError(f"unsupported: the projection {projection!r}")


  def _crop(spec, pad):
      """Makes a picture as large as what is in it, and some inches more on each side."""
      if not spec["axes"]:
          return
      width, height = (float(int(inches * spec["dpi"])) for inches in spec["size"])
      texts = [mark for mark in spec["marks"] if mark["kind"] == "text"]
      rest = {**spec["axes"][0], "on": False, "marks": [{**mark, "clip": False} for mark in texts], "titles": [], "legends": [], "spines": []}
      boxes = np.array(_plotting.reaches({**spec, "axes": [*spec["axes"], rest]})).reshape(-1, 4)
      margin = pad * spec["dpi"]
      left, bottom = (boxes[:, :2].min(axis=0) - margin).tolist()
      right, top = (boxes[:, 2:].max(axis=0) + margin).tolist()
      new_width, new_height = right - left, top - bottom

      def moved(x, y):
          return (x * width - left) / new_width, (y * height - bottom) / new_height

      for axes in spec["axes"]:
          axes["box"] = (*moved(*axes["box"][:2]), *moved(*axes["box"][2:]))
      for mark in texts:
          if mark["frame"] is not None and tuple(mark["frame"][:2]) == ("figure", "figure"):
              mark["place"] = moved(*mark["place"])
      spec["size"] = (new_width / spec["dpi"], new_height / spec["dpi"])


  def figaspect(arg):
      """The size of a figure as wide for its height as an array is, or as told."""
      least, most = np.array((4.0, 2.0)), np.array((16.0, 16.0))
      ratio = arg.shape[0] / arg.shape[1] if hasattr(arg, "shape") else arg
      height = rcParams["figure.figsize"][1]
      size = np.array((height / ratio, height))
      size /= min(1.0, *(size / least))
      size /= max(1.0, *(size / most))
      return np.clip(size, least, most)
  """#
}
