extension PythonSource {
  static let platformModule = #"""
  """The Python that lessons run on; what the machine is stays unsaid."""

  import sys


  def python_version():
      return "{}.{}.{}".format(*sys.version_info[:3])


  def python_version_tuple():
      return tuple(str(part) for part in sys.version_info[:3])


  def python_implementation():
      return "CPython"


  def system():
      return "Linux"


  def architecture(executable="", bits="", linkage=""):
      return bits or "64bit", linkage or "ELF"
  """#
}
