extension PythonSource {
  static let matplotlibRcsetupModule = #"""
  """How pictures look where nothing is said."""

  from matplotlib._choices import unknown
  from matplotlib._cycler import cycler


  def _valid(key, value):
      """A value as the parameter keeps it."""
      usual = _defaults.get(key)
      try:
          if isinstance(usual, bool) and not isinstance(value, (bool, dict)):
              return _truth(value)
          if isinstance(usual, float) and value is not None:
              return _number(value)
          if key == "figure.figsize" and (isinstance(value, set) or not hasattr(value, "__iter__")):
              raise ValueError(f"Expected str or other non-set iterable, but got {value}")
      except ValueError as problem:
          raise ValueError(f"Key {key}: {problem}") from None
      return value


  def _truth(value):
      word = value.lower() if isinstance(value, str) else value
      if word in ("t", "y", "yes", "on", "true", "1", 1):
          return True
      if word in ("f", "n", "no", "off", "false", "0", 0):
          return False
      raise ValueError(f"Cannot convert {word!r} to bool")


  def _number(value):
      try:
          return float(value)
      except (TypeError, ValueError):
          raise ValueError(f"Could not convert {value!r} to float") from None


  # What speaks of windows, films and other formats, and changes no picture here.
  _elsewhere = ("animation.", "pdf.", "svg.", "ps.", "keymap.", "tk.", "webagg.", "pgf.", "macosx.", "docstring.", "figure.max_open_warning", "figure.raise_window",
                "figure.hooks", "path.simplify", "agg.path.chunksize", "toolbar", "timezone", "text.hinting", "savefig.directory")
  _absent = ("font.cursive", "font.fantasy", "path.", "pcolor.shading", "pcolormesh.snap", "savefig.bbox", "text.kerning_factor", "text.language",
             "text.latex.", "xaxis.labellocation", "yaxis.labellocation", "axes.formatter.use_locale")


  class RcParams(dict):
      def __setitem__(self, key, value):
          if isinstance(key, str) and key not in _defaults:
              if key.startswith(_elsewhere):
                  dict.__setitem__(self, key, value)
                  return
              if key.startswith(_absent):
                  raise KeyError(f"unsupported: matplotlib.rcParams[{key!r}]")
          if key not in _defaults and key not in self:
              raise KeyError(str(unknown("rcParam", key, _defaults)))
          dict.__setitem__(self, key, _valid(key, value))

      def __getitem__(self, key):
          return dict.__getitem__(self, key)

      def update(self, *args, **kwargs):
          for key, value in dict(*args, **kwargs).items():
              self[key] = value

      def copy(self):
          return RcParams(self)

      def find_all(self, pattern):
          import re
          return RcParams({key: value for key, value in self.items() if re.search(pattern, key)})


