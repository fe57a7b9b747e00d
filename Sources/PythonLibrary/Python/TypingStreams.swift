extension PythonSource {
  static let typingStreamsModule = #"""
  from typing import AnyStr, Generic


  class IO(Generic[AnyStr]):
      __module__ = 'typing'
      __slots__ = ()


  class BinaryIO(IO[bytes]):
      __module__ = 'typing'
      __slots__ = ()


  class TextIO(IO[str]):
      __module__ = 'typing'
      __slots__ = ()
  """#
}
