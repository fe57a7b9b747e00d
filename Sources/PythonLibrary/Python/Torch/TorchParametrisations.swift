extension PythonSource {
  static let torchParametriseModule = #"""
  """Parameters that are computed from others whenever they are asked for."""

  from contextlib import contextmanager

  from _torch import Parameter, Tensor
  from torch.nn.modules.container import ModuleDict, ModuleList
  from torch.nn.modules.module import Module

  _depth = 0
  _known = {}


  @contextmanager
  def cached():
      global _depth
      _depth += 1
      try:
          yield
      finally:
          _depth -= 1
          if not _depth:
              _known.clear()


  class ParametrizationList(ModuleList):
      def __init__(self, modules, original, unsafe=False):
          if len(modules) == 0:
              raise ValueError("ParametrizationList requires one or more modules.")
          super().__init__(modules)
          self.unsafe = unsafe
          given = original
          for module in reversed(self):
              if hasattr(module, "right_inverse"):
                  try:
                      given = module.right_inverse(given)
                  except NotImplementedError:
                      pass
          self.is_tensor = isinstance(given, Tensor)
          if self.is_tensor:
              if given is not original:
                  original.data = given.detach()
              self._hold("original", original)
          else:
              self.ntensors = len(given)
              for place, part in enumerate(given):
                  self._hold(f"original{place}", Parameter(part) if isinstance(original, Parameter) else part)

      def _hold(self, name, value):
          if isinstance(value, Parameter):
              self.register_parameter(name, value)
          else:
              self.register_buffer(name, value)

      def right_inverse(self, value):
          for module in reversed(self):
              if not hasattr(module, "right_inverse"):
                  raise RuntimeError(f"parametrization {type(module).__name__} does not implement right_inverse.")
              value = module.right_inverse(value)
          if self.is_tensor:
              self.original.data = value.data
          else:
              for place, part in enumerate(value):
                  getattr(self, f"original{place}").data = part.data

      def forward(self):
          if self.is_tensor:
              made = self[0](self.original)
          else:
              made = self[0](*(getattr(self, f"original{place}") for place in range(self.ntensors)))
          for number in range(1, len(self)):
              made = self[number](made)
          return made


  ParametrizationList.__module__ = "torch.nn.utils.parametrize"


  def _property_of(name):
      def get(self):
          if not _depth:
              return self.parametrizations[name]()
          key = id(self), name
          if key not in _known:
              _known[key] = self.parametrizations[name]()
          return _known[key]

      def put(self, value):
          self.parametrizations[name].right_inverse(value)
      return property(get, put)


  def register_parametrization(module, tensor_name, parametrization, *, unsafe=False):
      parametrization.train(module.training)
      if is_parametrized(module, tensor_name):
          chain = module.parametrizations[tensor_name]
          before = getattr(module, tensor_name)
          _compare(before, parametrization(before), unsafe)
          chain.append(parametrization)
          chain.unsafe |= unsafe
      elif tensor_name in module._buffers or tensor_name in module._parameters:
          original = getattr(module, tensor_name)
          chain = ParametrizationList([parametrization], original, unsafe=unsafe)
          if not unsafe:
              _compare(original, chain(), unsafe)
          delattr(module, tensor_name)
          if not is_parametrized(module):
              kind = type(module)
              module.__class__ = type(f"Parametrized{kind.__name__}", (kind,), {"__module__": "torch.nn.utils.parametrize"})
              module.parametrizations = ModuleDict()
          setattr(type(module), tensor_name, _property_of(tensor_name))
          module.parametrizations[tensor_name] = chain
      else:
          raise ValueError(f"Module '{module}' does not have a parameter, a buffer, or a parametrized element with name '{tensor_name}'")
      return module


  def _compare(before, after, unsafe):
      if unsafe:
          return
      if not isinstance(after, Tensor):
          raise ValueError(f"A parametrization must return a tensor. Got {type(after).__name__}.")
      if after.dtype != before.dtype:
          raise ValueError("Registering a parametrization may not change the dtype of the tensor, unless `unsafe` flag is enabled.\n"
                           f"unparametrized dtype: {before.dtype}\nparametrized dtype: {after.dtype}")
      if after.shape != before.shape:
          raise ValueError("Registering a parametrization may not change the shape of the tensor, unless `unsafe` flag is enabled.\n"
                           f"unparametrized shape: {before.shape}\nparametrized shape: {after.shape}")


  def is_parametrized(module, tensor_name=None):
      chains = getattr(module, "parametrizations", None)
      if chains is None or not isinstance(chains, ModuleDict):
          return False
      return len(chains) > 0 if tensor_name is None else tensor_name in chains


  def remove_parametrizations(module, tensor_name, leave_parametrized=True):
      if not is_parametrized(module, tensor_name):
          raise ValueError(f"Module {module} does not have a parametrization on {tensor_name}")
      chain = module.parametrizations[tensor_name]
      if not chain.is_tensor and not leave_parametrized:
          raise ValueError("Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in terms of a sequence "
                           "of tensors.")
      original = chain.original if chain.is_tensor else Parameter(chain.original0.detach())
      if leave_parametrized:
          made = getattr(module, tensor_name).detach()
          if isinstance(original, Parameter):
              original = original if original.shape == made.shape else Parameter(made)
          original.data = made.data
      kind = type(module)
      delattr(kind, tensor_name)
      del module.parametrizations[tensor_name]
      if not is_parametrized(module):
          delattr(module, "parametrizations")
          module.__class__ = kind.__bases__[0]
      if isinstance(original, Parameter):
          module.register_parameter(tensor_name, original)
      else:
          module.register_buffer(tensor_name, original)
      return module


  def type_before_parametrizations(module):
      return type(module).__bases__[0] if is_parametrized(module) else type(module)
  """#

  static let torchParametrisationsModule = #"""
  """Weights of a norm, and weights divided by their largest singular value."""

  import _torch
  import torch.nn.functional as F
  from torch.nn.modules.module import Module
  from torch.nn.utils import parametrize


  def norm_except(v, dim):
      """The length of v along all axes but one."""
      if dim is None or dim == -1:
          return v.norm()
      dim = dim % v.dim()
      return v.norm(dim=[d for d in range(v.dim()) if d != dim], keepdim=True) if v.dim() > 1 else v.abs()


  class _WeightNorm(Module):
      def __init__(self, dim=0):
          super().__init__()
          self.dim = -1 if dim is None else dim

      def forward(self, weight_g, weight_v):
          return weight_v * (weight_g / norm_except(weight_v, self.dim))

      def right_inverse(self, weight):
          return norm_except(weight, self.dim), weight


  class _SpectralNorm(Module):
      def __init__(self, weight, n_power_iterations=1, dim=0, eps=1e-12):
          super().__init__()
          if dim >= weight.dim() or dim < -weight.dim():
              raise IndexError(f"Dimension out of range (expected to be in range of [-{weight.dim()}, {weight.dim() - 1}] but got {dim})")
          if n_power_iterations <= 0:
              raise ValueError(f"Expected n_power_iterations to be positive, but got n_power_iterations={n_power_iterations}")
          self.dim = dim % weight.dim()
          self.eps = eps
          if weight.dim() > 1:
              self.n_power_iterations = n_power_iterations
              matrix = self._matrix(weight).detach()
              rows, columns = matrix.shape
              self.register_buffer("_u", F.normalize(matrix.new_empty(rows).normal_(0, 1), dim=0, eps=eps))
              self.register_buffer("_v", F.normalize(matrix.new_empty(columns).normal_(0, 1), dim=0, eps=eps))
              self._iterate(matrix, 15)

      def _matrix(self, weight):
          if self.dim:
              weight = weight.permute(self.dim, *(d for d in range(weight.dim()) if d != self.dim))
          return weight.flatten(1)

      def _iterate(self, matrix, times):
          with _no_grad():
              for _ in range(times):
                  self._u = F.normalize(_torch.mv(matrix, self._v), dim=0, eps=self.eps)
                  self._v = F.normalize(_torch.mv(matrix.T, self._u), dim=0, eps=self.eps)

      def forward(self, weight):
          if weight.dim() == 1:
              return F.normalize(weight, dim=0, eps=self.eps)
          matrix = self._matrix(weight)
          if self.training:
              self._iterate(matrix.detach(), self.n_power_iterations)
          return weight / _torch.dot(self._u.clone(), _torch.mv(matrix, self._v.clone()))

      def right_inverse(self, value):
          return value


  def _no_grad():
      import torch
      return torch.no_grad()


  for _class in (_WeightNorm, _SpectralNorm):
      _class.__module__ = "torch.nn.utils.parametrizations"


  def weight_norm(module, name="weight", dim=0):
      parametrize.register_parametrization(module, name, _WeightNorm(dim), unsafe=True)
      return module


  def spectral_norm(module, name="weight", n_power_iterations=1, eps=1e-12, dim=None):
      weight = getattr(module, name, None)
      if weight is None:
          raise ValueError(f"Module '{module}' has no parameter or buffer with name '{name}'")
      if dim is None:
          dim = 1 if "ConvTranspose" in type(module).__name__ else 0
      parametrize.register_parametrization(module, name, _SpectralNorm(weight, n_power_iterations, dim, eps))
      return module


  def orthogonal(module, name="weight", orthogonal_map=None, *, use_trivialization=True):
      raise NotImplementedError("unsupported: torch.nn.utils.parametrizations.orthogonal")
  """#

  static let torchOldNormsModule = #"""
  """Norms of weights as hooks: what came before parametrisations."""

  import warnings

  import _torch
  import torch.nn.functional as F
  from _torch import Parameter


  def _hooks_of(module, kind, name):
      if module._hooks is None:
          return []
      return [(key, hook) for key, (hook, _, _) in module._hooks["before"].items() if isinstance(hook, kind) and hook.name == name]


  class WeightNorm:
      def __init__(self, name, dim):
          self.name, self.dim = name, -1 if dim is None else dim

      def compute_weight(self, module):
          from torch.nn.utils.parametrizations import norm_except
          g, v = getattr(module, self.name + "_g"), getattr(module, self.name + "_v")
          return v * (g / norm_except(v, self.dim))

      def __call__(self, module, inputs):
          setattr(module, self.name, self.compute_weight(module))


  def weight_norm(module, name="weight", dim=0):
      from torch.nn.utils.parametrizations import norm_except
      warnings.warn("`torch.nn.utils.weight_norm` is deprecated in favor of `torch.nn.utils.parametrizations.weight_norm`.", FutureWarning, 2)
      if _hooks_of(module, WeightNorm, name):
          raise RuntimeError(f"Cannot register two weight_norm hooks on the same parameter {name}")
      hook = WeightNorm(name, dim)
      weight = getattr(module, name)
      delattr(module, name)
      module.register_parameter(name + "_g", Parameter(norm_except(weight, hook.dim).data))
      module.register_parameter(name + "_v", Parameter(weight.data))
      setattr(module, name, hook.compute_weight(module))
      module.register_forward_pre_hook(hook)
      return module


  def remove_weight_norm(module, name="weight"):
      for key, hook in _hooks_of(module, WeightNorm, name):
          weight = hook.compute_weight(module)
          delattr(module, name)
          delattr(module, name + "_g")
          delattr(module, name + "_v")
          setattr(module, name, Parameter(weight.data))
          del module._hooks["before"][key]
          return module
      raise ValueError(f"weight_norm of '{name}' not found in {module}")


  class SpectralNorm:
      def __init__(self, name="weight", n_power_iterations=1, dim=0, eps=1e-12):
          if n_power_iterations <= 0:
              raise ValueError(f"Expected n_power_iterations to be positive, but got n_power_iterations={n_power_iterations}")
          self.name, self.dim, self.n_power_iterations, self.eps = name, dim, n_power_iterations, eps

      def matrix(self, weight):
          if self.dim != 0:
              weight = weight.permute(self.dim, *(d for d in range(weight.dim()) if d != self.dim))
          return weight.reshape(weight.size(0), -1)

      def compute_weight(self, module, iterates):
          import torch
          weight = getattr(module, self.name + "_orig")
          u, v = getattr(module, self.name + "_u"), getattr(module, self.name + "_v")
          matrix = self.matrix(weight)
          if iterates:
              with torch.no_grad():
                  for _ in range(self.n_power_iterations):
                      v.copy_(F.normalize(_torch.mv(matrix.t(), u), dim=0, eps=self.eps))
                      u.copy_(F.normalize(_torch.mv(matrix, v), dim=0, eps=self.eps))
                  u, v = u.clone(), v.clone()
          return weight / _torch.dot(u, _torch.mv(matrix, v))

      def __call__(self, module, inputs):
          setattr(module, self.name, self.compute_weight(module, module.training))


  def spectral_norm(module, name="weight", n_power_iterations=1, eps=1e-12, dim=None):
      if dim is None:
          dim = 1 if "ConvTranspose" in type(module).__name__ else 0
      if _hooks_of(module, SpectralNorm, name):
          raise RuntimeError(f"Cannot register two spectral_norm hooks on the same parameter {name}")
      hook = SpectralNorm(name, n_power_iterations, dim, eps)
      weight = getattr(module, name, None)
      if weight is None:
          raise ValueError(f"`SpectralNorm` cannot be applied as parameter `{name}` is None")
      matrix = hook.matrix(weight).detach()
      u = F.normalize(matrix.new_empty(matrix.size(0)).normal_(0, 1), dim=0, eps=eps)
      v = F.normalize(matrix.new_empty(matrix.size(1)).normal_(0, 1), dim=0, eps=eps)
      delattr(module, name)
      module.register_parameter(name + "_orig", weight)
      setattr(module, name, weight.data)
      module.register_buffer(name + "_u", u)
      module.register_buffer(name + "_v", v)
      module.register_forward_pre_hook(hook)
      return module


  def remove_spectral_norm(module, name="weight"):
      import torch
      for key, hook in _hooks_of(module, SpectralNorm, name):
          with torch.no_grad():
              weight = hook.compute_weight(module, False)
          for end in ("", "_u", "_v", "_orig"):
              delattr(module, name + end)
          module.register_parameter(name, Parameter(weight.detach()))
          del module._hooks["before"][key]
          return module
      raise ValueError(f"spectral_norm of '{name}' not found in {module}")
  """#
}
