extension PythonSource {
  static let matplotlibStyleModule = #"""
  """Looks by name."""

  from matplotlib._style_library import library
  from matplotlib import rc_context, rcParams, rcdefaults

  available = sorted(library)


  def use(style):
      for one in [style] if isinstance(style, (str, dict)) else style:
          if isinstance(one, dict):
              rcParams.update(one)
          elif one == "default":
              rcdefaults()
          elif one in library:
              rcParams.update(library[one])
          else:
              raise OSError(f"{one!r} is not a valid package style, path of style file, URL of style file, or library style name (library styles are "
                            "listed in `style.available`)")


  def context(style, after_reset=False):
      settings = {}
      for one in [style] if isinstance(style, (str, dict)) else style:
          settings.update(one if isinstance(one, dict) else library.get(one, {}))
      return rc_context(settings)
  """#
}
