extension PythonSource {
  static let torchLossesModule = #"""
  """Losses as modules."""

  import torch.nn.functional as F
  from torch.nn.modules.module import Module


  class _Loss(Module):
      def __init__(self, size_average=None, reduce=None, reduction="mean"):
          super().__init__()
          self.reduction = F._reduction(reduction, size_average, reduce)


  class _WeightedLoss(_Loss):
      def __init__(self, weight=None, size_average=None, reduce=None, reduction="mean"):
          super().__init__(size_average, reduce, reduction)
          self.register_buffer("weight", weight)


  class L1Loss(_Loss):
      def forward(self, input, target):
          return F.l1_loss(input, target, reduction=self.reduction)


  class MSELoss(_Loss):
      def forward(self, input, target):
          return F.mse_loss(input, target, reduction=self.reduction)


  class SmoothL1Loss(_Loss):
      def __init__(self, size_average=None, reduce=None, reduction="mean", beta=1.0):
          super().__init__(size_average, reduce, reduction)
          self.beta = beta

      def forward(self, input, target):
          return F.smooth_l1_loss(input, target, reduction=self.reduction, beta=self.beta)


  class HuberLoss(_Loss):
      def __init__(self, reduction="mean", delta=1.0):
          super().__init__(reduction=reduction)
          self.delta = delta

      def forward(self, input, target):
          return F.huber_loss(input, target, reduction=self.reduction, delta=self.delta)


  class NLLLoss(_WeightedLoss):
      def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean"):
          super().__init__(weight, size_average, reduce, reduction)
          self.ignore_index = ignore_index

      def forward(self, input, target):
          return F.nll_loss(input, target, weight=self.weight, ignore_index=self.ignore_index, reduction=self.reduction)


  class CrossEntropyLoss(_WeightedLoss):
      def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean", label_smoothing=0.0):
          super().__init__(weight, size_average, reduce, reduction)
          self.ignore_index = ignore_index
          self.label_smoothing = label_smoothing

      def forward(self, input, target):
          return F.cross_entropy(input, target, weight=self.weight, ignore_index=self.ignore_index, reduction=self.reduction,
                                 label_smoothing=self.label_smoothing)


  class BCELoss(_WeightedLoss):
      def forward(self, input, target):
          return F.binary_cross_entropy(input, target, weight=self.weight, reduction=self.reduction)


  class BCEWithLogitsLoss(_Loss):
      def __init__(self, weight=None, size_average=None, reduce=None, reduction="mean", pos_weight=None):
          super().__init__(size_average, reduce, reduction)
          self.register_buffer("weight", weight)
          self.register_buffer("pos_weight", pos_weight)

      def forward(self, input, target):
          return F.binary_cross_entropy_with_logits(input, target, self.weight, pos_weight=self.pos_weight, reduction=self.reduction)


  class KLDivLoss(_Loss):
      def __init__(self, size_average=None, reduce=None, reduction="mean", log_target=False):
          super().__init__(size_average, reduce, reduction)
          self.log_target = log_target

      def forward(self, input, target):
          return F.kl_div(input, target, reduction=self.reduction, log_target=self.log_target)


  class HingeEmbeddingLoss(_Loss):
      def __init__(self, margin=1.0, size_average=None, reduce=None, reduction="mean"):
          super().__init__(size_average, reduce, reduction)
          self.margin = margin

      def forward(self, input, target):
          return F.hinge_embedding_loss(input, target, self.margin, reduction=self.reduction)


  class MarginRankingLoss(HingeEmbeddingLoss):
      def __init__(self, margin=0.0, size_average=None, reduce=None, reduction="mean"):
          super().__init__(margin, size_average, reduce, reduction)

      def forward(self, input1, input2, target):
          return F.margin_ranking_loss(input1, input2, target, self.margin, reduction=self.reduction)


  class CosineEmbeddingLoss(MarginRankingLoss):
      def forward(self, input1, input2, target):
          return F.cosine_embedding_loss(input1, input2, target, self.margin, reduction=self.reduction)


  class SoftMarginLoss(_Loss):
      def forward(self, input, target):
          return F.soft_margin_loss(input, target, reduction=self.reduction)


  class MultiMarginLoss(_Loss):
      def __init__(self, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction="mean"):
          super().__init__(size_average, reduce, reduction)
          self.p, self.margin = p, margin

      def forward(self, input, target):
          return F.multi_margin_loss(input, target, self.p, self.margin, reduction=self.reduction)


