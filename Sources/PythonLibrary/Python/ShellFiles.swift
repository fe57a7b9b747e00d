extension PythonSource {
  static let shutilModule = #"""
  """Whole files and folders copied, moved and removed."""

  import os

  __all__ = ["copy", "copy2", "copyfile", "copyfileobj", "copytree", "get_terminal_size", "move", "rmtree", "Error",
             "SameFileError"]


  class Error(OSError):
      pass


  class SameFileError(Error):
      pass


  class terminal_size(tuple):
      __module__ = "os"

      columns = property(lambda self: self[0])
      lines = property(lambda self: self[1])

      def __repr__(self):
          return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


  def get_terminal_size(fallback=(80, 24)):
      return terminal_size([_told(name) or size for name, size in zip(("COLUMNS", "LINES"), fallback)])


  def _told(name):
      """A size that the program wrote to its environment."""
      try:
          return max(int(os.environ[name]), 0)
      except (KeyError, ValueError):
          return 0


  def copyfileobj(fsrc, fdst, length=0):
      while data := fsrc.read(length or 65536):
          fdst.write(data)


  def copyfile(src, dst, *, follow_symlinks=True):
      if os.path.abspath(src) == os.path.abspath(dst):
          raise SameFileError(f"{src!r} and {dst!r} are the same file")
      with open(src, "rb") as source, open(dst, "wb") as target:
          copyfileobj(source, target)
      return dst


  def copy(src, dst, *, follow_symlinks=True):
      if os.path.isdir(dst):
          dst = os.path.join(dst, os.path.basename(src))
      return copyfile(src, dst)


  copy2 = copy


  def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
               dirs_exist_ok=False):
      names = os.listdir(src)
      ignored = ignore(os.fspath(src), names) if ignore is not None else ()
      os.makedirs(dst, exist_ok=dirs_exist_ok)
      for name in names:
          if name in ignored:
              continue
          source, target = os.path.join(src, name), os.path.join(dst, name)
          if os.path.isdir(source):
              copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
          else:
              copy_function(source, target)
      return dst


  def rmtree(path, ignore_errors=False, onerror=None):
      try:
          for name in os.listdir(path):
              inner = os.path.join(path, name)
              if os.path.isdir(inner):
                  rmtree(inner, ignore_errors, onerror)
              else:
                  os.remove(inner)
          os.rmdir(path)
      except OSError as error:
          if onerror is not None:
              onerror(os.rmdir, path, (type(error), error, error.__traceback__))
          elif not ignore_errors:
              raise


  def move(src, dst, copy_function=copy2):
      if os.path.isdir(dst):
          dst = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
          if os.path.exists(dst):
              raise Error(f"Destination path '{dst}' already exists")
      os.rename(src, dst)
      return dst

  """#
}
