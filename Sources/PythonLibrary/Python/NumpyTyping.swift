extension PythonSource {
  static let numpyTypingModule = #"""
  """Names for annotations."""

  import typing as _typing

  from _numpy import ndarray

  ArrayLike = _typing.Any
  DTypeLike = _typing.Any


  class _Annotation:
      def __getitem__(self, key):
          return ndarray


  NDArray = _Annotation()

  """#
}
