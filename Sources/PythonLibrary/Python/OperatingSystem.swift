extension PythonSource {
  static let osModule = #"""
  """Files, folders and the little else of the system that there is: no processes, no environment."""

  import abc
  import sys
  import posixpath as path
  from collections.abc import Mapping, MutableMapping
  from posix import (chdir, cpu_count, fspath, getcwd, getpid, getppid, listdir, mkdir, remove, rename, replace, rmdir,
                     strerror, unlink, urandom, _isdir, _isfile, _size_and_time)
  from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

  sys.modules["os.path"] = path

  name = "posix"
  linesep = "\n"
  error = OSError
  F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
  SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
  supports_bytes_environ = True


  class PathLike(abc.ABC):
      """What has a path: anything with __fspath__."""

      @abc.abstractmethod
      def __fspath__(self):
          raise NotImplementedError

      @classmethod
      def __subclasshook__(cls, subclass):
          if cls is PathLike:
              return hasattr(subclass, "__fspath__")
          return NotImplemented

      def __class_getitem__(cls, item):
          from types import GenericAlias
          return GenericAlias(cls, item)


  def fsencode(filename):
      filename = fspath(filename)
      return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


  def fsdecode(filename):
      filename = fspath(filename)
      return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


  def getcwdb():
      return fsencode(getcwd())


  def _variable(text):
      if not isinstance(text, str):
          raise TypeError(f"str expected, not {type(text).__name__}")
      return text


  class _Environ(MutableMapping):
      """Variables of the environment, of which there are none but those that the program sets."""

      def __init__(self):
          self._values = {}

      def __getitem__(self, key):
          return self._values[_variable(key)]

      def __setitem__(self, key, value):
          if "=" in _variable(key) or not key:
              raise OSError(22, "Invalid argument") if not key else ValueError("illegal environment variable name")
          for text in key, _variable(value):
              if "\0" in text:
                  raise ValueError("embedded null byte")
          self._values[key] = value

      def __delitem__(self, key):
          try:
              del self._values[_variable(key)]
          except KeyError:
              raise KeyError(key) from None

      def __iter__(self):
          return iter(list(self._values))

      def __len__(self):
          return len(self._values)

      def __repr__(self):
          return f"environ({{{', '.join(f'{key!r}: {value!r}' for key, value in self.items())}}})"

      def copy(self):
          return dict(self)

      def __ior__(self, other):
          self.update(other)
          return self

      def __or__(self, other):
          return {**self, **dict(other)} if isinstance(other, Mapping) else NotImplemented

      def __ror__(self, other):
          return {**dict(other), **self} if isinstance(other, Mapping) else NotImplemented


  environ = _Environ()


  def getenv(key, default=None):
      return environ.get(key, default)


  def putenv(name, value, /):
      _variable(name), _variable(value)


  def unsetenv(name, /):
      _variable(name)


  _STAT_FIELDS = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime",
                  "st_ctime")


  def _field(index):
      return property(lambda self: self[index])


  class stat_result(tuple):
      """What is known of a file, as a tuple with names."""

      __match_args__ = _STAT_FIELDS[:7]

      def __new__(cls, fields, time=None):
          self = super().__new__(cls, fields)
          self.st_atime = self.st_mtime = self.st_ctime = self[8] if time is None else time
          self.st_atime_ns = self.st_mtime_ns = self.st_ctime_ns = int(self.st_mtime * 1_000_000_000)
          return self

      st_mode = _field(0)
      st_ino = _field(1)
      st_dev = _field(2)
      st_nlink = _field(3)
      st_uid = _field(4)
      st_gid = _field(5)
      st_size = _field(6)

      def __repr__(self):
          return f"os.stat_result({', '.join(f'{name}={value}' for name, value in zip(_STAT_FIELDS, self))})"


  def stat(path, *, dir_fd=None, follow_symlinks=True):
      size, time = _size_and_time(path)
      kind = 0o040755 if _isdir(path) else 0o100644
      # A number for every path, as there is one for every file.
      number = hash(globals()["path"].abspath(path)) & 0xFFFFFFFFFFFF
      return stat_result((kind, number, 0, 1, 0, 0, size, int(time), int(time), int(time)), time)


  def lstat(path, *, dir_fd=None):
      return stat(path)


  def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
      if not isinstance(path, (str, bytes, PathLike)):
          raise TypeError(f"access: path should be string, bytes or os.PathLike, not {type(path).__name__}")
      return _isdir(path) or _isfile(path) and not mode & X_OK


  def makedirs(name, mode=511, exist_ok=False):
      head, tail = path.split(name)
      if not tail:
          head, tail = path.split(head)
      if head and tail and not path.exists(head):
          makedirs(head, exist_ok=exist_ok)
          if tail == curdir:
              return
      try:
          mkdir(name, mode)
      except OSError:
          if not exist_ok or not path.isdir(name):
              raise


  def _remove_empty(folder):
      """Removes the folders above one that was emptied, as long as they are empty too."""
      while folder:
          try:
              rmdir(folder)
          except OSError:
              return
          folder = path.dirname(folder)


  def removedirs(name):
      rmdir(name)
      _remove_empty(path.dirname(path.normpath(name)))


  def renames(old, new):
      head, tail = path.split(new)
      if head and tail and not path.exists(head):
          makedirs(head)
      rename(old, new)
      _remove_empty(path.dirname(old))


  class DirEntry:
      """Something in a folder."""

      __module__ = "posix"

      def __init__(self, folder, name):
          self.name = name
          self.path = path.join(folder, name)

      def is_dir(self, *, follow_symlinks=True):
          return _isdir(self.path)

      def is_file(self, *, follow_symlinks=True):
          return _isfile(self.path)

      def is_symlink(self):
          return False

      def stat(self, *, follow_symlinks=True):
          return stat(self.path)

      def inode(self):
          return 0

      def __fspath__(self):
          return self.path

      def __repr__(self):
          return f"<DirEntry {self.name!r}>"


  class _Entries:
      """The entries of a folder, once."""

      def __init__(self, folder):
          self._entries = iter([DirEntry(folder, name) for name in listdir(folder)])

      def __iter__(self):
          return self

      def __next__(self):
          return next(self._entries)

      def __enter__(self):
          return self

      def __exit__(self, *exception):
          self.close()

      def close(self):
          self._entries = iter(())


  def scandir(path=None):
      return _Entries("." if path is None else fspath(path))


  def walk(top, topdown=True, onerror=None, followlinks=False):
      return _walk(fspath(top), topdown, onerror)


  def _walk(top, topdown, onerror):
      try:
          names = listdir(top)
      except OSError as problem:
          if onerror is not None:
              onerror(problem)
          return
      folders = [name for name in names if _isdir(path.join(top, name))]
      files = [name for name in names if not _isdir(path.join(top, name))]
      if topdown:
          yield top, folders, files
      for name in folders:
          yield from _walk(path.join(top, name), topdown, onerror)
      if not topdown:
          yield top, folders, files


  class terminal_size(tuple):
      """Columns and lines."""

      columns = _field(0)
      lines = _field(1)

      def __repr__(self):
          return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


  def get_terminal_size(fd=1, /):
      return terminal_size((80, 24))


  def getlogin():
      raise OSError(6, "No such device or address")


  def sched_getaffinity(pid, /):
      return {0}

  """#
}
