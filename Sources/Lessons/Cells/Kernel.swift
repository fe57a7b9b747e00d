/// What Jupyter runs the cells of a notebook with.
enum Kernel {
  /// Names that kernels of other languages begin with; an environment of Python's may have any other.
  private static let foreign = [
    "ir", "r-", "julia", "bash", "rust", "javascript", "jslab", "typescript", "tslab", "deno", "xcpp", "octave", "matlab", "scala",
    "kotlin", "sas", "stata", "gophernotes", "gonb", "java", "ruby", "perl", "lua", "tcl", "xsql", "clojure", "haskell",
    "ihaskell", "fsharp", ".net-", "gnuplot", "logtalk", "root", "powershell", "gdl",
  ]

  /// The language, or the name of the kernel, if it is another one than Python.
  static func foreign(language: String?, name: String?) -> String? {
    if let language { return language.lowercased().contains("python") ? nil : language }
    guard let name = name?.lowercased() else { return nil }
    return foreign.contains { name == $0 || name.hasPrefix($0) && $0.count > 2 } ? name : nil
  }
}
