extension PythonSource {
  static let functoolsModule = #"""
  __all__ = [
      'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'cache', 'cached_property', 'cmp_to_key', 'lru_cache', 'partial',
      'partialmethod', 'reduce', 'singledispatch', 'singledispatchmethod', 'total_ordering', 'update_wrapper', 'wraps',
  ]

  WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
  WRAPPER_UPDATES = ('__dict__',)

  _absent = object()


  def __getattr__(name):
      if name in ('singledispatch', 'singledispatchmethod'):
          import _singledispatch
          return getattr(_singledispatch, name)
      raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


  def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
      for name in assigned:
          try:
              value = getattr(wrapped, name)
          except AttributeError:
              continue
          setattr(wrapper, name, value)
      for name in updated:
          getattr(wrapper, name).update(getattr(wrapped, name, {}))
      wrapper.__wrapped__ = wrapped
      return wrapper


  def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
      def decorate(wrapper):
          return update_wrapper(wrapper, wrapped, assigned, updated)
      return decorate


  def reduce(function, sequence, initial=_absent, /):
      try:
          items = iter(sequence)
      except TypeError:
          raise TypeError('reduce() arg 2 must support iteration') from None
      if initial is _absent:
          for result in items:
              break
          else:
              raise TypeError('reduce() of empty iterable with no initial value')
      else:
          result = initial
      for item in items:
          result = function(result, item)
      return result


  # What follows from each root operation: the name, whether the answer is turned round, and what a tie then means.
  _DERIVED_ORDERINGS = {
      '__lt__': (('__gt__', True, False), ('__le__', False, True), ('__ge__', True, None)),
      '__le__': (('__ge__', True, True), ('__lt__', False, False), ('__gt__', True, None)),
      '__gt__': (('__lt__', True, False), ('__ge__', False, True), ('__le__', True, None)),
      '__ge__': (('__le__', True, True), ('__gt__', False, False), ('__lt__', True, None)),
  }


  def _derived_ordering(root, name, turned, tie):
      def operation(self, other):
          holds = getattr(type(self), root)(self, other)
          if holds is NotImplemented:
              return holds
          if turned:
              holds = not holds
          if tie is None:
              return holds
          return holds or self == other if tie else holds and self != other
      operation.__name__ = name
      return operation


