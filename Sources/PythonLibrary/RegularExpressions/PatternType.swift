import Patterns
import PythonRuntime

/// What is behind a `re.Pattern`.
final class PatternObject: ForeignPayload {
  /// The pattern as it was written, a str or bytes.
  let source: Value
  let compiled: CompiledPattern
  let isText: Bool
  /// `re.Match`
  let matchType: Ref<TypeObject>
  /// The subject of the last match, which loops ask about again and again.
  private var lastSubject: Subject?

  init(source: Value, compiled: CompiledPattern, isText: Bool, matchType: Ref<TypeObject>) {
    self.source = source
    self.compiled = compiled
    self.isText = isText
    self.matchType = matchType
  }

  func trace(_ heap: Heap) {
    heap.mark(source)
    heap.mark(matchType)
    if let lastSubject { heap.mark(lastSubject.value) }
  }

  var flags: Int {
    compiled.text.flags.rawValue | (isText && !compiled.text.flags.contains(.ascii) ? PatternFlags.unicode.rawValue : 0)
  }

  func subject(_ vm: VM, _ value: Value) throws(PyError) -> Subject {
    if let lastSubject, lastSubject.value.isIdentical(to: value) { return lastSubject }
    let subject: Subject
    switch vm.core(value) {
    case .str(let text):
      if !isText { throw vm.typeError("cannot use a bytes pattern on a string-like object") }
      subject = Subject(value, text: text)
    case .bytes(let bytes):
      if isText { throw vm.typeError("cannot use a string pattern on a bytes-like object") }
      subject = Subject(value, bytes: bytes.pointee.bytes)
    case .bytearray(let bytes):
      if isText { throw vm.typeError("cannot use a string pattern on a bytes-like object") }
      return Subject(value, bytes: bytes.pointee.bytes)
    default:
      guard let bytes = vm.bytesLike(value) else {
        throw vm.typeError("expected string or bytes-like object, got '\(vm.typeName(value))'")
      }
      if isText { throw vm.typeError("cannot use a string pattern on a bytes-like object") }
      return Subject(value, bytes: bytes)
    }
    lastSubject = subject
    return subject
  }

  /// Spans in code points of the next match at or after `start`, within the first `end` code points.
  func match(
    _ vm: VM, _ subject: Subject, from start: Int, to end: Int, _ anchoring: CompiledPattern.Anchoring, mustAdvance: Bool = false
  ) throws(PyError) -> [Int]? {
    if start > end { return nil }
    let found: [Int]?
    do throws(CompiledPattern.Failure) {
      found = try subject.bytes.withUnsafeBufferPointer { buffer throws(CompiledPattern.Failure) in
        try compiled.match(
          UnsafeBufferPointer(rebasing: buffer[..<subject.byteOffset(end)]), from: subject.byteOffset(start), anchoring,
          mustAdvance: mustAdvance)
      }
    } catch {
      throw vm.runtimeError("regular expression needs too many steps")
    }
    return found.map { $0.map(subject.position) }
  }

  /// Calls `body` with every match from left to right until it returns false.
  func forEachMatch(
    _ vm: VM, _ subject: Subject, from start: Int = 0, to end: Int? = nil, _ body: ([Int]) throws(PyError) -> Bool
  ) throws(PyError) {
    let end = end ?? subject.count
    var position = start
    var mustAdvance = false
    while position <= end, let spans = try match(vm, subject, from: position, to: end, .search, mustAdvance: mustAdvance) {
      if try !body(spans) { return }
      position = spans[1]
      mustAdvance = spans[0] == spans[1]
      try vm.pollInNative()
    }
  }
}

extension VM {
  func pattern(_ value: Value) throws(PyError) -> PatternObject {
    if case .foreign(let foreign) = value, let pattern = foreign.pointee.payload as? PatternObject { return pattern }
    throw typeError("descriptor requires a 're.Pattern' object but received a '\(typeName(value))'")
  }

