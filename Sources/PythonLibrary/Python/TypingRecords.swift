extension PythonSource {
  static let typingRecordsModule = #"""
  import sys as _sys
  from _typing_aliases import _Combinable, _checked
  from typing import Generic, NotRequired, Required

  _RESERVED = {
      '__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make',
      '_replace', '_asdict', '_source',
  }


  def _caller_module_name():
      ask = getattr(_sys, '_caller_module_name', None)
      return ask(2) if ask else '__main__'


  def _named_tuple(name, types, defaults, module):
      from collections import namedtuple
      types = {field: _checked(annotation, f'field {field} annotation must be a type')
               for field, annotation in types.items()}
      made = namedtuple(name, types, defaults=defaults, module=module)
      made.__annotations__ = made.__new__.__annotations__ = types
      return made


  class NamedTupleMeta(type):
      def __new__(metacls, name, bases, namespace):
          for base in bases:
              if base is not _NamedTuple and base is not Generic:
                  raise TypeError('can only inherit from a NamedTuple type and Generic')
          types = namespace.get('__annotations__', {})
          with_default = [field for field in types if field in namespace]
          seen = []
          for field in types:
              if field in namespace:
                  seen.append(field)
              elif seen:
                  raise TypeError(f'Non-default namedtuple field {field} cannot follow default field'
                                  f'{"s" if len(seen) > 1 else ""} {", ".join(seen)}')
          made = _named_tuple(name, types, [namespace[field] for field in with_default], namespace['__module__'])
          if Generic in bases:
              made = type(name, (made, Generic), {
                  '__slots__': (), '__module__': namespace['__module__'], '__annotations__': types,
                  '__orig_bases__': tuple([base for base in namespace.get('__orig_bases__', ())
                                           if base is not NamedTuple])})
          for key, value in namespace.items():
              if key in _RESERVED:
                  raise AttributeError(f'Cannot overwrite NamedTuple attribute {key}')
              if key not in ('__module__', '__name__', '__annotations__', '__orig_bases__', '__classcell__'):
                  if key not in made._fields:
                      setattr(made, key, value)
          return made


  _NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


  class _NamedTupleForm:
      __name__ = __qualname__ = 'NamedTuple'
      __module__ = 'typing'

      def __call__(self, typename, fields=None, /, **kwargs):
          if fields is None:
              fields = kwargs.items()
          elif kwargs:
              raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
          return _named_tuple(typename, dict(fields), (), _caller_module_name())

      def __mro_entries__(self, bases):
          return (_NamedTuple,)

      def __repr__(self):
          return f'<function NamedTuple at {hex(id(self))}>'


  NamedTuple = _NamedTupleForm()


  def _origin(annotation):
      return getattr(annotation, '__origin__', None)


  class _TypedDictMeta(type):
      def __new__(metacls, name, bases, namespace, total=True):
          for base in bases:
              if type(base) is not _TypedDictMeta and base is not Generic:
                  raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
          generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
          own = {key: _checked(annotation, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", True)
                 for key, annotation in namespace.get('__annotations__', {}).items()}
          cls = type.__new__(metacls, name, (*generic, dict), {**namespace, '__total__': total})
          annotations = {}
          required, optional = set(), set()
          for base in bases:
              annotations.update(base.__dict__.get('__annotations__', {}))
              needed = base.__dict__.get('__required_keys__', set())
              free = base.__dict__.get('__optional_keys__', set())
              required = required - free | needed
              optional = optional - needed | free
          annotations.update(own)
          for key, annotation in own.items():
              marker = _origin(annotation.__origin__ if hasattr(annotation, '__metadata__') else annotation)
              needed = marker is Required or total and marker is not NotRequired
              (required if needed else optional).add(key)
              (optional if needed else required).discard(key)
          cls.__annotations__ = annotations
          cls.__required_keys__ = frozenset(required)
          cls.__optional_keys__ = frozenset(optional)
          return cls

      def __call__(cls, /, *args, **kwargs):
          return dict(*args, **kwargs)

      def __subclasscheck__(cls, other):
          raise TypeError('TypedDict does not support instance and class checks')

      __instancecheck__ = __subclasscheck__


  _TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})


  class _TypedDictForm:
      __name__ = __qualname__ = 'TypedDict'
      __module__ = 'typing'

      def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
          if fields is None:
              fields = kwargs
          elif kwargs:
              raise TypeError('TypedDict takes either a dict or keyword arguments, but not both')
          namespace = {'__annotations__': dict(fields), '__module__': _caller_module_name()}
          return _TypedDictMeta(typename, (), namespace, total=total)

      def __mro_entries__(self, bases):
          return (_TypedDict,)

      def __repr__(self):
          return f'<function TypedDict at {hex(id(self))}>'


  TypedDict = _TypedDictForm()


  def is_typeddict(tp):
      return isinstance(tp, _TypedDictMeta)


  class NewType(_Combinable):
      __module__ = 'typing'

      def __init__(self, name, tp):
          self.__qualname__ = name
          self.__name__ = name.rpartition('.')[2]
          self.__supertype__ = tp
          module = _caller_module_name()
          if module != 'typing':
              self.__module__ = module

      def __call__(self, x):
          return x

      def __mro_entries__(self, bases):
          name = self.__name__

          class Dummy:
              def __init_subclass__(cls):
                  raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                  f'`{cls.__name__} = NewType({cls.__name__!r}, {name})`')
          return (Dummy,)

      def __repr__(self):
          return f'{self.__module__}.{self.__qualname__}'

      def __reduce__(self):
          return self.__qualname__
  """#
}
