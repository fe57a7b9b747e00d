extension PythonSource {
  static let numpyShapesModule = numpyShapes + numpyPlaces

  private static let numpyShapes = #"""
  """Arrays arranged, joined and cut."""

  from _numpy import arange, array, asarray, broadcast_to, concatenate, dtype, empty, flip, floor, ndarray, ones, result_type, where, zeros
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


  def row_stack(tup, *, dtype=None, casting="same_kind"):
      from warnings import warn
      warn("`row_stack` alias is deprecated. Use `np.vstack` directly.", DeprecationWarning, 2)
      return vstack(tup, dtype=dtype, casting=casting)


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
      def depth(x, path):
          name = "arrays" + "".join(f"[{place}]" for place in path)
          if isinstance(x, tuple):
              raise TypeError(f"{name} is a tuple. Only lists can be used to arrange blocks, and np.block does not allow implicit "
                              "conversion from tuple to ndarray.")
          if not isinstance(x, list):
              return path
          if not x:
              raise ValueError(f"List at {name} cannot be empty")
          first, *rest = [depth(part, path + [place]) for place, part in enumerate(x)]
          for other in rest:
              if len(other) != len(first):
                  name = "arrays" + "".join(f"[{place}]" for place in other)
                  raise ValueError(f"List depths are mismatched. First element was at depth {len(first)}, but there is an element at "
                                   f"depth {len(other)} ({name})")
          return first
      total = len(depth(arrays, []))

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
      length = ary.shape[axis] if hasattr(ary, "shape") else len(ary)
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
      if not hasattr(indices_or_sections, "__len__") and ary.shape[axis] % indices_or_sections:
          raise ValueError("array split does not result in an equal division")
      return array_split(ary, indices_or_sections, axis)


  def hsplit(ary, indices_or_sections):
      if asarray(ary).ndim == 0:
          raise ValueError("hsplit only works on arrays of 1 or more dimensions")
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
      m = asarray(m)
      if axes[0] == axes[1] or abs(axes[0] - axes[1]) == m.ndim:
          raise ValueError("Axes must be different.")
      if not (-m.ndim <= axes[0] < m.ndim and -m.ndim <= axes[1] < m.ndim):
          raise ValueError(f"Axes={axes} out of range for array of ndim={m.ndim}.")
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
      if axis is None:
          if indices.ndim != 1:
              raise ValueError("when axis=None, `indices` must have a single dimension.")
          return asarray(arr).ravel()[indices]
      axis = _place(axis, arr.ndim)
      return arr[_own_places(arr, indices, axis)]


  def put_along_axis(arr, indices, values, axis):
      if axis is None:
          if indices.ndim != 1:
              raise ValueError("when axis=None, `indices` must have a single dimension.")
          arr.flat[indices] = values
          return
      arr[_own_places(arr, indices, _place(axis, arr.ndim))] = values


  def _own_places(arr, indices, axis):
      if indices.dtype.kind not in "iu":
          raise IndexError("`indices` must be an integer array")
      if arr.ndim != indices.ndim:
          raise ValueError("`indices` and `arr` must have the same number of dimensions")
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
      if mask.size != arr.size:
          raise ValueError("place: mask and data must be the same size")
      count = int(mask.sum())
      if count:
          arr[mask.reshape(arr.shape)] = resize(vals, count)


  def putmask(a, mask, values):
      mask = asarray(mask, bool)
      a[mask] = resize(values, a.shape)[mask]


  def _is_small_number(src, dst):
      """Integers of Python's own go into any kind of them."""
      return type(src) is int and dst.dtype.kind in "iu"


  def copyto(dst, src, casting="same_kind", where=True):
      kind = src.dtype if hasattr(src, "dtype") else asarray(src).dtype
      ranks = {"b": 0, "i": 2, "u": 1, "f": 3, "c": 4}
      if casting == "same_kind" and ranks.get(kind.kind, 0) > ranks.get(dst.dtype.kind, 9) and not _is_small_number(src, dst):
          word = "array data" if asarray(src).ndim else "scalar"
          raise TypeError(f"Cannot cast {word} from {kind!r} to {dst.dtype!r} according to the rule 'same_kind'")
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
      return asarray(arr).ravel().take(asarray(condition).ravel().nonzero()[0])


  def broadcast_shapes(*args):
      shapes = [shape if isinstance(shape, tuple) else (shape,) for shape in args]
      rank = max([len(shape) for shape in shapes], default=0)
      made, sources = [1] * rank, [0] * rank
      for number, shape in enumerate(shapes):
          for place, extent in enumerate(shape, rank - len(shape)):
              if made[place] == 1:
                  made[place], sources[place] = extent, number
              elif extent not in (1, made[place]):
                  first = sources[place]
                  raise ValueError("shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg "
                                   f"{first} with shape {shapes[first]} and arg {number} with shape {shape}.")
      return tuple(made)


  """#
}
