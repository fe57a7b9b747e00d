extension PythonSource {
  /// The modules of IPython.
  static func ipython(_ module: String) -> String? {
    switch module {
    case "IPython": ipythonModule
    case "_cells": cellsModule
    case "IPython.core", "IPython.lib": ""
    case "IPython.core.display": ipythonDisplayModule
    case "IPython.core.getipython": ipythonGetModule
    case "IPython.core.interactiveshell": ipythonShellModule
    case "IPython.display", "IPython.core.display_functions": ipythonDisplayNamesModule
    case "IPython.lib.pretty": ipythonPrettyModule
    default: nil
    }
  }
}
