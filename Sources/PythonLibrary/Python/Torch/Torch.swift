extension PythonSource {
  static let torchModule = #"""
  """Tensors, gradients and networks."""

  import _torch
  import _torch_tensors
  from _torch import *
  from _torch_tensors import *
  from _torch_shapes import *
  from _torch_elements import *
  from _torch_grad_modes import *
  from _torch_files import load, save
  from _torch_limits import finfo, iinfo

  __version__ = "2.13.0+cpu"

  strided = "torch.strided"
  contiguous_format = "torch.contiguous_format"
  preserve_format = "torch.preserve_format"
  from math import e, inf, nan, pi

  import torch.autograd
  import torch.nn.functional
  import torch.nn
  import torch.optim
  import torch.utils.data
  import torch.accelerator
  import torch.cuda
  import torch.backends
  import torch.linalg
  import torch.random
  import torch.special
  import torch.distributions
  import torch.version
  from torch.linalg import (
      cholesky_inverse, cholesky_solve, det, inverse, logdet, matrix_exp, matrix_power, pinverse, _cholesky as cholesky, _old_qr as qr,
      _old_slogdet as slogdet, _old_svd as svd)


  def _changing_functions(names):
      for name in names.split():
          globals()[name + "_"] = getattr(Tensor, name + "_")


  _changing_functions(
      "abs acos acosh addmv arccos arcsin arctan asin asinh atan atanh ceil clamp clip cos cosh detach erf erfc exp exp2 expm1 fill fix floor "
      "gcd lcm log log10 log1p log2 logit neg negative reciprocal round rsqrt sigmoid sin sinc sinh sqrt square tan tanh trunc xlogy zero")


  def use_deterministic_algorithms(mode, *, warn_only=False):
      pass


  def set_num_threads(count):
      pass


  def get_num_threads():
      return 1


  def set_float32_matmul_precision(precision):
      pass


  def get_float32_matmul_precision():
      return "highest"


  def compile(model=None, **options):
      return model if model is not None else lambda function: function


  def set_default_device(device):
      _torch_tensors._check_device(device)


  def set_default_tensor_type(kind):
      _torch.set_default_dtype(_torch_tensors._TYPES[kind[6:-6]] if isinstance(kind, str) else kind.dtype)


  class autocast:
      """Computing with fewer digits, which is not done here."""

      def __init__(self, device_type="cpu", dtype=None, enabled=True, cache_enabled=None):
          if enabled and device_type == "cpu":
              raise NotImplementedError("unsupported: torch.autocast")
          self.device = device_type

      def __enter__(self):
          return self

      def __exit__(self, *exception):
          pass

      def __call__(self, function):
          return function


  def is_inference_mode_enabled():
      return False


  def typename(value):
      return value.type() if isinstance(value, Tensor) else f"{type(value).__module__}.{type(value).__qualname__}"


  from torch.nn.functional import (
      adaptive_avg_pool1d, alpha_dropout, avg_pool1d, bilinear, celu, celu_, channel_shuffle, conv1d, conv2d, conv3d, conv_transpose1d,
      conv_transpose2d, conv_transpose3d, cosine_embedding_loss, cosine_similarity, feature_alpha_dropout, group_norm, hardshrink,
      hinge_embedding_loss, instance_norm, layer_norm, margin_ranking_loss, max_pool1d, max_pool2d, max_pool3d, pairwise_distance, pixel_shuffle,
      pixel_unshuffle, poisson_nll_loss, prelu, relu_, rms_norm, rrelu, selu, selu_, threshold)


  def dropout(input, p, train):
      return torch.nn.functional.dropout(input, p, train)


  def embedding(weight, indices, padding_idx=-1, scale_grad_by_freq=False, sparse=False):
      return torch.nn.functional.embedding(indices, weight, None if padding_idx == -1 else padding_idx, None, 2.0, scale_grad_by_freq, sparse)


  def range(start, end, step=1, **options):
      import warnings
      warnings.warn("torch.range is deprecated and will be removed in a future release because its behavior is inconsistent with Python's range "
                    "builtin. Instead, use torch.arange, which produces values in [start, end).", UserWarning, stacklevel=2)
      return arange(start, end + step / 2, step, **{"dtype": float32, **options})


  def scalar_tensor(s, **options):
      return full((), s, **{"dtype": get_default_dtype(), **options})


  import torch.functional
  """#

  static let torchVersionModule = #"""
  """Which torch this is like."""

  __version__ = "2.13.0+cpu"
  cuda = None
  hip = None
  """#

  static let torchRandomModule = #"""
  """The state of the generator of random numbers."""

  from _torch import default_generator, get_rng_state, initial_seed, set_rng_state
  from _torch_tensors import manual_seed, seed
  """#

  static let torchCudaModule = #"""
  """Graphics processors, of which there are none."""


  def is_available():
      return False


  def device_count():
      return 0


  def manual_seed(seed):
      pass


  def manual_seed_all(seed):
      pass


  def empty_cache():
      pass


  def is_initialized():
      return False


  def synchronize(device=None):
      raise AssertionError("Torch not compiled with CUDA enabled")


  def current_device():
      raise AssertionError("Torch not compiled with CUDA enabled")


  def get_device_name(device=None):
      raise AssertionError("Torch not compiled with CUDA enabled")


  def set_device(device):
      raise AssertionError("Torch not compiled with CUDA enabled")
  """#

  static let torchAcceleratorModule = #"""
  """The processor beside the main one, of which there is none."""


  def is_available():
      return False


  def device_count():
      return 0


  def current_accelerator(check_available=False):
      return None


  def current_device_index():
      raise RuntimeError("Cannot access accelerator device when none is available.")


  def set_device_index(device):
      raise RuntimeError("Cannot access accelerator device when none is available.")


  def synchronize(device=None):
      raise RuntimeError("Cannot access accelerator device when none is available.")


  def empty_cache():
      raise RuntimeError("Cannot access accelerator device when none is available.")
  """#

  /// Not torch.nn.functional, for which lessons take it now and then.
  static let torchOldFunctionalModule = #"""
  """Functions of tensors that torch itself names, too."""

  import itertools
  import operator
  import torch
  import torch.nn.functional as F
  from torch import (
      atleast_1d, atleast_2d, atleast_3d, block_diag, broadcast_shapes, broadcast_tensors, cartesian_prod, cdist, einsum, meshgrid, norm, split,
      tensordot, Tensor, unique, unique_consecutive, unravel_index)
  """#

  static let torchBackendsModule = #"""
  """What torch could compute with."""


  class _Backend:
      enabled = False
      deterministic = False
      benchmark = False
      allow_tf32 = False

      def is_available(self):
          return False

      def is_built(self):
          return False


  mps = _Backend()
  cudnn = _Backend()
  cuda = _Backend()
  cuda.matmul = _Backend()
  mkl = _Backend()
  mkldnn = _Backend()
  openmp = _Backend()
  """#

  static let torchFilesModule = #"""
  """Objects in files."""

  import pickle


  def save(obj, f, pickle_module=None, pickle_protocol=2, _use_new_zipfile_serialization=True):
      if hasattr(f, "write"):
          pickle.dump(obj, f)
          return
      with open(f, "wb") as file:
          pickle.dump(obj, file)


  def load(f, map_location=None, pickle_module=None, *, weights_only=True, mmap=None, **options):
      if hasattr(f, "read"):
          return pickle.load(f)
      with open(f, "rb") as file:
          if file.read(2) == b"PK":
              raise NotImplementedError("unsupported: torch.load of a file that torch saved")
          file.seek(0)
          return pickle.load(file)
  """#
}
