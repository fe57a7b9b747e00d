extension PythonSource {
  static let torchFunctionalModule = #"""
  """Layers and losses as functions."""

  import math
  import warnings
  import _torch
  from _torch import (
      Tensor, _linear as linear, _silu as silu, _logsigmoid as logsigmoid, _softplus as softplus, _pad, sigmoid, tanh,
      _gelu as gelu, _conv2d)
  from _torch_elements import _recorded, _type_name
  from _torch_losses import (
      binary_cross_entropy, binary_cross_entropy_with_logits, cosine_embedding_loss, cosine_similarity, cross_entropy, gaussian_nll_loss,
      hinge_embedding_loss, huber_loss, kl_div, l1_loss, margin_ranking_loss, mse_loss, multi_margin_loss, multilabel_margin_loss,
      multilabel_soft_margin_loss, nll_loss, pairwise_distance, poisson_nll_loss, smooth_l1_loss, soft_margin_loss, triplet_margin_loss,
      triplet_margin_with_distance_loss, _reduction)
  from _torch_images import (
      _same, adaptive_avg_pool3d, adaptive_max_pool1d, adaptive_max_pool2d, adaptive_max_pool3d, affine_grid, avg_pool1d, avg_pool2d, avg_pool3d,
      channel_shuffle, conv3d, conv_transpose1d, conv_transpose2d, conv_transpose3d, fold, grid_sample, interpolate, local_response_norm,
      lp_pool1d, lp_pool2d, max_pool3d, max_unpool1d, max_unpool2d, pixel_shuffle, pixel_unshuffle, upsample)


  def _kept(given, result, inplace):
      return given.copy_(result) if inplace else result


  def _check_float(input, kernel):
      if not input.is_floating_point():
          raise NotImplementedError(f'"{kernel}" not implemented for \'{_type_name(input.dtype)}\'')


  def _between(input, low, high):
      """Clamped, and flat at the ends too."""
      if not input.is_floating_point():
          return input.clamp(int(low), int(high))
      return _torch.where((input > low) & (input < high), input, input.detach().clamp(low, high))


  def leaky_relu(input, negative_slope=0.01, inplace=False):
      given, input = input, input.clone() if inplace else input
      return _kept(given, _torch._leaky_relu(input, negative_slope), inplace)


  def elu(input, alpha=1.0, inplace=False):
      given, input = input, input.clone() if inplace else input
      return _kept(given, _torch._elu(input, alpha), inplace)


  def selu(input, inplace=False):
      given, input = input, input.clone() if inplace else input
      return _kept(given, _torch._selu(input), inplace)


  def celu(input, alpha=1.0, inplace=False):
      _check_float(input, "elu_cpu")
      given, input = input, input.clone() if inplace else input
      return _kept(given, _torch._named(_torch.where(input > 0, input, alpha * (input / alpha).expm1()), "CeluBackward0"), inplace)


  def relu(input, inplace=False):
      return input.relu_() if inplace else input.relu()


  def relu6(input, inplace=False):
      given, input = input, input.clone() if inplace else input
      return _kept(given, _torch._named(_between(input, 0, 6), "HardtanhBackward0"), inplace)


  def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
      given, input = input, input.clone() if inplace else input
      return _kept(given, _torch._named(_between(input, min_val, max_val), "HardtanhBackward0"), inplace)


  def hardsigmoid(input, inplace=False):
      _check_float(input, "hardsigmoid_cpu")
      given, input = input, input.clone() if inplace else input
      return _kept(given, _torch._named(_between(input + 3, 0, 6) / 6, "HardsigmoidBackward0"), inplace)


  def hardswish(input, inplace=False):
      _check_float(input, "hardswish_cpu")
      given, input = input, input.clone() if inplace else input

      def gradient(grad):
          slope = _torch.where(input <= -3, 0.0, _torch.where(input < 3, input / 3 + 0.5, 1.0))
          return [grad * slope]
      x = input.detach()
      return _kept(given, _recorded("HardswishBackward0", x * (x + 3).clamp(0, 6) / 6, [input], gradient), inplace)


  def mish(input, inplace=False):
      _check_float(input, "mish_cpu")
      given, input = input, input.clone() if inplace else input
      wide = input.float() if input.dtype in (_torch.float16, _torch.bfloat16) else input
      return _kept(given, _torch._named((wide * softplus(wide).tanh()).to(input.dtype), "MishBackward0"), inplace)


  def silu(input, inplace=False):
      given, input = input, input.clone() if inplace else input
      return _kept(given, _torch._silu(input), inplace)


  def softsign(input):
      return input / (input.abs() + 1)


  def tanhshrink(input):
      return input - input.tanh()


  def threshold(input, threshold, value, inplace=False):
      given, input = input, input.clone() if inplace else input
      return _kept(given, _torch._named(_torch.where(input > threshold, input, value), "ThresholdBackward0"), inplace)


  def softshrink(input, lambd=0.5):
      _check_float(input, "softshrink_check")
      return _torch._named(_torch.where(input > lambd, input - lambd, _torch.where(input < -lambd, input + lambd, input * 0)), "SoftshrinkBackward0")


  def hardshrink(input, lambd=0.5):
      _check_float(input, "hardshrink_cpu")
      return _torch._named(_torch.where(input.abs() > lambd, input, 0.0), "HardshrinkBackward0")


  def prelu(input, weight):
      shape = [1] * input.dim()
      if input.dim() > 1 and weight.numel() > 1:
          shape[1] = weight.numel()
      slope = weight.reshape(shape) if weight.numel() == 1 or input.dim() > 1 else weight
      return _torch._named(_torch.where(input > 0, input, slope * input), "PreluKernelBackward0")


  def glu(input, dim=-1):
      if input.dim() and input.shape[dim] % 2:
          raise RuntimeError(f"Halving dimension must be even, but dimension {dim % input.dim()} is size {input.shape[dim]}")
      first, second = input.chunk(2, dim)
      return _torch._named(first * second.sigmoid(), "GluBackward0")


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
      # What two dimensions are dropped from is never taken for a single sample.
      lead = 2 if dims == 2 or input.dim() == dims + 2 else 1
      mask = _torch.empty(shape[:lead] + [1] * (len(shape) - lead), dtype=input.dtype).bernoulli_(1 - p)
      result = input * (mask / (1 - p) if p < 1 else mask)
      return result if lead == 2 else _torch._named(result, "SqueezeBackward1")


  def dropout1d(input, p=0.5, training=True, inplace=False):
      if input.dim() not in (2, 3):
          raise RuntimeError(f"dropout1d: Expected 2D or 3D input, but received a {input.dim()}D input. Note that dropout1d exists to provide "
                             "channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch dimension "
                             "(i.e. 2D or 3D inputs).")
      given, input = input, input.clone() if inplace else input
      return _kept(given, _feature_dropout(input, p, training, 1), inplace)


  def dropout2d(input, p=0.5, training=True, inplace=False):
      given, input = input, input.clone() if inplace else input
      return _kept(given, _feature_dropout(input, p, training, 2), inplace)


  def dropout3d(input, p=0.5, training=True, inplace=False):
      given, input = input, input.clone() if inplace else input
      return _kept(given, _feature_dropout(input, p, training, 3), inplace)


  def alpha_dropout(input, p=0.5, training=False, inplace=False):
      given, input = input, input.clone() if inplace else input
      if p < 0.0 or p > 1.0:
          raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
      if not training or p == 0:
          return input
      return _kept(given, _alpha_dropout(input, _torch.empty_like(input), p), inplace)


  def feature_alpha_dropout(input, p=0.5, training=False, inplace=False):
      given, input = input, input.clone() if inplace else input
      if not training or p == 0:
          return input
      mask = _torch.empty(tuple(input.shape[:2]) + (1,) * (input.dim() - 2), dtype=input.dtype)
      return _kept(given, _alpha_dropout(input, mask, p), inplace)


  def _alpha_dropout(input, mask, p):
      if p == 1:
          return input * _torch.zeros_like(mask)
      alpha = 1.7580993408473766
      mask = mask.bernoulli_(1 - p)
      a = 1.0 / math.sqrt((alpha * alpha * p + 1) * (1 - p))
      shift = (mask - 1) * (alpha * a) + alpha * a * p
      return _torch._named(input * (mask * a) + shift, "AddBackward0")


  def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
      if sparse:
          raise NotImplementedError("unsupported: torch.nn.functional.embedding with sparse gradients")
      if padding_idx is not None and padding_idx < 0:
          padding_idx += weight.shape[0]
      if max_norm is not None:
          _shorten(weight, input, max_norm, norm_type)
      result = _torch._embedding(weight, input, padding_idx)
      if scale_grad_by_freq and result.requires_grad:
          counts = _torch.bincount(input.reshape(-1), minlength=weight.shape[0])[input].unsqueeze(-1)
          result.register_hook(lambda gradient: gradient / counts)
      return result


  def _shorten(weight, input, max_norm, norm_type):
      """Makes the rows that are looked up no longer than that."""
      mode = _torch._set_grad_enabled(False)
      try:
          rows = _torch.unique(input.reshape(-1))
          chosen = weight[rows]
          lengths = chosen.norm(norm_type, -1, keepdim=True)
          weight[rows] = _torch.where(lengths > max_norm, chosen * (max_norm / (lengths + 1e-7)), chosen)
      finally:
          _torch._set_grad_enabled(mode)


  def embedding_bag(input, weight, offsets=None, max_norm=None, norm_type=2, scale_grad_by_freq=False, mode="mean", sparse=False,
                    per_sample_weights=None, include_last_offset=False, padding_idx=None):
      if sparse:
          raise NotImplementedError("unsupported: torch.nn.functional.embedding_bag with sparse gradients")
      if mode not in ("sum", "mean", "max"):
          raise ValueError("mode has to be one of sum, mean or max")
      if per_sample_weights is not None and mode != "sum":
          raise NotImplementedError("embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' "
                                    f"(got mode='{mode}'). Please open a feature request on GitHub.")
      if input.dim() == 2:
          if offsets is not None:
              raise ValueError("if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences. "
                               f"However, found offsets of type {type(offsets)}")
          bounds = list(range(0, input.numel() + 1, input.shape[1])) if input.shape[1] else [0] * (input.shape[0] + 1)
          input = input.reshape(-1)
          if per_sample_weights is not None:
              per_sample_weights = per_sample_weights.reshape(-1)
      elif input.dim() == 1:
          if offsets is None:
              raise ValueError("offsets has to be a 1D Tensor but got None")
          if offsets.dim() != 1:
              raise ValueError("offsets has to be a 1D Tensor")
          bounds = offsets.tolist() if include_last_offset else offsets.tolist() + [len(input)]
      else:
          raise ValueError(f"input has to be 1D or 2D Tensor, but got Tensor of dimension {input.dim()}")
      if bounds and bounds[0] != 0:
          raise RuntimeError("offsets[0] has to be 0, i.e., the first sequence in the mini-batch has to start from position 0. However, got "
                             f"{bounds[0]}")
      if max_norm is not None:
          _shorten(weight, input, max_norm, norm_type)
      rows = []
      for start, end in zip(bounds, bounds[1:]):
          bag, factors = input[start:end], None if per_sample_weights is None else per_sample_weights[start:end]
          if padding_idx is not None:
              kept = bag != padding_idx % weight.shape[0]
              bag, factors = bag[kept], None if factors is None else factors[kept]
          picked = embedding(bag, weight, scale_grad_by_freq=scale_grad_by_freq)
          if factors is not None:
              picked = picked * factors.unsqueeze(1)
          rows.append(_torch.zeros(weight.shape[1], dtype=weight.dtype) if not len(bag)
                      else picked.sum(0) if mode == "sum" else picked.amax(0) if mode == "max" else picked.mean(0))
      return _torch._named(_torch.stack(rows), "EmbeddingBagBackward0")


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
      if len(shape) < 2:
          raise RuntimeError(f"Expected at least 2 dimensions for input tensor but received {len(shape)}")
      size = [shape[0] * shape[1] // num_groups, num_groups, *shape[2:]]
      if math.prod(size) == num_groups:
          raise ValueError(f"Expected more than 1 value per channel when training, got input size {size}")
      if weight is not None and weight.numel() != shape[1]:
          raise RuntimeError("Expected weight to be a vector of size equal to the number of channels in input, but got weight of shape "
                             f"{list(weight.shape)} and input of shape {list(shape)}")
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
      images, channels = input.shape[:2]
      if not use_input_stats:
          return batch_norm(input, running_mean, running_var, weight, bias, False, momentum, eps)
      size = input[0, 0].numel()
      if size == 1:
          raise ValueError(f"Expected more than 1 spatial element when training, got input size {input.shape}")
      if running_mean is not None:
          with_mode = _torch._set_grad_enabled(False)
          try:
              lines = input.reshape(images, channels, -1)
              running_mean.copy_(running_mean * (1 - momentum) + lines.mean(-1).mean(0) * momentum)
              running_var.copy_(running_var * (1 - momentum) + lines.var(-1).mean(0) * momentum)
          finally:
              _torch._set_grad_enabled(with_mode)
      return _torch._named(group_norm(input, channels, weight, bias, eps), "ViewBackward0")


  def normalize(input, p=2.0, dim=1, eps=1e-12):
      return input / input.norm(p, dim, keepdim=True).clamp_min(eps).expand_as(input)


  def _pair(value):
      return (value, value) if isinstance(value, int) else tuple(value)


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


  def max_pool2d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
      values, indices = _torch._max_pool2d(input, kernel_size, stride or None, padding, dilation, ceil_mode)
      return (values, indices) if return_indices else values


  def max_pool1d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
      stride = kernel_size if not stride else stride
      values, indices = _torch._max_pool2d(input.unsqueeze(-2), (1, _single(kernel_size)), (1, _single(stride)), (0, _single(padding)),
                                           (1, _single(dilation)), ceil_mode)
      values = values.squeeze(-2)
      return (values, indices.squeeze(-2)) if return_indices else values


  def adaptive_avg_pool2d(input, output_size):
      rows, columns = _pair(output_size)
      rows = input.shape[-2] if rows is None else rows
      columns = input.shape[-1] if columns is None else columns
      if rows == columns == 1:
          return input.mean((-2, -1), keepdim=True)
      return _torch._adaptive_avg_pool2d(input, rows, columns)


  def adaptive_avg_pool1d(input, output_size):
      return _torch._adaptive_avg_pool2d(input.unsqueeze(-2), 1, _single(output_size)).squeeze(-2)


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
      if not pad:
          return input
      kind = {"reflect": "ReflectionPad{}DBackward0", "replicate": "ReplicationPad{}DBackward0", "circular": "CopySlices"}[mode]
      return _torch._named(input, kind.format(len(pad) // 2))


  def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None, enable_gqa=False):
      if enable_gqa:
          key = key.repeat_interleave(query.shape[-3] // key.shape[-3], -3)
          value = value.repeat_interleave(query.shape[-3] // value.shape[-3], -3)
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


  def bilinear(input1, input2, weight, bias=None):
      result = _torch.einsum("...i,oij,...j->...o", input1, weight, input2)
      return result if bias is None else result + bias


  def rrelu(input, lower=1.0 / 8, upper=1.0 / 3, training=False, inplace=False):
      given, input = input, input.clone() if inplace else input
      if training:
          negative = input.detach() <= 0
          slope = _torch.ones_like(input.detach())
          slope[negative] = (_torch.rand(int(negative.sum()), dtype=_torch.float64) * (upper - lower) + lower).to(input.dtype)
          result = input * slope
      else:
          result = leaky_relu(input, (lower + upper) / 2)
      return _kept(given, _torch._named(result, "RreluWithNoiseBackward0"), inplace)


  def relu_(input):
      return input.relu_()


  def _in_place(function):
      def change(input, *args, **kwargs):
          return function(input, *args, **kwargs, inplace=True)
      return change


  celu_, elu_, hardtanh_, leaky_relu_, rrelu_, threshold_ = (
      _in_place(function) for function in (celu, elu, hardtanh, leaky_relu, rrelu, threshold))


  def selu_(input):
      return selu(input, True)
  """#
}
