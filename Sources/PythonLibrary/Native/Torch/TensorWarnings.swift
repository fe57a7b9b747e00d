import Autograd
import PythonRuntime

// What torch warns of, in its words.
extension TensorStore {
  func warn(_ vm: VM, _ text: String, from place: String? = nil) throws(PyError) {
    let origin = place.map { " (Triggered internally at /__w/pytorch/pytorch/\($0).)" } ?? ""
    _ = try vm.call(vm.getAttribute(vm.importModule("warnings"), vm.name("warn")), [vm.str(text + origin)])
  }

  /// Warns only the first time that a program gives reason to.
  func warnOnce(_ vm: VM, _ text: String, from place: String) throws(PyError) {
    guard warned.insert(place).inserted else { return }
    try warn(vm, text, from: place)
  }

  func warnOfReversal(_ vm: VM, _ tensor: Tensor) throws(PyError) {
    if tensor.rank == 2 { return }
    try warnOnce(
      vm,
      "The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future "
        + "release. Consider `x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` to reverse the "
        + "dimensions of a tensor.", from: "aten/src/ATen/native/TensorShape.cpp:4314")
  }

  func warnOfMissingGradient(_ vm: VM, _ tensor: Tensor) throws(PyError) {
    if tensor.isLeaf || tensor.retainsGradient || tensor.gradient != nil { return }
    try warn(
      vm,
      "The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be populated during "
        + "autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the non-leaf "
        + "Tensor. If you access the non-leaf Tensor by mistake, make sure you access the leaf Tensor instead. See "
        + "github.com/pytorch/pytorch/pull/30531 for more information.", from: "build/aten/src/ATen/core/TensorBody.h:493")
  }

  /// A spread needs more elements than the correction takes away.
  func warnOfFreedom(_ vm: VM, _ name: String, _ tensor: Tensor, _ result: Tensor, _ correction: Double) throws(PyError) {
    guard result.count > 0, Double(tensor.count / result.count) <= correction else { return }
    try warn(
      vm,
      "\(name)(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor (input numel divided by output "
        + "numel).", from: "aten/src/ATen/native/ReduceOps.cpp:1861")
  }

  func warnOfCopying(_ vm: VM) throws(PyError) {
    try warn(
      vm,
      "To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or "
        + "sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).")
  }

  func warnOfArrays(_ vm: VM, _ data: Value) throws(PyError) {
    guard case .list(let list) = vm.core(data), let first = list.pointee.items.first, numpyArray(vm, first) != nil else { return }
    try warnOnce(
      vm,
      "Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a single numpy.ndarray with "
        + "numpy.array() before converting to a tensor.", from: "torch/csrc/utils/tensor_new.cpp:252")
  }
}
