extension PythonSource {
  static let graphvizParametersModule = #"""
  """How a graph is to be drawn and where it is kept."""

  import functools
  import os
  import warnings

  from graphviz.exceptions import RequiredArgumentError, UnknownSuffixWarning, FormatSuffixMismatchWarning, unsupported, CalledProcessError

  ENGINES = {"dot", "neato", "twopi", "circo", "fdp", "sfdp", "patchwork", "osage"}
  FORMATS = set(
      "bmp canon cgimage cmap cmapx cmapx_np dot dot_json eps exr fig gd gd2 gif gtk gv ico imap imap_np ismap jp2 jpe jpeg "
      "jpg json json0 pct pdf pic pict plain plain-ext png pov ps ps2 psd sgi svg svg_inline svgz tga tif tiff tk vml vmlz "
      "vrml wbmp webp x11 xdot xdot1.2 xdot1.4 xdot_json xlib".split())
  RENDERERS = set("cairo dot fig gd gdiplus map pic pov ps svg tk vml vrml xdot".split())
  FORMATTERS = {"cairo", "core", "gd", "gdiplus", "gdwbmp", "xlib"}

  _known = {"engine": ENGINES, "format": FORMATS, "renderer": RENDERERS, "formatter": FORMATTERS}


  def verify(kind, value):
      if value is None:
          if kind in ("engine", "format"):
              raise ValueError(f"missing {kind}")
      elif value.lower() not in _known[kind]:
          none = "None or " if kind in ("renderer", "formatter") else ""
          raise ValueError(f"unknown {kind}: {value!r} (must be {none}one of {sorted(_known[kind])})")


  def positional(count, ignored="self", category=PendingDeprecationWarning):
      """Warns of arguments by position beyond `count`, as the package does."""
      def decorator(function):
          code = function.__code__
          names = list(code.co_varnames[:code.co_argcount])
          allowed = count + 1

          @functools.wraps(function)
          def wrapper(*args, **kwargs):
              if len(args) > allowed:
                  given = list(zip(names, args))
                  wanted = ", ".join(f"{name}={value!r}" for name, value in given[allowed:])
                  plural = "s" if count > 1 else ""
                  shown = function.__name__.lstrip("_").partition("_legacy")[0]
                  warnings.warn(
                      f"The signature of {shown} will be reduced to {count} positional arg{plural} (ignoring {ignored}))"
                      f" {names[:allowed]}: pass {wanted} as keyword arg{plural}", stacklevel=2, category=category)
              return function(*args, **kwargs)
          return wrapper
      return decorator


  def _format_of(outfile, format):
      """The format that the name of `outfile` asks for, unless `format` does."""
      suffix = outfile.suffix[1:].lower()
      if suffix in FORMATS:
          if format is None or format.lower() == suffix:
              return suffix
          warnings.warn(
              f"expected format {suffix!r} from outfile differs from given format: {format!r}",
              category=FormatSuffixMismatchWarning)
      elif format is None:
          suffixes = [f".{known}" for known in sorted(FORMATS)]
          raise RequiredArgumentError(
              f"cannot infer rendering format from suffix {outfile.suffix!r} of outfile: {os.fspath(outfile)!r}"
              f" (provide format or outfile with a suffix from {suffixes!r})")
      else:
          warnings.warn(
              f"unknown outfile suffix {outfile.suffix!r} (expected: {'.' + format!r})", category=UnknownSuffixWarning)
      return format


  class Parameters:
      """What graphs and sources share: drawing parameters, a file, a copy."""

      _engine = "dot"
      _format = "pdf"
      _renderer = None
      _formatter = None
      _default_extension = "gv"
      directory = ""

      def _prepare(self, filename, directory, format, engine, encoding, renderer, formatter):
          if format is not None:
              self.format = format
          if engine is not None:
              self.engine = engine
          self.renderer = renderer
          self.formatter = formatter
          self.encoding = encoding
          self.filename = os.fspath(f"{type(self).__name__}.{self._default_extension}" if filename is None else filename)
          if directory is not None:
              self.directory = os.fspath(directory)

      def _copy_kwargs(self):
          kwargs = {"filename": self.filename, "encoding": self._encoding}
          for name in ("directory", "_engine", "_format", "_renderer", "_formatter"):
              if name in self.__dict__:
                  kwargs[name.lstrip("_")] = self.__dict__[name]
          return kwargs

      def copy(self):
          return type(self)(**self._copy_kwargs())

      @property
      def engine(self):
          return self._engine

      @engine.setter
      def engine(self, engine):
          engine = engine.lower()
          verify("engine", engine)
          self._engine = engine

      @property
      def format(self):
          return self._format

