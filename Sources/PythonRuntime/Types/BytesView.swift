/// What a memoryview shows of the bytes of another object: items of a format, every so many bytes.
///
/// Resizing a bytearray that has views is allowed; they see what is left of it.
final class BytesView: ForeignPayload {
  /// `.bytes` or `.bytearray`
  let owner: Value
  private let storage: Ref<BytesObject>
  private let start: Int
  /// Bytes from one item to the next.
  let stride: Int
  private let fullCount: Int
  let format: ItemFormat
  /// The lengths of the dimensions when there are more than one.
  let dimensions: [Int]
  var isReleased = false

  init(
    owner: Value, storage: Ref<BytesObject>, start: Int = 0, stride: Int, count: Int, format: ItemFormat = .byte,
    dimensions: [Int] = []
  ) {
    self.owner = owner
    self.storage = storage
    self.start = start
    self.stride = stride
    fullCount = count
    self.format = format
    self.dimensions = dimensions
  }

  func trace(_ heap: Heap) { heap.mark(owner) }

  var isWritable: Bool { if case .bytearray = owner { true } else { false } }
  var isContiguous: Bool { stride == format.size }
  var shape: [Int] { dimensions.isEmpty ? [count] : dimensions }

  /// Items that the storage still has.
  var count: Int {
    let last = storage.pointee.bytes.count &- format.size
    if stride <= 0 { return start <= last ? fullCount : 0 }
    return start <= last ? min(fullCount, (last - start) / stride + 1) : 0
  }

  /// The bytes of all items, in order.
  var bytes: [UInt8] {
    if isContiguous { return Array(storage.pointee.bytes[start..<start + count * stride]) }
    return (0..<count).flatMap { self[$0] }
  }

  /// The bytes of one item.
  subscript(index: Int) -> ArraySlice<UInt8> {
    get {
      let offset = start + index * stride
      return storage.pointee.bytes[offset..<offset + format.size]
    }
    set {
      let offset = start + index * stride
      storage.pointee.bytes.replaceSubrange(offset..<offset + format.size, with: newValue)
    }
  }

  func part(_ bounds: SliceBounds) -> BytesView {
    BytesView(
      owner: owner, storage: storage, start: start &+ bounds.start &* stride, stride: stride &* bounds.step,
      count: bounds.count, format: format)
  }

  /// The same bytes as items of another format; they must fit.
  func cast(to format: ItemFormat, count: Int, dimensions: [Int]) -> BytesView {
    BytesView(
      owner: owner, storage: storage, start: start, stride: format.size, count: count, format: format,
      dimensions: dimensions)
  }
}

/// The formats of items, as C has them on 64-bit Linux.
enum ItemFormat: String {
  case byte = "B"
  case signedByte = "b"
  case character = "c"
  case boolean = "?"
  case short = "h"
  case unsignedShort = "H"
  case int = "i"
  case unsignedInt = "I"
  case long = "l"
  case unsignedLong = "L"
  case longLong = "q"
  case unsignedLongLong = "Q"
  case float = "f"
  case double = "d"

  var size: Int {
    switch self {
    case .byte, .signedByte, .character, .boolean: 1
    case .short, .unsignedShort: 2
    case .int, .unsignedInt, .float: 4
    case .long, .unsignedLong, .longLong, .unsignedLongLong, .double: 8
    }
  }

  private var isSigned: Bool {
    switch self {
    case .signedByte, .short, .int, .long, .longLong: true
    case .byte, .character, .boolean, .unsignedShort, .unsignedInt, .unsignedLong, .unsignedLongLong, .float, .double:
      false
    }
  }

  /// The value that the bytes of an item stand for.
  func value(_ bytes: ArraySlice<UInt8>, _ vm: VM) -> Value {
    let bits = bytes.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    switch self {
    case .character: return vm.bytes(Array(bytes))
    case .boolean: return .bool(bits != 0)
    case .float: return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    case .double: return .float(Double(bitPattern: bits))
    default: return vm.int(BigInt(bytes: Array(bytes), order: .little, signed: isSigned))
    }
  }

  /// The bytes of an item for a value.
  func bytes(of value: Value, _ vm: VM) throws(PyError) -> [UInt8] {
    let kind = "for format '\(rawValue)'"
    switch self {
    case .character:
      guard case .bytes(let bytes) = vm.core(value) else { throw vm.typeError("memoryview: invalid type \(kind)") }
      if bytes.pointee.bytes.count != 1 { throw vm.valueError("memoryview: invalid value \(kind)") }
      return bytes.pointee.bytes
    case .boolean: return [try vm.truth(value) ? 1 : 0]
    case .float, .double:
      if vm.special(.float, of: vm.typeOf(value)).isUnbound, vm.special(.index, of: vm.typeOf(value)).isUnbound {
        throw vm.typeError("memoryview: invalid type \(kind)")
      }
      let number = try vm.double(value)
      let bits = self == .double ? number.bitPattern : UInt64(Float(number).bitPattern)
      return (0..<size).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
    default:
      if vm.special(.index, of: vm.typeOf(value)).isUnbound { throw vm.typeError("memoryview: invalid type \(kind)") }
      let number: BigInt
      switch try vm.integer(value) {
      case .int(let int): number = BigInt(int)
      case .bigint(let big): number = big.value
      default: number = BigInt(0)
      }
      do throws(NumberError) {
        return try number.bytes(count: size, order: .little, signed: isSigned)
      } catch {
        throw vm.valueError("memoryview: invalid value \(kind)")
      }
    }
  }
}
