extension PythonSource {
  static let torchDistributionKindsModule = #"""
  """Kinds of distributions."""

  import math
  import _torch
  from _torch import Tensor
  from _torch_tensors import Size, broadcast_tensors
  import torch.nn.functional as F
  from torch.distributions import constraints

  __all__ = ["Distribution", "Normal", "LogNormal", "Uniform", "Bernoulli", "Categorical", "OneHotCategorical", "Exponential", "Laplace",
             "Geometric", "Poisson", "Independent", "MultivariateNormal"]


  def _tensors(*values):
      """Parameters of one shape."""
      if all(isinstance(value, (int, float)) for value in values):
          return tuple(_torch.tensor(float(value)) for value in values)
      like = next(value for value in values if isinstance(value, Tensor))
      dtype = like.dtype if like.is_floating_point() else _torch.get_default_dtype()
      return broadcast_tensors(*(value if isinstance(value, Tensor) else _torch.tensor(value, dtype=dtype) for value in values))


  def _shape(*parts):
      return Size(tuple(size for part in parts for size in part))


  class Distribution:
      has_rsample = False
      arg_constraints = {}
      _check_by_default = True

      def __init__(self, batch_shape=(), event_shape=(), validate_args=None):
          self._batch_shape, self._event_shape = Size(batch_shape), Size(event_shape)
          self._validate_args = self._check_by_default if validate_args is None else validate_args
          if self._validate_args:
              for name, constraint in self.arg_constraints.items():
                  if name not in vars(self):
                      continue
                  value = getattr(self, name)
                  if not constraint.check(value).all():
                      raise ValueError(f"Expected parameter {name} ({type(value).__name__} of shape {tuple(value.shape)}) of distribution {self!r} "
                                       f"to satisfy the constraint {constraint!r}, but found invalid values:\n{value}")

      @classmethod
      def set_default_validate_args(cls, value):
          if value not in (True, False):
              raise ValueError
          Distribution._check_by_default = value

      @property
      def batch_shape(self):
          return self._batch_shape

      @property
      def event_shape(self):
          return self._event_shape

      @property
      def stddev(self):
          return self.variance.sqrt()

      def sample(self, sample_shape=()):
          mode = _torch._set_grad_enabled(False)
          try:
              return self.rsample(sample_shape)
          finally:
              _torch._set_grad_enabled(mode)

      def rsample(self, sample_shape=()):
          raise NotImplementedError

      def sample_n(self, n):
          return self.sample((n,))

      def expand(self, batch_shape, _instance=None):
          names = [name for name in self.arg_constraints if name in vars(self)]
          if not names or any(name not in self.arg_constraints and isinstance(value, Distribution) for name, value in vars(self).items()):
              raise NotImplementedError(f"unsupported: torch.distributions.{type(self).__name__}.expand")
          made = object.__new__(type(self))
          vars(made).update(vars(self))
          made._batch_shape = Size(batch_shape)
          for name in names + (["_param"] if "_param" in vars(self) else []):
              value = getattr(self, name)
              vars(made)[name] = value.expand(tuple(batch_shape) + tuple(value.shape[len(self._batch_shape):]))
          return made

      def log_prob(self, value):
          raise NotImplementedError

      def cdf(self, value):
          raise NotImplementedError

      def icdf(self, value):
          raise NotImplementedError

      def entropy(self):
          raise NotImplementedError

      def perplexity(self):
          return self.entropy().exp()

      def _extended_shape(self, sample_shape=()):
          return _shape(sample_shape, self._batch_shape, self._event_shape)

      def _check(self, value):
          if not self._validate_args:
              return
          if not isinstance(value, Tensor):
              raise ValueError("The value argument to log_prob must be a Tensor")
          for own, given in zip(reversed(_shape(self._batch_shape, self._event_shape)), reversed(value.shape)):
              if own != 1 and given != 1 and own != given:
                  raise ValueError(f"Value is not broadcastable with batch_shape+event_shape: {value.shape} vs "
                                   f"{_shape(self._batch_shape, self._event_shape)}.")
          if not self.support.check(value).all():
              raise ValueError(f"Expected value argument ({type(value).__name__} of shape {tuple(value.shape)}) to be within the support "
                               f"({self.support!r}) of the distribution {self!r}, but found invalid values:\n{value}")

      def __repr__(self):
          names = [name for name in self.arg_constraints if name in vars(self)]
          parts = []
          for name in names:
              value = getattr(self, name)
              parts.append(f"{name}: {value if value.numel() == 1 else value.size()}")
          return type(self).__name__ + "(" + ", ".join(parts) + ")"


