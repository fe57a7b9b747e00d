extension PythonSource {
  static let torchLimitsModule = #"""
  """What a type of number can hold."""

  import _torch


  def _kind(kind, of):
      if not isinstance(kind, _torch.dtype):
          raise TypeError(f"{of}(): argument 'type' (position 1) must be torch.dtype, not {type(kind).__name__}")
      return kind


  class finfo:
      def __init__(self, type=None):
          kind = _kind(_torch.get_default_dtype() if type is None else type, "finfo")
          if not kind.is_floating_point:
              raise TypeError("torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'")
          self.dtype = str(kind).removeprefix("torch.")
          self.bits = 8 * kind.itemsize
          fraction, exponent, digits = {"float64": (52, 1023, 15), "float16": (10, 15, 3), "bfloat16": (7, 127, 2)}.get(
              self.dtype, (23, 127, 6))
          self.eps = 2.0**-fraction
          self.resolution = 10.0**-digits
          self.max = (2 - self.eps) * 2.0**exponent
          self.min = -self.max
          self.tiny = self.smallest_normal = 2.0**(1 - exponent)

      def __repr__(self):
          return (f"finfo(resolution={self.resolution:g}, min={self.min:g}, max={self.max:g}, eps={self.eps:g}, "
                  f"smallest_normal={self.smallest_normal:g}, tiny={self.tiny:g}, dtype={self.dtype})")


  class iinfo:
      def __init__(self, type):
          kind = _kind(type, "iinfo")
          if kind.is_floating_point:
              raise TypeError("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'")
          if kind == _torch.bool:
              raise TypeError("torch.bool is not supported by torch.iinfo")
          self.dtype = str(kind).removeprefix("torch.")
          self.bits = 8 * kind.itemsize
          signed = self.dtype[0] == "i"
          self.min = -2**(self.bits - 1) if signed else 0
          self.max = 2**(self.bits - signed) - 1

      def __repr__(self):
          return f"iinfo(min={self.min:g}, max={self.max:g}, dtype={self.dtype})"
  """#
}
