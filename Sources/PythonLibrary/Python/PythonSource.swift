/// The library modules that are written in Python and compiled by our own interpreter when they are imported.
enum PythonSource {
  static func text(of module: String) -> String? {
    switch module {
    case "bisect": bisectModule
    case "heapq": heapqModule
    case "json": jsonModule
    case "random": randomModule
    case "statistics": statisticsModule
    default: nil
    }
  }
}
