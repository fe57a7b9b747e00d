extension PythonSource {
  static let pickleReading = #"""
  _MARK = object()


  class Unpickler:
      """Reads values from a file."""

      def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
          if not hasattr(file, "read") or not hasattr(file, "readline"):
              raise TypeError("file must have 'read' and 'readline' attributes")
          self._file = file
          self.fix_imports = fix_imports
          self.encoding = encoding
          self.errors = errors
          self.memo = {}
          self.proto = 0

      def persistent_load(self, pid):
          raise UnpicklingError("A load persistent id instruction was encountered,\n"
                                "but no persistent_load function was specified.")

      def find_class(self, module, name):
          if self.fix_imports and self.proto < 3:
              module, name = _NEW_NAMES.get((module, name), (_NEW_MODULES.get(module, module), name))
          if module == "_codecs" and name == "encode":
              return _encoded
          __import__(module)
          place = _sys.modules[module]
          try:
              return _attribute(place, name) if self.proto >= 4 else getattr(place, name)
          except AttributeError:
              raise AttributeError(f"Can't get attribute {name!r} on {place!r}") from None

      def load(self):
          self._stack = []
          readers = self._READERS
          while True:
              key = self._file.read(1)
              if not key:
                  raise EOFError("Ran out of input")
              if key == b".":
                  return self._pop()
              read = readers.get(key[0])
              if read is None:
                  shown = f"'{chr(key[0])}'" if 32 <= key[0] < 127 else f"'\\x{key[0]:02x}'"
                  raise UnpicklingError(f"invalid load key, {shown}.")
              read(self)

      def _read(self, n):
          data = self._file.read(n)
          if len(data) < n:
              raise UnpicklingError("pickle data was truncated")
          return data

      def _readline(self):
          line = self._file.readline()
          if not line.endswith(b"\n"):
              raise UnpicklingError("pickle data was truncated")
          return line[:-1]

      def _number(self, n):
          return int.from_bytes(self._read(n), "little")

      def _pop(self):
          if not self._stack:
              raise UnpicklingError("unpickling stack underflow")
          return self._stack.pop()

      def _push(self, value):
          self._stack.append(value)

      def _pop_mark(self):
          stack = self._stack
          for i in range(len(stack) - 1, -1, -1):
              if stack[i] is _MARK:
                  items = stack[i + 1:]
                  del stack[i:]
                  return items
          raise UnpicklingError("could not find MARK")

      def _read_protocol(self):
          self.proto = self._read(1)[0]
          if self.proto > HIGHEST_PROTOCOL:
              raise ValueError(f"unsupported pickle protocol: {self.proto}")

      def _read_int_line(self):
          line = self._readline()
          self._push(line == b"01" if line in (b"00", b"01") else int(line))

      def _read_long_line(self):
          self._push(int(self._readline().rstrip(b"L")))

      def _decoded(self, data):
          return data if self.encoding == "bytes" else data.decode(self.encoding, self.errors)

      def _read_string_line(self):
          line = self._readline()
          if len(line) < 2 or line[0] != line[-1] or line[:1] not in (b"'", b'"'):
              raise UnpicklingError("the STRING opcode argument must be quoted")
          self._push(line[1:-1].decode("unicode_escape"))

      def _read_text(self, n):
          self._push(self._read(n).decode("utf-8", "surrogatepass"))

      def _read_memoized(self, index):
          if index not in self.memo:
              raise UnpicklingError(f"Memo value not found at index {index}")
          self._push(self.memo[index])

      def _append(self, items):
          target = self._stack[-1]
          if isinstance(target, list):
              target.extend(items)
          else:
              for item in items:
                  target.append(item)

      def _set(self, items):
          target = self._stack[-1]
          for i in range(0, len(items), 2):
              target[items[i]] = items[i + 1]

      def _add(self, items):
          target = self._stack[-1]
          if isinstance(target, set):
              target.update(items)
          else:
              for item in items:
                  target.add(item)

      def _make_tuple(self, n):
          items = tuple(self._stack[-n:])
          del self._stack[-n:]
          self._push(items)

      def _make_dict(self):
          items = self._pop_mark()
          self._push(dict(zip(items[::2], items[1::2])))

      def _make_global(self):
          name = self._pop()
          module = self._pop()
          self._push(self.find_class(module, name))

      def _read_global(self):
          module = self._readline().decode()
          self._push(self.find_class(module, self._readline().decode()))

      def _reduce(self):
          args = self._pop()
          function = self._pop()
          self._push(function(*args))

      def _new_object(self):
          args = self._pop()
          cls = self._pop()
          self._push(cls.__new__(cls, *args))

      def _new_object_with_options(self):
          options = self._pop()
          args = self._pop()
          cls = self._pop()
          self._push(cls.__new__(cls, *args, **options))

      def _instance(self, cls, args):
          self._push(cls(*args))

      def _read_instance(self):
          module = self._readline().decode()
          cls = self.find_class(module, self._readline().decode())
          self._instance(cls, self._pop_mark())

      def _make_instance(self):
          cls, *args = self._pop_mark()
          self._instance(cls, args)

      def _build(self):
          state = self._pop()
          obj = self._stack[-1]
          restore = getattr(obj, "__setstate__", None)
          if restore is not None:
              restore(state)
              return
          slots = None
          if isinstance(state, tuple) and len(state) == 2:
              state, slots = state
          if state:
              obj.__dict__.update(state)
          for name, value in (slots or {}).items():
              setattr(obj, name, value)

      def _skip_frame(self):
          self._read(8)

      _READERS = {
          0x80: _read_protocol, 0x95: _skip_frame,
          ord("("): lambda self: self._push(_MARK), ord("0"): _pop, ord("1"): _pop_mark,
          ord("2"): lambda self: self._push(self._stack[-1]),
          ord("N"): lambda self: self._push(None), 0x88: lambda self: self._push(True),
          0x89: lambda self: self._push(False), ord("I"): _read_int_line, ord("L"): _read_long_line,
          ord("J"): lambda self: self._push(int.from_bytes(self._read(4), "little", signed=True)),
          ord("K"): lambda self: self._push(self._number(1)), ord("M"): lambda self: self._push(self._number(2)),
          0x8A: lambda self: self._push(int.from_bytes(self._read(self._number(1)), "little", signed=True)),
          0x8B: lambda self: self._push(int.from_bytes(self._read(self._number(4)), "little", signed=True)),
          ord("F"): lambda self: self._push(float(self._readline())),
          ord("G"): lambda self: self._push(_struct.bytes_float(self._read(8)[::-1])),
          ord("S"): _read_string_line, ord("V"): lambda self: self._push(
              self._readline().decode("raw-unicode-escape")),
          ord("T"): lambda self: self._push(self._decoded(self._read(self._number(4)))),
          ord("U"): lambda self: self._push(self._decoded(self._read(self._number(1)))),
          ord("X"): lambda self: self._read_text(self._number(4)),
          0x8C: lambda self: self._read_text(self._number(1)), 0x8D: lambda self: self._read_text(self._number(8)),
          ord("B"): lambda self: self._push(self._read(self._number(4))),
          ord("C"): lambda self: self._push(self._read(self._number(1))),
          0x8E: lambda self: self._push(self._read(self._number(8))),
          0x96: lambda self: self._push(bytearray(self._read(self._number(8)))),
          ord(")"): lambda self: self._push(()), ord("t"): lambda self: self._push(tuple(self._pop_mark())),
          0x85: lambda self: self._make_tuple(1), 0x86: lambda self: self._make_tuple(2),
          0x87: lambda self: self._make_tuple(3),
          ord("]"): lambda self: self._push([]), ord("l"): lambda self: self._push(self._pop_mark()),
          ord("a"): lambda self: self._append([self._pop()]), ord("e"): lambda self: self._append(self._pop_mark()),
          ord("}"): lambda self: self._push({}), ord("d"): _make_dict,
          ord("s"): lambda self: self._set([self._pop(), self._pop()][::-1]),
          ord("u"): lambda self: self._set(self._pop_mark()),
          0x8F: lambda self: self._push(set()), 0x90: lambda self: self._add(self._pop_mark()),
          0x91: lambda self: self._push(frozenset(self._pop_mark())),
          ord("p"): lambda self: self.memo.__setitem__(int(self._readline()), self._stack[-1]),
          ord("q"): lambda self: self.memo.__setitem__(self._number(1), self._stack[-1]),
          ord("r"): lambda self: self.memo.__setitem__(self._number(4), self._stack[-1]),
          0x94: lambda self: self.memo.__setitem__(len(self.memo), self._stack[-1]),
          ord("g"): lambda self: self._read_memoized(int(self._readline())),
          ord("h"): lambda self: self._read_memoized(self._number(1)),
          ord("j"): lambda self: self._read_memoized(self._number(4)),
          ord("c"): _read_global, 0x93: _make_global, ord("R"): _reduce, ord("b"): _build, 0x81: _new_object,
          0x92: _new_object_with_options, ord("i"): _read_instance, ord("o"): _make_instance,
          ord("P"): lambda self: self._push(self.persistent_load(self._readline().decode("ascii"))),
          ord("Q"): lambda self: self._push(self.persistent_load(self._pop())),
      }


  def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
      Pickler(file, protocol, fix_imports=fix_imports).dump(obj)


  def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
      import io
      file = io.BytesIO()
      Pickler(file, protocol, fix_imports=fix_imports).dump(obj)
      return file.getvalue()


  def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
      return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors).load()


  def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
      if isinstance(data, str):
          raise TypeError("a bytes-like object is required, not 'str'")
      import io
      return Unpickler(io.BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors).load()

  """#
}
