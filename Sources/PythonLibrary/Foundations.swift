import Autograd
import Kernels
import Patterns
import Plotting

/// What the modules stand on, for whoever wants to know what holds on a machine.
package enum Foundations {
  package static var libraries: [(name: String, version: String)] {
    [
      ("FreeType", FontBook.libraryVersion ?? "does not start"), ("libpng", Canvas.libraryVersion),
      ("PCRE2", CompiledPattern.libraryVersion),
    ]
  }

  /// The kind of processor for which the loops over numbers were compiled that run here.
  package static var processor: String {
    let kinds = ["any processor", "x86-64-v3", "x86-64-v4"]
    return kinds[min(KernelTable.all.count, kinds.count) - 1]
  }

  package static let letters = FontBook.needs.map { Letters(name: $0.name, files: $0.files, needsAll: $0.needsAll, package: $0.package) }

  /// A kind of letters, and the files that have them: all of them, or one of them.
  package struct Letters: Sendable {
    package let name: String
    package let files: [String]
    package let needsAll: Bool
    /// The Debian package that brings them.
    package let package: String
  }
}
