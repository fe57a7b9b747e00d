/// Filling up to a width.
extension VM {
  func addTextPadding(_ type: Ref<TypeObject>) {
    method(type, "center(self, width, fillchar=' ', /)") { vm, a throws(PyError) in
      let missing = try vm.missingWidth(a)
      let left = missing / 2 + (missing & (try vm.size(a[1])) & 1)
      return try vm.padded(a, left, missing - left)
    }
    method(type, "ljust(self, width, fillchar=' ', /)") { vm, a throws(PyError) in
      try vm.padded(a, 0, try vm.missingWidth(a))
    }
    method(type, "rjust(self, width, fillchar=' ', /)") { vm, a throws(PyError) in
      try vm.padded(a, try vm.missingWidth(a), 0)
    }
    method(type, "zfill(self, width, /)") { vm, a throws(PyError) in try vm.zeroFilled(a) }
    method(type, "expandtabs(self, /, tabsize=8)") { vm, a throws(PyError) in
      let text = try vm.text(a[0])
      let size = a.has(1) ? try vm.tabSize(a[1]) : 8
      return try vm.expandTabs(text, size)
    }
  }

  private func missingWidth(_ a: Arguments) throws(PyError) -> Int {
    let (missing, overflow) = try size(a[1]).subtractingReportingOverflow(try text(a[0]).pointee.count)
    return overflow ? 0 : max(0, missing)
  }

  private func padded(_ a: Arguments, _ left: Int, _ right: Int) throws(PyError) -> Value {
    let text = try text(a[0])
    var fill: UInt32 = 32
    if a.has(2) {
      let character = try self.text(a[2], or: "The fill character must be a unicode character, not \(typeName(a[2]))")
      if character.pointee.count != 1 { throw typeError("The fill character must be exactly one character long") }
      fill = character[scalar: 0]
    }
    return .str(try padded(text, left: left, right: right, fill: fill))
  }

  /// The text with so many fill characters on both sides.
  func padded(_ text: Ref<StrObject>, left: Int, right: Int, fill: UInt32) throws(PyError) -> Ref<StrObject> {
    if left <= 0 && right <= 0 { return text }
    let count = text.pointee.count &+ left &+ right
    let isWide = !text.pointee.isASCII || fill >= 0x80
    try reserve(count > 1 << 60 ? .max : isWide ? count &* 4 : count)
    if isWide {
      let result = heap.newStr(wideCount: count)
      let units = result.pointee.wide
      (units).update(repeating: fill, count: left)
      text.copyUnits(to: units + left, isWide: true)
      (units + left + text.pointee.count).update(repeating: fill, count: right)
      return result
    }
    let result = heap.newStr(asciiCount: count)
    let units = result.pointee.ascii
    units.update(repeating: UInt8(truncatingIfNeeded: fill), count: left)
    text.copyUnits(to: units + left, isWide: false)
    (units + left + text.pointee.count).update(repeating: UInt8(truncatingIfNeeded: fill), count: right)
    return result
  }

  private func zeroFilled(_ a: Arguments) throws(PyError) -> Value {
    let text = try text(a[0])
    let missing = try missingWidth(a)
    if missing == 0 { return .str(text) }
    let result = try padded(text, left: missing, right: 0, fill: 48)
    if text.pointee.count > 0, text[scalar: 0] == 43 || text[scalar: 0] == 45 {
      let sign = text[scalar: 0]
      if result.pointee.isASCII {
        result.pointee.ascii[missing] = 48
        result.pointee.ascii[0] = UInt8(truncatingIfNeeded: sign)
      } else {
        result.pointee.wide[missing] = 48
        result.pointee.wide[0] = sign
      }
    }
    return .str(result)
  }

  /// A C `int`.
  func tabSize(_ value: Value) throws(PyError) -> Int {
    guard case .int(let size) = try integer(value), let small = Int32(exactly: size) else {
      throw overflowError("Python int too large to convert to C int")
    }
    return Int(small)
  }

  private func expandTabs(_ text: Ref<StrObject>, _ size: Int) throws(PyError) -> Value {
    if text.pointee.isASCII {
      if UInt8.first(9, in: text.asciiBytes) < 0 { return .str(text) }
      try reserve(TabStops.count(text.asciiBytes, size))
      return str(ascii: TabStops.expanded(text.asciiBytes, size))
    }
    try reserve(TabStops.count(text.wideScalars, size) &* 4)
    return str(scalars: TabStops.expanded(text.wideScalars, size))
  }
}
