import Patterns
import PythonRuntime

/// What is behind a `re.Match`.
final class MatchObject: ForeignPayload {
  let patternValue: Value
  let pattern: PatternObject
  let subject: Subject
  /// Two code point offsets for the match and for every group, -1 where a group took no part.
  let spans: [Int]
  let start: Int
  let end: Int

  init(_ patternValue: Value, _ pattern: PatternObject, _ subject: Subject, _ spans: [Int], _ start: Int, _ end: Int) {
    self.patternValue = patternValue
    self.pattern = pattern
    self.subject = subject
    self.spans = spans
    self.start = start
    self.end = end
  }

  func trace(_ heap: Heap) {
    heap.mark(patternValue)
    heap.mark(subject.value)
  }

  /// The group that was closed last.
  var lastGroup: Int? {
    let order = pattern.compiled.text.closingOrder
    var best: Int?
    for group in 1..<max(1, spans.count / 2) where spans[group * 2] >= 0 {
      guard let leader = best else {
        best = group
        continue
      }
      let isLater =
        spans[group * 2 + 1] == spans[leader * 2 + 1]
        ? order[group] > order[leader] : spans[group * 2 + 1] > spans[leader * 2 + 1]
      if isLater { best = group }
    }
    return best
  }
}

extension VM {
  func match(
    _ value: Value, _ pattern: PatternObject, _ subject: Subject, _ spans: [Int], _ start: Int, _ end: Int
  ) -> Value {
    foreign(MatchObject(value, pattern, subject, spans, start, end), type: pattern.matchType)
  }

  private func match(_ value: Value) throws(PyError) -> MatchObject {
    if case .foreign(let foreign) = value, let match = foreign.pointee.payload as? MatchObject { return match }
    throw typeError("descriptor requires a 're.Match' object but received a '\(typeName(value))'")
  }

  /// The number of a group given by number or name.
  private func group(_ match: MatchObject, _ key: Value) throws(PyError) -> Int {
    switch core(key) {
    case .str(let text):
      if let found = match.pattern.compiled.text.names.first(where: { $0.name == text.string }) { return found.group }
    case .int(let number):
      if number >= 0, number < match.spans.count / 2 { return number }
    case .bool(let bool): return bool ? 1 : 0
    default:
      if !lookUp(name("__index__"), in: typeOf(key)).isUnbound, case .int(let number) = try integer(key) {
        return try group(match, .int(number))
      }
    }
    throw indexError("no such group")
  }

  private func text(_ match: MatchObject, _ group: Int, or fallback: Value = .none) throws(PyError) -> Value {
    let start = match.spans[group * 2]
    return start < 0 ? fallback : try part(match.subject, start, match.spans[group * 2 + 1])
  }

  func fillMatch(_ type: Ref<TypeObject>) {
    method(type, "group(self, *args)") { vm, a throws(PyError) in
      let match = try vm.match(a[0])
      guard case .tuple(let keys) = a[1], keys.pointee.count > 0 else { return try vm.text(match, 0) }
      var texts: [Value] = []
      for key in keys.values { texts.append(try vm.text(match, vm.group(match, key))) }
      return texts.count == 1 ? texts[0] : vm.tuple(texts)
    }
    operatorMethod(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in
      let match = try vm.match(a[0])
      return try vm.text(match, vm.group(match, a[1]))
    }
    method(type, "groups(self, default=None)") { vm, a throws(PyError) in
      let match = try vm.match(a[0])
      var texts: [Value] = []
      for group in 1..<max(1, match.spans.count / 2) { texts.append(try vm.text(match, group, or: a[1, or: .none])) }
      return vm.tuple(texts)
    }
    method(type, "groupdict(self, default=None)") { vm, a throws(PyError) in
      let match = try vm.match(a[0])
      let result = vm.dict()
      for (name, group) in match.pattern.compiled.text.names {
        vm.setName(result, vm.name(name), try vm.text(match, group, or: a[1, or: .none]))
      }
      return .dict(result)
    }
    method(type, "start(self, group=0, /)") { vm, a throws(PyError) in
      let match = try vm.match(a[0])
      return .int(match.spans[try vm.group(match, a[1, or: .int(0)]) * 2])
    }
    method(type, "end(self, group=0, /)") { vm, a throws(PyError) in
      let match = try vm.match(a[0])
      return .int(match.spans[try vm.group(match, a[1, or: .int(0)]) * 2 + 1])
    }
    method(type, "span(self, group=0, /)") { vm, a throws(PyError) in
      let match = try vm.match(a[0])
      let group = try vm.group(match, a[1, or: .int(0)])
      return vm.tuple([.int(match.spans[group * 2]), .int(match.spans[group * 2 + 1])])
    }
    method(type, "expand(self, template)") { vm, a throws(PyError) in
      let match = try vm.match(a[0])
      let template = try vm.template(a[1], match.pattern)
      return try vm.joined(vm.expanded(template, match.subject, match.spans), match.pattern.isText)
    }
    attribute(type, "string", get: { vm, value throws(PyError) in try vm.match(value).subject.value })
    attribute(type, "re", get: { vm, value throws(PyError) in try vm.match(value).patternValue })
    attribute(type, "pos", get: { vm, value throws(PyError) in .int(try vm.match(value).start) })
    attribute(type, "endpos", get: { vm, value throws(PyError) in .int(try vm.match(value).end) })
    attribute(type, "lastindex", get: { vm, value throws(PyError) in try vm.match(value).lastGroup.map { .int($0) } ?? .none })
    attribute(
      type, "lastgroup",
      get: { vm, value throws(PyError) in
        let match = try vm.match(value)
        guard let last = match.lastGroup, let name = match.pattern.compiled.text.names.first(where: { $0.group == last }) else {
          return .none
        }
        return vm.str(name.name)
      })
    attribute(
      type, "regs",
      get: { vm, value throws(PyError) in
        let spans = try vm.match(value).spans
        return vm.tuple(stride(from: 0, to: spans.count, by: 2).map { vm.tuple([.int(spans[$0]), .int(spans[$0 + 1])]) })
      })
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let match = try vm.match(a[0])
      let shown = try vm.repr(vm.text(match, 0)).string
      return vm.str("<re.Match object; span=(\(match.spans[0]), \(match.spans[1])), match=\(shown.prefix(50))>")
    }
    method(type, "__copy__(self, /)") { _, a throws(PyError) in a[0] }
    method(type, "__deepcopy__(self, memo, /)") { _, a throws(PyError) in a[0] }
  }
}
