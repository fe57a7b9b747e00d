extension PythonSource {
  static let torchMethodsModule = #"""
  """Methods of tensors that say in other words, or in place, what functions do; of numbers that are not complex."""

  import math
  import _torch
  from _torch import Tensor

  _named = _torch._named


  def broadcast_to(input, *size):
      return input.expand(*size)


  def adjoint(input):
      return input.transpose(-2, -1)


  def conj(input):
      return input


  def real(input):
      return input


  def imag(input):
      raise RuntimeError("imag is not implemented for tensors with non-complex dtypes.")


  def is_signed(input):
      return input.dtype not in (_torch.bool, _torch.uint8)


  def is_same_size(input, other):
      return input.shape == other.shape


  def split_with_sizes(input, split_sizes, dim=0):
      return input.split(split_sizes, dim)


  def put(input, index, source, accumulate=False):
      return input.clone().put_(index, source, accumulate)


  def _matrix(self, name):
      if self.dim() not in (0, 2):
          raise RuntimeError(f"tensor.{name} is only supported on matrices (2-D tensors). Got {self.dim()}-D tensor."
                             + (" For batches of matrices, consider using tensor.mH" if self.dim() > 2 else ""))
      return self.transpose(0, 1) if self.dim() else self


  for _function in (adjoint, conj, imag, real, is_signed, is_same_size, split_with_sizes, put):
      if _function not in (imag, real):
          setattr(Tensor, _function.__name__, _function)
  Tensor.broadcast_to, Tensor.conj_physical = broadcast_to, conj
  Tensor.real, Tensor.imag = property(real), property(imag)
  Tensor.H, Tensor.mH = property(lambda self: _matrix(self, "H")), property(adjoint)
  Tensor.get_device = lambda self: -1
  Tensor.is_neg = Tensor.is_distributed = lambda self: False
  Tensor.is_cpu = property(lambda self: True)
  for _name in ("is_meta", "is_mps", "is_xpu", "is_xla", "is_ipu", "is_mkldnn", "is_nested", "is_quantized", "is_sparse_csr", "is_vulkan"):
      setattr(Tensor, _name, property(lambda self: False))
  for _name, _other in (("arccosh", "acosh"), ("arcsinh", "asinh"), ("arctanh", "atanh")):
      setattr(Tensor, _name, getattr(Tensor, _other))


  def _in_place(name):
      function = getattr(_torch, name, None) or getattr(Tensor, name)

      def change(self, *args, **kwargs):
          return self.copy_(function(self.clone(), *args, **kwargs))
      change.__name__ = name + "_"
      return change


  for _name in ("arctan2 atan2 clamp_max clamp_min cumprod cumsum deg2rad divide eq frac ge greater greater_equal gt hypot ldexp le less "
                "less_equal lt nan_to_num ne not_equal rad2deg arccosh arcsinh arctanh").split():
      setattr(Tensor, _name + "_", _in_place(_name))

  __all__ = ["adjoint", "conj", "imag", "real", "is_signed", "is_same_size", "split_with_sizes", "put"]
  """#
}
