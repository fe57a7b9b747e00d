/// A number that knows whether it is an integer, as Python's numbers do: 2 and 2.0 are equal and print differently.
package struct ScalarNumber: Hashable, Sendable {
  package let value: Double
  package let isInteger: Bool

  package init(_ value: Double) {
    self.value = value
    isInteger = false
  }

  /// nil for an integer that a double does not hold.
  package init?(integer: Int) {
    guard integer.magnitude <= ScalarNumber.largestInteger else { return nil }
    value = Double(integer)
    isInteger = true
  }

  init(_ value: Double, isInteger: Bool) {
    self.value = value
    self.isInteger = isInteger
  }

  /// Every integer up to this one is a double.
  static let largestInteger: UInt = 1 << 53

  static func isExact(_ integer: Double) -> Bool { abs(integer) <= 9_007_199_254_740_992 }
}

/// What a graph cannot do.
package enum ScalarError: Error, Equatable {
  /// All slots hold nodes that are still in use, or the client has no memory for more.
  case full
  /// An integer result that a double does not hold.
  case wideInteger
  case zeroToNegativePower
  /// A negative number to a fractional power.
  case complexPower
  case overflowingPower
  case overflowingExponential
  case logarithmOfNonPositive
  case divisionByZero
  /// Layers that do not follow each other, or that have no inputs.
  case mismatchedLayers
}
