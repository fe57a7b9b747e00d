extension PythonSource {
  static let matplotlibTextModule = #"""
  """Words in pictures."""

  from matplotlib import rcParams
  from matplotlib.artist import Artist, resolved
  from matplotlib.colors import to_rgba

  _scales = {"xx-small": 0.579, "x-small": 0.694, "small": 0.833, "medium": 1.0, "large": 1.2, "x-large": 1.44, "xx-large": 1.728,
             "larger": 1.2, "smaller": 0.833, None: 1.0}


  def points(size):
      if size in _scales:
          return rcParams["font.size"] * _scales[size]
      try:
          return float(size)
      except (TypeError, ValueError):
          raise ValueError(f"Size is invalid. Valid font size are {', '.join(str(name) for name in _scales)}") from None


  def is_bold(weight):
      return weight >= 600 if isinstance(weight, (int, float)) else weight in ("bold", "heavy", "semibold", "demibold", "demi", "extra bold", "black")


  def family(name):
      name = name[0] if isinstance(name, (list, tuple)) and name else name
      name = str(name).lower()
      if "mono" in name or "courier" in name or "consol" in name:
          return "monospace"
      return "serif" if "serif" in name and "sans" not in name or name.startswith("times") else "sans-serif"


  class Text(Artist):
      zorder = 3

      def __init__(self, x=0, y=0, text="", **kwargs):
          super().__init__()
          self._x, self._y = x, y
          self._color = rcParams["text.color"]
          self._size = points(rcParams["font.size"])
          self._weight = rcParams["font.weight"]
          self._style = rcParams["font.style"]
          self._family = family(rcParams["font.family"])
          self._ha, self._va, self._ma = "left", "baseline", None
          self._rotation = 0.0
          self._rotation_mode = None
          self._linespacing = None
          self._bbox = None
          self._clip_on = False
          self.set_text(text)
          self.update(resolved(kwargs))

      def __repr__(self):
          return f"Text({self._x}, {self._y}, {self._text!r})"

      def set_text(self, s):
          self._text = "" if s is None else str(s)

      def get_text(self):
          return self._text

      def set_position(self, xy):
          self._x, self._y = xy

      def get_position(self):
          return self._x, self._y

      def set_x(self, x):
          self._x = x

      def set_y(self, y):
          self._y = y

      def set_color(self, color):
          to_rgba(color)
          self._color = color

      def get_color(self):
          return self._color

      def set_fontsize(self, size):
          self._size = points(size)

      def get_fontsize(self):
          return self._size

      get_size = get_fontsize
      set_size = set_fontsize

      def set_fontweight(self, weight):
          self._weight = weight

      set_weight = set_fontweight

      def get_fontweight(self):
          return self._weight

      def set_fontstyle(self, style):
          self._style = style

      set_style = set_fontstyle

      def set_fontfamily(self, name):
          self._family = family(name)

      set_family = set_fontname = set_fontfamily

      def set_fontstretch(self, stretch):
          pass

      def set_fontvariant(self, variant):
          pass

      def set_font_properties(self, fp):
          pass

      def set_fontdict(self, fontdict):
          self.update(resolved(fontdict or {}))

      def set_horizontalalignment(self, align):
          if align not in ("left", "center", "right"):
              raise ValueError(f"{align!r} is not a valid value for align; supported values are 'center', 'right', 'left'")
          self._ha = align

      set_ha = set_horizontalalignment

      def get_horizontalalignment(self):
          return self._ha

      def set_verticalalignment(self, align):
          if align not in ("top", "bottom", "center", "baseline", "center_baseline"):
              raise ValueError(f"{align!r} is not a valid value for align; supported values are 'top', 'bottom', 'center', 'baseline', "
                               "'center_baseline'")
          self._va = align

      set_va = set_verticalalignment

      def get_verticalalignment(self):
          return self._va

      def set_multialignment(self, align):
          self._ma = align

      def set_rotation(self, angle):
          self._rotation = {"horizontal": 0.0, "vertical": 90.0, None: 0.0}.get(angle)
          if self._rotation is None:
              self._rotation = float(angle) % 360

      def get_rotation(self):
          return self._rotation

      def set_rotation_mode(self, mode):
          self._rotation_mode = None if mode == "default" else mode

      def set_linespacing(self, spacing):
          self._linespacing = None if spacing == "normal" else spacing

      def set_bbox(self, rectprops):
          self._bbox = rectprops

      def set_backgroundcolor(self, color):
          self._bbox = {"facecolor": color, "edgecolor": color}

      def set_wrap(self, wrap):
          pass

      def set_usetex(self, on):
          pass

      def set_parse_math(self, on):
          pass

      def _style_spec(self):
          return {"size": self._size, "color": to_rgba(self._color, self._alpha), "family": self._family, "bold": is_bold(self._weight),
                  "italic": self._style in ("italic", "oblique"), "ha": self._ha, "va": self._va, "ma": self._ma, "rotation": self._rotation,
                  "rotation_mode": self._rotation_mode, "spacing": self._linespacing}

      def _box_spec(self):
          if not self._bbox:
              return None
          properties = resolved(self._bbox)
          name, *rest = properties.get("boxstyle", "square").split(",")
          given = dict(part.strip().split("=") for part in rest)
          if name not in ("square", "round"):
              raise ValueError(f"unsupported: the box style {name!r}")
          if "boxstyle" in properties:
              padding = self._size * float(given.get("pad", properties.get("pad", 0.3)))
          else:
              padding = float(properties.get("pad", 4.0))
          rounding = self._size * float(given["rounding_size"]) if "rounding_size" in given else padding
          alpha = properties.get("alpha")
          width = properties.get("linewidth", rcParams["patch.linewidth"])
          face = properties.get("facecolor", properties.get("color", rcParams["patch.facecolor"]))
          edge = properties.get("edgecolor", properties.get("color", rcParams["patch.edgecolor"]))
          return {"padding": padding, "rounding": rounding if name == "round" else 0.0, "fill": to_rgba(face, alpha),
                  "edge": to_rgba(edge, alpha), "pen": (width, "butt", "miter", (), 0.0) if width > 0 else None}

      def _specs(self):
          if not self._visible or not self._text:
              return []
          return [self._mark("text", text=self._text, place=(float(self._x), float(self._y)), style=self._style_spec(), box=self._box_spec())]
  """#
}
