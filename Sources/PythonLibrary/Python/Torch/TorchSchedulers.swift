extension PythonSource {
  static let torchSchedulersModule = #"""
  """Learning rates that change."""

  import math
  from bisect import bisect_right
  from collections import Counter


  class LRScheduler:
      def __init__(self, optimizer, last_epoch=-1):
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

      def step(self, epoch=None):
          self._step_count += 1
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


  class MultiStepLR(LRScheduler):
      def __init__(self, optimizer, milestones, gamma=0.1, last_epoch=-1):
          self.milestones = Counter(milestones)
          self.gamma = gamma
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          if self.last_epoch not in self.milestones:
              return self._current()
          return [lr * self.gamma ** self.milestones[self.last_epoch] for lr in self._current()]


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


  class ExponentialLR(LRScheduler):
      def __init__(self, optimizer, gamma, last_epoch=-1):
          self.gamma = gamma
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          if self.last_epoch == 0:
              return self._current()
          return [lr * self.gamma for lr in self._current()]


  class PolynomialLR(LRScheduler):
      def __init__(self, optimizer, total_iters=5, power=1.0, last_epoch=-1):
          self.total_iters, self.power = total_iters, power
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          if self.last_epoch == 0 or self.last_epoch > self.total_iters:
              return self._current()
          decay = ((1.0 - self.last_epoch / self.total_iters) / (1.0 - (self.last_epoch - 1) / self.total_iters)) ** self.power
          return [lr * decay for lr in self._current()]


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
              self.last_epoch = epoch
              self.T_cur = epoch % self.T_0
          for group, lr in zip(self.optimizer.param_groups, self.get_lr()):
              group["lr"] = lr
          self._last_lr = self._current()


  class OneCycleLR(LRScheduler):
      def __init__(self, optimizer, max_lr, total_steps=None, epochs=None, steps_per_epoch=None, pct_start=0.3, anneal_strategy="cos",
                   cycle_momentum=True, base_momentum=0.85, max_momentum=0.95, div_factor=25.0, final_div_factor=10000.0, three_phase=False,
                   last_epoch=-1):
          self.total_steps = total_steps if total_steps is not None else epochs * steps_per_epoch
          self._cosine = anneal_strategy == "cos"
          self._rise = float(pct_start * self.total_steps) - 1
          for group in optimizer.param_groups:
              group["initial_lr"] = max_lr / div_factor
              group["max_lr"] = max_lr
              group["min_lr"] = group["initial_lr"] / final_div_factor
          super().__init__(optimizer, last_epoch)

      def get_lr(self):
          step = self.last_epoch
          if step > self.total_steps:
              raise ValueError(f"Tried to step {step} times. The total number of steps is {self.total_steps}")
          values = []
          for group in self.optimizer.param_groups:
              if step <= self._rise:
                  start, end, share = group["initial_lr"], group["max_lr"], step / self._rise
              else:
                  start, end = group["max_lr"], group["min_lr"]
                  share = (step - self._rise) / (self.total_steps - 1 - self._rise)
              if self._cosine:
                  values.append(end + (start - end) / 2.0 * (math.cos(math.pi * share) + 1))
              else:
                  values.append((end - start) * share + start)
          return values


  class SequentialLR(LRScheduler):
      def __init__(self, optimizer, schedulers, milestones, last_epoch=-1):
          self._schedulers, self._milestones, self.optimizer = list(schedulers), milestones, optimizer
          self.last_epoch = last_epoch + 1
          for group in optimizer.param_groups:
              group["lr"] = group["initial_lr"]
          for scheduler in self._schedulers:
              scheduler.last_epoch -= 1
          self._schedulers[0].step()
          self._last_lr = self._schedulers[0].get_last_lr()

      def step(self):
          self.last_epoch += 1
          place = bisect_right(self._milestones, self.last_epoch)
          scheduler = self._schedulers[place]
          if place > 0 and self._milestones[place - 1] == self.last_epoch:
              scheduler.step(0)
          else:
              scheduler.step()
          self._last_lr = scheduler.get_last_lr()


  class ReduceLROnPlateau(LRScheduler):
      def __init__(self, optimizer, mode="min", factor=0.1, patience=10, threshold=1e-4, threshold_mode="rel", cooldown=0, min_lr=0, eps=1e-8):
          if factor >= 1.0:
              raise ValueError("Factor should be < 1.0.")
          self.optimizer = optimizer
          self.mode, self.factor, self.patience, self.threshold = mode, factor, patience, threshold
          self.threshold_mode, self.cooldown, self.min_lr, self.eps = threshold_mode, cooldown, min_lr, eps
          self.best = math.inf if mode == "min" else -math.inf
          self.num_bad_epochs = self.cooldown_counter = self.last_epoch = 0
          self._last_lr = self._current()

      def _is_better(self, value):
          sign = 1 if self.mode == "min" else -1
          margin = abs(self.best) * self.threshold if self.threshold_mode == "rel" else self.threshold
          if self.threshold_mode == "rel":
              return value < self.best * (1 - self.threshold) if self.mode == "min" else value > self.best * (1 + self.threshold)
          return sign * value < sign * self.best - margin

      def step(self, metrics, epoch=None):
          value = float(metrics)
          self.last_epoch += 1
          if self._is_better(value):
              self.best, self.num_bad_epochs = value, 0
          else:
              self.num_bad_epochs += 1
          if self.cooldown_counter > 0:
              self.cooldown_counter -= 1
              self.num_bad_epochs = 0
          if self.num_bad_epochs > self.patience:
              for group in self.optimizer.param_groups:
                  lr = max(group["lr"] * self.factor, self.min_lr)
                  if group["lr"] - lr > self.eps:
                      group["lr"] = lr
              self.cooldown_counter, self.num_bad_epochs = self.cooldown, 0
          self._last_lr = self._current()
  """#
}
