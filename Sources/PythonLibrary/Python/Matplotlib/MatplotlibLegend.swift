extension PythonSource {
  static let matplotlibLegendModule = #"""
  """What the marks mean."""

  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import Artist
  from matplotlib.colors import to_rgba
  from matplotlib.container import SilentList
  from matplotlib.text import Text, points

  codes = {"best": 0, "upper right": 1, "upper left": 2, "lower left": 3, "lower right": 4, "right": 5, "center left": 6, "center right": 7,
           "lower center": 8, "upper center": 9, "center": 10}


  def _moved(shape, start, wide):
      """A part of a handle in a part of its place."""
      if "x" in shape:
          return {**shape, "x": tuple(start + wide * x for x in shape["x"])}
      if "path" in shape:
          vertices, codes = shape["path"]
          return {**shape, "path": ([(start + wide * x, y) for x, y in vertices], codes)}
      return shape


  _looks_of_labels = ("linecolor", "markerfacecolor", "mfc", "markeredgecolor", "mec")


  def _colour_of(handle, look="linecolor"):
      names = {"linecolor": ("get_color", "get_facecolor"), "markerfacecolor": ("get_markerfacecolor", "get_facecolor"),
               "markeredgecolor": ("get_markeredgecolor", "get_edgecolor")}[{"mfc": "markerfacecolor", "mec": "markeredgecolor"}.get(look, look)]
      for name in names:
          if hasattr(handle, name):
              colour = getattr(handle, name)()
              return tuple(colour[0]) if getattr(colour, "ndim", 1) == 2 else colour
      return rcParams["text.color"]


  class Legend(Artist):
      zorder = 5

      def __str__(self):
          return "Legend"

      def __init__(self, parent, handles, labels, *, loc=None, ncols=1, ncol=None, title=None, fontsize=None, title_fontsize=None, frameon=None,
                   framealpha=None, facecolor=None, edgecolor=None, fancybox=None, shadow=None, bbox_to_anchor=None, bbox_transform=None, prop=None,
                   borderpad=None, labelspacing=None, handlelength=None, handleheight=None, handletextpad=None, borderaxespad=None,
                   columnspacing=None, labelcolor=None, numpoints=None, scatterpoints=None, markerscale=None, markerfirst=True, mode=None,
                   alignment="center", draggable=False, handler_map=None, reverse=False, title_fontproperties=None):
          super().__init__()
          check("mode", mode, [None, "expand"])
          check("alignment", alignment, ["center", "left", "right"])
          self._mode, self._alignment, self._markers_first = mode, alignment, markerfirst
          self._points = rcParams["legend.numpoints"] if numpoints is None else numpoints
          if self._points <= 0:
              raise ValueError("numpoints must be > 0; it was %d" % numpoints)
          self._scatter_points = rcParams["legend.scatterpoints"] if scatterpoints is None else scatterpoints
          self._handlers = handler_map or {}
          for handler in self._handlers.values():
              if type(handler).__name__ != "HandlerTuple" and not (type(handler).__module__ == "matplotlib.legend_handler" and handler._is_plain()):
                  raise ValueError("unsupported: legend(handler_map=...)")
          if bbox_transform is not None and getattr(bbox_transform, "_x", "axes") != ("axes" if hasattr(parent, "transData") else "figure"):
              raise ValueError("unsupported: legend(bbox_transform=...) in other than shares of the axes")
          self._shadow = rcParams["legend.shadow"] if shadow is None else shadow
          self._marker_scale = rcParams["legend.markerscale"] if markerscale is None else float(markerscale)
          self.axes = parent if hasattr(parent, "transData") else None
          self._parent = parent
          if reverse:
              handles, labels = list(handles)[::-1], list(labels)[::-1]
          kept = [(h, str(l)) for h, l in zip(handles, labels) if not str(l).startswith("_")]
          self.legend_handles = [handle for handle, _ in kept]
          size = fontsize if fontsize is not None else (prop or {}).get("size") if isinstance(prop, dict) else None
          self._size = points(rcParams["legend.fontsize"] if size is None else size)
          self._texts = [Text(0, 0, label, fontsize=self._size) for _, label in kept]
          if isinstance(prop, dict):
              for text in self._texts:
                  text.set_font_properties({name: value for name, value in prop.items() if name != "size"})
          if labelcolor is not None:
              self._colour(labelcolor)
          self._title = Text(0, 0, title or "", fontsize=points(title_fontsize if title_fontsize is not None else rcParams["legend.title_fontsize"] or rcParams["legend.fontsize"]))
          if title_fontproperties is not None:
              if title_fontsize is not None:
                  raise ValueError("title_fontsize and title_fontproperties can't be specified at the same time. Only use one of them. ")
              self._title.set_font_properties(title_fontproperties)
          self._ncols = ncols if ncol is None else ncol
          self._loc = self._place(rcParams["legend.loc"] if loc is None else loc)
          self._anchor = bbox_to_anchor
          self._frame_on = rcParams["legend.frameon"] if frameon is None else frameon
          self._frame_alpha = framealpha if framealpha is not None else 1.0 if shadow else rcParams["legend.framealpha"]
          self._face = rcParams["legend.facecolor"] if facecolor is None else facecolor
          self._edge = rcParams["legend.edgecolor"] if edgecolor is None else edgecolor
          self._fancy = rcParams["legend.fancybox"] if fancybox is None else fancybox
          given = {"borderpad": borderpad, "labelspacing": labelspacing, "handlelength": handlelength, "handleheight": handleheight,
                   "handletextpad": handletextpad, "borderaxespad": borderaxespad, "columnspacing": columnspacing}
          self._spacings = {name: rcParams["legend." + name] if value is None else value for name, value in given.items()}

      def _place(self, loc):
          if isinstance(loc, str):
              if loc.startswith("outside ") and self.axes is None:
                  raise ValueError(f"unsupported: legend(loc={loc!r})")
              check("loc", loc, codes)
              return codes[loc]
          if isinstance(loc, int) and not 0 <= loc <= 10 or not isinstance(loc, (int, tuple, list)):
              raise ValueError(f"loc must be string, coordinate tuple, or an integer 0-10, not {loc!r}")
          return loc

      def _colour(self, labelcolor):
          for k, (text, handle) in enumerate(zip(self._texts, self.legend_handles)):
              if isinstance(labelcolor, str) and labelcolor in _looks_of_labels:
                  text.set_color(_colour_of(handle, labelcolor))
              else:
                  text.set_color(labelcolor if isinstance(labelcolor, str) else labelcolor[k])

      def get_texts(self):
          return SilentList("Text", self._texts)

      def get_lines(self):
          return [handle for handle in self.legend_handles if type(handle).__name__ == "Line2D"]

      def get_patches(self):
          return [handle for handle in self.legend_handles if hasattr(handle, "get_facecolor")]

      def get_title(self):
          return self._title

      def set_title(self, title, prop=None):
          self._title.set_text(title)
          self._title.set_font_properties(prop)

      def get_frame(self):
          return self

      get_children = lambda self: list(self._texts) + list(self.legend_handles)
      legendHandles = property(lambda self: self.legend_handles)

      def get_alpha(self):
          return self._frame_alpha

      def set_alpha(self, alpha):
          self._frame_alpha = alpha

      def set_linewidth(self, width):
          self._edge_width = float(width)

      def set_boxstyle(self, boxstyle=None, pad=0.0, rounding_size=0.2):
          from matplotlib._named_styles import BoxStyle
          name = BoxStyle(boxstyle).name
          if name not in ("square", "round"):
              raise ValueError(f"unsupported: the box style {name!r} of a legend")
          self._fancy = name == "round"

      def get_frame_on(self):
          return self._frame_on

      draw_frame = lambda self, b: self.set_frame_on(b)

      def set_draggable(self, state, use_blit=False, update="loc"):
          pass

      def set_ncols(self, ncols):
          self._ncols = ncols

      def set_alignment(self, alignment):
          check("alignment", alignment, ["center", "left", "right"])
          self._alignment = alignment

      def get_alignment(self):
          return self._alignment

      def get_bbox_to_anchor(self):
          from matplotlib.transforms import Bbox
          return Bbox.from_bounds(0, 0, 1, 1) if self._anchor is None else self._anchor

      def _specs(self):
          # Axes draw all of their legends themselves.
          return []

      def set_facecolor(self, color):
          self._face = color

      def set_edgecolor(self, color):
          self._edge = color

      def set_frame_on(self, on):
          self._frame_on = on

      def set_loc(self, loc):
          self._loc = self._place(loc)

      def set_bbox_to_anchor(self, box, transform=None):
          self._anchor = box

      def _spec(self):
          anchor, place = self._anchor, self._loc
          if not isinstance(place, int):
              anchor, place = tuple(place), 3
          if anchor is not None:
              anchor = tuple(float(x) for x in anchor)
              anchor = anchor + anchor if len(anchor) == 2 else (anchor[0], anchor[1], anchor[0] + anchor[2], anchor[1] + anchor[3])
          box = None
          if self._frame_on:
              face = self._face if self._face != "inherit" else rcParams["axes.facecolor"]
              edge = self._edge if self._edge != "inherit" else rcParams["axes.edgecolor"]
              box = {"padding": 0.0, "rounding": 0.2 if self._fancy else 0.0, "fill": to_rgba(face, self._frame_alpha),
                     "edge": to_rgba(edge, self._frame_alpha), "pen": (getattr(self, "_edge_width", rcParams["patch.linewidth"]), "butt", "miter", (), 0.0)}
          entries = [{"text": text.get_text(), "shapes": self._scaled(self._shapes(handle))}
                     for handle, text in zip(self.legend_handles, self._texts)]
          style = (self._texts[0] if self._texts else Text())._style_spec()
          style["size"] = self._size
          return {"entries": entries, "place": place, "anchor": anchor, "title": self._title.get_text(), "columns": self._ncols, "style": style,
                  "title_style": self._title._style_spec(), "box": box, "shadow": bool(self._shadow), "expand": self._mode == "expand", "alignment": self._alignment,
                  "markerfirst": bool(self._markers_first), "zorder": self.zorder, **self._spacings}

      def _shapes(self, handle):
          if isinstance(handle, (tuple, list)) and not hasattr(handle, "_handle"):
              handler = self._handlers.get(tuple)
              count = getattr(handler, "_parts", 1) or len(handle)
              if count == 1:
                  return [shape for one in handle for shape in self._shapes(one)]
              gap = getattr(handler, "_gap", None)
              gap = (self._spacings["borderpad"] if gap is None else gap) / self._spacings["handlelength"]
              wide = (1 - gap * (count - 1)) / count
              return [_moved(shape, (k % count) * (wide + gap), wide) for k, one in enumerate(handle) for shape in self._shapes(one)]
          shapes = handle._handle(self._size)
          kind = type(handle).__name__
          count = self._scatter_points if kind == "PathCollection" else self._points if kind in ("Line2D", "ErrorbarContainer") else 1
          return shapes if count == 1 else self._repeated(shapes, count, kind)

      def _repeated(self, shapes, count, kind):
          """More than one marker beside each other."""
          length = self._spacings["handlelength"] * self._size
          pad = 0.3 * self._size / length
          places = [pad + (1 - 2 * pad) * k / (count - 1) for k in range(count)]
          made = []
          for shape in shapes:
              if shape.get("marker") and len(shape["x"]) == 1:
                  heights = [shape["y"][0]] * count
                  if kind == "PathCollection":
                      heights = [(0.375, 0.5, 0.3125)[k % 3] for k in range(count)]
                  made += [{**shape, "x": (x,), "y": (y,)} for x, y in zip(places, heights)]
              else:
                  made.append(shape)
          return made

      def _scaled(self, shapes):
          if self._marker_scale != 1.0:
              for shape in shapes:
                  if shape.get("marker"):
                      shape["marker"] = {**shape["marker"], "size": shape["marker"]["size"] * self._marker_scale}
                  if shape["kind"] == "collection" and len(shape.get("sizes", ())):
                      shape["sizes"] = [size * self._marker_scale for size in shape["sizes"]]
          return shapes
  """#
}
