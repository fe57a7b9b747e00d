extension PythonSource {
  static let tracebackModule = #"""
  """Exceptions and where they came from, as text."""

  import sys as _sys

  __all__ = [
      "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
      "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "print_list",
      "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb",
  ]

  _NOT_GIVEN = object()


  class FrameSummary:
      """One call of a stack."""

      def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                   colno=None, end_colno=None):
          self.filename = filename
          self.lineno = lineno
          self.name = name
          self.locals = locals
          self.end_lineno = end_lineno
          self.colno = colno
          self.end_colno = end_colno
          self._line = line

      @property
      def line(self):
          if self._line is None:
              self._line = _sys._source_line(self.filename, self.lineno)
          return self._line.strip()

      def __iter__(self):
          return iter((self.filename, self.lineno, self.name, self.line))

      def __getitem__(self, position):
          return (self.filename, self.lineno, self.name, self.line)[position]

      def __len__(self):
          return 4

      def __eq__(self, other):
          if isinstance(other, FrameSummary):
              return tuple(self) == tuple(other)
          if isinstance(other, tuple):
              return tuple(self) == other
          return NotImplemented

      def __repr__(self):
          return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


  class StackSummary(list):
      """The calls of a stack, the outermost first."""

      @classmethod
      def extract(cls, frames, *, limit=None, lookup_lines=True, capture_locals=False):
          calls = [FrameSummary(f.f_code.co_filename, lineno, getattr(f, "_name", f.f_code.co_name))
                   for f, lineno in frames]
          return cls(_limited(calls, limit))

      @classmethod
      def from_list(cls, entries):
          return cls(e if isinstance(e, FrameSummary) else FrameSummary(e[0], e[1], e[2], line=e[3]) for e in entries)

      def format_frame_summary(self, call):
          text = f'  File "{call.filename}", line {call.lineno}, in {call.name}\n'
          return f"{text}    {call.line}\n" if call.line else text

      def format(self):
          """The calls as text; a call that repeats more than three times is counted instead."""
          texts = []
          last = None
          count = 0
          for call in self:
              place = call.filename, call.lineno, call.name
              if place != last:
                  texts += _repetition(count)
                  last = place
                  count = 0
              count += 1
              if count <= 3:
                  texts.append(self.format_frame_summary(call))
          return texts + _repetition(count)


  def _repetition(count):
      more = count - 3
      return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"] if more > 0 else []


  def _limited(calls, limit):
      if limit is None:
          return calls
      return calls[:limit] if limit >= 0 else calls[limit:]


  _FILE = _limited.__code__.co_filename


  def walk_tb(tb):
      while tb is not None:
          yield tb.tb_frame, tb.tb_lineno
          tb = tb.tb_next


  def _stack():
      """The calls outside of the library, the innermost first."""
      depth = 0
      while (place := _sys._caller_location(depth)) is not None:
          if place[0] != _FILE and not place[0].startswith("<lectern "):
              yield FrameSummary(*place[:3])
          depth += 1


  def walk_stack(f):
      while f is not None:
          yield f, f.f_lineno
          f = f.f_back


  def extract_tb(tb, limit=None):
      return StackSummary.extract(walk_tb(tb), limit=limit)


  def extract_stack(f=None, limit=None):
      calls = list(_stack())[::-1]
      return StackSummary(calls if limit is None else calls[-limit:] if limit > 0 else [])


  def format_list(extracted_list):
      return StackSummary.from_list(extracted_list).format()


  def print_list(extracted_list, file=None):
      _write("".join(format_list(extracted_list)), file)


  def format_tb(tb, limit=None):
      return extract_tb(tb, limit).format()


  def print_tb(tb, limit=None, file=None):
      _write("".join(format_tb(tb, limit)), file)


  def format_stack(f=None, limit=None):
      calls = list(_stack())[::-1]
      return StackSummary(calls if limit is None else calls[-limit:] if limit > 0 else []).format()


  def print_stack(f=None, limit=None, file=None):
      calls = list(_stack())[::-1]
      _write("".join(StackSummary(calls if limit is None else calls[-limit:] if limit > 0 else []).format()), file)


  def _write(text, file):
      (_sys.stderr if file is None else file).write(text)


  def _message(value):
      try:
          return str(value)
      except Exception:
          return "<exception str() failed>"


  def _qualified_name(cls):
      module = getattr(cls, "__module__", None)
      return cls.__qualname__ if module in ("builtins", "__main__") else f"{module}.{cls.__qualname__}"


  def _syntax_lines(value):
      lines = []
      if value.lineno is not None:
          lines.append(f'  File "{value.filename or "<string>"}", line {value.lineno}\n')
      elif value.filename is not None:
          return lines, f" ({value.filename})"
      text = value.text
      if text is not None:
          stripped = text.rstrip("\n").lstrip(" \n\f")
          shift = len(text.rstrip("\n")) - len(stripped)
          lines.append(f"    {stripped}\n")
          if value.offset is not None:
              offset = value.offset
              end = value.end_offset if value.end_offset not in (None, 0) else offset
              if end in (offset, -1):
                  end = offset + 1
              column = offset - 1 - shift
              if column >= 0:
                  spaces = "".join(c if c.isspace() else " " for c in stripped[:column])
                  lines.append(f"    {spaces}{'^' * (end - offset)}\n")
      return lines, ""


  def format_exception_only(exc, /, value=_NOT_GIVEN):
      value = exc if value is _NOT_GIVEN else value
      if value is None:
          return [_line_of("NoneType" if exc is None else _qualified_name(exc), "None")]
      name = _qualified_name(type(value))
      if isinstance(value, SyntaxError):
          lines, suffix = _syntax_lines(value)
          lines.append(f"{name}: {value.msg or '<no detail available>'}{suffix}\n")
      else:
          lines = [_line_of(name, _message(value))]
      notes = getattr(value, "__notes__", None)
      if isinstance(notes, (list, tuple)):
          for note in notes:
              lines += [line + "\n" for line in str(note).split("\n")]
      elif notes is not None:
          lines.append(f"{notes!r}\n")
      return lines


  def _line_of(name, text):
      return f"{name}: {text}\n" if text else f"{name}\n"


  def _exception(exc, value):
      return exc if value is _NOT_GIVEN else value


  def format_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, chain=True):
      value = _exception(exc, value)
      if value is None:
          return ["NoneType: None\n"]
      if limit is None and chain and (tb is _NOT_GIVEN or tb is value.__traceback__):
          return _entries(_sys._format_exception(value))
      tb = value.__traceback__ if tb is _NOT_GIVEN else tb
      calls = format_tb(tb, limit)
      head = ["Traceback (most recent call last):\n"] if calls else []
      return head + calls + format_exception_only(value)


  def _entries(text):
      """The text of an exception cut before each call and each line that is not indented."""
      entries = []
      for line in text.splitlines(True):
          # The sentence between two chained exceptions stands between blank lines and goes with them.
          sentence = entries and entries[-1].startswith("\n") and (entries[-1] == "\n" or line == "\n")
          if entries and (sentence or line.startswith("    ")):
              entries[-1] += line
          else:
              entries.append(line)
      return entries


  def print_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, file=None, chain=True):
      _write("".join(format_exception(exc, value, tb, limit, chain)), file)


  def format_exc(limit=None, chain=True):
      return "".join(format_exception(_sys.exc_info()[1], limit=limit, chain=chain))


  def print_exc(limit=None, file=None, chain=True):
      _write("".join(format_exception(_sys.exc_info()[1], limit=limit, chain=chain)), file)


  def print_last(limit=None, file=None, chain=True):
      if not hasattr(_sys, "last_value"):
          raise ValueError("no last exception")
      print_exception(_sys.last_value, limit=limit, file=file, chain=chain)


  class TracebackException:
      """An exception with its stack, ready to be formatted later."""

      def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **options):
          self.exc_type = exc_type
          self.stack = extract_tb(exc_traceback, limit)
          self._text = format_exception(exc_value, exc_value, exc_traceback, limit)
          self._only = format_exception_only(exc_value)
          self._message = _message(exc_value)

      @classmethod
      def from_exception(cls, exc, **options):
          return cls(type(exc), exc, exc.__traceback__, **options)

      def format(self, *, chain=True):
          yield from self._text

      def format_exception_only(self):
          yield from self._only

      def print(self, *, file=None, chain=True):
          _write("".join(self._text), file)

      def __str__(self):
          return self._message

  """#
}
