extension PythonSource {
  static let matplotlibModule = #"""
  """Pictures of data."""

  from matplotlib._cycler import cycler
  from matplotlib.rcsetup import RcParams, defaults as _defaults

  __version__ = "3.11.2"

  rcParamsDefault = RcParams(_defaults())
  rcParams = RcParams(_defaults())
  rcParamsOrig = RcParams(_defaults())


  def rc(group, **kwargs):
      short = {"lw": "linewidth", "ls": "linestyle", "c": "color", "fc": "facecolor", "ec": "edgecolor", "mew": "markeredgewidth", "aa": "antialiased"}
      for one in (group,) if isinstance(group, str) else group:
          for name, value in kwargs.items():
              key = f"{one}.{short.get(name, name)}"
              if key not in rcParams:
                  raise KeyError(f'Unrecognized key "{key}" for group "{one}" and name "{name}"')
              rcParams[key] = value


  def rcdefaults():
      dict.clear(rcParams)
      dict.update(rcParams, _defaults())


  class rc_context:
      def __init__(self, rc=None, fname=None):
          self._new = rc

      def __enter__(self):
          self._old = dict(rcParams)
          if self._new:
              rcParams.update(self._new)

      def __exit__(self, *problem):
          dict.clear(rcParams)
          dict.update(rcParams, self._old)

      def __call__(self, function):
          def wrapped(*args, **kwargs):
              with rc_context(self._new):
                  return function(*args, **kwargs)
          return wrapped


  def use(backend, *, force=True):
      pass


  def get_backend():
      return "agg"


  def interactive(on):
      pass


  def is_interactive():
      return False


  def set_loglevel(level):
      pass


  from matplotlib.cm import ColorSequenceRegistry, colormaps

  color_sequences = ColorSequenceRegistry()
  """#
}
