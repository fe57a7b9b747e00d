/// Cutting strings up, and joining them again.
extension VM {
  func addTextSplitting(_ type: Ref<TypeObject>) {
    method(type, "split(self, /, sep=None, maxsplit=-1)") { vm, a throws(PyError) in try vm.split(a, fromEnd: false) }
    method(type, "rsplit(self, /, sep=None, maxsplit=-1)") { vm, a throws(PyError) in try vm.split(a, fromEnd: true) }
    method(type, "splitlines(self, /, keepends=False)") { vm, a throws(PyError) in try vm.splitLines(a) }
    method(type, "partition(self, sep, /)") { vm, a throws(PyError) in try vm.partition(a, fromEnd: false) }
    method(type, "rpartition(self, sep, /)") { vm, a throws(PyError) in try vm.partition(a, fromEnd: true) }
    method(type, "join(self, iterable, /)") { vm, a throws(PyError) in try vm.join(try vm.text(a[0]), a[1]) }
    usePrelude(type, "join", argument: 2)
  }

  private func split(_ a: Arguments, fromEnd: Bool) throws(PyError) -> Value {
    let text = try text(a[0])
    let limit = a.has(2) ? try size(a[2]) : -1
    if case .none = a[1, or: .none] { return split(text, nil, limit: limit, fromEnd: fromEnd) }
    let separator = try self.text(a[1], or: "must be str or None, not \(typeName(a[1]))")
    if separator.pointee.count == 0 { throw valueError("empty separator") }
    return split(text, separator, limit: limit, fromEnd: fromEnd)
  }

  /// `text.split(separator, limit)`, at white space without a separator, everywhere with a negative limit.
  package func split(_ text: Ref<StrObject>, _ separator: Ref<StrObject>?, limit: Int = -1, fromEnd: Bool = false)
    -> Value
  {
    let limit = limit < 0 ? .max : limit
    let list = heap.new(ListObject())
    guard let separator else {
      if text.pointee.isASCII {
        cutAtSpace(text.asciiBytes, limit, fromEnd, ASCIIText.isTextSpace) { addPart(of: text, $0, $1, to: list) }
      } else {
        cutAtSpace(text.wideScalars, limit, fromEnd, UnicodeTable.isSpace) { addPart(of: text, $0, $1, to: list) }
      }
      return finished(list, isReversed: fromEnd)
    }
    switch units(text, separator) {
    case .narrow(let units, let separator):
      cut(units, separator, limit, fromEnd) { addPart(of: text, $0, $1, to: list) }
    case .wide(let units, let separator):
      cut(units, separator, limit, fromEnd) { addPart(of: text, $0, $1, to: list) }
    case .foreign: append(list, .str(text))
    }
    return finished(list, isReversed: fromEnd)
  }

  @inline(__always)
  func cutAtSpace<Unit: TextUnit>(
    _ text: Run<Unit>, _ limit: Int, _ fromEnd: Bool, _ isSpace: (Unit) -> Bool, _ emit: (Int, Int) -> Void
  ) {
    if fromEnd {
      TextSplit.wordsFromEnd(text, limit: limit, isSpace: isSpace, emit)
    } else {
      TextSplit.words(text, limit: limit, isSpace: isSpace, emit)
    }
  }

  @inline(__always)
  func cut<Unit: TextUnit>(
    _ text: Run<Unit>, _ separator: Run<Unit>, _ limit: Int, _ fromEnd: Bool, _ emit: (Int, Int) -> Void
  ) {
    if fromEnd {
      TextSplit.piecesFromEnd(text, by: separator, limit: limit, emit)
    } else {
      TextSplit.pieces(text, by: separator, limit: limit, emit)
    }
  }

  func finished(_ list: Ref<ListObject>, isReversed: Bool) -> Value {
    guard isReversed else { return .list(list) }
    let items = list.pointee.items
    var low = 0
    var high = items.count - 1
    while low < high {
      (items[low], items[high]) = (items[high], items[low])
      low += 1
      high -= 1
    }
    return .list(list)
  }

