extension PythonSource {
  static let collectionsModule = #"""
  import sys as _sys

  from _deque import deque

  __all__ = [
      'ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple',
  ]


  def __getattr__(name):
      if name == 'abc':
          import collections.abc
          return collections.abc
      if name in ('ChainMap', 'UserDict', 'UserList', 'UserString'):
          import _user_collections
          return getattr(_user_collections, name)
      raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


  def _caller_module_name():
      ask = getattr(_sys, '_caller_module_name', None)
      return ask(2) if ask else '__main__'


  def _field_names(names, rename):
      from keyword import iskeyword
      if isinstance(names, str):
          names = names.replace(',', ' ').split()
      names = [str(name) for name in names]
      seen = set()
      for index, name in enumerate(names):
          if rename:
              if not name.isidentifier() or iskeyword(name) or name[0] == '_' or name in seen:
                  names[index] = f'_{index}'
          else:
              _check_name(name)
          seen.add(name)
      if not rename:
          seen = set()
          for name in names:
              if name[0] == '_':
                  raise ValueError(f'Field names cannot start with an underscore: {name!r}')
              if name in seen:
                  raise ValueError(f'Encountered duplicate field name: {name!r}')
              seen.add(name)
      return names


  def _check_name(name):
      from keyword import iskeyword
      if not name.isidentifier():
          raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
      if iskeyword(name):
          raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')


  def _refuse_assignment(self, value):
      raise AttributeError("can't set attribute")


  def _refuse_deletion(self):
      raise AttributeError("can't delete attribute")


  def _field(index):
      return property(lambda self: self[index], _refuse_assignment, _refuse_deletion, f'Alias for field number {index}')


  def _constructor(typename, names, defaults):
      """The function `__new__` with the fields as its parameters: wrong calls are worded as for any function."""
      first = len(names) - len(defaults)
      parameters = [name if i < first else f'{name}=_defaults[{i - first}]' for i, name in enumerate(names)]
      values = ''.join(name + ', ' for name in names)
      text = (f'def _build(_new, _defaults):\n'
              f'    def __new__({", ".join(["_cls"] + parameters)}):\n'
              f'        return _new(_cls, ({values}))\n'
              f'    return __new__\n')
      scope = {'__name__': f'namedtuple_{typename}'}
      exec(text, scope)
      return scope['_build'](tuple.__new__, defaults)


  def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
      typename = str(typename)
      names = _field_names(field_names, rename)
      _check_name(typename)
      defaults = () if defaults is None else tuple(defaults)
      if len(defaults) > len(names):
          raise TypeError('Got more default values than field names')

      __new__ = _constructor(typename, names, defaults)
      __new__.__doc__ = f'Create new instance of {typename}({", ".join(names)})'
      count = len(names)
      format = '(' + ', '.join([name + '=%r' for name in names]) + ')'

      @classmethod
      def _make(cls, iterable):
          result = tuple.__new__(cls, iterable)
          if len(result) != count:
              raise TypeError(f'Expected {count} arguments, got {len(result)}')
          return result

      def _replace(self, /, **kwds):
          result = self._make([kwds.pop(name, value) for name, value in zip(names, self)])
          if kwds:
              raise ValueError(f'Got unexpected field names: {list(kwds)!r}')
          return result

      def __repr__(self):
          return self.__class__.__name__ + format % tuple(self)

      def _asdict(self):
          return dict(zip(self._fields, self))

      def __getnewargs__(self):
          return tuple(self)

      _make.__func__.__doc__ = f'Make a new {typename} object from a sequence or iterable'
      _replace.__doc__ = f'Return a new {typename} object replacing specified fields with new values'
      for method in (__new__, _make.__func__, _replace, __repr__, _asdict, __getnewargs__):
          method.__qualname__ = f'{typename}.{method.__name__}'

      namespace = {
          '__doc__': f'{typename}({", ".join(names)})',
          '__slots__': (),
          '_fields': tuple(names),
          '_field_defaults': dict(zip(names[count - len(defaults):], defaults)),
          '__new__': __new__,
          '_make': _make,
          '_replace': _replace,
          '__repr__': __repr__,
          '_asdict': _asdict,
          '__getnewargs__': __getnewargs__,
          '__match_args__': tuple(names),
          '__module__': module or _caller_module_name(),
      }
      for index, name in enumerate(names):
          namespace[name] = _field(index)
      return type(typename, (tuple,), namespace)


  _being_shown = set()


