extension PythonSource {
  static let typingProtocolsModule = #"""
  import typing
  from abc import ABCMeta, abstractmethod
  from typing import Generic, TypeVar

  _NOT_MEMBERS = {
      '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__',
      '__subclasshook__', '__weakref__', '__class_getitem__', '__parameters__', '__orig_bases__', '__orig_class__',
      '_is_protocol', '_is_runtime_protocol', '_abc_impl', '__init_subclass__', '__qualname__', '__match_args__',
      '__classcell__', '__final__',
  }


  def _members(cls):
      return {name for base in cls.__mro__[:-1] if base.__name__ not in ('Protocol', 'Generic')
              for name in [*base.__dict__, *_annotations(base)] if name not in _NOT_MEMBERS}


  def _annotations(cls):
      own = cls.__dict__.get('__annotations__')
      return own if isinstance(own, dict) else {}


  def _has_only_methods(cls):
      return all(callable(getattr(cls, name, None)) for name in _members(cls))


  def _check_runtime(cls):
      if not getattr(cls, '_is_runtime_protocol', False):
          raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')


  class _ProtocolMeta(ABCMeta):
      def __subclasscheck__(cls, other):
          if cls.__dict__.get('_is_protocol', False):
              _check_runtime(cls)
              if not _has_only_methods(cls):
                  raise TypeError("Protocols with non-method members don't support issubclass()")
          return super().__subclasscheck__(other)

      def __instancecheck__(cls, instance):
          is_protocol = cls.__dict__.get('_is_protocol', False)
          if is_protocol:
              _check_runtime(cls)
          if ABCMeta.__subclasscheck__(cls, type(instance)):
              return True
          if not is_protocol:
              return False
          absent = object()
          for name in _members(cls):
              value = getattr(instance, name, absent)
              if value is absent or value is None and callable(getattr(cls, name, None)):
                  return False
          return True


  def _refuse_init(self, *args, **kwargs):
      cls = type(self)
      if cls._is_protocol:
          raise TypeError('Protocols cannot be instantiated')
      if cls.__init__ is not _refuse_init:
          return
      for base in cls.__mro__:
          init = base.__dict__.get('__init__', _refuse_init)
          if init is not _refuse_init:
              cls.__init__ = init
              break
      else:
          cls.__init__ = object.__init__
      cls.__init__(self, *args, **kwargs)


  class Protocol(Generic, metaclass=_ProtocolMeta):
      __module__ = 'typing'
      __slots__ = ()
      _is_protocol = True
      _is_runtime_protocol = False

      def __init_subclass__(cls, *args, **kwargs):
          super().__init_subclass__(*args, **kwargs)
          if not cls.__dict__.get('_is_protocol', False):
              cls._is_protocol = any(base is Protocol for base in cls.__bases__)
          if '__subclasshook__' not in cls.__dict__:
              cls.__subclasshook__ = classmethod(_implements)
          if not cls._is_protocol:
              return
          for base in cls.__bases__:
              known = base in (object, Generic) or base.__module__ in ('collections.abc', 'contextlib')
              if not known and not getattr(base, '_is_protocol', False):
                  raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
          if '__init__' not in cls.__dict__:
              cls.__init__ = _refuse_init


  def _implements(cls, other):
      if not cls.__dict__.get('_is_protocol', False):
          return NotImplemented
      if not _has_only_methods(cls):
          return NotImplemented
      for name in _members(cls):
          for base in other.__mro__:
              if name in base.__dict__:
                  if base.__dict__[name] is None:
                      return NotImplemented
                  break
              if name in _annotations(base) and getattr(other, '_is_protocol', False):
                  break
          else:
              return NotImplemented
      return True


  typing.Protocol = Protocol


  def runtime_checkable(cls):
      if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, '_is_protocol', False):
          raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
      cls._is_runtime_protocol = True
      return cls


  T_co = TypeVar('T_co', covariant=True)
  T_co.__module__ = 'typing'


  @runtime_checkable
  class SupportsInt(Protocol):
      __module__ = 'typing'
      __slots__ = ()

      @abstractmethod
      def __int__(self) -> int:
          pass


  @runtime_checkable
  class SupportsFloat(Protocol):
      __module__ = 'typing'
      __slots__ = ()

      @abstractmethod
      def __float__(self) -> float:
          pass


  @runtime_checkable
  class SupportsComplex(Protocol):
      __module__ = 'typing'
      __slots__ = ()

      @abstractmethod
      def __complex__(self) -> complex:
          pass


  @runtime_checkable
  class SupportsBytes(Protocol):
      __module__ = 'typing'
      __slots__ = ()

      @abstractmethod
      def __bytes__(self) -> bytes:
          pass


  @runtime_checkable
  class SupportsIndex(Protocol):
      __module__ = 'typing'
      __slots__ = ()

      @abstractmethod
      def __index__(self) -> int:
          pass


  @runtime_checkable
  class SupportsAbs(Protocol[T_co]):
      __module__ = 'typing'
      __slots__ = ()

      @abstractmethod
      def __abs__(self) -> T_co:
          pass


  @runtime_checkable
  class SupportsRound(Protocol[T_co]):
      __module__ = 'typing'
      __slots__ = ()

      @abstractmethod
      def __round__(self, ndigits: int = 0) -> T_co:
          pass
  """#
}