      @format.setter
      def format(self, format):
          format = format.lower()
          verify("format", format)
          self._format = format

      @property
      def renderer(self):
          return self._renderer

      @renderer.setter
      def renderer(self, renderer):
          self._choose("renderer", renderer)

      @property
      def formatter(self):
          return self._formatter

      @formatter.setter
      def formatter(self, formatter):
          self._choose("formatter", formatter)

      def _choose(self, kind, value):
          if value is None:
              self.__dict__.pop(f"_{kind}", None)
          else:
              verify(kind, value.lower())
              setattr(self, f"_{kind}", value.lower())

      @property
      def encoding(self):
          return self._encoding

      @encoding.setter
      def encoding(self, encoding):
          encoding = "UTF-8" if encoding is None else encoding
          # An unknown one is refused now, not when the file is written.
          " ".encode(encoding)
          self._encoding = encoding

      @property
      def filepath(self):
          return os.path.join(self.directory, self.filename)

      def __str__(self):
          return self.source

      def _save(self, filename, directory, skip_existing):
          if filename is not None:
              self.filename = filename
          if directory is not None:
              self.directory = directory
          filepath = self.filepath
          if skip_existing and os.path.exists(filepath):
              return filepath
          folder = os.path.dirname(filepath)
          if folder:
              os.makedirs(folder, exist_ok=True)
          with open(filepath, "w", encoding=self.encoding) as file:
              for line in self:
                  file.write(line)
          return filepath

      @positional(1)
      def render(self, filename=None, directory=None, view=False, cleanup=False, format=None, renderer=None, formatter=None,
                 neato_no_op=None, quiet=False, quiet_view=False, *, outfile=None, engine=None, raise_if_result_exists=False,
                 overwrite_source=False):
          if outfile is not None:
              from pathlib import Path
              outfile = Path(outfile)
              format = _format_of(outfile, format)
              if directory is None:
                  outfile = Path(self.directory, outfile)
          self._verify(engine, format, renderer, formatter)
          if outfile is not None and filename is None:
              filename = outfile.with_suffix(f".{self._default_extension}")
          filepath = self.save(filename, directory=directory, skip_existing=None)
          kind = format or self.format
          rendered = os.fspath(outfile) if outfile is not None else f"{filepath}.{kind}"
          picture = self._picture(kind, engine, "render")
          with open(rendered, "wb") as file:
              file.write(picture)
          if cleanup:
              os.remove(filepath)
          return rendered

      def _picture(self, format, engine, method):
          """The drawing as bytes of a file of that format."""
          engine = engine or self.engine
          name = f"{type(self).__name__}.{method}"
          if format not in ("png", "svg"):
              raise unsupported(f"{name} with the format {format!r}")
          if engine != "dot":
              raise unsupported(f"{name} with the engine {engine!r}")
          import _plotting
          picture = _plotting.graph(self.source, format, 96 / 72, 1)
          if picture is None:
              raise CalledProcessError(f"{name}: the source is not a graph that can be drawn")
          return picture

      @positional(1)
      def view(self, filename=None, directory=None, cleanup=False, quiet=False, quiet_view=False):
          self.save(filename, directory=directory, skip_existing=None)
          raise unsupported(f"{type(self).__name__}.view")

      @positional(1)
      def pipe(self, format=None, renderer=None, formatter=None, neato_no_op=None, quiet=False, *, engine=None, encoding=None):
          self._verify(engine, format, renderer, formatter)
          picture = self._picture(format or self.format, engine, "pipe")
          return picture if encoding is None else picture.decode(encoding)

      @positional(0)
      def unflatten(self, stagger=None, fanout=False, chain=None):
          if fanout and stagger is None:
              raise RequiredArgumentError("fanout given without stagger")
          raise unsupported(f"{type(self).__name__}.unflatten")

      def _verify(self, engine, format, renderer, formatter):
          given = {"engine": engine, "format": format, "renderer": renderer, "formatter": formatter}
          for kind, value in given.items():
              if value is not None:
                  verify(kind, value)
          if (formatter or self.formatter) is not None and (renderer or self.renderer) is None:
              raise RequiredArgumentError("formatter given without renderer")

      def _repr_mimebundle_(self, include=None, exclude=None, **_):
          return {"image/svg+xml": self._picture("svg", None, "_repr_mimebundle_").decode("utf-8")}

      def _show_(self):
          import _plotting
          if self.engine != "dot":
              raise unsupported(f"{type(self).__name__} with the engine {self.engine!r}")
          if not _plotting.show_graph(self.source):
              raise CalledProcessError(f"{type(self).__name__}: the source is not a graph that can be drawn")

      @property
      def alt(self):
          import _plotting
          return _plotting.describe_graph(self.source)
  """#
}
