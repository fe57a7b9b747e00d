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
          # What stands below the line to show which part of it was running.
          self._marks = None

      @property
      def line(self):
          if self._line is None:
              if self.lineno is None:
                  return None
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
          calls = [FrameSummary(f.f_code.co_filename, lineno, getattr(f, "_name", f.f_code.co_name),
                                locals={name: repr(value) for name, value in f.f_locals.items()} if capture_locals else None)
                   for f, lineno in frames]
          return cls(_limited(calls, limit))

      @classmethod
      def from_list(cls, entries):
          return cls(e if isinstance(e, FrameSummary) else FrameSummary(e[0], e[1], e[2], line=e[3]) for e in entries)

      def format_frame_summary(self, call):
          text = f'  File "{call.filename}", line {call.lineno}, in {call.name}\n'
          if call.line:
              text += f"    {call.line}\n"
              if call._marks:
                  text += f"    {call._marks}\n"
          for name, value in sorted((call.locals or {}).items()):
              text += f"    {name} = {value}\n"
          return text

      def format(self):
          """The calls as text; a call that repeats more than three times is counted instead."""
          texts = []
          last = None
          count = 0
          for call in self:
              text = self.format_frame_summary(call)
              if text is None:
                  continue
              place = call.filename, call.lineno, call.name
              if place != last:
                  texts += _repetition(count)
                  last = place
                  count = 0
              count += 1
              if count <= 3:
                  texts.append(text)
          return texts + _repetition(count)


  def _repetition(count):
      more = count - 3
      return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"] if more > 0 else []


  def _limited(calls, limit):
      if limit is None:
          limit = getattr(_sys, "tracebacklimit", None)
          if limit is None:
              return calls
          limit = max(limit, 0)
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
      return _extracted(tb, limit, False)


  def _extracted(tb, limit, capture_locals):
      calls = StackSummary.extract(walk_tb(tb), limit=None if limit is None else 1 << 62, capture_locals=capture_locals)
      for call in calls:
          call._marks = _sys._traceback_marks(tb)
          tb = tb.tb_next
      return StackSummary(_limited(calls, limit))


  def extract_stack(f=None, limit=None):
      return StackSummary(_limited(list(_stack()), limit)[::-1])


  def format_list(extracted_list):
      return StackSummary.from_list(extracted_list).format()


  def print_list(extracted_list, file=None):
      _write("".join(format_list(extracted_list)), file)


  def format_tb(tb, limit=None):
      return extract_tb(tb, limit).format()


  def print_tb(tb, limit=None, file=None):
      _write("".join(format_tb(tb, limit)), file)


  def format_stack(f=None, limit=None):
      return StackSummary(_limited(list(_stack()), limit)[::-1]).format()


  def print_stack(f=None, limit=None, file=None):
      _write("".join(StackSummary(_limited(list(_stack()), limit)[::-1]).format()), file)


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
          lines.append(f"{notes!r}")
      return lines


  def _line_of(name, text):
      return f"{name}: {text}\n" if text else f"{name}\n"


  def _exception(exc, value, tb):
      if (value is _NOT_GIVEN) != (tb is _NOT_GIVEN):
          raise ValueError("Both or neither of value and tb must be given")
      if value is not _NOT_GIVEN:
          return value
      if exc is not None and not isinstance(exc, BaseException):
          raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
      return exc


  def format_exception(exc, /, value=_NOT_GIVEN, tb=_NOT_GIVEN, limit=None, chain=True):
      value = _exception(exc, value, tb)
      if value is None:
          return ["NoneType: None\n"]
      if limit is None and chain and not hasattr(_sys, "tracebacklimit") and (tb is _NOT_GIVEN or tb is value.__traceback__):
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

      def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                   compact=False, max_group_width=15, max_group_depth=10, _seen=None):
          seen = (_seen or set()) | {id(exc_value)}
          self.exc_type = exc_type
          self.stack = _extracted(exc_traceback, limit, capture_locals)
          self._only = format_exception_only(exc_value)
          self._message = _message(exc_value)
          self.__notes__ = getattr(exc_value, "__notes__", None)
          if isinstance(exc_value, SyntaxError):
              for name in ("filename", "text", "offset", "end_offset", "msg"):
                  setattr(self, name, getattr(exc_value, name))
              self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
              self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
          options = {"limit": limit, "capture_locals": capture_locals, "compact": compact, "_seen": seen}

          def other(error):
              return None if error is None or id(error) in seen else TracebackException.from_exception(error, **options)

          self.__cause__ = other(getattr(exc_value, "__cause__", None))
          self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
          hides = compact and (self.__cause__ is not None or self.__suppress_context__)
          self.__context__ = None if hides else other(getattr(exc_value, "__context__", None))
          parts = exc_value.exceptions if isinstance(exc_value, BaseExceptionGroup) else None
          self.exceptions = parts and [other(part) for part in parts]
          whole = limit is None and not capture_locals or parts is not None
          self._text = format_exception(exc_value) if whole and exc_value is not None else None

      @classmethod
      def from_exception(cls, exc, **options):
          return cls(type(exc), exc, exc.__traceback__, **options)

      def __eq__(self, other):
          if not isinstance(other, TracebackException):
              return NotImplemented
          return self.__dict__ == other.__dict__

      def format(self, *, chain=True):
          if self._text and (chain or self.exceptions):
              yield from self._text
              return
          before, sentence = self.__cause__, "The above exception was the direct cause of the following exception:"
          if before is None and not self.__suppress_context__:
              before, sentence = self.__context__, "During handling of the above exception, another exception occurred:"
          if chain and before is not None:
              yield from before.format()
              yield f"\n{sentence}\n\n"
          if self.stack:
              yield "Traceback (most recent call last):\n"
              yield from self.stack.format()
          yield from self._only

      def format_exception_only(self):
          yield from self._only

      def print(self, *, file=None, chain=True):
          _write("".join(self.format(chain=chain)), file)

      def __str__(self):
          return self._message

  """#
}