  class Normal(Distribution):
      arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
      support = constraints.real
      has_rsample = True

      def __init__(self, loc, scale, validate_args=None):
          self.loc, self.scale = _tensors(loc, scale)
          super().__init__(self.loc.shape, validate_args=validate_args)

      mean = mode = property(lambda self: self.loc)
      stddev = property(lambda self: self.scale)
      variance = property(lambda self: self.stddev.pow(2))

      def sample(self, sample_shape=()):
          shape = self._extended_shape(sample_shape)
          mode = _torch._set_grad_enabled(False)
          try:
              return _torch.normal(self.loc.expand(shape), self.scale.expand(shape))
          finally:
              _torch._set_grad_enabled(mode)

      def rsample(self, sample_shape=()):
          noise = _torch.empty(self._extended_shape(sample_shape), dtype=self.loc.dtype).normal_()
          return self.loc + noise * self.scale

      def log_prob(self, value):
          self._check(value)
          return -((value - self.loc) ** 2) / (2 * self.scale ** 2) - self.scale.log() - math.log(math.sqrt(2 * math.pi))

      def cdf(self, value):
          self._check(value)
          return 0.5 * (1 + _torch.erf((value - self.loc) * self.scale.reciprocal() / math.sqrt(2)))

      def icdf(self, value):
          return self.loc + self.scale * _torch.erfinv(2 * value - 1) * math.sqrt(2)

      def entropy(self):
          return 0.5 + 0.5 * math.log(2 * math.pi) + _torch.log(self.scale)


  class LogNormal(Distribution):
      arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
      support = constraints.positive
      has_rsample = True

      def __init__(self, loc, scale, validate_args=None):
          self.base_dist = Normal(loc, scale, validate_args)
          super().__init__(self.base_dist.batch_shape, validate_args=validate_args)

      loc = property(lambda self: self.base_dist.loc)
      scale = property(lambda self: self.base_dist.scale)
      mean = property(lambda self: (self.loc + self.scale.pow(2) / 2).exp())
      mode = property(lambda self: (self.loc - self.scale.square()).exp())

      @property
      def variance(self):
          square = self.scale.pow(2)
          return square.expm1() * (2 * self.loc + square).exp()

      def rsample(self, sample_shape=()):
          return self.base_dist.rsample(sample_shape).exp()

      def sample(self, sample_shape=()):
          return self.base_dist.sample(sample_shape).exp()

      def log_prob(self, value):
          self._check(value)
          logarithm = value.log()
          return self.base_dist.log_prob(logarithm) - logarithm

      def entropy(self):
          return self.base_dist.entropy() + self.loc

      def __repr__(self):
          return "LogNormal()"


  class Uniform(Distribution):
      has_rsample = True

      def __init__(self, low, high, validate_args=None):
          self.low, self.high = _tensors(low, high)
          super().__init__(self.low.shape, validate_args=validate_args)

      @property
      def arg_constraints(self):
          return {"low": constraints.less_than(self.high), "high": constraints.greater_than(self.low)}

      mean = property(lambda self: (self.high + self.low) / 2)
      mode = property(lambda self: math.nan * self.high)
      stddev = property(lambda self: (self.high - self.low) / 12 ** 0.5)
      variance = property(lambda self: (self.high - self.low).pow(2) / 12)

      @property
      def support(self):
          return constraints.interval(self.low, self.high)

      def rsample(self, sample_shape=()):
          draws = _torch.rand(self._extended_shape(sample_shape), dtype=self.low.dtype)
          return self.low + draws * (self.high - self.low)

      def log_prob(self, value):
          self._check(value)
          inside = self.low.le(value).type_as(self.low) * self.high.gt(value).type_as(self.low)
          return _torch.log(inside) - _torch.log(self.high - self.low)

      def cdf(self, value):
          self._check(value)
          return ((value - self.low) / (self.high - self.low)).clamp(min=0, max=1)

      def icdf(self, value):
          return value * (self.high - self.low) + self.low

      def entropy(self):
          return _torch.log(self.high - self.low)


  def _eps(dtype):
      return 2.220446049250313e-16 if dtype is _torch.float64 else 1.1920928955078125e-07


  class _Chances(Distribution):
      """Given by probabilities or by their logits."""

      _is_binary = True

