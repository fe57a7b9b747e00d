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
          self.weight = Parameter(_torch.empty((first, second // groups) + self.kernel_size, dtype=dtype))
          if bias:
              self.bias = Parameter(_torch.empty(out_channels, dtype=dtype))
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


  class ConvTranspose2d(_ConvNd):
      _transposed = True

      def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1,
                   padding_mode="zeros", device=None, dtype=None):
          super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias, padding_mode, device, dtype,
                           output_padding)

      def forward(self, input, output_size=None):
          return F.conv_transpose2d(input, self.weight, self.bias, self.stride, self.padding, self.output_padding, self.groups, self.dilation)


  class ConvTranspose1d(ConvTranspose2d):
      _dims = 1

      def forward(self, input, output_size=None):
          return F.conv_transpose1d(input, self.weight, self.bias, self.stride, self.padding, self.output_padding, self.groups, self.dilation)


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


  class _AvgPool(Module):
      def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None):
          super().__init__()
          self.kernel_size = kernel_size
          self.stride = stride if stride is not None else kernel_size
          self.padding = padding

      def extra_repr(self):
          return f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}"


  class AvgPool2d(_AvgPool):
      def forward(self, input):
          return F.avg_pool2d(input, self.kernel_size, self.stride, self.padding)


  class AvgPool1d(_AvgPool):
      def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
          kernel_size, padding = _many(kernel_size, 1), _many(padding, 1)
          super().__init__(kernel_size, kernel_size if stride is None else _many(stride, 1), padding)

      def forward(self, input):
          return F.avg_pool1d(input, self.kernel_size, self.stride, self.padding)


  class _AdaptivePool(Module):
      def __init__(self, output_size, return_indices=False):
          super().__init__()
          self.output_size = output_size

      def extra_repr(self):
          return f"output_size={self.output_size}"


  class AdaptiveAvgPool1d(_AdaptivePool):
      def forward(self, input):
          return F.adaptive_avg_pool1d(input, self.output_size)


  class AdaptiveAvgPool2d(_AdaptivePool):
      def forward(self, input):
          return F.adaptive_avg_pool2d(input, self.output_size)


  class AdaptiveMaxPool2d(_AdaptivePool):
      def forward(self, input):
          return F.adaptive_max_pool2d(input, self.output_size)


  class ZeroPad2d(Module):
      def __init__(self, padding):
          super().__init__()
          self.padding = _many(padding, 4)

      def forward(self, input):
          return F.pad(input, self.padding)

      def extra_repr(self):
          return f"{self.padding}"


  class ReflectionPad2d(ZeroPad2d):
      def forward(self, input):
          return F.pad(input, self.padding, mode="reflect")


  class ReplicationPad2d(ZeroPad2d):
      def forward(self, input):
          return F.pad(input, self.padding, mode="replicate")


  class Upsample(Module):
      def __init__(self, size=None, scale_factor=None, mode="nearest", align_corners=None):
          super().__init__()
          self.size, self.scale_factor, self.mode = size, scale_factor, mode

      def forward(self, input):
          return F.interpolate(input, self.size, self.scale_factor, self.mode)

      def extra_repr(self):
          first = f"scale_factor={float(self.scale_factor)}" if self.scale_factor is not None else f"size={self.size}"
          return f"{first}, mode={self.mode!r}"


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
          _value.__module__ = "torch.nn.modules." + ("padding" if "Pad" in _name else "upsampling" if _name == "Upsample" else
                                                     "fold" if _name == "Unfold" else "pooling")
  """#
}
