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
      reduced = _reduced(x, cls)
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
              reduced = _reduced(x, cls)
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
          if base is object or base in _content:
              return None
          if name in base.__dict__:
              return base.__dict__[name]
      return None


  _SPECIAL = ('__deepcopy__', '__getattr__', '__getnewargs__', '__getnewargs_ex__', '__setstate__')
  _ordinary = {}


  def _is_ordinary(cls):
      """Whether all that makes up an instance is in its `__dict__`."""
      answer = _ordinary.get(cls)
      if answer is None:
          answer = _ordinary[cls] = (
              not any(hasattr(cls, name) for name in _SPECIAL) and _content_base(cls) is None
              and not issubclass(cls, BaseException)
              and not any(_overridden(cls, name) for name in ('__reduce_ex__', '__reduce__', '__getstate__'))
              and not any('__slots__' in base.__dict__ for base in cls.__mro__))
      return answer


  def _reduced(x, cls):
      """What to build a copy from: maker, arguments, state, list items, dict items."""
      if _is_ordinary(cls) and hasattr(x, '__dict__') and not isinstance(x, type(_sys)):
          return cls.__new__, (cls,), x.__dict__ or None
      if _overridden(cls, '__reduce_ex__'):
          return x.__reduce_ex__(4)
      if _overridden(cls, '__reduce__') or isinstance(x, BaseException):
          return x.__reduce__()
      arguments, keywords = (), {}
      list_items = dict_items = None
      if hasattr(cls, '__getnewargs_ex__'):
          arguments, keywords = x.__getnewargs_ex__()
      elif _overridden(cls, '__getnewargs__'):
          arguments = x.__getnewargs__()
      else:
          base = _content_base(cls)
          if base is not None:
              arguments = _content[base](x)
          elif not _is_plain(x, cls):
              raise TypeError(f'cannot pickle {cls.__name__!r} object')
      if isinstance(x, list):
          list_items = iter(x)
      if isinstance(x, dict):
          dict_items = iter(x.items())
      return _maker(cls, keywords), arguments, _state(x, cls), list_items, dict_items


  def _maker(cls, keywords):
      def make(*arguments):
          return cls.__new__(cls, *arguments, **keywords)
      return make


  _content = {
      str: lambda x: (str.__str__(x),),
      bytes: lambda x: (bytes(x),),
      int: lambda x: (int.__int__(x),),
      float: lambda x: (float.__float__(x),),
      complex: lambda x: (x.real, x.imag),
      tuple: lambda x: (tuple(x),),
      frozenset: lambda x: (list(x),),
      set: lambda x: (),
      bytearray: lambda x: (),
      list: lambda x: (),
      dict: lambda x: (),
  }


  def _content_base(cls):
      for base in cls.__mro__:
          if base in _content:
              return base
      return None


  def _is_plain(x, cls):
      """Whether an object holds nothing but its attributes."""
      if cls is object:
          return True
      if any('__slots__' in base.__dict__ for base in cls.__mro__):
          return True
      return hasattr(x, '__dict__') and not isinstance(x, type(_sys))


  def _slot_names(cls):
      for base in cls.__mro__:
          slots = base.__dict__.get('__slots__', ())
          for name in (slots,) if isinstance(slots, str) else slots:
              if name in ('__dict__', '__weakref__'):
                  continue
              if name.startswith('__') and not name.endswith('__'):
                  owner = base.__name__.lstrip('_')
                  name = f'_{owner}{name}' if owner else name
              yield name


  def _state(x, cls):
      if _overridden(cls, '__getstate__'):
          return x.__getstate__()
      attributes = getattr(x, '__dict__', None)
      attributes = dict(attributes) if attributes else None
      slots = {name: getattr(x, name) for name in _slot_names(cls) if hasattr(x, name)}
      return (attributes, slots) if slots else attributes


  def _rebuilt(x, memo, make, arguments, state=None, list_items=None, dict_items=None, set_state=None):
      def part(value):
          return value if memo is None else deepcopy(value, memo)

      if memo is not None and arguments:
          arguments = [deepcopy(argument, memo) for argument in arguments]
      y = make(*arguments)
      if memo is not None:
          memo[id(x)] = y
      if isinstance(x, (set, bytearray)) and len(y) != len(x):
          (y.update if isinstance(x, set) else y.extend)([part(item) for item in x])
      if state is not None:
          state = part(state)
          if set_state is not None:
              set_state(y, state)
          elif hasattr(y, '__setstate__'):
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