  class TripletMarginLoss(_Loss):
      def __init__(self, margin=1.0, p=2.0, eps=1e-6, swap=False, size_average=None, reduce=None, reduction="mean"):
          super().__init__(size_average, reduce, reduction)
          self.margin, self.p, self.eps, self.swap = margin, p, eps, swap

      def forward(self, anchor, positive, negative):
          return F.triplet_margin_loss(anchor, positive, negative, self.margin, self.p, self.eps, self.swap, self.reduction)


  class PoissonNLLLoss(_Loss):
      def __init__(self, log_input=True, full=False, size_average=None, eps=1e-8, reduce=None, reduction="mean"):
          super().__init__(size_average, reduce, reduction)
          self.log_input, self.eps = log_input, eps

      def forward(self, input, target):
          return F.poisson_nll_loss(input, target, self.log_input, eps=self.eps, reduction=self.reduction)


  class GaussianNLLLoss(_Loss):
      def __init__(self, *, full=False, eps=1e-6, reduction="mean"):
          super().__init__(reduction=reduction)
          self.full, self.eps = full, eps

      def forward(self, input, target, var):
          return F.gaussian_nll_loss(input, target, var, self.full, self.eps, self.reduction)
  """#

  static let torchNetworksModule = #"""
  """Layers, losses and networks."""

  from _torch import Parameter
  import torch.nn.functional
  from torch.nn.modules.module import Module
  from torch.nn.modules.container import ModuleDict, ModuleList, ParameterDict, ParameterList, Sequential
  from torch.nn.modules.linear import *
  from torch.nn.modules.activation import *
  from torch.nn.modules.dropout import *
  from torch.nn.modules.normalization import *
  from torch.nn.modules.conv import *
  from torch.nn.modules.loss import *
  from torch.nn.modules.rnn import *
  from torch.nn.modules.transformer import *
  import torch.nn.init
  import torch.nn.parameter
  import torch.nn.utils

  """#

  static let torchParameterModule = #"""
  """Tensors that modules learn."""

  from _torch import Parameter, Tensor


  def Buffer(data=None, *, persistent=True):
      return data


  class UninitializedParameter:
      def __init__(self, *args, **kwargs):
          raise NotImplementedError("unsupported: torch.nn.parameter.UninitializedParameter")
  """#

  static let torchNetworkUtilsModule = #"""
  """What is done to parameters and gradients as a whole."""

  import _torch
  from _torch import Tensor


  def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
      parameters = [parameters] if isinstance(parameters, Tensor) else list(parameters)
      total = _torch._clip_grad_norm(parameters, float(max_norm), float(norm_type))
      if error_if_nonfinite and not bool(_torch.isfinite(total)):
          raise RuntimeError(f"The total norm of order {norm_type} for gradients from `parameters` is non-finite, so it cannot be clipped. "
                             "To disable this error and scale the gradients by the non-finite norm anyway, set `error_if_nonfinite=False`")
      return total


  def clip_grad_value_(parameters, clip_value, foreach=None):
      parameters = [parameters] if isinstance(parameters, Tensor) else parameters
      for parameter in parameters:
          if parameter.grad is not None:
              parameter.grad.clamp_(-clip_value, clip_value)


  def parameters_to_vector(parameters):
      return _torch.cat([p.reshape(-1) for p in parameters])


  def vector_to_parameters(vec, parameters):
      start = 0
      for parameter in parameters:
          parameter.data = vec[start:start + parameter.numel()].view_as(parameter).data
          start += parameter.numel()
  """#

  static let torchSequencesModule = #"""
  """Sequences of different lengths together."""

  import _torch


  def pad_sequence(sequences, batch_first=False, padding_value=0.0, padding_side="right"):
      longest = max(len(s) for s in sequences)
      rows = []
      for s in sequences:
          margin = _torch.full((longest - len(s),) + tuple(s.shape[1:]), padding_value, dtype=s.dtype)
          rows.append(_torch.cat([s, margin] if padding_side == "right" else [margin, s]))
      result = _torch.stack(rows)
      return result if batch_first else result.transpose(0, 1).contiguous()


  def unpad_sequence(padded_sequences, lengths, batch_first=False):
      if not batch_first:
          padded_sequences = padded_sequences.transpose(0, 1)
      return [row[:int(length)] for row, length in zip(padded_sequences, lengths)]
  """#
}
