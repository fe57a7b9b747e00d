extension PythonSource {
  static let ioModule = #"""
  """Files in memory, and what every file is."""

  import _io
  import builtins
  from abc import ABCMeta

  from _io import BufferedRandom, BufferedReader, BufferedWriter, UnsupportedOperation

  BlockingIOError = BlockingIOError

  __all__ = [
      "BlockingIOError", "BufferedIOBase", "BufferedRandom", "BufferedReader", "BufferedWriter", "BytesIO", "IOBase", "RawIOBase", "StringIO", "TextIOBase", "TextIOWrapper",
      "UnsupportedOperation", "open", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE",
  ]

  SEEK_SET = 0
  SEEK_CUR = 1
  SEEK_END = 2
  DEFAULT_BUFFER_SIZE = 8192
  open = builtins.open


  class IOBase(metaclass=ABCMeta):
      """What files of every kind have in common."""

      _closed = False

      def _unsupported(self, name):
          raise UnsupportedOperation(name)

      def _check_open(self):
          if self.closed:
              raise ValueError("I/O operation on closed file.")

      def close(self):
          if not self._closed:
              self.flush()
              self._closed = True

      @property
      def closed(self):
          return self._closed

      def flush(self):
          self._check_open()

      def fileno(self):
          self._unsupported("fileno")

      def isatty(self):
          self._check_open()
          return False

      def readable(self):
          return False

      def writable(self):
          return False

      def seekable(self):
          return False

      def seek(self, offset, whence=0):
          self._unsupported("seek")

      def tell(self):
          return self.seek(0, 1)

      def truncate(self, size=None):
          self._unsupported("truncate")

      def readline(self, size=-1):
          line = self.read(0)
          mark = "\n" if isinstance(line, str) else b"\n"
          while size is None or size < 0 or len(line) < size:
              c = self.read(1)
              line += c
              if not c or c == mark:
                  break
          return line

      def readlines(self, hint=-1):
          hint = _size(hint)
          lines = []
          total = 0
          for line in self:
              lines.append(line)
              total += len(line)
              if 0 < hint < total:
                  break
          return lines

      def writelines(self, lines):
          self._check_open()
          for line in lines:
              self.write(line)

      def __iter__(self):
          IOBase._check_open(self)
          return self

      def __next__(self):
          line = self.readline()
          if not line:
              raise StopIteration
          return line

      def __enter__(self):
          IOBase._check_open(self)
          return self

      def __exit__(self, *details):
          self.close()


  class RawIOBase(IOBase):
      def read(self, size=-1):
          if size is None or size < 0:
              return self.readall()
          buffer = bytearray(size)
          n = self.readinto(buffer)
          return None if n is None else bytes(buffer[:n])

      def readall(self):
          data = bytearray()
          while chunk := self.read(DEFAULT_BUFFER_SIZE):
              data += chunk
          return bytes(data)

      def readinto(self, buffer):
          self._unsupported("readinto")

      def write(self, data):
          self._unsupported("write")


  class BufferedIOBase(IOBase):
      def read(self, size=-1):
          self._unsupported("read")

      def read1(self, size=-1):
          self._unsupported("read1")

      def write(self, data):
          self._unsupported("write")

      def detach(self):
          self._unsupported("detach")

      def readinto(self, buffer):
          data = self.read(len(buffer))
          buffer[:len(data)] = data
          return len(data)


  class TextIOBase(IOBase):
      encoding = None
      errors = None
      newlines = None

      def read(self, size=-1):
          self._unsupported("read")

      def write(self, text):
          self._unsupported("write")

      def detach(self):
          self._unsupported("detach")


  def _size(size):
      if size is None:
          return -1
      if not hasattr(size, "__index__"):
          raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
      return size.__index__()


  def _whole(number):
      if not hasattr(number, "__index__"):
          raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer")
      return number.__index__()


  def _line_end(text, start, newline):
      """The position after the line that begins at `start`; the newline '' stands for every kind."""
      if newline:
          at = text.find(newline, start)
          return len(text) if at < 0 else at + len(newline)
      feed = text.find("\n", start)
      end = len(text) if feed < 0 else feed + 1
      at = text.find("\r", start, end)
      if at < 0:
          return end
      return at + 2 if text.startswith("\n", at + 1) else at + 1


  def _own(file, *hidden):
      """The attributes that a program gave to a file in memory."""
      return {name: value for name, value in file.__dict__.items() if name not in hidden} or None


  def _checked(file, state, count):
      """The state of a file in memory, if it is one."""
      if file.closed:
          raise ValueError("__setstate__ on closed file")
      if not isinstance(state, tuple) or len(state) < count:
          raise TypeError(f"{type(file).__module__}.{type(file).__name__}.__setstate__ argument should be {count}-tuple, "
                          f"got {type(state).__name__}")
      *contents, position, attributes = state[:count]
      if not isinstance(position, int):
          raise TypeError(f"{'third' if count == 4 else 'second'} item of state must be an integer, "
                          f"got {type(position).__name__}")
      if position < 0:
          raise ValueError("position value cannot be negative")
      if not isinstance(attributes, (dict, type(None))):
          raise TypeError(f"{'fourth' if count == 4 else 'third'} item of state should be a dict, "
                          f"got a {type(attributes).__name__}")
      return *contents, position, attributes


  class StringIO(TextIOBase):
      """A text file in memory."""

      __module__ = "_io"

      line_buffering = False

      def __init__(self, initial_value="", newline="\n"):
          if initial_value is None:
              initial_value = ""
          elif not isinstance(initial_value, str):
              raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
          if newline is not None and not isinstance(newline, str):
              raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
          if newline not in (None, "", "\n", "\r", "\r\n"):
              raise ValueError(f"illegal newline value: {newline!r}")
          self._newline = newline
          self._line_mark = "\n" if newline is None else newline
          self._text = ""
          self._position = 0
          # Pieces written at the end wait here until somebody looks.
          self._pending = []
          if initial_value:
              self.write(initial_value)
              self.seek(0)

      def _check_open(self):
          if self._closed:
              raise ValueError("I/O operation on closed file")
          if self._pending:
              self._text += "".join(self._pending)
              self._pending.clear()
              if self._position is None:
                  self._position = len(self._text)

      def getvalue(self):
          self._check_open()
          return self._text

      def write(self, text, /):
          if not isinstance(text, str):
              raise TypeError(f"string argument expected, got '{type(text).__name__}'")
          if self._closed:
              raise ValueError("I/O operation on closed file")
          written = len(text)
          if not written:
              return 0
          if self._newline is None:
              text = text.replace("\r\n", "\n").replace("\r", "\n")
          elif self._newline and self._newline != "\n":
              text = text.replace("\n", self._newline)
          # No position means the end, where the next piece goes too.
          if self._position is not None and self._position < len(self._text):
              end = self._position + len(text)
              self._text = self._text[:self._position] + text + self._text[end:]
              self._position = end
              return written
          if self._position is not None and self._position > len(self._text):
              self._pending.append("\0" * (self._position - len(self._text)))
          self._pending.append(text)
          self._position = None
          return written

      def read(self, size=-1, /):
          self._check_open()
          size = _size(size)
          start = self._place()
          end = max(start, len(self._text)) if size < 0 else min(start + size, max(start, len(self._text)))
          self._position = end
          return self._text[start:end]

      def readline(self, size=-1, /):
          self._check_open()
          size = _size(size)
          start = self._place()
          if start >= len(self._text):
              return ""
          end = _line_end(self._text, start, self._line_mark)
          if size >= 0:
              end = min(end, start + size)
          self._position = end
          return self._text[start:end]

      def _place(self):
          return len(self._text) if self._position is None else self._position

      def tell(self):
          self._check_open()
          return self._place()

      def seek(self, offset, whence=0, /):
          self._check_open()
          offset, whence = _whole(offset), _whole(whence)
          if whence not in (0, 1, 2):
              raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
          if whence == 0 and offset < 0:
              raise ValueError(f"Negative seek position {offset}")
          if whence and offset:
              raise OSError("Can't do nonzero cur-relative seeks")
          if whence == 0:
              self._position = offset
          elif whence == 2:
              self._position = len(self._text)
          return self._place()

      def truncate(self, size=None, /):
          self._check_open()
          size = self._place() if size is None else _size(size)
          if size < 0:
              raise ValueError(f"Negative size value {size}")
          self._position = self._place()
          self._text = self._text[:size]
          return size

      def close(self):
          self._closed = True
          self._text = ""
          self._pending.clear()

      def __getstate__(self):
          return self.getvalue(), self._newline, self.tell(), _own(self, "_newline", "_line_mark", "_text", "_position", "_pending")

      def __setstate__(self, state):
          text, newline, position, attributes = _checked(self, state, 4)
          if not isinstance(text, str):
              raise TypeError(f"initial_value must be str or None, not {type(text).__name__}")
          StringIO.__init__(self, "", newline)
          # It holds the line ends of the original already.
          self._text = text
          self._position = position
          self.__dict__.update(attributes or {})

      def readable(self):
          self._check_open()
          return True

      writable = seekable = readable


  class BytesIO(BufferedIOBase):
      """A binary file in memory."""

      __module__ = "_io"

      def __init__(self, initial_bytes=b""):
          if isinstance(initial_bytes, (str, int, list, tuple)):
              raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'")
          self._buffer = bytearray(b"" if initial_bytes is None else initial_bytes)
          self._position = 0

      def getvalue(self):
          self._check_open()
          return bytes(self._buffer)

      def getbuffer(self):
          self._check_open()
          return memoryview(self._buffer)

      def write(self, data, /):
          self._check_open()
          if isinstance(data, (str, int)) or data is None:
              raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
          data = bytes(data)
          if not data:
              return 0
          if self._position > len(self._buffer):
              self._buffer += bytes(self._position - len(self._buffer))
          end = self._position + len(data)
          self._buffer[self._position:end] = data
          self._position = end
          return len(data)

      def read(self, size=-1, /):
          self._check_open()
          size = _size(size)
          start = self._position
          end = max(start, len(self._buffer)) if size < 0 else min(start + size, max(start, len(self._buffer)))
          self._position = end
          return bytes(self._buffer[start:end])

      read1 = read

      def readline(self, size=-1, /):
          self._check_open()
          size = _size(size)
          start = self._position
          if start >= len(self._buffer):
              return b""
          at = self._buffer.find(b"\n", start)
          end = len(self._buffer) if at < 0 else at + 1
          if size >= 0:
              end = min(end, start + size)
          self._position = end
          return bytes(self._buffer[start:end])

      def readlines(self, size=None, /):
          if size is not None and not isinstance(size, int):
              raise TypeError(f"integer argument expected, got '{type(size).__name__}'")
          lines = []
          total = 0
          while line := self.readline():
              lines.append(line)
              total += len(line)
              if size is not None and 0 < size <= total:
                  break
          return lines

      def tell(self):
          self._check_open()
          return self._position

      def seek(self, offset, whence=0, /):
          self._check_open()
          offset, whence = _whole(offset), _whole(whence)
          if whence == 0:
              if offset < 0:
                  raise ValueError(f"negative seek value {offset}")
              self._position = offset
          elif whence == 1:
              self._position = max(self._position + offset, 0)
          elif whence == 2:
              self._position = max(len(self._buffer) + offset, 0)
          else:
              raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
          return self._position

      def truncate(self, size=None, /):
          self._check_open()
          size = self._position if size is None else _size(size)
          if size < 0:
              raise ValueError(f"negative size value {size}")
          del self._buffer[size:]
          return size

      def close(self):
          self._closed = True
          self._buffer = bytearray()

      def __getstate__(self):
          return self.getvalue(), self._position, _own(self, "_buffer", "_position")

      def __setstate__(self, state):
          data, position, attributes = _checked(self, state, 3)
          BytesIO.__init__(self, data)
          self._position = position
          self.__dict__.update(attributes or {})

      def readable(self):
          self._check_open()
          return True

      writable = seekable = readable


  class TextIOWrapper(TextIOBase):
      """A binary file seen as text; reading takes the whole of it at once."""

      __module__ = "_io"

      def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
          self.buffer = buffer
          self.encoding = encoding or "utf-8"
          self.errors = errors or "strict"
          self.line_buffering = line_buffering
          self._newline = newline
          self._reader = None

      @property
      def name(self):
          return self.buffer.name

      @property
      def closed(self):
          return self.buffer.closed

      def _unread(self):
          self._check_open()
          if self._reader is None:
              text = self.buffer.read().decode(self.encoding, self.errors)
              self._reader = StringIO(text, "" if self._newline else self._newline)
              if self._newline:
                  self._reader._line_mark = self._newline
          return self._reader

      def read(self, size=-1, /):
          return self._unread().read(size)

      def readline(self, size=-1, /):
          return self._unread().readline(size)

      def write(self, text, /):
          self._check_open()
          if not isinstance(text, str):
              raise TypeError(f"write() argument must be str, not {type(text).__name__}")
          encoded = text.replace("\n", self._newline) if self._newline else text
          self.buffer.write(encoded.encode(self.encoding, self.errors))
          return len(text)

      def seek(self, offset, whence=0, /):
          self._check_open()
          self._reader = None
          return self.buffer.seek(offset, whence)

      def tell(self):
          return self.buffer.tell()

      def flush(self):
          self._check_open()
          self.buffer.flush()

      def close(self):
          self.buffer.close()

      def detach(self):
          return self.buffer

      def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
          self.encoding = encoding or self.encoding
          self.errors = errors or self.errors
          self._newline = newline or self._newline
          if line_buffering is not None:
              self.line_buffering = line_buffering

      def isatty(self):
          return self.buffer.isatty()

      def fileno(self):
          return self.buffer.fileno()

      def readable(self):
          return self.buffer.readable()

      def writable(self):
          return self.buffer.writable()

      def seekable(self):
          return self.buffer.seekable()


  # Pickles name them by this module.
  _io.StringIO, _io.BytesIO = StringIO, BytesIO
  TextIOWrapper.register(_io._TextFile)
  for _type in BufferedReader, BufferedWriter, BufferedRandom:
      BufferedIOBase.register(_type)

  """#
}
