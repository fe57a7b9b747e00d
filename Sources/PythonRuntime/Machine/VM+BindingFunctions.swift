/// From the arguments of a call to the registers of a Python function: positional, keyword-only, `*args`, `**kwargs`.
extension VM {
  @inline(never)
  func bindArguments(
    _ function: Ref<FunctionObject>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) {
    do throws(PyError) {
      try bind(function, arguments, count, keywords)
    } catch {
      throw refusalAsNative(function, count, keywords) ?? error
    }
  }

  private func bind(
    _ function: Ref<FunctionObject>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) {
    let code = function.pointee.code
    let wanted = code.pointee.argumentCount
    let keywordOnly = code.pointee.keywordOnlyCount
    var keywordCount = 0
    var names: UnsafeMutablePointer<Value>?
    if case .tuple(let tuple) = keywords {
      keywordCount = tuple.pointee.count
      names = tuple.items
    }
    let positional = count - keywordCount
    let variadic = code.pointee.traits.contains(.variadic)
    let mapping = code.pointee.traits.contains(.keywordVariadic)
    let total = wanted + keywordOnly + (variadic ? 1 : 0) + (mapping ? 1 : 0)
    if arguments + count + total + 64 > stack + stackCapacity - 4096 { throw tooDeep() }

    // Keyword values move out of the way first.
    let scratch = arguments + max(count, total)
    for index in 0..<keywordCount { scratch[index] = arguments[positional + index] }
    if scratch + keywordCount > highWater { highWater = scratch + keywordCount }
    var rest = emptyTuple
    if positional > wanted {
      if variadic { rest = tuple(copying: arguments + wanted, count: positional - wanted) }
    }
    for index in min(positional, wanted)..<(wanted + keywordOnly) where index < total { arguments[index] = .unbound }
    if variadic { arguments[wanted + keywordOnly] = rest }
    var extra: Ref<DictObject>?
    if mapping {
      let dict = keywordCount > 0 ? heap.newSmallDict() : dict()
      extra = dict
      arguments[wanted + keywordOnly + (variadic ? 1 : 0)] = .dict(dict)
    }
    if let names {
      try bindKeywords(function, arguments, names, scratch, keywordCount, extra)
    }
    if positional > wanted, !variadic { throw tooManyPositional(function, positional, keywords) }
    try fillDefaults(function, arguments, positional)
  }

  private func bindKeywords(
    _ function: Ref<FunctionObject>, _ arguments: UnsafeMutablePointer<Value>, _ names: UnsafeMutablePointer<Value>,
    _ values: UnsafeMutablePointer<Value>, _ count: Int, _ extra: Ref<DictObject>?
  ) throws(PyError) {
    let code = function.pointee.code
    let parameters = code.pointee.parameters
    let named = code.pointee.argumentCount + code.pointee.keywordOnlyCount
    for index in 0..<count {
      let key: Name
      if case .str(let text) = names[index], text.pointee.isInterned {
        key = text
      } else {
        guard case .str(let text) = core(names[index]) else { throw typeError("keywords must be strings") }
        key = name(of: text)
      }
      var slot = code.pointee.positionalOnlyCount
      while slot < named, parameters[slot] != key { slot += 1 }
      if slot < named {
        if !arguments[slot].isUnbound {
          throw typeError("\(qualifiedName(function))() got multiple values for argument '\(key.string)'")
        }
        arguments[slot] = values[index]
      } else if let extra {
        setName(extra, key, values[index])
      } else {
        throw unexpectedKeyword(function, key, names, count)
      }
    }
  }

  private func unexpectedKeyword(
    _ function: Ref<FunctionObject>, _ key: Name, _ names: UnsafeMutablePointer<Value>, _ count: Int
  ) -> PyError {
    let code = function.pointee.code
    let positionalOnly = code.pointee.details.localNames.prefix(code.pointee.positionalOnlyCount)
    var misplaced: [String] = []
    for parameter in positionalOnly {
      for index in 0..<count {
        if case .str(let text) = names[index], text.equals(parameter) { misplaced.append(parameter.string) }
      }
    }
    if !misplaced.isEmpty {
      return typeError(
        "\(qualifiedName(function))() got some positional-only arguments passed as keyword arguments: '\(misplaced.joined(separator: ", "))'"
      )
    }
    return typeError("\(qualifiedName(function))() got an unexpected keyword argument '\(key.string)'")
  }

