extension PythonSource {
  static let ipythonPrettyModule = #"""
  """Values as IPython shows them: broken over lines, sets in order."""

  import contextlib
  import io
  import re
  import sys
  import types
  from collections import deque

  MAX_SEQ_LENGTH = 1000


  def pretty(obj, verbose=False, max_width=79, newline="\n", max_seq_length=MAX_SEQ_LENGTH):
      stream = io.StringIO()
      printer = RepresentationPrinter(stream, verbose, max_width, newline, max_seq_length=max_seq_length)
      printer.pretty(obj)
      printer.flush()
      return stream.getvalue()


  def pprint(obj, verbose=False, max_width=79, newline="\n", max_seq_length=MAX_SEQ_LENGTH):
      sys.stdout.write(pretty(obj, verbose, max_width, newline, max_seq_length) + newline)


  class _Group:
      """Text whose breakable places turn into line ends together."""

      def __init__(self, depth):
          self.depth = depth
          self.breakables = 0
          self.is_broken = False


  class _Waiting:
      """A text, or with a group a place where a line may end, that waits for the decision."""

      def __init__(self, text, group=None, indentation=0):
          self.text, self.group, self.indentation = text, group, indentation


  class PrettyPrinter:
      def __init__(self, output, max_width=79, newline="\n", max_seq_length=MAX_SEQ_LENGTH):
          self.output = output
          self.max_width = max_width
          self.newline = newline
          self.max_seq_length = max_seq_length
          self.indentation = 0
          self.column = 0
          self.waiting = deque()
          self.waiting_width = 0
          self.open_groups = [_Group(0)]
          # By depth, the groups that could still be broken.
          self.flat_groups = [[self.open_groups[0]]]

      def text(self, obj):
          if not self.waiting:
              self._write(obj)
              return
          self.waiting.append(_Waiting(obj))
          self.waiting_width += len(obj)
          self._fit()

      def breakable(self, sep=" "):
          group = self.open_groups[-1]
          if group.is_broken:
              self.flush()
              self._end_line(self.indentation)
              return
          group.breakables += 1
          self.waiting.append(_Waiting(sep, group, self.indentation))
          self.waiting_width += len(sep)
          self._fit()

      def break_(self):
          group = self._outermost_flat()
          if group:
              self._break(group)
          self.flush()
          self._end_line(self.indentation)

      def begin_group(self, indent=0, open=""):
          if open:
              self.text(open)
          group = _Group(self.open_groups[-1].depth + 1)
          self.open_groups.append(group)
          while len(self.flat_groups) <= group.depth:
              self.flat_groups.append([])
          self.flat_groups[group.depth].append(group)
          self.indentation += indent

      def end_group(self, dedent=0, close=""):
          self.indentation -= dedent
          group = self.open_groups.pop()
          if not group.breakables:
              self._forget(group)
          if close:
              self.text(close)

      @contextlib.contextmanager
      def group(self, indent=0, open="", close=""):
          self.begin_group(indent, open)
          try:
              yield
          finally:
              self.end_group(indent, close)

      @contextlib.contextmanager
      def indent(self, indent):
          self.indentation += indent
          try:
              yield
          finally:
              self.indentation -= indent

      def flush(self):
          while self.waiting:
              self._settle()

      def _write(self, text):
          self.output.write(text)
          self.column += len(text)

      def _end_line(self, indentation):
          self.output.write(self.newline + " " * indentation)
          self.column = indentation

      def _settle(self):
          """Writes what has waited longest."""
          item = self.waiting.popleft()
          self.waiting_width -= len(item.text)
          group = item.group
          if group is None:
              self._write(item.text)
              return
          group.breakables -= 1
          if group.is_broken:
              self._end_line(item.indentation)
              return
          if not group.breakables:
              self._forget(group)
          self._write(item.text)

      def _fit(self):
          while self.column + self.waiting_width > self.max_width:
              group = self._outermost_flat()
              if not group:
                  return
              self._break(group)

      def _break(self, group):
          while group.breakables:
              self._settle()
          while self.waiting and self.waiting[0].group is None:
              self._settle()

      def _outermost_flat(self):
          """Takes a group out that has a place to break; whoever encloses it will break from now on."""
          for groups in self.flat_groups:
              for index, group in enumerate(reversed(groups)):
                  if group.breakables:
                      del groups[index]
                      group.is_broken = True
                      return group
              for group in groups:
                  group.is_broken = True
              groups.clear()
          return None

