/// Replacing and stripping.
extension VM {
  func addTextChanges(_ type: Ref<TypeObject>) {
    method(type, "replace(self, old, new, count=-1, /)") { vm, a throws(PyError) in
      let text = try vm.text(a[0])
      let old = try vm.text(a[1], or: "replace() argument 1 must be str, not \(vm.givenType(a[1]))")
      let new = try vm.text(a[2], or: "replace() argument 2 must be str, not \(vm.givenType(a[2]))")
      return try vm.replace(text, old, new, limit: a.has(3) ? try vm.size(a[3]) : -1)
    }
    method(type, "strip(self, chars=None, /)") { vm, a throws(PyError) in try vm.strip(a, .both, "strip") }
    method(type, "lstrip(self, chars=None, /)") { vm, a throws(PyError) in try vm.strip(a, .left, "lstrip") }
    method(type, "rstrip(self, chars=None, /)") { vm, a throws(PyError) in try vm.strip(a, .right, "rstrip") }
    method(type, "removeprefix(self, prefix, /)") { vm, a throws(PyError) in
      let text = try vm.text(a[0])
      let part = try vm.text(a[1], or: "removeprefix() argument must be str, not \(vm.givenType(a[1]))")
      let count = text.pointee.count
      return vm.hasAffix(text, 0, count, part, atEnd: false)
        ? vm.substring(text, part.pointee.count, count) : .str(text)
    }
    method(type, "removesuffix(self, suffix, /)") { vm, a throws(PyError) in
      let text = try vm.text(a[0])
      let part = try vm.text(a[1], or: "removesuffix() argument must be str, not \(vm.givenType(a[1]))")
      let count = text.pointee.count
      return vm.hasAffix(text, 0, count, part, atEnd: true)
        ? vm.substring(text, 0, count - part.pointee.count) : .str(text)
    }
  }

  /// `text.replace(old, new, limit)`, everywhere with a negative limit.
  package func replace(
    _ text: Ref<StrObject>, _ old: Ref<StrObject>, _ new: Ref<StrObject>, limit: Int = -1
  ) throws(PyError) -> Value {
    let limit = limit < 0 ? .max : limit
    if limit == 0 || old.pointee.count > text.pointee.count { return .str(text) }
    if text.pointee.isASCII && old.pointee.isASCII && new.pointee.isASCII {
      if old.pointee.count == 1 && new.pointee.count == 1 && limit == .max {
        return replace(text, old.pointee.ascii[0], new.pointee.ascii[0])
      }
      let replacement = Replacement(of: old.asciiBytes, by: new.asciiBytes, in: text.asciiBytes, limit: limit)
      if replacement.isEmpty { return .str(text) }
      try reserve(replacement.count)
      let result = heap.newStr(asciiCount: replacement.count)
      replacement.write(to: result.pointee.ascii)
      return .str(result)
    }
    if text.pointee.isASCII && !old.pointee.isASCII { return .str(text) }
    let wide = text.pointee.isASCII ? widened(text) : text
    let from = old.pointee.isASCII ? widened(old) : old
    let to = new.pointee.isASCII ? widened(new) : new
    let replacement = Replacement(of: from.wideScalars, by: to.wideScalars, in: wide.wideScalars, limit: limit)
    if replacement.isEmpty { return .str(text) }
    try reserve(replacement.count &* 4)
    let result = heap.newStr(wideCount: replacement.count)
    replacement.write(to: result.pointee.wide)
    return .str(narrowed(result))
  }

  /// One character for another everywhere.
  private func replace(_ text: Ref<StrObject>, _ old: UInt8, _ new: UInt8) -> Value {
    let first = UInt8.first(old, in: text.asciiBytes)
    if first < 0 { return .str(text) }
    let count = text.pointee.count
    let result = heap.newStr(asciiCount: count)
    let source = text.pointee.ascii
    let target = result.pointee.ascii
    for index in 0..<count { target[index] = source[index] == old ? new : source[index] }
    return .str(result)
  }

  private func strip(_ a: Arguments, _ sides: StripSides, _ method: StaticString) throws(PyError) -> Value {
    let text = try text(a[0])
    if case .none = a[1, or: .none] { return stripped(text, sides) }
    let set = try self.text(a[1], or: "\(method) arg must be None or str")
    let kept: (start: Int, end: Int)
    switch units(text, set) {
    case .narrow(let units, let set): kept = TextSplit.stripped(units, sides) { UInt8.first($0, in: set) >= 0 }
    case .wide(let units, let set): kept = TextSplit.stripped(units, sides) { UInt32.first($0, in: set) >= 0 }
    case .foreign:
      kept = TextSplit.stripped(text.asciiBytes, sides) { UInt32.first(UInt32($0), in: set.wideScalars) >= 0 }
    }
    return substring(text, kept.start, kept.end)
  }

  /// The text without white space at its ends.
  func stripped(_ text: Ref<StrObject>, _ sides: StripSides = .both) -> Value {
    let kept =
      text.pointee.isASCII
      ? TextSplit.stripped(text.asciiBytes, sides, ASCIIText.isTextSpace)
      : TextSplit.stripped(text.wideScalars, sides, UnicodeTable.isSpace)
    return substring(text, kept.start, kept.end)
  }
}
