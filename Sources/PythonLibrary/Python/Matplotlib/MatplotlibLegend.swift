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


  class Legend(Artist):
      zorder = 5

      def __init__(self, parent, handles, labels, *, loc=None, ncols=1, ncol=None, title=None, fontsize=None, title_fontsize=None, frameon=None,
                   framealpha=None, facecolor=None, edgecolor=None, fancybox=None, shadow=None, bbox_to_anchor=None, bbox_transform=None, prop=None,
                   borderpad=None, labelspacing=None, handlelength=None, handleheight=None, handletextpad=None, borderaxespad=None,
                   columnspacing=None, labelcolor=None, numpoints=None, scatterpoints=None, markerscale=None, markerfirst=True, mode=None,
                   alignment="center", draggable=False, handler_map=None, reverse=False):
          super().__init__()
          for name, value, usual in (("shadow", shadow, (None, False)), ("mode", mode, (None,)), ("markerfirst", markerfirst, (True,)),
                                     ("alignment", alignment, ("center",)), ("draggable", draggable, (False, None)), ("handler_map", handler_map, (None, {})),
                                     ("numpoints", numpoints, (None, 1)), ("scatterpoints", scatterpoints, (None, 1)),
                                     ("markerscale", markerscale, (None, 1, 1.0))):
              if value not in usual and name not in ("shadow", "markerscale", "handler_map"):
                  raise ValueError(f"unsupported: legend({name}={value!r})")
          if handler_map:
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
              if labelcolor == "linecolor":
                  text.set_color(handle.get_color())
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
                     "edge": to_rgba(edge, self._frame_alpha), "pen": (rcParams["patch.linewidth"], "butt", "miter", (), 0.0)}
          entries = [{"text": text.get_text(), "shapes": self._scaled(handle._handle(self._size))}
                     for handle, text in zip(self.legend_handles, self._texts)]
          style = (self._texts[0] if self._texts else Text())._style_spec()
          style["size"] = self._size
          return {"entries": entries, "place": place, "anchor": anchor, "title": self._title.get_text(), "columns": self._ncols, "style": style,
                  "title_style": self._title._style_spec(), "box": box, "shadow": bool(self._shadow), "zorder": self.zorder, **self._spacings}

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
