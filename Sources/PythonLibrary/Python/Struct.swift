extension PythonSource {
  static let structModule = #"""
  """Values as packed bytes, laid out by a format."""

  import _struct

  __all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


  class error(Exception):
      pass


  _NATIVE = {"x": 1, "c": 1, "s": 1, "p": 1, "?": 1, "b": 1, "B": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8,
             "q": 8, "Q": 8, "n": 8, "N": 8, "P": 8, "e": 2, "f": 4, "d": 8}
  _STANDARD = {code: 4 if code in "lL" else size for code, size in _NATIVE.items() if code not in "nNP"}
  _RANGE_NAMES = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort"}
  _LARGEST_FLOAT = 3.4028235677973366e+38


  def _fields(format):
      """The order of bytes, whether the layout is the machine's, runs of fields, the size, and the count of values."""
      order, native = "little", True
      i = 0
      if format[:1] in ("@", "=", "<", ">", "!"):
          native = format[0] == "@"
          order = "big" if format[0] in ">!" else "little"
          i = 1
      sizes = _NATIVE if native else _STANDARD
      runs = []
      offset = values = 0
      while i < len(format):
          if format[i].isspace():
              i += 1
              continue
          start = i
          while i < len(format) and format[i].isdigit():
              i += 1
          if i == len(format):
              raise error("repeat count given without format specifier")
          count = int(format[start:i]) if i > start else 1
          code = format[i]
          i += 1
          if code not in sizes:
              raise error("bad char in struct format")
          size = sizes[code]
          if native and code not in "xcsp?":
              offset += -offset % size
          if count * size + offset > 0x7FFFFFFFFFFFFFFF:
              raise error("total struct size too long")
          if code in "sp":
              runs.append((code, count, offset, 1))
              values += 1
              offset += count
              continue
          if code != "x":
              runs.append((code, size, offset, count))
              values += count
          offset += count * size
      return order, native, runs, offset, values


  def _range_error(value, code, size, order, low, high):
      name = _RANGE_NAMES.get(code) if code in "bB" or order == "little" else None
      if name is None and size == 8:
          return error("int too large to convert" if order == "big" else "argument out of range")
      widest = (-(1 << 63), 1 << 63) if name or low else (0, 1 << 64)
      if not widest[0] <= value < widest[1]:
          return error("argument out of range")
      return error(f"{name or repr(code)} format requires {low} <= number <= {high}")


  def _packed_integer(value, code, size, order):
      if not isinstance(value, int):
          if not hasattr(type(value), "__index__"):
              raise error("required argument is not an integer")
          value = value.__index__()
      signed = code in "bhilqn"
      low = -(1 << size * 8 - 1) if signed else 0
      high = (1 << size * 8 - signed) - 1
      if not low <= value <= high:
          raise _range_error(value, code, size, order, low, high)
      return value.to_bytes(size, order, signed=signed)


  def _packed_float(value, size, order, native):
      if not isinstance(value, float):
          if isinstance(value, str) or not (hasattr(type(value), "__float__") or hasattr(type(value), "__index__")):
              raise error("required argument is not a float")
          value = float(value)
      if size == 4 and abs(value) >= _LARGEST_FLOAT and abs(value) != float("inf"):
          if not native:
              raise OverflowError("float too large to pack with f format")
          value = float("inf") if value > 0 else -float("inf")
      if size == 2 and 65520.0 <= abs(value) < float("inf"):
          raise OverflowError("float too large to pack with e format")
      data = _struct.float_bytes(value, size)
      return data[::-1] if order == "big" else data


  class Struct:
      """A format, read once and used many times."""

      __module__ = "_struct"

      def __init__(self, format):
          if isinstance(format, bytes):
              format = format.decode("ascii")
          if not isinstance(format, str):
              raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
          self.format = format
          if "\0" in format:
              raise error("embedded null character")
          self._order, self._native, self._runs, self.size, self._count = _fields(format)
          self._fields = None

      def _each_field(self):
          if self._fields is None:
              self._fields = [(code, size, offset + index * size)
                              for code, size, offset, count in self._runs for index in range(count)]
          return self._fields

      def pack(self, *values):
          self._expect(values, "pack")
          return bytes(self._filled(bytearray(self.size), 0, values))

      def pack_into(self, buffer, offset, *values):
          self._expect(values, "pack_into")
          if not isinstance(buffer, bytearray) and not hasattr(buffer, "itemsize"):
              raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
          if offset < 0:
              if offset + self.size > 0:
                  raise error(f"no space to pack {self.size} bytes at offset {offset}")
              if offset + len(buffer) < 0:
                  raise error(f"offset {offset} out of range for {len(buffer)}-byte buffer")
              offset += len(buffer)
          if offset + self.size > len(buffer):
              raise error(f"pack_into requires a buffer of at least {offset + self.size} bytes for packing {self.size} "
                          f"bytes at offset {offset} (actual buffer size is {len(buffer)})")
          self._filled(buffer, offset, values)

      def _expect(self, values, name):
          if len(values) != self._count:
              raise error(f"{name} expected {self._count} items for packing (got {len(values)})")

      def _filled(self, buffer, start, values):
          for (code, size, offset), value in zip(self._each_field(), values):
              at = start + offset
              buffer[at:at + size] = self._packed(code, size, value)
          return buffer

      def _packed(self, code, size, value):
          if code in "sp":
              if not isinstance(value, (bytes, bytearray)):
                  raise error(f"argument for '{code}' must be a bytes object")
              if code == "p":
                  value = bytes([min(len(value), size - 1, 255)]) + value[:size - 1] if size else b""
              return value[:size].ljust(size, b"\0")
          if code == "c":
              if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                  raise error("char format requires a bytes object of length 1")
              return value
          if code == "?":
              return b"\1" if value else b"\0"
          if code in "efd":
              return _packed_float(value, size, self._order, self._native)
          return _packed_integer(value, code, size, self._order)

      def unpack(self, buffer):
          if isinstance(buffer, str):
              raise TypeError("a bytes-like object is required, not 'str'")
          if len(buffer) != self.size:
              raise error(f"unpack requires a buffer of {self.size} bytes")
          return self._values(bytes(buffer), 0)

      def unpack_from(self, buffer, offset=0):
          if offset < 0:
              if offset + self.size > 0:
                  raise error(f"not enough data to unpack {self.size} bytes at offset {offset}")
              if offset + len(buffer) < 0:
                  raise error(f"offset {offset} out of range for {len(buffer)}-byte buffer")
              offset += len(buffer)
          if offset + self.size > len(buffer):
              raise error(f"unpack_from requires a buffer of at least {offset + self.size} bytes for unpacking "
                          f"{self.size} bytes at offset {offset} (actual buffer size is {len(buffer)})")
          return self._values(bytes(buffer[offset:offset + self.size]), 0)

      def iter_unpack(self, buffer):
          if not self.size:
              raise error("cannot iteratively unpack with a struct of length 0")
          if len(buffer) % self.size:
              raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
          data = bytes(buffer)
          return map(lambda start: self._values(data, start), range(0, len(data), self.size))

      def _values(self, data, start):
          values = []
          for code, size, offset in self._each_field():
              piece = data[start + offset:start + offset + size]
              if code == "p":
                  piece = piece[1:1 + piece[0]] if piece else piece
              elif code == "?":
                  piece = piece != b"\0"
              elif code in "efd":
                  piece = _struct.bytes_float(piece[::-1] if self._order == "big" else piece)
              elif code not in "sc":
                  piece = int.from_bytes(piece, self._order, signed=code in "bhilqn")
              values.append(piece)
          return tuple(values)


  _known = {}


  def _struct_of(format):
      found = _known.get(format)
      if found is None:
          if len(_known) > 100:
              _known.clear()
          found = _known[format] = Struct(format)
      return found


  def calcsize(format, /):
      return _struct_of(format).size


  def pack(format, /, *values):
      return _struct_of(format).pack(*values)


  def pack_into(format, buffer, offset, /, *values):
      _struct_of(format).pack_into(buffer, offset, *values)


  def unpack(format, buffer, /):
      return _struct_of(format).unpack(buffer)


  def unpack_from(format, /, buffer, offset=0):
      return _struct_of(format).unpack_from(buffer, offset)


  def iter_unpack(format, buffer, /):
      return _struct_of(format).iter_unpack(buffer)

  """#
}
