extension PythonSource {
  static let contextlibModule = #"""
  import sys as _sys
  from abc import ABC, abstractmethod
  from functools import wraps

  __all__ = [
      'AbstractContextManager', 'ContextDecorator', 'ExitStack', 'chdir', 'closing', 'contextmanager', 'nullcontext',
      'redirect_stderr', 'redirect_stdout', 'suppress',
  ]


  class AbstractContextManager(ABC):
      __class_getitem__ = classmethod(type(list[int]))

      def __enter__(self):
          return self

      @abstractmethod
      def __exit__(self, exc_type, exc_value, traceback):
          return None

      @classmethod
      def __subclasshook__(cls, C):
          if cls is not AbstractContextManager:
              return NotImplemented
          for name in ('__enter__', '__exit__'):
              if getattr(C, name, None) is None:
                  return NotImplemented
          return True


  class ContextDecorator:
      def _recreate_cm(self):
          return self

      def __call__(self, func):
          @wraps(func)
          def inner(*args, **kwds):
              with self._recreate_cm():
                  return func(*args, **kwds)
          return inner


  class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
      def __init__(self, func, args, kwds):
          self.gen = func(*args, **kwds)
          self.func, self.args, self.kwds = func, args, kwds
          doc = getattr(func, '__doc__', None)
          if doc is not None:
              self.__doc__ = doc

      def _recreate_cm(self):
          return self.__class__(self.func, self.args, self.kwds)

      def __enter__(self):
          del self.args, self.kwds, self.func
          for value in self.gen:
              return value
          raise RuntimeError("generator didn't yield") from None

      def __exit__(self, typ, value, traceback):
          if typ is None:
              for _ in self.gen:
                  self.gen.close()
                  raise RuntimeError("generator didn't stop")
              return False
          if value is None:
              value = typ()
          try:
              self.gen.throw(typ, value, traceback)
          except StopIteration as stop:
              return stop is not value
          except RuntimeError as error:
              if error is value:
                  error.__traceback__ = traceback
                  return False
              if isinstance(value, StopIteration) and error.__cause__ is value:
                  value.__traceback__ = traceback
                  return False
              raise
          except BaseException as error:
              if error is not value:
                  raise
              error.__traceback__ = traceback
              return False
          self.gen.close()
          raise RuntimeError("generator didn't stop after throw()")


  def contextmanager(func):
      @wraps(func)
      def helper(*args, **kwds):
          return _GeneratorContextManager(func, args, kwds)
      return helper


  class closing(AbstractContextManager):
      def __init__(self, thing):
          self.thing = thing

      def __enter__(self):
          return self.thing

      def __exit__(self, *exc_info):
          self.thing.close()


  class _redirect_stream(AbstractContextManager):
      def __init__(self, new_target):
          self._new_target = new_target
          self._old_targets = []

      def __enter__(self):
          self._old_targets.append(getattr(_sys, self._stream))
          setattr(_sys, self._stream, self._new_target)
          return self._new_target

      def __exit__(self, exctype, excinst, exctb):
          setattr(_sys, self._stream, self._old_targets.pop())


  class redirect_stdout(_redirect_stream):
      _stream = 'stdout'


  class redirect_stderr(_redirect_stream):
      _stream = 'stderr'


  class suppress(AbstractContextManager):
      def __init__(self, *exceptions):
          self._exceptions = exceptions

      def __enter__(self):
          pass

      def __exit__(self, exctype, excinst, exctb):
          return exctype is not None and issubclass(exctype, self._exceptions)


  class nullcontext(AbstractContextManager):
      def __init__(self, enter_result=None):
          self.enter_result = enter_result

      def __enter__(self):
          return self.enter_result

      def __exit__(self, *excinfo):
          pass


  class chdir(AbstractContextManager):
      def __init__(self, path):
          self.path = path
          self._old_cwd = []

      def __enter__(self):
          import os
          self._old_cwd.append(os.getcwd())
          os.chdir(self.path)

      def __exit__(self, *excinfo):
          import os
          os.chdir(self._old_cwd.pop())


  class ExitStack(AbstractContextManager):
      def __init__(self):
          self._exits = []

      def pop_all(self):
          other = type(self)()
          other._exits = self._exits
          self._exits = []
          return other

      def push(self, exit):
          method = getattr(type(exit), '__exit__', None)
          if method is None:
              self._exits.append(exit)
          else:
              self._exits.append(lambda *details: method(exit, *details))
          return exit

      def enter_context(self, cm):
          cls = type(cm)
          enter, leave = getattr(cls, '__enter__', None), getattr(cls, '__exit__', None)
          if enter is None or leave is None:
              raise TypeError(
                  f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol")
          result = enter(cm)
          self._exits.append(lambda *details: leave(cm, *details))
          return result

      def callback(self, callback, /, *args, **kwds):
          def leave(exc_type, exc, tb):
              callback(*args, **kwds)
          leave.__wrapped__ = callback
          self._exits.append(leave)
          return callback

      def close(self):
          self.__exit__(None, None, None)

      def __enter__(self):
          return self

      def __exit__(self, *details):
          outer = _sys.exc_info()[1]
          pending = received = details[1]
          raised = suppressed = False
          while self._exits:
              leave = self._exits.pop()
              try:
                  if leave(*details):
                      suppressed = True
                      raised = False
                      pending = None
                      details = (None, None, None)
              except BaseException as error:
                  _chain(error, pending, outer)
                  raised = True
                  pending = error
                  details = (type(error), error, error.__traceback__)
          if raised:
              context = pending.__context__
              try:
                  raise pending
              except BaseException:
                  pending.__context__ = context
                  raise
          return received is not None and suppressed


  def _chain(error, previous, outer):
      """Makes `previous` the end of the context of `error`, as if the blocks had been nested."""
      while True:
          context = error.__context__
          if context is None or context is previous:
              return
          if context is outer:
              break
          error = context
      error.__context__ = previous
  """#
}
