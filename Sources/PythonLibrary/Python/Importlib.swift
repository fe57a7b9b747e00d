extension PythonSource {
  static let importlibModule = #"""
  """Imports by name."""

  import sys as _sys

  __all__ = ["__import__", "import_module", "invalidate_caches", "reload"]
  __path__ = []
  __import__ = __import__


  def _absolute(name, package):
      level = len(name) - len(name.lstrip("."))
      if not level:
          return name
      if not package:
          raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
      parts = package.split(".")
      if level > len(parts):
          raise ImportError("attempted relative import beyond top-level package")
      return ".".join(parts[:len(parts) - level + 1] + ([name[level:]] if name[level:] else []))


  def import_module(name, package=None):
      name = _absolute(name, package)
      __import__(name)
      return _sys.modules[name]


  def reload(module):
      try:
          name = module.__name__
      except AttributeError:
          raise TypeError("reload() argument must be a module") from None
      if _sys.modules.get(name) is not module:
          raise ImportError(f"module {name} not in sys.modules", name=name)
      _sys._reload(module)
      return _sys.modules[name]


  def invalidate_caches():
      pass
  """#

  static let importlibUtilModule = #"""
  """Whether a module can be imported."""

  import sys as _sys


  class ModuleSpec:
      def __init__(self, name, loader=None, *, origin=None):
          self.name = name
          self.loader = loader
          self.origin = origin

      def __repr__(self):
          return f"ModuleSpec(name={self.name!r}, loader={self.loader!r}, origin={self.origin!r})"


  def find_spec(name, package=None):
      from importlib import _absolute
      name = _absolute(name, package)
      module = _sys.modules.get(name)
      if module is None:
          try:
              __import__(name)
          except ImportError:
              return None
          module = _sys.modules[name]
      return ModuleSpec(name, origin=getattr(module, "__file__", "built-in"))
  """#
}
