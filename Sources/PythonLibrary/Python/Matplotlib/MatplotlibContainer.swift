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
  """#
}
