extension PythonSource {
  static let matplotlibOffsetboxModule = #"""
  """Boxes of words that stand in a corner."""

  from matplotlib.text import Text

  _places = {"upper right": (1, 1), "upper left": (0, 1), "lower left": (0, 0), "lower right": (1, 0), "right": (1, 0.5), "center left": (0, 0.5),
             "center right": (1, 0.5), "lower center": (0.5, 0), "upper center": (0.5, 1), "center": (0.5, 0.5)}
  _numbered = dict(enumerate(["upper right", "upper left", "lower left", "lower right", "right", "center left", "center right", "lower center", "upper center",
                              "center"], start=1))


  class _Frame:
      """The look of the box around the words."""

      def __init__(self, text, size):
          self._text, self._size = text, size

      def set_boxstyle(self, boxstyle, **kwargs):
          from matplotlib._named_styles import BoxStyle
          style = BoxStyle(boxstyle, **kwargs)
          own = {name: value for name, value in style.options.items() if value is not None and name != "pad"}
          self._text._bbox = {**self._text._bbox, "boxstyle": ",".join([style.name, f"pad={self._text._bbox_pad}", *(f"{n}={v}" for n, v in own.items())])}

      def set(self, **properties):
          self._text._bbox = {**self._text._bbox, **properties}

      def __getattr__(self, name):
          if name.startswith("set_"):
              return lambda value: self.set(**{name[4:]: value})
          raise AttributeError(name)


  class AnchoredText(Text):
      """Words in a corner of the axes."""

      zorder = 5

      def __init__(self, s, loc, *, pad=0.4, borderpad=0.5, prop=None, frameon=True, bbox_to_anchor=None, bbox_transform=None, **kwargs):
          if bbox_to_anchor is not None or bbox_transform is not None:
              raise ValueError("unsupported: AnchoredText with bbox_to_anchor")
          from matplotlib.artist import resolved
          loc = _numbered.get(loc, loc)
          if loc not in _places:
              raise ValueError(f"{loc!r} is not a valid value for loc")
          self._at = _places[loc]
          prop = resolved(dict(prop or {}))
          super().__init__(0, 0, s, **prop)
          self._bbox_pad = pad
          self._border = borderpad
          self._bbox = {"boxstyle": f"square,pad={pad}", "facecolor": "white", "edgecolor": "black"} if frameon else None
          self.txt, self.patch = self, _Frame(self, self._size)

      def _specs(self):
          if not self._visible or not self._text:
              return []
          x, y = self._at
          away = (self._border + self._bbox_pad) * self._size
          shift = (away * (1 - 2 * x), away * (1 - 2 * y))
          style = {**self._style_spec(), "ha": {0: "left", 0.5: "center", 1: "right"}[x], "va": {0: "bottom", 0.5: "center", 1: "top"}[y]}
          return [{"kind": "text", "frame": ("axes", "axes", *(float(v) for v in shift), None), "zorder": self.zorder, "clip": False, "text": self._text,
                   "place": (float(x), float(y)), "style": style, "box": self._box_spec(), "name": ""}]


  def __getattr__(name):
      if name in ("AnchoredOffsetbox", "AnnotationBbox", "AuxTransformBox", "DrawingArea", "DraggableAnnotation", "HPacker", "VPacker", "OffsetBox",
                  "OffsetImage", "PackerBase", "PaddedBox", "TextArea", "DraggableOffsetBox"):
          raise AttributeError(f"unsupported: matplotlib.offsetbox.{name}")
      raise AttributeError(f"module 'matplotlib.offsetbox' has no attribute {name!r}")
  """#
}
