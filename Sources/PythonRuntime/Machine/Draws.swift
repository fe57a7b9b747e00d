/// Whether a program has drawn random numbers, and from what kind of generator.
package struct Draws: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let seeded = Draws(rawValue: 1)
  /// From a generator that nobody had seeded.
  package static let unseeded = Draws(rawValue: 2)
}

extension VM {
  /// All that the program has drawn so far.
  package var allDraws: Draws { otherDraws.reduce(draws) { $0.union($1()) } }
}
