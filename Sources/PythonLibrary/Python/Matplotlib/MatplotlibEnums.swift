extension PythonSource {
  static let matplotlibEnumsModule = #"""
  """How lines end and meet, by name."""

  from enum import Enum


  class JoinStyle(str, Enum):
      miter = "miter"
      round = "round"
      bevel = "bevel"

      def __str__(self):
          return self.value


  class CapStyle(str, Enum):
      butt = "butt"
      projecting = "projecting"
      round = "round"

      def __str__(self):
          return self.value
  """#
}
