extension PythonSource {
  static let torchNormalisationModule = #"""
  """Layers that normalise."""

  import torch.nn.functional as F
  import _torch
  from _torch import Parameter
  import torch.nn.init as init
  from torch.nn.modules.module import Module


  class LayerNorm(Module):
      def __init__(self, normalized_shape, eps=1e-5, elementwise_affine=True, bias=True, device=None, dtype=None):
          super().__init__()
          if isinstance(normalized_shape, int):
              normalized_shape = (normalized_shape,)
          self.normalized_shape = tuple(normalized_shape)
          self.eps = eps
          self.elementwise_affine = elementwise_affine
          if elementwise_affine:
              self.weight = Parameter(_torch.ones(self.normalized_shape, dtype=dtype, device=device))
          else:
              self.register_parameter("weight", None)
          if elementwise_affine and bias:
              self.bias = Parameter(_torch.zeros(self.normalized_shape, dtype=dtype, device=device))
          else:
              self.register_parameter("bias", None)

      def reset_parameters(self):
          if self.elementwise_affine:
              init.ones_(self.weight)
              if self.bias is not None:
                  init.zeros_(self.bias)

      def forward(self, input):
          return _torch._layer_norm(input, self.normalized_shape, self.weight, self.bias, self.eps)

      def extra_repr(self):
          return f"{self.normalized_shape}, eps={self.eps}, elementwise_affine={self.elementwise_affine}, bias={self.bias is not None}"


  class RMSNorm(Module):
      def __init__(self, normalized_shape, eps=None, elementwise_affine=True, device=None, dtype=None):
          super().__init__()
          if isinstance(normalized_shape, int):
              normalized_shape = (normalized_shape,)
          self.normalized_shape = tuple(normalized_shape)
          self.eps = eps
          self.elementwise_affine = elementwise_affine
          if elementwise_affine:
              self.weight = Parameter(_torch.ones(self.normalized_shape, dtype=dtype, device=device))
          else:
              self.register_parameter("weight", None)

      def forward(self, input):
          return F.rms_norm(input, self.normalized_shape, self.weight, self.eps)

      def extra_repr(self):
          return f"{self.normalized_shape}, eps={self.eps}, elementwise_affine={self.elementwise_affine}"


  class GroupNorm(Module):
      def __init__(self, num_groups, num_channels, eps=1e-5, affine=True, device=None, dtype=None):
          super().__init__()
          if num_channels % num_groups != 0:
              raise ValueError(f"num_channels ({num_channels}) must be divisible by num_groups ({num_groups})")
          self.num_groups, self.num_channels, self.eps, self.affine = num_groups, num_channels, eps, affine
          if affine:
              self.weight = Parameter(_torch.ones(num_channels, dtype=dtype, device=device))
              self.bias = Parameter(_torch.zeros(num_channels, dtype=dtype, device=device))
          else:
              self.register_parameter("weight", None)
              self.register_parameter("bias", None)

      def forward(self, input):
          return F.group_norm(input, self.num_groups, self.weight, self.bias, self.eps)

      def extra_repr(self):
          return f"{self.num_groups}, {self.num_channels}, eps={self.eps}, affine={self.affine}, bias={self.affine}"


  class _BatchNorm(Module):
      _ranks = ()

      def __init__(self, num_features, eps=1e-5, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None):
          super().__init__()
          self.num_features = num_features
          self.eps = eps
          self.momentum = momentum
          self.affine = affine
          self.track_running_stats = track_running_stats
          if affine:
              self.weight = Parameter(_torch.ones(num_features, dtype=dtype, device=device))
              self.bias = Parameter(_torch.zeros(num_features, dtype=dtype, device=device))
          else:
              self.register_parameter("weight", None)
              self.register_parameter("bias", None)
          if track_running_stats:
              self.register_buffer("running_mean", _torch.zeros(num_features, dtype=dtype))
              self.register_buffer("running_var", _torch.ones(num_features, dtype=dtype))
              self.register_buffer("num_batches_tracked", _torch.tensor(0, dtype=_torch.int64))
          else:
              self.register_buffer("running_mean", None)
              self.register_buffer("running_var", None)
              self.register_buffer("num_batches_tracked", None)

