extension PythonSource {
  static let torchWeightAveragesModule = #"""
  """Averages of a model's weights along its training."""

  import copy
  import math

  import _torch
  import torch
  from torch.nn.modules.module import Module
  from torch.optim.lr_scheduler import LRScheduler, _per_group


  def get_ema_multi_avg_fn(decay=0.999):
      if decay < 0.0 or decay > 1.0:
          raise ValueError(f"Invalid decay value {decay} provided. Please provide a value in [0,1] range.")

      @torch.no_grad()
      def ema_update(ema_param_list, current_param_list, _):
          for average, current in zip(ema_param_list, current_param_list):
              if average.is_floating_point():
                  average.lerp_(current, 1 - decay)
              else:
                  average.copy_(average * decay + current * (1 - decay))
      return ema_update


  def get_swa_multi_avg_fn():
      @torch.no_grad()
      def swa_update(averaged_param_list, current_param_list, num_averaged):
          for average, current in zip(averaged_param_list, current_param_list):
              average.lerp_(current, float(1 / (num_averaged + 1)))
      return swa_update


  def get_ema_avg_fn(decay=0.999):
      if decay < 0.0 or decay > 1.0:
          raise ValueError(f"Invalid decay value {decay} provided. Please provide a value in [0,1] range.")

      @torch.no_grad()
      def ema_update(ema_param, current_param, num_averaged):
          return decay * ema_param + (1 - decay) * current_param
      return ema_update


  def get_swa_avg_fn():
      @torch.no_grad()
      def swa_update(averaged_param, current_param, num_averaged):
          return averaged_param + (current_param - averaged_param) / (num_averaged + 1)
      return swa_update


  class AveragedModel(Module):
      def __init__(self, model, device=None, avg_fn=None, multi_avg_fn=None, use_buffers=False):
          super().__init__()
          if avg_fn is not None and multi_avg_fn is not None:
              raise AssertionError("Only one of avg_fn and multi_avg_fn should be provided")
          self.module = copy.deepcopy(model)
          self.register_buffer("n_averaged", _torch.tensor(0, dtype=_torch.int64))
          self.avg_fn, self.multi_avg_fn, self.use_buffers = avg_fn, multi_avg_fn, use_buffers

      def forward(self, *args, **kwargs):
          return self.module(*args, **kwargs)

      def update_parameters(self, model):
          def members(of):
              return [*of.parameters(), *of.buffers()] if self.use_buffers else list(of.parameters())
          averages = [x.detach() for x in members(self.module)]
          currents = [x.detach() for x in members(model)]
          if self.n_averaged == 0:
              for average, current in zip(averages, currents):
                  average.copy_(current)
          elif self.avg_fn is not None:
              for average, current in zip(averages, currents):
                  average.copy_(self.avg_fn(average, current, self.n_averaged))
          else:
              (self.multi_avg_fn or get_swa_multi_avg_fn())(averages, currents, self.n_averaged)
          if not self.use_buffers:
              for average, current in zip(self.module.buffers(), model.buffers()):
                  average.detach().copy_(current.detach())
          self.n_averaged += 1


  AveragedModel.__module__ = "torch.optim.swa_utils"


  @torch.no_grad()
  def update_bn(loader, model, device=None):
      norms = {}
      for module in model.modules():
          if hasattr(module, "running_mean") and hasattr(module, "momentum"):
              module.reset_running_stats()
              norms[module] = module.momentum
      if not norms:
          return
      was_training = model.training
      model.train()
      for module in norms:
          module.momentum = None
      for input in loader:
          model(input[0] if isinstance(input, (list, tuple)) else input)
      for module, momentum in norms.items():
          module.momentum = momentum
      model.train(was_training)


  class SWALR(LRScheduler):
      def __init__(self, optimizer, swa_lr, anneal_epochs=10, anneal_strategy="cos", last_epoch=-1):
          if anneal_strategy not in ("cos", "linear"):
              raise ValueError(f"anneal_strategy must be one of 'cos' or 'linear', instead got {anneal_strategy}")
          self._anneal_strategy = anneal_strategy
          if not isinstance(anneal_epochs, int) or anneal_epochs < 0:
              raise ValueError(f"anneal_epochs must be equal or greater than 0, got {anneal_epochs}")
          self.anneal_epochs = anneal_epochs
          for group, rate in zip(optimizer.param_groups, _per_group(optimizer, swa_lr, "swa_lr")):
              group["swa_lr"] = rate
          super().__init__(optimizer, last_epoch)

      def _share(self, t):
          return (1 - math.cos(math.pi * t)) / 2 if self._anneal_strategy == "cos" else t

      def get_lr(self):
          step = self._step_count - 1
          if self.anneal_epochs == 0:
              step = max(1, step)
          groups = self.optimizer.param_groups
          before = self._share(max(0, min(1, (step - 1) / max(1, self.anneal_epochs))))
          first = [group["lr"] if before == 1 else (group["lr"] - before * group["swa_lr"]) / (1 - before) for group in groups]
          share = self._share(max(0, min(1, step / max(1, self.anneal_epochs))))
          if before == 1:
              return [group["swa_lr"] for group in groups]
          return [group["swa_lr"] * share + lr * (1 - share) for group, lr in zip(groups, first)]
  """#
}
