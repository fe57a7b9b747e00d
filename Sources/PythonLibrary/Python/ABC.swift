extension PythonSource {
  static let abcModule = #"""
  def abstractmethod(function):
      function.__isabstractmethod__ = True
      return function


  class abstractclassmethod(classmethod):
      __isabstractmethod__ = True

      def __init__(self, callable):
          callable.__isabstractmethod__ = True
          super().__init__(callable)


  class abstractstaticmethod(staticmethod):
      __isabstractmethod__ = True

      def __init__(self, callable):
          callable.__isabstractmethod__ = True
          super().__init__(callable)


  class abstractproperty(property):
      __isabstractmethod__ = True


  class _Registry:
      __slots__ = ('classes', 'answers', 'version')

      def __init__(self):
          self.classes = []
          self.answers = {}
          self.version = _version


  _version = 0


  def get_cache_token():
      return _version


  def _abstract_names(cls, namespace):
      names = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
      for base in cls.__bases__:
          for name in getattr(base, '__abstractmethods__', ()):
              if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                  names.add(name)
      return frozenset(names)


  def update_abstractmethods(cls):
      if hasattr(cls, '__abstractmethods__'):
          cls.__abstractmethods__ = _abstract_names(cls, dict(cls.__dict__))
      return cls


  class ABCMeta(type):
      def __new__(mcls, name, bases, namespace, /, **kwargs):
          cls = super().__new__(mcls, name, bases, namespace, **kwargs)
          cls.__abstractmethods__ = _abstract_names(cls, namespace)
          cls._abc_impl = _Registry()
          return cls

      def register(cls, subclass):
          if not isinstance(subclass, type):
              raise TypeError('Can only register classes')
          if ABCMeta.__subclasscheck__(cls, subclass):
              return subclass
          if issubclass(cls, subclass):
              raise RuntimeError('Refusing to create an inheritance cycle')
          global _version
          _version += 1
          cls._abc_impl.classes.append(subclass)
          return subclass

      def __instancecheck__(cls, instance):
          subclass = instance.__class__
          if cls.__subclasscheck__(subclass):
              return True
          actual = type(instance)
          return actual is not subclass and cls.__subclasscheck__(actual)

      def __subclasscheck__(cls, subclass):
          if not isinstance(subclass, type):
              raise TypeError('issubclass() arg 1 must be a class')
          registry = cls._abc_impl
          answers = registry.answers
          if registry.version != _version:
              answers = registry.answers = {known: True for known, answer in answers.items() if answer}
              registry.version = _version
          answer = answers.get(subclass)
          if answer is None:
              answer = answers[subclass] = cls._abc_is_above(subclass)
          return answer

      def _abc_is_above(cls, subclass):
          answer = cls.__subclasshook__(subclass)
          if answer is not NotImplemented:
              return answer
          if cls in getattr(subclass, '__mro__', ()):
              return True
          for registered in cls._abc_impl.classes:
              if issubclass(subclass, registered):
                  return True
          for derived in type.__subclasses__(cls):
              if ABCMeta.__subclasscheck__(derived, subclass):
                  return True
          return False


  class ABC(metaclass=ABCMeta):
      __slots__ = ()
  """#
}
