extension PythonSource {
  static let atexitModule = #"""
  """Functions for the end of a program, called last in first out."""

  _registered = []


  def register(func, /, *args, **kwargs):
      if not callable(func):
          raise TypeError("the first argument must be callable")
      _registered.append((func, args, kwargs))
      return func


  def unregister(func, /):
      _registered[:] = [entry for entry in _registered if entry[0] != func]


  def _clear():
      _registered.clear()


  def _ncallbacks():
      return len(_registered)


  def _run_exitfuncs():
      """What the runtime calls at the end; an exception is printed and the rest still called."""
      while _registered:
          func, args, kwargs = _registered.pop()
          try:
              func(*args, **kwargs)
          except SystemExit:
              pass
          except BaseException as error:
              import sys
              sys.stderr.write(f"Exception ignored in atexit callback: {func!r}\n")
              sys.stderr.write(sys._format_exception(error))

  """#
}
