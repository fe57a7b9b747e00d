/// Pairs for loops that take them apart at once, so that no tuple is made.
extension VM {
  enum PairStep {
    case given, ended
    /// The iterator gives no pairs of this kind.
    case declined
  }

  /// Puts the next pair of a `zip`, `enumerate` or `dict.items()` into two registers.
  @inline(never)
  func nextPair(
    _ iterator: Ref<IteratorObject>, _ first: UnsafeMutablePointer<Value>, _ second: UnsafeMutablePointer<Value>
  ) throws(PyError) -> PairStep {
    switch iterator.pointee.state {
    case .zip(let sources, false) where sources.pointee.count == 2:
      let left = try nextQuickly(sources.items[0])
      if left.isUnbound { return .ended }
      let right = try next(sources.items[1], keeping: left)
      if right.isUnbound { return .ended }
      first.pointee = left
      second.pointee = right
    case .enumerate(let source, .int(let index)) where index < .max:
      let item = try nextQuickly(source)
      if item.isUnbound { return .ended }
      iterator.pointee.state = .enumerate(source, index: .int(index &+ 1))
      first.pointee = .int(index)
      second.pointee = item
    case .dict(let dict, .items, let next, let count, let left):
      let position = try nextPosition(iterator, dict, .items, next, count, left)
      if position < 0 { return .ended }
      let entry = dict.pointee.table.entry(position)
      first.pointee = entry.pointee.key
      second.pointee = entry.pointee.value
    default: return .declined
    }
    return .given
  }

  /// The next item of `source`, while another item waits for it.
  @inline(__always)
  private func next(_ source: Value, keeping waiting: Value) throws(PyError) -> Value {
    if stepsAlone(source) { return try nextQuickly(source) }
    kept.append(waiting)
    defer { kept.removeLast() }
    return try next(source)
  }

  /// `next`, with lists, tuples and ranges in place.
  @inline(__always)
  func nextQuickly(_ source: Value) throws(PyError) -> Value {
    guard case .iterator(let iterator) = source else { return try next(source) }
    switch iterator.pointee.state {
    case .list(let list, let next):
      guard next < list.pointee.items.count else { return exhaust(iterator) }
      iterator.pointee.state = .list(list, next: next &+ 1)
      return list.pointee.items[next]
    case .tuple(let tuple, let next):
      guard next < tuple.pointee.count else { return exhaust(iterator) }
      iterator.pointee.state = .tuple(tuple, next: next &+ 1)
      return tuple.items[next]
    case .range(let next, let step, let remaining):
      guard remaining > 0 else { return .unbound }
      iterator.pointee.state = .range(next: next &+ step, step: step, remaining: remaining &- 1)
      return .int(next)
    default: return try next(iterator)
    }
  }
}
