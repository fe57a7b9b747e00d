extension PythonSource {
  static let matplotlibLayoutEngineModule = #"""
  """What makes room for labels, as a thing of its own."""


  class LayoutEngine:
      _kind = None

      def __init__(self, **kwargs):
          self._options = {name: value for name, value in kwargs.items() if value is not None}

      def set(self, **kwargs):
          self._options.update({name: value for name, value in kwargs.items() if value is not None})

      def get(self):
          return dict(self._options)

      def execute(self, fig):
          if self._kind == "tight":
              from matplotlib._tight_layout import adjust
              adjust(fig, **{"pad": 1.08, **self._options})
          else:
              from matplotlib._constrained_layout import constrain
              constrain(fig, compress=self._kind == "compressed", **self._options)


  class TightLayoutEngine(LayoutEngine):
      _kind = "tight"

      def __init__(self, *, pad=1.08, h_pad=None, w_pad=None, rect=(0, 0, 1, 1), **kwargs):
          super().__init__(pad=pad, h_pad=h_pad, w_pad=w_pad, rect=None if tuple(rect) == (0, 0, 1, 1) else rect)


  class ConstrainedLayoutEngine(LayoutEngine):
      def __init__(self, *, h_pad=None, w_pad=None, hspace=None, wspace=None, rect=(0, 0, 1, 1), compress=False, **kwargs):
          super().__init__(h_pad=h_pad, w_pad=w_pad, hspace=hspace, wspace=wspace, rect=rect)
          self._kind = "compressed" if compress else "constrained"
  """#
}
