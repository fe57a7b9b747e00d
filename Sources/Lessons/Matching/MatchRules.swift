/// How far output may be from what was written down.
package struct MatchRules: Equatable, Sendable {
  package var rtol: Double?
  package var atol: Double?
  /// Character for character, but for line ends.
  package var isExact = false
  /// Any number stands for any other: tells a different draw from a different program.
  package var ignoresNumbers = false

  package init() {}

  package init(_ options: CellOptions) {
    rtol = options.rtol
    atol = options.atol
    isExact = options.exact
  }
}
