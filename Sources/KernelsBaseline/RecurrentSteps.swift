import Kernels

@Sendable func recur(_ cell: RecurrentCell, _ dtype: DType, _ step: RecurrentStep) {
  switch dtype {
  case .f64: recur(cell, step, EightDoubles.self, Double.self)
  case .f32: recur(cell, step, EightFloats.self, Float.self)
  default: break
  }
}

@Sendable func recurBack(_ cell: RecurrentCell, _ dtype: DType, _ step: RecurrentReturn) {
  switch dtype {
  case .f64: recurBack(cell, step, EightDoubles.self, Double.self)
  case .f32: recurBack(cell, step, EightFloats.self, Float.self)
  default: break
  }
}

/// Calls one body for eight columns at a time and the other for the rest: the row, and the column.
@inline(__always)
private func forEachPlace(_ rows: Int, _ size: Int, _ eight: (Int, Int) -> Void, _ one: (Int, Int) -> Void) {
  for row in 0..<rows {
    var column = 0
    while column &+ 8 <= size {
      eight(row, column)
      column &+= 8
    }
    while column < size {
      one(row, column)
      column &+= 1
    }
  }
}

@inline(__always)
private func recur<V: CellNumber, T: CellNumber>(_ cell: RecurrentCell, _ step: RecurrentStep, _: V.Type, _: T.Type)
where V.Element == T.Element {
  switch cell {
  case .tanh:
    forEachPlace(
      step.rows, step.size, { plain(step, $0, $1, V.self) { $0.hyperbolicTangent } },
      { plain(step, $0, $1, T.self) { $0.hyperbolicTangent } })
  case .relu:
    forEachPlace(step.rows, step.size, { plain(step, $0, $1, V.self) { $0.rectified } }, { plain(step, $0, $1, T.self) { $0.rectified } })
  case .gru: forEachPlace(step.rows, step.size, { gru(step, $0, $1, V.self) }, { gru(step, $0, $1, T.self) })
  case .lstm: forEachPlace(step.rows, step.size, { lstm(step, $0, $1, V.self) }, { lstm(step, $0, $1, T.self) })
  }
}

@inline(__always)
private func recurBack<V: CellNumber, T: CellNumber>(_ cell: RecurrentCell, _ step: RecurrentReturn, _: V.Type, _: T.Type)
where V.Element == T.Element {
  switch cell {
  case .tanh:
    forEachPlace(
      step.rows, step.size, { plainBack(step, $0, $1, V.self) { flow, gate in flow * (V.one - gate * gate) } },
      { plainBack(step, $0, $1, T.self) { flow, gate in flow * (T.one - gate * gate) } })
  case .relu:
    forEachPlace(
      step.rows, step.size, { plainBack(step, $0, $1, V.self) { flow, gate in flow.whereIsPositive(gate) } },
      { plainBack(step, $0, $1, T.self) { flow, gate in flow.whereIsPositive(gate) } })
  case .gru: forEachPlace(step.rows, step.size, { gruBack(step, $0, $1, V.self) }, { gruBack(step, $0, $1, T.self) })
  case .lstm: forEachPlace(step.rows, step.size, { lstmBack(step, $0, $1, V.self) }, { lstmBack(step, $0, $1, T.self) })
  }
}

@inline(__always)
private func load<N: CellNumber>(_ start: UnsafeRawPointer, _ place: Int, _: N.Type) -> N {
  N.load(start.assumingMemoryBound(to: N.Element.self) + place)
}

@inline(__always)
private func store<N: CellNumber>(_ number: N, _ start: UnsafeMutableRawPointer, _ place: Int) {
  number.store(start.assumingMemoryBound(to: N.Element.self) + place)
}

extension RecurrentStep {
  /// What the state gives to a gate.
  @inline(__always)
  fileprivate func own<N: CellNumber>(_ place: Int, _ column: Int, _: N.Type) -> N {
    let sum = load(product, place, N.self)
    guard let bias else { return sum }
    return sum + load(bias, column, N.self)
  }

  /// The sum of all that a gate is given.
  @inline(__always)
  fileprivate func sum<N: CellNumber>(_ line: Int, _ column: Int, _: N.Type) -> N {
    load(given, line &+ column, N.self) + own(line &+ column, column, N.self)
  }
}

@inline(__always)
private func plain<N: CellNumber>(_ step: RecurrentStep, _ row: Int, _ column: Int, _: N.Type, _ function: (N) -> N) {
  let line = row &* step.size
  let gate = function(step.sum(line, column, N.self))
  store(gate, step.gates, line &+ column)
  store(gate, step.new, line &+ column)
}

