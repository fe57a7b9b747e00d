extension PythonSource {
  static let csvModule = #"""
  """Tables as text with separators."""

  __all__ = [
      "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "excel", "excel_tab",
      "unix_dialect", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
      "unregister_dialect", "DictReader", "DictWriter",
  ]

  QUOTE_MINIMAL = 0
  QUOTE_ALL = 1
  QUOTE_NONNUMERIC = 2
  QUOTE_NONE = 3
  _dialects = {}
  _field_limit = 131072


  class Error(Exception):
      __module__ = "_csv"


  class Dialect:
      """How a table is written down; subclasses set the attributes."""

      delimiter = None
      quotechar = None
      escapechar = None
      doublequote = None
      skipinitialspace = None
      lineterminator = None
      quoting = None

      def __init__(self):
          try:
              _Format(self, {})
          except TypeError as error:
              raise Error(str(error))


  class excel(Dialect):
      delimiter = ","
      quotechar = '"'
      doublequote = True
      skipinitialspace = False
      lineterminator = "\r\n"
      quoting = QUOTE_MINIMAL


  class excel_tab(excel):
      delimiter = "\t"


  class unix_dialect(excel):
      lineterminator = "\n"
      quoting = QUOTE_ALL


  class _Format:
      """A dialect with the options of one reader or writer, checked."""

      _defaults = {"delimiter": ",", "quotechar": '"', "escapechar": None, "doublequote": True,
                   "skipinitialspace": False, "lineterminator": "\r\n", "quoting": QUOTE_MINIMAL, "strict": False}

      def __init__(self, dialect, options):
          if isinstance(dialect, str):
              dialect = get_dialect(dialect)
          for name in options:
              if name not in self._defaults:
                  raise TypeError(f"'{name}' is an invalid keyword argument for this function")
          for name, default in self._defaults.items():
              setattr(self, name, options[name] if name in options else getattr(dialect, name, default))
          for name in ("delimiter", "quotechar", "escapechar"):
              value = getattr(self, name)
              if value is None and name != "delimiter":
                  continue
              if not isinstance(value, str):
                  kind = "string" if name == "delimiter" else "string or None"
                  raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
              if len(value) != 1:
                  raise TypeError(f'"{name}" must be a 1-character string')
          if not isinstance(self.quoting, int):
              raise TypeError('"quoting" must be an integer')
          if not 0 <= self.quoting <= 3:
              raise TypeError('bad "quoting" value')
          if not self.quotechar and "quoting" not in options and self.quoting == QUOTE_MINIMAL:
              self.quoting = QUOTE_NONE
          if self.quoting != QUOTE_NONE and not self.quotechar:
              raise TypeError("quotechar must be set if quoting enabled")
          if not isinstance(self.lineterminator, str):
              raise TypeError("lineterminator must be set" if self.lineterminator is None
                              else '"lineterminator" must be a string')
          self.doublequote = bool(self.doublequote)
          self.skipinitialspace = bool(self.skipinitialspace)
          self.strict = bool(self.strict)


  def register_dialect(name, dialect=excel, **options):
      if not isinstance(name, str):
          raise TypeError("dialect name must be a string")
      _dialects[name] = _Format(dialect, options)


  def unregister_dialect(name):
      if name not in _dialects:
          raise Error("unknown dialect")
      del _dialects[name]


  def get_dialect(name):
      if name not in _dialects:
          raise Error("unknown dialect")
      return _dialects[name]


  def list_dialects():
      return list(_dialects)


  def field_size_limit(*limit):
      global _field_limit
      old = _field_limit
      if len(limit) > 1:
          raise TypeError(f"field_size_limit() takes at most 1 argument ({len(limit)} given)")
      for limit in limit:
          if not isinstance(limit, int):
              raise TypeError("limit must be an integer")
          _field_limit = limit
      return old


  _START_RECORD, _START_FIELD, _ESCAPED, _FIELD, _QUOTED, _ESCAPED_IN_QUOTED, _QUOTE_IN_QUOTED, _LINE_END, \
      _AFTER_ESCAPED_END = range(9)


  class reader:
      """Yields the rows of a table as lists of strings."""

      __module__ = "_csv"

      def __init__(self, csvfile, dialect="excel", **fmtparams):
          self._lines = iter(csvfile)
          self.dialect = _Format(dialect, fmtparams)
          self.line_num = 0

      def __iter__(self):
          return self

      def __next__(self):
          self._fields = []
          self._characters = []
          self._is_number = False
          self._state = _START_RECORD
          while True:
              try:
                  line = next(self._lines)
              except StopIteration:
                  if not self._characters and self._state != _QUOTED:
                      raise
                  if self.dialect.strict:
                      raise Error("unexpected end of data") from None
                  self._save()
                  return self._fields
              if not isinstance(line, str):
                  raise Error(f"iterator should return strings, not {type(line).__name__} "
                              "(the file should be opened in text mode)")
              self.line_num += 1
              if self._state == _START_RECORD and self._is_simple(line):
                  return line.rstrip("\r\n").split(self.dialect.delimiter) if line.rstrip("\r\n") else []
              for c in line:
                  self._read(c)
              self._read("")
              if self._state == _START_RECORD:
                  return self._fields

      def _is_simple(self, line):
          """Whether a line can be cut at its separators."""
          d = self.dialect
          if d.skipinitialspace or d.quoting == QUOTE_NONNUMERIC or d.escapechar or len(line) > _field_limit \
                  or d.quotechar and d.quotechar in line or d.delimiter in "\r\n":
              return False
          content = line.rstrip("\r\n")
          return "\n" not in content and "\r" not in content

      def _save(self):
          field = "".join(self._characters)
          self._characters.clear()
          if self._is_number:
              self._is_number = False
              field = float(field)
          self._fields.append(field)

      def _add(self, c):
          if len(self._characters) >= _field_limit:
              raise Error(f"field larger than field limit ({_field_limit})")
          self._characters.append(c)

      def _read(self, c):
          """Takes one character; the empty string is the end of a line."""
          d = self.dialect
          state = self._state
          ends = c in ("", "\n", "\r")
          if state == _AFTER_ESCAPED_END:
              if not c:
                  return
              state = _FIELD
          if state == _START_RECORD:
              if not c:
                  return
              if ends:
                  self._state = _LINE_END
                  return
              state = _START_FIELD
          if state in (_START_FIELD, _FIELD):
              if ends:
                  self._save()
                  self._state = _LINE_END if c else _START_RECORD
              elif state == _START_FIELD and c == d.quotechar and d.quoting != QUOTE_NONE:
                  self._state = _QUOTED
              elif c == d.escapechar:
                  self._state = _ESCAPED
              elif state == _START_FIELD and c == " " and d.skipinitialspace:
                  self._state = _START_FIELD
              elif c == d.delimiter:
                  self._save()
                  self._state = _START_FIELD
              else:
                  if state == _START_FIELD:
                      self._is_number = d.quoting == QUOTE_NONNUMERIC
                      self._state = _FIELD
                  self._add(c)
          elif state == _QUOTED:
              if not c:
                  return
              if c == d.escapechar:
                  self._state = _ESCAPED_IN_QUOTED
              elif c == d.quotechar and d.quoting != QUOTE_NONE:
                  self._state = _QUOTE_IN_QUOTED if d.doublequote else _FIELD
              else:
                  self._add(c)
          elif state == _QUOTE_IN_QUOTED:
              if c and c == d.quotechar and d.quoting != QUOTE_NONE:
                  self._add(c)
                  self._state = _QUOTED
              elif c == d.delimiter:
                  self._save()
                  self._state = _START_FIELD
              elif ends:
                  self._save()
                  self._state = _LINE_END if c else _START_RECORD
              elif d.strict:
                  raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
              else:
                  self._add(c)
                  self._state = _FIELD
          elif state == _ESCAPED:
              self._add(c or "\n")
              self._state = _AFTER_ESCAPED_END if c in ("\n", "\r") else _FIELD
          elif state == _ESCAPED_IN_QUOTED:
              self._add(c or "\n")
              self._state = _QUOTED
          elif not ends:
              raise Error("new-line character seen in unquoted field - do you need to open the "
                          "file in universal-newline mode?")
          elif not c:
              self._state = _START_RECORD


  def _is_numeric(value):
      return isinstance(value, (int, float, complex)) or any(
          hasattr(type(value), name) for name in ("__float__", "__int__", "__index__"))


  class writer:
      """Writes rows to a file."""

      __module__ = "_csv"

      def __init__(self, csvfile, dialect="excel", **fmtparams):
          if not hasattr(csvfile, "write"):
              raise TypeError('argument 1 must have a "write" method')
          self._write = csvfile.write
          self.dialect = _Format(dialect, fmtparams)
          d = self.dialect
          self._special = {c for c in (d.delimiter, d.escapechar, d.quotechar) if c} | set(d.lineterminator)

      def _field(self, value, alone):
          d = self.dialect
          quoted = d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not _is_numeric(value)
          text = "" if value is None else value if isinstance(value, str) else str(value)
          if not self._special.isdisjoint(text):
              parts = []
              for c in text:
                  if c in self._special:
                      doubled = c == d.quotechar and d.doublequote
                      if d.quoting == QUOTE_NONE or c == d.escapechar or c == d.quotechar and not doubled:
                          if not d.escapechar:
                              raise Error("need to escape, but no escapechar set")
                          parts.append(d.escapechar)
                      else:
                          quoted = True
                          if doubled:
                              parts.append(c)
                  parts.append(c)
              text = "".join(parts)
          if alone and not text:
              if d.quoting == QUOTE_NONE:
                  raise Error("single empty field record must be quoted")
              quoted = True
          return d.quotechar + text + d.quotechar if quoted else text

      def writerow(self, row):
          try:
              values = list(row)
          except TypeError:
              raise Error(f"iterable expected, not {type(row).__name__}") from None
          alone = len(values) == 1
          line = self.dialect.delimiter.join([self._field(value, alone) for value in values])
          return self._write(line + self.dialect.lineterminator)

      def writerows(self, rows):
          for row in rows:
              self.writerow(row)


  class DictReader:
      """Yields the rows of a table as dictionaries; the names stand in the first row unless they are given."""

      def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
          self._fieldnames = list(fieldnames) if fieldnames is not None and iter(fieldnames) is fieldnames \
              else fieldnames
          self.restkey = restkey
          self.restval = restval
          self.reader = reader(f, dialect, *args, **kwds)
          self.dialect = dialect
          self.line_num = 0

      def __iter__(self):
          return self

      @property
      def fieldnames(self):
          if self._fieldnames is None:
              try:
                  self._fieldnames = next(self.reader)
              except StopIteration:
                  pass
          self.line_num = self.reader.line_num
          return self._fieldnames

      @fieldnames.setter
      def fieldnames(self, value):
          self._fieldnames = value

      def __next__(self):
          names = self.fieldnames
          row = next(self.reader)
          while not row:
              row = next(self.reader)
          self.line_num = self.reader.line_num
          record = dict(zip(names, row))
          if len(names) < len(row):
              record[self.restkey] = row[len(names):]
          for name in names[len(row):]:
              record[name] = self.restval
          return record


  class DictWriter:
      """Writes dictionaries as rows, in the order of the field names."""

      def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
          if iter(fieldnames) is fieldnames:
              fieldnames = list(fieldnames)
          if extrasaction.lower() not in ("raise", "ignore"):
              raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
          self.fieldnames = fieldnames
          self.restval = restval
          self.extrasaction = extrasaction.lower()
          self.writer = writer(f, dialect, *args, **kwds)

      def writeheader(self):
          return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

      def _row(self, record):
          if self.extrasaction == "raise":
              extra = [repr(name) for name in record if name not in self.fieldnames]
              if extra:
                  raise ValueError(f"dict contains fields not in fieldnames: {', '.join(extra)}")
          return (record.get(name, self.restval) for name in self.fieldnames)

      def writerow(self, rowdict):
          return self.writer.writerow(self._row(rowdict))

      def writerows(self, rowdicts):
          return self.writer.writerows(map(self._row, rowdicts))


  register_dialect("excel", excel)
  register_dialect("excel-tab", excel_tab)
  register_dialect("unix", unix_dialect)

  """#
}
