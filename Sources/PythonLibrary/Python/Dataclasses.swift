extension PythonSource {
  static let dataclassesModule = #"""
  import sys as _sys

  __all__ = [
      'FrozenInstanceError', 'Field', 'InitVar', 'KW_ONLY', 'MISSING', 'asdict', 'astuple', 'dataclass', 'field',
      'fields', 'is_dataclass', 'make_dataclass', 'replace',
  ]


  class FrozenInstanceError(AttributeError):
      pass


  class _MISSING_TYPE:
      pass


  class _KW_ONLY_TYPE:
      pass


  class _HAS_DEFAULT_FACTORY_CLASS:
      def __repr__(self):
          return '<factory>'


  class _FIELD_BASE:
      def __init__(self, name):
          self.name = name

      def __repr__(self):
          return self.name


  MISSING = _MISSING_TYPE()
  KW_ONLY = _KW_ONLY_TYPE()
  _HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
  _FIELD = _FIELD_BASE('_FIELD')
  _FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
  _FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')
  _FIELDS = '__dataclass_fields__'
  _mappingproxy = type(type.__dict__)


  class InitVar:
      __slots__ = ('type',)

      def __init__(self, type):
          self.type = type

      def __repr__(self):
          if type(self.type) is type:
              return f'dataclasses.InitVar[{self.type.__name__}]'
          return f'dataclasses.InitVar[{self.type!r}]'

      def __class_getitem__(cls, type):
          return InitVar(type)


  class Field:
      __slots__ = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata',
                   'kw_only', '_field_type')

      def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
          self.name = None
          self.type = None
          self.default = default
          self.default_factory = default_factory
          self.init = init
          self.repr = repr
          self.hash = hash
          self.compare = compare
          self.metadata = _mappingproxy({} if metadata is None else metadata)
          self.kw_only = kw_only
          self._field_type = None

      def __repr__(self):
          if id(self) in _being_shown:
              return '...'
          _being_shown.add(id(self))
          try:
              return f'Field({",".join([f"{name}={getattr(self, name)!r}" for name in Field.__slots__])})'
          finally:
              _being_shown.discard(id(self))

      def __set_name__(self, owner, name):
          set_name = getattr(type(self.default), '__set_name__', None)
          if set_name:
              set_name(self.default, owner, name)

      __class_getitem__ = classmethod(type(list[int]))


  class _DataclassParams:
      __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')

      def __init__(self, *values):
          for name, value in zip(self.__slots__, values):
              setattr(self, name, value)

      def __repr__(self):
          return f'_DataclassParams({",".join([f"{name}={getattr(self, name)!r}" for name in self.__slots__])})'


  def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
            kw_only=MISSING):
      if default is not MISSING and default_factory is not MISSING:
          raise ValueError('cannot specify both default and default_factory')
      return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


  def _has_default(f):
      return f.default is not MISSING or f.default_factory is not MISSING


  def _named_by(annotation, cls):
      """What the head of an annotation written as a string (`typing.ClassVar[int]`) names in the module of `cls`."""
      scope = getattr(_sys.modules.get(cls.__module__), '__dict__', {})
      first, rest = _leading_word(annotation)
      second = _leading_word(rest[1:])[0] if rest[:1] == '.' else ''
      return getattr(scope.get(first), second, None) if second else scope.get(first)


  def _leading_word(text):
      text = text.lstrip()
      end = 0
      while text[end:end + 1].isalnum() or text[end:end + 1] == '_':
          end += 1
      return text[:end], text[end:].lstrip()


  def _is_classvar(annotation):
      typing = _sys.modules.get('typing')
      if typing is None:
          return False
      return annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar


  def _kind(annotation, cls):
      if isinstance(annotation, str):
          annotation = _named_by(annotation, cls)
      if annotation is KW_ONLY or annotation is _KW_ONLY_TYPE:
          return KW_ONLY
      if _is_classvar(annotation):
          return _FIELD_CLASSVAR
      if annotation is InitVar or type(annotation) is InitVar:
          return _FIELD_INITVAR
      return _FIELD


  def _get_field(cls, name, annotation, kind, kw_only):
      default = getattr(cls, name, MISSING)
      if isinstance(default, Field):
          f = default
      else:
          is_slot = type(default) is type(Field.name)
          f = field(default=MISSING if is_slot else default)
      f.name = name
      f.type = annotation
      f._field_type = kind
      if kind is not _FIELD and f.default_factory is not MISSING:
          raise TypeError(f'field {name} cannot have a default factory')
      if kind is _FIELD_CLASSVAR:
          if f.kw_only is not MISSING:
              raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
      elif f.kw_only is MISSING:
          f.kw_only = kw_only
      if kind is _FIELD and f.default.__class__.__hash__ is None:
          raise ValueError(f'mutable default {type(f.default)} for field {name} is not allowed: use default_factory')
      return f


  def _inherited_fields(cls, frozen):
      fields = {}
      base_is_frozen = base_is_dataclass = False
      for base in cls.__mro__[-1:0:-1]:
          base_fields = getattr(base, _FIELDS, None)
          if base_fields is not None:
              base_is_dataclass = True
              fields.update(base_fields)
              base_is_frozen = base_is_frozen or base.__dataclass_params__.frozen
      if base_is_dataclass:
          if base_is_frozen and not frozen:
              raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
          if not base_is_frozen and frozen:
              raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
      return fields


  def _own_fields(cls, kw_only):
      found = []
      seen_kw_only = False
      for name, annotation in cls.__dict__.get('__annotations__', {}).items():
          kind = _kind(annotation, cls)
          if kind is not KW_ONLY:
              found.append(_get_field(cls, name, annotation, kind, kw_only))
              continue
          if seen_kw_only:
              raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
          seen_kw_only = kw_only = True
      return found


  def _function(cls, name, parameters, body, /, **names):
      """A method made from text. Its first line stands on line 3, as tracebacks through CPython's show it."""
      text = f'def _build({", ".join(names)}):\n def {name}({", ".join(parameters)}):\n'
      text += ''.join([f'  {line}\n' for line in body]) + f' return {name}\n'
      module = _sys.modules.get(cls.__module__)
      made = {}
      exec(text, {'__name__': cls.__module__} if module is None else module.__dict__, made)
      function = made['_build'](**names)
      function.__qualname__ = f'{cls.__qualname__}.{name}'
      return function


  def _init_order(fields):
      """The fields that `__init__` takes: those by position, those by keyword only."""
      taken = [f for f in fields if f.init and f._field_type is not _FIELD_CLASSVAR]
      return [f for f in taken if not f.kw_only], [f for f in taken if f.kw_only]


  def _parameter(f):
      return f'{f.name}=_default_{f.name}' if _has_default(f) else f.name


  def _init(cls, fields, frozen, slots, has_post_init):
      by_position, by_keyword = _init_order(fields)
      seen_default = False
      for f in by_position:
          if _has_default(f):
              seen_default = True
          elif seen_default:
              raise TypeError(f'non-default argument {f.name!r} follows default argument')

      this = '__dataclass_self__' if any(f.name == 'self' for f in fields) else 'self'
      names = {'_dataclass_absent': _HAS_DEFAULT_FACTORY, '_dataclass_set': object.__setattr__}
      body = []
      for f in fields:
          if f._field_type is _FIELD_CLASSVAR:
              continue
          value = f.name
          if f.default_factory is not MISSING:
              names[f'_default_{f.name}'] = _HAS_DEFAULT_FACTORY
              names[f'_factory_{f.name}'] = f.default_factory
              value = f'_factory_{f.name}()'
              if f.init:
                  value += f' if {f.name} is _dataclass_absent else {f.name}'
          elif f.default is not MISSING:
              names[f'_default_{f.name}'] = f.default
              if not f.init:
                  value = f'_default_{f.name}' if slots else None
          elif not f.init:
              value = None
          if f._field_type is _FIELD and value is not None:
              body.append(f'_dataclass_set({this}, {f.name!r}, {value})' if frozen else f'{this}.{f.name}={value}')
      if has_post_init:
          passed = ', '.join([f.name for f in fields if f._field_type is _FIELD_INITVAR])
          body.append(f'{this}.__post_init__({passed})')

      parameters = [this] + [_parameter(f) for f in by_position]
      if by_keyword:
          parameters += ['*'] + [_parameter(f) for f in by_keyword]
      function = _function(cls, '__init__', parameters, body or ['pass'], **names)
      function.__annotations__ = {f.name: f.type for f in by_position + by_keyword} | {'return': None}
      return function


  _being_shown = set()


  def _repr(cls, fields):
      shown = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in fields])
      body = [
          'if _id(self) in shown:', '    return "..."',
          'shown.add(_id(self))',
          'try:', f'    return f"{{self.__class__.__qualname__}}({shown})"',
          'finally:', '    shown.discard(_id(self))',
      ]
      return _function(cls, '__repr__', ['self'], body, shown=_being_shown, _id=id)


  def _tuple_of(owner, fields):
      return '(' + ''.join([f'{owner}.{f.name},' for f in fields]) + ')'


  def _comparison(cls, name, operator, fields):
      body = ['if other.__class__ is self.__class__:',
              f' return {_tuple_of("self", fields)}{operator}{_tuple_of("other", fields)}',
              'return NotImplemented']
      return _function(cls, name, ['self', 'other'], body)


  def _hash(cls, fields):
      used = [f for f in fields if (f.compare if f.hash is None else f.hash)]
      return _function(cls, '__hash__', ['self'], [f'return hash({_tuple_of("self", used)})'])


  def _frozen_methods(cls, fields):
      guard = 'if type(self) is cls'
      if fields:
          guard += f' or name in ({"".join([repr(f.name) + "," for f in fields])})'
      names = {'cls': cls, 'FrozenInstanceError': FrozenInstanceError}
      yield '__setattr__', _function(cls, '__setattr__', ['self', 'name', 'value'], [
          f'{guard}:', ' raise FrozenInstanceError(f"cannot assign to field {name!r}")',
          'super(cls, self).__setattr__(name, value)'], **names)
      yield '__delattr__', _function(cls, '__delattr__', ['self', 'name'], [
          f'{guard}:', ' raise FrozenInstanceError(f"cannot delete field {name!r}")',
          'super(cls, self).__delattr__(name)'], **names)


  def _add(cls, name, function):
      """Gives the class an attribute unless its body did; answers whether it did."""
      if name in cls.__dict__:
          return True
      setattr(cls, name, function)
      return False


  def _text_of_annotation(annotation):
      if getattr(annotation, '__module__', None) == 'typing':
          return repr(annotation).replace('typing.', '')
      if isinstance(annotation, type) and type(annotation) is not type(list[int]):
          module = annotation.__module__
          return annotation.__qualname__ if module == 'builtins' else f'{module}.{annotation.__qualname__}'
      return repr(annotation)


  def _signature(cls, fields):
      def text(f):
          shown = f'{f.name}: {_text_of_annotation(f.type)}'
          if not _has_default(f):
              return shown
          return f'{shown} = {"<factory>" if f.default is MISSING else repr(f.default)}'

      by_position, by_keyword = _init_order(fields)
      parts = [text(f) for f in by_position]
      if by_keyword:
          parts += ['*'] + [text(f) for f in by_keyword]
      return f'({", ".join(parts)})'


  def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
      fields = _inherited_fields(cls, frozen)
      for f in _own_fields(cls, kw_only):
          fields[f.name] = f
          if isinstance(getattr(cls, f.name, None), Field):
              if f.default is MISSING:
                  delattr(cls, f.name)
              else:
                  setattr(cls, f.name, f.default)
      for name, value in cls.__dict__.items():
          if isinstance(value, Field) and name not in cls.__dict__.get('__annotations__', {}):
              raise TypeError(f'{name!r} is a field but has no type annotation')

      explicit_hash = cls.__dict__.get('__hash__', MISSING)
      has_explicit_hash = not (explicit_hash is MISSING or explicit_hash is None and '__eq__' in cls.__dict__)
      if order and not eq:
          raise ValueError('eq must be true if order is true')
      setattr(cls, _FIELDS, fields)
      cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)

      every = list(fields.values())
      real = [f for f in every if f._field_type is _FIELD]
      compared = [f for f in real if f.compare]
      own_init = '__init__' in cls.__dict__
      if init and not own_init:
          cls.__init__ = _init(cls, every, frozen, slots, hasattr(cls, '__post_init__'))
      if repr:
          _add(cls, '__repr__', _repr(cls, [f for f in real if f.repr]))
      if eq:
          _add(cls, '__eq__', _comparison(cls, '__eq__', '==', compared))
      if order:
          for name, operator in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
              if _add(cls, name, _comparison(cls, name, operator, compared)):
                  raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                                  'Consider using functools.total_ordering')
      if frozen:
          for name, function in _frozen_methods(cls, real):
              if _add(cls, name, function):
                  raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
      if unsafe_hash and has_explicit_hash:
          raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
      if unsafe_hash or eq and frozen and not has_explicit_hash:
          cls.__hash__ = _hash(cls, real)
      elif eq and not frozen and not has_explicit_hash:
          cls.__hash__ = None

      if not cls.__doc__:
          if init and not own_init:
              cls.__doc__ = cls.__name__ + _signature(cls, every)
          else:
              from inspect import signature
              cls.__doc__ = cls.__name__ + str(signature(cls)).replace(' -> None', '')
      if match_args:
          _add(cls, '__match_args__', tuple([f.name for f in _init_order(every)[0]]))
      if slots:
          cls = _with_slots(cls, frozen, weakref_slot)
      elif weakref_slot:
          raise TypeError('weakref_slot is True but slots is False')
      if hasattr(cls, '__abstractmethods__'):
          from abc import update_abstractmethods
          update_abstractmethods(cls)
      return cls


  def _slots_of(cls):
      slots = cls.__dict__.get('__slots__')
      if slots is None:
          return ()
      if isinstance(slots, str):
          return (slots,)
      if hasattr(slots, '__next__'):
          raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
      return slots


  def _with_slots(cls, frozen, weakref_slot):
      """The same class once more, made with `__slots__`: they cannot be given to a class that exists."""
      if '__slots__' in cls.__dict__:
          raise TypeError(f'{cls.__name__} already specifies __slots__')
      namespace = dict(cls.__dict__)
      names = [f.name for f in fields(cls)]
      inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
      slots = names + ['__weakref__'] if weakref_slot else names
      for name in names + ['__dict__', '__weakref__']:
          namespace.pop(name, None)
      namespace['__slots__'] = tuple([name for name in slots if name not in inherited])
      qualname = cls.__qualname__
      cls = type(cls)(cls.__name__, cls.__bases__, namespace)
      cls.__qualname__ = qualname
      if frozen:
          _add(cls, '__getstate__', _state_of_slots)
          _add(cls, '__setstate__', _set_state_of_slots)
      return cls


  def _state_of_slots(self):
      return [getattr(self, f.name) for f in fields(self)]


  def _set_state_of_slots(self, state):
      for f, value in zip(fields(self), state):
          object.__setattr__(self, f.name, value)


  def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                match_args=True, kw_only=False, slots=False, weakref_slot=False):
      def wrap(cls):
          return _process_class(
              cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
      return wrap if cls is None else wrap(cls)


  def fields(class_or_instance):
      try:
          known = getattr(class_or_instance, _FIELDS)
      except AttributeError:
          raise TypeError('must be called with a dataclass type or instance') from None
      return tuple([f for f in known.values() if f._field_type is _FIELD])


  def _is_instance(obj):
      return hasattr(type(obj), _FIELDS)


  def is_dataclass(obj):
      return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


  def asdict(obj, *, dict_factory=dict):
      if not _is_instance(obj):
          raise TypeError('asdict() should be called on dataclass instances')
      return _unfolded(obj, lambda pairs: dict_factory(pairs))


  def astuple(obj, *, tuple_factory=tuple):
      if not _is_instance(obj):
          raise TypeError('astuple() should be called on dataclass instances')
      return _unfolded(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


  def _unfolded(obj, fold):
      """A deep copy in which `fold` has made something else of every dataclass instance's pairs of name and value."""
      cls = type(obj)
      if cls in (int, float, str, bool, type(None)):
          return obj
      if _is_instance(obj):
          return fold([(f.name, _unfolded(getattr(obj, f.name), fold)) for f in fields(obj)])
      if isinstance(obj, tuple) and hasattr(obj, '_fields'):
          return cls(*[_unfolded(value, fold) for value in obj])
      if isinstance(obj, (list, tuple)):
          return cls([_unfolded(value, fold) for value in obj])
      if isinstance(obj, dict):
          pairs = [(_unfolded(key, fold), _unfolded(value, fold)) for key, value in obj.items()]
          return cls(obj.default_factory, pairs) if hasattr(cls, 'default_factory') else cls(pairs)
      from copy import deepcopy
      return deepcopy(obj)


  def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                     unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
      from keyword import iskeyword
      from types import new_class
      annotations = {}
      defaults = {}
      for item in fields:
          if isinstance(item, str):
              name, annotation = item, 'typing.Any'
          elif len(item) == 2:
              name, annotation = item
          elif len(item) == 3:
              name, annotation, defaults[item[0]] = item
          else:
              raise TypeError(f'Invalid field: {item!r}')
          if not isinstance(name, str) or not name.isidentifier():
              raise TypeError(f'Field names must be valid identifiers: {name!r}')
          if iskeyword(name):
              raise TypeError(f'Field names must not be keywords: {name!r}')
          if name in annotations:
              raise TypeError(f'Field name duplicated: {name!r}')
          annotations[name] = annotation

      def fill(body):
          body.update(namespace or {})
          body.update(defaults)
          body['__annotations__'] = annotations

      cls = new_class(cls_name, bases, {}, fill)
      return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                       match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


  def replace(obj, /, **changes):
      if not _is_instance(obj):
          raise TypeError('replace() should be called on dataclass instances')
      for f in getattr(obj, _FIELDS).values():
          if f._field_type is _FIELD_CLASSVAR:
              continue
          if not f.init:
              if f.name in changes:
                  raise ValueError(
                      f'field {f.name} is declared with init=False, it cannot be specified with replace()')
          elif f.name not in changes:
              if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                  raise ValueError(f'InitVar {f.name!r} must be specified with replace()')
              changes[f.name] = getattr(obj, f.name)
      return obj.__class__(**changes)
  """#
}
