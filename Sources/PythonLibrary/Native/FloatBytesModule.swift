import PythonRuntime

/// `_struct`: floats as bytes of 2, 4 or 8, the lowest first, under the formats of `struct`.
enum FloatBytesModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    vm.function(namespace, "float_bytes(value, size, /)") { vm, a throws(PyError) in
      let value = try vm.double(a[0])
      switch try vm.index(a[1]) {
      case 2: return vm.bytes(lowFirst(HalfFloat.bits(value)))
      case 4: return vm.bytes(lowFirst(Float(value).bitPattern))
      default: return vm.bytes(lowFirst(value.bitPattern))
      }
    }
    vm.function(namespace, "bytes_float(data, /)") { vm, a throws(PyError) in
      guard case .bytes(let data) = vm.core(a[0]) else {
        throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(a[0]))'")
      }
      let bytes = data.pointee.bytes
      let bits = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      switch bytes.count {
      case 2: return .float(HalfFloat.value(UInt16(truncatingIfNeeded: bits)))
      case 4: return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
      default: return .float(Double(bitPattern: bits))
      }
    }
  }

  private static func lowFirst<Bits: FixedWidthInteger>(_ bits: Bits) -> [UInt8] {
    stride(from: 0, to: Bits.bitWidth, by: 8).map { UInt8(truncatingIfNeeded: bits >> Bits($0)) }
  }
}

/// IEEE 754 numbers of 16 bits: 1 for the sign, 5 for the exponent, 10 for the fraction.
private enum HalfFloat {
  private static let smallestSubnormal = 0x1p-24

  static func bits(_ value: Double) -> UInt16 {
    let sign: UInt16 = value.sign == .minus ? 0x8000 : 0
    if value.isNaN { return sign | 0x7e00 }
    let magnitude = value.magnitude
    if magnitude.isInfinite { return sign | 0x7c00 }
    if magnitude < 0x1p-14 {
      return sign | UInt16((magnitude / smallestSubnormal).rounded(.toNearestOrEven))
    }
    // Rounding up may carry into the exponent, which is what should happen.
    let exponent = min(Int(magnitude.exponent), 15)
    let fraction = (magnitude.significand * 1024).rounded(.toNearestOrEven)
    return sign | UInt16(truncatingIfNeeded: (exponent + 14) << 10 + Int(fraction))
  }

  static func value(_ bits: UInt16) -> Double {
    let fraction = Double(bits & 0x3ff)
    let sign = bits & 0x8000 == 0 ? 1.0 : -1.0
    switch bits >> 10 & 0x1f {
    case 0: return sign * fraction * smallestSubnormal
    case 31: return fraction == 0 ? sign * .infinity : .nan
    case let exponent:
      return sign * Double(sign: .plus, exponent: Int(exponent) - 15, significand: 1 + fraction / 1024)
    }
  }
}
