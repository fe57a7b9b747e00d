extension PythonSource {
  static let randomModule = #"""
  """Random numbers, the same draws as CPython for the same seed."""

  from math import acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor
  from math import isfinite as _isfinite, log as _log, log2 as _log2, pi as _pi, sin as _sin, sqrt as _sqrt
  import _random

  __all__ = [
      "Random", "SystemRandom", "betavariate", "choice", "choices", "expovariate", "gammavariate", "gauss",
      "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint", "random",
      "randrange", "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate",
      "weibullvariate",
  ]

  TWOPI = 2.0 * _pi
  NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
  LOG4 = _log(4.0)
  SG_MAGICCONST = 1.0 + _log(4.5)
  BPF = 53
  RECIP_BPF = 2.0 ** -BPF


  def _legacy_string_seed(text):
      if isinstance(text, (bytes, bytearray)):
          text = text.decode("latin-1")
      x = ord(text[0]) << 7 if text else 0
      for c in text:
          x = (1000003 * x ^ ord(c)) & 0xFFFFFFFFFFFFFFFF
      return x ^ len(text)


  def _words(n):
      words = []
      while n > 0xFFFFFFFF:
          words.append(n & 0xFFFFFFFF)
          n >>= 32
      words.append(n)
      return words


  def _position(cumulative, x, high):
      low = 0
      while low < high:
          middle = (low + high) // 2
          if x < cumulative[middle]:
              high = middle
          else:
              low = middle + 1
      return low


  def _running_total(numbers):
      totals = []
      for n in numbers:
          totals.append(totals[-1] + n if totals else n)
      return totals


  def _integer(value, complaint):
      """The integer equal to a value that is not one: deprecated, and says so."""
      try:
          return value.__index__()
      except AttributeError:
          pass
      n = int(value)
      import warnings
      if n != value:
          warnings.warn("randrange() will raise TypeError in the future", DeprecationWarning, 3)
          raise ValueError(complaint)
      warnings.warn("non-integer arguments to randrange() have been deprecated since Python 3.10 and will be "
                    "removed in a subsequent version", DeprecationWarning, 3)
      return n


  class Random(_random.Random):
      """A generator of its own, independent of the module's hidden one."""

      VERSION = 3

      def __init__(self, x=None):
          self.seed(x)

      def __init_subclass__(cls, **options):
          """A subclass with its own random() but without getrandbits() draws integers from random()."""
          for c in cls.__mro__:
              if "_randbelow" in c.__dict__:
                  break
              if "getrandbits" in c.__dict__:
                  cls._randbelow = cls._randbelow_with_getrandbits
                  break
              if "random" in c.__dict__:
                  cls._randbelow = cls._randbelow_without_getrandbits
                  break

      def seed(self, a=None, version=2):
          if a is None:
              self.seed_by_default()
              self.gauss_next = None
              return
          if isinstance(a, (str, bytes, bytearray)) and version == 1:
              a = _legacy_string_seed(a)
          elif isinstance(a, (str, bytes, bytearray)):
              from _hashlib import sha512
              data = a.encode() if isinstance(a, str) else bytes(a)
              a = int.from_bytes(data + sha512(data), "big")
          elif isinstance(a, float):
              a = hash(a) & 0xFFFFFFFFFFFFFFFF
          elif not isinstance(a, int):
              raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
          self.seed_words(_words(abs(int(a))))
          self.gauss_next = None

      def getstate(self):
          return self.VERSION, super().getstate(), self.gauss_next

      def setstate(self, state):
          version = state[0]
          if version == 3:
              _, internal, self.gauss_next = state
          elif version == 2:
              _, internal, self.gauss_next = state
              internal = tuple(x % 2 ** 32 for x in internal)
          else:
              raise ValueError(
                  f"state with version {version} passed to Random.setstate() of version {self.VERSION}")
          super().setstate(internal)

      def __getstate__(self):
          return self.getstate()

      def __setstate__(self, state):
          self.setstate(state)

      def __reduce__(self):
          return self.__class__, (), self.getstate()

      def _randbelow_with_getrandbits(self, n):
          bits = n.bit_length()
          r = self.getrandbits(bits)
          while r >= n:
              r = self.getrandbits(bits)
          return r

      def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
          if n >= maxsize:
              import warnings
              warnings.warn("Underlying random() generator does not supply \nenough bits to choose from a population "
                            "range this large.\nTo remove the range limitation, add a getrandbits() method.")
              return _floor(self.random() * n)
          limit = (maxsize - maxsize % n) / maxsize
          r = self.random()
          while r >= limit:
              r = self.random()
          return _floor(r * maxsize) % n

      _randbelow = _random.Random.below

      def randbytes(self, n):
          return self.getrandbits(n * 8).to_bytes(n, "little")

      def randrange(self, start, stop=None, step=1):
          first = start if type(start) is int else _integer(start, "non-integer arg 1 for randrange()")
          if stop is None:
              if step != 1:
                  raise TypeError("Missing a non-None stop argument")
              if first > 0:
                  return self._randbelow(first)
              raise ValueError("empty range for randrange()")
          last = stop if type(stop) is int else _integer(stop, "non-integer stop for randrange()")
          width = last - first
          stride = step if type(step) is int else _integer(step, "non-integer step for randrange()")
          if stride == 1:
              if width > 0:
                  return first + self._randbelow(width)
              raise ValueError(f"empty range for randrange() ({first}, {last}, {width})")
          if stride > 0:
              count = (width + stride - 1) // stride
          elif stride < 0:
              count = (width + stride + 1) // stride
          else:
              raise ValueError("zero step for randrange()")
          if count <= 0:
              raise ValueError("empty range for randrange()")
          return first + stride * self._randbelow(count)

      def randint(self, a, b):
          if type(a) is int and type(b) is int and a <= b:
              return a + self._randbelow(b - a + 1)
          return self.randrange(a, b + 1)

      def choice(self, seq):
          n = len(seq)
          if not n:
              raise IndexError("Cannot choose from an empty sequence")
          return seq[self._randbelow(n)]

      def shuffle(self, x):
          below = self._randbelow
          for i in range(len(x) - 1, 0, -1):
              j = below(i + 1)
              x[i], x[j] = x[j], x[i]

      def sample(self, population, k, *, counts=None):
          if not hasattr(population, "__getitem__") or isinstance(population, dict):
              raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
          n = len(population)
          if counts is not None:
              totals = _running_total(counts)
              if len(totals) != n:
                  raise ValueError("The number of counts does not match the population")
              total = totals.pop()
              if not isinstance(total, int):
                  raise TypeError("Counts must be integers")
              if total <= 0:
                  raise ValueError("Total of counts must be greater than zero")
              return [population[_position(totals, i, len(totals))] for i in self.sample(range(total), k=k)]
          if not 0 <= k <= n:
              raise ValueError("Sample larger than population or is negative")
          below = self._randbelow
          # A pool costs n, a set of taken positions about k: the limit decides the draws, so it is CPython's.
          limit = 21
          if k > 5:
              limit += 4 ** _ceil(_log(k * 3, 4))
          result = [None] * k
          if n <= limit:
              pool = list(population)
              for i in range(k):
                  j = below(n - i)
                  result[i] = pool[j]
                  pool[j] = pool[n - i - 1]
              return result
          taken = set()
          for i in range(k):
              j = below(n)
              while j in taken:
                  j = below(n)
              taken.add(j)
              result[i] = population[j]
          return result

      def choices(self, population, weights=None, *, cum_weights=None, k=1):
          random = self.random
          n = len(population)
          if cum_weights is None:
              if weights is None:
                  n += 0.0
                  return [population[_floor(random() * n)] for _ in range(k)]
              if isinstance(weights, int):
                  raise TypeError(f"The number of choices must be a keyword argument: k={weights}")
              cum_weights = _running_total(weights)
          elif weights is not None:
              raise TypeError("Cannot specify both weights and cumulative weights")
          if len(cum_weights) != n:
              raise ValueError("The number of weights does not match the population")
          total = cum_weights[-1] + 0.0
          if total <= 0.0:
              raise ValueError("Total of weights must be greater than zero")
          if not _isfinite(total):
              raise ValueError("Total of weights must be finite")
          return [population[_position(cum_weights, random() * total, n - 1)] for _ in range(k)]

      def uniform(self, a, b):
          return a + (b - a) * self.random()

      def triangular(self, low=0.0, high=1.0, mode=None):
          u = self.random()
          try:
              c = 0.5 if mode is None else (mode - low) / (high - low)
          except ZeroDivisionError:
              return low
          if u > c:
              u = 1.0 - u
              c = 1.0 - c
              low, high = high, low
          return low + (high - low) * _sqrt(u * c)

      def normalvariate(self, mu=0.0, sigma=1.0):
          random = self.random
          while True:
              u = random()
              v = 1.0 - random()
              z = NV_MAGICCONST * (u - 0.5) / v
              if z * z / 4.0 <= -_log(v):
                  return mu + z * sigma

      def gauss(self, mu=0.0, sigma=1.0):
          z = self.gauss_next
          self.gauss_next = None
          if z is None:
              angle = self.random() * TWOPI
              radius = _sqrt(-2.0 * _log(1.0 - self.random()))
              z = _cos(angle) * radius
              self.gauss_next = _sin(angle) * radius
          return mu + z * sigma

      def lognormvariate(self, mu, sigma):
          return _exp(self.normalvariate(mu, sigma))

      def expovariate(self, lambd):
          return -_log(1.0 - self.random()) / lambd

      def vonmisesvariate(self, mu, kappa):
          random = self.random
          if kappa <= 1e-6:
              return TWOPI * random()
          s = 0.5 / kappa
          r = s + _sqrt(1.0 + s * s)
          while True:
              z = _cos(_pi * random())
              d = z / (r + z)
              u = random()
              if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                  break
          q = 1.0 / r
          f = (q + z) / (1.0 + q * z)
          if random() > 0.5:
              return (mu + _acos(f)) % TWOPI
          return (mu - _acos(f)) % TWOPI

      def gammavariate(self, alpha, beta):
          if alpha <= 0.0 or beta <= 0.0:
              raise ValueError("gammavariate: alpha and beta must be > 0.0")
          random = self.random
          if alpha > 1.0:
              inverse = _sqrt(2.0 * alpha - 1.0)
              b = alpha - LOG4
              c = alpha + inverse
              while True:
                  u = random()
                  if not 1e-7 < u < 0.9999999:
                      continue
                  w = 1.0 - random()
                  v = _log(u / (1.0 - u)) / inverse
                  x = alpha * _exp(v)
                  z = u * u * w
                  r = b + c * v - x
                  if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                      return x * beta
          if alpha == 1.0:
              return -_log(1.0 - random()) * beta
          while True:
              b = (_e + alpha) / _e
              p = b * random()
              if p <= 1.0:
                  x = p ** (1.0 / alpha)
              else:
                  x = -_log((b - p) / alpha)
              u = random()
              if p > 1.0:
                  if u <= x ** (alpha - 1.0):
                      return x * beta
              elif u <= _exp(-x):
                  return x * beta

      def betavariate(self, alpha, beta):
          y = self.gammavariate(alpha, 1.0)
          if y:
              return y / (y + self.gammavariate(beta, 1.0))
          return 0.0

      def paretovariate(self, alpha):
          return (1.0 - self.random()) ** (-1.0 / alpha)

      def weibullvariate(self, alpha, beta):
          return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)


  class SystemRandom(Random):
      """Numbers that no seed brings back in CPython; here they come from a generator that takes no seed."""

      def __init__(self, x=None):
          super().__init__()

      def seed(self, *args, **kwds):
          super().seed()

      def getstate(self):
          raise NotImplementedError("System entropy source does not have state.")

      def setstate(self, state):
          raise NotImplementedError("System entropy source does not have state.")


  _inst = Random()
  betavariate = _inst.betavariate
  choice = _inst.choice
  choices = _inst.choices
  expovariate = _inst.expovariate
  gammavariate = _inst.gammavariate
  gauss = _inst.gauss
  getrandbits = _inst.getrandbits
  getstate = _inst.getstate
  lognormvariate = _inst.lognormvariate
  normalvariate = _inst.normalvariate
  paretovariate = _inst.paretovariate
  randbytes = _inst.randbytes
  randint = _inst.randint
  random = _inst.random
  randrange = _inst.randrange
  sample = _inst.sample
  seed = _inst.seed
  setstate = _inst.setstate
  shuffle = _inst.shuffle
  triangular = _inst.triangular
  uniform = _inst.uniform
  vonmisesvariate = _inst.vonmisesvariate
  weibullvariate = _inst.weibullvariate

  """#
}
