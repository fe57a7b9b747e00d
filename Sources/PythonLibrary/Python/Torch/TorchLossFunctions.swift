extension PythonSource {
  static let torchLossFunctionsModule = #"""
  """Losses as functions."""

  import math
  import warnings
  import _torch
  from _torch import _logsigmoid as logsigmoid
  from _torch_elements import _type_name


  def cosine_similarity(x1, x2, dim=1, eps=1e-08):
      kind = _torch.result_type(x1, x2)
      if not kind.is_floating_point:
          raise RuntimeError("expected common dtype to be floating point, yet common dtype is " + _type_name(kind))
      shape = (x1.detach() + x2.detach()).shape
      x1, x2 = x1.to(kind).expand(shape), x2.to(kind).expand(shape)
      first = x1 / x1.norm(2, dim, keepdim=True).clamp_min(eps)
      second = x2 / x2.norm(2, dim, keepdim=True).clamp_min(eps)
      return (first * second).sum(dim)


  def pairwise_distance(x1, x2, p=2.0, eps=1e-06, keepdim=False):
      return _torch._named((x1 - x2 + eps).norm(p, -1, keepdim), "NormBackward1")


  def _reduction(reduction, size_average, reduce):
      """What the old arguments stand for."""
      if size_average is None and reduce is None:
          return reduction
      size_average = True if size_average is None else size_average
      reduce = True if reduce is None else reduce
      meaning = "none" if not reduce else "mean" if size_average else "sum"
      warnings.warn("size_average and reduce args will be deprecated, please use reduction='{}' instead.".format(meaning), stacklevel=3)
      return meaning


  def _reduced(loss, reduction):
      return loss.mean() if reduction == "mean" else loss.sum() if reduction == "sum" else loss


  def _compare_sizes(input, target):
      if not _torch._have_same_shape(input, target):
          warnings.warn(f"Using a target size ({target.shape}) that is different to the input size ({input.shape}). This will likely lead to "
                        "incorrect results due to broadcasting. Please ensure they have the same size.", stacklevel=3)


  def _weighted(loss, weight, reduction):
      if reduction == "none":
          return loss * weight
      total = (loss * weight).sum()
      return total / weight.expand(loss.shape).sum() if reduction == "mean" else total


  def mse_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
      _compare_sizes(input, target)
      if weight is not None:
          return _weighted((input - target) ** 2, weight, reduction)
      return _torch._mse_loss(input, target, _reduction(reduction, size_average, reduce))


  def l1_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
      _compare_sizes(input, target)
      if weight is not None:
          return _weighted((input - target).abs(), weight, reduction)
      return _torch._l1_loss(input, target, _reduction(reduction, size_average, reduce))


  def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction="mean", beta=1.0):
      _compare_sizes(input, target)
      if beta < 0:
          raise RuntimeError("smooth_l1_loss does not support negative values for beta.")
      if beta == 0:
          return l1_loss(input, target, size_average, reduce, reduction)
      return _torch._smooth_loss(input, target.to(input.dtype), _reduction(reduction, size_average, reduce), beta, False)


  def huber_loss(input, target, reduction="mean", delta=1.0, weight=None):
      _compare_sizes(input, target)
      if weight is not None:
          return _weighted(_torch._smooth_loss(input, target.to(input.dtype), "none", delta, True), weight, reduction)
      return _torch._smooth_loss(input, target.to(input.dtype), reduction, delta, True)


  def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
      return _torch._binary_cross_entropy(input, target, weight, _reduction(reduction, size_average, reduce))


  def binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None, reduction="mean", pos_weight=None):
      return _torch._binary_cross_entropy_with_logits(input, target, weight, pos_weight, _reduction(reduction, size_average, reduce))


  def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean"):
      return _torch._nll_loss(input, target, weight, ignore_index, _reduction(reduction, size_average, reduce))


  def cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean", label_smoothing=0.0):
      return _torch._cross_entropy(input, target, weight, ignore_index, _reduction(reduction, size_average, reduce), label_smoothing)


  def kl_div(input, target, size_average=None, reduce=None, reduction="mean", log_target=False):
      loss = _torch._kl_div(input, target, log_target)
      if reduction == "batchmean":
          return loss.sum() / input.shape[0] if input.dim() else loss.sum()
      if reduction == "mean":
          warnings.warn("reduction: 'mean' divides the total loss by both the batch size and the support size."
                        "'batchmean' divides only by the batch size, and aligns with the KL div math definition."
                        "'mean' will be changed to behave the same as 'batchmean' in the next major release.", stacklevel=2)
      return _reduced(loss, _reduction(reduction, size_average, reduce))


  def hinge_embedding_loss(input, target, margin=1.0, size_average=None, reduce=None, reduction="mean"):
      loss = _torch.where(target != -1, input, 0 * input) + _torch.where(target != 1, (margin - input).clamp_min(0), 0 * input)
      return _reduced(loss, _reduction(reduction, size_average, reduce))


  def margin_ranking_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
      return _reduced((-target * (input1 - input2) + margin).clamp_min(0), _reduction(reduction, size_average, reduce))


  def soft_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
      return _torch._named(_reduced((-target * input).exp().log1p(), _reduction(reduction, size_average, reduce)), "SoftMarginLossBackward0")


  def cosine_embedding_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
      cosine = cosine_similarity(input1, input2, -1)
      return _reduced(_torch.where(target == 1, 1 - cosine, (cosine - margin).clamp_min(0)), _reduction(reduction, size_average, reduce))


  def triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2, eps=1e-06, swap=False, reduction="mean"):
      near, far = pairwise_distance(anchor, positive, p, eps), pairwise_distance(anchor, negative, p, eps)
      if swap:
          far = _torch.minimum(far, pairwise_distance(positive, negative, p, eps))
      return _reduced((near - far + margin).clamp_min(0), reduction)


  def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction="mean"):
      right = input.gather(1, target.unsqueeze(1))
      loss = (margin - right + input).clamp_min(0) ** p
      if weight is not None:
          loss = loss * weight[target].unsqueeze(1)
      loss = loss * (1 - _torch._one_hot(target, input.shape[1]))
      return _torch._named(_reduced(loss.sum(1) / input.shape[1], _reduction(reduction, size_average, reduce)), "MultiMarginLossBackward0")


  def poisson_nll_loss(input, target, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None, reduction="mean"):
      loss = input.exp() - target * input if log_input else input - target * (input + eps).log()
      if full:
          stirling = target * target.log() - target + 0.5 * (2 * math.pi * target).log()
          loss = loss + _torch.where(target > 1, stirling, 0 * target)
      return _reduced(loss, _reduction(reduction, size_average, reduce))


  def gaussian_nll_loss(input, target, var, full=False, eps=1e-06, reduction="mean"):
      var = var.clamp_min(eps)
      loss = 0.5 * (var.log() + (input - target) ** 2 / var)
      if full:
          loss = loss + 0.5 * math.log(2 * math.pi)
      return _reduced(loss, reduction)


  def triplet_margin_with_distance_loss(anchor, positive, negative, *, distance_function=None, margin=1.0, swap=False, reduction="mean"):
      distance = pairwise_distance if distance_function is None else distance_function
      near, far = distance(anchor, positive), distance(anchor, negative)
      if swap:
          far = _torch.minimum(far, distance(positive, negative))
      return _reduced((near - far + margin).clamp_min(0), reduction)


  def multilabel_soft_margin_loss(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
      loss = -(target * logsigmoid(input) + (1 - target) * logsigmoid(-input))
      if weight is not None:
          loss = loss * weight
      return _reduced(loss.sum(-1) / input.shape[-1], _reduction(reduction, size_average, reduce))


  def multilabel_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
      rows, labels = (input, target) if input.dim() == 2 else (input.unsqueeze(0), target.unsqueeze(0))
      losses = []
      for row, marked in zip(rows, labels.tolist()):
          right = marked[:marked.index(-1)] if -1 in marked else marked
          wrong = [k for k in range(len(row)) if k not in right]
          gaps = 1 - (row[right].unsqueeze(1) - row[wrong].unsqueeze(0))
          losses.append(gaps.clamp_min(0).sum() / len(row))
      loss = losses[0] if input.dim() == 1 else _torch.stack(losses)
      return _reduced(loss, _reduction(reduction, size_average, reduce))
  """#
}
