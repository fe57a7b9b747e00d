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
          self._items = []
          if isinstance(initializer, str) and typecode != "u":
              raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
          if isinstance(initializer, (bytes, bytearray)):
              self.frombytes(initializer)
          elif isinstance(initializer, array) and initializer.typecode == typecode:
              self._items = list(initializer._items)
          else:
              self._items = [_item(typecode, value) for value in initializer]

      def _like(self, items):
          result = array(self.typecode)
          result._items = items
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
          content = self.tounicode() if self.typecode == "u" else self._items
          return f"array('{self.typecode}', {content!r})"

      def __len__(self):
          return len(self._items)

      def __iter__(self):
          return iter(self._items)

      def __contains__(self, value):
          return value in self._items

      def __getitem__(self, index):
          if isinstance(index, slice):
              return self._like(self._items[index])
          self._check(index, "array index out of range")
          return self._items[index]

      def _check(self, index, complaint):
          if not isinstance(index, int) and not hasattr(type(index), "__index__"):
              raise TypeError("array indices must be integers")
          if not -len(self._items) <= index < len(self._items):
              raise IndexError(complaint)

      def __setitem__(self, index, value):
          if isinstance(index, slice):
              if not isinstance(value, array):
                  raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
              self._items[index] = self._same_kind(value, "bad argument type for built-in operation")._items
          else:
              self._check(index, "array assignment index out of range")
              self._items[index] = _item(self.typecode, value)

      def __delitem__(self, index):
          if not isinstance(index, slice):
              self._check(index, "array assignment index out of range")
          del self._items[index]

      def __add__(self, other):
          return self._like(self._items + self._same_kind(other, "bad argument type for built-in operation")._items)

      def __iadd__(self, other):
          if not isinstance(other, array):
              raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
          self.extend(other)
          return self

      def __mul__(self, n):
          return self._like(self._items * n)

      __rmul__ = __mul__

      def __imul__(self, n):
          self._items *= n
          return self

      def __eq__(self, other):
          return self._items == other._items if isinstance(other, array) else NotImplemented

      def __lt__(self, other):
          return self._items < other._items if isinstance(other, array) else NotImplemented

      def __le__(self, other):
          return self._items <= other._items if isinstance(other, array) else NotImplemented

      def __gt__(self, other):
          return self._items > other._items if isinstance(other, array) else NotImplemented

      def __ge__(self, other):
          return self._items >= other._items if isinstance(other, array) else NotImplemented

      __hash__ = None

      def __bytes__(self):
          return self.tobytes()

      def __copy__(self):
          return self._like(list(self._items))

      def __deepcopy__(self, memo):
          return self._like(list(self._items))

      def __reduce__(self):
          return array, (self.typecode, list(self._items))

      def append(self, value, /):
          self._items.append(_item(self.typecode, value))

      def extend(self, values, /):
          if isinstance(values, array):
              self._items += self._same_kind(values, "can only extend with array of same kind")._items
          else:
              for value in values:
                  self.append(value)

      def insert(self, index, value, /):
          self._items.insert(index, _item(self.typecode, value))

      def pop(self, index=-1, /):
          if not self._items:
              raise IndexError("pop from empty array")
          self._check(index, "pop index out of range")
          return self._items.pop(index)

      def remove(self, value, /):
          if value not in self._items:
              raise ValueError("array.remove(x): x not in array")
          self._items.remove(value)

      def index(self, value, start=0, stop=_sys.maxsize, /):
          try:
              return self._items.index(value, start, stop)
          except ValueError:
              raise ValueError("array.index(x): x not in array") from None

      def count(self, value, /):
          return self._items.count(value)

      def reverse(self):
          self._items.reverse()

      def tolist(self):
          return list(self._items)

      def fromlist(self, items, /):
          if not isinstance(items, list):
              raise TypeError("arg must be list")
          self._items += [_item(self.typecode, value) for value in items]

      def tobytes(self):
          if self.typecode == "u":
              return "".join(self._items).encode("utf-32-le")
          return _struct.pack(f"{len(self._items)}{self.typecode}", *self._items)

      def frombytes(self, data, /):
          if len(data) % self.itemsize:
              raise ValueError("bytes length not a multiple of item size")
          if self.typecode == "u":
              self._items += bytes(data).decode("utf-32-le")
          else:
              self._items += _struct.unpack(f"{len(data) // self.itemsize}{self.typecode}", data)

      def tounicode(self):
          if self.typecode != "u":
              raise ValueError("tounicode() may only be called on unicode type arrays")
          return "".join(self._items)

      def fromunicode(self, text, /):
          if self.typecode != "u":
              raise ValueError("fromunicode() may only be called on unicode type arrays")
          self._items += text

      def tofile(self, f, /):
          f.write(self.tobytes())

      def fromfile(self, f, n, /):
          data = f.read(n * self.itemsize)
          self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
          if len(data) < n * self.itemsize:
              raise EOFError("read() didn't return enough bytes")

      def byteswap(self):
          data = self.tobytes()
          size = self.itemsize
          self._items.clear()
          self.frombytes(b"".join(data[i:i + size][::-1] for i in range(0, len(data), size)))

      def buffer_info(self):
          return id(self), len(self._items)


  ArrayType = array

  """#
}
