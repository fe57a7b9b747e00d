/// `find` and its relatives.
extension VM {
  func addTextSearch(_ type: Ref<TypeObject>) {
    method(type, "find(self, sub[, start[, end]])") { vm, a throws(PyError) in
      .int(try vm.position(a, fromEnd: false))
    }
    method(type, "rfind(self, sub[, start[, end]])") { vm, a throws(PyError) in
      .int(try vm.position(a, fromEnd: true))
    }
    method(type, "index(self, sub[, start[, end]])") { vm, a throws(PyError) in
      try vm.knownPosition(a, fromEnd: false)
    }
    method(type, "rindex(self, sub[, start[, end]])") { vm, a throws(PyError) in
      try vm.knownPosition(a, fromEnd: true)
    }
    method(type, "count(self, sub[, start[, end]])") { vm, a throws(PyError) in .int(try vm.occurrences(a)) }
    method(type, "startswith(self, prefix[, start[, end]])") { vm, a throws(PyError) in
      .bool(try vm.hasAffix(a, "startswith", atEnd: false))
    }
    method(type, "endswith(self, suffix[, start[, end]])") { vm, a throws(PyError) in
      .bool(try vm.hasAffix(a, "endswith", atEnd: true))
    }
  }

  private func position(_ a: Arguments, fromEnd: Bool) throws(PyError) -> Int {
    let text = try text(a[0])
    let part = try self.text(a[1], or: "must be str, not \(typeName(a[1]))")
    let (start, end) = try searchRange(a[2], a[3], text.pointee.count)
    if start > end { return -1 }
    let hit: Int
    switch units(text, part) {
    case .narrow(let text, let part):
      hit =
        fromEnd ? TextSearch.last(part, in: text.part(start, end)) : TextSearch.first(part, in: text.part(start, end))
    case .wide(let text, let part):
      hit =
        fromEnd ? TextSearch.last(part, in: text.part(start, end)) : TextSearch.first(part, in: text.part(start, end))
    case .foreign: hit = -1
    }
    return hit < 0 ? -1 : hit &+ start
  }

  private func knownPosition(_ a: Arguments, fromEnd: Bool) throws(PyError) -> Value {
    let position = try position(a, fromEnd: fromEnd)
    if position < 0 { throw valueError("substring not found") }
    return .int(position)
  }

  private func occurrences(_ a: Arguments) throws(PyError) -> Int {
    let text = try text(a[0])
    let part = try self.text(a[1], or: "must be str, not \(typeName(a[1]))")
    let (start, end) = try searchRange(a[2], a[3], text.pointee.count)
    if start > end { return 0 }
    if part.pointee.count == 0 { return end &- start &+ 1 }
    switch units(text, part) {
    case .narrow(let text, let part): return TextSearch.count(part, in: text.part(start, end))
    case .wide(let text, let part): return TextSearch.count(part, in: text.part(start, end))
    case .foreign: return 0
    }
  }

  private func hasAffix(_ a: Arguments, _ method: StaticString, atEnd: Bool) throws(PyError) -> Bool {
    let text = try text(a[0])
    let (start, end) = try searchRange(a[2], a[3], text.pointee.count)
    switch core(a[1]) {
    case .str(let part): return hasAffix(text, start, end, part, atEnd: atEnd)
    case .tuple(let parts):
      for index in 0..<parts.pointee.count {
        guard case .str(let part) = core(parts.items[index]) else {
          throw typeError("tuple for \(method) must only contain str, not \(typeName(parts.items[index]))")
        }
        if hasAffix(text, start, end, part, atEnd: atEnd) { return true }
      }
      return false
    default: throw typeError("\(method) first arg must be str or a tuple of str, not \(typeName(a[1]))")
    }
  }

  /// Whether the part from `start` to `end` begins or ends with another text.
  func hasAffix(_ text: Ref<StrObject>, _ start: Int, _ end: Int, _ part: Ref<StrObject>, atEnd: Bool) -> Bool {
    if end - start < part.pointee.count { return false }
    let position = atEnd ? end - part.pointee.count : start
    switch units(text, part) {
    case .narrow(let text, let part): return text.matches(part, at: position)
    case .wide(let text, let part): return text.matches(part, at: position)
    case .foreign: return false
    }
  }
}