      def _forget(self, group):
          with contextlib.suppress(ValueError):
              self.flat_groups[group.depth].remove(group)

      def _enumerate(self, items):
          for index, item in enumerate(items):
              if self.max_seq_length and index >= self.max_seq_length:
                  self.text(",")
                  self.breakable()
                  self.text("...")
                  return
              yield index, item


  class RepresentationPrinter(PrettyPrinter):
      def __init__(self, output, verbose=False, max_width=79, newline="\n", singleton_pprinters=None, type_pprinters=None,
                   deferred_pprinters=None, max_seq_length=MAX_SEQ_LENGTH):
          super().__init__(output, max_width, newline, max_seq_length)
          self.verbose = verbose
          self.stack = []
          self.type_pprinters = _by_type if type_pprinters is None else type_pprinters

      def pretty(self, obj):
          cycle = any(obj is other for other in self.stack)
          self.stack.append(obj)
          self.begin_group()
          try:
              return self._printer(obj)(obj, self, cycle)
          finally:
              self.end_group()
              self.stack.pop()

      def _printer(self, obj):
          if obj is None or obj is True or obj is False or obj is Ellipsis or obj is NotImplemented:
              return _print_repr
          for kind in _quietly(obj, "__class__", type(obj)).__mro__:
              if kind in self.type_pprinters:
                  return self.type_pprinters[kind]
              printer = _by_name.get((kind.__module__, kind.__name__))
              if printer is not None:
                  return printer
              if "_repr_pretty_" in kind.__dict__ and callable(kind._repr_pretty_):
                  return kind._repr_pretty_
              if kind is not object and callable(kind.__dict__.get("__repr__")):
                  return _print_repr
          return _print_object


  class RawText:
      def __init__(self, value):
          self.value = value

      def _repr_pretty_(self, printer, cycle):
          printer.text(self.value)


  class CallExpression:
      """A call, as one would write it to make the value again."""

      def __init__(__self, __name, *args, **kwargs):
          __self.name, __self.args, __self.kwargs = __name, args, kwargs

      @classmethod
      def factory(cls, name):
          return lambda *args, **kwargs: cls(name, *args, **kwargs)

      def _repr_pretty_(self, printer, cycle):
          with printer.group(len(self.name) + 1, self.name + "(", ")"):
              arguments = [("", arg) for arg in self.args] + [(name + "=", arg) for name, arg in self.kwargs.items()]
              for index, (name, arg) in enumerate(arguments):
                  if index:
                      printer.text(",")
                      printer.breakable()
                  if name:
                      with printer.group(len(name), name):
                          printer.pretty(arg)
                  else:
                      printer.pretty(arg)


  def _quietly(obj, name, default=None):
      try:
          return getattr(obj, name, default)
      except Exception:
          return default


  def _print_repr(obj, printer, cycle):
      with printer.group():
          for index, line in enumerate(repr(obj).splitlines()):
              if index:
                  printer.break_()
              printer.text(line)


  def _print_object(obj, printer, cycle):
      kind = _quietly(obj, "__class__", None) or type(obj)
      if _quietly(kind, "__repr__") is not object.__repr__:
          _print_repr(obj, printer, cycle)
          return
      printer.begin_group(1, "<")
      printer.pretty(kind)
      printer.text(f" at 0x{id(obj):x}")
      if cycle:
          printer.text(" ...")
      elif printer.verbose:
          shown = [name for name in dir(obj) if not name.startswith("_")]
          shown = [(name, value) for name in shown if not isinstance(value := _quietly(obj, name), types.MethodType)]
          for index, (name, value) in enumerate(shown):
              if index:
                  printer.text(",")
              printer.breakable()
              printer.text(name + "=")
              with printer.indent(len(name) + 1):
                  printer.pretty(value)
      printer.end_group(1, ">")


  def _print_items(printer, items):
      for index, item in printer._enumerate(items):
          if index:
              printer.text(",")
              printer.breakable()
          printer.pretty(item)


  def _sequence(start, end):
      def show(obj, printer, cycle):
          if cycle:
              return printer.text(start + "..." + end)
          printer.begin_group(len(start), start)
          _print_items(printer, obj)
          if len(obj) == 1 and isinstance(obj, tuple):
              printer.text(",")
          printer.end_group(len(start), end)
      return show


