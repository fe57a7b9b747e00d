extension PythonSource {
  static let torchModule = #"""
  """Tensors, gradients and networks."""

  import _torch
  import _torch_tensors
  from _torch import *
  from _torch_tensors import *
  from _torch_shapes import *
  from _torch_elements import *
  from _torch_methods import *
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
  import torch.amp
  import torch.cuda
  import torch.backends
  import torch.linalg
  import torch.random
  import torch.serialization
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


  def get_default_device():
      return device("cpu")


  def set_default_tensor_type(kind):
      _torch.set_default_dtype(_torch_tensors._TYPES[kind[6:-6]] if isinstance(kind, str) else kind.dtype)


  from _torch_autocast import autocast, get_autocast_dtype, is_autocast_available, is_autocast_enabled
  from _torch_autocast import get_autocast_cpu_dtype, is_autocast_cpu_enabled


  def is_inference_mode_enabled():
      return False


  def typename(obj):
      if isinstance(obj, Tensor):
          return obj.type()
      kind = obj if hasattr(obj, "__qualname__") else type(obj)
      module = getattr(kind, "__module__", None)
      return kind.__qualname__ if module in (None, "builtins", "__builtin__") else f"{module}.{kind.__qualname__}"


  def asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False):
      result = _torch._asarray(obj, dtype, device)
      if isinstance(obj, Tensor):
          if not requires_grad:
              result = result.detach() if result.requires_grad else result
          if copy:
              result = result.clone()
      elif copy:
          result = result.clone()
      if requires_grad and not result.requires_grad:
          result = result.detach().requires_grad_(True)
      return result


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

  static let torchAutocastModule = #"""
  """Computing with fewer digits where that is good enough."""

  import functools
  import warnings
  import _torch

  _default = {"cpu": _torch.bfloat16}


  class autocast:
      def __init__(self, device_type, dtype=None, enabled=True, cache_enabled=None):
          if not isinstance(device_type, str):
              raise ValueError(f"Expected `device_type` of type `str`, got: `{type(device_type)}`")
          self.device = device_type
          if device_type not in ("cpu", "cuda", "mps", "xpu", "hpu", "mtia", "xla", "maia"):
              raise RuntimeError(f"User specified an unsupported autocast device_type '{device_type}'")
          if device_type == "cuda" and enabled:
              warnings.warn("User provided device_type of 'cuda', but CUDA is not available. Disabling", stacklevel=2)
              enabled = False
          self.fast_dtype = dtype if dtype is not None else _default.get(device_type, _torch.float16)
          if device_type == "cpu" and enabled and self.fast_dtype not in (_torch.bfloat16, _torch.float16):
              warnings.warn("In CPU autocast, but the target dtype is not supported. Disabling autocast.\\n"
                            "CPU Autocast only supports dtype of torch.bfloat16, torch.float16 currently.", stacklevel=2)
              enabled = False
          self._enabled = enabled
          self._before = []

      def __enter__(self):
          if self.device == "cpu":
              self._before.append(_torch._set_autocast(self.fast_dtype if self._enabled else None))
          return self

      def __exit__(self, *exception):
          if self.device == "cpu":
              _torch._set_autocast(self._before.pop())
          return False

      def __call__(self, function):
          @functools.wraps(function)
          def decorated(*args, **kwargs):
              with self:
                  return function(*args, **kwargs)
          return decorated


  def is_autocast_enabled(device_type=None):
      return device_type == "cpu" and _torch._autocast_dtype() is not None


  def is_autocast_cpu_enabled():
      return _torch._autocast_dtype() is not None


  def get_autocast_dtype(device_type):
      return _torch._autocast_dtype() or _torch.bfloat16 if device_type == "cpu" else _torch.float16


  def get_autocast_cpu_dtype():
      return get_autocast_dtype("cpu")


  def is_autocast_available(device_type):
      return device_type in ("cpu", "cuda", "mps", "xpu", "hpu", "mtia", "xla", "maia")


  class GradScaler:
      """Losses made larger, so that short gradients do not vanish."""

      def __init__(self, device="cuda", init_scale=65536.0, growth_factor=2.0, backoff_factor=0.5, growth_interval=2000, enabled=True):
          self._device = device
          if enabled and device == "cuda":
              warnings.warn("torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.", stacklevel=2)
              enabled = False
          self._enabled = enabled
          if enabled:
              assert growth_factor > 1.0, "The growth factor must be > 1.0."
              assert backoff_factor < 1.0, "The backoff factor must be < 1.0."
          self._scale, self._growth_tracker = float(init_scale), 0
          self._growth_factor, self._backoff_factor, self._growth_interval = growth_factor, backoff_factor, growth_interval
          self._found = {}

      def scale(self, outputs):
          if not self._enabled:
              return outputs
          if isinstance(outputs, _torch.Tensor):
              return outputs * _torch.tensor(self._scale)
          return type(outputs)(self.scale(output) for output in outputs)

      def unscale_(self, optimizer):
          if not self._enabled:
              return
          if id(optimizer) in self._found:
              raise RuntimeError("unscale_() has already been called on this optimizer since the last update().")
          bad = False
          for group in optimizer.param_groups:
              for parameter in group["params"]:
                  if parameter.grad is not None:
                      parameter.grad.mul_(1 / self._scale)
                      bad = bad or not bool(parameter.grad.isfinite().all())
          self._found[id(optimizer)] = bad

      def step(self, optimizer, *args, **kwargs):
          if not self._enabled:
              return optimizer.step(*args, **kwargs)
          if id(optimizer) not in self._found:
              self.unscale_(optimizer)
          if not self._found[id(optimizer)]:
              return optimizer.step(*args, **kwargs)
          return None

      def update(self, new_scale=None):
          if not self._enabled:
              return
          if new_scale is not None:
              self._scale = float(new_scale)
          elif any(self._found.values()):
              self._scale, self._growth_tracker = self._scale * self._backoff_factor, 0
          else:
              self._growth_tracker += 1
              if self._growth_tracker == self._growth_interval:
                  self._scale, self._growth_tracker = self._scale * self._growth_factor, 0
          self._found = {}

      def get_scale(self):
          return self._scale if self._enabled else 1.0

      def is_enabled(self):
          return self._enabled

      def state_dict(self):
          return {"scale": self._scale, "growth_factor": self._growth_factor, "backoff_factor": self._backoff_factor,
                  "growth_interval": self._growth_interval, "_growth_tracker": self._growth_tracker} if self._enabled else {}

      def load_state_dict(self, state_dict):
          if self._enabled:
              self._scale, self._growth_tracker = state_dict["scale"], state_dict["_growth_tracker"]
              self._growth_factor, self._backoff_factor = state_dict["growth_factor"], state_dict["backoff_factor"]
              self._growth_interval = state_dict["growth_interval"]
  """#

  static let torchAmpModule = #"""
  """Computing with fewer digits where that is good enough."""

  from _torch_autocast import autocast, GradScaler, is_autocast_available
  """#

  static let torchCudaAmpModule = #"""
  """Older names of `torch.amp`."""

  import _torch_autocast
  import warnings


  def _warn(name):
      warnings.warn(f"`torch.cuda.amp.{name}(args...)` is deprecated. Please use `torch.amp.{name}('cuda', args...)` instead.",
                    FutureWarning, stacklevel=3)


  class autocast(_torch_autocast.autocast):
      def __init__(self, enabled=True, dtype=None, cache_enabled=True):
          _warn("autocast")
          super().__init__("cuda", dtype=dtype, enabled=enabled, cache_enabled=cache_enabled)


  class GradScaler(_torch_autocast.GradScaler):
      def __init__(self, init_scale=65536.0, growth_factor=2.0, backoff_factor=0.5, growth_interval=2000, enabled=True):
          _warn("GradScaler")
          super().__init__("cuda", init_scale, growth_factor, backoff_factor, growth_interval, enabled)
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


  import torch.cuda.amp as amp


  def is_available():
      return False


  def is_bf16_supported(including_emulation=True):
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

  static let torchSerializationModule = #"""
  """What `torch.load` may make of a file."""

  import _torch_files
  from _torch_files import load, save


  def add_safe_globals(safe_globals):
      _torch_files._safe_globals.extend(safe_globals)


  def get_safe_globals():
      return list(_torch_files._safe_globals)


  def clear_safe_globals():
      _torch_files._safe_globals.clear()


  class safe_globals:
      def __init__(self, safe_globals):
          self.safe_globals = safe_globals

      def __enter__(self):
          self._before = get_safe_globals()
          add_safe_globals(self.safe_globals)

      def __exit__(self, *exception):
          _torch_files._safe_globals[:] = self._before
  """#

  static let torchFilesModule = #"""
  """Objects in files."""

  import pickle
  import _torch


  def save(obj, f, pickle_module=None, pickle_protocol=2, _use_new_zipfile_serialization=True):
      if hasattr(f, "write"):
          pickle.dump(obj, f)
          return
      with open(f, "wb") as file:
          pickle.dump(obj, file)


  _safe_globals = []
  _ALLOWED = {
      "collections.OrderedDict", "collections.Counter", "set", "complex", "bytearray", "torch.Size", "torch.device", "torch.dtype",
      "_codecs.encode", "torch.Tensor", "torch.nn.parameter.Parameter"}


  class _WeightsUnpickler(pickle.Unpickler):
      def find_class(self, module, name):
          full = name if module in ("builtins", "__builtin__") else f"{module}.{name}"
          if full in _ALLOWED or module == "_torch" or module == "torch" and isinstance(getattr(_torch, name, None), _torch.dtype):
              return super().find_class(module, name)
          for allowed in _safe_globals:
              if isinstance(allowed, tuple):
                  if allowed[1] == full:
                      return allowed[0]
              elif allowed.__module__ == module and allowed.__qualname__ == name:
                  return allowed
          raise pickle.UnpicklingError(_refusal(full))


  def _refusal(name):
      if name == "_numpy.array":
          name = "numpy._core.multiarray._reconstruct"
      elif name.startswith("numpy."):
          name = "numpy._core.multiarray.scalar"
      return (
          "Weights only load failed. This file can still be loaded, to do so you have two options, "
          "\033[1mdo those steps only if you trust the source of the checkpoint\033[0m. \n"
          "\t(1) In PyTorch 2.6, we changed the default value of the `weights_only` argument in `torch.load` from `False` to `True`. "
          "Re-running `torch.load` with `weights_only` set to `False` will likely succeed, but it can result in arbitrary code execution. "
          "Do it only if you got the file from a trusted source.\n"
          "\t(2) Alternatively, to load with `weights_only=True` please check the recommended steps in the following error message.\n"
          f"\tWeightsUnpickler error: Unsupported global: GLOBAL {name} was not an allowed global by default. Please use "
          f"`torch.serialization.add_safe_globals([{name}])` or the `torch.serialization.safe_globals([{name}])` context manager to allowlist "
          "this global if you trust this class/function.\n\n"
          "Check the documentation of torch.load to learn more about types accepted by default with weights_only "
          "https://pytorch.org/docs/stable/generated/torch.load.html.")


  def load(f, map_location=None, pickle_module=None, *, weights_only=None, mmap=None, **options):
      reader = pickle.Unpickler if weights_only is not None and not weights_only or pickle_module is not None else _WeightsUnpickler
      if hasattr(f, "read"):
          return reader(f).load()
      with open(f, "rb") as file:
          if file.read(2) == b"PK":
              raise NotImplementedError("unsupported: torch.load of a file that torch saved")
          file.seek(0)
          return reader(file).load()
  """#
}
