extension PythonSource {
  static let pathlibModule = #"""
  """Paths as values."""

  import os

  __all__ = ["PurePath", "PurePosixPath", "Path", "PosixPath"]


  def _cut(text):
      """The root and the names of a path."""
      root = ""
      if text.startswith("/"):
          root = "//" if text.startswith("//") and not text.startswith("///") else "/"
      return root, [name for name in text.split("/") if name and name != "."]


  class _Parents:
      """The folders a path is in, the nearest first."""

      def __init__(self, path):
          self._path = path

      def __len__(self):
          return len(self._path._names)

      def __getitem__(self, index):
          if isinstance(index, slice):
              return tuple(self[i] for i in range(*index.indices(len(self))))
          if not -len(self) <= index < len(self):
              raise IndexError(index)
          if index < 0:
              index += len(self)
          path = self._path
          return path._with(path._root, path._names[:len(path._names) - index - 1])

      def __repr__(self):
          return f"<{type(self._path).__name__}.parents>"


  class PurePath:
      """A path that is never looked up."""

      __slots__ = ("_root", "_names")

      def __new__(cls, *args):
          self = object.__new__(PurePosixPath if cls is PurePath else cls)
          self._root, self._names = self._joined(args)
          return self

      @classmethod
      def _joined(cls, pieces):
          root, names = "", []
          for piece in pieces:
              if isinstance(piece, PurePath):
                  piece_root, piece_names = piece._root, piece._names
              else:
                  text = os.fspath(piece)
                  if not isinstance(text, str):
                      raise TypeError("argument should be a str object or an os.PathLike object returning str, "
                                      f"not {type(text)!r}")
                  piece_root, piece_names = _cut(text)
              if piece_root:
                  root, names = piece_root, list(piece_names)
              else:
                  names = names + piece_names
          return root, names

      def _with(self, root, names):
          path = object.__new__(type(self))
          path._root = root
          path._names = names
          return path

      def __reduce__(self):
          return type(self), self.parts

      def __str__(self):
          return self._root + "/".join(self._names) or "."

      def __fspath__(self):
          return str(self)

      as_posix = __str__

      def __bytes__(self):
          return str(self).encode()

      def __repr__(self):
          return f"{type(self).__name__}({str(self)!r})"

      def as_uri(self):
          if not self.is_absolute():
              raise ValueError("relative path can't be expressed as a file URI")
          plain = "/._-~"
          return "file://" + "".join(chr(b) if b < 128 and (chr(b).isalnum() or chr(b) in plain) else f"%{b:02X}"
                                     for b in bytes(self))

      def __eq__(self, other):
          if not isinstance(other, PurePath):
              return NotImplemented
          return self._root == other._root and self._names == other._names

      def __hash__(self):
          return hash((self._root, tuple(self._names)))

      def __lt__(self, other):
          return list(self.parts) < list(other.parts) if isinstance(other, PurePath) else NotImplemented

      def __le__(self, other):
          return list(self.parts) <= list(other.parts) if isinstance(other, PurePath) else NotImplemented

      def __gt__(self, other):
          return list(self.parts) > list(other.parts) if isinstance(other, PurePath) else NotImplemented

      def __ge__(self, other):
          return list(self.parts) >= list(other.parts) if isinstance(other, PurePath) else NotImplemented

      drive = property(lambda self: "")
      root = property(lambda self: self._root)
      anchor = property(lambda self: self._root)
      parts = property(lambda self: tuple([self._root] + self._names if self._root else self._names))
      name = property(lambda self: self._names[-1] if self._names else "")
      parent = property(lambda self: self._with(self._root, self._names[:-1]) if self._names else self)
      parents = property(_Parents)

      def _suffix_start(self):
          name = self.name
          at = name.rfind(".")
          return at if 0 < at < len(name) - 1 else len(name)

      @property
      def suffix(self):
          return self.name[self._suffix_start():]

      @property
      def suffixes(self):
          name = self.name
          return [] if name.endswith(".") else ["." + part for part in name.lstrip(".").split(".")[1:]]

      @property
      def stem(self):
          return self.name[:self._suffix_start()]

      def _require_name(self):
          if not self._names:
              raise ValueError(f"{self!r} has an empty name")

      def with_name(self, name):
          self._require_name()
          if not name or "/" in name or name == ".":
              raise ValueError(f"Invalid name {name!r}")
          return self._with(self._root, self._names[:-1] + [name])

      def with_stem(self, stem):
          return self.with_name(stem + self.suffix)

      def with_suffix(self, suffix):
          if "/" in suffix or suffix and not suffix.startswith(".") or suffix == ".":
              raise ValueError(f"Invalid suffix {suffix!r}")
          self._require_name()
          return self._with(self._root, self._names[:-1] + [self.stem + suffix])

      def relative_to(self, *other):
          if not other:
              raise TypeError("need at least one argument")
          root, names = self._joined(other)
          if root != self._root or self._names[:len(names)] != names:
              shown = root + "/".join(names)
              raise ValueError(f"{str(self)!r} is not in the subpath of {shown!r} OR one path is relative and the "
                               "other is absolute.")
          return self._with("", self._names[len(names):])

      def is_relative_to(self, *other):
          try:
              self.relative_to(*other)
              return True
          except ValueError:
              return False

      def is_absolute(self):
          return bool(self._root)

      def is_reserved(self):
          return False

