extension PythonSource {
  static let operatorModule = #"""
  from builtins import abs as _abs


  def lt(a, b, /): return a < b
  def le(a, b, /): return a <= b
  def eq(a, b, /): return a == b
  def ne(a, b, /): return a != b
  def ge(a, b, /): return a >= b
  def gt(a, b, /): return a > b
  def not_(a, /): return not a
  def truth(a, /): return bool(a)
  def is_(a, b, /): return a is b
  def is_not(a, b, /): return a is not b
  def abs(a, /): return _abs(a)
  def add(a, b, /): return a + b
  def and_(a, b, /): return a & b
  def floordiv(a, b, /): return a // b
  def index(a, /): return range(a).stop if type(a) is not int else a
  def inv(a, /): return ~a
  def lshift(a, b, /): return a << b
  def mod(a, b, /): return a % b
  def mul(a, b, /): return a * b
  def matmul(a, b, /): return a @ b
  def neg(a, /): return -a
  def or_(a, b, /): return a | b
  def pos(a, /): return +a
  def pow(a, b, /): return a ** b
  def rshift(a, b, /): return a >> b
  def sub(a, b, /): return a - b
  def truediv(a, b, /): return a / b
  def xor(a, b, /): return a ^ b


  def concat(a, b, /):
      if not hasattr(a, '__getitem__'):
          raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
      return a + b


  def contains(a, b, /): return b in a


  def countOf(a, b, /):
      count = 0
      for item in a:
          if item is b or item == b:
              count += 1
      return count


  def indexOf(a, b, /):
      for position, item in enumerate(a):
          if item is b or item == b:
              return position
      raise ValueError('sequence.index(x): x not in sequence')


  def delitem(a, b, /): del a[b]
  def getitem(a, b, /): return a[b]
  def setitem(a, b, c, /): a[b] = c


  def length_hint(obj, default=0, /):
      if not isinstance(default, int):
          raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
      try:
          return len(obj)
      except TypeError:
          pass
      ask = getattr(type(obj), '__length_hint__', None)
      if ask is None:
          return default
      try:
          hint = ask(obj)
      except TypeError:
          return default
      if hint is NotImplemented:
          return default
      if not isinstance(hint, int):
          raise TypeError(f'__length_hint__ must be an integer, not {type(hint).__name__}')
      if hint < 0:
          raise ValueError('__length_hint__() should return >= 0')
      return hint


  def call(obj, /, *args, **kwargs): return obj(*args, **kwargs)


  class itemgetter:
      __slots__ = ('_items', '_first', '_alone')

      def __init__(self, *items):
          if not items:
              raise TypeError('itemgetter expected 1 argument, got 0')
          self._items = items
          self._first = items[0]
          self._alone = len(items) == 1

      def __call__(self, obj, /):
          if self._alone:
              return obj[self._first]
          return tuple([obj[item] for item in self._items])

      def __repr__(self):
          return f'operator.itemgetter({", ".join(map(repr, self._items))})'

      def __reduce__(self):
          return itemgetter, self._items


  class attrgetter:
      __slots__ = ('_names', '_paths')

      def __init__(self, *attrs):
          if not attrs:
              raise TypeError('attrgetter expected 1 argument, got 0')
          self._names = attrs
          for name in self._names:
              if not isinstance(name, str):
                  raise TypeError('attribute name must be a string')
          self._paths = [name.split('.') for name in self._names]

      def __call__(self, obj, /):
          values = []
          for path in self._paths:
              value = obj
              for name in path:
                  value = getattr(value, name)
              values.append(value)
          return values[0] if len(values) == 1 else tuple(values)

      def __repr__(self):
          return f'operator.attrgetter({", ".join(map(repr, self._names))})'

      def __reduce__(self):
          return attrgetter, self._names


  class methodcaller:
      __slots__ = ('_name', '_args', '_kwargs')

      def __init__(self, /, *args, **kwargs):
          if not args:
              raise TypeError('methodcaller needs at least one argument, the method name')
          if not isinstance(args[0], str):
              raise TypeError('method name must be a string')
          self._name = args[0]
          self._args = args[1:]
          self._kwargs = kwargs

      def __call__(self, obj, /):
          return getattr(obj, self._name)(*self._args, **self._kwargs)

      def __repr__(self):
          parts = [repr(self._name)]
          parts += map(repr, self._args)
          parts += [f'{key}={value!r}' for key, value in self._kwargs.items()]
          return f'operator.methodcaller({", ".join(parts)})'

      def __reduce__(self):
          if not self._kwargs:
              return methodcaller, (self._name,) + self._args
          from functools import partial
          return partial(methodcaller, self._name, **self._kwargs), self._args


  def iadd(a, b, /): a += b; return a
  def iand(a, b, /): a &= b; return a


  def iconcat(a, b, /):
      if not hasattr(a, '__getitem__'):
          raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
      a += b
      return a


  def ifloordiv(a, b, /): a //= b; return a
  def ilshift(a, b, /): a <<= b; return a
  def imod(a, b, /): a %= b; return a
  def imul(a, b, /): a *= b; return a
  def imatmul(a, b, /): a @= b; return a
  def ior(a, b, /): a |= b; return a
  def ipow(a, b, /): a **= b; return a
  def irshift(a, b, /): a >>= b; return a
  def isub(a, b, /): a -= b; return a
  def itruediv(a, b, /): a /= b; return a
  def ixor(a, b, /): a ^= b; return a


  invert = inv
  __all__ = [name for name in list(globals()) if name[0] != '_']

  for _name in ('lt le eq ne ge gt abs add and floordiv index inv invert lshift mod mul matmul neg not or pos pow '
                'rshift sub truediv xor concat contains delitem getitem setitem iadd iand iconcat ifloordiv ilshift '
                'imod imul imatmul ior ipow irshift isub itruediv ixor call').split():
      globals()[f'__{_name}__'] = globals().get(_name) or globals()[f'{_name}_']
  """#
}
