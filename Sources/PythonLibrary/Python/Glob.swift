extension PythonSource {
  static let globModule = #"""
  """Files whose names match a pattern."""

  import os

  __all__ = ["escape", "glob", "iglob"]


  def has_magic(s):
      return any(c in (s.decode("latin-1") if isinstance(s, bytes) else s) for c in "*?[")


  def escape(pathname):
      if isinstance(pathname, bytes):
          return escape(pathname.decode("latin-1")).encode("latin-1")
      return "".join(f"[{c}]" if c in "*?[" else c for c in pathname)


  def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
      return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


  def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
      if isinstance(pathname, bytes):
          root_dir = root_dir and os.fsdecode(root_dir)
          return map(os.fsencode, iglob(os.fsdecode(pathname), root_dir=root_dir, recursive=recursive,
                                        include_hidden=include_hidden))
      return (path for path in _paths(pathname, root_dir, recursive, include_hidden) if path)


  def _paths(pathname, root, recursive, include_hidden):
      head, tail = os.path.split(pathname)
      if head and head != pathname and (has_magic(head) or not tail):
          parents = _paths(head, root, recursive, include_hidden)
      else:
          parents = [head]
      for parent in parents:
          if not tail:
              if os.path.isdir(_within(root, parent)):
                  yield os.path.join(parent, "")
          elif recursive and tail == "**":
              yield from _below(root, parent, include_hidden)
          elif has_magic(tail):
              yield from _matching(root, parent, tail, include_hidden)
          else:
              path = os.path.join(parent, tail)
              if os.path.lexists(_within(root, path)):
                  yield path


  def _within(root, path):
      return path if root is None else os.path.join(root, path)


  def _names(root, folder, include_hidden):
      path = _within(root, folder) or "."
      if not os.path.isdir(path):
          return []
      return [name for name in os.listdir(path) if include_hidden or name[:1] != "."]


  def _matching(root, folder, pattern, include_hidden):
      import fnmatch
      for name in _names(root, folder, include_hidden or pattern[:1] == "."):
          if fnmatch.fnmatchcase(name, pattern):
              yield os.path.join(folder, name)


  def _below(root, folder, include_hidden):
      """A folder and all that is below it; the folder of the empty name always exists."""
      if folder and not os.path.isdir(_within(root, folder)):
          return
      yield os.path.join(folder, "")
      for name in _names(root, folder, include_hidden):
          path = os.path.join(folder, name)
          yield path
          if os.path.isdir(_within(root, path)):
              yield from list(_below(root, path, include_hidden))[1:]

  """#
}
