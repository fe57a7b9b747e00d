extension PythonSource {
  static let torchLazyLayersModule = #"""
  """Layers that find out the size of their input when they first see one."""

  import _torch
  from _torch import Parameter
  from torch.nn.modules.conv import Conv1d, Conv2d, Conv3d, ConvTranspose1d, ConvTranspose2d, ConvTranspose3d
  from torch.nn.modules.linear import Linear
  from torch.nn.modules.module import Module
  from torch.nn.modules.normalization import BatchNorm1d, BatchNorm2d, BatchNorm3d


  class UninitializedParameter(Parameter):
      """A parameter whose size is not known yet."""

      def __repr__(self):
          return "<UninitializedParameter>"

      def materialize(self, shape, device=None, dtype=None):
          """Gets its size; whoever holds it, as optimisers do, holds what a layer then learns."""
          self.data = _torch.empty(shape, device=device, dtype=dtype)
          self.__class__ = _Settled


  UninitializedParameter.__module__ = "torch.nn.parameter"
  _Settled = type("Parameter", (Parameter,), {"__module__": "torch.nn.parameter"})


  class _Lazy:
      def has_uninitialized_params(self):
          return any(isinstance(p, UninitializedParameter) for p in self._parameters.values())

      def forward(self, input):
          self._settle(input)
          self.__class__ = self.cls_to_become
          return self(input)


  class LazyLinear(_Lazy, Linear):
      cls_to_become = Linear

      def __init__(self, out_features, bias=True, device=None, dtype=None):
          Module.__init__(self)
          self.in_features, self.out_features = 0, out_features
          self._options = {"device": device, "dtype": dtype}
          self.weight = UninitializedParameter()
          if bias:
              self.bias = UninitializedParameter()
          else:
              self.register_parameter("bias", None)

      def _settle(self, input):
          self.in_features = input.shape[-1]
          options = vars(self).pop("_options")
          self.weight.materialize((self.out_features, self.in_features), **options)
          if self.bias is not None:
              self.bias.materialize((self.out_features,), **options)
          self.reset_parameters()


  class _LazyConv(_Lazy):
      def __init__(self, out_channels, kernel_size, *args, bias=True, device=None, dtype=None, **options):
          self._is_waiting = True
          self.cls_to_become.__init__(self, options.get("groups", 1), out_channels, kernel_size, *args, bias=bias, device=device, dtype=dtype,
                                      **options)
          self._options = {"device": device, "dtype": dtype}
          self.in_channels = 0
          self.weight = UninitializedParameter()
          if self.bias is not None:
              self.bias = UninitializedParameter()
          del self._is_waiting

      def reset_parameters(self):
          if "_is_waiting" not in vars(self):
              super().reset_parameters()

      def _settle(self, input):
          self.in_channels = input.shape[-len(self.kernel_size) - 1]
          if self.in_channels % self.groups != 0:
              raise ValueError("in_channels must be divisible by groups")
          first, second = (self.in_channels, self.out_channels) if self._transposed else (self.out_channels, self.in_channels)
          options = vars(self).pop("_options")
          self.weight.materialize((first, second // self.groups, *self.kernel_size), **options)
          if self.bias is not None:
              self.bias.materialize((self.out_channels,), **options)
          self.reset_parameters()


  class _LazyBatchNorm(_Lazy):
      def __init__(self, eps=1e-5, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None):
          self.cls_to_become.__init__(self, 0, eps, momentum, affine, track_running_stats, device, dtype)
          self._options = {"device": device, "dtype": dtype}
          if affine:
              self.weight, self.bias = UninitializedParameter(), UninitializedParameter()

      def _settle(self, input):
          self.num_features = input.shape[1]
          options = vars(self).pop("_options")
          if self.affine:
              for parameter in (self.weight, self.bias):
                  parameter.materialize((self.num_features,), **options)
          if self.track_running_stats:
              self.running_mean = _torch.zeros(self.num_features, **options)
              self.running_var = _torch.ones(self.num_features, **options)
          self.reset_parameters()


  def _lazily(base, *kinds):
      for kind in kinds:
          name = "Lazy" + kind.__name__
          globals()[name] = type(name, (base, kind), {"cls_to_become": kind, "__module__": kind.__module__})


  _lazily(_LazyConv, Conv1d, Conv2d, Conv3d, ConvTranspose1d, ConvTranspose2d, ConvTranspose3d)
  _lazily(_LazyBatchNorm, BatchNorm1d, BatchNorm2d, BatchNorm3d)
  LazyLinear.__module__ = "torch.nn.modules.linear"
  """#
}
