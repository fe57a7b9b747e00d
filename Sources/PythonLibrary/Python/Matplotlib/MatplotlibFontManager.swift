extension PythonSource {
  static let matplotlibFontManagerModule = #"""
  """How letters look, as a thing of its own."""

  from matplotlib import rcParams

  weight_dict = {"ultralight": 100, "light": 200, "normal": 400, "regular": 400, "book": 400, "medium": 500, "roman": 500, "semibold": 600,
                 "demibold": 600, "demi": 600, "bold": 700, "heavy": 800, "extra bold": 800, "black": 900}


  class FontProperties:
      def __init__(self, family=None, style=None, variant=None, weight=None, stretch=None, size=None, fname=None, math_fontfamily=None):
          if fname is not None:
              raise ValueError(f"unsupported: fonts from files: {str(fname)!r}")
          self._parts = {"family": family, "style": style, "variant": variant, "weight": weight, "stretch": stretch, "size": size}

      def items(self):
          return self._parts.items()

      def copy(self):
          return FontProperties(**self._parts)

      def get_family(self):
          given = self._parts["family"]
          return rcParams["font.family"] if given is None else [given] if isinstance(given, str) else list(given)

      def get_name(self):
          return "DejaVu Sans"

      def get_style(self):
          return self._parts["style"] or "normal"

      def get_weight(self):
          return self._parts["weight"] or "normal"

      def get_size(self):
          from matplotlib.text import points
          return points(rcParams["font.size"] if self._parts["size"] is None else self._parts["size"])

      get_size_in_points = get_size

      def set_family(self, family):
          self._parts["family"] = family

      set_name = set_family

      def set_style(self, style):
          self._parts["style"] = style

      def set_weight(self, weight):
          self._parts["weight"] = weight

      def set_size(self, size):
          self._parts["size"] = size


  def __getattr__(name):
      if name in ("fontManager", "findfont", "findSystemFonts", "FontManager", "get_font", "FontEntry", "json_dump", "json_load", "ttflist", "_rebuild"):
          raise AttributeError(f"unsupported: matplotlib.font_manager.{name}")
      raise AttributeError(f"module 'matplotlib.font_manager' has no attribute {name!r}")
  """#
}
