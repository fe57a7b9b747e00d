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

      MAXTICKS = 1000

      def tick_values(self, vmin, vmax):
          raise NotImplementedError("Derived must override")

      def __call__(self):
          raise NotImplementedError("Derived must override")

      def set_params(self, **kwargs):
          import warnings
          warnings.warn("'set_params()' not defined for locator of type " + str(type(self)), UserWarning, stacklevel=2)

      def raise_if_exceeds(self, locs):
          return locs


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
          self.locs, self.nbins = np.asarray(locs, dtype=float), nbins

      def tick_values(self, vmin, vmax):
          if self.nbins is None:
              return self.locs
          step = max(1, -(-len(self.locs) // self.nbins))
          chosen = self.locs[::step]
          for k in range(1, step):
              other = self.locs[k::step]
              if len(other) and np.abs(other).min() < np.abs(chosen).min():
                  chosen = other
          return chosen


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


  class LogLocator(Locator):
      def __init__(self, base=10.0, subs=(1.0,), *, numticks=None):
          self._base, self.numticks = float(base), numticks
          self.set_params(subs=subs)

      def set_params(self, base=None, subs=None, *, numticks=None):
          if base is not None:
              self._base = float(base)
          if numticks is not None:
              self.numticks = numticks
          if subs is not None:
              self._subs = subs if isinstance(subs, str) else np.atleast_1d(np.asarray(subs, dtype=float))

      def _apply(self, axis):
          if axis.scale == "log" and not isinstance(self._subs, str) and self._subs.tolist() == [1.0] and self.numticks is None:
              axis.places = None
          else:
              super()._apply(axis)

      def tick_values(self, vmin, vmax):
          if vmax < vmin:
              vmin, vmax = vmax, vmin
          if vmin <= 0:
              raise ValueError("Data has no positive values, and therefore cannot be log-scaled.")
          low, high = (math.log(v) / math.log(self._base) for v in (vmin, vmax))
          count = 9 if self.numticks in (None, "auto") else self.numticks
          decades = math.floor(high) - math.ceil(low)
          stride = 1
          while decades // stride + 1 > count:
              stride += 1
          powers = np.arange(math.floor(low) - stride, math.ceil(high) + 2 * stride, stride)
          if isinstance(self._subs, str):
              first = 1.0 if self._subs == "auto" else 2.0
              subs = np.arange(first, self._base) if decades <= 10 else np.array([1.0])
          else:
              subs = self._subs
          if len(subs) > 1 or subs[0] != 1.0:
              return np.concatenate([subs * self._base ** power for power in powers.tolist()])
          return self._base ** powers.astype(float)


  class IndexLocator(Locator):
      def __init__(self, base, offset):
          self._base, self.offset = base, offset

      def tick_values(self, vmin, vmax):
          return np.arange(vmin + self.offset, vmax + 1, self._base)


  class SymmetricalLogLocator(Locator):
      def __init__(self, transform=None, subs=None, linthresh=None, base=None):
          self._base = getattr(transform, "base", base)
          self._threshold = getattr(transform, "linthresh", linthresh)
          if self._base is None or self._threshold is None:
              raise ValueError("Either transform, or both linthresh and base, must be provided.")
          self._subs = np.array([1.0]) if subs is None else np.asarray(subs, dtype=float)
          self.numticks = 15

      def set_params(self, subs=None, numticks=None):
          if numticks is not None:
              self.numticks = numticks
          if subs is not None:
              self._subs = np.asarray(subs, dtype=float)

      def tick_values(self, vmin, vmax):
          low, high, near, base = min(vmin, vmax), max(vmin, vmax), self._threshold, self._base
          if -near <= low < high <= near:
              return np.array(sorted({low, 0, high}))
          has_low, has_high = low < -near, high > near
          powers = lambda a, b: (math.floor(math.log(a) / math.log(base)), math.ceil(math.log(b) / math.log(base)))
          a = powers(abs(min(-near, high)), abs(low) + 1) if has_low else (0, 0)
          c = powers(max(near, low), high + 1) if has_high else (0, 0)
          has_middle = has_low and high > -near or has_high and low < near
          stride = max(((a[1] - a[0]) + (c[1] - c[0]) + has_middle) // (self.numticks - 1), 1)
          places = [-(base ** k) for k in np.arange(a[0], a[1], stride)[::-1].astype(float).tolist()] if has_low else []
          if has_middle:
              places.append(0.0)
          if has_high:
              places += [base ** k for k in np.arange(c[0], c[1], stride).astype(float).tolist()]
          if len(self._subs) > 1 or self._subs[0] != 1.0:
              places = [p for place in places for p in ([place] if place == 0 else (self._subs * place).tolist())]
          return np.array(places)


  class AsinhLocator(Locator):
      def __init__(self, linear_width, numticks=11, symthresh=0.2, base=10, subs=None):
          self.linear_width, self.numticks, self.symthresh, self.base, self.subs = linear_width, numticks, symthresh, base, subs

      def tick_values(self, vmin, vmax):
          if vmin * vmax < 0 and abs(1 + vmax / vmin) < self.symthresh:
              bound = max(abs(vmin), abs(vmax))
              vmin, vmax = -bound, bound
          low, high = self.linear_width * np.arcsinh(np.array([vmin, vmax]) / self.linear_width)
          ys = np.linspace(low, high, self.numticks)
          if low * high < 0:
              ys = np.hstack([ys[np.abs(ys / (high - low)) > 0.5 / self.numticks], 0.0])
          xs = self.linear_width * np.sinh(ys / self.linear_width)
          with np.errstate(divide="ignore", invalid="ignore"):
              if self.base > 1:
                  powers = np.where(xs == 0, 0.0, np.sign(xs) * self.base ** np.floor(np.log(np.abs(xs)) / math.log(self.base)))
                  found = np.outer(powers, self.subs).ravel() if self.subs else powers
              else:
                  powers = np.where(xs == 0, 1.0, 10 ** np.floor(np.log10(np.abs(xs))))
                  found = powers * np.round(xs / powers)
          ticks = np.array(sorted(set(found.tolist())))
          return ticks if len(ticks) >= 2 else np.linspace(vmin, vmax, self.numticks)


  class LogitLocator(Locator):
      def __init__(self, minor=False, *, nbins="auto"):
          self._minor, self._nbins = minor, nbins

      def tick_values(self, vmin, vmax):
          vmin, vmax = min(vmin, vmax), max(vmin, vmax)
          if not 0 < vmin < 1 or not 0 < vmax < 1:
              vmin, vmax = max(vmin, 1e-7), min(vmax, 1 - 1e-7)
          first = math.floor(math.log10(vmin)) if vmin < 0.5 else 0 if vmin < 0.9 else -math.ceil(math.log10(1 - vmin))
          last = math.ceil(math.log10(vmax)) if vmax <= 0.5 else 1 if vmax <= 0.9 else -math.floor(math.log10(1 - vmax))
          count, room = last - first - 1, 9 if self._nbins == "auto" else self._nbins
          if count < 2:
              return np.array([]) if self._minor else MaxNLocator(room, steps=[1, 2, 5, 10]).tick_values(vmin, vmax)
          place = lambda k: 10.0 ** k if k < 0 else 1 - 10.0 ** -k if k > 0 else 0.5
          if count > room:
              step = math.ceil(count / room)
              return np.array([place(k) for k in range(first, last + 1) if (k % step == 0) != self._minor])
          if not self._minor:
              return np.array([place(k) for k in range(first, last + 1)])
          found = []
          for k in range(first, last):
              if k < -1:
                  found += (np.arange(2, 10) * 10.0 ** k).tolist()
              elif k == -1:
                  found += (np.arange(2, 5) / 10).tolist()
              elif k == 0:
                  found += (np.arange(6, 9) / 10).tolist()
              else:
                  found += (1 - np.arange(2, 10)[::-1] * 10.0 ** (-k - 1)).tolist()
          return np.array(found)


  class Formatter:
      def _apply(self, axis):
          axis.words = self

      locs = ()

      def __call__(self, x, pos=None):
          raise NotImplementedError("Derived must override")

      def set_locs(self, locs):
          self.locs = locs

      def set_axis(self, axis):
          self.axis = axis

      def create_dummy_axis(self, **kwargs):
          pass

      def format_ticks(self, values):
          self.set_locs(values)
          return [self(value, k) for k, value in enumerate(values)]

      def format_data(self, value):
          return self(value)

      format_data_short = format_data

      def get_offset(self):
          return ""

      @staticmethod
      def fix_minus(s):
          return s.replace("-", "\u2212")


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
          self._offset, self._powers, self._limits, self._mathematical = useOffset, True, None, bool(useMathText)

      def set_scientific(self, b):
          self._powers = bool(b)

      def set_powerlimits(self, lims):
          self._limits = tuple(lims)

      def set_useOffset(self, val):
          self._offset = bool(val)

      def set_useMathText(self, val):
          self._mathematical = bool(val)

      def get_useOffset(self):
          return bool(self._offset)

      def _apply(self, axis):
          axis.words = None
          if self._offset is not None:
              axis.format["offset"] = bool(self._offset)
          axis.format["powers"] = self._powers
          axis.format["math"] = self._mathematical
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


  class LogFormatter(Formatter):
      """Powers of a base, and what lies between them where there are few."""

      def __init__(self, base=10.0, labelOnlyBase=False, minor_thresholds=None, linthresh=None):
          self._base, self.labelOnlyBase = float(base), labelOnlyBase

      def _apply(self, axis):
          axis.words = None if axis.scale == "log" and type(self) is not LogFormatter else self

      def _is_left_out(self, x):
          power = math.log(abs(x)) / math.log(self._base)
          return self.labelOnlyBase and abs(power - round(power)) > 1e-10

      def __call__(self, x, pos=None):
          if x == 0.0:
              return "0"
          if self._is_left_out(x):
              return ""
          if abs(x) > 10000 or abs(x) < 1:
              return f"{x:1.0e}"
          return f"{x:g}".replace("-", "\u2212")


  class LogFormatterExponent(LogFormatter):
      def __call__(self, x, pos=None):
          if x == 0:
              return "0"
          return "" if self._is_left_out(x) else f"{math.log(abs(x)) / math.log(self._base):g}"


  class LogFormatterMathtext(LogFormatter):
      def _number(self, power):
          return str(round(power)) if abs(power - round(power)) < 1e-8 else f"{power:.2f}"

      def __call__(self, x, pos=None):
          if x == 0:
              return r"$\mathdefault{0}$"
          if self._is_left_out(x):
              return ""
          sign, x = "-" if x < 0 else "", abs(x)
          power = math.log(x) / math.log(self._base)
          whole = abs(power - round(power)) < 1e-10
          base = f"{self._base:.0f}" if self._base % 1 == 0 else str(self._base)
          if whole:
              return r"$\mathdefault{%s%s^{%d}}$" % (sign, base, round(power))
          return self._between(sign, base, power, x)

      def _between(self, sign, base, power, x):
          return r"$\mathdefault{%s%s^{%.2f}}$" % (sign, base, power)


  class LogFormatterSciNotation(LogFormatterMathtext):
      def _between(self, sign, base, power, x):
          whole = math.floor(power)
          factor = x / self._base ** whole
          if abs(factor - round(factor)) < 1e-8:
              factor = round(factor)
          return r"$\mathdefault{%s%g\times%s^{%d}}$" % (sign, factor, base, whole)


  class LogitFormatter(Formatter):
      """Shares near none and near all by how far they are from these."""

      def __init__(self, *, use_overline=False, one_half=r"\frac{1}{2}", minor=False, minor_threshold=25, minor_number=6):
          self._overline, self._half = use_overline, one_half

      def _number(self, x, all_of_them):
          power = round(math.log10(x), 10)
          if power == round(power):
              return r"10^{%d}" % round(power)
          whole = math.floor(power)
          others = [v for v in all_of_them if math.floor(math.log10(v) + 1e-12) == whole] if len(all_of_them) else []
          digits = 0
          while digits < 10 and abs(round(x * 10 ** -whole, digits) - x * 10 ** -whole) > 1e-6:
              digits += 1
          return r"%.*f\cdot10^{%d}" % (digits, x * 10 ** -whole, whole) if x * 10 ** -whole != 1 or others else r"10^{%d}" % whole

      def __call__(self, x, pos=None):
          if x <= 0 or x >= 1:
              return ""
          if abs(2 * x - 1) < 1e-10:
              words = self._half
          elif x < 0.1 - 1e-12 or x <= 0.1 and round(math.log10(x), 10) == -1:
              words = self._number(x, self.locs)
          elif x > 0.9 + 1e-12 or x >= 0.9 and round(math.log10(1 - x), 8) == -1:
              words = r"\overline{%s}" % self._number(1 - x, ()) if self._overline else "1-" + self._number(round(1 - x, 12), ())
          else:
              digits = 1
              while digits < 10 and any(abs(round(v, digits) - v) > 1e-9 for v in ([*self.locs] or [x]) if 0.1 <= v <= 0.9):
                  digits += 1
              words = "%.*f" % (digits, x)
          return r"$\mathdefault{%s}$" % words


  def formatter(given):
      """A formatter from a function, a format or a formatter."""
      if isinstance(given, str):
          return StrMethodFormatter(given)
      return given if isinstance(given, Formatter) else FuncFormatter(given)
  """#
}
