extension PythonSource {
  static let enumModule = #"""
  import sys as _sys
  from builtins import property as _property

  from _enum_namespace import _EnumDict, auto, member, nonmember

  __all__ = [
      'CONFORM', 'CONTINUOUS', 'EJECT', 'Enum', 'EnumCheck', 'EnumMeta', 'EnumType', 'Flag', 'FlagBoundary', 'IntEnum',
      'IntFlag', 'KEEP', 'NAMED_FLAGS', 'ReprEnum', 'STRICT', 'StrEnum', 'UNIQUE', 'auto', 'member', 'nonmember',
      'property', 'show_flag_values', 'unique', 'verify',
  ]

  Enum = ReprEnum = _flag_class = None
  _mappingproxy = type(type.__dict__)


  def __getattr__(name):
      if name in ('Flag', 'IntFlag', 'FlagBoundary', 'CONFORM', 'EJECT', 'KEEP', 'STRICT', 'show_flag_values'):
          import _enum_flags
          return getattr(_enum_flags, name)
      if name in ('EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE', 'verify'):
          import _enum_checks
          return getattr(_enum_checks, name)
      raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


  class property:
      """A property of members that leaves its name free for a member of the class."""

      def __init__(self, fget=None, fset=None, fdel=None, doc=None):
          self.fget = fget
          self.fset = fset
          self.fdel = fdel
          self.__doc__ = doc or getattr(fget, '__doc__', None)
          self.member = None
          self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

      def __set_name__(self, owner, name):
          self.name = name
          self.clsname = owner.__name__

      def __get__(self, instance, owner=None):
          if instance is None:
              if self.member is not None:
                  return self.member
              raise AttributeError(f'{owner!r} has no attribute {self.name!r}')
          if self.fget is None:
              if self.member is not None:
                  return self.member
              raise AttributeError(f'{owner!r} member has no attribute {self.name!r}')
          return self.fget(instance)

      def __set__(self, instance, value):
          if self.fset is None:
              raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')
          return self.fset(instance, value)

      def __delete__(self, instance):
          if self.fdel is None:
              raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')
          return self.fdel(instance)

      def getter(self, fget):
          return type(self)(fget, self.fset, self.fdel, self.__doc__)

      def setter(self, fset):
          return type(self)(self.fget, fset, self.fdel, self.__doc__)

      def deleter(self, fdel):
          return type(self)(self.fget, self.fset, fdel, self.__doc__)


  class _Stored(property):
      """A property that reads one attribute."""

      def __init__(self, attribute):
          super().__init__(lambda self: getattr(self, attribute))
          self.attribute = attribute

      def __get__(self, instance, owner=None):
          if instance is not None:
              return getattr(instance, self.attribute)
          return super().__get__(instance, owner)


  def _gives_value(cls):
      return cls.__module__ == 'builtins' or '__new__' in cls.__dict__


  def _data_type(class_name, bases):
      found = []
      for chain in bases:
          candidate = None
          for base in chain.__mro__:
              if base is object:
                  continue
              if isinstance(base, EnumType):
                  if base._member_type_ is not object:
                      found.append(base._member_type_)
                      break
              elif _gives_value(base) or '__dataclass_fields__' in base.__dict__:
                  found.append(candidate or base)
                  break
              else:
                  candidate = candidate or base
      found = list(dict.fromkeys(found))
      if len(found) > 1:
          raise TypeError(f'too many data types for {class_name!r}: {set(found)!r}')
      return found[0] if found else object


  def _mixins(class_name, bases):
      """The type of the values, and the enumeration that the new one extends."""
      if not bases:
          return object, Enum
      for chain in bases:
          for base in chain.__mro__:
              if isinstance(base, EnumType) and base._member_names_:
                  raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')
      first_enum = bases[-1]
      if not isinstance(first_enum, EnumType):
          raise TypeError('new enumerations should be created as '
                          '`EnumName([mixin_type, ...] [data_type,] enum_type)`')
      return _data_type(class_name, bases), first_enum


