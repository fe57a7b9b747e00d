extension PythonSource {
  static let torchModule = #"""
  """Tensors, gradients and networks."""

  import _torch
  import _torch_tensors
  from _torch import *
  from _torch_tensors import *
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
  import torch.cuda
  import torch.backends
  import torch.linalg
  import torch.random
  import torch.version
  from torch.linalg import cholesky, det, inverse, matrix_power


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
          self.device = device_type

      def __enter__(self):
          return self

      def __exit__(self, *exception):
          pass

      def __call__(self, function):
          return function


  def xlogy(input, other):
      other = other if isinstance(other, Tensor) else tensor(other)
      return where(input == 0, input * 0, input * other.log())


  def is_inference_mode_enabled():
      return False


  def typename(value):
      return value.type() if isinstance(value, Tensor) else f"{type(value).__module__}.{type(value).__qualname__}"
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

  static let torchLinalgModule = #"""
  """Linear algebra on tensors."""

  import _torch
  from _torch import Tensor, matmul, cross


  def vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None):
      return _torch.norm(x, ord, dim, keepdim)


  def norm(A, ord=None, dim=None, keepdim=False, *, dtype=None):
      return _torch.norm(A, 2 if ord is None else ord, dim, keepdim)


  def _eliminated(A, B):
      """Gauss and Jordan: the solution of A X = B, and the determinant of A."""
      size = A.shape[-1]
      if A.dim() != 2 or A.shape[0] != size:
          raise RuntimeError(f"linalg.inv: A must be batches of square matrices, but they are {A.shape[-2]} by {size} matrices")
      rows, right = A.double(), B.double()
      determinant = _torch.ones((), dtype=_torch.float64)
      for k in range(size):
          pivot = k + int(rows[k:, k].detach().abs().argmax())
          if pivot != k:
              order = list(range(size))
              order[k], order[pivot] = pivot, k
              rows, right, determinant = rows[order], right[order], -determinant
          head = rows[k, k]
          determinant = determinant * head
          if head.item() == 0:
              return None, determinant * 0
          row, result = rows[k] / head, right[k] / head
          factors = rows[:, k].clone()
          factors[k] = 0
          rows = rows - factors.unsqueeze(1) * row
          right = right - factors.unsqueeze(1) * result
          keep = _torch.arange(size).unsqueeze(1) == k
          rows = _torch.where(keep, row, rows)
          right = _torch.where(keep, result, right)
      return right, determinant


  def inv(A):
      found, _ = _eliminated(A, _torch.eye(A.shape[-1], dtype=_torch.float64))
      if found is None:
          raise RuntimeError("linalg.inv: The diagonal element 1 is zero, the inversion could not be completed because the input matrix is singular.")
      return _torch._named(found.to(A.dtype), "LinalgInvExBackward0")


  def solve(A, B):
      vector = B.dim() == 1
      found, _ = _eliminated(A, B.unsqueeze(1) if vector else B)
      if found is None:
          raise RuntimeError("torch.linalg.solve: The solver failed because the input matrix is singular.")
      return _torch._named((found.squeeze(1) if vector else found).to(A.dtype), "LinalgSolveExBackward0")


  def det(A):
      return _torch._named(_eliminated(A, _torch.eye(A.shape[-1], dtype=_torch.float64))[1].to(A.dtype), "LinalgDetBackward0")


  def cholesky(A):
      size = A.shape[-1]
      columns = [[None] * size for _ in range(size)]
      for i in range(size):
          for j in range(i + 1):
              total = A[i, j]
              for k in range(j):
                  total = total - columns[i][k] * columns[j][k]
              if i == j:
                  if total.item() <= 0:
                      raise RuntimeError("linalg.cholesky: The factorization could not be completed because the input is not positive-definite "
                                         f"(the leading minor of order {i + 1} is not positive-definite).")
                  columns[i][j] = total.sqrt()
              else:
                  columns[i][j] = total / columns[j][j]
      zero = _torch.zeros((), dtype=A.dtype)
      return _torch.stack([_torch.stack([zero if c is None else c for c in row]) for row in columns])


  def matrix_power(A, n):
      result = _torch.eye(A.shape[-1], dtype=A.dtype)
      base = inv(A) if n < 0 else A
      for _ in range(abs(n)):
          result = result @ base
      return result


  def multi_dot(tensors):
      result = tensors[0]
      for tensor in tensors[1:]:
          result = result @ tensor
      return result


  def inverse(input):
      return inv(input)


  for _function in (inverse, det):
      setattr(Tensor, _function.__name__, _function)
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
