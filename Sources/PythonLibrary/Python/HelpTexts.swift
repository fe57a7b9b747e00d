extension PythonSource {
  /// What `help` prints of functions and classes that are written in Python.
  static let helpModule = #"""
  """Functions and classes, described by their signatures and documentation strings."""

  import inspect
  import re

  _of_object = {
      "__init__": "Initialize self.  See help(type(self)) for accurate signature.", "__repr__": "Return repr(self).",
      "__str__": "Return str(self).", "__eq__": "Return self==value.", "__ne__": "Return self!=value.", "__lt__": "Return self<value.",
      "__le__": "Return self<=value.", "__gt__": "Return self>value.", "__ge__": "Return self>=value.", "__hash__": "Return hash(self).",
      "__getattribute__": "Return getattr(self, name).", "__setattr__": "Implement setattr(self, name, value).",
      "__delattr__": "Implement delattr(self, name).", "__format__": "Default object formatter.", "__reduce__": "Helper for pickle.",
      "__reduce_ex__": "Helper for pickle.", "__dir__": "Default dir() implementation.",
      "__sizeof__": "Size of object in memory, in bytes.",
      "__new__": "Create and return a new object.  See help(type) for accurate signature.",
      "__init_subclass__": "This method is called when a class is subclassed.\n\nThe default implementation does nothing. It may be\n"
                           "overridden to extend subclasses.",
      "__dict__": "dictionary for instance variables", "__weakref__": "list of weak references to the object",
  }
  _hidden = {"__author__", "__builtins__", "__cached__", "__credits__", "__date__", "__doc__", "__docformat__", "__file__", "__loader__",
             "__module__", "__name__", "__package__", "__path__", "__qualname__", "__slots__", "__spec__", "__version__"}


  def _unsupported(what):
      return NotImplementedError(f"unsupported: help of {what}")


  def _is_written_here(cls):
      if cls is object or cls.__module__ == "abc":
          return True
      return "__dict__" in dir(cls) and cls.__module__ not in ("builtins", "typing", "enum", "collections") and (
          type(cls) is type or type(cls).__name__ == "ABCMeta")


  def _indented(text, prefix="    "):
      lines = [prefix + line for line in text.split("\n")]
      lines[-1] = lines[-1].rstrip()
      return "\n".join(lines)


  def _class_name(cls, module):
      return cls.__name__ if cls.__module__ == module else f"{cls.__module__}.{cls.__name__}"


  def _indent(line):
      return len(line) - len(line.lstrip())


  def _comments(value):
      """The lines of comment right above a definition."""
      try:
          start = inspect.getsourcelines(value)[1] - 1
          lines = inspect._source_text(inspect.getfile(inspect.unwrap(value))).splitlines()
      except (OSError, TypeError):
          return ""
      first = start
      while first > 0 and lines[first - 1].lstrip()[:1] == "#" and _indent(lines[first - 1]) == _indent(lines[start]):
          first -= 1
      found = [line.expandtabs().lstrip() for line in lines[first:start]]
      while found and found[0].strip() == "#":
          del found[0]
      while found and found[-1].strip() == "#":
          del found[-1]
      return "\n".join(found)


  def _class_doc(cls):
      for base in cls.__mro__:
          doc = vars(base).get("__doc__")
          if base is not object and isinstance(doc, str):
              return inspect.cleandoc(doc)
      return _comments(cls)


  def _doc(value, name=None, within=None):
      doc = inspect.getdoc(value)
      for cls in within.__mro__ if within is not None and not doc else ():
          found = vars(cls).get(name)
          doc = _of_object.get(name) if cls is object else found is not None and inspect.getdoc(found)
          if doc:
              break
      return doc or _comments(value)


  def _routine(value, name=None, module=None, within=None):
      real = value.__name__
      name = name or real
      note = ""
      if inspect.ismethod(value):
          owner = type(value.__self__)
          if within is not None:
              note = f" from {_class_name(owner, module)}" if owner is not within else ""
          else:
              note = f" method of {_class_name(owner, module)} instance"
      title = name if name == real else f"{name} = {real}"
      try:
          signature = str(inspect.signature(value))
      except (TypeError, ValueError):
          signature = "(...)"
      if real == "<lambda>":
          title, signature = f"{name} lambda ", signature[1:-1]
      is_alias = name != real and within is not None and getattr(within, real, None) is value
      doc = "" if is_alias else _doc(value, name, within)
      return title + signature + note + "\n" + (_indented(doc).rstrip() + "\n" if doc else "")


  def _descriptor(name, doc):
      return (name + "\n" if name else "") + (_indented(doc) if doc else "") + "\n"


  def _short(value):
      kind = type(value)
      if kind in (list, tuple) and len(value) > 20:
          shown = ", ".join(map(repr, value[:20])) + ", ..."
          return f"[{shown}]" if kind is list else f"({shown})"
      if kind is dict:
          keys = sorted(value) if all(isinstance(key, str) for key in value) else list(value)
          return "{" + ", ".join([f"{key!r}: {value[key]!r}" for key in keys[:10]] + ["..."] * (len(keys) > 10)) + "}"
      return re.sub(r" at 0x[0-9a-f]{6,16}(>+)$", r"\1", repr(value))


  def _other(value, name):
      text = _short(value)
      if len(name) + 3 + len(text) > 70:
          text = text[:70 - len(name) - 3 - len(text)] + "..."
      doc = inspect.getdoc(value) if callable(value) else None
      return f"{name} = {text}" + ("\n" + _indented(doc) + "\n" if doc else "") + "\n"


  def _attributes(cls):
      """Names, kinds, the classes they come from, and what stands there."""
      found = []
      names = set(dir(cls))
      if any("__annotations__" in vars(base) for base in cls.__mro__):
          names.add("__annotations__")
      for name in names:
          if name in _hidden or name.startswith("_") and not (name.startswith("__") and name.endswith("__")):
              continue
          home = next((base for base in cls.__mro__ if name in vars(base)), None)
          if name == "__annotations__":
              home = cls
              value = vars(cls).get(name, {})
          elif home is None:
              continue
          else:
              value = vars(home)[name]
          if name in ("__dict__", "__weakref__"):
              kind = "data descriptor"
          elif isinstance(value, staticmethod):
              kind = "static method"
          elif isinstance(value, classmethod):
              kind = "class method"
          elif isinstance(value, property):
              kind = "data descriptor" if value.fset is not None else "readonly property"
          elif inspect.isfunction(value) or inspect.isroutine(value):
              is_class_method = name in ("__init_subclass__", "__class_getitem__")
              kind = "static method" if name == "__new__" else "class method" if is_class_method else "method"
          elif inspect.isdatadescriptor(value):
              kind = "data descriptor"
          else:
              kind = "data"
          found.append((name, kind, home, value))
      return sorted(found, key=lambda entry: entry[0])


  def _class(cls):
      module = cls.__module__
      for base in cls.__mro__:
          if not _is_written_here(base):
              raise _unsupported(f"classes derived from {base.__name__}")
      parents = ", ".join(_class_name(base, module) for base in cls.__bases__)
      lines = []
      try:
          signature = str(inspect.signature(cls))
      except (TypeError, ValueError):
          signature = ""
      if signature and signature != "()":
          lines.append(cls.__name__ + signature + "\n")
      doc = _class_doc(cls)
      if doc:
          lines.append(doc + "\n")
      if len(cls.__mro__) > 2:
          lines.append("Method resolution order:")
          lines += ["    " + _class_name(base, module) for base in cls.__mro__]
          lines.append("")
      rule = False
      attributes = _attributes(cls)
      for home in cls.__mro__:
          if home is object:
              continue
          tag = "defined here" if home is cls else f"inherited from {_class_name(home, module)}"
          for kind, title in (("method", "Methods"), ("class method", "Class methods"), ("static method", "Static methods"),
                              ("readonly property", "Readonly properties"), ("data descriptor", "Data descriptors"),
                              ("data", "Data and other attributes")):
              chosen = [(name, value) for name, its, where, value in attributes if its == kind and where is home]
              if not chosen:
                  continue
              if rule:
                  lines.append("-" * 70)
              rule = True
              lines.append(f"{title} {tag}:\n")
              for name, value in chosen:
                  if kind == "data":
                      lines.append(_other(value if name == "__annotations__" else getattr(cls, name), name))
                  elif kind.endswith("method"):
                      lines.append(_routine(getattr(cls, name), name, module, cls))
                  else:
                      lines.append(_descriptor(name, _of_object[name] if name in _of_object else inspect.getdoc(value) or ""))
      title = f"class {cls.__name__}" + (f"({parents})" if parents else "")
      contents = "\n".join(lines)
      return title + "\n" + (_indented(contents.rstrip(), " |  ") + "\n" if contents else "")


  def describe(value):
      """The whole text, as pydoc has it."""
      if inspect.isclass(value):
          if value.__module__ == "builtins" or not _is_written_here(value):
              raise _unsupported(value.__name__)
          return f"Help on class {value.__name__} in module {value.__module__}:\n\n{_class(value)}"
      if inspect.ismethod(value) or inspect.isfunction(value):
          kind = "method" if inspect.ismethod(value) else "function"
          return f"Help on {kind} {value.__name__} in module {value.__module__}:\n\n{_routine(value)}"
      if isinstance(value, property):
          return f"Help on property:\n\n{_descriptor(None, inspect.getdoc(value) or '')}"
      cls = type(value)
      if cls.__module__ == "builtins" or not _is_written_here(cls):
          raise _unsupported(getattr(value, "__name__", cls.__name__))
      return f"Help on {cls.__name__} in module {cls.__module__} object:\n\n{_class(cls)}"


  def show(*given):
      if not given:
          raise _unsupported("everything: an interactive session")
      if isinstance(given[0], str):
          raise _unsupported("topics")
      print(describe(given[0]))
  """#
}
