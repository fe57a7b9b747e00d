extension PythonSource {
  static let torchDrawingModule = #"""
  """Single draws of gamma, Poisson and binomial numbers, as torch makes them on a processor: in double precision, one after another."""

  import math

  import _torch


  def _uniform():
      return (_torch._draw64() & (1 << 53) - 1) * 2.0**-53


  def _normal():
      return _torch.empty((), dtype=_torch.float64).normal_().item()


  def _gamma(alpha, rounded):
      """`rounded` brings a number to the precision of the parameter."""
      scale = 1.0
      if alpha < 1.0:
          if alpha == 0.0:
              return 0.0
          scale *= (1 - _uniform()) ** rounded(1.0 / alpha)
          alpha = rounded(alpha + 1.0)
      d = rounded(alpha - rounded(1.0 / 3.0))
      c = 1.0 / math.sqrt(9.0 * d)
      while True:
          y = 0.0
          while y <= 0:
              x = _normal()
              y = 1.0 + c * x
          v = y * y * y
          u = 1 - _uniform()
          square = x * x
          if u < 1.0 - 0.033100001513957977 * square * square:
              return scale * d * v
          if math.log(u) < 0.5 * square + d * (1.0 - v + math.log(v)):
              return scale * d * v


  def _poisson(rate):
      if rate < 10:
          if rate == 0:
              return 0.0
          limit, found, product = math.exp(-rate), 0.0, 1.0
          while True:
              product *= _uniform()
              if product <= limit:
                  return found
              found += 1
      root, logarithm = math.sqrt(rate), math.log(rate)
      b = 0.931 + 2.53 * root
      a = -0.059 + 0.02483 * b
      inverse = 1.1239 + 1.1328 / (b - 3.4)
      limit = 0.9277 - 3.6224 / (b - 2)
      while True:
          u = _uniform() - 0.5
          v = _uniform()
          us = 0.5 - abs(u)
          k = math.floor((2 * a / us + b) * u + rate + 0.43)
          if us >= 0.07 and v <= limit:
              return float(k)
          if k < 0 or us < 0.013 and v > us:
              continue
          if math.log(v) + math.log(inverse) - math.log(a / (us * us) + b) <= -rate + k * logarithm - math.lgamma(k + 1):
              return float(k)


  def _binomial(count, chance):
      if count <= 0 or chance <= 0:
          return 0.0
      if chance >= 1:
          return count
      if chance > 0.5:
          return count - _few(count, 1.0 - chance)
      return _few(count, chance)


  def _few(count, chance):
      if count * chance >= 10.0:
          return _accepted(count, chance)
      total, found, logarithm = 0.0, 0.0, math.log1p(-chance)
      while True:
          u = _uniform()
          total += math.ceil(math.log(u) / logarithm) if u > 0 else math.inf
          if total > count:
              return found
          found += 1


  _tails = (0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509, 0.0166446911898211, 0.0138761288230707,
            0.0118967099458917, 0.0104112652619720, 0.00925546218271273, 0.00833056343336287)


  def _tail(k):
      if k <= 9:
          return _tails[int(k)]
      square = (k + 1) * (k + 1)
      return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1)


  def _accepted(count, chance):
      spread = math.sqrt(count * chance * (1 - chance))
      b = 1.15 + 2.53 * spread
      a = -0.0873 + 0.0248 * b + 0.01 * chance
      c = count * chance + 0.5
      limit = 0.92 - 4.2 / b
      r = chance / (1 - chance)
      alpha = (2.83 + 5.1 / b) * spread
      m = math.floor((count + 1) * chance)
      while True:
          u = _uniform() - 0.5
          v = _uniform()
          us = 0.5 - abs(u)
          k = float(math.floor((2 * a / us + b) * u + c))
          if k < 0 or k > count:
              continue
          if us >= 0.07 and v <= limit:
              return k
          v = math.log(v * alpha / (a / (us * us) + b))
          bound = ((m + 0.5) * math.log((m + 1) / (r * (count - m + 1))) + (count + 1) * math.log((count - m + 1) / (count - k + 1))
                   + (k + 0.5) * math.log(r * (count - k + 1) / (k + 1)) + _tail(m) + _tail(count - m) - _tail(k) - _tail(count - k))
          if v <= bound:
              return k


  def _each(function, *parameters):
      like = parameters[0]
      rows = zip(*(x.detach().reshape(-1).tolist() for x in parameters))
      return _torch.tensor([function(*row) for row in rows], dtype=like.dtype).reshape(like.shape)


  def gammas(alpha):
      if alpha.dtype is _torch.float64:
          return _each(lambda x: max(_gamma(x, float), 2.2250738585072014e-308), alpha)
      rounded = lambda x: _torch.tensor(x).item()
      return _each(lambda x: max(_gamma(x, rounded), 1.1754943508222875e-38), alpha)


  def dirichlets(alpha):
      parts = _each(lambda x: _gamma(x, float), alpha.double())
      least = 1.1754943508222875e-38 if alpha.dtype is _torch.float32 else 2.2250738585072014e-308
      most = 1 - 2.0**-24 if alpha.dtype is _torch.float32 else 1 - 2.0**-53
      return (parts / parts.sum(-1, keepdim=True)).to(alpha.dtype).clamp(least, most)


  def poissons(rate):
      return _each(_poisson, rate)


  def binomials(count, chance):
      return _each(_binomial, count, chance)
  """#

  static let torchRareDistributionsModule = #"""
  """Distributions that few lessons use."""

  import math

  import _torch
  import torch.nn.functional as F
  from _torch import Tensor
  from _torch_tensors import broadcast_tensors
  from torch.distributions import constraints
  from torch.distributions.kinds import Categorical, Distribution, Normal, Uniform, _Chances, _shape, _tensors
  from _torch_drawing import binomials, dirichlets, gammas

  __all__ = ["Beta", "Binomial", "Cauchy", "Chi2", "Dirichlet", "Gamma", "Gumbel", "HalfCauchy", "HalfNormal", "MixtureSameFamily",
             "Multinomial", "NegativeBinomial", "StudentT"]
  _euler = 0.5772156649015329


  def _xlogy(x, y):
      import torch
      return torch.xlogy(x, y)


  def _given(*parameters):
      """Draws have no gradients here: whoever needs them is told."""
      if _torch.is_grad_enabled() and any(x.requires_grad for x in parameters):
          raise NotImplementedError("unsupported: gradients of draws from gamma distributions")


  class Gamma(Distribution):
      arg_constraints = {"concentration": constraints.positive, "rate": constraints.positive}
      support = constraints.nonnegative
      has_rsample = True

      def __init__(self, concentration, rate, validate_args=None):
          self.concentration, self.rate = _tensors(concentration, rate)
          super().__init__(self.concentration.shape, validate_args=validate_args)

      mean = property(lambda self: self.concentration / self.rate)
      mode = property(lambda self: ((self.concentration - 1) / self.rate).clamp(min=0))
      variance = property(lambda self: self.concentration / self.rate.pow(2))

      def rsample(self, sample_shape=()):
          _given(self.concentration)
          shape = self._extended_shape(sample_shape)
          made = gammas(self.concentration.expand(shape)) / self.rate.expand(shape)
          return made.clamp(min=1.1754943508222875e-38 if made.dtype is _torch.float32 else 2.2250738585072014e-308)

      def log_prob(self, value):
          value = _torch.as_tensor(value, dtype=self.rate.dtype)
          self._check(value)
          return (_xlogy(self.concentration, self.rate) + _xlogy(self.concentration - 1, value) - self.rate * value
                  - _torch.lgamma(self.concentration))

      def entropy(self):
          alpha = self.concentration
          return alpha - _torch.log(self.rate) + _torch.lgamma(alpha) + (1.0 - alpha) * _torch.digamma(alpha)


  class Chi2(Gamma):
      arg_constraints = {"df": constraints.positive}

      def __init__(self, df, validate_args=None):
          value, = _tensors(df)
          super().__init__(0.5 * value, 0.5, validate_args)

      df = property(lambda self: self.concentration * 2)


  class Dirichlet(Distribution):
      arg_constraints = {"concentration": constraints.positive_vector}
      support = constraints.simplex
      has_rsample = True

      def __init__(self, concentration, validate_args=None):
          if concentration.dim() < 1:
              raise ValueError("`concentration` parameter must be at least one-dimensional.")
          self.concentration = concentration
          super().__init__(concentration.shape[:-1], concentration.shape[-1:], validate_args)

      mean = property(lambda self: self.concentration / self.concentration.sum(-1, True))

      @property
      def mode(self):
          above = (self.concentration - 1).clamp(min=0.0)
          return above / above.sum(-1, True)

      @property
      def variance(self):
          total = self.concentration.sum(-1, True)
          return self.concentration * (total - self.concentration) / (total.pow(2) * (total + 1))

      def rsample(self, sample_shape=()):
          _given(self.concentration)
          return dirichlets(self.concentration.expand(self._extended_shape(sample_shape)))

      def log_prob(self, value):
          self._check(value)
          return (_xlogy(self.concentration - 1.0, value).sum(-1) + _torch.lgamma(self.concentration.sum(-1))
                  - _torch.lgamma(self.concentration).sum(-1))

      def entropy(self):
          count, total = self.concentration.size(-1), self.concentration.sum(-1)
          return (_torch.lgamma(self.concentration).sum(-1) - _torch.lgamma(total) - (count - total) * _torch.digamma(total)
                  - ((self.concentration - 1.0) * _torch.digamma(self.concentration)).sum(-1))


  class Beta(Distribution):
      arg_constraints = {"concentration1": constraints.positive, "concentration0": constraints.positive}
      support = constraints.unit_interval
      has_rsample = True

      def __init__(self, concentration1, concentration0, validate_args=None):
          first, second = _tensors(concentration1, concentration0)
          self._dirichlet = Dirichlet(_torch.stack([first, second], -1), validate_args)
          super().__init__(first.shape, validate_args=validate_args)

      concentration1 = property(lambda self: self._dirichlet.concentration[..., 0])
      concentration0 = property(lambda self: self._dirichlet.concentration[..., 1])
      mean = property(lambda self: self.concentration1 / (self.concentration1 + self.concentration0))
      mode = property(lambda self: self._dirichlet.mode[..., 0])

      @property
      def variance(self):
          total = self.concentration1 + self.concentration0
          return self.concentration1 * self.concentration0 / (total.pow(2) * (total + 1))

      def rsample(self, sample_shape=()):
          return self._dirichlet.rsample(sample_shape)[..., 0]

      def log_prob(self, value):
          self._check(value)
          return self._dirichlet.log_prob(_torch.stack([value, 1.0 - value], -1))

      def entropy(self):
          return self._dirichlet.entropy()


  class StudentT(Distribution):
      arg_constraints = {"df": constraints.positive, "loc": constraints.real, "scale": constraints.positive}
      support = constraints.real
      has_rsample = True

      def __init__(self, df, loc=0.0, scale=1.0, validate_args=None):
          self.df, self.loc, self.scale = _tensors(df, loc, scale)
          self._chi2 = Chi2(self.df)
          super().__init__(self.df.shape, validate_args=validate_args)

      @property
      def mean(self):
          return _torch.where(self.df <= 1, math.nan, self.loc)

      mode = property(lambda self: self.loc)

      @property
      def variance(self):
          made = self.scale.pow(2) * self.df / (self.df - 2)
          made = _torch.where(self.df > 2, made, math.inf)
          return _torch.where(self.df <= 1, math.nan, made)

      def rsample(self, sample_shape=()):
          shape = self._extended_shape(sample_shape)
          x = _torch.normal(_torch.zeros(shape, dtype=self.df.dtype), _torch.ones(shape, dtype=self.df.dtype))
          return self.loc + self.scale * (x * _torch.rsqrt(self._chi2.rsample(sample_shape) / self.df))

      def log_prob(self, value):
          self._check(value)
          y = (value - self.loc) / self.scale
          constant = (self.scale.log() + 0.5 * self.df.log() + 0.5 * math.log(math.pi) + _torch.lgamma(0.5 * self.df)
                      - _torch.lgamma(0.5 * (self.df + 1.0)))
          return -0.5 * (self.df + 1.0) * _torch.log1p(y**2.0 / self.df) - constant


  class _Counts(_Chances):
      def _take_count(self, total_count, probs, logits):
          self._take(probs, logits)
          name = "probs" if probs is not None else "logits"
          count = total_count if isinstance(total_count, Tensor) else _torch.tensor(float(total_count), dtype=self._param.dtype)
          count, value = broadcast_tensors(count, self._param)
          self.total_count, vars(self)[name], self._param = count.type_as(value), value, value


  class Binomial(_Counts):
      arg_constraints = {"total_count": constraints.nonnegative_integer, "probs": constraints.unit_interval, "logits": constraints.real}

      def __init__(self, total_count=1, probs=None, logits=None, validate_args=None):
          self._take_count(total_count, probs, logits)
          super().__init__(self._param.shape, validate_args=validate_args)

      @property
      def support(self):
          count = self.total_count
          return constraints.Constraint(f"IntegerInterval(lower_bound=0, upper_bound={count})", lambda v: (v % 1 == 0) & (v >= 0) & (v <= count))

      mean = property(lambda self: self.total_count * self.probs)
      mode = property(lambda self: ((self.total_count + 1) * self.probs).floor().clamp(max=self.total_count))
      variance = property(lambda self: self.total_count * self.probs * (1 - self.probs))

      def sample(self, sample_shape=()):
          shape = self._extended_shape(sample_shape)
          return binomials(self.total_count.expand(shape), self.probs.expand(shape))

      def log_prob(self, value):
          self._check(value)
          positive = (self.logits.clamp(min=0) + self.logits - self.logits.clamp(max=0)) / 2
          constant = (self.total_count * positive + self.total_count * _torch.log1p(_torch.exp(-_torch.abs(self.logits)))
                      - _torch.lgamma(self.total_count + 1))
          return value * self.logits - _torch.lgamma(value + 1) - _torch.lgamma(self.total_count - value + 1) - constant


  class NegativeBinomial(_Counts):
      arg_constraints = {"total_count": constraints.nonnegative, "probs": constraints.unit_interval, "logits": constraints.real}
      support = constraints.nonnegative_integer

      def __init__(self, total_count, probs=None, logits=None, validate_args=None):
          self._take_count(total_count, probs, logits)
          super().__init__(self._param.shape, validate_args=validate_args)

      mean = property(lambda self: self.total_count * _torch.exp(self.logits))
      variance = property(lambda self: self.mean / _torch.sigmoid(-self.logits))

      def sample(self, sample_shape=()):
          from _torch_drawing import poissons
          with_rate = Gamma(self.total_count, _torch.exp(-self.logits), validate_args=False)
          return poissons(with_rate.sample(sample_shape))

      def log_prob(self, value):
          self._check(value)
          above = self.total_count * F.logsigmoid(-self.logits) + value * F.logsigmoid(self.logits)
          return above - (-_torch.lgamma(self.total_count + value) + _torch.lgamma(1.0 + value) + _torch.lgamma(self.total_count))


  class Multinomial(Distribution):
      arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}

      def __init__(self, total_count=1, probs=None, logits=None, validate_args=None):
          if not isinstance(total_count, int):
              raise NotImplementedError("inhomogeneous total_count is not supported")
          self.total_count = total_count
          self._categorical = Categorical(probs, logits)
          super().__init__(self._categorical.batch_shape, self._categorical.param_shape[-1:], validate_args)

      probs = property(lambda self: self._categorical.probs)
      logits = property(lambda self: self._categorical.logits)
      mean = property(lambda self: self.probs * self.total_count)
      variance = property(lambda self: self.total_count * self.probs * (1 - self.probs))

      @property
      def support(self):
          count = self.total_count
          return constraints.Constraint("Multinomial()", lambda v: (v >= 0).all(-1) & (v.sum(-1) <= count), 1)

      def sample(self, sample_shape=()):
          places = self._categorical.sample((self.total_count,) + tuple(sample_shape)).movedim(0, -1)
          return F.one_hot(places, self._event_shape[0]).sum(-2).to(self.probs.dtype)

      def log_prob(self, value):
          self._check(value)
          logits, value = broadcast_tensors(self.logits, value)
          logits = _torch.where((value == 0) & (logits == -math.inf), 0.0, logits)
          return _torch.lgamma(value.sum(-1) + 1) - _torch.lgamma(value + 1).sum(-1) + (logits * value).sum(-1)

      def __repr__(self):
          return "Multinomial()"


  class Cauchy(Distribution):
      arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
      support = constraints.real
      has_rsample = True

      def __init__(self, loc, scale, validate_args=None):
          self.loc, self.scale = _tensors(loc, scale)
          super().__init__(self.loc.shape, validate_args=validate_args)

      mean = variance = property(lambda self: _torch.full(self._extended_shape(), math.nan, dtype=self.loc.dtype))
      mode = property(lambda self: self.loc)

      def rsample(self, sample_shape=()):
          from _torch_drawing import _each, _uniform
          shape = self._extended_shape(sample_shape)
          noise = _each(lambda _: math.tan(math.pi * (_uniform() - 0.5)), _torch.zeros(shape, dtype=self.loc.dtype))
          return self.loc + noise * self.scale

      def log_prob(self, value):
          self._check(value)
          return -math.log(math.pi) - self.scale.log() - (((value - self.loc) / self.scale) ** 2).log1p()

      def cdf(self, value):
          return _torch.atan((value - self.loc) / self.scale) / math.pi + 0.5

      def icdf(self, value):
          return _torch.tan(math.pi * (value - 0.5)) * self.scale + self.loc

      def entropy(self):
          return math.log(4 * math.pi) + self.scale.log()


  class Gumbel(Distribution):
      arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
      support = constraints.real
      has_rsample = True

      def __init__(self, loc, scale, validate_args=None):
          self.loc, self.scale = _tensors(loc, scale)
          least, epsilon = ((1.1754943508222875e-38, 1.1920928955078125e-07) if self.loc.dtype is _torch.float32 else
                            (2.2250738585072014e-308, 2.220446049250313e-16))
          self._base = Uniform(_torch.full_like(self.loc, least), _torch.full_like(self.loc, 1 - epsilon))
          super().__init__(self.loc.shape, validate_args=validate_args)

      mean = property(lambda self: self.loc + self.scale * _euler)
      mode = property(lambda self: self.loc)
      stddev = property(lambda self: (math.pi / math.sqrt(6)) * self.scale)
      variance = property(lambda self: self.stddev.pow(2))

      def rsample(self, sample_shape=()):
          return self.loc + -self.scale * _torch.log(-_torch.log(self._base.rsample(sample_shape)))

      def log_prob(self, value):
          self._check(value)
          y = (self.loc - value) / self.scale
          return (y - y.exp()) - self.scale.log()

      def entropy(self):
          return self.scale.log() + (1 + _euler)


  class HalfNormal(Distribution):
      arg_constraints = {"scale": constraints.positive}
      support = constraints.nonnegative
      has_rsample = True
      _whole = Normal

      def __init__(self, scale, validate_args=None):
          self.base_dist = self._whole(0.0, scale)
          super().__init__(self.base_dist.batch_shape, validate_args=validate_args)

      scale = property(lambda self: self.base_dist.scale)
      mean = property(lambda self: self.scale * math.sqrt(2 / math.pi))
      mode = property(lambda self: _torch.zeros_like(self.scale))
      variance = property(lambda self: self.scale.pow(2) * (1 - 2 / math.pi))

      def rsample(self, sample_shape=()):
          return self.base_dist.rsample(sample_shape).abs()

      def log_prob(self, value):
          self._check(value)
          return _torch.where(value >= 0, self.base_dist.log_prob(value) + math.log(2), -math.inf)

      def cdf(self, value):
          return 2 * self.base_dist.cdf(value) - 1

      def icdf(self, prob):
          return self.base_dist.icdf((prob + 1) / 2)

      def entropy(self):
          return self.base_dist.entropy() - math.log(2)

      def __repr__(self):
          return f"{type(self).__name__}()"


  class HalfCauchy(HalfNormal):
      _whole = Cauchy
      mean = property(lambda self: _torch.full(self._extended_shape(), math.inf, dtype=self.scale.dtype))
      variance = property(lambda self: self.base_dist.variance)


  class MixtureSameFamily(Distribution):
      def __init__(self, mixture_distribution, component_distribution, validate_args=None):
          if not isinstance(mixture_distribution, Categorical):
              raise ValueError(" The Mixture distribution needs to be an  instance of torch.distributions.Categorical")
          if not isinstance(component_distribution, Distribution):
              raise ValueError("The Component distribution need to be an instance of torch.distributions.Distribution")
          count, known = mixture_distribution.logits.shape[-1], component_distribution.batch_shape[-1]
          if count != known:
              raise ValueError(f"`mixture_distribution component` ({count}) does not equal `component_distribution.batch_shape[-1]` ({known})")
          self.mixture_distribution, self.component_distribution = mixture_distribution, component_distribution
          self._event_ndims = len(component_distribution.event_shape)
          super().__init__(component_distribution.batch_shape[:-1], component_distribution.event_shape, False)

      support = property(lambda self: self.component_distribution.support)

      def _weights(self):
          probs = self.mixture_distribution.probs
          return probs.reshape(tuple(probs.shape) + (1,) * self._event_ndims)

      @property
      def mean(self):
          return (self._weights() * self.component_distribution.mean).sum(-1 - self._event_ndims)

      @property
      def variance(self):
          component, at = self.component_distribution, -1 - self._event_ndims
          inner = (self._weights() * component.variance).sum(at)
          return inner + (self._weights() * (component.mean - self.mean.unsqueeze(at)).pow(2.0)).sum(at)

      def log_prob(self, x):
          x = x.unsqueeze(-1 - self._event_ndims)
          weights = _torch.log_softmax(self.mixture_distribution.logits, dim=-1)
          return _torch.logsumexp(self.component_distribution.log_prob(x) + weights, dim=-1)

      def sample(self, sample_shape=()):
          at = len(sample_shape) + len(self._batch_shape)
          places = self.mixture_distribution.sample(sample_shape)
          made = self.component_distribution.sample(sample_shape)
          places = places.reshape(tuple(places.shape) + (1,) * (self._event_ndims + 1))
          places = places.expand(tuple(places.shape[:at]) + (1,) + tuple(self._event_shape))
          return _torch.gather(made, at, places).squeeze(at)

      def __repr__(self):
          return f"MixtureSameFamily(\n  {self.mixture_distribution!r},\n  {self.component_distribution!r})"
  """#

  static let torchRareDistributionNamesModule = #"""
  """Rare distributions by the names of their modules."""

  from _torch_rare_distributions import *
  """#
}
