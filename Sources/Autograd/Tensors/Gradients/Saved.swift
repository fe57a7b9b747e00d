/// An operand kept for a gradient. It must not be changed in place meanwhile.
struct Saved {
  let array: NDArray
  private let edge: Edge
  private let version: Int

  init(_ tensor: Tensor) {
    array = tensor.array
    edge = tensor.edge
    version = tensor.version
  }

  /// The operand, with its past if gradients of gradients are wanted.
  func tensor() throws(TensorError) -> Tensor {
    let current = array.storage.version
    if current != version {
      let (name, output) = origin
      throw .changedInPlace(
        type: array.dtype, shape: array.shape, output: output, of: name, version: current, expected: version)
    }
    return anyVersion
  }

  /// The same where the elements do not matter.
  var anyVersion: Tensor {
    guard array.workspace.isRecording else { return Tensor(array) }
    switch edge {
    case .none: return Tensor(array)
    case .leaf(let tensor): return tensor
    case .node(let node, let output): return Tensor(array, source: node, output: output)
    }
  }

  private var origin: (String, Int) {
    if case .node(let node, let output) = edge { return (array.storage.changedBy ?? node.name, output) }
    return ("", 0)
  }
}

/// A result kept for its own gradient: without its node, which holds this.
struct SavedResult {
  let array: NDArray
  private let version: Int

  init(_ array: NDArray) {
    self.array = array
    version = array.storage.version
  }

  /// The result, unless it was changed in place meanwhile.
  var unchanged: NDArray? { array.storage.version == version ? array : nil }

  func tensor(_ flow: Flow) throws(TensorError) -> Tensor {
    let current = array.storage.version
    if current != version {
      throw .changedInPlace(
        type: array.dtype, shape: array.shape, output: 0, of: flow.node.name, version: current, expected: version)
    }
    return flow.isRecorded ? Tensor(array, source: flow.node) : Tensor(array)
  }
}

extension Tensor {
  var saved: Saved { Saved(self) }
}
