extension PythonSource {
  static let torchConvolutionModule = #"""
  """Convolutions and pooling."""

  import math
  import torch.nn.functional as F
  import _torch
  from _torch import Parameter
  import torch.nn.init as init
  from torch.nn.modules.module import Module


  def _many(value, count):
      return (value,) * count if isinstance(value, int) else tuple(value)


  class _ConvNd(Module):
      _dims = 2
      _transposed = False

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode="zeros",
                   device=None, dtype=None, output_padding=0):
          super().__init__()
          if groups <= 0:
              raise ValueError("groups must be a positive integer")
          if in_channels % groups != 0:
              raise ValueError("in_channels must be divisible by groups")
          if out_channels % groups != 0:
              raise ValueError("out_channels must be divisible by groups")
          if isinstance(padding, str):
              if padding not in ("valid", "same"):
                  raise ValueError(f"Invalid padding string {padding!r}, should be one of {{'valid', 'same'}}")
              if padding == "same" and any(step != 1 for step in _many(stride, self._dims)):
                  raise ValueError("padding='same' is not supported for strided convolutions")
          if padding_mode not in ("zeros", "reflect", "replicate", "circular"):
              raise ValueError("padding_mode must be one of {'zeros', 'reflect', 'replicate', 'circular'}, but got "
                               f"padding_mode='{padding_mode}'")
          if self._transposed and padding_mode != "zeros":
              raise ValueError(f'Only "zeros" padding mode is supported for {type(self).__name__}')
          dims = self._dims
          self.in_channels = in_channels
          self.out_channels = out_channels
          self.kernel_size = _many(kernel_size, dims)
          self.stride = _many(stride, dims)
          self.padding = padding if isinstance(padding, str) else _many(padding, dims)
          self.dilation = _many(dilation, dims)
          self.output_padding = _many(output_padding, dims)
          self.groups = groups
          self.padding_mode = padding_mode
          first, second = (in_channels, out_channels) if self._transposed else (out_channels, in_channels)
          self.weight = Parameter(_torch.empty((first, second // groups) + self.kernel_size, dtype=dtype, device=device))
          if bias:
              self.bias = Parameter(_torch.empty(out_channels, dtype=dtype, device=device))
          else:
              self.register_parameter("bias", None)
          self.reset_parameters()

      def reset_parameters(self):
          init.kaiming_uniform_(self.weight, a=math.sqrt(5))
          if self.bias is not None:
              fan_in, _ = init._calculate_fan_in_and_fan_out(self.weight)
              if fan_in != 0:
                  bound = 1 / math.sqrt(fan_in)
                  init.uniform_(self.bias, -bound, bound)

      def _padded(self, input):
          """The input and the margin that is left to be added."""
          if self.padding_mode == "zeros":
              return input, self.padding
          if isinstance(self.padding, str):
              widths = F._same(self.weight, self.dilation) if self.padding == "same" else [0] * (2 * self._dims)
          else:
              widths = [width for size in reversed(self.padding) for width in (size, size)]
          return F.pad(input, widths, mode=self.padding_mode), 0

      def extra_repr(self):
          text = f"{self.in_channels}, {self.out_channels}, kernel_size={self.kernel_size}, stride={self.stride}"
          if self.padding != (0,) * self._dims:
              text += f", padding={self.padding!r}" if not isinstance(self.padding, str) else f", padding={self.padding}"
          if self.dilation != (1,) * self._dims:
              text += f", dilation={self.dilation}"
          if self.output_padding != (0,) * self._dims:
              text += f", output_padding={self.output_padding}"
          if self.groups != 1:
              text += f", groups={self.groups}"
          if self.bias is None:
              text += ", bias=False"
          if self.padding_mode != "zeros":
              text += f", padding_mode={self.padding_mode}"
          return text


  class Conv1d(_ConvNd):
      _dims = 1

      def forward(self, input):
          input, padding = self._padded(input)
          return F.conv1d(input, self.weight, self.bias, self.stride, padding, self.dilation, self.groups)


  class Conv2d(_ConvNd):
      def forward(self, input):
          input, padding = self._padded(input)
          return F.conv2d(input, self.weight, self.bias, self.stride, padding, self.dilation, self.groups)


  class Conv3d(_ConvNd):
      _dims = 3

      def forward(self, input):
          input, padding = self._padded(input)
          return F.conv3d(input, self.weight, self.bias, self.stride, padding, self.dilation, self.groups)


  class _ConvTransposeNd(_ConvNd):
      _transposed = True

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1,
                   padding_mode="zeros", device=None, dtype=None):
          super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias, padding_mode, device, dtype,
                           output_padding)

      def _extra(self, input, output_size):
          """What is added at the ends, so that the result has a wanted size."""
          if output_size is None:
              return self.output_padding
          sizes = tuple(output_size)[-self._dims:]
          old = input.shape[-self._dims:]
          least = [(n - 1) * s - 2 * p + d * (k - 1) + 1
                   for n, s, p, d, k in zip(old, self.stride, self.padding, self.dilation, self.kernel_size)]
          most = [size + s - 1 for size, s in zip(least, self.stride)]
          if any(not low <= size <= high for low, size, high in zip(least, sizes, most)):
              raise ValueError(f"requested an output size of {list(sizes)}, but valid sizes range from {least} to {most} "
                               f"(for an input of {input.shape[2:]})")
          return tuple(size - low for size, low in zip(sizes, least))

      def forward(self, input, output_size=None):
          return self._function(input, self.weight, self.bias, self.stride, self.padding, self._extra(input, output_size), self.groups,
                                self.dilation)


  class ConvTranspose1d(_ConvTransposeNd):
      _dims = 1
      _function = staticmethod(F.conv_transpose1d)


  class ConvTranspose2d(_ConvTransposeNd):
      _function = staticmethod(F.conv_transpose2d)


  class ConvTranspose3d(_ConvTransposeNd):
      _dims = 3
      _function = staticmethod(F.conv_transpose3d)


  class _MaxPool(Module):
      def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False):
          super().__init__()
          self.kernel_size = kernel_size
          self.stride = stride if stride is not None else kernel_size
          self.padding = padding
          self.dilation = dilation
          self.return_indices = return_indices
          self.ceil_mode = ceil_mode

      def extra_repr(self):
          return (f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}, dilation={self.dilation}, "
                  f"ceil_mode={self.ceil_mode}")


  class MaxPool1d(_MaxPool):
      def forward(self, input):
          return F.max_pool1d(input, self.kernel_size, self.stride, self.padding, self.dilation, self.ceil_mode, self.return_indices)


  class MaxPool2d(_MaxPool):
      def forward(self, input):
          return F.max_pool2d(input, self.kernel_size, self.stride, self.padding, self.dilation, self.ceil_mode, self.return_indices)


  class MaxPool3d(_MaxPool):
      def forward(self, input):
          return F.max_pool3d(input, self.kernel_size, self.stride, self.padding, self.dilation, self.ceil_mode, self.return_indices)


  class _MaxUnpool(Module):
      def __init__(self, kernel_size, stride=None, padding=0):
          super().__init__()
          self.kernel_size = _many(kernel_size, self._dims)
          self.stride = _many(stride if stride is not None else kernel_size, self._dims)
          self.padding = _many(padding, self._dims)

      def forward(self, input, indices, output_size=None):
          return self._function(input, indices, self.kernel_size, self.stride, self.padding, output_size)

      def extra_repr(self):
          return f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}"


  class MaxUnpool1d(_MaxUnpool):
      _dims = 1
      _function = staticmethod(F.max_unpool1d)


  class MaxUnpool2d(_MaxUnpool):
      _dims = 2
      _function = staticmethod(F.max_unpool2d)


  class _AvgPool(Module):
      def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None):
          super().__init__()
          self.kernel_size = kernel_size
          self.stride = stride if stride is not None else kernel_size
          self.padding = padding
          self.ceil_mode = ceil_mode
          self.count_include_pad = count_include_pad
          self.divisor_override = divisor_override

      def forward(self, input):
          return self._function(input, self.kernel_size, self.stride, self.padding, self.ceil_mode, self.count_include_pad,
                                self.divisor_override)

      def extra_repr(self):
          return f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}"


  class AvgPool2d(_AvgPool):
      _function = staticmethod(F.avg_pool2d)


  class AvgPool3d(_AvgPool):
      _function = staticmethod(F.avg_pool3d)


  class AvgPool1d(_AvgPool):
      def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
          kernel_size, padding = _many(kernel_size, 1), _many(padding, 1)
          super().__init__(kernel_size, kernel_size if stride is None else _many(stride, 1), padding, ceil_mode, count_include_pad)

      def forward(self, input):
          return F.avg_pool1d(input, self.kernel_size, self.stride, self.padding, self.ceil_mode, self.count_include_pad)


  class LPPool2d(Module):
      _function = staticmethod(F.lp_pool2d)

      def __init__(self, norm_type, kernel_size, stride=None, ceil_mode=False):
          super().__init__()
          self.norm_type, self.kernel_size, self.stride, self.ceil_mode = norm_type, kernel_size, stride, ceil_mode

      def forward(self, input):
          return self._function(input, float(self.norm_type), self.kernel_size, self.stride, self.ceil_mode)

      def extra_repr(self):
          return f"norm_type={self.norm_type}, kernel_size={self.kernel_size}, stride={self.stride}, ceil_mode={self.ceil_mode}"


  class LPPool1d(LPPool2d):
      _function = staticmethod(F.lp_pool1d)


  class _AdaptiveAvgPool(Module):
      def __init__(self, output_size):
          super().__init__()
          self.output_size = output_size

      def forward(self, input):
          return self._function(input, self.output_size)

      def extra_repr(self):
          return f"output_size={self.output_size}"


  class AdaptiveAvgPool1d(_AdaptiveAvgPool):
      _function = staticmethod(F.adaptive_avg_pool1d)


  class AdaptiveAvgPool2d(_AdaptiveAvgPool):
      _function = staticmethod(F.adaptive_avg_pool2d)


  class AdaptiveAvgPool3d(_AdaptiveAvgPool):
      _function = staticmethod(F.adaptive_avg_pool3d)


  class _AdaptiveMaxPool(_AdaptiveAvgPool):
      def __init__(self, output_size, return_indices=False):
          super().__init__(output_size)
          self.return_indices = return_indices

      def forward(self, input):
          return self._function(input, self.output_size, self.return_indices)


  class AdaptiveMaxPool1d(_AdaptiveMaxPool):
      _function = staticmethod(F.adaptive_max_pool1d)


  class AdaptiveMaxPool2d(_AdaptiveMaxPool):
      _function = staticmethod(F.adaptive_max_pool2d)


  class AdaptiveMaxPool3d(_AdaptiveMaxPool):
      _function = staticmethod(F.adaptive_max_pool3d)


  class _Padding(Module):
      _dims, _mode, value = 2, "constant", 0

      def __init__(self, padding):
          super().__init__()
          self.padding = _many(padding, 2 * self._dims)

      def forward(self, input):
          return F.pad(input, self.padding, self._mode, self.value if self._mode == "constant" else None)

      def extra_repr(self):
          return f"{self.padding}"


  class _ConstantPadding(_Padding):
      def __init__(self, padding, value):
          super().__init__(padding)
          self.value = value

      def extra_repr(self):
          return f"padding={self.padding}, value={self.value}"


  def _paddings(name, base, mode, sizes):
      for dims in sizes:
          kind = type(f"{name}{dims}d", (base,), {"_dims": dims, "_mode": mode, "__module__": "torch.nn.modules.padding"})
          globals()[kind.__name__] = kind


  _paddings("ZeroPad", _Padding, "constant", (1, 2, 3))
  _paddings("ConstantPad", _ConstantPadding, "constant", (1, 2, 3))
  _paddings("ReflectionPad", _Padding, "reflect", (1, 2, 3))
  _paddings("ReplicationPad", _Padding, "replicate", (1, 2, 3))
  _paddings("CircularPad", _Padding, "circular", (1, 2, 3))


  class Upsample(Module):
      def __init__(self, size=None, scale_factor=None, mode="nearest", align_corners=None, recompute_scale_factor=None):
          super().__init__()
          if isinstance(scale_factor, tuple):
              scale_factor = tuple(float(factor) for factor in scale_factor)
          elif scale_factor is not None:
              scale_factor = float(scale_factor)
          self.size, self.scale_factor, self.mode, self.align_corners = size, scale_factor, mode, align_corners
          self.recompute_scale_factor = recompute_scale_factor

      def forward(self, input):
          return F.interpolate(input, self.size, self.scale_factor, self.mode, self.align_corners, self.recompute_scale_factor)

      def extra_repr(self):
          first = f"scale_factor={self.scale_factor!r}" if self.scale_factor is not None else f"size={self.size!r}"
          return f"{first}, mode={self.mode!r}"


  class UpsamplingNearest2d(Upsample):
      def __init__(self, size=None, scale_factor=None):
          super().__init__(size, scale_factor, "nearest")


  class UpsamplingBilinear2d(Upsample):
      def __init__(self, size=None, scale_factor=None):
          super().__init__(size, scale_factor, "bilinear", True)


  class PixelShuffle(Module):
      def __init__(self, upscale_factor):
          super().__init__()
          self.upscale_factor = upscale_factor

      def forward(self, input):
          return F.pixel_shuffle(input, self.upscale_factor)

      def extra_repr(self):
          return f"upscale_factor={self.upscale_factor}"


  class PixelUnshuffle(Module):
      def __init__(self, downscale_factor):
          super().__init__()
          self.downscale_factor = downscale_factor

      def forward(self, input):
          return F.pixel_unshuffle(input, self.downscale_factor)

      def extra_repr(self):
          return f"downscale_factor={self.downscale_factor}"


  class ChannelShuffle(Module):
      def __init__(self, groups):
          super().__init__()
          self.groups = groups

      def forward(self, input):
          return F.channel_shuffle(input, self.groups)

      def extra_repr(self):
          return f"groups={self.groups}"


  class Fold(Module):
      def __init__(self, output_size, kernel_size, dilation=1, padding=0, stride=1):
          super().__init__()
          self.output_size = output_size
          self.kernel_size, self.dilation, self.padding, self.stride = kernel_size, dilation, padding, stride

      def forward(self, input):
          return F.fold(input, self.output_size, self.kernel_size, self.dilation, self.padding, self.stride)

      def extra_repr(self):
          return (f"output_size={self.output_size}, kernel_size={self.kernel_size}, dilation={self.dilation}, padding={self.padding}, "
                  f"stride={self.stride}")


  class Unfold(Module):
      def __init__(self, kernel_size, dilation=1, padding=0, stride=1):
          super().__init__()
          self.kernel_size, self.dilation, self.padding, self.stride = kernel_size, dilation, padding, stride

      def forward(self, input):
          return F.unfold(input, self.kernel_size, self.dilation, self.padding, self.stride)

      def extra_repr(self):
          return f"kernel_size={self.kernel_size}, dilation={self.dilation}, padding={self.padding}, stride={self.stride}"


  for _name, _value in list(globals().items()):
      if isinstance(_value, type) and _value.__module__ == __name__ and "Conv" not in _name:
          _value.__module__ = "torch.nn.modules." + ("padding" if "Pad" in _name else "upsampling" if "Upsampl" in _name else
                                                     "fold" if _name in ("Fold", "Unfold") else "pixelshuffle" if "Pixel" in _name else
                                                     "channelshuffle" if "Channel" in _name else "pooling")
  """#
}
