extension PythonSource {
  static let torchOptimModule = #"""
  """Optimisers."""

  import math
  from collections import OrderedDict, defaultdict
  import _torch
  from _torch import Tensor
  from _torch_tensors import RemovableHandle
  import torch.optim.lr_scheduler


  def __getattr__(name):
      if name == "swa_utils":
          import torch.optim.swa_utils
          return torch.optim.swa_utils
      raise AttributeError(f"module 'torch.optim' has no attribute '{name}'")


  required = object()


  class Optimizer:
      """Groups of parameters with their settings, and what is remembered of each parameter."""

      _kind = None

      def __init__(self, params, defaults):
          if isinstance(params, Tensor):
              raise TypeError(f"params argument given to the optimizer should be an iterable of Tensors or dicts, but got {params.type()}")
          if defaults.get("differentiable"):
              raise NotImplementedError(f"unsupported: torch.optim.{type(self).__name__} with differentiable=True")
          if defaults.get("capturable"):
              raise NotImplementedError(f"unsupported: torch.optim.{type(self).__name__} with capturable=True")
          self.defaults = defaults
          self._remembered = _torch._optimizer_state() if self._kind else None
          if not self._kind:
              self.state = defaultdict(dict)
          self.param_groups = []
          self._step_hooks = []
          groups = list(params)
          if len(groups) == 0:
              raise ValueError("optimizer got an empty parameter list")
          if not isinstance(groups[0], dict):
              groups = [{"params": groups}]
          for group in groups:
              self.add_param_group(dict(group))

      def add_param_group(self, param_group):
          if not isinstance(param_group, dict):
              raise TypeError(f"param_group must be a dict, but got {type(param_group)}")
          params = param_group["params"]
          if isinstance(params, Tensor):
              params = [params]
          elif isinstance(params, set):
              raise TypeError("optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets will change "
                              "between runs. Please use a list instead.")
          else:
              params = list(params)
          names = None
          if params and isinstance(params[0], tuple):
              names = [name for name, _ in params]
              params = [p for _, p in params]
          param_group["params"] = params
          if names is not None:
              param_group["param_names"] = names
          for p in params:
              if not isinstance(p, Tensor):
                  raise TypeError("optimizer can only optimize Tensors, but one of the params is " + type(p).__name__)
              if not p.is_leaf and not p.retains_grad:
                  raise ValueError("can't optimize a non-leaf Tensor")
          for name, value in self.defaults.items():
              if value is required and name not in param_group:
                  raise ValueError(f"parameter group didn't specify a value of required optimization parameter {name}")
              param_group.setdefault(name, value)
          if len(set(map(id, params))) != len(params):
              import warnings
              warnings.warn("optimizer contains a parameter group with duplicate parameters; in future, this will cause an error; see "
                            "github.com/pytorch/pytorch/issues/40967 for more information", stacklevel=3)
          taken = {id(p) for group in self.param_groups for p in group["params"]}
          if any(id(p) in taken for p in params):
              raise ValueError("some parameters appear in more than one parameter group")
          self.param_groups.append(param_group)

      def zero_grad(self, set_to_none=True):
          for group in self.param_groups:
              _torch._zero_grad(group["params"], set_to_none)

      def step(self, closure=None):
          loss = None
          if closure is not None:
              mode = _torch._set_grad_enabled(True)
              try:
                  loss = closure()
              finally:
                  _torch._set_grad_enabled(mode)
          if self._kind is None:
              raise NotImplementedError
          if self._step_hooks:
              self._tell_hooks("before", closure)
          for group in self.param_groups:
              self._step_group(group)
          self._opt_called = True
          if self._step_hooks:
              self._tell_hooks("after", closure)
          return loss

      _opt_called = False

      def _tell_hooks(self, kind, closure):
          for when, hook in list(self._step_hooks):
              if when == kind:
                  hook(self, () if closure is None else (closure,), {})

      def _add_step_hook(self, kind, hook):
          entry = (kind, hook)
          self._step_hooks.append(entry)
          return RemovableHandle(lambda: self._step_hooks.remove(entry))

      def register_step_pre_hook(self, hook):
          return self._add_step_hook("before", hook)

      def register_step_post_hook(self, hook):
          return self._add_step_hook("after", hook)

      def __getattr__(self, name):
          if name == "state" and self._kind:
              return self._state()
          raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

      def _state(self):
          state = defaultdict(dict)
          for group in self.param_groups:
              for p in group["params"]:
                  found = _torch._state_of(self._remembered, p)
                  shown = None if found is None else self._shown(found)
                  if shown:
                      state[p] = shown
          return state

      def _shown(self, state):
          step = state.pop("step")
          return {"step": _torch.tensor(float(step)), **state}

      def state_dict(self):
          numbers = {}
          groups = []
          for group in self.param_groups:
              for p in group["params"]:
                  numbers.setdefault(id(p), len(numbers))
              packed = {name: value for name, value in group.items() if name != "params"}
              packed["params"] = [numbers[id(p)] for p in group["params"]]
              groups.append(packed)
          state = {numbers[id(p)] if isinstance(p, Tensor) else p: value for p, value in self.state.items()}
          return {"state": state, "param_groups": groups}

