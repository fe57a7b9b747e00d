extension PythonSource {
  /// Places within arrays, and walks over them: the second part of the module of shapes.
  static let numpyPlaces = #"""
  def broadcast_arrays(*args, subok=False):
      arrays = [asarray(x) for x in args]
      extents = broadcast_shapes(*[x.shape for x in arrays])
      return tuple(broadcast_to(x, extents) for x in arrays)


  def pad(array, pad_width, mode="constant", *, constant_values=0, **kwargs):
      a = asarray(array)
      if isinstance(pad_width, dict):
          each = [(0, 0)] * a.ndim
          for axis, width in pad_width.items():
              each[axis] = width if isinstance(width, tuple) else (width, width)
          pad_width = each
      widths = broadcast_to(asarray(pad_width).astype(int), (a.ndim, 2)).tolist() if a.ndim else []
      if any(before < 0 or after < 0 for before, after in widths):
          raise ValueError("index can't contain negative values")
      if callable(mode):
          a = pad(a, widths)
          for axis, pair in enumerate(widths):
              lines = a.swapaxes(axis, -1)
              for place in ndindex(lines.shape[:-1]):
                  mode(lines[place], pair, axis, kwargs)
          return a
      if mode == "constant":
          values = asarray(constant_values)
          if values.ndim == 0:
              values = [(values.item(), values.item())] * a.ndim
          else:
              rows = values.reshape(-1, values.shape[-1]).tolist()
              values = [(row[0], row[-1]) for row in (rows * a.ndim if len(rows) == 1 else rows)]
          for axis, (before, after) in enumerate(widths):
              parts = []
              for count, value in ((before, values[axis][0]), (None, None), (after, values[axis][1])):
                  if count is None:
                      parts.append(a)
                      continue
                  extent = list(a.shape)
                  extent[axis] = count
                  part = zeros(extent, a.dtype)
                  part[...] = value
                  parts.append(part)
              a = concatenate(parts, axis)
          return a
      if mode in ("maximum", "minimum", "mean", "median", "linear_ramp"):
          return _filled(a, widths, mode, kwargs)
      if kwargs.get("reflect_type", "even") != "even":
          raise NotImplementedError("unsupported: numpy.pad with reflect_type 'odd'")
      for axis, (before, after) in enumerate(widths):
          length = a.shape[axis]
          if length == 0 and (before or after):
              raise ValueError(f"can't extend empty axis {axis} using modes other than 'constant' or 'empty'")
          places = []
          for place in range(-before, length + after):
              if mode == "edge":
                  place = min(max(place, 0), length - 1)
              elif mode == "wrap":
                  place %= length
              elif mode == "reflect":
                  period = max(1, 2 * (length - 1))
                  place %= period
                  place = place if place < length else period - place
              elif mode == "symmetric":
                  place %= 2 * length
                  place = place if place < length else 2 * length - 1 - place
              else:
                  raise NotImplementedError(f"unsupported: numpy.pad with mode '{mode}'")
              places.append(place)
          a = a.take(places, axis)
      return a


  def _filled(a, widths, mode, options):
      """Pads with one number a line, or with numbers that lead to one."""
      for axis, (before, after) in enumerate(widths):
          length = a.shape[axis]
          if mode == "linear_ramp":
              ends = asarray(options.get("end_values", 0))
              ends = broadcast_to(ends, (a.ndim, 2))[axis].tolist()
              parts = []
              for count, end, edge in ((before, ends[0], 0), (after, ends[1], length - 1)):
                  row = a[_along(axis, slice(edge, edge + 1))]
                  shape = [1] * a.ndim
                  shape[axis] = count
                  steps = arange(count).reshape(shape)
                  made = end + (row - end) * (steps / max(count, 1))
                  if a.dtype.kind in "iu":
                      made = floor(made).astype(a.dtype)
                  parts.append(made)
              parts = (parts[0], a, flip(parts[1], axis))
          else:
              extent = options.get("stat_length")
              if extent is not None:
                  raise NotImplementedError("unsupported: stat_length of numpy.pad")
              from _numpy_statistics import median
              value = median(a, axis, keepdims=True) if mode == "median" else getattr(a, mode[:3] if mode[0] == "m" and mode != "mean" else mode)(
                  axis, keepdims=True)
              if a.dtype.kind in "iu" and mode in ("mean", "median"):
                  value = value.round()
              value = asarray(value).astype(a.dtype)
              parts = (value.repeat(before, axis), a, value.repeat(after, axis))
          a = concatenate(parts, axis)
      return a


  def trim_zeros(filt, trim="fb", axis=None):
      values = asarray(filt)
      trim = trim.lower()
      axes = range(values.ndim) if axis is None else [_place(x, values.ndim) for x in (axis if isinstance(axis, tuple) else (axis,))]
      found = values.nonzero()
      key = [slice(None)] * values.ndim
      for place in axes:
          first = int(found[place].min()) if found[place].size else values.shape[place]
          last = int(found[place].max()) + 1 if found[place].size else first
          key[place] = slice(first if "f" in trim else 0, last if "b" in trim else None)
      return filt[key[0]] if values.ndim == 1 else values[tuple(key)]


  def nonzero(a):
      return asarray(a).nonzero()


  def flatnonzero(a):
      return asarray(a).ravel().nonzero()[0]


  def argwhere(a):
      a = asarray(a)
      if a.ndim == 0:
          return zeros((int(bool(a)), 0), int)
      return transpose(array(a.nonzero()))


  def ndenumerate(arr):
      arr = asarray(arr)
      return zip(ndindex(arr.shape), arr.flat)


  def ndindex(*shape):
      from itertools import product
      if len(shape) == 1 and not isinstance(shape[0], int):
          shape = tuple(shape[0])
      return product(*[range(extent) for extent in shape])


  def unravel_index(indices, shape, order="C"):
      indices = asarray(indices)
      shape = (shape,) if isinstance(shape, int) else tuple(shape)
      count = 1
      for extent in shape:
          count *= extent
      for place in indices.ravel().tolist():
          if not 0 <= place < count:
              raise ValueError(f"index {place} is out of bounds for array with size {count}")
      made = []
      for extent in shape if order == "F" else reversed(shape):
          made.append(indices % extent)
          indices = indices // extent
      made = made if order == "F" else made[::-1]
      return tuple(x if isinstance(x, ndarray) and x.ndim else x[()] if isinstance(x, ndarray) else x for x in made)


  def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
      modes = (mode,) * len(dims) if isinstance(mode, str) else tuple(mode)
      parts = list(zip(multi_index, dims, modes))
      made = asarray(0)
      for place, extent, way in parts[::-1] if order == "F" else parts:
          place = asarray(place)
          if way == "wrap":
              place = place % extent
          elif way == "clip":
              place = where(place < 0, 0, where(place >= extent, extent - 1, place))
          elif (place < 0).any() or (place >= extent).any():
              raise ValueError("invalid entry in coordinates array")
          made = asarray(made * extent + place)
      return made if made.ndim else made[()]


  def apply_along_axis(func1d, axis, arr, *args, **kwargs):
      arr = asarray(arr)
      axis = _place(axis, arr.ndim)
      lines = moveaxis(arr, axis, -1)
      if 0 in lines.shape[:-1]:
          raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
      count = 1
      for extent in lines.shape[:-1]:
          count *= extent
      rows = [func1d(line, *args, **kwargs) for line in lines.reshape(count, lines.shape[-1])]
      first = asarray(rows[0])
      made = array(rows).reshape(lines.shape[:-1] + first.shape)
      for step in range(first.ndim):
          made = moveaxis(made, lines.ndim - 1 + step, axis + step)
      return made


  class vectorize:
      __module__ = "numpy"

      def __init__(self, pyfunc=_absent, otypes=None, doc=None, excluded=None, cache=False, signature=None):
          if pyfunc is not _absent and not callable(pyfunc):
              raise TypeError("When used as a decorator, only accepts keyword arguments.")
          if isinstance(otypes, str):
              for code in otypes:
                  if code not in "?bhilqpBHILQPefdgFDGSUVOMm":
                      raise ValueError(f"Invalid otype specified: {code}")
          elif otypes is not None:
              try:
                  otypes = "".join(dtype(kind).char for kind in otypes)
              except TypeError:
                  raise ValueError("Invalid otype specification") from None
          self.pyfunc, self.cache, self.otypes, self._doc = pyfunc, cache, otypes, doc
          self.excluded = set() if excluded is None else set(excluded)
          self.signature = signature
          self._core = None if signature is None else _core_dimensions(signature)
          if pyfunc is not _absent:
              self._take(pyfunc)

      def _take(self, pyfunc):
          self.pyfunc = pyfunc
          self.__name__ = getattr(pyfunc, "__name__", "vectorize")
          self.__doc__ = self._doc if self._doc is not None else pyfunc.__doc__

      def __call__(self, *args, **kwargs):
          if self.pyfunc is _absent:
              self._take(args[0])
              return self
          if not kwargs and not self.excluded:
              return self._vectorized(self.pyfunc, args)
          names = [name for name in kwargs if name not in self.excluded]
          places = [k for k in range(len(args)) if k not in self.excluded]
          given = list(args)

          def function(*values):
              for place, value in zip(places, values):
                  given[place] = value
              kwargs.update(zip(names, values[len(places):]))
              return self.pyfunc(*given, **kwargs)

          return self._vectorized(function, [args[k] for k in places] + [kwargs[name] for name in names])

      def _vectorized(self, function, args):
          if self._core is not None:
              return self._by_core(function, args)
          if not args:
              return function()
          args = [asarray(arg) for arg in args]
          try:
              extents = broadcast_shapes(*[arg.shape for arg in args])
          except ValueError:
              shapes = " ".join([str(arg.shape).replace(", ", ",") for arg in args])
              raise ValueError(f"operands could not be broadcast together with shapes {shapes} ") from None
          rows = list(zip(*[broadcast_to(arg, extents).ravel().tolist() for arg in args]))
          first = None
          codes = self.otypes
          if codes is None:
              if not rows:
                  raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
              first = function(*[arg.flat[0] for arg in args])
              codes = [asarray(part).dtype.char for part in (first if isinstance(first, tuple) else (first,))]
          results = [function(*row) for row in (rows[1:] if first is not None and self.cache else rows)]
          if first is not None and self.cache:
              results.insert(0, first)
          if len(codes) == 1 and not isinstance(first, tuple):
              return _of_type(results, codes[0], extents)
          parts = zip(*results) if results else [[] for _ in codes]
          return tuple(_of_type(list(part), code, extents) for part, code in zip(parts, codes))

      def _by_core(self, function, args):
          inputs, outputs = self._core
          if len(args) != len(inputs):
              raise TypeError(f"wrong number of positional arguments: expected {len(inputs)}, got {len(args)}")
          args = [asarray(arg) for arg in args]
          sizes, loops = {}, []
          for arg, names in zip(args, inputs):
              if arg.ndim < len(names):
                  raise ValueError(f"{arg.ndim}-dimensional argument does not have enough dimensions for all core dimensions {names!r}")
              cut = arg.ndim - len(names)
              for name, size in zip(names, arg.shape[cut:]):
                  if sizes.setdefault(name, size) != size:
                      raise ValueError(f"inconsistent size for core dimension {name!r}: {size!r} vs {sizes[name]!r}")
              loops.append(arg.shape[:cut])
          extents = broadcast_shapes(*loops)
          args = [broadcast_to(arg, extents + arg.shape[arg.ndim - len(names):]) for arg, names in zip(args, inputs)]
          made = None
          for place in ndindex(*extents):
              results = function(*[arg[place] for arg in args])
              if len(outputs) == 1:
                  results = (results,)
              elif len(results) != len(outputs):
                  raise ValueError(f"wrong number of outputs from pyfunc: expected {len(outputs)}, got {len(results)}")
              results = [asarray(result) for result in results]
              if made is None:
                  kinds = self.otypes if self.otypes is not None else [result.dtype for result in results]
                  made = [empty(extents + result.shape, dtype=kind) for result, kind in zip(results, kinds)]
              for target, result in zip(made, results):
                  target[place] = result
          if made is None:
              raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
          return made[0] if len(outputs) == 1 else tuple(made)


  def _of_type(values, code, extents):
      if code == "O":
          made = empty(len(values), dtype=object)
          for k, value in enumerate(values):
              made[k] = value
          return made.reshape(extents)
      return array(values, dtype=str if code == "U" else code).reshape(extents)


  def _core_dimensions(signature):
      text = signature.replace(" ", "")
      sides = text.split("->")
      parts = [[tuple(name for name in group.split(",") if name) for group in side[1:-1].split("),(")] for side in sides]
      if len(sides) != 2 or not all(side.startswith("(") and side.endswith(")") for side in sides):
          raise ValueError(f"not a valid gufunc signature: {signature}")
      return parts

  """#
}
