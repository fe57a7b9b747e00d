extension PythonSource {
  static let jsonModule = #"""
  """JSON text from values and back."""

  import sys

  __all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]

  _INFINITY = float("inf")
  _CONSTANTS = {"NaN": float("nan"), "Infinity": _INFINITY, "-Infinity": -_INFINITY}
  _ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
  _UNESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
  _DIGITS = frozenset("0123456789")
  _HEXADECIMALS = frozenset("0123456789abcdefABCDEF")
  _EXPONENTS = frozenset("eE")
  _SIGNS = frozenset("+-")
  _SPACES = frozenset(" \t\n\r")


  class JSONDecodeError(ValueError):
      """A text that is not JSON, with the place where that shows."""

      __module__ = "json.decoder"

      def __init__(self, msg, doc, pos):
          self.msg = msg
          self.doc = doc
          self.pos = pos
          self.lineno = doc.count("\n", 0, pos) + 1
          self.colno = pos - doc.rfind("\n", 0, pos)
          super().__init__(f"{msg}: line {self.lineno} column {self.colno} (char {pos})")

      def __reduce__(self):
          return self.__class__, (self.msg, self.doc, self.pos)


  def _escaped(text, ascii_only):
      parts = ['"']
      for c in text:
          if c in _ESCAPES:
              c = _ESCAPES[c]
          elif c < " " or ascii_only and not " " <= c <= "~":
              code = ord(c)
              if code > 0xFFFF:
                  code -= 0x10000
                  c = f"\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}"
              else:
                  c = f"\\u{code:04x}"
          parts.append(c)
      parts.append('"')
      return "".join(parts)


  def _quoted(text):
      if text.isprintable() and '"' not in text and "\\" not in text:
          return '"' + text + '"'
      return _escaped(text, False)


  def _quoted_ascii(text):
      if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
          return '"' + text + '"'
      return _escaped(text, True)


  class JSONEncoder:
      """Turns values into JSON; override default() for types that JSON does not know."""

      __module__ = "json.encoder"

      item_separator = ", "
      key_separator = ": "

      def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                   indent=None, separators=None, default=None):
          self.skipkeys = skipkeys
          self.ensure_ascii = ensure_ascii
          self.check_circular = check_circular
          self.allow_nan = allow_nan
          self.sort_keys = sort_keys
          self.indent = indent
          if separators is not None:
              self.item_separator, self.key_separator = separators
          elif indent is not None:
              self.item_separator = ","
          if default is not None:
              self.default = default

      def default(self, o):
          raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

      def encode(self, o):
          if isinstance(o, str):
              return _quoted_ascii(o) if self.ensure_ascii else _quoted(o)
          return "".join(self.iterencode(o))

      def iterencode(self, o, _one_shot=False):
          chunks = []
          self._writer(chunks.append)(o, "\n")
          return iter(chunks)

      def _writer(self, out):
          """A function that hands the pieces of a value's text to `out`; its second argument starts a line."""
          default = self.default
          item_separator = self.item_separator
          key_separator = self.key_separator
          quoted = _quoted_ascii if self.ensure_ascii else _quoted
          indent = " " * self.indent if isinstance(self.indent, int) else self.indent
          sort_keys = self.sort_keys
          open_containers = set() if self.check_circular else None

          def number(x):
              if -_INFINITY < x < _INFINITY:
                  return float.__repr__(x)
              if not self.allow_nan:
                  detail = "" if indent is None else ": " + float.__repr__(x)
                  raise ValueError("Out of range float values are not JSON compliant" + detail)
              return "NaN" if x != x else "Infinity" if x > 0 else "-Infinity"

          def key_text(key):
              if isinstance(key, str):
                  return key
              if isinstance(key, float):
                  return number(key)
              if key is True:
                  return "true"
              if key is False:
                  return "false"
              if key is None:
                  return "null"
              if isinstance(key, int):
                  return int.__repr__(key)
              if self.skipkeys:
                  return None
              raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

          def enter(o):
              if open_containers is not None:
                  if id(o) in open_containers:
                      raise ValueError("Circular reference detected")
                  open_containers.add(id(o))

          def leave(o):
              if open_containers is not None:
                  open_containers.discard(id(o))

          def write_list(items, line):
              separator = item_separator
              out("[")
              if indent is not None:
                  inner = line + indent
                  separator += inner
                  out(inner)
              else:
                  inner = line
              first = True
              for item in items:
                  if first:
                      first = False
                  else:
                      out(separator)
                  write(item, inner)
              if indent is not None:
                  out(line)
              out("]")

          def write_dict(pairs, line):
              out("{")
              inner = line if indent is None else line + indent
              separator = item_separator if indent is None else item_separator + inner
              if indent is not None:
                  out(inner)
              first = True
              for key, value in sorted(pairs.items()) if sort_keys else pairs.items():
                  if type(key) is not str:
                      key = key_text(key)
                      if key is None:
                          continue
                  if first:
                      first = False
                  else:
                      out(separator)
                  out(quoted(key))
                  out(key_separator)
                  write(value, inner)
              if indent is not None:
                  out(line)
              out("}")

          def write(o, line):
              if isinstance(o, str):
                  out(quoted(o))
              elif o is None:
                  out("null")
              elif o is True:
                  out("true")
              elif o is False:
                  out("false")
              elif isinstance(o, int):
                  out(int.__repr__(o))
              elif isinstance(o, float):
                  out(number(o))
              elif isinstance(o, (list, tuple)):
                  if not o:
                      out("[]")
                  else:
                      enter(o)
                      write_list(o, line)
                      leave(o)
              elif isinstance(o, dict):
                  if not o:
                      out("{}")
                  else:
                      enter(o)
                      write_dict(o, line)
                      leave(o)
              else:
                  enter(o)
                  write(default(o), line)
                  leave(o)

          return write


  def _reads_code_unit(doc, i):
      return i + 4 < len(doc) and all(c in _HEXADECIMALS for c in doc[i:i + 4])


  def _string(doc, i, strict=True):
      """The string whose first character is at `i`, and the position after its closing quote."""
      end = doc.find('"', i)
      if end >= 0:
          chunk = doc[i:end]
          if "\\" not in chunk and chunk.isprintable():
              return chunk, end + 1
      begin = i - 1
      parts = []
      run = i
      n = len(doc)
      while i < n:
          c = doc[i]
          if c == '"':
              parts.append(doc[run:i])
              return "".join(parts), i + 1
          if c != "\\":
              if c < " " and strict:
                  raise JSONDecodeError("Invalid control character at", doc, i)
              i += 1
              continue
          parts.append(doc[run:i])
          kind = doc[i + 1:i + 2]
          if kind == "u":
              if not _reads_code_unit(doc, i + 2):
                  raise JSONDecodeError("Invalid \\uXXXX escape", doc, i + 1)
              code = int(doc[i + 2:i + 6], 16)
              i += 6
              if 0xD800 <= code < 0xDC00 and doc.startswith("\\u", i):
                  if not _reads_code_unit(doc, i + 2):
                      raise JSONDecodeError("Invalid \\uXXXX escape", doc, i + 1)
                  low = int(doc[i + 2:i + 6], 16)
                  if 0xDC00 <= low < 0xE000:
                      code = 0x10000 + (code - 0xD800 << 10 | low - 0xDC00)
                      i += 6
              parts.append(chr(code))
          elif kind in _UNESCAPES:
              parts.append(_UNESCAPES[kind])
              i += 2
          elif kind:
              raise JSONDecodeError("Invalid \\escape", doc, i)
          else:
              break
          run = i
      raise JSONDecodeError("Unterminated string starting at", doc, begin)


  def _scanner(decoder):
      """A function from a text and a position to the value there and the position after it."""
      strict = decoder.strict
      parse_int = decoder.parse_int
      parse_float = decoder.parse_float
      parse_constant = decoder.parse_constant
      object_hook = decoder.object_hook
      object_pairs_hook = decoder.object_pairs_hook
      keys = {}

      def digits_end(doc, i):
          n = len(doc)
          while i < n and doc[i] in _DIGITS:
              i += 1
          return i

      def number(doc, start):
          i = start + 1 if doc[start] == "-" else start
          end = i + 1 if doc[i:i + 1] == "0" else digits_end(doc, i)
          if end == i:
              return None
          parse = parse_int
          if doc[end:end + 1] == "." and doc[end + 1:end + 2] in _DIGITS:
              parse = parse_float
              end = digits_end(doc, end + 1)
          if doc[end:end + 1] in _EXPONENTS:
              i = end + 2 if doc[end + 1:end + 2] in _SIGNS else end + 1
              if doc[i:i + 1] in _DIGITS:
                  parse = parse_float
                  end = digits_end(doc, i)
          return parse(doc[start:end]), end

      def skip(doc, i):
          n = len(doc)
          while i < n and doc[i] in _SPACES:
              i += 1
          return i

      def array(doc, i):
          items = []
          i = skip(doc, i)
          if doc[i:i + 1] == "]":
              return items, i + 1
          while True:
              item, i = scan(doc, i)
              items.append(item)
              if doc[i:i + 1] != ",":
                  i = skip(doc, i)
                  if doc[i:i + 1] == "]":
                      return items, i + 1
                  if doc[i:i + 1] != ",":
                      raise JSONDecodeError("Expecting ',' delimiter", doc, i)
              i = skip(doc, i + 1)

      def pairs(doc, i):
          found = []
          i = skip(doc, i)
          if doc[i:i + 1] == "}":
              return found, i + 1
          while True:
              if doc[i:i + 1] != '"':
                  raise JSONDecodeError("Expecting property name enclosed in double quotes", doc, i)
              key, i = _string(doc, i + 1, strict)
              key = keys.setdefault(key, key)
              if doc[i:i + 1] != ":":
                  i = skip(doc, i)
                  if doc[i:i + 1] != ":":
                      raise JSONDecodeError("Expecting ':' delimiter", doc, i)
              value, i = scan(doc, skip(doc, i + 1))
              found.append((key, value))
              if doc[i:i + 1] != ",":
                  i = skip(doc, i)
                  if doc[i:i + 1] == "}":
                      return found, i + 1
                  if doc[i:i + 1] != ",":
                      raise JSONDecodeError("Expecting ',' delimiter", doc, i)
              i = skip(doc, i + 1)

      def scan(doc, i):
          c = doc[i:i + 1]
          if c == '"':
              return _string(doc, i + 1, strict)
          if c == "{":
              found, i = pairs(doc, i + 1)
              if object_pairs_hook is not None:
                  return object_pairs_hook(found), i
              value = dict(found)
              return (value if object_hook is None else object_hook(value)), i
          if c == "[":
              return array(doc, i + 1)
          if c in _DIGITS or c == "-":
              result = number(doc, i)
              if result is not None:
                  return result
          for word, value in (("null", None), ("true", True), ("false", False)):
              if doc.startswith(word, i):
                  return value, i + len(word)
          for word in _CONSTANTS:
              if doc.startswith(word, i):
                  return parse_constant(word), i + len(word)
          raise JSONDecodeError("Expecting value", doc, i)

      return scan


  class JSONDecoder:
      """Turns JSON into values."""

      __module__ = "json.decoder"

      def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                   object_pairs_hook=None):
          self.object_hook = object_hook
          self.parse_float = parse_float or float
          self.parse_int = parse_int or int
          self.parse_constant = parse_constant or _CONSTANTS.__getitem__
          self.strict = strict
          self.object_pairs_hook = object_pairs_hook
          self.scan_once = _scanner(self)

      def decode(self, s):
          start = 0
          while s[start:start + 1] in _SPACES:
              start += 1
          value, end = self.raw_decode(s, start)
          while s[end:end + 1] in _SPACES:
              end += 1
          if end != len(s):
              raise JSONDecodeError("Extra data", s, end)
          return value

      def raw_decode(self, s, idx=0):
          return self.scan_once(s, idx)


  _default_encoder = JSONEncoder()
  _default_decoder = JSONDecoder()


  def _encoder(cls, options):
      return (cls or JSONEncoder)(**options)


  def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
            separators=None, default=None, sort_keys=False, **kw):
      return _encoder(cls, dict(
          skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
          indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw)).encode(obj)


  def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
           separators=None, default=None, sort_keys=False, **kw):
      chunks = _encoder(cls, dict(
          skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
          indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw)).iterencode(obj)
      for chunk in chunks:
          fp.write(chunk)


  def detect_encoding(b):
      for mark, name in ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"),
                         (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
          if b.startswith(mark):
              return name
      if len(b) >= 4:
          if not b[0]:
              return "utf-16-be" if b[1] else "utf-32-be"
          if not b[1]:
              return "utf-16-le" if b[2] or b[3] else "utf-32-le"
      elif len(b) == 2:
          if not b[0]:
              return "utf-16-be"
          if not b[1]:
              return "utf-16-le"
      return "utf-8"


  def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
            object_pairs_hook=None, **kw):
      if isinstance(s, str):
          if s.startswith("\ufeff"):
              raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
      elif isinstance(s, (bytes, bytearray)):
          s = s.decode(detect_encoding(s), "surrogatepass")
      else:
          raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
      for name, hook in (("object_hook", object_hook), ("parse_float", parse_float), ("parse_int", parse_int),
                         ("parse_constant", parse_constant), ("object_pairs_hook", object_pairs_hook)):
          if hook is not None:
              kw[name] = hook
      if cls is None and not kw:
          return _default_decoder.decode(s)
      return (cls or JSONDecoder)(**kw).decode(s)


  def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
           object_pairs_hook=None, **kw):
      return loads(fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                   parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw)


  decoder = encoder = sys.modules[__name__]
  sys.modules["json.decoder"] = sys.modules["json.encoder"] = decoder

  """#
}
