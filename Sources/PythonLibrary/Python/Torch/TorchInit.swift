extension PythonSource {
  static let torchInitModule = #"""
  """First values of weights."""

  import math
  import warnings
  import _torch


  def _quietly(change):
      def changed(tensor, *args, **kwargs):
          mode = _torch._set_grad_enabled(False)
          try:
              change(tensor, *args, **kwargs)
          finally:
              _torch._set_grad_enabled(mode)
          return tensor
      changed.__name__ = change.__name__
      return changed


  @_quietly
  def uniform_(tensor, a=0.0, b=1.0, generator=None):
      tensor.uniform_(a, b, generator=generator)


  @_quietly
  def normal_(tensor, mean=0.0, std=1.0, generator=None):
      tensor.normal_(mean, std, generator=generator)


  @_quietly
  def constant_(tensor, val):
      tensor.fill_(val)


  @_quietly
  def ones_(tensor):
      tensor.fill_(1.0)


  @_quietly
  def zeros_(tensor):
      tensor.zero_()


  @_quietly
  def eye_(tensor):
      tensor.copy_(_torch.eye(*tensor.shape))


  @_quietly
  def dirac_(tensor, groups=1):
      if tensor.dim() not in (3, 4, 5):
          raise ValueError("Only tensors with 3, 4, or 5 dimensions are supported")
      if tensor.shape[0] % groups != 0:
          raise ValueError("dim 0 must be divisible by groups")
      tensor.zero_()
      rows = tensor.shape[0] // groups
      for group in range(groups):
          for k in range(min(rows, tensor.shape[1])):
              tensor[(group * rows + k, k) + tuple(size // 2 for size in tensor.shape[2:])] = 1


  @_quietly
  def trunc_normal_(tensor, mean=0.0, std=1.0, a=-2.0, b=2.0, generator=None):
      if mean < a - 2 * std or mean > b + 2 * std:
          warnings.warn("mean is more than 2 std from [a, b] in nn.init.trunc_normal_. The distribution of values may be incorrect.",
                        stacklevel=3)

      def area(x):
          return (1.0 + math.erf(x / math.sqrt(2.0))) / 2.0
      if area((b - mean) / std) - area((a - mean) / std) <= 0.3:
          raise NotImplementedError("unsupported: torch.nn.init.trunc_normal_ between bounds that hold less than 0.3 of the distribution")
      low, high = (_torch.tensor(bound, dtype=tensor.dtype).item() for bound in (a, b))
      tensor.normal_(mean, std, generator=generator)
      while True:
          outside = (tensor < low) | (tensor > high)
          if not outside.any():
              break
          tensor.copy_(_torch.where(outside, _torch.empty_like(tensor).normal_(mean, std, generator=generator), tensor))


  def orthogonal_(tensor, gain=1, generator=None):
      import torch.linalg
      if tensor.dim() < 2:
          raise ValueError("Only tensors with 2 or more dimensions are supported")
      if tensor.numel() == 0:
          return tensor
      rows, columns = tensor.shape[0], tensor.numel() // tensor.shape[0]
      flat = _torch.empty((rows, columns), dtype=tensor.dtype).normal_(0, 1, generator=generator)
      q, r = torch.linalg.qr(flat.T.contiguous() if rows < columns else flat)
      q = q * r.diagonal().sign()
      mode = _torch._set_grad_enabled(False)
      try:
          tensor.copy_((q.T if rows < columns else q).reshape(tensor.shape)).mul_(gain)
      finally:
          _torch._set_grad_enabled(mode)
      return tensor


  def calculate_gain(nonlinearity, param=None):
      if nonlinearity in ("linear", "sigmoid") or nonlinearity.startswith("conv"):
          return 1
      if nonlinearity == "tanh":
          return 5.0 / 3
      if nonlinearity == "relu":
          return math.sqrt(2.0)
      if nonlinearity == "leaky_relu":
          slope = 0.01 if param is None else param
          return math.sqrt(2.0 / (1 + slope ** 2))
      if nonlinearity == "selu":
          return 3.0 / 4
      raise ValueError(f"Unsupported nonlinearity {nonlinearity}")


  def _calculate_fan_in_and_fan_out(tensor):
      if tensor.dim() < 2:
          raise ValueError("Fan in and fan out can not be computed for tensor with fewer than 2 dimensions")
      field = 1
      for size in tensor.shape[2:]:
          field *= size
      return tensor.shape[1] * field, tensor.shape[0] * field


  def xavier_uniform_(tensor, gain=1.0, generator=None):
      fan_in, fan_out = _calculate_fan_in_and_fan_out(tensor)
      bound = math.sqrt(3.0) * (gain * math.sqrt(2.0 / float(fan_in + fan_out)))
      return uniform_(tensor, -bound, bound, generator)


  def xavier_normal_(tensor, gain=1.0, generator=None):
      fan_in, fan_out = _calculate_fan_in_and_fan_out(tensor)
      return normal_(tensor, 0.0, gain * math.sqrt(2.0 / float(fan_in + fan_out)), generator)


  def _fan(tensor, mode):
      mode = mode.lower()
      if mode not in ("fan_in", "fan_out"):
          raise ValueError(f"Mode {mode} not supported, please use one of ['fan_in', 'fan_out']")
      return _calculate_fan_in_and_fan_out(tensor)[mode == "fan_out"]


  def kaiming_uniform_(tensor, a=0, mode="fan_in", nonlinearity="leaky_relu", generator=None):
      if 0 in tensor.shape:
          warnings.warn("Initializing zero-element tensors is a no-op", stacklevel=2)
          return tensor
      std = calculate_gain(nonlinearity, a) / math.sqrt(_fan(tensor, mode))
      bound = math.sqrt(3.0) * std
      return uniform_(tensor, -bound, bound, generator)


  def kaiming_normal_(tensor, a=0, mode="fan_in", nonlinearity="leaky_relu", generator=None):
      if 0 in tensor.shape:
          warnings.warn("Initializing zero-element tensors is a no-op", stacklevel=2)
          return tensor
      std = calculate_gain(nonlinearity, a) / math.sqrt(_fan(tensor, mode))
      return normal_(tensor, 0.0, std, generator)


  @_quietly
  def sparse_(tensor, sparsity, std=0.01, generator=None):
      rows, columns = tensor.shape
      tensor.normal_(0, std, generator=generator)
      for column in range(columns):
          chosen = _torch.randperm(rows, generator=generator)[:math.ceil(sparsity * rows)]
          tensor[chosen, column] = 0


  def _old(new):
      def function(*args, **kwargs):
          warnings.warn(f"`nn.init.{new.__name__[:-1]}` is now deprecated in favor of `nn.init.{new.__name__}`.", FutureWarning, stacklevel=2)
          return new(*args, **kwargs)
      return function


  uniform, normal, constant = _old(uniform_), _old(normal_), _old(constant_)
  xavier_uniform, xavier_normal = _old(xavier_uniform_), _old(xavier_normal_)
  kaiming_uniform, kaiming_normal = _old(kaiming_uniform_), _old(kaiming_normal_)
  orthogonal, sparse, eye, dirac = _old(orthogonal_), _old(sparse_), _old(eye_), _old(dirac_)
  """#
}
