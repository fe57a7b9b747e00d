extension PythonSource {
  static let torchRareOptimisersModule = #"""
  """Optimisers that are rarely met."""

  import math
  import _torch
  from torch.optim import Optimizer, _check


  class _Written(Optimizer):
      """Optimisers that are rarely met, parameter by parameter."""

      def step(self, closure=None):
          loss = None
          if closure is not None:
              mode = _torch._set_grad_enabled(True)
              try:
                  loss = closure()
              finally:
                  _torch._set_grad_enabled(mode)
          if self._step_hooks:
              self._tell_hooks("before", closure)
          mode = _torch._set_grad_enabled(False)
          try:
              for group in self.param_groups:
                  for p in group["params"]:
                      if p.grad is not None:
                          self._change(p, -p.grad if group["maximize"] else p.grad, self.state[p], group)
          finally:
              _torch._set_grad_enabled(mode)
          self._opt_called = True
          if self._step_hooks:
              self._tell_hooks("after", closure)
          return loss


  class Adadelta(_Written):
      def __init__(self, params, lr=1.0, rho=0.9, eps=1e-6, weight_decay=0, foreach=None, *, capturable=False, maximize=False,
                   differentiable=False):
          _check("learning rate", lr)
          _check("rho value", rho, high=1.0 + 1e-16)
          _check("epsilon value", eps)
          _check("weight_decay value", weight_decay)
          super().__init__(params, dict(lr=lr, rho=rho, eps=eps, weight_decay=weight_decay, maximize=maximize, capturable=capturable,
                                        foreach=foreach, differentiable=differentiable))

      def _change(self, p, grad, state, group):
          if not state:
              state.update(step=_torch.tensor(0.0), square_avg=_torch.zeros_like(p), acc_delta=_torch.zeros_like(p))
          rho, eps = group["rho"], group["eps"]
          state["step"] += 1
          if group["weight_decay"] != 0:
              grad = grad + p * group["weight_decay"]
          state["square_avg"].mul_(rho).addcmul_(grad, grad, value=1 - rho)
          delta = state["acc_delta"].add(eps).sqrt().div(state["square_avg"].add(eps).sqrt()).mul(grad)
          state["acc_delta"].mul_(rho).addcmul_(delta, delta, value=1 - rho)
          p.add_(delta, alpha=-group["lr"])


  class Adamax(_Written):
      def __init__(self, params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, foreach=None, *, maximize=False, differentiable=False,
                   capturable=False):
          _check("learning rate", lr)
          super().__init__(params, dict(lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, foreach=foreach, maximize=maximize,
                                        differentiable=differentiable, capturable=capturable))

      def _change(self, p, grad, state, group):
          if not state:
              state.update(step=_torch.tensor(0.0), exp_avg=_torch.zeros_like(p), exp_inf=_torch.zeros_like(p))
          beta1, beta2 = group["betas"]
          state["step"] += 1
          if group["weight_decay"] != 0:
              grad = grad + p * group["weight_decay"]
          state["exp_avg"].mul_(beta1).add_(grad, alpha=1 - beta1)
          state["exp_inf"].copy_(_torch.maximum(state["exp_inf"] * beta2, grad.abs() + group["eps"]))
          p.addcdiv_(state["exp_avg"], state["exp_inf"], value=-group["lr"] / (1 - beta1 ** state["step"].item()))


  class NAdam(_Written):
      def __init__(self, params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, momentum_decay=4e-3, decoupled_weight_decay=False, *,
                   foreach=None, maximize=False, capturable=False, differentiable=False):
          _check("learning rate", lr)
          super().__init__(params, dict(lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, momentum_decay=momentum_decay,
                                        decoupled_weight_decay=decoupled_weight_decay, maximize=maximize, foreach=foreach,
                                        capturable=capturable, differentiable=differentiable))

      def _change(self, p, grad, state, group):
          if not state:
              state.update(step=_torch.tensor(0.0), mu_product=_torch.tensor(1.0), exp_avg=_torch.zeros_like(p), exp_avg_sq=_torch.zeros_like(p))
          beta1, beta2 = group["betas"]
          state["step"] += 1
          step = state["step"].item()
          if group["weight_decay"] != 0:
              if group["decoupled_weight_decay"]:
                  p.mul_(1 - group["lr"] * group["weight_decay"])
              else:
                  grad = grad + p * group["weight_decay"]
          mu = beta1 * (1 - 0.5 * 0.96 ** (step * group["momentum_decay"]))
          mu_next = beta1 * (1 - 0.5 * 0.96 ** ((step + 1) * group["momentum_decay"]))
          state["mu_product"] *= mu
          product = state["mu_product"].item()
          state["exp_avg"].lerp_(grad, 1 - beta1)
          state["exp_avg_sq"].mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
          bottom = (state["exp_avg_sq"] / (1 - beta2 ** step)).sqrt() + group["eps"]
          p.addcdiv_(grad, bottom, value=-group["lr"] * (1 - mu) / (1 - product))
          p.addcdiv_(state["exp_avg"], bottom, value=-group["lr"] * mu_next / (1 - product * mu_next))


  class Rprop(_Written):
      def __init__(self, params, lr=1e-2, etas=(0.5, 1.2), step_sizes=(1e-6, 50), *, capturable=False, foreach=None, maximize=False,
                   differentiable=False):
          _check("learning rate", lr)
          super().__init__(params, dict(lr=lr, etas=etas, step_sizes=step_sizes, foreach=foreach, maximize=maximize,
                                        differentiable=differentiable, capturable=capturable))

      def _change(self, p, grad, state, group):
          if not state:
              state.update(step=_torch.tensor(0.0), prev=_torch.zeros_like(p), step_size=_torch.full_like(grad, group["lr"]))
          state["step"] += 1
          low, high = group["etas"]
          sign = (grad * state["prev"]).sign()
          factor = _torch.where(sign > 0, high, _torch.where(sign < 0, low, 1.0))
          state["step_size"].mul_(factor).clamp_(*group["step_sizes"])
          grad = _torch.where(sign < 0, grad * 0, grad)
          p.add_(-grad.sign() * state["step_size"])
          state["prev"].copy_(grad)


  class RAdam(_Written):
      def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, decoupled_weight_decay=False, *, foreach=None,
                   maximize=False, capturable=False, differentiable=False):
          _check("learning rate", lr)
          _check("epsilon value", eps)
          super().__init__(params, dict(lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, maximize=maximize, foreach=foreach,
                                        capturable=capturable, decoupled_weight_decay=decoupled_weight_decay, differentiable=differentiable))

      def _change(self, p, grad, state, group):
          if not state:
              state.update(step=_torch.tensor(0.0), exp_avg=_torch.zeros_like(p), exp_avg_sq=_torch.zeros_like(p))
          beta1, beta2 = group["betas"]
          state["step"] += 1
          step = state["step"].item()
          if group["weight_decay"] != 0:
              if group["decoupled_weight_decay"]:
                  p.mul_(1 - group["lr"] * group["weight_decay"])
              else:
                  grad = grad + p * group["weight_decay"]
          state["exp_avg"].lerp_(grad, 1 - beta1)
          state["exp_avg_sq"].mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
          correction1, correction2 = 1 - beta1 ** step, 1 - beta2 ** step
          change = state["exp_avg"] / correction1
          longest = 2 / (1 - beta2) - 1
          length = longest - 2 * step * beta2 ** step / correction2
          if length > 5.0:
              rectified = math.sqrt((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length))
              adapted = correction2 ** 0.5 / (state["exp_avg_sq"].sqrt() + group["eps"])
              p.add_(change * group["lr"] * adapted * rectified, alpha=-1.0)
          else:
              p.add_(change * group["lr"], alpha=-1.0)


  class ASGD(_Written):
      def __init__(self, params, lr=1e-2, lambd=1e-4, alpha=0.75, t0=1e6, weight_decay=0, foreach=None, maximize=False, differentiable=False,
                   capturable=False):
          _check("learning rate", lr)
          _check("weight_decay value", weight_decay)
          super().__init__(params, dict(lr=lr, lambd=lambd, alpha=alpha, t0=t0, weight_decay=weight_decay, foreach=foreach, maximize=maximize,
                                        differentiable=differentiable, capturable=capturable))

      def _change(self, p, grad, state, group):
          if not state:
              state.update(step=_torch.tensor(0.0), eta=_torch.tensor(float(group["lr"])), mu=_torch.tensor(1.0), ax=_torch.zeros_like(p))
          state["step"] += 1
          step = state["step"].item()
          if group["weight_decay"] != 0:
              grad = grad + p * group["weight_decay"]
          eta = state["eta"].item()
          p.mul_(1 - group["lambd"] * eta)
          p.add_(grad, alpha=-eta)
          if state["mu"].item() != 1:
              state["ax"].add_((p - state["ax"]) * state["mu"])
          else:
              state["ax"].copy_(p)
          state["eta"].copy_(_torch.tensor(group["lr"] / ((1 + group["lambd"] * group["lr"] * step) ** group["alpha"])))
          state["mu"].copy_(_torch.tensor(1 / max(1, step - group["t0"])))


  class LBFGS(Optimizer):
      """Steps along directions that remember the last curvatures."""

      def __init__(self, params, lr=1, max_iter=20, max_eval=None, tolerance_grad=1e-7, tolerance_change=1e-9, history_size=100,
                   line_search_fn=None):
          _check("learning rate", lr)
          if max_eval is None:
              max_eval = max_iter * 5 // 4
          super().__init__(params, dict(lr=lr, max_iter=max_iter, max_eval=max_eval, tolerance_grad=tolerance_grad,
                                        tolerance_change=tolerance_change, history_size=history_size, line_search_fn=line_search_fn))
          if len(self.param_groups) != 1:
              raise ValueError("LBFGS doesn't support per-parameter options (parameter groups)")
          self._params = self.param_groups[0]["params"]

      def _gradient(self):
          return _torch.cat([_torch.zeros(p.numel(), dtype=p.dtype) if p.grad is None else p.grad.reshape(-1) for p in self._params])

      def _move(self, step, direction):
          start = 0
          for p in self._params:
              p.add_(direction[start:start + p.numel()].view_as(p), alpha=step)
              start += p.numel()

      def _measure(self, closure, places, step, direction):
          self._move(step, direction)
          loss = float(closure())
          gradient = self._gradient()
          for p, place in zip(self._params, places):
              p.copy_(place)
          return loss, gradient

      def step(self, closure):
          mode = _torch._set_grad_enabled(False)
          try:
              return self._descend(closure)
          finally:
              _torch._set_grad_enabled(mode)
              self._opt_called = True

      def _descend(self, lesson_closure):
          def closure():
              before = _torch._set_grad_enabled(True)
              try:
                  return lesson_closure()
              finally:
                  _torch._set_grad_enabled(before)
          group = self.param_groups[0]
          lr, search = group["lr"], group["line_search_fn"]
          state = self.state[self._params[0]]
          state.setdefault("func_evals", 0)
          state.setdefault("n_iter", 0)
          original = closure()
          loss, evaluations = float(original), 1
          state["func_evals"] += 1
          gradient = self._gradient()
          if gradient.abs().max() <= group["tolerance_grad"]:
              return original
          direction, step = state.get("d"), state.get("t")
          old_dirs, old_stps, ro = state.get("old_dirs"), state.get("old_stps"), state.get("ro")
          scale, previous, previous_loss = state.get("H_diag"), state.get("prev_flat_grad"), state.get("prev_loss")
          iteration = 0
          while iteration < group["max_iter"]:
              iteration += 1
              state["n_iter"] += 1
              if state["n_iter"] == 1:
                  direction, old_dirs, old_stps, ro, scale = gradient.neg(), [], [], [], 1
              else:
                  y, s = gradient.sub(previous), direction.mul(step)
                  curvature = y.dot(s)
                  if curvature > 1e-10:
                      if len(old_dirs) == group["history_size"]:
                          for history in (old_dirs, old_stps, ro):
                              history.pop(0)
                      old_dirs.append(y)
                      old_stps.append(s)
                      ro.append(1.0 / curvature)
                      scale = curvature / y.dot(y)
                  shares = [None] * len(old_dirs)
                  q = gradient.neg()
                  for i in range(len(old_dirs) - 1, -1, -1):
                      shares[i] = old_stps[i].dot(q) * ro[i]
                      q.add_(old_dirs[i] * -shares[i])
                  direction = q * scale
                  for i in range(len(old_dirs)):
                      direction.add_(old_stps[i] * (shares[i] - old_dirs[i].dot(direction) * ro[i]))
              previous, previous_loss = gradient.clone(), loss
              step = min(1.0, 1.0 / gradient.abs().sum()) * lr if state["n_iter"] == 1 else lr
              slope = gradient.dot(direction)
              if slope > -group["tolerance_change"]:
                  break
              used = 0
              if search is not None:
                  if search != "strong_wolfe":
                      raise RuntimeError("only 'strong_wolfe' is supported")
                  places = [p.clone() for p in self._params]
                  loss, gradient, step, used = _strong_wolfe(lambda t: self._measure(closure, places, t, direction), step, direction, loss, gradient,
                                                             slope, group["tolerance_change"])
                  self._move(step, direction)
                  flat = gradient.abs().max() <= group["tolerance_grad"]
              else:
                  self._move(step, direction)
                  if iteration != group["max_iter"]:
                      loss = float(closure())
                      gradient = self._gradient()
                      flat = gradient.abs().max() <= group["tolerance_grad"]
                      used = 1
              evaluations += used
              state["func_evals"] += used
              if iteration == group["max_iter"] or evaluations >= group["max_eval"] or flat:
                  break
              if direction.mul(step).abs().max() <= group["tolerance_change"] or abs(loss - previous_loss) < group["tolerance_change"]:
                  break
          state.update(d=direction, t=step, old_dirs=old_dirs, old_stps=old_stps, ro=ro, H_diag=scale, prev_flat_grad=previous,
                       prev_loss=previous_loss)
          return original


  def _cubic(x1, f1, g1, x2, f2, g2, bounds=None):
      """Where a cubic through two points with these slopes is least."""
      low, high = bounds if bounds is not None else (x1, x2) if x1 <= x2 else (x2, x1)
      d1 = g1 + g2 - 3 * (f1 - f2) / (x1 - x2)
      square = d1 ** 2 - g1 * g2
      if square >= 0:
          d2 = square.sqrt()
          place = x2 - (x2 - x1) * ((g2 + d2 - d1) / (g2 - g1 + 2 * d2)) if x1 <= x2 else x1 - (x1 - x2) * ((g1 + d2 - d1) / (g1 - g2 + 2 * d2))
          return min(max(place, low), high)
      return (low + high) / 2.0


  def _strong_wolfe(measure, t, d, f, g, gtd, tolerance, c1=1e-4, c2=0.9, most=25):
      largest = d.abs().max()
      g = g.clone()
      f_new, g_new = measure(t)
      evaluations = 1
      gtd_new = g_new.dot(d)
      t_prev, f_prev, g_prev, gtd_prev = 0, f, g, gtd
      done, count = False, 0
      while count < most:
          if f_new > f + c1 * t * gtd or count > 1 and f_new >= f_prev:
              bracket, losses, gradients, slopes = [t_prev, t], [f_prev, f_new], [g_prev, g_new.clone()], [gtd_prev, gtd_new]
              break
          if abs(gtd_new) <= -c2 * gtd:
              bracket, losses, gradients, slopes, done = [t], [f_new], [g_new], [gtd_new], True
              break
          if gtd_new >= 0:
              bracket, losses, gradients, slopes = [t_prev, t], [f_prev, f_new], [g_prev, g_new.clone()], [gtd_prev, gtd_new]
              break
          least, farthest, old = t + 0.01 * (t - t_prev), t * 10, t
          t = _cubic(t_prev, f_prev, gtd_prev, t, f_new, gtd_new, (least, farthest))
          t_prev, f_prev, g_prev, gtd_prev = old, f_new, g_new.clone(), gtd_new
          f_new, g_new = measure(t)
          evaluations += 1
          gtd_new = g_new.dot(d)
          count += 1
      if count == most:
          bracket, losses, gradients, slopes = [0, t], [f, f_new], [g, g_new], [gtd, gtd_new]
      stuck = False
      low, high = (0, 1) if losses[0] <= losses[-1] else (1, 0)
      while not done and count < most:
          if abs(bracket[1] - bracket[0]) * largest < tolerance:
              break
          t = _cubic(bracket[0], losses[0], slopes[0], bracket[1], losses[1], slopes[1])
          edge = 0.1 * (max(bracket) - min(bracket))
          if min(max(bracket) - t, t - min(bracket)) < edge:
              if stuck or t >= max(bracket) or t <= min(bracket):
                  t = max(bracket) - edge if abs(t - max(bracket)) < abs(t - min(bracket)) else min(bracket) + edge
                  stuck = False
              else:
                  stuck = True
          else:
              stuck = False
          f_new, g_new = measure(t)
          evaluations += 1
          gtd_new = g_new.dot(d)
          count += 1
          if f_new > f + c1 * t * gtd or f_new >= losses[low]:
              bracket[high], losses[high], gradients[high], slopes[high] = t, f_new, g_new.clone(), gtd_new
              low, high = (0, 1) if losses[0] <= losses[1] else (1, 0)
          else:
              if abs(gtd_new) <= -c2 * gtd:
                  done = True
              elif gtd_new * (bracket[high] - bracket[low]) >= 0:
                  bracket[high], losses[high], gradients[high], slopes[high] = bracket[low], losses[low], gradients[low], slopes[low]
              bracket[low], losses[low], gradients[low], slopes[low] = t, f_new, g_new.clone(), gtd_new
      place = low if len(bracket) > 1 else 0
      return losses[place], gradients[place], bracket[place], evaluations
  """#
}
