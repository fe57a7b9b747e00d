extension PythonSource {
  static let matplotlibNamedStylesModule = #"""
  """Styles by name, such as `round,pad=0.2`: of boxes, of arrows and of the lines between their ends."""

  import math
  from matplotlib._choices import check


  class _Style:
      """A style with its numbers; calling the class with a name makes one."""

      _known = {}
      _kind = ""

      def __init__(self, stylename, **options):
          if isinstance(stylename, _Style):
              stylename, options = stylename.name, {**stylename.options, **options}
          name, *rest = str(stylename).replace(" ", "").split(",")
          name = name.lower()
          if name not in self._known:
              raise ValueError(f"Unknown style: {stylename!r}")
          given = {}
          for part in rest:
              if "=" not in part:
                  raise ValueError(f"Incorrect style argument: {stylename!r}")
              key, value = part.split("=")
              given[key] = None if value == "None" else float(value)
          given.update(options)
          for key in given:
              if key not in self._known[name]:
                  raise TypeError(f"{name.capitalize()}.__init__() got an unexpected keyword argument {key!r}")
          self.name, self.options = name, {**self._known[name], **given}

      def __getattr__(self, name):
          options = self.__dict__.get("options", {})
          if name in options:
              return options[name]
          raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

      @classmethod
      def get_styles(cls):
          return {name: _maker(cls, name) for name in cls._known}


  def _maker(kind, name):
      class Made(kind):
          def __init__(self, *args, **options):
              options.update(zip(kind._known[name], args))
              kind.__init__(self, name, **options)
      Made.__name__ = Made.__qualname__ = name.capitalize()
      return Made


  class BoxStyle(_Style):
      _known = {"square": {"pad": 0.3}, "circle": {"pad": 0.3}, "ellipse": {"pad": 0.3}, "larrow": {"pad": 0.3, "head_width": 1.5, "head_angle": 90},
                "rarrow": {"pad": 0.3, "head_width": 1.5, "head_angle": 90}, "darrow": {"pad": 0.3, "head_width": 1.5, "head_angle": 90},
                "round": {"pad": 0.3, "rounding_size": None}, "round4": {"pad": 0.3, "rounding_size": None},
                "sawtooth": {"pad": 0.3, "tooth_size": None}, "roundtooth": {"pad": 0.3, "tooth_size": None}}

      def frame(self, size, pad=None):
          """What the frame of a text of a size is like."""
          options = self.options
          around = options["pad"] if pad is None else pad
          bend = options.get("rounding_size") or options.get("tooth_size")
          bend = around * {"round": 1.0, "round4": 0.5, "sawtooth": 0.5, "roundtooth": 0.5}.get(self.name, 0.0) if bend is None else bend
          return {"style": self.name, "padding": around * size, "rounding": bend * size, "head_width": float(options.get("head_width", 1.5)),
                  "head_angle": float(options.get("head_angle", 90))}


  _head = {"head_length": 0.4, "head_width": 0.2}
  _first, _last = {"widthA": 1.0, "lengthA": 0.2, "angleA": 0}, {"widthB": 1.0, "lengthB": 0.2, "angleB": 0}


  class ArrowStyle(_Style):
      _known = {"-": {}, "<-": _head, "->": _head, "<->": _head, "<|-": _head, "-|>": _head, "<|-|>": _head, "]-": _first, "-[": _last,
                "]-[": {**_first, **_last}, "|-|": {"widthA": 1.0, "angleA": 0, "widthB": 1.0, "angleB": 0}, "]->": {**_first, **_head},
                "<-[": {**_last, **_head}, "simple": {"head_length": 0.5, "head_width": 0.5, "tail_width": 0.2},
                "fancy": {"head_length": 0.4, "head_width": 0.4, "tail_width": 0.4}, "wedge": {"tail_width": 0.3, "shrink_factor": 0.5}}

      def brackets(self, scale):
          found = {}
          for key, side, has in (("bracket_a", "A", self.name[0] in "]|"), ("bracket_b", "B", self.name[-1] in "[|")):
              if has and self.name != "-":
                  width, length, angle = (self.options.get(part + side) for part in ("width", "length", "angle"))
                  found[key] = (width * scale, (0.0 if self.name == "|-|" else length) * scale, float(angle or 0))
          return found


  class ConnectionStyle(_Style):
      _known = {"arc3": {"rad": 0.0}, "angle3": {"angleA": 90, "angleB": 0}, "angle": {"angleA": 90, "angleB": 0, "rad": 0.0},
                "arc": {"angleA": 0, "angleB": 0, "armA": None, "armB": None, "rad": 0.0},
                "bar": {"armA": 0.0, "armB": 0.0, "fraction": 0.3, "angle": None}}

      def connection(self):
          options = [None if value is None else float(value) for value in self.options.values()]
          return (self.name, *options, 0.0) if self.name == "arc3" else (self.name, *options)


  for _class, _names in ((BoxStyle, BoxStyle._known), (ConnectionStyle, ConnectionStyle._known)):
      for _name in _names:
          _title = {"larrow": "LArrow", "rarrow": "RArrow", "darrow": "DArrow"}.get(_name, _name.capitalize())
          setattr(_class, _title, _maker(_class, _name))
  for _name, _title in (("-", "Curve"), ("<-", "CurveA"), ("->", "CurveB"), ("<->", "CurveAB"), ("<|-", "CurveFilledA"), ("-|>", "CurveFilledB"),
                        ("<|-|>", "CurveFilledAB"), ("]-", "BracketA"), ("-[", "BracketB"), ("]-[", "BracketAB"), ("|-|", "BarAB"),
                        ("simple", "Simple"), ("fancy", "Fancy"), ("wedge", "Wedge"), ("]->", "BracketCurve"), ("<-[", "CurveBracket")):
      setattr(ArrowStyle, _title, _maker(ArrowStyle, _name))
  """#
}
