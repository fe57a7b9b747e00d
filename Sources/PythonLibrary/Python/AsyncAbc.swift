extension PythonSource {
  static let asyncAbcModule = #"""
  from abc import ABCMeta, abstractmethod
  from collections.abc import GenericAlias, _close, _has_methods


  class Awaitable(metaclass=ABCMeta):
      __module__ = 'collections.abc'
      __slots__ = ()

      @abstractmethod
      def __await__(self):
          yield

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__await__') if cls is Awaitable else NotImplemented

      __class_getitem__ = classmethod(GenericAlias)


  class Coroutine(Awaitable):
      __module__ = 'collections.abc'
      __slots__ = ()

      @abstractmethod
      def send(self, value):
          raise StopIteration

      @abstractmethod
      def throw(self, typ, val=None, tb=None):
          raise typ if val is None else val

      def close(self):
          _close(self, 'coroutine ignored GeneratorExit')

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__await__', 'send', 'throw', 'close') if cls is Coroutine else NotImplemented


  class AsyncIterable(metaclass=ABCMeta):
      __module__ = 'collections.abc'
      __slots__ = ()

      @abstractmethod
      def __aiter__(self):
          return AsyncIterator()

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__aiter__') if cls is AsyncIterable else NotImplemented

      __class_getitem__ = classmethod(GenericAlias)


  class AsyncIterator(AsyncIterable):
      __module__ = 'collections.abc'
      __slots__ = ()

      @abstractmethod
      def __anext__(self):
          raise StopAsyncIteration

      def __aiter__(self):
          return self

      @classmethod
      def __subclasshook__(cls, C):
          return _has_methods(C, '__anext__', '__aiter__') if cls is AsyncIterator else NotImplemented


  class AsyncGenerator(AsyncIterator):
      __module__ = 'collections.abc'
      __slots__ = ()

      @abstractmethod
      def asend(self, value):
          raise StopAsyncIteration

      @abstractmethod
      def athrow(self, typ, val=None, tb=None):
          raise typ if val is None else val

      @classmethod
      def __subclasshook__(cls, C):
          if cls is AsyncGenerator:
              return _has_methods(C, '__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
          return NotImplemented
  """#
}
