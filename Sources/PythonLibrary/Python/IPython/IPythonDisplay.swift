extension PythonSource {
  static let ipythonDisplayModule = #"""
  """Objects with a face of their own, and showing them."""

  import builtins
  import os
  import sys

  import _display


  def _is_cell():
      return hasattr(builtins, "get_ipython")


  def display(*objs, include=None, exclude=None, metadata=None, transient=None, display_id=None, raw=False, clear=False, **kwargs):
      if display_id is not None or raw:
          raise NotImplementedError(f"unsupported: IPython.display.display({'raw' if raw else 'display_id'}=)")
      if clear:
          clear_output(wait=True)
      if not _is_cell():
          print(*objs)
          return
      for obj in objs:
          text = _text(obj)
          if text is not None:
              print(text)


  def _text(obj):
      """What is printed of an object; None if it is shown as what it is."""
      kind = type(obj)
      draw = getattr(kind, "_show_", None)
      if callable(draw):
          draw(obj)
          return None
      for name, show in _faces:
          method = getattr(kind, f"_repr_{name}_", None)
          face = method(obj) if callable(method) else None
          if isinstance(face, tuple):
              face = face[0]
          if face is not None and show(face, obj):
              return None
      from IPython.lib.pretty import pretty
      return pretty(obj)


  def _show_picture(data, obj):
      if isinstance(data, str):
          data = data.encode()
      if not isinstance(data, bytes) or not data:
          return False
      is_image = isinstance(obj, Image)
      _display.show(data, str(getattr(obj, "alt", None) or ""), 1, obj.width if is_image else None, obj.height if is_image else None)
      return True


  def _show_html(text, obj):
      if isinstance(text, str):
          _display.show_html(text)
      return isinstance(text, str)


  def _show_markdown(text, obj):
      if isinstance(text, str):
          _display.show_markdown(text)
      return isinstance(text, str)


  def _show_latex(text, obj):
      """A formula that is all there is stands in a line of its own."""
      is_inline = isinstance(text, str) and text.startswith("$\\displaystyle ") and text.count("$") == 2
      return _show_markdown(f"${text}$" if is_inline else text, obj)


  def _show_bundle(bundle, obj):
      """The best of the faces that a dict has by their media types."""
      for kind, show in _media.items():
          if kind in bundle and show(bundle[kind], obj):
              return True
      return False


  _media = {"text/html": _show_html, "text/markdown": _show_markdown, "image/svg+xml": _show_picture, "image/png": _show_picture,
            "image/jpeg": _show_picture, "text/latex": _show_latex}
  _faces = [("mimebundle", _show_bundle), ("html", _show_html), ("markdown", _show_markdown), ("svg", _show_picture), ("png", _show_picture),
            ("jpeg", _show_picture), ("gif", _show_picture), ("latex", _show_latex)]


  def _shown(obj):
      """What is printed of the value of a cell's last expression."""
      pyplot = sys.modules.get("matplotlib.pyplot")
      if pyplot is not None and type(obj).__name__ == "Figure" and pyplot.fignum_exists(getattr(obj, "number", None)):
          # An open figure is shown at the end of the cell.
          return None
      return _text(obj)


  def clear_output(wait=False):
      if _is_cell():
          sys.stdout.flush()
          sys.stderr.flush()
          _display.clear()
      else:
          print(end="\033[2K\r")


  def set_matplotlib_formats(*formats, **kwargs):
      """Pictures of a lesson have one format."""


  def set_matplotlib_close(close=True):
      """Figures of a cell are always closed."""


  class DisplayObject:
      _read_flags = "r"
      _show_mem_addr = False

      def __init__(self, data=None, url=None, filename=None, metadata=None):
          if url is None and isinstance(data, str) and data.startswith(("http://", "https://")):
              url, data = data, None
          elif filename is None and isinstance(data, (str, os.PathLike)) and _exists(data):
              filename, data = data, None
          if url is not None:
              raise NotImplementedError(f"unsupported: IPython.display.{type(self).__name__}(url=)")
          self.url = None
          self.filename = filename
          self.data = data
          self.metadata = metadata or {}
          self.reload()
          self._check_data()

      def __repr__(self):
          kind = type(self)
          return f"<{kind.__module__}.{kind.__name__} object>"

      def _check_data(self):
          pass

      def reload(self):
          if self.filename is not None:
              with open(self.filename, self._read_flags) as file:
                  self.data = file.read()


  def _exists(path):
      try:
          return os.path.exists(path)
      except (OSError, ValueError):
          return False


  class TextDisplayObject(DisplayObject):
      def _check_data(self):
          if self.data is not None and not isinstance(self.data, str):
              raise TypeError(f"{type(self).__name__} expects text, not {self.data!r}")


  class Pretty(TextDisplayObject):
      def _repr_pretty_(self, printer, cycle):
          for index, line in enumerate((self.data or "").splitlines()):
              if index:
                  printer.break_()
              printer.text(line)


  class HTML(TextDisplayObject):
      def _repr_html_(self):
          return self.data

      def __html__(self):
          return self.data


  class Markdown(TextDisplayObject):
      def _repr_markdown_(self):
          return self.data


  class Math(TextDisplayObject):
      def _repr_latex_(self):
          return f"$\\displaystyle {self.data.strip('$')}$"


  class Latex(TextDisplayObject):
      def _repr_latex_(self):
          return self.data


  class SVG(TextDisplayObject):
      def _repr_svg_(self):
          return self.data


  class Javascript(TextDisplayObject):
      def _repr_javascript_(self):
          return self.data


  class JSON(DisplayObject):
      def _check_data(self):
          if self.data is not None and not isinstance(self.data, (dict, list, str)):
              raise TypeError(f"JSON expects JSONable dict or list, not {self.data!r}")

      def _repr_json_(self):
          return self.data


  class Image(DisplayObject):
      _read_flags = "rb"
      _FORMATS = ("png", "jpeg", "gif")

      def __init__(self, data=None, url=None, filename=None, format=None, embed=None, width=None, height=None, retina=False,
                   unconfined=False, metadata=None, alt=None):
          name = filename if filename is not None else data if isinstance(data, (str, os.PathLike)) else None
          if format is None:
              ending = os.path.splitext(str(name))[1][1:].lower() if name is not None else ""
              format = "jpeg" if ending == "jpg" else ending or "png"
          self.format = format.lower()
          self.width, self.height, self.alt = width, height, alt
          if name is not None and not _exists(name) and not str(name).startswith(("http://", "https://")):
              raise FileNotFoundError(f"No such file or directory: '{name}'")
          super().__init__(data, url, filename, metadata)
          if self.format not in self._FORMATS:
              raise ValueError(f"Cannot embed the '{self.format}' image format")

      def _repr_png_(self):
          return self.data if self.format == "png" else None

      def _repr_jpeg_(self):
          return self.data if self.format == "jpeg" else None

      def _repr_gif_(self):
          return self.data if self.format == "gif" else None


  def _shown_as(kind):
      def show(*objs, raw=False, metadata=None):
          display(*(kind(obj) if raw else obj for obj in objs))
      return show


  display_pretty = _shown_as(Pretty)
  display_html = _shown_as(HTML)
  display_markdown = _shown_as(Markdown)
  display_svg = _shown_as(SVG)
  display_latex = _shown_as(Latex)
  """#

  static let ipythonDisplayNamesModule = #"""
  from IPython.core.display import (
      HTML, JSON, SVG, DisplayObject, Image, Javascript, Latex, Markdown, Math, Pretty, TextDisplayObject, clear_output, display,
      display_html, display_latex, display_markdown, display_pretty, display_svg, set_matplotlib_close, set_matplotlib_formats)
  """#
}
