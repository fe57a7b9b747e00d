/// Which items of a sequence a slice takes: `count` of them, every `step`-th from `start` on.
package struct SliceBounds {
  package let start: Int
  package let stop: Int
  package let step: Int
  package let count: Int
}

extension VM {
  /// Resolves a slice against a sequence; its length is asked for last, since the slice may run code of the user.
  package func bounds(
    of slice: Ref<SliceObject>, in length: @autoclosure () -> Int
  ) throws(PyError) -> SliceBounds {
    var step = try sliceIndex(slice.pointee.step, or: 1)
    if step == 0 { throw valueError("slice step cannot be zero") }
    step = max(step, -.max)
    var start = try sliceIndex(slice.pointee.start, or: step < 0 ? .max : 0)
    var stop = try sliceIndex(slice.pointee.stop, or: step < 0 ? .min : .max)
    let length = length()
    start = clamped(start, length, step)
    stop = clamped(stop, length, step)
    let count =
      if step < 0 {
        stop < start ? (start - stop - 1) / -step + 1 : 0
      } else {
        start < stop ? (stop - start - 1) / step + 1 : 0
      }
    return SliceBounds(start: start, stop: stop, step: step, count: count)
  }

  private func clamped(_ index: Int, _ length: Int, _ step: Int) -> Int {
    let lowest = step < 0 ? -1 : 0
    if index < 0 { return max(index + length, lowest) }
    return min(index, length + lowest)
  }

  /// A bound of a slice: None stands for `fallback`, numbers too large for a word for the nearest one that fits.
  package func sliceIndex(_ value: Value, or fallback: Int) throws(PyError) -> Int {
    switch value {
    case .int(let int): return int
    case .none, .unbound: return fallback
    default: break
    }
    if case .unbound = special(.index, of: typeOf(value)) {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    switch try integer(value) {
    case .int(let int): return int
    case .bigint(let big): return big.value.isNegative ? .min : .max
    default: return fallback
    }
  }

  /// The part of a sequence that the optional bounds of a search leave; `start` may lie behind the end.
  package func searchRange(_ start: Value, _ end: Value, _ length: Int) throws(PyError) -> (start: Int, end: Int) {
    let from = try sliceIndex(start, or: 0)
    let to = try sliceIndex(end, or: .max)
    return (from < 0 ? max(0, from + length) : from, to < 0 ? max(0, to + length) : min(to, length))
  }
}
