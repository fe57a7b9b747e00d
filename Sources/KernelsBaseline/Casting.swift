import CVectors
import Kernels

/// What an element of any type can be made of; numbers that do not fit wrap around, as in C on common processors.
private protocol Element {
  init(of value: Double)
  init(of value: Float)
  init(of value: Int64)
  init(of value: Int32)
  func into<T: Element>(_: T.Type) -> T
}

@inline(__always)
private func wrapped(_ value: Double) -> Int64 { value >= -0x1p63 && value < 0x1p63 ? Int64(value) : .min }

extension Double: Element {
  @inline(__always) fileprivate init(of value: Double) { self = value }
  @inline(__always) fileprivate init(of value: Float) { self = Double(value) }
  @inline(__always) fileprivate init(of value: Int64) { self = Double(value) }
  @inline(__always) fileprivate init(of value: Int32) { self = Double(value) }
  @inline(__always) fileprivate func into<T: Element>(_: T.Type) -> T { T(of: self) }
}

extension Float: Element {
  @inline(__always) fileprivate init(of value: Double) { self = Float(value) }
  @inline(__always) fileprivate init(of value: Float) { self = value }
  @inline(__always) fileprivate init(of value: Int64) { self = Float(value) }
  @inline(__always) fileprivate init(of value: Int32) { self = Float(value) }
  @inline(__always) fileprivate func into<T: Element>(_: T.Type) -> T { T(of: self) }
}

extension FixedWidthInteger {
  @inline(__always) fileprivate init(of value: Double) { self.init(truncatingIfNeeded: wrapped(value)) }
  @inline(__always) fileprivate init(of value: Float) { self.init(truncatingIfNeeded: wrapped(Double(value))) }
  @inline(__always) fileprivate init(of value: Int64) { self.init(truncatingIfNeeded: value) }
  @inline(__always) fileprivate init(of value: Int32) { self.init(truncatingIfNeeded: value) }
  @inline(__always) fileprivate func into<T: Element>(_: T.Type) -> T { T(of: Int64(truncatingIfNeeded: self)) }
}

extension Int64: Element {}
extension Int32: Element {}
extension Int16: Element {}
extension Int8: Element {}
extension UInt8: Element {}
extension UInt16: Element {}
extension UInt32: Element {}

/// A truth value: any byte but 0 is true.
private struct Truth: Element {
  let byte: UInt8

  @inline(__always) init(of value: Double) { byte = value != 0 ? 1 : 0 }
  @inline(__always) init(of value: Float) { byte = value != 0 ? 1 : 0 }
  @inline(__always) init(of value: Int64) { byte = value != 0 ? 1 : 0 }
  @inline(__always) init(of value: Int32) { byte = value != 0 ? 1 : 0 }
  @inline(__always) func into<T: Element>(_: T.Type) -> T { T(of: Int32(min(byte, 1))) }
}

@Sendable func cast(_ target: DType, _ source: DType, _ result: Plane, _ operand: Plane, _ extent: Extent) {
  if target == source && extent.rows > 1 && operand.step.magnitude > operand.rowStep.magnitude && result.step == 1 {
    switch target.byteCount {
    case 1: return turn(result, operand, extent, UInt8.self)
    case 2: return turn(result, operand, extent, UInt16.self)
    case 4: return turn(result, operand, extent, UInt32.self)
    default: return turn(result, operand, extent, UInt64.self)
    }
  }
  if target == source && extent.rows > 1 && extent.columns < 1024 && result.step == 1 && operand.step == 1 {
    if copyRows(target.byteCount, result, operand, extent) { return }
  }
  if target == .i64 && source.isFloat && result.step == 1 && operand.step == 1 {
    return source == .f64 ? cutDoubles(result, operand, extent) : cutFloats(result, operand, extent)
  }
  switch target {
  case .bool: cast(source, result, operand, extent, Truth.self)
  case .u8: cast(source, result, operand, extent, UInt8.self)
  case .u16: cast(source, result, operand, extent, UInt16.self)
  case .u32: cast(source, result, operand, extent, UInt32.self)
  case .i8: cast(source, result, operand, extent, Int8.self)
  case .i16: cast(source, result, operand, extent, Int16.self)
  case .i32: cast(source, result, operand, extent, Int32.self)
  case .i64: cast(source, result, operand, extent, Int64.self)
  case .f32: cast(source, result, operand, extent, Float.self)
  case .f64: cast(source, result, operand, extent, Double.self)
  default: break
  }
}

@inline(__always)
private func cast<T: Element>(_ source: DType, _ r: Plane, _ a: Plane, _ n: Extent, _: T.Type) {
  switch source {
  case .bool: map(r, a, n) { (x: Truth) in x.into(T.self) }
  case .u8: map(r, a, n) { (x: UInt8) in x.into(T.self) }
  case .u16: map(r, a, n) { (x: UInt16) in x.into(T.self) }
  case .u32: map(r, a, n) { (x: UInt32) in x.into(T.self) }
  case .i8: map(r, a, n) { (x: Int8) in x.into(T.self) }
  case .i16: map(r, a, n) { (x: Int16) in x.into(T.self) }
  case .i32: map(r, a, n) { (x: Int32) in x.into(T.self) }
  case .i64: map(r, a, n) { (x: Int64) in x.into(T.self) }
  case .f32: map(r, a, n) { (x: Float) in x.into(T.self) }
  case .f64: map(r, a, n) { (x: Double) in x.into(T.self) }
  default: break
  }
}

private func cutDoubles(_ r: Plane, _ a: Plane, _ n: Extent) {
  for row in 0..<n.rows {
    let out = r.row(row, as: Int64.self)
    let from = a.row(row, as: Double.self)
    var index = 0
    while index &+ 8 <= n.columns {
      storeVector(unsafeBitCast(lectern_truncated(loadVector(from + index, SIMD8<Double>.self)), to: SIMD8<Int64>.self), out + index)
      index &+= 8
    }
    while index < n.columns {
      out[index] = wrapped(from[index])
      index &+= 1
    }
  }
}

private func cutFloats(_ r: Plane, _ a: Plane, _ n: Extent) {
  for row in 0..<n.rows {
    let out = r.row(row, as: Int64.self)
    let from = a.row(row, as: Float.self)
    var index = 0
    while index &+ 8 <= n.columns {
      let wide = lectern_widened(loadVector(from + index, SIMD8<Float>.self))
      storeVector(unsafeBitCast(lectern_truncated(wide), to: SIMD8<Int64>.self), out + index)
      index &+= 8
    }
    while index < n.columns {
      out[index] = wrapped(Double(from[index]))
      index &+= 1
    }
  }
}

/// A copy of columns as rows, square by square: what was fetched for one row serves the next ones.
@inline(__always)
private func turn<T>(_ result: Plane, _ operand: Plane, _ extent: Extent, _: T.Type) {
  let size = 16
  var row = 0
  while row < extent.rows {
    let rows = min(size, extent.rows &- row)
    var column = 0
    while column < extent.columns {
      let columns = min(size, extent.columns &- column)
      for line in row..<row &+ rows {
        let out = result.row(line, as: T.self) + column
        let from = operand.row(line, as: T.self) + column &* operand.step
        for place in 0..<columns { out[place] = from[place &* operand.step] }
      }
      column &+= size
    }
    row &+= size
  }
}