      def _take(self, probs, logits):
          if (probs is None) == (logits is None):
              raise ValueError("Either `probs` or `logits` must be specified, but not both.")
          name = "logits" if probs is None else "probs"
          value, = _tensors(logits if probs is None else probs)
          vars(self)[name] = value
          self._param = value

      def __getattr__(self, name):
          # The other of both is worked out when it is first asked for.
          given = vars(self)
          if name == "probs" and "logits" in given:
              given["probs"] = self.logits.sigmoid() if self._is_binary else F.softmax(self.logits, dim=-1)
              return given["probs"]
          if name == "logits" and "probs" in given:
              probs = self.probs.clamp(min=_eps(self.probs.dtype), max=1 - _eps(self.probs.dtype))
              given["logits"] = _torch.log(probs) - _torch.log1p(-probs) if self._is_binary else _torch.log(probs)
              return given["logits"]
          raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")


  class Bernoulli(_Chances):
      arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
      support = constraints.boolean

      def __init__(self, probs=None, logits=None, validate_args=None):
          self._take(probs, logits)
          super().__init__(self._param.shape, validate_args=validate_args)

      mean = property(lambda self: self.probs)
      variance = property(lambda self: self.probs * (1 - self.probs))

      @property
      def mode(self):
          mode = (self.probs >= 0.5).to(self.probs.dtype)
          return _torch.where(self.probs == 0.5, math.nan, mode)

      def sample(self, sample_shape=()):
          return _torch.bernoulli(self.probs.detach().expand(self._extended_shape(sample_shape)))

      def log_prob(self, value):
          self._check(value)
          logits, value = broadcast_tensors(self.logits, value)
          return -F.binary_cross_entropy_with_logits(logits, value, reduction="none")

      def entropy(self):
          return F.binary_cross_entropy_with_logits(self.logits, self.probs, reduction="none")


  class Geometric(_Chances):
      arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
      support = constraints.nonnegative_integer

      def __init__(self, probs=None, logits=None, validate_args=None):
          self._take(probs, logits)
          super().__init__(self._param.shape, validate_args=validate_args)

      mean = property(lambda self: 1.0 / self.probs - 1.0)
      variance = property(lambda self: (1.0 / self.probs - 1.0) / self.probs)

      def sample(self, sample_shape=()):
          tiny = 2.2250738585072014e-308 if self.probs.dtype is _torch.float64 else 1.1754943508222875e-38
          mode = _torch._set_grad_enabled(False)
          try:
              draws = _torch.empty(self._extended_shape(sample_shape), dtype=self.probs.dtype).uniform_(tiny, 1)
              return (draws.log() / (-self.probs).log1p()).floor()
          finally:
              _torch._set_grad_enabled(mode)

      def log_prob(self, value):
          self._check(value)
          value, probs = broadcast_tensors(value, self.probs)
          return value * (-probs).log1p() + self.probs.log()

      def entropy(self):
          return F.binary_cross_entropy_with_logits(self.logits, self.probs, reduction="none") / self.probs


  class Categorical(_Chances):
      arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
      _is_binary = False

      def __init__(self, probs=None, logits=None, validate_args=None):
          if (probs is None) == (logits is None):
              raise ValueError("Either `probs` or `logits` must be specified, but not both.")
          given = logits if probs is None else probs
          if given.dim() < 1:
              raise ValueError(f"`{'logits' if probs is None else 'probs'}` parameter must be at least one-dimensional.")
          if probs is not None:
              vars(self)["probs"] = probs / probs.sum(-1, keepdim=True)
          else:
              vars(self)["logits"] = logits - logits.logsumexp(-1, keepdim=True)
          self._param = self.probs if probs is not None else self.logits
          self._num_events = self._param.shape[-1]
          super().__init__(self._param.shape[:-1], validate_args=validate_args)

      @property
      def support(self):
          return constraints.integer_interval(0, self._num_events - 1)

      param_shape = property(lambda self: self._param.size())
      mean = variance = property(lambda self: _torch.full(self._batch_shape, math.nan, dtype=self.probs.dtype))
      mode = property(lambda self: self.probs.argmax(-1))

      def sample(self, sample_shape=()):
          count = 1
          for size in sample_shape:
              count *= size
          rows = self.probs.detach().reshape(-1, self._num_events)
          return _torch.multinomial(rows, count, True).T.reshape(self._extended_shape(sample_shape))

      def log_prob(self, value):
          self._check(value)
          value = value.long().unsqueeze(-1)
          value, logits = broadcast_tensors(value, self.logits)
          return logits.gather(-1, value[..., :1]).squeeze(-1)

