import PythonRuntime

/// `fsum`, `prod`, `hypot`, `dist`
extension MathModule {
  static func addSums(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "fsum(seq, /)") { vm, a throws(PyError) in
      var sum = ExactSum()
      try vm.forEach(in: a[0]) { item throws(PyError) in
        let x = try vm.double(item)
        do throws(ExactSum.Problem) { try sum.add(x) } catch { throw vm.sumError(error) }
        return true
      }
      do throws(ExactSum.Problem) { return .float(try sum.rounded()) } catch { throw vm.sumError(error) }
    }
    vm.function(namespace, "prod(iterable, /, *, start=1)") { vm, a throws(PyError) in
      let result = try vm.list(vm.list([a[1, or: .int(1)]]))
      try vm.forEach(in: a[0], keeping: .list(result)) { item throws(PyError) in
        result.pointee.items[0] = try vm.binary(.multiply, result.pointee.items[0], item)
        return true
      }
      return result.pointee.items[0]
    }
    vm.function(namespace, "hypot(*coordinates)") { vm, a throws(PyError) in
      var coordinates: [Double] = []
      try vm.forEach(in: a[0]) { item throws(PyError) in
        coordinates.append(try vm.double(item))
        return true
      }
      return .float(VectorNorm.of(coordinates))
    }
    vm.function(namespace, "dist(p, q, /)") { vm, a throws(PyError) in
      let p = try vm.collect(a[0])
      let q = try vm.collect(a[1])
      let count = p.pointee.items.count
      if count != q.pointee.items.count { throw vm.valueError("both points must have the same number of dimensions") }
      var differences: [Double] = []
      for index in 0..<count {
        let from = try vm.double(p.pointee.items[index])
        differences.append(from - (try vm.double(q.pointee.items[index])))
      }
      return .float(VectorNorm.of(differences))
    }
  }
}

extension VM {
  fileprivate func sumError(_ problem: ExactSum.Problem) -> PyError {
    switch problem {
    case .overflow: overflowError("intermediate overflow in fsum")
    case .oppositeInfinities: valueError("-inf + inf in fsum")
    }
  }
}
