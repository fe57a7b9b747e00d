extension PythonSource {
  static let ipythonModule = #"""
  """What lessons use of IPython."""

  import builtins

  import IPython.display

  __version__ = "8.12.3"
  version_info = (8, 12, 3, "")


  def get_ipython():
      """The shell of a lesson's cells; None in a script."""
      shell = getattr(builtins, "get_ipython", None)
      return None if shell is None else shell()
  """#

  static let ipythonShellModule = #"""
  """The shell that a lesson's cells ask for."""

  _ACCEPTED = {"autoreload", "config", "load_ext", "matplotlib", "pip", "pylab"}


  class ZMQInteractiveShell:
      """Accepts the commands that change nothing here."""

      __module__ = "ipykernel.zmqshell"

      def run_line_magic(self, magic_name, line, _stack_depth=1):
          if magic_name not in _ACCEPTED:
              raise NotImplementedError(f"unsupported: '%{magic_name}', a command to IPython")

      def run_cell_magic(self, magic_name, line, cell):
          raise NotImplementedError(f"unsupported: '%%{magic_name}', a command to IPython")

      def magic(self, arg_s):
          name, _, line = arg_s.strip().lstrip("%").partition(" ")
          return self.run_line_magic(name, line)

      def system(self, cmd):
          raise NotImplementedError(f"unsupported: '!{cmd}', a command to IPython")

      def __getattr__(self, name):
          raise AttributeError(f"unsupported: get_ipython().{name}")


  shell = ZMQInteractiveShell()

  """#

  static let ipythonGetModule = #"""
  from IPython import get_ipython
  """#

  static let cellsModule = #"""
  """What the cells of a lesson find among their builtins."""

  import builtins


  def display(*objs, **kwargs):
      from IPython.core.display import display
      return display(*objs, **kwargs)


  def get_ipython():
      from IPython.core.interactiveshell import shell
      return shell


  builtins.display = display
  builtins.get_ipython = get_ipython
  """#
}
