extension PythonSource {
  /// The generators: the second part of the random module.
  static let numpyGenerators = #"""
  def _population(a, axis=None):
      if isinstance(a, int) or hasattr(a, "__index__") and not hasattr(a, "__len__"):
          count = a.__index__()
          if count < 0:
              raise ValueError("a must be greater than 0 unless no samples are taken")
          return None, count
      a = asarray(a)
      if a.ndim == 0:
          if a.dtype.kind not in "iu":
              raise ValueError("a must be 1-dimensional or an integer" if axis is None else "a must be a sequence or an integer, not "
                               f"{type(a.item())}")
          return None, int(a)
      if axis is None and a.ndim != 1:
          raise ValueError("a must be 1-dimensional")
      return a, a.shape[axis or 0]


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
          words, position, pending = self._source.twister()
          words = array(words, dtype=uint32)
          if legacy:
              return "MT19937", words, position, int(pending is not None), pending or 0.0
          return {"bit_generator": "MT19937", "state": {"key": words, "pos": position}, "has_gauss": int(pending is not None),
                  "gauss": pending or 0.0}

      def set_state(self, state):
          if isinstance(state, dict):
              state = (state["bit_generator"], state["state"]["key"], state["state"]["pos"], state.get("has_gauss", 0), state.get("gauss", 0.0))
          if not isinstance(state, (tuple, list)):
              raise TypeError("state must be a dict or a tuple.")
          if state[0] != "MT19937":
              raise ValueError("set_state can only be used with legacy MT19937 state instances.")
          has_pending = len(state) > 3 and state[3]
          self._source.restore_twister(asarray(state[1]).tolist(), int(state[2]), float(state[4]) if has_pending else None)

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
              raise ValueError("low >= high" if low or high > 0 else "high <= 0")
          return self._integers(low, high - 1, size, dtype)

      def random_integers(self, low, high=None, size=None):
          from warnings import warn
          if high is None:
              low, high = 1, low
          warn(f"This function is deprecated. Please call randint({low}, {high} + 1) instead", DeprecationWarning, 2)
          return self.randint(low, high + 1, size)

      def tomaxint(self, size=None):
          def one():
              high = self._source.integers_between(0, 2**32 - 1, None)
              return (high << 32 | self._source.integers_between(0, 2**32 - 1, None)) >> 1
          return self._many(size, one)

      def choice(self, a, size=None, replace=True, p=None):
          a, count = _population(a)
          places = self._places(count, size, replace, p, "'a'", "'replace=False'", lambda total: self._source.order(count)[:total])
          return self._chosen(a, places, size)


  class Generator(_Distributions):
      _draws_columns = True
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
          shape = _extent(size) if out is None else out.shape
          if _dtype(dtype) == float32:
              made = (self._source.integers_between(0, 2**32 - 1, shape if shape is not None else ()) >> 8).astype(float32)
              made = made * float32(2.0**-24)
              return made if shape is not None else made[()]
          return self._given(self._source.doubles(shape), dtype, out)

      def integers(self, low, high=None, size=None, dtype=int64, endpoint=False):
          if high is None:
              low, high = 0, low
          if isinstance(low, (ndarray, list, tuple)) or isinstance(high, (ndarray, list, tuple)):
              made = self._many(size, lambda low, high: self._source.integers_between(low, high - (not endpoint), None), low, high)
              return made.astype(dtype)
          low, high = int(low), int(high) - (not endpoint)
          if low > high:
              raise ValueError("low > high" if endpoint else "low >= high")
          return self._integers(low, high, size, dtype)

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

      def multivariate_hypergeometric(self, colors, nsample, size=None, method="marginals"):
          if method not in ("count", "marginals"):
              raise ValueError('method must be "count" or "marginals".')
          if method == "count":
              raise TypeError("unsupported: multivariate_hypergeometric by method 'count'")
          colors = asarray(colors).tolist()
          if any(x < 0 for x in colors):
              raise ValueError("colors must not contain negative values.")
          total = sum(colors)
          if nsample < 0:
              raise ValueError("nsample must be nonnegative.")
          if nsample > total:
              raise ValueError("nsample > sum(colors)")
          shape = _extent(size) or ()
          count = 1
          for extent in shape:
              count *= extent
          taken = total - nsample if nsample > total // 2 else nsample
          rows = []
          for _ in range(count):
              row, left, rest = [0] * len(colors), taken, total
              for place, color in enumerate(colors[:-1]):
                  if left <= 0:
                      break
                  rest -= color
                  row[place] = self._hypergeometric(color, rest, left)
                  left -= row[place]
              if left > 0:
                  row[-1] = left
              rows.append(row if taken == nsample else [color - x for color, x in zip(colors, row)])
          return array(rows, int).reshape(shape + (len(colors),))

