/// `__format__` of the numbers.
extension VM {
  func formatNumber(_ value: Value, spec: Value) throws(PyError) -> Ref<StrObject> {
    guard case .str(let spec) = core(spec) else {
      throw typeError("__format__() argument must be str, not \(givenType(spec))")
    }
    if spec.count == 0 { return try str(of: value) }
    let shownType = typeName(value)
    let number = core(value)
    let digitLimit = integerDigitLimit
    return try format(spec, for: shownType) { spec, builder throws(NumberError) in
      var spec = spec
      spec.digitLimit = digitLimit
      switch number {
      case .int(let int): try spec.append(int, typeName: shownType, to: &builder)
      case .bool(let bool): try spec.append(bool ? 1 : 0, typeName: shownType, to: &builder)
      case .bigint(let big): try spec.append(.big(big.value), typeName: shownType, to: &builder)
      case .float(let float): try spec.append(float, typeName: shownType, to: &builder)
      case .complex(let complex):
        try spec.append(
          real: complex.pointee.real, imaginary: complex.pointee.imaginary, typeName: shownType, to: &builder)
      default: break
      }
    }
  }
}
