extension PythonSource {
  static let torchFunctionalModule = #"""
  """Layers and losses as functions."""

  import math
  import warnings
  import _torch
  from _torch import (
      Tensor, _linear as linear, _silu as silu, _logsigmoid as logsigmoid, _selu as selu, _softplus as softplus, _pad, sigmoid, tanh,
      _gelu as gelu, _conv2d, _conv_transpose2d)


  def leaky_relu(input, negative_slope=0.01, inplace=False):
      return _torch._leaky_relu(input, negative_slope)


  def elu(input, alpha=1.0, inplace=False):
      return _torch._elu(input, alpha)


  def celu(input, alpha=1.0, inplace=False):
      return input.clamp(min=0) + (alpha * ((input / alpha).exp() - 1)).clamp(max=0)


  def relu(input, inplace=False):
      return input.relu_() if inplace else input.relu()


  def relu6(input, inplace=False):
      return _torch._named(input.clamp(0, 6), "HardtanhBackward0")


  def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
      return _torch._named(input.clamp(min_val, max_val), "HardtanhBackward0")


  def hardsigmoid(input, inplace=False):
      return (input + 3).clamp(0, 6) / 6


  def hardswish(input, inplace=False):
      return input * (input + 3).clamp(0, 6) / 6


  def mish(input, inplace=False):
      return _torch._named(input * softplus(input).tanh(), "MishBackward0")


  def silu(input, inplace=False):
      return _torch._silu(input)


  def softsign(input):
      return input / (input.abs() + 1)


  def tanhshrink(input):
      return input - input.tanh()


  def threshold(input, threshold, value, inplace=False):
      return _torch.where(input > threshold, input, value)


  def softshrink(input, lambd=0.5):
      return _torch.where(input > lambd, input - lambd, _torch.where(input < -lambd, input + lambd, input * 0))


  def hardshrink(input, lambd=0.5):
      return _torch.where(input.abs() > lambd, input, input * 0)


  def prelu(input, weight):
      shape = [1] * input.dim()
      if input.dim() > 1 and weight.numel() > 1:
          shape[1] = weight.numel()
      slope = weight.reshape(shape) if input.dim() > 1 else weight
      return _torch._named(_torch.where(input > 0, input, slope * input), "PreluKernelBackward0")


  def glu(input, dim=-1):
      first, second = input.chunk(2, dim)
      return first * second.sigmoid()


  def _dimension(name, rank):
      warnings.warn(f"Implicit dimension choice for {name} has been deprecated. Change the call to include dim=X as an argument.", stacklevel=3)
      return 0 if rank in (0, 1, 3) else 1


  def softmax(input, dim=None, _stacklevel=3, dtype=None):
      if dim is None:
          dim = _dimension("softmax", input.dim())
      return _torch.softmax(input, dim, dtype)


  def log_softmax(input, dim=None, _stacklevel=3, dtype=None):
      if dim is None:
          dim = _dimension("log_softmax", input.dim())
      return _torch.log_softmax(input, dim, dtype)


  def softmin(input, dim=None, _stacklevel=3, dtype=None):
      return softmax(-input, dim, dtype=dtype)