      def entropy(self):
          least = -3.4028234663852886e+38 if self.logits.dtype is _torch.float32 else -1.7976931348623157e+308
          return -(self.logits.clamp(min=least) * self.probs).sum(-1)

      def enumerate_support(self, expand=True):
          values = _torch.arange(self._num_events).reshape((-1,) + (1,) * len(self._batch_shape))
          return values.expand((-1,) + tuple(self._batch_shape)) if expand else values


  class OneHotCategorical(Distribution):
      arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
      support = constraints.simplex

      def __init__(self, probs=None, logits=None, validate_args=None):
          self._categorical = Categorical(probs, logits, validate_args)
          super().__init__(self._categorical.batch_shape, self._categorical.param_shape[-1:], validate_args)

      probs = property(lambda self: self._categorical.probs)
      logits = property(lambda self: self._categorical.logits)
      mean = property(lambda self: self.probs)
      variance = property(lambda self: self.probs * (1 - self.probs))

      def sample(self, sample_shape=()):
          return F.one_hot(self._categorical.sample(sample_shape), self._categorical._num_events).to(self.probs.dtype)

      def log_prob(self, value):
          self._check(value)
          return self._categorical.log_prob(value.max(-1)[1])

      def entropy(self):
          return self._categorical.entropy()

      def __repr__(self):
          return "OneHotCategorical()"


  class Exponential(Distribution):
      arg_constraints = {"rate": constraints.positive}
      support = constraints.nonnegative
      has_rsample = True

      def __init__(self, rate, validate_args=None):
          self.rate, = _tensors(rate)
          super().__init__(self.rate.shape, validate_args=validate_args)

      mean = stddev = property(lambda self: self.rate.reciprocal())
      mode = property(lambda self: _torch.zeros_like(self.rate))
      variance = property(lambda self: self.rate.pow(-2))

      def rsample(self, sample_shape=()):
          return _torch.empty(self._extended_shape(sample_shape), dtype=self.rate.dtype).exponential_() / self.rate

      def log_prob(self, value):
          self._check(value)
          return self.rate.log() - self.rate * value

      def cdf(self, value):
          self._check(value)
          return 1 - _torch.exp(-self.rate * value)

      def icdf(self, value):
          return -_torch.log1p(-value) / self.rate

      def entropy(self):
          return 1.0 - _torch.log(self.rate)


  class Laplace(Distribution):
      arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
      support = constraints.real
      has_rsample = True

      def __init__(self, loc, scale, validate_args=None):
          self.loc, self.scale = _tensors(loc, scale)
          super().__init__(self.loc.shape, validate_args=validate_args)

      mean = mode = property(lambda self: self.loc)
      variance = property(lambda self: 2 * self.scale.pow(2))
      stddev = property(lambda self: 2 ** 0.5 * self.scale)

      def rsample(self, sample_shape=()):
          draws = _torch.empty(self._extended_shape(sample_shape), dtype=self.loc.dtype).uniform_(_eps(self.loc.dtype) - 1, 1)
          return self.loc - self.scale * draws.sign() * _torch.log1p(-draws.abs())

      def log_prob(self, value):
          self._check(value)
          return -_torch.log(2 * self.scale) - _torch.abs(value - self.loc) / self.scale

      def cdf(self, value):
          self._check(value)
          return 0.5 - 0.5 * (value - self.loc).sign() * _torch.expm1(-(value - self.loc).abs() / self.scale)

      def entropy(self):
          return 1 + _torch.log(2 * self.scale)


  class Poisson(Distribution):
      arg_constraints = {"rate": constraints.nonnegative}
      support = constraints.nonnegative_integer

      def __init__(self, rate, validate_args=None):
          self.rate, = _tensors(rate)
          super().__init__(self.rate.shape, validate_args=validate_args)

      mean = variance = property(lambda self: self.rate)
      mode = property(lambda self: self.rate.floor())

      def sample(self, sample_shape=()):
          from _torch_drawing import poissons
          return poissons(self.rate.expand(self._extended_shape(sample_shape)))

      def log_prob(self, value):
          self._check(value)
          rate, value = broadcast_tensors(self.rate, value)
          return value * rate.log() - rate - (value + 1).lgamma()


  class Independent(Distribution):
      """Several distributions as one of vectors."""

