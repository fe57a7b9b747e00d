extension PythonSource {
  static let copyModule = #"""
  import sys as _sys

  __all__ = ['Error', 'copy', 'deepcopy']


  class Error(Exception):
      pass


  error = Error

  _atomic = {
      type(None), type(Ellipsis), type(NotImplemented), int, float, bool, complex, str, bytes, type, range, property,
      type(len), type(lambda: None), type((lambda: None).__code__), type(int | str), type(list[int]),
  }


  def _is_atomic(x, cls):
      return cls in _atomic or isinstance(x, type)


  def copy(x):
      cls = type(x)
      if _is_atomic(x, cls) or cls is tuple or cls is frozenset or cls is slice:
          return x
      if cls in (list, dict, set, bytearray):
          return x.copy()
      copier = getattr(cls, '__copy__', None)
      if copier is not None:
          return copier(x)
      reduced = _reduced(x, cls, 'shallow')
      if isinstance(reduced, str):
          return x
      return _rebuilt(x, None, *reduced)


  def deepcopy(x, memo=None, _nil=[]):
      if memo is None:
          memo = {}
      known = memo.get(id(x), _nil)
      if known is not _nil:
          return known
      cls = type(x)
      if _is_atomic(x, cls):
          return x
      copier = _deep_copiers.get(cls)
      if copier is not None:
          y = copier(x, memo)
      else:
          copier = getattr(x, '__deepcopy__', None)
          if copier is not None:
              y = copier(memo)
          else:
              reduced = _reduced(x, cls, 'deep')
              y = x if isinstance(reduced, str) else _rebuilt(x, memo, *reduced)
      if y is not x:
          memo[id(x)] = y
          # The original lives as long as the memo, lest its id be used again.
          memo.setdefault(id(memo), []).append(x)
      return y


  def _deep_list(x, memo):
      y = memo[id(x)] = []
      for item in x:
          y.append(deepcopy(item, memo))
      return y


  def _deep_dict(x, memo):
      y = memo[id(x)] = {}
      for key, value in x.items():
          y[deepcopy(key, memo)] = deepcopy(value, memo)
      return y


  def _deep_tuple(x, memo):
      items = [deepcopy(item, memo) for item in x]
      if id(x) in memo:
          return memo[id(x)]
      for old, new in zip(x, items):
          if old is not new:
              return tuple(items)
      return x


  def _deep_slice(x, memo):
      return slice(deepcopy(x.start, memo), deepcopy(x.stop, memo), deepcopy(x.step, memo))


  class _Sample:
      def method(self):
          pass


  def _deep_method(x, memo):
      return type(x)(x.__func__, deepcopy(x.__self__, memo))


  _deep_copiers = {
      list: _deep_list,
      dict: _deep_dict,
      tuple: _deep_tuple,
      slice: _deep_slice,
      set: lambda x, memo: {deepcopy(item, memo) for item in x},
      frozenset: lambda x, memo: frozenset([deepcopy(item, memo) for item in x]),
      bytearray: lambda x, memo: bytearray(x),
      type(_Sample().method): _deep_method,
  }


  def _overridden(cls, name):
      """The method of that name that some class other than `object` or a builtin container gives to `cls`."""
      for base in cls.__mro__:
          if base is object or base in _containers:
              return None
          if name in base.__dict__:
              return base.__dict__[name]
      return None


  _containers = {str, bytes, int, float, complex, tuple, frozenset, set, bytearray, list, dict, BaseException}
  _SPECIAL = ('__deepcopy__', '__getattr__', '__getnewargs__', '__getnewargs_ex__', '__setstate__')
  _ordinary = {}


  def _is_ordinary(cls):
      """Whether all that makes up an instance is in its `__dict__`."""
      answer = _ordinary.get(cls)
      if answer is None:
          answer = _ordinary[cls] = (
              not any(hasattr(cls, name) for name in _SPECIAL)
              and not any(base in _containers or '__slots__' in base.__dict__ for base in cls.__mro__)
              and not any(_overridden(cls, name) for name in _REDUCING))
      return answer


  _REDUCING = ('__reduce_ex__', '__reduce__', '__getstate__', '__getattribute__')


  def _reduced(x, cls, way):
      """What to build a copy from: maker, arguments, state, list items, dict items."""
      registry = _sys.modules.get('copyreg')
      reduce = registry and registry.dispatch_table.get(cls)
      if reduce:
          return reduce(x)
      if cls.__module__ == 'numpy' and isinstance(x, _sys.modules['numpy'].generic):
          return 'itself'
      if _is_ordinary(cls) and hasattr(x, '__dict__') and not isinstance(x, type(_sys)):
          return cls.__new__, (cls,), x.__dict__ or None
      reduce = getattr(x, '__reduce_ex__', None)
      if reduce is not None:
          return reduce(4)
      reduce = getattr(x, '__reduce__', None)
      if reduce is None:
          raise Error(f'un({way})copyable object of type {cls}')
      return reduce()


  def _rebuilt(x, memo, make, arguments, state=None, list_items=None, dict_items=None):
      def part(value):
          return value if memo is None else deepcopy(value, memo)

      if memo is not None and arguments:
          arguments = [deepcopy(argument, memo) for argument in arguments]
      y = make(*arguments)
      if memo is not None:
          memo[id(x)] = y
      if state is not None:
          state = part(state)
          if hasattr(y, '__setstate__'):
              y.__setstate__(state)
          else:
              slots = None
              if isinstance(state, tuple) and len(state) == 2:
                  state, slots = state
              if state:
                  y.__dict__.update(state)
              if slots:
                  for name, value in slots.items():
                      setattr(y, name, value)
      if list_items is not None:
          for item in list_items:
              y.append(part(item))
      if dict_items is not None:
          for key, value in dict_items:
              y[part(key)] = part(value)
      return y
  """#
}
