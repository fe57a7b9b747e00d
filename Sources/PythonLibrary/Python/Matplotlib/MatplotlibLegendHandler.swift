extension PythonSource {
  static let matplotlibLegendHandlerModule = #"""
  """How legends show what they name."""


  class HandlerBase:
      def __init__(self, xpad=0.0, ypad=0.0, update_func=None):
          self._xpad, self._ypad, self._update = xpad, ypad, update_func

      def _is_plain(self):
          return False


  class HandlerTuple(HandlerBase):
      """Several handles in the place of one, on top of each other."""

      def __init__(self, ndivide=1, pad=None, **kwargs):
          super().__init__(**kwargs)
          self._parts, self._gap = ndivide, pad


  class _Usual(HandlerBase):
      def __init__(self, *args, numpoints=None, marker_pad=0.3, **kwargs):
          super().__init__()
          self._given = bool(args or kwargs) or numpoints is not None

      def _is_plain(self):
          return not self._given


  class HandlerLine2D(_Usual):
      pass


  class HandlerPatch(_Usual):
      pass


  class HandlerErrorbar(_Usual):
      pass


  class HandlerLineCollection(_Usual):
      pass


  class HandlerStem(_Usual):
      pass


  class HandlerPathCollection(_Usual):
      pass


  class HandlerPolyCollection(_Usual):
      pass
  """#
}