      def joinpath(self, *args):
          return self._with(*self._joined((self, *args)))

      def __truediv__(self, key):
          try:
              return self.joinpath(key)
          except TypeError:
              return NotImplemented

      def __rtruediv__(self, key):
          try:
              return self._with(*self._joined((key, self)))
          except TypeError:
              return NotImplemented

      def match(self, path_pattern):
          from fnmatch import fnmatchcase
          root, patterns = _cut(path_pattern)
          if root:
              patterns = [root] + patterns
          if not patterns:
              raise ValueError("empty pattern")
          parts = self.parts
          if root and len(parts) != len(patterns) or len(patterns) > len(parts):
              return False
          return all(fnmatchcase(part, pattern) for part, pattern in zip(parts[-len(patterns):], patterns))


  class PurePosixPath(PurePath):
      __slots__ = ()


  class Path(PurePath):
      """A path that can be looked up."""

      __slots__ = ()

      def __new__(cls, *args, **kwargs):
          return PurePath.__new__(PosixPath if cls is Path else cls, *args)

      @classmethod
      def cwd(cls):
          return cls(os.getcwd())

      @classmethod
      def home(cls):
          return cls(os.path.expanduser("~"))

      def __enter__(self):
          return self

      def __exit__(self, *details):
          pass

      def exists(self):
          return os.path.exists(self)

      def is_file(self):
          return os.path.isfile(self)

      def is_dir(self):
          return os.path.isdir(self)

      def is_symlink(self):
          return os.path.islink(self)

      def samefile(self, other_path):
          return os.path.samefile(self, other_path)

      def stat(self, *, follow_symlinks=True):
          return os.stat(self)

      def lstat(self):
          return os.lstat(self)

      def is_mount(self):
          return os.path.ismount(self)

      def is_fifo(self):
          return False

      is_socket = is_block_device = is_char_device = is_fifo

      def absolute(self):
          return self if self._root else self.cwd().joinpath(self)

      def resolve(self, strict=False):
          if strict and not self.exists():
              raise FileNotFoundError(2, "No such file or directory", str(self))
          return type(self)(os.path.realpath(self))

      def expanduser(self):
          return type(self)(os.path.expanduser(str(self)))

      def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
          return open(self, mode, buffering, encoding, errors, newline)

      def read_text(self, encoding=None, errors=None):
          with self.open("r", encoding=encoding, errors=errors) as file:
              return file.read()

      def read_bytes(self):
          with self.open("rb") as file:
              return file.read()

      def write_text(self, data, encoding=None, errors=None, newline=None):
          if not isinstance(data, str):
              raise TypeError(f"data must be str, not {type(data).__name__}")
          with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
              return file.write(data)

      def write_bytes(self, data):
          data = memoryview(data)
          with self.open("wb") as file:
              return file.write(data)

      def iterdir(self):
          for name in os.listdir(self):
              yield self._with(self._root, self._names + [name])

      def touch(self, mode=0o666, exist_ok=True):
          if not exist_ok and self.exists():
              raise FileExistsError(17, "File exists", str(self))
          self.open("a").close()

      def mkdir(self, mode=0o777, parents=False, exist_ok=False):
          try:
              os.mkdir(self)
          except FileNotFoundError:
              if not parents or self.parent == self:
                  raise
              self.parent.mkdir(parents=True, exist_ok=True)
              self.mkdir(exist_ok=exist_ok)
          except OSError:
              if not exist_ok or not self.is_dir():
                  raise

      def unlink(self, missing_ok=False):
          try:
              os.remove(self)
          except FileNotFoundError:
              if not missing_ok:
                  raise

      def rmdir(self):
          os.rmdir(self)

      def rename(self, target):
          os.rename(self, target)
          return type(self)(target)

      def replace(self, target):
          os.replace(self, target)
          return type(self)(target)

      def glob(self, pattern):
          if not pattern:
              raise ValueError(f"Unacceptable pattern: {pattern!r}")
          root, parts = _cut(pattern)
          if root:
              raise NotImplementedError("Non-relative patterns are unsupported")
          if any("**" in part and part != "**" for part in parts):
              raise ValueError("Invalid pattern: '**' can only be an entire path component")
          seen = set()
          for path in self._matching(parts, pattern.endswith("/")):
              if str(path) not in seen:
                  seen.add(str(path))
                  yield path

      def rglob(self, pattern):
          root, parts = _cut(pattern)
          if root:
              raise NotImplementedError("Non-relative patterns are unsupported")
          return self.glob("**/" + pattern)

      def _matching(self, parts, only_folders):
          if not parts:
              if self.is_dir() if only_folders else self.exists():
                  yield self
              return
          first, rest = parts[0], parts[1:]
          if not self.is_dir():
              return
          if first == "**":
              for folder in self._folders():
                  yield from folder._matching(rest, True) if not rest else folder._matching(rest, only_folders)
          elif not any(c in first for c in "*?["):
              yield from self._with(self._root, self._names + [first])._matching(rest, only_folders)
          else:
              from fnmatch import fnmatchcase
              for path in self.iterdir():
                  if fnmatchcase(path.name, first):
                      yield from path._matching(rest, only_folders)

      def _folders(self):
          yield self
          for path in self.iterdir():
              if path.is_dir():
                  yield from path._folders()


  class PosixPath(Path, PurePosixPath):
      __slots__ = ()

  """#
}
