extension PythonSource {
  static let typesModule = #"""
  import sys as _sys


  def _function():
      yield


  def _cell(value):
      return (lambda: value).__closure__[0]


  class _Slotted:
      __slots__ = ('slot',)

      def method(self):
          pass


  FunctionType = LambdaType = type(_function)
  CodeType = type(_function.__code__)
  CellType = type(_cell(0))
  GeneratorType = type(_function())
  MethodType = type(_Slotted().method)
  BuiltinFunctionType = BuiltinMethodType = type(len)
  MemberDescriptorType = type(_Slotted.slot)
  MappingProxyType = type(type.__dict__)
  ModuleType = type(_sys)
  GenericAlias = type(list[int])
  UnionType = type(int | str)
  NoneType = type(None)
  EllipsisType = type(Ellipsis)
  NotImplementedType = type(NotImplemented)


  def __getattr__(name):
      """Types that few ask for, found by making one of each."""
      if name in ('TracebackType', 'FrameType'):
          try:
              raise TypeError
          except TypeError as error:
              traceback = error.__traceback__
              return type(traceback if name == 'TracebackType' else traceback.tb_frame)
      if name == 'WrapperDescriptorType':
          return type(object.__init__)
      if name == 'MethodWrapperType':
          return type(object().__str__)
      if name == 'MethodDescriptorType':
          return type(str.join)
      if name == 'ClassMethodDescriptorType':
          return type(dict.__dict__['fromkeys'])
      if name == 'GetSetDescriptorType':
          return type(FunctionType.__code__)
      raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


  _being_shown = set()


  class SimpleNamespace:
      def __init__(self, /, *args, **kwargs):
          if args:
              raise TypeError('no positional arguments expected')
          self.__dict__.update(kwargs)

      def __repr__(self):
          name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
          if id(self) in _being_shown:
              return f'{name}(...)'
          _being_shown.add(id(self))
          try:
              return f'{name}({", ".join([f"{key}={value!r}" for key, value in self.__dict__.items()])})'
          finally:
              _being_shown.discard(id(self))

      def __eq__(self, other):
          if isinstance(other, SimpleNamespace):
              return self.__dict__ == other.__dict__
          return NotImplemented

      def __lt__(self, other):
          return self.__dict__ < other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

      def __le__(self, other):
          return self.__dict__ <= other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

      __hash__ = None

      def __reduce__(self):
          return type(self), (), self.__dict__


  class DynamicClassAttribute:
      """A property of instances that, asked of the class, lets `__getattr__` of the metaclass answer."""

      def __init__(self, fget=None, fset=None, fdel=None, doc=None):
          self.fget = fget
          self.fset = fset
          self.fdel = fdel
          self.__doc__ = doc or getattr(fget, '__doc__', None)
          self.overwrite_doc = doc is None
          self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

      def __get__(self, instance, ownerclass=None):
          if instance is None:
              if self.__isabstractmethod__:
                  return self
              raise AttributeError()
          if self.fget is None:
              raise AttributeError('unreadable attribute')
          return self.fget(instance)

      def __set__(self, instance, value):
          if self.fset is None:
              raise AttributeError("can't set attribute")
          self.fset(instance, value)

      def __delete__(self, instance):
          if self.fdel is None:
              raise AttributeError("can't delete attribute")
          self.fdel(instance)

      def _with(self, fget, fset, fdel, doc):
          result = type(self)(fget, fset, fdel, doc)
          result.overwrite_doc = self.overwrite_doc
          return result

      def getter(self, fget):
          doc = fget.__doc__ if self.overwrite_doc else None
          return self._with(fget, self.fset, self.fdel, doc or self.__doc__)

      def setter(self, fset):
          return self._with(self.fget, fset, self.fdel, self.__doc__)

      def deleter(self, fdel):
          return self._with(self.fget, self.fset, fdel, self.__doc__)


  def resolve_bases(bases):
      resolved = []
      for base in bases:
          entries = None if isinstance(base, type) else getattr(base, '__mro_entries__', None)
          if entries is None:
              resolved.append(base)
              continue
          replacement = entries(bases)
          if not isinstance(replacement, tuple):
              raise TypeError('__mro_entries__ must return a tuple')
          resolved += replacement
      return bases if list(bases) == resolved else tuple(resolved)


  def _metaclass(meta, bases):
      for base in bases:
          candidate = type(base)
          if issubclass(candidate, meta):
              meta = candidate
          elif not issubclass(meta, candidate):
              raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of '
                              'the metaclasses of all its bases')
      return meta


  def prepare_class(name, bases=(), kwds=None):
      kwds = dict(kwds or {})
      meta = kwds.pop('metaclass', None) or (type(bases[0]) if bases else type)
      if isinstance(meta, type):
          meta = _metaclass(meta, bases)
      prepare = getattr(meta, '__prepare__', None)
      return meta, prepare(name, bases, **kwds) if prepare else {}, kwds


  def new_class(name, bases=(), kwds=None, exec_body=None):
      resolved = resolve_bases(bases)
      meta, namespace, kwds = prepare_class(name, resolved, kwds)
      if exec_body is not None:
          exec_body(namespace)
      if resolved is not bases:
          namespace['__orig_bases__'] = bases
      return meta(name, resolved, namespace, **kwds)
  """#
}
