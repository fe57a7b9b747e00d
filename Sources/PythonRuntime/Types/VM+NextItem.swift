/// The iterators of builtins, step by step.
extension VM {
  /// The next item, or `.unbound` at the end.
  func next(_ iterator: Ref<IteratorObject>) throws(PyError) -> Value {
    switch iterator.pointee.state {
    case .exhausted: return .unbound
    case .list(let list, let next):
      guard next < list.pointee.items.count else { return exhaust(iterator) }
      iterator.pointee.state = .list(list, next: next &+ 1)
      return list.pointee.items[next]
    case .range(let next, let step, let remaining):
      guard remaining > 0 else { return .unbound }
      iterator.pointee.state = .range(next: next &+ step, step: step, remaining: remaining &- 1)
      return .int(next)
    case .tuple(let tuple, let next):
      guard next < tuple.pointee.count else { return exhaust(iterator) }
      iterator.pointee.state = .tuple(tuple, next: next &+ 1)
      return tuple.items[next]
    case .zip(let sources, let isStrict): return try nextZipped(sources, isStrict: isStrict)
    case .enumerate(let source, let index): return try nextEnumerated(iterator, source, index)
    case .map, .filter: return try nextThrough(iterator)
    case .dict(let dict, let part, let next, let count, let left):
      return try nextEntry(iterator, dict, part, next, count, left)
    case .str(let text, let next):
      guard next < text.count else { return exhaust(iterator) }
      iterator.pointee.state = .str(text, next: next &+ 1)
      return text.pointee.isASCII ? characters[Int(text.pointee.ascii[next] & 0x7F)] : str(scalar: text[scalar: next])
    case .set(let set, let next, let count): return try nextElement(iterator, set, next, count)
    case .reversedList(let list, let next):
      guard next >= 0, next < list.pointee.items.count else { return exhaust(iterator) }
      iterator.pointee.state = .reversedList(list, next: next &- 1)
      return list.pointee.items[next]
    case .bytes(let bytes, let next, let isArray):
      guard next < bytes.pointee.bytes.count else { return exhaust(iterator) }
      iterator.pointee.state = .bytes(bytes, next: next &+ 1, isArray: isArray)
      return .int(Int(bytes.pointee.bytes[next]))
    case .reversedDict(let dict, let part, let next, let count):
      return try nextReversedEntry(iterator, dict, part, next, count)
    case .items(let source, let next): return try nextItem(iterator, source, next)
    case .reversedItems(let source, let next): return try nextReversedItem(iterator, source, next)
    case .calls(let function, let sentinel): return try nextCalled(iterator, function, sentinel)
    case .native(let native): return try native.pointee.iteration.next(self)
    }
  }

  /// A step that calls a function of the user.
  @inline(never)
  private func nextThrough(_ iterator: Ref<IteratorObject>) throws(PyError) -> Value {
    try descend(" while calling a Python object")
    defer { nativeDepth &-= 1 }
    do throws(PyError) {
      switch iterator.pointee.state {
      case .map(let function, let sources): return try nextMapped(function, sources)
      case .filter(let function, let source): return try nextFiltered(function, source)
      default: return .unbound
      }
    } catch {
      // A function that raises StopIteration ends the iteration that called it.
      if isRaised(.stopIteration) { return .unbound }
      throw error
    }
  }

  /// Ends an iteration for good, whatever its source grows by later.
  @inline(__always)
  func exhaust(_ iterator: Ref<IteratorObject>) -> Value {
    iterator.pointee.state = .exhausted
    return .unbound
  }

  /// Whether the next item comes without any code of the user.
  @inline(__always)
  func stepsAlone(_ iterator: Value) -> Bool {
    guard case .iterator(let iterator) = iterator else { return false }
    switch iterator.pointee.state {
    case .exhausted, .list, .tuple, .range, .str, .bytes, .dict, .set, .reversedList, .reversedDict: return true
    case .zip, .enumerate, .map, .filter, .items, .reversedItems, .calls, .native: return false
    }
  }

  private func nextItem(_ iterator: Ref<IteratorObject>, _ source: Value, _ index: Int) throws(PyError) -> Value {
    do throws(PyError) {
      let item = try getItem(source, .int(index))
      if case .items = iterator.pointee.state { iterator.pointee.state = .items(source, next: index &+ 1) }
      return item
    } catch {
      guard isRaised(.indexError) || isRaised(.stopIteration) else { throw error }
      return exhaust(iterator)
    }
  }

  private func nextReversedItem(_ iterator: Ref<IteratorObject>, _ source: Value, _ index: Int) throws(PyError) -> Value {
    guard index >= 0 else { return exhaust(iterator) }
    do throws(PyError) {
      let item = try getItem(source, .int(index))
      if case .reversedItems = iterator.pointee.state { iterator.pointee.state = .reversedItems(source, next: index &- 1) }
      return item
    } catch {
      guard isRaised(.indexError) || isRaised(.stopIteration) else { throw error }
      return exhaust(iterator)
    }
  }

  private func nextCalled(_ iterator: Ref<IteratorObject>, _ function: Value, _ sentinel: Value) throws(PyError) -> Value {
    let result: Value
    do throws(PyError) {
      result = try call(function, [])
    } catch {
      guard isRaised(.stopIteration) else { throw error }
      return exhaust(iterator)
    }
    // The function may have gone through the iterator to its end.
    if case .exhausted = iterator.pointee.state { return .unbound }
    kept.append(result)
    defer { kept.removeLast() }
    return try equal(sentinel, result) ? exhaust(iterator) : result
  }
}
