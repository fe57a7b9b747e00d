extension PythonSource {
  static let torchLossesModule = #"""
  """Losses as modules."""

  import _torch
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
          return _torch._cross_entropy(input, target, self.weight, self.ignore_index, self.reduction, self.label_smoothing)


  class BCELoss(_WeightedLoss):
      def forward(self, input, target):
          return F.binary_cross_entropy(input, target, weight=self.weight, reduction=self.reduction)


  class BCEWithLogitsLoss(_Loss):
      def __init__(self, weight=None, size_average=None, reduce=None, reduction="mean", pos_weight=None):
          super().__init__(size_average, reduce, reduction)
          self.register_buffer("weight", weight)
          self.register_buffer("pos_weight", pos_weight)

      def forward(self, input, target):
          return _torch._binary_cross_entropy_with_logits(input, target, self.weight, self.pos_weight, self.reduction)


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
          self.register_buffer("weight", weight)
          self.p, self.margin = p, margin

      def forward(self, input, target):
          return F.multi_margin_loss(input, target, self.p, self.margin, self.weight, reduction=self.reduction)


  class TripletMarginLoss(_Loss):
      def __init__(self, margin=1.0, p=2.0, eps=1e-6, swap=False, size_average=None, reduce=None, reduction="mean"):
          super().__init__(size_average, reduce, reduction)
          self.margin, self.p, self.eps, self.swap = margin, p, eps, swap

      def forward(self, anchor, positive, negative):
          return F.triplet_margin_loss(anchor, positive, negative, self.margin, self.p, self.eps, self.swap, self.reduction)


  class PoissonNLLLoss(_Loss):
      def __init__(self, log_input=True, full=False, size_average=None, eps=1e-8, reduce=None, reduction="mean"):
          super().__init__(size_average, reduce, reduction)
          self.log_input, self.full, self.eps = log_input, full, eps

      def forward(self, input, target):
          return F.poisson_nll_loss(input, target, self.log_input, self.full, eps=self.eps, reduction=self.reduction)


  class GaussianNLLLoss(_Loss):
      def __init__(self, *, full=False, eps=1e-6, reduction="mean"):
          super().__init__(reduction=reduction)
          self.full, self.eps = full, eps

      def forward(self, input, target, var):
          return F.gaussian_nll_loss(input, target, var, self.full, self.eps, self.reduction)


  class TripletMarginWithDistanceLoss(_Loss):
      def __init__(self, *, distance_function=None, margin=1.0, swap=False, reduction="mean"):
          super().__init__(reduction=reduction)
          self.distance_function = F.pairwise_distance if distance_function is None else distance_function
          self.margin, self.swap = margin, swap

      def forward(self, anchor, positive, negative):
          return F.triplet_margin_with_distance_loss(anchor, positive, negative, distance_function=self.distance_function, margin=self.margin,
                                                     swap=self.swap, reduction=self.reduction)


  class MultiLabelSoftMarginLoss(_WeightedLoss):
      def forward(self, input, target):
          return F.multilabel_soft_margin_loss(input, target, self.weight, reduction=self.reduction)


  class MultiLabelMarginLoss(_Loss):
      def forward(self, input, target):
          return F.multilabel_margin_loss(input, target, reduction=self.reduction)
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
  from torch.nn.modules.lazy import *
  import torch.nn.init
  import torch.nn.parameter
  import torch.nn.utils


  def _bring_home():
      """Every class is found in the module that it says it is of."""
      import sys
      for value in list(globals().values()):
          if isinstance(value, type):
              home = sys.modules.get(value.__module__)
              if home is not None and not hasattr(home, value.__name__):
                  setattr(home, value.__name__, value)


  _bring_home()
  from torch.nn.modules import batchnorm, channelshuffle, distance, flatten, fold, instancenorm, padding, pixelshuffle, pooling, sparse, upsampling
  """#

  static let torchParameterModule = #"""
  """Tensors that modules learn."""

  from _torch import Parameter, Tensor
  """#

  static let torchNetworkUtilsModule = #"""
  """What is done to parameters and gradients as a whole."""

  import _torch
  from _torch import Tensor
  import torch.nn.utils.rnn
  from torch.nn.utils.rnn import PackedSequence


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


  def __getattr__(name):
      if name in ("weight_norm", "remove_weight_norm", "spectral_norm", "remove_spectral_norm"):
          import _torch_old_norms
          return getattr(_torch_old_norms, name)
      if name == "parametrizations":
          import torch.nn.utils.parametrizations
          return torch.nn.utils.parametrizations
      if name == "parametrize":
          import torch.nn.utils.parametrize
          return torch.nn.utils.parametrize
      raise AttributeError(f"module 'torch.nn.utils' has no attribute '{name}'")
  """#

  static let torchSequencesModule = #"""
  """Sequences of different lengths together."""

  from collections import namedtuple
  import _torch
  from _torch import Tensor


  def _inverse(permutation):
      if permutation is None:
          return None
      result = _torch.empty_like(permutation)
      result.scatter_(0, permutation, _torch.arange(len(permutation)))
      return result


  class PackedSequence(namedtuple("PackedSequence", ["data", "batch_sizes", "sorted_indices", "unsorted_indices"])):
      """Sequences laid side by side, step after step: so many of them still run at each step."""

      def __new__(cls, data, batch_sizes=None, sorted_indices=None, unsorted_indices=None):
          if unsorted_indices is None:
              unsorted_indices = _inverse(sorted_indices)
          if batch_sizes is None:
              data, batch_sizes = data
          return super().__new__(cls, data, batch_sizes, sorted_indices, unsorted_indices)

      def to(self, *args, **kwargs):
          data = self.data.to(*args, **kwargs)
          return self if data is self.data else type(self)(data, self.batch_sizes, self.sorted_indices, self.unsorted_indices)

      def float(self):
          return self.to(_torch.float32)

      def double(self):
          return self.to(_torch.float64)

      def cpu(self):
          return self

      @property
      def is_cuda(self):
          return False


  PackedSequence.__module__ = "torch.nn.utils.rnn"


  def invert_permutation(permutation):
      return _inverse(permutation)


  def pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True):
      lengths = lengths if isinstance(lengths, Tensor) else _torch.tensor(lengths, dtype=_torch.int64)
      order = None
      if not enforce_sorted:
          lengths, order = _torch.sort(lengths, descending=True)
          input = input.index_select(0 if batch_first else 1, order)
      steps = input.transpose(0, 1) if batch_first else input
      counts = lengths.tolist()
      if len(counts) != steps.shape[1]:
          raise RuntimeError(f"Expected `len(lengths)` to be equal to batch_size, but got {len(counts)} (batch_size={steps.shape[1]})")
      if any(a < b for a, b in zip(counts, counts[1:])):
          raise RuntimeError("`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass "
                             "`enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do "
                             "not need ONNX exportability.")
      if counts and counts[-1] <= 0:
          raise RuntimeError("Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0")
      if counts and counts[0] > steps.shape[0]:
          raise RuntimeError(f"Expected `lengths` to be at most {steps.shape[0]}, but got {counts[0]}")
      sizes = [sum(count > step for count in counts) for step in range(counts[0] if counts else 0)]
      data = _torch._named(_torch.cat([steps[k, :size] for k, size in enumerate(sizes)]), "PackPaddedSequenceBackward0")
      return PackedSequence(data, _torch.tensor(sizes, dtype=_torch.int64), order)


  def pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None):
      sizes = sequence.batch_sizes.tolist()
      length = len(sizes)
      if total_length is not None:
          if total_length < length:
              raise ValueError("Expected total_length to be at least the length of the longest sequence in input, but got "
                               f"total_length={total_length} and max sequence length being {length}")
      rows = []
      for step in sequence.data.split(sizes):
          missing = sizes[0] - len(step)
          margin = _torch.full((missing,) + tuple(step.shape[1:]), padding_value, dtype=step.dtype)
          rows.append(_torch.cat([step, margin]) if missing else step)
      for _ in range((total_length or length) - length):
          rows.append(_torch.full(rows[0].shape, padding_value, dtype=rows[0].dtype))
      padded = _torch.stack(rows)
      lengths = _torch.tensor([sum(size > k for size in sizes) for k in range(sizes[0])], dtype=_torch.int64)
      padded = _torch._named(padded.transpose(0, 1) if batch_first else padded, "TransposeBackward0" if batch_first else "CopySlices")
      if sequence.unsorted_indices is not None:
          order = sequence.unsorted_indices
          return padded.index_select(0 if batch_first else 1, order), lengths[order]
      return padded, lengths


  def pad_sequence(sequences, batch_first=False, padding_value=0.0, padding_side="right"):
      if not isinstance(sequences, (list, tuple)):
          if not isinstance(sequences, Tensor):
              raise RuntimeError(f"pad_sequence: Expected iterable for input sequences, but got arg of type: {type(sequences)}")
          sequences = sequences.unbind(0)
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


  def pack_sequence(sequences, enforce_sorted=True):
      lengths = _torch.tensor([len(sequence) for sequence in sequences])
      return pack_padded_sequence(pad_sequence(sequences), lengths, enforce_sorted=enforce_sorted)


  def unpack_sequence(packed_sequences):
      padded, lengths = pad_packed_sequence(packed_sequences, batch_first=True)
      return unpad_sequence(padded, lengths, batch_first=True)
  """#
}
