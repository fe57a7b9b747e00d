extension PythonSource {
  static let numpyFilesModule = #"""
  """Arrays in files: tables of numbers as text, and numpy's own format."""

  from _numpy import array, asarray, crc32, dtype as _dtype, frombuffer, ndarray


  # Text

  def _lines(fname):
      if hasattr(fname, "__fspath__") or isinstance(fname, str):
          try:
              file = open(fname)
          except FileNotFoundError:
              raise FileNotFoundError(f"{fname} not found.") from None
          with file:
              yield from file
      else:
          for line in fname:
              yield line.decode() if isinstance(line, bytes) else line


  def _rows(fname, comments, delimiter, skip, strips=True):
      for number, line in enumerate(_lines(fname)):
          if number < skip:
              continue
          if comments is not None:
              for mark in [comments] if isinstance(comments, (str, bytes)) else comments:
                  line = line.split(mark.decode() if isinstance(mark, bytes) else mark, 1)[0]
          line = line.strip("\r\n") if delimiter is not None else line.strip()
          if line.strip():
              parts = line.split(delimiter) if delimiter is not None else line.split()
              yield number, [part.strip() for part in parts] if strips else parts


  def _columns(usecols, row, number):
      if usecols is None:
          return list(enumerate(row))
      made = []
      for place in [usecols] if hasattr(usecols, "__index__") else usecols:
          own = place + len(row) if place < 0 else place
          if not 0 <= own < len(row):
              raise ValueError(f"invalid column index {place} at row {number} with {len(row)} columns")
          made.append((own, row[own]))
      return made


  def _table(rows, dtype, unpack, ndmin):
      made = array(rows, dtype=dtype) if rows else array([], dtype=dtype)
      if made.ndim > ndmin:
          made = made.squeeze()
      while made.ndim < ndmin:
          made = made.reshape((1,) + made.shape) if ndmin == 1 else made.reshape(-1, 1) if made.ndim == 1 and rows and len(
              rows[0]) == 1 else made.reshape((1,) + made.shape)
      return made.T if unpack else made


  def _reader(kind):
      """What turns a word into an element."""
      if kind.kind in "iu":
          return int
      if kind.kind == "f":
          return float
      if kind.kind == "c":
          return lambda text: complex(text.replace("i", "j"))
      if kind.kind == "b":
          return lambda text: bool(int(float(text)))
      if kind.kind in "UO":
          return str
      raise TypeError(f"unsupported: tables of {kind}")


  def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, unpack=False, usecols=None, ndmin=0,
              encoding=None, max_rows=None, *, quotechar=None, like=None):
      if ndmin not in (0, 1, 2):
          raise ValueError(f"Illegal value of ndmin keyword: {ndmin}")
      if quotechar is not None:
          raise TypeError("unsupported: quotechar of numpy.loadtxt")
      kind = _dtype(dtype)
      read = _reader(kind)
      rows, width = [], None
      for number, parts in _rows(fname, comments, delimiter, skiprows):
          if max_rows is not None and len(rows) >= max_rows:
              break
          if usecols is None and width is not None and len(parts) != width:
              raise ValueError(f"the number of columns changed from {width} to {len(parts)} at row {len(rows) + 1}; use `usecols` to "
                               "select a subset and avoid this error")
          width = len(parts)
          row = []
          for place, part in _columns(usecols, parts, len(rows) + 1):
              function = None
              if converters is not None:
                  function = converters if callable(converters) else converters.get(place, converters.get(place - width))
              if function:
                  row.append(function(part))
                  continue
              try:
                  row.append(read(part))
              except ValueError:
                  raise ValueError(f"could not convert string '{part}' to {kind} at row {len(rows)}, column {place + 1}.") from None
          rows.append(row)
      if not rows:
          import warnings
          warnings.warn(f'loadtxt: input contained no data: "{fname}"', UserWarning, 2)
      return _table(rows, dtype, unpack, ndmin)


  def _guessed(columns):
      """The narrowest type that all words have."""
      for read in (int, float, complex):
          try:
              return read, [[read(part) for part in column] for column in columns]
          except ValueError:
              pass
      return str, columns


  def genfromtxt(fname, dtype=float, comments="#", delimiter=None, skip_header=0, skip_footer=0, converters=None, missing_values=None,
                 filling_values=None, usecols=None, names=None, excludelist=None, deletechars=None, replace_space="_", autostrip=False,
                 case_sensitive=True, defaultfmt="f%i", unpack=None, usemask=False, loose=True, invalid_raise=True, max_rows=None,
                 encoding=None, *, ndmin=0, like=None):
      if names or usemask or converters:
          raise TypeError("unsupported: numpy.genfromtxt with names, masks or converters")
      found, lines = [], []
      for number, parts in _rows(fname, comments, delimiter, skip_header, dtype is not str or autostrip):
          lines.append(number + 1)
          found.append(parts)
      if skip_footer:
          found, lines = found[:-skip_footer], lines[:-skip_footer]
      if max_rows is not None:
          found, lines = found[:max_rows], lines[:max_rows]
      if not found:
          import warnings
          warnings.warn(f'genfromtxt: Empty input file: "{fname}"', UserWarning, 2)
          return array([], dtype=dtype)
      width = len(found[0])
      odd = [f"    Line #{line} (got {len(row)} columns instead of {width})" for line, row in zip(lines, found) if len(row) != width]
      if odd and usecols is None:
          raise ValueError("Some errors were detected !\n" + "\n".join(odd))
      found = [[part for _, part in _columns(usecols, row, number + 1)] for number, row in enumerate(found)]
      if dtype is None:
          kinds = [_guessed([column])[0] for column in zip(*found)]
          if len(set(kinds)) > 1:
              raise TypeError("unsupported: numpy.genfromtxt with columns of different types")
          dtype = kinds[0]
      kind = _dtype(dtype)
      read = _reader(kind)
      unknown = missing_values if isinstance(missing_values, (list, tuple, set)) else [missing_values]
      missing = filling_values
      if missing is None:
          missing = float("nan") if kind.kind in "fc" else -1 if kind.kind in "iu" else False if kind.kind == "b" else "N/A"
      rows = []
      for parts in found:
          row = []
          for place, part in enumerate(parts):
              filler = missing[place] if isinstance(missing, (list, tuple)) else missing
              try:
                  row.append(filler if part in unknown or part == "" and kind.kind != "U" else read(part))
              except ValueError:
                  row.append(filler)
          rows.append(row)
      made = array(rows, dtype=dtype).squeeze() if ndmin == 0 else _table(rows, dtype, False, ndmin)
      return made.T if unpack else made


  def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="", comments="# ", encoding=None):
      X = asarray(X)
      if X.ndim == 0 or X.ndim > 2:
          raise ValueError(f"Expected 1D or 2D array, got {X.ndim}D array instead")
      rows = [[x] for x in X.tolist()] if X.ndim == 1 else X.tolist()
      width = len(rows[0]) if rows else 1
      is_complex = X.dtype.kind == "c"
      if isinstance(fmt, (list, tuple)):
          if len(fmt) != width:
              raise AttributeError(f"fmt has wrong shape.  {fmt}")
          line = delimiter.join(fmt)
      elif fmt.count("%") == 1:
          line = delimiter.join([f" ({fmt}+{fmt}j)" if is_complex else fmt] * width)
      elif fmt.count("%") in (width, 2 * width):
          line = fmt
      else:
          raise ValueError(f"fmt has wrong number of % formats:  {fmt}")
      text = ""
      if header:
          text += comments + header.replace("\n", "\n" + comments) + newline
      for row in rows:
          values = [part for x in row for part in (x.real, x.imag)] if is_complex else row
          try:
              shown = line % tuple(values)
          except TypeError:
              raise TypeError(f"Mismatch between array dtype ('{X.dtype}') and format specifier ('{line}')") from None
          text += shown.replace("+-", "-") + newline if is_complex else shown + newline
      if footer:
          text += comments + footer.replace("\n", "\n" + comments) + newline
      if hasattr(fname, "write"):
          fname.write(text)
      else:
          with open(fname, "w") as file:
              file.write(text)


  # numpy's format: a line that describes the array, and its memory.

  _mark = b"\x93NUMPY"


  def _encoded(a):
      a = asarray(a)
      if a.dtype.kind == "O":
          raise TypeError("unsupported: arrays of objects in files")
      by_columns = a.flags.f_contiguous and not a.flags.c_contiguous
      head = f"{{'descr': '{a.dtype.str}', 'fortran_order': {by_columns}, 'shape': {a.shape}, }}"
      head += " " * (-(len(head) + len(_mark) + 5) % 64) + "\n"
      if a.dtype.kind == "U":
          width = a.dtype.itemsize
          data = b"".join(x.encode("utf-32-le").ljust(width, b"\0") for x in (a.T if by_columns else a).ravel().tolist())
      else:
          data = a.tobytes("F" if by_columns else "C")
      return _mark + b"\x01\x00" + len(head).to_bytes(2, "little") + head.encode("latin1") + data


  def _decoded(data):
      if data[:6] != _mark:
          if data[:1] == b"\x80":
              raise ValueError("This file contains pickled (object) data. If you trust the file you can load it unsafely using the "
                               "`allow_pickle=` keyword argument or `pickle.load()`.")
          raise EOFError("No data left in file") if not data else ValueError(
              "Cannot load file containing pickled data when allow_pickle=False")
      size = 2 if data[6] == 1 else 4
      start = 8 + size
      length = int.from_bytes(data[8:start], "little")
      import re
      head = data[start:start + length].decode("latin1")
      found = re.search(r"'descr': '([^']*)'.*'fortran_order': (True|False).*'shape': \(([0-9, ]*)\)", head)
      if found is None:
          raise TypeError("unsupported: arrays with fields in files")
      code, by_columns = found[1], found[2] == "True"
      shape, rest = tuple(int(part) for part in found[3].split(",") if part.strip()), data[start + length:]
      if code == "|O":
          raise ValueError("Object arrays cannot be loaded when allow_pickle=False")
      count = 1
      for extent in shape:
          count *= extent
      if code[1] == "U":
          width = 4 * int(code[2:])
          made = array([rest[place * width:(place + 1) * width].decode("utf-32-le").rstrip("\0") for place in range(count)], dtype=code)
      else:
          made = frombuffer(rest, dtype=code, count=count).copy()
      return made.reshape(shape[::-1]).T if by_columns else made.reshape(shape)


  def save(file, arr, allow_pickle=True):
      data = _encoded(arr)
      if hasattr(file, "write"):
          file.write(data)
          return
      file = file.__fspath__() if hasattr(file, "__fspath__") else file
      with open(file if file.endswith(".npy") else file + ".npy", "wb") as target:
          target.write(data)


  def _archive(parts):
      """The parts as a zip archive of files that are not compressed."""
      body, index = b"", b""
      for name, data in parts:
          name = name.encode()
          check, size = crc32(data), len(data)
          fixed = (b"\x14\x00\x00\x00\x00\x00\x00\x00\x21\x00" + check.to_bytes(4, "little") + size.to_bytes(4, "little") * 2
                   + len(name).to_bytes(2, "little") + b"\0\0")
          index += (b"PK\x01\x02\x14\x00" + fixed + b"\0" * 6 + b"\0\0\x80\x01" + len(body).to_bytes(4, "little") + name)
          body += b"PK\x03\x04" + fixed + name + data
      count = len(parts).to_bytes(2, "little")
      return (body + index + b"PK\x05\x06\0\0\0\0" + count * 2 + len(index).to_bytes(4, "little") + len(body).to_bytes(4, "little")
              + b"\0\0")


  def savez(file, *args, allow_pickle=True, **kwds):
      parts = dict(kwds)
      for place, value in enumerate(args):
          name = f"arr_{place}"
          if name in parts:
              raise ValueError(f"Cannot use un-named variables and keyword {name}")
          parts[name] = value
      data = _archive([(name + ".npy", _encoded(value)) for name, value in parts.items()])
      if hasattr(file, "write"):
          file.write(data)
          return
      file = file.__fspath__() if hasattr(file, "__fspath__") else file
      with open(file if file.endswith(".npz") else file + ".npz", "wb") as target:
          target.write(data)


  savez_compressed = savez


  class NpzFile:
      __module__ = "numpy.lib.npyio"

      def __init__(self, name, data):
          self._name = name
          self._parts = {}
          place = data.rfind(b"PK\x05\x06")
          if place < 0:
              raise ValueError("File is not a zip file")

          def number(start, size):
              return int.from_bytes(data[start:start + size], "little")
          count, place = number(place + 10, 2), number(place + 16, 4)
          for _ in range(count):
              way, size = number(place + 10, 2), number(place + 24, 4)
              lengths = number(place + 28, 2), number(place + 30, 2), number(place + 32, 2)
              start = number(place + 42, 4)
              name = data[place + 46:place + 46 + lengths[0]].decode()
              begin = start + 30 + number(start + 26, 2) + number(start + 28, 2)
              self._parts[name.removesuffix(".npy")] = data[begin:begin + size] if way == 0 else None
              place += 46 + sum(lengths)
          self.files = list(self._parts)

      def __getitem__(self, key):
          found = key.removesuffix(".npy") if isinstance(key, str) else key
          if found not in self._parts:
              raise KeyError(f"{key} is not a file in the archive")
          if self._parts[found] is None:
              raise TypeError("unsupported: compressed arrays in files")
          return _decoded(self._parts[found])

      def __contains__(self, key):
          return key in self._parts

      def __iter__(self):
          return iter(self.files)

      def __len__(self):
          return len(self.files)

      def __enter__(self):
          return self

      def __exit__(self, *details):
          self.close()

      def __repr__(self):
          shown = ", ".join(self.files[:5]) + ("..." if len(self.files) > 5 else "")
          return f"NpzFile {self._name!r} with keys: {shown}"

      def close(self):
          pass

      def keys(self):
          return self._parts.keys()

      def values(self):
          return [self[name] for name in self.files]

      def items(self):
          return [(name, self[name]) for name in self.files]

      def get(self, key, default=None):
          return self[key] if key in self else default


  def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII", *, max_header_size=10000):
      if mmap_mode is not None:
          raise TypeError("unsupported: mmap_mode of numpy.load")
      if hasattr(file, "read"):
          data, name = file.read(), "object"
      else:
          name = file
          with open(file, "rb") as source:
              data = source.read()
      if data[:2] == b"PK":
          return NpzFile(name, data)
      made = _decoded(data)
      if hasattr(file, "seek") and hasattr(file, "tell"):
          # What follows may be another array.
          file.seek(file.tell() - len(data) + len(_encoded(made)))
      return made


  def fromfile(file, dtype=float, count=-1, sep="", offset=0, *, like=None):
      if sep:
          raise TypeError("unsupported: texts in numpy.fromfile")
      if hasattr(file, "read"):
          data = file.read()
      else:
          with open(file, "rb") as source:
              data = source.read()
      size = _dtype(dtype).itemsize
      rest = len(data) - offset
      return frombuffer(data, dtype=dtype, count=rest // size if count < 0 else min(count, rest // size), offset=offset).copy()

  """#
}
