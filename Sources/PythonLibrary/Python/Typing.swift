extension PythonSource {
  static let typingModule = #"""
  import sys as _sys

  from _typing_aliases import (
      _Alias, _AnnotatedAlias, _CallableAlias, _CallableForm, _Combinable, _LiteralAlias, _NamedAlias, _SpecialForm,
      _TupleForm, _UnionAlias, _UnpackAlias, _as_tuple, _bound, _checked, _collected, _converted,
      _is_parameter_expression, _is_root, _is_variable,
  )

  __all__ = [
      'AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncGenerator', 'AsyncIterable', 'AsyncIterator',
      'Awaitable', 'BinaryIO', 'ByteString', 'Callable', 'ChainMap', 'ClassVar', 'Collection', 'Concatenate',
      'Container', 'ContextManager', 'Coroutine', 'Counter', 'DefaultDict', 'Deque', 'Dict', 'Final',
      'ForwardRef', 'FrozenSet', 'Generator', 'Generic', 'Hashable', 'IO', 'ItemsView', 'Iterable', 'Iterator',
      'KeysView', 'List', 'Literal', 'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping',
      'MutableSequence', 'MutableSet', 'NamedTuple', 'Never', 'NewType', 'NoReturn', 'NotRequired', 'Optional',
      'OrderedDict', 'ParamSpec', 'ParamSpecArgs', 'ParamSpecKwargs', 'Pattern', 'Protocol', 'Required',
      'Reversible', 'Self', 'Sequence', 'Set', 'Sized', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex',
      'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'TYPE_CHECKING', 'Text', 'TextIO',
      'Tuple', 'Type', 'TypeAlias', 'TypeGuard', 'TypeVar', 'TypeVarTuple', 'TypedDict', 'Union', 'Unpack',
      'ValuesView', 'assert_never', 'assert_type', 'cast', 'clear_overloads', 'dataclass_transform', 'final',
      'get_args', 'get_origin', 'get_overloads', 'get_type_hints', 'is_typeddict', 'no_type_check', 'overload',
      'reveal_type', 'runtime_checkable',
  ]

  TYPE_CHECKING = False
  Text = str
  _NoneType = type(None)
  _UnionType = type(int | str)

  # Alias: where the class it stands for lives, and how many parameters it takes (-1: any number).
  _ALIASES = {
      'AbstractSet': ('collections.abc', 'Set', 1), 'ByteString': ('collections.abc', 'ByteString', 0),
      'ChainMap': ('collections', 'ChainMap', 2), 'Collection': ('collections.abc', 'Collection', 1),
      'Container': ('collections.abc', 'Container', 1), 'Counter': ('collections', 'Counter', 1),
      'DefaultDict': ('collections', 'defaultdict', 2), 'Deque': ('collections', 'deque', 1),
      'Dict': ('builtins', 'dict', 2), 'FrozenSet': ('builtins', 'frozenset', 1),
      'Generator': ('collections.abc', 'Generator', 3), 'Hashable': ('collections.abc', 'Hashable', 0),
      'ItemsView': ('collections.abc', 'ItemsView', 2), 'Iterable': ('collections.abc', 'Iterable', 1),
      'Iterator': ('collections.abc', 'Iterator', 1), 'KeysView': ('collections.abc', 'KeysView', 1),
      'List': ('builtins', 'list', 1), 'Mapping': ('collections.abc', 'Mapping', 2),
      'MappingView': ('collections.abc', 'MappingView', 1), 'Match': ('re', 'Match', 1),
      'MutableMapping': ('collections.abc', 'MutableMapping', 2),
      'MutableSequence': ('collections.abc', 'MutableSequence', 1), 'MutableSet': ('collections.abc', 'MutableSet', 1),
      'OrderedDict': ('collections', 'OrderedDict', 2), 'Pattern': ('re', 'Pattern', 1),
      'Reversible': ('collections.abc', 'Reversible', 1), 'Sequence': ('collections.abc', 'Sequence', 1),
      'Set': ('builtins', 'set', 1), 'Sized': ('collections.abc', 'Sized', 0), 'Type': ('builtins', 'type', 1),
      'ValuesView': ('collections.abc', 'ValuesView', 1), 'Awaitable': ('collections.abc', 'Awaitable', 1),
      'Coroutine': ('collections.abc', 'Coroutine', 3), 'AsyncIterable': ('collections.abc', 'AsyncIterable', 1),
      'AsyncIterator': ('collections.abc', 'AsyncIterator', 1),
      'AsyncGenerator': ('collections.abc', 'AsyncGenerator', 2),
      'ContextManager': ('contextlib', 'AbstractContextManager', 1),
  }

  _ELSEWHERE = {
      '_typing_protocols': ('Protocol', 'runtime_checkable', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex',
                            'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound'),
      '_typing_records': ('NamedTuple', 'TypedDict', 'is_typeddict', 'NewType'),
      '_typing_functions': ('get_type_hints', 'no_type_check', 'overload', 'get_overloads', 'clear_overloads', 'final',
                            'assert_never', 'assert_type', 'reveal_type', 'dataclass_transform'),
      '_typing_streams': ('IO', 'TextIO', 'BinaryIO'),
  }


  def __getattr__(name):
      if name in _ALIASES:
          made = _NamedAlias(name, *_ALIASES[name])
      else:
          for module, names in _ELSEWHERE.items():
              if name in names:
                  made = getattr(__import__(module), name)
                  break
          else:
              raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
      globals()[name] = made
      return made


  def _caller_module_name():
      ask = getattr(_sys, '_caller_module_name', None)
      return ask(2) if ask else '__main__'


  Callable = _CallableForm('Callable', 'collections.abc', 'Callable', 2)
  Tuple = _TupleForm('Tuple', 'builtins', 'tuple', -1)


  def _one_type(form, parameter):
      arg = _checked(parameter, f'{form} accepts only single type.')
      return _Alias(form, (arg,), form._name)


  def _union_of(form, parameters):
      if parameters == ():
          raise TypeError('Cannot take a Union of no types.')
      members = []
      for parameter in _as_tuple(parameters):
          arg = _checked(parameter, 'Union[arg, ...]: each arg must be a type.')
          for member in arg.__args__ if isinstance(arg, (_UnionAlias, _UnionType)) else (arg,):
              if member not in members:
                  members.append(member)
      if len(members) == 1:
          return members[0]
      name = 'Optional' if len(members) == 2 and _NoneType in members else 'Union'
      return _UnionAlias(Union, tuple(members), name)


  def _optional_of(form, parameter):
      return Union[_checked(parameter, f'{form} requires a single type.'), _NoneType]


  def _literal_of(form, parameters):
      values = []
      for parameter in _as_tuple(parameters):
          for value in parameter.__args__ if isinstance(parameter, _LiteralAlias) else (parameter,):
              if not any(type(value) is type(known) and value == known for known in values):
                  values.append(value)
      return _LiteralAlias(form, tuple(values), 'Literal', ())


  def _concatenate_of(form, parameters):
      if parameters == ():
          raise TypeError('Cannot take a Concatenate of no types.')
      parameters = _as_tuple(parameters)
      if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
          raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
      first = [_checked(each, 'Concatenate[arg, ...]: each arg must be a type.') for each in parameters[:-1]]
      return _Alias(form, tuple(first) + parameters[-1:], 'Concatenate')


  def _unpack_of(form, parameter):
      return _UnpackAlias(form, (_checked(parameter, f'{form} accepts only single type.'),), 'Unpack')


  NoReturn = _SpecialForm('NoReturn', alone=True)
  Never = _SpecialForm('Never', alone=True)
  Self = _SpecialForm('Self', alone=True)
  LiteralString = _SpecialForm('LiteralString', alone=True)
  TypeAlias = _SpecialForm('TypeAlias', alone=True)
  ClassVar = _SpecialForm('ClassVar', _one_type)
  Final = _SpecialForm('Final', _one_type)
  Required = _SpecialForm('Required', _one_type)
  NotRequired = _SpecialForm('NotRequired', _one_type)
  TypeGuard = _SpecialForm('TypeGuard', _one_type)
  Union = _SpecialForm('Union', _union_of)
  Optional = _SpecialForm('Optional', _optional_of)
  Literal = _SpecialForm('Literal', _literal_of)
  Concatenate = _SpecialForm('Concatenate', _concatenate_of)
  Unpack = _SpecialForm('Unpack', _unpack_of)


  class _AnyMeta(type):
      def __instancecheck__(self, obj):
          if self is Any:
              raise TypeError('typing.Any cannot be used with isinstance()')
          return super().__instancecheck__(obj)

      def __repr__(self):
          return 'typing.Any' if self is Any else super().__repr__()


  class Any(metaclass=_AnyMeta):
      def __new__(cls, *args, **kwargs):
          if cls is Any:
              raise TypeError('Any cannot be instantiated')
          return super().__new__(cls, *args, **kwargs)


  class Annotated:
      __slots__ = ()

      def __new__(cls, *args, **kwargs):
          raise TypeError('Type Annotated cannot be instantiated.')

      def __class_getitem__(cls, params):
          if not isinstance(params, tuple) or len(params) < 2:
              raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
          return _AnnotatedAlias(_checked(params[0], 'Annotated[t, ...]: t must be a type.', True), params[1:])

      def __init_subclass__(cls, *args, **kwargs):
          raise TypeError(f'Cannot subclass {cls.__module__}.Annotated')


  class ForwardRef(_Combinable):
      def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
          if not isinstance(arg, str):
              raise TypeError(f'Forward reference must be a string -- got {arg!r}')
          self.__forward_arg__ = arg
          self.__forward_module__ = module

      def _evaluate(self, globalns, localns):
          return _converted(eval(self.__forward_arg__, globalns, localns))

      def __eq__(self, other):
          if not isinstance(other, ForwardRef):
              return NotImplemented
          return (self.__forward_arg__, self.__forward_module__) == (other.__forward_arg__, other.__forward_module__)

      def __hash__(self):
          return hash((self.__forward_arg__, self.__forward_module__))

      def __repr__(self):
          module = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
          return f'ForwardRef({self.__forward_arg__!r}{module})'


  class _Variable(_Combinable):
      def __mro_entries__(self, bases):
          raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

      def __repr__(self):
          return f'{"+" if self.__covariant__ else "-" if self.__contravariant__ else "~"}{self.__name__}'

      def _declare(self, name, bound, covariant, contravariant):
          if covariant and contravariant:
              raise ValueError('Bivariant types are not supported.')
          self.__name__ = name
          self.__covariant__ = bool(covariant)
          self.__contravariant__ = bool(contravariant)
          self.__bound__ = _checked(bound, 'Bound must be a type.') if bound is not None else None


  class TypeVar(_Variable):
      def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
          self._declare(name, bound, covariant, contravariant)
          if constraints and bound is not None:
              raise TypeError('Constraints cannot be combined with bound=...')
          if len(constraints) == 1:
              raise TypeError('A single constraint is not allowed')
          complaint = 'TypeVar(name, constraint, ...): constraints must be types.'
          self.__constraints__ = tuple([_checked(each, complaint) for each in constraints])
          self.__module__ = _caller_module_name()

      def __typing_subst__(self, arg):
          return _checked(arg, 'Parameters to generic types must be types.')


  class ParamSpec(_Variable):
      def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
          self._declare(name, bound, covariant, contravariant)
          self.__module__ = _caller_module_name()

      def __typing_subst__(self, arg):
          return tuple(arg) if isinstance(arg, (list, tuple)) else arg

      @property
      def args(self):
          return ParamSpecArgs(self)

      @property
      def kwargs(self):
          return ParamSpecKwargs(self)


  class _ParameterPart:
      def __init__(self, origin):
          self.__origin__ = origin

      def __repr__(self):
          return f'{self.__origin__.__name__}.{self._part}'

      def __eq__(self, other):
          return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented

      def __hash__(self):
          return hash((self.__origin__, self._part))


  class ParamSpecArgs(_ParameterPart):
      _part = 'args'


  class ParamSpecKwargs(_ParameterPart):
      _part = 'kwargs'


  class TypeVarTuple(_Variable):
      def __init__(self, name):
          self.__name__ = name
          self.__module__ = _caller_module_name()

      def __iter__(self):
          yield Unpack[self]

      def __repr__(self):
          return self.__name__


  class Generic:
      __slots__ = ()
      _is_protocol = False

      def __class_getitem__(cls, params):
          params = tuple([param if isinstance(param, (list, tuple)) else _converted(param)
                          for param in _as_tuple(params)])
          if _is_root(cls):
              if not params:
                  raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
              variables = [param.__args__[0] if isinstance(param, _UnpackAlias) else param for param in params]
              if not all(map(_is_variable, variables)):
                  raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter '
                                  'specification variables.')
              if len(set(variables)) != len(variables):
                  raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
          else:
              wanted = getattr(cls, '__parameters__', ())
              if len(wanted) == 1 and isinstance(wanted[0], ParamSpec) and not isinstance(params[0], (list, tuple)):
                  params = (params,) if params[0] is not ... and not _is_parameter_expression(params[0]) else params
              _bound(wanted, params, cls)
              params = tuple([tuple(param) if isinstance(param, list) else param for param in params])
          return _Alias(cls, params)

      def __init_subclass__(cls, *args, **kwargs):
          super().__init_subclass__(*args, **kwargs)
          bases = cls.__dict__.get('__orig_bases__')
          if Generic in (bases or cls.__bases__) and cls.__name__ != 'Protocol' and not hasattr(cls, '__total__'):
              raise TypeError('Cannot inherit from plain Generic')
          variables = _collected(bases or ())
          declared = [base for base in bases or ()
                      if isinstance(base, _Alias) and _is_root(base.__origin__)]
          if len([base for base in declared if base.__origin__ is Generic]) > 1:
              raise TypeError('Cannot inherit from Generic[...] multiple times.')
          if declared:
              listed = declared[0].__parameters__
              unlisted = ', '.join([str(variable) for variable in variables if variable not in listed])
              if unlisted:
                  raise TypeError(f'Some type variables ({unlisted}) are not listed in '
                                  f'{declared[0].__origin__.__name__}[{", ".join(map(str, listed))}]')
              variables = listed
          cls.__parameters__ = variables


  AnyStr = TypeVar('AnyStr', bytes, str)
  T = TypeVar('T')
  KT = TypeVar('KT')
  VT = TypeVar('VT')


  def cast(typ, val):
      return val


  def get_origin(tp):
      if isinstance(tp, _AnnotatedAlias):
          return Annotated
      if isinstance(tp, (_Alias, _ParameterPart)) or type(tp) is type(list[int]):
          return tp.__origin__
      if tp is Generic:
          return Generic
      return _UnionType if isinstance(tp, _UnionType) else None


  def get_args(tp):
      if isinstance(tp, _AnnotatedAlias):
          return (tp.__origin__,) + tp.__metadata__
      if isinstance(tp, _NamedAlias):
          return ()
      if isinstance(tp, _CallableAlias):
          args = tp.__args__
          if not (len(args) == 2 and (args[0] is ... or _is_parameter_expression(args[0]))):
              return list(args[:-1]), args[-1]
          return args
      if isinstance(tp, (_Alias, _UnionType)) or type(tp) is type(list[int]):
          return tp.__args__
      return ()
  """#
}