  def _shown_once(owner, show):
      """What `show` returns, or dots while the same object is already being shown."""
      if id(owner) in _being_shown:
          return '...'
      _being_shown.add(id(owner))
      try:
          return show()
      finally:
          _being_shown.discard(id(owner))


  class defaultdict(dict):
      def __init__(self, default_factory=None, /, *args, **kwds):
          if default_factory is not None and not callable(default_factory):
              raise TypeError('first argument must be callable or None')
          super().__init__(*args, **kwds)
          self.default_factory = default_factory

      def __missing__(self, key):
          factory = self.default_factory
          if factory is None:
              raise KeyError(key)
          value = self[key] = factory()
          return value

      def __repr__(self):
          factory = _shown_once(self, lambda: repr(self.default_factory))
          return f'{type(self).__name__}({factory}, {dict.__repr__(self)})'

      def copy(self):
          return type(self)(self.default_factory, self)

      __copy__ = copy

      def __reduce__(self):
          factory = self.default_factory
          return type(self), () if factory is None else (factory,), None, None, iter(self.items())

      def __or__(self, other):
          if not isinstance(other, dict):
              return NotImplemented
          merged = self.copy()
          merged.update(other)
          return merged

      def __ror__(self, other):
          if not isinstance(other, dict):
              return NotImplemented
          merged = type(self)(self.default_factory, other)
          merged.update(self)
          return merged


  def _add_view_operators(cls):
      def operator(name):
          def method(self, other):
              return getattr(self._view, name)(getattr(other, '_view', other))
          return method

      for name in ('and', 'rand', 'or', 'ror', 'sub', 'rsub', 'xor', 'rxor', 'eq', 'lt', 'le', 'gt', 'ge'):
          setattr(cls, f'__{name}__', operator(f'__{name}__'))
      cls.isdisjoint = operator('isdisjoint')
      return cls


  class _OrderedView:
      __slots__ = ('_view',)

      def __init__(self, view):
          self._view = view

      def __len__(self):
          return len(self._view)

      def __iter__(self):
          return iter(self._view)

      def __reversed__(self):
          return reversed(self._view)

      def __contains__(self, item):
          return item in self._view

      def __repr__(self):
          return _shown_once(self, lambda: f'{type(self).__name__}({list(self._view)!r})')

      @property
      def mapping(self):
          return self._view.mapping


  @_add_view_operators
  class odict_keys(_OrderedView):
      __module__ = 'builtins'
      __slots__ = ()
      __hash__ = None


  @_add_view_operators
  class odict_items(_OrderedView):
      __module__ = 'builtins'
      __slots__ = ()
      __hash__ = None


  class odict_values(_OrderedView):
      __module__ = 'builtins'
      __slots__ = ()


  _absent = object()


  class OrderedDict(dict):
      def keys(self):
          return odict_keys(dict.keys(self))

      def values(self):
          return odict_values(dict.values(self))

      def items(self):
          return odict_items(dict.items(self))

      @classmethod
      def fromkeys(cls, iterable, value=None):
          result = cls()
          for key in iterable:
              result[key] = value
          return result

      def setdefault(self, key, default=None):
          return dict.setdefault(self, key, default)

      def pop(self, key, default=_absent):
          return dict.pop(self, key) if default is _absent else dict.pop(self, key, default)

      def popitem(self, last=True):
          if not self:
              raise KeyError('dictionary is empty')
          key = next(reversed(self) if last else iter(self))
          return key, self.pop(key)

      def move_to_end(self, key, last=True):
          value = dict.pop(self, key)
          if last:
              dict.__setitem__(self, key, value)
          else:
              others = list(dict.items(self))
              dict.clear(self)
              dict.__setitem__(self, key, value)
              dict.update(self, others)

      def copy(self):
          return self.__class__(self)

      def __reduce__(self):
          from copyreg import _state
          return self.__class__, (), _state(self, OrderedDict), None, iter(self.items())

      def __repr__(self):
          name = type(self).__name__
          if not self:
              return f'{name}()'
          return _shown_once(self, lambda: f'{name}({list(self.items())!r})')

      def __eq__(self, other):
          if isinstance(other, OrderedDict):
              return dict.__eq__(self, other) and list(self) == list(other)
          return dict.__eq__(self, other)

      def __ne__(self, other):
          equal = self.__eq__(other)
          return equal if equal is NotImplemented else not equal

      def __or__(self, other):
          if not isinstance(other, dict):
              return NotImplemented
          merged = self.__class__(self)
          merged.update(other)
          return merged