  def gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1):
      noise = -_torch.empty_like(logits).exponential_().log()
      soft = ((logits + noise) / tau).softmax(dim)
      if not hard:
          return soft
      index = soft.max(dim, keepdim=True)[1]
      return _torch.zeros_like(logits).scatter_(dim, index, 1.0) - soft.detach() + soft


  def dropout(input, p=0.5, training=True, inplace=False):
      if p < 0.0 or p > 1.0:
          raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
      if not training or p == 0:
          return input
      result = _torch._dropout(input, p)
      return input.copy_(result) if inplace else result


  def _feature_dropout(input, p, training, dims):
      if p < 0.0 or p > 1.0:
          raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
      if not training or p == 0:
          return input
      shape = list(input.shape)
      lead = 2 if input.dim() == dims + 2 else 1
      mask = _torch.empty(shape[:lead] + [1] * (len(shape) - lead), dtype=input.dtype).bernoulli_(1 - p)
      return input * (mask / (1 - p) if p < 1 else mask)


  def dropout1d(input, p=0.5, training=True, inplace=False):
      return _feature_dropout(input, p, training, 1)


  def dropout2d(input, p=0.5, training=True, inplace=False):
      return _feature_dropout(input, p, training, 2)


  def dropout3d(input, p=0.5, training=True, inplace=False):
      return _feature_dropout(input, p, training, 3)


  def alpha_dropout(input, p=0.5, training=False, inplace=False):
      if not training or p == 0:
          return input
      alpha = -1.7580993408473766
      keep = 1 - p
      a = 1 / math.sqrt((alpha * alpha * p + 1) * keep)
      mask = _torch.empty_like(input).bernoulli_(keep)
      return input * (mask * a) + ((mask - 1) * (alpha * -a) + alpha * a * p) * 1


  def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
      if padding_idx is not None and padding_idx < 0:
          padding_idx += weight.shape[0]
      return _torch._embedding(weight, input, padding_idx)


  def one_hot(tensor, num_classes=-1):
      return _torch._one_hot(tensor, num_classes)


  def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05):
      return _torch._layer_norm(input, normalized_shape, weight, bias, eps)


  def rms_norm(input, normalized_shape, weight=None, eps=None):
      dims = tuple(range(-len(normalized_shape), 0))
      eps = (2.220446049250313e-16 if input.dtype is _torch.float64 else 1.1920928955078125e-07) if eps is None else eps
      result = input * (input.pow(2).mean(dims, keepdim=True) + eps).rsqrt()
      return result if weight is None else result * weight


  def batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05):
      return _torch._batch_norm(input, running_mean, running_var, weight, bias, training, momentum, eps)


  def group_norm(input, num_groups, weight=None, bias=None, eps=1e-05):
      shape = input.shape
      groups = input.reshape(shape[0], num_groups, -1)
      mean = groups.mean(-1, keepdim=True)
      variance = groups.var(-1, unbiased=False, keepdim=True)
      result = ((groups - mean) / (variance + eps).sqrt()).reshape(shape)
      wide = [1, -1] + [1] * (len(shape) - 2)
      if weight is not None:
          result = result * weight.reshape(wide)
      if bias is not None:
          result = result + bias.reshape(wide)
      return _torch._named(result, "NativeGroupNormBackward0")


  def instance_norm(input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True, momentum=0.1, eps=1e-05):
      return group_norm(input, input.shape[1], weight, bias, eps)


  def normalize(input, p=2.0, dim=1, eps=1e-12):
      return input / input.norm(p, dim, keepdim=True).clamp_min(eps).expand_as(input)


  def cosine_similarity(x1, x2, dim=1, eps=1e-08):
      lengths = x1.norm(2, dim).clamp_min(eps) * x2.norm(2, dim).clamp_min(eps)
      return (x1 * x2).sum(dim) / lengths


  def pairwise_distance(x1, x2, p=2.0, eps=1e-06, keepdim=False):
      return (x1 - x2 + eps).norm(p, -1, keepdim)


  def _pair(value):
      return (value, value) if isinstance(value, int) else tuple(value)


  def _same(weight, dilation):
      """The widths of margins that keep an image's size."""
      widths = []
      for size, d in zip(reversed(weight.shape[2:]), reversed(dilation)):
          total = d * (size - 1)
          widths += [total // 2, total - total // 2]
      return widths


  def conv2d(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
      if isinstance(padding, str):
          if padding == "same":
              input = pad(input, _same(weight, _pair(dilation)))
          padding = 0
      return _conv2d(input, weight, bias, _pair(stride), _pair(padding), _pair(dilation), groups)


  def _single(value):
      return value if isinstance(value, int) else value[0]


  def conv1d(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
      if input.dim() not in (2, 3):
          raise RuntimeError(f"Expected 2D (unbatched) or 3D (batched) input to conv1d, but got input of size: {list(input.shape)}")
      if input.shape[-2] != weight.shape[1] * groups:
          raise RuntimeError(f"Given groups={groups}, weight of size {list(weight.shape)}, expected input{list(input.shape)} to have "
                             f"{weight.shape[1] * groups} channels, but got {input.shape[-2]} channels instead")
      if isinstance(padding, str):
          if padding == "same":
              input = pad(input, _same(weight, (_single(dilation),)))
          padding = 0
      result = _conv2d(input.unsqueeze(-2), weight.unsqueeze(-2), bias, (1, _single(stride)), (0, _single(padding)), (1, _single(dilation)), groups)
      return _torch._named(result.squeeze(-2), "ConvolutionBackward0")


  def conv_transpose2d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
      if groups != 1:
          raise NotImplementedError("unsupported: torch.nn.functional.conv_transpose2d with groups")
      return _conv_transpose2d(input, weight, bias, _pair(stride), _pair(padding), _pair(output_padding), _pair(dilation))


  def conv_transpose1d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
      result = conv_transpose2d(input.unsqueeze(-2), weight.unsqueeze(-2), bias, (1, _single(stride)), (0, _single(padding)),
                                (0, _single(output_padding)), groups, (1, _single(dilation)))
      return _torch._named(result.squeeze(-2), "ConvolutionBackward0")


  def max_pool2d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
      values, indices = _torch._max_pool2d(input, kernel_size, stride or None, padding, dilation, ceil_mode)
      return (values, indices) if return_indices else values


  def max_pool1d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
      stride = kernel_size if not stride else stride
      values, indices = _torch._max_pool2d(input.unsqueeze(-2), (1, _single(kernel_size)), (1, _single(stride)), (0, _single(padding)),
                                           (1, _single(dilation)), ceil_mode)
      values = values.squeeze(-2)
      return (values, indices.squeeze(-2)) if return_indices else values


  def avg_pool2d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None):
      return _torch._avg_pool2d(input, kernel_size, stride or None, padding)


  def avg_pool1d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
      stride = kernel_size if not stride else stride
      result = _torch._avg_pool2d(input.unsqueeze(-2), (1, _single(kernel_size)), (1, _single(stride)), (0, _single(padding)))
      return result.squeeze(-2)


  def adaptive_avg_pool2d(input, output_size):
      rows, columns = _pair(output_size)
      rows = input.shape[-2] if rows is None else rows
      columns = input.shape[-1] if columns is None else columns
      if rows == columns == 1:
          return input.mean((-2, -1), keepdim=True)
      return _torch._adaptive_avg_pool2d(input, rows, columns)


  def adaptive_avg_pool1d(input, output_size):
      return _torch._adaptive_avg_pool2d(input.unsqueeze(-2), 1, _single(output_size)).squeeze(-2)


  def adaptive_max_pool2d(input, output_size, return_indices=False):
      rows, columns = _pair(output_size)
      height, width = input.shape[-2:]
      lines = []
      for i in range(rows):
          part = input.narrow(-2, i * height // rows, -(-(i + 1) * height // rows) - i * height // rows)
          cells = []
          for j in range(columns):
              start = j * width // columns
              cells.append(part.narrow(-1, start, -(-(j + 1) * width // columns) - start).amax((-2, -1)))
          lines.append(_torch.stack(cells, -1))
      return _torch.stack(lines, -2)


  def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
      return _torch._unfold(input, _pair(kernel_size), _pair(dilation), _pair(padding), _pair(stride))


  def pad(input, pad, mode="constant", value=None):
      if mode == "constant":
          return _pad(input, pad, 0 if value is None else value)
      for place in range(len(pad) // 2):
          before, after = pad[2 * place:2 * place + 2]
          dim = input.dim() - 1 - place
          size = input.shape[dim]
          if mode == "reflect":
              order = list(range(before, 0, -1)) + list(range(size)) + list(range(size - 2, size - 2 - after, -1))
          elif mode == "replicate":
              order = [0] * before + list(range(size)) + [size - 1] * after
          elif mode == "circular":
              order = list(range(size - before, size)) + list(range(size)) + list(range(after))
          else:
              raise NotImplementedError(f"Unrecognised padding mode {mode}")
          input = input.index_select(dim, _torch.tensor(order, dtype=_torch.int64))
      return input


  def interpolate(input, size=None, scale_factor=None, mode="nearest", align_corners=None):
      if mode != "nearest":
          raise NotImplementedError(f"unsupported: torch.nn.functional.interpolate with mode='{mode}'")
      dims = input.dim() - 2
      for place in range(dims):
          old = input.shape[2 + place]
          if size is not None:
              new = size if isinstance(size, int) else size[place]
          else:
              new = int(old * (scale_factor if isinstance(scale_factor, (int, float)) else scale_factor[place]))
          order = [min(k * old // new, old - 1) for k in range(new)]
          input = input.index_select(2 + place, _torch.tensor(order, dtype=_torch.int64))
      return input


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


  def _compare_sizes(name, input, target):
      if target.shape != input.shape:
          warnings.warn(f"Using a target size ({target.shape}) that is different to the input size ({input.shape}). This will likely lead to "
                        "incorrect results due to broadcasting. Please ensure they have the same size.", stacklevel=3)


  def mse_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
      _compare_sizes("mse_loss", input, target)
      return _torch._mse_loss(input, target, _reduction(reduction, size_average, reduce))


  def l1_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
      _compare_sizes("l1_loss", input, target)
      return _torch._l1_loss(input, target, _reduction(reduction, size_average, reduce))


  def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction="mean", beta=1.0):
      if beta == 0:
          return l1_loss(input, target, size_average, reduce, reduction)
      return _torch._smooth_loss(input, target, _reduction(reduction, size_average, reduce), beta, False)


  def huber_loss(input, target, reduction="mean", delta=1.0, weight=None):
      return _torch._smooth_loss(input, target, reduction, delta, True)


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
          return loss.sum() / input.shape[0]
      return _reduced(loss, _reduction(reduction, size_average, reduce))


  def hinge_embedding_loss(input, target, margin=1.0, size_average=None, reduce=None, reduction="mean"):
      loss = _torch.where(target == 1, input, 0 * input) + _torch.where(target == -1, (margin - input).clamp_min(0), 0 * input)
      return _reduced(loss, reduction)


  def margin_ranking_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
      return _reduced((-target * (input1 - input2) + margin).clamp_min(0), reduction)


  def soft_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
      return _reduced((-target * input).exp().log1p(), reduction)


  def cosine_embedding_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
      cosine = cosine_similarity(input1, input2, -1)
      return _reduced(_torch.where(target == 1, 1 - cosine, (cosine - margin).clamp_min(0)), reduction)


  def triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2, eps=1e-06, swap=False, reduction="mean"):
      near, far = pairwise_distance(anchor, positive, p, eps), pairwise_distance(anchor, negative, p, eps)
      if swap:
          far = _torch.minimum(far, pairwise_distance(positive, negative, p, eps))
      return _reduced((near - far + margin).clamp_min(0), reduction)


  def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction="mean"):
      right = input.gather(1, target.unsqueeze(1))
      loss = (margin - right + input).clamp_min(0) ** p
      loss = loss * (1 - one_hot(target, input.shape[1]))
      return _reduced(loss.sum(1) / input.shape[1], reduction)


  def poisson_nll_loss(input, target, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None, reduction="mean"):
      loss = input.exp() - target * input if log_input else input - target * (input + eps).log()
      return _reduced(loss, reduction)


  def gaussian_nll_loss(input, target, var, full=False, eps=1e-06, reduction="mean"):
      var = var.clamp_min(eps)
      loss = 0.5 * (var.log() + (input - target) ** 2 / var)
      if full:
          loss = loss + 0.5 * math.log(2 * math.pi)
      return _reduced(loss, reduction)


  def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None, enable_gqa=False):
      length, size = query.shape[-2], key.shape[-2]
      factor = 1 / math.sqrt(query.shape[-1]) if scale is None else scale
      scores = query @ key.transpose(-2, -1) * factor
      if is_causal:
          mask = _torch.ones(length, size, dtype=_torch.bool).tril()
          scores = scores.masked_fill(~mask, float("-inf"))
      if attn_mask is not None:
          scores = scores.masked_fill(~attn_mask, float("-inf")) if attn_mask.dtype is _torch.bool else scores + attn_mask
      weights = scores.softmax(-1)
      if dropout_p > 0:
          weights = dropout(weights, dropout_p)
      return weights @ value
  """#
}
