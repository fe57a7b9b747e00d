extension PythonSource {
  static let torchShapesModule = #"""
  """Functions that arrange, pick and put elements, made of others."""

  import operator
  import _torch
  from _torch import Tensor

  _named = _torch._named
  _every_unique, _repeated = _torch.unique, _torch.repeat_interleave


  def _place(dim, rank):
      """A dimension counted from the front."""
      bound = max(rank, 1)
      if not -bound <= dim < bound:
          raise IndexError(f"Dimension out of range (expected to be in range of [{-bound}, {bound - 1}], but got {dim})")
      return dim % bound


  def kron(input, other):
      rank = max(input.dim(), other.dim())
      first = input.reshape((1,) * (rank - input.dim()) + tuple(input.shape))
      second = other.reshape((1,) * (rank - other.dim()) + tuple(other.shape))
      shape = [a * b for a, b in zip(first.shape, second.shape)]
      for k in range(rank):
          first, second = first.unsqueeze(2 * k + 1), second.unsqueeze(2 * k)
      return _named((first * second).reshape(shape), "UnsafeViewBackward0")


  def block_diag(*tensors):
      if len(tensors) == 1 and isinstance(tensors[0], (list, tuple)):
          tensors = tensors[0]
      blocks = []
      for number, tensor in enumerate(tensors):
          if tensor.dim() > 2:
              raise RuntimeError("torch.block_diag: Input tensors must have 2 or fewer dimensions. Input "
                                 f"{number} has {tensor.dim()} dimensions")
          blocks.append(tensor.reshape(1, -1) if tensor.dim() < 2 else tensor)
      width = sum(block.shape[1] for block in blocks)
      rows, left = [], 0
      for block in blocks:
          before = _torch.zeros((block.shape[0], left), dtype=block.dtype)
          left += block.shape[1]
          after = _torch.zeros((block.shape[0], width - left), dtype=block.dtype)
          rows.append(_torch.cat([before, block, after], 1))
      return _named(_torch.cat(rows), "BlockDiagBackward0")


  def diag_embed(input, offset=0, dim1=-2, dim2=-1):
      rank = input.dim() + 1
      first, second = _place(dim1, rank), _place(dim2, rank)
      if first == second:
          raise RuntimeError(f"diagonal dimensions cannot be identical {dim1}, {dim2}")
      size = input.shape[-1] + abs(offset)
      result = _torch.zeros(tuple(input.shape[:-1]) + (size, size), dtype=input.dtype)
      places = _torch.arange(input.shape[-1])
      result[..., places + max(-offset, 0), places + max(offset, 0)] = input
      if offset < 0 and (first, second) == (rank - 2, rank - 1):
          return _named(result, "DiagEmbedBackward0")
      return _named(result.movedim((-2, -1), (first, second)), "DiagEmbedBackward0")


  def diagflat(input, offset=0):
      return _torch.diag(input.reshape(-1), offset)


  def vander(x, N=None, increasing=False):
      count = len(x) if N is None else N
      columns = x.unsqueeze(-1) ** _torch.arange(count)
      return columns if increasing else columns.flip((1,))


  def argwhere(input):
      return input.nonzero()


  def tensor_split(input, indices_or_sections, dim=0):
      if input.dim() == 0:
          raise RuntimeError("tensor_split expected at least a 1-dimensional tensor, but got a tensor with 0 dims")
      size = input.shape[dim]
      if isinstance(indices_or_sections, Tensor):
          indices_or_sections = indices_or_sections.tolist()
      if isinstance(indices_or_sections, int):
          if indices_or_sections <= 0:
              raise RuntimeError(f"number of sections must be larger than 0, got {indices_or_sections}")
          small, longer = divmod(size, indices_or_sections)
          bounds = [0]
          for k in range(indices_or_sections):
              bounds.append(bounds[-1] + small + (k < longer))
      else:
          bounds = [0] + [operator.index(k) for k in indices_or_sections] + [size]
          bounds = [min(max(k + size if k < 0 else k, 0), size) for k in bounds]
      return tuple(input.narrow(dim, a, max(b - a, 0)) for a, b in zip(bounds, bounds[1:]))


  def _split_along(name, dim, least):
      def split(input, indices_or_sections):
          if input.dim() < least:
              raise RuntimeError(f"torch.{name} requires a tensor with at least {least} dimension{'s' if least > 1 else ''}, "
                                 f"but got a tensor with {input.dim()} dimensions!")
          where = 0 if name == "hsplit" and input.dim() == 1 else dim
          if isinstance(indices_or_sections, int) and input.shape[where] % max(indices_or_sections, 1):
              raise RuntimeError(f"torch.{name} attempted to split along dimension {where}, but the size of the dimension "
                                 f"{input.shape[where]} is not divisible by the split_size {indices_or_sections}!")
          return tensor_split(input, indices_or_sections, where)
      split.__name__ = name
      return split


  hsplit, vsplit, dsplit = _split_along("hsplit", 1, 1), _split_along("vsplit", 0, 2), _split_along("dsplit", 2, 3)


  def combinations(input, r=2, with_replacement=False):
      import itertools
      if input.dim() != 1:
          raise RuntimeError("Expect a 1D vector, but got shape " + str(list(input.shape)))
      choose = itertools.combinations_with_replacement if with_replacement else itertools.combinations
      chosen = list(choose(range(len(input)), r))
      if not chosen:
          return _torch.empty((0, r), dtype=input.dtype)
      return _torch.stack([input[_torch.tensor(places)] for places in zip(*chosen)], dim=1)


  def tensordot(a, b, dims=2, out=None):
      if isinstance(dims, Tensor):
          dims = dims.tolist()
      if isinstance(dims, int):
          if dims < 0:
              raise RuntimeError(f"tensordot expects dims >= 0, but got dims={dims}")
          first, second = list(range(a.dim() - dims, a.dim())), list(range(dims))
      else:
          first, second = [[d] if isinstance(d, int) else list(d) for d in dims]
      first, second = [_place(d, a.dim()) for d in first], [_place(d, b.dim()) for d in second]
      if len(first) != len(second):
          raise RuntimeError("both dimension lists should have same length")
      for i, j in zip(first, second):
          if a.shape[i] != b.shape[j]:
              raise RuntimeError("contracted dimensions need to match, but first has size "
                                 f"{a.shape[i]} in dim {i} and second has size {b.shape[j]} in dim {j}")
      left = [d for d in range(a.dim()) if d not in first]
      right = [d for d in range(b.dim()) if d not in second]
      shape = [a.shape[d] for d in left] + [b.shape[d] for d in right]
      inner = 1
      for d in first:
          inner *= a.shape[d]
      rows = a.permute(left + first).reshape(-1, inner) if inner else a.new_zeros((1, 0))
      columns = b.permute(second + right).reshape(inner, -1)
      return _named((rows @ columns).reshape(shape), "ViewBackward0")


  def rot90(input, k=1, dims=(0, 1)):
      return _named(_turned(input, k, *dims), "Rot90Backward0")


  def _turned(input, k, first, second):
      if k % 4 == 1:
          return input.flip(second).transpose(first, second)
      if k % 4 == 2:
          return input.flip(first, second)
      if k % 4 == 3:
          return input.flip(first).transpose(first, second)
      return input.clone()


  def take_along_dim(input, indices, dim=None):
      if indices.dtype is not _torch.int64:
          raise RuntimeError("torch.take_along_dim(): dtype of indices should be Long but got " + indices.type()[6:-6])
      if dim is None:
          return input.reshape(-1).gather(0, indices.reshape(-1))
      if input.dim() != indices.dim():
          raise RuntimeError("torch.take_along_dim(): input and indices should have the same number of dimensions, but got "
                             f"{input.dim()} dimensions for input, and {indices.dim()} dimensions for indices")
      dim = _place(dim, input.dim())
      wide, where = list(input.shape), list(indices.shape)
      for k in range(input.dim()):
          if k != dim:
              wide[k] = where[k] = max(wide[k], where[k])
      return input.expand(wide).gather(dim, indices.expand(where))


  def atleast_3d(*tensors):
      def lift(tensor):
          if tensor.dim() == 0:
              return tensor.reshape(1, 1, 1)
          if tensor.dim() == 1:
              return tensor.unsqueeze(0).unsqueeze(-1)
          return tensor.unsqueeze(-1) if tensor.dim() == 2 else tensor
      if len(tensors) == 1 and isinstance(tensors[0], (tuple, list)):
          return tuple(lift(tensor) for tensor in tensors[0])
      return lift(tensors[0]) if len(tensors) == 1 else tuple(lift(tensor) for tensor in tensors)


  def _group(rows):
      """Which of the ordered rows begin another one."""
      new = [True] + [rows[k] != rows[k - 1] for k in range(1, len(rows))]
      return [k for k, begins in enumerate(new) if begins]


  def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None):
      source = input.reshape(-1) if dim is None else input
      dim = 0 if dim is None else _place(dim, input.dim())
      rows = source.movedim(dim, 0).tolist()
      starts = _group(rows) if rows else []
      result = [source.index_select(dim, _torch.tensor(starts, dtype=_torch.int64))]
      counts = [b - a for a, b in zip(starts, starts[1:] + [len(rows)])]
      if return_inverse:
          inverse = _torch.tensor([k for k, count in enumerate(counts) for _ in range(count)], dtype=_torch.int64)
          result.append(inverse.reshape(input.shape) if source.dim() == 1 and source.shape != input.shape else inverse)
      if return_counts:
          result.append(_torch.tensor(counts, dtype=_torch.int64))
      return result[0] if len(result) == 1 else tuple(result)


  def _unique_rows(input, dim, return_inverse, return_counts):
      rows = input.movedim(dim, 0).reshape(input.shape[dim], -1).tolist()
      order = sorted(range(len(rows)), key=rows.__getitem__)
      starts = _group([rows[k] for k in order]) if rows else []
      result = [input.index_select(dim, _torch.tensor([order[k] for k in starts], dtype=_torch.int64))]
      counts = [b - a for a, b in zip(starts, starts[1:] + [len(rows)])]
      if return_inverse:
          inverse = [0] * len(rows)
          for number, (start, count) in enumerate(zip(starts, counts)):
              for k in order[start:start + count]:
                  inverse[k] = number
          result.append(_torch.tensor(inverse, dtype=_torch.int64))
      if return_counts:
          result.append(_torch.tensor(counts, dtype=_torch.int64))
      return result[0] if len(result) == 1 else tuple(result)


  def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
      if dim is None:
          return _every_unique(input, sorted, return_inverse, return_counts)
      return _unique_rows(input, _place(dim, input.dim()), return_inverse, return_counts)


  def repeat_interleave(input, repeats=None, dim=None, *, output_size=None):
      if repeats is None:
          return _torch.arange(len(input)).repeat_interleave(input)
      if isinstance(repeats, int):
          return _repeated(input, repeats, dim)
      if not isinstance(repeats, Tensor):
          repeats = _torch.tensor(repeats)
      if repeats.dtype not in (_torch.int64, _torch.int32):
          raise RuntimeError("repeats has to be Long or Int tensor")
      if repeats.dim() > 1:
          raise RuntimeError("repeat_interleave only accept 1D vector as repeat")
      source, dim = (input.reshape(-1), 0) if dim is None else (input, _place(dim, input.dim()))
      counts = repeats.tolist()
      counts = [counts] if isinstance(counts, int) else counts
      if len(counts) == 1:
          counts = counts * source.shape[dim]
      if len(counts) != source.shape[dim]:
          raise RuntimeError("repeats must have the same size as input along dim, but got repeats.size(0) = "
                             f"{len(counts)} and input.size({dim}) = {source.shape[dim]}")
      if any(count < 0 for count in counts):
          raise RuntimeError("repeats can not be negative")
      return source.index_select(dim, _torch.tensor([k for k, count in enumerate(counts) for _ in range(count)], dtype=_torch.int64))


  def index_add(input, dim, index, source, *, alpha=1):
      return _named(input.clone().index_add_(dim, index, source if alpha == 1 else source * alpha), "IndexAddBackward0")


  def index_copy(input, dim, index, source):
      return _named(index_copy_(input.clone(), dim, index, source), "IndexCopyBackward0")


  def index_copy_(input, dim, index, source):
      input[(slice(None),) * _place(dim, input.dim()) + (index,)] = source
      return input


  def index_fill(input, dim, index, value):
      return _named(index_fill_(input.clone(), dim, index, value), "IndexFillBackward0")


  def index_fill_(input, dim, index, value):
      input[(slice(None),) * _place(dim, input.dim()) + (index,)] = value
      return input


  def index_put_(input, indices, values, accumulate=False):
      if not accumulate:
          input[tuple(indices)] = values
          return input
      if any(index.dtype is _torch.bool for index in indices):
          indices = [part for index in indices for part in (index.nonzero(as_tuple=True) if index.dtype is _torch.bool else (index,))]
      places = _torch.arange(input.numel()).reshape(input.shape)[tuple(indices)]
      flat = input.reshape(-1).index_add(0, places.reshape(-1), values.expand(places.shape).reshape(-1))
      return input.copy_(flat.reshape(input.shape))


  def index_put(input, indices, values, accumulate=False):
      return _named(index_put_(input.clone(), indices, values, accumulate), "IndexPutBackward0")


  def masked_scatter(input, mask, source):
      shape = (_torch.zeros(input.shape) + _torch.zeros(mask.shape)).shape
      return _named(masked_scatter_(input.expand(shape).clone(), mask, source), "MaskedScatterBackward0")


  def masked_scatter_(input, mask, source):
      if mask.dtype is not _torch.bool:
          raise RuntimeError(f"masked_scatter_ only supports boolean masks, but got mask with dtype {str(mask.dtype)[6:]}")
      mask = mask.expand(input.shape)
      count = int(mask.sum())
      if count > source.numel():
          raise RuntimeError("masked_scatter: expected self and source to have enough elements")
      input[mask] = source.reshape(-1)[:count]
      return input


  def fill_diagonal_(input, fill_value, wrap=False):
      if input.dim() < 2:
          raise RuntimeError("dimensions must larger than 1")
      if len(set(input.shape)) > 1 and input.dim() > 2:
          raise RuntimeError("all dimensions of input must be of equal length")
      size = min(input.shape)
      places = _torch.arange(size)
      input[(places,) * input.dim()] = fill_value
      if wrap and input.dim() == 2 and input.shape[0] > input.shape[1] + 1:
          for start in range(size + 1, input.shape[0], size + 1):
              rows = _torch.arange(start, min(start + size, input.shape[0]))
              input[rows, rows - start] = fill_value
      return input


  _REDUCE = {"sum": None, "prod": "prod", "mean": "mean", "amax": "amax", "amin": "amin"}


  def scatter_reduce(input, dim, index, src, reduce, *, include_self=True):
      """`scatter` of several elements to one place, joined."""
      if reduce not in _REDUCE:
          raise RuntimeError(f"reduce argument must be either sum, prod, mean, amax or amin, got {reduce}")
      dim = _place(dim, input.dim())
      src = src[tuple(slice(size) for size in index.shape)]
      hit = _torch.zeros(input.shape, dtype=_torch.int64).scatter_add(dim, index, _torch.ones_like(index))
      if reduce in ("sum", "mean"):
          start = input if include_self else _torch.where(hit > 0, 0 * input, input)
          total = start.scatter_add(dim, index, src)
          if reduce == "mean":
              counts = (hit + (1 if include_self else 0)).clamp(min=1)
              total = total / counts if total.is_floating_point() else total.div(counts, rounding_mode="floor")
          return _named(total, "ScatterReduceBackward0")
      result = input.clone()
      flat_index, flat_source = index.movedim(dim, 0), src.movedim(dim, 0)
      seen = _torch.zeros(input.shape, dtype=_torch.bool)
      rows, marks = result.movedim(dim, 0), seen.movedim(dim, 0)
      window = tuple(slice(size) for size in flat_index.shape[1:])
      rest = rows[(slice(None),) + window]
      for k in range(flat_index.shape[0]):
          place = flat_index[k:k + 1]
          old = rest.gather(0, place)
          known = marks[(slice(None),) + window].gather(0, place) | include_self
          new = flat_source[k:k + 1]
          joined = old * new if reduce == "prod" else _torch.maximum(old, new) if reduce == "amax" else _torch.minimum(old, new)
          rest = rest.scatter(0, place, _torch.where(known, joined, new))
          marks[(slice(None),) + window] = marks[(slice(None),) + window].scatter(0, place, True)
      if all(a == b for a, b in zip(flat_index.shape[1:], rows.shape[1:])):
          result = rest.movedim(0, dim)
      else:
          rows[(slice(None),) + window] = rest
      return _named(result, "ScatterReduceBackward0")


  def scatter_reduce_(input, dim, index, src, reduce, *, include_self=True):
      return input.copy_(scatter_reduce(input, dim, index, src, reduce, include_self=include_self))


  def slice_scatter(input, src, dim=0, start=None, end=None, step=1):
      result = input.clone()
      result[(slice(None),) * _place(dim, input.dim()) + (slice(start, end, step),)] = src
      return _named(result, "SliceScatterBackward0")


  def select_scatter(input, src, dim, index):
      result = input.clone()
      result[(slice(None),) * _place(dim, input.dim()) + (index,)] = src
      return _named(result, "SelectScatterBackward0")


  def diagonal_scatter(input, src, offset=0, dim1=0, dim2=1):
      result = input.clone()
      result.diagonal(offset, dim1, dim2).copy_(src)
      return result


  def unravel_index(indices, shape):
      sizes = list(shape) if isinstance(shape, (tuple, list)) else [shape]
      result = []
      for size in reversed(sizes):
          result.append(indices % size)
          indices = indices.div(size, rounding_mode="floor")
      return tuple(reversed(result))


  def sum_to_size(input, *size):
      size = size[0] if len(size) == 1 and isinstance(size[0], (tuple, list)) else size
      extra = input.dim() - len(size)
      dims = list(range(extra)) + [k + extra for k, s in enumerate(size) if s == 1 and input.shape[k + extra] != 1]
      result = input.sum(dims, keepdim=True) if dims else input
      return result.reshape(tuple(size))


  def cumulative_trapezoid(y, x=None, *, dx=1.0, dim=-1):
      size = max(y.shape[dim], 1)
      sums = y.narrow(dim, 1, size - 1) + y.narrow(dim, 0, size - 1)
      widths = dx if x is None else x.narrow(dim if x.dim() > 1 else 0, 1, size - 1) - x.narrow(dim if x.dim() > 1 else 0, 0, size - 1)
      return (sums * widths / 2).cumsum(dim)


  _METHODS = (kron, diag_embed, diagflat, argwhere, tensor_split, hsplit, vsplit, dsplit, rot90, take_along_dim, unique_consecutive, unique,
              repeat_interleave, index_add, index_copy, index_copy_, index_fill, index_fill_, index_put, index_put_, masked_scatter,
              masked_scatter_, fill_diagonal_, scatter_reduce, scatter_reduce_, slice_scatter, select_scatter, diagonal_scatter, sum_to_size)
  for _function in _METHODS:
      setattr(Tensor, _function.__name__, _function)
  """#
}
