extension PythonSource {
  static let torchImagesModule = #"""
  """Convolutions, pools and changes of size beyond what is computed natively."""

  import math
  import warnings
  import _torch
  from _torch import _conv2d, _conv_transpose2d, _pad

  _named = _torch._named


  def _many(value, count):
      return (value,) * count if isinstance(value, int) else tuple(value)


  def _check_channels(input, weight, groups, dims):
      if input.dim() not in (dims + 1, dims + 2):
          raise RuntimeError(f"Expected {dims + 1}D (unbatched) or {dims + 2}D (batched) input to conv{dims}d, but got input of size: "
                             f"{list(input.shape)}")
      channels = input.shape[-dims - 1]
      if channels != weight.shape[1] * groups:
          shape = list(input.shape) if input.dim() == dims + 2 else [1] + list(input.shape)
          raise RuntimeError(f"Given groups={groups}, weight of size {list(weight.shape)}, expected input{shape} to have "
                             f"{weight.shape[1] * groups} channels, but got {channels} channels instead")


  def _same(weight, dilation):
      """The widths of margins that keep an image's size."""
      widths = []
      for size, d in zip(reversed(weight.shape[2:]), reversed(dilation)):
          total = d * (size - 1)
          widths += [total // 2, total - total // 2]
      return widths


  def conv3d(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
      _check_channels(input, weight, groups, 3)
      stride, dilation = _many(stride, 3), _many(dilation, 3)
      if isinstance(padding, str):
          if padding == "same":
              input = _pad(input, _same(weight, dilation), 0)
          padding = 0
      padding = _many(padding, 3)
      if input.dim() == 4:
          return _named(conv3d(input.unsqueeze(0), weight, bias, stride, padding, dilation, groups).squeeze(0), "ConvolutionBackward0")
      input = _pad(input, (0, 0, 0, 0, padding[0], padding[0]), 0)
      images, channels, depth = input.shape[:3]
      sizes = [input.shape[2]] + [input.shape[k] + 2 * padding[k - 2] for k in (3, 4)]
      if any(d * (k - 1) + 1 > size for d, k, size in zip(dilation, weight.shape[2:], sizes)):
          raise RuntimeError(f"Calculated padded input size per channel: ({' x '.join(map(str, sizes))}). Kernel size: "
                             f"({' x '.join(map(str, weight.shape[2:]))}). Kernel size can't be greater than actual input size")
      places = (depth - dilation[0] * (weight.shape[2] - 1) - 1) // stride[0] + 1
      total = None
      for k in range(weight.shape[2]):
          start = k * dilation[0]
          layers = input[:, :, start:start + (places - 1) * stride[0] + 1:stride[0]].transpose(1, 2)
          flat = layers.reshape((images * places, channels) + tuple(input.shape[3:]))
          part = _conv2d(flat, weight[:, :, k], None, stride[1:], padding[1:], dilation[1:], groups)
          total = part if total is None else total + part
      total = total.reshape((images, places) + tuple(total.shape[1:])).transpose(1, 2)
      if bias is not None:
          total = total + bias.reshape(-1, 1, 1, 1)
      return _named(total.contiguous(), "ConvolutionBackward0")


  def _transposed(input, weight, bias, stride, padding, output_padding, groups, dilation):
      if input.dim() == 3:
          return _transposed(input.unsqueeze(0), weight, bias, stride, padding, output_padding, groups, dilation).squeeze(0)
      if groups == 1:
          return _conv_transpose2d(input, weight, bias, stride, padding, output_padding, dilation)
      pieces = zip(input.chunk(groups, 1), weight.chunk(groups, 0))
      result = _torch.cat([_conv_transpose2d(x, w, None, stride, padding, output_padding, dilation) for x, w in pieces], 1)
      return result if bias is None else result + bias.reshape(-1, 1, 1)


  def _check_transposed(input, weight, dims, stride, output_padding, dilation):
      if input.dim() not in (dims + 1, dims + 2):
          raise RuntimeError(f"Expected {dims + 1}D (unbatched) or {dims + 2}D (batched) input to conv_transpose{dims}d, but got input of size: "
                             f"{list(input.shape)}")
      if input.shape[-dims - 1] != weight.shape[0]:
          shape = list(input.shape) if input.dim() == dims + 2 else [1] + list(input.shape)
          raise RuntimeError(f"Given transposed=1, weight of size {list(weight.shape)}, expected input{shape} to have "
                             f"{weight.shape[0]} channels, but got {input.shape[-dims - 1]} channels instead")
      for extra, s, d in zip(output_padding, stride, dilation):
          if extra >= s and extra >= d:
              raise RuntimeError("output padding must be smaller than either stride or dilation, but got " + "".join(
                  f"output_padding_{name}: {e} " if k == 0 else "" for k, (name, e) in enumerate(zip(("height",), output_padding))).strip())


  def conv_transpose2d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
      stride, padding, output_padding, dilation = (_many(value, 2) for value in (stride, padding, output_padding, dilation))
      _check_transposed(input, weight, 2, stride, output_padding, dilation)
      return _named(_transposed(input, weight, bias, stride, padding, output_padding, groups, dilation), "ConvolutionBackward0")


  def conv_transpose1d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
      stride, padding, output_padding, dilation = (_many(value, 1) for value in (stride, padding, output_padding, dilation))
      _check_transposed(input, weight, 1, stride, output_padding, dilation)
      result = _transposed(input.unsqueeze(-2), weight.unsqueeze(-2), bias, (1,) + stride, (0,) + padding, (0,) + output_padding, groups,
                           (1,) + dilation)
      return _named(result.squeeze(-2), "ConvolutionBackward0")


  def conv_transpose3d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
      stride, padding, output_padding, dilation = (_many(value, 3) for value in (stride, padding, output_padding, dilation))
      _check_transposed(input, weight, 3, stride, output_padding, dilation)
      if input.dim() == 4:
          return conv_transpose3d(input.unsqueeze(0), weight, bias, stride, padding, output_padding, groups, dilation).squeeze(0)
      images, channels, depth = input.shape[:3]
      flat = input.transpose(1, 2).reshape((images * depth, channels) + tuple(input.shape[3:]))
      size = (depth - 1) * stride[0] - 2 * padding[0] + dilation[0] * (weight.shape[2] - 1) + output_padding[0] + 1
      layers = [None] * size
      for k in range(weight.shape[2]):
          part = _transposed(flat, weight[:, :, k], None, stride[1:], padding[1:], output_padding[1:], groups, dilation[1:])
          part = part.reshape((images, depth) + tuple(part.shape[1:]))
          for d in range(depth):
              place = d * stride[0] + k * dilation[0] - padding[0]
              if 0 <= place < size:
                  layers[place] = part[:, d] if layers[place] is None else layers[place] + part[:, d]
      result = _torch.stack([_torch.zeros_like(part[:, 0]) if layer is None else layer for layer in layers], 2)
      if bias is not None:
          result = result + bias.reshape(-1, 1, 1, 1)
      return _named(result, "ConvolutionBackward0")


  def _windows(size, kernel, stride, padding, ceil_mode):
      """Where windows begin and end in a line with its margins."""
      room = size + 2 * padding - kernel
      count = (-(-room // stride) if ceil_mode else room // stride) + 1
      if ceil_mode and (count - 1) * stride >= size + padding:
          count -= 1
      return [(k * stride - padding, min(k * stride - padding + kernel, size + padding)) for k in range(count)]


  def _average(input, kernel, stride, padding, ceil_mode, count_include_pad, divisor, dims):
      """Sums under windows, divided by what the windows hold."""
      if any(p > k // 2 for p, k in zip(padding, kernel)):
          raise RuntimeError(f"pad should be at most half of effective kernel size, but got pad={padding[0]}, kernel_size={kernel[0]} and dilation=1")
      sizes = input.shape[-dims:]
      lines = [_windows(size, k, s, p, ceil_mode) for size, k, s, p in zip(sizes, kernel, stride, padding)]
      widths = []
      for size, k, p, line in reversed(list(zip(sizes, kernel, padding, lines))):
          widths += [p, max(p, line[-1][0] + k - size if line else p)]
      padded = _pad(input, widths, 0)
      area = 1
      for k in kernel:
          area *= k
      means = _torch._avg_pool2d(padded, kernel, stride, 0) if dims == 2 else _mean_of_boxes(padded, kernel, stride)
      means = means[(...,) + tuple(slice(len(line)) for line in lines)]
      if divisor is not None:
          return means * area / divisor
      counts = _torch.ones(())
      for size, line in zip(sizes, lines):
          held = [b - a if count_include_pad else max(min(b, size) - max(a, 0), 1) for a, b in line]
          counts = counts.unsqueeze(-1) * _torch.tensor(held, dtype=input.dtype)
      return means * area / counts


  def _mean_of_boxes(input, kernel, stride):
      lead = tuple(input.shape[:-3])
      depth, height, width = input.shape[-3:]
      flat = _torch._avg_pool2d(input.reshape(-1, 1, height, width), kernel[1:], stride[1:], 0)
      rows, columns = flat.shape[-2:]
      flat = _torch._avg_pool2d(flat.reshape(-1, 1, depth, rows * columns), (kernel[0], 1), (stride[0], 1), 0)
      return flat.reshape(lead + (flat.shape[-2], rows, columns))


  def avg_pool2d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None):
      if divisor_override == 0:
          raise RuntimeError("divisor must be not zero")
      if not ceil_mode and divisor_override is None and (count_include_pad or padding in (0, (0, 0))):
          return _torch._avg_pool2d(input, kernel_size, stride or None, padding)
      kernel = _many(kernel_size, 2)
      result = _average(input, kernel, _many(stride, 2) if stride else kernel, _many(padding, 2), ceil_mode, count_include_pad,
                        divisor_override, 2)
      return _named(result, "AvgPool2DBackward0")


  def avg_pool1d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
      kernel, = _many(kernel_size, 1)
      step, = _many(stride, 1) if stride else (kernel,)
      margin, = _many(padding, 1)
      return avg_pool2d(input.unsqueeze(-2), (1, kernel), (1, step), (0, margin), ceil_mode, count_include_pad).squeeze(-2)


  def avg_pool3d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None):
      kernel = _many(kernel_size, 3)
      result = _average(input, kernel, _many(stride, 3) if stride else kernel, _many(padding, 3), ceil_mode, count_include_pad,
                        divisor_override, 3)
      return _named(result, "AvgPool3DBackward0")


  def max_pool3d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
      if return_indices:
          raise NotImplementedError("unsupported: torch.nn.functional.max_pool3d with return_indices")
      kernel = _many(kernel_size, 3)
      stride = _many(stride, 3) if stride else kernel
      padding, dilation = _many(padding, 3), _many(dilation, 3)
      lead = tuple(input.shape[:-3])
      depth, height, width = input.shape[-3:]
      flat, _ = _torch._max_pool2d(input.reshape(-1, 1, height, width), kernel[1:], stride[1:], padding[1:], dilation[1:], ceil_mode)
      rows, columns = flat.shape[-2:]
      flat, _ = _torch._max_pool2d(flat.reshape(-1, 1, depth, rows * columns), (kernel[0], 1), (stride[0], 1), (padding[0], 0),
                                   (dilation[0], 1), ceil_mode)
      return _named(flat.reshape(lead + (flat.shape[-2], rows, columns)), "MaxPool3DWithIndicesBackward0")


  def _part_bounds(parts, size):
      return [(k * size // parts, -(-(k + 1) * size // parts)) for k in range(parts)]


  def adaptive_avg_pool3d(input, output_size):
      sizes = [size if wanted is None else wanted for wanted, size in zip(_many(output_size, 3), input.shape[-3:])]
      for dim, wanted in zip((-3, -2, -1), sizes):
          parts = [input.narrow(dim, a, b - a).mean(dim) for a, b in _part_bounds(wanted, input.shape[dim])]
          input = _torch.stack(parts, dim)
      return _named(input, "AdaptiveAvgPool3DBackward0")


  def adaptive_max_pool2d(input, output_size, return_indices=False):
      rows, columns = _many(output_size, 2)
      height, width = input.shape[-2:]
      lines, places = [], []
      for top, bottom in _part_bounds(height if rows is None else rows, height):
          values, indices = [], []
          for left, right in _part_bounds(width if columns is None else columns, width):
              part = input[..., top:bottom, left:right].flatten(-2)
              best = part.max(-1)
              values.append(best.values)
              indices.append((best.indices // (right - left) + top) * width + best.indices % (right - left) + left)
          lines.append(_torch.stack(values, -1))
          places.append(_torch.stack(indices, -1))
      result = _named(_torch.stack(lines, -2), "AdaptiveMaxPool2DBackward0")
      return (result, _torch.stack(places, -2)) if return_indices else result


  def adaptive_max_pool1d(input, output_size, return_indices=False):
      values, indices = adaptive_max_pool2d(input.unsqueeze(-2), (1,) + _many(output_size, 1), True)
      return (values.squeeze(-2), indices.squeeze(-2)) if return_indices else values.squeeze(-2)


  def adaptive_max_pool3d(input, output_size, return_indices=False):
      if return_indices:
          raise NotImplementedError("unsupported: torch.nn.functional.adaptive_max_pool3d with return_indices")
      for dim, wanted in zip((-3, -2, -1), _many(output_size, 3)):
          parts = [input.narrow(dim, a, b - a).amax(dim) for a, b in _part_bounds(wanted, input.shape[dim])]
          input = _torch.stack(parts, dim)
      return _named(input, "AdaptiveMaxPool3DBackward0")


  def _unpooled(input, indices, sizes, dims):
      lead = tuple(input.shape[:-dims])
      area = 1
      for size in sizes:
          area *= size
      flat = _torch.zeros(lead + (area,), dtype=input.dtype).scatter(-1, indices.flatten(-dims), input.flatten(-dims))
      return _named(flat.reshape(lead + tuple(sizes)), f"MaxUnpool{dims}DBackward0")


  def _unpooled_sizes(input, kernel_size, stride, padding, output_size, dims):
      if output_size is not None:
          return tuple(output_size)[-dims:]
      kernel = _many(kernel_size, dims)
      stride = _many(stride, dims) if stride else kernel
      return [(size - 1) * s - 2 * p + k for size, s, p, k in zip(input.shape[-dims:], stride, _many(padding, dims), kernel)]


  def max_unpool1d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
      return _unpooled(input, indices, _unpooled_sizes(input, kernel_size, stride, padding, output_size, 1), 1)


  def max_unpool2d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
      return _unpooled(input, indices, _unpooled_sizes(input, kernel_size, stride, padding, output_size, 2), 2)


  def lp_pool2d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
      kernel = _many(kernel_size, 2)
      sums = avg_pool2d(input.pow(norm_type), kernel, stride, 0, ceil_mode)
      return (sums.sign() * sums.abs().relu() * (kernel[0] * kernel[1])).pow(1.0 / norm_type)


  def lp_pool1d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
      kernel, = _many(kernel_size, 1)
      sums = avg_pool1d(input.pow(norm_type), kernel, stride, 0, ceil_mode)
      return (sums.sign() * sums.abs().relu() * kernel).pow(1.0 / norm_type)


  def local_response_norm(input, size, alpha=0.0001, beta=0.75, k=1.0):
      if input.dim() < 3:
          raise ValueError(f"Expected 3D or higher dimensionality                          input (got {input.dim()} dimensions)")
      squares = input * input
      rest = (0, 0) * (input.dim() - 2)
      padded = _pad(squares, rest + (size // 2, (size - 1) // 2), 0)
      channels = input.shape[1]
      total = sum(padded.narrow(1, shift, channels) for shift in range(size)) / size
      return input / (total * alpha + k) ** beta


  def fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1):
      height, width = _many(output_size, 2)
      (kh, kw), (dh, dw), (ph, pw), (sh, sw) = (_many(value, 2) for value in (kernel_size, dilation, padding, stride))
      if input.dim() == 2:
          return fold(input.unsqueeze(0), output_size, kernel_size, dilation, padding, stride).squeeze(0)
      rows, columns = (height + 2 * ph - dh * (kh - 1) - 1) // sh + 1, (width + 2 * pw - dw * (kw - 1) - 1) // sw + 1
      if input.shape[1] % (kh * kw):
          raise RuntimeError("Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got "
                             f"input.size(1)={input.shape[1]} and kernel_size=({kh}, {kw}).")
      if input.shape[2] != rows * columns:
          raise RuntimeError(f"Given output_size=({height}, {width}), kernel_size=({kh}, {kw}), dilation=({dh}, {dw}), padding=({ph}, {pw}), "
                             f"stride=({sh}, {sw}), expected size of input's dimension 2 to match the calculated number of sliding blocks "
                             f"{rows} * {columns} = {rows * columns}, but got input.size(2)={input.shape[2]}.")
      channels = input.shape[1] // (kh * kw)
      places = _torch.arange((height + 2 * ph) * (width + 2 * pw), dtype=_torch.float64).reshape(1, 1, height + 2 * ph, width + 2 * pw)
      where = _torch._unfold(places, (kh, kw), (dh, dw), (0, 0), (sh, sw)).long().reshape(1, 1, -1)
      values = input.reshape(input.shape[0], channels, -1)
      flat = _torch.zeros((input.shape[0], channels, places.numel()), dtype=input.dtype).scatter_add(2, where.expand(values.shape), values)
      image = flat.reshape(input.shape[0], channels, height + 2 * ph, width + 2 * pw)
      return _named(image[:, :, ph:ph + height, pw:pw + width].contiguous(), "Col2ImBackward0")


  def pixel_shuffle(input, upscale_factor):
      if input.dim() < 3:
          raise RuntimeError(f"pixel_shuffle expects input to have at least 3 dimensions, but got input with {input.dim()} dimension(s)")
      factor = upscale_factor
      channels, height, width = input.shape[-3:]
      if channels % (factor * factor):
          raise RuntimeError("pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but "
                             f"input.size(-3)={channels} is not divisible by {factor * factor}")
      lead = tuple(input.shape[:-3])
      parts = input.reshape(lead + (channels // factor ** 2, factor, factor, height, width))
      order = tuple(range(len(lead))) + tuple(len(lead) + k for k in (0, 3, 1, 4, 2))
      return _named(parts.permute(order).reshape(lead + (channels // factor ** 2, height * factor, width * factor)), "PixelShuffleBackward0")


  def pixel_unshuffle(input, downscale_factor):
      factor = downscale_factor
      channels, height, width = input.shape[-3:]
      lead = tuple(input.shape[:-3])
      parts = input.reshape(lead + (channels, height // factor, factor, width // factor, factor))
      order = tuple(range(len(lead))) + tuple(len(lead) + k for k in (0, 2, 4, 1, 3))
      return _named(parts.permute(order).reshape(lead + (channels * factor ** 2, height // factor, width // factor)), "PixelUnshuffleBackward0")


  def channel_shuffle(input, groups):
      shape = tuple(input.shape)
      parts = input.reshape((shape[0], groups, shape[1] // groups) + shape[2:])
      return _named(parts.transpose(1, 2).reshape(shape), "ChannelShuffleBackward0")


  def _nearest(size, new, scale, exact):
      factor = 1 / scale if scale else size / new
      if exact:
          return [min(math.floor((k + 0.5) * factor), size - 1) for k in range(new)]
      return [min(math.floor(k * factor), size - 1) for k in range(new)]


  def _sources(size, new, scale, align_corners):
      """The places in a line that the points of another one come from."""
      if align_corners:
          factor = (size - 1) / (new - 1) if new > 1 else 0.0
          return [k * factor for k in range(new)]
      factor = 1 / scale if scale else size / new
      return [(k + 0.5) * factor - 0.5 for k in range(new)]


  def _blend(input, dim, taps):
      """A line of weighted sums: `taps` are pairs of places and weights."""
      total = None
      shape = [1] * input.dim()
      shape[dim] = len(taps[0][0])
      for places, weights in taps:
          part = input.index_select(dim, _torch.tensor(places)) * _torch.tensor(weights, dtype=input.dtype).reshape(shape)
          total = part if total is None else total + part
      return total


  def _linear_taps(size, new, scale, align_corners):
      low, high, near, far = [], [], [], []
      for source in _sources(size, new, scale, align_corners):
          source = max(source, 0.0)
          place = min(int(source), size - 1)
          low.append(place)
          high.append(min(place + 1, size - 1))
          far.append(source - place)
          near.append(1 - (source - place))
      return [(low, near), (high, far)]


  def _cubic_taps(size, new, scale, align_corners):
      a = -0.75

      def inner(x):
          return ((a + 2) * x - (a + 3)) * x * x + 1

      def outer(x):
          return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a

      taps = [([], []) for _ in range(4)]
      for source in _sources(size, new, scale, align_corners):
          place = math.floor(source)
          t = source - place
          for k, weight in enumerate((outer(t + 1), inner(t), inner(1 - t), outer(2 - t))):
              taps[k][0].append(min(max(place - 1 + k, 0), size - 1))
              taps[k][1].append(weight)
      return taps


  _MODES = {"linear": 1, "bilinear": 2, "bicubic": 2, "trilinear": 3}
  _NODES = {"nearest": "UpsampleNearest{}DBackward0", "nearest-exact": "UpsampleNearestExact{}DBackward0", "linear": "UpsampleLinear1DBackward0",
            "bilinear": "UpsampleBilinear2DBackward0", "bicubic": "UpsampleBicubic2DBackward0", "trilinear": "UpsampleTrilinear3DBackward0"}


  def interpolate(input, size=None, scale_factor=None, mode="nearest", align_corners=None, recompute_scale_factor=None, antialias=False):
      dims = input.dim() - 2
      if mode in ("nearest", "area", "nearest-exact"):
          if align_corners is not None:
              raise ValueError("align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear")
      elif mode not in _MODES:
          raise NotImplementedError("Input Error: Only 3D, 4D and 5D input Tensors supported (got {}D) for the modes: nearest | linear | "
                                    "bilinear | bicubic | trilinear | area | nearest-exact (got {})".format(input.dim(), mode))
      elif _MODES[mode] != dims:
          raise NotImplementedError(f"Got {input.dim()}D input, but {mode} mode needs {_MODES[mode] + 2}D input")
      if antialias:
          raise NotImplementedError("unsupported: torch.nn.functional.interpolate with antialias")
      if size is not None and scale_factor is not None:
          raise ValueError("only one of size or scale_factor should be defined")
      if size is None and scale_factor is None:
          raise ValueError("either size or scale_factor should be defined")
      sizes = input.shape[2:]
      if size is not None:
          wanted, scales = _many(size, dims), (None,) * dims
          if len(wanted) != dims:
              raise ValueError("Input and output must have the same number of spatial dimensions, but got input with spatial dimensions of "
                               f"{list(sizes)} and output size of {size}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and "
                               "output size in (o1, o2, ...,oK) format.")
      else:
          scales = (scale_factor,) * dims if isinstance(scale_factor, (int, float)) else tuple(scale_factor)
          wanted = [math.floor(float(old) * scale) for old, scale in zip(sizes, scales)]
          if recompute_scale_factor:
              scales = (None,) * dims
      for new in wanted:
          if new <= 0:
              raise RuntimeError(f"Input and output sizes should be greater than 0, but got input ({', '.join(map(str, sizes))}) output "
                                 f"({', '.join(map(str, wanted))})")
          if new >= 1 << 24:
              raise RuntimeError(f"Storage size calculation overflowed with sizes={list(input.shape[:2]) + list(wanted)}")
      if mode == "area":
          result = input
          for dim, new in enumerate(wanted, 2):
              result = _torch.stack([result.narrow(dim, a, b - a).mean(dim) for a, b in _part_bounds(new, result.shape[dim])], dim)
          return _named(result, f"AdaptiveAvgPool{dims}DBackward0" if dims > 1 else "SqueezeBackward1")
      for dim, (new, scale) in enumerate(zip(wanted, scales), 2):
          old = input.shape[dim]
          if mode in ("nearest", "nearest-exact"):
              input = input.index_select(dim, _torch.tensor(_nearest(old, new, scale, mode == "nearest-exact"), dtype=_torch.int64))
          else:
              taps = _cubic_taps if mode == "bicubic" else _linear_taps
              input = _blend(input, dim, taps(old, new, scale, align_corners))
      return _named(input, _NODES[mode].format(dims))


  def upsample(input, size=None, scale_factor=None, mode="nearest", align_corners=None):
      warnings.warn("`nn.functional.upsample` is deprecated. Use `nn.functional.interpolate` instead.", stacklevel=2)
      return interpolate(input, size, scale_factor, mode, align_corners)


  def affine_grid(theta, size, align_corners=None):
      if align_corners is None:
          warnings.warn("Default grid_sample and affine_grid behavior has changed to align_corners=False since 1.3.0. Please specify "
                        "align_corners=True if the old behavior is desired. See the documentation of grid_sample for details.", stacklevel=2)
      if len(size) != 4:
          raise NotImplementedError("unsupported: torch.nn.functional.affine_grid of volumes")

      def line(count):
          if count <= 1:
              return _torch.zeros(count, dtype=theta.dtype)
          points = _torch.linspace(-1, 1, count, dtype=theta.dtype)
          return points if align_corners else points * (count - 1) / count
      height, width = size[2:]
      x, y = line(width).expand(height, width), line(height).unsqueeze(1).expand(height, width)
      base = _torch.stack([x, y, _torch.ones_like(x)], -1).reshape(1, -1, 3)
      grid = base.expand(size[0], -1, -1) @ theta.transpose(1, 2)
      return _named(grid.reshape(size[0], height, width, 2), "AffineGridGeneratorBackward0")


  def grid_sample(input, grid, mode="bilinear", padding_mode="zeros", align_corners=None):
      if align_corners is None:
          warnings.warn("Default grid_sample and affine_grid behavior has changed to align_corners=False since 1.3.0. Please specify "
                        "align_corners=True if the old behavior is desired. See the documentation of grid_sample for details.", stacklevel=2)
      if input.dim() != 4 or mode not in ("bilinear", "nearest") or padding_mode not in ("zeros", "border"):
          raise NotImplementedError(f"unsupported: torch.nn.functional.grid_sample of {input.dim()}D input with mode={mode!r} and "
                                    f"padding_mode={padding_mode!r}")
      images, channels, height, width = input.shape

      def place(g, size):
          at = (g + 1) / 2 * (size - 1) if align_corners else ((g + 1) * size - 1) / 2
          return at.clamp(0, size - 1) if padding_mode == "border" else at
      x, y = place(grid[..., 0], width), place(grid[..., 1], height)
      flat = input.reshape(images, channels, -1)

      def picked(column, row):
          inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
          where = (row.clamp(0, height - 1) * width + column.clamp(0, width - 1)).long().reshape(images, 1, -1)
          values = flat.gather(2, where.expand(images, channels, where.shape[-1])).reshape((images, channels) + tuple(row.shape[1:]))
          return values * inside.unsqueeze(1)
      if mode == "nearest":
          return _named(picked(x.round(), y.round()), "GridSampler2DBackward0")
      left, top = x.detach().floor(), y.detach().floor()
      total = 0
      for column, row, weight in ((left, top, (left + 1 - x) * (top + 1 - y)), (left + 1, top, (x - left) * (top + 1 - y)),
                                  (left, top + 1, (left + 1 - x) * (y - top)), (left + 1, top + 1, (x - left) * (y - top))):
          total = total + picked(column, row) * weight.unsqueeze(1)
      return _named(total, "GridSampler2DBackward0")
  """#
}
