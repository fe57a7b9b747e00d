extension PythonSource {
  static let enumFlagsModule = #"""
  import enum
  from builtins import bin as _bin
  from enum import Enum, ReprEnum, StrEnum, auto


  def bin(num, max_bits=None):
      """The bits of a number behind its sign bit: `0b0 1010`, `0b1 0101`."""
      ceiling = 2 ** num.bit_length()
      digits = _bin(num + ceiling if num >= 0 else ~num ^ (ceiling - 1) + ceiling)[3:]
      sign = '0b0' if num >= 0 else '0b1'
      if max_bits is not None:
          digits = digits.rjust(max_bits, sign[-1])
      return f'{sign} {digits}'


  def _bits(value):
      if value < 0:
          raise ValueError(f'{value!r} is not a positive integer')
      while value:
          bit = value & -value
          yield bit
          value ^= bit


  class FlagBoundary(StrEnum):
      __module__ = 'enum'
      STRICT = auto()
      CONFORM = auto()
      EJECT = auto()
      KEEP = auto()


  STRICT, CONFORM, EJECT, KEEP = FlagBoundary


  class Flag(Enum, boundary=STRICT):
      __module__ = 'enum'
      _numeric_repr_ = repr

      def _generate_next_value_(name, start, count, last_values):
          if not last_values:
              return start if start is not None else 1
          last = max(last_values)
          try:
              return 2 ** last.bit_length()
          except Exception:
              raise TypeError(f'invalid flag value {last!r}') from None

      @classmethod
      def _iter_member_by_value_(cls, value):
          for bit in _bits(value & cls._flag_mask_):
              yield cls._value2member_map_.get(bit)

      _iter_member_ = _iter_member_by_value_

      @classmethod
      def _iter_member_by_def_(cls, value):
          yield from sorted(cls._iter_member_by_value_(value), key=lambda each: each._sort_order_)

      @classmethod
      def _missing_(cls, value):
          if not isinstance(value, int):
              raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
          mask, every = cls._flag_mask_, cls._all_bits_
          if not ~every <= value <= every or value & (every ^ mask):
              if cls._boundary_ is STRICT:
                  width = max(value.bit_length(), mask.bit_length())
                  raise ValueError(f'{cls!r} invalid value {value!r}\n'
                                   f'    given {bin(value, width)}\n  allowed {bin(mask, width)}')
              if cls._boundary_ is EJECT:
                  return value
              if cls._boundary_ is CONFORM:
                  value &= mask
              elif value < 0:
                  value += max(every + 1, 2 ** value.bit_length())
          negative = value if value < 0 else None
          if value < 0:
              value += every + 1
          unknown = value & ~mask
          if unknown and cls._boundary_ is not KEEP:
              raise ValueError(f'{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]')
          self = cls._combination(value)
          if negative is not None:
              cls._value2member_map_[negative] = self
          return self

      @classmethod
      def _combination(cls, value):
          """The member, not among those that were named, which stands for several or none of them."""
          self = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
          if not hasattr(self, '_value_'):
              self._value_ = value
          members = list(cls._iter_member_(value & cls._singles_mask_))
          if value & ~cls._singles_mask_:
              for each in cls._member_map_.values():
                  if each not in members and each._value_ and each._value_ & value == each._value_:
                      members.append(each)
          covered = 0
          for each in members:
              covered |= each._value_
          rest = value ^ covered
          self._name_ = '|'.join([each._name_ for each in members]) or None
          if covered and rest:
              if cls._boundary_ is STRICT:
                  raise ValueError(f'{cls!r}: no members with value {rest!r}')
              self._name_ += f'|{cls._numeric_repr_(rest)}'
          return cls._value2member_map_.setdefault(value, self)

      def __contains__(self, other):
          if not isinstance(other, self.__class__):
              raise TypeError("unsupported operand type(s) for 'in': "
                              f'{type(other).__qualname__!r} and {self.__class__.__qualname__!r}')
          return other._value_ & self._value_ == other._value_

      def __iter__(self):
          yield from self._iter_member_(self._value_)

      def __len__(self):
          return self._value_.bit_count()

      def __bool__(self):
          return bool(self._value_)

      def __repr__(self):
          show = self.__class__._value_repr_ or repr
          name = '' if self._name_ is None else f'.{self._name_}'
          return f'<{self.__class__.__name__}{name}: {show(self._value_)}>'

      def __str__(self):
          if self._name_ is None:
              return f'{self.__class__.__name__}({self._value_!r})'
          return f'{self.__class__.__name__}.{self._name_}'

      def _number(self, other):
          if isinstance(other, self.__class__):
              return other._value_
          if self._member_type_ is not object and isinstance(other, self._member_type_):
              return other
          return NotImplemented

      def __or__(self, other):
          other = self._number(other)
          return other if other is NotImplemented else self.__class__(self._value_ | other)

      def __and__(self, other):
          other = self._number(other)
          return other if other is NotImplemented else self.__class__(self._value_ & other)

      def __xor__(self, other):
          other = self._number(other)
          return other if other is NotImplemented else self.__class__(self._value_ ^ other)

      __ror__ = __or__
      __rand__ = __and__
      __rxor__ = __xor__

      def __invert__(self):
          if self._inverted_ is None:
              if self._boundary_ in (EJECT, KEEP):
                  self._inverted_ = self.__class__(~self._value_)
              else:
                  self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
          return self._inverted_


  enum._flag_class = Flag


  class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
      __module__ = 'enum'


  def show_flag_values(value):
      return list(_bits(value))
  """#
}
