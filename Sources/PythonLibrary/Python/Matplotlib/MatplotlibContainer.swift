extension PythonSource {
  static let matplotlibContainerModule = #"""
  """Marks that belong together."""


  class Container(tuple):
      def __new__(cls, *parts, label=""):
          return tuple.__new__(cls, parts[0])

      def __init__(self, parts, label=""):
          self._label = label

      def get_label(self):
          return self._label

      def set_label(self, label):
          self._label = "" if label is None else str(label)

      def get_children(self):
          return list(self)

      def remove(self):
          for part in self:
              part.remove()


  class SilentList(list):
      """A list that tells what it holds and how much, not each one."""

      def __init__(self, kind, items):
          list.__init__(self, items)
          self._kind = kind

      def __repr__(self):
          return f"<a list of {len(self)} {self._kind} objects>"


  class BarContainer(Container):
      def __new__(cls, patches, errorbar=None, **kwargs):
          return tuple.__new__(cls, patches)

      def __init__(self, patches, errorbar=None, *, datavalues=None, orientation=None, label=""):
          self.patches, self.errorbar, self.datavalues, self.orientation = list(patches), errorbar, datavalues, orientation
          self._label = label

      def _handle(self, fontsize):
          return self.patches[0]._handle(fontsize) if self.patches else []

      def __repr__(self):
          return f"<BarContainer object of {len(self)} artists>"


  class PieContainer:
      """The wedges of a pie and the texts on them."""

      def __init__(self, wedges, values, normalize):
          self.wedges, self._texts, self._values, self._normalize = wedges, [], values, normalize

      texts = property(lambda self: [one for one in self._texts if one])
      values = property(lambda self: self._values.copy())
      fracs = property(lambda self: self._values / self._values.sum() if self._normalize else self._values)

      def add_texts(self, texts):
          self._texts.append(texts)

      def remove(self):
          for artists in (self.wedges, *self._texts):
              for artist in artists:
                  artist.remove()

      def __getitem__(self, key):
          return (self.wedges, *self._texts)[key]


  class ErrorbarContainer(Container):
      def __init__(self, lines, has_xerr=False, has_yerr=False, label=""):
          self.lines, self.has_xerr, self.has_yerr, self._label = lines, has_xerr, has_yerr, label

      def __new__(cls, lines, *args, **kwargs):
          return tuple.__new__(cls, lines)

      def __repr__(self):
          return f"<ErrorbarContainer object of {len(self)} artists>"

      def _handle(self, fontsize):
          line, caps, bars = self.lines
          shapes = []
          colour = None
          if bars:
              _, edges = bars[0]._colours()
              colour = tuple(edges[0].tolist())
              width = bars[0]._widths()[0]
              if self.has_yerr:
                  shapes.append({"kind": "line", "x": (0.5, 0.5), "y": (-0.2, 1.2), "color": colour, "pen": (width, "butt", "round", (), 0.0), "marker": None})
              if self.has_xerr:
                  shapes.append({"kind": "line", "x": (0.25, 0.75), "y": (0.5, 0.5), "color": colour, "pen": (width, "butt", "round", (), 0.0), "marker": None})
          ends = {"_": ((0.5, 0.5), (-0.2, 1.2)), "|": ((0.25, 0.75), (0.5, 0.5))}
          for cap in {cap.get_marker(): cap for cap in caps if cap.get_marker() in ends}.values():
              x, y = ends[cap.get_marker()]
              shapes.append({"kind": "line", "x": x, "y": y, "color": colour, "pen": None, "marker": cap._marker_spec()})
          return shapes + (line._handle(fontsize) if line is not None else [])


  class StemContainer(Container):
      def __init__(self, parts, label=""):
          self.markerline, self.stemlines, self.baseline = parts
          self._label = label

      def __repr__(self):
          return f"<StemContainer object of {len(self)} artists>"

      def _handle(self, fontsize):
          return self.stemlines._handle(fontsize) + self.markerline._handle(fontsize)
  """#
}
