extension PythonSource {
  static let warningsModule = #"""
  """Warnings: filtered, then shown once for each place, raised, or recorded."""

  import sys as _sys

  __all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
             "resetwarnings", "catch_warnings"]

  _ACTIONS = ("error", "ignore", "always", "default", "module", "once")

  # Action, pattern of the message, category, pattern of the module, line; the first that matches decides.
  filters = [
      ("default", None, DeprecationWarning, "__main__", 0),
      ("ignore", None, DeprecationWarning, None, 0),
      ("ignore", None, PendingDeprecationWarning, None, 0),
      ("ignore", None, ImportWarning, None, 0),
      ("ignore", None, ResourceWarning, None, 0),
  ]
  defaultaction = "default"
  onceregistry = {}
  _filters_version = 1
  _registries = {}


  def _location(depth):
      """File, line and module of a calling function, 0 for the one that asks."""
      place = _sys._caller_location(depth + 1)
      # numpy is one module to its readers: what it warns of lies where it was called.
      while place is not None and place[0].startswith(("<lectern _numpy", "<lectern numpy")):
          depth += 1
          place = _sys._caller_location(depth + 1)
      if place is None:
          return "sys", 1, "sys"
      file, line = place[:2]
      # Modules of the library have the file "<lectern name>".
      return file, line, file[9:-1] if file.startswith("<lectern ") else _sys._caller_module_name(depth + 1)


  class WarningMessage:
      def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
          self.message = message
          self.category = category
          self.filename = filename
          self.lineno = lineno
          self.file = file
          self.line = line
          self.source = source
          self._category_name = category.__name__ if category else None

      def __str__(self):
          return (f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
                  f"lineno : {self.lineno}, line : {self.line!r}}}")


  def formatwarning(message, category, filename, lineno, line=None):
      if line is None:
          line = _sys._source_line(filename, lineno)
      text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
      line = line.strip()
      return f"{text}  {line}\n" if line else text


  def showwarning(message, category, filename, lineno, file=None, line=None):
      _show(WarningMessage(message, category, filename, lineno, file, line))


  _showwarning_orig = showwarning


  def _show(message):
      file = message.file or _sys.stderr
      if file is not None:
          file.write(formatwarning(message.message, message.category, message.filename, message.lineno, message.line))


  _showwarnmsg_impl = _show


  def _filters_mutated():
      global _filters_version
      _filters_version += 1


  def _add_filter(item, append):
      if append:
          if item not in filters:
              filters.append(item)
      else:
          if item in filters:
              filters.remove(item)
          filters.insert(0, item)
      _filters_mutated()


  def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
      assert action in _ACTIONS, f"invalid action: {action!r}"
      assert isinstance(message, str), "message must be a string"
      assert isinstance(category, type), "category must be a class"
      assert issubclass(category, Warning), "category must be a Warning subclass"
      assert isinstance(module, str), "module must be a string"
      assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
      if message or module:
          import re
          message = re.compile(message, re.I) if message else None
          module = re.compile(module) if module else None
      _add_filter((action, message or None, category, module or None, lineno), append)


  def simplefilter(action, category=Warning, lineno=0, append=False):
      assert action in _ACTIONS, f"invalid action: {action!r}"
      assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
      _add_filter((action, None, category, None, lineno), append)


  def resetwarnings():
      filters[:] = []
      _filters_mutated()


  def warn(message, category=None, stacklevel=1, source=None):
      """Issues a warning about the line of the caller, or of whoever called that with a higher `stacklevel`."""
      if isinstance(message, Warning):
          category = message.__class__
      elif category is None:
          category = UserWarning
      if not isinstance(category, type) or not issubclass(category, Warning):
          raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
      filename, lineno, module = _location(max(stacklevel, 1))
      warn_explicit(message, category, filename, lineno, module, _registries.setdefault(module, {}), None, source)


  def _matches(pattern, text):
      if pattern is None or isinstance(pattern, str):
          return pattern is None or pattern == text
      return pattern.match(text) is not None


  def _action(text, category, module, lineno):
      for action, message_pattern, filtered, module_pattern, line in filters:
          if issubclass(category, filtered) and line in (0, lineno) and _matches(message_pattern, text) \
                  and _matches(module_pattern, module):
              return action
      return defaultaction


  def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
      lineno = int(lineno)
      if module is None:
          module = filename or "<unknown>"
          if module[-3:].lower() == ".py":
              module = module[:-3]
      if registry is None:
          registry = {}
      if registry.get("version") != _filters_version:
          registry.clear()
          registry["version"] = _filters_version
      if isinstance(message, Warning):
          text = str(message)
          category = message.__class__
      else:
          text = message
          message = category(message)
      key = text, category, lineno
      if registry.get(key):
          return
      action = _action(text, category, module, lineno)
      if action == "ignore":
          return
      if action == "error":
          raise message
      if action == "once":
          registry[key] = 1
          seen, key = onceregistry, (text, category)
      elif action == "module":
          registry[key] = 1
          seen, key = registry, (text, category, 0)
      elif action == "default":
          seen = registry
      elif action == "always":
          seen = {}
      else:
          raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters")
      if seen.get(key):
          return
      seen[key] = 1
      if showwarning is not _showwarning_orig:
          showwarning(message, category, filename, lineno, None, None)
      else:
          _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, source=source))


  class catch_warnings:
      """Puts the filters back at its end; with `record` it collects the warnings instead of showing them."""

      def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
          self._record = record
          self._entered = False
          self._filter = None if action is None else (action, category, lineno, append)

      def __repr__(self):
          return f"catch_warnings({'record=True' if self._record else ''})"

      def __enter__(self):
          global filters, showwarning, _showwarnmsg_impl
          if self._entered:
              raise RuntimeError(f"Cannot enter {self!r} twice")
          self._entered = True
          self._saved = filters, showwarning, _showwarnmsg_impl
          filters = filters[:]
          _filters_mutated()
          log = None
          if self._record:
              log = []
              _showwarnmsg_impl = log.append
              showwarning = _showwarning_orig
          if self._filter is not None:
              simplefilter(*self._filter)
          return log

      def __exit__(self, *details):
          global filters, showwarning, _showwarnmsg_impl
          if not self._entered:
              raise RuntimeError(f"Cannot exit {self!r} without entering first")
          filters, showwarning, _showwarnmsg_impl = self._saved
          _filters_mutated()

  """#
}
