extension PythonSource {
  static let posixpathModule = #"""
  """Paths as text, with slashes."""

  import posix
  from posix import fspath as _fspath

  __all__ = ["abspath", "altsep", "basename", "commonpath", "commonprefix", "curdir", "defpath", "devnull", "dirname",
             "exists", "expanduser", "expandvars", "extsep", "getatime", "getctime", "getmtime", "getsize", "isabs",
             "isdir", "isfile", "islink", "ismount", "join", "lexists", "normcase", "normpath", "pardir", "pathsep",
             "realpath", "relpath", "samefile", "samestat", "sep", "split", "splitdrive", "splitext", "supports_unicode_filenames"]

  curdir = "."
  pardir = ".."
  extsep = "."
  sep = "/"
  altsep = None
  pathsep = ":"
  defpath = "/bin:/usr/bin"
  devnull = "/dev/null"
  supports_unicode_filenames = False


  def _slash(path):
      return b"/" if isinstance(path, bytes) else "/"


  def _dot(path):
      return b"." if isinstance(path, bytes) else "."


  def join(a, *p):
      path = _fspath(a)
      slash = _slash(path)
      try:
          for piece in p:
              piece = _fspath(piece)
              if piece.startswith(slash):
                  path = piece
              elif not path or path.endswith(slash):
                  path += piece
              else:
                  path += slash + piece
          return path
      except (TypeError, AttributeError):
          _refuse("join", a, *p)
          raise


  def _refuse(function, *pieces):
      """TypeError for pieces that are no text, or not of one kind."""
      for piece in pieces:
          if not isinstance(piece, (str, bytes)):
              raise TypeError(f"{function}() argument must be str, bytes, or os.PathLike object, not "
                              f"{type(piece).__name__!r}") from None
      if len({isinstance(piece, str) for piece in pieces}) > 1:
          raise TypeError("Can't mix strings and bytes in path components") from None


  def _head_and_tail(path):
      """The two sides of the last slash, the slashes at the end of the first taken away if it has anything else."""
      slash = _slash(path)
      cut = path.rfind(slash) + 1
      head = path[:cut]
      return head.rstrip(slash) or head, path[cut:]


  def split(p):
      return _head_and_tail(_fspath(p))


  def dirname(p):
      return _head_and_tail(_fspath(p))[0]


  def basename(p):
      return _head_and_tail(_fspath(p))[1]


  def splitext(p):
      p = _fspath(p)
      dot = _dot(p)
      name = p[p.rfind(_slash(p)) + 1:]
      stem = name.lstrip(dot)
      cut = stem.rfind(dot)
      if cut < 0:
          return p, p[:0]
      cut += len(p) - len(stem)
      return p[:cut], p[cut:]


  def splitdrive(p):
      p = _fspath(p)
      return p[:0], p


  def isabs(s):
      s = _fspath(s)
      return s.startswith(_slash(s))


  def normcase(s):
      return _fspath(s)


  def normpath(path):
      path = _fspath(path)
      slash, dot = _slash(path), _dot(path)
      start = path[:0]
      if path.startswith(slash):
          # Two slashes at the start mean something of their own, more do not.
          start = slash * 2 if path.startswith(slash * 2) and not path.startswith(slash * 3) else slash
      names = []
      for name in path.split(slash):
          if not name or name == dot:
              continue
          if name == dot * 2 and (names[-1:] == [name] or not names):
              if not start:
                  names.append(name)
          elif name == dot * 2:
              names.pop()
          else:
              names.append(name)
      return start + slash.join(names) or dot


  def abspath(path):
      path = _fspath(path)
      if not isabs(path):
          here = posix.getcwd()
          path = join(here.encode() if isinstance(path, bytes) else here, path)
      return normpath(path)


  def realpath(filename, *, strict=False):
      path = abspath(filename)
      if strict:
          posix._size_and_time(path)
      return path


  def relpath(path, start=None):
      if not path:
          raise ValueError("no path specified")
      path = _fspath(path)
      slash, dot = _slash(path), _dot(path)
      start = dot if start is None else _fspath(start)
      try:
          origin = [name for name in abspath(start).split(slash) if name]
          target = [name for name in abspath(path).split(slash) if name]
          shared = len(commonprefix([origin, target]))
          return slash.join([dot * 2] * (len(origin) - shared) + target[shared:]) or dot
      except (TypeError, AttributeError):
          _refuse("relpath", path, start)
          raise


  def commonprefix(m):
      if not m:
          return ""
      if not isinstance(m[0], (list, tuple)):
          m = [_fspath(path) for path in m]
      low, high = min(m), max(m)
      for i, c in enumerate(low):
          if c != high[i]:
              return low[:i]
      return low


  def commonpath(paths):
      if not paths:
          raise ValueError("commonpath() arg is an empty sequence")
      paths = [_fspath(path) for path in paths]
      slash, dot = _slash(paths[0]), _dot(paths[0])
      try:
          if len({path.startswith(slash) for path in paths}) > 1:
              raise ValueError("Can't mix absolute and relative paths")
          names = [[name for name in path.split(slash) if name and name != dot] for path in paths]
          start = slash if paths[0].startswith(slash) else slash[:0]
          return start + slash.join(commonprefix(names))
      except (TypeError, AttributeError):
          _refuse("commonpath", *paths)
          raise


  def isfile(path):
      try:
          return posix._isfile(path)
      except ValueError:
          return False


  def isdir(s):
      try:
          return posix._isdir(s)
      except ValueError:
          return False


  def exists(path):
      return isfile(path) or isdir(path)


  lexists = exists


  def islink(path):
      return False


  def ismount(path):
      return abspath(path) == "/"


  def samefile(f1, f2):
      for path in (f1, f2):
          posix._size_and_time(path)
      return abspath(f1) == abspath(f2)


  def samestat(s1, s2):
      return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


  def getsize(filename):
      return posix._size_and_time(filename)[0]


  def getmtime(filename):
      return posix._size_and_time(filename)[1]


  getatime = getctime = getmtime


  def expanduser(path):
      """A tilde at the start becomes the value of HOME, if the program has set it: there are no users here."""
      path = _fspath(path)
      import os
      home = os.environ.get("HOME")
      if home is None or isinstance(path, bytes) or path.split("/")[0] != "~":
          return path
      return home.rstrip("/") + path[1:] or "/"


  def expandvars(path):
      path = _fspath(path)
      if isinstance(path, bytes):
          return expandvars(path.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
      if "$" not in path:
          return path
      import os
      import re

      def value(match):
          return os.environ.get(match[1] or match[2], match[0])

      return re.sub(r"\$(?:(\w+)|\{([^}]*)\})", value, path, flags=re.ASCII)

  """#
}
