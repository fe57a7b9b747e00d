extension PythonSource {
  static let numpyErrorsModule = #"""
  """The exceptions of numpy, and the flags of an array."""


  class AxisError(ValueError, IndexError):
      __module__ = "numpy.exceptions"

      def __init__(self, axis, ndim=None, msg_prefix=None):
          if ndim is None:
              super().__init__(axis)
              return
          text = f"axis {axis} is out of bounds for array of dimension {ndim}"
          super().__init__(text if msg_prefix is None else f"{msg_prefix}: {text}")
          self.axis = axis
          self.ndim = ndim


  class LinAlgError(ValueError):
      __module__ = "numpy.linalg"


  class UFuncTypeError(TypeError):
      __module__ = "numpy._core._exceptions"


  class _UFuncOutputCastingError(UFuncTypeError):
      __module__ = "numpy._core._exceptions"


  class _UFuncNoLoopError(UFuncTypeError):
      __module__ = "numpy._core._exceptions"


  class _ArrayMemoryError(MemoryError):
      __module__ = "numpy._core._exceptions"


  # They call themselves what they are kinds of.
  _UFuncOutputCastingError.__name__ = _UFuncNoLoopError.__name__ = "UFuncTypeError"
  _ArrayMemoryError.__name__ = "MemoryError"


  class RankWarning(RuntimeWarning):
      __module__ = "numpy.exceptions"


  class ComplexWarning(RuntimeWarning):
      __module__ = "numpy.exceptions"


  class VisibleDeprecationWarning(UserWarning):
      __module__ = "numpy.exceptions"


  class flagsobj:
      def __init__(self, owner, c_contiguous, f_contiguous, owndata, writeable):
          self._owner = owner
          self.c_contiguous = self.contiguous = c_contiguous
          self.f_contiguous = self.fortran = f_contiguous
          self.owndata = owndata
          self._writeable = writeable
          self.aligned = True
          self.writebackifcopy = False

      @property
      def writeable(self):
          return self._writeable

      @writeable.setter
      def writeable(self, value):
          self._owner.setflags(bool(value))
          self._writeable = bool(value)

      def __getitem__(self, name):
          name = {"C": "c_contiguous", "F": "f_contiguous", "W": "writeable", "O": "owndata", "A": "aligned"}.get(name, name.lower())
          if not hasattr(self, name):
              raise KeyError("Unknown flag")
          return getattr(self, name)

      def __setitem__(self, name, value):
          if name.upper() not in ("WRITEABLE", "W"):
              raise KeyError("Unknown flag")
          self.writeable = value

      def __repr__(self):
          return (f"  C_CONTIGUOUS : {self.c_contiguous}\n  F_CONTIGUOUS : {self.f_contiguous}\n  OWNDATA : {self.owndata}\n"
                  f"  WRITEABLE : {self.writeable}\n  ALIGNED : True\n  WRITEBACKIFCOPY : False\n")

  """#
}
