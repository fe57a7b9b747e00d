extension PythonSource {
  static let collectionsABCModule = #"""
  from abc import ABCMeta, abstractmethod

  from collections import deque as _deque, odict_items as _odict_items, odict_keys as _odict_keys

  GenericAlias = type(list[int])

  __all__ = [
      'AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable', 'ByteString', 'Callable', 'Collection',
      'Container', 'Coroutine', 'Generator', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping',
      'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Reversible', 'Sequence', 'Set', 'Sized',
      'ValuesView',
  ]


  def __getattr__(name):
      if name in ('AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable', 'Coroutine'):
          import _async_abc
          return getattr(_async_abc, name)
      raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


  def _has_methods(cls, *names):
      for name in names:
          for base in cls.__mro__:
              if name in base.__dict__:
                  if base.__dict__[name] is None:
                      return NotImplemented
                  break
          else:
              return NotImplemented
      return True


  class Hashable(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __hash__(self):
          return 0

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__hash__') if cls is Hashable else NotImplemented


  class Iterable(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __iter__(self):
          while False:
              yield None

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__iter__') if cls is Iterable else NotImplemented

      __class_getitem__ = classmethod(GenericAlias)


  class Iterator(Iterable):
      __slots__ = ()

      @abstractmethod
      def __next__(self):
          raise StopIteration

      def __iter__(self):
          return self

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__iter__', '__next__') if cls is Iterator else NotImplemented


  class Reversible(Iterable):
      __slots__ = ()

      @abstractmethod
      def __reversed__(self):
          while False:
              yield None

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__reversed__', '__iter__') if cls is Reversible else NotImplemented


  def _close(generator, complaint):
      try:
          generator.throw(GeneratorExit)
      except (GeneratorExit, StopIteration):
          return
      raise RuntimeError(complaint)


  class Generator(Iterator):
      __slots__ = ()

      def __next__(self):
          return self.send(None)

      @abstractmethod
      def send(self, value):
          raise StopIteration

      @abstractmethod
      def throw(self, typ, val=None, tb=None):
          if val is None:
              val = typ() if isinstance(typ, type) else typ
          raise val if tb is None else val.with_traceback(tb)

      def close(self):
          _close(self, 'generator ignored GeneratorExit')

      @classmethod
      def __subclasshook__(cls, C):
          if cls is Generator:
              return _has_methods(C, '__iter__', '__next__', 'send', 'throw', 'close')
          return NotImplemented


  class Sized(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __len__(self):
          return 0

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__len__') if cls is Sized else NotImplemented


  class Container(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __contains__(self, x):
          return False

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__contains__') if cls is Container else NotImplemented

      __class_getitem__ = classmethod(GenericAlias)


  class Collection(Sized, Iterable, Container):
      __slots__ = ()

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__len__', '__iter__', '__contains__') if cls is Collection else NotImplemented


  class Callable(metaclass=ABCMeta):
      __slots__ = ()

      @abstractmethod
      def __call__(self, *args, **kwds):
          return False

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__call__') if cls is Callable else NotImplemented

      @classmethod
      def __class_getitem__(cls, args):
          from typing import _CallableAlias
          if not isinstance(args, tuple) or len(args) != 2:
              raise TypeError('Callable must be used as Callable[[arg, ...], result].')
          return _CallableAlias(cls, args, 'collections.abc.Callable')


  class Set(Collection):
      __slots__ = ()

      def __le__(self, other):
          if not isinstance(other, Set):
              return NotImplemented
          return len(self) <= len(other) and all(element in other for element in self)

      def __lt__(self, other):
          if not isinstance(other, Set):
              return NotImplemented
          return len(self) < len(other) and self.__le__(other)

      def __ge__(self, other):
          if not isinstance(other, Set):
              return NotImplemented
          return len(self) >= len(other) and all(element in self for element in other)

      def __gt__(self, other):
          if not isinstance(other, Set):
              return NotImplemented
          return len(self) > len(other) and self.__ge__(other)

      def __eq__(self, other):
          if not isinstance(other, Set):
              return NotImplemented
          return len(self) == len(other) and self.__le__(other)

      __hash__ = None

      @classmethod
      def _from_iterable(cls, it):
          return cls(it)

      def __and__(self, other):
          if not isinstance(other, Iterable):
              return NotImplemented
          return self._from_iterable(value for value in other if value in self)

      __rand__ = __and__

      def isdisjoint(self, other):
          return not any(value in self for value in other)

      def __or__(self, other):
          if not isinstance(other, Iterable):
              return NotImplemented
          return self._from_iterable(value for part in (self, other) for value in part)

      __ror__ = __or__

      def _as_set(self, other):
          return other if isinstance(other, Set) else self._from_iterable(other)

      def __sub__(self, other):
          if not isinstance(other, Iterable):
              return NotImplemented
          other = self._as_set(other)
          return self._from_iterable(value for value in self if value not in other)

      def __rsub__(self, other):
          if not isinstance(other, Iterable):
              return NotImplemented
          return self._from_iterable(value for value in self._as_set(other) if value not in self)

      def __xor__(self, other):
          if not isinstance(other, Iterable):
              return NotImplemented
          other = self._as_set(other)
          return (self - other) | (other - self)

      __rxor__ = __xor__

      def _hash(self):
          return hash(frozenset(self))


  class MutableSet(Set):
      __slots__ = ()

      @abstractmethod
      def add(self, value):
          raise NotImplementedError

      @abstractmethod
      def discard(self, value):
          raise NotImplementedError

      def remove(self, value):
          if value not in self:
              raise KeyError(value)
          self.discard(value)

      def pop(self):
          for value in self:
              self.discard(value)
              return value
          raise KeyError

      def clear(self):
          try:
              while True:
                  self.pop()
          except KeyError:
              pass

      def __ior__(self, it):
          for value in it:
              self.add(value)
          return self

      def __iand__(self, it):
          for value in self - it:
              self.discard(value)
          return self

      def __ixor__(self, it):
          if it is self:
              self.clear()
          else:
              for value in self._as_set(it):
                  (self.discard if value in self else self.add)(value)
          return self

      def __isub__(self, it):
          if it is self:
              self.clear()
          else:
              for value in it:
                  self.discard(value)
          return self


  class Mapping(Collection):
      __slots__ = ()

      @abstractmethod
      def __getitem__(self, key):
          raise KeyError

      def get(self, key, default=None):
          try:
              return self[key]
          except KeyError:
              return default

      def __contains__(self, key):
          try:
              self[key]
          except KeyError:
              return False
          return True

      def keys(self):
          return KeysView(self)

      def items(self):
          return ItemsView(self)

      def values(self):
          return ValuesView(self)

      def __eq__(self, other):
          if not isinstance(other, Mapping):
              return NotImplemented
          return dict(self.items()) == dict(other.items())

      __hash__ = None
      __reversed__ = None


  class MappingView(Sized):
      __slots__ = ('_mapping',)

      def __init__(self, mapping):
          self._mapping = mapping

      def __len__(self):
          return len(self._mapping)

      def __repr__(self):
          return f'{self.__class__.__name__}({self._mapping!r})'

      __class_getitem__ = classmethod(GenericAlias)


  class KeysView(MappingView, Set):
      __slots__ = ()

      @classmethod
      def _from_iterable(cls, it):
          return set(it)

      def __contains__(self, key):
          return key in self._mapping

      def __iter__(self):
          yield from self._mapping


  class ItemsView(MappingView, Set):
      __slots__ = ()

      @classmethod
      def _from_iterable(cls, it):
          return set(it)

      def __contains__(self, item):
          key, value = item
          try:
              found = self._mapping[key]
          except KeyError:
              return False
          return found is value or found == value

      def __iter__(self):
          for key in self._mapping:
              yield key, self._mapping[key]


  class ValuesView(MappingView, Collection):
      __slots__ = ()

      def __contains__(self, value):
          for key in self._mapping:
              found = self._mapping[key]
              if found is value or found == value:
                  return True
          return False

      def __iter__(self):
          for key in self._mapping:
              yield self._mapping[key]


  _absent = object()


  class MutableMapping(Mapping):
      __slots__ = ()

      @abstractmethod
      def __setitem__(self, key, value):
          raise KeyError

      @abstractmethod
      def __delitem__(self, key):
          raise KeyError

      def pop(self, key, default=_absent):
          try:
              value = self[key]
          except KeyError:
              if default is _absent:
                  raise
              return default
          del self[key]
          return value

      def popitem(self):
          for key in self:
              value = self[key]
              del self[key]
              return key, value
          raise KeyError

      def clear(self):
          try:
              while True:
                  self.popitem()
          except KeyError:
              pass

      def update(self, other=(), /, **kwds):
          if isinstance(other, Mapping):
              for key in other:
                  self[key] = other[key]
          elif hasattr(other, 'keys'):
              for key in other.keys():
                  self[key] = other[key]
          else:
              for key, value in other:
                  self[key] = value
          for key, value in kwds.items():
              self[key] = value

      def setdefault(self, key, default=None):
          try:
              return self[key]
          except KeyError:
              self[key] = default
          return default


  class Sequence(Reversible, Collection):
      __slots__ = ()

      @abstractmethod
      def __getitem__(self, index):
          raise IndexError

      def __iter__(self):
          index = 0
          try:
              while True:
                  yield self[index]
                  index += 1
          except IndexError:
              return

      def __contains__(self, value):
          return any(item is value or item == value for item in self)

      def __reversed__(self):
          for index in range(len(self) - 1, -1, -1):
              yield self[index]

      def index(self, value, start=0, stop=None):
          if start is not None and start < 0:
              start = max(len(self) + start, 0)
          if stop is not None and stop < 0:
              stop += len(self)
          index = start
          while stop is None or index < stop:
              try:
                  item = self[index]
              except IndexError:
                  break
              if item is value or item == value:
                  return index
              index += 1
          raise ValueError

      def count(self, value):
          return sum(1 for item in self if item is value or item == value)


  class ByteString(Sequence):
      __slots__ = ()


  class MutableSequence(Sequence):
      __slots__ = ()

      @abstractmethod
      def __setitem__(self, index, value):
          raise IndexError

      @abstractmethod
      def __delitem__(self, index):
          raise IndexError

      @abstractmethod
      def insert(self, index, value):
          raise IndexError

      def append(self, value):
          self.insert(len(self), value)

      def clear(self):
          try:
              while True:
                  self.pop()
          except IndexError:
              pass

      def reverse(self):
          count = len(self)
          for index in range(count // 2):
              opposite = count - index - 1
              self[index], self[opposite] = self[opposite], self[index]

      def extend(self, values):
          for value in list(values) if values is self else values:
              self.append(value)

      def pop(self, index=-1):
          value = self[index]
          del self[index]
          return value

      def remove(self, value):
          del self[self.index(value)]

      def __iadd__(self, values):
          self.extend(values)
          return self


  for _abc, _types in (
      (Iterator, (type(iter('')), type(iter(())), type(iter([])), type(iter({})), type(iter(range(0))))),
      (Generator, (type((lambda: (yield))()),)),
      (Set, (frozenset,)),
      (MutableSet, (set,)),
      (Mapping, (type(type.__dict__),)),
      (KeysView, (type({}.keys()), _odict_keys)),
      (ItemsView, (type({}.items()), _odict_items)),
      (ValuesView, (type({}.values()),)),
      (MutableMapping, (dict,)),
      (Sequence, (tuple, str, range, memoryview)),
      (ByteString, (bytes, bytearray)),
      (MutableSequence, (list, bytearray, _deque)),
  ):
      for _type in _types:
          _abc.register(_type)
  """#
}
