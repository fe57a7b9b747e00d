extension PythonSource {
  static let matplotlibInsetsModule = #"""
  """Axes within axes: in a corner, and marks of what they show."""

  import numpy as np
  from matplotlib import rcParams
  from matplotlib.offsetbox import _numbered, _places
  from matplotlib.patches import ConnectionPatch, Rectangle
  from matplotlib.text import points


  def _in_corner(parent, made, width, height, loc, borderpad, anchor):
      loc = _numbered.get(loc, loc)
      if loc not in _places:
          raise ValueError(f"{loc!r} is not a valid value for loc")
      x, y = _places[loc]

      def place():
          l, b, r, t = parent._shown_box()
          if anchor is not None:
              ax, ay, aw, ah = anchor if len(anchor) == 4 else (*anchor, 0, 0)
              l, b, r, t = l + ax * (r - l), b + ay * (t - b), l + (ax + aw) * (r - l), b + (ay + ah) * (t - b)
          wide, high = parent.figure._size
          pad = borderpad * points(rcParams["legend.fontsize"]) / 72
          own_w, own_h = (size(made) if callable(size) else (float(size[:-1]) / 100 * (r - l) * wide if k == 0 else float(size[:-1]) / 100 * (t - b) * high)
                          if isinstance(size, str) else float(size) for k, size in enumerate((width, height)))
          left = l + pad / wide + x * ((r - l) - (own_w + 2 * pad) / wide)
          bottom = b + pad / high + y * ((t - b) - (own_h + 2 * pad) / high)
          made._box = (left, bottom, left + own_w / wide, bottom + own_h / high)
      made._place_within = place


  def inset_axes(parent_axes, width, height, loc="upper right", bbox_to_anchor=None, bbox_transform=None, axes_class=None, axes_kwargs=None, borderpad=0.5):
      if axes_class is not None:
          raise ValueError("unsupported: inset_axes(axes_class=...)")
      if bbox_to_anchor is not None and (bbox_transform is None or bbox_transform._frame() != parent_axes.transAxes._frame()):
          raise ValueError("unsupported: inset_axes(bbox_to_anchor=...) in other than shares of the axes")
      made = type(parent_axes)(parent_axes.figure, (0, 0, 1, 1), **(axes_kwargs or {}))
      made._within, made.zorder = (parent_axes, None), 5 if parent_axes.zorder == 0 else parent_axes.zorder + 1
      made.zorder = parent_axes.zorder + 0.1
      _in_corner(parent_axes, made, width, height, loc, borderpad, bbox_to_anchor)
      parent_axes.figure._take_in(made)
      made._place_within()
      return made


  def zoomed_inset_axes(parent_axes, zoom, loc="upper right", bbox_to_anchor=None, bbox_transform=None, axes_class=None, axes_kwargs=None, borderpad=0.5):
      def extent(name):
          def size(made):
              l, b, r, t = parent_axes._shown_box()
              wide, high = parent_axes.figure._size
              (a, z), whole = (made.get_xlim(), parent_axes.get_xlim()) if name == "x" else (made.get_ylim(), parent_axes.get_ylim())
              inches = (r - l) * wide if name == "x" else (t - b) * high
              return abs(z - a) / abs(whole[1] - whole[0]) * inches * zoom
          return size
      return inset_axes(parent_axes, extent("x"), extent("y"), loc, bbox_to_anchor, bbox_transform, axes_class, axes_kwargs, borderpad)


  _corners = {1: (1, 1), 2: (0, 1), 3: (0, 0), 4: (1, 0)}


  def mark_inset(parent_axes, inset_axes, loc1, loc2, **kwargs):
      (x0, x1), (y0, y1) = inset_axes.get_xlim(), inset_axes.get_ylim()
      look = {"fill": bool({"fc", "facecolor", "color"}.intersection(kwargs)), **kwargs}
      patch = _Window(inset_axes, **look)
      parent_axes._add(patch)
      made = [patch]
      line = {name: value for name, value in kwargs.items() if name not in ("fc", "facecolor", "fill")}
      for corner in (loc1, loc2):
          made.append(parent_axes._add(_Ray(inset_axes, parent_axes, corner, **line)))
      return tuple(made)


  class _Window(Rectangle):
      """The part of some axes that others show."""

      def __init__(self, inset, **kwargs):
          self._inset = inset
          super().__init__((0, 0), 1, 1, **kwargs)

      def _outline(self):
          (x0, x1), (y0, y1) = self._inset.get_xlim(), self._inset.get_ylim()
          self._x0, self._y0, self._width, self._height = float(x0), float(y0), float(x1 - x0), float(y1 - y0)
          return super()._outline()


  class _Ray(ConnectionPatch):
      def __init__(self, inset, parent, corner, **kwargs):
          self._inset, self._at = inset, _corners[corner]
          kwargs.setdefault("edgecolor", kwargs.pop("ec", "k"))
          super().__init__((0, 0), (0, 0), "axes fraction", "data", axesA=inset, axesB=parent, **kwargs)

      def _specs(self):
          x, y = self._at
          self.xy1 = (x, y)
          self.xy2 = (self._inset.get_xlim()[x], self._inset.get_ylim()[y])
          return super()._specs()


  class InsetIndicator:
      """A rectangle around what inset axes show, and the lines to them."""

      def __init__(self, rectangle, connectors):
          self.rectangle, self.connectors = rectangle, connectors

      def __iter__(self):
          return iter((self.rectangle, self.connectors))

      def __getitem__(self, key):
          return (self.rectangle, self.connectors)[key]


  def indicate(parent, bounds, inset, facecolor, edgecolor, alpha, zorder, kwargs):
      if bounds is None:
          if inset is None:
              raise ValueError("At least one of bounds or inset_ax must be supplied")
          rectangle = _Window(inset, facecolor=facecolor, edgecolor=edgecolor, alpha=alpha, zorder=zorder, **kwargs)
      else:
          x, y, w, h = bounds
          rectangle = Rectangle((x, y), w, h, facecolor=facecolor, edgecolor=edgecolor, alpha=alpha, zorder=zorder, **kwargs)
      parent._add(rectangle)
      connectors = []
      if inset is not None:
          for corner in ((0, 0), (0, 1), (1, 0), (1, 1)):
              line = _Connector(parent, inset, rectangle, corner, edgecolor=edgecolor, alpha=alpha, zorder=zorder,
                                **{name: value for name, value in kwargs.items() if name in ("linewidth", "lw", "linestyle", "ls")})
              parent._add(line)
              connectors.append(line)
      return InsetIndicator(rectangle, tuple(connectors))


  class _Connector(ConnectionPatch):
      """From a corner of inset axes to that of the rectangle; two of four are seen."""

      def __init__(self, parent, inset, rectangle, corner, **kwargs):
          self._inset, self._rectangle, self._at, self._told = inset, rectangle, corner, None
          super().__init__(corner, corner, "axes fraction", "data", axesA=inset, axesB=parent, **kwargs)

      def set_visible(self, visible):
          self._told = bool(visible)

      def _specs(self):
          corners = np.asarray(self._rectangle._outline()[0], dtype=float)
          low, high = corners.min(axis=0), corners.max(axis=0)
          x, y = self._at
          (a, b), (c, d) = self._inset.get_xlim(), self._inset.get_ylim()
          ends = [(low[0], high[0])[::-1 if a > b else 1], (low[1], high[1])[::-1 if c > d else 1]]
          self.xy1, self.xy2 = self._at, (float(ends[0][x]), float(ends[1][y]))
          if self._told is None:
              pixels = self.axesB.transData.transform(np.array([[ends[0][0], ends[1][0]], [ends[0][1], ends[1][1]]]))
              box = self._inset.get_window_extent()
              x0, x1, y0, y1 = pixels[0][0] < box.x0, pixels[1][0] < box.x1, pixels[0][1] < box.y0, pixels[1][1] < box.y1
              seen = {(0, 0): x0 != y0, (0, 1): x0 == y1, (1, 0): x1 == y0, (1, 1): x1 != y1}[self._at]
          else:
              seen = self._told
          return super()._specs() if seen else []
  """#
}
