extension PythonSource {
  static let graphvizModule = #"""
  """Graphs in the DOT language, as the package graphviz 0.21 writes them."""

  from graphviz._parameters import ENGINES, FORMATS, FORMATTERS, RENDERERS, Parameters, verify
  from graphviz.exceptions import (
      CalledProcessError, DotSyntaxWarning, ExecutableNotFound, FileExistsError, FormatSuffixMismatchWarning,
      RequiredArgumentError, UnknownSuffixWarning)
  from graphviz.graphs import Digraph, Graph
  from graphviz.quoting import escape, nohtml
  from graphviz.sources import Source

  __version__ = "0.21"
  __title__ = "graphviz"

  __all__ = [
      "ENGINES", "FORMATS", "RENDERERS", "FORMATTERS", "DOT_BINARY", "UNFLATTEN_BINARY", "SUPPORTED_JUPYTER_FORMATS",
      "Graph", "Digraph", "Source", "escape", "nohtml", "ExecutableNotFound", "CalledProcessError", "RequiredArgumentError",
      "FileExistsError", "UnknownSuffixWarning", "FormatSuffixMismatchWarning", "DotSyntaxWarning", "set_default_engine",
      "set_default_format", "set_jupyter_format"]

  SUPPORTED_JUPYTER_FORMATS = {"jpeg", "jpg", "png", "svg"}

  _jupyter_format = "svg"


  def __getattr__(name):
      if name in ("DOT_BINARY", "UNFLATTEN_BINARY"):
          from pathlib import Path
          return Path(name.removesuffix("_BINARY").lower())
      raise AttributeError(f"module 'graphviz' has no attribute {name!r}")


  def set_default_engine(engine):
      verify("engine", engine)
      old, Parameters._engine = Parameters._engine, engine
      return old


  def set_default_format(format):
      verify("format", format)
      old, Parameters._format = Parameters._format, format
      return old


  def set_jupyter_format(jupyter_format):
      global _jupyter_format
      if jupyter_format not in SUPPORTED_JUPYTER_FORMATS:
          known = sorted(SUPPORTED_JUPYTER_FORMATS)
          raise ValueError(f"unknown jupyter_format: {jupyter_format!r} (must be one of {known})")
      old, _jupyter_format = _jupyter_format, jupyter_format
      return "jpeg" if old == "jpg" else old
  """#

  static let graphvizExceptionsModule = #"""
  """What may be wrong with a graph or with drawing it."""


  class ExecutableNotFound(RuntimeError):
      __module__ = "graphviz.backend.execute"

      def __init__(self, args):
          super().__init__("failed to execute {!r}, make sure the Graphviz executables are on your systems' PATH".format(*args))


  class CalledProcessError(Exception):
      __module__ = "graphviz.backend.execute"


  class RequiredArgumentError(TypeError):
      pass


  class FileExistsError(FileExistsError):
      pass


  class UnknownSuffixWarning(RuntimeWarning):
      pass


  class FormatSuffixMismatchWarning(UserWarning):
      pass


  class DotSyntaxWarning(RuntimeWarning):
      pass


  def unsupported(name):
      """What a program that draws would raise without Graphviz, in our words."""
      error = ExecutableNotFound.__new__(ExecutableNotFound)
      RuntimeError.__init__(error, f"unsupported: graphviz.{name}")
      return error
  """#

  static let graphvizBackendModule = #"""
  from graphviz.exceptions import CalledProcessError, ExecutableNotFound
  """#
}
