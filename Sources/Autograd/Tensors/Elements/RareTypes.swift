import Kernels

// Types that no kernel knows.
extension NDArray {
  /// Takes over the elements of an array of the same shape: as they are if they are of one kind and size, and else one by one.
  func copyRareElements(of source: NDArray) {
    let size = dtype.byteCount
    let sourceSize = source.dtype.byteCount
    let isSame =
      dtype == source.dtype
      || (size == sourceSize && (dtype.isInteger || dtype.isReference) && (source.dtype.isInteger || source.dtype.isReference))
    let carrier: DType? =
      switch size {
      case 1: .u8
      case 2: .i16
      case 4: .i32
      case 8: .i64
      default: nil
      }
    Loops.run(shape, [strides, source.strides]) { offsets, columns, rows, steps in
      let out = start + offsets[0] * size
      let from = source.start + offsets[1] * sourceSize
      if isSame, let carrier {
        return kernels.cast(
          carrier, carrier, Plane(out, step: steps[0], rowStep: steps[1]), Plane(from, step: steps[2], rowStep: steps[3]),
          Extent(columns: columns, rows: rows))
      }
      for row in 0..<rows {
        for column in 0..<columns {
          let place = out + (row * steps[1] + column * steps[0]) * size
          let origin = from + (row * steps[3] + column * steps[2]) * sourceSize
          if isSame {
            place.copyMemory(from: origin, byteCount: size)
          } else {
            Scalar(source.dtype, at: origin).store(dtype, at: place)
          }
        }
      }
    }
  }

  /// What is different of large integers without a sign.
  static func unsignedBinary(_ kernel: BinaryKernel, _ left: NDArray, _ right: NDArray) throws(TensorError) -> NDArray? {
    let function: (UInt64, UInt64) -> UInt64
    switch kernel {
    case .maximum: function = { max($0, $1) }
    case .minimum: function = { min($0, $1) }
    case .floorDivide, .truncateDivide: function = { $1 == 0 ? 0 : $0 / $1 }
    case .remainder, .fmod: function = { $1 == 0 ? 0 : $0 % $1 }
    case .shiftRight: function = { $1 > 63 ? 0 : $0 >> $1 }
    default: return nil
    }
    let (a, b) = try NDArray.stretchedPair(left.converted(to: .u64), right.converted(to: .u64))
    let result = try NDArray(uninitialized: a.shape, .u64, in: left.workspace)
    let (x, y, out) = (a.pointer(UInt64.self), b.pointer(UInt64.self), result.pointer(UInt64.self))
    for index in 0..<result.count { out[index] = function(x[index], y[index]) }
    return result
  }

  /// Integers with a sign in the same order as these without one, and back.
  func signFlipped() throws(TensorError) -> NDArray {
    let result = try NDArray(uninitialized: shape, dtype == .u64 ? .i64 : .u64, in: workspace)
    let source = try contiguous()
    let (from, out) = (source.pointer(UInt64.self), result.pointer(UInt64.self))
    for index in 0..<count { out[index] = from[index] ^ 1 << 63 }
    return result
  }
}
