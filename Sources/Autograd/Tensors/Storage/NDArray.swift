import Kernels

/// Elements of one type in any number of dimensions; a view of a storage that others may view too.
///
/// A class, for what is passed around most has to be one reference.
package final class NDArray {
  package private(set) var storage: Storage
  package let dtype: DType
  package let shape: [Int]
  /// Distances between neighbours in each dimension, in elements.
  package let strides: [Int]
  /// Where the first element lies, in elements.
  package let offset: Int

  /// Whoever calls this has made sure that every element lies in the storage.
  init(storage: Storage, dtype: DType, shape: [Int], strides: [Int], offset: Int) {
    self.storage = storage
    self.dtype = dtype
    self.shape = shape
    self.strides = strides
    self.offset = offset
  }

  /// An array whose elements are whatever the memory holds.
  package init(uninitialized shape: [Int], _ dtype: DType, in workspace: Workspace) throws(TensorError) {
    let count = try Shape.count(shape, bytesEach: dtype.byteCount)
    storage = try Storage(byteCount: count * dtype.byteCount, in: workspace)
    self.dtype = dtype
    self.shape = shape
    strides = workspace.strides(shape)
    offset = 0
  }

  /// Whether no other array shows this storage.
  var ownsStorage: Bool { isKnownUniquelyReferenced(&storage) }

  package var workspace: Workspace { storage.workspace }
  package var rank: Int { shape.count }
  package var count: Int {
    var count = 1
    for size in shape { count *= size }
    return count
  }
  package var isContiguous: Bool { Shape.isContiguous(shape, strides) }

  /// The first element.
  package var start: UnsafeMutableRawPointer { storage.start + offset * dtype.byteCount }

  func pointer<T>(_: T.Type) -> UnsafeMutablePointer<T> { start.assumingMemoryBound(to: T.self) }

  var kernels: KernelTable { storage.workspace.kernels }

  /// A new array of this one's shape without gaps.
  func emptyLike(_ dtype: DType) throws(TensorError) -> NDArray {
    guard isContiguous else { return try NDArray(uninitialized: shape, dtype, in: workspace) }
    let storage = try Storage(byteCount: count * dtype.byteCount, in: workspace)
    return NDArray(storage: storage, dtype: dtype, shape: shape, strides: strides, offset: 0)
  }

  /// Whether both may name the same element.
  package func overlaps(_ other: NDArray) -> Bool {
    guard storage === other.storage, count > 0, other.count > 0 else { return false }
    let mine = span
    let its = other.span
    return mine.lowerBound < its.upperBound && its.lowerBound < mine.upperBound
  }

  /// Whether an element of one is an element of the other, and not only between its elements.
  package func sharesElements(with other: NDArray) -> Bool {
    guard overlaps(other) else { return false }
    guard dtype.byteCount == other.dtype.byteCount, max(count, other.count) <= 1 << 20 else { return true }
    let mine = Set(places)
    return other.places.contains { mine.contains($0) }
  }

  /// Where its elements are in its storage.
  private var places: [Int] {
    var places = [offset]
    for (size, step) in zip(shape, strides) {
      places = step == 0 ? places : places.flatMap { place in (0..<size).map { place + $0 * step } }
    }
    return places
  }

  /// The bytes between the lowest and the highest element.
  private var span: Range<Int> {
    var low = offset
    var high = offset
    for (size, step) in zip(shape, strides) {
      if step < 0 { low += (size - 1) * step } else { high += (size - 1) * step }
    }
    return low * dtype.byteCount..<(high + 1) * dtype.byteCount
  }

  /// Whether two places are the same element, as in an expanded array: such an array cannot be written to in place.
  package var hasSharedElements: Bool {
    zip(shape, strides).contains { $0 > 1 && $1 == 0 }
  }
}

