extension PythonSource {
  static let typingFunctionsModule = #"""
  import sys as _sys
  import typing
  from _typing_aliases import _Alias, _AnnotatedAlias, _NamedAlias, _converted
  from typing import ForwardRef


  def _scope_of(obj):
      while hasattr(obj, '__wrapped__'):
          obj = obj.__wrapped__
      return getattr(obj, '__globals__', {})


  def _with_args(hint, change):
      """A hint with every type argument changed."""
      if isinstance(hint, (type, _NamedAlias)) or getattr(hint, '__origin__', None) is typing.Literal:
          return hint
      args = tuple([change(arg) for arg in hint.__args__])
      if args == hint.__args__:
          return hint
      if isinstance(hint, _Alias):
          return hint._again(args)
      if hasattr(hint, '__origin__'):
          return type(hint)(hint.__origin__, args)
      union = args[0]
      for arg in args[1:]:
          union |= arg
      return union


  def _evaluated(hint, globalns, localns, pending=()):
      """A hint with the names in its strings looked up, except those that are being looked up already."""
      if isinstance(hint, ForwardRef):
          name = hint.__forward_arg__
          if name in pending:
              return hint
          return _evaluated(hint._evaluate(globalns, localns), globalns, localns, pending + (name,))
      is_native = type(hint) is type(list[int])
      if not is_native and not isinstance(hint, (_Alias, type(int | str))):
          return hint
      return _with_args(
          hint, lambda arg: _evaluated(_converted(arg) if is_native else arg, globalns, localns, pending))


  def _stripped(hint):
      """A hint without what `Annotated`, `Required` and `NotRequired` add."""
      if isinstance(hint, _AnnotatedAlias):
          return _stripped(hint.__origin__)
      if getattr(hint, '__origin__', None) in (typing.Required, typing.NotRequired):
          return _stripped(hint.__args__[0])
      if type(hint) is type(list[int]) or isinstance(hint, (_Alias, type(int | str))):
          return _with_args(hint, _stripped)
      return hint


  def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
      if getattr(obj, '__no_type_check__', None):
          return {}
      hints = {}
      if isinstance(obj, type):
          for base in reversed(obj.__mro__):
              module = _sys.modules.get(base.__module__)
              scope, local = globalns, localns
              if scope is None:
                  scope, local = dict(vars(base)), getattr(module, '__dict__', {}) if local is None else local
              annotations = base.__dict__.get('__annotations__')
              for name, hint in annotations.items() if isinstance(annotations, dict) else ():
                  hints[name] = _evaluated(_converted(hint), scope, local)
      else:
          if globalns is None:
              globalns = obj.__dict__ if isinstance(obj, type(_sys)) else _scope_of(obj)
          localns = globalns if localns is None else localns
          annotations = getattr(obj, '__annotations__', None)
          if annotations is None:
              if callable(obj) or isinstance(obj, type(_sys)):
                  return {}
              raise TypeError(f'{obj!r} is not a module, class, method, or function.')
          for name, hint in annotations.items():
              hints[name] = _evaluated(_converted(hint), globalns, localns)
      return hints if include_extras else {name: _stripped(hint) for name, hint in hints.items()}


  def no_type_check(arg):
      if isinstance(arg, type):
          for value in list(arg.__dict__.values()):
              if getattr(value, '__qualname__', '').startswith(arg.__qualname__ + '.'):
                  no_type_check(value)
      try:
          arg.__no_type_check__ = True
      except (AttributeError, TypeError):
          pass
      return arg


  def _overload_dummy(*args, **kwds):
      raise NotImplementedError(
          'You should not call an overloaded function. A series of @overload-decorated functions outside a stub module '
          'should always be followed by an implementation that is not @overload-ed.')


  _overloads = {}


  def overload(func):
      key = func.__module__, func.__qualname__
      _overloads.setdefault(key, {})[func.__code__.co_firstlineno] = func
      return _overload_dummy


  def get_overloads(func):
      func = getattr(func, '__func__', func)
      return list(_overloads.get((func.__module__, func.__qualname__), {}).values())


  def clear_overloads():
      _overloads.clear()


  def final(f):
      try:
          f.__final__ = True
      except (AttributeError, TypeError):
          pass
      return f


  def assert_never(arg, /):
      value = repr(arg)
      if len(value) > 100:
          value = value[:100] + '...'
      raise AssertionError(f'Expected code to be unreachable, but got: {value}')


  def assert_type(val, typ, /):
      return val


  def reveal_type(obj, /):
      print(f'Runtime type is {type(obj).__name__!r}', file=_sys.stderr)
      return obj


  def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(),
                          **kwargs):
      def decorator(cls_or_fn):
          cls_or_fn.__dataclass_transform__ = {
              'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
              'field_specifiers': field_specifiers, 'kwargs': kwargs,
          }
          return cls_or_fn
      return decorator
  """#
}
