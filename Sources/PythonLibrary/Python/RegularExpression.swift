extension PythonSource {
  static let regularExpressionModule = #"""
  """Regular expressions, over the native `_re`."""
  import _re
  from _re import Match, Pattern

  __all__ = [
      "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "template", "escape",
      "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL",
      "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
  ]


  class error(Exception):
      __module__ = "re"

      def __init__(self, msg, pattern=None, pos=None):
          self.msg = msg
          self.pattern = pattern
          self.pos = pos
          if pattern is not None and pos is not None:
              newline = "\n" if isinstance(pattern, str) else b"\n"
              self.lineno = pattern.count(newline, 0, pos) + 1
              self.colno = pos - pattern.rfind(newline, 0, pos)
              msg = f"{msg} at position {pos}"
              if newline in pattern:
                  msg += f" (line {self.lineno}, column {self.colno})"
          else:
              self.lineno = self.colno = None
          super().__init__(msg)


  class RegexFlag(int):
      _names = {
          "NOFLAG": 0, "ASCII": 256, "IGNORECASE": 2, "LOCALE": 4, "UNICODE": 32, "MULTILINE": 8, "DOTALL": 16, "VERBOSE": 64,
          "TEMPLATE": 1, "DEBUG": 128,
      }

      @property
      def value(self):
          return int(self)

      @property
      def name(self):
          parts = [name for name, bit in RegexFlag._names.items() if bit and int(self) & bit]
          return "|".join(parts) or "NOFLAG"

      def __repr__(self):
          value = int(self)
          if value == 0:
              return "re.NOFLAG"
          parts = []
          for name, bit in RegexFlag._names.items():
              if bit and value & bit:
                  parts.append(f"re.{name}")
                  value &= ~bit
          if value:
              parts.append(hex(value))
          return "|".join(parts)

      __str__ = __repr__

      def __or__(self, other):
          return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

      def __and__(self, other):
          return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

      def __xor__(self, other):
          return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

      __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

      def __invert__(self):
          return RegexFlag(~int(self) & 511)

      def __iter__(self):
          return (RegexFlag(bit) for bit in (256, 2, 4, 32, 8, 16, 64, 1, 128) if int(self) & bit)

      def __len__(self):
          return sum(1 for flag in self)

      def __bool__(self):
          return int(self) != 0

      def __contains__(self, other):
          return int(self) & int(other) == int(other)


  for _name, _bit in RegexFlag._names.items():
      setattr(RegexFlag, _name, RegexFlag(_bit))
      globals()[_name] = RegexFlag(_bit)
  A, I, L, M, S, X, U, T = ASCII, IGNORECASE, LOCALE, MULTILINE, DOTALL, VERBOSE, UNICODE, TEMPLATE

  _cache = {}


  def compile(pattern, flags=0):
      "Compile a regular expression pattern, returning a Pattern object."
      if isinstance(pattern, Pattern):
          if flags:
              raise ValueError("cannot process flags argument with a compiled pattern")
          return pattern
      key = (type(pattern), pattern, flags)
      try:
          return _cache[key]
      except KeyError:
          pass
      if flags & U and isinstance(pattern, (bytes, bytearray)):
          raise ValueError("cannot use UNICODE flag with a bytes pattern")
      if flags & L and isinstance(pattern, str):
          raise ValueError("cannot use LOCALE flag with a str pattern")
      if flags & A and flags & U and isinstance(pattern, str):
          raise ValueError("ASCII and UNICODE flags are incompatible")
      compiled = _re.compile(pattern, int(flags))
      if len(_cache) >= 512:
          _cache.clear()
      _cache[key] = compiled
      return compiled


  # Pickles call it by this name.
  _compile = compile


  def match(pattern, string, flags=0):
      return compile(pattern, flags).match(string)


  def fullmatch(pattern, string, flags=0):
      return compile(pattern, flags).fullmatch(string)


  def search(pattern, string, flags=0):
      return compile(pattern, flags).search(string)


  def sub(pattern, repl, string, count=0, flags=0):
      return compile(pattern, flags).sub(repl, string, count)


  def subn(pattern, repl, string, count=0, flags=0):
      return compile(pattern, flags).subn(repl, string, count)


  def split(pattern, string, maxsplit=0, flags=0):
      return compile(pattern, flags).split(string, maxsplit)


  def findall(pattern, string, flags=0):
      return compile(pattern, flags).findall(string)


  def finditer(pattern, string, flags=0):
      return compile(pattern, flags).finditer(string)


  class _scanner:
      """Matches one after another, each where the last one ended."""

      def __init__(self, pattern, string, pos, endpos):
          self.pattern = pattern
          self._string, self._position, self._end = string, pos, endpos
          self._after_empty = False

      def _step(self, find):
          if self._position is None:
              return None
          found = find(self._string, self._position, self._end)
          if found is not None and self._after_empty and found.end() == self._position:
              found = find(self._string, self._position + 1, self._end) if self._position < len(self._string) else None
          if found is None:
              self._position = None
          else:
              self._position = found.end()
              self._after_empty = found.start() == found.end()
          return found

      def match(self):
          return self._step(self.pattern.match)

      def search(self):
          return self._step(self.pattern.search)


  def purge():
      _cache.clear()


  def template(pattern, flags=0):
      import warnings
      warnings.warn("The re.template() function is deprecated as it is an undocumented feature without an obvious purpose. "
                    "Use re.compile() instead.", DeprecationWarning)
      return compile(pattern, flags)


  _special = {ord(character): "\\" + character for character in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


  def escape(pattern):
      if isinstance(pattern, str):
          return pattern.translate(_special)
      return str(pattern, "latin1").translate(_special).encode("latin1")
  """#
}