      def reset_running_stats(self):
          if self.track_running_stats:
              self.running_mean.zero_()
              self.running_var.fill_(1)
              self.num_batches_tracked.zero_()

      def reset_parameters(self):
          self.reset_running_stats()
          if self.affine:
              init.ones_(self.weight)
              init.zeros_(self.bias)

      def forward(self, input):
          if input.dim() not in self._ranks:
              raise ValueError(f"expected {' or '.join(f'{rank}D' for rank in self._ranks)} input (got {input.dim()}D input)")
          momentum = 0.0 if self.momentum is None else self.momentum
          if self.training and self.track_running_stats:
              self.num_batches_tracked.add_(1)
              if self.momentum is None:
                  momentum = 1.0 / float(self.num_batches_tracked)
          if self.running_mean is not None and input.shape[1] != self.num_features:
              raise RuntimeError(f"running_mean should contain {input.shape[1]} elements not {self.num_features}")
          training = self.training or self.running_mean is None
          tracks = not self.training or self.track_running_stats
          return _torch._batch_norm(input, self.running_mean if tracks else None, self.running_var if tracks else None, self.weight, self.bias,
                                    training, momentum, self.eps)

      def extra_repr(self):
          return (f"{self.num_features}, eps={self.eps}, momentum={self.momentum}, affine={self.affine}, bias={self.affine}, "
                  f"track_running_stats={self.track_running_stats}")


  class BatchNorm1d(_BatchNorm):
      _ranks = (2, 3)


  class BatchNorm2d(_BatchNorm):
      _ranks = (4,)


  class BatchNorm3d(_BatchNorm):
      _ranks = (5,)


  class _InstanceNorm(_BatchNorm):
      def __init__(self, num_features, eps=1e-5, momentum=0.1, affine=False, track_running_stats=False, device=None, dtype=None):
          super().__init__(num_features, eps, momentum, affine, track_running_stats, device, dtype)

      def forward(self, input):
          if input.dim() not in self._ranks:
              raise ValueError(f"expected {self._ranks[0]}D or {self._ranks[1]}D input (got {input.dim()}D input)")
          if input.dim() == self._ranks[0]:
              return self(input.unsqueeze(0)).squeeze(0)
          return F.instance_norm(input, self.running_mean, self.running_var, self.weight, self.bias,
                                 self.training or not self.track_running_stats, 0.0 if self.momentum is None else self.momentum, self.eps)


  class InstanceNorm1d(_InstanceNorm):
      _ranks = (2, 3)


  class InstanceNorm2d(_InstanceNorm):
      _ranks = (3, 4)


  class InstanceNorm3d(_InstanceNorm):
      _ranks = (4, 5)


  class LocalResponseNorm(Module):
      def __init__(self, size, alpha=1e-4, beta=0.75, k=1.0):
          super().__init__()
          self.size, self.alpha, self.beta, self.k = size, alpha, beta, k

      def forward(self, input):
          return F.local_response_norm(input, self.size, self.alpha, self.beta, self.k)

      def extra_repr(self):
          return f"{self.size}, alpha={self.alpha}, beta={self.beta}, k={self.k}"


  for _class, _module in ((_BatchNorm, "batchnorm"), (BatchNorm1d, "batchnorm"), (BatchNorm2d, "batchnorm"), (BatchNorm3d, "batchnorm"),
                          (InstanceNorm1d, "instancenorm"), (InstanceNorm2d, "instancenorm"),
                          (InstanceNorm3d, "instancenorm"), (_InstanceNorm, "instancenorm")):
      _class.__module__ = "torch.nn.modules." + _module
  """#
}