  _defaults = {
      'axes.prop_cycle': cycler('color', [tuple(int(name[k:k + 2], 16) / 255 for k in (0, 2, 4)) for name in (
          '1f77b4', 'ff7f0e', '2ca02c', 'd62728', '9467bd', '8c564b', 'e377c2', '7f7f7f', 'bcbd22', '17becf')]),
      'backend': 'agg',
      'interactive': False,
      'axes.autolimit_mode': 'data',
      'axes.axisbelow': 'line',
      'axes.edgecolor': 'black',
      'axes.facecolor': 'white',
      'axes.formatter.limits': [-5, 6],
      'axes.formatter.min_exponent': 0,
      'axes.formatter.offset_threshold': 4,
      'axes.formatter.use_mathtext': False,
      'axes.formatter.useoffset': True,
      'axes.grid': False,
      'axes.grid.axis': 'both',
      'axes.grid.which': 'major',
      'axes.labelcolor': 'black',
      'axes.labelpad': 4.0,
      'axes.labelsize': 'medium',
      'axes.labelweight': 'normal',
      'axes.linewidth': 0.8,
      'axes.spines.bottom': True,
      'axes.spines.left': True,
      'axes.spines.right': True,
      'axes.spines.top': True,
      'axes.titlecolor': 'auto',
      'axes.titlelocation': 'center',
      'axes.titlepad': 6.0,
      'axes.titlesize': 'large',
      'axes.titleweight': 'normal',
      'axes.titley': None,
      'axes.unicode_minus': True,
      'axes.xmargin': 0.05,
      'axes.ymargin': 0.05,
      'axes.zmargin': 0.05,
      'axes3d.automargin': False,
      'axes3d.depthshade': True,
      'axes3d.depthshade_minalpha': 0.3,
      'axes3d.grid': True,
      'axes3d.xaxis.panecolor': (0.95, 0.95, 0.95, 0.5),
      'axes3d.yaxis.panecolor': (0.9, 0.9, 0.9, 0.5),
      'axes3d.zaxis.panecolor': (0.925, 0.925, 0.925, 0.5),
      'boxplot.bootstrap': None,
      'boxplot.boxprops.color': 'black',
      'boxplot.boxprops.linestyle': '-',
      'boxplot.boxprops.linewidth': 1.0,
      'boxplot.capprops.color': 'black',
      'boxplot.capprops.linestyle': '-',
      'boxplot.capprops.linewidth': 1.0,
      'boxplot.flierprops.color': 'black',
      'boxplot.flierprops.linestyle': 'none',
      'boxplot.flierprops.linewidth': 1.0,
      'boxplot.flierprops.marker': 'o',
      'boxplot.flierprops.markeredgecolor': 'black',
      'boxplot.flierprops.markeredgewidth': 1.0,
      'boxplot.flierprops.markerfacecolor': 'none',
      'boxplot.flierprops.markersize': 6.0,
      'boxplot.meanline': False,
      'boxplot.meanprops.color': 'C2',
      'boxplot.meanprops.linestyle': '--',
      'boxplot.meanprops.linewidth': 1.0,
      'boxplot.meanprops.marker': '^',
      'boxplot.meanprops.markeredgecolor': 'C2',
      'boxplot.meanprops.markerfacecolor': 'C2',
      'boxplot.meanprops.markersize': 6.0,
      'boxplot.medianprops.color': 'C1',
      'boxplot.medianprops.linestyle': '-',
      'boxplot.medianprops.linewidth': 1.0,
      'boxplot.notch': False,
      'boxplot.patchartist': False,
      'boxplot.showbox': True,
      'boxplot.showcaps': True,
      'boxplot.showfliers': True,
      'boxplot.showmeans': False,
      'boxplot.vertical': True,
      'boxplot.whiskerprops.color': 'black',
      'boxplot.whiskerprops.linestyle': '-',
      'boxplot.whiskerprops.linewidth': 1.0,
      'boxplot.whiskers': 1.5,
      'contour.algorithm': 'mpl2014',
      'contour.corner_mask': True,
      'contour.linewidth': None,
      'contour.negative_linestyle': 'dashed',
      'date.autoformatter.day': '%Y-%m-%d',
      'date.autoformatter.hour': '%m-%d %H',
      'date.autoformatter.microsecond': '%M:%S.%f',
      'date.autoformatter.minute': '%d %H:%M',
      'date.autoformatter.month': '%Y-%m',
      'date.autoformatter.second': '%H:%M:%S',
      'date.autoformatter.year': '%Y',
      'date.converter': 'auto',
      'date.interval_multiples': True,
      'errorbar.capsize': 0.0,
      'errorbar.capthick': None,
      'errorbar.elinewidth': None,
      'figure.autolayout': False,
      'figure.constrained_layout.h_pad': 0.04167,
      'figure.constrained_layout.hspace': 0.02,
      'figure.constrained_layout.use': False,
      'figure.constrained_layout.w_pad': 0.04167,
      'figure.constrained_layout.wspace': 0.02,
      'figure.dpi': 100.0,
      'figure.edgecolor': 'white',
      'figure.facecolor': 'white',
      'figure.figsize': [6.4, 4.8],
      'figure.frameon': True,
      'figure.labelsize': 'large',
      'figure.labelweight': 'normal',
      'figure.subplot.bottom': 0.11,
      'figure.subplot.hspace': 0.2,
      'figure.subplot.left': 0.125,
      'figure.subplot.right': 0.9,
      'figure.subplot.top': 0.88,
      'figure.subplot.wspace': 0.2,
      'figure.titlesize': 'large',
      'figure.titleweight': 'normal',
      'font.family': ['sans-serif'],
      'font.size': 10.0,
      'font.sans-serif': ['DejaVu Sans'],
      'font.serif': ['DejaVu Serif'],
      'font.monospace': ['DejaVu Sans Mono'],
      'font.stretch': 'normal',
      'font.style': 'normal',
      'font.variant': 'normal',
      'font.weight': 'normal',
      'grid.alpha': 1.0,
      'grid.color': '#b0b0b0',
      'grid.linestyle': '-',
      'grid.linewidth': 0.8,
      'grid.major.alpha': None,
      'grid.major.color': None,
      'grid.major.linestyle': None,
      'grid.major.linewidth': None,
      'grid.minor.alpha': None,
      'grid.minor.color': None,
      'grid.minor.linestyle': None,
      'grid.minor.linewidth': None,
      'hatch.color': 'edge',
      'hatch.linewidth': 1.0,
      'hist.bins': 10,
      'image.aspect': 'equal',
      'image.cmap': 'viridis',
      'image.composite_image': True,
      'image.interpolation': 'auto',
      'image.interpolation_stage': 'auto',
      'image.lut': 256,
      'image.origin': 'upper',
      'image.resample': True,
      'legend.borderaxespad': 0.5,
      'legend.borderpad': 0.4,
      'legend.columnspacing': 2.0,
      'legend.edgecolor': '0.8',
      'legend.facecolor': 'inherit',
      'legend.fancybox': True,
      'legend.fontsize': 'medium',
      'legend.framealpha': 0.8,
      'legend.frameon': True,
      'legend.handleheight': 0.7,
      'legend.handlelength': 2.0,
      'legend.handletextpad': 0.8,
      'legend.labelcolor': 'None',
      'legend.labelspacing': 0.5,
      'legend.linewidth': None,
      'legend.loc': 'best',
      'legend.markerscale': 1.0,
      'legend.numpoints': 1,
      'legend.scatterpoints': 1,
      'legend.shadow': False,
      'legend.title_fontsize': None,
      'lines.antialiased': True,
      'lines.color': 'C0',
      'lines.dash_capstyle': 'butt',
      'lines.dash_joinstyle': 'round',
      'lines.dashdot_pattern': [6.4, 1.6, 1.0, 1.6],
      'lines.dashed_pattern': [3.7, 1.6],
      'lines.dotted_pattern': [1.0, 1.65],
      'lines.linestyle': '-',
      'lines.linewidth': 1.5,
      'lines.marker': 'None',
      'lines.markeredgecolor': 'auto',
      'lines.markeredgewidth': 1.0,
      'lines.markerfacecolor': 'auto',
      'lines.markersize': 6.0,
      'lines.scale_dashes': True,
      'lines.solid_capstyle': 'projecting',
      'lines.solid_joinstyle': 'round',
      'markers.fillstyle': 'full',
      'mathtext.bf': 'sans:bold',
      'mathtext.bfit': 'sans:italic:bold',
      'mathtext.cal': 'cursive',
      'mathtext.default': 'normal',
      'mathtext.fallback': 'cm',
      'mathtext.fontset': 'dejavusans',
      'mathtext.it': 'sans:italic',
      'mathtext.rm': 'sans',
      'mathtext.sf': 'sans',
      'mathtext.tt': 'monospace',
      'patch.antialiased': True,
      'patch.edgecolor': 'black',
      'patch.facecolor': 'C0',
      'patch.force_edgecolor': False,
      'patch.linewidth': 1.0,
      'polaraxes.grid': True,
      'savefig.dpi': 'figure',
      'savefig.edgecolor': 'auto',
      'savefig.facecolor': 'auto',
      'savefig.format': 'png',
      'savefig.orientation': 'portrait',
      'savefig.pad_inches': 0.1,
      'savefig.transparent': False,
      'scatter.edgecolors': 'face',
      'scatter.marker': 'o',
      'text.antialiased': True,
      'text.color': 'black',
      'text.parse_math': True,
      'text.usetex': False,
      'xtick.alignment': 'center',
      'xtick.bottom': True,
      'xtick.color': 'black',
      'xtick.direction': 'out',
      'xtick.labelbottom': True,
      'xtick.labelcolor': 'inherit',
      'xtick.labelsize': 'medium',
      'xtick.labeltop': False,
      'xtick.major.bottom': True,
      'xtick.major.pad': 3.5,
      'xtick.major.size': 3.5,
      'xtick.major.top': True,
      'xtick.major.width': 0.8,
      'xtick.minor.bottom': True,
      'xtick.minor.ndivs': 'auto',
      'xtick.minor.pad': 3.4,
      'xtick.minor.size': 2.0,
      'xtick.minor.top': True,
      'xtick.minor.visible': False,
      'xtick.minor.width': 0.6,
      'xtick.top': False,
      'ytick.alignment': 'center_baseline',
      'ytick.color': 'black',
      'ytick.direction': 'out',
      'ytick.labelcolor': 'inherit',
      'ytick.labelleft': True,
      'ytick.labelright': False,
      'ytick.labelsize': 'medium',
      'ytick.left': True,
      'ytick.major.left': True,
      'ytick.major.pad': 3.5,
      'ytick.major.right': True,
      'ytick.major.size': 3.5,
      'ytick.major.width': 0.8,
      'ytick.minor.left': True,
      'ytick.minor.ndivs': 'auto',
      'ytick.minor.pad': 3.4,
      'ytick.minor.right': True,
      'ytick.minor.size': 2.0,
      'ytick.minor.visible': False,
      'ytick.minor.width': 0.6,
      'ytick.right': False,
  }


  def defaults():
      return {key: list(value) if type(value) is list else value for key, value in _defaults.items()}
  """#
}
