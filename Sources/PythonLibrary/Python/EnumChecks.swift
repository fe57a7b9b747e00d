extension PythonSource {
  static let enumChecksModule = #"""
  from _enum_flags import Flag, _bits
  from enum import StrEnum


  class EnumCheck(StrEnum):
      __module__ = 'enum'
      CONTINUOUS = 'no skipped integer values'
      NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
      UNIQUE = 'one name per value'


  CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


  def _check_unique(enumeration):
      duplicates = [(name, each.name) for name, each in enumeration.__members__.items() if name != each.name]
      if duplicates:
          details = ', '.join([f'{alias} -> {name}' for alias, name in duplicates])
          raise ValueError(f'aliases found in {enumeration!r}: {details}')


  def _check_continuous(enumeration):
      values = {each.value for each in enumeration}
      if len(values) < 2:
          return
      low, high = min(values), max(values)
      if issubclass(enumeration, Flag):
          expected = [2 ** bit for bit in range(low.bit_length(), high.bit_length() - 1)]
      elif issubclass(enumeration, int) or all(isinstance(value, int) for value in values):
          expected = range(low + 1, high)
      else:
          raise Exception(f'verify: unknown type {enumeration!r}')
      missing = [value for value in expected if value not in values]
      if missing:
          kind = 'flag' if issubclass(enumeration, Flag) else 'enum'
          raise ValueError(f'invalid {kind} {enumeration.__name__!r}: missing values {_listed(missing)}')


  def _listed(values):
      return ', '.join([str(value) for value in values])


  def _check_named_flags(enumeration):
      names = enumeration._member_names_
      values = [each.value for each in enumeration]
      missing_names = []
      missing_value = 0
      for name, alias in enumeration._member_map_.items():
          if name in names or alias.value < 0:
              continue
          missed = [value for value in _bits(alias.value) if value not in values]
          if missed:
              missing_names.append(name)
              for value in missed:
                  missing_value |= value
      if missing_names:
          if len(missing_names) == 1:
              alias = f'alias {missing_names[0]} is missing'
          else:
              alias = f'aliases {", ".join(missing_names[:-1])} and {missing_names[-1]} are missing'
          if missing_value & (missing_value - 1) == 0:
              value = f'value 0x{missing_value:x}'
          else:
              value = f'combined values of 0x{missing_value:x}'
          raise ValueError(f'invalid Flag {enumeration.__name__!r}: {alias} {value} [use enum.show_flag_values(value) '
                           'for details]')


  _CHECKS = {UNIQUE: _check_unique, CONTINUOUS: _check_continuous, NAMED_FLAGS: _check_named_flags}


  class verify:
      __module__ = 'enum'

      def __init__(self, *checks):
          self.checks = checks

      def __call__(self, enumeration):
          for check in self.checks:
              _CHECKS[check](enumeration)
          return enumeration
  """#
}
