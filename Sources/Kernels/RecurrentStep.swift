/// What a layer that reads sequences does at each step.
package enum RecurrentCell: Sendable {
  case tanh, relu, gru, lstm

  package var gates: Int {
    switch self {
    case .tanh, .relu: 1
    case .gru: 3
    case .lstm: 4
    }
  }

  package var states: Int { self == .lstm ? 2 : 1 }
}

/// Where the numbers of one step of a layer lie: a row for each sequence of the batch, all of them without gaps. Rows of gates are as wide
/// as a state for each gate.
package struct RecurrentStep {
  package var rows: Int
  package var size: Int
  /// The gates after their functions.
  package var gates: UnsafeMutableRawPointer
  /// What the step's input gives to each gate.
  package var given: UnsafeRawPointer
  /// What the state gives to each gate, and one row that is added to that.
  package var product: UnsafeRawPointer
  package var bias: UnsafeRawPointer?
  package var old: UnsafeRawPointer
  package var new: UnsafeMutableRawPointer
  /// An LSTM's memory before and after the step.
  package var was: UnsafeRawPointer
  package var becomes: UnsafeMutableRawPointer
  /// An LSTM's memory through its function, a GRU's own part of what is new.
  package var further: UnsafeMutableRawPointer

  package init(
    rows: Int, size: Int, gates: UnsafeMutableRawPointer, given: UnsafeRawPointer, product: UnsafeRawPointer, bias: UnsafeRawPointer?,
    old: UnsafeRawPointer, new: UnsafeMutableRawPointer, was: UnsafeRawPointer, becomes: UnsafeMutableRawPointer,
    further: UnsafeMutableRawPointer
  ) {
    self.rows = rows
    self.size = size
    self.gates = gates
    self.given = given
    self.product = product
    self.bias = bias
    self.old = old
    self.new = new
    self.was = was
    self.becomes = becomes
    self.further = further
  }
}

/// The same for the gradients of a step.
package struct RecurrentReturn {
  package var rows: Int
  package var size: Int
  package var gates: UnsafeRawPointer
  package var old: UnsafeRawPointer
  package var was: UnsafeRawPointer
  package var further: UnsafeRawPointer
  /// The gradient of the state, and of an LSTM's memory; those before the step take their place.
  package var flow: UnsafeMutableRawPointer
  package var remembered: UnsafeMutableRawPointer
  /// Gradients of what was given to the gates, and of what the state gave to them, which only a GRU tells apart.
  package var out: UnsafeMutableRawPointer
  package var sent: UnsafeMutableRawPointer

  package init(
    rows: Int, size: Int, gates: UnsafeRawPointer, old: UnsafeRawPointer, was: UnsafeRawPointer, further: UnsafeRawPointer,
    flow: UnsafeMutableRawPointer, remembered: UnsafeMutableRawPointer, out: UnsafeMutableRawPointer, sent: UnsafeMutableRawPointer
  ) {
    self.rows = rows
    self.size = size
    self.gates = gates
    self.old = old
    self.was = was
    self.further = further
    self.flow = flow
    self.remembered = remembered
    self.out = out
    self.sent = sent
  }
}
