extension PythonSource {
  static let enumNamespaceModule = #"""
  _SUNDERS = {
      '_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_',
      '_iter_member_by_value_', '_iter_member_by_def_',
  }


  class nonmember:
      __module__ = 'enum'

      def __init__(self, value):
          self.value = value


  class member:
      __module__ = 'enum'

      def __init__(self, value):
          self.value = value


  class auto:
      """Stands for the next value."""

      __module__ = 'enum'

      def __init__(self, value=None):
          self.value = value

      def __repr__(self):
          return f'auto({"" if self.value is None else repr(self.value)})'


  def _is_descriptor(value):
      return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')


  def _wrapped_in(name, marks):
      """Whether a name begins and ends with that many underscores, and no more."""
      count = len(marks)
      return (len(name) > 2 * count and name[:count] == name[-count:] == marks
              and name[count] != '_' and name[-count - 1] != '_')


  def _is_private(cls_name, name):
      prefix = f'_{cls_name}__'
      return name.startswith(prefix) and len(name) > len(prefix) and not name.endswith('__')


  class _EnumDict(dict):
      """The namespace of a class body that notes which names are members."""

      def __init__(self, cls_name=''):
          super().__init__()
          self._cls_name = cls_name
          self._member_names = {}
          self._last_values = []
          self._ignore = []
          self._auto_called = False
          self._generate_next_value = None

      def __setitem__(self, key, value):
          if _is_private(self._cls_name, key):
              pass
          elif _wrapped_in(key, '_'):
              self._note_setting(key, value)
              if key == '_ignore_':
                  value = self._ignore
          elif _wrapped_in(key, '__'):
              if key == '__order__':
                  key = '_order_'
          elif key in self._member_names:
              raise TypeError(f'{key!r} already defined as {self[key]!r}')
          elif key in self._ignore:
              pass
          elif isinstance(value, nonmember):
              value = value.value
          elif not _is_descriptor(value):
              if key in self:
                  raise TypeError(f'{key!r} already defined as {self[key]!r}')
              value = self._member_value(key, value.value if isinstance(value, member) else value)
              self._member_names[key] = None
          super().__setitem__(key, value)

      def _note_setting(self, key, value):
          if key not in _SUNDERS:
              raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
          if key == '_generate_next_value_':
              if self._auto_called:
                  raise TypeError('_generate_next_value_ must be defined before members')
              self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
          elif key == '_ignore_':
              self._ignore = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
              already = set(self._ignore) & set(self._member_names)
              if already:
                  raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')

      def _member_value(self, key, value):
          if isinstance(value, auto):
              return self._resolved(key, value)
          if type(value) is tuple and any(isinstance(part, auto) for part in value):
              return tuple([self._resolved(key, part) if isinstance(part, auto) else part for part in value])
          self._last_values.append(value)
          return value

      def _resolved(self, key, placeholder):
          if placeholder.value is None:
              placeholder.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
              self._auto_called = True
          self._last_values.append(placeholder.value)
          return placeholder.value

      def update(self, members, **more):
          for source in (dict(members), more):
              for key, value in source.items():
                  self[key] = value
  """#
}