  def _value_repr(bases):
      for chain in bases:
          for base in chain.__mro__:
              if isinstance(base, EnumType):
                  return base._value_repr_
              if base.__module__ != 'builtins' and '__repr__' in base.__dict__:
                  return base.__dict__['__repr__']
      return None


  def _maker(namespace, member_type, first_enum):
      """The function that makes a member, and whether it takes the value."""
      if '__new__' in namespace:
          made = namespace['__new__']
          return made.__func__ if isinstance(made, staticmethod) else made, True
      inherited = getattr(first_enum, '__new_member__', None)
      if inherited is not None:
          return inherited, True
      if any(_gives_value(base) for base in member_type.__mro__[:-1]):
          return member_type.__new__, True
      return object.__new__, False


  def _is_flag(cls):
      return _flag_class is not None and issubclass(cls, _flag_class)


  def _is_shadowed(cls, name, member_type):
      """Whether the type of the values hides what an enumeration above the class says about a method."""
      for base in cls.__mro__:
          if base in member_type.__mro__:
              return True
          if name in base.__dict__:
              return False
      return True


  class EnumType(type):
      @classmethod
      def __prepare__(metacls, cls, bases, **kwds):
          namespace = _EnumDict(cls)
          _, first_enum = _mixins(cls, bases)
          if first_enum is not None:
              namespace['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
          return namespace

      def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
          names = list(classdict._member_names)
          invalid = [name for name in names if name in ('mro', '')]
          if invalid:
              raise ValueError(f'invalid enum member name(s) {",".join(map(repr, invalid))}')
          ignored = ['_ignore_', '_order_'] + classdict.get('_ignore_', [])
          order = classdict.get('_order_')
          member_type, first_enum = _mixins(cls, bases)
          make, takes_value = _maker(classdict, member_type, first_enum)

          namespace = {key: value for key, value in classdict.items() if key not in ignored and key not in names}
          namespace['_generate_next_value_'] = staticmethod(classdict._generate_next_value)
          namespace['_member_names_'] = []
          namespace['_member_map_'] = {}
          namespace['_value2member_map_'] = {}
          namespace['_member_type_'] = member_type
          namespace['_takes_value_'] = takes_value
          namespace['_value_repr_'] = _value_repr(bases)
          namespace['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
          namespace['_flag_mask_'] = namespace['_singles_mask_'] = namespace['_all_bits_'] = 0
          namespace['_inverted_'] = None
          if '__new__' in namespace and Enum is not None:
              namespace['__new_member__'] = make
          self = super().__new__(metacls, cls, bases, namespace, **kwds)

          self._adopt_methods(namespace, bases, member_type)
          for name in names:
              self._add_member(name, classdict[name], make)
          if Enum is not None:
              self.__new__ = Enum.__new__
          self._check_order(order)
          return self

      def __init__(cls, *args, **kwds):
          pass

      def _adopt_methods(cls, namespace, bases, member_type):
          if Enum is None:
              return
          if member_type is not object:
              for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
                  if _is_shadowed(cls, name, member_type):
                      setattr(cls, name, getattr(bases[-1], name))
          if ReprEnum is not None and ReprEnum in bases:
              if member_type is object:
                  raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
              if '__format__' not in namespace:
                  cls.__format__ = member_type.__format__
              if '__str__' not in namespace:
                  cls.__str__ = _str_of_type(member_type)
          if _is_flag(cls):
              for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                  if name not in namespace:
                      setattr(cls, name, getattr(_flag_class, name))

      def _add_member(cls, name, value, make):
          member_type = cls._member_type_
          args = value if isinstance(value, tuple) else (value,)
          if member_type is tuple:
              args = (args,)
          self = make(cls, *args) if cls._takes_value_ else make(cls)
          if not hasattr(self, '_value_'):
              if member_type is object:
                  self._value_ = value
              else:
                  try:
                      self._value_ = member_type(*args)
                  except Exception as error:
                      raise TypeError('_value_ not set in __new__, unable to create it') from error
          value = self._value_
          self._name_ = name
          self.__objclass__ = cls
          self.__init__(*args)
          self._sort_order_ = len(cls._member_names_)

          known = _find(cls, value)
          if known is not None:
              self = known
          elif not _is_flag(cls):
              cls._member_names_.append(name)
          else:
              cls._note_flag(name, value)
          cls._member_map_[name] = self
          try:
              cls._value2member_map_.setdefault(value, self)
          except TypeError:
              pass
          _set_class_attribute(cls, name, self)

      def _note_flag(cls, name, value):
          if not isinstance(value, int):
              cls._member_names_.append(name)
              return
          cls._flag_mask_ |= value
          if value > 0 and value & (value - 1) == 0:
              cls._singles_mask_ |= value
              cls._member_names_.append(name)
          cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1

      def _check_order(cls, order):
          if _is_flag(cls):
              values = [each._value_ for each in cls]
              if values != sorted(values):
                  cls._iter_member_ = cls._iter_member_by_def_
          if order is None:
              return
          if isinstance(order, str):
              order = order.replace(',', ' ').split()
          aliases = [name for name in order if name in cls._member_map_ and name not in cls._member_names_]
          order = [name for name in order if name not in aliases]
          if order != cls._member_names_:
              raise TypeError(f'member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}')

      def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
          if names is None:
              return cls.__new__(cls, value)
          return cls._create_(value, names, module, qualname, type, start, boundary)

      def _create_(cls, class_name, names, module, qualname, mixin, start, boundary):
          metacls = cls.__class__
          bases = (cls,) if mixin is None else (mixin, cls)
          namespace = metacls.__prepare__(class_name, bases)
          if isinstance(names, str):
              names = names.replace(',', ' ').split()
          if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
              values = []
              for count, name in enumerate(names):
                  values.append(cls._generate_next_value_(name, start, count, values[:]))
              names = zip(names, values)
          elif names is None:
              names = ()
          for item in names:
              name, value = (item, names[item]) if isinstance(item, str) else item
              namespace[name] = value
          if module is None:
              ask = getattr(_sys, '_caller_module_name', None)
              module = ask(2) if ask else '__main__'
          namespace['__module__'] = module
          if qualname is not None:
              namespace['__qualname__'] = qualname
          return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

      def __bool__(cls):
          return True

      def __contains__(cls, member):
          if not isinstance(member, Enum):
              raise TypeError("unsupported operand type(s) for 'in': "
                              f"'{type(member).__qualname__}' and '{cls.__class__.__qualname__}'")
          return isinstance(member, cls) and member._name_ in cls._member_map_

      def __getattr__(cls, name):
          raise AttributeError(name) from None

      def __setattr__(cls, name, value):
          if name in cls.__dict__.get('_member_map_', ()):
              raise AttributeError(f'cannot reassign member {name!r}')
          super().__setattr__(name, value)

      def __delattr__(cls, attr):
          if attr in cls._member_map_:
              raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
          super().__delattr__(attr)

      def __dir__(cls):
          names = ['__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__',
                   '__members__', '__module__', '__name__', '__qualname__'] + cls._member_names_
          if cls._takes_value_:
              names.append('__new__')
          if cls._member_type_ is not object:
              names += dir(cls._member_type_)
          return sorted(set(names))

      def __getitem__(cls, name):
          return cls._member_map_[name]

      def __iter__(cls):
          return iter([cls._member_map_[name] for name in cls._member_names_])

      def __reversed__(cls):
          return reversed([cls._member_map_[name] for name in cls._member_names_])

      def __len__(cls):
          return len(cls._member_names_)

      @_property
      def __members__(cls):
          return _mappingproxy(cls._member_map_)

      def __repr__(cls):
          kind = 'flag' if _is_flag(cls) else 'enum'
          return f'<{kind} {cls.__name__!r}>'


  EnumMeta = EnumType


  def _str_of_type(member_type):
      for base in member_type.__mro__:
          if base is str or base.__module__ != 'builtins' and '__str__' in base.__dict__:
              return base.__str__
      return member_type.__repr__


  def _find(cls, value):
      """The member with that value, if there is one."""
      try:
          return cls._value2member_map_.get(value)
      except TypeError:
          for each in cls._member_map_.values():
              if each._value_ == value:
                  return each
      return None


  def _set_class_attribute(cls, name, self):
      for base in cls.__mro__:
          inherited = base.__dict__.get(name)
          if isinstance(inherited, property):
              shared = property(inherited.fget, inherited.fset, inherited.fdel, inherited.__doc__)
              shared.member = self
              shared.__set_name__(cls, name)
              type.__setattr__(cls, name, shared)
              return
      type.__setattr__(cls, name, self)


  class Enum(metaclass=EnumType):
      def __new__(cls, value):
          if type(value) is cls:
              return value
          found = _find(cls, value)
          if found is not None:
              return found
          if not cls._member_map_:
              raise TypeError(f'{cls!r} has no members defined')
          problem = None
          try:
              found = cls._missing_(value)
          except Exception as error:
              problem = error
          if isinstance(found, cls):
              return found
          if isinstance(found, int) and cls._boundary_ == 'eject':
              return found
          refusal = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
          if found is None and problem is None:
              raise refusal
          if problem is None:
              problem = TypeError(
                  f'error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member')
          if not isinstance(problem, ValueError):
              problem.__context__ = refusal
          raise problem

      def __init__(self, *args, **kwds):
          pass

      name = _Stored('_name_')
      value = _Stored('_value_')

      def _generate_next_value_(name, start, count, last_values):
          if not last_values:
              return start
          try:
              return sorted(last_values)[-1] + 1
          except TypeError:
              for value in reversed(last_values):
                  try:
                      return value + 1
                  except TypeError:
                      pass
              return start

      @classmethod
      def _missing_(cls, value):
          return None

      def __repr__(self):
          show = self.__class__._value_repr_ or repr
          return f'<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>'

      def __str__(self):
          return f'{self.__class__.__name__}.{self._name_}'

      def __format__(self, format_spec):
          return str.__format__(str(self), format_spec)

      def __dir__(self):
          names = {'__class__', '__doc__', '__eq__', '__hash__', '__module__'}
          if self.__class__._member_type_ is not object:
              names.update(object.__dir__(self))
          names.update(name for name in getattr(self, '__dict__', {}) if name[0] != '_')
          for cls in self.__class__.mro():
              for name, value in cls.__dict__.items():
                  if name[0] == '_':
                      continue
                  if not isinstance(value, property):
                      if name not in self._member_map_:
                          names.add(name)
                  elif value.fget is not None or name not in self._member_map_:
                      names.add(name)
                  else:
                      names.discard(name)
          return sorted(names)

      def __hash__(self):
          return hash(self._name_)

      def __reduce_ex__(self, proto):
          return self.__class__, (self._value_,)

      def __deepcopy__(self, memo):
          return self

      def __copy__(self):
          return self


  class ReprEnum(Enum):
      pass


  class IntEnum(int, ReprEnum):
      pass


  class StrEnum(str, ReprEnum):
      def __new__(cls, *values):
          if len(values) > 3:
              raise TypeError(f'too many arguments for str(): {values!r}')
          for value, complaint in zip(values, ('{!r} is not a string', 'encoding must be a string, not {!r}',
                                               'errors must be a string, not {!r}')):
              if (len(values) == 1 or complaint[0] == 'e') and not isinstance(value, str):
                  raise TypeError(complaint.format(value))
          value = str(*values)
          self = str.__new__(cls, value)
          self._value_ = value
          return self

      def _generate_next_value_(name, start, count, last_values):
          return name.lower()


  def unique(enumeration):
      duplicates = [(alias, each.name) for alias, each in enumeration.__members__.items() if alias != each.name]
      if duplicates:
          details = ', '.join([f'{alias} -> {name}' for alias, name in duplicates])
          raise ValueError(f'duplicate values found in {enumeration!r}: {details}')
      return enumeration
  """#
}
