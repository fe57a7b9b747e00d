extension PythonSource {
  static let stringModule = #"""
  whitespace = ' \t\n\r\v\f'
  ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
  ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  ascii_letters = ascii_lowercase + ascii_uppercase
  digits = '0123456789'
  hexdigits = digits + 'abcdef' + 'ABCDEF'
  octdigits = '01234567'
  punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
  printable = digits + ascii_letters + punctuation + whitespace


  def capwords(s, sep=None):
      return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


  def _compiled_pattern(cls):
      import re
      text = cls.__dict__.get('pattern')
      if text is None or isinstance(text, _Pattern):
          delimiter = re.escape(cls.delimiter)
          braced = cls.braceidpattern or cls.idpattern
          text = (rf'{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})|'
                  rf'\{{(?P<braced>{braced})\}}|(?P<invalid>))')
      return re.compile(text, cls.flags | re.VERBOSE)


  class _Pattern:
      """The compiled pattern of a kind of template, made when it is first asked for."""

      def __get__(self, instance, cls):
          cls.pattern = pattern = _compiled_pattern(cls)
          return pattern


  class _Flags:
      def __get__(self, instance, cls):
          import re
          return re.IGNORECASE


  class Template:
      delimiter = '$'
      idpattern = r'(?a:[_a-z][_a-z0-9]*)'
      braceidpattern = None
      flags = _Flags()
      pattern = _Pattern()

      def __init_subclass__(cls):
          super().__init_subclass__()
          cls.pattern = _compiled_pattern(cls) if 'pattern' in cls.__dict__ else _Pattern()

      def __init__(self, template):
          self.template = template

      def _replaced(self, lookup, invalid):
          def convert(match):
              name = match.group('named') or match.group('braced')
              if name is not None:
                  return lookup(name, match)
              if match.group('escaped') is not None:
                  return self.delimiter
              if match.group('invalid') is not None:
                  return invalid(match)
              raise ValueError('Unrecognized named group in pattern', self.pattern)
          return self.pattern.sub(convert, self.template)

      def _refuse(self, match):
          start = match.start('invalid')
          lines = self.template[:start].splitlines(keepends=True)
          column = start - len(''.join(lines[:-1])) if lines else 1
          raise ValueError(f'Invalid placeholder in string: line {max(len(lines), 1)}, col {column}')

      def substitute(self, mapping={}, /, **kws):
          def lookup(name, match):
              return str(kws[name] if name in kws else mapping[name])
          return self._replaced(lookup, self._refuse)

      def safe_substitute(self, mapping={}, /, **kws):
          def lookup(name, match):
              try:
                  return str(kws[name] if name in kws else mapping[name])
              except KeyError:
                  return match.group()
          return self._replaced(lookup, lambda match: match.group())

      def _placeholders(self):
          for match in self.pattern.finditer(self.template):
              name = match.group('named') or match.group('braced')
              if name is not None:
                  yield match, name
              elif match.group('invalid') is not None:
                  yield match, None
              elif match.group('escaped') is None:
                  raise ValueError('Unrecognized named group in pattern', self.pattern)

      def is_valid(self):
          return all(name is not None for _, name in self._placeholders())

      def get_identifiers(self):
          return list(dict.fromkeys(name for _, name in self._placeholders() if name is not None))


  def _literals_and_fields(text):
      """Cuts a format string: literal text, field name, format specification, conversion."""
      literal = ''
      position = 0
      end = len(text)
      while position < end:
          char = text[position]
          position += 1
          if char not in '{}':
              literal += char
              continue
          if position < end and text[position] == char:
              literal += char
              position += 1
              yield literal, None, None, None
              literal = ''
              continue
          if char == '}':
              raise ValueError("Single '}' encountered in format string")
          if position == end:
              raise ValueError("Single '{' encountered in format string")
          start = position
          depth = 1
          while position < end:
              depth += {'{': 1, '}': -1}.get(text[position], 0)
              if depth == 0:
                  break
              position += 1
          else:
              raise ValueError("expected '}' before end of string")
          yield (literal,) + _field_parts(text[start:position])
          literal = ''
          position += 1
      if literal:
          yield literal, None, None, None


  def _field_parts(field):
      end = 0
      brackets = 0
      while end < len(field) and (brackets or field[end] not in ':!'):
          brackets = 1 if field[end] == '[' else 0 if field[end] == ']' else brackets
          end += 1
      name, rest = field[:end], field[end:]
      if rest[:1] != '!':
          return name, rest[1:], None
      if len(rest) < 2:
          raise ValueError('end of string while looking for conversion specifier')
      if len(rest) > 2 and rest[2] != ':':
          raise ValueError("expected ':' after conversion specifier")
      return name, rest[3:], rest[1]


  def _name_parts(name):
      """The first name of a replacement field, and the attributes (true) and items (false) that follow it."""
      position = 0
      while position < len(name) and name[position] not in '.[':
          position += 1
      first = name[:position]
      steps = []
      while position < len(name):
          if name[position] == '.':
              start = position = position + 1
              while position < len(name) and name[position] not in '.[':
                  position += 1
              step = name[start:position]
              steps.append((True, step))
          elif name[position] == '[':
              end = name.find(']', position)
              if end < 0:
                  raise ValueError("Missing ']' in format string")
              step = name[position + 1:end]
              steps.append((False, int(step) if step.isdigit() else step))
              position = end + 1
          else:
              raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
          if not step:
              raise ValueError('Empty attribute in format string')
      return int(first) if first.isdigit() else first, steps


  class Formatter:
      def format(self, format_string, /, *args, **kwargs):
          return self.vformat(format_string, args, kwargs)

      def vformat(self, format_string, args, kwargs):
          used_args = set()
          result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
          self.check_unused_args(used_args, args, kwargs)
          return result

      def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
          if recursion_depth < 0:
              raise ValueError('Max string recursion exceeded')
          parts = []
          for literal, name, spec, conversion in self.parse(format_string):
              if literal:
                  parts.append(literal)
              if name is None:
                  continue
              if name == '':
                  if auto_arg_index is False:
                      raise ValueError('cannot switch from manual field specification to automatic field numbering')
                  name = str(auto_arg_index)
                  auto_arg_index += 1
              elif name.isdigit():
                  if auto_arg_index:
                      raise ValueError('cannot switch from manual field specification to automatic field numbering')
                  auto_arg_index = False
              value, used = self.get_field(name, args, kwargs)
              used_args.add(used)
              value = self.convert_field(value, conversion)
              spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
              parts.append(self.format_field(value, spec))
          return ''.join(parts), auto_arg_index

      def get_value(self, key, args, kwargs):
          return args[key] if isinstance(key, int) else kwargs[key]

      def check_unused_args(self, used_args, args, kwargs):
          pass

      def format_field(self, value, format_spec):
          return format(value, format_spec)

      def convert_field(self, value, conversion):
          if conversion is None:
              return value
          convert = {'s': str, 'r': repr, 'a': ascii}.get(conversion)
          if convert is None:
              raise ValueError(f'Unknown conversion specifier {conversion!s}')
          return convert(value)

      def parse(self, format_string):
          return _literals_and_fields(format_string)

      def get_field(self, field_name, args, kwargs):
          first, steps = _name_parts(field_name)
          obj = self.get_value(first, args, kwargs)
          for is_attribute, name in steps:
              obj = getattr(obj, name) if is_attribute else obj[name]
          return obj, first
  """#
}
