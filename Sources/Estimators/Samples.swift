/// A table of numbers, a sample in each row, that somebody else keeps alive.
package struct Samples {
  package let numbers: UnsafePointer<Double>
  package let count: Int
  package let features: Int

  /// `numbers` holds `count * features` elements, row by row.
  package init(_ numbers: UnsafePointer<Double>, count: Int, features: Int) {
    self.numbers = numbers
    self.count = count
    self.features = features
  }

  package subscript(sample: Int) -> UnsafePointer<Double> { numbers + sample * features }
}
