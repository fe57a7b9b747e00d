extension PythonSource {
  /// Differences, interpolation, comparison and polynomials: the second part of the statistics module.
  static let numpyCurves = #"""
  def diff(a, n=1, axis=-1, prepend=_absent, append=_absent):
      if n < 0:
          raise ValueError(f"order must be non-negative but got {n!r}")
      a = asarray(a)
      if a.ndim == 0:
          raise ValueError("diff requires input that is at least one dimensional")
      axis = _place(axis, a.ndim)
      parts = [a]
      for value, first in ((prepend, True), (append, False)):
          if value is not _absent:
              value = asarray(value)
              if value.ndim == 0:
                  extents = list(a.shape)
                  extents[axis] = 1
                  value = broadcast_to(value, extents)
              parts.insert(0 if first else len(parts), value)
      if len(parts) > 1:
          a = concatenate(parts, axis)
      for _ in range(n):
          later, earlier = a[_along(axis, slice(1, None))], a[_along(axis, slice(None, -1))]
          a = later != earlier if a.dtype == bool else later - earlier
      return a


  def ediff1d(ary, to_end=None, to_begin=None):
      ary = asarray(ary).ravel()
      made = subtract(ary[1:], ary[:-1])
      parts = [made]
      if to_begin is not None:
          parts.insert(0, asarray(to_begin).ravel())
      if to_end is not None:
          parts.append(asarray(to_end).ravel())
      return concatenate(parts) if len(parts) > 1 else made


  def gradient(f, *varargs, axis=None, edge_order=1):
      f = asarray(f)
      axes = tuple(range(f.ndim)) if axis is None else tuple(_place(x, f.ndim) for x in (axis if isinstance(axis, tuple) else (axis,)))
      if not varargs:
          distances = [1.0] * len(axes)
      elif len(varargs) == 1 and asarray(varargs[0]).ndim == 0:
          distances = [varargs[0]] * len(axes)
      elif len(varargs) == len(axes):
          distances = list(varargs)
      else:
          raise TypeError("invalid number of arguments")
      made = []
      f = f.astype(float) if f.dtype.kind in "iu" else f
      for place, distance in zip(axes, distances):
          if f.shape[place] < edge_order + 1:
              raise ValueError("Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are "
                               "required.")
          rows = moveaxis(f, place, 0)
          out = empty(rows.shape, f.dtype)
          distance = asarray(distance)
          steps = diff(distance) if distance.ndim else None
          if steps is not None and (steps == steps[0]).all():
              distance, steps = steps[0], None
          if steps is None:
              out[1:-1] = (rows[2:] - rows[:-2]) / (2.0 * distance)
              first = last = distance
          else:
              before = steps[:-1].reshape((-1,) + (1,) * (f.ndim - 1))
              after = steps[1:].reshape((-1,) + (1,) * (f.ndim - 1))
              a = -(after) / (before * (before + after))
              b = (after - before) / (before * after)
              c = before / (after * (before + after))
              out[1:-1] = a * rows[:-2] + b * rows[1:-1] + c * rows[2:]
              first, last = steps[0], steps[-1]
          if edge_order not in (1, 2):
              raise ValueError("'edge_order' greater than 2 not supported")
          if edge_order == 2 and steps is not None:
              out[0] = (-(2.0 * steps[0] + steps[1]) / (steps[0] * (steps[0] + steps[1])) * rows[0]
                        + (steps[0] + steps[1]) / (steps[0] * steps[1]) * rows[1]
                        - steps[0] / (steps[1] * (steps[0] + steps[1])) * rows[2])
              out[-1] = (steps[-1] / (steps[-2] * (steps[-2] + steps[-1])) * rows[-3]
                         - (steps[-1] + steps[-2]) / (steps[-2] * steps[-1]) * rows[-2]
                         + (2.0 * steps[-1] + steps[-2]) / (steps[-1] * (steps[-2] + steps[-1])) * rows[-1])
          elif edge_order == 1:
              out[0] = (rows[1] - rows[0]) / first
              out[-1] = (rows[-1] - rows[-2]) / last
          else:
              out[0] = (-1.5 * rows[0] + 2.0 * rows[1] - 0.5 * rows[2]) / first
              out[-1] = (1.5 * rows[-1] - 2.0 * rows[-2] + 0.5 * rows[-3]) / last
          made.append(moveaxis(out, 0, place))
      return made[0] if len(made) == 1 else tuple(made)


  def trapezoid(y, x=None, dx=1.0, axis=-1):
      y = asarray(y)
      if y.ndim == 0:
          raise IndexError("list assignment index out of range")
      axis = _place(axis, y.ndim)
      if x is not None:
          dx = diff(asarray(x))
          if dx.ndim == 1 and y.ndim > 1:
              dx = dx.reshape((1,) * axis + (-1,) + (1,) * (y.ndim - axis - 1))
      return (dx * (y[_along(axis, slice(1, None))] + y[_along(axis, slice(None, -1))]) / 2.0).sum(axis)


  def interp(x, xp, fp, left=None, right=None, period=None):
      xp, fp = asarray(xp, float), asarray(fp)
      x = asarray(x, float)
      if fp.dtype.kind == "c":
          made = interp(x, xp, fp.real, left, right, period) + 1j * interp(x, xp, fp.imag, left, right, period)
          return made
      fp = fp.astype(float)
      if period is not None:
          if period == 0:
              raise ValueError("period must be a non-zero value")
          period = abs(period)
          left = right = None
          if xp.ndim != 1 or fp.ndim != 1:
              raise ValueError("Data points must be 1-D sequences")
          if xp.shape[0] != fp.shape[0]:
              raise ValueError("fp and xp are not of the same length")
          x, xp = x % period, xp % period
          order = xp.argsort()
          xp, fp = xp[order], fp[order]
          xp = concatenate((xp[-1:] - period, xp, xp[0:1] + period))
          fp = concatenate((fp[-1:], fp, fp[0:1]))
      if xp.size == 0:
          raise ValueError("array of sample points is empty")
      if xp.size != fp.size:
          raise ValueError("fp and xp are not of the same length.")
      bounds, values = xp.tolist(), fp.tolist()
      places = (xp.searchsorted(x.ravel(), "right") - 1).tolist()
      made = []
      for value, place in zip(x.ravel().tolist(), places):
          if value != value:
              made.append(value)
          elif place < 0:
              made.append(values[0] if left is None else left)
          elif place >= len(bounds) - 1:
              beyond = value > bounds[-1]
              made.append(values[-1] if right is None or not beyond else right)
          elif bounds[place] == value:
              made.append(values[place])
          else:
              slope = (values[place + 1] - values[place]) / (bounds[place + 1] - bounds[place])
              made.append(slope * (value - bounds[place]) + values[place])
      made = array(made, float).reshape(x.shape)
      return made if made.ndim else made[()]


  def convolve(a, v, mode="full"):
      a, v = array(a, copy=False, ndmin=1), array(v, copy=False, ndmin=1)
      if len(a) == 0 or len(v) == 0:
          raise ValueError("a cannot be empty" if len(a) == 0 else "v cannot be empty")
      if a.ndim > 1 or v.ndim > 1:
          raise ValueError("object too deep for desired array")
      if v.size > a.size:
          a, v = v, a
      n, m = a.size, v.size
      kind = result_type(a, v)
      rows = zeros(n + m - 1, kind)
      turned = v[::-1]
      padded = concatenate((zeros(m - 1, kind), a.astype(kind), zeros(m - 1, kind)))
      for place in range(n + m - 1):
          rows[place] = dot(padded[place:place + m], turned)
      if mode == "full":
          return rows
      if mode == "same":
          start = (m - 1) // 2
          return rows[start:start + n]
      if mode == "valid":
          return rows[m - 1:n]
      raise ValueError(f"mode must be one of 'valid', 'same', or 'full' (got '{mode}')")


  def correlate(a, v, mode="valid"):
      return convolve(a, array(v, copy=False, ndmin=1)[::-1].conj(), mode)


  def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
      a, b = asarray(a), asarray(b)
      both = isfinite(a) & isfinite(b)
      near = less_equal(absolute(where(both, a, 0) - where(both, b, 0)), atol + rtol * absolute(where(both, b, 0)))
      made = where(both, near, equal(a, b))
      if equal_nan:
          made = made | (isnan(a) & isnan(b))
      return made if asarray(made).ndim else bool_(made)


  def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
      return bool(asarray(isclose(a, b, rtol, atol, equal_nan)).all())


  def array_equal(a1, a2, equal_nan=False):
      a1, a2 = asarray(a1), asarray(a2)
      if a1.shape != a2.shape:
          return False
      same = a1 == a2
      if equal_nan:
          same = same | (isnan(a1) & isnan(a2))
      return bool(asarray(same).all())


  def array_equiv(a1, a2):
      try:
          return bool(asarray(asarray(a1) == asarray(a2)).all())
      except ValueError:
          return False


  def select(condlist, choicelist, default=0):
      if len(condlist) != len(choicelist):
          raise ValueError("list of cases must be same length as list of conditions")
      if not len(condlist):
          raise ValueError("select with an empty condition list is not possible")
      choices = [asarray(choice) for choice in choicelist]
      kind = result_type(*choices, default if type(default) in (bool, int, float, complex) else asarray(default))
      conditions, choices = broadcast_arrays(*condlist), broadcast_arrays(*choices, asarray(default))
      for place, condition in enumerate(conditions):
          if condition.dtype != bool_:
              raise TypeError(f"invalid entry {place} in condlist: should be boolean ndarray")
      broadcast_shapes(conditions[0].shape, choices[0].shape)
      made = choices[-1] if kind.kind == "U" else choices[-1].astype(kind)
      for condition, choice in zip(conditions[::-1], choices[-2::-1]):
          made = where(condition, choice, made)
      return made


  def choose(a, choices, out=None, mode="raise"):
      a, count = asarray(a), len(choices)
      if mode == "wrap":
          a = a % count
      elif mode == "clip":
          a = where(a < 0, 0, where(a >= count, count - 1, a))
      elif (a < 0).any() or (a >= count).any():
          raise ValueError("invalid entry in choice array")
      made = choices[0]
      for number, choice in enumerate(choices):
          made = where(a == number, choice, made)
      if out is None:
          return made
      out[...] = made
      return out


  def piecewise(x, condlist, funclist, *args, **kw):
      x = asarray(x)
      if asarray(condlist).ndim == 0 or not isinstance(condlist[0], (list, ndarray)) and x.ndim:
          condlist = [condlist]
      condlist = asarray(condlist, bool)
      count = len(condlist)
      if len(funclist) == count + 1:
          condlist = concatenate([condlist, ~condlist.any(0, keepdims=True)], 0)
      elif len(funclist) != count:
          raise ValueError(f"with {count} condition(s), either {count} or {count + 1} functions are expected")
      made = zeros(x.shape, x.dtype)
      for condition, function in zip(condlist, funclist):
          if not callable(function):
              made[condition] = function
              continue
          values = x[condition]
          if values.size:
              made[condition] = function(values, *args, **kw)
      return made


  def sinc(x):
      from _numpy import sin
      y = 3.141592653589793 * where(asarray(x) == 0, 1.0e-20, x)
      return sin(y) / y


  """#
}
