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

  import warnings
  import _torch
  from _torch import Tensor
  from _torch_grad_modes import enable_grad, inference_mode, no_grad, set_grad_enabled
  import torch.autograd.functional
  import torch.autograd.graph


  def _sequence(value):
      if value is None:
          return []
      return [value] if isinstance(value, Tensor) else list(value)


  def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None, inputs=None):
      if inputs is not None:
          wanted = _sequence(inputs)
          if not wanted:
              raise RuntimeError("`inputs` argument to `backward()` cannot be empty.")
          found = _torch._grad(_sequence(tensors), wanted, _sequence(grad_tensors), retain_graph, create_graph, True)
          for leaf, gradient in zip(wanted, found):
              if gradient is not None:
                  leaf.grad = gradient if leaf.grad is None else leaf.grad + gradient
          return
      _torch._backward(_sequence(tensors), _sequence(grad_tensors), retain_graph, create_graph)


  def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, allow_unused=None, is_grads_batched=False,
           materialize_grads=False):
      if is_grads_batched:
          raise NotImplementedError("unsupported: torch.autograd.grad with is_grads_batched")
      wanted = _sequence(inputs)
      found = _torch._grad(_sequence(outputs), wanted, _sequence(grad_outputs), retain_graph, create_graph,
                           bool(allow_unused) or materialize_grads)
      if materialize_grads:
          found = tuple(_torch.zeros_like(x) if g is None else g for g, x in zip(found, wanted))
      return found


  def Variable(data, requires_grad=False):
      return data.detach().requires_grad_() if requires_grad else data


  class _Context:
      saved_tensors = ()

      def __init__(self):
          self.needs_input_grad = ()
          self._dirty = ()
          self._flat = ()
          self._materializes = True

      def save_for_backward(self, *tensors):
          self.saved_tensors = tensors

      def mark_dirty(self, *tensors):
          self._dirty = tensors

      def mark_non_differentiable(self, *tensors):
          self._flat = tensors

      def set_materialize_grads(self, value):
          self._materializes = bool(value)


  def _is_among(value, several):
      return any(value is one for one in several)


  class Function:
      """An operation with a gradient of one's own."""

      @staticmethod
      def forward(ctx, *args, **kwargs):
          raise NotImplementedError("You must implement the forward function for custom autograd.Function.")

      @staticmethod
      def backward(ctx, *grad_outputs):
          raise NotImplementedError("You must implement either the backward or vjp method for your custom autograd.Function to use it "
                                    "with backward mode AD.")

      def __call__(self, *args, **kwargs):
          raise RuntimeError("Legacy autograd function with non-static forward method is deprecated. Please use new-style autograd function "
                             "with static forward method. (Example: https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function)")

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
          smooth = [k for k, out in enumerate(outputs) if isinstance(out, Tensor) and out.is_floating_point() and not _is_among(out, ctx._flat)]

          def gradient(*grads):
              whole = [None] * len(outputs)
              for k, grad in zip(smooth, grads):
                  whole[k] = grad
              if ctx._materializes:
                  whole = [_torch.zeros_like(out) if grad is None and isinstance(out, Tensor) else grad for grad, out in zip(whole, outputs)]
              given = cls.backward(ctx, *whole)
              if not isinstance(given, tuple):
                  given = (given,)
              if len(given) != len(args):
                  if len(given) < len(args) or any(grad is not None for grad in given[len(args):]):
                      raise RuntimeError(f"function {cls.__name__}Backward returned an incorrect number of gradients "
                                         f"(expected {len(args)}, got {len(given)})")
              pairs = [(g, arg) for g, arg in zip(given, args) if isinstance(arg, Tensor)]
              return [_fitting(cls, number, g, arg) for number, (g, arg) in enumerate(pairs)]

          fresh = [outputs[k].detach() if _is_among(outputs[k], inputs) else outputs[k] for k in smooth]
          recorded = _torch._record(cls.__name__ + "Backward", fresh, inputs, gradient, ctx._materializes)
          for k, out in zip(smooth, recorded):
              if _is_among(outputs[k], ctx._dirty):
                  outputs[k]._rebase(out)
              else:
                  outputs[k] = out
          return outputs[0] if isinstance(result, Tensor) else tuple(outputs)


  def _fitting(cls, number, grad, input):
      """A gradient in the shape of its input."""
      if grad is None or grad.shape == input.shape or not input.requires_grad:
          return grad
      try:
          return grad.sum_to_size(tuple(input.shape)) if grad.dim() >= input.dim() else grad.reshape(input.shape)
      except RuntimeError:
          raise RuntimeError(f"Function {cls.__name__}Backward returned an invalid gradient at index {number} - got {list(grad.shape)} but "
                             f"expected shape compatible with {list(input.shape)}") from None


  class set_detect_anomaly:
      def __init__(self, mode=True, check_nan=True):
          self._before = _torch._check_gradients(mode and check_nan)

      def __enter__(self):
          pass

      def __exit__(self, *exception):
          _torch._check_gradients(self._before)


  class detect_anomaly(set_detect_anomaly):
      def __init__(self, check_nan=True):
          warnings.warn("Anomaly Detection has been enabled. This mode will increase the runtime and should only be enabled for debugging.",
                        stacklevel=2)
          super().__init__(True, check_nan)


  def gradcheck(func, inputs, eps=1e-6, atol=1e-5, rtol=0.001, raise_exception=True, check_sparse_nnz=None, nondet_tol=0.0,
                check_undefined_grad=True, check_grad_dtypes=False, check_batched_grad=False, fast_mode=False):
      inputs = (inputs,) if isinstance(inputs, Tensor) else tuple(inputs)
      outputs = func(*inputs)
      several = [outputs] if isinstance(outputs, Tensor) else list(outputs)
      for place, output in enumerate(several):
          flat = output.reshape(-1)
          for number, input in enumerate(inputs):
              if not (isinstance(input, Tensor) and input.requires_grad):
                  continue
              rows = [grad(flat[k], input, retain_graph=True, allow_unused=True)[0] for k in range(flat.numel())]
              analytical = _torch.stack([_torch.zeros(input.numel(), dtype=input.dtype) if row is None else row.reshape(-1) for row in rows], 1)
              numerical = _differences(func, inputs, number, place, eps, analytical)
              if not _torch.allclose(numerical, analytical, rtol, atol):
                  if not raise_exception:
                      return False
                  raise GradcheckError(f"Jacobian mismatch for output {place} with respect to input {number},\nnumerical:{numerical}\n"
                                       f"analytical:{analytical}\n")
      return True


  def _differences(func, inputs, number, place, eps, like):
      columns = _torch.zeros_like(like)
      with no_grad():
          for k in range(inputs[number].numel()):
              sides = []
              for step in (eps, -eps):
                  moved = inputs[number].detach().clone()
                  moved.view(-1)[k] += step
                  result = func(*inputs[:number], moved, *inputs[number + 1:])
                  sides.append((result if isinstance(result, Tensor) else result[place]).reshape(-1).clone())
              columns[k] = (sides[0] - sides[1]) / (2 * eps)
      return columns


  class GradcheckError(RuntimeError):
      pass


  GradcheckError.__module__ = "torch.autograd.gradcheck"
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


  def vhp(func, inputs, v=None, create_graph=False, strict=False):
      return hvp(func, inputs, v, create_graph, strict)


  def jvp(func, inputs, v=None, create_graph=False, strict=False):
      single, leaves, _ = _leaves(inputs)
      output = func(*leaves)
      outputs = [output] if isinstance(output, Tensor) else list(output)
      vectors = [_torch.ones_like(x) for x in leaves] if v is None else [v] if single else list(v)
      results = []
      for out in outputs:
          weights = _torch.zeros_like(out, requires_grad=True)
          found = _grad(out, leaves, weights, True)
          total = sum((g * w).sum() for g, w in zip(found, vectors))
          tangent = _grad(total, [weights], _torch.ones_like(total), create_graph)[0] if total.requires_grad else _torch.zeros_like(out)
          results.append(tangent)
      values = [out.detach() for out in outputs]
      return (values[0], results[0]) if isinstance(output, Tensor) else (tuple(values), tuple(results))
  """#
}
