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
      def __init__(self, c_contiguous, f_contiguous, owndata, writeable):
          self.c_contiguous = c_contiguous
          self.f_contiguous = f_contiguous
          self.owndata = owndata
          self.writeable = writeable
          self.aligned = True

      def __getitem__(self, name):
          return getattr(self, name.lower())

      def __repr__(self):
          return (f"  C_CONTIGUOUS : {self.c_contiguous}\n  F_CONTIGUOUS : {self.f_contiguous}\n  OWNDATA : {self.owndata}\n"
                  f"  WRITEABLE : {self.writeable}\n  ALIGNED : True\n  WRITEBACKIFCOPY : False\n")

  """#
}
