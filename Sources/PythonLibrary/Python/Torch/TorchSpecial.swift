extension PythonSource {
  static let torchSpecialModule = #"""
  """Special functions."""

  import _torch
  from _torch import (
      digamma, digamma as psi, erf, erfc, erfinv, exp2, expm1, lgamma as gammaln, log1p, log_softmax, logsumexp, polygamma, round, sigmoid as expit,
      softmax)
  from _torch_elements import logit, sinc, xlogy


  def entr(input):
      return _torch.where(input == 0, 0 * input, _torch.where(input > 0, -input * input.log(), float("-inf")))


  def ndtr(input):
      return 0.5 * (1 + _torch.erf(input * 0.7071067811865476))


  def ndtri(input):
      return _torch.erfinv(2 * input - 1) * 1.4142135623730951


  def xlog1py(input, other):
      input, other = _torch.as_tensor(input), _torch.as_tensor(other)
      result = _torch.where(input == 0, 0 * input, input * _torch.log1p(other))
      return _torch.where(other.isnan(), other, result)


  def multigammaln(input, p):
      total = p * (p - 1) / 4 * 1.1447298858494002
      return total + sum(_torch.lgamma(input - k / 2) for k in range(p))
  """#
}