  def _set(start, end):
      def show(obj, printer, cycle):
          if cycle:
              return printer.text(start + "..." + end)
          if len(obj) == 0:
              return printer.text(type(obj).__name__ + "()")
          is_long = printer.max_seq_length and len(obj) >= printer.max_seq_length
          printer.begin_group(len(start), start)
          _print_items(printer, obj if is_long else _in_order(obj))
          printer.end_group(len(start), end)
      return show


  def _in_order(items):
      for key in (None, str):
          try:
              return sorted(items, key=key)
          except Exception:
              pass
      return list(items)


  def _mapping(start, end):
      def show(obj, printer, cycle):
          if cycle:
              return printer.text("{...}")
          printer.begin_group(len(start), start)
          for index, key in printer._enumerate(obj.keys()):
              if index:
                  printer.text(",")
                  printer.breakable()
              printer.pretty(key)
              printer.text(": ")
              printer.pretty(obj[key])
          printer.end_group(len(start), end)
      return show


  def _print_super(obj, printer, cycle):
      printer.begin_group(8, "<super: ")
      printer.pretty(obj.__thisclass__)
      printer.text(",")
      printer.breakable()
      printer.pretty(obj.__self__)
      printer.end_group(8, ">")


  def _print_pattern(obj, printer, cycle):
      pattern = RawText("r" + repr(obj.pattern).replace("\\\\", "\\"))
      names = ("TEMPLATE", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG")
      flags = [f"re.{name}" for name in names if obj.flags & getattr(re, name)]
      printer.pretty(CallExpression("re.compile", pattern, *([RawText("|".join(flags))] if obj.flags else [])))


  def _print_type(obj, printer, cycle):
      if next(kind for kind in type(obj).__mro__ if "__repr__" in vars(kind)) is not type:
          _print_repr(obj, printer, cycle)
          return
      module = _quietly(obj, "__module__")
      name = obj.__qualname__
      printer.text(name if module in (None, "builtins") else f"{module}.{name}")


  def _print_function(obj, printer, cycle):
      from inspect import signature
      name = _quietly(obj, "__qualname__", obj.__name__)
      if obj.__module__ and obj.__module__ != "builtins":
          name = f"{obj.__module__}.{name}"
      with contextlib.suppress(ValueError):
          name += str(signature(obj))
      printer.text(f"<function {name}>")


  def _print_exception(obj, printer, cycle):
      kind = obj.__class__
      name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
      printer.pretty(CallExpression(name, *getattr(obj, "args", ())))


  def _call(arguments, name=None):
      """A printer that writes a call; `arguments` gives what stands between its parentheses."""
      def show(obj, printer, cycle):
          args, kwargs = ([RawText("...")], {}) if cycle else arguments(obj)
          printer.pretty(CallExpression(name or type(obj).__name__, *args, **kwargs))
      return show


  _by_type = {
      int: _print_repr, float: _print_repr, str: _print_repr, bytes: _print_repr, range: _print_repr, slice: _print_repr,
      tuple: _sequence("(", ")"), list: _sequence("[", "]"), dict: _mapping("{", "}"),
      types.MappingProxyType: _mapping("mappingproxy({", "})"),
      set: _set("{", "}"), frozenset: _set("frozenset({", "})"),
      super: _print_super, re.Pattern: _print_pattern, type: _print_type, BaseException: _print_exception,
      types.FunctionType: _print_function, types.BuiltinFunctionType: _print_function, types.MethodType: _print_repr,
      types.SimpleNamespace: _call(lambda obj: ([], vars(obj)), "namespace"),
  }

  _by_name = {
      ("collections", "defaultdict"): _call(lambda obj: ([obj.default_factory, dict(obj)], {})),
      ("collections", "OrderedDict"): _call(lambda obj: ([list(obj.items())] if obj else [], {})),
      ("collections", "deque"): _call(lambda obj: ([list(obj)], {} if obj.maxlen is None else {"maxlen": obj.maxlen})),
      ("collections", "Counter"): _call(lambda obj: ([dict(obj)] if obj else [], {})),
      ("collections", "UserList"): _call(lambda obj: ([obj.data], {})),
  }


  def for_type(typ, func):
      old = _by_type.get(typ)
      if func is not None:
          _by_type[typ] = func
      return old


  def for_type_by_name(type_module, type_name, func):
      old = _by_name.get((type_module, type_name))
      if func is not None:
          _by_name[type_module, type_name] = func
      return old
  """#
}
