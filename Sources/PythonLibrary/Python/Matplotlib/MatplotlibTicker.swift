extension PythonSource {
  static let matplotlibTickerModule = #"""
  """Where ticks stand, and in which words."""

  import math
  import _plotting
  import numpy as np


  class Locator:
      def _apply(self, axis):
          axis.places, axis.words = self, axis.words if not isinstance(axis.words, list) else None

      def _apply_minor(self, axis):
          axis.minor_places = self

      def tick_values(self, vmin, vmax):
          raise NotImplementedError("Derived must override")


  class AutoLocator(Locator):
      def _apply(self, axis):
          axis.places = None

      def tick_values(self, vmin, vmax):
          return np.array(_plotting.ticks(vmin, vmax, 9, None, False, 2))


  class NullLocator(Locator):
      def _apply(self, axis):
          axis.places, axis.words = "none", "none"

      def _apply_minor(self, axis):
          axis.minor_places = None

      def tick_values(self, vmin, vmax):
          return np.array([])


  class FixedLocator(Locator):
      def __init__(self, locs, nbins=None):
          self.locs = np.asarray(locs, dtype=float)

      def tick_values(self, vmin, vmax):
          return self.locs


  class MultipleLocator(Locator):
      def __init__(self, base=1.0, offset=0.0):
          self._base, self._offset = float(base), float(offset)

      def tick_values(self, vmin, vmax):
          low, high = min(vmin, vmax) - self._offset, max(vmin, vmax) - self._offset
          first = math.ceil(low / self._base - 1e-10)
          count = int((high + 0.001 * self._base - first * self._base) // self._base) + 1
          if count > 1000:
              raise RuntimeError(f"Locator attempting to generate {count} ticks ([{first * self._base}, ..., {high}]), which exceeds Locator.MAXTICKS (1000).")
          return (np.arange(-1, count + 1) + first) * self._base + self._offset


  class LinearLocator(Locator):
      def __init__(self, numticks=None, presets=None):
          self.numticks = 11 if numticks is None else numticks

      def tick_values(self, vmin, vmax):
          return np.linspace(vmin, vmax, self.numticks)


  class MaxNLocator(Locator):
      _usual = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

      def __init__(self, nbins=10, *, integer=False, steps=None, prune=None, min_n_ticks=2, symmetric=False):
          self._nbins, self._integer, self._steps, self._prune, self._fewest = nbins, integer, steps, prune, min_n_ticks

      def tick_values(self, vmin, vmax):
          steps = self._steps
          if steps is None:
              steps = self._usual if self._nbins != "auto" else [1, 2, 2.5, 5, 10]
          else:
              steps = [float(step) for step in steps]
              steps = ([1.0] if steps[0] != 1 else []) + steps + ([10.0] if steps[-1] != 10 else [])
          ticks = np.array(_plotting.ticks(vmin, vmax, 9 if self._nbins == "auto" else self._nbins, steps, self._integer, self._fewest))
          return ticks[1 if self._prune in ("lower", "both") else 0:len(ticks) - (self._prune in ("upper", "both"))]


  class AutoMinorLocator(Locator):
      def __init__(self, n=None):
          self.ndivs = n

      def _within(self, axis, low, high):
          major = axis.get_ticklocs()
          if len(major) < 2:
              return np.array([])
          step = float(major[1] - major[0])
          parts = self.ndivs
          if parts is None or parts == "auto":
              leading = round(10 ** (math.log10(step) % 1), 6) if step > 0 else 1
              parts = 5 if leading in (1.0, 2.5, 5.0, 10.0) else 4
          minor = step / parts
          low, high = min(low, high), max(low, high)
          places = major[0] + np.arange(math.ceil((low - major[0]) / minor), math.floor((high - major[0]) / minor) + 1) * minor
          nearest = np.abs((places - major[0]) / step - np.round((places - major[0]) / step))
          return places[nearest > 1e-6]


  class LogLocator(AutoLocator):
      def __init__(self, base=10.0, subs=(1.0,), *, numticks=None):
          pass


  IndexLocator = SymmetricalLogLocator = LogLocator


  class Formatter:
      def _apply(self, axis):
          axis.words = self

      def __call__(self, x, pos=None):
          raise NotImplementedError("Derived must override")


  class FuncFormatter(Formatter):
      def __init__(self, func):
          self.func = func

      def __call__(self, x, pos=None):
          return self.func(x, pos)


  class FormatStrFormatter(Formatter):
      def __init__(self, fmt):
          self.fmt = fmt

      def __call__(self, x, pos=None):
          return self.fmt % x


  class StrMethodFormatter(Formatter):
      def __init__(self, fmt):
          self.fmt = fmt

      def __call__(self, x, pos=None):
          return self.fmt.format(x=x, pos=pos).replace("-", "\u2212")


  class PercentFormatter(Formatter):
      def __init__(self, xmax=100, decimals=None, symbol="%", is_latex=False):
          self.xmax, self.decimals, self._symbol = xmax, decimals, symbol

      def __call__(self, x, pos=None):
          share = 100.0 * x / self.xmax
          decimals = self.decimals
          if decimals is None:
              decimals = 0 if abs(share - round(share)) < 1e-6 else 1
          return f"{share:0.{decimals}f}{self._symbol or ''}"


  class FixedFormatter(Formatter):
      def __init__(self, seq):
          self.seq = list(seq)

      def __call__(self, x, pos=None):
          return self.seq[pos] if pos is not None and pos < len(self.seq) else ""


  class NullFormatter(Formatter):
      def _apply(self, axis):
          axis.words = "none"

      def __call__(self, x, pos=None):
          return ""


  class ScalarFormatter(Formatter):
      def __init__(self, useOffset=None, useMathText=None, useLocale=None, *, usetex=None):
          self._offset, self._powers, self._limits = useOffset, True, None

      def set_scientific(self, b):
          self._powers = bool(b)

      def set_powerlimits(self, lims):
          self._limits = tuple(lims)

      def set_useOffset(self, val):
          self._offset = bool(val)

      def _apply(self, axis):
          axis.words = None
          if self._offset is not None:
              axis.format["offset"] = bool(self._offset)
          axis.format["powers"] = self._powers
          if self._limits is not None:
              axis.format["low"], axis.format["high"] = self._limits


  class EngFormatter(ScalarFormatter):
      """Powers of a thousand by their letters."""

      ENG_PREFIXES = {-30: "q", -27: "r", -24: "y", -21: "z", -18: "a", -15: "f", -12: "p", -9: "n", -6: "\N{MICRO SIGN}", -3: "m", 0: "", 3: "k",
                      6: "M", 9: "G", 12: "T", 15: "P", 18: "E", 21: "Z", 24: "Y", 27: "R", 30: "Q"}

      def __init__(self, unit="", places=None, sep=" ", *, usetex=None, useMathText=None, useOffset=False):
          super().__init__()
          if usetex or useMathText or useOffset:
              raise ValueError("unsupported: EngFormatter with usetex, useMathText or useOffset")
          self.unit, self.places, self.sep = unit, places, sep

      def _apply(self, axis):
          axis.words = self

      def __call__(self, x, pos=None):
          return self.format_data(x).replace("-", "\u2212")

      def format_data(self, value):
          number = f"{'g' if self.places is None else f'.{self.places:d}f'}"
          power = 0
          if value:
              power = int(min(30, max(-30, math.floor(math.log10(abs(value)) / 3) * 3)))
          share = value / 10.0 ** power
          if abs(float(format(share, number))) >= 1000 and power < 30:
              share, power = share / 1000, power + 3
          prefix = self.ENG_PREFIXES[power]
          tail = f"{self.sep}{prefix}{self.unit}" if self.unit or prefix else ""
          return f"{share:{number}}{tail}"

      format_eng = format_data


  class LogFormatter(ScalarFormatter):
      pass


  LogFormatterMathtext = LogFormatterSciNotation = LogFormatter


  def formatter(given):
      """A formatter from a function, a format or a formatter."""
      if isinstance(given, str):
          return StrMethodFormatter(given)
      return given if isinstance(given, Formatter) else FuncFormatter(given)
  """#
}
