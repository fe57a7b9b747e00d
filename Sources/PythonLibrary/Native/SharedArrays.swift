import Autograd
import PythonRuntime

/// `_arrays`: where numpy's arrays and torch's tensors of one Python world have their elements, so that they can share them.
enum SharedArrays {
  private final class Part: ForeignPayload {
    let workspace: Workspace
    init(_ workspace: Workspace) { self.workspace = workspace }
    func trace(_ heap: Heap) {}
  }

  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let workspace = Workspace(byteLimit: vm.memoryLimit)
    let held = vm.heldBytes
    workspace.account = MemoryAccount(count: held.count, bound: held.bound) { [held, unowned vm] bytes in
      withExtendedLifetime(held) { vm.mayHold(bytes) }
    }
    vm.set(namespace, "workspace", vm.foreign(Part(workspace), type: vm.newForeignType("workspace", module: "_arrays")))
  }

  static func workspace(_ vm: VM) throws(PyError) -> Workspace {
    let value = try vm.getAttribute(vm.importModule("_arrays"), vm.name("workspace"))
    guard case .foreign(let foreign) = value, let part = foreign.pointee.payload as? Part else {
      throw vm.raise(.importError, "cannot import name 'workspace' from '_arrays'")
    }
    return part.workspace
  }
}
