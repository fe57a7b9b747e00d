/// From the arguments of a call to the slots of a native's signature, with CPython's words for what does not fit.
extension VM {
  @inline(__always)
  func call(
    _ native: Ref<NativeObject>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) -> Value {
    var slots = count
    let plainSlots = Int(native.pointee.plainSlots)
    if keywords.isUnbound, count <= plainSlots, count >= Int(native.pointee.plainRequired) {
      while slots < plainSlots {
        arguments[slots] = .unbound
        slots &+= 1
      }
    } else {
      slots = try bindSlots(native, arguments, count, keywords)
    }
    let topBefore = top
    if arguments + slots > topBefore {
      top = arguments + slots
      if top > highWater { highWater = top }
    }
    defer { top = topBefore }
    return try native.pointee.body(self, Arguments(base: arguments, count: slots))
  }

  /// Calls a native that `isDirect` with positional arguments.
  @inline(never)
  func callDirectly(
    _ native: Ref<NativeObject>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(PyError) -> Value {
    try call(native, arguments, count, .unbound)
  }

  /// Reads the signature if need be and binds the arguments by it; the number of slots.
  @inline(never)
  private func bindSlots(
    _ native: Ref<NativeObject>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) -> Int {
    let signature = native.pointee.signature
    signature.read()
    if signature.isPlain {
      native.pointee.plainSlots = Int32(truncatingIfNeeded: signature.slotCount)
      native.pointee.plainRequired = Int32(truncatingIfNeeded: signature.requiredCount)
      native.pointee.isDirect = native.pointee.role == .function && native.pointee.preludeArgument == 0
    } else if keywords.isUnbound, !signature.hasVariadic, !signature.hasKeywordVariadic, count <= signature.positional.count,
      count >= signature.requiredCount
    {
      for slot in count..<signature.slotCount { arguments[slot] = .unbound }
      return signature.slotCount
    }
    try bindArguments(native, arguments, count, keywords)
    return signature.slotCount
  }

  @inline(never)
  func bindArguments(
    _ native: Ref<NativeObject>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) {
    let signature = native.pointee.signature
    if keywords.isUnbound, signature.hasVariadic, count >= signature.positional.count {
      return bindVariadic(signature, arguments, count)
    }
    var names: [Ref<StrObject>] = []
    if case .tuple(let tuple) = keywords {
      for value in tuple.values {
        if case .str(let name) = core(value) { names.append(name) }
      }
    }
    let positionalCount = count - names.count
    let given = Array(UnsafeBufferPointer(start: arguments, count: count))
    let parameters = signature.positional
    if positionalCount > parameters.count, !signature.hasVariadic {
      throw pythonMisfit(native, positionalCount, names) ?? wrongCount(native, positionalCount, names.count)
    }
    var slots = [Value](repeating: .unbound, count: signature.slotCount)
    for index in 0..<min(positionalCount, parameters.count) { slots[index] = given[index] }
    var next = parameters.count
    if signature.hasVariadic {
      slots[next] = tuple(given[min(positionalCount, parameters.count)..<positionalCount])
      next += 1
    }
    let keywordStart = next
    next += signature.keywordOnly.count
    var extra: Ref<DictObject>?
    if signature.hasKeywordVariadic {
      let dict = dict()
      slots[next] = .dict(dict)
      extra = dict
    }
    var invalid: String?
    for (offset, name) in names.enumerated() {
      let value = given[positionalCount + offset]
      let text = name.string
      if let index = parameters.indices.first(where: { $0 >= signature.positionalOnlyCount && parameters[$0].name == text }) {
        if !slots[index].isUnbound {
          throw pythonMisfit(native, positionalCount, names)
            ?? typeError(
              "argument for \(native.pointee.name.string)() given by name ('\(text)') and position (\(index + 1 - receiverCount(native)))")
        }
        slots[index] = value
      } else if let index = signature.keywordOnly.firstIndex(where: { $0.name == text }) {
        slots[keywordStart + index] = value
      } else if let extra {
        setName(extra, self.name(of: name), value)
      } else if signature.keywordOnly.isEmpty, signature.positionalOnlyCount == parameters.count {
        let isPlain = signature.isTuple && receiverCount(native) == 0
        let name = isPlain ? native.pointee.name.string : nameOfMade(native) ?? qualifiedNativeName(native)
        throw pythonMisfit(native, positionalCount, names) ?? typeError("\(name)() takes no keyword arguments")
      } else {
        invalid = invalid ?? text
      }
    }
    for (index, parameter) in parameters.enumerated() where slots[index].isUnbound && !parameter.isOptional {
      if let error = pythonMisfit(native, positionalCount, names) { throw error }
      if index >= signature.positionalOnlyCount {
        throw typeError(
          "\(native.pointee.name.string)() missing required argument '\(parameter.name)' (pos \(index + 1 - receiverCount(native)))")
      }
      throw wrongCount(native, positionalCount, names.count)
    }
    if let invalid {
      throw pythonMisfit(native, positionalCount, names)
        ?? typeError("'\(invalid)' is an invalid keyword argument for \(native.pointee.name.string)()")
    }
    for index in slots.indices { arguments[index] = slots[index] }
  }

  /// Puts what stands behind the positional parameters into a tuple; nothing was given by keyword.
  private func bindVariadic(_ signature: Signature, _ arguments: UnsafeMutablePointer<Value>, _ count: Int) {
    let named = signature.positional.count
    let end = signature.slotCount
    arguments[named] = tuple(copying: arguments + named, count: count - named)
    for slot in (named + 1)..<end { arguments[slot] = .unbound }
    if signature.hasKeywordVariadic { arguments[end - 1] = .dict(dict()) }
  }

  /// Refuses a method of one type called with a value of another: `str.upper(5)`.
  func checkReceiver(_ native: Ref<NativeObject>, _ receiver: Value) throws(PyError) {
    guard let owner = native.pointee.owner else { return }
    let method = native.pointee.name.string
    if receiver.isUnbound {
      if native.pointee.role == .method { throw typeError("unbound method \(name(of: owner)).\(method)() needs an argument") }
      throw typeError("descriptor '\(method)' of '\(name(of: owner))' object needs an argument")
    }
    if isSubtype(typeOf(receiver), of: owner) { return }
    if native.pointee.role == .operatorMethod {
      throw typeError("descriptor '\(method)' requires a '\(name(of: owner))' object but received a '\(typeName(receiver))'")
    }
    throw typeError("descriptor '\(method)' for '\(name(of: owner))' objects doesn't apply to a '\(typeName(receiver))' object")
  }

  /// 1 for methods, whose receiver does not count.
  private func receiverCount(_ native: Ref<NativeObject>) -> Int {
    switch native.pointee.role {
    case .method, .operatorMethod, .classMethod: 1
    case .function, .staticMethod: 0
    }
  }

  /// `list.append` for methods of builtins, `math.sqrt` for functions of modules.
  private func qualifiedNativeName(_ native: Ref<NativeObject>) -> String {
    let name = native.pointee.name.string
    if let owner = native.pointee.owner { return receiverCount(native) == 1 ? "\(self.name(of: owner)).\(name)" : name }
    if case .str(let module) = native.pointee.module, module.string != "builtins" { return "\(module.string).\(name)" }
    return name
  }

  /// What messages call the `__init__` of a container: the type itself.
  private func nameOfMade(_ native: Ref<NativeObject>) -> String? {
    guard native.pointee.role == .operatorMethod, native.pointee.name.string == "__init__", let owner = native.pointee.owner,
      owner == types.list || owner == types.dict || owner == types.set
    else { return nil }
    return name(of: owner)
  }

  private func wrongCount(_ native: Ref<NativeObject>, _ positional: Int, _ keywordCount: Int) -> PyError {
    let signature = native.pointee.signature
    let receiver = receiverCount(native)
    let given = max(0, positional - receiver)
    let most = signature.positional.count - receiver
    let least = signature.requiredCount - receiver
    let name = native.pointee.name.string
    if positional < receiver, native.pointee.role == .operatorMethod {
      return typeError("descriptor '\(name)' of '\(native.pointee.owner.map(self.name(of:)) ?? "?")' object needs an argument")
    }
    if positional < receiver {
      return typeError("unbound method \(qualifiedNativeName(native))() needs an argument")
    }
    if signature.isGroup { return typeError("\(qualifiedNativeName(native)) requires \(least) to \(most) arguments") }
    if signature.isTuple {
      let bound = given > most ? most : least
      let words = least == most ? "exactly" : given > most ? "at most" : "at least"
      return typeError("\(name)() takes \(words) \(bound) argument\(bound == 1 ? "" : "s") (\(given) given)")
    }
    if let made = nameOfMade(native) {
      return typeError("\(made) expected at most \(most) argument\(most == 1 ? "" : "s"), got \(given)")
    }
    if native.pointee.role == .operatorMethod {
      return typeError("expected \(most) argument\(most == 1 ? "" : "s"), got \(given)")
    }
    let isPositionalOnly = signature.positionalOnlyCount == signature.positional.count && signature.keywordOnly.isEmpty
    if isPositionalOnly, !signature.hasVariadic, least == most {
      switch most {
      case 0: return typeError("\(qualifiedNativeName(native))() takes no arguments (\(given) given)")
      case 1 where native.pointee.role != .function || native.pointee.owner == nil:
        return typeError("\(qualifiedNativeName(native))() takes exactly one argument (\(given) given)")
      default: return typeError("\(name) expected \(most) argument\(most == 1 ? "" : "s"), got \(given)")
      }
    }
    if isPositionalOnly || signature.hasVariadic {
      let isMany = given > most && !signature.hasVariadic
      let bound = isMany ? most : least
      let words = least == most ? "" : isMany ? "at most " : "at least "
      return typeError("\(name) expected \(words)\(bound) argument\(bound == 1 ? "" : "s"), got \(given)")
    }
    let length = most + signature.keywordOnly.count
    let total = given + keywordCount
    if total > length {
      let words = least < length ? "at most" : "exactly"
      return typeError(
        "\(name)() takes \(words) \(length) \(given == 0 ? "keyword " : "")argument\(length == 1 ? "" : "s") (\(total) given)")
    }
    if most == 0 { return typeError("\(name)() takes no positional arguments") }
    let bound = given > most ? most : min(least, signature.positionalOnlyCount - receiver)
    let words = given > most ? (least < most ? "at most" : "exactly") : bound < most ? "at least" : "exactly"
    return typeError("\(name)() takes \(words) \(bound) positional argument\(bound == 1 ? "" : "s") (\(given) given)")
  }
}
