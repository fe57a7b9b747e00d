extension PythonSource {
  static let typingAliasesModule = #"""
  import typing


  def _type_repr(obj):
      if isinstance(obj, _Alias) or type(obj) is type(list[int]):
          return repr(obj)
      if isinstance(obj, type):
          return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
      if obj is ...:
          return '...'
      return getattr(obj, '__name__', repr(obj)) if type(obj) is type(_type_repr) else repr(obj)


  def _converted(arg):
      if arg is None:
          return type(None)
      return typing.ForwardRef(arg) if isinstance(arg, str) else arg


  def _checked(arg, complaint, special=False):
      arg = _converted(arg)
      refused = (typing.Generic,) if special else (typing.Generic, typing.ClassVar, typing.Final)
      if getattr(arg, '__origin__', None) in refused:
          raise TypeError(f'{arg} is not valid as type argument')
      if isinstance(arg, _SpecialForm) and arg._alone or special and arg in (typing.ClassVar, typing.Final):
          return arg
      if isinstance(arg, _SpecialForm) or _is_root(arg):
          raise TypeError(f'Plain {arg} is not valid as type argument')
      if type(arg) is tuple:
          raise TypeError(f'{complaint} Got {arg!r:.100}.')
      return arg


  def _is_root(cls):
      """Whether this is `Generic`, or `Protocol` if that has been asked for."""
      return cls is typing.Generic or cls is vars(typing).get('Protocol')


  def _as_tuple(params):
      return params if isinstance(params, tuple) else (params,)


  def _is_variable(arg):
      return isinstance(arg, (typing.TypeVar, typing.ParamSpec, typing.TypeVarTuple))


  def _collected(args):
      """The type variables in some type arguments, each once, in order."""
      found = []
      for arg in args:
          if isinstance(arg, type):
              continue
          if isinstance(arg, (tuple, list)):
              inner = _collected(arg)
          else:
              inner = (arg,) if _is_variable(arg) else getattr(arg, '__parameters__', ())
          for variable in inner:
              if variable not in found:
                  found.append(variable)
      return tuple(found)


  def _check_count(of, params, wanted):
      if not wanted:
          raise TypeError(f'{of} is not a generic class')
      if len(params) != wanted:
          raise TypeError(f'Too {"many" if len(params) > wanted else "few"} arguments for {of}; '
                          f'actual {len(params)}, expected {wanted}')


  def _bound(variables, params, of):
      """Which argument each type variable gets; a TypeVarTuple gets all that the others leave."""
      spread = [index for index, variable in enumerate(variables) if isinstance(variable, typing.TypeVarTuple)]
      if not spread:
          _check_count(of, params, len(variables))
          return dict(zip(variables, params))
      after = len(variables) - spread[0] - 1
      if len(params) < len(variables) - 1:
          raise TypeError(f'Too few arguments for {of}; actual {len(params)}, expected at least {len(variables) - 1}')
      end = len(params) - after
      params = params[:spread[0]] + (params[spread[0]:end],) + params[end:]
      return dict(zip(variables, params))


  def _substituted(args, given):
      result = []
      for arg in args:
          if isinstance(arg, typing.TypeVar) and arg in given:
              result.append(given[arg])
          elif isinstance(arg, typing.ParamSpec) and arg in given:
              value = given[arg]
              result += value if isinstance(value, (list, tuple)) else [value]
          elif isinstance(arg, _Alias) and arg.__origin__ is typing.Unpack and arg.__args__[0] in given:
              result += given[arg.__args__[0]]
          elif isinstance(arg, type) or not getattr(arg, '__parameters__', ()):
              result.append(arg)
          else:
              inner = []
              for variable in arg.__parameters__:
                  value = given.get(variable, variable)
                  inner += value if isinstance(variable, typing.TypeVarTuple) and variable in given else [value]
              result.append(arg[tuple(inner)])
      return tuple(result)


  class _Combinable:
      __module__ = 'typing'
      __iter__ = None

      def __or__(self, other):
          return typing.Union[self, other]

      def __ror__(self, other):
          return typing.Union[other, self]

      def __copy__(self):
          return self

      def __deepcopy__(self, memo):
          return self


  class _SpecialForm(_Combinable):
      """A name of `typing` that is no class; some may stand alone as a type argument."""

      __module__ = 'typing'

      def __init__(self, name, getitem=None, alone=False):
          self._name = name
          self._getitem = getitem
          self._alone = alone

      def __getattr__(self, name):
          if name in ('__name__', '__qualname__'):
              return self._name
          raise AttributeError(name)

      def __mro_entries__(self, bases):
          raise TypeError(f'Cannot subclass {self!r}')

      def __repr__(self):
          return f'typing.{self._name}'

      def __call__(self, *args, **kwds):
          raise TypeError(f'Cannot instantiate {self!r}')

      def __instancecheck__(self, obj):
          raise TypeError(f'{self} cannot be used with isinstance()')

      def __subclasscheck__(self, cls):
          raise TypeError(f'{self} cannot be used with issubclass()')

      def __getitem__(self, parameters):
          if self._getitem is None:
              raise TypeError(f'{self} is not subscriptable')
          return self._getitem(self, parameters)


  class _Alias(_Combinable):
      """A class or special form with its type arguments."""

      __module__ = 'typing'
      _is_builtin = False

      def __init__(self, origin, args, name=None, parameters=None):
          self.__origin__ = origin
          self.__args__ = args
          self.__parameters__ = _collected(args) if parameters is None else parameters
          self._name = name
          if name is None:
              self.__module__ = getattr(origin, '__module__', 'typing')

      def __getattr__(self, name):
          if name in ('__name__', '__qualname__'):
              return self._name or self.__origin__.__name__
          if name[:2] == '__' == name[-2:]:
              raise AttributeError(name)
          return getattr(self.__origin__, name)

      def _again(self, args):
          return type(self)(self.__origin__, args, self._name)

      def __getitem__(self, params):
          if _is_root(self.__origin__):
              raise TypeError(f'Cannot subscript already-subscripted {self}')
          if not self.__parameters__:
              raise TypeError(f'{self} is not a generic class')
          complaint = 'Parameters to generic types must be types.'
          params = tuple([param if isinstance(param, (list, tuple)) else _checked(param, complaint)
                          for param in _as_tuple(params)])
          return self._again(_substituted(self.__args__, _bound(self.__parameters__, params, self)))

      def __repr__(self):
          name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
          return f'{name}[{", ".join([_type_repr(arg) for arg in self.__args__]) or "()"}]'

      def __eq__(self, other):
          if not isinstance(other, _Alias) or isinstance(other, _NamedAlias):
              return NotImplemented
          return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

      def __hash__(self):
          return hash((self.__origin__, self.__args__))

      def __call__(self, *args, **kwargs):
          if isinstance(self.__origin__, _SpecialForm):
              raise TypeError(f'Cannot instantiate {self!r}')
          if self._is_builtin:
              raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
          result = self.__origin__(*args, **kwargs)
          try:
              result.__orig_class__ = self
          except AttributeError:
              pass
          return result

      def __mro_entries__(self, bases):
          if isinstance(self.__origin__, _SpecialForm):
              raise TypeError(f'Cannot subclass {self!r}')
          later = bases[bases.index(self) + 1:]
          if self._name:
              return self._named_entries(bases, later)
          if self.__origin__ is typing.Generic:
              is_protocol = vars(typing).get('Protocol', typing.Generic) in bases
              if is_protocol or any(isinstance(base, _Alias) for base in later):
                  return ()
          return (self.__origin__,)

      def _named_entries(self, bases, later):
          entries = [] if self.__origin__ in bases else [self.__origin__]
          if not any(isinstance(base, _Alias) or isinstance(base, type) and issubclass(base, typing.Generic)
                     for base in later):
              entries.append(typing.Generic)
          return tuple(entries)

      def __instancecheck__(self, obj):
          return self.__subclasscheck__(type(obj))

      def __subclasscheck__(self, cls):
          raise TypeError('Subscripted generics cannot be used with class and instance checks')


  class _NamedAlias(_Alias):
      """A name of `typing` for a class that lives elsewhere, which is imported when it is needed."""

      __module__ = 'typing'

      def __init__(self, name, module, class_name, count):
          self._name = name
          self._path = module, class_name
          self._is_builtin = module == 'builtins'
          self._count = count
          place = '' if module == 'builtins' else f'{module}.'
          self.__doc__ = f'A generic version of {place}{class_name}.'

      @property
      def __origin__(self):
          module, name = self._path
          origin = __import__(module, fromlist=[name])
          return getattr(origin, name)

      def __repr__(self):
          return f'typing.{self._name}'

      def __getitem__(self, params):
          complaint = 'Parameters to generic types must be types.'
          params = tuple([_checked(param, complaint) for param in _as_tuple(params)])
          _check_count(self, params, self._count)
          return _ClassAlias(self, params, self._name)

      def __eq__(self, other):
          return self is other

      def __hash__(self):
          return hash(self._name)

      def __subclasscheck__(self, cls):
          if isinstance(cls, _NamedAlias):
              return issubclass(cls.__origin__, self.__origin__)
          if not isinstance(cls, _Alias):
              return issubclass(cls, self.__origin__)
          return super().__subclasscheck__(cls)


  class _ClassAlias(_Alias):
      """A named alias with its arguments."""

      __module__ = 'typing'

      def __init__(self, named, args, name):
          self._named = named
          self._is_builtin = named._is_builtin
          self.__args__ = args
          self.__parameters__ = _collected(args)
          self._name = name

      @property
      def __origin__(self):
          return self._named.__origin__

      def __eq__(self, other):
          if not isinstance(other, _ClassAlias):
              return NotImplemented
          return self._named is other._named and self.__args__ == other.__args__

      def __hash__(self):
          return hash((self._name, self.__args__))

      def __iter__(self):
          yield typing.Unpack[self]

      def _again(self, args):
          return _ClassAlias(self._named, args, self._name)


  class _UnionAlias(_Alias):
      __module__ = 'typing'

      def _again(self, args):
          return typing.Union[args]

      def __repr__(self):
          if len(self.__args__) == 2:
              first, second = self.__args__
              if first is type(None):
                  return f'typing.Optional[{_type_repr(second)}]'
              if second is type(None):
                  return f'typing.Optional[{_type_repr(first)}]'
          return super().__repr__()

      def __eq__(self, other):
          if not isinstance(other, (_UnionAlias, type(int | str))):
              return NotImplemented
          return set(self.__args__) == set(other.__args__)

      def __hash__(self):
          return hash(frozenset(self.__args__))

      def __subclasscheck__(self, cls):
          return any(issubclass(cls, arg) for arg in self.__args__)


  class _CallableAlias(_Alias):
      """Parameter types and result in one row of arguments, as `__args__` has them."""

      __module__ = 'typing'

      def __init__(self, origin, args, name, parameters=None):
          if len(args) == 2 and isinstance(args[0], (list, tuple)):
              args = tuple([_converted(arg) for arg in args[0]]) + (_converted(args[1]),)
          super().__init__(origin, args, name, parameters)

      def __repr__(self):
          prefix = self._name if '.' in self._name else f'typing.{self._name}'
          args = self.__args__
          if len(args) == 2 and (args[0] is ... or _is_parameter_expression(args[0])):
              return f'{prefix}[{_type_repr(args[0])}, {_type_repr(args[1])}]'
          return f'{prefix}[[{", ".join([_type_repr(arg) for arg in args[:-1]])}], {_type_repr(args[-1])}]'


  def _is_parameter_expression(arg):
      return isinstance(arg, typing.ParamSpec) or isinstance(arg, _Alias) and arg.__origin__ is typing.Concatenate


  class _CallableForm(_NamedAlias):
      __module__ = 'typing'

      def __getitem__(self, params):
          if not isinstance(params, tuple) or len(params) != 2:
              raise TypeError('Callable must be used as Callable[[arg, ...], result].')
          args, result = params
          if isinstance(args, (list, tuple)):
              args = tuple([_converted(arg) for arg in args])
          result = _checked(result, 'Callable[args, result]: result must be a type.')
          args = args if isinstance(args, tuple) else (args,)
          return _CallableAlias(self.__origin__, args + (result,), 'Callable')


  class _TupleForm(_NamedAlias):
      __module__ = 'typing'

      def __getitem__(self, params):
          params = _as_tuple(params)
          if len(params) >= 2 and params[-1] is ...:
              complaint = 'Tuple[t, ...]: t must be a type.'
              return _ClassAlias(self, tuple([_checked(param, complaint) for param in params[:-1]]) + (...,), 'Tuple')
          complaint = 'Tuple[t0, t1, ...]: each t must be a type.'
          return _ClassAlias(self, tuple([_checked(param, complaint) for param in params]), 'Tuple')


  class _LiteralAlias(_Alias):
      __module__ = 'typing'

      def _pairs(self):
          return {(value, type(value)) for value in self.__args__}

      def __repr__(self):
          return f'typing.Literal[{", ".join(map(_type_repr, self.__args__))}]'

      def __eq__(self, other):
          return self._pairs() == other._pairs() if isinstance(other, _LiteralAlias) else NotImplemented

      def __hash__(self):
          return hash(frozenset(self._pairs()))


  class _AnnotatedAlias(_Alias):
      __module__ = 'typing'

      def __init__(self, origin, metadata):
          if isinstance(origin, _AnnotatedAlias):
              metadata = origin.__metadata__ + metadata
              origin = origin.__origin__
          super().__init__(origin, (origin,))
          self.__metadata__ = metadata

      def _again(self, args):
          return _AnnotatedAlias(args[0], self.__metadata__)

      def __repr__(self):
          return f'typing.Annotated[{_type_repr(self.__origin__)}, {", ".join(map(repr, self.__metadata__))}]'

      def __eq__(self, other):
          if not isinstance(other, _AnnotatedAlias):
              return NotImplemented
          return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

      def __hash__(self):
          return hash((self.__origin__, self.__metadata__))

      def __mro_entries__(self, bases):
          return (self.__origin__,)


  class _UnpackAlias(_Alias):
      __module__ = 'typing'

      def __repr__(self):
          return f'*{_type_repr(self.__args__[0])}'
  """#
}
