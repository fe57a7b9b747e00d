extension PythonSource {
  static let torchPruningModule = #"""
  """Masks that set some weights of a module to zero."""

  from abc import ABC, abstractmethod
  from collections.abc import Iterable
  import numbers

  import _torch
  from torch.nn.utils import parameters_to_vector


  def _check_amount(amount):
      if not isinstance(amount, numbers.Real):
          raise TypeError(f"Invalid type for amount: {amount}. Must be int or float.")
      if isinstance(amount, numbers.Integral) and amount < 0 or not isinstance(amount, numbers.Integral) and not 0.0 <= float(amount) <= 1.0:
          raise ValueError(f"amount={amount} should either be a float in the range [0, 1] or a non-negative integer")


  def _count(amount, size):
      if not isinstance(amount, numbers.Integral):
          return round(amount * size)
      if amount > size:
          raise ValueError(f"amount={amount} should be smaller than the number of parameters to prune={size}")
      return amount


  def _check_structure(t, dim=None):
      if len(t.shape) <= 1:
          raise ValueError(f"Structured pruning can only be applied to multidimensional tensors. Found tensor of shape {t.shape} with "
                           f"{len(t.shape)} dims")
      if dim is not None and dim >= t.dim():
          raise IndexError(f"Invalid index {dim} for tensor of size {t.shape}")


  def _along(dim, rank, chosen):
      places = [slice(None)] * rank
      places[dim] = chosen
      return tuple(places)


  class BasePruningMethod(ABC):
      _tensor_name: str

      def __call__(self, module, inputs):
          setattr(module, self._tensor_name, self.apply_mask(module))

      @abstractmethod
      def compute_mask(self, t, default_mask):
          pass

      def apply_mask(self, module):
          if self._tensor_name is None:
              raise AssertionError(f"Module {module} has to be pruned")
          mask = getattr(module, self._tensor_name + "_mask")
          orig = getattr(module, self._tensor_name + "_orig")
          return mask.to(dtype=orig.dtype) * orig

      @classmethod
      def apply(cls, module, name, *args, importance_scores=None, **kwargs):
          earlier = [(key, hook) for key, hook in _hooks_of(module) if hook._tensor_name == name]
          method = cls(*args, **kwargs)
          method._tensor_name = name
          orig = getattr(module, name)
          if importance_scores is None:
              importance_scores = orig
          elif importance_scores.shape != orig.shape:
              raise AssertionError(f"importance_scores should have the same shape as parameter                 {name} of {module}")
          if earlier:
              [(key, first)] = earlier
              del module._hooks["before"][key]
              if not isinstance(first, PruningContainer):
                  container = PruningContainer(first)
                  container._tensor_name = name
              else:
                  container = first
              container.add_pruning_method(method)
              method = container
              default_mask = getattr(module, name + "_mask").detach().clone()
          else:
              default_mask = _torch.ones_like(orig)
          mask = method.compute_mask(importance_scores, default_mask=default_mask)
          if not earlier:
              delattr(module, name)
              module.register_parameter(name + "_orig", orig)
          module.register_buffer(name + "_mask", mask)
          setattr(module, name, method.apply_mask(module))
          module.register_forward_pre_hook(method)
          return method

      def prune(self, t, default_mask=None, importance_scores=None):
          if importance_scores is not None and importance_scores.shape != t.shape:
              raise AssertionError("importance_scores should have the same shape as tensor t")
          scores = t if importance_scores is None else importance_scores
          default_mask = _torch.ones_like(t) if default_mask is None else default_mask
          return t * self.compute_mask(scores, default_mask=default_mask)

      def remove(self, module):
          name = self._tensor_name
          if name is None:
              raise AssertionError(f"Module {module} has to be pruned            before pruning can be removed")
          weight = self.apply_mask(module)
          if hasattr(module, name):
              delattr(module, name)
          orig = getattr(module, name + "_orig")
          orig.data = weight.data
          delattr(module, name + "_orig")
          delattr(module, name + "_mask")
          setattr(module, name, orig)


  def _hooks_of(module):
      if module._hooks is None:
          return []
      return [(key, hook) for key, (hook, _, _) in module._hooks["before"].items() if isinstance(hook, BasePruningMethod)]


  class PruningContainer(BasePruningMethod):
      def __init__(self, *args):
          self._pruning_methods = ()
          if not isinstance(args, Iterable):
              self._tensor_name = args._tensor_name
              self.add_pruning_method(args)
          elif len(args) == 1:
              self._tensor_name = args[0]._tensor_name
              self.add_pruning_method(args[0])
          else:
              for method in args:
                  self.add_pruning_method(method)

      def add_pruning_method(self, method):
          if not isinstance(method, BasePruningMethod) and method is not None:
              raise TypeError(f"{type(method)} is not a BasePruningMethod subclass")
          if method is not None and self._tensor_name != method._tensor_name:
              raise ValueError("Can only add pruning methods acting on the parameter named "
                               f"'{self._tensor_name}' to PruningContainer {self}. Found '{method._tensor_name}'")
          self._pruning_methods += (method,)

      def __len__(self):
          return len(self._pruning_methods)

      def __iter__(self):
          return iter(self._pruning_methods)

      def __getitem__(self, idx):
          return self._pruning_methods[idx]

      def compute_mask(self, t, default_mask):
          method = self._pruning_methods[-1]
          if method.PRUNING_TYPE == "unstructured":
              places = default_mask == 1
          elif method.PRUNING_TYPE == "structured":
              if not hasattr(method, "dim"):
                  raise AttributeError("Pruning methods of PRUNING_TYPE \"structured\" need to have the attribute `dim` defined.")
              rank = t.dim()
              dim = method.dim % rank
              kept = default_mask.sum(dim=[d for d in range(rank) if d != dim]) != 0
              places = _along(dim, rank, kept)
          elif method.PRUNING_TYPE == "global":
              places = (slice(None),) * t.dim()
          else:
              raise ValueError(f"Unrecognized PRUNING_TYPE {method.PRUNING_TYPE}")
          mask = default_mask.to(dtype=t.dtype).clone()
          mask[places] = method.compute_mask(t[places], default_mask=default_mask[places]).to(dtype=mask.dtype)
          return mask


  class Identity(BasePruningMethod):
      PRUNING_TYPE = "unstructured"

      def compute_mask(self, t, default_mask):
          return default_mask


  class _ByAmount(BasePruningMethod):
      PRUNING_TYPE = "unstructured"

      def __init__(self, amount):
          _check_amount(amount)
          self.amount = amount

      def compute_mask(self, t, default_mask):
          count = _count(self.amount, t.nelement())
          mask = default_mask.clone()
          if count:
              mask.view(-1)[self._least(t, count)] = 0
          return mask


  class RandomUnstructured(_ByAmount):
      @staticmethod
      def _least(t, count):
          return _torch.topk(_torch.rand_like(t).view(-1), k=count).indices


  class L1Unstructured(_ByAmount):
      @staticmethod
      def _least(t, count):
          return _torch.topk(_torch.abs(t).view(-1), k=count, largest=False).indices


  class _ByChannel(BasePruningMethod):
      PRUNING_TYPE = "structured"

      def compute_mask(self, t, default_mask):
          _check_structure(t, self.dim if isinstance(self, LnStructured) else None)
          size = t.shape[self.dim]
          count = _count(self.amount, size)
          if count == 0:
              return default_mask
          mask = _torch.zeros_like(t)
          mask[_along(self.dim, t.dim(), self._kept(t, size, count))] = 1
          return mask * default_mask.to(dtype=mask.dtype)


  class RandomStructured(_ByChannel):
      def __init__(self, amount, dim=-1):
          _check_amount(amount)
          self.amount, self.dim = amount, dim

      def _kept(self, t, size, count):
          chances = _torch.rand(size)
          return chances > _torch.kthvalue(chances, k=count).values


  class LnStructured(_ByChannel):
      def __init__(self, amount, n, dim=-1):
          _check_amount(amount)
          self.amount, self.n, self.dim = amount, n, dim

      def _kept(self, t, size, count):
          dim = self.dim % t.dim()
          norm = _torch.norm(t, p=self.n, dim=[d for d in range(t.dim()) if d != dim])
          return _torch.topk(norm, k=size - count, largest=True).indices


  class CustomFromMask(BasePruningMethod):
      PRUNING_TYPE = "global"

      def __init__(self, mask):
          self.mask = mask

      def compute_mask(self, t, default_mask):
          if default_mask.shape != self.mask.shape:
              raise AssertionError("mask shape mismatch")
          return default_mask * self.mask.to(dtype=default_mask.dtype)


  def identity(module, name):
      Identity.apply(module, name)
      return module


  def random_unstructured(module, name, amount):
      RandomUnstructured.apply(module, name, amount)
      return module


  def l1_unstructured(module, name, amount, importance_scores=None):
      L1Unstructured.apply(module, name, amount=amount, importance_scores=importance_scores)
      return module


  def random_structured(module, name, amount, dim):
      RandomStructured.apply(module, name, amount, dim)
      return module


  def ln_structured(module, name, amount, n, dim, importance_scores=None):
      LnStructured.apply(module, name, amount, n, dim, importance_scores=importance_scores)
      return module


  def custom_from_mask(module, name, mask):
      CustomFromMask.apply(module, name, mask)
      return module


  def global_unstructured(parameters, pruning_method, importance_scores=None, **kwargs):
      if not isinstance(parameters, Iterable):
          raise TypeError("global_unstructured(): parameters is not an Iterable")
      importance_scores = importance_scores if importance_scores is not None else {}
      if not isinstance(importance_scores, dict):
          raise TypeError("global_unstructured(): importance_scores must be of type dict")
      parameters = [(module, name) for module, name in parameters]
      weights = [getattr(module, name) for module, name in parameters]
      scores = parameters_to_vector([importance_scores.get(key, weight) for key, weight in zip(parameters, weights)])
      before = parameters_to_vector([getattr(module, name + "_mask", _torch.ones_like(weight)) for (module, name), weight in
                                     zip(parameters, weights)])
      container = PruningContainer()
      container._tensor_name = "temp"
      method = pruning_method(**kwargs)
      method._tensor_name = "temp"
      if method.PRUNING_TYPE != "unstructured":
          raise TypeError(f'Only "unstructured" PRUNING_TYPE supported for the `pruning_method`. Found method {pruning_method} of type '
                          f"{method.PRUNING_TYPE}")
      container.add_pruning_method(method)
      mask = container.compute_mask(scores, before)
      start = 0
      for (module, name), weight in zip(parameters, weights):
          custom_from_mask(module, name, mask=mask[start:start + weight.numel()].view_as(weight))
          start += weight.numel()


  def remove(module, name):
      for key, hook in _hooks_of(module):
          if hook._tensor_name == name:
              hook.remove(module)
              del module._hooks["before"][key]
              return module
      raise ValueError(f"Parameter '{name}' of module {module} has to be pruned before pruning can be removed")


  def is_pruned(module):
      return any(_hooks_of(part) for _, part in module.named_modules())
  """#
}
