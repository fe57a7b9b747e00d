extension PythonSource {
  static let torchActivationsModule = #"""
  """Functions between layers."""

  import torch.nn.functional as F
  from _torch import Parameter
  import _torch
  from torch.nn.modules.module import Module


  class ReLU(Module):
      def __init__(self, inplace=False):
          super().__init__()
          self.inplace = inplace

      def forward(self, input):
          return input.relu_() if self.inplace else input.relu()

      def extra_repr(self):
          return "inplace=True" if self.inplace else ""


  class Sigmoid(Module):
      def forward(self, input):
          return input.sigmoid()


  class Tanh(Module):
      def forward(self, input):
          return input.tanh()


  class LogSigmoid(Module):
      def forward(self, input):
          return F.logsigmoid(input)


  class Softsign(Module):
      def forward(self, input):
          return F.softsign(input)


  class Tanhshrink(Module):
      def forward(self, input):
          return F.tanhshrink(input)


  class LeakyReLU(Module):
      def __init__(self, negative_slope=1e-2, inplace=False):
          super().__init__()
          self.negative_slope = negative_slope
          self.inplace = inplace

      def forward(self, input):
          return F.leaky_relu(input, self.negative_slope, inplace=self.inplace)

      def extra_repr(self):
          return f"negative_slope={self.negative_slope}" + (", inplace=True" if self.inplace else "")


  class PReLU(Module):
      def __init__(self, num_parameters=1, init=0.25, device=None, dtype=None):
          super().__init__()
          self.num_parameters = num_parameters
          self.weight = Parameter(_torch.full((num_parameters,), init, dtype=dtype, device=device))

      def forward(self, input):
          return F.prelu(input, self.weight)

      def extra_repr(self):
          return f"num_parameters={self.num_parameters}"


  class ELU(Module):
      def __init__(self, alpha=1.0, inplace=False):
          super().__init__()
          self.inplace = inplace
          self.alpha = alpha

      def forward(self, input):
          return F.elu(input, self.alpha, inplace=self.inplace)

      def extra_repr(self):
          return f"alpha={self.alpha}" + (", inplace=True" if self.inplace else "")


  class CELU(ELU):
      def forward(self, input):
          return F.celu(input, self.alpha, inplace=self.inplace)


  class SELU(Module):
      def __init__(self, inplace=False):
          super().__init__()
          self.inplace = inplace

      def forward(self, input):
          return F.selu(input, inplace=self.inplace)

      def extra_repr(self):
          return "inplace=True" if self.inplace else ""


  class GELU(Module):
      def __init__(self, approximate="none"):
          super().__init__()
          self.approximate = approximate

      def forward(self, input):
          return F.gelu(input, approximate=self.approximate)

      def extra_repr(self):
          return f"approximate={self.approximate!r}"


  class SiLU(Module):
      def __init__(self, inplace=False):
          super().__init__()
          self.inplace = inplace

      def forward(self, input):
          return F.silu(input, inplace=self.inplace)

      def extra_repr(self):
          return "inplace=True" if self.inplace else ""


  class Mish(Module):
      def __init__(self, inplace=False):
          super().__init__()
          self.inplace = inplace

      def forward(self, input):
          return F.mish(input, inplace=self.inplace)

      def extra_repr(self):
          return "inplace=True" if self.inplace else ""


  class Softplus(Module):
      def __init__(self, beta=1.0, threshold=20.0):
          super().__init__()
          self.beta = beta
          self.threshold = threshold

      def forward(self, input):
          return F.softplus(input, self.beta, self.threshold)

      def extra_repr(self):
          return f"beta={self.beta}, threshold={self.threshold}"


  class Softshrink(Module):
      def __init__(self, lambd=0.5):
          super().__init__()
          self.lambd = lambd

      def forward(self, input):
          return F.softshrink(input, self.lambd)

      def extra_repr(self):
          return str(self.lambd)


  class Hardshrink(Softshrink):
      def forward(self, input):
          return F.hardshrink(input, self.lambd)


  class Hardtanh(Module):
      def __init__(self, min_val=-1.0, max_val=1.0, inplace=False):
          super().__init__()
          self.inplace = inplace
          self.min_val = min_val
          self.max_val = max_val

      def forward(self, input):
          return F.hardtanh(input, self.min_val, self.max_val, inplace=self.inplace)

      def extra_repr(self):
          return f"min_val={self.min_val}, max_val={self.max_val}" + (", inplace=True" if self.inplace else "")


  class ReLU6(Hardtanh):
      def __init__(self, inplace=False):
          super().__init__(0.0, 6.0, inplace)

      def forward(self, input):
          return F.relu6(input, inplace=self.inplace)

      def extra_repr(self):
          return "inplace=True" if self.inplace else ""


  class Hardsigmoid(Module):
      def __init__(self, inplace=False):
          super().__init__()
          self.inplace = inplace

      def forward(self, input):
          return F.hardsigmoid(input, inplace=self.inplace)

      def extra_repr(self):
          return "inplace=True" if self.inplace else ""


  class Hardswish(Module):
      def __init__(self, inplace=False):
          super().__init__()
          self.inplace = inplace

      def forward(self, input):
          return F.hardswish(input, inplace=self.inplace)

      def extra_repr(self):
          return "inplace=True" if self.inplace else ""


  class Threshold(Module):
      def __init__(self, threshold, value, inplace=False):
          super().__init__()
          self.inplace = inplace
          self.threshold = threshold
          self.value = value

      def forward(self, input):
          return F.threshold(input, self.threshold, self.value, inplace=self.inplace)

      def extra_repr(self):
          return f"threshold={self.threshold}, value={self.value}" + (", inplace=True" if self.inplace else "")


  class GLU(Module):
      def __init__(self, dim=-1):
          super().__init__()
          self.dim = dim

      def forward(self, input):
          return F.glu(input, self.dim)

      def extra_repr(self):
          return f"dim={self.dim}"


  class Softmax(Module):
      def __init__(self, dim=None):
          super().__init__()
          self.dim = dim

      def forward(self, input):
          return F.softmax(input, self.dim)

      def extra_repr(self):
          return f"dim={self.dim}"


  class LogSoftmax(Softmax):
      def forward(self, input):
          return F.log_softmax(input, self.dim)


  class Softmin(Softmax):
      def forward(self, input):
          return F.softmin(input, self.dim)


  class Softmax2d(Module):
      def forward(self, input):
          if input.dim() not in (3, 4):
              raise ValueError(f"Softmax2d: expected input to be 3D or 4D, got {input.dim()}D instead")
          return F.softmax(input, -3)


  class RReLU(Module):
      def __init__(self, lower=1.0 / 8, upper=1.0 / 3, inplace=False):
          super().__init__()
          self.lower, self.upper, self.inplace = lower, upper, inplace

      def forward(self, input):
          return F.rrelu(input, self.lower, self.upper, self.training, self.inplace)

      def extra_repr(self):
          return f"lower={self.lower}, upper={self.upper}" + (", inplace=True" if self.inplace else "")
  """#
}
