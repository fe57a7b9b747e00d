import CVectors

@Sendable func largestOfFours(
  _ values: UnsafeMutablePointer<Float>, _ places: UnsafeMutablePointer<Int64>, _ image: UnsafePointer<Float>, _ width: Int, _ rows: Int,
  _ columns: Int
) {
  UnsafeMutableRawPointer(places).withMemoryRebound(to: CLongLong.self, capacity: rows &* columns) {
    lectern_largest_of_fours(image, Int32(truncatingIfNeeded: width), values, $0, rows, columns)
  }
}
