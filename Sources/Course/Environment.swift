import Glibc

package enum Environment {
  /// The value of a variable that is set to something.
  package static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
