extension PythonSource {
  static let torchDistributionsModule = #"""
  """Distributions of probability."""

  from torch.distributions.kinds import *
  from torch.distributions.divergence import kl_divergence, register_kl
  from torch.distributions import constraints
  from torch.distributions import (
      bernoulli, categorical, exponential, geometric, independent, kl, laplace, log_normal, multivariate_normal, normal, one_hot_categorical,
      poisson, uniform)

  __all__ = ["Bernoulli", "Beta", "Binomial", "Categorical", "Cauchy", "Chi2", "Dirichlet", "Distribution", "Exponential", "Gamma",
             "Geometric", "Gumbel", "HalfCauchy", "HalfNormal", "Independent", "Laplace", "LogNormal", "MixtureSameFamily", "Multinomial",
             "MultivariateNormal", "NegativeBinomial", "Normal", "OneHotCategorical", "Poisson", "StudentT", "Uniform", "kl_divergence",
             "register_kl"]


  def __getattr__(name):
      import _torch_rare_distributions
      if name in _torch_rare_distributions.__all__:
          return getattr(_torch_rare_distributions, name)
      raise AttributeError(f"module 'torch.distributions' has no attribute '{name}'")
  """#

  static let torchDistributionConstraintsModule = #"""
  """What values a distribution and its parameters can have."""

  import _torch


  class Constraint:
      def __init__(self, words, check, event_dim=0, is_discrete=False):
          self._words, self._check, self.event_dim, self.is_discrete = words, check, event_dim, is_discrete

      def check(self, value):
          return self._check(value)

      def __repr__(self):
          return self._words


  def _bounded(low, high):
      return Constraint(f"Interval(lower_bound={low}, upper_bound={high})", lambda v: (low <= v) & (v <= high))


  real = Constraint("Real()", lambda v: v == v)
  real_vector = Constraint("IndependentConstraint(Real(), 1)", lambda v: (v == v).all(-1), 1)
  positive = Constraint("GreaterThan(lower_bound=0.0)", lambda v: 0.0 < v)
  positive_vector = Constraint("IndependentConstraint(GreaterThan(lower_bound=0.0), 1)", lambda v: (0.0 < v).all(-1), 1)
  nonnegative = Constraint("GreaterThanEq(lower_bound=0.0)", lambda v: 0.0 <= v)
  unit_interval = Constraint("Interval(lower_bound=0.0, upper_bound=1.0)", lambda v: (v >= 0) & (v <= 1))
  boolean = Constraint("Boolean()", lambda v: (v == 0) | (v == 1), is_discrete=True)
  nonnegative_integer = Constraint("IntegerGreaterThan(lower_bound=0)", lambda v: (v % 1 == 0) & (v >= 0), is_discrete=True)
  simplex = Constraint("Simplex()", lambda v: (v >= 0).all(-1) & ((v.sum(-1) - 1).abs() < 1e-6), 1)
  dependent = Constraint("Dependent()", lambda v: v == v)
  interval = _bounded


  def integer_interval(low, high):
      return Constraint(f"IntegerInterval(lower_bound={low}, upper_bound={high})", lambda v: (v % 1 == 0) & (low <= v) & (v <= high),
                        is_discrete=True)


  def less_than(bound):
      return Constraint(f"LessThan(upper_bound={bound})", lambda v: v < bound)


  def greater_than(bound):
      return Constraint(f"GreaterThan(lower_bound={bound})", lambda v: bound < v)
  """#

  static let torchDivergenceModule = #"""
  """How far one distribution is from another."""

  import math
  import _torch
  from torch.distributions.kinds import Bernoulli, Categorical, Exponential, Independent, Laplace, Normal, Poisson, Uniform

  _KNOWN = {}


  def register_kl(type_p, type_q):
      def register(function):
          _KNOWN[type_p, type_q] = function
          return function
      return register


  def kl_divergence(p, q):
      for first in type(p).__mro__:
          for second in type(q).__mro__:
              if (first, second) in _KNOWN:
                  return _KNOWN[first, second](p, q)
      names = type(p).__name__, type(q).__name__
      if names[0] == names[1] and names[0] in ("Beta", "Chi2", "Dirichlet", "Gamma"):
          return {"Beta": _betas, "Dirichlet": _dirichlets}.get(names[0], _gammas)(p, q)
      raise NotImplementedError(f"No KL(p || q) is implemented for p type {type(p).__name__} and q type {type(q).__name__}")


  @register_kl(Normal, Normal)
  def _normals(p, q):
      ratio = (p.scale / q.scale).pow(2)
      shift = ((p.loc - q.loc) / q.scale).pow(2)
      return 0.5 * (ratio + shift - 1 - ratio.log())


  @register_kl(Bernoulli, Bernoulli)
  def _bernoullis(p, q):
      first = p.probs * (_torch._softplus(-q.logits) - _torch._softplus(-p.logits))
      second = (1 - p.probs) * (_torch._softplus(q.logits) - _torch._softplus(p.logits))
      return first + second


  @register_kl(Categorical, Categorical)
  def _categoricals(p, q):
      terms = p.probs * (p.logits - q.logits)
      terms = _torch.where((q.probs == 0).expand(terms.shape), math.inf, terms)
      terms = _torch.where((p.probs == 0).expand(terms.shape), 0.0, terms)
      return terms.sum(-1)


  @register_kl(Exponential, Exponential)
  def _exponentials(p, q):
      ratio = q.rate / p.rate
      return -ratio.log() + ratio - 1


  @register_kl(Laplace, Laplace)
  def _laplaces(p, q):
      ratio = p.scale / q.scale
      distance = (p.loc - q.loc).abs()
      return -ratio.log() + distance / q.scale + ratio * _torch.exp(-distance / p.scale) - 1


  @register_kl(Uniform, Uniform)
  def _uniforms(p, q):
      result = ((q.high - q.low) / (p.high - p.low)).log()
      return _torch.where((q.low > p.low) | (q.high < p.high), math.inf, result)


  def _gammas(p, q):
      shift = (p.concentration - q.concentration) * _torch.digamma(p.concentration)
      return (q.concentration * (p.rate / q.rate).log() + _torch.lgamma(q.concentration) - _torch.lgamma(p.concentration) + shift
              + (q.rate - p.rate) * (p.concentration / p.rate))


  def _dirichlets(p, q):
      first, second = p.concentration.sum(-1), q.concentration.sum(-1)
      shift = (p.concentration - q.concentration) * (p.concentration.digamma() - first.digamma().unsqueeze(-1))
      return first.lgamma() - second.lgamma() - (p.concentration.lgamma() - q.concentration.lgamma()).sum(-1) + shift.sum(-1)


  def _betas(p, q):
      return _dirichlets(p._dirichlet, q._dirichlet)


  @register_kl(Poisson, Poisson)
  def _poissons(p, q):
      return p.rate * (p.rate.log() - q.rate.log()) - (p.rate - q.rate)


  @register_kl(Independent, Independent)
  def _independents(p, q):
      if p.reinterpreted_batch_ndims != q.reinterpreted_batch_ndims:
          raise NotImplementedError
      return p._summed(kl_divergence(p.base_dist, q.base_dist))
  """#

  static let torchDistributionNamesModule = #"""
  """Distributions by the names of their modules."""

  from torch.distributions.kinds import *
  """#

  static let torchDivergenceNamesModule = #"""
  """Divergences by the name of their module."""

  from torch.distributions.divergence import kl_divergence, register_kl
  """#
}