  @inline(__always)
  private func addPart(of text: Ref<StrObject>, _ start: Int, _ end: Int, to list: Ref<ListObject>) {
    append(list, substring(text, start, end))
  }

  private func splitLines(_ a: Arguments) throws(PyError) -> Value {
    let text = try text(a[0])
    let keepsEnds = a.has(1) ? try size(a[1]) != 0 : false
    let list = heap.new(ListObject())
    if text.pointee.isASCII {
      TextSplit.lines(text.asciiBytes, keepingEnds: keepsEnds, isBreak: VM.isTextLineBreak) {
        addPart(of: text, $0, $1, to: list)
      }
    } else {
      TextSplit.lines(text.wideScalars, keepingEnds: keepsEnds, isBreak: VM.isTextLineBreak) {
        addPart(of: text, $0, $1, to: list)
      }
    }
    return .list(list)
  }

  /// Where `str.splitlines` cuts.
  @inline(__always)
  private static func isTextLineBreak<Unit: TextUnit>(_ unit: Unit) -> Bool {
    switch unit {
    case 10...13, 28...30: true
    default: unit > 0x7F && (unit == 0x85 || UInt32(unit) == 0x2028 || UInt32(unit) == 0x2029)
    }
  }

  private func partition(_ a: Arguments, fromEnd: Bool) throws(PyError) -> Value {
    let text = try text(a[0])
    let separator = try self.text(a[1], or: "must be str, not \(typeName(a[1]))")
    if separator.pointee.count == 0 { throw valueError("empty separator") }
    let hit: Int
    switch units(text, separator) {
    case .narrow(let text, let part): hit = fromEnd ? TextSearch.last(part, in: text) : TextSearch.first(part, in: text)
    case .wide(let text, let part): hit = fromEnd ? TextSearch.last(part, in: text) : TextSearch.first(part, in: text)
    case .foreign: hit = -1
    }
    if hit < 0 { return tuple(fromEnd ? [emptyStr, emptyStr, a[0]] : [a[0], emptyStr, emptyStr]) }
    let after = substring(text, hit + separator.pointee.count, text.pointee.count)
    return tuple([substring(text, 0, hit), a[1], after])
  }

  /// `separator.join(iterable)`
  package func join(_ separator: Ref<StrObject>, _ iterable: Value) throws(PyError) -> Value {
    switch iterable {
    case .list(let list): return try join(separator, list.pointee.items.base, list.pointee.items.count)
    case .tuple(let tuple): return try join(separator, tuple.items, tuple.pointee.count)
    default:
      let items = try joinable(iterable)
      return try join(separator, items.pointee.items.base, items.pointee.items.count)
    }
  }

  /// The items of what `join` was given.
  func joinable(_ iterable: Value) throws(PyError) -> Ref<ListObject> {
    let type = typeOf(iterable)
    if special(.iterate, of: type).isUnbound && special(.getItem, of: type).isUnbound {
      throw typeError("can only join an iterable")
    }
    return try collect(iterable)
  }

  private func join(
    _ separator: Ref<StrObject>, _ items: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(PyError) -> Value {
    if count == 0 { return emptyStr }
    if count == 1, case .str = items[0] { return items[0] }
    let gap = separator.pointee.count
    var units = gap &* (count &- 1)
    var isWide = count > 1 && !separator.pointee.isASCII
    for index in 0..<count {
      guard case .str(let item) = core(items[index]) else {
        throw typeError("sequence item \(index): expected str instance, \(typeName(items[index])) found")
      }
      units &+= item.pointee.count
      if !item.pointee.isASCII { isWide = true }
    }
    let width = isWide ? 4 : 1
    try reserve(units &* width)
    let text = isWide ? heap.newStr(wideCount: units) : heap.newStr(asciiCount: units)
    var target = text.pointee.data
    for index in 0..<count {
      guard case .str(let item) = core(items[index]) else { continue }
      if index > 0 && gap > 0 {
        separator.copyUnits(to: target, isWide: isWide)
        target += gap &* width
      }
      item.copyUnits(to: target, isWide: isWide)
      target += item.pointee.count &* width
    }
    return .str(text)
  }
}
