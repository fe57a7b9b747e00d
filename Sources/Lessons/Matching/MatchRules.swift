/// How far output may be from what was written down.
package struct MatchRules: Equatable, Sendable {
  package var rtol: Double?
  package var atol: Double?
  /// Character for character, but for line ends.
  package var isExact = false
  package var sanitisers: [Sanitiser] = []
  /// What is overlooked only to find out what would have matched.
  var overlooked: Overlooked?

  /// A single thing in which output may differ from what was written down.
  enum Overlooked: Equatable {
    /// Any number stands for any other: tells a different draw from a different program.
    case numbers
    case lastDigits
    case wholeNumbers
    case signsOfZero
    case blanks
    case letterCase
    case quotes
    case widths
  }

  package init() {}

  package init(_ options: CellOptions) {
    rtol = options.rtol
    atol = options.atol
    isExact = options.exact
  }

  func overlooking(_ matter: Overlooked) -> MatchRules {
    var rules = self
    rules.overlooked = matter
    return rules
  }

  var isWidened: Bool { rtol != nil || atol != nil }

  func widening(of value: Double) -> Double { (atol ?? 0) + (rtol ?? 0) * abs(value) }
}
