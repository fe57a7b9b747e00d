extension PythonSource {
  static let cyclerModule = #"""
  """Looks that take turns."""

  from matplotlib._cycler import Cycler, cycler


  def concat(left, right):
      return Cycler([*left, *right])
  """#
}
