import Kernels

/// An array that remembers how it was computed, so that gradients can flow back.
package final class Tensor {
  package private(set) var array: NDArray
  /// What `backward` has accumulated so far.
  package var gradient: Tensor?
  /// Whether gradients of intermediate results are kept as well.
  package var retainsGradient = false

  /// Where whoever shows this tensor to others remembers how; 0 for nobody.
  package var owner: UInt = 0

  private var isMarked: Bool
  private var source: Node?
  private var sourceOutput: Int
  var hooks: [Hook] = []
  /// Called when a gradient has been added to this leaf's.
  package var afterHooks: [Hook] = []
  /// In which run of gradients one last arrived here, and where that run keeps it.
  var arrival = (run: 0, place: 0)

  /// The tensor that this one is a view of; never itself a view.
  package let base: Tensor?
  /// How often the way this tensor is computed was changed by an operation in place.
  private var history = 0
  /// Up to which of the base's histories the source is right.
  private var seenHistory: Int
  /// Whether changes in place go unnoticed.
  private let isUntracked: Bool

  /// Called with a gradient; may give another one in its place.
  package struct Hook {
    package let number: Int
    package let call: (Tensor) throws(TensorError) -> Tensor?

    package init(number: Int, call: @escaping (Tensor) throws(TensorError) -> Tensor?) {
      self.number = number
      self.call = call
    }
  }

  package init(_ array: NDArray, requiresGradient: Bool = false) {
    self.array = array
    isMarked = requiresGradient
    sourceOutput = 0
    base = nil
    seenHistory = 0
    isUntracked = false
  }

  init(_ array: NDArray, source: Node?, output: Int = 0, base: Tensor? = nil, isUntracked: Bool = false) {
    self.array = array
    isMarked = false
    self.source = source
    sourceOutput = output
    self.base = base
    seenHistory = base?.history ?? 0
    self.isUntracked = isUntracked || (base?.isUntracked ?? false)
  }

  deinit {
    if let source {
      self.source = nil
      array.workspace.bury(.edge(.node(source, output: sourceOutput)))
    }
    if let gradient {
      self.gradient = nil
      array.workspace.bury(.tensor(gradient))
    }
  }

  package var workspace: Workspace { array.workspace }
  package var dtype: DType { array.dtype }
  package var shape: [Int] { array.shape }
  package var rank: Int { array.rank }
  package var count: Int { array.count }

  /// The operation that made this tensor, if gradients flow through it.
  package var node: Node? {
    if let base, seenHistory != base.history {
      seenHistory = base.history
      source = base.requiresGradient ? Node.view(of: base, as: array) : nil
      sourceOutput = 0
    }
    return source
  }

  package var isLeaf: Bool { node == nil }
  package var requiresGradient: Bool { isMarked || node != nil }

  package func setRequiresGradient(_ isOn: Bool) throws(TensorError) {
    if isOn && !dtype.isFloat { throw .gradientOfInteger(dtype) }
    if !isOn && node != nil { throw .notALeaf }
    isMarked = isOn
  }

  /// Where gradients of this tensor go.
  var edge: Edge {
    if let node { return .node(node, output: sourceOutput) }
    return isMarked ? .leaf(self) : .none
  }

  /// The same elements without a past.
  package func detached() -> Tensor { Tensor(array) }

  /// The same elements without a past; changes through it go unnoticed.
  package var data: Tensor { Tensor(array, source: nil, isUntracked: true) }

  /// Takes other elements.
  package func replaceData(by other: Tensor) { array = other.array }

  /// Turns this very tensor into a leaf.
  package func detach() throws(TensorError) {
    if base != nil { throw .notALeaf }
    source = nil
    isMarked = false
  }

  @discardableResult
  package func addHook(_ call: @escaping (Tensor) throws(TensorError) -> Tensor?) throws(TensorError) -> Int {
    guard requiresGradient else { throw .requiresGradient }
    let number = (hooks.last?.number ?? 0) + 1
    hooks.append(Hook(number: number, call: call))
    if let node { node.watch(sourceOutput, self) }
    return number
  }

  package func removeHook(_ number: Int) { hooks.removeAll { $0.number == number } }

  package func retainGradient() throws(TensorError) {
    guard requiresGradient else { throw .requiresGradient }
    retainsGradient = true
    if let node { node.watch(sourceOutput, self) }
  }

  /// How often the elements were changed in place.
  package var version: Int { array.storage.version }

  /// Whether no other tensor and no array shows these elements.
  var ownsElements: Bool {
    isKnownUniquelyReferenced(&array) && array.isContiguous && array.ownsStorage && source == nil && base == nil
  }

  func countChange() {
    if !isUntracked { array.storage.version += 1 }
  }

  /// From now on this tensor is what another node gave.
  func rebase(_ node: Node) {
    isMarked = false
    source = node
    sourceOutput = 0
    history += 1
    array.storage.changedBy = node.name
    if retainsGradient || !hooks.isEmpty { node.watch(0, self) }
  }

  /// A copy with the same past, for an operation that is about to change this tensor.
  func before() throws(TensorError) -> Tensor {
    switch edge {
    case .none: Tensor(try array.copied())
    case .leaf: self
    case .node(let node, let output): Tensor(try array.copied(), source: node, output: output)
    }
  }
}
