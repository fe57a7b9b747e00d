extension PythonSource {
  static let numpyShapesModule = #"""
  """Arrays arranged, joined and cut."""

  from _numpy import arange, array, asarray, broadcast_to, concatenate, empty, flip, floor, ndarray, ones, result_type, where, zeros
  from _numpy_errors import AxisError

  _absent = object()


  def _place(axis, rank, name=None):
      axis = axis.__index__()
      if not -rank <= axis < rank:
          raise AxisError(axis, rank, name)
      return axis + rank if axis < 0 else axis


  def shape(a):
      return asarray(a).shape


  def ndim(a):
      return asarray(a).ndim


  def size(a, axis=None):
      a = asarray(a)
      if isinstance(axis, tuple):
          count = 1
          for place in axis:
              count *= a.shape[_place(place, a.ndim)]
          return count
      return a.size if axis is None else a.shape[_place(axis, a.ndim)]


  def reshape(a, /, shape=None, order="C", *, newshape=None, copy=None):
      return asarray(a).reshape(newshape if shape is None else shape, order=order)


  def ravel(a, order="C"):
      return asarray(a).ravel(order)


  def transpose(a, axes=None):
      a = asarray(a)
      return a.transpose() if axes is None else a.transpose(axes)


  permute_dims = transpose


  def matrix_transpose(x, /):
      return asarray(x).mT


  def swapaxes(a, axis1, axis2):
      return asarray(a).swapaxes(axis1, axis2)


  def moveaxis(a, source, destination):
      a = asarray(a)
      sources = [_place(x, a.ndim, "source") for x in ([source] if isinstance(source, int) else source)]
      targets = [_place(x, a.ndim, "destination") for x in ([destination] if isinstance(destination, int) else destination)]
      if len(sources) != len(targets):
          raise ValueError("`source` and `destination` arguments must have the same number of elements")
      order = [axis for axis in range(a.ndim) if axis not in sources]
      for target, source in sorted(zip(targets, sources)):
          order.insert(target, source)
      return a.transpose(order)


  def rollaxis(a, axis, start=0):
      axis = _place(axis, a.ndim)
      if start < 0:
          start += a.ndim
      return moveaxis(a, axis, start - 1 if axis < start else start)


  def squeeze(a, axis=None):
      return asarray(a).squeeze(axis)


  def expand_dims(a, axis):
      a = asarray(a)
      axes = axis if isinstance(axis, (tuple, list)) else (axis,)
      rank = a.ndim + len(axes)
      places = {_place(x, rank) for x in axes}
      if len(places) != len(axes):
          raise ValueError("repeated axis")
      sizes = iter(a.shape)
      return a.reshape([1 if place in places else next(sizes) for place in range(rank)])


  def atleast_1d(*arys):
      made = [x.reshape(1) if x.ndim == 0 else x for x in map(asarray, arys)]
      return made[0] if len(made) == 1 else tuple(made)


  def atleast_2d(*arys):
      made = [x.reshape(1, -1) if x.ndim < 2 else x for x in map(asarray, arys)]
      return made[0] if len(made) == 1 else tuple(made)


  def atleast_3d(*arys):
      made = []
      for x in map(asarray, arys):
          if x.ndim < 2:
              x = x.reshape(1, -1, 1)
          elif x.ndim == 2:
              x = x.reshape(x.shape + (1,))
          made.append(x)
      return made[0] if len(made) == 1 else tuple(made)


  def _parts(arrays):
      if not hasattr(arrays, "__getitem__"):
          raise TypeError('arrays to stack must be passed as a "sequence" type such as list or tuple.')
      return list(arrays)


  def vstack(tup, *, dtype=None, casting="same_kind"):
      return concatenate([atleast_2d(x) for x in _parts(tup)], 0, dtype=dtype)


  def hstack(tup, *, dtype=None, casting="same_kind"):
      parts = [atleast_1d(x) for x in _parts(tup)]
      return concatenate(parts, 0 if parts and parts[0].ndim == 1 else 1, dtype=dtype)


  def dstack(tup, *, dtype=None, casting="same_kind"):
      return concatenate([atleast_3d(x) for x in _parts(tup)], 2, dtype=dtype)


  def column_stack(tup):
      return concatenate([x.reshape(-1, 1) if x.ndim < 2 else x for x in map(asarray, _parts(tup))], 1)


  def stack(arrays, axis=0, out=None, *, dtype=None, casting="same_kind"):
      parts = [asarray(x) for x in _parts(arrays)]
      if not parts:
          raise ValueError("need at least one array to stack")
      if len({x.shape for x in parts}) > 1:
          raise ValueError("all input arrays must have the same shape")
      axis = _place(axis, parts[0].ndim + 1)
      return concatenate([expand_dims(x, axis) for x in parts], axis, out, dtype=dtype)


  def block(arrays):
      def depth(x):
          return 1 + depth(x[0]) if isinstance(x, list) else 0
      total = depth(arrays)

      def join(x, level):
          if not isinstance(x, list):
              x = asarray(x)
              return x.reshape((1,) * max(0, total - x.ndim) + x.shape)
          return concatenate([join(part, level + 1) for part in x], level - total)
      return join(arrays, 0)


  def append(arr, values, axis=None):
      if axis is None:
          return concatenate((asarray(arr).ravel(), asarray(values).ravel()))
      return concatenate((arr, values), axis)


  def array_split(ary, indices_or_sections, axis=0):
      ary = asarray(ary)
      axis = _place(axis, ary.ndim)
      length = ary.shape[axis]
      if hasattr(indices_or_sections, "__len__"):
          cuts = [0, *indices_or_sections, length]
      else:
          count = int(indices_or_sections)
          if count <= 0:
              raise ValueError("number sections must be larger than 0.")
          if count > 2**24:
              raise MemoryError(f"Unable to make {count} arrays")
          each, rest = divmod(length, count)
          cuts = [0]
          for place in range(count):
              cuts.append(cuts[-1] + each + (place < rest))
      before = (slice(None),) * axis
      return [ary[before + (slice(start, end),)] for start, end in zip(cuts, cuts[1:])]


  def split(ary, indices_or_sections, axis=0):
      if not hasattr(indices_or_sections, "__len__") and asarray(ary).shape[axis] % indices_or_sections:
          raise ValueError("array split does not result in an equal division")
      return array_split(ary, indices_or_sections, axis)


  def hsplit(ary, indices_or_sections):
      return split(ary, indices_or_sections, 0 if asarray(ary).ndim == 1 else 1)


  def vsplit(ary, indices_or_sections):
      if asarray(ary).ndim < 2:
          raise ValueError("vsplit only works on arrays of 2 or more dimensions")
      return split(ary, indices_or_sections, 0)


  def dsplit(ary, indices_or_sections):
      return split(ary, indices_or_sections, 2)


  def _along(axis, key):
      return (slice(None),) * axis + (key,)


  def delete(arr, obj, axis=None):
      arr = asarray(arr)
      if axis is None:
          arr = arr.ravel()
          axis = 0
      axis = _place(axis, arr.ndim)
      length = arr.shape[axis]
      keep = ones(length, bool)
      if isinstance(obj, slice):
          keep[obj] = False
      else:
          places = asarray(obj)
          if places.dtype != bool:
              for place in places.ravel().tolist():
                  if not -length <= place < length:
                      raise IndexError(f"index {place} is out of bounds for axis {axis} with size {length}")
          if places.size:
              keep[places] = False
      return arr[_along(axis, keep)]


  def insert(arr, obj, values, axis=None):
      arr = asarray(arr)
      if axis is None:
          arr = arr.ravel()
          axis = 0
      axis = _place(axis, arr.ndim)
      length = arr.shape[axis]
      if isinstance(obj, slice):
          obj = arange(*obj.indices(length))
      places = asarray(obj)
      single = places.ndim == 0 or places.size == 1
      wanted = places.ravel().tolist()
      for place in wanted:
          if not -length <= place <= length:
              raise IndexError(f"index {place} is out of bounds for axis {axis} with size {length}")
      wanted = [place + length if place < 0 else place for place in wanted]
      values = array(values, copy=False, ndmin=arr.ndim, dtype=arr.dtype)
      if single:
          if places.ndim == 0:
              values = moveaxis(values, 0, axis)
          count = values.shape[axis]
          sizes = list(arr.shape)
          sizes[axis] = count
          between = broadcast_to(values, sizes)
          return concatenate((arr[_along(axis, slice(None, wanted[0]))], between, arr[_along(axis, slice(wanted[0], None))]), axis)
      order = sorted(range(len(wanted)), key=lambda number: wanted[number])
      sizes = list(arr.shape)
      sizes[axis] = length + len(wanted)
      made = empty(sizes, arr.dtype)
      old = ones(sizes[axis], bool)
      targets = [0] * len(wanted)
      for shift, number in enumerate(order):
          targets[number] = wanted[number] + shift
          old[targets[number]] = False
      made[_along(axis, array(targets, int))] = values
      made[_along(axis, old)] = arr
      return made


  def resize(a, new_shape):
      a = asarray(a).ravel()
      new_shape = (new_shape,) if isinstance(new_shape, int) else tuple(new_shape)
      count = 1
      for extent in new_shape:
          count *= extent
      if a.size == 0 or count == 0:
          return zeros(new_shape, a.dtype)
      times = -(-count // a.size)
      return concatenate((a,) * times)[:count].reshape(new_shape)


  def flipud(m):
      return flip(m, 0)


  def fliplr(m):
      m = asarray(m)
      if m.ndim < 2:
          raise ValueError("Input must be >= 2-d.")
      return flip(m, 1)


  def rot90(m, k=1, axes=(0, 1)):
      if len(axes) != 2:
          raise ValueError("len(axes) must be 2.")
      if axes[0] == axes[1] or abs(axes[0] - axes[1]) == asarray(m).ndim:
          raise ValueError("Axes must be different.")
      m = asarray(m)
      first, second = axes
      k %= 4
      if k == 0:
          return m[:]
      if k == 2:
          return flip(flip(m, first), second)
      if k == 1:
          return flip(m, second).swapaxes(first, second)
      return flip(m.swapaxes(first, second), second)


  def repeat(a, repeats, axis=None):
      return asarray(a).repeat(repeats, axis)


  def take(a, indices, axis=None, out=None, mode="raise"):
      a = asarray(a)
      if mode != "raise":
          length = a.size if axis is None else a.shape[axis]
          indices = asarray(indices) % length if mode == "wrap" else asarray(indices).clip(0, length - 1)
      return a.take(indices, axis)


  def take_along_axis(arr, indices, axis=-1):
      arr = asarray(arr)
      if axis is None:
          return arr.ravel()[indices]
      axis = _place(axis, arr.ndim)
      return arr[_own_places(arr, indices, axis)]


  def put_along_axis(arr, indices, values, axis):
      arr[_own_places(arr, indices, _place(axis, arr.ndim))] = values


  def _own_places(arr, indices, axis):
      indices = asarray(indices)
      key = []
      for place, extent in enumerate(arr.shape):
          if place == axis:
              key.append(indices)
          else:
              key.append(arange(extent).reshape((1,) * place + (extent,) + (1,) * (arr.ndim - place - 1)))
      return tuple(key)


  def put(a, ind, v, mode="raise"):
      if mode != "raise":
          ind = asarray(ind)
          ind = ind % a.size if mode == "wrap" else where(ind < 0, 0, where(ind >= a.size, a.size - 1, ind))
      ind = asarray(ind).ravel()
      a.flat[ind] = resize(v, ind.size) if asarray(v).ndim else v


  def place(arr, mask, vals):
      mask = asarray(mask, bool)
      count = int(mask.sum())
      if count:
          arr[mask] = resize(vals, count)


  def putmask(a, mask, values):
      mask = asarray(mask, bool)
      a[mask] = resize(values, a.shape)[mask]


  def copyto(dst, src, casting="same_kind", where=True):
      if where is True:
          dst[...] = src
      else:
          mask = broadcast_to(asarray(where), dst.shape)
          dst[mask] = broadcast_to(asarray(src), dst.shape)[mask]


  def compress(condition, a, axis=None):
      a = asarray(a)
      places = asarray(condition, bool).nonzero()[0]
      return a.take(places, axis)


  def extract(condition, arr):
      return asarray(arr).ravel()[asarray(condition, bool).ravel()]


  def broadcast_shapes(*args):
      rank = max((len(shape) if isinstance(shape, tuple) else 1 for shape in args), default=0)
      made = [1] * rank
      for shape in args:
          shape = shape if isinstance(shape, tuple) else (shape,)
          for place, extent in enumerate(shape, rank - len(shape)):
              if made[place] == 1:
                  made[place] = extent
              elif extent not in (1, made[place]):
                  raise ValueError("shape mismatch: objects cannot be broadcast to a single shape.")
      return tuple(made)


  def broadcast_arrays(*args, subok=False):
      arrays = [asarray(x) for x in args]
      extents = broadcast_shapes(*[x.shape for x in arrays])
      return tuple(broadcast_to(x, extents) for x in arrays)


  def pad(array, pad_width, mode="constant", *, constant_values=0, **kwargs):
      a = asarray(array)
      widths = asarray(pad_width)
      if widths.ndim == 0:
          widths = [(int(widths), int(widths))] * a.ndim
      elif widths.ndim == 1:
          pair = widths.tolist()
          widths = [(pair[0], pair[-1])] * a.ndim
      else:
          widths = [(row[0], row[-1]) for row in widths.tolist()]
          widths = widths * a.ndim if len(widths) == 1 else widths
      if any(before < 0 or after < 0 for before, after in widths):
          raise ValueError("index can't contain negative values")
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


  def nditer(op, flags=None, op_flags=None):
      if not isinstance(op, ndarray):
          raise NotImplementedError("unsupported: numpy.nditer of several arrays")
      for place in ndindex(op.shape):
          yield op[place + (...,)]


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
      rows = [func1d(line, *args, **kwargs) for line in lines.reshape(-1, lines.shape[-1])]
      first = asarray(rows[0])
      made = array(rows).reshape(lines.shape[:-1] + first.shape)
      for step in range(first.ndim):
          made = moveaxis(made, lines.ndim - 1 + step, axis + step)
      return made


  class vectorize:
      def __init__(self, pyfunc, otypes=None, doc=None, excluded=None, cache=False, signature=None):
          self.pyfunc = pyfunc
          self.otypes = otypes
          self.__doc__ = doc or pyfunc.__doc__
          self.__name__ = getattr(pyfunc, "__name__", "vectorize")

      def __call__(self, *args, **kwargs):
          arrays = broadcast_arrays(*args)
          extents = arrays[0].shape
          values = [self.pyfunc(*row, **kwargs) for row in zip(*[x.ravel() for x in arrays])]
          if not values and self.otypes is None:
              raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
          if values and isinstance(values[0], tuple):
              return tuple(array(part).reshape(extents)[()] for part in zip(*values))
          kind = self.otypes[0] if self.otypes else None
          # The first result decides about the type.
          made = array(values, dtype=kind if kind is not None else asarray(values[0]).dtype).reshape(extents)
          return made if made.ndim else made[()]

  """#
}
