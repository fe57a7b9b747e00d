import Kernels

// Everything generic here is inlined where it is used: a function that this target shares with others by name could be
// the one compiled for another processor.

extension Plane {
  @inline(__always)
  func row<T>(_ index: Int, as type: T.Type) -> UnsafeMutablePointer<T> {
    start.assumingMemoryBound(to: type) + index &* rowStep
  }
}

@inline(__always)
func map<T, R>(_ result: Plane, _ operand: Plane, _ extent: Extent, _ body: (T) -> R) {
  for row in 0..<extent.rows {
    let out = result.row(row, as: R.self)
    let from = operand.row(row, as: T.self)
    if result.step == 1 && operand.step == 1 {
      if let same = sameElements(out, from) {
        for index in 0..<extent.columns { same[index] = body(from[index]) }
      } else {
        for index in 0..<extent.columns { out[index] = body(from[index]) }
      }
    } else {
      for index in 0..<extent.columns { out[index &* result.step] = body(from[index &* operand.step]) }
    }
  }
}

/// The place of results as the place of operands, where it is the same: the compiler sees then that no result is an operand of another.
@inline(__always)
private func sameElements<T, R>(_ out: UnsafeMutablePointer<R>, _ from: UnsafeMutablePointer<T>) -> UnsafeMutablePointer<R>? {
  let place: UnsafeMutableRawPointer = .init(from)
  guard MemoryLayout<T>.stride == MemoryLayout<R>.stride, UnsafeMutableRawPointer(out) == place else { return nil }
  return place.assumingMemoryBound(to: R.self)
}

/// For functions that no processor does on vectors.
@inline(__always)
func mapOneByOne<T, R>(_ result: Plane, _ operand: Plane, _ extent: Extent, _ body: (T) -> R) {
  for row in 0..<extent.rows {
    let out = result.row(row, as: R.self)
    let from = operand.row(row, as: T.self)
    for index in 0..<extent.columns { out[index &* result.step] = body(from[index &* operand.step]) }
  }
}

@inline(__always)
func zip<T, R>(_ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent, _ body: (T, T) -> R) {
  for row in 0..<extent.rows {
    let out = result.row(row, as: R.self)
    let a = left.row(row, as: T.self)
    let b = right.row(row, as: T.self)
    if result.step == 1 && left.step == 1 && right.step == 1 {
      if let same = sameElements(out, a) {
        for index in 0..<extent.columns { same[index] = body(a[index], b[index]) }
      } else {
        for index in 0..<extent.columns { out[index] = body(a[index], b[index]) }
      }
    } else if result.step == 1 && left.step == 1 && right.step == 0 {
      let b = b[0]
      if let same = sameElements(out, a) {
        for index in 0..<extent.columns { same[index] = body(a[index], b) }
      } else {
        for index in 0..<extent.columns { out[index] = body(a[index], b) }
      }
    } else if result.step == 1 && left.step == 0 && right.step == 1 {
      let a = a[0]
      for index in 0..<extent.columns { out[index] = body(a, b[index]) }
    } else {
      for index in 0..<extent.columns { out[index &* result.step] = body(a[index &* left.step], b[index &* right.step]) }
    }
  }
}

@inline(__always)
func zipOneByOne<T, R>(_ result: Plane, _ left: Plane, _ right: Plane, _ extent: Extent, _ body: (T, T) -> R) {
  for row in 0..<extent.rows {
    let out = result.row(row, as: R.self)
    let a = left.row(row, as: T.self)
    let b = right.row(row, as: T.self)
    for index in 0..<extent.columns { out[index &* result.step] = body(a[index &* left.step], b[index &* right.step]) }
  }
}

@inline(__always)
func loadVector<V: SIMD>(_ pointer: UnsafePointer<V.Scalar>, _: V.Type) -> V {
  UnsafeRawPointer(pointer).loadUnaligned(as: V.self)
}

@inline(__always)
func storeVector<V: SIMD>(_ vector: V, _ pointer: UnsafeMutablePointer<V.Scalar>) {
  UnsafeMutableRawPointer(pointer).storeBytes(of: vector, as: V.self)
}
