extension PythonSource {
  /// The generators: the second part of the random module.
  static let numpyGenerators = #"""
  def _population(a):
      if isinstance(a, int) or hasattr(a, "__index__") and not hasattr(a, "__len__"):
          count = a.__index__()
          if count < 0:
              raise ValueError("a must be greater than 0 unless no samples are taken")
          return None, count
      try:
          a = asarray(a)
      except TypeError:
          return list(a), len(a)
      if a.ndim != 1 and a.ndim == 0:
          return None, int(a)
      return a, a.shape[0]


  class RandomState(_Distributions):
      _word = "probabilities"
      _advice = ""

      def __init__(self, seed=None):
          self._source = RandomSource()
          self._source.seed_legacy(seed)

      def __repr__(self):
          return f"RandomState(MT19937) at 0x{id(self):X}"

      def __str__(self):
          return "RandomState(MT19937)"

      def seed(self, seed=None):
          self._source.seed_legacy(seed)

      def get_state(self, legacy=True):
          return self._source.kept()

      def set_state(self, state):
          self._source.restore(state)

      def random_sample(self, size=None):
          return self._source.doubles(_extent(size))

      def random(self, size=None):
          return self._source.doubles(_extent(size))

      def rand(self, *args):
          return self._source.doubles(args or None)

      def randn(self, *args):
          return self._source.normals(args or None)

      def randint(self, low, high=None, size=None, dtype=int):
          if high is None:
              low, high = 0, low
          if isinstance(low, ndarray) or isinstance(high, ndarray) or isinstance(low, (list, tuple)) or isinstance(high, (list, tuple)):
              made = self._many(size, lambda low, high: self._source.integers_between(low, high - 1, None), low, high)
              return made.astype(dtype)
          low, high = int(low), int(high)
          if low >= high:
              raise ValueError("low >= high")
          made = self._source.integers_between(low, high - 1, _extent(size))
          if isinstance(made, ndarray):
              return made.astype(dtype) if dtype is not int else made
          return made if dtype is int else _dtype(dtype).type(made)

      def random_integers(self, low, high=None, size=None):
          return self.randint(1, low + 1, size) if high is None else self.randint(low, high + 1, size)

      def tomaxint(self, size=None):
          return self.randint(0, 2**63 - 1, size)

      def choice(self, a, size=None, replace=True, p=None):
          a, count = _population(a)
          places = self._places(count, size, replace, p, "'a'", "'replace=False'", lambda total: self._source.order(count)[:total])
          if isinstance(a, list):
              return a[int(places)] if shape is None else [a[x] for x in places.ravel().tolist()]
          return self._chosen(a, places, size)


  class Generator(_Distributions):
      _word = "Probabilities"
      _advice = ". See Notes section of docstring for more information."

      def __init__(self, bit_generator):
          self._source = bit_generator._source
          self.bit_generator = bit_generator

      def __repr__(self):
          return f"Generator(PCG64) at 0x{id(self):X}"

      def __str__(self):
          return "Generator(PCG64)"

      def random(self, size=None, dtype=float64, out=None):
          return self._source.doubles(_extent(size))

      def integers(self, low, high=None, size=None, dtype=int64, endpoint=False):
          if high is None:
              low, high = 0, low
          if isinstance(low, (ndarray, list, tuple)) or isinstance(high, (ndarray, list, tuple)):
              made = self._many(size, lambda low, high: self._source.integers_between(low, high - (not endpoint), None), low, high)
              return made.astype(dtype)
          low, high = int(low), int(high) - (not endpoint)
          if low > high:
              raise ValueError("low > high" if endpoint else "low >= high")
          made = self._source.integers_between(low, high, _extent(size))
          if isinstance(made, ndarray):
              return made if dtype in (int64, int) else made.astype(dtype)
          return _dtype(dtype).type(made)

      def geometric(self, p, size=None):
          if not ((asarray(p) > 0) & (asarray(p) <= 1)).all():
              raise ValueError("p <= 0, p > 1 or p contains NaNs")
          from math import ceil, log1p

          def one(p):
              if p >= 0.333333333333333333333333:
                  found, total, product = 1, p, p
                  u = self._source.doubles(None)
                  while u > total:
                      product *= 1.0 - p
                      total += product
                      found += 1
                  return found
              return int(ceil(-self._source.exponentials(None) / log1p(-p)))
          return self._many(size, one, p)

      def permuted(self, x, axis=None, out=None):
          x = array(x)
          if axis is None:
              flat = x.ravel()
              self.shuffle(flat)
              return flat.reshape(x.shape)
          raise NotImplementedError("unsupported: numpy.random.Generator.permuted along an axis")

      def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
          a, count = _population(a)
          places = self._places(count, size, replace, p, "a", "replace is False", lambda total: self._distinct(count, total, shuffle))
          if isinstance(a, list):
              return a[int(places)] if shape is None else [a[x] for x in places.ravel().tolist()]
          if a is None and not isinstance(places, ndarray):
              return int64(places)
          return a.take(places, axis) if a is not None else places

      def _distinct(self, count, total, shuffle):
          draw = self._source.integers_between
          if count > 10000 and total > count // (50 if shuffle else 20):
              order = list(range(count))
              for place in range(count - 1, max(count - total, 1) - 1, -1):
                  other = draw(0, place, None)
                  order[place], order[other] = order[other], order[place]
              return array(order[count - total:], int)
          found, seen = [], set()
          for place in range(count - total, count):
              value = draw(0, place, None)
              if value in seen:
                  value = place
              seen.add(value)
              found.append(value)
          if shuffle:
              for place in range(total - 1, 0, -1):
                  other = draw(0, place, None)
                  found[place], found[other] = found[other], found[place]
          return array(found, int)

      def spawn(self, n_children):
          raise NotImplementedError("unsupported: numpy.random.Generator.spawn")


  class PCG64:
      def __init__(self, seed=None):
          self._source = RandomSource()
          self._source.seed_modern(seed)


  BitGenerator = PCG64


  def default_rng(seed=None):
      if isinstance(seed, Generator):
          return seed
      return Generator(seed if isinstance(seed, PCG64) else PCG64(seed))


  _rand = RandomState()
  seed = _rand.seed
  get_state = _rand.get_state
  set_state = _rand.set_state
  rand = _rand.rand
  randn = _rand.randn
  randint = _rand.randint
  random_integers = _rand.random_integers
  random = _rand.random
  random_sample = ranf = sample = _rand.random_sample
  choice = _rand.choice
  shuffle = _rand.shuffle
  permutation = _rand.permutation
  bytes = _rand.bytes
  uniform = _rand.uniform
  normal = _rand.normal
  standard_normal = _rand.standard_normal
  standard_exponential = _rand.standard_exponential
  standard_gamma = _rand.standard_gamma
  standard_t = _rand.standard_t
  standard_cauchy = _rand.standard_cauchy
  lognormal = _rand.lognormal
  exponential = _rand.exponential
  laplace = _rand.laplace
  logistic = _rand.logistic
  gumbel = _rand.gumbel
  rayleigh = _rand.rayleigh
  pareto = _rand.pareto
  weibull = _rand.weibull
  power = _rand.power
  triangular = _rand.triangular
  gamma = _rand.gamma
  chisquare = _rand.chisquare
  f = _rand.f
  beta = _rand.beta
  dirichlet = _rand.dirichlet
  poisson = _rand.poisson
  binomial = _rand.binomial
  geometric = _rand.geometric
  multinomial = _rand.multinomial
  multivariate_normal = _rand.multivariate_normal

  """#
}