      def __ror__(self, other):
          if not isinstance(other, dict):
              return NotImplemented
          merged = self.__class__(other)
          merged.update(self)
          return merged

      def __ior__(self, other):
          self.update(other)
          return self


  def _is_mapping(value):
      return isinstance(value, dict) or hasattr(value, 'items') and hasattr(value, 'keys')


  def _count_elements(counts, iterable):
      get = counts.get
      for element in iterable:
          counts[element] = get(element, 0) + 1


  class Counter(dict):
      def __init__(self, iterable=None, /, **kwds):
          super().__init__()
          self.update(iterable, **kwds)

      def __missing__(self, key):
          return 0

      def total(self):
          return sum(self.values())

      def most_common(self, n=None):
          if n is not None and n <= 0:
              return []
          return sorted(self.items(), key=lambda item: item[1], reverse=True)[:n]

      def elements(self):
          from itertools import chain, repeat
          return chain.from_iterable(repeat(element, count) for element, count in self.items())

      @classmethod
      def fromkeys(cls, iterable, v=None):
          raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

      def update(self, iterable=None, /, **kwds):
          if iterable is not None:
              if _is_mapping(iterable):
                  if self:
                      for element, count in iterable.items():
                          self[element] = count + self.get(element, 0)
                  else:
                      dict.update(self, iterable)
              else:
                  _count_elements(self, iterable)
          if kwds:
              self.update(kwds)

      def subtract(self, iterable=None, /, **kwds):
          if iterable is not None:
              if _is_mapping(iterable):
                  for element, count in iterable.items():
                      self[element] = self.get(element, 0) - count
              else:
                  for element in iterable:
                      self[element] = self.get(element, 0) - 1
          if kwds:
              self.subtract(kwds)

      def copy(self):
          return self.__class__(self)

      def __reduce__(self):
          return self.__class__, (dict(self),)

      def __delitem__(self, element):
          if element in self:
              super().__delitem__(element)

      def __repr__(self):
          if not self:
              return f'{self.__class__.__name__}()'
          try:
              counts = dict(self.most_common())
          except TypeError:
              counts = dict(self)
          return f'{self.__class__.__name__}({counts!r})'

      def _compares(self, other, holds):
          if not isinstance(other, Counter):
              return NotImplemented
          for counter in (self, other):
              for element in counter:
                  if not holds(self[element], other[element]):
                      return False
          return True

      def __eq__(self, other):
          return self._compares(other, lambda a, b: a == b)

      def __ne__(self, other):
          equal = self == other if isinstance(other, Counter) else NotImplemented
          return equal if equal is NotImplemented else not equal

      def __le__(self, other):
          return self._compares(other, lambda a, b: a <= b)

      def __lt__(self, other):
          return self <= other and self != other if isinstance(other, Counter) else NotImplemented

      def __ge__(self, other):
          return self._compares(other, lambda a, b: a >= b)

      def __gt__(self, other):
          return self >= other and self != other if isinstance(other, Counter) else NotImplemented

      def _combined(self, other, combine):
          if not isinstance(other, Counter):
              return NotImplemented
          result = Counter()
          for element, count in self.items():
              count = combine(count, other[element])
              if count > 0:
                  result[element] = count
          for element, count in other.items():
              if element not in self:
                  count = combine(0, count)
                  if count > 0:
                      result[element] = count
          return result

      def __add__(self, other):
          return self._combined(other, lambda a, b: a + b)

      def __sub__(self, other):
          return self._combined(other, lambda a, b: a - b)

      def __or__(self, other):
          return self._combined(other, lambda a, b: a if b < a else b)

      def __and__(self, other):
          return self._combined(other, lambda a, b: a if a < b else b)

      def __pos__(self):
          return self + Counter()

      def __neg__(self):
          return Counter() - self

      def _keep_positive(self):
          for element in [element for element, count in self.items() if not count > 0]:
              del self[element]
          return self

      def __iadd__(self, other):
          for element, count in other.items():
              self[element] += count
          return self._keep_positive()

      def __isub__(self, other):
          for element, count in other.items():
              self[element] -= count
          return self._keep_positive()

      def __ior__(self, other):
          for element, count in other.items():
              if count > self[element]:
                  self[element] = count
          return self._keep_positive()

      def __iand__(self, other):
          for element, count in self.items():
              if other[element] < count:
                  self[element] = other[element]
          return self._keep_positive()
  """#
}
