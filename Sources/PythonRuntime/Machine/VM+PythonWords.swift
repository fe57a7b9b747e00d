extension VM {
  /// What CPython would say of arguments that do not fit a method of a class which is written in Python there; nil for other natives.
  @inline(never)
  func pythonMisfit(_ native: Ref<NativeObject>, _ positionalCount: Int, _ names: [Ref<StrObject>]) -> PyError? {
    guard let owner = native.pointee.owner, owner.pointee.isPythonElsewhere else { return nil }
    let isConstructor = native.pointee.role == .function
    let function = "\(name(of: owner)).\(isConstructor ? "__init__" : native.pointee.name.string)()"
    let parameters = native.pointee.signature.positional
    var isGiven = parameters.indices.map { $0 < positionalCount }
    for name in names.map(\.string) {
      guard let index = parameters.firstIndex(where: { $0.name == name }) else {
        if native.pointee.signature.hasKeywordVariadic { continue }
        return typeError("\(function) got an unexpected keyword argument '\(name)'")
      }
      if isGiven[index] { return typeError("\(function) got multiple values for argument '\(name)'") }
      isGiven[index] = true
    }
    let receiver = isConstructor ? 1 : 0
    let most = parameters.count + receiver
    if positionalCount > parameters.count {
      let least = native.pointee.signature.requiredCount + receiver
      let range = least < most ? "from \(least) to \(most)" : "\(most)"
      let given = positionalCount + receiver
      let ending = least < most || most != 1 ? "s" : ""
      return typeError("\(function) takes \(range) positional argument\(ending) but \(given) \(given == 1 ? "was" : "were") given")
    }
    let missing = parameters.indices.filter { !isGiven[$0] && !parameters[$0].isOptional }.map { "'\(parameters[$0].name)'" }
    if missing.isEmpty { return nil }
    return typeError(
      "\(function) missing \(missing.count) required positional argument\(missing.count == 1 ? "" : "s"): \(inWords(missing))")
  }

  /// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`
  func inWords(_ quoted: [String]) -> String {
    switch quoted.count {
    case 0: ""
    case 1: quoted[0]
    case 2: "\(quoted[0]) and \(quoted[1])"
    default: quoted.dropLast().joined(separator: ", ") + ", and \(quoted[quoted.count - 1])"
    }
  }
}
