extension PythonSource {
  static let torchGradModesModule = #"""
  """Turning the recording of gradients on and off."""

  import functools
  import _torch


  class _Mode:
      def __enter__(self):
          self._before = _torch._set_grad_enabled(self._mode)

      def __exit__(self, *exception):
          _torch._set_grad_enabled(self._before)

      def __call__(self, function):
          @functools.wraps(function)
          def wrapper(*args, **kwargs):
              with self.clone():
                  return function(*args, **kwargs)
          return wrapper

      def clone(self):
          return type(self)()


  class no_grad(_Mode):
      _mode = False

      def __new__(cls, function=None):
          mode = object.__new__(cls)
          return mode if function is None else mode(function)


  class enable_grad(_Mode):
      _mode = True

      def __new__(cls, function=None):
          mode = object.__new__(cls)
          return mode if function is None else mode(function)


  class inference_mode(_Mode):
      def __new__(cls, mode=True):
          result = object.__new__(cls)
          result._mode = not mode if isinstance(mode, bool) else False
          return result if isinstance(mode, bool) else result(mode)

      def clone(self):
          return inference_mode(not self._mode)


  class set_grad_enabled(_Mode):
      def __init__(self, mode):
          self._mode = bool(mode)
          self._before = _torch._set_grad_enabled(self._mode)

      def __enter__(self):
          _torch._set_grad_enabled(self._mode)

      def __exit__(self, *exception):
          _torch._set_grad_enabled(self._before)

      def __call__(self, function):
          _torch._set_grad_enabled(self._before)
          return super().__call__(function)

      def clone(self):
          return set_grad_enabled(self._mode)


  for _class in (no_grad, enable_grad, inference_mode, set_grad_enabled):
      _class.__module__ = "torch"
  """#

  static let torchGraphModule = #"""
  """What a graph of gradients is made of."""

  from _torch import _Node as Node
  """#

  static let torchAutogradModule = #"""
  """Gradients of tensors."""

  import _torch
  from _torch import Tensor
  from _torch_grad_modes import enable_grad, inference_mode, no_grad, set_grad_enabled
  import torch.autograd.functional
  import torch.autograd.graph


  def _sequence(value):
      if value is None:
          return []
      return [value] if isinstance(value, Tensor) else list(value)


