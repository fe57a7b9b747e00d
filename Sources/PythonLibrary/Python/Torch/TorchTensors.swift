extension PythonSource {
  static let torchTensorsModule = #"""
  """What torch's tensors have beyond what is computed natively."""

  import _torch
  from _torch import Tensor, Parameter


  class Size(tuple):
      def __repr__(self):
          return f"torch.Size([{', '.join(map(str, self))}])"

      def numel(self):
          result = 1
          for size in self:
              result *= size
          return result

      def __getitem__(self, key):
          item = tuple.__getitem__(self, key)
          return Size(item) if isinstance(key, slice) else item

      def __add__(self, other):
          return Size(tuple.__add__(self, tuple(other)))


  Size.__module__ = "torch"


  class device:
      def __init__(self, type="cpu", index=None):
          if isinstance(type, device):
              type, index = type.type, type.index
          name, colon, number = str(type).partition(":")
          if name not in ("cpu", "cuda", "mps", "meta", "xpu"):
              raise RuntimeError("Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, "
                                 f"vulkan, mps, meta, hpu, mtia, privateuseone device type at start of device string: {name}")
          self.type = name
          self.index = int(number) if colon else index

      def __repr__(self):
          if self.index is None:
              return f"device(type='{self.type}')"
          return f"device(type='{self.type}', index={self.index})"

      def __str__(self):
          return self.type if self.index is None else f"{self.type}:{self.index}"

      def __eq__(self, other):
          return isinstance(other, device) and (self.type, self.index) == (other.type, other.index)

      def __hash__(self):
          return hash((self.type, self.index))

      def __enter__(self):
          _check_device(self)
          return self

      def __exit__(self, *exception):
          pass


  device.__module__ = "torch"


  def _check_device(where):
      """Only the processor is there."""
      kind = where.type if isinstance(where, device) else device(where).type
      if kind == "cuda":
          raise AssertionError("Torch not compiled with CUDA enabled")
      if kind != "cpu":
          raise RuntimeError(f"unsupported: torch.device('{kind}')")


  def _result(name, *fields):
      """A tuple whose items have names, shown as torch shows what `max` and the like give."""
      def show(self):
          parts = ",\n".join(f"{field}={value!r}" for field, value in zip(fields, self))
          return f"torch.return_types.{name}(\n{parts})"

      members = {"__repr__": show, "__module__": "torch.return_types"}
      for number, field in enumerate(fields):
          members[field] = property(lambda self, number=number: tuple.__getitem__(self, number))
      kind = type(name, (tuple,), members)
      _torch._register(name, kind)
      return kind


  for _name in ("max", "min", "median", "sort", "topk", "kthvalue", "mode", "cummax", "cummin"):
      _result(_name, "values", "indices")
  _torch._register("Size", Size)
  cpu = device("cpu")
  _torch._register("device", cpu)


  class RemovableHandle:
      def __init__(self, remove):
          self._remove = remove

      def remove(self):
          remove, self._remove = self._remove, None
          if remove is not None:
              remove()

      def __enter__(self):
          return self

      def __exit__(self, *exception):
          self.remove()


  RemovableHandle.__module__ = "torch.utils.hooks"


  def _register_hook(self, hook):
      number = self._add_hook(hook)
      return RemovableHandle(lambda: self._remove_hook(number))


  def _register_after_hook(self, hook):
      number = self._add_after_hook(hook)
      return RemovableHandle(lambda: self._remove_after_hook(number))


  def _to(self, *args, dtype=None, device=None, copy=False, non_blocking=False, memory_format=None):
      for arg in args:
          if isinstance(arg, _torch.dtype):
              dtype = arg
          elif isinstance(arg, Tensor):
              dtype = arg.dtype
          elif isinstance(arg, bool):
              pass
          elif arg is not None:
              device = arg
      if device is not None:
          _check_device(device)
      return self._cast(dtype, copy)


  _TYPES = {"Float": _torch.float32, "Double": _torch.float64, "Long": _torch.int64, "Int": _torch.int32, "Short": _torch.int16,
            "Char": _torch.int8, "Byte": _torch.uint8, "Bool": _torch.bool, "Half": _torch.float16, "BFloat16": _torch.bfloat16}
  _TYPE_NAMES = {dtype: f"torch.{name}Tensor" for name, dtype in _TYPES.items()}


  def _type(self, dtype=None, non_blocking=False):
      if dtype is None:
          return _TYPE_NAMES[self.dtype]
      if isinstance(dtype, str):
          dtype = _TYPES[dtype.removeprefix("torch.").removesuffix("Tensor")]
      elif not isinstance(dtype, _torch.dtype):
          dtype = dtype.dtype
      return self._cast(dtype, False)


  def _cpu(self, memory_format=None):
      return self


  def _cuda(self, device=None, non_blocking=False):
      raise AssertionError("Torch not compiled with CUDA enabled")


  def _numpy(self, *, force=False):
      if self.requires_grad and not force:
          raise RuntimeError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
      return self._numpy()


  def _new(self, *args):
      return Tensor(*args).type_as(self)


  def _item_apply(self, function):
      flat = [function(value) for value in self.reshape(-1).tolist()]
      self.copy_(_torch.tensor(flat, dtype=self.dtype).reshape(self.shape))
      return self


  def _itself(self, *args, **kwargs):
      return self


  def _false(self):
      return False


  def _einsum(self, equation, *others):
      return _torch.einsum(equation, self, *others)


  def _softmax_(self, dim):
      return _torch.softmax(self, dim)


  for _name, _function in {
      "register_hook": _register_hook, "register_post_accumulate_grad_hook": _register_after_hook, "to": _to, "type": _type, "cpu": _cpu, "cuda": _cuda, "numpy": _numpy, "new": _new,
      "apply_": _item_apply, "share_memory_": _itself, "pin_memory": _itself, "is_shared": _false, "is_pinned": _false,
      "is_inference": _false, "resolve_conj": _itself, "resolve_neg": _itself, "coalesce": _itself, "is_conj": _false,
  }.items():
      _function.__name__ = _name
      setattr(Tensor, _name, _function)


  class _Kind(type):
      """`torch.FloatTensor` and its like: tensors of one type are their instances."""

      def __instancecheck__(self, value):
          return isinstance(value, Tensor) and value.dtype is self.dtype

      def __call__(self, *args):
          if len(args) == 1 and not isinstance(args[0], int) or not args:
              return _torch.tensor(args[0] if args else [], dtype=self.dtype)
          return _torch.zeros(*args, dtype=self.dtype)


  def _kind(name, dtype):
      return _Kind(name, (), {"dtype": dtype, "__module__": "torch"})


  FloatTensor = _kind("FloatTensor", _torch.float32)
  DoubleTensor = _kind("DoubleTensor", _torch.float64)
  LongTensor = _kind("LongTensor", _torch.int64)
  IntTensor = _kind("IntTensor", _torch.int32)
  ShortTensor = _kind("ShortTensor", _torch.int16)
  ByteTensor = _kind("ByteTensor", _torch.uint8)
  BoolTensor = _kind("BoolTensor", _torch.bool)
  HalfTensor = _kind("HalfTensor", _torch.float16)
  BFloat16Tensor = _kind("BFloat16Tensor", _torch.bfloat16)


  def manual_seed(seed):
      _torch._seed(int(seed))
      return _torch.default_generator


  def seed():
      _torch._unseed()
      return _torch.initial_seed()


  _options = {"precision": 4, "threshold": 1000, "edgeitems": 3, "linewidth": 80}


  def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None):
      if profile == "default":
          _torch._set_printoptions(4, 1000, 3, 80, None)
      elif profile == "short":
          _torch._set_printoptions(2, 1000, 2, 80, None)
      elif profile == "full":
          _torch._set_printoptions(4, float("inf"), 3, 80, None)
      _torch._set_printoptions(precision, threshold, edgeitems, linewidth, sci_mode)


  def meshgrid(*tensors, indexing="ij"):
      if len(tensors) == 1 and isinstance(tensors[0], (list, tuple)):
          tensors = tensors[0]
      for t in tensors:
          if t.dtype is not tensors[0].dtype:
              raise RuntimeError("meshgrid expects all tensors to have the same dtype")
          if t.dim() > 1:
              raise RuntimeError(f"torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got: {t}")
      swaps = indexing == "xy" and len(tensors) > 1
      order = [1, 0, *range(2, len(tensors))] if swaps else range(len(tensors))
      shape = [tensors[k].numel() for k in order]
      result = []
      for k, t in enumerate(tensors):
          view = [1] * len(shape)
          view[order[k]] = t.numel()
          result.append(t.reshape(view).expand(shape))
      return tuple(result)


  def cartesian_prod(*tensors):
      grids = meshgrid(*tensors)
      if len(grids) == 1:
          return grids[0]
      return _torch.stack([grid.reshape(-1) for grid in grids], dim=1)


  def tril_indices(row, col, offset=0, dtype=None, device=None):
      return _torch.ones(row, col, dtype=_torch.bool).tril(offset).nonzero().t().contiguous().to(dtype or _torch.int64)


  def triu_indices(row, col, offset=0, dtype=None, device=None):
      return _torch.ones(row, col, dtype=_torch.bool).triu(offset).nonzero().t().contiguous().to(dtype or _torch.int64)


  def broadcast_tensors(*tensors):
      shape = broadcast_shapes(*(t.shape for t in tensors))
      return tuple(t.expand(shape) for t in tensors)


  def broadcast_shapes(*shapes):
      total = _torch.zeros(())
      for shape in shapes:
          total = total + _torch.zeros(shape)
      return total.shape


  def _each(tensors):
      return tuple(tensors[0]) if len(tensors) == 1 and isinstance(tensors[0], (tuple, list)) else tensors


  def atleast_1d(*given):
      tensors = _each(given)
      lifted = tuple(tensor.reshape(1) if tensor.dim() == 0 else tensor for tensor in tensors)
      return lifted if tensors is not given or len(lifted) != 1 else lifted[0]


  def atleast_2d(*given):
      tensors = _each(given)
      lifted = tuple(tensor.reshape(1, 1) if tensor.dim() == 0 else tensor.unsqueeze(0) if tensor.dim() == 1 else tensor for tensor in tensors)
      return lifted if tensors is not given or len(lifted) != 1 else lifted[0]


  def is_nonzero(input):
      return bool(input)


  def quantile(input, q, dim=None, keepdim=False, *, interpolation="linear", out=None):
      if not input.is_floating_point():
          raise RuntimeError("quantile() input tensor must be either float or double dtype")
      if interpolation not in ("linear", "lower", "higher", "midpoint", "nearest"):
          raise RuntimeError("quantile() interpolation must be one of linear, lower, higher, midpoint or nearest, but got " + interpolation)
      points = q if isinstance(q, Tensor) else _torch.tensor(q, dtype=input.dtype)
      if points.dtype is not input.dtype:
          raise RuntimeError("quantile() q tensor must be same dtype as the input tensor")
      if ((points < 0) | (points > 1)).any():
          raise RuntimeError("quantile() q must be in the range [0, 1] but got " + str(float(points))
                             if points.dim() == 0 else "quantile() q values must be in the range [0, 1]")
      if input.numel() == 0:
          raise RuntimeError("quantile() input tensor must be non-empty")
      whole = dim is None
      lines = input.reshape(-1) if whole else input.movedim(dim, -1)
      ordered = lines.sort(-1).values
      missing = lines.isnan().any(-1)
      place = points.reshape(-1) * (ordered.shape[-1] - 1)
      low, high = place.floor().long(), place.ceil().long()
      parts = []
      for k in range(len(low)):
          below, above = ordered[..., low[k]], ordered[..., high[k]]
          share = place[k] - low[k]
          if interpolation == "linear":
              part = _torch.lerp(below, above, share)
          elif interpolation == "midpoint":
              part = _torch.lerp(below, above, 0.5) if low[k] != high[k] else below
          elif interpolation == "nearest":
              part = ordered[..., int(place[k].round())]
          else:
              part = below if interpolation == "lower" else above
          part = _torch.where(missing, float("nan"), part)
          if keepdim:
              part = part.reshape((1,) * input.dim()) if whole else part.unsqueeze(dim)
          parts.append(part)
      return _torch._named(parts[0] if points.dim() == 0 else _torch.stack(parts), "SqueezeBackward4")


  def histc(input, bins=100, min=0, max=0):
      return histogram(input, bins, range=None if min == max else (float(min), float(max))).hist


  _Histogram = _result("histogram", "hist", "bin_edges")


  def histogram(input, bins, *, range=None, weight=None, density=False, out=None):
      if not input.is_floating_point():
          raise NotImplementedError(f"\"histogramdd\" not implemented for '{input.type()[6:-6]}'")
      values = input.reshape(-1)
      if isinstance(bins, Tensor):
          edges = bins
      else:
          if bins <= 0:
              raise RuntimeError(f"torch.histogramdd: for dimension 0 bins must be > 0, but got {bins}" if bins
                                 else "torch.histogramdd: bins must be > 0, but got 0 for dimension 0")
          low, high = range if range is not None else (values.min().item(), values.max().item()) if len(values) else (0.0, 0.0)
          if low == high:
              low, high = (low - 0.5, high + 0.5) if range is None else (low, high)
          edges = _torch.linspace(low, high, bins + 1, dtype=input.dtype)
      count = len(edges) - 1
      places = _torch.searchsorted(edges, values, right=True) - 1
      places = _torch.where(values == edges[-1], count - 1, places)
      inside = (values >= edges[0]) & (values <= edges[-1])
      weights = _torch.ones_like(values) if weight is None else weight.reshape(-1)
      hist = _torch.zeros(count, dtype=input.dtype)
      hist.index_add_(0, places[inside], weights[inside])
      if density:
          hist = hist / (hist.sum() * (edges[1:] - edges[:-1]))
      return _Histogram((hist, edges))


  def polyval(coefficients, x):
      result = _torch.zeros_like(x)
      for coefficient in coefficients:
          result = result * x + coefficient
      return result


  def heaviside(input, values):
      if input.dtype is not values.dtype:
          raise RuntimeError("heaviside is not yet implemented for tensors with different dtypes.")
      return _torch.where(input == 0, values, (input > 0).to(input.dtype)).detach()


  def hypot(input, other):
      return _torch._named(_torch.sqrt(input * input + other * other), "HypotBackward0")


  def deg2rad(input):
      return _torch._named(input * 0.017453292519943295, "Deg2RadBackward0")


  def rad2deg(input):
      return _torch._named(input * 57.29577951308232, "Rad2DegBackward0")


  def diff(input, n=1, dim=-1, prepend=None, append=None):
      if prepend is not None or append is not None:
          input = _torch.cat([part for part in (prepend, input, append) if part is not None], dim)
      if n < 0:
          raise RuntimeError(f"order must be non-negative but got {n}")
      for _ in range(n):
          size = input.shape[dim]
          if size == 0:
              break
          later, earlier = input.narrow(dim, 1, size - 1), input.narrow(dim, 0, size - 1)
          input = later ^ earlier if input.dtype is _torch.bool else later - earlier
      return input


  def cov(input, *, correction=1, fweights=None, aweights=None):
      if input.dim() > 2:
          raise RuntimeError(f"cov(): expected input to have two or fewer dimensions but got an input with {input.dim()} dimensions")
      rows = input.reshape(1, -1) if input.dim() < 2 else input
      if not rows.is_floating_point():
          rows = rows.to(_torch.get_default_dtype())
      weights = None if fweights is None and aweights is None else (1 if fweights is None else fweights) * (1 if aweights is None else aweights)
      if weights is None:
          count = rows.shape[1]
          centered = rows - rows.mean(1, keepdim=True)
          divisor = count - correction
          product = centered @ centered.T
      else:
          count = weights.sum()
          centered = rows - (rows * weights).sum(1, keepdim=True) / count
          divisor = count - (correction if aweights is None else correction * (weights * aweights).sum() / count)
          product = (centered * weights) @ centered.T
      return (product / max(float(divisor), 0.0) if weights is None else product / divisor).squeeze()


  def corrcoef(input):
      c = cov(input)
      if c.dim() == 0:
          return c / c
      deviation = c.diagonal().sqrt()
      return (c / deviation.unsqueeze(0) / deviation.unsqueeze(1)).clamp(-1, 1)


  def trapezoid(y, x=None, *, dx=1.0, dim=-1):
      size = y.shape[dim]
      if size == 0:
          return y.sum(dim)
      sums = y.narrow(dim, 1, size - 1) + y.narrow(dim, 0, size - 1)
      if x is None:
          return _torch._named(sums.sum(dim) * (dx / 2.0), "MulBackward1")
      if x.dim() == 1:
          shape = [1] * y.dim()
          shape[dim] = -1
          widths = diff(x).reshape(shape)
      else:
          widths = diff(x, dim=dim)
      return (widths * sums).sum(dim) / 2.0


  trapz = trapezoid


  def cdist(x1, x2, p=2.0, compute_mode="use_mm_for_euclid_dist_if_necessary"):
      for name, x in (("X1", x1), ("X2", x2)):
          if x.dim() < 2:
              raise RuntimeError(f"cdist only supports at least 2D tensors, {name} got: {x.dim()}D")
      if x1.shape[-1] != x2.shape[-1]:
          raise RuntimeError(f"X1 and X2 must have the same number of columns. X1: {x1.shape[-1]} X2: {x2.shape[-1]}")
      return _torch._named((x1.unsqueeze(-2) - x2.unsqueeze(-3)).norm(p, dim=-1), "CdistBackward0")


  def is_storage(value):
      return False


  def numel(input):
      return input.numel()


  for _name, _function in {"quantile": quantile, "histc": histc, "diff": diff, "hypot": hypot, "cov": cov, "corrcoef": corrcoef,
                           "deg2rad": deg2rad, "rad2deg": rad2deg, "heaviside": heaviside, "is_nonzero": is_nonzero}.items():
      setattr(Tensor, _name, _function)
  """#
}
