extension PythonSource {
  static let copyregModule = #"""
  """How objects are taken apart for copies and pickles, and put together again."""

  __all__ = ['pickle', 'constructor']

  dispatch_table = {}


  def pickle(ob_type, pickle_function, constructor_ob=None):
      if not callable(pickle_function):
          raise TypeError('reduction functions must be callable')
      dispatch_table[ob_type] = pickle_function
      if constructor_ob is not None:
          constructor(constructor_ob)


  def constructor(object):
      if not callable(object):
          raise TypeError('constructors must be callable')


  def pickle_complex(c):
      return complex, (c.real, c.imag)


  def pickle_union(obj):
      import functools
      import operator
      return functools.reduce, (operator.or_, obj.__args__)


  pickle(complex, pickle_complex)
  pickle(type(int | str), pickle_union)


  def __newobj__(cls, *args):
      return cls.__new__(cls, *args)


  def __newobj_ex__(cls, args, kwargs):
      return cls.__new__(cls, *args, **kwargs)


  def _reconstructor(cls, base, state):
      """What the oldest protocols make instances with."""
      if base is object:
          return object.__new__(cls)
      made = base.__new__(cls, state)
      if base.__init__ is not object.__init__:
          base.__init__(made, state)
      return made


  def _slot_names(cls, beyond=None):
      """The attributes that `__slots__` declare, by the names under which they are kept."""
      for base in cls.__mro__:
          if base is beyond:
              return
          slots = base.__dict__.get('__slots__', ())
          for name in (slots,) if isinstance(slots, str) else slots:
              if name in ('__dict__', '__weakref__'):
                  continue
              if name.startswith('__') and not name.endswith('__'):
                  owner = base.__name__.lstrip('_')
                  name = f'_{owner}{name}' if owner else name
              yield name


  def _state(obj, beyond=None):
      """What `object.__getstate__` returns; the slots of `beyond` and its bases are left out."""
      attributes = getattr(obj, '__dict__', None) or None
      slots = {}
      for name in _slot_names(type(obj), beyond):
          try:
              slots[name] = getattr(obj, name)
          except AttributeError:
              pass
      return (attributes, slots) if slots else attributes


  def _getstate(obj):
      """`__getstate__` of an object, or what stands for it where it is hidden."""
      return obj.__getstate__()


  _CONTENT = {
      str: lambda x: (str.__str__(x),),
      bytes: lambda x: (bytes(x),),
      int: lambda x: (int.__int__(x),),
      float: lambda x: (float.__float__(x),),
      complex: lambda x: (x.real, x.imag),
      tuple: lambda x: (tuple(x),),
  }
  _COLLECTIONS = {set: list, frozenset: list, bytearray: bytes}
  _PLAIN = {object, list, dict, *_CONTENT, *_COLLECTIONS}


  def _can_be_made_anew(obj, cls):
      if any(base.__module__ == 'builtins' and base not in _PLAIN for base in cls.__mro__):
          return False
      return cls in _PLAIN or hasattr(obj, '__dict__') or any('__slots__' in base.__dict__ for base in cls.__mro__)


  def _reduce_builtin(obj, cls):
      """Builtin objects that are made by a function; None for others."""
      name = cls.__name__
      if name in ('method', 'builtin_function_or_method', 'method-wrapper') and getattr(obj, '__self__', None) is not None:
          return getattr, (obj.__self__, obj.__name__)
      if cls is range or cls is slice:
          return cls, (obj.start, obj.stop, obj.step)
      if name == 'GenericAlias':
          return cls, (obj.__origin__, obj.__args__)
      if name == 'Pattern' and cls.__module__ == 're':
          import re
          return re._compile, (obj.pattern, obj.flags)


  def _reduce_old(obj, protocol):
      """For protocols 0 and 1."""
      cls = type(obj)
      for base in cls.__mro__:
          if base.__module__ == 'builtins':
              break
      if base not in _PLAIN:
          raise TypeError(f'cannot pickle {cls.__name__!r} object')
      if base is cls and base is not object:
          raise TypeError(f'cannot pickle {cls.__name__!r} object')
      state = _getstate(obj)
      if any('__slots__' in each.__dict__ for each in cls.__mro__) and type(obj).__getstate__ is object.__getstate__:
          raise TypeError(f'a class that defines __slots__ without defining __getstate__ cannot be pickled with '
                          f'protocol {protocol}')
      args = cls, base, None if base is object else base(obj)
      return (_reconstructor, args, state) if state else (_reconstructor, args)


  def _reduce(obj, protocol):
      """What `object.__reduce_ex__` returns."""
      cls = type(obj)
      if cls.__reduce__ is not object.__reduce__:
          return obj.__reduce__()
      builtin = _reduce_builtin(obj, cls)
      if builtin is not None:
          return builtin
      if protocol < 2:
          return _reduce_old(obj, protocol)
      if not _can_be_made_anew(obj, cls):
          raise TypeError(f'cannot pickle {cls.__name__!r} object')
      keywords = {}
      if hasattr(cls, '__getnewargs_ex__'):
          given = obj.__getnewargs_ex__()
          if not isinstance(given, tuple):
              raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(given).__name__}'")
          if len(given) != 2:
              raise ValueError(f'__getnewargs_ex__ should return a tuple of length 2, not {len(given)}')
          args, keywords = given
      elif hasattr(cls, '__getnewargs__'):
          args = obj.__getnewargs__()
          if not isinstance(args, tuple):
              raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
      else:
          args = ()
          for base in cls.__mro__:
              if base in _CONTENT:
                  args = _CONTENT[base](obj)
                  break
              if base in _COLLECTIONS:
                  return cls, (_COLLECTIONS[base](obj),), _getstate(obj)
      if keywords:
          maker, args = __newobj_ex__, (cls, args, keywords)
      else:
          maker, args = __newobj__, (cls, *args)
      items = iter(obj) if isinstance(obj, list) else None
      entries = iter(obj.items()) if isinstance(obj, dict) else None
      return maker, args, _getstate(obj), items, entries
  """#
}
