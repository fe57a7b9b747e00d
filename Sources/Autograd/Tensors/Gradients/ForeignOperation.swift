import Kernels

package typealias UnaryKernel = Kernels.UnaryKernel
package typealias BinaryKernel = Kernels.BinaryKernel
package typealias ComparisonKernel = Kernels.ComparisonKernel
package typealias ReductionKernel = Kernels.ReductionKernel

/// Operations that others make up.
extension Tensor {
  /// Records an operation whose gradients somebody else computes: of each result one comes in, for each input one may go out.
  package static func recorded(
    _ name: String, _ results: [Tensor], of inputs: [Tensor], fillsGaps: Bool = true,
    gradient: @escaping ([Tensor?]) throws(TensorError) -> [Tensor?]
  ) -> [Tensor] {
    Node.record(name, results.map(\.array), of: inputs) { (flow) throws(TensorError) in
      try gradient(fillsGaps ? flow.gradients() : flow.arrivals)
    }
  }

  /// From now on this very tensor is what another one was recorded to be.
  package func adopt(_ other: Tensor) {
    if let node = other.node { rebase(node) }
  }

  /// This tensor, with another name for the operation that gave it.
  package func named(_ name: String) -> Tensor {
    node?.name = name
    return self
  }

  /// The elements changed behind the back of gradients.
  package func noteChange() { countChange() }
}

extension NDArray {
  /// A view as broadcasting wants it: how many elements there are until a difference shows.
  package func isSame(as other: NDArray) -> Bool {
    storage === other.storage && offset == other.offset && shape == other.shape && strides == other.strides
  }
}
