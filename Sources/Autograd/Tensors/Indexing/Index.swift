/// One part of what stands between brackets.
package enum Index {
  case at(Int)
  case slice(start: Int?, stop: Int?, step: Int?)
  case newAxis
  case ellipsis
  /// A truth value by itself: a new dimension of size 1 or 0.
  case truth(Bool)
  /// Integers, or a mask of truth values.
  case array(NDArray)

  package static var all: Index { .slice(start: nil, stop: nil, step: nil) }
}

/// What brackets name: a view, and in some of its dimensions arrays of indices.
package struct Selection {
  package var view: NDArray
  /// Dimensions of the view with the indices to be taken, in ascending order.
  var indices: [(dimension: Int, array: NDArray)] = []
  /// Where the dimensions of the index arrays go.
  var position = 0

  /// Whether the selection is a view alone.
  package var isView: Bool { indices.isEmpty }

  package init(of array: NDArray, _ parts: [Index], like library: Promotion.Library = .torch) throws(TensorError) {
    let hasArrays = parts.contains { if case .array = $0 { true } else if case .truth = $0 { true } else { false } }
    view = array
    var taken = 0
    for part in parts {
      switch part {
      case .at, .slice: taken += 1
      case .array(let index): taken += index.dtype == .bool ? index.rank : 1
      case .newAxis, .ellipsis, .truth: break
      }
    }
    guard taken <= array.rank else { throw .tooManyIndices(taken, rank: array.rank) }
    // Dimensions of the array are consumed one after the other; `place` is where the next one is in the view.
    var place = 0
    var consumed = 0
    var isAdjacent = true
    var last: Int?
    var marked: [Int] = []
    func mark(_ number: Int) {
      if let last, last != number - 1 { isAdjacent = false }
      last = number
      marked.append(number)
    }
    var number = 0
    for (written, part) in parts.enumerated() {
      switch part {
      case .at(let index):
        if hasArrays && library == .numpy {
          let size = view.shape[place]
          guard index >= -size && index < size else { throw .indexOutOfRange(index, dimension: consumed, size: size) }
          let position = try NDArray(scalar: .int(Int64(index)), .i64, in: array.workspace)
          indices.append((place, position))
          mark(number)
          place += 1
        } else {
          let size = view.shape[place]
          // torch counts what is written, numpy the array's dimensions.
          let named = library == .torch ? written : consumed
          guard index >= -size && index < size else { throw .indexOutOfRange(index, dimension: named, size: size) }
          view = try view.selected(place, index)
          number -= 1
        }
        consumed += 1
      case .slice(let start, let stop, let step):
        let size = view.shape[place]
        let range = try Selection.range(start, stop, step, size: size)
        view = try view.sliced(place, start: range.start, step: range.step, count: range.count)
        place += 1
        consumed += 1
      case .newAxis:
        view = try view.unsqueezed(place)
        place += 1
      case .ellipsis:
        let rest = array.rank - taken
        place += rest
        consumed += rest
        number += rest - 1
      case .truth(let isTrue):
        view = try view.unsqueezed(place)
        let positions = try NDArray(zeros: [isTrue ? 1 : 0], .i64, in: array.workspace)
        indices.append((place, positions))
        mark(number)
        place += 1
      case .array(let index) where index.dtype == .bool:
        for (offset, size) in index.shape.enumerated() where view.shape[place + offset] != size {
          throw .maskShape(mask: index.shape, array: array.shape, dimension: consumed + offset)
        }
        if index.rank == 0 {
          view = try view.unsqueezed(place)
          let positions = try NDArray(zeros: [index.item().isTrue ? 1 : 0], .i64, in: array.workspace)
          indices.append((place, positions))
          mark(number)
          place += 1
          break
        }
        for positions in try index.nonzero() {
          indices.append((place, positions))
          mark(number)
          number += 1
          place += 1
        }
        number -= 1
        consumed += index.rank
      case .array(let index):
        guard index.dtype.isInteger || index.dtype == .bool else { throw .unsupported(operation: "index", index.dtype) }
        indices.append((place, try index.converted(to: .i64)))
        mark(number)
        place += 1
        consumed += 1
      }
      number += 1
    }
    position = isAdjacent ? indices.first?.dimension ?? 0 : 0
  }

  /// Python's rules for slices.
  package static func range(
    _ start: Int?, _ stop: Int?, _ step: Int?, size: Int
  ) throws(TensorError) -> (start: Int, step: Int, count: Int) {
    let step = max(step ?? 1, -Int.max)
    if step == 0 { throw .zeroStep }
    func clamped(_ bound: Int, _ low: Int, _ high: Int) -> Int { min(max(bound < 0 ? bound &+ size : bound, low), high) }
    if step > 0 {
      let first = start.map { clamped($0, 0, size) } ?? 0
      let end = stop.map { clamped($0, 0, size) } ?? size
      let count = end > first ? (end - first - 1) / step + 1 : 0
      return (first, count <= 1 && step > 1 << 31 ? 1 : step, count)
    }
    let first = start.map { clamped($0, -1, size - 1) } ?? size - 1
    let end = stop.map { clamped($0, -1, size - 1) } ?? -1
    let count = first > end ? (first - end - 1) / Int(step.magnitude) + 1 : 0
    return (first, count <= 1 && step < -1 << 31 ? -1 : step, count)
  }
}
