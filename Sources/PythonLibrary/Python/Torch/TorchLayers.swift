extension PythonSource {
  static let torchLinearModule = #"""
  """Layers that multiply."""

  import math
  import _torch
  from _torch import Parameter, _linear
  import torch.nn.init as init
  from torch.nn.modules.module import Module


  class Identity(Module):
      def __init__(self, *args, **kwargs):
          super().__init__()

      def forward(self, input):
          return input


  class Linear(Module):
      def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
          super().__init__()
          self.in_features = in_features
          self.out_features = out_features
          self.weight = Parameter(_torch.empty((out_features, in_features), dtype=dtype, device=device))
          if bias:
              self.bias = Parameter(_torch.empty(out_features, dtype=dtype, device=device))
          else:
              self.register_parameter("bias", None)
          self.reset_parameters()

      def reset_parameters(self):
          init.kaiming_uniform_(self.weight, a=math.sqrt(5))
          if self.bias is not None:
              fan_in, _ = init._calculate_fan_in_and_fan_out(self.weight)
              bound = 1 / math.sqrt(fan_in) if fan_in > 0 else 0
              init.uniform_(self.bias, -bound, bound)

      def forward(self, input):
          return _linear(input, self.weight, self.bias)

      def extra_repr(self):
          return f"in_features={self.in_features}, out_features={self.out_features}, bias={self.bias is not None}"


  class NonDynamicallyQuantizableLinear(Linear):
      pass


  class Bilinear(Module):
      def __init__(self, in1_features, in2_features, out_features, bias=True, device=None, dtype=None):
          super().__init__()
          self.in1_features = in1_features
          self.in2_features = in2_features
          self.out_features = out_features
          self.weight = Parameter(_torch.empty((out_features, in1_features, in2_features), dtype=dtype, device=device))
          if bias:
              self.bias = Parameter(_torch.empty(out_features, dtype=dtype, device=device))
          else:
              self.register_parameter("bias", None)
          bound = 1 / math.sqrt(in1_features)
          init.uniform_(self.weight, -bound, bound)
          if bias:
              init.uniform_(self.bias, -bound, bound)

      def forward(self, input1, input2):
          result = _torch.einsum("...i,oij,...j->...o", input1, self.weight, input2)
          return result if self.bias is None else result + self.bias

      def extra_repr(self):
          return (f"in1_features={self.in1_features}, in2_features={self.in2_features}, out_features={self.out_features}, "
                  f"bias={self.bias is not None}")
  """#

  static let torchDropoutModule = #"""
  """Layers that forget at random, rearrange, measure, or look up."""

  import torch.nn.functional as F
  import _torch
  from _torch import Parameter
  import torch.nn.init as init
  from torch.nn.modules.module import Module


  class _Dropout(Module):
      def __init__(self, p=0.5, inplace=False):
          super().__init__()
          if p < 0 or p > 1:
              raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
          self.p = p
          self.inplace = inplace

      def extra_repr(self):
          return f"p={self.p}, inplace={self.inplace}"


  class Dropout(_Dropout):
      def forward(self, input):
          return F.dropout(input, self.p, self.training, self.inplace)


  class Dropout1d(_Dropout):
      def forward(self, input):
          return F.dropout1d(input, self.p, self.training, self.inplace)


  class Dropout2d(_Dropout):
      def forward(self, input):
          return F.dropout2d(input, self.p, self.training, self.inplace)


  class Dropout3d(_Dropout):
      def forward(self, input):
          return F.dropout3d(input, self.p, self.training, self.inplace)


  class AlphaDropout(_Dropout):
      def forward(self, input):
          return F.alpha_dropout(input, self.p, self.training)


  class FeatureAlphaDropout(_Dropout):
      def forward(self, input):
          return F.feature_alpha_dropout(input, self.p, self.training)


  class Flatten(Module):
      def __init__(self, start_dim=1, end_dim=-1):
          super().__init__()
          self.start_dim = start_dim
          self.end_dim = end_dim

      def forward(self, input):
          return input.flatten(self.start_dim, self.end_dim)

      def extra_repr(self):
          return f"start_dim={self.start_dim}, end_dim={self.end_dim}"


  class Unflatten(Module):
      def __init__(self, dim, unflattened_size):
          super().__init__()
          self.dim = dim
          self.unflattened_size = unflattened_size

      def forward(self, input):
          return input.unflatten(self.dim, self.unflattened_size)

      def extra_repr(self):
          return f"dim={self.dim}, unflattened_size={self.unflattened_size}"


  class CosineSimilarity(Module):
      def __init__(self, dim=1, eps=1e-8):
          super().__init__()
          self.dim = dim
          self.eps = eps

      def forward(self, x1, x2):
          return F.cosine_similarity(x1, x2, self.dim, self.eps)


  class PairwiseDistance(Module):
      def __init__(self, p=2.0, eps=1e-6, keepdim=False):
          super().__init__()
          self.norm, self.eps, self.keepdim = p, eps, keepdim

      def forward(self, x1, x2):
          return F.pairwise_distance(x1, x2, self.norm, self.eps, self.keepdim)


  class Embedding(Module):
      def __init__(self, num_embeddings, embedding_dim, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False,
                   _weight=None, _freeze=False, device=None, dtype=None):
          super().__init__()
          self.num_embeddings = num_embeddings
          self.embedding_dim = embedding_dim
          if sparse:
              raise NotImplementedError("unsupported: torch.nn.Embedding with sparse gradients")
          if padding_idx is not None:
              if not -num_embeddings <= padding_idx < num_embeddings:
                  raise AssertionError("Padding_idx must be within num_embeddings")
              padding_idx %= num_embeddings
          self.padding_idx = padding_idx
          self.max_norm = max_norm
          self.norm_type = norm_type
          self.scale_grad_by_freq = scale_grad_by_freq
          self.sparse = sparse
          if _weight is None:
              self.weight = Parameter(_torch.empty((num_embeddings, embedding_dim), dtype=dtype, device=device), requires_grad=not _freeze)
              self.reset_parameters()
          else:
              self.weight = Parameter(_weight, requires_grad=not _freeze)

      def reset_parameters(self):
          init.normal_(self.weight)
          if self.padding_idx is not None:
              mode = _torch._set_grad_enabled(False)
              self.weight[self.padding_idx].fill_(0)
              _torch._set_grad_enabled(mode)

      def forward(self, input):
          if self.max_norm is None and not self.scale_grad_by_freq:
              return _torch._embedding(self.weight, input, self.padding_idx)
          return F.embedding(input, self.weight, self.padding_idx, self.max_norm, self.norm_type, self.scale_grad_by_freq)

      @classmethod
      def from_pretrained(cls, embeddings, freeze=True, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
          if embeddings.dim() != 2:
              raise AssertionError("Embeddings parameter is expected to be 2-dimensional")
          rows, columns = embeddings.shape
          return cls(rows, columns, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse, _weight=embeddings, _freeze=freeze)

      def extra_repr(self):
          text = f"{self.num_embeddings}, {self.embedding_dim}"
          if self.padding_idx is not None:
              text += f", padding_idx={self.padding_idx}"
          if self.max_norm is not None:
              text += f", max_norm={self.max_norm}"
          if self.norm_type != 2:
              text += f", norm_type={self.norm_type}"
          if self.scale_grad_by_freq:
              text += f", scale_grad_by_freq={self.scale_grad_by_freq}"
          return text


  class EmbeddingBag(Module):
      def __init__(self, num_embeddings, embedding_dim, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, mode="mean", sparse=False,
                   _weight=None, include_last_offset=False, padding_idx=None, device=None, dtype=None):
          super().__init__()
          self.num_embeddings = num_embeddings
          self.embedding_dim = embedding_dim
          self.max_norm, self.norm_type, self.scale_grad_by_freq = max_norm, norm_type, scale_grad_by_freq
          self.mode, self.include_last_offset = mode, include_last_offset
          self.sparse = sparse
          self.padding_idx = None if padding_idx is None else padding_idx % num_embeddings
          if _weight is None:
              self.weight = Parameter(_torch.empty((num_embeddings, embedding_dim), dtype=dtype, device=device))
              self.reset_parameters()
          else:
              self.weight = Parameter(_weight)

      def reset_parameters(self):
          init.normal_(self.weight)
          if self.padding_idx is not None:
              mode = _torch._set_grad_enabled(False)
              self.weight[self.padding_idx].fill_(0)
              _torch._set_grad_enabled(mode)

      def forward(self, input, offsets=None, per_sample_weights=None):
          return F.embedding_bag(input, self.weight, offsets, self.max_norm, self.norm_type, self.scale_grad_by_freq, self.mode, False,
                                 per_sample_weights, self.include_last_offset, self.padding_idx)

      @classmethod
      def from_pretrained(cls, embeddings, freeze=True, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, mode="mean", sparse=False,
                          include_last_offset=False, padding_idx=None):
          rows, columns = embeddings.shape
          bag = cls(rows, columns, max_norm, norm_type, scale_grad_by_freq, mode, sparse, embeddings, include_last_offset, padding_idx)
          bag.weight.requires_grad = not freeze
          return bag

      def extra_repr(self):
          text = f"{self.num_embeddings}, {self.embedding_dim}"
          if self.max_norm is not None:
              text += f", max_norm={self.max_norm}"
          if self.norm_type != 2:
              text += f", norm_type={self.norm_type}"
          if self.scale_grad_by_freq:
              text += f", scale_grad_by_freq={self.scale_grad_by_freq}"
          text += f", mode={self.mode!r}"
          return text + (f", padding_idx={self.padding_idx}" if self.padding_idx is not None else "")
  """#
}