  def total_ordering(cls):
      given = [name for name in _DERIVED_ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)]
      if not given:
          raise ValueError('must define at least one ordering operation: < > <= >=')
      for name, turned, tie in _DERIVED_ORDERINGS[given[0]]:
          if name not in given:
              setattr(cls, name, _derived_ordering(given[0], name, turned, tie))
      return cls


  class KeyWrapper:
      """What `cmp_to_key` returns, and what that makes of the values to be compared."""

      __slots__ = ('obj', '_compare')
      __hash__ = None

      def __call__(self, obj):
          made = object.__new__(KeyWrapper)
          made.obj = obj
          made._compare = self._compare
          return made

      def _order(self, other):
          if type(other) is not KeyWrapper:
              raise TypeError('other argument must be K instance')
          return self._compare(self.obj, other.obj)

      def __lt__(self, other):
          return self._order(other) < 0

      def __gt__(self, other):
          return self._order(other) > 0

      def __eq__(self, other):
          return self._order(other) == 0

      def __le__(self, other):
          return self._order(other) <= 0

      def __ge__(self, other):
          return self._order(other) >= 0


  def cmp_to_key(mycmp):
      key = object.__new__(KeyWrapper)
      key._compare = mycmp
      return key


  _being_shown = set()


  def _refuse_change(self, value=None):
      raise AttributeError('readonly attribute')


  class partial:
      """A function with some of its arguments already given."""

      __slots__ = ('_func', '_args', '_keywords', '__dict__', '__weakref__')

      def __new__(cls, /, *args, **keywords):
          if not args:
              raise TypeError("type 'partial' takes at least one argument")
          func, *args = args
          args = tuple(args)
          if not callable(func):
              raise TypeError('the first argument must be callable')
          if isinstance(func, partial) and not func.__dict__:
              args = func._args + args
              keywords = {**func._keywords, **keywords}
              func = func._func
          self = super().__new__(cls)
          self._func = func
          self._args = args
          self._keywords = keywords
          return self

      func = property(lambda self: self._func, _refuse_change, _refuse_change)
      args = property(lambda self: self._args, _refuse_change, _refuse_change)
      keywords = property(lambda self: self._keywords, _refuse_change, _refuse_change)

      def __call__(self, /, *args, **keywords):
          if keywords or self._keywords:
              return self._func(*self._args, *args, **{**self._keywords, **keywords})
          return self._func(*self._args, *args)

      def __repr__(self):
          if id(self) in _being_shown:
              return '...'
          _being_shown.add(id(self))
          try:
              name = type(self).__qualname__
              if type(self).__module__ == 'functools':
                  name = f'functools.{name}'
              parts = [repr(self._func)]
              parts += map(repr, self._args)
              parts += [f'{key}={value!r}' for key, value in self._keywords.items()]
              return f'{name}({", ".join(parts)})'
          finally:
              _being_shown.discard(id(self))

      def __reduce__(self):
          return type(self), (self._func,), (self._func, self._args, self._keywords, self.__dict__ or None)

      def __setstate__(self, state):
          if not isinstance(state, tuple) or len(state) != 4:
              raise TypeError('invalid partial state')
          func, args, keywords, others = state
          if not callable(func) or not isinstance(args, tuple) or not isinstance(keywords, (dict, type(None))):
              raise TypeError('invalid partial state')
          self._func = func
          self._args = tuple(args)
          self._keywords = dict(keywords or {})
          self.__dict__ = {} if others is None else others


  class partialmethod:
      def __init__(self, func, /, *args, **keywords):
          if not callable(func) and not hasattr(func, '__get__'):
              raise TypeError(f'{func!r} is not callable or a descriptor')
          if isinstance(func, partialmethod):
              args = func.args + args
              keywords = {**func.keywords, **keywords}
              func = func.func
          self.func = func
          self.args = args
          self.keywords = keywords

      def __repr__(self):
          parts = [repr(self.func)]
          parts += map(repr, self.args)
          parts += [f'{key}={value!r}' for key, value in self.keywords.items()]
          return f'functools.{type(self).__qualname__}({", ".join(parts)})'

      def __get__(self, instance, cls=None):
          get = getattr(self.func, '__get__', None)
          if get is not None:
              bound = get(instance, cls)
              if bound is not self.func:
                  return self._filled(bound)
          method = self._unbound()
          return method.__get__(instance, cls)

      def _filled(self, bound):
          if isinstance(self.func, (classmethod, staticmethod)) or hasattr(bound, '__self__'):
              filled = partial(bound, *self.args, **self.keywords)
              if hasattr(bound, '__self__'):
                  filled.__self__ = bound.__self__
              return filled
          return self._unbound()

      def _unbound(self):
          def method(self_or_cls, /, *args, **keywords):
              return self.func(self_or_cls, *self.args, *args, **{**self.keywords, **keywords})
          method.__isabstractmethod__ = self.__isabstractmethod__
          method._partialmethod = self
          return method

      @property
      def __isabstractmethod__(self):
          return getattr(self.func, '__isabstractmethod__', False)


  def _cache_key(args, keywords, typed):
      key = args
      if keywords:
          key += (_absent,)
          for item in keywords.items():
              key += item
      if typed:
          key += tuple([type(value) for value in args])
          key += tuple([type(value) for value in keywords.values()])
      return key


  def lru_cache(maxsize=128, typed=False):
      if callable(maxsize) and isinstance(typed, bool):
          function, maxsize = maxsize, 128
          return _cached(function, maxsize, typed)
      if isinstance(maxsize, int):
          maxsize = max(maxsize, 0)
      elif maxsize is not None:
          raise TypeError('Expected first argument to be an integer, a callable, or None')

      def decorate(function):
          return _cached(function, maxsize, typed)
      return decorate


  def cache(user_function, /):
      return _cached(user_function, None, False)


  def _cached(function, maxsize, typed):
      if not callable(function):
          raise TypeError('the first argument must be callable')
      results = {}
      plain = (int, str)
      hits = misses = 0

      def unlimited(*args, **keywords):
          nonlocal hits, misses
          if len(args) == 1 and not keywords and type(args[0]) in plain:
              key = args[0]
          else:
              key = _cache_key(args, keywords, typed)
          result = results.get(key, _absent)
          if result is not _absent:
              hits += 1
              return result
          misses += 1
          result = results[key] = function(*args, **keywords)
          return result

      def limited(*args, **keywords):
          nonlocal hits, misses
          if len(args) == 1 and not keywords and type(args[0]) in plain:
              key = args[0]
          else:
              key = _cache_key(args, keywords, typed)
          result = results.pop(key, _absent)
          if result is not _absent:
              results[key] = result
              hits += 1
              return result
          misses += 1
          result = function(*args, **keywords)
          if key not in results and len(results) >= maxsize:
              del results[next(iter(results))]
          results[key] = result
          return result

      def uncached(*args, **keywords):
          nonlocal misses
          misses += 1
          return function(*args, **keywords)

      def cache_info():
          from collections import namedtuple
          global _CacheInfo
          if _CacheInfo is None:
              _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
          return _CacheInfo(hits, misses, maxsize, len(results))

      def cache_clear():
          nonlocal hits, misses
          results.clear()
          hits = misses = 0

      wrapper = unlimited if maxsize is None else limited if maxsize else uncached
      wrapper.cache_info = cache_info
      wrapper.cache_clear = cache_clear
      wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
      return update_wrapper(wrapper, function)


  _CacheInfo = None


  class cached_property:
      def __init__(self, func):
          self.func = func
          self.attrname = None
          self.__doc__ = func.__doc__

      def __set_name__(self, owner, name):
          if self.attrname is None:
              self.attrname = name
          elif name != self.attrname:
              raise TypeError(
                  'Cannot assign the same cached_property to two different names '
                  f'({self.attrname!r} and {name!r}).')

      def __get__(self, instance, owner=None):
          if instance is None:
              return self
          name = self.attrname
          if name is None:
              raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
          try:
              known = instance.__dict__
          except AttributeError:
              raise TypeError(
                  f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property."
              ) from None
          value = known.get(name, _absent)
          if value is _absent:
              value = self.func(instance)
              try:
                  known[name] = value
              except TypeError:
                  raise TypeError(
                      f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item "
                      f'assignment for caching {name!r} property.') from None
          return value

      @classmethod
      def __class_getitem__(cls, item):
          return type(list[int])(cls, item)
  """#
}