      def __init__(self, base_distribution, reinterpreted_batch_ndims, validate_args=None):
          count = reinterpreted_batch_ndims
          shape = base_distribution.batch_shape
          if count > len(shape):
              raise ValueError("Expected reinterpreted_batch_ndims <= len(base_distribution.batch_shape), actual "
                               f"{count} vs {len(shape)}")
          self.base_dist, self.reinterpreted_batch_ndims = base_distribution, count
          split = len(shape) - count
          super().__init__(shape[:split], tuple(shape[split:]) + tuple(base_distribution.event_shape), validate_args)

      has_rsample = property(lambda self: self.base_dist.has_rsample)
      support = property(lambda self: self.base_dist.support)
      mean = property(lambda self: self.base_dist.mean)
      mode = property(lambda self: self.base_dist.mode)
      variance = property(lambda self: self.base_dist.variance)

      def sample(self, sample_shape=()):
          return self.base_dist.sample(sample_shape)

      def rsample(self, sample_shape=()):
          return self.base_dist.rsample(sample_shape)

      def _summed(self, values):
          return values.sum(tuple(range(-self.reinterpreted_batch_ndims, 0))) if self.reinterpreted_batch_ndims else values

      def log_prob(self, value):
          return self._summed(self.base_dist.log_prob(value))

      def entropy(self):
          return self._summed(self.base_dist.entropy())

      def __repr__(self):
          return f"Independent({self.base_dist}, {self.reinterpreted_batch_ndims})"


  class MultivariateNormal(Distribution):
      arg_constraints = {"loc": constraints.real_vector, "covariance_matrix": constraints.dependent, "precision_matrix": constraints.dependent,
                         "scale_tril": constraints.dependent}
      support = constraints.real_vector
      has_rsample = True

      def __init__(self, loc, covariance_matrix=None, precision_matrix=None, scale_tril=None, validate_args=None):
          import torch.linalg as linalg
          given = [m for m in (covariance_matrix, precision_matrix, scale_tril) if m is not None]
          if len(given) != 1:
              raise ValueError("Exactly one of covariance_matrix or precision_matrix or scale_tril may be specified.")
          if loc.dim() < 1:
              raise ValueError("loc must be at least one-dimensional.")
          if given[0].dim() < 2:
              raise ValueError("covariance_matrix must be at least two-dimensional, with optional leading batch dimensions")
          batch = (loc.unsqueeze(-1) + given[0][..., :1]).shape[:-2]
          self.loc = loc.expand(tuple(batch) + (loc.shape[-1],))
          if scale_tril is not None:
              self._lower = self.scale_tril = scale_tril.expand(tuple(batch) + tuple(scale_tril.shape[-2:]))
          elif covariance_matrix is not None:
              self.covariance_matrix = covariance_matrix.expand(tuple(batch) + tuple(covariance_matrix.shape[-2:]))
              self._lower = linalg.cholesky(self.covariance_matrix)
          else:
              self.precision_matrix = precision_matrix.expand(tuple(batch) + tuple(precision_matrix.shape[-2:]))
              self._lower = linalg.cholesky(linalg.inv(self.precision_matrix))
          super().__init__(batch, self.loc.shape[-1:], validate_args)

      mean = mode = property(lambda self: self.loc)
      variance = property(lambda self: self._lower.pow(2).sum(-1).expand(_shape(self._batch_shape, self._event_shape)))

      def rsample(self, sample_shape=()):
          noise = _torch.empty(self._extended_shape(sample_shape), dtype=self.loc.dtype).normal_()
          return self.loc + (self._lower @ noise.unsqueeze(-1)).squeeze(-1)

      def log_prob(self, value):
          import torch.linalg as linalg
          self._check(value)
          difference = (value - self.loc).unsqueeze(-1)
          solved = linalg.solve_triangular(self._lower.expand(tuple(difference.shape[:-2]) + tuple(self._lower.shape[-2:])), difference, upper=False)
          distance = solved.squeeze(-1).pow(2).sum(-1)
          half = self._lower.diagonal(0, -2, -1).log().sum(-1)
          return -0.5 * (self._event_shape[0] * math.log(2 * math.pi) + distance) - half

      def entropy(self):
          half = self._lower.diagonal(0, -2, -1).log().sum(-1)
          return 0.5 * self._event_shape[0] * (1.0 + math.log(2 * math.pi)) + half


  for _name in __all__:
      globals()[_name].__module__ = "torch.distributions." + _name.lower().replace("onehot", "one_hot_").replace("lognormal", "log_normal").replace(
          "multivariate", "multivariate_")
  """#
}
