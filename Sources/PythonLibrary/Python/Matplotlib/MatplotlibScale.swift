extension PythonSource {
  static let matplotlibScaleModule = #"""
  """Scales by name."""


  def get_scale_names():
      return ["asinh", "function", "functionlog", "linear", "log", "logit", "symlog"]


  def __getattr__(name):
      if name in ("ScaleBase", "LinearScale", "LogScale", "SymmetricalLogScale", "LogitScale", "AsinhScale", "FuncScale", "FuncScaleLog", "register_scale",
                  "scale_factory", "LogTransform", "FuncTransform", "AsinhTransform", "LogitTransform", "SymmetricalLogTransform"):
          raise AttributeError(f"unsupported: matplotlib.scale.{name}")
      raise AttributeError(f"module 'matplotlib.scale' has no attribute {name!r}")
  """#
}
