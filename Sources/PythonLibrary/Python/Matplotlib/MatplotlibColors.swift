extension PythonSource {
  static let matplotlibColorsModule = #"""
  """Colours, and scales of them."""

  import numpy as np
  import _plotting
  from matplotlib import rcParams
  from matplotlib._colour_names import BASE_COLORS, CSS4_COLORS, TABLEAU_COLORS

  _known = {}


  def is_color_like(c):
      try:
          to_rgba(c)
      except (TypeError, ValueError):
          return False
      return True


  def check_color(name, value):
      if not is_color_like(value):
          raise ValueError(f"{value!r} is not a valid value for {name}: supported inputs are (r, g, b) and (r, g, b, a) 0-1 float tuples; '#rrggbb', "
                           "'#rrggbbaa', '#rgb', '#rgba' strings; named color strings; string reprs of 0-1 floats for grayscale values; 'C0', 'C1', "
                           "... strings for colors of the color cycle; and pairs combining one of the above with an alpha value")


  def to_rgba(c, alpha=None):
      if isinstance(c, tuple) and len(c) == 2:
          c, own = c
          alpha = own if alpha is None else alpha
      if alpha is not None and not 0 <= alpha <= 1:
          raise ValueError("'alpha' must be between 0 and 1, inclusive")
      if isinstance(c, str):
          if len(c) > 1 and c[0] == "C" and c[1:].isdigit():
              colours = rcParams["axes.prop_cycle"].by_key().get("color", ["k"])
              c = colours[int(c[1:]) % len(colours)]
              if not isinstance(c, str):
                  return to_rgba(c, alpha)
          rgba = _known.get(c)
          if rgba is None:
              rgba = _known[c] = _parsed(c)
          if alpha is None or c == "none":
              return rgba
          return rgba[:3] + (float(alpha),)
      original = c
      if isinstance(c, np.ndarray):
          if c.ndim == 2 and c.shape[0] == 1:
              c = c.reshape(-1)
          c = c.tolist()
      if not hasattr(c, "__iter__"):
          raise ValueError(f"Invalid RGBA argument: {original!r}")
      try:
          c = tuple(float(x) for x in c)
      except (TypeError, ValueError):
          raise ValueError(f"Invalid RGBA argument: {original!r}") from None
      if len(c) not in (3, 4):
          raise ValueError("RGBA sequence should have length 3 or 4")
      if any(x < 0 or x > 1 for x in c):
          raise ValueError("RGBA values should be within 0-1 range")
      if len(c) == 3:
          c += (1,)
      return c if alpha is None else c[:3] + (float(alpha),)


  def _parsed(text):
      if text.lower() == "none":
          return (0.0, 0.0, 0.0, 0.0)
      named = BASE_COLORS.get(text) or TABLEAU_COLORS.get(text.lower().replace("grey", "gray")) or CSS4_COLORS.get(text.lower())
      if isinstance(named, tuple):
          return tuple(float(x) for x in named) + (1,)
      digits = named or text
      if digits.startswith("#"):
          hexes = digits[1:]
          if len(hexes) in (3, 4):
              hexes = "".join(x * 2 for x in hexes)
          if len(hexes) in (6, 8):
              try:
                  parts = tuple(int(hexes[k:k + 2], 16) / 255 for k in range(0, len(hexes), 2))
                  return parts if len(parts) == 4 else parts + (1.0,)
              except ValueError:
                  pass
          raise ValueError(f"Invalid hex color specifier: {text!r}")
      else:
          try:
              grey = float(digits)
          except ValueError:
              pass
          else:
              if not 0 <= grey <= 1:
                  raise ValueError(f"Invalid string grayscale value {text!r}. Value must be within 0-1 range")
              return (grey, grey, grey, 1.0)
      if text.startswith("xkcd:"):
          raise ValueError(f"unsupported: the colour {text!r}")
      raise ValueError(f"Invalid RGBA argument: {text!r}")


  def to_rgb(c):
      return to_rgba(c)[:3]


  def to_rgba_array(c, alpha=None):
      if isinstance(c, str) and c.lower() == "none":
          return np.zeros((0, 4))
      if isinstance(c, np.ndarray) and c.dtype.kind in "iuf" and c.ndim == 2 and c.shape[1] in (3, 4):
          if c.size and (c.min() < 0 or c.max() > 1):
              raise ValueError("RGBA values should be within 0-1 range")
          result = np.ones((len(c), 4))
          result[:, :c.shape[1]] = c
          if alpha is not None:
              result[:, 3] = alpha
          return result
      if isinstance(c, str) or is_color_like(c):
          return np.array([to_rgba(c, alpha)])
      if len(c) == 0:
          return np.zeros((0, 4))
      if alpha is not None and hasattr(alpha, "__len__"):
          return np.array([to_rgba(one, a) for one, a in zip(c, alpha)])
      return np.array([to_rgba(one, alpha) for one in c])


  def same_color(c1, c2):
      a, b = to_rgba_array(c1), to_rgba_array(c2)
      if len(a) != len(b):
          raise ValueError("different number of elements passed.")
      return bool(np.array_equal(a, b))


  def rgb_to_hsv(arr):
      arr = np.asarray(arr)
      if arr.shape[-1] != 3:
          raise ValueError(f"Last dimension of input array must be 3; shape {arr.shape} was found.")
      given = arr.shape
      arr = np.array(arr, dtype=float, ndmin=2)
      most = arr.max(-1)
      if (arr.size and arr.max() > 1) or (arr.size and arr.min() < 0):
          raise ValueError("Input array must be in the range [0, 1]. " f"Found a maximum value of {most.max()}")
      span = np.ptp(arr, -1)
      r, g, b = (arr[..., k] for k in range(3))
      with np.errstate(all="ignore"):
          hue = np.where(most == r, (g - b) / span, np.where(most == g, 2 + (b - r) / span, 4 + (r - g) / span))
          found = np.stack([np.where(span > 0, (hue / 6) % 1.0, 0.0), np.where(most > 0, span / np.where(most > 0, most, 1.0), 0.0), most], axis=-1)
      return found.reshape(given)


  def hsv_to_rgb(hsv):
      hsv = np.asarray(hsv)
      if hsv.shape[-1] != 3:
          raise ValueError(f"Last dimension of input array must be 3; shape {hsv.shape} was found.")
      given = hsv.shape
      hsv = np.array(hsv, dtype=float, ndmin=2)
      h, s, v = (hsv[..., k] for k in range(3))
      i = (h * 6.0).astype(int)
      f = h * 6.0 - i
      p, q, t = v * (1.0 - s), v * (1.0 - s * f), v * (1.0 - s * (1.0 - f))
      sector = i % 6
      parts = [(v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q)]
      found = [np.select([sector == k for k in range(6)], [part[c] for part in parts]) for c in range(3)]
      return np.stack(found, axis=-1).reshape(given)


  class LightSource:
      """Light from a side, for pictures of heights."""

      def __init__(self, azdeg=315, altdeg=45, hsv_min_val=0, hsv_max_val=1, hsv_min_sat=1, hsv_max_sat=0):
          self.azdeg, self.altdeg = azdeg, altdeg
          self.hsv_min_val, self.hsv_max_val, self.hsv_min_sat, self.hsv_max_sat = hsv_min_val, hsv_max_val, hsv_min_sat, hsv_max_sat

      @property
      def direction(self):
          az, alt = np.radians(90 - self.azdeg), np.radians(self.altdeg)
          return np.array([np.cos(az) * np.cos(alt), np.sin(az) * np.cos(alt), np.sin(alt)])

      def hillshade(self, elevation, vert_exag=1, dx=1, dy=1, fraction=1.0):
          by_row, by_column = np.gradient(vert_exag * np.asarray(elevation, dtype=float), -dy, dx)
          normal = np.stack([-by_column, -by_row, np.ones(by_row.shape)], axis=-1)
          normal = normal / np.sqrt((normal ** 2).sum(axis=-1))[..., None]
          return self.shade_normals(normal, fraction)

      def shade_normals(self, normals, fraction=1.0):
          intensity = normals @ self.direction
          low, high = float(intensity.min()), float(intensity.max())
          intensity = intensity * fraction
          if high - low > 1e-6:
              intensity = (intensity - low) / (high - low)
          return np.clip(intensity, 0, 1)

      def shade(self, data, cmap, norm=None, blend_mode="overlay", vmin=None, vmax=None, vert_exag=1, dx=1, dy=1, fraction=1, **kwargs):
          norm = Normalize(np.min(data) if vmin is None else vmin, np.max(data) if vmax is None else vmax) if norm is None else norm
          rgba = np.array(cmap(norm(data)))
          rgba[..., :3] = self.shade_rgb(rgba, data, fraction, blend_mode, vert_exag, dx, dy, **kwargs)[..., :3]
          return rgba

      def shade_rgb(self, rgb, elevation, fraction=1.0, blend_mode="hsv", vert_exag=1, dx=1, dy=1, **kwargs):
          intensity = self.hillshade(elevation, vert_exag, dx, dy, fraction)[..., None]
          rgb = np.asarray(rgb, dtype=float)[..., :3]
          if callable(blend_mode):
              return blend_mode(rgb, intensity, **kwargs)
          modes = {"hsv": self.blend_hsv, "soft": self.blend_soft_light, "overlay": self.blend_overlay}
          if blend_mode not in modes:
              raise ValueError('"blend_mode" must be callable or one of dict_keys([\'hsv\', \'soft\', \'overlay\'])')
          return modes[blend_mode](rgb, intensity, **kwargs)

      def blend_hsv(self, rgb, intensity, hsv_max_sat=None, hsv_max_val=None, hsv_min_val=None, hsv_min_sat=None):
          usual = lambda value, name: getattr(self, name) if value is None else value
          intensity = 2 * intensity[..., 0] - 1
          hsv = rgb_to_hsv(rgb[..., :3])
          hue, sat, val = (hsv[..., k].copy() for k in range(3))
          bright, dark = (np.abs(sat) > 1e-10) & (intensity > 0), (np.abs(sat) > 1e-10) & (intensity < 0)
          sat = np.where(bright, (1 - intensity) * sat + intensity * usual(hsv_max_sat, "hsv_max_sat"), sat)
          sat = np.where(dark, (1 + intensity) * sat - intensity * usual(hsv_min_sat, "hsv_min_sat"), sat)
          val = np.where(intensity > 0, (1 - intensity) * val + intensity * usual(hsv_max_val, "hsv_max_val"), val)
          val = np.where(intensity < 0, (1 + intensity) * val - intensity * usual(hsv_min_val, "hsv_min_val"), val)
          return hsv_to_rgb(np.stack([hue, np.clip(sat, 0, 1), np.clip(val, 0, 1)], axis=-1))

      def blend_soft_light(self, rgb, intensity):
          return 2 * intensity * rgb + (1 - 2 * intensity) * rgb ** 2

      def blend_overlay(self, rgb, intensity):
          return np.where(rgb <= 0.5, 2 * intensity * rgb, 1 - 2 * (1 - intensity) * (1 - rgb))


  def from_levels_and_colors(levels, colors, extend="neither"):
      count = len(levels) - 1 + {"neither": 0, "min": 1, "max": 1, "both": 2}[extend]
      if len(colors) != count:
          raise ValueError(f"With extend == {extend!r} and {len(levels)} levels, expected {count} colors, but got {len(colors)}")
      inner = slice(1 if extend in ("min", "both") else 0, len(colors) - (1 if extend in ("max", "both") else 0))
      cmap = ListedColormap(list(colors)[inner])
      cmap.set_under(colors[0] if extend in ("min", "both") else "none")
      cmap.set_over(colors[-1] if extend in ("max", "both") else "none")
      cmap.colorbar_extend = extend
      norm = BoundaryNorm(levels, ncolors=len(list(colors)[inner]))
      return cmap, norm


  def to_hex(c, keep_alpha=False):
      rgba = to_rgba(c)
      return "#" + "".join(format(round(x * 255), "02x") for x in (rgba if keep_alpha else rgba[:3]))


  rgb2hex = to_hex
  hex2color = to_rgb


  class Normalize:
      def __init__(self, vmin=None, vmax=None, clip=False):
          self.vmin = None if vmin is None else float(vmin)
          self.vmax = None if vmax is None else float(vmax)
          self.clip = clip

      def autoscale(self, A):
          self.vmin = self.vmax = None
          self.autoscale_None(A)

      def autoscale_None(self, A):
          A = np.asarray(A, dtype=float)
          A = A[np.isfinite(A)]
          if A.size:
              if self.vmin is None:
                  self.vmin = float(A.min())
              if self.vmax is None:
                  self.vmax = float(A.max())

      def scaled(self):
          return self.vmin is not None and self.vmax is not None

      def __call__(self, value, clip=None):
          array = np.asarray(value, dtype=float)
          self.autoscale_None(array)
          if self.vmin is None or self.vmax is None:
              return np.zeros(array.shape)
          if self.vmin > self.vmax:
              raise ValueError("minvalue must be less than or equal to maxvalue")
          if self.vmin == self.vmax:
              result = array * 0.0
          else:
              if self.clip if clip is None else clip:
                  array = np.clip(array, self.vmin, self.vmax)
              result = self._forward(array)
          return np.float64(result) if np.ndim(value) == 0 else result

      def _forward(self, array):
          return (array - self.vmin) / (self.vmax - self.vmin)

      def inverse(self, value):
          return self.vmin + np.asarray(value) * (self.vmax - self.vmin)


  class NoNorm(Normalize):
      def __call__(self, value, clip=None):
          return np.asarray(value)


  class LogNorm(Normalize):
      def autoscale_None(self, A):
          A = np.asarray(A, dtype=float)
          super().autoscale_None(A[A > 0])

      def _forward(self, array):
          with np.errstate(all="ignore"):
              shares = (np.log(array) - np.log(self.vmin)) / (np.log(self.vmax) - np.log(self.vmin))
              return np.where(array > 0, shares, np.nan)

      def inverse(self, value):
          return self.vmin * (self.vmax / self.vmin) ** np.asarray(value)


  class PowerNorm(Normalize):
      def __init__(self, gamma, vmin=None, vmax=None, clip=False):
          super().__init__(vmin, vmax, clip)
          self.gamma = gamma

      def _forward(self, array):
          share = super()._forward(array)
          return np.where(share > 0, np.abs(share) ** self.gamma, share)

      def inverse(self, value):
          if not self.scaled():
              raise ValueError("Not invertible until scaled")
          value = np.asarray(value, dtype=float)
          return super().inverse(np.where(value > 0, np.abs(value) ** (1 / self.gamma), value))


  class SymLogNorm(Normalize):
      """As a logarithm on both sides of a part around zero that is straight."""

      def __init__(self, linthresh, linscale=1.0, vmin=None, vmax=None, clip=False, *, base=10):
          super().__init__(vmin, vmax, clip)
          for name, value, least in (("base", base, 1), ("linthresh", linthresh, 0), ("linscale", linscale, 0)):
              if value <= least:
                  raise ValueError(f"'{name}' must be {'larger than 1' if least else 'positive'}")
          self.linthresh, self._linscale, self._base = linthresh, linscale, base

      def _bent(self, values):
          values = np.asarray(values, dtype=float)
          straight = self._linscale / (1.0 - 1.0 / self._base)
          with np.errstate(divide="ignore", invalid="ignore"):
              bent = np.sign(values) * self.linthresh * (straight + np.log(np.abs(values) / self.linthresh) / np.log(self._base))
          return np.where(np.abs(values) <= self.linthresh, values * straight, bent)

      def _forward(self, array):
          low, high = self._bent(self.vmin), self._bent(self.vmax)
          return (self._bent(array) - low) / (high - low)

      def inverse(self, value):
          low, high = self._bent(self.vmin), self._bent(self.vmax)
          bent = low + np.asarray(value, dtype=float) * (high - low)
          straight = self._linscale / (1.0 - 1.0 / self._base)
          away = np.sign(bent) * self.linthresh * self._base ** (np.abs(bent / self.linthresh) - straight)
          return np.where(np.abs(bent) <= self.linthresh * straight, bent / straight, away)


  class BoundaryNorm(Normalize):
      def __init__(self, boundaries, ncolors, clip=False, *, extend="neither"):
          if clip and extend != "neither":
              raise ValueError("'clip=True' is not compatible with 'extend'")
          super().__init__(boundaries[0], boundaries[-1], clip)
          self.boundaries = np.asarray(boundaries, dtype=float)
          self.N, self.Ncmap, self.extend = len(self.boundaries), ncolors, extend
          self._first = 1 if extend in ("min", "both") else 0
          self._regions = self.N - 1 + (extend in ("min", "both")) + (extend in ("max", "both"))
          if self._regions > ncolors:
              raise ValueError(f"There are {self._regions} color bins including extensions, but ncolors = {ncolors}; ncolors must equal or exceed the "
                               "number of bins")

      def __call__(self, value, clip=None):
          clip = self.clip if clip is None else clip
          array = np.asarray(value, dtype=float)
          index = np.searchsorted(self.boundaries, np.clip(array, self.vmin, self.vmax) if clip else array, side="right") - 1 + self._first
          if self.Ncmap > self._regions:
              index = np.where(index == 0, (self.Ncmap - 1) // 2, index) if self._regions == 1 else (self.Ncmap - 1) / (self._regions - 1) * index
          index = index.astype(int)
          index = np.where(array < self.vmin, 0 if clip else -1, np.where(array >= self.vmax, self.Ncmap - 1 if clip else self.Ncmap, index))
          return int(index) if np.ndim(value) == 0 else index

      def inverse(self, value):
          raise ValueError("BoundaryNorm is not invertible")


  class TwoSlopeNorm(Normalize):
      def __init__(self, vcenter, vmin=None, vmax=None):
          super().__init__(vmin, vmax)
          self._vcenter = vcenter
          if vcenter is not None and vmax is not None and vcenter >= vmax:
              raise ValueError("vmin, vcenter, and vmax must be in ascending order")
          if vcenter is not None and vmin is not None and vcenter <= vmin:
              raise ValueError("vmin, vcenter, and vmax must be in ascending order")

      vcenter = property(lambda self: self._vcenter)

      def autoscale_None(self, A):
          super().autoscale_None(A)
          if self.vmin is not None and self.vmin > self.vcenter:
              self.vmin = self.vcenter
          if self.vmax is not None and self.vmax < self.vcenter:
              self.vmax = self.vcenter

      def __call__(self, value, clip=None):
          array = np.asarray(value, dtype=float)
          self.autoscale_None(array)
          if not self.vmin <= self.vcenter <= self.vmax:
              raise ValueError("vmin, vcenter, vmax must increase monotonically")
          below, above = self.vcenter - self.vmin or 1.0, self.vmax - self.vcenter or 1.0
          result = np.where(array < self.vcenter, 0.5 - 0.5 * (self.vcenter - array) / below, 0.5 + 0.5 * (array - self.vcenter) / above)
          return np.float64(result) if np.ndim(value) == 0 else result

      def inverse(self, value):
          if not self.scaled():
              raise ValueError("Not invertible until both vmin and vmax are set")
          return np.interp(value, [0, 0.5, 1], [self.vmin, self.vcenter, self.vmax])


  class CenteredNorm(Normalize):
      def __init__(self, vcenter=0, halfrange=None, clip=False):
          super().__init__(None, None, clip)
          self.vcenter = vcenter
          if halfrange is not None:
              self.vmin, self.vmax = vcenter - abs(halfrange), vcenter + abs(halfrange)

      halfrange = property(lambda self: None if self.vmin is None else (self.vmax - self.vmin) / 2)

      def autoscale_None(self, A):
          A = np.asarray(A, dtype=float)
          A = A[np.isfinite(A)]
          if self.vmin is None and A.size:
              away = float(max(abs(A.min() - self.vcenter), abs(A.max() - self.vcenter)))
              self.vmin, self.vmax = self.vcenter - away, self.vcenter + away


  class FuncNorm(Normalize):
      def __init__(self, functions, vmin=None, vmax=None, clip=False):
          super().__init__(vmin, vmax, clip)
          self._there, self._back = functions

      def _forward(self, array):
          low, high = self._there(self.vmin), self._there(self.vmax)
          return (self._there(array) - low) / (high - low)

      def inverse(self, value):
          low, high = self._there(self.vmin), self._there(self.vmax)
          return self._back(low + np.asarray(value, dtype=float) * (high - low))


  class AsinhNorm(FuncNorm):
      def __init__(self, linear_width=1, vmin=None, vmax=None, clip=False):
          super().__init__((lambda x: linear_width * np.arcsinh(x / linear_width), lambda x: linear_width * np.sinh(x / linear_width)), vmin, vmax, clip)
          self.linear_width = linear_width


  class Colormap:
      def __init__(self, name, N=256):
          self.name = name
          self.N = int(N)
          self._under = self._over = None
          self._bad = (0.0, 0.0, 0.0, 0.0)
          self._table = None

      def _make(self):
          raise NotImplementedError

      def _lut(self):
          if self._table is None:
              self._table = self._make()
          return self._table

      def __call__(self, X, alpha=None, bytes=False):
          table = self._lut()
          given = np.asarray(X)
          bad = np.isnan(given) if given.dtype.kind == "f" else np.zeros(given.shape, dtype=bool)
          if given.dtype.kind == "f":
              scaled = np.where(bad, 0.0, given) * self.N
              index = np.where(scaled == self.N, self.N - 1, np.clip(np.floor(scaled), -1, self.N)).astype(int)
          else:
              index = np.clip(given.astype(int), -1, self.N)
          under = table[0] if self._under is None else np.array(self._under)
          over = table[-1] if self._over is None else np.array(self._over)
          whole = np.concatenate([table, [over], [np.array(self._bad)], [under]])
          index = np.where(index == -1, self.N + 2, np.where(index >= self.N, self.N, index))
          index = np.where(bad, self.N + 1, index)
          rgba = whole[index]
          if alpha is not None:
              rgba[..., 3] = alpha
          if bytes:
              return (rgba * 255).astype(np.uint8)
          return tuple(rgba) if given.ndim == 0 else rgba

      def set_bad(self, color="k", alpha=None):
          self._bad = to_rgba(color, alpha)

      def set_under(self, color="k", alpha=None):
          self._under = to_rgba(color, alpha)

      def set_over(self, color="k", alpha=None):
          self._over = to_rgba(color, alpha)

      def with_extremes(self, *, bad=None, under=None, over=None):
          new = self.copy()
          if bad is not None:
              new.set_bad(bad)
          if under is not None:
              new.set_under(under)
          if over is not None:
              new.set_over(over)
          return new

      def copy(self):
          new = ListedColormap(self._lut().copy(), name=self.name)
          new._under, new._over, new._bad = self._under, self._over, self._bad
          return new

      def reversed(self, name=None):
          return ListedColormap(self._lut()[::-1].copy(), name=name or self.name + "_r")

      def resampled(self, lutsize):
          return ListedColormap(self(np.linspace(0, 1, lutsize)), name=self.name)

      def __eq__(self, other):
          return isinstance(other, Colormap) and self._lut().shape == other._lut().shape and bool((self._lut() == other._lut()).all())

      __hash__ = object.__hash__


  class ListedColormap(Colormap):
      def __init__(self, colors, name="unnamed", N=None):
          if isinstance(colors, str):
              colors = [colors] * (N or 1)
          self.colors = colors
          super().__init__(name, len(colors) if N is None else N)

      def _make(self):
          rows = to_rgba_array(self.colors)
          return rows[np.arange(self.N) % len(rows)] if len(rows) != self.N else rows


  class LinearSegmentedColormap(Colormap):
      def __init__(self, name, segmentdata, N=256, gamma=1.0):
          super().__init__(name, N)
          self._segmentdata = segmentdata
          self._gamma = gamma

      @staticmethod
      def from_list(name, colors, N=256, gamma=1.0):
          if len(colors) and not isinstance(colors[0], str) and len(colors[0]) == 2 and not isinstance(colors[0][0], str):
              places, colors = zip(*colors)
          else:
              places = np.linspace(0, 1, len(colors))
          rows = to_rgba_array(list(colors))
          parts = {key: [(x, v, v) for x, v in zip(places, rows[:, k])] for k, key in enumerate(["red", "green", "blue", "alpha"])}
          return LinearSegmentedColormap(name, parts, N, gamma)

      def _make(self):
          table = np.ones((self.N, 4))
          for k, key in enumerate(["red", "green", "blue", "alpha"]):
              if key in self._segmentdata:
                  table[:, k] = _segments(self.N, self._segmentdata[key], self._gamma if key != "alpha" else 1.0)
          return table


  def _segments(N, data, gamma):
      if callable(data):
          return np.clip(np.asarray(data(np.linspace(0, 1, N) ** gamma), dtype=float), 0, 1)
      rows = np.asarray(data, dtype=float)
      x, before, after = rows[:, 0] * (N - 1), rows[:, 1], rows[:, 2]
      if N == 1:
          return np.array([after[-1]])
      at = (N - 1) * np.linspace(0, 1, N) ** gamma
      index = np.searchsorted(x, at)[1:-1]
      share = (at[1:-1] - x[index - 1]) / (x[index] - x[index - 1])
      middle = share * (before[index] - after[index - 1]) + after[index - 1]
      return np.clip(np.concatenate([[after[0]], middle, [before[-1]]]), 0, 1)
  """#
}