/// One number outside of an array.
package enum Scalar: Equatable, Sendable {
  case bool(Bool)
  case int(Int64)
  case float(Double)
  case complex(Double, Double)
  /// An integer larger than any with a sign.
  case unsigned(UInt64)

  package var double: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .float(let value): value
    case .complex(let real, _): real
    case .unsigned(let value): Double(value)
    }
  }

  /// Cut down to an integer as casts of arrays do it.
  package var integer: Int64 {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): value
    case .float(let value), .complex(let value, _): value >= -0x1p63 && value < 0x1p63 ? Int64(value) : .min
    case .unsigned(let value): Int64(bitPattern: value)
    }
  }

  package var isTrue: Bool {
    switch self {
    case .bool(let value): value
    case .int(let value): value != 0
    case .float(let value): value != 0
    case .complex(let real, let imaginary): real != 0 || imaginary != 0
    case .unsigned: true
    }
  }

  /// The type by itself: that of numpy's arrays of such numbers.
  package var naturalType: DType {
    switch self {
    case .bool: .bool
    case .int: .i64
    case .float: .f64
    case .complex: .c128
    case .unsigned: .u64
    }
  }

  package var complex: ComplexElement {
    if case .complex(let real, let imaginary) = self { ComplexElement(real, imaginary) } else { ComplexElement(double) }
  }

  /// Cut down to a large integer without a sign.
  private var unsigned: UInt64 {
    if case .float(let value) = self, value >= 0x1p63 && value < 0x1p64 { return UInt64(value) }
    return UInt64(bitPattern: integer)
  }

  package func store(_ dtype: DType, at place: UnsafeMutableRawPointer) {
    switch dtype {
    case .bool: place.storeBytes(of: isTrue, as: Bool.self)
    case .u8: place.storeBytes(of: UInt8(truncatingIfNeeded: integer), as: UInt8.self)
    case .i8: place.storeBytes(of: Int8(truncatingIfNeeded: integer), as: Int8.self)
    case .i16: place.storeBytes(of: Int16(truncatingIfNeeded: integer), as: Int16.self)
    case .i32: place.storeBytes(of: Int32(truncatingIfNeeded: integer), as: Int32.self)
    case .i64: place.storeBytes(of: integer, as: Int64.self)
    case .f32: place.storeBytes(of: Float(double), as: Float.self)
    case .f64: place.storeBytes(of: double, as: Double.self)
    case .u16: place.storeBytes(of: UInt16(truncatingIfNeeded: integer), as: UInt16.self)
    case .u32: place.storeBytes(of: UInt32(truncatingIfNeeded: integer), as: UInt32.self)
    case .u64: place.storeBytes(of: unsigned, as: UInt64.self)
    case .f16: place.storeBytes(of: Float16(double), as: Float16.self)
    case .bf16: place.storeBytes(of: ShortFloat(Float(double)).bits, as: UInt16.self)
    case .c64:
      let value = complex
      place.storeBytes(of: Float(value.real), as: Float.self)
      place.storeBytes(of: Float(value.imaginary), toByteOffset: 4, as: Float.self)
    case .c128:
      let value = complex
      place.storeBytes(of: value.real, as: Double.self)
      place.storeBytes(of: value.imaginary, toByteOffset: 8, as: Double.self)
    case .text, .object: place.storeBytes(of: integer, as: Int64.self)
    }
  }

  package init(_ dtype: DType, at place: UnsafeRawPointer) {
    switch dtype {
    case .bool: self = .bool(place.load(as: UInt8.self) != 0)
    case .u8: self = .int(Int64(place.load(as: UInt8.self)))
    case .i8: self = .int(Int64(place.load(as: Int8.self)))
    case .i16: self = .int(Int64(place.load(as: Int16.self)))
    case .i32: self = .int(Int64(place.load(as: Int32.self)))
    case .i64: self = .int(place.load(as: Int64.self))
    case .f32: self = .float(Double(place.load(as: Float.self)))
    case .f64: self = .float(place.load(as: Double.self))
    case .u16: self = .int(Int64(place.load(as: UInt16.self)))
    case .u32: self = .int(Int64(place.load(as: UInt32.self)))
    case .u64:
      let value = place.load(as: UInt64.self)
      self = value > UInt64(Int64.max) ? .unsigned(value) : .int(Int64(value))
    case .f16: self = .float(Double(place.load(as: Float16.self)))
    case .bf16: self = .float(Double(ShortFloat(bits: place.load(as: UInt16.self)).float))
    case .c64: self = .complex(Double(place.load(as: Float.self)), Double(place.load(fromByteOffset: 4, as: Float.self)))
    case .c128: self = .complex(place.load(as: Double.self), place.load(fromByteOffset: 8, as: Double.self))
    case .text, .object: self = .int(place.load(as: Int64.self))
    }
  }
}
