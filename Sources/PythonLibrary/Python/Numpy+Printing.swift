extension PythonSource {
  static let numpyPrintingModule = #"""
  """How arrays are printed."""

  from contextlib import contextmanager

  from _numpy import array_text, asarray, ndarray, print_options, set_print_options

  _names = ("precision", "threshold", "edgeitems", "linewidth", "suppress", "nanstr", "infstr", "sign", "formatter", "floatmode", "_plain")


  def get_printoptions():
      options = dict(zip(_names, print_options()))
      plain = options.pop("_plain")
      order = ("edgeitems", "threshold", "floatmode", "precision", "suppress", "linewidth", "nanstr", "infstr", "sign", "formatter")
      return {name: options[name] for name in order} | {"legacy": "1.25" if plain else False, "override_repr": None}


  def _changed(options, changes):
      for name, value in changes.items():
          if name == "legacy":
              if value is not None:
                  options["_plain"] = value in ("1.13", "1.21", "1.25")
          elif name not in _names:
              raise TypeError(f"set_printoptions() got an unexpected keyword argument '{name}'")
          elif value is not None or name == "formatter":
              options[name] = value
      if options["floatmode"] not in ("fixed", "unique", "maxprec", "maxprec_equal"):
          raise ValueError("floatmode option must be one of 'fixed', 'unique', 'maxprec', 'maxprec_equal'")
      if options["sign"] not in (" ", "+", "-"):
          raise ValueError("sign option must be one of ' ', '+', or '-'")
      threshold = options["threshold"]
      if not isinstance(threshold, (int, float)):
          raise TypeError("threshold must be numeric")
      if threshold != threshold:
          raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")
      options["threshold"] = int(min(threshold, 2**62))
      options["linewidth"] = int(min(options["linewidth"], 2**62))
      options["suppress"] = bool(options["suppress"])
      return options


  def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None,
                       formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None):
      options = _changed(dict(zip(_names, print_options())), dict(
          precision=precision, threshold=threshold, edgeitems=edgeitems, linewidth=linewidth, suppress=suppress, nanstr=nanstr,
          infstr=infstr, formatter=formatter, sign=sign, floatmode=floatmode, legacy=legacy))
      set_print_options(tuple(options[name] for name in _names))


  @contextmanager
  def printoptions(*args, **kwargs):
      old = print_options()
      set_printoptions(*args, **kwargs)
      try:
          yield get_printoptions()
      finally:
          set_print_options(old)


  def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=" ", prefix="", *, formatter=None,
                   threshold=None, edgeitems=None, sign=None, floatmode=None, suffix="", legacy=None):
      a.size
      a = asarray(a)
      options = _changed(dict(zip(_names, print_options())), dict(
          precision=precision, threshold=threshold, edgeitems=edgeitems, linewidth=max_line_width, suppress=suppress_small, sign=sign,
          floatmode=floatmode))
      function = None
      if formatter:
          kinds = {"b": ("bool",), "f": ("float", "float_kind"), "i": ("int", "int_kind"), "u": ("int", "int_kind")}[a.dtype.kind]
          for name in kinds + ("all",):
              function = function or formatter.get(name)
      return array_text(a, tuple(options[name] for name in _names), separator, prefix, suffix, function)


  def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
      with printoptions(precision=precision, linewidth=max_line_width, suppress=suppress_small):
          return repr(arr)


  def array_str(a, max_line_width=None, precision=None, suppress_small=None):
      with printoptions(precision=precision, linewidth=max_line_width, suppress=suppress_small):
          return str(a)


  def format_float_positional(x, precision=None, unique=True, fractional=True, trim="k", sign=False, pad_left=None, pad_right=None,
                              min_digits=None):
      short = str(x)
      text = f"{float(x):.{precision}f}" if precision is not None else short
      if "e" in text:
          text = f"{float(x):.20f}".rstrip("0")
      if "." in text and (unique or trim != "k"):
          whole, _, digits = text.partition(".")
          digits = digits.rstrip("0").ljust(min_digits or 0, "0")
          if trim == "0":
              digits = digits or "0"
          text = f"{whole}.{digits}" if digits or trim != "-" else whole
      return ("+" if sign and not text.startswith("-") else "") + text

  """#
}
