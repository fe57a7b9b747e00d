extension PythonSource {
  static let torchModuleModule = #"""
  """The base of all layers and networks."""

  import warnings
  import _torch
  from _torch import Parameter, Tensor
  from _torch_tensors import RemovableHandle
  from collections import OrderedDict, namedtuple


  class _IncompatibleKeys(namedtuple("IncompatibleKeys", ["missing_keys", "unexpected_keys"])):
      __slots__ = ()

      def __repr__(self):
          if not self.missing_keys and not self.unexpected_keys:
              return "<All keys matched successfully>"
          return super().__repr__()

      __str__ = __repr__


  def _indented(text, spaces):
      first, *rest = text.split("\n")
      return "\n".join([first] + [" " * spaces + line for line in rest])


  def _type_name(value):
      return value.type() if isinstance(value, Tensor) else type(value).__name__


  _set = object.__setattr__


  class _BackwardWatch:
      """Tells a module's hooks what gradients come in at its outputs and what goes out at its inputs."""

      def __init__(self, module):
          self.module = module
          self.watched = False
          self.count = 0
          self.grad_outputs = None

      def inputs(self, args):
          places = [k for k, arg in enumerate(args) if isinstance(arg, Tensor) and arg.requires_grad]
          self.count = len(args)
          if not places or not _torch.is_grad_enabled():
              return args
          self.watched = True

          def gradient(*grads):
              result = [None] * self.count
              for place, grad in zip(places, grads):
                  result[place] = grad
              result = self._tell(tuple(result))
              return [result[place] for place in places]
          given = [args[k] for k in places]
          passed = _torch._record("BackwardHookFunctionBackward", [arg.detach() for arg in given], given, gradient)
          args = list(args)
          for place, value in zip(places, passed):
              args[place] = value
          return tuple(args)

      def _tell(self, grad_inputs):
          for hook, _, _ in list(self.module._hooks["backward"].values()):
              given = hook(self.module, grad_inputs, self.grad_outputs)
              if given is None:
                  continue
              given = given if isinstance(given, tuple) else (given,)
              if len(given) != len(grad_inputs):
                  raise RuntimeError("Backward hook returned an invalid number of grad_input, got {}, but expected {}".format(
                      len(given), len(grad_inputs)))
              grad_inputs = given
          return grad_inputs

      def outputs(self, result):
          several = result if isinstance(result, tuple) else (result,)
          places = [k for k, out in enumerate(several) if isinstance(out, Tensor) and out.requires_grad]
          if not places:
              return result

          def gradient(*grads):
              incoming = [None] * len(several)
              for place, grad in zip(places, grads):
                  incoming[place] = grad
              self.grad_outputs = tuple(incoming)
              for hook, _, _ in list(self.module._hooks["backward before"].values()):
                  given = hook(self.module, self.grad_outputs)
                  if given is not None:
                      self.grad_outputs = given if isinstance(given, tuple) else (given,)
              if not self.watched and self.module._hooks["backward"]:
                  warnings.warn("Full backward hook is firing when gradients are computed with respect to module outputs since no inputs "
                                "require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#"
                                "torch.nn.Module.register_full_backward_hook for more details.", stacklevel=5)
                  if any(grad is not None for grad in self._tell((None,) * self.count)):
                      raise RuntimeError("Backward hook for Modules where no input requires gradient should always return None or None for "
                                         "all gradients.")
              return [self.grad_outputs[place] for place in places]
          chosen = [several[k] for k in places]
          passed = _torch._record("BackwardHookFunctionBackward", [out.detach() for out in chosen], chosen, gradient)
          several = list(several)
          for place, value in zip(places, passed):
              several[place] = value
          return tuple(several) if isinstance(result, tuple) else several[0]


  class Module:
      """Parameters, buffers and other modules, by name.

      They are attributes as any others; three dicts remember which of the attributes they are.
      """

      training = True
      _parameters = None
      _hooks = None
      _hook_count = 0

      def __init__(self, *args, **kwargs):
          _set(self, "training", True)
          _set(self, "_parameters", {})
          _set(self, "_buffers", {})
          _set(self, "_modules", {})
          _set(self, "_transient", set())

      def __setattr__(self, name, value):
          parameters = self._parameters
          if isinstance(value, Parameter):
              if parameters is None:
                  raise AttributeError("cannot assign parameters before Module.__init__() call")
              if name in self._modules or name in self._buffers:
                  self._forget(name)
              parameters[name] = value
          elif isinstance(value, Module):
              if parameters is None:
                  raise AttributeError("cannot assign module before Module.__init__() call")
              if name in parameters or name in self._buffers:
                  self._forget(name)
              self._modules[name] = value
          elif parameters is not None:
              if name in parameters:
                  if value is not None:
                      raise TypeError(f"cannot assign 'torch.{type(value).__name__ if not isinstance(value, Tensor) else value.type()[6:]}' as parameter "
                                      f"'{name}' (torch.nn.Parameter or None expected)")
                  parameters[name] = None
              elif name in self._modules:
                  if value is not None:
                      raise TypeError(f"cannot assign '{_type_name(value)}' as child module '{name}' (torch.nn.Module or None expected)")
                  self._modules[name] = None
              elif name in self._buffers:
                  if value is not None and not isinstance(value, Tensor):
                      raise TypeError(f"cannot assign '{_type_name(value)}' as buffer '{name}' (torch.Tensor or None expected)")
                  self._buffers[name] = value
          _set(self, name, value)

      def _forget(self, name):
          for held in (self._parameters, self._buffers, self._modules):
              held.pop(name, None)
          self._transient.discard(name)

      def __delattr__(self, name):
          object.__delattr__(self, name)
          if self._parameters is not None:
              self._forget(name)

      def __call__(self, *args, **kwargs):
          if self._hooks:
              return self._call_with_hooks(args, kwargs)
          return self.forward(*args, **kwargs)

      _torch._detour(__call__, "forward", "_hooks")

      def forward(self, *input):
          raise NotImplementedError(f'Module [{type(self).__name__}] is missing the required "forward" function')

      def _call_with_hooks(self, args, kwargs):
          hooks = self._hooks
          for hook, takes_kwargs, _ in list(hooks["before"].values()):
              given = hook(self, args, kwargs) if takes_kwargs else hook(self, args)
              if given is not None:
                  if takes_kwargs:
                      if not isinstance(given, tuple) or len(given) != 2:
                          raise RuntimeError("forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got "
                                             f"{given}.")
                      args, kwargs = given
                  else:
                      args = given if isinstance(given, tuple) else (given,)
          watch = _BackwardWatch(self) if hooks["backward"] or hooks["backward before"] else None
          if watch is not None:
              args = watch.inputs(args)
          called = set()
          try:
              result = self.forward(*args, **kwargs)
              for key, (hook, takes_kwargs, _) in list(hooks["after"].items()):
                  called.add(key)
                  given = hook(self, args, kwargs, result) if takes_kwargs else hook(self, args, result)
                  if given is not None:
                      result = given
              return result if watch is None else watch.outputs(result)
          except Exception:
              for key, (hook, takes_kwargs, always) in list(hooks["after"].items()):
                  if always and key not in called:
                      hook(self, args, kwargs, None) if takes_kwargs else hook(self, args, None)
              raise

      def _add_module_hook(self, kind, hook, with_kwargs=False, prepend=False, always_call=False):
          if self._hooks is None:
              _set(self, "_hooks", {"before": {}, "after": {}, "backward": {}, "backward before": {}})
          hooks = self._hooks[kind]
          Module._hook_count += 1
          key = Module._hook_count - 1
          others = dict(hooks) if prepend else {}
          if prepend:
              hooks.clear()
          hooks[key] = (hook, with_kwargs, always_call)
          hooks.update(others)
          return RemovableHandle(lambda: hooks.pop(key, None))

      def register_forward_hook(self, hook, *, prepend=False, with_kwargs=False, always_call=False):
          return self._add_module_hook("after", hook, with_kwargs, prepend, always_call)

      def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False):
          return self._add_module_hook("before", hook, with_kwargs, prepend)

      def register_full_backward_hook(self, hook, prepend=False):
          return self._add_module_hook("backward", hook, prepend=prepend)

      def register_full_backward_pre_hook(self, hook, prepend=False):
          return self._add_module_hook("backward before", hook, prepend=prepend)

      register_backward_hook = register_full_backward_hook

      def _hooks_by_number(self, kind):
          from collections import OrderedDict
          return OrderedDict((key, hook) for key, (hook, _, _) in (self._hooks[kind].items() if self._hooks else ()))

      _forward_hooks = property(lambda self: self._hooks_by_number("after"))
      _forward_pre_hooks = property(lambda self: self._hooks_by_number("before"))
      _backward_hooks = property(lambda self: self._hooks_by_number("backward"))

      def register_parameter(self, name, param):
          if param is not None and not isinstance(param, Parameter):
              raise TypeError(f"cannot assign '{_type_name(param)}' object to parameter '{name}' (torch.nn.Parameter or None required)")
          self._parameters[name] = param
          _set(self, name, param)

      def register_buffer(self, name, tensor, persistent=True):
          if self._parameters is None:
              raise AttributeError("cannot assign buffer before Module.__init__() call")
          if not isinstance(name, str):
              raise TypeError(f"buffer name should be a string. Got {type(name).__name__}")
          if "." in name:
              raise KeyError('buffer name can\'t contain "."')
          if name == "":
              raise KeyError('buffer name can\'t be empty string ""')
          if hasattr(self, name) and name not in self._buffers:
              raise KeyError(f"attribute '{name}' already exists")
          if tensor is not None and not isinstance(tensor, Tensor):
              raise TypeError(f"cannot assign '{_type_name(tensor)}' object to buffer '{name}' (torch Tensor or None required)")
          self._buffers[name] = tensor
          if not persistent:
              self._transient.add(name)
          _set(self, name, tensor)

      def add_module(self, name, module):
          if not isinstance(module, Module) and module is not None:
              raise TypeError(f"{type(module).__name__} is not a Module subclass")
          if hasattr(self, name) and name not in self._modules:
              raise KeyError(f"attribute '{name}' already exists")
          if name == "":
              raise KeyError('module name can\'t be empty string ""')
          if "." in name:
              raise KeyError(f'module name can\'t contain ".", got: {name}')
          self._modules[name] = module
          _set(self, name, module)

      register_module = add_module

      def get_submodule(self, target):
          found = self
          for part in target.split(".") if target else ():
              if not hasattr(found, part):
                  raise AttributeError(f"{type(found).__name__} has no attribute `{part}`")
              found = getattr(found, part)
          return found

      def get_parameter(self, target):
          path, _, name = target.rpartition(".")
          return getattr(self.get_submodule(path), name)

      get_buffer = get_parameter

      def set_submodule(self, target, module, strict=False):
          if target == "":
              raise ValueError("Cannot set the submodule without a target name!")
          path, _, name = target.rpartition(".")
          setattr(self.get_submodule(path), name, module)

      def named_modules(self, memo=None, prefix="", remove_duplicate=True):
          memo = set() if memo is None else memo
          if self in memo:
              return
          if remove_duplicate:
              memo.add(self)
          yield prefix, self
          for name, module in self._modules.items():
              if module is not None:
                  yield from module.named_modules(memo, prefix + ("." if prefix else "") + name, remove_duplicate)

      def modules(self):
          for _, module in self.named_modules():
              yield module

      def named_children(self):
          seen = set()
          for name, module in self._modules.items():
              if module is not None and module not in seen:
                  seen.add(module)
                  yield name, module

      def children(self):
          for _, module in self.named_children():
              yield module

      def _named_members(self, which, prefix, recurse, remove_duplicate=True):
          seen = set()
          modules = self.named_modules(prefix=prefix, remove_duplicate=remove_duplicate) if recurse else [(prefix, self)]
          for path, module in modules:
              for name, member in getattr(module, which).items():
                  if member is None or member in seen:
                      continue
                  if remove_duplicate:
                      seen.add(member)
                  yield path + ("." if path else "") + name, member

      def named_parameters(self, prefix="", recurse=True, remove_duplicate=True):
          yield from self._named_members("_parameters", prefix, recurse, remove_duplicate)

      def parameters(self, recurse=True):
          if recurse:
              yield from _torch._parameters_of(self)
              return
          for _, parameter in self._named_members("_parameters", "", recurse):
              yield parameter

      def named_buffers(self, prefix="", recurse=True, remove_duplicate=True):
          yield from self._named_members("_buffers", prefix, recurse, remove_duplicate)

      def buffers(self, recurse=True):
          for _, buffer in self._named_members("_buffers", "", recurse):
              yield buffer

      def train(self, mode=True):
          if not isinstance(mode, bool):
              raise ValueError("training mode is expected to be boolean")
          self.training = mode
          for module in self.children():
              module.train(mode)
          return self

      def eval(self):
          return self.train(False)

      def requires_grad_(self, requires_grad=True):
          for parameter in self.parameters():
              parameter.requires_grad_(requires_grad)
          return self

      def zero_grad(self, set_to_none=True):
          _torch._zero_grad(list(self.parameters()), set_to_none)

      def apply(self, fn):
          for module in self.children():
              module.apply(fn)
          fn(self)
          return self

      def _convert(self, convert):
          for module in self.modules():
              for parameter in module._parameters.values():
                  if parameter is not None:
                      parameter.data = convert(parameter.data)
                      if parameter.grad is not None:
                          gradient = convert(parameter.grad)
                          parameter.grad = None
                          parameter.grad = gradient
              for name, buffer in module._buffers.items():
                  if buffer is not None:
                      module._buffers[name] = converted = convert(buffer)
                      _set(module, name, converted)
          return self

      def to(self, *args, **kwargs):
          for wanted in (*args, kwargs.get("dtype")):
              if isinstance(wanted, _torch.dtype) and not wanted.is_floating_point:
                  raise TypeError(f"nn.Module.to only accepts floating point or complex dtypes, but got desired dtype={wanted}")
          return self._convert(lambda t: t.to(*args, **kwargs) if t.is_floating_point() else t)

      def type(self, dst_type):
          return self._convert(lambda t: t.type(dst_type))

      def float(self):
          return self._convert(lambda t: t.float() if t.is_floating_point() else t)

      def double(self):
          return self._convert(lambda t: t.double() if t.is_floating_point() else t)

      def half(self):
          return self._convert(lambda t: t.half() if t.is_floating_point() else t)

      def bfloat16(self):
          return self._convert(lambda t: t.bfloat16() if t.is_floating_point() else t)

      def cpu(self):
          return self

      def cuda(self, device=None):
          raise AssertionError("Torch not compiled with CUDA enabled")

      def share_memory(self):
          return self

      def compile(self, *args, **kwargs):
          pass

      def state_dict(self, *args, destination=None, prefix="", keep_vars=False):
          result = OrderedDict() if destination is None else destination
          for name, parameter in self._parameters.items():
              if parameter is not None:
                  result[prefix + name] = parameter if keep_vars else parameter.detach()
          for name, buffer in self._buffers.items():
              if buffer is not None and name not in self._transient:
                  result[prefix + name] = buffer if keep_vars else buffer.detach()
          for name, module in self._modules.items():
              if module is not None:
                  module.state_dict(destination=result, prefix=prefix + name + ".", keep_vars=keep_vars)
          return result

      def load_state_dict(self, state_dict, strict=True, assign=False):
          if not hasattr(state_dict, "keys"):
              raise TypeError(f"Expected state_dict to be dict-like, got {type(state_dict)}.")
          own = self.state_dict(keep_vars=True)
          missing = [name for name in own if name not in state_dict
                     and not (type(state_dict) is dict and name.endswith("num_batches_tracked"))]
          unexpected = [name for name in state_dict if name not in own]
          problems = []
          if strict and unexpected:
              problems.append("Unexpected key(s) in state_dict: {}. ".format(", ".join(f'"{name}"' for name in unexpected)))
          if strict and missing:
              problems.insert(0, "Missing key(s) in state_dict: {}. ".format(", ".join(f'"{name}"' for name in missing)))
          for name, target in own.items():
              if name not in state_dict:
                  continue
              given = state_dict[name]
              if not isinstance(given, Tensor):
                  problems.append(f'While copying the parameter named "{name}", expected torch.Tensor or Tensor-like object from checkpoint but '
                                  f"received {type(given)}")
                  continue
              if given.shape != target.shape:
                  problems.append(f"size mismatch for {name}: copying a param with shape {given.shape} from checkpoint, the shape in current model "
                                  f"is {target.shape}.")
                  continue
              if assign:
                  self._replace(name, given)
                  continue
              mode = _torch._set_grad_enabled(False)
              try:
                  target.copy_(given)
              finally:
                  _torch._set_grad_enabled(mode)
          if problems:
              raise RuntimeError("Error(s) in loading state_dict for {}:\n\t{}".format(type(self).__name__, "\n\t".join(problems)))
          return _IncompatibleKeys(missing, unexpected)

      def _replace(self, path, value):
          """Puts a tensor in the place of a parameter or buffer."""
          place, _, name = path.rpartition(".")
          module = self.get_submodule(place)
          if name in module._parameters:
              if not isinstance(value, Parameter):
                  value = Parameter(value, requires_grad=module._parameters[name].requires_grad)
              module._parameters[name] = value
          else:
              module._buffers[name] = value
          _set(module, name, value)

      def get_extra_state(self):
          raise RuntimeError("Reached a code path in Module.get_extra_state() that should never be called. Please file an issue at "
                             "https://github.com/pytorch/pytorch/issues/new?template=bug-report.yml to report this bug.")

      def _get_name(self):
          return type(self).__name__

      def extra_repr(self):
          return ""

      def __repr__(self):
          extra = self.extra_repr()
          lines = extra.split("\n") if extra else []
          children = [f"({name}): {_indented(repr(module), 2)}" for name, module in self._modules.items()]
          if len(lines) == 1 and not children:
              return f"{self._get_name()}({lines[0]})"
          lines += children
          if not lines:
              return self._get_name() + "()"
          return self._get_name() + "(\n  " + "\n  ".join(lines) + "\n)"

      def __dir__(self):
          return sorted(set(object.__dir__(self)))


  Module.__module__ = "torch.nn.modules.module"
  """#
}