  def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, inputs=None):
      _torch._backward(_sequence(tensors), _sequence(grad_tensors), retain_graph, create_graph)


  def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, allow_unused=None, is_grads_batched=False,
           materialize_grads=False):
      wanted = _sequence(inputs)
      found = _torch._grad(_sequence(outputs), wanted, _sequence(grad_outputs), retain_graph, create_graph,
                           bool(allow_unused) or materialize_grads)
      if materialize_grads:
          found = tuple(_torch.zeros_like(x) if g is None else g for g, x in zip(found, wanted))
      return found


  def Variable(data, requires_grad=False, volatile=False):
      return data.detach().requires_grad_() if requires_grad else data


  class _Context:
      saved_tensors = ()

      def __init__(self):
          self.needs_input_grad = ()
          self._dirty = ()

      def save_for_backward(self, *tensors):
          self.saved_tensors = tensors

      def mark_dirty(self, *tensors):
          self._dirty = tensors

      def mark_non_differentiable(self, *tensors):
          self._flat = tensors

      def set_materialize_grads(self, value):
          pass


  class Function:
      """An operation with a gradient of one's own."""

      @staticmethod
      def forward(ctx, *args, **kwargs):
          raise NotImplementedError("You must implement the forward function for custom autograd.Function.")

      @staticmethod
      def backward(ctx, *grad_outputs):
          raise NotImplementedError("You must implement either the backward or vjp method for your custom autograd.Function to use it "
                                    "with backward mode AD.")

      @classmethod
      def apply(cls, *args, **kwargs):
          ctx = _Context()
          inputs = [arg for arg in args if isinstance(arg, Tensor)]
          ctx.needs_input_grad = tuple(isinstance(arg, Tensor) and arg.requires_grad for arg in args)
          with no_grad():
              if hasattr(cls, "setup_context"):
                  result = cls.forward(*args, **kwargs)
                  cls.setup_context(ctx, args, result)
              else:
                  result = cls.forward(ctx, *args, **kwargs)
          if not (_torch.is_grad_enabled() and any(ctx.needs_input_grad)):
              return result
          outputs = [result] if isinstance(result, Tensor) else list(result)
          outputs = [out.detach() if any(out is arg for arg in inputs) else out for out in outputs]

          def gradient(*grads):
              given = cls.backward(ctx, *grads)
              if not isinstance(given, tuple):
                  given = (given,)
              if len(given) != len(args):
                  raise RuntimeError(f"function {cls.__name__}Backward returned an incorrect number of gradients "
                                     f"(expected {len(args)}, got {len(given)})")
              return [g for g, arg in zip(given, args) if isinstance(arg, Tensor)]

          recorded = _torch._record(cls.__name__ + "Backward", outputs, inputs, gradient)
          return recorded[0] if isinstance(result, Tensor) else recorded


  class set_detect_anomaly:
      def __init__(self, mode=True, check_nan=True):
          pass

      def __enter__(self):
          pass

      def __exit__(self, *exception):
          pass


  detect_anomaly = set_detect_anomaly
  """#

  static let torchAutogradFunctionalModule = #"""
  """Derivatives of functions as a whole."""

  import _torch
  from _torch import Tensor


  def _grad(output, inputs, grad_output, create_graph):
      found = _torch._grad([output], inputs, [grad_output], True, create_graph, True)
      return [_torch.zeros_like(x) if g is None else g for g, x in zip(found, inputs)]


  def _leaves(inputs):
      single = isinstance(inputs, Tensor)
      given = (inputs,) if single else tuple(inputs)
      return single, [x.detach().clone().requires_grad_() for x in given], given


  def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False):
      single, leaves, given = _leaves(inputs)
      if create_graph:
          leaves = [x if x.requires_grad else x.requires_grad_() for x in given]
      output = func(*leaves)
      outputs = [output] if isinstance(output, Tensor) else list(output)
      rows = []
      for out in outputs:
          parts = [[] for _ in leaves]
          for k in range(out.numel()):
              one = _torch.zeros(out.numel(), dtype=out.dtype)
              one[k] = 1
              if not out.requires_grad:
                  found = [_torch.zeros_like(x) for x in leaves]
              else:
                  found = _grad(out, leaves, one.reshape(out.shape), create_graph)
              for part, g in zip(parts, found):
                  part.append(g)
          row = tuple(_torch.stack(part).reshape(tuple(out.shape) + tuple(x.shape)) for part, x in zip(parts, leaves))
          rows.append(row[0] if single else row)
      result = rows[0] if isinstance(output, Tensor) else tuple(rows)
      return result


  def hessian(func, inputs, create_graph=False, strict=False, vectorize=False):
      single, leaves, given = _leaves(inputs)
      output = func(*leaves)
      if output.numel() != 1:
          raise RuntimeError("The Tensor returned by the function given to hessian should contain a single element")
      first = _grad(output, leaves, _torch.ones_like(output), True)
      rows = []
      for g, x in zip(first, leaves):
          parts = [[] for _ in leaves]
          for k in range(x.numel()):
              one = _torch.zeros(x.numel(), dtype=x.dtype)
              one[k] = 1
              found = [_torch.zeros_like(y) for y in leaves] if not g.requires_grad else _grad(g, leaves, one.reshape(x.shape), create_graph)
              for part, h in zip(parts, found):
                  part.append(h)
          rows.append(tuple(_torch.stack(part).reshape(tuple(x.shape) + tuple(y.shape)) for part, y in zip(parts, leaves)))
      return rows[0][0] if single else tuple(rows)


  def vjp(func, inputs, v=None, create_graph=False, strict=False):
      single, leaves, given = _leaves(inputs)
      output = func(*leaves)
      found = _grad(output, leaves, _torch.ones_like(output) if v is None else v, create_graph)
      return output.detach(), found[0] if single else tuple(found)


  def hvp(func, inputs, v=None, create_graph=False, strict=False):
      single, leaves, given = _leaves(inputs)
      output = func(*leaves)
      first = _grad(output, leaves, _torch.ones_like(output), True)
      vectors = [v] if single else list(v)
      total = sum((g * w).sum() for g, w in zip(first, vectors))
      found = _grad(total, leaves, _torch.ones_like(total), create_graph)
      return output.detach(), found[0] if single else tuple(found)
  """#
}