      def permuted(self, x, axis=None, out=None):
          x = array(x)
          if axis is None:
              flat = x.ravel()
              self.shuffle(flat)
              return flat.reshape(x.shape)
          lines = x.swapaxes(axis, -1)
          flat = lines.reshape(-1, lines.shape[-1])
          made = array([row[self._source.order(len(row))] for row in flat]).reshape(lines.shape).swapaxes(axis, -1).copy()
          if out is not None:
              out[...] = made
              return out
          return made

      def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
          a, count = _population(a, axis)
          places = self._places(count, size, replace, p, "a", "replace is False", lambda total: self._distinct(count, total, shuffle))
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

      @property
      def _seed_seq(self):
          return self.bit_generator.seed_seq

      def spawn(self, n_children):
          return [Generator(PCG64(child)) for child in self.bit_generator.seed_seq.spawn(n_children)]


  def _words(value):
      """An integer, or integers, as words of 32 bits, the lowest first."""
      if isinstance(value, str) or not (hasattr(value, "__index__") or hasattr(value, "__iter__")):
          raise TypeError(f"SeedSequence expects int or sequence of ints for entropy not {value}")
      if hasattr(value, "__index__") and not getattr(value, "ndim", 0):
          value = value.__index__()
          if value < 0:
              raise ValueError("expected non-negative integer")
          made = [value & 0xffffffff]
          while value >> 32:
              value >>= 32
              made.append(value & 0xffffffff)
          return made
      return [word for part in value for word in _words(part)]


  class SeedSequence:
      def __init__(self, entropy=None, *, spawn_key=(), pool_size=4, n_children_spawned=0):
          if pool_size != 4:
              raise TypeError("unsupported: numpy.random.SeedSequence with another pool size")
          self.entropy, self.spawn_key, self.pool_size, self.n_children_spawned = entropy, tuple(spawn_key), 4, n_children_spawned
          self._words = None if entropy is None else _words(entropy)
          if self._words is not None and self.spawn_key:
              self._words += [0] * (4 - len(self._words)) + _words(list(self.spawn_key))

      def __repr__(self):
          key = f",\n    spawn_key={self.spawn_key}" if self.spawn_key else ""
          return f"SeedSequence(\n    entropy={self.entropy}{key},\n)"

      def generate_state(self, n_words, dtype=uint32):
          kind = _dtype(dtype)
          if kind not in (uint32, uint64):
              raise ValueError("only support uint32 or uint64")
          source = RandomSource()
          made = source.seed_words(self._words, n_words * (2 if kind == uint64 else 1))
          words = array(made, dtype=uint32)
          return words.view(uint64) if kind == uint64 else words

      def spawn(self, n_children):
          start = self.n_children_spawned
          self.n_children_spawned += n_children
          return [SeedSequence(self.entropy, spawn_key=self.spawn_key + (place,)) for place in range(start, start + n_children)]


  class PCG64:
      def __init__(self, seed=None):
          self._source = RandomSource()
          self.seed_seq = seed if isinstance(seed, SeedSequence) else SeedSequence(seed)
          self._source.seed_modern(self.seed_seq._words)

      def __repr__(self):
          return f"<numpy.random._pcg64.PCG64 object at 0x{id(self):x}>"


  BitGenerator = PCG64


  def default_rng(seed=None):
      if isinstance(seed, Generator):
          return seed
      if isinstance(seed, RandomState):
          raise TypeError("unsupported: numpy.random.default_rng of a RandomState")
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
  hypergeometric = _rand.hypergeometric
  logseries = _rand.logseries
  negative_binomial = _rand.negative_binomial
  noncentral_chisquare = _rand.noncentral_chisquare
  noncentral_f = _rand.noncentral_f
  vonmises = _rand.vonmises
  wald = _rand.wald
  zipf = _rand.zipf

  """#
}
