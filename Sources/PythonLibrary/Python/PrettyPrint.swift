extension PythonSource {
  static let pprintModule = #"""
  """Nested values printed over several lines."""

  import sys as _sys

  __all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


  def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
             underscore_numbers=False):
      PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                    underscore_numbers=underscore_numbers).pprint(object)


  def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
      return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                           underscore_numbers=underscore_numbers).pformat(object)


  def pp(object, *args, sort_dicts=False, **kwargs):
      pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


  def saferepr(object):
      return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


  def isreadable(object):
      return PrettyPrinter().isreadable(object)


  def isrecursive(object):
      return PrettyPrinter().isrecursive(object)


  class _Orderable:
      """Compares any two values: by type where `<` does not."""

      __slots__ = ("value",)

      def __init__(self, value):
          self.value = value

      def __lt__(self, other):
          try:
              return self.value < other.value
          except TypeError:
              a, b = self.value, other.value
              return (str(type(a)), id(a)) < (str(type(b)), id(b))


  def _orderable_item(item):
      return _Orderable(item[0]), _Orderable(item[1])


  def _recursion(object):
      return f"<Recursion on {type(object).__name__} with id={id(object)}>"


  def _library_kind(cls):
      if cls is type(type.__dict__):
          return "MappingProxyType"
      for module, names in (("collections", ("OrderedDict", "defaultdict", "Counter", "deque", "ChainMap", "UserDict",
                                             "UserList", "UserString")),
                            ("types", ("SimpleNamespace",))):
          if cls.__name__ in names and module in _sys.modules:
              if getattr(_sys.modules[module], cls.__name__) is cls:
                  return cls.__name__
      return None


  def _kind(cls):
      """The name of the built-in or library class whose repr() a class uses, or None."""
      for c in cls.__mro__:
          if c in _BUILTIN_KINDS:
              return c.__name__
          name = _library_kind(c)
          if name is not None:
              return name
          if "__repr__" in c.__dict__:
              return None
      return None


  _BUILTIN_KINDS = {dict, list, tuple, set, frozenset, str, bytes, bytearray, int}


  def _is_generated(function):
      """Whether a method was made from text, as those of dataclasses are."""
      code = getattr(getattr(function, "__wrapped__", function), "__code__", None)
      return code is not None and code.co_filename == "<string>"


  def _words(text):
      """The text cut after each run of white space."""
      words = []
      start = 0
      for i in range(1, len(text)):
          if text[i - 1].isspace() and not text[i].isspace():
              words.append(text[start:i])
              start = i
      words.append(text[start:])
      return words


  class PrettyPrinter:
      def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                   underscore_numbers=False):
          indent = int(indent)
          width = int(width)
          if indent < 0:
              raise ValueError("indent must be >= 0")
          if depth is not None and depth <= 0:
              raise ValueError("depth must be > 0")
          if not width:
              raise ValueError("width must be != 0")
          self._indent_per_level = indent
          self._width = width
          self._depth = depth
          self._stream = stream
          self._compact = bool(compact)
          self._sort_dicts = sort_dicts
          self._underscore_numbers = underscore_numbers

      def pprint(self, object):
          text = self.pformat(object)
          stream = self._stream or _sys.stdout
          if stream is not None:
              stream.write(text + "\n")

      def pformat(self, object):
          parts = []
          self._format(object, parts.append, 0, 0, {}, 0)
          return "".join(parts)

      def isrecursive(self, object):
          return self.format(object, {}, 0, 0)[2]

      def isreadable(self, object):
          _, readable, recursive = self.format(object, {}, 0, 0)
          return readable and not recursive

      def format(self, object, context, maxlevels, level):
          return self._safe_repr(object, context, maxlevels, level)

      def _repr(self, object, context, level):
          return self.format(object, context.copy(), self._depth, level)[0]

      def _format(self, object, write, indent, allowance, context, level):
          """Writes a value that begins at column `indent` and has `allowance` characters after it."""
          if id(object) in context:
              write(_recursion(object))
              return
          text = self._repr(object, context, level)
          if len(text) > self._width - indent - allowance:
              layout = self._layout(object)
              if layout is not None:
                  context[id(object)] = True
                  layout(self, object, write, indent, allowance, context, level + 1)
                  del context[id(object)]
                  return
          write(text)

      def _layout(self, object):
          cls = type(object)
          layout = self._LAYOUTS.get(_kind(cls))
          if layout is None and hasattr(cls, "__dataclass_fields__") and cls.__dataclass_params__.repr \
                  and _is_generated(cls.__repr__):
              return PrettyPrinter._write_dataclass
          return layout

      def _first_indent(self, write):
          if self._indent_per_level > 1:
              write(" " * (self._indent_per_level - 1))

      def _items_of(self, mapping):
          return sorted(mapping.items(), key=_orderable_item) if self._sort_dicts else list(mapping.items())

      def _write_items(self, items, write, indent, allowance, context, level):
          items = list(items)
          indent += self._indent_per_level
          self._first_indent(write)
          new_line = ",\n" + " " * indent
          separator = ""
          line_room = room = self._width - indent + 1
          for i, item in enumerate(items):
              last = i == len(items) - 1
              if last:
                  line_room -= allowance
                  room -= allowance
              if self._compact:
                  text = self._repr(item, context, level)
                  needed = len(text) + 2
                  if room < needed:
                      room = line_room
                      separator = separator and new_line
                  if room >= needed:
                      room -= needed
                      write(separator)
                      separator = ", "
                      write(text)
                      continue
              write(separator)
              separator = new_line
              self._format(item, write, indent, allowance if last else 1, context, level)

      def _write_pairs(self, pairs, write, indent, allowance, context, level):
          indent += self._indent_per_level
          for i, (key, value) in enumerate(pairs):
              last = i == len(pairs) - 1
              text = self._repr(key, context, level)
              write(text + ": ")
              self._format(value, write, indent + len(text) + 2, allowance if last else 1, context, level)
              if not last:
                  write(",\n" + " " * indent)

      def _write_fields(self, fields, write, indent, allowance, context, level):
          for i, (name, value) in enumerate(fields):
              last = i == len(fields) - 1
              write(name + "=")
              if id(value) in context:
                  write("...")
              else:
                  self._format(value, write, indent + len(name) + 1, allowance if last else 1, context, level)
              if not last:
                  write(",\n" + " " * indent)

      def _write_dict(self, object, write, indent, allowance, context, level):
          write("{")
          self._first_indent(write)
          self._write_pairs(self._items_of(object), write, indent, allowance + 1, context, level)
          write("}")

      def _write_list(self, object, write, indent, allowance, context, level):
          write("[")
          self._write_items(object, write, indent, allowance + 1, context, level)
          write("]")

      def _write_tuple(self, object, write, indent, allowance, context, level):
          end = ",)" if len(object) == 1 else ")"
          write("(")
          self._write_items(object, write, indent, allowance + len(end), context, level)
          write(end)

      def _write_set(self, object, write, indent, allowance, context, level):
          if not object:
              write(repr(object))
              return
          start, end = "{", "}"
          if type(object) is not set:
              start, end = type(object).__name__ + "({", "})"
              indent += len(start) - 1
          write(start)
          self._write_items(sorted(object, key=_Orderable), write, indent, allowance + len(end), context, level)
          write(end)

      def _write_str(self, object, write, indent, allowance, context, level):
          if not object:
              write(repr(object))
              return
          lines = object.splitlines(True)
          if level == 1:
              indent += 1
              allowance += 1
          width = self._width - indent
          chunks = []
          for i, line in enumerate(lines):
              last_line = i == len(lines) - 1
              text = repr(line)
              if len(text) <= (width - allowance if last_line else width):
                  chunks.append(text)
                  continue
              words = _words(line)
              current = ""
              for j, word in enumerate(words):
                  room = width - allowance if last_line and j == len(words) - 1 else width
                  if len(repr(current + word)) > room:
                      if current:
                          chunks.append(repr(current))
                      current = word
                  else:
                      current += word
              if current:
                  chunks.append(repr(current))
          self._write_chunks(chunks, write, indent, level == 1 and len(chunks) > 1)

      def _write_bytes(self, object, write, indent, allowance, context, level):
          if len(object) <= 4:
              write(repr(object))
              return
          if level == 1:
              indent += 1
              allowance += 1
          self._write_chunks(self._byte_chunks(object, self._width - indent, allowance), write, indent, level == 1)

      def _byte_chunks(self, object, width, allowance):
          chunks = []
          current = b""
          last = len(object) // 4 * 4
          for i in range(0, len(object), 4):
              candidate = current + object[i:i + 4]
              if i == last:
                  width -= allowance
              if len(repr(candidate)) > width:
                  if current:
                      chunks.append(repr(current))
                  current = object[i:i + 4]
              else:
                  current = candidate
          if current:
              chunks.append(repr(current))
          return chunks

      def _write_chunks(self, chunks, write, indent, parenthesized):
          text = ("\n" + " " * indent).join(chunks)
          write(f"({text})" if parenthesized else text)

      def _write_bytearray(self, object, write, indent, allowance, context, level):
          write("bytearray(")
          self._write_bytes(bytes(object), write, indent + 10, allowance + 1, context, level + 1)
          write(")")

      def _write_ordered_dict(self, object, write, indent, allowance, context, level):
          if not object:
              write(repr(object))
              return
          name = type(object).__name__
          write(name + "(")
          self._format(list(object.items()), write, indent + len(name) + 1, allowance + 1, context, level)
          write(")")

      def _write_default_dict(self, object, write, indent, allowance, context, level):
          if not object:
              write(repr(object))
              return
          name = type(object).__name__
          indent += len(name) + 1
          write(f"{name}({self._repr(object.default_factory, context, level)},\n{' ' * indent}")
          self._write_dict(object, write, indent, allowance + 1, context, level)
          write(")")

      def _write_counter(self, object, write, indent, allowance, context, level):
          if not object:
              write(repr(object))
              return
          name = type(object).__name__
          write(name + "({")
          self._first_indent(write)
          self._write_pairs(object.most_common(), write, indent + len(name) + 1, allowance + 2, context, level)
          write("})")

      def _write_deque(self, object, write, indent, allowance, context, level):
          if not object:
              write(repr(object))
              return
          name = type(object).__name__
          indent += len(name) + 1
          write(name + "([")
          if object.maxlen is None:
              self._write_items(object, write, indent, allowance + 2, context, level)
              write("])")
          else:
              self._write_items(object, write, indent, 2, context, level)
              write(f"],\n{' ' * indent}maxlen={self._repr(object.maxlen, context, level)})")

      def _write_chain_map(self, object, write, indent, allowance, context, level):
          if not object.maps:
              write(repr(object))
              return
          name = type(object).__name__
          write(name + "(")
          indent += len(name) + 1
          for i, mapping in enumerate(object.maps):
              last = i == len(object.maps) - 1
              self._format(mapping, write, indent, allowance + 1 if last else 1, context, level)
              write(")" if last else ",\n" + " " * indent)

      def _write_user(self, object, write, indent, allowance, context, level):
          self._format(object.data, write, indent, allowance, context, level - 1)

      def _write_mapping_proxy(self, object, write, indent, allowance, context, level):
          write("mappingproxy(")
          self._format(object.copy(), write, indent + 13, allowance + 1, context, level)
          write(")")

      def _write_namespace(self, object, write, indent, allowance, context, level):
          name = type(object).__name__
          if name == "SimpleNamespace":
              name = "namespace"
          write(name + "(")
          fields = list(object.__dict__.items())
          self._write_fields(fields, write, indent + len(name) + 1, allowance, context, level)
          write(")")

      def _write_dataclass(self, object, write, indent, allowance, context, level):
          import dataclasses
          name = type(object).__name__
          write(name + "(")
          fields = [(f.name, getattr(object, f.name)) for f in dataclasses.fields(object) if f.repr]
          self._write_fields(fields, write, indent + len(name) + 1, allowance, context, level)
          write(")")

      _LAYOUTS = {
          "dict": _write_dict, "list": _write_list, "tuple": _write_tuple, "set": _write_set,
          "frozenset": _write_set, "str": _write_str, "bytes": _write_bytes, "bytearray": _write_bytearray,
          "OrderedDict": _write_ordered_dict, "defaultdict": _write_default_dict, "Counter": _write_counter,
          "deque": _write_deque, "ChainMap": _write_chain_map, "UserDict": _write_user, "UserList": _write_user,
          "UserString": _write_user, "MappingProxyType": _write_mapping_proxy, "SimpleNamespace": _write_namespace,
      }

      def _safe_repr(self, object, context, maxlevels, level):
          """The text of a value, whether it can be read back, and whether it contains itself."""
          cls = type(object)
          kind = _kind(cls)
          if kind == "int" and self._underscore_numbers:
              return f"{object:_d}", True, False
          if kind == "dict":
              brackets = "{}"
          elif kind == "list":
              brackets = "[]"
          elif kind == "tuple":
              brackets = "()"
          else:
              text = repr(object)
              return text, bool(text) and not text.startswith("<"), False
          if not object:
              return brackets, True, False
          if maxlevels and level >= maxlevels:
              return "(...,)" if brackets == "()" and len(object) == 1 else f"{brackets[0]}...{brackets[1]}", False, \
                  id(object) in context
          if id(object) in context:
              return _recursion(object), False, True
          context[id(object)] = True
          readable = True
          recursive = False
          parts = []
          for item in self._items_of(object) if kind == "dict" else object:
              texts = []
              for part in item if kind == "dict" else (item,):
                  text, part_readable, part_recursive = self.format(part, context, maxlevels, level + 1)
                  texts.append(text)
                  readable = readable and part_readable
                  recursive = recursive or part_recursive
              parts.append(": ".join(texts))
          del context[id(object)]
          inside = ", ".join(parts)
          if kind == "tuple" and len(parts) == 1:
              inside += ","
          return brackets[0] + inside + brackets[1], readable, recursive

  """#
}
