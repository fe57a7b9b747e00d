extension PythonSource {
  /// The modules of tqdm.
  static func tqdm(_ module: String) -> String? {
    switch module {
    case "tqdm": tqdmModule
    case "tqdm.auto", "tqdm.autonotebook": tqdmNamesModule
    case "tqdm.contrib": tqdmContribModule
    case "tqdm.notebook": tqdmNotebookModule
    case "tqdm.std": tqdmStdModule
    default: nil
    }
  }
}
