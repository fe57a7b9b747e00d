extension PythonSource {
  /// The modules of graphviz.
  static func graphviz(_ module: String) -> String? {
    switch module {
    case "graphviz": graphvizModule
    case "graphviz.backend", "graphviz.backend.execute": graphvizBackendModule
    case "graphviz._parameters": graphvizParametersModule
    case "graphviz.exceptions": graphvizExceptionsModule
    case "graphviz.graphs": graphvizGraphsModule
    case "graphviz.quoting": graphvizQuotingModule
    case "graphviz.sources": graphvizSourcesModule
    default: nil
    }
  }
}
