extension PythonSource {
  static let numpyFilesModule = #"""
  """Tables of numbers in text files."""

  from _numpy import array, asarray, ndarray


  def _lines(fname):
      if hasattr(fname, "__fspath__") or isinstance(fname, str):
          with open(fname) as file:
              yield from file
      else:
          for line in fname:
              yield line.decode() if isinstance(line, bytes) else line


  def _rows(fname, comments, delimiter, skip):
      for number, line in enumerate(_lines(fname)):
          if number < skip:
              continue
          if comments is not None:
              for mark in [comments] if isinstance(comments, str) else comments:
                  line = line.split(mark, 1)[0]
          line = line.strip("\r\n") if delimiter is not None else line.strip()
          if line.strip():
              yield number, [part.strip() for part in (line.split(delimiter) if delimiter is not None else line.split())]


  def _columns(usecols, row):
      if usecols is None:
          return row
      return [row[place] for place in ([usecols] if isinstance(usecols, int) else usecols)]


  def _table(rows, dtype, unpack, ndmin, squeeze=True):
      made = array(rows, dtype=dtype) if rows else array([], dtype=dtype)
      if squeeze and made.ndim == 2 and ndmin < 2:
          if made.shape[1] == 1:
              made = made.reshape(-1)
          elif made.shape[0] == 1:
              made = made.reshape(-1)
          if made.size == 1 and ndmin < 1:
              made = made.reshape(())
      return made.T if unpack else made


  def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, unpack=False, usecols=None, ndmin=0,
              encoding=None, max_rows=None, *, quotechar=None, like=None):
      if dtype is str:
          raise TypeError("unsupported: numpy arrays of strings")
      rows = []
      width = None
      for number, parts in _rows(fname, comments, delimiter, skiprows):
          if max_rows is not None and len(rows) >= max_rows:
              break
          if width is not None and len(parts) != width:
              raise ValueError(f"the number of columns changed from {width} to {len(parts)} at row {len(rows) + 1}; use `usecols` to "
                               "select a subset and avoid this error")
          width = len(parts)
          row = []
          for place, part in enumerate(_columns(usecols, parts)):
              try:
                  if converters is not None:
                      function = converters if callable(converters) else converters.get(place)
                      row.append(function(part) if function else float(part))
                  else:
                      row.append(float(part))
              except ValueError:
                  raise ValueError(f"could not convert string '{part}' to float64 at row {len(rows)}, column {place + 1}.") from None
          rows.append(row)
      if not rows:
          import warnings
          warnings.warn(f'loadtxt: input contained no data: "{fname}"', UserWarning, 2)
      return _table(rows, dtype, unpack, ndmin)


  def genfromtxt(fname, dtype=float, comments="#", delimiter=None, skip_header=0, skip_footer=0, converters=None, missing_values=None,
                 filling_values=None, usecols=None, names=None, unpack=False, **kwargs):
      if dtype is None or dtype is str or names:
          raise TypeError("unsupported: numpy.genfromtxt with names or types of its own")
      rows = []
      missing = float("nan") if filling_values is None else filling_values
      for number, parts in _rows(fname, comments, delimiter, skip_header):
          row = []
          for part in _columns(usecols, parts):
              try:
                  row.append(float(part))
              except ValueError:
                  row.append(missing)
          rows.append(row)
      if skip_footer:
          rows = rows[:-skip_footer]
      return _table(rows, dtype, unpack, 0)


  def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="", comments="# ", encoding=None):
      X = asarray(X)
      if X.ndim == 0 or X.ndim > 2:
          raise ValueError(f"Expected 1D or 2D array, got {X.ndim}D array instead")
      rows = [[x] for x in X.tolist()] if X.ndim == 1 else X.tolist()
      text = ""
      if header:
          text += comments + header.replace("\n", "\n" + comments) + newline
      for row in rows:
          if isinstance(fmt, (list, tuple)):
              text += delimiter.join(f % x for f, x in zip(fmt, row)) + newline
          elif fmt.count("%") > 1:
              text += fmt % tuple(row) + newline
          else:
              text += delimiter.join(fmt % x for x in row) + newline
      if footer:
          text += comments + footer.replace("\n", "\n" + comments) + newline
      if hasattr(fname, "write"):
          fname.write(text)
      else:
          with open(fname, "w") as file:
              file.write(text)

  """#
}
