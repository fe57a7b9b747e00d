extension PythonSource {
  static let torchSchedulersModule = #"""
  """Learning rates that change."""

  import math
  import warnings
  from bisect import bisect_right
  from collections import Counter


  EPOCH_DEPRECATION_WARNING = (
      "The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. Please use `scheduler.step()` to step "
      "the scheduler. During the deprecation, if epoch is different from None, the closed form is used instead of the new chainable form, where "
      "available. Please open an issue if you are unable to replicate your use case: https://github.com/pytorch/pytorch/issues/new/choose.")


  class LRScheduler:
      def __init__(self, optimizer, last_epoch=-1):
          if not hasattr(optimizer, "param_groups"):
              raise TypeError(f"{type(optimizer).__name__} is not an Optimizer")
          self.optimizer = optimizer
          if last_epoch == -1:
              for group in optimizer.param_groups:
                  group.setdefault("initial_lr", group["lr"])
          else:
              for number, group in enumerate(optimizer.param_groups):
                  if "initial_lr" not in group:
                      raise KeyError("param 'initial_lr' is not specified in "
                                     f"param_groups[{number}] when resuming scheduler with last_epoch >= 0")
          self.base_lrs = [group["initial_lr"] for group in optimizer.param_groups]
          self.last_epoch = last_epoch
          self._step_count = 0
          self._is_initial = True
          self.step()
          self._is_initial = False

      def get_lr(self):
          raise NotImplementedError

      def get_last_lr(self):
          return self._last_lr

      def _current(self):
          return [group["lr"] for group in self.optimizer.param_groups]

      _get_lr_called_within_step = False

      def step(self, epoch=None):
          if self._step_count == 1 and not getattr(self.optimizer, "_opt_called", True):
              warnings.warn("Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you should call them "
                            "in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will result in "
                            "PyTorch skipping the first value of the learning rate schedule. See more details at "
                            "https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate", UserWarning, stacklevel=2)
          self._step_count += 1
          if epoch is not None:
              warnings.warn(EPOCH_DEPRECATION_WARNING, UserWarning, stacklevel=2)
          self._update(epoch)

      def _update(self, epoch=None):
          self._get_lr_called_within_step = False
          if epoch is None:
              self.last_epoch += 1
              values = self.get_lr()
          else:
              self.last_epoch = epoch
              values = self._get_closed_form_lr() if hasattr(self, "_get_closed_form_lr") else self.get_lr()
          for group, lr in zip(self.optimizer.param_groups, values):
              group["lr"] = lr
          self._last_lr = self._current()

      def state_dict(self):
          return {name: value for name, value in vars(self).items() if name != "optimizer"}

      def load_state_dict(self, state_dict):
          vars(self).update(state_dict)


  _LRScheduler = LRScheduler


  class LambdaLR(LRScheduler):
      def __init__(self, optimizer, lr_lambda, last_epoch=-1):
          self.lr_lambdas = list(lr_lambda) if isinstance(lr_lambda, (list, tuple)) else [lr_lambda] * len(optimizer.param_groups)
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          return [base * function(self.last_epoch) for function, base in zip(self.lr_lambdas, self.base_lrs)]


  class MultiplicativeLR(LambdaLR):
      def get_lr(self):
          if self.last_epoch > 0:
              return [lr * function(self.last_epoch) for function, lr in zip(self.lr_lambdas, self._current())]
          return self._current()


  class StepLR(LRScheduler):
      def __init__(self, optimizer, step_size, gamma=0.1, last_epoch=-1):
          self.step_size = step_size
          self.gamma = gamma
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          if self.last_epoch == 0 or self.last_epoch % self.step_size != 0:
              return self._current()
          return [lr * self.gamma for lr in self._current()]

      def _get_closed_form_lr(self):
          return [base * self.gamma ** (self.last_epoch // self.step_size) for base in self.base_lrs]


  class MultiStepLR(LRScheduler):
      def __init__(self, optimizer, milestones, gamma=0.1, last_epoch=-1):
          self.milestones = Counter(milestones)
          self.gamma = gamma
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          if self.last_epoch not in self.milestones:
              return self._current()
          return [lr * self.gamma ** self.milestones[self.last_epoch] for lr in self._current()]

      def _get_closed_form_lr(self):
          reached = bisect_right(sorted(self.milestones.elements()), self.last_epoch)
          return [base * self.gamma ** reached for base in self.base_lrs]


  class ConstantLR(LRScheduler):
      def __init__(self, optimizer, factor=1.0 / 3, total_iters=5, last_epoch=-1):
          self.factor, self.total_iters = factor, total_iters
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          if self.last_epoch == 0:
              return [lr * self.factor for lr in self._current()]
          if self.last_epoch != self.total_iters:
              return self._current()
          return [lr * (1.0 / self.factor) for lr in self._current()]

      def _get_closed_form_lr(self):
          running = self.last_epoch < self.total_iters
          return [base * (self.factor if running else 1.0) for base in self.base_lrs]


  class LinearLR(LRScheduler):
      def __init__(self, optimizer, start_factor=1.0 / 3, end_factor=1.0, total_iters=5, last_epoch=-1):
          self.start_factor, self.end_factor, self.total_iters = start_factor, end_factor, total_iters
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          start, end = self.start_factor, self.end_factor
          if self.last_epoch == 0:
              return [lr * start for lr in self._current()]
          if self.last_epoch > self.total_iters:
              return self._current()
          change = 1.0 + (end - start) / (self.total_iters * start + (self.last_epoch - 1) * (end - start))
          return [lr * change for lr in self._current()]

      def _get_closed_form_lr(self):
          share = min(self.total_iters, self.last_epoch) / self.total_iters
          return [base * (self.start_factor + (self.end_factor - self.start_factor) * share) for base in self.base_lrs]


  class ExponentialLR(LRScheduler):
      def __init__(self, optimizer, gamma, last_epoch=-1):
          self.gamma = gamma
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          if self.last_epoch == 0:
              return self._current()
          return [lr * self.gamma for lr in self._current()]

      def _get_closed_form_lr(self):
          return [base * self.gamma ** self.last_epoch for base in self.base_lrs]


  class PolynomialLR(LRScheduler):
      def __init__(self, optimizer, total_iters=5, power=1.0, last_epoch=-1):
          self.total_iters, self.power = total_iters, power
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          if self.last_epoch == 0 or self.last_epoch > self.total_iters:
              return self._current()
          decay = ((1.0 - self.last_epoch / self.total_iters) / (1.0 - (self.last_epoch - 1) / self.total_iters)) ** self.power
          return [lr * decay for lr in self._current()]

      def _get_closed_form_lr(self):
          share = 1.0 - min(self.total_iters, self.last_epoch) / self.total_iters
          return [base * share ** self.power for base in self.base_lrs]


  class CosineAnnealingLR(LRScheduler):
      def __init__(self, optimizer, T_max, eta_min=0.0, last_epoch=-1):
          self.T_max, self.eta_min = T_max, eta_min
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          if self.last_epoch == 0:
              return self._current()
          if self._step_count == 1 and self.last_epoch > 0:
              return [self.eta_min + (base - self.eta_min) * (1 + math.cos(self.last_epoch * math.pi / self.T_max)) / 2 for base in self.base_lrs]
          if (self.last_epoch - 1 - self.T_max) % (2 * self.T_max) == 0:
              return [lr + (base - self.eta_min) * (1 - math.cos(math.pi / self.T_max)) / 2 for base, lr in zip(self.base_lrs, self._current())]
          ratio = (1 + math.cos(math.pi * self.last_epoch / self.T_max)) / (1 + math.cos(math.pi * (self.last_epoch - 1) / self.T_max))
          return [ratio * (lr - self.eta_min) + self.eta_min for lr in self._current()]

      def _get_closed_form_lr(self):
          return [self.eta_min + (base - self.eta_min) * (1 + math.cos(math.pi * self.last_epoch / self.T_max)) / 2 for base in self.base_lrs]


  class CosineAnnealingWarmRestarts(LRScheduler):
      def __init__(self, optimizer, T_0, T_mult=1, eta_min=0.0, last_epoch=-1):
          self.T_0, self.T_i, self.T_mult, self.eta_min, self.T_cur = T_0, T_0, T_mult, eta_min, last_epoch
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          return [self.eta_min + (base - self.eta_min) * (1 + math.cos(math.pi * self.T_cur / self.T_i)) / 2 for base in self.base_lrs]

      def step(self, epoch=None):
          if epoch is None:
              self.T_cur += 1
              if self.T_cur >= self.T_i:
                  self.T_cur -= self.T_i
                  self.T_i *= self.T_mult
              self.last_epoch += 1
          else:
              if epoch < 0:
                  raise ValueError(f"Expected non-negative epoch, but got {epoch}")
              self.last_epoch = math.floor(epoch)
              self.T_cur, self.T_i = epoch % self.T_0 if self.T_mult == 1 else epoch, self.T_0
              while self.T_mult > 1 and self.T_cur >= self.T_i:
                  self.T_cur -= self.T_i
                  self.T_i *= self.T_mult
          for group, lr in zip(self.optimizer.param_groups, self.get_lr()):
              group["lr"] = lr
          self._last_lr = self._current()


  class OneCycleLR(LRScheduler):
      def __init__(self, optimizer, max_lr, total_steps=None, epochs=None, steps_per_epoch=None, pct_start=0.3, anneal_strategy="cos",
                   cycle_momentum=True, base_momentum=0.85, max_momentum=0.95, div_factor=25.0, final_div_factor=10000.0, three_phase=False,
                   last_epoch=-1):
          if total_steps is not None:
              if total_steps <= 0 or not isinstance(total_steps, int):
                  raise ValueError(f"Expected positive integer total_steps, but got {total_steps}")
              self.total_steps = total_steps
          elif epochs is not None and steps_per_epoch is not None:
              if epochs <= 0 or not isinstance(epochs, int):
                  raise ValueError(f"Expected positive integer epochs, but got {epochs}")
              if steps_per_epoch <= 0 or not isinstance(steps_per_epoch, int):
                  raise ValueError(f"Expected positive integer steps_per_epoch, but got {steps_per_epoch}")
              self.total_steps = epochs * steps_per_epoch
          else:
              raise ValueError("You must define either total_steps OR (epochs AND steps_per_epoch)")
          if pct_start < 0 or pct_start > 1 or not isinstance(pct_start, float):
              raise ValueError(f"Expected float between 0 and 1 pct_start, but got {pct_start}")
          if anneal_strategy not in ("cos", "linear"):
              raise ValueError(f"anneal_strategy must be one of 'cos' or 'linear', instead got {anneal_strategy}")
          self._anneal_func_type = anneal_strategy
          rise = float(pct_start * self.total_steps) - 1
          if three_phase:
              self._schedule_phases = [
                  (rise, "initial_lr", "max_lr", "max_momentum", "base_momentum"),
                  (float(2 * pct_start * self.total_steps) - 2, "max_lr", "initial_lr", "base_momentum", "max_momentum"),
                  (self.total_steps - 1, "initial_lr", "min_lr", "max_momentum", "max_momentum")]
          else:
              self._schedule_phases = [(rise, "initial_lr", "max_lr", "max_momentum", "base_momentum"),
                                       (self.total_steps - 1, "max_lr", "min_lr", "base_momentum", "max_momentum")]
          tops = _per_group(optimizer, max_lr, "max_lr")
          if last_epoch == -1:
              for group, top in zip(optimizer.param_groups, tops):
                  group["initial_lr"] = top / div_factor
                  group["max_lr"] = top
                  group["min_lr"] = group["initial_lr"] / final_div_factor
          self.cycle_momentum = cycle_momentum
          if cycle_momentum:
              if "momentum" not in optimizer.defaults and "betas" not in optimizer.defaults:
                  raise ValueError("optimizer must support momentum or beta1 with `cycle_momentum` option enabled")
              self.use_beta1 = "betas" in optimizer.defaults
              lows, highs = _per_group(optimizer, base_momentum, "base_momentum"), _per_group(optimizer, max_momentum, "max_momentum")
              if last_epoch == -1:
                  for low, high, group in zip(lows, highs, optimizer.param_groups):
                      _set_momentum(group, high, self.use_beta1)
                      group["max_momentum"], group["base_momentum"] = high, low
          super().__init__(optimizer, last_epoch)

      def _anneal(self, start, end, share):
          if self._anneal_func_type == "cos":
              return end + (start - end) / 2.0 * (math.cos(math.pi * share) + 1)
          return (end - start) * share + start

      def get_lr(self):
          step = self.last_epoch
          if step > self.total_steps:
              raise ValueError(f"Tried to step {step} times. The total number of steps is {self.total_steps}")
          values = []
          for group in self.optimizer.param_groups:
              start = 0.0
              for number, (end, first, last, momentum, later_momentum) in enumerate(self._schedule_phases):
                  if step <= end or number == len(self._schedule_phases) - 1:
                      share = (step - start) / (end - start)
                      values.append(self._anneal(group[first], group[last], share))
                      if self.cycle_momentum:
                          _set_momentum(group, self._anneal(group[momentum], group[later_momentum], share), self.use_beta1)
                      break
                  start = end
          return values


  def _per_group(optimizer, value, name):
      if isinstance(value, (list, tuple)):
          if len(value) != len(optimizer.param_groups):
              raise ValueError(f"{name} must have the same length as optimizer.param_groups. {name} has {len(value)} values, param_groups has "
                               f"{len(optimizer.param_groups)}.")
          return value
      return [value] * len(optimizer.param_groups)


  def _set_momentum(group, value, is_beta):
      if is_beta:
          group["betas"] = (value, *group["betas"][1:])
      else:
          group["momentum"] = value


  class CyclicLR(LRScheduler):
      def __init__(self, optimizer, base_lr, max_lr, step_size_up=2000, step_size_down=None, mode="triangular", gamma=1.0, scale_fn=None,
                   scale_mode="cycle", cycle_momentum=True, base_momentum=0.8, max_momentum=0.9, last_epoch=-1):
          self.optimizer = optimizer
          lows = _per_group(optimizer, base_lr, "base_lr")
          if last_epoch == -1:
              for low, group in zip(lows, optimizer.param_groups):
                  group["lr"] = low
          self.max_lrs = _per_group(optimizer, max_lr, "max_lr")
          up = float(step_size_up)
          down = float(step_size_down) if step_size_down is not None else up
          self.total_size = up + down
          self.step_ratio = up / self.total_size
          if mode not in ("triangular", "triangular2", "exp_range") and scale_fn is None:
              raise ValueError("mode is invalid and scale_fn is None")
          self.mode, self.gamma = mode, gamma
          self._scale_fn_custom, self.scale_mode = scale_fn, scale_mode
          if scale_fn is None:
              self.scale_mode = "iterations" if mode == "exp_range" else "cycle"
          self.cycle_momentum = cycle_momentum
          if cycle_momentum:
              if "momentum" not in optimizer.defaults and "betas" not in optimizer.defaults:
                  raise ValueError("optimizer must support momentum or beta1 with `cycle_momentum` option enabled")
              self.use_beta1 = "betas" in optimizer.defaults
              self.base_momentums = _per_group(optimizer, base_momentum, "base_momentum")
              self.max_momentums = _per_group(optimizer, max_momentum, "max_momentum")
              if last_epoch == -1:
                  for low, high, group in zip(self.base_momentums, self.max_momentums, optimizer.param_groups):
                      _set_momentum(group, high, self.use_beta1)
                      group["max_momentum"], group["base_momentum"] = high, low
          super().__init__(optimizer, last_epoch)
          self.base_lrs = lows

      def scale_fn(self, x):
          if self._scale_fn_custom is not None:
              return self._scale_fn_custom(x)
          if self.mode == "triangular":
              return 1.0
          return 1 / 2.0 ** (x - 1) if self.mode == "triangular2" else self.gamma ** x

      def get_lr(self):
          cycle = math.floor(1 + self.last_epoch / self.total_size)
          x = 1.0 + self.last_epoch / self.total_size - cycle
          factor = x / self.step_ratio if x <= self.step_ratio else (x - 1) / (self.step_ratio - 1)
          scale = self.scale_fn(cycle if self.scale_mode == "cycle" else self.last_epoch)
          if self.cycle_momentum:
              for low, high, group in zip(self.base_momentums, self.max_momentums, self.optimizer.param_groups):
                  _set_momentum(group, high - (high - low) * factor * scale, self.use_beta1)
          return [low + (high - low) * factor * scale for low, high in zip(self.base_lrs, self.max_lrs)]


  class ChainedScheduler(LRScheduler):
      def __init__(self, schedulers, optimizer=None):
          if len(schedulers) < 1:
              raise ValueError("ChainedScheduler expects at least one scheduler to be chained, but got no scheduler.")
          self.optimizer = optimizer or schedulers[0].optimizer
          for number, scheduler in enumerate(schedulers):
              if scheduler.optimizer is not self.optimizer:
                  raise ValueError(f"ChainedScheduler expects all schedulers to belong to the same optimizer, but got scheduler "
                                   f"{type(scheduler).__name__} at index {number} has {scheduler.optimizer}, which is different from "
                                   f"{self.optimizer.__class__.__name__}.")
          self._schedulers = schedulers
          self._last_lr = self._current()

      def step(self):
          for scheduler in self._schedulers:
              scheduler.step()
          self._last_lr = self._current()

      def state_dict(self):
          result = {name: value for name, value in vars(self).items() if name not in ("optimizer", "_schedulers")}
          result["_schedulers"] = [scheduler.state_dict() for scheduler in self._schedulers]
          return result

      def load_state_dict(self, state_dict):
          rest = dict(state_dict)
          for scheduler, state in zip(self._schedulers, rest.pop("_schedulers")):
              scheduler.load_state_dict(state)
          vars(self).update(rest)


  class SequentialLR(LRScheduler):
      def __init__(self, optimizer, schedulers, milestones, last_epoch=-1):
          if len(schedulers) < 1:
              raise ValueError("SequentialLR expects at least one scheduler to be chained, but got no scheduler.")
          if len(milestones) != len(schedulers) - 1:
              raise ValueError("Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone points, "
                               f"but got number of schedulers {len(schedulers)} and the number of milestones to be equal to {len(milestones)}")
          self._schedulers, self._milestones, self.optimizer = list(schedulers), milestones, optimizer
          self.last_epoch = last_epoch + 1
          for group in optimizer.param_groups:
              group["lr"] = group["initial_lr"]
          for scheduler in self._schedulers:
              scheduler.last_epoch -= 1
          self._schedulers[0]._update()
          self._last_lr = self._schedulers[0].get_last_lr()

      def step(self):
          self.last_epoch += 1
          place = bisect_right(self._milestones, self.last_epoch)
          scheduler = self._schedulers[place]
          if place > 0 and self._milestones[place - 1] == self.last_epoch:
              scheduler._update(0)
          else:
              scheduler.step()
          self._last_lr = scheduler.get_last_lr()

      def state_dict(self):
          result = {name: value for name, value in vars(self).items() if name not in ("optimizer", "_schedulers")}
          result["_schedulers"] = [scheduler.state_dict() for scheduler in self._schedulers]
          return result

      load_state_dict = ChainedScheduler.load_state_dict


  class ReduceLROnPlateau(LRScheduler):
      def __init__(self, optimizer, mode="min", factor=0.1, patience=10, threshold=1e-4, threshold_mode="rel", cooldown=0, min_lr=0, eps=1e-8):
          if factor >= 1.0:
              raise ValueError("Factor should be < 1.0.")
          if mode not in ("min", "max"):
              raise ValueError(f"mode {mode} is unknown!")
          if threshold_mode not in ("rel", "abs"):
              raise ValueError(f"threshold mode {threshold_mode} is unknown!")
          self.factor = factor
          self.optimizer = optimizer
          self.default_min_lr = None if isinstance(min_lr, (list, tuple)) else min_lr
          self.min_lrs = list(_per_group(optimizer, min_lr, "min_lrs"))
          self.patience, self.cooldown, self.eps, self.last_epoch = patience, cooldown, eps, 0
          self._last_lr = self._current()
          self.mode_worse = math.inf if mode == "min" else -math.inf
          self.mode, self.threshold, self.threshold_mode = mode, threshold, threshold_mode
          self._reset()

      def _reset(self):
          self.best, self.cooldown_counter, self.num_bad_epochs = self.mode_worse, 0, 0

      @property
      def in_cooldown(self):
          return self.cooldown_counter > 0

      def _is_better(self, value):
          sign = 1 if self.mode == "min" else -1
          margin = abs(self.best) * self.threshold if self.threshold_mode == "rel" else self.threshold
          if self.threshold_mode == "rel":
              return value < self.best * (1 - self.threshold) if self.mode == "min" else value > self.best * (1 + self.threshold)
          return sign * value < sign * self.best - margin

      def step(self, metrics, epoch=None):
          value = float(metrics)
          if epoch is None:
              self.last_epoch += 1
          else:
              warnings.warn(EPOCH_DEPRECATION_WARNING, UserWarning, stacklevel=2)
              self.last_epoch = epoch
          if self._is_better(value):
              self.best, self.num_bad_epochs = value, 0
          else:
              self.num_bad_epochs += 1
          if self.cooldown_counter > 0:
              self.cooldown_counter -= 1
              self.num_bad_epochs = 0
          if self.num_bad_epochs > self.patience:
              for group, least in zip(self.optimizer.param_groups, self.min_lrs):
                  lr = max(group["lr"] * self.factor, least)
                  if group["lr"] - lr > self.eps:
                      group["lr"] = lr
              self.cooldown_counter, self.num_bad_epochs = self.cooldown, 0
          self._last_lr = self._current()
  """#
}
