extension PythonSource {
  static let singledispatchModule = #"""
  from abc import get_cache_token
  from functools import update_wrapper


  def _place(cls, registered):
      """Where a virtual base class stands in the method resolution order: behind the classes that bring it in."""
      order = cls.__mro__
      place = max(index for index, base in enumerate(order) if issubclass(base, registered))
      bases = order[place].__bases__
      while bases and not hasattr(bases[-1], '__abstractmethods__'):
          bases = bases[:-1]
      for base in bases:
          for each in base.__mro__:
              if not issubclass(registered, each):
                  place = max(place, order.index(each))
      return place


  def _implementation(cls, registry):
      order = cls.__mro__
      virtual = {}
      for registered in registry:
          if registered not in order and isinstance(registered, type) and issubclass(cls, registered):
              virtual.setdefault(_place(cls, registered), []).append(registered)
      for index, base in enumerate(order):
          if base in registry:
              return registry[base]
          candidates = virtual.get(index, [])
          most_specific = [
              c for c in candidates if not any(other is not c and issubclass(other, c) for other in candidates)]
          if len(most_specific) > 1:
              first, second = most_specific[:2]
              raise RuntimeError(f'Ambiguous dispatch: {first} or {second}')
          if most_specific:
              return registry[most_specific[0]]
      return None


  def _is_union(hint):
      from typing import Union
      return getattr(hint, '__origin__', None) is Union or type(hint) is type(int | str)


  def _classes(cls):
      """The classes that a registration names: one, or the members of a union."""
      if isinstance(cls, type):
          return (cls,)
      if _is_union(cls) and all(isinstance(member, type) for member in cls.__args__):
          return cls.__args__
      return ()


  def singledispatch(func):
      registry = {}
      chosen = {}
      token = None

      def dispatch(cls):
          nonlocal token
          if token != get_cache_token():
              chosen.clear()
              token = get_cache_token()
          if cls not in chosen:
              chosen[cls] = _implementation(cls, registry)
          return chosen[cls]

      def register(cls, func=None):
          types = _classes(cls)
          if types:
              if func is None:
                  return lambda function: register(cls, function)
          else:
              if func is not None:
                  raise TypeError(
                      f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
              if not getattr(cls, '__annotations__', {}):
                  raise TypeError(
                      f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain '
                      '`@register` on an annotated function.')
              func = cls
              from typing import get_type_hints
              name, hint = next(iter(get_type_hints(func).items()))
              types = _classes(hint)
              if not types:
                  what = 'not all arguments are classes.' if _is_union(hint) else 'is not a class.'
                  raise TypeError(f'Invalid annotation for {name!r}. {hint!r} {what}')
          for each in types:
              registry[each] = func
          chosen.clear()
          return func

      def wrapper(*args, **kwargs):
          if not args:
              raise TypeError(f'{name} requires at least 1 positional argument')
          return dispatch(args[0].__class__)(*args, **kwargs)

      name = getattr(func, '__name__', 'singledispatch function')
      registry[object] = func
      wrapper.register = register
      wrapper.dispatch = dispatch
      wrapper.registry = type(type.__dict__)(registry)
      wrapper._clear_cache = chosen.clear
      return update_wrapper(wrapper, func)


  singledispatch.__module__ = 'functools'


  class singledispatchmethod:
      __module__ = 'functools'

      def __init__(self, func):
          if not callable(func) and not hasattr(func, '__get__'):
              raise TypeError(f'{func!r} is not callable or a descriptor')
          self.dispatcher = singledispatch(func)
          self.func = func

      def register(self, cls, method=None):
          return self.dispatcher.register(cls, func=method)

      def __get__(self, obj, cls=None):
          def method(*args, **kwargs):
              return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
          method.__isabstractmethod__ = self.__isabstractmethod__
          method.register = self.register
          return update_wrapper(method, self.func)

      @property
      def __isabstractmethod__(self):
          return getattr(self.func, '__isabstractmethod__', False)
  """#
}
