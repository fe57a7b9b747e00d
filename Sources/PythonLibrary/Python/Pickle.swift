extension PythonSource {
  static let pickleModule = pickleWriting + pickleReading

  static let pickleWriting = #"""
  """Values as bytes and back, in the formats of CPython."""

  import sys as _sys

  import _struct
  import copyreg as _copyreg

  __all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load",
             "loads", "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL"]

  HIGHEST_PROTOCOL = 5
  DEFAULT_PROTOCOL = 4
  _FRAME_SIZE = 64 * 1024
  _BATCH = 1000
  _OLD_MODULES = {"builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "configparser": "ConfigParser"}
  _NEW_MODULES = {"exceptions": "builtins", **{old: new for new, old in _OLD_MODULES.items()}}
  _OLD_NAMES = {("builtins", "range"): ("__builtin__", "xrange"), ("builtins", "str"): ("__builtin__", "unicode"),
                ("builtins", "int"): ("__builtin__", "long"), ("functools", "reduce"): ("__builtin__", "reduce")}
  _NEW_NAMES = {old: new for new, old in _OLD_NAMES.items()}


  class PickleError(Exception):
      __module__ = "_pickle"


  class PicklingError(PickleError):
      __module__ = "_pickle"


  class UnpicklingError(PickleError):
      __module__ = "_pickle"


  def _encoded(text, encoding):
      """What protocol 2 makes bytes with."""
      return text.encode(encoding)


  def _attribute(module, dotted):
      value = module
      for name in dotted.split("."):
          if name == "<locals>":
              raise AttributeError(f"Can't get local attribute {dotted!r} on {value!r}")
          value = getattr(value, name)
      return value


  class Pickler:
      """Writes values to a file."""

      def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
          if protocol is None:
              protocol = DEFAULT_PROTOCOL
          if protocol < 0:
              protocol = HIGHEST_PROTOCOL
          if protocol > HIGHEST_PROTOCOL:
              raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
          if not hasattr(file, "write"):
              raise TypeError("file must have a 'write' attribute")
          self._file = file
          # The oldest formats are read but not written: protocol 2 takes their place.
          self.proto = max(protocol, 2)
          self.fix_imports = fix_imports
          self.memo = {}
          self._frame = None

      def clear_memo(self):
          self.memo.clear()

      def persistent_id(self, obj):
          return None

      def dump(self, obj):
          self._file.write(b"\x80" + bytes([self.proto]))
          self._frame = []
          self._frame_length = 0
          self._save(obj)
          self._write(b".")
          self._end_frame()

      def _write(self, data):
          self._frame.append(data)
          self._frame_length += len(data)

      def _end_frame(self):
          data = b"".join(self._frame)
          if self.proto >= 4 and len(data) >= 4:
              self._file.write(b"\x95" + len(data).to_bytes(8, "little"))
          self._file.write(data)
          self._frame = []
          self._frame_length = 0

      def _write_large(self, head, data):
          """Writes bytes outside of the frames if they are long."""
          if self.proto >= 4 and len(data) >= _FRAME_SIZE:
              if self._frame:
                  self._end_frame()
              self._file.write(head)
              self._file.write(data)
          else:
              self._write(head + data)

      def _memoize(self, obj):
          index = len(self.memo)
          self.memo[id(obj)] = index, obj
          if self.proto >= 4:
              self._write(b"\x94")
          elif index < 256:
              self._write(b"q" + bytes([index]))
          else:
              self._write(b"r" + index.to_bytes(4, "little"))

      def _get(self, index):
          self._write(b"h" + bytes([index]) if index < 256 else b"j" + index.to_bytes(4, "little"))

      def _save(self, obj, persistent=True):
          if self.proto >= 4 and self._frame_length >= _FRAME_SIZE:
              self._end_frame()
          if persistent:
              pid = self.persistent_id(obj)
              if pid is not None:
                  self._save(pid, False)
                  self._write(b"Q")
                  return
          known = self.memo.get(id(obj))
          if known is not None:
              self._get(known[0])
              return
          save = self._SAVERS.get(type(obj))
          if save is not None:
              save(self, obj)
          elif isinstance(obj, type) or type(obj).__name__ == "function":
              self._save_global(obj)
          elif type(obj).__name__ == "builtin_function_or_method" and _is_module_level(obj):
              self._save_global(obj)
          elif obj is Ellipsis or obj is NotImplemented:
              self._save_global(obj, "Ellipsis" if obj is Ellipsis else "NotImplemented")
          else:
              reduced = self._reduced(obj)
              if isinstance(reduced, str):
                  self._save_global(obj, reduced)
              elif not isinstance(reduced, tuple):
                  raise PicklingError("__reduce__ must return a string or tuple")
              elif not 2 <= len(reduced) <= 6:
                  raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
              else:
                  self._save_reduction(obj, *reduced)

      def _reduced(self, obj):
          cls = type(obj)
          reduce = getattr(self, "dispatch_table", _copyreg.dispatch_table).get(cls)
          if reduce is not None:
              return reduce(obj)
          reduce = getattr(obj, "__reduce_ex__", None)
          if reduce is not None:
              return reduce(self.proto)
          reduce = getattr(obj, "__reduce__", None)
          if reduce is None:
              raise PicklingError(f"can't pickle {cls.__name__!r} object: {obj!r}")
          return reduce()

      def _save_none(self, obj):
          self._write(b"N")

      def _save_bool(self, obj):
          self._write(b"\x88" if obj else b"\x89")

      def _save_int(self, obj):
          if 0 <= obj < 256:
              self._write(b"K" + bytes([obj]))
          elif 0 <= obj < 65536:
              self._write(b"M" + obj.to_bytes(2, "little"))
          elif -0x80000000 <= obj <= 0x7FFFFFFF:
              self._write(b"J" + obj.to_bytes(4, "little", signed=True))
          else:
              # One bit for the sign; a negative power of 256 needs none of its own.
              length = (obj.bit_length() >> 3) + 1
              if obj < 0 and length > 1 and obj >= -(1 << 8 * (length - 1) - 1):
                  length -= 1
              data = obj.to_bytes(length, "little", signed=True)
              head = b"\x8a" + bytes([length]) if length < 256 else b"\x8b" + length.to_bytes(4, "little")
              self._write(head + data)

      def _save_float(self, obj):
          self._write(b"G" + _struct.float_bytes(obj, 8)[::-1])

      def _save_str(self, obj):
          data = obj.encode("utf-8", "surrogatepass")
          length = len(data)
          if length < 256 and self.proto >= 4:
              self._write(b"\x8c" + bytes([length]) + data)
          elif length < 1 << 32:
              self._write_large(b"X" + length.to_bytes(4, "little"), data)
          else:
              self._write_large(b"\x8d" + length.to_bytes(8, "little"), data)
          self._memoize(obj)

      def _save_bytes(self, obj):
          if self.proto < 3:
              if obj:
                  self._save_reduction(obj, _encoded, (obj.decode("latin-1"), "latin1"))
              else:
                  self._save_reduction(obj, bytes, ())
              return
          length = len(obj)
          if length < 256:
              self._write(b"C" + bytes([length]) + obj)
          else:
              self._write_large(b"B" + length.to_bytes(4, "little"), obj)
          self._memoize(obj)

      def _save_bytearray(self, obj):
          if self.proto < 5:
              self._save_reduction(obj, bytearray, (bytes(obj),) if obj else ())
              return
          self._write_large(b"\x96" + len(obj).to_bytes(8, "little"), bytes(obj))
          self._memoize(obj)

      def _save_tuple(self, obj):
          length = len(obj)
          if not length:
              self._write(b")")
              return
          if length > 3:
              self._write(b"(")
          for item in obj:
              self._save(item)
          known = self.memo.get(id(obj))
          if known is not None:
              # The tuple contains itself and has been saved on the way.
              self._write(b"1" if length > 3 else b"0" * length)
              self._get(known[0])
              return
          self._write(b"t" if length > 3 else bytes([0x84 + length]))
          self._memoize(obj)

      def _save_list(self, obj):
          self._write(b"]")
          self._memoize(obj)
          self._append_items(obj)

      def _save_dict(self, obj):
          self._write(b"}")
          self._memoize(obj)
          self._set_items(obj.items())

      def _batches(self, items):
          batch = []
          for item in items:
              batch.append(item)
              if len(batch) == _BATCH:
                  yield batch
                  batch = []
          if batch:
              yield batch

      def _append_items(self, items):
          for batch in self._batches(items):
              if len(batch) > 1:
                  self._write(b"(")
              for item in batch:
                  self._save(item)
              self._write(b"e" if len(batch) > 1 else b"a")

      def _set_items(self, items):
          for batch in self._batches(items):
              if len(batch) > 1:
                  self._write(b"(")
              for key, value in batch:
                  self._save(key)
                  self._save(value)
              self._write(b"u" if len(batch) > 1 else b"s")

      def _save_set(self, obj):
          if self.proto < 4:
              self._save_reduction(obj, set, (list(obj),))
              return
          self._write(b"\x8f")
          self._memoize(obj)
          for batch in self._batches(obj):
              self._write(b"(")
              for item in batch:
                  self._save(item)
              self._write(b"\x90")

      def _save_frozenset(self, obj):
          if self.proto < 4:
              self._save_reduction(obj, frozenset, (list(obj),))
              return
          self._write(b"(")
          for item in obj:
              self._save(item)
          known = self.memo.get(id(obj))
          if known is not None:
              self._write(b"1")
              self._get(known[0])
              return
          self._write(b"\x91")
          self._memoize(obj)

      def _save_global(self, obj, name=None):
          if obj in (type(None), type(Ellipsis), type(NotImplemented)):
              value = {type(None): None, type(Ellipsis): ..., type(NotImplemented): NotImplemented}[obj]
              self._save_reduction(obj, type, (value,))
              return
          if obj is _encoded:
              self._write(b"c_codecs\nencode\n")
              self._memoize(obj)
              return
          name = name or getattr(obj, "__qualname__", None) or obj.__name__
          module = getattr(obj, "__module__", None) or "builtins"
          if "<locals>" in name:
              raise AttributeError(f"Can't pickle local object {name!r}")
          try:
              __import__(module)
              found = _attribute(_sys.modules[module], name)
          except ImportError:
              raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed") from None
          except AttributeError:
              raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
          if found is not obj:
              raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
          if self.proto >= 4:
              self._save(module)
              self._save(name)
              self._write(b"\x93")
          elif "." in name:
              outer, _, inner = name.rpartition(".")
              self._save_reduction(obj, getattr, (_attribute(_sys.modules[module], outer), inner))
              return
          else:
              if self.fix_imports and self.proto < 3:
                  old = _OLD_MODULES.get(module, module)
                  if module == "builtins" and _is_exception(obj):
                      old = "exceptions"
                  module, name = _OLD_NAMES.get((module, name), (old, name))
              self._write(f"c{module}\n{name}\n".encode())
          self._memoize(obj)

      def _save_reduction(
              self, obj, function, args, state=None, listitems=None, dictitems=None, set_state=None):
          if not isinstance(args, tuple):
              raise PicklingError("args from save_reduce() must be a tuple")
          if not callable(function):
              raise PicklingError("func from save_reduce() must be callable")
          name = getattr(function, "__name__", "")
          if name == "__newobj_ex__" and self.proto >= 4:
              for part in args:
                  self._save(part)
              self._write(b"\x92")
          elif name == "__newobj__":
              self._save(args[0])
              self._save(args[1:])
              self._write(b"\x81")
          else:
              self._save(function)
              self._save(args)
              self._write(b"R")
          known = self.memo.get(id(obj))
          if known is not None:
              self._write(b"0")
              self._get(known[0])
          else:
              self._memoize(obj)
          if listitems is not None:
              self._append_items(listitems)
          if dictitems is not None:
              self._set_items(dictitems)
          if state is not None and set_state is not None:
              self._save(set_state)
              self._save(obj)
              self._save(state)
              self._write(b"\x86R0")
          elif state is not None:
              self._save(state)
              self._write(b"b")

      _SAVERS = {type(None): _save_none, bool: _save_bool, int: _save_int, float: _save_float, str: _save_str,
                 bytes: _save_bytes, bytearray: _save_bytearray, tuple: _save_tuple, list: _save_list,
                 dict: _save_dict, set: _save_set, frozenset: _save_frozenset}


  def _is_exception(obj):
      return isinstance(obj, type) and issubclass(obj, BaseException)


  def _is_module_level(function):
      owner = getattr(function, "__self__", None)
      return owner is None or type(owner) is type(_sys)



  """#
}