  private func fillDefaults(
    _ function: Ref<FunctionObject>, _ arguments: UnsafeMutablePointer<Value>, _ positional: Int
  ) throws(PyError) {
    let code = function.pointee.code
    let wanted = code.pointee.argumentCount
    if positional < wanted {
      for index in positional..<wanted where arguments[index].isUnbound {
        arguments[index] = positionalDefault(function, index)
        if arguments[index].isUnbound { throw missingPositional(function, arguments, positional) }
      }
    }
    let keywordOnly = code.pointee.keywordOnlyCount
    if keywordOnly > 0 {
      for index in wanted..<(wanted + keywordOnly) where arguments[index].isUnbound {
        arguments[index] = keywordDefault(function, index)
        if arguments[index].isUnbound { throw missingKeywordOnly(function, arguments) }
      }
    }
  }

  /// The default of a positional parameter, or `.unbound`.
  @inline(__always)
  private func positionalDefault(_ function: Ref<FunctionObject>, _ index: Int) -> Value {
    guard case .tuple(let defaults) = function.pointee.defaults else { return .unbound }
    let position = index - (function.pointee.code.pointee.argumentCount - defaults.pointee.count)
    return position >= 0 && position < defaults.pointee.count ? defaults.items[position] : .unbound
  }

  @inline(__always)
  private func keywordDefault(_ function: Ref<FunctionObject>, _ index: Int) -> Value {
    guard case .dict(let defaults) = function.pointee.keywordDefaults else { return .unbound }
    return lookUp(defaults, function.pointee.code.pointee.parameters[index])
  }

  @inline(never)
  private func missingPositional(
    _ function: Ref<FunctionObject>, _ arguments: UnsafeMutablePointer<Value>, _ positional: Int
  ) -> PyError {
    let code = function.pointee.code
    var missing: [Name] = []
    for index in positional..<code.pointee.argumentCount
    where arguments[index].isUnbound && positionalDefault(function, index).isUnbound {
      missing.append(code.pointee.parameters[index])
    }
    return missingArguments(function, missing, "positional")
  }

  @inline(never)
  private func missingKeywordOnly(_ function: Ref<FunctionObject>, _ arguments: UnsafeMutablePointer<Value>) -> PyError {
    let code = function.pointee.code
    let wanted = code.pointee.argumentCount
    var missing: [Name] = []
    for index in wanted..<(wanted + code.pointee.keywordOnlyCount)
    where arguments[index].isUnbound && keywordDefault(function, index).isUnbound {
      missing.append(code.pointee.parameters[index])
    }
    return missingArguments(function, missing, "keyword-only")
  }

  private func missingArguments(_ function: Ref<FunctionObject>, _ missing: [Name], _ kind: String) -> PyError {
    let list = inWords(missing.map { "'\($0.string)'" })
    return typeError(
      "\(qualifiedName(function))() missing \(missing.count) required \(kind) argument\(missing.count == 1 ? "" : "s"): \(list)")
  }

  private func tooManyPositional(_ function: Ref<FunctionObject>, _ given: Int, _ keywords: Value) -> PyError {
    let code = function.pointee.code
    let wanted = code.pointee.argumentCount
    var defaultCount = 0
    if case .tuple(let tuple) = function.pointee.defaults { defaultCount = tuple.pointee.count }
    let range = defaultCount > 0 ? "from \(wanted - defaultCount) to \(wanted)" : "\(wanted)"
    let isPlural = defaultCount > 0 || wanted != 1
    var keywordOnlyGiven = 0
    if case .tuple(let names) = keywords {
      let own = code.pointee.details.localNames[wanted..<(wanted + code.pointee.keywordOnlyCount)]
      for value in names.values {
        if case .str(let text) = value, own.contains(where: { $0.equals(text) }) { keywordOnlyGiven += 1 }
      }
    }
    var givenWords = "\(given) \(given == 1 ? "was" : "were") given"
    if keywordOnlyGiven > 0 {
      givenWords =
        "\(given) positional argument\(given == 1 ? "" : "s") (and \(keywordOnlyGiven) keyword-only argument\(keywordOnlyGiven == 1 ? "" : "s")) were given"
    }
    return typeError(
      "\(qualifiedName(function))() takes \(range) positional argument\(isPlural ? "s" : "") but \(givenWords)")
  }

  func qualifiedName(_ function: Ref<FunctionObject>) -> String {
    if case .str(let name) = function.pointee.qualifiedName { return name.string }
    return "?"
  }
}