  /// `string[start:end]` of a subject.
  func part(_ subject: Subject, _ start: Int, _ end: Int) throws(PyError) -> Value {
    switch core(subject.value) {
    case .str(let text): return try slice(text, start, 1, end - start)
    default: return bytes(Array(subject.bytes[start..<end]))
    }
  }

  /// `pos` and `endpos`, brought inside the string.
  private func range(_ a: Arguments, _ subject: Subject) throws(PyError) -> (start: Int, end: Int) {
    let start = try a.has(2) ? index(a[2]) : 0
    let end = try a.has(3) ? index(a[3]) : subject.count
    return (min(max(start, 0), subject.count), min(max(end, 0), subject.count))
  }

  func fillPattern(_ type: Ref<TypeObject>) {
    func matcher(_ signature: StaticString, _ anchoring: CompiledPattern.Anchoring) {
      method(type, signature) { vm, a throws(PyError) in
        let pattern = try vm.pattern(a[0])
        let subject = try pattern.subject(vm, a[1])
        let (start, end) = try vm.range(a, subject)
        guard let spans = try pattern.match(vm, subject, from: start, to: end, anchoring) else { return .none }
        return vm.match(a[0], pattern, subject, spans, start, end)
      }
    }
    matcher("match(self, string, pos=0, endpos=9223372036854775807)", .match)
    matcher("search(self, string, pos=0, endpos=9223372036854775807)", .search)
    matcher("fullmatch(self, string, pos=0, endpos=9223372036854775807)", .fullMatch)
    method(type, "findall(self, string, pos=0, endpos=9223372036854775807)") { vm, a throws(PyError) in
      let pattern = try vm.pattern(a[0])
      let subject = try pattern.subject(vm, a[1])
      let (start, end) = try vm.range(a, subject)
      var found: [Value] = []
      try pattern.forEachMatch(vm, subject, from: start, to: end) { spans throws(PyError) in
        found.append(try vm.foundItem(subject, spans))
        return true
      }
      return vm.list(found)
    }
    method(type, "finditer(self, string, pos=0, endpos=9223372036854775807)") { vm, a throws(PyError) in
      let pattern = try vm.pattern(a[0])
      let subject = try pattern.subject(vm, a[1])
      let (start, end) = try vm.range(a, subject)
      return vm.iterator(MatchIteration(a[0], pattern, subject, start, end), vm.types.callableIterator)
    }
    method(type, "split(self, string, maxsplit=0)") { vm, a throws(PyError) in
      let pattern = try vm.pattern(a[0])
      let subject = try pattern.subject(vm, a[1])
      let most = try vm.index(a[2, or: .int(0)])
      var parts: [Value] = []
      var last = 0
      var count = 0
      try pattern.forEachMatch(vm, subject) { spans throws(PyError) in
        if most > 0, count >= most { return false }
        count += 1
        parts.append(try vm.part(subject, last, spans[0]))
        for group in 1..<max(1, spans.count / 2) {
          parts.append(spans[group * 2] < 0 ? .none : try vm.part(subject, spans[group * 2], spans[group * 2 + 1]))
        }
        last = spans[1]
        return true
      }
      parts.append(try vm.part(subject, last, subject.count))
      return vm.list(parts)
    }
    method(type, "sub(self, repl, string, count=0)") { vm, a throws(PyError) in
      try vm.substitute(a[0], a[1], a[2], count: vm.index(a[3, or: .int(0)])).text
    }
    method(type, "subn(self, repl, string, count=0)") { vm, a throws(PyError) in
      let (text, count) = try vm.substitute(a[0], a[1], a[2], count: vm.index(a[3, or: .int(0)]))
      return vm.tuple([text, .int(count)])
    }
    method(type, "scanner(self, string, pos=0, endpos=9223372036854775807)") { vm, a throws(PyError) in
      let maker = try vm.getAttribute(vm.importModule("re"), vm.name("_scanner"))
      return try vm.call(maker, [a[0], a[1], a[2, or: .int(0)], a[3, or: .int(.max)]])
    }
    attribute(type, "pattern", get: { vm, value throws(PyError) in try vm.pattern(value).source })
    attribute(type, "flags", get: { vm, value throws(PyError) in .int(try vm.pattern(value).flags) })
    attribute(type, "groups", get: { vm, value throws(PyError) in .int(try vm.pattern(value).compiled.text.groupCount) })
    attribute(
      type, "groupindex",
      get: { vm, value throws(PyError) in
        let index = vm.dict()
        for (name, group) in try vm.pattern(value).compiled.text.names { vm.setName(index, vm.name(name), .int(group)) }
        return .dict(index)
      })
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in try vm.patternRepr(a[0]) }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      let pattern = try vm.pattern(a[0])
      guard case .foreign(let foreign) = a[1], let other = foreign.pointee.payload as? PatternObject else { return .notImplemented }
      let isEqual = try vm.equal(pattern.source, other.source)
      return .bool(isEqual && pattern.flags == other.flags)
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
      let pattern = try vm.pattern(a[0])
      return .int(try vm.hash(pattern.source) &+ pattern.flags)
    }
    method(type, "__copy__(self, /)") { _, a throws(PyError) in a[0] }
    method(type, "__deepcopy__(self, memo, /)") { _, a throws(PyError) in a[0] }
  }

  /// What `findall` gives for a match: the match, its only group, or all groups.
  private func foundItem(_ subject: Subject, _ spans: [Int]) throws(PyError) -> Value {
    func text(_ group: Int) throws(PyError) -> Value {
      spans[group * 2] < 0 ? try part(subject, 0, 0) : try part(subject, spans[group * 2], spans[group * 2 + 1])
    }
    switch spans.count / 2 {
    case 1: return try text(0)
    case 2: return try text(1)
    default:
      var groups: [Value] = []
      for group in 1..<(spans.count / 2) { groups.append(try text(group)) }
      return tuple(groups)
    }
  }

  private func patternRepr(_ value: Value) throws(PyError) -> Value {
    let pattern = try pattern(value)
    var shown = try repr(pattern.source).string
    if shown.count > 200 { shown = String(shown.prefix(200)) }
    var names: [String] = []
    let flags = pattern.compiled.text.flags
    for (flag, name) in [
      (PatternFlags.ignoreCase, "re.IGNORECASE"), (.locale, "re.LOCALE"), (.multiline, "re.MULTILINE"), (.dotAll, "re.DOTALL"),
      (.verbose, "re.VERBOSE"), (.ascii, "re.ASCII"),
    ] where flags.contains(flag) {
      names.append(name)
    }
    return str("re.compile(\(shown)\(names.isEmpty ? "" : ", " + names.joined(separator: "|")))")
  }
}

/// `finditer`
final class MatchIteration: NativeIteration {
  private let value: Value
  private let pattern: PatternObject
  private let subject: Subject
  private let start: Int
  private let end: Int
  private var position: Int
  private var mustAdvance = false

  init(_ value: Value, _ pattern: PatternObject, _ subject: Subject, _ start: Int, _ end: Int) {
    self.value = value
    self.pattern = pattern
    self.subject = subject
    self.start = start
    self.end = end
    position = start
  }

  func next(_ vm: VM) throws(PyError) -> Value {
    guard position <= end,
      let spans = try pattern.match(vm, subject, from: position, to: end, .search, mustAdvance: mustAdvance)
    else {
      position = end + 1
      return .unbound
    }
    position = spans[1]
    mustAdvance = spans[0] == spans[1]
    return vm.match(value, pattern, subject, spans, start, end)
  }

  func trace(_ heap: Heap) {
    heap.mark(value)
    heap.mark(subject.value)
  }
}
