extension PythonSource {
  static let matplotlibPatheffectsModule = #"""
  """What is drawn around words before, or instead of, themselves."""

  from matplotlib import rcParams
  from matplotlib.colors import to_rgba


  class AbstractPathEffect:
      def __init__(self, offset=(0.0, 0.0)):
          self._offset = offset

      def _strokes(self, text):
          raise ValueError(f"unsupported: the path effect {type(self).__name__}")

      # Whether the letters themselves are drawn.
      _fills = False


  class Normal(AbstractPathEffect):
      _fills = True

      def __init__(self, offset=(0.0, 0.0)):
          super().__init__(offset)

      def _strokes(self, text):
          return []


  class Stroke(AbstractPathEffect):
      def __init__(self, offset=(0, 0), **kwargs):
          super().__init__(offset)
          self._gc = kwargs

      def _strokes(self, text):
          width = self._gc.get("linewidth", 1.0)
          colour = to_rgba(self._gc.get("foreground", text.get_color()), self._gc.get("alpha"))
          return [{"pen": (float(width), "butt", "round", (), 0.0), "color": colour, "shift": tuple(float(v) for v in self._offset)}]


  class withStroke(Stroke):
      _fills = True


  class SimplePatchShadow(AbstractPathEffect):
      def __init__(self, offset=(2, -2), shadow_rgbFace=None, alpha=None, rho=0.3, **kwargs):
          super().__init__(offset)
          self._shadow, self._alpha, self._rho = shadow_rgbFace, 0.3 if alpha is None else alpha, rho

      def _strokes(self, text):
          base = to_rgba(text.get_color())
          colour = to_rgba(self._shadow) if self._shadow is not None else tuple(v * self._rho for v in base[:3])
          return [{"pen": (0.0, "butt", "round", (), 0.0), "color": (*colour[:3], self._alpha), "shift": tuple(float(v) for v in self._offset)}]


  class withSimplePatchShadow(SimplePatchShadow):
      _fills = True


  class SimpleLineShadow(AbstractPathEffect):
      def __init__(self, offset=(2, -2), shadow_color="k", alpha=0.3, rho=0.3, **kwargs):
          super().__init__(offset)
          self._colour, self._alpha, self._rho, self._gc = shadow_color, alpha, rho, kwargs


  class PathPatchEffect(AbstractPathEffect):
      def __init__(self, offset=(0, 0), **kwargs):
          super().__init__(offset)
          self._look = kwargs

      def _strokes(self, text):
          face = self._look.get("facecolor", self._look.get("fc", rcParams["patch.facecolor"]))
          edge = self._look.get("edgecolor", self._look.get("ec"))
          width = float(self._look.get("linewidth", self._look.get("lw", 1.0)))
          shift = tuple(float(v) for v in self._offset)
          made = [{"pen": (0.0, "butt", "round", (), 0.0), "color": to_rgba(face), "shift": shift}]
          if edge is not None and width:
              made.append({"pen": (width, "butt", "miter", (), 0.0), "color": to_rgba(edge), "shift": shift})
          return made


  class TickedStroke(AbstractPathEffect):
      def __init__(self, offset=(0, 0), spacing=10.0, angle=45.0, length=2 ** 0.5, **kwargs):
          super().__init__(offset)


  class withTickedStroke(TickedStroke):
      pass


  def of_text(text, effects):
      """How the letters of a text are drawn: what lies around them, and whether they are filled."""
      strokes = [stroke for effect in effects for stroke in effect._strokes(text)]
      return {"strokes": strokes, "filled": any(effect._fills for effect in effects)}


  def of_line(spec, effects):
      """The lines that are drawn for one, in order."""
      made = []
      for effect in effects:
          shift = tuple(float(v) for v in effect._offset)
          frame = spec["frame"] or ("data", "data", 0.0, 0.0, None)
          moved = {**spec, "frame": (frame[0], frame[1], frame[2] + shift[0], frame[3] + shift[1], frame[4]) if any(shift) else spec["frame"]}
          if isinstance(effect, Stroke):
              width = float(effect._gc.get("linewidth", spec["pen"][0] if spec["pen"] else 1.0))
              colour = to_rgba(effect._gc.get("foreground", spec["color"]), effect._gc.get("alpha"))
              if moved["pen"] is not None:
                  made.append({**moved, "pen": (width, *moved["pen"][1:]), "color": colour, "marker": None, "data": ()})
              if effect._fills:
                  made.append(spec)
          elif isinstance(effect, SimpleLineShadow):
              colour = to_rgba(effect._colour) if effect._colour is not None else tuple(v * effect._rho for v in spec["color"][:3])
              made.append({**moved, "color": (*colour[:3], effect._alpha), "marker": None, "data": ()})
          elif isinstance(effect, Normal):
              made.append(spec)
          else:
              raise ValueError(f"unsupported: the path effect {type(effect).__name__} of a line")
      return made
  """#
}
