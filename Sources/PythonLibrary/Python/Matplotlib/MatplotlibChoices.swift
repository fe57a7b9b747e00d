extension PythonSource {
  static let matplotlibChoicesModule = #"""
  """What is said about a word that is none of those that are known."""


  def unknown(name, value, values):
      values = list(values)
      if len(values) > 5 and all(isinstance(one, str) for one in [value, *values]):
          from difflib import get_close_matches
          near = [repr(one) for one in get_close_matches(value, values, cutoff=0.5)]
          more = "" if not near else f" Did you mean: {near[0]}?" if len(near) == 1 else f" Did you mean one of: {', '.join(near)}?"
      else:
          more = f" Supported values are {', '.join(repr(one) for one in values)}"
      return ValueError(f"{value!r} is not a valid value for {name}.{more}")


  def check(name, value, values):
      if not isinstance(value, (str, bool, int, type(None))) or value not in values:
          raise unknown(name, value, values)
  """#
}
