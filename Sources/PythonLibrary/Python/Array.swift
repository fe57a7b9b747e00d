extension PythonSource {
  static let arrayModule = #"""
  """Lists of numbers of one machine type."""

  import struct as _struct
  import sys as _sys

  __all__ = ["array", "ArrayType", "typecodes"]

  typecodes = "bBuhHiIlLqQfd"
  _SIZES = {"b": 1, "B": 1, "u": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}
  _KINDS = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short",
            "i": "signed integer", "I": "unsigned int"}
  _LIMITS = {code: (0, 256 ** size - 1) if code.isupper() else (-256 ** size // 2, 256 ** size // 2 - 1)
             for code, size in _SIZES.items() if code not in "ufd"}


  _MISSING = object()


  def _integer(code, value):
      if not isinstance(value, int):
          if not hasattr(type(value), "__index__"):
              raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
          value = value.__index__()
      low, high = _LIMITS[code]
      if low <= value <= high:
          return int(value)
      if code in "ILQ" and value < 0:
          raise OverflowError("can't convert negative value to unsigned int" if code != "Q"
                              else "can't convert negative int to unsigned")
      if code in "qQ":
          raise OverflowError("int too big to convert")
      if code in "lL" or not -1 << 63 <= value < 1 << 63:
          raise OverflowError(f"Python int too large to convert to C {'unsigned ' if code == 'L' else ''}long")
      raise OverflowError(f"{_KINDS[code]} is {'less than minimum' if value < low else 'greater than maximum'}")


  def _item(code, value):
      if code == "u":
          if not isinstance(value, str):
              raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
          if len(value) != 1:
              raise TypeError("array item must be a string of length 1, not "
                              f"a string of length {len(value)}")
          return value
      if code in "fd":
          if isinstance(value, str) or not (hasattr(type(value), "__float__") or hasattr(type(value), "__index__")):
              raise TypeError(f"must be real number, not {type(value).__name__}")
          value = float(value)
          return value if code == "d" else _struct.unpack("f", _struct.pack("f", value))[0]
      return _integer(code, value)


  class array:
      def __init__(self, typecode=_MISSING, initializer=(), /):
          if typecode is _MISSING:
              raise TypeError("array() takes at least 1 argument (0 given)")
          if not isinstance(typecode, str) or len(typecode) != 1:
              raise TypeError("array() argument 1 must be a unicode character, not "
                              f"{type(typecode).__name__}")
          if typecode not in _SIZES:
              raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
          self.typecode = typecode
          self.itemsize = _SIZES[typecode]
          self._keep(bytearray())
          if isinstance(initializer, str) and typecode != "u":
              raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
          if isinstance(initializer, (bytes, bytearray)):
              self.frombytes(initializer)
          elif isinstance(initializer, array) and initializer.typecode == typecode:
              self._keep(bytearray(initializer._bytes))
          else:
              self._keep(bytearray(b"".join([self._packed(value) for value in initializer])))

      # The items lie as C has them in a bytearray, which a memoryview may look at as well.
      def _keep(self, data):
          self._bytes = data
          self._items = memoryview(data).cast("I" if self.typecode == "u" else self.typecode)

      def _replace(self, start, stop, data):
          self._bytes[start * self.itemsize:stop * self.itemsize] = data
          self._keep(self._bytes)

      def _packed(self, value):
          value = _item(self.typecode, value)
          if self.typecode == "u":
              return value.encode("utf-32-le", "surrogatepass")
          return _struct.pack(self.typecode, value)

      def __buffer__(self, flags, /):
          return self._items

      def _like(self, data):
          result = array(self.typecode)
          result._keep(bytearray(data))
          return result

      def _same_kind(self, other, action):
          if not isinstance(other, array):
              raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
          if other.typecode != self.typecode:
              raise TypeError(action)
          return other

      def __repr__(self):
          if not self._items:
              return f"array('{self.typecode}')"
          content = self.tounicode() if self.typecode == "u" else self.tolist()
          return f"array('{self.typecode}', {content!r})"

      def __len__(self):
          return len(self._items)

      def __iter__(self):
          return iter(self.tolist())

      def __contains__(self, value):
          return value in self.tolist()

      def __getitem__(self, index):
          if isinstance(index, slice):
              return self._like(self._items[index].tobytes())
          self._check(index, "array index out of range")
          item = self._items[index]
          return chr(item) if self.typecode == "u" else item

      def _check(self, index, complaint):
          if not isinstance(index, int) and not hasattr(type(index), "__index__"):
              raise TypeError("array indices must be integers")
          if not -len(self._items) <= index < len(self._items):
              raise IndexError(complaint)

      def __setitem__(self, index, value):
          if isinstance(index, slice):
              if not isinstance(value, array):
                  raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
              items = self.tolist()
              items[index] = self._same_kind(value, "bad argument type for built-in operation").tolist()
              self._fill(items)
          else:
              self._check(index, "array assignment index out of range")
              item = _item(self.typecode, value)
              self._items[index] = ord(item) if self.typecode == "u" else item

      def _fill(self, items):
          self._replace(0, len(self), b"".join([self._packed(item) for item in items]))

      def __delitem__(self, index):
          if not isinstance(index, slice):
              self._check(index, "array assignment index out of range")
          items = self.tolist()
          del items[index]
          self._fill(items)

      def __add__(self, other):
          return self._like(self._bytes + self._same_kind(other, "bad argument type for built-in operation")._bytes)

      def __iadd__(self, other):
          if not isinstance(other, array):
              raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
          self.extend(other)
          return self

      def __mul__(self, n):
          return self._like(self._bytes * n)

      __rmul__ = __mul__

      def __imul__(self, n):
          self._bytes *= n
          self._keep(self._bytes)
          return self

      def __eq__(self, other):
          return self.tolist() == other.tolist() if isinstance(other, array) else NotImplemented

      def __lt__(self, other):
          return self.tolist() < other.tolist() if isinstance(other, array) else NotImplemented

      def __le__(self, other):
          return self.tolist() <= other.tolist() if isinstance(other, array) else NotImplemented

      def __gt__(self, other):
          return self.tolist() > other.tolist() if isinstance(other, array) else NotImplemented

      def __ge__(self, other):
          return self.tolist() >= other.tolist() if isinstance(other, array) else NotImplemented

      __hash__ = None

      def __bytes__(self):
          return self.tobytes()

      def __copy__(self):
          return self._like(self._bytes)

      def __deepcopy__(self, memo):
          return self._like(self._bytes)

      def __reduce__(self):
          from copyreg import _state
          return type(self), (self.typecode, self.tolist()), _state(self, array)

      def append(self, value, /):
          self._replace(len(self), len(self), self._packed(value))

      def extend(self, values, /):
          if isinstance(values, array):
              self.frombytes(self._same_kind(values, "can only extend with array of same kind")._bytes)
          else:
              for value in values:
                  self.append(value)

      def insert(self, index, value, /):
          place = range(len(self))[slice(index, None)].start
          self._replace(place, place, self._packed(value))

      def pop(self, index=-1, /):
          if not self._items:
              raise IndexError("pop from empty array")
          self._check(index, "pop index out of range")
          item = self[index]
          place = range(len(self))[index]
          self._replace(place, place + 1, b"")
          return item

      def remove(self, value, /):
          if value not in self:
              raise ValueError("array.remove(x): x not in array")
          self.pop(self.index(value))

      def index(self, value, start=0, stop=_sys.maxsize, /):
          try:
              return self.tolist().index(value, start, stop)
          except ValueError:
              raise ValueError("array.index(x): x not in array") from None

      def count(self, value, /):
          return self.tolist().count(value)

      def reverse(self):
          self._fill(self.tolist()[::-1])

      def tolist(self):
          items = self._items.tolist()
          return [chr(item) for item in items] if self.typecode == "u" else items

      def fromlist(self, items, /):
          if not isinstance(items, list):
              raise TypeError("arg must be list")
          self.frombytes(b"".join([self._packed(value) for value in items]))

      def tobytes(self):
          return bytes(self._bytes)

      def frombytes(self, data, /):
          if len(data) % self.itemsize:
              raise ValueError("bytes length not a multiple of item size")
          self._replace(len(self), len(self), bytes(data))

      def tounicode(self):
          if self.typecode != "u":
              raise ValueError("tounicode() may only be called on unicode type arrays")
          return "".join(self.tolist())

      def fromunicode(self, text, /):
          if self.typecode != "u":
              raise ValueError("fromunicode() may only be called on unicode type arrays")
          for character in text:
              self.append(character)

      def tofile(self, f, /):
          f.write(self.tobytes())

      def fromfile(self, f, n, /):
          data = f.read(n * self.itemsize)
          self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
          if len(data) < n * self.itemsize:
              raise EOFError("read() didn't return enough bytes")

      def byteswap(self):
          data = self.tobytes()
          for place in range(self.itemsize):
              self._bytes[place::self.itemsize] = data[self.itemsize - 1 - place::self.itemsize]

      def buffer_info(self):
          return id(self), len(self._items)


  ArrayType = array

  """#
}
