/// `. Did you mean: 'x'?`
extension VM {
  /// What stands behind the message of a NameError or AttributeError; empty if no known name is near.
  func suggestion(for value: Value) -> String {
    let before = exception
    defer { exception = before }
    let type = typeOf(value)
    let nearest: String?
    if isSubtype(type, of: self.type(.attributeError)) {
      nearest = nearestAttribute(value)
    } else if isSubtype(type, of: self.type(.nameError)) {
      nearest = nearestVariable(value)
    } else {
      return ""
    }
    guard let nearest, case .str(let text) = str(nearest) else { return "" }
    return ". Did you mean: \(repr(ofText: text).string)?"
  }

  private func field(_ value: Value, _ name: StaticString) -> Value {
    guard let fields = exceptionState(value)?.pointee.fields else { return .unbound }
    return lookUp(fields, self.name(name))
  }

  private func nearestAttribute(_ value: Value) -> String? {
    guard case .str(let wanted) = field(value, "name") else { return nil }
    let object = field(value, "obj")
    if object.isUnbound || object.isNone { return nil }
    guard let all = try? callSpecial(.directory, object), let names = try? collect(all) else { return nil }
    return NearName(wanted.string).best(strings(Array(names.pointee.items)).sorted(by: inCodePointOrder))
  }

  private func inCodePointOrder(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }

  /// Looks among the variables of the function that raised, then among globals and builtins.
  private func nearestVariable(_ value: Value) -> String? {
    guard case .str(let wanted) = field(value, "name"), let traceback = lastTraceback(of: value) else { return nil }
    let search = NearName(wanted.string)
    let details = traceback.pointee.code.pointee.details
    let isNamespace = traceback.pointee.code.pointee.traits.contains(.namespace)
    let locals = isNamespace ? [] : details.localNames + details.cellNames + details.freeNames
    if let found = search.best(locals.map(\.string)) { return found }
    if let globals = traceback.pointee.globals, let found = search.best(keys(globals)) { return found }
    return search.best(keys(builtins))
  }

  private func lastTraceback(of value: Value) -> Ref<TracebackObject>? {
    var last: Ref<TracebackObject>?
    var next = exceptionState(value)?.pointee.traceback ?? .none
    while case .traceback(let traceback) = next {
      last = traceback
      next = traceback.pointee.next
    }
    return last
  }

  private func keys(_ dict: Ref<DictObject>) -> [String] {
    strings((try? mappingKeys(.dict(dict))) ?? [])
  }

  private func strings(_ values: [Value]) -> [String] {
    values.compactMap { value in
      if case .str(let text) = core(value) { return text.string }
      return nil
    }
  }
}

/// A search for the name that is the fewest changes away; CPython's costs and bounds.
struct NearName {
  private let wanted: [UInt8]

  private static let changeCost = 2
  private static let caseCost = 1
  private static let mostCandidates = 750
  private static let longestName = 40

  init(_ name: String) { wanted = Array(name.utf8) }

  /// The nearest candidate, the first of equals; nil if none is near enough.
  func best(_ candidates: [String]) -> String? {
    if candidates.count >= NearName.mostCandidates { return nil }
    var best: (name: String, cost: Int)?
    for candidate in candidates {
      let letters = Array(candidate.utf8)
      if letters == wanted { continue }
      // At most a third of all letters may change.
      let bound = min((wanted.count + letters.count + 3) * NearName.changeCost / 6, (best?.cost ?? .max) - 1)
      if let cost = cost(to: letters), cost <= bound { best = (candidate, cost) }
    }
    return best?.name
  }

  /// The cost of turning one name into the other; nil for names too long to compare.
  private func cost(to candidate: [UInt8]) -> Int? {
    var a = wanted[...]
    var b = candidate[...]
    while let first = a.first, first == b.first {
      a.removeFirst()
      b.removeFirst()
    }
    while let last = a.last, last == b.last {
      a.removeLast()
      b.removeLast()
    }
    if a.isEmpty || b.isEmpty { return (a.count + b.count) * NearName.changeCost }
    if a.count > NearName.longestName || b.count > NearName.longestName { return nil }
    var row = (0...a.count).map { $0 * NearName.changeCost }
    for (position, letter) in b.enumerated() {
      var diagonal = row[0]
      row[0] = (position + 1) * NearName.changeCost
      for (index, other) in a.enumerated() {
        let replaced = diagonal + NearName.replacement(letter, other)
        diagonal = row[index + 1]
        row[index + 1] = min(replaced, min(diagonal, row[index]) + NearName.changeCost)
      }
    }
    return row[a.count]
  }

  private static func replacement(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    return ASCIIText.lower(a) == ASCIIText.lower(b) ? caseCost : changeCost
  }
}
