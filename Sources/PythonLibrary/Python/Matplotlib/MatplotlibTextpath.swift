extension PythonSource {
  static let matplotlibTextpathModule = #"""
  """Words as outlines."""

  import _plotting
  from matplotlib.path import Path


  class TextPath(Path):
      def __init__(self, xy, s, size=None, prop=None, _interpolation_steps=1, usetex=False):
          from matplotlib.text import Text
          if usetex:
              raise ValueError("unsupported: usetex")
          text = Text(0, 0, s)
          if prop is not None:
              text.set_font_properties(prop)
          if size is not None:
              text.set_fontsize(size)
          self._xy, self._size = xy, text.get_fontsize()
          vertices, codes = _plotting.text_path({"kind": "text", "text": text.get_text(), "place": (0.0, 0.0), "style": text._style_spec()})
          super().__init__(vertices + [float(xy[0]), float(xy[1])] if len(vertices) else vertices, codes)

      def get_size(self):
          return self._size


  def marker(text):
      """Words as a marker of a size of one."""
      import numpy as np
      found = TextPath((0, 0), text, size=100)
      points = np.asarray(found.vertices, dtype=float)
      if not len(points):
          return None
      low, high = points.min(axis=0), points.max(axis=0)
      return (points - (low + high) / 2) / float((high - low).max()), found.codes
  """#
}