      def load_state_dict(self, state_dict):
          groups = state_dict["param_groups"]
          if len(groups) != len(self.param_groups):
              raise ValueError("loaded state dict has a different number of parameter groups")
          if any(len(new["params"]) != len(old["params"]) for new, old in zip(groups, self.param_groups)):
              raise ValueError("loaded state dict contains a parameter group that doesn't match the size of optimizer's group")
          for old, new in zip(self.param_groups, groups):
              for p, number in zip(old["params"], new["params"]):
                  if number in state_dict["state"]:
                      state = state_dict["state"][number]
                      if self._kind:
                          buffers = {name: value for name, value in state.items() if isinstance(value, Tensor) and name != "step"}
                          _torch._restore(self._remembered, p, int(state.get("step", 1)), buffers)
                      else:
                          self.state[p] = {name: value.clone() if isinstance(value, Tensor) else value for name, value in state.items()}
              old.update({name: value for name, value in new.items() if name != "params"})

      def __repr__(self):
          text = type(self).__name__ + " ("
          for number, group in enumerate(self.param_groups):
              text += f"\nParameter Group {number}\n"
              text += "".join(f"    {name}: {group[name]}\n" for name in sorted(group) if name != "params")
          return text + ")"


  def _check(name, value, low=0.0, high=None):
      if not low <= value or high is not None and not value < high:
          raise ValueError(f"Invalid {name}: {value}" if not name.endswith("value") else f"Invalid {name}: {value}")


  class SGD(Optimizer):
      _kind = "SGD"

      def __init__(self, params, lr=1e-3, momentum=0, dampening=0, weight_decay=0, nesterov=False, *, maximize=False, foreach=None,
                   differentiable=False, fused=None):
          _check("learning rate", lr)
          _check("momentum value", momentum)
          _check("weight_decay value", weight_decay)
          if nesterov and (momentum <= 0 or dampening != 0):
              raise ValueError("Nesterov momentum requires a momentum and zero dampening")
          super().__init__(params, dict(lr=lr, momentum=momentum, dampening=dampening, weight_decay=weight_decay, nesterov=nesterov,
                                        maximize=maximize, foreach=foreach, differentiable=differentiable, fused=fused))

      def _step_group(self, group):
          _torch._step("SGD", self._remembered, group["params"], group["lr"], group["momentum"], group["dampening"], group["weight_decay"],
                       group["nesterov"], None, group["maximize"])

      def _shown(self, state):
          buffer = state.get("momentum_buffer")
          return {} if buffer is None else {"momentum_buffer": buffer}


  class Adam(Optimizer):
      _kind = "Adam"

      def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, amsgrad=False, *, foreach=None, maximize=False,
                   capturable=False, differentiable=False, fused=None, decoupled_weight_decay=False):
          _check("learning rate", lr)
          _check("epsilon value", eps)
          _check("beta parameter at index 0", betas[0], high=1.0)
          _check("beta parameter at index 1", betas[1], high=1.0)
          _check("weight_decay value", weight_decay)
          super().__init__(params, dict(lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, amsgrad=amsgrad, maximize=maximize,
                                        foreach=foreach, capturable=capturable, differentiable=differentiable, fused=fused,
                                        decoupled_weight_decay=decoupled_weight_decay))

      def _step_group(self, group):
          kind = "AdamW" if group["decoupled_weight_decay"] else "Adam"
          beta1, beta2 = group["betas"]
          _torch._step(kind, self._remembered, group["params"], group["lr"], beta1, beta2, group["eps"], group["weight_decay"], group["amsgrad"],
                       group["maximize"])


  class AdamW(Adam):
      def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=1e-2, amsgrad=False, *, maximize=False, foreach=None,
                   capturable=False, differentiable=False, fused=None):
          super().__init__(params, lr, betas, eps, weight_decay, amsgrad, foreach=foreach, maximize=maximize, capturable=capturable,
                           differentiable=differentiable, fused=fused, decoupled_weight_decay=True)


  class RMSprop(Optimizer):
      _kind = "RMSprop"

      def __init__(self, params, lr=1e-2, alpha=0.99, eps=1e-8, weight_decay=0, momentum=0, centered=False, capturable=False, foreach=None,
                   maximize=False, differentiable=False):
          _check("learning rate", lr)
          _check("epsilon value", eps)
          _check("momentum value", momentum)
          _check("weight_decay value", weight_decay)
          _check("alpha value", alpha)
          super().__init__(params, dict(lr=lr, momentum=momentum, alpha=alpha, eps=eps, centered=centered, weight_decay=weight_decay,
                                        capturable=capturable, foreach=foreach, maximize=maximize, differentiable=differentiable))

      def _step_group(self, group):
          _torch._step("RMSprop", self._remembered, group["params"], group["lr"], group["alpha"], group["eps"], group["weight_decay"],
                       group["momentum"], group["centered"], group["maximize"])


  class Adagrad(Optimizer):
      _kind = "Adagrad"

      def __init__(self, params, lr=1e-2, lr_decay=0, weight_decay=0, initial_accumulator_value=0, eps=1e-10, foreach=None, *, maximize=False,
                   differentiable=False, fused=None):
          _check("learning rate", lr)
          _check("lr_decay value", lr_decay)
          _check("weight_decay value", weight_decay)
          _check("initial_accumulator_value value", initial_accumulator_value)
          _check("epsilon value", eps)
          super().__init__(params, dict(lr=lr, lr_decay=lr_decay, eps=eps, weight_decay=weight_decay,
                                        initial_accumulator_value=initial_accumulator_value, foreach=foreach, maximize=maximize,
                                        differentiable=differentiable, fused=fused))

      def _step_group(self, group):
          _torch._step("Adagrad", self._remembered, group["params"], group["lr"], group["lr_decay"], group["weight_decay"],
                       group["initial_accumulator_value"], group["eps"], None, group["maximize"])


  from _torch_optimisers import ASGD, Adadelta, Adamax, LBFGS, NAdam, RAdam, Rprop
  """#
}
