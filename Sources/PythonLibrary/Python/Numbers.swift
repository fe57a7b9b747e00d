extension PythonSource {
  static let numbersModule = #"""
  from abc import ABCMeta, abstractmethod

  __all__ = ['Complex', 'Integral', 'Number', 'Rational', 'Real']


  class Number(metaclass=ABCMeta):
      __slots__ = ()
      __hash__ = None


  @abstractmethod
  def _unary(self):
      raise NotImplementedError


  @abstractmethod
  def _binary(self, other):
      raise NotImplementedError


  class Complex(Number):
      __slots__ = ()
      __complex__ = __neg__ = __pos__ = __abs__ = _unary
      __add__ = __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __eq__ = _binary

      def __bool__(self):
          return self != 0

      @property
      @abstractmethod
      def real(self):
          raise NotImplementedError

      @property
      @abstractmethod
      def imag(self):
          raise NotImplementedError

      def __sub__(self, other):
          return self + -other

      def __rsub__(self, other):
          return -self + other

      @abstractmethod
      def conjugate(self):
          raise NotImplementedError


  class Real(Complex):
      __slots__ = ()
      __float__ = __trunc__ = __floor__ = __ceil__ = _unary
      __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __lt__ = __le__ = _binary

      @abstractmethod
      def __round__(self, ndigits=None):
          raise NotImplementedError

      def __divmod__(self, other):
          return self // other, self % other

      def __rdivmod__(self, other):
          return other // self, other % self

      def __complex__(self):
          return complex(float(self))

      @property
      def real(self):
          return +self

      @property
      def imag(self):
          return 0

      def conjugate(self):
          return +self


  class Rational(Real):
      __slots__ = ()

      @property
      @abstractmethod
      def numerator(self):
          raise NotImplementedError

      @property
      @abstractmethod
      def denominator(self):
          raise NotImplementedError

      def __float__(self):
          return int(self.numerator) / int(self.denominator)


  class Integral(Rational):
      __slots__ = ()
      __int__ = __invert__ = _unary
      __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = _binary
      __and__ = __rand__ = __xor__ = __rxor__ = __or__ = __ror__ = _binary

      @abstractmethod
      def __pow__(self, exponent, modulus=None):
          raise NotImplementedError

      def __index__(self):
          return int(self)

      def __float__(self):
          return float(int(self))

      @property
      def numerator(self):
          return +self

      @property
      def denominator(self):
          return 1


  Complex.register(complex)
  Real.register(float)
  Integral.register(int)
  """#
}