@inline(__always)
private func gru<N: CellNumber>(_ step: RecurrentStep, _ row: Int, _ column: Int, _: N.Type) {
  let (size, line, place) = (step.size, 3 &* row &* step.size, row &* step.size &+ column)
  let reset = step.sum(line, column, N.self).sigmoid
  let update = step.sum(line, size &+ column, N.self).sigmoid
  let own = step.own(line &+ 2 &* size &+ column, 2 &* size &+ column, N.self)
  let fresh = (load(step.given, line &+ 2 &* size &+ column, N.self) + reset * own).hyperbolicTangent
  store(reset, step.gates, line &+ column)
  store(update, step.gates, line &+ size &+ column)
  store(fresh, step.gates, line &+ 2 &* size &+ column)
  store(own, step.further, place)
  store((load(step.old, place, N.self) - fresh) * update + fresh, step.new, place)
}

@inline(__always)
private func lstm<N: CellNumber>(_ step: RecurrentStep, _ row: Int, _ column: Int, _: N.Type) {
  let (size, line, place) = (step.size, 4 &* row &* step.size, row &* step.size &+ column)
  let input = step.sum(line, column, N.self).sigmoid
  let forget = step.sum(line, size &+ column, N.self).sigmoid
  let fresh = step.sum(line, 2 &* size &+ column, N.self).hyperbolicTangent
  let output = step.sum(line, 3 &* size &+ column, N.self).sigmoid
  let memory = forget * load(step.was, place, N.self) + input * fresh
  let curved = memory.hyperbolicTangent
  store(input, step.gates, line &+ column)
  store(forget, step.gates, line &+ size &+ column)
  store(fresh, step.gates, line &+ 2 &* size &+ column)
  store(output, step.gates, line &+ 3 &* size &+ column)
  store(memory, step.becomes, place)
  store(curved, step.further, place)
  store(output * curved, step.new, place)
}

// MARK: Gradients

@inline(__always)
private func plainBack<N: CellNumber>(_ step: RecurrentReturn, _ row: Int, _ column: Int, _: N.Type, _ body: (N, N) -> N) {
  let place = row &* step.size &+ column
  store(body(load(step.flow, place, N.self), load(step.gates, place, N.self)), step.out, place)
}

@inline(__always)
private func gruBack<N: CellNumber>(_ step: RecurrentReturn, _ row: Int, _ column: Int, _: N.Type) {
  let (size, line, place) = (step.size, 3 &* row &* step.size &+ column, row &* step.size &+ column)
  let reset = load(step.gates, line, N.self)
  let update = load(step.gates, line &+ size, N.self)
  let fresh = load(step.gates, line &+ 2 &* size, N.self)
  let arriving = load(step.flow, place, N.self)
  let through = arriving * update
  let ofUpdate = arriving * (load(step.old, place, N.self) - fresh) * (N.one - update) * update
  let ofFresh = (arriving - through) * (N.one - fresh * fresh)
  let ofReset = ofFresh * load(step.further, place, N.self) * (N.one - reset) * reset
  store(ofReset, step.out, line)
  store(ofUpdate, step.out, line &+ size)
  store(ofFresh, step.out, line &+ 2 &* size)
  store(ofReset, step.sent, line)
  store(ofUpdate, step.sent, line &+ size)
  store(ofFresh * reset, step.sent, line &+ 2 &* size)
  store(through, step.flow, place)
}

@inline(__always)
private func lstmBack<N: CellNumber>(_ step: RecurrentReturn, _ row: Int, _ column: Int, _: N.Type) {
  let (size, line, place) = (step.size, 4 &* row &* step.size &+ column, row &* step.size &+ column)
  let input = load(step.gates, line, N.self)
  let forget = load(step.gates, line &+ size, N.self)
  let fresh = load(step.gates, line &+ 2 &* size, N.self)
  let output = load(step.gates, line &+ 3 &* size, N.self)
  let arriving = load(step.flow, place, N.self)
  let curve = load(step.further, place, N.self)
  let slope = arriving * output * (N.one - curve * curve)
  let ofMemory = slope + load(step.remembered, place, N.self)
  store(ofMemory * fresh * (N.one - input) * input, step.out, line)
  store(ofMemory * load(step.was, place, N.self) * (N.one - forget) * forget, step.out, line &+ size)
  store(ofMemory * input * (N.one - fresh * fresh), step.out, line &+ 2 &* size)
  store(arriving * curve * (N.one - output) * output, step.out, line &+ 3 &* size)
  store(ofMemory * forget, step.remembered, place)
}
